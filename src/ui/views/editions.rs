//! Which editions are compared, and in which order: one choice, which the views of what changed and of positions share.

use crate::protocol::{Counted, SeriesAnswer};
use crate::ui::parts::{Icon, icon, select};
use crate::ui::shared::Shared;
use yew::prelude::*;

/// More editions than this are folded, and so are their steps: they would fill the screen.
pub const FOLDED: usize = 12;

/// An edition that is compared.
pub struct Compared<'a> {
    /// Its name on the shelf.
    pub document: &'a str,
    /// Its date; nothing if it has none.
    pub date: Option<&'a str>,
}

/// The names of the documents that may be editions: all that the reader has not set aside.
pub fn candidates(shared: &Shared) -> impl Iterator<Item = &String> {
    let documents = shared.state.documents.iter().filter(|document| document.counted != Counted::SetAside);
    documents.map(|document| &document.name)
}

/// Those of some editions that are there.
#[must_use]
pub fn known(shared: &Shared, editions: &[String]) -> Vec<String> {
    editions.iter().filter(|name| candidates(shared).any(|other| other == *name)).cloned().collect()
}

/// The editions, in a row that can be changed: each may go, come earlier, and others may come. `chosen` are those of the
/// address; if there are any, the reader may go back to those that are found.
pub fn drawn(
    shared: &Shared,
    compared: &[Compared],
    chosen: &[String],
    series: &[SeriesAnswer],
    go: &Callback<Vec<String>>,
) -> Html {
    let words = &shared.words.changes.view;
    let editions: Vec<String> = compared.iter().map(|edition| edition.document.to_owned()).collect();
    let row = html! {
        <>
            { for compared.iter().enumerate().map(|(number, edition)| drawn_edition(shared, &editions, number, edition.date, go)) }
            { others(shared, &editions, go) }
        </>
    };
    html! {
        <div class="editions" role="group" aria-label={words.editions}>
            { if compared.len() > FOLDED { folded(shared, compared, row) } else { row } }
            { for series.iter().filter(|series| series.documents != editions).map(|series| {
                let documents = series.documents.clone();
                let onclick = go.reform(move |_: MouseEvent| documents.clone());
                let issuer = series.issuer.clone().unwrap_or_else(|| shared.state.title(&series.documents[0]));
                html! {
                    <button class="chip small" {onclick} data-testid="series">{ (words.series)(&issuer, series.documents.len()) }</button>
                }
            }) }
            if !known(shared, chosen).is_empty() {
                <button class="link small" onclick={go.reform(|_: MouseEvent| Vec::new())} title={words.as_found_hint} data-testid="editions-as-found">
                    { words.as_found }
                </button>
            }
        </div>
    }
}

/// The row of many editions, told by their number and dates until the reader opens it.
fn folded(shared: &Shared, compared: &[Compared], row: Html) -> Html {
    let words = &shared.words.changes.view;
    let date = |edition: Option<&Compared>| {
        edition.and_then(|edition| edition.date).unwrap_or(words.undated).to_owned()
    };
    let (first, last) = (date(compared.first()), date(compared.last()));
    html! {
        <details class="editions-folded" data-testid="editions-folded">
            <summary>{ (words.many_editions)(compared.len(), &first, &last) }</summary>
            <div class="editions">{ row }</div>
        </details>
    }
}

/// An edition, which may come earlier, or go if others are left.
fn drawn_edition(
    shared: &Shared,
    editions: &[String],
    number: usize,
    date: Option<&str>,
    go: &Callback<Vec<String>>,
) -> Html {
    let words = &shared.words.changes.view;
    let document = &editions[number];
    let title = shared.state.title(document);
    let changed = |change: fn(&mut Vec<String>, usize)| {
        let mut editions = editions.to_vec();
        change(&mut editions, number);
        go.reform(move |_: MouseEvent| editions.clone())
    };
    html! {
        <span class="edition" key={document.clone()} data-testid="edition" data-name={document.clone()}>
            if number > 0 {
                <button
                    class="link" title={words.earlier} aria-label={(words.earlier_label)(&title)}
                    onclick={changed(|editions, number| editions.swap(number - 1, number))} data-testid="edition-earlier"
                ><span aria-hidden="true">{ "←" }</span></button>
            }
            <span class="mark" aria-hidden="true">{ shared.state.mark(document) }</span>
            <span class="edition-title title" title={title.clone()}>{ title.clone() }</span>
            <span class="small muted edition-date">{ date.unwrap_or(words.undated) }</span>
            if editions.len() > 2 {
                <button
                    class="link" title={words.without} aria-label={(words.without_label)(&title)}
                    onclick={changed(|editions, number| { editions.remove(number); })} data-testid="edition-without"
                >{ icon(Icon::Close) }</button>
            }
        </span>
    }
}

/// One more edition.
fn others(shared: &Shared, editions: &[String], go: &Callback<Vec<String>>) -> Html {
    let words = &shared.words.changes.view;
    let left: Vec<&String> = candidates(shared).filter(|name| !editions.contains(name)).collect();
    if left.is_empty() {
        return Html::default();
    }
    let told = |name: &String| format!("{} {}", shared.state.mark(name), shared.state.title(name));
    let mut options = vec![(String::new(), words.add.to_owned())];
    options.extend(left.into_iter().map(|name| (name.clone(), told(name))));
    let (editions, go) = (editions.to_vec(), go.clone());
    let add = Callback::from(move |name: String| {
        if !name.is_empty() {
            go.emit([editions.clone(), vec![name]].concat());
        }
    });
    select(words.add_label, &options, &String::new(), &add, "editions-add")
}
