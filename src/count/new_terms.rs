//! New words: strings of Chinese characters that hold together, stand freely, and are none of the dictionary's.
//!
//! What makes a word is that its characters come together more often than chance has it ([`cohesion`]), and
//! that much may stand left and right of it ([`entropy`]): 命运共同 is always followed by 体. (Sproat & Shih
//! 1990 for the first, Huang & Powers 2003 for the second.) Strings never reach over a mark, a number or
//! another script. What stands in a title is not counted: a title is one word and stays one.

mod edges;
mod row;

use super::repeats::{BREAK, Level, Levels};
use crate::{corpus::Document, index::Index, numbers::narrow};
use row::Row;
use std::{cmp::Reverse, ops::Range};

/// The most characters that new words are looked for with.
const LONGEST: usize = 16;

/// A word stands where tokens begin and end at least this often of ten times; else it is a part of words.
const ON_TOKENS: usize = 3;

/// A part is left out if a longer new word holds it this often of ten times.
const INSIDE: u32 = 8;

/// What a new word must be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// It occurs at least so often; twice in any case.
    pub frequency: u32,
    /// It has at most so many characters, [`LONGEST`] in any case.
    pub length: u32,
    /// Its [`cohesion`] at least.
    pub cohesion: f64,
    /// The lower of its two entropies at least.
    pub freedom: f64,
}

/// A new word.
#[derive(Debug, Clone, PartialEq)]
pub struct NewTerm {
    /// The column of the index where it stands first as words of its own.
    pub column: usize,
    /// Its folded characters there.
    pub characters: Range<usize>,
    /// The tokens into which it is cut there, as their lengths.
    pub now: Vec<usize>,
    /// How often it occurs.
    pub frequency: u32,
    /// In how many documents.
    pub document_frequency: u32,
    /// [`cohesion`] of its weakest cut.
    pub cohesion: f64,
    /// [`entropy`] of what stands left of it.
    pub left_entropy: f64,
    /// [`entropy`] of what stands right of it.
    pub right_entropy: f64,
}

impl NewTerm {
    /// How likely it is a word: frequent, firm and free.
    fn likelihood(&self) -> f64 {
        libm::log2(f64::from(self.frequency)) * self.cohesion * self.left_entropy.min(self.right_entropy)
    }
}

/// The new words, likeliest first. `is_known` says of a folded word whether the dictionary has it.
#[must_use]
pub fn new_terms(
    index: &Index,
    shelf: &[Document],
    bounds: Bounds,
    is_known: &dyn Fn(&str) -> bool,
) -> Vec<NewTerm> {
    let row = Row::new(index, shelf);
    let levels = Levels::new(&row.symbols, bounds.frequency.max(2));
    let mut below = vec![levels.first()];
    let mut found: Vec<(usize, u32, NewTerm)> = Vec::new();
    for length in 2..=(bounds.length as usize).min(LONGEST) {
        let Some(mut level) = levels.longer(&below[length - 2]) else { break };
        for (id, places) in (0..).zip(level.sequences()) {
            let term = candidate(&row, &below, &level, places, bounds, is_known);
            found.extend(term.map(|term| (length, id, term)));
        }
        level.forget_places();
        below.push(level);
    }
    let kept = outside_longer(&row, &below, &found);
    let mut found: Vec<NewTerm> =
        found.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|((.., term), _)| term).collect();
    let place = |term: &NewTerm| (term.column, term.characters.start, Reverse(term.characters.end));
    found.sort_by(|a, b| b.likelihood().total_cmp(&a.likelihood()).then_with(|| place(a).cmp(&place(b))));
    found
}

/// A string with its figures, if it is within the bounds and may be a word.
fn candidate(
    row: &Row,
    below: &[Level],
    level: &Level,
    places: &[u32],
    bounds: Bounds,
    is_known: &dyn Fn(&str) -> bool,
) -> Option<NewTerm> {
    let (first, length) = (places[0] as usize, level.length);
    let frequency = narrow(places.len());
    let part = |start: usize, end: usize| {
        let level: &Level = &below[end - start - 1];
        level.frequency(level.ids[first + start])
    };
    let mut weakest = (0, f64::INFINITY);
    for cut in 1..length {
        // The more frequent the parts, the weaker the cut: only such a cut has its logarithm taken.
        let (left, right) = (part(0, cut), part(cut, length));
        let parts = u64::from(left) * u64::from(right);
        if parts > weakest.0 {
            weakest = (parts, cohesion(frequency, left, right, row.size));
            if weakest.1 < bounds.cohesion {
                return None;
            }
        }
    }
    let cohesion = weakest.1;
    let on_tokens: Vec<usize> =
        places.iter().map(|&place| place as usize).filter(|&place| row.is_on_tokens(place, length)).collect();
    if on_tokens.len() * 10 < places.len() * ON_TOKENS {
        return None;
    }
    let left_entropy = entropy(&row.neighbours(places, |place| place.checked_sub(1)));
    let right_entropy = entropy(&row.neighbours(places, |place| Some(place + length)));
    if left_entropy.min(right_entropy) < bounds.freedom {
        return None;
    }
    // In quotation marks it is whole already, and the hidden Markov model may have found it: what is whole
    // everywhere gains nothing. How it is cut elsewhere tells what it is made of.
    let is_cut = |place: &&usize| row.now(**place, length).len() > 1;
    let &shown = on_tokens.iter().find(is_cut)?;
    let now = row.now(shown, length);
    let words: Vec<String> = row.pieces(shown, &now);
    if !edges::may_be_word(&words, &row.tags(shown, length), &|word| row.is_stop_word(word))
        || is_known(&row.pieces(first, &[length]).concat())
    {
        return None;
    }
    let (column, characters) = row.stretch(shown, length);
    let document_frequency = row.documents(places);
    Some(NewTerm {
        column,
        characters,
        now,
        frequency,
        document_frequency,
        cohesion,
        left_entropy,
        right_entropy,
    })
}

