//! Which issues are shown: those that changed, by subject, by rung, by words.

use crate::protocol::{Issue, IssuePosition, IssuesAnswer, Rung};
use crate::ui::parts::{QueryField, Switch, select};
use crate::ui::route::{PositionsRoute, Route};
use crate::ui::shared::Shared;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};
use yew::prelude::*;

/// So many subjects can be chosen, the most frequent.
const SUBJECTS: usize = 60;

/// Whether an issue is what the reader wants to see.
pub fn is_wanted(issue: &Issue, route: &PositionsRoute) -> bool {
    let any = |is: &dyn Fn(&IssuePosition) -> bool| issue.cells.iter().flatten().any(is);
    let sought = route.search.to_lowercase();
    let has = |text: &str| text.to_lowercase().contains(&sought);
    (!route.changed || issue.is_changed())
        && route.subject.as_deref().is_none_or(|subject| any(&|position| of(position) == Some(subject)))
        && route.rung.is_none_or(|rung| any(&|position| position.stance.verb.rung == rung))
        && (sought.is_empty()
            || has(&issue.label)
            || any(&|position| {
                let object = position.stance.object.as_ref();
                has(&position.written) || object.is_some_and(|object| has(&object.text))
            }))
}

fn of(position: &IssuePosition) -> Option<&str> {
    position.stance.subject.as_ref().map(|subject| subject.words.text.as_str())
}

/// The choices.
pub fn drawn(shared: &Shared, route: &PositionsRoute, answer: &IssuesAnswer) -> Html {
    let words = &shared.words.positions.ladder;
    let go = {
        let shared = shared.clone();
        Callback::from(move |route| shared.adjust(Route::Positions(route)))
    };
    let onchanged = go.reform({
        let route = route.clone();
        move |changed| PositionsRoute { changed, ..route.clone() }
    });
    let onsubject = go.reform({
        let route = route.clone();
        move |subject| PositionsRoute { subject, ..route.clone() }
    });
    let onrung = go.reform({
        let route = route.clone();
        move |rung| PositionsRoute { rung, ..route.clone() }
    });
    let onsearch = go.reform({
        let route = route.clone();
        move |search| PositionsRoute { search, ..route.clone() }
    });
    html! {
        <div class="issue-filters">
            if answer.editions.len() > 1 {
                <Switch off={words.all} on={words.changed} value={route.changed} onchange={onchanged} label={words.what} />
            }
            { select(words.subject, &subjects(answer, route, words.any), &route.subject, &onsubject, "issues-subject") }
            { select(words.rung, &rungs(shared, answer, route), &route.rung, &onrung, "issues-rung") }
            <QueryField value={route.search.clone()} {onsearch} label={words.search} testid="issues-search" />
        </div>
    }
}

/// The most frequent subjects, each with how many issues it leaves of what the other choices leave.
fn subjects(
    answer: &IssuesAnswer,
    route: &PositionsRoute,
    any: &'static str,
) -> Vec<(Option<String>, String)> {
    let others = PositionsRoute { subject: None, ..route.clone() };
    // What is chosen can be chosen otherwise, even if nothing is left of it.
    let mut counts: BTreeMap<&str, usize> = route.subject.iter().map(|chosen| (chosen.as_str(), 0)).collect();
    for issue in answer.issues.iter().filter(|issue| is_wanted(issue, &others)) {
        let here: BTreeSet<&str> = issue.cells.iter().flatten().filter_map(of).collect();
        for subject in here {
            *counts.entry(subject).or_default() += 1;
        }
    }
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    let is_shown =
        |number: usize, subject: &str| number < SUBJECTS || route.subject.as_deref() == Some(subject);
    let listed = counts.into_iter().enumerate().filter(|(number, (subject, _))| is_shown(*number, subject));
    let option = |(_, (subject, count)): (usize, (&str, usize))| {
        (Some(subject.to_owned()), format!("{subject} ({count})"))
    };
    std::iter::once((None, any.to_owned())).chain(listed.map(option)).collect()
}

/// The rungs, the same way.
fn rungs(shared: &Shared, answer: &IssuesAnswer, route: &PositionsRoute) -> Vec<(Option<Rung>, String)> {
    let words = &shared.words;
    let others = PositionsRoute { rung: None, ..route.clone() };
    let left: Vec<&Issue> = answer.issues.iter().filter(|issue| is_wanted(issue, &others)).collect();
    let stands_on =
        |issue: &Issue, rung| issue.cells.iter().flatten().any(|position| position.stance.verb.rung == rung);
    let count = |rung| left.iter().filter(|issue| stands_on(issue, rung)).count();
    let all = Rung::ALL.into_iter().rev().map(|rung| (rung, count(rung)));
    let used = all.filter(|(rung, count)| *count > 0 || route.rung == Some(*rung));
    let option = |(rung, count)| (Some(rung), format!("{} ({count})", (words.stances.rung)(rung)));
    std::iter::once((None, words.positions.ladder.any.to_owned())).chain(used.map(option)).collect()
}
