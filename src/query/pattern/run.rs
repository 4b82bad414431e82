//! Where a pattern stands.

use super::{Slot, What};
use crate::{
    corpus::Document,
    index::{Index, TermId},
    query::list::{List, Within},
    segment::{Kind, Token},
};
use std::ops::Range;

/// Where a pattern stands in a document, whose words are `terms`: ranges of tokens, from left to right, each as long as it can be,
/// none overlapping. White space between words is passed over; marks and the ends of sentences are not.
pub(in crate::query) fn matches(
    slots: &[Slot],
    index: &Index,
    document: &Document,
    terms: &[TermId],
) -> Vec<Range<usize>> {
    let tokens = &document.tokens.all;
    let text = &document.folded.characters;
    let lists: Vec<Option<List>> = slots.iter().map(|slot| slot.words(index)).collect();
    let slots: Vec<Bound> = slots
        .iter()
        .zip(&lists)
        .map(|(slot, list)| Bound { slot, words: list.as_ref().map(|list| list.within(document, terms)) })
        .collect();
    let is_space =
        |token: &Token| token.kind == Kind::Gap && text[token.range()].iter().all(|c| c.is_whitespace());
    let visible: Vec<usize> = (0..tokens.len()).filter(|&at| !is_space(&tokens[at])).collect();
    let mut found = Vec::new();
    for sentence in visible.chunk_by(|&a, &b| tokens[a].sentence == tokens[b].sentence) {
        let lengths = lengths(&slots, tokens, sentence);
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

impl Slot {
    /// The words wanted, if it is words that are wanted.
    fn words<'a>(&'a self, index: &'a Index) -> Option<List<'a>> {
        if let What::Words(items) = &self.what { Some(List::new(items, index)) } else { None }
    }
}

/// A slot for one document.
struct Bound<'a> {
    slot: &'a Slot,
    words: Option<Within<'a>>,
}

impl Bound<'_> {
    /// How many tokens of a sentence the slot takes from a place on, once; 0 where it does not fit. A word may have
    /// been cut into several.
    fn taken(&self, tokens: &[Token], sentence: &[usize], at: usize) -> usize {
        let token = &tokens[sentence[at]];
        match &self.slot.what {
            What::Tags(tags) => usize::from(tags.iter().any(|tag| token.tag.is(tag))),
            What::Words(_) => {
                let found = self.words.as_ref().and_then(|words| words.at(sentence[at]));
                found.map_or(0, |found| {
                    let length = sentence[at..].partition_point(|&token| token < found.tokens.end);
                    // What reaches over the end of the sentence is not in it.
                    if sentence[at + length - 1] + 1 == found.tokens.end { length } else { 0 }
                })
            }
            What::Any => usize::from(token.is_counted()),
        }
    }
}

/// For each place of a sentence, and its end, how many places the slots take from there on, the first slots as many
/// as they can; none where they don't fit. The last slot goes first, so that each place is looked at once a slot.
fn lengths(slots: &[Bound], tokens: &[Token], sentence: &[usize]) -> Vec<Option<usize>> {
    let mut behind = vec![Some(0); sentence.len() + 1];
    let mut ends = Vec::new();
    for bound in slots.iter().rev() {
        let taken: Vec<usize> =
            (0..sentence.len()).map(|at| bound.taken(tokens, sentence, at)).chain([0]).collect();
        let length = |begin: usize, ends: &mut Vec<usize>| {
            ends.clear();
            ends.push(begin);
            while ends.len() <= bound.slot.max && taken[ends[ends.len() - 1]] > 0 {
                let end = ends[ends.len() - 1];
                ends.push(end + taken[end]);
            }
            let fitting = ends.iter().skip(bound.slot.min).rev();
            fitting.copied().find_map(|end| behind[end].map(|more| end - begin + more))
        };
        behind = (0..=sentence.len()).map(|begin| length(begin, &mut ends)).collect();
    }
    behind
}
