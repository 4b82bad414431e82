//! Where positions changed: which clauses of an edition take one on a higher or lower step than the edition before.

use crate::protocol::{ChangesAnswer, IssueStep, IssuesAnswer, Place, StepDirection};
use crate::ui::route::Course;
use std::{cmp::Reverse, collections::BTreeMap};

/// By the number of the later edition's clause how its positions were come to, the greatest change first.
pub type Steps = BTreeMap<usize, Vec<IssueStep>>;

/// The steps to an edition; none if the issues are those of other editions.
pub fn steps(answer: &ChangesAnswer, issues: &IssuesAnswer, later: usize) -> Steps {
    let mut steps = Steps::new();
    let editions = answer.editions.iter().map(|edition| &edition.document);
    if !editions.eq(issues.editions.iter().map(|edition| &edition.document)) {
        return steps;
    }
    for issue in &issues.issues {
        for step in issue.steps.iter().filter(|step| step.to as usize == later && step.by != 0) {
            let verb = &issue.cells[later][step.to_position as usize].stance.verb.words.place;
            let holds = |place: &Place| place.start <= verb.start && verb.start < place.end;
            let Some(clause) = answer.editions[later].clauses.iter().position(|clause| holds(&clause.place))
            else {
                continue;
            };
            steps.entry(clause).or_default().push(*step);
        }
    }
    for steps in steps.values_mut() {
        steps.sort_by_key(|step| Reverse(step.by.unsigned_abs()));
    }
    steps
}

/// Which way a position went.
pub fn course(step: &IssueStep) -> Course {
    match step.direction {
        _ if step.turned => Course::Turned,
        StepDirection::Up => Course::Up,
        StepDirection::Down | StepDirection::Same => Course::Down,
    }
}
