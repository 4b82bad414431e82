//! The rows at the edges of pages that stand on other pages too: running heads, feet, page numbers.
//!
//! They stay in the text. They are only kept from being read as part of a paragraph or a column.

use super::rows::Row;

/// So many rows from the edge are looked at.
const ZONE: usize = 3;

/// Rows on two pages stand at the same place if they are not farther apart, in points.
const SAME_PLACE: f32 = 4.0;

/// An edge of a page.
#[derive(Debug, Clone, Copy)]
enum Edge {
    Top,
    Bottom,
}

impl Edge {
    /// The rows at this edge of a page, the outermost first, as places among its rows.
    fn rows(self, page: &[Row]) -> impl Iterator<Item = usize> + use<> {
        let count = page.len();
        (0..ZONE.min(count)).map(move |at| match self {
            Self::Top => at,
            Self::Bottom => count - 1 - at,
        })
    }
}

/// Marks those rows.
pub(super) fn mark(pages: &mut [Vec<Row>]) {
    for edge in [Edge::Top, Edge::Bottom] {
        let mut found: Vec<(String, f32, usize)> = Vec::new();
        for (at, page) in pages.iter().enumerate() {
            found.extend(edge.rows(page).map(|row| (form(&page[row]), page[row].y, at)));
        }
        found.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        for (at, page) in pages.iter_mut().enumerate() {
            let rows: Vec<usize> = edge.rows(page).collect();
            for row in rows {
                let form = form(&page[row]);
                let y = page[row].y;
                let same = &found[found.partition_point(|(other, ..)| *other < form)..];
                let mut same = same.iter().take_while(|(other, ..)| *other == form);
                // What stands nearer to the edge is no part of the text either, or this is.
                if !same.any(|&(_, other, on)| on != at && (other - y).abs() < SAME_PLACE) {
                    break;
                }
                page[row].is_edge = true;
            }
        }
    }
}

/// The characters of a row, every number being the same.
fn form(row: &Row) -> String {
    let mut form = String::new();
    for c in row.pieces.iter().flat_map(|piece| piece.text.chars()).filter(|c| !c.is_whitespace()) {
        let c = if c.is_numeric() { '0' } else { c };
        if c != '0' || !form.ends_with('0') {
            form.push(c);
        }
    }
    form
}
