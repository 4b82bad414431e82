//! Which rows the reader wants to see, and in which order.

use super::{
    super::{
        rows::Row,
        stances::{Steps, course},
    },
    words::Holding,
};
use crate::protocol::{ChangesAnswer, IssueStep, Role};
use crate::ui::route::{Change, ChangesRoute};
use std::{cmp::Reverse, collections::BTreeSet};

/// What the rows of the step to an edition are held against.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// What changed.
    pub answer: &'a ChangesAnswer,
    /// The reader's choices.
    pub route: &'a ChangesRoute,
    /// The number of the later edition.
    pub later: usize,
    /// Where positions changed.
    pub steps: &'a Steps,
    /// The clauses with the words that are sought; none: nothing is sought.
    pub holding: Option<&'a Holding>,
}

impl Wanted<'_> {
    /// How the positions of the later clause were come to, if they changed.
    pub fn steps(&self, row: &Row) -> &[IssueStep] {
        row.new.and_then(|clause| self.steps.get(&clause)).map_or(&[], Vec::as_slice)
    }

    /// How many sentences there would be with another choice, all others as they are. One that is made of several has a row
    /// for each, and counts once.
    pub fn count(&self, all: &[Row], choose: impl FnOnce(&mut ChangesRoute)) -> usize {
        let mut route = self.route.clone();
        choose(&mut route);
        let wanted = Wanted { route: &route, ..*self };
        let left = all.iter().filter(|row| wanted.is_counted(row) && wanted.is_so(row));
        left.map(|row| (row.new, row.old.filter(|_| row.new.is_none()))).collect::<BTreeSet<_>>().len()
    }

    /// Whether it is a sentence, and wanted whatever became of it.
    pub fn is_counted(&self, row: &Row) -> bool {
        !matches!(row.role(self.answer, self.later), Role::Title | Role::Heading | Role::Signature)
            && self.is_among(row)
    }

    /// The rows that are wanted: in the order of the texts with the headings that they stand under, or the weightiest first.
    pub fn listed(&self, all: &[Row]) -> Vec<Row> {
        if self.route.weightiest {
            let mut listed: Vec<Row> =
                all.iter().filter(|row| self.is_counted(row) && self.is_so(row)).copied().collect();
            listed.sort_by_key(|row| self.rank(row));
            return listed;
        }
        let is_whole = self.route.whole && self.holding.is_none();
        let mut listed = Vec::new();
        // A heading is shown if something below it is.
        let mut heading: Option<Row> = None;
        for &row in all {
            if row.role(self.answer, self.later) == Role::Heading && row.new.is_some() {
                heading = Some(row);
                if !is_whole {
                    continue;
                }
            }
            if !(self.is_among(&row) && self.is_so(&row)) {
                continue;
            }
            if row.new.is_some()
                && let Some(heading) = heading.take().filter(|_| !is_whole)
            {
                listed.push(heading);
            }
            listed.push(row);
        }
        listed
    }

    /// In the section, with the words, with the differences that are wanted.
    fn is_among(&self, row: &Row) -> bool {
        let route = self.route;
        let is_in_section =
            route.section.as_deref().is_none_or(|section| row.section(self.answer, self.later) == section);
        let differs = route.differs.is_none_or(|reason| {
            row.link(self.answer)
                .is_some_and(|link| link.substance.iter().any(|part| part.reasons.contains(&reason)))
        });
        let went =
            route.course.is_none_or(|wanted| self.steps(row).iter().any(|step| course(step) == wanted));
        is_in_section && differs && went && self.has_words(row)
    }

    fn has_words(&self, row: &Row) -> bool {
        let clauses = [row.old, row.new.map(|clause| (self.later, clause))];
        self.holding.is_none_or(|holding| clauses.iter().flatten().any(|clause| holding.contains(clause)))
    }

    /// Became what is wanted.
    fn is_so(&self, row: &Row) -> bool {
        match self.route.only {
            Some(change) => row.is(change, self.answer),
            None => self.route.whole || row.is_changed(self.answer) || self.route.course.is_some(),
        }
    }

    /// The weightiest first: what changed in substance, and of that what differs in most things.
    fn rank(&self, row: &Row) -> (usize, Reverse<usize>) {
        let change = row.change(self.answer);
        let weight = Change::ALL.into_iter().position(|other| other == change);
        let differs = row
            .link(self.answer)
            .map_or(0, |link| link.substance.iter().map(|part| part.reasons.len()).sum());
        (weight.unwrap_or(usize::MAX), Reverse(differs))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        pipeline::Engine,
        protocol::{Answer, ChangesQuery, Question},
        ui::views::changes::rows::rows,
    };

    #[test]
    fn a_sentence_made_of_several_counts_once() {
        let mut engine = Engine::default();
        for (name, verb) in [("a", "注意到"), ("b", "支持")] {
            let text = format!("宣言\n\n各方{verb}建设港口的倡议。\n\n各方反对设卡。");
            engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
        }
        engine.settle();
        let documents = vec!["a".to_owned(), "b".to_owned()];
        let query = ChangesQuery { documents, ..ChangesQuery::default() };
        let Ok(Answer::Changes(answer)) = engine.answer(&Question::Changes(query)) else {
            unreachable!("asked for changes")
        };
        let mut all = rows(&answer, 1);
        let changed = *all.iter().find(|row| row.is_changed(&answer)).expect("a sentence changed");
        all.push(Row { is_surest: false, ..changed });
        let (route, steps) = (ChangesRoute::default(), Steps::new());
        let wanted = Wanted { answer: &answer, route: &route, later: 1, steps: &steps, holding: None };
        assert_eq!(wanted.count(&all, |_| {}), 1);
        assert_eq!(wanted.count(&all, |route| route.whole = true), 2);
    }
}
