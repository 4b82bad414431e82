//! How near the clauses of two editions are by what they have in common, each thing weighed by its rarity.

use crate::numbers::narrow;

/// What stands in more clauses of an edition than this finds no counterpart.
const COMMON: usize = 60;

/// Things that clauses are known by, as sorted numbers, clause by clause.
pub(super) struct Things {
    pub(super) of: Vec<Vec<u32>>,
    /// For each number in how many clauses of the edition it stands.
    frequencies: Vec<u32>,
    /// How many clauses the edition has.
    clauses: usize,
}

impl Things {
    pub(super) fn new(of: Vec<Vec<u32>>) -> Self {
        let most = of.iter().flatten().max().map_or(0, |&most| most as usize + 1);
        let mut frequencies = vec![0; most];
        for &thing in of.iter().flatten() {
            frequencies[thing as usize] += 1;
        }
        let clauses = of.len();
        Self { of, frequencies, clauses }
    }

    /// Things of some clauses, as rare as they are in an edition.
    pub(super) fn among(of: Vec<Vec<u32>>, edition: &Self) -> Self {
        let most = of.iter().flatten().max().map_or(0, |&most| most as usize + 1);
        let mut frequencies = edition.frequencies.clone();
        frequencies.resize(most.max(frequencies.len()), 0);
        Self { of, frequencies, clauses: edition.clauses }
    }

    fn frequency(&self, thing: u32) -> u32 {
        self.frequencies.get(thing as usize).copied().unwrap_or(0)
    }

    /// For each thing that is not too common, the clauses that have it.
    fn places(&self) -> Vec<Vec<u32>> {
        let mut places = vec![Vec::new(); self.frequencies.len()];
        for (clause, things) in (0..).zip(&self.of) {
            for &thing in things.iter().filter(|&&thing| self.frequency(thing) as usize <= COMMON) {
                places[thing as usize].push(clause);
            }
        }
        places
    }
}

/// The things of two editions, weighed.
pub(super) struct Near<'a> {
    old: &'a Things,
    new: &'a Things,
    /// How much each thing says: the logarithm of all clauses over those that have it.
    weights: Vec<f64>,
    /// How much each old clause says, and each new one.
    totals: (Vec<f64>, Vec<f64>),
    /// For each new clause the old ones with which it has something in common, in order, and the cosine of both.
    cosines: Vec<Vec<(u32, f64)>>,
    /// The highest of each old clause, and of each new one.
    best: (Vec<f64>, Vec<f64>),
}

impl<'a> Near<'a> {
    pub(super) fn new(old: &'a Things, new: &'a Things) -> Self {
        let weights = weights(old, new);
        let total = |things: &Vec<u32>| things.iter().map(|&thing| weights[thing as usize]).sum();
        let totals = (old.of.iter().map(total).collect(), new.of.iter().map(total).collect());
        let best = (vec![0.0; old.of.len()], vec![0.0; new.of.len()]);
        let mut near = Self { old, new, weights, totals, cosines: Vec::with_capacity(new.of.len()), best };
        let lengths = (near.lengths(old), near.lengths(new));
        let places = old.places();
        let mut shared = vec![0.0; old.of.len()];
        for (clause, things) in new.of.iter().enumerate() {
            let touched = near.share(things, &places, &mut shared);
            let cosine = |place: u32| {
                let product = std::mem::take(&mut shared[place as usize]);
                (place, share(product, lengths.0[place as usize] * lengths.1[clause]))
            };
            let row: Vec<(u32, f64)> = touched.into_iter().map(cosine).collect();
            for &(place, cosine) in &row {
                higher(&mut near.best.0[place as usize], cosine);
                higher(&mut near.best.1[clause], cosine);
            }
            near.cosines.push(row);
        }
        near
    }

    /// Adds up what a clause shares with each old one; gives those with which it shares something, in order.
    fn share(&self, things: &[u32], places: &[Vec<u32>], shared: &mut [f64]) -> Vec<u32> {
        let mut touched = Vec::new();
        for &thing in things {
            let weight = self.weight(thing);
            for &place in places.get(thing as usize).into_iter().flatten() {
                if shared[place as usize] == 0.0 {
                    touched.push(place);
                }
                shared[place as usize] += weight * weight;
            }
        }
        touched.sort_unstable();
        touched.dedup();
        touched
    }

    fn lengths(&self, things: &Things) -> Vec<f64> {
        let square = |&thing: &u32| self.weight(thing) * self.weight(thing);
        things.of.iter().map(|things| libm::sqrt(things.iter().map(square).sum())).collect()
    }

    fn weight(&self, thing: u32) -> f64 {
        self.weights[thing as usize]
    }

    /// How rare a thing is that both have: 1 if it stands in one clause of each.
    pub(super) fn rarity(&self, thing: u32) -> f64 {
        let product = f64::from(self.old.frequency(thing)) * f64::from(self.new.frequency(thing));
        1.0 / libm::sqrt(product.max(1.0))
    }

    /// The old clauses with which a new one has something in common, in order, and the cosine of both.
    pub(super) fn of_new(&self, new: usize) -> &[(u32, f64)] {
        &self.cosines[new]
    }

    /// How near two clauses are, 0 to 1.
    pub(super) fn cosine(&self, (old, new): (usize, usize)) -> f64 {
        let row = &self.cosines[new];
        row.binary_search_by_key(&narrow(old), |near| near.0).map_or(0.0, |at| row[at].1)
    }

    /// The same as a share of the nearest counterpart of the old clause, and of the new one.
    pub(super) fn of_best(&self, (old, new): (usize, usize)) -> (f64, f64) {
        let cosine = self.cosine((old, new));
        (share(cosine, self.best.0[old]), share(cosine, self.best.1[new]))
    }

    /// How much it is that some things say.
    pub(super) fn total(&self, things: &[u32]) -> f64 {
        things.iter().map(|&thing| self.weight(thing)).sum()
    }

    /// The same as a share of all that an old clause says, and a new one.
    pub(super) fn shares(&self, total: f64, (old, new): (usize, usize)) -> (f64, f64) {
        (share(total, self.totals.0[old]), share(total, self.totals.1[new]))
    }

    /// What two clauses have in common.
    pub(super) fn common(&self, (old, new): (usize, usize)) -> Vec<u32> {
        common(&self.old.of[old], &self.new.of[new])
    }
}

/// Of each thing the logarithm of all clauses of two editions over those that have it.
fn weights(old: &Things, new: &Things) -> Vec<f64> {
    let clauses = f64::from(narrow(old.clauses + new.clauses));
    let most = old.frequencies.len().max(new.frequencies.len());
    let weight = |thing| libm::log(clauses / f64::from((old.frequency(thing) + new.frequency(thing)).max(1)));
    (0..narrow(most)).map(weight).collect()
}

fn higher(best: &mut f64, other: f64) {
    if other > *best {
        *best = other;
    }
}

/// What two sorted lists have in common.
fn common(a: &[u32], b: &[u32]) -> Vec<u32> {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    short.iter().copied().filter(|thing| long.binary_search(thing).is_ok()).collect()
}

/// A part of a whole; nothing of nothing.
fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}
