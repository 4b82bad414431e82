//! What became of a clause that has a counterpart: kept as it is, said in other words, said otherwise, kept in part.

use super::{
    super::collate::{Difference, Pair, Run, Side, Stretches, Telling, tellings},
    stance::{self, Verb},
};
use crate::{
    clauses::Clause,
    numbers::narrow,
    protocol::{DifferenceReason, LinkLabel, Role},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// Less of the old clause, or of the new one, and it was kept in part, whatever else differs.
const PART: (f64, f64) = (0.3, 0.2);

/// Other words for the same leave so much of the old clause, and of the new one.
const WORDING: (f64, f64) = (0.55, 0.35);

/// A difference of so many characters is told whole.
const SHORT: usize = 14;

/// So much of a statement is all of it.
const ALL: f64 = 0.98;

/// What matters, and which.
type Told = (DifferenceReason, String);

/// Two clauses that are versions of one, compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// What became of the old one.
    pub label: LinkLabel,
    /// Both, as what is equal and what differs, in folded characters.
    pub runs: Vec<Run>,
    /// What differs, by the runs' numbers.
    pub differences: Vec<Difference>,
    /// Which of the differences make one of substance.
    pub substance: Vec<Part>,
}

/// A difference of substance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The difference, by its number.
    pub difference: usize,
    /// What of either clause, in folded characters: all its words, of a long one those that matter.
    pub at: (Vec<Range<usize>>, Vec<Range<usize>>),
    /// What of the things that matter differs there.
    pub reasons: Vec<DifferenceReason>,
}

/// Compares two clauses. What a merged or a split clause has besides stands for another.
pub(super) fn compare(
    pair: &mut Pair,
    sides: (&Side, &Side),
    (old, new): (&Clause, &Clause),
    positions: (&[Verb], &[Verb]),
    (is_merged, is_split): (bool, bool),
) -> Compared {
    let (a, b) = (words(sides.0, old), words(sides.1, new));
    let stretches = pair.compare(&a, &b);
    let (told_old, told_new) = (tellings(sides.0, &a), tellings(sides.1, &b));
    let (stance_old, stance_new) = stance::turned(positions.0, positions.1);
    let (told_old, told_new) = ([told_old, stance_old].concat(), [told_new, stance_new].concat());
    let unbalanced = unbalanced((&told_old, &told_new), (is_merged, is_split));
    let is_changed = !stretches.differences.is_empty();
    let label = match new.role {
        // Too short for a part to be told from the whole.
        Role::Title | Role::Heading if is_changed && unbalanced.is_empty() => LinkLabel::Wording,
        // Another person signs, or the same in another office.
        Role::Title | Role::Heading | Role::Signature if is_changed => LinkLabel::Substance,
        _ => label(&stretches, weight(&unbalanced, (&told_old, &told_new)), is_merged),
    };
    let substance = parts(sides, (&told_old, &told_new), &stretches.differences, &unbalanced);
    Compared { label, substance, runs: stretches.runs, differences: stretches.differences }
}

/// How weighty it is what only one of two clauses has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// There is nothing.
    None,
    /// One clause has something, and the other nothing of the kind.
    OneSided,
    /// One stands for another.
    Exchanged,
}

fn weight(unbalanced: &BTreeSet<Told>, (old, new): (&[Telling], &[Telling])) -> Weight {
    let has = |tellings: &[Telling], reason: DifferenceReason| {
        tellings.iter().any(|telling| {
            telling.reason == reason && unbalanced.contains(&(telling.reason, telling.value.clone()))
        })
    };
    if unbalanced.is_empty() {
        Weight::None
    } else if unbalanced.iter().any(|(reason, _)| has(old, *reason) && has(new, *reason)) {
        Weight::Exchanged
    } else {
        Weight::OneSided
    }
}

