//! What two documents are to each other.

use crate::{
    corpus::Document,
    fold::Folder,
    protocol::{DateRule, Kind, Relation},
};

// The limits are shares of different 5-grams. They were set on texts that readers had judged: retypings of one text
// keep all but a few in a hundred; the editions of two years share a tenth to seven tenths.

/// Each has so much of the other: one text.
pub(super) const COPY: f64 = 0.95;
/// One has so much of the other: an excerpt.
pub(super) const EXCERPT: f64 = 0.8;
/// One has so much of the other: shared passages.
pub(super) const PASSAGES: f64 = 0.08;
/// A cosine so high: texts of a kind.
pub(super) const AKIN: f64 = 0.35;
/// A cosine so high, and shared passages: much wording is the same.
const EDITION: f64 = 0.5;

/// What a document says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// The date that its own text bears, or that the reader gave it.
    pub(super) date: Option<String>,
    /// Who issued it, folded.
    pub(super) issuer: Option<String>,
    /// What kind of text it is.
    pub(super) kind: Option<Kind>,
    /// Several texts run through each other in it.
    pub(super) is_mixed: bool,
}

impl Marks {
    /// Those of a document, through which others may run.
    #[must_use]
    pub fn of(document: &Document, folder: &Folder, is_mixed: bool) -> Self {
        let found = || document.structure.issuer.map(|span| span.of(&document.text));
        Self {
            date: own_date(document),
            issuer: document.edit.issuer.as_deref().or_else(found).map(|issuer| folder.fold(issuer)),
            kind: document.edit.kind.or(document.structure.kind),
            is_mixed,
        }
    }

    /// Whether both are of one kind and, as far as is known, of one issuer.
    pub(super) fn is_of_a_series_with(&self, other: &Self) -> bool {
        // One text may name the issuer more fully than the other: a short name leaves characters out.
        let is_one_issuer = match (&self.issuer, &other.issuer) {
            (Some(a), Some(b)) => stands_within(a, b) || stands_within(b, a),
            _ => true,
        };
        is_one_issuer && self.kind.is_some_and(|kind| kind != Kind::Other) && self.kind == other.kind
    }
}

/// What two documents are to each other: a, b, the shares of each that the other has, and the cosine of their words,
/// which is asked for only where it decides. Texts that bear different dates are never one text, however little was
/// changed.
#[must_use]
pub fn relate(
    (a, b): (&Marks, &Marks),
    (a_in_b, b_in_a): (f64, f64),
    cosine: impl FnOnce() -> f64,
) -> Relation {
    let dates = a.date.as_ref().zip(b.date.as_ref()).filter(|(a, b)| a != b);
    if a_in_b >= COPY && b_in_a >= COPY && dates.is_none() {
        Relation::Same
    } else if a_in_b >= PASSAGES || b_in_a >= PASSAGES {
        match dates {
            Some((first, second)) if a.is_of_a_series_with(b) && cosine() >= EDITION => {
                if first > second {
                    Relation::AAfterB
                } else {
                    Relation::BAfterA
                }
            }
            _ if a_in_b >= EXCERPT && b_in_a < EXCERPT => Relation::AInB,
            _ if b_in_a >= EXCERPT && a_in_b < EXCERPT => Relation::BInA,
            _ => Relation::Shares,
        }
    } else if cosine() >= AKIN {
        Relation::Akin
    } else {
        Relation::Apart
    }
}

/// Whether all characters of a name stand in another in their order, perhaps with others between them.
fn stands_within(short: &str, long: &str) -> bool {
    let mut long = long.chars();
    short.chars().all(|c| long.any(|other| other == c))
}

/// The date that a document's own text bears, or that the reader gave it; a page's or a file's date may be
/// anything.
pub(super) fn own_date(document: &Document) -> Option<String> {
    let found = document.structure.date.as_ref().filter(|date| date.rule < DateRule::Published);
    document.edit.date.clone().or_else(|| found.map(|date| date.value.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(date: &str, issuer: &str, kind: Kind) -> Marks {
        Marks {
            date: Some(date.to_owned()),
            issuer: Some(issuer.to_owned()),
            kind: Some(kind),
            is_mixed: false,
        }
    }

    #[track_caller]
    fn check(a: &Marks, b: &Marks, shares: (f64, f64), cosine: f64, expected: Relation) {
        assert_eq!(relate((a, b), shares, || cosine), expected);
    }

    #[test]
    fn a_later_text_of_one_issuer_and_kind_with_much_of_the_wording_is_an_edition_after_the_first() {
        let first = marks("2019-06-14", "环论坛成员国元首理事会", Kind::Declaration);
        let later = marks("2021-09-17", "环海论坛成员国元首理事会", Kind::Declaration);
        check(&first, &later, (0.4, 0.3), 0.9, Relation::BAfterA);
        check(&later, &first, (0.3, 0.4), 0.9, Relation::AAfterB);
        // Hardly changed, but dated anew.
        check(&first, &later, (0.97, 0.98), 1.0, Relation::BAfterA);
        // Kept whole, with much added.
        check(&first, &later, (1.0, 0.6), 1.0, Relation::BAfterA);
        // Of other wording, of another kind, of another issuer, of no known date, without shared passages.
        check(&first, &later, (0.4, 0.3), 0.4, Relation::Shares);
        check(
            &first,
            &marks("2021", "环海论坛成员国元首理事会", Kind::Speech),
            (0.4, 0.3),
            0.9,
            Relation::Shares,
        );
        check(&first, &marks("2021", "渔业部", Kind::Declaration), (0.4, 0.3), 0.9, Relation::Shares);
        check(&first, &Marks { date: None, ..later.clone() }, (0.4, 0.3), 0.9, Relation::Shares);
        check(&first, &later, (0.05, 0.05), 0.9, Relation::Akin);
    }

    #[test]
    fn what_bears_no_date_may_be_one_text_with_what_does() {
        let undated = Marks::default();
        check(&undated, &marks("2019", "", Kind::Speech), (0.96, 0.99), 1.0, Relation::Same);
        check(&undated, &undated, (0.9, 0.2), 0.5, Relation::AInB);
        check(&undated, &undated, (0.2, 0.9), 0.5, Relation::BInA);
        check(&undated, &undated, (0.0, 0.0), 0.1, Relation::Apart);
    }
}
