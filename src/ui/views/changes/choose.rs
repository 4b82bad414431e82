//! Which editions are compared, and in which order.

use crate::protocol::{ChangesAnswer, Counted};
use crate::ui::parts::select;
use crate::ui::route::{ChangesRoute, Route};
use crate::ui::shared::Shared;
use yew::prelude::*;

/// The names of the documents that may be editions: all that the reader has not set aside.
pub fn compared(shared: &Shared) -> impl Iterator<Item = &String> {
    let documents = shared.state.documents.iter().filter(|document| document.counted != Counted::SetAside);
    documents.map(|document| &document.name)
}

/// Those of some editions that are there.
pub fn known(shared: &Shared, editions: &[String]) -> Vec<String> {
    editions.iter().filter(|name| compared(shared).any(|other| other == *name)).cloned().collect()
}

/// The editions, in a row that can be changed: each may go, come earlier, and others may come.
pub fn drawn(shared: &Shared, route: &ChangesRoute, answer: &ChangesAnswer) -> Html {
    let words = &shared.words.changes;
    let editions: Vec<String> = answer.editions.iter().map(|edition| edition.document.clone()).collect();
    let go = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |editions: Vec<String>| {
            shared.go(Route::Changes(ChangesRoute { editions, step: None, section: None, ..route.clone() }));
        })
    };
    html! {
        <div class="editions" role="group" aria-label={words.view.editions}>
            { for answer.editions.iter().enumerate().map(|(number, edition)| {
                let mark = shared.state.mark(&edition.document);
                let title = shared.state.title(&edition.document);
                let earlier = go.reform({
                    let editions = editions.clone();
                    move |_: MouseEvent| {
                        let mut editions = editions.clone();
                        editions.swap(number - 1, number);
                        editions
                    }
                });
                let without = go.reform({
                    let editions = editions.clone();
                    move |_: MouseEvent| {
                        let mut editions = editions.clone();
                        editions.remove(number);
                        editions
                    }
                });
                html! {
                    <span class="edition" key={edition.document.clone()} data-testid="edition">
                        if number > 0 {
                            <button class="link" title={words.view.earlier} aria-label={(words.view.earlier_label)(&title)} onclick={earlier}>{ "←" }</button>
                        }
                        <span class="mark" aria-hidden="true">{ mark }</span>
                        <span class="edition-title">{ title.clone() }</span>
                        <span class="small muted">{ edition.date.clone().unwrap_or_else(|| words.view.undated.to_owned()) }</span>
                        if editions.len() > 2 {
                            <button class="link" title={words.view.without} aria-label={(words.view.without_label)(&title)} onclick={without}>{ "×" }</button>
                        }
                    </span>
                }
            }) }
            { others(shared, &editions, &go) }
            { series(shared, answer, &editions, &go) }
        </div>
    }
}

/// One more edition.
fn others(shared: &Shared, editions: &[String], go: &Callback<Vec<String>>) -> Html {
    let words = &shared.words.changes;
    let left: Vec<&String> = compared(shared).filter(|name| !editions.contains(name)).collect();
    if left.is_empty() {
        return Html::default();
    }
    let told = |name: &String| format!("{} {}", shared.state.mark(name), shared.state.title(name));
    let mut options = vec![(String::new(), words.view.add.to_owned())];
    options.extend(left.into_iter().map(|name| (name.clone(), told(name))));
    let (editions, go) = (editions.to_vec(), go.clone());
    let add = Callback::from(move |name: String| {
        if !name.is_empty() {
            go.emit([editions.clone(), vec![name]].concat());
        }
    });
    select(words.view.add_label, &options, &String::new(), &add, "changes-add")
}

/// The series that were found, if another than the one that is shown.
fn series(shared: &Shared, answer: &ChangesAnswer, editions: &[String], go: &Callback<Vec<String>>) -> Html {
    let words = &shared.words.changes;
    let others: Vec<_> = answer.series.iter().filter(|series| series.documents != editions).collect();
    html! {
        { for others.into_iter().map(|series| {
            let documents = series.documents.clone();
            let onclick = go.reform(move |_: MouseEvent| documents.clone());
            let issuer = series.issuer.clone().unwrap_or_else(|| shared.state.title(&series.documents[0]));
            html! {
                <button class="chip small" {onclick} data-testid="series">{ (words.view.series)(&issuer, series.documents.len()) }</button>
            }
        }) }
    }
}
