//! Between which margins lines are set, and how far apart: the whole document is asked where a page has too few
//! lines to tell.

use super::{
    columns::{Flow, median},
    rows::Row,
};

/// A flow of fewer lines does not tell its margins.
const FEWEST: usize = 6;

/// How lines are set. Points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    /// Where lines begin that are not indented.
    pub(super) left: f32,
    /// Where full lines end.
    pub(super) right: f32,
    /// From one line to the next.
    pub(super) leading: f32,
    /// The size of most lines.
    size: f32,
}

/// The margins of a document.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Margins {
    frames: Vec<Frame>,
    /// Paragraphs begin with an indent, or there is a gap between them.
    pub(super) are_marked: bool,
}

impl Margins {
    /// Those of a document's pages.
    pub(super) fn of(pages: &[Vec<Flow>]) -> Self {
        let flows = || pages.iter().flatten().filter(|flow| flow.lines.len() >= FEWEST);
        let framed: Vec<(Frame, &Flow)> = flows().filter_map(|flow| Some((frame(flow)?, flow))).collect();
        let lines: usize = framed.iter().map(|(_, flow)| flow.lines.len()).sum();
        let marked: usize = framed.iter().map(|(frame, flow)| beginnings(frame, flow)).sum();
        // Now and then a line is indented or apart in a document without paragraphs, too.
        Self { are_marked: marked * 30 > lines, frames: framed.into_iter().map(|(frame, _)| frame).collect() }
    }

    /// The margins of a flow: its own, or those of the narrowest other flow of this size that it fits into.
    pub(super) fn frame(&self, flow: &Flow) -> Frame {
        let own = frame(flow);
        if let Some(own) = own.filter(|_| flow.lines.len() >= FEWEST) {
            return own;
        }
        let left = flow.lines.iter().map(Row::left).fold(f32::INFINITY, f32::min);
        let right = flow.lines.iter().map(Row::right).fold(f32::NEG_INFINITY, f32::max);
        let size = median(flow.lines.iter().map(|line| line.size)).unwrap_or(1.0);
        let fits = |frame: &&Frame| {
            frame.left <= left + size && right <= frame.right + size && (frame.size - size).abs() < 0.1 * size
        };
        let width = |frame: &&Frame| frame.right - frame.left;
        let other = self.frames.iter().filter(fits).min_by(|a, b| width(a).total_cmp(&width(b)));
        let alone = Frame { left, right, leading: size * 1.6, size };
        other.copied().or(own).unwrap_or(alone)
    }
}

/// The margins of a flow by its own lines.
fn frame(flow: &Flow) -> Option<Frame> {
    let size = median(flow.lines.iter().map(|line| line.size))?;
    let usual = |line: &&Row| (line.size - size).abs() < 0.1 * size;
    let lines: Vec<&Row> = flow.lines.iter().filter(usual).collect();
    let near = |a: f32, b: f32, share: f32| (a - b).abs() < share * size;
    let enough = (lines.len() / 8).max(2).min(lines.len());
    let starts_at = |left: f32| lines.iter().filter(|line| near(line.left(), left, 0.4)).count();
    let ends_at = |right: f32| lines.iter().filter(|line| near(line.right(), right, 1.2)).count();
    let left = lines.iter().map(|line| line.left()).filter(|&left| starts_at(left) >= enough);
    let right = lines.iter().map(|line| line.right()).filter(|&right| ends_at(right) >= enough.min(2));
    let distances = lines.windows(2).map(|pair| pair[0].y - pair[1].y).filter(|distance| *distance > 0.0);
    Some(Frame {
        left: left.min_by(f32::total_cmp)?,
        right: right.max_by(f32::total_cmp)?,
        leading: median(distances).unwrap_or(size * 1.6),
        size,
    })
}

/// How many lines of a flow show that a paragraph begins.
fn beginnings(frame: &Frame, flow: &Flow) -> usize {
    let pairs = flow.lines.windows(2);
    let begins = |pair: &&[Row]| frame.is_indented(&pair[1]) || frame.is_apart(&pair[0], &pair[1]);
    pairs.filter(begins).count()
}

impl Frame {
    /// Whether a line begins to the right of the margin.
    pub(super) fn is_indented(&self, line: &Row) -> bool {
        line.left() - self.left > 1.2 * line.size
    }

    /// Whether a line begins to the left of the margin.
    pub(super) fn hangs(&self, line: &Row) -> bool {
        self.left - line.left() > 0.8 * line.size
    }

    /// Whether between two lines is more than there is between others.
    pub(super) fn is_apart(&self, before: &Row, after: &Row) -> bool {
        before.y - after.y > 1.3 * self.leading
    }

    /// How much of a line is free at its end.
    pub(super) fn free(&self, line: &Row) -> f32 {
        self.right - line.right()
    }
}
