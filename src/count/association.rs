//! How strongly a word belongs to a node: whether it stands near it more often than by chance.
//!
//! The table has the positions of the running words in its [`Cells`]: here are those within reach of the node, each
//! once, there all others (surface co-occurrence, Evert 2008). With `O` the word's count within reach, `R` the
//! positions within reach, `C` the word's frequency, `N` all positions, `E = R × C ÷ N` is expected by chance: a word
//! that had nothing to do with the node would fill the positions within reach as it fills all others, so their number
//! stands where a count of pairs would have the node's frequency. A word that is never within reach has no measure; all
//! functions then give 0.
//!
//! [`dice`] and [`log_dice`] compare sets and know no chance: of how many the node and the word have, how many have they
//! in common? They take the node's own frequency, as other programs do. A position within reach of two
//! nodes counts once, so where nodes stand close together other programs may give more.

use super::Cells;
use std::cmp::Ordering;

/// How often the word would stand within reach by chance, `E`.
#[must_use]
pub fn expected(cells: Cells) -> f64 {
    cells.expected()[0]
}

/// Mutual information, `log₂ (O ÷ E)` (Church & Hanks 1990): 1 is twice as often as by chance. Favours rare words.
///
/// ```
/// use duikan::count::{Cells, association::mi};
/// let cells = Cells { here: 20, there: 80, words_here: 1000, words_there: 9000 };
/// assert_eq!(mi(cells), 1.0);
/// ```
#[must_use]
pub fn mi(cells: Cells) -> f64 {
    logarithm(cells, 1)
}

/// MI³, `log₂ (O³ ÷ E)` (Daille 1994): mutual information that favours frequent words.
#[must_use]
pub fn mi3(cells: Cells) -> f64 {
    logarithm(cells, 3)
}

fn logarithm(cells: Cells, power: u8) -> f64 {
    if cells.here == 0 {
        return 0.0;
    }
    let found = f64::from(cells.here);
    libm::log2(found / expected(cells)) + f64::from(power - 1) * libm::log2(found)
}

/// t-score, `(O − E) ÷ √O` (Church and others 1991): how sure rather than how strong. Favours frequent words.
#[must_use]
pub fn t(cells: Cells) -> f64 {
    if cells.here == 0 {
        return 0.0;
    }
    let found = f64::from(cells.here);
    (found - expected(cells)) / libm::sqrt(found)
}

/// G² of the four cells ([`Cells::g2`]), negative where the word is rarer near the node than elsewhere.
#[must_use]
pub fn g2(cells: Cells) -> f64 {
    let g2 = cells.g2();
    if cells.compare() == Ordering::Less { -g2 } else { g2 }
}

/// Dice's coefficient of a node and a word, `2 min(O, F, C) ÷ (F + C)`, 0 to 1: how often they meet, and how often each occurs.
///
/// A word may stand twice within reach of one place and so meet the node more often than that occurs; no more meetings
/// count than the rarer of the two has occurrences.
#[must_use]
pub fn dice(joint: u32, node: u32, word: u32) -> f64 {
    let both = f64::from(node) + f64::from(word);
    if both > 0.0 { 2.0 * f64::from(joint.min(node).min(word)) / both } else { 0.0 }
}

/// logDice, `14 + log₂ Dice` (Rychlý 2008): at most 14; 1 more is twice as strong. It does not depend on how long
/// the texts are, so it can be compared between shelves. 0 of what never meets.
///
/// ```
/// use duikan::count::association::log_dice;
/// assert_eq!(log_dice(5, 5, 5), 14.0);
/// assert_eq!(log_dice(1, 2, 2), 13.0);
/// assert_eq!(log_dice(9, 5, 20), log_dice(5, 5, 20));
/// ```
#[must_use]
pub fn log_dice(joint: u32, node: u32, word: u32) -> f64 {
    let dice = dice(joint, node, word);
    if dice > 0.0 { 14.0 + libm::log2(dice) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_often_as_by_chance_is_no_association() {
        let chance = Cells { here: 10, there: 90, words_here: 1000, words_there: 9000 };
        assert!((expected(chance) - 10.0).abs() < 1e-12);
        assert_eq!((mi(chance), t(chance), g2(chance)), (0.0, 0.0, 0.0));
    }

    #[test]
    fn a_word_that_keeps_away_has_negative_measures() {
        let rare = Cells { here: 2, there: 98, words_here: 1000, words_there: 9000 };
        assert!(mi(rare) < 0.0 && t(rare) < 0.0 && g2(rare) < 0.0);
    }

    #[test]
    fn a_word_that_is_never_near_has_no_measures() {
        let never = Cells { here: 0, there: 98, words_here: 1000, words_there: 9000 };
        for measure in [mi, mi3, t] {
            assert!(measure(never).abs() < f64::EPSILON);
        }
        for measure in [dice, log_dice] {
            assert!(measure(0, 1000, 98).abs() < f64::EPSILON && measure(0, 0, 0).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn a_word_that_stands_twice_beside_every_place_is_no_closer_than_one_can_be() {
        assert!((dice(20, 10, 20) - 2.0 / 3.0).abs() < 1e-12);
        assert!((log_dice(20, 10, 10) - 14.0).abs() < f64::EPSILON);
    }
}
