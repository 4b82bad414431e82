//! What the ledger can be narrowed to beside what became of a clause: what differs, which way the position went, its
//! section, words; and its order. Each choice says how many sentences it leaves of what the others leave.

use super::super::rows::Row;
use super::wanted::Wanted;
use crate::ui::parts::{QueryField, Switch, select};
use crate::ui::route::{ChangesRoute, Course, Route};
use crate::ui::shared::Shared;
use yew::prelude::*;

/// The choices; `pending` while it is not known where positions changed, or where the words stand.
pub fn drawn(shared: &Shared, wanted: &Wanted, rows: &[Row], pending: bool) -> Html {
    let words = &shared.words.changes.view;
    let route = wanted.route;
    let onsearch = setter(shared, route, |route, search| route.search = search);
    let onorder = setter(shared, route, |route, weightiest| route.weightiest = weightiest);
    html! {
        <div class="filters ledger-filters" aria-busy={pending.then_some("true")}>
            { differs(shared, wanted, rows) }
            { courses(shared, wanted, rows) }
            { sections(shared, wanted, rows) }
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

/// What differs in substance, each with in how many sentences.
fn differs(shared: &Shared, wanted: &Wanted, rows: &[Row]) -> Html {
    let words = &shared.words.changes.view;
    let count = |reason| wanted.count(rows, |route| route.differs = Some(reason));
    let option = |reason| (Some(reason), (shared.words.collation.reason)(reason).to_owned(), count(reason));
    let options = options(shared, ChangesRoute::differences().map(option), wanted.route.differs.as_ref());
    let onchange = setter(shared, wanted.route, |route, differs| route.differs = differs);
    facet(words.differs, &options, &wanted.route.differs, &onchange, "changes-differs")
}

/// Which way positions went, each with in how many sentences.
fn courses(shared: &Shared, wanted: &Wanted, rows: &[Row]) -> Html {
    let words = &shared.words.changes.view;
    let count = |course| wanted.count(rows, |route| route.course = Some(course));
    let all = Course::ALL.into_iter().zip(words.courses);
    let all = all.map(|(course, name)| (Some(course), name.to_owned(), count(course)));
    let options = options(shared, all, wanted.route.course.as_ref());
    let onchange = setter(shared, wanted.route, |route, course| route.course = course);
    facet(words.position, &options, &wanted.route.course, &onchange, "changes-course")
}

/// The sections in their order, each with how many sentences of it are wanted.
fn sections(shared: &Shared, wanted: &Wanted, rows: &[Row]) -> Html {
    let words = &shared.words.changes;
    let mut names: Vec<&str> = Vec::new();
    for row in rows {
        let name = row.section(wanted.answer, wanted.later);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.len() < 2 {
        return Html::default();
    }
    let count = |name: &str| wanted.count(rows, |route| route.section = Some(name.to_owned()));
    let all = names.into_iter().map(|name| {
        let told = if name.is_empty() { words.opening } else { name };
        (Some(name.to_owned()), told.to_owned(), count(name))
    });
    let options = options(shared, all, wanted.route.section.as_ref());
    let onchange = setter(shared, wanted.route, |route, section| route.section = section);
    facet(words.view.section, &options, &wanted.route.section, &onchange, "changes-section")
}

/// Those choices that leave anything, and the one that is made; before them, none.
fn options<T: PartialEq>(
    shared: &Shared,
    all: impl IntoIterator<Item = (Option<T>, String, usize)>,
    chosen: Option<&T>,
) -> Vec<(Option<T>, String)> {
    let words = &shared.words.changes.view;
    let used = all.into_iter().filter(|(value, _, count)| *count > 0 || value.as_ref() == chosen);
    let used = used.map(|(value, name, count)| (value, format!("{name} ({})", (words.clauses)(count))));
    std::iter::once((None, words.any.to_owned())).chain(used).collect()
}

/// A choice; none if there is nothing to choose.
fn facet<T: Clone + PartialEq + 'static>(
    label: &'static str,
    options: &[(T, String)],
    chosen: &T,
    onchange: &Callback<T>,
    testid: &'static str,
) -> Html {
    if options.len() < 2 { Html::default() } else { select(label, options, chosen, onchange, testid) }
}
