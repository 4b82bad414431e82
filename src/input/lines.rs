//! The text of a document, as it is put together from its parts: a paragraph a line.
//!
//! Paragraphs stand apart by an empty line. The rows of a table are lines, with a tab between cells. A
//! heading has Markdown's marks in front, since the stages behind know these.

use crate::characters::is_han;

/// In a cell, more than one paragraph of this many characters is running text, and the table there for
/// the layout of the page.
const LAYOUT: usize = 40;

/// Puts a text together.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
    /// Paragraphs begun and not ended, the innermost last: a text box stands inside a paragraph.
    open: Vec<String>,
    /// Tables begun and not ended, the innermost last.
    tables: Vec<Table>,
    /// The paragraphs of each note.
    notes: Vec<Vec<String>>,
    /// Of the notes begun and not ended, the tables around them.
    around_notes: Vec<Vec<Table>>,
}

/// A table that is not yet ended.
#[derive(Default)]
struct Table {
    /// The cells of the row, each with its paragraphs.
    row: Vec<Vec<String>>,
    /// The rows that were ended, or paragraphs where the table is for layout.
    lines: Vec<String>,
}

impl Lines {
    /// Begins a paragraph. Text outside paragraphs begins one by itself.
    pub(super) fn begin(&mut self) {
        self.open.push(String::new());
    }

    /// Adds text as it is.
    pub(super) fn add(&mut self, text: &str) {
        match self.open.last_mut() {
            Some(paragraph) => paragraph.push_str(text),
            None => self.open.push(text.to_owned()),
        }
    }

    /// Adds text in which white space only divides words, and line ends of the source between Chinese
    /// characters do not even that.
    pub(super) fn add_collapsed(&mut self, text: &str) {
        let mut characters = text.chars().peekable();
        while let Some(c) = characters.next() {
            if !c.is_ascii_whitespace() {
                self.add(c.encode_utf8(&mut [0; 4]));
                continue;
            }
            let mut breaks = c == '\n';
            while let Some(space) = characters.next_if(char::is_ascii_whitespace) {
                breaks |= space == '\n';
            }
            let before = self.open.last().and_then(|paragraph| paragraph.chars().next_back());
            let joins =
                breaks && before.is_some_and(is_wide) && characters.peek().copied().is_some_and(is_wide);
            if !joins && before.is_some_and(|before| !before.is_ascii_whitespace()) {
                self.add(" ");
            }
        }
    }

    /// Ends the paragraph; if it is a heading, with its level, 1 to 6.
    pub(super) fn end(&mut self, level: Option<u8>) {
        let Some(paragraph) = self.open.pop() else { return };
        let paragraph = paragraph.trim_matches([' ', '\n', '\t']);
        if paragraph.chars().all(char::is_whitespace) {
            return;
        }
        let paragraph = match level {
            Some(level) => {
                let words: Vec<&str> = paragraph.lines().map(str::trim).collect();
                format!("{} {}", "#".repeat(level.clamp(1, 6).into()), words.join(" "))
            }
            None => paragraph.to_owned(),
        };
        self.put(paragraph);
    }

    /// Begins a table.
    pub(super) fn begin_table(&mut self) {
        self.tables.push(Table::default());
    }

