//! What speaks for two clauses being versions of one, each for itself.

use super::{candidates::Neighbours, near::Near};

/// How many things are looked at.
pub(super) const COUNT: usize = 11;

/// What they are worth: a logistic regression over the clauses of two pairs of editions that readers had linked.
const WEIGHTS: [f64; COUNT] = [3.16, 2.63, 3.19, 3.02, 1.32, -3.67, 2.29, 2.36, 3.86, 1.61, 2.31];

/// What is to be made up for.
const INTERCEPT: f64 = -10.1;

/// What speaks for a pair of clauses, as [`WEIGHTS`] has it.
pub(super) fn evidence(editions: &Neighbours, pair: (usize, usize)) -> [f64; COUNT] {
    let (words, pairs) = (&editions.words, &editions.pairs);
    let common = words.common(pair);
    let both = words.total(&common);
    let (rarest, shares) = (rarities(words, &common), words.shares(both, pair));
    let best = pairs.of_best(pair);
    let subjects = editions.subjects.common(pair).into_iter().map(|thing| editions.subjects.rarity(thing));
    [
        // How much of the one's words the other has, and the other way round.
        shares.0,
        shares.1,
        // How alike they are, letter by letter.
        pairs.cosine(pair),
        // The rarest words that both have.
        rarest[0],
        rarest[1],
        // How far they stand apart.
        (editions.old.positions[pair.0] - editions.new.positions[pair.1]).abs(),
        // Whether another clause is more like either.
        best.0,
        best.1,
        // How much it is that both say.
        libm::sqrt(both) / 10.0,
        // Whether they speak of the same, and few others do.
        subjects.fold(0.0, |best: f64, rarity| if rarity > best { rarity } else { best }),
        // Whether they begin alike.
        editions.openings.cosine(pair),
    ]
}

/// How sure it is that they are versions of one, as log odds.
pub(super) fn log_odds(evidence: &[f64; COUNT]) -> f64 {
    evidence.iter().zip(WEIGHTS).map(|(value, weight)| value * weight).sum::<f64>() + INTERCEPT
}

/// How rare the two rarest of some words are.
fn rarities(words: &Near, common: &[u32]) -> [f64; 2] {
    let mut rarest = [0.0; 2];
    for &word in common {
        let rarity = words.rarity(word);
        if rarity > rarest[0] {
            rarest = [rarity, rarest[0]];
        } else if rarity > rarest[1] {
            rarest[1] = rarity;
        }
    }
    rarest
}
