//! Which words names and terms are made of, by their parts of speech.

use crate::{
    index::{Index, TermId},
    segment::Tag,
};

/// What a word may be in a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Its last word: a noun, or a word that is used as one.
    Head,
    /// Any word before the last: an adjective, an idiom (高度评价 is one), and what may be a head.
    Modifier,
    /// None.
    Outside,
}

/// For each word of the index what it may be in a term. Terms are nouns with what describes them (Justeson &
/// Katz 1995): a verb is none of their words, unless it is used as a noun, as 合作 is.
pub(super) fn places(index: &Index) -> Vec<Place> {
    let place =
        |(term, &tag): (TermId, &Tag)| if index.is_stop_word(term) { Place::Outside } else { place(tag) };
    (0..).zip(&index.tags).map(place).collect()
}

/// What a word of this part of speech may be.
pub(super) fn place(tag: Tag) -> Place {
    let is_any = |tags: &[&str]| tags.iter().any(|name| tag.is(name));
    if tag == Tag::TITLE || tag.is("vd") || tag.is("ad") {
        Place::Outside
    } else if tag == Tag::FOREIGN || is_any(&["n", "vn", "an", "j", "x"]) {
        Place::Head
    } else if is_any(&["a", "b", "h", "i", "l", "s", "z"]) {
        Place::Modifier
    } else {
        Place::Outside
    }
}