    /// Begins a cell.
    pub(super) fn begin_cell(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            table.row.push(Vec::new());
        }
    }

    /// Ends the row.
    pub(super) fn end_row(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        let row = std::mem::take(&mut table.row);
        let is_running = |text: &&String| text.chars().count() >= LAYOUT;
        let filled = row.iter().filter(|cell| !cell.is_empty()).count();
        let is_layout = row.iter().any(|cell| cell.iter().filter(is_running).count() > 1);
        if filled == 0 {
        } else if filled == 1 || is_layout {
            table.lines.extend(row.into_iter().flatten());
        } else {
            let cells = row.into_iter().map(|cell| cell.join(" ").replace(['\n', '\t'], " "));
            table.lines.push(cells.collect::<Vec<_>>().join("\t"));
        }
    }

    /// Ends the table. One inside a cell becomes paragraphs of that cell.
    pub(super) fn end_table(&mut self) {
        self.end_row();
        for line in self.tables.pop().unwrap_or_default().lines {
            self.put(line);
        }
    }

    /// Begins a note: its paragraphs stand at the end of the text, the first with the note's number.
    pub(super) fn begin_note(&mut self) {
        self.around_notes.push(std::mem::take(&mut self.tables));
        self.notes.push(Vec::new());
    }

    /// Ends a note.
    pub(super) fn end_note(&mut self) {
        while !self.tables.is_empty() {
            self.end_table();
        }
        self.tables = self.around_notes.pop().unwrap_or_default();
    }

    /// The text.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end(None);
        }
        while !self.around_notes.is_empty() {
            self.end_note();
        }
        while !self.tables.is_empty() {
            self.end_table();
        }
        for (number, note) in (1..).zip(std::mem::take(&mut self.notes)) {
            let mut mark = format!("[{number}] ");
            for paragraph in note {
                self.put(std::mem::take(&mut mark) + paragraph.trim_start());
            }
        }
        self.text
    }

    fn put(&mut self, paragraph: String) {
        let Some(table) = self.tables.last_mut() else {
            match self.notes.last_mut() {
                Some(note) if !self.around_notes.is_empty() => note.push(paragraph),
                _ if self.text.is_empty() => self.text = paragraph,
                _ => self.text.extend(["\n\n", &paragraph]),
            }
            return;
        };
        match table.row.last_mut() {
            Some(cell) => cell.push(paragraph),
            // A caption, or what a broken table holds outside its cells.
            None => table.lines.push(paragraph),
        }
    }
}

/// A number or bullet as it stands before the words of its paragraph.
pub(super) fn label(label: &str) -> String {
    // The characters of a font of symbols have no names of their own.
    let label: String =
        label.trim().chars().map(|c| if ('\u{f000}'..='\u{f0ff}').contains(&c) { '•' } else { c }).collect();
    let space = if label.is_empty() || label.ends_with(is_punctuation_of_numbers) { "" } else { " " };
    label + space
}

/// What divides a Chinese number from the words behind it without a space.
fn is_punctuation_of_numbers(c: char) -> bool {
    matches!(c, '、' | '）' | '，' | '．' | '：' | '】' | '〕')
}

/// The level that a style's name tells, counted from 0: Heading 1, heading1, 标题 1.
pub(super) fn named_level(name: &str) -> Option<u8> {
    let name = name.to_lowercase();
    let number = ["heading", "标题", "標題"].iter().find_map(|word| name.strip_prefix(word))?;
    let level: u8 = number.trim().parse().ok()?;
    (1..=9).contains(&level).then(|| level - 1)
}

/// Whether a line break beside this character is no space between words: Chinese and its punctuation.
pub(super) fn is_wide(c: char) -> bool {
    is_han(c) || ('\u{3000}'..='\u{303f}').contains(&c) || ('\u{ff00}'..='\u{ff65}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_lines_and_layout_is_not() {
        let mut lines = Lines::default();
        lines.begin_table();
        for cells in [["年份", "数量"], ["2020", "1"]] {
            for cell in cells {
                lines.begin_cell();
                lines.add(cell);
                lines.end(None);
            }
            lines.end_row();
        }
        lines.end_table();
        lines.begin_table();
        let long = "成员国重申支持联合国的中心协调作用。".repeat(3);
        lines.begin_cell();
        lines.add("菜单");
        lines.end(None);
        lines.begin_cell();
        for level in [Some(2), None, None] {
            lines.add(&long);
            lines.end(level);
        }
        lines.end_table();
        assert_eq!(lines.finish(), format!("年份\t数量\n\n2020\t1\n\n菜单\n\n## {long}\n\n{long}\n\n{long}"));
    }

    #[test]
    fn line_ends_of_the_source_are_no_spaces_in_chinese() {
        let mut lines = Lines::default();
        lines.add_collapsed("  对\n  勘，\n甲 乙 a\nb\u{3000}丙 ");
        assert_eq!(lines.finish(), "对勘，甲 乙 a b\u{3000}丙");
    }

    #[test]
    fn a_text_box_stands_before_the_paragraph_that_holds_it() {
        let mut lines = Lines::default();
        lines.begin();
        lines.add("外");
        lines.begin();
        lines.add("内");
        lines.end(None);
        lines.add("面");
        lines.end(Some(1));
        assert_eq!(lines.finish(), "内\n\n# 外面");
    }
}
