//! ODS: the cells of the sheets of an `OpenDocument` spreadsheet.

use super::{MOST_COLUMNS, Table, largest};
use crate::{
    error::Error,
    input::{
        archive::Package,
        odt::is_protected,
        xml::{self, Node, attribute},
    },
    protocol::Format,
};

/// The sheet with the most text.
///
/// # Errors
/// [`Error::Damaged`], [`Error::Protected`], [`Error::UnpacksTooLarge`].
pub(in crate::input) fn table(package: &mut Package) -> Result<Table, Error> {
    if is_protected(package)? {
        return Err(Error::Protected { format: Format::Spreadsheet });
    }
    let mut sheets = Sheets::default();
    xml::walk(&package.xml("content.xml")?, Format::Spreadsheet, &mut |node| sheets.visit(node))?;
    largest(sheets.all).ok_or(Error::Empty)
}

/// The sheets as far as they were walked through.
#[derive(Default)]
struct Sheets {
    all: Vec<(String, Table)>,
    /// The number of the row that is open, or of the last.
    row: u32,
    cells: Vec<String>,
    /// The column after the last cell.
    next: usize,
    /// How many more rows are the same.
    repeated: u32,
    cell: Option<Cell>,
    paragraphs: usize,
    /// How many elements deep inside something left out.
    skipped: usize,
}

#[derive(Default)]
struct Cell {
    text: String,
    date: Option<String>,
    repeated: usize,
    has_paragraph: bool,
}

impl Sheets {
    fn visit(&mut self, node: Node) {
        match node {
            Node::Start(..) if self.skipped > 0 => self.skipped += 1,
            Node::End(_) if self.skipped > 0 => self.skipped -= 1,
            Node::Text(_) if self.skipped > 0 => {}
            Node::Start(name, start) => self.start(name, start),
            Node::End(name) => self.end(name),
            Node::Text(text) if self.paragraphs > 0 => {
                if let Some(cell) = &mut self.cell {
                    cell.text.push_str(text);
                }
            }
            Node::Text(_) => {}
        }
    }

    fn start(&mut self, name: &str, start: &quick_xml::events::BytesStart) {
        let number = |name: &str| attribute(start, name).and_then(|value| value.parse::<u32>().ok());
        match name {
            "annotation" | "shapes" | "tracked-changes" => self.skipped = 1,
            "table" => {
                self.all.push((attribute(start, "name").unwrap_or_default(), Table::default()));
                self.row = 0;
            }
            "table-row" => {
                self.row = self.row.saturating_add(1);
                self.repeated = number("number-rows-repeated").unwrap_or(1).saturating_sub(1);
                self.cells.clear();
                self.next = 0;
            }
            "table-cell" | "covered-table-cell" => {
                let repeated = number("number-columns-repeated").unwrap_or(1);
                let repeated = usize::try_from(repeated).unwrap_or(MOST_COLUMNS);
                self.cell = Some(Cell { date: attribute(start, "date-value"), repeated, ..Cell::default() });
            }
            "p" => {
                self.paragraphs += 1;
                if let Some(cell) = self.cell.as_mut().filter(|cell| cell.has_paragraph) {
                    cell.text.push('\n');
                }
            }
            "s" | "tab" | "line-break" => {
                if let Some(cell) = &mut self.cell {
                    cell.text.push(if name == "line-break" { '\n' } else { ' ' });
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => {
                self.paragraphs = self.paragraphs.saturating_sub(1);
                if let Some(cell) = &mut self.cell {
                    cell.has_paragraph = true;
                }
            }
            "table-cell" | "covered-table-cell" => self.end_cell(),
            "table-row" => {
                let cells = std::mem::take(&mut self.cells);
                if let (true, Some((_, table))) = (!cells.is_empty(), self.all.last_mut()) {
                    table.push(self.row, cells);
                }
                self.row = self.row.saturating_add(self.repeated);
            }
            _ => {}
        }
    }

    fn end_cell(&mut self) {
        let Some(Cell { text, date, repeated, .. }) = self.cell.take() else { return };
        let text = date.unwrap_or(text);
        let place = self.next;
        self.next = self.next.saturating_add(repeated);
        if text.trim().is_empty() || place >= MOST_COLUMNS {
            return;
        }
        // What is the same in the cells beside it stands here once: a long text a hundred times is a bomb.
        self.cells.resize(place, String::new());
        self.cells.push(text);
    }
}
