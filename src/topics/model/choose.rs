//! How many topics.
//!
//! Coherence tells what a reader would call a topic; likelihood does not, and always asks for more topics (Chang et al.
//! 2009). NPMI is the stricter measure, `C_v` the one nearest to what readers judge (Röder, Both and Hinneburg 2015), and
//! either alone has odd winners, so both are asked. Chance moves them a little; among what is nearly as good as the best,
//! fewer topics are easier to read.

use super::coherence::Coherence;

/// The numbers of topics that are tried.
const TRIED: [u32; 13] = [3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 27, 33, 40];

/// So many different clauses a topic should have on average.
const CLAUSES: u32 = 25;

/// What falls short of the best score by no more is as good.
const NEAR: f64 = 0.1;

/// The numbers of topics to try for so many different clauses, at least so many.
pub(super) fn candidates(clauses: u32, least: u32) -> Vec<u32> {
    let least = least.max(2);
    let fit = TRIED.into_iter().filter(|&topics| topics >= least && topics * CLAUSES <= clauses);
    let found: Vec<u32> = fit.collect();
    if found.is_empty() { vec![least] } else { found }
}

/// The score of each: the mean of both coherences' places between the lowest and the highest that was found.
pub(super) fn scores(found: &[Coherence]) -> Vec<f64> {
    let place = |of: fn(&Coherence) -> f64| -> Vec<f64> {
        let all: Vec<f64> = found.iter().map(of).collect();
        let (low, high) = all.iter().fold((f64::MAX, f64::MIN), |(low, high), &x| (low.min(x), high.max(x)));
        all.iter().map(|x| if high > low { (x - low) / (high - low) } else { 1.0 }).collect()
    };
    let (npmi, c_v) = (place(|found| found.npmi), place(|found| found.c_v));
    npmi.iter().zip(c_v).map(|(npmi, c_v)| f64::midpoint(*npmi, c_v)).collect()
}

/// The place of the chosen one: the first that is nearly as good as the best.
pub(super) fn chosen(scores: &[f64]) -> usize {
    let best = scores.iter().copied().fold(0.0, f64::max);
    scores.iter().position(|&score| score >= best - NEAR).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_are_tried_as_the_clauses_bear() {
        assert_eq!(candidates(1, 0), [2]);
        assert_eq!(candidates(200, 0), [3, 4, 5, 6, 8]);
        assert_eq!(candidates(200, 6), [6, 8]);
        assert_eq!(candidates(200, 9), [9]);
        assert_eq!(candidates(10_000, 0).last(), Some(&40));
    }

    #[test]
    fn of_what_is_nearly_as_good_the_fewest_topics_are_chosen() {
        let of = |npmi, c_v| Coherence { npmi, c_v };
        let scores = scores(&[of(0.0, 0.3), of(0.29, 0.6), of(0.3, 0.6), of(0.1, 0.4)]);
        assert!((scores[2] - 1.0).abs() < 1e-12 && scores[0] == 0.0);
        assert_eq!(chosen(&scores), 1);
        assert_eq!(chosen(&self::scores(&[of(0.2, 0.5); 3])), 0);
    }
}
