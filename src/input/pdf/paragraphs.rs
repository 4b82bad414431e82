//! Lines to paragraphs, where it is sure that one goes on with the other.
//!
//! A line goes on with the one before if that one is full, and nothing (an indent, a gap, another size) says that
//! something new begins. Where both could be, a line is a line, and a later stage may join them by their words.

use super::{
    columns::Flow,
    margins::{Frame, Margins},
    rows::{Piece, Row},
};
use crate::{characters::ends_sentence, input::lines::is_wide};

/// How a line follows another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// It goes on.
    Same,
    /// It may go on, or be a line of its own.
    Line,
    /// Something new begins.
    New,
}

/// A gap of this share of the size may divide the cells of a table.
const CELL: f32 = 1.2;

/// Words of a line that is drawn out to both margins are no farther apart than this share of the size.
const WIDEST: f32 = 8.0;

/// Cells of two rows begin, or end, at the same place if they are no farther apart than this share of the size.
const SAME_PLACE: f32 = 0.6;

/// The text of a page.
pub(super) fn text(flows: &[Flow], margins: &Margins) -> String {
    let mut text = String::new();
    let mut last: Option<(&Row, Frame)> = None;
    for flow in flows {
        let frame = margins.frame(flow);
        for (at, line) in flow.lines.iter().enumerate() {
            let is_row = is_table_row(flow, at, &frame);
            let step = match last {
                None => None,
                Some((before, own)) if at == 0 => {
                    let goes_on = flow.continues
                        && !is_row
                        && step(before, line, &own, &frame, margins, true) == Step::Same;
                    Some(if goes_on { Step::Same } else { Step::New })
                }
                Some(_) if is_row && is_table_row(flow, at - 1, &frame) => Some(Step::Line),
                Some(_) if is_row || is_table_row(flow, at - 1, &frame) => Some(Step::New),
                Some((before, own)) => Some(step(before, line, &own, &frame, margins, false)),
            };
            let words = words(line, is_row);
            match step {
                Some(Step::Same) if divides_words(&text, &words) => text.push(' '),
                Some(Step::Line) => text.push('\n'),
                Some(Step::New) => text.push_str("\n\n"),
                Some(Step::Same) | None => {}
            }
            text.push_str(&words);
            last = Some((line, frame));
        }
    }
    text
}

/// How a line follows the one before, each between its own margins. In another column, how far apart they are
/// says nothing.
fn step(before: &Row, line: &Row, own: &Frame, frame: &Frame, margins: &Margins, elsewhere: bool) -> Step {
    let other_size = (before.size - line.size).abs() > 0.08 * before.size.max(line.size);
    let is_apart = !elsewhere && (own.is_apart(before, line) || before.y <= line.y);
    if other_size || is_apart || frame.is_indented(line) || frame.hangs(line) {
        return Step::New;
    }
    let (Some(last), Some(first)) = (before.pieces.last(), line.pieces.first()) else { return Step::New };
    // At the end of a line a character may have been carried over with the mark behind it.
    let carried = if first.text.starts_with(is_wide) { line.size } else { line.size * 0.5 };
    let free = own.free(before);
    let is_full = free < first.first + carried;
    let ends = ends_sentence(&last.text);
    let is_hyphenated = last.text.ends_with(['-', '\u{ad}']);
    match is_full {
        true if is_hyphenated || (ends && !margins.are_marked) => Step::Line,
        true => Step::Same,
        // A line that could have held more.
        false if ends || free > 3.0 * line.size => Step::New,
        false => Step::Line,
    }
}

/// Whether there is a space between what ends a line and what begins the next.
fn divides_words(before: &str, after: &str) -> bool {
    let is_word = |c: char| !is_wide(c) && !matches!(c, '“' | '”' | '‘' | '’' | '…' | '—');
    before.ends_with(is_word) && after.starts_with(is_word)
}

/// The words of a line.
fn words(line: &Row, is_table_row: bool) -> String {
    let mut words = String::new();
    for piece in &line.pieces {
        let space = match (words.ends_with(is_wide), piece.text.starts_with(is_wide)) {
            _ if words.is_empty() => "",
            _ if is_table_row => "\t",
            (true, true) => "\u{3000}",
            _ => " ",
        };
        words.push_str(space);
        words.push_str(&piece.text);
    }
    words
}

/// Whether a line is the row of a table: its cells stand under or above those of its neighbour.
fn is_table_row(flow: &Flow, at: usize, frame: &Frame) -> bool {
    let line = &flow.lines[at];
    if is_stretched(line, frame) {
        return false;
    }
    let cells = |line: &Row| {
        let gaps = line.pieces.windows(2).filter(|pair| pair[1].left - pair[0].right >= CELL * line.size);
        gaps.count()
    };
    let neighbours = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
    let mut rows = neighbours.filter_map(|at| flow.lines.get(at)).filter(|row| cells(row) > 0);
    cells(line) > 0 && rows.any(|row| are_aligned(&line.pieces, &row.pieces, line.size))
}

/// Whether a line of words is drawn out to both margins: its words are equally far apart.
fn is_stretched(line: &Row, frame: &Frame) -> bool {
    let near = |a: f32, b: f32| (a - b).abs() < SAME_PLACE * line.size;
    let gaps = || line.pieces.windows(2).map(|pair| pair[1].left - pair[0].right);
    let (least, most) =
        gaps().fold((f32::INFINITY, 0.0_f32), |(least, most), gap| (least.min(gap), most.max(gap)));
    let are_words =
        line.pieces.iter().all(|piece| !piece.text.contains([' ']) && !piece.text.contains(is_wide));
    let fills = frame.right - line.right() < SAME_PLACE * line.size;
    let begins = near(line.left(), frame.left) || frame.is_indented(line);
    are_words && fills && begins && near(least, most) && most < WIDEST * line.size
}

/// Whether a cell behind the first stands at the same place in both rows: by its left side, its right side or
/// its middle.
fn are_aligned(a: &[Piece], b: &[Piece], size: f32) -> bool {
    let near = |a: f32, b: f32| (a - b).abs() < SAME_PLACE * size;
    a.iter().skip(1).any(|a| {
        b.iter().skip(1).any(|b| {
            near(a.left, b.left) || near(a.right, b.right) || near(a.left + a.right, b.left + b.right)
        })
    })
}
