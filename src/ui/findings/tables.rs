//! Tables of the page as they are seen: of a card, as a part of a finding; of a picture, as figures to take along.

use super::gather::{all, label, written};
use crate::export::{Cell, Table};
use crate::protocol::Exhibit;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// So many rows of a table go along.
pub const ROWS: usize = 100;

/// A table with so many of its rows. The tree that is drawn beside them is none of its columns, nor what is only there
/// to choose rows by.
pub fn table(part: &Element, most: usize) -> Option<Exhibit> {
    let all_cells = |row: &Element| all(row, ":is(th, td):not(.tree)");
    let first = part.query_selector("tbody tr").ok().flatten();
    let to_choose: Vec<bool> =
        first.map(|row| all_cells(&row).iter().map(serves_to_choose).collect()).unwrap_or_default();
    let cells = |row: &Element| {
        let cells = all_cells(row).into_iter().enumerate();
        cells
            .filter(|(column, _)| to_choose.get(*column) != Some(&true))
            .map(|(_, of)| cell(&of))
            .collect::<Vec<_>>()
    };
    let head = all(part, "thead tr");
    let columns = head.last().map(cells).unwrap_or_default();
    let body = all(part, "tbody tr");
    let mut rows: Vec<Vec<String>> = body.iter().take(most).map(cells).collect();
    let wide = rows.iter().map(Vec::len).chain([columns.len()]).max().unwrap_or_default();
    for row in &mut rows {
        row.resize(wide, String::new());
    }
    let columns = columns.into_iter().chain(std::iter::repeat(String::new())).take(wide).collect();
    let more = u32::try_from(body.len().saturating_sub(most)).unwrap_or(u32::MAX);
    (!rows.is_empty()).then_some(Exhibit::Table { columns, rows, more })
}

/// All figures of the first table in an element, as they are seen; nothing if there is none.
#[must_use]
pub fn figures(within: &Element) -> Option<Table> {
    let found = within.query_selector("table").ok().flatten()?;
    let Exhibit::Table { columns, rows, .. } = table(&found, usize::MAX)? else { return None };
    let rows = rows.into_iter().map(|row| row.into_iter().map(figure).collect()).collect();
    Some(Table { columns, rows })
}

/// A cell, as a figure if it is one.
fn figure(text: String) -> Cell {
    match text.replace(',', "").parse::<f64>() {
        Ok(figure) if figure.is_finite() && is_written_as_one(&text) => Cell::Figure(figure),
        _ => Cell::Text(text),
    }
}

/// Whether digits are written as a figure has them: a name such as "007" or "1,2" is none.
fn is_written_as_one(text: &str) -> bool {
    let whole = text.trim_start_matches(['-', '+']).split('.').next().unwrap_or_default();
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    (whole == "0" || !first.starts_with('0')) && groups.all(|group| group.len() == 3)
}

/// Whether a cell holds nothing but a box to tick.
fn serves_to_choose(cell: &Element) -> bool {
    let holds = |selector: &str| cell.query_selector(selector).is_ok_and(|found| found.is_some());
    holds("input[type=checkbox], input[type=radio]") && self::cell(cell).is_empty()
}

/// A cell's words; what stands beside each other in it stays apart. Small drawings repeat what is written beside them.
fn cell(of: &Element) -> String {
    let parts = of.child_nodes();
    let parts = (0..parts.length()).filter_map(|index| parts.get(index));
    let words = parts.map(|part| match part.dyn_ref::<Element>() {
        Some(element) if element.matches("svg.spark, [aria-hidden=true]").unwrap_or_default() => {
            String::new()
        }
        Some(element) if element.child_element_count() > 0 => cell(element),
        Some(element) => written(element),
        None => part.text_content().unwrap_or_default().trim().to_owned(),
    });
    let words =
        words.filter(|words| !words.is_empty()).fold(String::new(), |words, next| beside(words, &next));
    if words.is_empty() { label(of).unwrap_or_default() } else { words }
}

/// Words behind others; what a number is out of stands close to it: "3" and "/5".
fn beside(mut words: String, next: &str) -> String {
    let is_out_of = next.starts_with('/') && words.ends_with(|last: char| last.is_ascii_digit());
    if !words.is_empty() && !is_out_of {
        words.push(' ');
    }
    words.push_str(next);
    words
}

/// The rows of a ledger: what became of a clause, and its words in both editions.
pub fn ledger(card: &Element) -> Option<Exhibit> {
    let found = all(card, ".change-row");
    let row = |row: &Element| {
        let label = row.query_selector(".label > b").ok().flatten().map(|label| written(&label));
        let texts = all(row, ":scope > .text");
        std::iter::once(label.unwrap_or_default()).chain(texts.iter().map(written)).collect::<Vec<_>>()
    };
    let mut rows: Vec<Vec<String>> = found.iter().take(ROWS).map(row).collect();
    let wide = rows.iter().map(Vec::len).max()?;
    for row in &mut rows {
        row.resize(wide, String::new());
    }
    let mut columns: Vec<String> = all(card, ".change-ledger > .head > div").iter().map(written).collect();
    columns.resize(wide, String::new());
    let more = u32::try_from(found.len().saturating_sub(ROWS)).unwrap_or(u32::MAX);
    Some(Exhibit::Table { columns, rows, more })
}

#[cfg(test)]
mod tests {
    use super::{Cell, beside, figure};

    #[test]
    fn only_numbers_are_out_of_others() {
        let joined = |parts: [&str; 2]| {
            parts.map(str::to_owned).into_iter().fold(String::new(), |words, next| beside(words, &next))
        };
        assert_eq!(joined(["3", "/5"]), "3/5");
        assert_eq!(joined(["是", "/ 否"]), "是 / 否");
    }

    #[test]
    fn what_looks_like_a_figure_and_is_a_name_stays_a_name() {
        let read = |text: &str| matches!(figure(text.to_owned()), Cell::Figure(_));
        assert!(["0", "-1.5", "12", "1,234", "1,234.5", "0.003"].into_iter().all(read));
        assert!(!["007", "1,2", "合作", "", "12%", "inf", "0,123"].into_iter().any(read));
    }
}
