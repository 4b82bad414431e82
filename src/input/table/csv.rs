//! CSV and TSV.
//!
//! Nothing in a text says that it is CSV, and prose has commas, too. So it has to look like a table all
//! through: as many fields in every row, and a header or a column that only tables have. A name that ends
//! in `.csv` or `.tsv` makes up for the second, and so does the line `sep=;` that is there for Excel alone.

use super::{MOST_COLUMNS, Table, columns};
use crate::input::dates;

/// So many rows are looked at to tell a table.
const LOOKED_AT: usize = 200;

/// The table that a text is.
pub(super) fn table(name: &str, text: &str) -> Option<Table> {
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    let is_named = ["csv", "tsv", "tab"].contains(&ending.as_str());
    if let Some((delimiter, rows)) = said(text) {
        width(rows, delimiter, true)?;
        return Some(read(rows, delimiter, 2, usize::MAX));
    }
    let delimiters = b",\t;|";
    let candidates = delimiters.iter().filter_map(|&delimiter| {
        let width = width(text, delimiter, is_named)?;
        let table = read(text, delimiter, 1, LOOKED_AT);
        (is_named || is_evident(&table)).then_some((width, delimiter))
    });
    // Of two, the one that divides more; else the one named first.
    let (_, delimiter) = candidates.rev().max_by_key(|&(width, _)| width)?;
    Some(read(text, delimiter, 1, usize::MAX))
}

/// The delimiter that a first line names, and the text behind that line.
fn said(text: &str) -> Option<(u8, &str)> {
    let (line, rows) = text.split_once('\n')?;
    let line = line.strip_suffix('\r').unwrap_or(line);
    let line = line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).unwrap_or(line);
    let mut named = line.strip_prefix("sep=")?.bytes();
    let delimiter = named.next().filter(|byte| byte.is_ascii_punctuation() || *byte == b'\t')?;
    named.next().is_none().then_some((delimiter, rows))
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes())
}

/// So many rows of a text; `first` is the number of the first in the file.
fn read(text: &str, delimiter: u8, first: u32, most: usize) -> Table {
    let mut table = Table::default();
    for (number, record) in (first..).zip(reader(text, delimiter).records().take(most)) {
        let Ok(record) = record else { break };
        table.push(number, record.iter().take(MOST_COLUMNS).map(str::to_owned).collect());
    }
    table
}

/// How many fields the rows have, if they agree on that.
fn width(text: &str, delimiter: u8, is_named: bool) -> Option<usize> {
    let records = reader(text, delimiter).into_records().take(LOOKED_AT).flatten();
    let widths: Vec<usize> = records.map(|record| record.len()).collect();
    let mut sorted = widths.clone();
    sorted.sort_unstable();
    let usual = *sorted.get(sorted.len() / 2)?;
    let agreeing = widths.iter().filter(|&&width| width == usual).count();
    let agree = if is_named { agreeing * 10 >= widths.len() * 8 } else { agreeing == widths.len() };
    let least = if is_named { 2 } else { 3 };
    (usual >= 2 && agree && widths.len() >= least).then_some(usual)
}

/// Whether a table without a name that says so is one: by its header, or a column of dates. A table in Markdown
/// has bars at both ends, or a line of hyphens; prose has a space behind its commas.
fn is_evident(table: &Table) -> bool {
    let Some((first, rows)) = table.rows.split_first() else { return false };
    let is_rule = |cell: &String| !cell.is_empty() && cell.trim().trim_matches([':', '-']).is_empty();
    let is_markdown = rows.first().is_some_and(|row| row.cells.iter().any(is_rule));
    let is_barred = table.rows.iter().all(|row| row.cells.first().is_some_and(|cell| cell.trim().is_empty()));
    let cells = || table.rows.iter().flat_map(|row| &row.cells[1..]);
    let spaced = cells().filter(|cell| cell.starts_with(' ')).count();
    if is_markdown || is_barred || spaced * 2 > cells().count() {
        return false;
    }
    let is_dated = |column: &usize| {
        let is_date = |cell: &String| dates::whole(cell).is_some();
        rows.iter().all(|row| row.cells.get(*column).is_some_and(is_date))
    };
    columns::named(&first.cells) > 0 || (0..first.cells.len()).any(|column| is_dated(&column))
}
