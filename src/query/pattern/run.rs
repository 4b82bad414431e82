//! Where a pattern stands.

use super::{Part, Slot, What, Wildcard};
use crate::{
    corpus::Document,
    index::{Index, TermId},
    segment::{Kind, Token},
};
use std::ops::Range;

/// Where a pattern stands in a column of an index: ranges of tokens, from left to right, each as long as it can be,
/// none overlapping. White space between words is passed over; marks and the ends of sentences are not.
pub(in crate::query) fn matches(
    slots: &[Slot],
    index: &Index,
    column: usize,
    document: &Document,
) -> Vec<Range<usize>> {
    let tokens = &document.tokens.all;
    let text = &document.folded.characters;
    let terms = &index.columns[column].terms;
    let slots: Vec<Bound> = slots.iter().map(|slot| Bound::new(slot, index, document)).collect();
    let is_space =
        |token: &Token| token.kind == Kind::Gap && text[token.range()].iter().all(|c| c.is_whitespace());
    let visible: Vec<usize> = (0..tokens.len()).filter(|&at| !is_space(&tokens[at])).collect();
    let mut found = Vec::new();
    for sentence in visible.chunk_by(|&a, &b| tokens[a].sentence == tokens[b].sentence) {
        let fits = |slot: &Bound, at: usize| slot.fits(&tokens[sentence[at]], terms[sentence[at]]);
        let lengths = lengths(&slots, sentence.len(), fits);
        let mut at = 0;
        while at < sentence.len() {
            let length = lengths[at].unwrap_or(0);
            if length > 0 {
                found.push(sentence[at]..sentence[at + length - 1] + 1);
            }
            at += length.max(1);
        }
    }
    found
}

/// A slot for one document.
struct Bound<'a> {
    slot: &'a Slot,
    /// The words wanted.
    terms: Vec<TermId>,
    /// For each of the document's own words whether a wildcard fits; empty without wildcards.
    is_of_wildcard: Vec<bool>,
}

impl<'a> Bound<'a> {
    fn new(slot: &'a Slot, index: &Index, document: &Document) -> Self {
        let What::Words(parts) = &slot.what else {
            return Self { slot, terms: Vec::new(), is_of_wildcard: Vec::new() };
        };
        let whole = |part: &Part| if let Part::Whole(word) = part { index.id(word) } else { None };
        let wildcard = |part: &'a Part| if let Part::Wildcard(part) = part { Some(part) } else { None };
        let wildcards: Vec<&Wildcard> = parts.iter().filter_map(wildcard).collect();
        let fits = |word: &str| wildcards.iter().any(|wildcard| wildcard.fits(word));
        let words = document.tokens.words.iter().filter(|_| !wildcards.is_empty());
        let is_of_wildcard = words.map(|word| fits(word)).collect();
        Self { slot, terms: parts.iter().filter_map(whole).collect(), is_of_wildcard }
    }

    fn fits(&self, token: &Token, term: TermId) -> bool {
        match &self.slot.what {
            What::Any => token.is_counted(),
            What::Words(_) => {
                self.terms.contains(&term)
                    || self.is_of_wildcard.get(token.word as usize).copied().unwrap_or(false)
            }
            What::Tags(tags) => tags.iter().any(|tag| token.tag.is(tag)),
        }
    }
}

/// For each place of a sentence, and its end, how many places the slots take from there on, the first slots as many
/// as they can; none where they don't fit. The last slot goes first, so that each place is looked at once a slot.
fn lengths(slots: &[Bound], size: usize, fits: impl Fn(&Bound, usize) -> bool) -> Vec<Option<usize>> {
    let mut behind = vec![Some(0); size + 1];
    for bound in slots.iter().rev() {
        let Slot { min, max, .. } = *bound.slot;
        let mut here = vec![None; size + 1];
        let mut run = 0;
        for at in (0..=size).rev() {
            run = if at < size && fits(bound, at) { run + 1 } else { 0 };
            let taken = (min..=run.min(max)).rev();
            here[at] = taken.into_iter().find_map(|taken| behind[at + taken].map(|more: usize| taken + more));
        }
        behind = here;
    }
    behind
}
