//! What each document is to the others, told once.

use super::{
    Marks, Row, Similarity,
    figures::cosine,
    relate,
    relation::{EXCERPT, PASSAGES},
};
use crate::{
    numbers::narrow,
    protocol::{FamilyKind, Relation},
};
use std::cmp::Ordering;

/// So many others are named, but of copies all; of more, how many.
const NAMED: usize = 12;
/// Of a composite, each part brings at least so much of it.
const PART: f64 = 0.05;
/// Of a page with several texts, so much of it stands elsewhere.
const MIXED: f64 = 0.2;
/// Texts that are tried as its parts: those with the most of it.
const TRIED: usize = 12;

/// What a document is to others; all by their rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Family {
    /// What it is.
    pub kind: FamilyKind,
    /// The document.
    pub row: usize,
    /// The others, each with the share of the document that stands in it; of a composite, without what stands in those
    /// before it.
    pub others: Vec<(usize, f64)>,
    /// How many more there are.
    pub more: usize,
    /// The share of a composite that stands in none of them.
    pub own: f64,
}

/// What each of some documents is to the others. Of copies of one text only the first takes part beyond that. Each
/// pair is told of once: of an excerpt or edition it is the excerpt or edition that is told of, of shared passages the
/// first. `rows`, `marks` and `similarity` are of the same documents.
#[must_use]
pub fn families(rows: &[Row], marks: &[Marks], similarity: &Similarity) -> Vec<Family> {
    let contained = &similarity.contained;
    let between = |a: usize, b: usize| {
        let cosine = || cosine(&rows[a].weights, &rows[b].weights);
        relate((&marks[a], &marks[b]), (contained[a][b], contained[b][a]), cosine)
    };
    let (mut first_of, mut found): (Vec<usize>, Vec<Family>) = (Vec::new(), Vec::new());
    for (row, contained) in contained.iter().enumerate() {
        let is_near = |first: usize| contained[first] >= EXCERPT && first_of[first] == first;
        let is_copy = |&first: &usize| is_near(first) && between(first, row) == Relation::Same;
        first_of.push((0..row).find(is_copy).unwrap_or(row));
    }
    let first: Vec<usize> = (0..rows.len()).filter(|&row| first_of[row] == row).collect();
    for &row in &first {
        let others = (row + 1..rows.len()).filter(|&other| first_of[other] == row);
        let others = others.map(|other| (other, contained[row][other])).collect();
        found.push(Family { kind: FamilyKind::SameText, row, others, more: 0, own: 0.0 });
    }
    let is_part = |row: usize, other: usize| {
        let has_some = other != row && contained[row][other] >= PART;
        has_some && !matches!(between(row, other), Relation::AAfterB | Relation::BAfterA)
    };
    let parts = |row: usize| first.iter().copied().filter(|&other| is_part(row, other)).collect();
    let composites: Vec<Family> = first
        .iter()
        .map(|&row| {
            let others = composed(rows, row, parts(row), similarity, marks[row].is_mixed);
            let own = others.iter().fold(1.0, |left, (_, share)| left - share);
            Family { kind: FamilyKind::CompositeOf, row, others, more: 0, own }
        })
        .collect();
    for (at, &a) in first.iter().enumerate() {
        for &b in &first[at + 1..] {
            if contained[a][b] < PASSAGES && contained[b][a] < PASSAGES {
                continue;
            }
            let (kind, row, other) = match between(a, b) {
                Relation::AInB => (FamilyKind::ExcerptOf, a, b),
                Relation::BInA => (FamilyKind::ExcerptOf, b, a),
                Relation::AAfterB => (FamilyKind::EditionAfter, a, b),
                Relation::BAfterA => (FamilyKind::EditionAfter, b, a),
                Relation::Shares => (FamilyKind::SharesPassages, a, b),
                Relation::Same | Relation::Akin | Relation::Apart => continue,
            };
            // What a composite has from its parts is told already.
            let is_told = kind == FamilyKind::SharesPassages
                && composites.iter().any(|composite| composite.has(row, other) || composite.has(other, row));
            if !is_told {
                let others = vec![(other, contained[row][other])];
                found.push(Family { kind, row, others, more: 0, own: 0.0 });
            }
        }
    }
    found.extend(composites);
    found.retain(|family| !family.others.is_empty());
    told_together(found)
}