/// Pointwise mutual information of two parts, in bits: `log₂ (f(ab) × N ÷ (f(a) × f(b)))`, N being the number of
/// Chinese characters (Church & Hanks 1990). A word's cohesion is that of its weakest cut.
///
/// ```
/// assert_eq!(duikan::count::cohesion(4, 8, 4, 1024), 7.0);
/// ```
#[must_use]
pub fn cohesion(frequency: u32, left: u32, right: u32, size: u32) -> f64 {
    libm::log2(f64::from(frequency) * f64::from(size) / (f64::from(left) * f64::from(right)))
}

/// The entropy of counts, in bits: `−Σ p log₂ p` (Shannon 1948).
///
/// ```
/// assert_eq!(duikan::count::entropy(&[2, 1, 1]), 1.5);
/// ```
#[must_use]
pub fn entropy(counts: &[u32]) -> f64 {
    let total: f64 = counts.iter().copied().map(f64::from).sum();
    let shares = counts.iter().filter(|&&count| count > 0).map(|&count| f64::from(count) / total);
    shares.fold(0.0, |sum, share| sum - share * libm::log2(share))
}

/// For each candidate whether it stands often enough outside the longer ones.
fn outside_longer(row: &Row, levels: &[Level], found: &[(usize, u32, NewTerm)]) -> Vec<bool> {
    // Candidates are in the order of length and number: that is how one is found again.
    let place_of = |length: usize, id: u32| {
        found.binary_search_by_key(&(length, id), |(length, id, _)| (*length, *id)).ok()
    };
    let mut kept = vec![true; found.len()];
    for (length, _, term) in found {
        let first = row.place(term.column, term.characters.start);
        for shorter in 2..*length {
            for start in first..=first + length - shorter {
                let id = levels[shorter - 1].ids[start];
                debug_assert_ne!(id, BREAK, "a part comes again if the whole does");
                if let Some(part) = place_of(shorter, id) {
                    kept[part] &= term.frequency * 10 < found[part].2.frequency * INSIDE;
                }
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{pipeline::Engine, segment::Segmenter};

    #[test]
    fn what_stands_in_a_title_is_not_counted() {
        let text = "各方支持熵链盟约。会议审议熵链盟约，代表重申熵链盟约重要。关于熵链盟约的报告已通过。";
        let frequency = |text: &str| {
            let mut engine = Engine::default();
            engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("readable");
            let bounds = Bounds { frequency: 2, length: 6, cohesion: 1.0, freedom: 0.0 };
            let found = new_terms(&engine.found().index, &engine.shelf, bounds, &|_| false);
            let characters = &engine.shelf[0].folded.characters;
            let word = |term: &NewTerm| characters[term.characters.clone()].iter().collect::<String>();
            found.iter().find(|term| word(term) == "熵链盟约").map(|term| term.frequency)
        };
        assert_eq!(frequency(text), Some(4));
        assert_eq!(frequency(&format!("{text}通过《熵链盟约宪章》和《熵链盟约》。")), Some(4));
    }

    #[test]
    fn a_planted_word_is_found_and_its_parts_are_not() {
        let text = "各方支持熵链盟约。会议审议熵链盟约，代表重申熵链盟约重要。关于熵链盟约的报告已通过，\
                    他们阅读熵链盟约后离开。大家讨论“熵链盟约”时下雨了。老师在学校里教书，学生在家里读书。\
                    今天天气很好，我们去公园散步，看见许多花草树木。工厂生产机器，农民种植小麦和玉米。";
        let mut engine = Engine::default();
        engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("it is text");
        let bounds = Bounds { frequency: 3, length: 8, cohesion: 4.0, freedom: 0.9 };
        let segmenter = Segmenter::default();
        let found = new_terms(&engine.found().index, &engine.shelf, bounds, &|word| segmenter.knows(word));
        let words: Vec<String> = found
            .iter()
            .map(|term| engine.shelf[0].folded.characters[term.characters.clone()].iter().collect())
            .collect();
        assert_eq!(words, ["熵链盟约"]);
        assert_eq!((found[0].frequency, found[0].document_frequency), (6, 1));
        assert_eq!(found[0].now.iter().sum::<usize>(), 4);
    }
}
