//! XLSX: the cells of the sheets. Those that are hidden are only named, unless nothing else holds text.
//!
//! A reader of our own: libraries lay a sheet out as a full grid, which one far cell makes larger than
//! any memory, and unpack without a limit.

mod serials;

use super::{MOST_COLUMNS, Table, largest};
use crate::{
    error::Error,
    input::{
        archive::Package,
        xml::{self, Node, attribute},
    },
    protocol::{Format, Refused},
};
use serials::{dates, day};
use std::collections::BTreeMap;

const FORMAT: Format = Format::Spreadsheet;
/// The part that names the sheets.
const BOOK: &str = "xl/workbook.xml";

/// Whether a package is one.
pub(in crate::input) fn is_xlsx(package: &Package) -> bool {
    package.has(BOOK)
}

/// The sheet with the most text.
///
/// # Errors
/// [`Error::Damaged`], [`Error::UnpacksTooLarge`].
pub(in crate::input) fn table(package: &mut Package) -> Result<Table, Error> {
    let book = Book::read(package)?;
    let shown = book.tables(package, &book.shown)?;
    if !book.hidden.is_empty() && shown.iter().all(|(_, table)| table.rows.is_empty()) {
        let hidden = book.tables(package, &book.hidden)?;
        return largest(hidden).ok_or(Error::Empty);
    }
    let mut table = largest(shown).ok_or(Error::Empty)?;
    let told = |(name, _): &Place| Refused { name: name.clone(), error: Error::HiddenSheet };
    table.refused.extend(book.hidden.iter().map(told));
    Ok(table)
}

/// A sheet's name and part.
type Place = (String, String);

/// What the sheets have in common.
struct Book {
    shown: Vec<Place>,
    hidden: Vec<Place>,
    strings: Strings,
    /// Of each format of cells, whether it is one of dates.
    dates: Vec<bool>,
    /// Whether days are counted from 1904, not from 1900.
    since_1904: bool,
}

impl Book {
    fn read(package: &mut Package) -> Result<Self, Error> {
        let (mut shown, mut hidden) = (Vec::new(), Vec::new());
        let mut since_1904 = false;
        xml::walk(&package.xml(BOOK)?, FORMAT, &mut |node| match node {
            Node::Start("sheet", start) => {
                let is_shown = attribute(start, "state").is_none_or(|state| state == "visible");
                // The name of the relation, not the number of the sheet, which has another name.
                if let (Some(name), Some(id)) = (attribute(start, "name"), attribute(start, "id")) {
                    if is_shown { &mut shown } else { &mut hidden }.push((name, id));
                }
            }
            Node::Start("workbookPr", start) => {
                since_1904 =
                    attribute(start, "date1904").is_some_and(|value| value == "1" || value == "true");
            }
            _ => {}
        })?;
        let mut parts = BTreeMap::new();
        xml::walk(&package.xml("xl/_rels/workbook.xml.rels")?, FORMAT, &mut |node| {
            let Node::Start("Relationship", start) = node else { return };
            if let (Some(id), Some(target)) = (attribute(start, "Id"), attribute(start, "Target")) {
                let part = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
                parts.insert(id, part);
            }
        })?;
        let place = |(name, id): (String, String)| Some((name, parts.get(&id)?.clone()));
        let there = |named: Vec<(String, String)>| -> Vec<Place> {
            named.into_iter().filter_map(place).filter(|(_, part)| package.has(part)).collect()
        };
        let (shown, hidden) = (there(shown), there(hidden));
        let strings = package.optional("xl/sharedStrings.xml")?.map(|xml| Strings::read(&xml)).transpose()?;
        let dates = package.optional("xl/styles.xml")?.map(|xml| dates(&xml)).transpose()?;
        let (strings, dates) = (strings.unwrap_or_default(), dates.unwrap_or_default());
        Ok(Self { shown, hidden, strings, dates, since_1904 })
    }

    /// The tables that these sheets are.
    fn tables(&self, package: &mut Package, places: &[Place]) -> Result<Vec<(String, Table)>, Error> {
        let mut tables = Vec::new();
        let mut left = package.limit();
        for (name, part) in places {
            let text = package.xml(part)?;
            let mut sheet =
                Sheet { book: self, table: Table::default(), cell: None, row: Row::default(), left };
            xml::walk(&text, FORMAT, &mut |node| sheet.visit(node))?;
            left = sheet.left;
            if left == 0 {
                return Err(Error::UnpacksTooLarge { limit: package.limit() });
            }
            tables.push((name.clone(), sheet.table));
        }
        Ok(tables)
    }
}

