//! Glyphs to rows of a page, and rows to pieces where there is a gap.

use super::Glyph;
use crate::input::lines::is_wide;

/// A stretch of a row without a gap.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    /// Its characters.
    pub(super) text: String,
    /// Where it begins.
    pub(super) left: f32,
    /// Where it ends.
    pub(super) right: f32,
    /// How wide its first word is, or its first character if that is Chinese.
    pub(super) first: f32,
}

/// What stands on one baseline.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// The baseline, from the bottom of the page.
    pub(super) y: f32,
    /// The size of most of its characters.
    pub(super) size: f32,
    /// From left to right.
    pub(super) pieces: Vec<Piece>,
    /// It stands at the edge of other pages too.
    pub(super) is_edge: bool,
}

impl Row {
    /// Where it begins.
    pub(super) fn left(&self) -> f32 {
        self.pieces.first().map_or(0.0, |piece| piece.left)
    }

    /// Where it ends.
    pub(super) fn right(&self) -> f32 {
        self.pieces.last().map_or(0.0, |piece| piece.right)
    }
}

/// Glyphs whose baselines differ by less than this share of their size, of the smaller one's, stand in one row.
const SAME_ROW: f32 = 0.3;

/// Small glyphs this share of the size higher or lower are notes and indices to the row.
const RAISED: f32 = 0.6;

/// What is smaller than this share is no note to something huge: it stands in front of a watermark.
const SMALLEST: f32 = 0.3;

/// A gap of this share of the size divides a row.
const GAP: f32 = 0.9;

/// The rows of a page, from top to bottom.
pub(super) fn rows(mut glyphs: Vec<Glyph>) -> Vec<Row> {
    glyphs.retain(|glyph| {
        [glyph.x, glyph.y, glyph.width, glyph.size].iter().all(|number| number.is_finite())
            && glyph.size > 0.0
    });
    glyphs.sort_by(|a, b| b.y.total_cmp(&a.y).then(a.x.total_cmp(&b.x)));
    let mut groups: Vec<Vec<Glyph>> = Vec::new();
    for glyph in glyphs {
        match groups.last_mut() {
            Some(group) if group[0].y - glyph.y < SAME_ROW * group[0].size.min(glyph.size) => {
                group.push(glyph);
            }
            _ => groups.push(vec![glyph]),
        }
    }
    with_raised(groups).into_iter().filter_map(row).collect()
}

/// Puts rows of small glyphs between the glyphs of the row to which they belong.
fn with_raised(groups: Vec<Vec<Glyph>>) -> Vec<Vec<Glyph>> {
    let mut merged: Vec<Vec<Glyph>> = Vec::new();
    for group in groups {
        let belongs = merged.last().is_some_and(|before| {
            let (size, other) = (size(&group), size(before));
            let distance = before[0].y - group[0].y;
            let differ = (SMALLEST..0.8).contains(&(size.min(other) / size.max(other)));
            differ && distance < RAISED * size.max(other) && are_apart(before, &group)
        });
        match merged.last_mut().filter(|_| belongs) {
            Some(before) => {
                // The row's own baseline is that of its larger glyphs, which come first.
                if size(&group) > size(before) {
                    let raised = std::mem::replace(before, group);
                    before.extend(raised);
                } else {
                    before.extend(group);
                }
            }
            None => merged.push(group),
        }
    }
    merged
}

/// Whether no glyph of one row stands above one of the other, as the reading of a character does.
fn are_apart(a: &[Glyph], b: &[Glyph]) -> bool {
    let overlaps = |a: &Glyph, b: &Glyph| a.x + a.width * 0.5 > b.x && b.x + b.width * 0.5 > a.x;
    let written = |glyph: &&Glyph| !glyph.c.is_whitespace();
    a.iter().filter(written).all(|a| b.iter().filter(written).all(|b| !overlaps(a, b)))
}

/// The size of most glyphs.
fn size(glyphs: &[Glyph]) -> f32 {
    let mut sizes: Vec<f32> =
        glyphs.iter().filter(|glyph| !glyph.c.is_whitespace()).map(|glyph| glyph.size).collect();
    sizes.sort_by(f32::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or(1.0)
}

/// A row of glyphs, divided at its gaps; nothing if it is white space.
fn row(mut glyphs: Vec<Glyph>) -> Option<Row> {
    let (y, size) = (glyphs[0].y, size(&glyphs));
    glyphs.sort_by(|a, b| a.x.total_cmp(&b.x));
    let usual = usual_gap(&glyphs);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut before: Option<Glyph> = None;
    let mut space = false;
    // The first word of the piece has not ended.
    let mut opens = false;
    for glyph in glyphs {
        if glyph.c.is_whitespace() {
            space = true;
            continue;
        }
        // Drawn twice, a little apart, so as to look bold.
        if before.is_some_and(|other| other.c == glyph.c && glyph.x - other.x < 0.3 * other.width.max(1.0)) {
            continue;
        }
        let gap = before.map_or(0.0, |other| glyph.x - other.x - other.width);
        if let Some(piece) = pieces.last_mut().filter(|_| gap < GAP * size) {
            let divided = before.is_some_and(|other| is_divided(other, glyph, gap - usual, space, size));
            if divided {
                piece.text.push(' ');
            }
            piece.text.push(glyph.c);
            piece.right = piece.right.max(glyph.x + glyph.width);
            opens &= !divided && !is_wide(glyph.c);
            if opens {
                piece.first = piece.right - piece.left;
            }
        } else {
            let (left, right) = (glyph.x, glyph.x + glyph.width);
            pieces.push(Piece { text: glyph.c.to_string(), left, right, first: glyph.width });
            opens = !is_wide(glyph.c);
        }
        before = Some(glyph);
        space = false;
    }
    (!pieces.is_empty()).then_some(Row { y, size, pieces, is_edge: false })
}

/// Whether there is a space between two glyphs. `gap` is what is more than the row's usual gap.
fn is_divided(before: Glyph, after: Glyph, gap: f32, space: bool, size: f32) -> bool {
    match (is_wide(before.c), is_wide(after.c)) {
        // Some programs put spaces where they only widen a line.
        (true, true) => space && gap > 0.2 * size,
        (false, false) => space || gap > 0.18 * size,
        _ => space && gap > 0.12 * size,
    }
}

/// The gap between most Chinese characters of a row: what justifying it has put there.
fn usual_gap(glyphs: &[Glyph]) -> f32 {
    // A justified line may have a space between all its characters.
    let written: Vec<&Glyph> = glyphs.iter().filter(|glyph| !glyph.c.is_whitespace()).collect();
    let pairs = written.windows(2).filter(|pair| is_wide(pair[0].c) && is_wide(pair[1].c));
    let mut gaps: Vec<f32> = pairs.map(|pair| (pair[1].x - pair[0].x - pair[0].width).max(0.0)).collect();
    gaps.sort_by(f32::total_cmp);
    gaps.get(gaps.len() / 2).copied().unwrap_or(0.0)
}
