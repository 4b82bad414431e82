//! Which issues are shown: those that changed, by subject, by rung, by words.

use crate::protocol::{Issue, IssuePosition, IssuesAnswer, Rung};
use crate::ui::parts::{QueryField, Switch, select};
use crate::ui::route::{PositionsRoute, Route};
use crate::ui::shared::Shared;
use std::{cmp::Reverse, collections::BTreeMap};
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
            { select(words.rung, &rungs(shared, answer), &route.rung, &onrung, "issues-rung") }
            <QueryField value={route.search.clone()} {onsearch} label={words.search} testid="issues-search" />
        </div>
    }
}

fn subjects(
    answer: &IssuesAnswer,
    route: &PositionsRoute,
    any: &'static str,
) -> Vec<(Option<String>, String)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for issue in &answer.issues {
        let mut here: Vec<&str> = issue.cells.iter().flatten().filter_map(of).collect();
        here.sort_unstable();
        here.dedup();
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

fn rungs(shared: &Shared, answer: &IssuesAnswer) -> Vec<(Option<Rung>, String)> {
    let words = &shared.words;
    let count = |rung: Rung| {
        let all = answer.editions.iter().flat_map(|edition| &edition.rungs);
        all.filter(|counted| counted.rung == rung).map(|counted| counted.count).sum::<u32>()
    };
    let used = Rung::ALL.into_iter().rev().map(|rung| (rung, count(rung))).filter(|(_, count)| *count > 0);
    let option = |(rung, count)| (Some(rung), format!("{} ({count})", (words.stances.rung)(rung)));
    std::iter::once((None, words.positions.ladder.any.to_owned())).chain(used.map(option)).collect()
}
