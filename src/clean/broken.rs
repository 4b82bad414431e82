//! Where a text is broken: characters that could not be decoded, and characters that were decoded from the
//! wrong encoding before the file was made (mojibake).
//!
//! Mojibake is found by going back: the characters are written again in the encoding that they may have been
//! read in by mistake, and what comes out is read in the one that may have been meant. A stretch is broken if
//! that gives language, and the stretch itself is none. It is looked for only around characters that hardly
//! any text has, so ordinary text is gone through once, quickly.

mod chinese;
mod latin;
mod utf8;

use crate::{protocol::LossKind, span::Span};
use std::sync::LazyLock;

/// A broken place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    /// How it is broken: [`LossKind::Unreadable`] or [`LossKind::Mojibake`].
    pub kind: LossKind,
    /// The broken characters, a run of them.
    pub span: Span,
}

/// The broken places in a part of a text, in order, none overlapping.
///
/// ```
/// use duikan::{clean::broken, protocol::LossKind, span::Span};
/// let text = "各方支持鎴愬憳鍥藉悎浣滐紝共同发展。";
/// let found = broken(text, Span::new(0, text.len()));
/// assert_eq!(found[0].kind, LossKind::Mojibake);
/// assert_eq!(found[0].span.of(text), "鎴愬憳鍥藉悎浣滐紝");
/// ```
#[must_use]
pub fn broken(text: &str, part: Span) -> Vec<Broken> {
    let inside = part.of(text);
    if is_ordinary(inside) {
        return Vec::new();
    }
    let mut mojibake: Vec<Span> = latin::mojibake(inside);
    mojibake.extend(chinese::mojibake(inside));
    mojibake.sort();
    mojibake.dedup_by(|next, before| {
        let overlap = next.start <= before.end;
        if overlap {
            before.end = before.end.max(next.end);
        }
        overlap
    });
    let is_mojibake = |span: &Span| {
        let before = mojibake.partition_point(|found| found.start < span.end);
        before > 0 && span.start < mojibake[before - 1].end
    };
    let unreadable: Vec<Span> = unreadable(inside).into_iter().filter(|span| !is_mojibake(span)).collect();
    let found = |kind| {
        move |span: Span| Broken { kind, span: Span::new(part.start + span.start, part.start + span.end) }
    };
    let mut all: Vec<Broken> = mojibake.into_iter().map(found(LossKind::Mojibake)).collect();
    all.extend(unreadable.into_iter().map(found(LossKind::Unreadable)));
    all.sort_by_key(|broken| broken.span);
    all
}

/// Whether no character shows that anything may be broken, as in nearly all paragraphs.
fn is_ordinary(text: &str) -> bool {
    !text.chars().any(|c| NOTICED.get(c as usize).copied().unwrap_or_default())
}

/// For each character of the basic plane whether it is noticed: every character of every text is looked up.
static NOTICED: LazyLock<Vec<bool>> = LazyLock::new(|| {
    let is_noticed =
        |c: char| latin::is_noticed(c) || chinese::is_noticed(c) || c == char::REPLACEMENT_CHARACTER;
    (0..=0xffff).map(|code| char::from_u32(code).is_some_and(is_noticed)).collect()
});

/// The runs of U+FFFD.
fn unreadable(text: &str) -> Vec<Span> {
    let mut runs: Vec<Span> = Vec::new();
    for (at, one) in text.match_indices(char::REPLACEMENT_CHARACTER) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = at + one.len(),
            _ => runs.push(Span::new(at, at + one.len())),
        }
    }
    runs
}

#[cfg(test)]
mod tests;
