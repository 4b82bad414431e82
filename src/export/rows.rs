//! A table.

use std::collections::BTreeMap;

/// A table: columns with names, and rows as long as they.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The columns' names: those of the fields of the answer.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A count.
    Count(u64),
    /// A figure.
    Figure(f64),
    /// Nothing: not known, or too little to be known.
    Nothing,
}

/// What is nearer to 0 is written in scientific notation.
const SMALL: f64 = 1e-4;

impl Table {
    pub(super) fn new<const N: usize>(columns: [&str; N], rows: impl Iterator<Item = [Cell; N]>) -> Self {
        Self { columns: columns.map(str::to_owned).to_vec(), rows: rows.map(|row| row.to_vec()).collect() }
    }

    /// The table with other names for some of its columns.
    pub(super) fn called(mut self, headings: &BTreeMap<String, String>) -> Self {
        for column in &mut self.columns {
            if let Some(heading) = headings.get(column) {
                column.clone_from(heading);
            }
        }
        self
    }

    /// The table as RFC 4180 has it, the columns' names first. Figures with all their digits, those next to nothing in
    /// scientific notation (`1.2e-53`), which spreadsheets and programs read as numbers.
    ///
    /// A text that a spreadsheet might take for a formula, in a row or as a column's name, stands behind an apostrophe:
    /// one that begins with `=`, `+`, `-` or `@`, narrow or wide, or with a tab or the end of a line, which spreadsheets
    /// pass over. Texts come from anywhere, and a formula may send a reader's data away. Whoever reads the table with a
    /// program takes the apostrophe off.
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "memory takes every row, and all have the same length")]
    pub fn csv(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let names = self.columns.iter().map(|name| text(name));
        let written = writer.write_record(names).and_then(|()| {
            self.rows.iter().try_for_each(|row| writer.write_record(row.iter().map(Cell::csv)))
        });
        written.expect("rows of one length");
        let bytes = writer.into_inner().expect("nothing is left to be written");
        String::from_utf8(bytes).expect("written from strings")
    }
}

impl Cell {
    /// As it stands in CSV.
    fn csv(&self) -> String {
        match self {
            Self::Text(cell) => text(cell),
            Self::Count(count) => count.to_string(),
            Self::Figure(number) => figure(*number),
            Self::Nothing => String::new(),
        }
    }
}

/// A figure as it stands in CSV: what is nearer to 0 than [`SMALL`] without its row of zeros.
fn figure(number: f64) -> String {
    if number != 0.0 && number.abs() < SMALL { format!("{number:e}") } else { number.to_string() }
}

/// A text as it stands in CSV: no formula.
fn text(text: &str) -> String {
    const FORMULA: [char; 11] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];
    if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<u32> for Cell {
    fn from(count: u32) -> Self {
        Self::Count(u64::from(count))
    }
}

impl From<f64> for Cell {
    fn from(figure: f64) -> Self {
        Self::Figure(figure)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Nothing, Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_quotes_what_needs_it_and_lets_no_formula_through() {
        let rows = [["甲,乙\"丙\"".into(), 1.5.into()], ["=1+1".into(), Cell::Nothing]];
        let table = Table::new(["term", "rate"], rows.into_iter());
        assert_eq!(table.csv(), "term,rate\n\"甲,乙\"\"丙\"\"\",1.5\n'=1+1,\n");
    }

    #[test]
    fn columns_are_called_as_a_reader_wants_and_the_others_as_they_are() {
        let headings =
            BTreeMap::from([("term", "词"), ("=1", "no column")].map(|(a, b)| (a.into(), b.into())));
        let table = Table::new(["term", "a.txt"], std::iter::empty()).called(&headings);
        assert_eq!(table.csv(), "词,a.txt\n");
    }

    #[test]
    fn a_figure_next_to_nothing_is_written_without_its_zeros_and_read_as_it_was() {
        let figures = [0.0, 0.05, 1e-4, 9.5e-5, 1.234_567_890_123_4e-53, -2e-9, f64::MIN_POSITIVE, 12_345.75];
        let csv = Table::new(["p"], figures.into_iter().map(|figure| [figure.into()])).csv();
        let written: Vec<&str> = csv.lines().skip(1).collect();
        assert_eq!(written[..6], ["0", "0.05", "0.0001", "9.5e-5", "1.2345678901234e-53", "-2e-9"]);
        let read: Vec<f64> = written.iter().map(|figure| figure.parse().expect("a number")).collect();
        assert_eq!(read, figures);
    }

    #[test]
    fn a_documents_name_is_no_formula_either() {
        let columns = ["term", "=HYPERLINK(\"x\")", "-1, a.txt", "a\nb"].map(str::to_owned).to_vec();
        let table = Table { columns, rows: Vec::new() };
        assert_eq!(table.csv(), "term,\"'=HYPERLINK(\"\"x\"\")\",\"'-1, a.txt\",\"a\nb\"\n");
        let rows = ["＝1", "\t=1", "\r=1", "\n=1", "1-1"].map(|cell| [cell.into()]);
        let table = Table::new(["term"], rows.into_iter());
        assert_eq!(table.csv(), "term\n'＝1\n'\t=1\n\"'\r=1\"\n\"'\n=1\"\n1-1\n");
    }
}
