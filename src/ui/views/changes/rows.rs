//! The ledger of two editions as rows: the later edition's clauses in order, what was dropped where it stood.

use crate::protocol::{ChangesAnswer, ClauseAnswer, LinkAnswer, LinkLabel, Role};
use crate::ui::route::Change;
use std::collections::BTreeMap;

/// A row: two clauses that are versions of one, or one alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The earlier clause, by its edition and number.
    pub old: Option<(usize, usize)>,
    /// The later one.
    pub new: Option<usize>,
    /// The link, by its number in the answer.
    pub link: Option<usize>,
    /// Whether the later clause is counted by this row: of several links the surest.
    pub is_surest: bool,
}

/// The rows of the step to an edition, in order.
pub fn rows(answer: &ChangesAnswer, later: usize) -> Vec<Row> {
    let earlier = later - 1;
    let mut of_new: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut is_linked = vec![false; answer.editions[earlier].clauses.len()];
    for (number, link) in answer.links.iter().enumerate() {
        if link.to.edition as usize == later {
            of_new.entry(link.to.clause as usize).or_default().push(number);
            if link.from.edition as usize == earlier {
                is_linked[link.from.clause as usize] = true;
            }
        }
    }
    let mut rows = Vec::new();
    let mut is_told = is_linked.clone();
    dropped_from(0, earlier, &mut is_told, &mut rows);
    for new in 0..answer.editions[later].clauses.len() {
        let Some(links) = of_new.get(&new) else {
            rows.push(Row { old: None, new: Some(new), link: None, is_surest: true });
            continue;
        };
        let surest = surest(answer, links);
        for &number in links {
            let from = answer.links[number].from;
            let old = (from.edition as usize, from.clause as usize);
            rows.push(Row {
                old: Some(old),
                new: Some(new),
                link: Some(number),
                is_surest: surest == Some(number),
            });
            if old.0 == earlier {
                dropped_from(old.1 + 1, earlier, &mut is_told, &mut rows);
            }
        }
    }
    rows
}

/// The link by which a clause is counted, as the engine counts it: the surest from the edition before.
fn surest(answer: &ChangesAnswer, links: &[usize]) -> Option<usize> {
    let is_returned = |number: usize| answer.links[number].returned;
    let certainty = |number: usize| answer.links[number].certainty;
    let mut direct = links.iter().copied().filter(|&number| !is_returned(number));
    let first = direct.next().or(links.first().copied())?;
    Some(direct.fold(first, |best, number| if certainty(number) > certainty(best) { number } else { best }))
}

/// The clauses from one on that were dropped, to the next that was not.
fn dropped_from(first: usize, edition: usize, is_told: &mut [bool], rows: &mut Vec<Row>) {
    for (clause, is_told) in is_told.iter_mut().enumerate().skip(first) {
        if std::mem::replace(is_told, true) {
            return;
        }
        rows.push(Row { old: Some((edition, clause)), new: None, link: None, is_surest: true });
    }
}

impl Row {
    /// Its link.
    pub fn link<'a>(&self, answer: &'a ChangesAnswer) -> Option<&'a LinkAnswer> {
        self.link.map(|number| &answer.links[number])
    }

    /// The earlier clause.
    pub fn earlier<'a>(&self, answer: &'a ChangesAnswer) -> Option<&'a ClauseAnswer> {
        self.old.map(|(edition, clause)| &answer.editions[edition].clauses[clause])
    }

    /// The later clause.
    pub fn later<'a>(&self, answer: &'a ChangesAnswer, later: usize) -> Option<&'a ClauseAnswer> {
        self.new.map(|clause| &answer.editions[later].clauses[clause])
    }

    /// Whether it is a title, a heading or a signature.
    pub fn role(&self, answer: &ChangesAnswer, later: usize) -> Role {
        self.later(answer, later).or_else(|| self.earlier(answer)).map_or(Role::Body, |clause| clause.role)
    }

    /// What became of it.
    pub fn change(&self, answer: &ChangesAnswer) -> Change {
        match self.link(answer) {
            Some(link) if link.returned => Change::Returned,
            Some(link) => match link.label {
                LinkLabel::Same => Change::Same,
                LinkLabel::Wording => Change::Wording,
                LinkLabel::Substance => Change::Substance,
                LinkLabel::Partly => Change::Partly,
            },
            None if self.new.is_some() => Change::New,
            None => Change::Dropped,
        }
    }

    /// Whether this is what became of the clause that is counted by it; of what can be said beside that, whether it is so here.
    pub fn is(&self, change: Change, answer: &ChangesAnswer) -> bool {
        let link = self.link(answer);
        match change {
            Change::Moved => link.is_some_and(|link| link.moved),
            Change::Merged => link.is_some_and(|link| link.merged),
            Change::Split => link.is_some_and(|link| link.split),
            other => self.is_surest && self.change(answer) == other,
        }
    }

    /// Whether anything became of it.
    pub fn is_changed(&self, answer: &ChangesAnswer) -> bool {
        self.change(answer) != Change::Same || self.is(Change::Moved, answer)
    }

    /// The section that it stands in: the later edition's heading, or if it is dropped the earlier one's.
    pub fn section<'a>(&self, answer: &'a ChangesAnswer, later: usize) -> &'a str {
        let heading = |edition: usize, clause: &ClauseAnswer| {
            clause.heading.and_then(|heading| answer.editions[edition].headings.get(heading as usize))
        };
        let own = match self.later(answer, later) {
            Some(clause) => heading(later, clause),
            None => self.earlier(answer).and_then(|clause| heading(later - 1, clause)),
        };
        own.map_or("", String::as_str)
    }
}
