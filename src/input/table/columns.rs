//! Which columns of a table hold the texts, their titles and their dates: by the words of its header, and by
//! what stands in the columns.

use super::{MOST_COLUMNS, Row};
use crate::{characters::is_han, input::dates, protocol::Columns};
use std::collections::BTreeSet;

/// A column whose cells have so many characters on average holds texts.
const TEXT: usize = 30;
/// So many are enough if the header says so.
const NAMED_TEXT: usize = 6;
/// A title has no more characters than this on average.
const TITLE: usize = 60;
/// What a header names is short.
const HEADER: usize = 24;

const TEXT_WORDS: [&str; 13] = [
    "正文",
    "内容",
    "內容",
    "全文",
    "文本",
    "原文",
    "文字",
    "text",
    "content",
    "body",
    "article",
    "fulltext",
    "paragraph",
];
const TITLE_WORDS: [&str; 14] = [
    "标题",
    "標題",
    "题名",
    "題名",
    "篇名",
    "题目",
    "題目",
    "名称",
    "名稱",
    "文件名",
    "title",
    "headline",
    "subject",
    "name",
];
const DATE_WORDS: [&str; 11] =
    ["日期", "时间", "時間", "年份", "年度", "年", "date", "time", "year", "publish", "created"];

/// How well a header's cell fits one of these words: 2 if it is the word, 1 if the word is in it.
fn fits(cell: &str, words: &[&str]) -> u8 {
    let cell = cell.trim().to_lowercase();
    if cell.chars().count() > HEADER {
        return 0;
    }
    if words.contains(&cell.as_str()) {
        return 2;
    }
    u8::from(words.iter().any(|word| word.chars().count() > 1 && cell.contains(word)))
}

/// How many of the three kinds of columns a row names as a header would.
pub(super) fn named(cells: &[String]) -> usize {
    let words: [&[&str]; 3] = [&TEXT_WORDS, &TITLE_WORDS, &DATE_WORDS];
    let is_short = cells.iter().all(|cell| cell.chars().count() <= HEADER * 2);
    words.iter().filter(|words| is_short && cells.iter().any(|cell| fits(cell, words) > 0)).count()
}

/// Whether a row is the header of those below it.
pub(super) fn is_header(first: &[String], rows: &[Row]) -> bool {
    if named(first) > 0 {
        return true;
    }
    let is_name = |cell: &String| {
        let cell = cell.trim();
        cell.chars().count() <= HEADER && !is_number(cell) && dates::whole(cell).is_none()
    };
    let distinct: BTreeSet<&str> = first.iter().map(|cell| cell.trim()).collect();
    let holds_texts = (0..first.len()).any(|column| Column::of(rows, column).is_text(TEXT));
    first.iter().all(is_name) && distinct.len() == first.len() && holds_texts && !rows.is_empty()
}

/// What stands in a column.
#[derive(Debug, Default)]
struct Column {
    filled: usize,
    characters: usize,
    numbers: usize,
    addresses: usize,
    dates: usize,
    years: usize,
    worded: usize,
    different: usize,
}

impl Column {
    fn of(rows: &[Row], column: usize) -> Self {
        let mut found = Self::default();
        let mut seen = BTreeSet::new();
        for cell in rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| cell.trim()) {
            if cell.is_empty() {
                continue;
            }
            let date = dates::whole(cell);
            found.filled += 1;
            found.characters += cell.chars().count();
            found.numbers += usize::from(is_number(cell));
            found.addresses += usize::from(is_address(cell));
            found.dates += usize::from(date.as_ref().is_some_and(|date| date.len() > 4));
            found.years += usize::from(date.is_some());
            found.worded += usize::from(cell.chars().any(|c| is_han(c) || c.is_alphabetic()));
            found.different += usize::from(seen.insert(cell));
        }
        found
    }

    fn is_mostly(&self, count: usize) -> bool {
        count * 5 >= self.filled * 4
    }

    fn is_text(&self, least: usize) -> bool {
        self.filled > 0
            && self.characters >= self.filled * least
            && self.is_mostly(self.worded)
            && !self.is_mostly(self.addresses)
            && !self.is_mostly(self.dates)
    }

    fn is_title(&self) -> bool {
        self.filled > 0
            && self.characters <= self.filled * TITLE
            && self.is_mostly(self.worded)
            && !self.is_mostly(self.addresses)
            && !self.is_mostly(self.years)
    }
}

/// The columns; nothing if none holds texts. Whether a row is a key and a text was found out before.
pub(super) fn choose(header: &[String], rows: &[Row], is_keyed: bool) -> Option<Columns> {
    let width = rows.iter().map(|row| row.cells.len()).max()?.min(MOST_COLUMNS);
    let columns: Vec<Column> = (0..width).map(|column| Column::of(rows, column)).collect();
    let fit = |column: usize, words: &[&str]| header.get(column).map_or(0, |cell| fits(cell, words));
    let best = |key: &dyn Fn(usize) -> Option<(u8, usize)>| {
        let found = (0..width).filter_map(|column| Some((key(column)?, std::cmp::Reverse(column))));
        found.max().map(|(_, std::cmp::Reverse(column))| column)
    };
    let text = best(&|column| {
        let fit = fit(column, &TEXT_WORDS);
        let least = if fit > 0 { NAMED_TEXT } else { TEXT };
        // Of two that the header names, the longer: a summary is named after its text.
        columns[column].is_text(least).then_some((fit.min(1), columns[column].characters))
    })?;
    let date = best(&|column| {
        let fit = if column == text { 0 } else { fit(column, &DATE_WORDS) };
        let found = &columns[column];
        let is_date = found.filled > 0 && found.is_mostly(found.dates);
        let is_named = fit > 0 && found.years * 2 >= found.filled.max(1);
        // Numbers of four digits may be anything; years of editions are never the same twice, unless they are keys.
        let are_editions =
            found.filled > 2 && found.years == found.filled && (is_keyed || found.different == found.filled);
        let is_any = is_date || is_named || are_editions;
        is_any.then_some((fit, usize::from(is_date || is_named) * found.years))
    });
    let title = best(&|column| {
        let fit =
            if column == text || Some(column) == date { return None } else { fit(column, &TITLE_WORDS) };
        let found = &columns[column];
        // Without a name, a title is what is never the same twice.
        let is_like = found.different * 20 >= found.filled * 19 && found.characters >= found.filled * 6;
        (found.is_title() && (fit > 0 || is_like && found.filled > 1)).then_some((fit, 0))
    });
    let [text, title, date] = [Some(text), title, date].map(|column| u32::try_from(column?).ok());
    Some(Columns { text: text?, title, date })
}

fn is_number(cell: &str) -> bool {
    cell.chars().any(|c| c.is_ascii_digit())
        && cell.chars().all(|c| c.is_ascii_digit() || " .,:%+-/()$€£¥￥eE".contains(c))
}

fn is_address(cell: &str) -> bool {
    !cell.contains(char::is_whitespace) && cell.is_ascii() && (cell.contains("://") || cell.contains('@'))
}