fn label(found: &Stretches, weight: Weight, is_merged: bool) -> LinkLabel {
    let (old, new, both) = found.letters;
    let number = |count: usize| f64::from(narrow(count));
    let share = |whole: usize| if whole == 0 { 1.0 } else { number(both) / number(whole) };
    let (of_old, of_new) = (share(old), share(new));
    // What a merged clause has besides stands for another.
    let is_less = |least: (f64, f64)| of_old < least.0 || (of_new < least.1 && !is_merged);
    if found.differences.is_empty() || (is_merged && of_old >= ALL) {
        LinkLabel::Same
    } else if is_less(PART) {
        LinkLabel::Partly
    } else if weight == Weight::Exchanged {
        LinkLabel::Substance
    } else if is_less(WORDING) {
        LinkLabel::Partly
    } else if weight == Weight::OneSided {
        LinkLabel::Substance
    } else {
        LinkLabel::Wording
    }
}

/// The characters that are compared: of a heading, those behind its number.
fn words(side: &Side, clause: &Clause) -> Range<usize> {
    let heading = clause.heading.filter(|_| clause.role == Role::Heading);
    let Some(heading) = heading.map(|heading| side.document.structure.headings[heading]) else {
        return clause.characters.clone();
    };
    let origin = &side.document.folded.origin;
    let start = clause.characters.clone().find(|&at| origin[at] >= heading.words.start);
    start.unwrap_or(clause.characters.start)..clause.characters.end
}

/// Of the things that matter (figures, dates, titles, parties, negation, modals …) those that only one of two clauses has. The
/// order in which they stand makes no difference.
fn unbalanced((a, b): (&[Telling], &[Telling]), (is_merged, is_split): (bool, bool)) -> BTreeSet<Told> {
    let mut balance: BTreeMap<Told, i32> = BTreeMap::new();
    for (tellings, weight) in [(a, -1), (b, 1)] {
        for telling in tellings {
            *balance.entry((telling.reason, telling.value.clone())).or_default() += weight;
        }
    }
    balance.retain(|_, balance| *balance != 0);
    let (mut gone, mut new) = (BTreeSet::new(), BTreeSet::new());
    for ((reason, _), balance) in &balance {
        if *balance < 0 {
            gone.insert(*reason)
        } else {
            new.insert(*reason)
        };
    }
    let matters = |reason| {
        // A modal that came or went is a way to say it (will strengthen, strengthens); one for another is not.
        let is_exchanged = gone.contains(&reason) && new.contains(&reason);
        let is_enough = reason != DifferenceReason::Modal || is_exchanged;
        is_enough && (gone.contains(&reason) || !is_merged) && (new.contains(&reason) || !is_split)
    };
    balance.into_keys().filter(|(reason, _)| matters(*reason)).collect()
}

/// Where two clauses differ in what only one of them has: a short difference in whole words, of a long one what matters
/// in it alone.
fn parts(
    sides: (&Side, &Side),
    tellings: (&[Telling], &[Telling]),
    differences: &[Difference],
    unbalanced: &BTreeSet<Told>,
) -> Vec<Part> {
    let part = |(number, found): (usize, &Difference)| {
        let told = (within(tellings.0, &found.a, unbalanced), within(tellings.1, &found.b, unbalanced));
        let reasons: BTreeSet<DifferenceReason> =
            told.0.iter().chain(&told.1).map(|telling| telling.reason).collect();
        let whole = (sides.0.whole_words(&found.a), sides.1.whole_words(&found.b));
        let is_short = whole.0.len().max(whole.1.len()) <= SHORT;
        let at = |told: Vec<&Telling>, whole: Range<usize>| match whole {
            whole if whole.is_empty() => Vec::new(),
            whole if is_short => vec![whole],
            _ => told.into_iter().map(|telling| telling.at.clone()).collect(),
        };
        (!reasons.is_empty()).then(|| Part {
            difference: number,
            at: (at(told.0, whole.0), at(told.1, whole.1)),
            reasons: reasons.into_iter().collect(),
        })
    };
    differences.iter().enumerate().filter_map(part).collect()
}

/// What matters in a stretch and is not in the other clause.
fn within<'a>(tellings: &'a [Telling], at: &Range<usize>, unbalanced: &BTreeSet<Told>) -> Vec<&'a Telling> {
    let is_touched = |telling: &&Telling| telling.at.start < at.end && at.start < telling.at.end;
    let is_told = |telling: &&Telling| unbalanced.contains(&(telling.reason, telling.value.clone()));
    tellings.iter().filter(is_touched).filter(is_told).collect()
}
