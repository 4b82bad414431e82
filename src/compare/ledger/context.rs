//! What the other pairs say of a pair of clauses: whether either has a better counterpart, and whether those around them
//! belong together.

use super::{candidates::Neighbours, evidence};
use std::collections::BTreeMap;

/// What the log odds of a pair are worth by themselves.
const OWN: f64 = 0.89;

/// What it is worth that the old clause has another counterpart, and that the new one has.
const OTHERS: (f64, f64) = (-1.22, -1.09);

/// What it is worth that the clauses around them belong together.
const AROUND: f64 = 2.43;

/// Clauses so far away are around.
const FAR: usize = 7;

/// What is to be made up for.
const INTERCEPT: f64 = -0.05;

/// What stands around the clauses of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    /// Those that are near in the lists.
    Near,
    /// Nothing that is known: they were picked from several places.
    Nothing,
}

/// A pair of clauses that may be versions of one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    /// The old edition's.
    pub(super) old: usize,
    /// The new edition's.
    pub(super) new: usize,
    /// How sure it is, 0 to 1.
    pub(super) certainty: f64,
}

/// Some pairs of clauses of two editions, weighed, in their order. `around` are clauses that stand around each other.
pub(super) fn weigh(editions: &Neighbours, pairs: Vec<(usize, usize)>, around: Around) -> Vec<Candidate> {
    let weigh = |(old, new)| {
        let odds = evidence::log_odds(&evidence::evidence(editions, (old, new)));
        (Candidate { old, new, certainty: certainty(odds) }, odds)
    };
    let all: Vec<(Candidate, f64)> = pairs.into_iter().map(weigh).collect();
    let context = Context::new(all.iter().map(|(candidate, _)| *candidate));
    let in_context = |(candidate, odds): &(Candidate, f64)| {
        let others = context.others(candidate);
        let odds = OWN * odds
            + OTHERS.0 * others.0
            + OTHERS.1 * others.1
            + match around {
                Around::Near => AROUND * context.around(candidate),
                Around::Nothing => 0.0,
            }
            + INTERCEPT;
        Candidate { certainty: certainty(odds), ..*candidate }
    };
    all.iter().map(in_context).collect()
}

fn certainty(log_odds: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-log_odds))
}

/// All candidates, by either clause.
struct Context {
    of_new: BTreeMap<usize, Vec<Candidate>>,
    of_old: BTreeMap<usize, Vec<Candidate>>,
}

impl Context {
    fn new(candidates: impl Iterator<Item = Candidate>) -> Self {
        let mut context = Self { of_new: BTreeMap::new(), of_old: BTreeMap::new() };
        for candidate in candidates {
            context.of_new.entry(candidate.new).or_default().push(candidate);
            context.of_old.entry(candidate.old).or_default().push(candidate);
        }
        context
    }

    /// How sure the surest other counterpart is, of the old clause and of the new one.
    fn others(&self, candidate: &Candidate) -> (f64, f64) {
        let surest = |all: &[Candidate]| {
            let others = all.iter().filter(|other| (other.old, other.new) != (candidate.old, candidate.new));
            others
                .map(|other| other.certainty)
                .fold(0.0, |best, other| if other > best { other } else { best })
        };
        (surest(&self.of_old[&candidate.old]), surest(&self.of_new[&candidate.new]))
    }

    /// How sure the pairs are of which both clauses stand near, the nearer the more they count.
    fn around(&self, candidate: &Candidate) -> f64 {
        let rows = self.of_new.range(candidate.new.saturating_sub(FAR)..=candidate.new + FAR);
        let near = rows.flat_map(|(_, row)| row).filter_map(|other| {
            let away = (other.old.abs_diff(candidate.old), other.new.abs_diff(candidate.new));
            (away.0 <= FAR && away != (0, 0)).then_some((other.certainty, away.0 + away.1))
        });
        near.map(|(certainty, away)| certainty * FADING[away]).sum()
    }
}

/// How much a pair counts by how far its clauses stand away, both added: it halves, nearly, with every clause (e^(-1/2)).
const FADING: [f64; 2 * FAR + 1] = [
    1.0, 0.606_531, 0.367_879, 0.223_130, 0.135_335, 0.082_085, 0.049_787, 0.030_197, 0.018_316, 0.011_109,
    0.006_738, 0.004_087, 0.002_479, 0.001_503, 0.000_912,
];
