//! Two versions laid side by side: what is equal, what differs, what stands elsewhere.
//!
//! 1. [`tiles`]: the longest stretches of letters that both have, each letter in one stretch at most.
//! 2. [`order`]: the heaviest chain of them that runs forward in both; the rest was moved.
//! 3. [`gaps`]: between them, versions of one sentence are laid beside each other and compared letter by letter.
//! 4. [`differences`]: what is left, within units that both have; and units that only one has.
//! 5. [`spelling`]: how what is equal is spelt otherwise.
//!
//! Letters, digits and Chinese characters take part in the alignment, folded; marks and spaces are spelling.

mod alignment;
mod differences;
mod gaps;
mod order;
mod spelling;
mod tiles;
mod units;

pub use spelling::{Spelling, SpellingKind};

use super::grams::Letters;
use crate::{corpus::Document, fold::Folder};
use alignment::Alignment;
use spelling::Side;
use std::{collections::BTreeMap, ops::Range};
use units::Units;

/// Two versions laid side by side, in folded characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collation {
    /// Where units that both have differ in their letters, in the base's order.
    pub differences: Vec<Difference>,
    /// What is spelt otherwise.
    pub spellings: Vec<Spelling>,
    /// The units that have letters in common, in the base's order.
    pub links: Vec<Link>,
    /// The base's units that the witness has nothing of.
    pub missing: Vec<usize>,
    /// The witness's units that the base has nothing of.
    pub added: Vec<usize>,
}

/// A place where two versions differ. An empty stretch stands before its first character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What the base has.
    pub a: Range<usize>,
    /// What the witness has instead.
    pub b: Range<usize>,
}

/// Two units that are versions of one, or of parts of each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// The base's unit.
    pub a: usize,
    /// The witness's.
    pub b: usize,
    /// How many letters they have in common.
    pub letters: usize,
    /// Whether it stands elsewhere in the witness.
    pub is_moved: bool,
}

/// Lays a witness beside a base.
#[must_use]
pub fn collate(base: &Document, witness: &Document, folder: &Folder) -> Collation {
    let (a, b) = (Letters::new(base), Letters::new(witness));
    let alignment = Alignment::new(&a, &b);
    let changes = differences::changes(&a, &b, &alignment);
    let differences = changes
        .iter()
        .map(|change| Difference { a: characters(&a, &change.a), b: characters(&b, &change.b) })
        .collect();
    let unit_of = |text: &Letters, letters: &Range<usize>| text.units[letters.start];
    let missing = differences::alone(&Units::new(&a), &alignment.to_witness);
    let added = differences::alone(&Units::new(&b), &alignment.to_base);
    let sides = (Side { document: base, letters: &a }, Side { document: witness, letters: &b });
    Collation {
        differences,
        spellings: spelling::spellings(&sides.0, &sides.1, &alignment, folder),
        links: links(&a, &b, &alignment),
        missing: missing.iter().map(|letters| unit_of(&a, letters)).collect(),
        added: added.iter().map(|letters| unit_of(&b, letters)).collect(),
    }
}

/// Letters to folded characters, with the marks between them.
fn characters(text: &Letters, letters: &Range<usize>) -> Range<usize> {
    let place = |letter: usize| text.places.get(letter).copied();
    if letters.is_empty() {
        // Behind the letter before: what was inserted follows it.
        let at = letters.start.checked_sub(1).and_then(place).map_or(0, |before| before + 1);
        return at..at;
    }
    text.places[letters.start]..text.places[letters.end - 1] + 1
}

/// The units that have letters in common.
fn links(a: &Letters, b: &Letters, alignment: &Alignment) -> Vec<Link> {
    let mut links: BTreeMap<(usize, usize), (usize, usize)> = BTreeMap::new();
    for (in_a, in_b) in alignment.to_witness.iter().enumerate() {
        if let Some(in_b) = *in_b {
            let (letters, moved) = links.entry((a.units[in_a], b.units[in_b])).or_default();
            *letters += 1;
            *moved += usize::from(alignment.is_moved[in_a]);
        }
    }
    let link = |((a, b), (letters, moved))| Link { a, b, letters, is_moved: 2 * moved > letters };
    links.into_iter().map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::Engine;

    const BASE: &str = "各方重申坚持平等互利的原则，愿在航运、渔业、港口建设等方面继续扩大务实合作。\n\n\
        各方商定建立海上搜救的联络机制，每年轮流举行演练，并交换有关天气与航道的资料。\n\n\
        各方支持青年往来，鼓励高等院校互派学生，共同整理沿海地区的历史文献与民间歌谣。";

    /// The words that differ, and the whole collation.
    fn collated(witness: &str) -> (Vec<(String, String)>, Collation) {
        let mut engine = Engine::default();
        // A line end more: the very same file would not be opened twice.
        for (name, text) in [("a.txt", BASE), ("b.txt", &format!("{witness}\n"))] {
            engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
        }
        let (a, b) = (&engine.documents()[0], &engine.documents()[1]);
        let found = collate(a, b, &engine.folder);
        let words = |document: &Document, at: &Range<usize>| document.folded.text(&document.text, at.clone());
        let pair = |difference: &Difference| (words(a, &difference.a), words(b, &difference.b));
        (found.differences.iter().map(pair).collect(), found)
    }

    #[test]
    fn a_text_does_not_differ_from_itself() {
        let (words, found) = collated(BASE);
        assert!(words.is_empty() && found.spellings.is_empty() && found.missing.is_empty());
        assert_eq!(found.links.len(), 3);
    }

    #[test]
    fn what_is_changed_inserted_and_deleted_is_found() {
        let witness =
            BASE.replace("渔业", "矿业").replace("每年轮流", "每两年轮流").replace("有关天气与", "");
        let (words, found) = collated(&witness);
        let words: Vec<(&str, &str)> = words.iter().map(|(a, b)| (&**a, &**b)).collect();
        assert_eq!(words, [("渔", "矿"), ("", "两"), ("有关天气与", "")]);
        assert!(found.missing.is_empty() && found.added.is_empty());
    }

    #[test]
    fn another_script_is_spelling() {
        let (words, found) = collated(&BASE.replace("渔业", "漁業").replace('，', ","));
        assert!(words.is_empty());
        let kinds: Vec<SpellingKind> = found.spellings.iter().map(|spelling| spelling.kind).collect();
        assert_eq!(kinds, [SpellingKind::Script, SpellingKind::Script, SpellingKind::Form]);
    }

    #[test]
    fn a_paragraph_that_stands_elsewhere_was_moved() {
        let paragraphs: Vec<&str> = BASE.split("\n\n").collect();
        let (words, found) = collated(&[paragraphs[1], paragraphs[2], paragraphs[0]].join("\n\n"));
        assert!(words.is_empty());
        let moved: Vec<(usize, usize)> =
            found.links.iter().filter(|link| link.is_moved).map(|link| (link.a, link.b)).collect();
        assert_eq!(moved, [(0, 2)]);
    }

    #[test]
    fn a_paragraph_that_one_text_alone_has_is_no_difference_within_one() {
        let (words, found) = collated(&format!("{BASE}\n\n本协定自签署之日起生效，有效期五年。"));
        assert!(words.is_empty());
        assert_eq!((found.missing, found.added), (vec![], vec![3]));
    }
}
