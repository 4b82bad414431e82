//! A table as a workbook for spreadsheets: the table, and beside it how it can be had again.

use super::rows::{Cell, Table};
use crate::protocol::RecipeAnswer;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// A cell of a workbook holds no more characters; of a longer text the beginning stands there, and "…".
const LONGEST: usize = 32_767;

/// The widest column that is made as wide as its texts, in pixels.
const WIDEST: u32 = 420;

/// The workbook: figures as figures, and texts as texts, whatever they begin with. The same table gives the same bytes.
///
/// # Errors
/// If there are more rows or columns than a workbook holds: 1,048,576 and 16,384.
pub fn sheet(table: &Table, name: &str, recipe: &RecipeAnswer) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The moment in which it is made would be another each time.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(
        &DocProperties::new().set_creation_datetime(&made).set_comment(format!("Duikan {}", recipe.version)),
    );
    rows(workbook.add_worksheet().set_name(name)?, table)?;
    again(workbook.add_worksheet().set_name("recipe")?, recipe)?;
    workbook.save_to_buffer()
}

fn rows(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    for (column, name) in (0..).zip(&table.columns) {
        sheet.write_string_with_format(0, column, held(name), &bold)?;
    }
    for (number, row) in (1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(row) {
            written(sheet, number, column, cell)?;
        }
    }
    let last = u16::try_from(table.columns.len()).unwrap_or(u16::MAX).saturating_sub(1);
    let end = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    sheet.set_freeze_panes(1, 0)?.autofilter(0, 0, end, last)?;
    sheet.set_autofit_max_width(WIDEST).autofit();
    Ok(())
}

fn written(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => sheet.write_string(row, column, held(text))?,
        // A count of words is far below 2³².
        Cell::Count(count) => sheet.write_number(row, column, u32::try_from(*count).unwrap_or(u32::MAX))?,
        Cell::Figure(figure) if figure.is_finite() => sheet.write_number(row, column, *figure)?,
        Cell::Figure(figure) => sheet.write_string(row, column, figure.to_string())?,
        Cell::Nothing => sheet,
    };
    Ok(())
}

/// Version, texts with their fingerprints, settings.
fn again(sheet: &mut Worksheet, recipe: &RecipeAnswer) -> Result<(), XlsxError> {
    let settings = serde_json::to_string(&recipe.settings).unwrap_or_default();
    let mut lines: Vec<Vec<String>> = vec![
        vec!["program".to_owned(), recipe.program.clone()],
        vec!["version".to_owned(), recipe.version.clone()],
        // What one cell can't hold goes on in the next.
        std::iter::once("settings".to_owned()).chain(pieces(&settings)).collect(),
        ["document", "title", "date", "characters", "sha256"].map(str::to_owned).to_vec(),
    ];
    lines.extend(recipe.documents.iter().map(|document| {
        vec![
            document.name.clone(),
            document.title.clone(),
            document.date.clone().unwrap_or_default(),
            document.characters.to_string(),
            document.sha256.clone(),
        ]
    }));
    for (row, line) in (0..).zip(&lines) {
        for (column, cell) in (0..).zip(line) {
            sheet.write_string(row, column, held(cell))?;
        }
    }
    sheet.set_autofit_max_width(WIDEST).autofit();
    Ok(())
}

/// A text in pieces that a cell holds each.
fn pieces(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    // A letter is two units at most.
    letters.chunks(LONGEST / 2).map(|piece| piece.iter().collect()).collect()
}

/// As much of a text as a cell holds.
fn held(text: &str) -> String {
    if text.encode_utf16().count() <= LONGEST {
        return text.to_owned();
    }
    let units = |c: char| c.len_utf16();
    let mut room = LONGEST - 1;
    let kept: String = text
        .chars()
        .take_while(|&c| {
            let fits = units(c) <= room;
            room = room.saturating_sub(units(c));
            fits
        })
        .collect();
    kept + "…"
}
