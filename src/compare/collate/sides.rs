//! A text that is laid beside another: its letters, and the original characters behind them.

use super::{super::grams::Letters, units::Units};
use crate::{corpus::Document, numbers::narrow, segment::Token};
use std::ops::Range;

/// What ends a sentence, or a member of one that may stand alone; and a paragraph.
const STOPS: [char; 8] = ['。', '!', '?', ';', '；', '！', '？', '\n'];

/// Folded characters of a block: a few words.
const BLOCK: usize = 16;

/// A text that is laid beside another.
pub(in crate::compare) struct Side<'a> {
    pub(in crate::compare) document: &'a Document,
    pub(in crate::compare) letters: Letters,
    /// The letters of each of its units.
    pub(super) units: Units,
    /// For each letter the number of its sentence.
    pub(super) sentences: Vec<u32>,
    /// For each block of folded characters the first token that ends behind its beginning, and the first letter.
    blocks: Vec<(u32, u32)>,
}

impl<'a> Side<'a> {
    pub(in crate::compare) fn new(document: &'a Document) -> Self {
        let letters = Letters::new(document);
        let units = Units::new(&letters);
        let characters = &document.folded.characters;
        let mut sentence = 0;
        let number = |at: usize| {
            let marks =
                at.checked_sub(1).map_or(0..0, |before| letters.places[before] + 1..letters.places[at]);
            sentence += u32::from(characters[marks].iter().any(|mark| STOPS.contains(mark)));
            sentence
        };
        let sentences = (0..letters.places.len()).map(number).collect();
        let blocks = blocks(document, &letters.places);
        Self { document, letters, units, sentences, blocks }
    }

    /// The folded characters of some of its units, from the first to the last.
    pub(super) fn characters(&self, units: &Range<usize>) -> Range<usize> {
        let of = &self.document.folded.units;
        if units.is_empty() { 0..0 } else { of[units.start].start..of[units.end - 1].end }
    }

    /// A folded character.
    pub(super) fn folded(&self, at: usize) -> char {
        self.document.folded.characters[at]
    }

    /// The original character behind a folded one.
    pub(super) fn original(&self, at: usize) -> Option<char> {
        self.document.folded.original(&self.document.text, at)
    }

    /// Whether some folded characters are another text's, their originals included.
    pub(super) fn is_written_as(&self, own: &Range<usize>, other: &Self, theirs: &Range<usize>) -> bool {
        let (folded, other_folded) = (&self.document.folded, &other.document.folded);
        let written = |side: &Self, characters: &Range<usize>| {
            let (first, last) = (
                side.document.folded.origin[characters.start],
                side.document.folded.origin[characters.end - 1],
            );
            side.document.text.get(first..last)
        };
        folded.characters[own.clone()] == other_folded.characters[theirs.clone()]
            && self.original(own.end - 1) == other.original(theirs.end - 1)
            && written(self, own).is_some_and(|text| Some(text) == written(other, theirs))
    }

    /// The originals of some folded characters, white space left out.
    pub(super) fn written(&self, characters: &Range<usize>) -> String {
        characters.clone().filter_map(|at| self.original(at)).filter(|c| !c.is_whitespace()).collect()
    }

    /// Some folded characters, to where the words begin and end that they touch.
    pub(in crate::compare) fn whole_words(&self, characters: &Range<usize>) -> Range<usize> {
        if characters.is_empty() {
            return characters.clone();
        }
        let tokens = self.tokens(characters);
        let ends = tokens.first().zip(tokens.last());
        ends.map_or(characters.clone(), |(first, last)| first.start as usize..last.end as usize)
    }

    /// The number of the letter at a folded character.
    pub(super) fn letter_at(&self, character: usize) -> usize {
        let places = &self.letters.places;
        let from = self.blocks.get(character / BLOCK).map_or(places.len(), |first| first.1 as usize);
        from + places[from..].iter().take_while(|&&place| place < character).count()
    }

    /// The words, numbers and gaps that some folded characters touch.
    pub(super) fn tokens(&self, characters: &Range<usize>) -> &'a [Token] {
        let tokens = &self.document.tokens.all;
        let first = self.ending_behind(characters.start);
        let within = tokens[first..].iter().take_while(|token| (token.start as usize) < characters.end);
        &tokens[first..first + within.count()]
    }

    /// The first token that ends behind a folded character's beginning.
    fn ending_behind(&self, at: usize) -> usize {
        let tokens = &self.document.tokens.all;
        let from = self.blocks.get(at / BLOCK).map_or(tokens.len(), |first| first.0 as usize);
        from + tokens[from..].iter().take_while(|token| token.end as usize <= at).count()
    }

    /// Of the word within which a folded character's beginning lies, how much stands before it and how much behind.
    pub(super) fn cut_at(&self, at: usize) -> (usize, usize) {
        match self.document.tokens.all.get(self.ending_behind(at)).map(Token::range) {
            Some(range) if range.start < at => (at - range.start, range.end - at),
            _ => (0, 0),
        }
    }
}

/// For each block of folded characters the first token that ends behind its beginning, and the first letter, so that
/// neither need be searched through the whole text.
fn blocks(document: &Document, places: &[usize]) -> Vec<(u32, u32)> {
    let tokens = &document.tokens.all;
    let (mut token, mut letter) = (0, 0);
    let block = |start: usize| {
        token += tokens[token..].iter().take_while(|token| token.end as usize <= start).count();
        letter += places[letter..].iter().take_while(|&&place| place < start).count();
        (narrow(token), narrow(letter))
    };
    (0..document.folded.characters.len()).step_by(BLOCK).map(block).collect()
}
