//! How strongly a word belongs to a node: whether it stands near it more often than by chance.
//!
//! The table has the positions of the running words in its [`Cells`]: here are those within reach of the node, each
//! once, there all others (surface co-occurrence, Evert 2008). With `O` the word's count within reach, `R` the
//! positions within reach, `C` the word's frequency, `N` all positions, `E = R × C ÷ N` is expected by chance. A word
//! that is never within reach has no measure; all functions then give 0.

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

/// Dice's coefficient, `2 O ÷ (R + C)`, 0 to 1.
#[must_use]
pub fn dice(cells: Cells) -> f64 {
    let frequency = f64::from(cells.here) + f64::from(cells.there);
    dice_of(cells.here, f64::from(cells.words_here) + frequency)
}

fn dice_of(joint: u32, both: f64) -> f64 {
    if both > 0.0 { 2.0 * f64::from(joint) / both } else { 0.0 }
}

/// logDice, `14 + log₂ Dice` (Rychlý 2008): at most 14; 1 more is twice as strong. It does not depend on how long
/// the texts are, so it can be compared between shelves. 0 of a word that is never within reach.
#[must_use]
pub fn log_dice(cells: Cells) -> f64 {
    log_dice_of_sets(cells.here, cells.words_here, cells.here + cells.there)
}

/// logDice of two sets: how many they have in common, and how many each has.
///
/// ```
/// use duikan::count::association::log_dice_of_sets;
/// assert_eq!(log_dice_of_sets(5, 5, 5), 14.0);
/// assert_eq!(log_dice_of_sets(1, 2, 2), 13.0);
/// ```
#[must_use]
pub fn log_dice_of_sets(joint: u32, a: u32, b: u32) -> f64 {
    if joint == 0 { 0.0 } else { 14.0 + libm::log2(dice_of(joint, f64::from(a) + f64::from(b))) }
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
        for measure in [mi, mi3, t, dice, log_dice] {
            assert!(measure(never).abs() < f64::EPSILON);
        }
    }
}
