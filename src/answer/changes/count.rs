//! How many clauses became what, from each edition to the next.

use crate::{
    numbers::narrow,
    protocol::{
        ChangeCounts, ClauseNumber, EditionAnswer, LinkAnswer, LinkLabel, Role, SectionChanges, StepAnswer,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// From each edition to the next.
pub(super) fn steps(editions: &[EditionAnswer], links: &[LinkAnswer]) -> Vec<StepAnswer> {
    (1..editions.len()).map(|to| Step::new(editions, links, narrow(to)).answer()).collect()
}

struct Step<'a> {
    old: &'a EditionAnswer,
    new: &'a EditionAnswer,
    from: u32,
    to: u32,
    /// Of each linked later clause its surest link from the edition before.
    surest: BTreeMap<u32, &'a LinkAnswer>,
    /// Later clauses that an edition had before the one before.
    returned: BTreeSet<u32>,
    /// Earlier clauses that the later edition has.
    kept: BTreeSet<u32>,
}

impl<'a> Step<'a> {
    fn new(editions: &'a [EditionAnswer], links: &'a [LinkAnswer], to: u32) -> Self {
        let from = to - 1;
        let mut surest: BTreeMap<u32, &LinkAnswer> = BTreeMap::new();
        let (mut returned, mut kept) = (BTreeSet::new(), BTreeSet::new());
        for link in links.iter().filter(|link| link.to.edition == to) {
            if link.returned {
                returned.insert(link.to.clause);
                continue;
            }
            kept.insert(link.from.clause);
            let best = surest.entry(link.to.clause).or_insert(link);
            if link.certainty > best.certainty {
                *best = link;
            }
        }
        Self { old: &editions[from as usize], new: &editions[to as usize], from, to, surest, returned, kept }
    }

    fn answer(&self) -> StepAnswer {
        let later: Vec<u32> = statements(self.new);
        let new = later.iter().copied().filter(|clause| self.is_new(*clause)).collect();
        let dropped: Vec<u32> =
            statements(self.old).into_iter().filter(|clause| !self.kept.contains(clause)).collect();
        let returned = later.iter().copied().filter(|clause| self.returned.contains(clause)).collect();
        let counts = self.counts(&later, &dropped);
        StepAnswer {
            from: self.from,
            to: self.to,
            new,
            returned,
            counts,
            sections: self.sections(&later, &dropped),
            dropped,
        }
    }

    fn is_new(&self, clause: u32) -> bool {
        !self.surest.contains_key(&clause) && !self.returned.contains(&clause)
    }

    fn counts(&self, later: &[u32], dropped: &[u32]) -> ChangeCounts {
        let mut counts = ChangeCounts { dropped: narrow(dropped.len()), ..ChangeCounts::default() };
        for clause in later {
            let Some(link) = self.surest.get(clause) else {
                counts.returned += u32::from(self.returned.contains(clause));
                counts.new += u32::from(self.is_new(*clause));
                continue;
            };
            *match link.label {
                LinkLabel::Same => &mut counts.same,
                LinkLabel::Wording => &mut counts.wording,
                LinkLabel::Substance => &mut counts.substance,
                LinkLabel::Partly => &mut counts.partly,
            } += 1;
            counts.moved += u32::from(link.moved);
            counts.merged += u32::from(link.merged);
            counts.split += u32::from(link.split);
        }
        counts
    }

    /// By section: those of the later edition, each with the dropped clauses of the section that became it.
    fn sections(&self, later: &[u32], dropped: &[u32]) -> Vec<SectionChanges> {
        let (old, new) = (Sections::of(self.old), Sections::of(self.new));
        let mut became: BTreeMap<Option<u32>, Option<u32>> = BTreeMap::new();
        // What stands before the first heading is the same section, whatever was made of it.
        became.insert(None, None);
        for section in old.all.iter().flatten() {
            let linked = self
                .surest
                .values()
                .find(|link| link.from == ClauseNumber { edition: self.from, clause: *section });
            if let Some(link) = linked {
                became.insert(Some(*section), Some(link.to.clause));
            }
        }
        let of = |section: Option<u32>| -> (Vec<u32>, Vec<u32>) {
            let is_here = |clause: &&u32| new.section(**clause) == section;
            let was_here = |clause: &&u32| became.get(&old.section(**clause)) == Some(&section);
            (
                later.iter().filter(is_here).copied().collect(),
                dropped.iter().filter(was_here).copied().collect(),
            )
        };
        let mut sections: Vec<SectionChanges> = Vec::new();
        for &section in &new.all {
            let (clauses, dropped) = of(section);
            if clauses.is_empty() && dropped.is_empty() {
                continue;
            }
            let was = became.iter().find(|(_, now)| **now == section && section.is_some());
            sections.push(SectionChanges {
                old: was.and_then(|(was, _)| was.map(|clause| text(self.old, clause))),
                new: section.map(|clause| text(self.new, clause)),
                counts: self.counts(&clauses, &dropped),
            });
        }
        for &section in old.all.iter().filter(|section| !became.contains_key(*section)) {
            let gone: Vec<u32> =
                dropped.iter().copied().filter(|&clause| old.section(clause) == section).collect();
            if gone.is_empty() {
                continue;
            }
            let name = section.map(|clause| text(self.old, clause));
            sections.push(SectionChanges { old: name, new: None, counts: self.counts(&[], &gone) });
        }
        sections
    }
}

fn text(edition: &EditionAnswer, clause: u32) -> String {
    let clause = &edition.clauses[clause as usize];
    let heading = clause.heading.and_then(|heading| edition.headings.get(heading as usize));
    heading.unwrap_or(&clause.text).clone()
}

fn statements(edition: &EditionAnswer) -> Vec<u32> {
    let all = (0..).zip(&edition.clauses);
    all.filter(|(_, clause)| clause.is_statement()).map(|(number, _)| number).collect()
}

/// The sections of an edition, each by the clause that is its heading.
struct Sections {
    all: Vec<Option<u32>>,
    /// For each clause its section.
    of: Vec<Option<u32>>,
}

impl Sections {
    fn of(edition: &EditionAnswer) -> Self {
        let (mut all, mut of) = (vec![None], Vec::new());
        let mut section = None;
        for (number, clause) in (0..).zip(&edition.clauses) {
            if clause.role == Role::Heading {
                section = Some(number);
                all.push(section);
            }
            of.push(section);
        }
        Self { all, of }
    }

    fn section(&self, clause: u32) -> Option<u32> {
        self.of[clause as usize]
    }
}