impl Family {
    fn has(&self, row: usize, other: usize) -> bool {
        self.row == row && self.others.iter().any(|&(part, _)| part == other)
    }
}

/// The texts that have nearly all of a text together, of which none has it alone: one after the other the one that has
/// the most of what is left. Of a page that is known to have several texts, one of them is enough.
fn composed(
    rows: &[Row],
    row: usize,
    mut parts: Vec<usize>,
    similarity: &Similarity,
    is_mixed: bool,
) -> Vec<(usize, f64)> {
    let contained = &similarity.contained[row];
    if parts.iter().any(|&part| contained[part] >= EXCERPT) {
        return Vec::new();
    }
    parts.sort_by(|&a, &b| contained[b].total_cmp(&contained[a]).then(a.cmp(&b)));
    parts.truncate(TRIED);
    let grams = &rows[row].grams;
    let mut left = vec![true; grams.len()];
    let has = |part: usize, at: usize| rows[part].grams.binary_search(&grams[at]).is_ok();
    let held: Vec<Vec<usize>> =
        parts.iter().map(|&part| (0..grams.len()).filter(|&at| has(part, at)).collect()).collect();
    let (mut found, mut covered) = (Vec::new(), 0.0);
    loop {
        let gain = |held: &Vec<usize>| held.iter().filter(|&&at| left[at]).count();
        let gains: Vec<usize> = held.iter().map(gain).collect();
        // Of equal ones the first.
        let Some(best) = (0..parts.len()).rev().max_by_key(|&part| gains[part]) else { break };
        let share = super::share(narrow(gains[best]), narrow(grams.len()));
        if share < PART {
            break;
        }
        held[best].iter().for_each(|&at| left[at] = false);
        found.push((parts[best], share));
        covered += share;
    }
    let is_composite = found.len() > 1 && covered >= EXCERPT;
    if is_composite || (is_mixed && covered >= MIXED) { found } else { Vec::new() }
}

/// What is told of the same document, as one; the same kinds together.
fn told_together(mut found: Vec<Family>) -> Vec<Family> {
    found.sort_by(|x, y| {
        let share = |family: &Family| family.others[0].1;
        let order: Ordering = x.kind.cmp(&y.kind).then(x.row.cmp(&y.row));
        order.then(share(y).total_cmp(&share(x))).then(x.others[0].0.cmp(&y.others[0].0))
    });
    let together = found.chunk_by(|x, y| (x.kind, x.row) == (y.kind, y.row));
    together
        .map(|group| {
            let mut others: Vec<_> = group.iter().flat_map(|family| family.others.iter().copied()).collect();
            let named = if group[0].kind == FamilyKind::SameText { others.len() } else { NAMED };
            let more = others.len().saturating_sub(named);
            others.truncate(named);
            Family { others, more, ..group[0].clone() }
        })
        .collect()
}

#[cfg(test)]
#[expect(clippy::single_range_in_vec_init, reason = "a text of one stretch")]
mod tests {
    use super::*;

