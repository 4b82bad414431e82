//! Rows to flows: what is read one line after the other. A page set in columns has several.
//!
//! A gutter is a place that many rows in a row leave free, with lines of prose on either side. A row that
//! crosses it (a title over both columns) divides what is above from what is below.

use super::rows::{Piece, Row};

/// Lines that are read one after the other.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Flow {
    /// The lines, from top to bottom.
    pub(super) lines: Vec<Row>,
    /// The flow before this one is the column before this one, and may go on here.
    pub(super) continues: bool,
}

/// A column has at least so many lines.
const FEWEST: usize = 3;

/// The lines of a column fill this share of its width, and are not narrower than so many characters.
const FILLED: f32 = 0.6;
const NARROWEST: f32 = 6.0;

/// A gutter is this share of the size wide.
const GUTTER: f32 = 0.8;

/// A row that is this share of the size away from all others at the top or bottom of a page stands alone.
const ALONE: f32 = 3.0;

/// Columns are looked for inside columns so often.
const DEEPEST: usize = 3;

/// The flows of a page, in the order in which they are read.
pub(super) fn flows(mut rows: Vec<Row>) -> Vec<Flow> {
    let top: Vec<Row> = rows.drain(..edge(&rows, false)).collect();
    let bottom = rows.split_off(rows.len() - edge(&rows, true));
    let mut flows: Vec<Flow> = top.into_iter().map(alone).collect();
    divide(rows, 0, false, &mut flows);
    flows.extend(bottom.into_iter().map(alone));
    flows
}

fn alone(row: Row) -> Flow {
    Flow { lines: vec![row], continues: false }
}

/// How many rows at the top or the bottom of a page are no part of its text area.
fn edge(rows: &[Row], from_below: bool) -> usize {
    let at = |number: usize| if from_below { rows.len() - 1 - number } else { number };
    let is_outside = |number: usize| {
        let row = &rows[at(number)];
        let is_far = |next: &Row| (row.y - next.y).abs() > ALONE * row.size.max(next.size);
        row.is_edge || (number == 0 && rows.len() > FEWEST && is_far(&rows[at(1)]))
    };
    (0..rows.len()).take_while(|&number| is_outside(number)).count()
}

/// Divides rows at their best gutter, if there is one.
fn divide(rows: Vec<Row>, depth: usize, continues: bool, flows: &mut Vec<Flow>) {
    let gutter = if depth < DEEPEST { gutter(&rows) } else { None };
    let Some(gutter) = gutter else {
        if !rows.is_empty() {
            flows.push(Flow { lines: rows, continues });
        }
        return;
    };
    let mut whole: Vec<Row> = Vec::new();
    let mut continues = continues;
    for band in bands(&rows, gutter) {
        if !is_set_in_columns(&band, gutter) {
            whole.extend(band.iter().map(|row| (*row).clone()));
            continue;
        }
        divide(std::mem::take(&mut whole), DEEPEST, continues, flows);
        let (left, right) = sides(&band, gutter);
        divide(left, depth + 1, false, flows);
        divide(right, depth + 1, true, flows);
        continues = false;
    }
    divide(whole, DEEPEST, continues, flows);
}

/// The place that divides most rows into columns.
fn gutter(rows: &[Row]) -> Option<f32> {
    let left = rows.iter().map(Row::left).fold(f32::INFINITY, f32::min);
    let right = rows.iter().map(Row::right).fold(f32::NEG_INFINITY, f32::max);
    let size = median(rows.iter().map(|row| row.size))?;
    if right - left < 2.0 * NARROWEST * size {
        return None;
    }
    // Where a piece ends and where one begins, a gutter may begin or end: nowhere else has another number.
    let ends = rows.iter().flat_map(|row| row.pieces.iter().map(|piece| piece.right + size * 0.2));
    let mut places: Vec<f32> = ends.filter(|place| (left + size..right - size).contains(place)).collect();
    places.sort_by(f32::total_cmp);
    places.dedup_by(|a, b| (*a - *b).abs() < size * 0.25);
    let divided = |place: f32| -> usize {
        let bands = bands(rows, place);
        bands.iter().filter(|band| is_set_in_columns(band, place)).map(Vec::len).sum()
    };
    let scored = places.into_iter().map(|place| (divided(place), place));
    scored.filter(|&(count, _)| count > 0).max_by_key(|&(count, _)| count).map(|(_, place)| place)
}

/// Rows that leave a place free, or that do not, as long as they follow each other.
fn bands(rows: &[Row], place: f32) -> Vec<Vec<&Row>> {
    let crosses = |row: &Row| row.pieces.iter().any(|piece| piece.left < place && place < piece.right);
    let mut bands: Vec<(bool, Vec<&Row>)> = Vec::new();
    for row in rows {
        let crosses = crosses(row);
        match bands.last_mut().filter(|(other, _)| *other == crosses) {
            Some((_, band)) => band.push(row),
            None => bands.push((crosses, vec![row])),
        }
    }
    bands.into_iter().map(|(_, band)| band).collect()
}

/// Whether the rows of a band are lines of prose on either side of a place.
fn is_set_in_columns(band: &[&Row], place: f32) -> bool {
    let (left, right) = sides(band, place);
    let widest = left.iter().map(Row::right).fold(f32::NEG_INFINITY, f32::max);
    let nearest = right.iter().map(Row::left).fold(f32::INFINITY, f32::min);
    let Some(size) = median(band.iter().map(|row| row.size)) else { return false };
    nearest - widest >= GUTTER * size && is_prose(&left, size) && is_prose(&right, size)
}

/// Whether these are lines that fill their column.
fn is_prose(lines: &[Row], size: f32) -> bool {
    let left = lines.iter().map(Row::left).fold(f32::INFINITY, f32::min);
    let right = lines.iter().map(Row::right).fold(f32::NEG_INFINITY, f32::max);
    let filled = |line: &Row| line.pieces.iter().map(|piece| piece.right - piece.left).sum::<f32>();
    let usual = median(lines.iter().map(filled)).unwrap_or(0.0);
    lines.len() >= FEWEST && usual >= FILLED * (right - left) && usual >= NARROWEST * size
}

/// What stands on either side of a place.
fn sides(band: &[&Row], place: f32) -> (Vec<Row>, Vec<Row>) {
    let side = |belongs: &dyn Fn(&Piece) -> bool| {
        let rows = band.iter().map(|row| Row {
            pieces: row.pieces.iter().filter(|piece| belongs(piece)).cloned().collect(),
            ..(*row).clone()
        });
        rows.filter(|row| !row.pieces.is_empty()).collect()
    };
    (side(&|piece| piece.right <= place), side(&|piece| piece.right > place))
}

/// The middle of some numbers.
pub(super) fn median(numbers: impl Iterator<Item = f32>) -> Option<f32> {
    let mut numbers: Vec<f32> = numbers.collect();
    numbers.sort_by(f32::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}
