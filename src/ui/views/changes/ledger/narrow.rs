//! What the ledger can be narrowed to beside what became of a clause: what differs, which way the position went, words;
//! and its order.

use super::super::stances::course;
use super::wanted::Wanted;
use crate::protocol::DifferenceReason;
use crate::ui::parts::{QueryField, Switch, select};
use crate::ui::route::{ChangesRoute, Course, Route};
use crate::ui::shared::Shared;
use std::collections::BTreeMap;
use yew::prelude::*;

/// The choices; `pending` while it is not known where positions changed.
pub fn drawn(shared: &Shared, wanted: &Wanted, pending: bool) -> Html {
    let words = &shared.words.changes.view;
    let route = wanted.route;
    let onsearch = setter(shared, route, |route, search| route.search = search);
    let onorder = setter(shared, route, |route, weightiest| route.weightiest = weightiest);
    html! {
        <div class="filters ledger-filters" aria-busy={pending.then_some("true")}>
            { differs(shared, wanted) }
            { courses(shared, wanted) }
            <Switch off={words.as_written} on={words.weightiest} value={route.weightiest} onchange={onorder} label={words.order} />
            <QueryField value={route.search.clone()} {onsearch} label={words.search} testid="changes-search" />
        </div>
    }
}

/// Changes one of the settings, without a step for the back button.
fn setter<T: 'static>(shared: &Shared, route: &ChangesRoute, put: fn(&mut ChangesRoute, T)) -> Callback<T> {
    let (shared, route) = (shared.clone(), route.clone());
    Callback::from(move |value: T| {
        let mut to = route.clone();
        put(&mut to, value);
        shared.adjust(Route::Changes(to));
    })
}

/// What differs in substance, each with in how many clauses.
fn differs(shared: &Shared, wanted: &Wanted) -> Html {
    let words = &shared.words.changes.view;
    let mut counts: BTreeMap<DifferenceReason, usize> = BTreeMap::new();
    let links = &wanted.answer.links;
    for link in links.iter().filter(|link| link.to.edition as usize == wanted.later) {
        let mut here: Vec<DifferenceReason> =
            link.substance.iter().flat_map(|part| part.reasons.iter().copied()).collect();
        here.sort_unstable();
        here.dedup();
        for reason in here {
            *counts.entry(reason).or_default() += 1;
        }
    }
    if counts.is_empty() && wanted.route.differs.is_none() {
        return Html::default();
    }
    let option =
        |(reason, count)| (Some(reason), format!("{} ({count})", (shared.words.collation.reason)(reason)));
    let options: Vec<(Option<DifferenceReason>, String)> =
        std::iter::once((None, words.any.to_owned())).chain(counts.into_iter().map(option)).collect();
    let onchange = setter(shared, wanted.route, |route, differs| route.differs = differs);
    select(words.differs, &options, &wanted.route.differs, &onchange, "changes-differs")
}

/// Which way positions went, each with in how many clauses.
fn courses(shared: &Shared, wanted: &Wanted) -> Html {
    let words = &shared.words.changes.view;
    let count = |wanted_course| wanted.steps.values().filter(|step| course(step) == wanted_course).count();
    let counted =
        Course::ALL.into_iter().zip(words.courses).map(|(course, name)| (course, name, count(course)));
    let used: Vec<_> = counted
        .filter(|(course, _, count)| *count > 0 || wanted.route.course == Some(*course))
        .map(|(course, name, count)| (Some(course), format!("{name} ({count})")))
        .collect();
    if used.is_empty() {
        return Html::default();
    }
    let options: Vec<(Option<Course>, String)> =
        std::iter::once((None, words.any.to_owned())).chain(used).collect();
    let onchange = setter(shared, wanted.route, |route, course| route.course = course);
    select(words.position, &options, &wanted.route.course, &onchange, "changes-course")
}