    /// Texts as stretches of different letters.
    fn check(texts: &[&[std::ops::Range<u64>]], expected: &[(FamilyKind, usize, &[usize])]) {
        let rows: Vec<Row> = texts
            .iter()
            .map(|text| {
                let mut grams: Vec<u64> = text.iter().cloned().flatten().collect();
                grams.sort_unstable();
                grams.dedup();
                Row { grams, ..Row::default() }
            })
            .collect();
        let cell = |a: &Row, b: &Row| {
            let both = a.grams.iter().filter(|gram| b.grams.contains(gram)).count();
            super::super::share(narrow(both), narrow(a.grams.len()))
        };
        let contained = rows.iter().map(|a| rows.iter().map(|b| cell(a, b)).collect()).collect();
        let similarity = Similarity { contained, ..Similarity::default() };
        let found = families(&rows, &vec![Marks::default(); rows.len()], &similarity);
        let found: Vec<(FamilyKind, usize, Vec<usize>)> = found
            .into_iter()
            .map(|family| (family.kind, family.row, family.others.iter().map(|other| other.0).collect()))
            .collect();
        let expected: Vec<_> =
            expected.iter().map(|&(kind, row, others)| (kind, row, others.to_vec())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn copies_are_told_once_and_take_no_part_in_what_is_told_of_their_text() {
        check(
            &[&[0..100], &[0..100], &[0..100], &[0..30, 500..600]],
            &[(FamilyKind::SameText, 0, &[1, 2]), (FamilyKind::SharesPassages, 0, &[3])],
        );
    }

    #[test]
    fn what_stands_in_another_is_its_excerpt() {
        check(&[&[0..1000], &[50..150]], &[(FamilyKind::ExcerptOf, 1, &[0])]);
    }

    #[test]
    fn a_page_of_two_texts_is_a_composite_of_both_but_none_of_one_that_has_it_alone() {
        let page = [0..500, 1000..1600];
        let first = [0..500, 3000..3900];
        let second = [1000..1600, 5000..6000];
        let shares = FamilyKind::SharesPassages;
        check(&[&page, &first, &second], &[(FamilyKind::CompositeOf, 0, &[2, 1])]);
        let whole = [0..500, 1000..1600, 7000..8000];
        check(
            &[&page, &first, &second, &whole],
            &[(FamilyKind::ExcerptOf, 0, &[3]), (shares, 0, &[2, 1]), (shares, 1, &[3]), (shares, 2, &[3])],
        );
    }

    #[test]
    fn of_a_page_with_several_texts_it_is_enough_to_know_one() {
        let rows = [0..1000, 400..3000]
            .map(|grams: std::ops::Range<u64>| Row { grams: grams.collect(), ..Row::default() });
        let contained = vec![vec![1.0, 0.6], vec![600.0 / 2600.0, 1.0]];
        let similarity = Similarity { contained, ..Similarity::default() };
        let marks = [Marks { is_mixed: true, ..Marks::default() }, Marks::default()];
        let found = families(&rows, &marks, &similarity);
        assert_eq!((found.len(), found[0].kind, found[0].row), (1, FamilyKind::CompositeOf, 0));
        assert!((found[0].own - 0.4).abs() < 1e-12);
    }

    #[test]
    fn two_texts_that_leave_a_third_of_a_page_to_itself_do_not_make_it_up() {
        check(
            &[&[0..900], &[0..300, 2000..2500], &[300..600, 4000..4500]],
            &[(FamilyKind::SharesPassages, 0, &[1, 2])],
        );
    }

    #[test]
    fn of_many_others_some_are_named_and_the_rest_is_counted() {
        let texts: Vec<Vec<std::ops::Range<u64>>> =
            (0..20).map(|at| vec![0..100, 1000 * (at + 1)..1000 * (at + 1) + 100]).collect();
        let rows: Vec<Row> = texts
            .iter()
            .map(|text| Row { grams: text.iter().cloned().flatten().collect(), ..Row::default() })
            .collect();
        let contained = (0..20).map(|a| (0..20).map(|b| if a == b { 1.0 } else { 0.5 }).collect()).collect();
        let similarity = Similarity { contained, ..Similarity::default() };
        let found = families(&rows, &vec![Marks::default(); 20], &similarity);
        assert_eq!((found[0].others.len(), found[0].more), (NAMED, 19 - NAMED));
    }
}
