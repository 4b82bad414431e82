//! Tables of texts: a row a document.
//!
//! CSV, spreadsheets, JSON Lines and lines with a key all become a [`Table`]; which of its columns holds the texts, which
//! their titles and dates, is found out by [`columns`]. A table in which no column holds texts is read as
//! one text, a row a line: its words can still be counted and found, which a refusal would not allow.

mod columns;
mod csv;
mod json;
mod keyed;
mod ods;
mod xlsx;

pub(super) use ods::table as ods;
pub(super) use xlsx::{is_xlsx, table as xlsx};

use crate::{
    corpus::Metadata,
    error::Error,
    input::dates,
    protocol::{Columns, Format, Refused, TableAnswer},
};

/// So many rows become documents at most.
pub(super) const MOST_ROWS: usize = 2_000;
/// Columns behind so many are not looked at.
pub(super) const MOST_COLUMNS: usize = 256;

/// A table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns, if they stand apart from the rows.
    names: Option<Vec<String>>,
    rows: Vec<Row>,
    /// How many rows there are besides those.
    more: u32,
    /// Whether each row is a key and a text: a date that comes again is a key all the same.
    is_keyed: bool,
    /// How many lines are no rows, since they have no key: they hold no text of their own.
    passed_over: u32,
    /// What could not be read.
    refused: Vec<Refused>,
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Row {
    /// Its number in the file, from 1.
    number: u32,
    cells: Vec<String>,
}

/// The texts of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// The texts, in order.
    pub texts: Vec<RowText>,
    /// The table that they are from.
    pub table: TableAnswer,
    /// What could not be read.
    pub refused: Vec<Refused>,
}

/// A text in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowText {
    /// The number of its row in the file, from 1.
    pub number: u32,
    /// The text.
    pub text: String,
    /// Its title and date, by other columns.
    pub metadata: Metadata,
}

impl Table {
    /// The texts of the column that the reader chose, or of the one that holds texts; nothing if none does.
    /// `name` is the file's.
    #[must_use]
    pub fn texts(&self, name: &str, chosen: Option<Columns>) -> Option<Texts> {
        let has_names = self.names.is_some();
        let first = self.names.as_deref().or_else(|| Some(&self.rows.first()?.cells))?;
        let rows = if has_names { &self.rows[..] } else { &self.rows[1..] };
        let has_header = has_names || columns::is_header(first, rows);
        let rows = if has_header { rows } else { &self.rows[..] };
        let header = if has_header { first } else { &[] };
        let columns = match chosen {
            Some(chosen) => chosen,
            None => columns::choose(header, rows, self.is_keyed)?,
        };
        let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(header.len());
        let name_of = |column: usize| match header.get(column).map(|name| name.trim()) {
            Some(name) if !name.is_empty() => name.to_owned(),
            _ => (column + 1).to_string(),
        };
        let texts: Vec<RowText> = rows.iter().filter_map(|row| row.text(columns)).collect();
        let mut refused = self.refused.clone();
        let filled = number(rows.iter().filter(|row| !row.is_blank()).count()) + self.passed_over;
        let without = filled - number(texts.len());
        if without > 0 {
            let error = Error::RowsWithoutText { rows: without, of: filled };
            refused.push(Refused { name: name.to_owned(), error });
        }
        if self.more > 0 {
            // The header is no row that becomes a document.
            let kept = number(rows.len());
            let error = Error::TooManyRows { rows: kept.saturating_add(self.more), limit: kept };
            refused.push(Refused { name: name.to_owned(), error });
        }
        let table = TableAnswer {
            names: (0..width).map(name_of).collect(),
            samples: (0..width).map(|column| sample(rows, column)).collect(),
            columns,
            rows: number(texts.len()),
        };
        Some(Texts { texts, table, refused })
    }

    /// All of it as one text: a row a line, with tabs between the cells.
    #[must_use]
    pub fn whole(&self) -> String {
        let names = self.names.iter();
        let rows = names.chain(self.rows.iter().map(|row| &row.cells));
        let line = |cells: &Vec<String>| {
            let cells = cells.iter().map(|cell| cell.trim().replace(['\t', '\n'], " "));
            cells.collect::<Vec<_>>().join("\t").trim_end().to_owned()
        };
        rows.map(line).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// Adds a row; those after the last that is read are only counted.
    fn push(&mut self, number: u32, mut cells: Vec<String>) {
        if self.rows.len() >= MOST_ROWS + usize::from(self.names.is_none()) {
            self.more += 1;
            return;
        }
        cells.truncate(MOST_COLUMNS);
        self.rows.push(Row { number, cells });
    }

    /// The characters of all cells.
    fn size(&self) -> usize {
        self.rows.iter().flat_map(|row| &row.cells).map(String::len).sum()
    }
}

/// The beginning of the first cell of a column that isn't empty, in one line.
fn sample(rows: &[Row], column: usize) -> String {
    /// So many characters are enough to know a column by.
    const LENGTH: usize = 24;
    let mut cells = rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| cell.trim());
    let cell = cells.find(|cell| !cell.is_empty()).unwrap_or_default();
    let words: Vec<&str> = cell.split_whitespace().take(LENGTH).collect();
    let mut line = words.join(" ");
    if let Some((end, _)) = line.char_indices().nth(LENGTH) {
        line.truncate(end);
        line.push('…');
    }
    line
}

impl Row {
    fn text(&self, columns: Columns) -> Option<RowText> {
        let text = self.cell(columns.text).filter(|text| !text.trim().is_empty())?;
        let title = columns.title.and_then(|column| self.cell(column)).map(str::trim);
        let date = columns.date.and_then(|column| dates::whole(self.cell(column)?));
        let title = title.filter(|title| !title.is_empty()).map(str::to_owned);
        let metadata = Metadata { title, date, ..Metadata::default() };
        Some(RowText { number: self.number, text: text.to_owned(), metadata })
    }

    /// Whether nothing stands in it, as in a line that only divides others.
    fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    fn cell(&self, column: u32) -> Option<&str> {
        self.cells.get(usize::try_from(column).ok()?).map(String::as_str)
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The table that a decoded text is, by its content: JSON Lines, lines with a key, or CSV. The name is a hint, no
/// more.
///
/// # Errors
/// [`Error::Damaged`] for JSON that breaks off.
pub fn table(name: &str, text: &str) -> Result<Option<(Format, Table)>, Error> {
    if let Some(table) = json::table(name, text)? {
        return Ok(Some((Format::JsonLines, table)));
    }
    // To CSV the tabs of flattened texts would be those of rows.
    let table = keyed::table(text).or_else(|| csv::table(name, text));
    Ok(table.map(|table| (Format::Csv, table)))
}

/// Of the sheets of a spreadsheet the one with the most text; the others are told.
fn largest(sheets: Vec<(String, Table)>) -> Option<Table> {
    let largest =
        (0..sheets.len()).max_by_key(|&place| (sheets[place].1.size(), std::cmp::Reverse(place)))?;
    let mut chosen = Table::default();
    let mut refused = Vec::new();
    for (place, (name, table)) in sheets.into_iter().enumerate() {
        if place == largest {
            chosen = table;
        } else if !table.rows.is_empty() {
            refused.push(Refused { name, error: Error::OtherSheet });
        }
    }
    chosen.refused = refused;
    Some(chosen)
}

#[cfg(test)]
mod tests;
