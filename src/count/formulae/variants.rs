//! Formulae that are much alike: with a word more, less or other.

use super::{Formula, Formulae};
use crate::numbers::narrow;
use std::{collections::HashMap, ops::Range};

/// Formulae of more words than this have no variants: they differ by a sentence rather than by a word.
const LONGEST: usize = 24;

/// How many variants are given of a formula.
const MOST: usize = 8;

/// A formula much like another, or a word that is most of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The column of the index where it stands first.
    pub column: usize,
    /// Its folded characters there.
    pub characters: Range<usize>,
    /// How often it occurs.
    pub frequency: u32,
}

impl Formulae<'_> {
    /// For each of these rows its variants, most frequent first: marks and stop words left out of account they
    /// differ by one word, and more than half of the longer one's characters are in both.
    #[must_use]
    pub fn variants(&self, rows: &[usize]) -> Vec<Vec<Variant>> {
        let asked: Vec<Vec<u32>> =
            rows.iter().map(|&row| self.content_of(self.symbols(&self.all[self.rows[row]]))).collect();
        let mut by_key: HashMap<u64, Vec<usize>> = HashMap::new();
        for (row, words) in asked.iter().enumerate().filter(|(_, words)| words.len() <= LONGEST) {
            for key in keys(words) {
                by_key.entry(key).or_default().push(row);
            }
        }
        let mut found = vec![Vec::new(); asked.len()];
        for formula in self.all.iter().chain(&self.single_words(rows)) {
            let words = self.content_of(self.symbols(formula));
            if words.len() > LONGEST {
                continue;
            }
            let mut rows: Vec<usize> =
                keys(&words).iter().filter_map(|key| by_key.get(key)).flatten().copied().collect();
            rows.sort_unstable();
            rows.dedup();
            rows.retain(|&row| self.are_alike(&asked[row], &words));
            for row in rows {
                found[row].push(self.variant(formula));
            }
        }
        for variants in &mut found {
            variants.sort_by_key(|v| (std::cmp::Reverse(v.frequency), v.column, v.characters.start));
            variants.truncate(MOST);
        }
        found
    }

    /// The words of those of these rows that have two.
    fn single_words(&self, rows: &[usize]) -> Vec<Formula> {
        let mut words: Vec<(u32, usize)> = Vec::new();
        for formula in rows.iter().map(|&row| &self.all[self.rows[row]]) {
            let placed = self.symbols(formula).iter().copied().zip(formula.place..);
            let content: Vec<(u32, usize)> = placed.filter(|&(symbol, _)| self.is_content(symbol)).collect();
            if content.len() == 2 {
                words.extend(content);
            }
        }
        words.sort_unstable();
        words.dedup_by_key(|(word, _)| *word);
        let formula = |(_, place)| {
            let suffixes = self.suffixes.beginning_like(place, 1);
            let first = self.suffixes.places[suffixes.clone()].iter().min()?;
            Some(Formula { place: *first as usize, length: 1, suffixes })
        };
        words.into_iter().filter_map(formula).collect()
    }

    fn content_of(&self, symbols: &[u32]) -> Vec<u32> {
        symbols.iter().copied().filter(|&symbol| self.is_content(symbol)).collect()
    }

    fn variant(&self, formula: &Formula) -> Variant {
        let (column, characters) = self.stream.stretch(formula.place, formula.length);
        let frequency = narrow(self.places(formula).len());
        Variant { column, characters, frequency }
    }

    fn are_alike(&self, a: &[u32], b: &[u32]) -> bool {
        let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
        let shorter = a.len().min(b.len());
        let end =
            a.iter().rev().zip(b.iter().rev()).take(shorter - start).take_while(|(a, b)| a == b).count();
        let longer = a.len().max(b.len());
        let characters = |words: &[u32]| words.iter().map(|&word| self.lengths[word as usize]).sum::<usize>();
        let shared = characters(&a[..start]) + characters(&a[a.len() - end..]);
        a != b && start + end + 1 >= longer && 2 * shared > characters(a).max(characters(b))
    }
}

/// Numbers that two sequences have in common if one of them has a word more or other than the other.
fn keys(words: &[u32]) -> Vec<u64> {
    let without = |left_out: usize| {
        let kept = words.iter().enumerate().filter(|(at, _)| *at != left_out);
        kept.fold(0xcbf2_9ce4_8422_2325, |hash: u64, (_, &word)| {
            (hash ^ u64::from(word)).wrapping_mul(0x0100_0000_01b3).rotate_left(23)
        })
    };
    (0..=words.len()).map(without).collect()
}
