//! What the reader pins: charts, tables, rows and passages, each with a note. Pinned findings make the report.
//!
//! - [`Findings`]: all of them, with the report's title and author. [`pin`]: the buttons that pin.
//! - [`gather`]: what a card shows, as a finding. [`tables`]: its tables. [`passage`]: words of a text, as one.

mod gather;
mod passage;
mod pin;
mod tables;

pub use gather::{lead, lead_of, of_card};
pub use passage::{passage, passages, quoted, sentence};
pub use pin::{PinButton, PinCard, PinView, drawn as pin_drawn, use_pin};
pub use tables::figures;

use crate::protocol::{Exhibit, Finding, Place};
use serde::{Deserialize, Serialize};

/// All findings, in the reader's order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Findings {
    /// The report's title; empty: one of the page's own.
    pub title: String,
    /// Who reports; empty: nobody is named.
    pub author: String,
    /// The findings.
    pub pinned: Vec<Finding>,
}

impl Findings {
    /// With one more. One that is pinned already is renewed, and keeps its place and its note.
    #[must_use]
    pub fn with(&self, finding: Finding) -> Self {
        let mut next = self.clone();
        let identity = identity(&finding);
        match next.pinned.iter_mut().find(|other| self::identity(other) == identity) {
            Some(other) => *other = Finding { note: std::mem::take(&mut other.note), ..finding },
            None => next.pinned.push(finding),
        }
        next
    }

    /// Whether it is pinned. A chart that has changed is the same finding as long as it is at the same place of the page.
    #[must_use]
    pub fn has(&self, finding: &Finding) -> bool {
        let identity = identity(finding);
        self.pinned.iter().any(|other| self::identity(other) == identity)
    }

    /// With one in another place: one further down, or up.
    #[must_use]
    pub fn moved(&self, at: usize, down: bool) -> Self {
        let mut next = self.clone();
        let other = if down { at + 1 } else { at.wrapping_sub(1) };
        if at < next.pinned.len() && other < next.pinned.len() {
            next.pinned.swap(at, other);
        }
        next
    }

    /// With another note on one.
    #[must_use]
    pub fn noted(&self, at: usize, note: String) -> Self {
        let mut next = self.clone();
        if let Some(finding) = next.pinned.get_mut(at) {
            finding.note = note;
        }
        next
    }
}

/// What a finding is known by: its title, where on the page it was seen, which passages it shows; if it is nothing but
/// sentences, those.
#[must_use]
pub fn identity(finding: &Finding) -> String {
    let places = finding.exhibits.iter().filter_map(|exhibit| match exhibit {
        Exhibit::Passage { place: Place { document, start, end }, .. } => {
            Some(format!("{document} {start} {end}"))
        }
        _ => None,
    });
    let all_said: Option<Vec<&str>> = finding
        .exhibits
        .iter()
        .map(|exhibit| match exhibit {
            Exhibit::Sentences { sentences } => sentences.first().map(String::as_str),
            _ => None,
        })
        .collect();
    let parts = [finding.title.clone(), finding.address.clone(), all_said.unwrap_or_default().join("\n")];
    parts.into_iter().chain(places).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(title: &str, start: u32) -> Finding {
        let place = Place { document: "a".to_owned(), start, end: start + 2 };
        let passage = Exhibit::Passage {
            place,
            title: "甲".to_owned(),
            date: None,
            text: "合作".to_owned(),
            marked: None,
        };
        Finding { title: title.to_owned(), exhibits: vec![passage], ..Finding::default() }
    }

    #[test]
    fn what_is_pinned_twice_stands_there_once() {
        let one = Findings::default().with(finding("合作", 0)).with(finding("合作", 0));
        assert_eq!(one.pinned.len(), 1);
        assert_eq!(one.with(finding("合作", 9)).pinned.len(), 2, "another passage is another finding");
    }

    #[test]
    fn what_is_said_otherwise_at_the_same_place_is_another_finding() {
        let said = |sentence: &str| Finding {
            title: "上升".to_owned(),
            exhibits: vec![Exhibit::Sentences { sentences: vec![sentence.to_owned()] }],
            ..Finding::default()
        };
        let all = Findings::default().with(said("“数据”上升")).with(said("“数字”上升"));
        assert_eq!(all.pinned.len(), 2);
    }

    #[test]
    fn what_is_pinned_anew_shows_what_is_seen_now_and_keeps_its_note() {
        let chart = |rows: u32| Finding {
            title: "走势".to_owned(),
            exhibits: vec![Exhibit::Table { columns: Vec::new(), rows: Vec::new(), more: rows }],
            ..Finding::default()
        };
        let all = Findings::default().with(chart(1)).noted(0, "要紧".to_owned()).with(chart(2));
        assert_eq!(all.pinned, [Finding { note: "要紧".to_owned(), ..chart(2) }]);
    }

    #[test]
    fn a_note_is_no_reason_to_take_it_for_another() {
        let noted = Findings::default().with(finding("合作", 0)).noted(0, "要紧".to_owned());
        assert!(noted.has(&finding("合作", 0)));
    }

    #[test]
    fn findings_change_places_and_stop_at_the_ends() {
        let all = Findings::default().with(finding("a", 0)).with(finding("b", 0));
        let order = |all: &Findings| all.pinned.iter().map(|one| one.title.clone()).collect::<Vec<_>>();
        assert_eq!(order(&all.moved(0, true)), ["b", "a"]);
        assert_eq!(order(&all.moved(0, false)), ["a", "b"]);
        assert_eq!(order(&all.moved(1, true)), ["a", "b"]);
    }
}