/// The texts that cells refer to by number, one behind the other.
#[derive(Default)]
struct Strings {
    text: String,
    ends: Vec<usize>,
}

impl Strings {
    fn read(xml: &str) -> Result<Self, Error> {
        let mut strings = Self::default();
        let mut is_text = false;
        // Inside how the word is read aloud.
        let mut is_reading = false;
        xml::walk(xml, FORMAT, &mut |node| match node {
            Node::Start("t", _) => is_text = !is_reading,
            Node::Start("rPh", _) => is_reading = true,
            Node::End("rPh") => is_reading = false,
            Node::End("t") => is_text = false,
            Node::End("si") => strings.ends.push(strings.text.len()),
            Node::Text(text) if is_text => strings.text.push_str(text),
            _ => {}
        })?;
        Ok(strings)
    }

    fn get(&self, number: usize) -> Option<&str> {
        let end = *self.ends.get(number)?;
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        Some(&self.text[start..end])
    }
}

/// A sheet as far as it was walked through.
struct Sheet<'a> {
    book: &'a Book,
    table: Table,
    row: Row,
    cell: Option<Cell>,
    /// How much more text is taken, in bytes: a text may be referred to again and again.
    left: u64,
}

#[derive(Default)]
struct Row {
    number: u32,
    cells: Vec<String>,
    /// The column after the last cell.
    next: usize,
}

struct Cell {
    column: usize,
    kind: String,
    is_date: bool,
    is_value: bool,
    value: String,
}

impl Sheet<'_> {
    fn visit(&mut self, node: Node) {
        match node {
            Node::Start("row", start) => {
                let number = attribute(start, "r").and_then(|number| number.parse().ok());
                let number = number.unwrap_or(self.row.number.saturating_add(1));
                self.row = Row { number, ..Row::default() };
            }
            Node::Start("c", start) => {
                let column = attribute(start, "r").and_then(|name| column(&name)).unwrap_or(self.row.next);
                let style = attribute(start, "s").and_then(|style| style.parse().ok()).unwrap_or(0_usize);
                self.row.next = column.saturating_add(1);
                self.cell = Some(Cell {
                    column,
                    kind: attribute(start, "t").unwrap_or_default(),
                    is_date: self.book.dates.get(style).copied().unwrap_or(false),
                    is_value: false,
                    value: String::new(),
                });
            }
            Node::Start("v" | "t", _) => self.set_inside(true),
            Node::End("v" | "t") => self.set_inside(false),
            Node::Text(text) => {
                if let Some(cell) = self.cell.as_mut().filter(|cell| cell.is_value) {
                    cell.value.push_str(text);
                }
            }
            Node::End("c") => self.end_cell(),
            Node::End("row") => {
                let cells = std::mem::take(&mut self.row.cells);
                if cells.iter().any(|cell| !cell.trim().is_empty()) {
                    self.table.push(self.row.number, cells);
                }
            }
            _ => {}
        }
    }

    fn set_inside(&mut self, is_value: bool) {
        if let Some(cell) = &mut self.cell {
            cell.is_value = is_value;
        }
    }

    fn end_cell(&mut self) {
        let Some(Cell { column, kind, is_date, value, .. }) = self.cell.take() else { return };
        let text = match kind.as_str() {
            "s" => self.book.strings.get(value.trim().parse().unwrap_or(usize::MAX)).unwrap_or_default(),
            "e" => "",
            "" | "n" if is_date => &day(&value, self.book.since_1904).unwrap_or(value),
            _ => &value,
        };
        self.left = self.left.saturating_sub(text.len() as u64);
        if column >= MOST_COLUMNS || self.left == 0 || text.is_empty() {
            return;
        }
        let cells = &mut self.row.cells;
        cells.resize(cells.len().max(column + 1), String::new());
        // So Excel writes a carriage return.
        cells[column] = text.replace("_x000D_", "");
    }
}

/// The number of the column of a cell's name: 27 for AB12.
fn column(name: &str) -> Option<usize> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters
        .take(4)
        .fold(0, |number, letter| number * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    number.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        assert_eq!(["A1", "Z9", "AB12", "12"].map(column), [Some(0), Some(25), Some(27), None]);
    }
}
