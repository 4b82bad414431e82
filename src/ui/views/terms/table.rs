//! The table of words.

use crate::protocol::{TermRow, TermSort, TermsAnswer};
use crate::ui::ask::Asked;
use crate::ui::parts::{Places, Sparkline, answered};
use crate::ui::route::{Route, TermsRoute};
use crate::ui::shared::{Shared, use_shared};
use crate::words::{fixed, grouped};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`TermsTable`].
#[derive(Properties)]
pub struct TermsTableProps {
    /// The view's settings.
    pub route: TermsRoute,
    /// The answer.
    pub terms: Asked<TermsAnswer>,
    /// Asks for more rows.
    pub more: Callback<()>,
}

impl PartialEq for TermsTableProps {
    fn eq(&self, other: &Self) -> bool {
        self.route == other.route
            && self.terms.pending == other.terms.pending
            && self.terms.trouble == other.terms.trouble
            && self.terms.answer == other.terms.answer
    }
}

/// The table of words, with filter, order, and a box to follow each.
#[component]
pub fn TermsTable(props: &TermsTableProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.terms;
    let route = &props.route;
    let adjust = {
        let shared = shared.clone();
        Callback::from(move |route: TermsRoute| shared.adjust(Route::Terms(route)))
    };
    let contains = {
        let (adjust, route) = (adjust.clone(), route.clone());
        Callback::from(move |event: InputEvent| {
            let contains = event.target_unchecked_into::<HtmlInputElement>().value();
            adjust.emit(TermsRoute { contains: contains.trim().to_owned(), ..route.clone() });
        })
    };
    let stop_words = {
        let (adjust, route) = (adjust.clone(), route.clone());
        Callback::from(move |event: Event| {
            let stop_words = event.target_unchecked_into::<HtmlInputElement>().checked();
            adjust.emit(TermsRoute { stop_words, ..route.clone() });
        })
    };
    html! {
        <>
            <div class="filters">
                <input
                    type="search" value={route.contains.clone()} oninput={contains} data-testid="filter"
                    placeholder={words.filter} aria-label={words.filter}
                />
                <label class="check">
                    <input type="checkbox" checked={route.stop_words} onchange={stop_words} data-testid="stop-words" />
                    { words.stop_words }
                </label>
                if let Some(answer) = &props.terms.answer {
                    <span class="small muted push">{ (words.totals)(answer.tokens, answer.types, answer.total) }</span>
                }
            </div>
            { answered(&props.terms, shared.words, |answer| rows(&shared, answer, route, &adjust, &props.more)) }
        </>
    }
}

fn rows(
    shared: &Shared,
    answer: &TermsAnswer,
    route: &TermsRoute,
    adjust: &Callback<TermsRoute>,
    more: &Callback<()>,
) -> Html {
    let words = &shared.words.terms;
    if answer.rows.is_empty() {
        return html! { <p class="muted">{ words.none }</p> };
    }
    let sorter = |sort: TermSort, text: &'static str, class: &'static str| {
        let current = route.sort == sort;
        let direction = if sort == TermSort::Term { "ascending" } else { "descending" };
        let to = TermsRoute { sort, ..route.clone() };
        let onclick = adjust.reform(move |_: MouseEvent| to.clone());
        html! {
            <th scope="col" {class} aria-sort={current.then_some(direction)}>
                <button class="sort" {onclick} title={(words.sort_by)(text)}>
                    { text }<span aria-hidden="true">{ if current { " ↓" } else { "" } }</span>
                </button>
            </th>
        }
    };
    let onmore = more.reform(|_: MouseEvent| ());
    html! {
        <>
            <div class="scroll">
                <table class="terms">
                    <thead><tr>
                        <th scope="col"><span class="unseen">{ words.trends }</span></th>
                        { sorter(TermSort::Term, words.term, "") }
                        { sorter(TermSort::Frequency, words.frequency, "n") }
                        <th scope="col" class="n">{ words.rate }</th>
                        { sorter(TermSort::DocumentFrequency, words.documents, "n") }
                        { sorter(TermSort::TfIdf, words.tf_idf, "") }
                        <th scope="col">{ words.by_document }</th>
                    </tr></thead>
                    <tbody>{ for answer.rows.iter().map(|row| drawn(shared, answer, row, route, adjust)) }</tbody>
                </table>
            </div>
            if answer.rows.len() < answer.total {
                <button class="btn more" onclick={onmore}>{ (words.more)(answer.rows.len(), answer.total) }</button>
            }
        </>
    }
}

fn drawn(
    shared: &Shared,
    answer: &TermsAnswer,
    row: &TermRow,
    route: &TermsRoute,
    adjust: &Callback<TermsRoute>,
) -> Html {
    let words = &shared.words.terms;
    let checked = route.chosen.contains(&row.term);
    let onchange = {
        let mut chosen: Vec<String> =
            route.chosen.iter().filter(|term| **term != row.term).cloned().collect();
        if !checked {
            chosen.push(row.term.clone());
        }
        let to = TermsRoute { chosen, ..route.clone() };
        adjust.reform(move |_: Event| to.clone())
    };
    let counts: Vec<String> = answer
        .documents
        .iter()
        .zip(&row.by_document)
        .map(|(name, count)| format!("{} {count}", shared.state.mark(name)))
        .collect();
    let by_document = answer.documents.iter().zip(&row.by_document).filter(|(_, count)| **count > 0);
    html! {
        <tr key={row.term.clone()} data-testid="term-row" data-term={row.term.clone()}>
            <td><input type="checkbox" {checked} {onchange} aria-label={(words.follow)(&row.term)} /></td>
            <th scope="row" class="term">{ &row.term }</th>
            <td class="n">
                <Places
                    term={row.term.clone()} text={grouped(row.frequency)}
                    label={(words.open_places)(&row.term, row.frequency)}
                />
            </td>
            <td class="n">{ fixed(row.rate, 1) }</td>
            <td class="n">{ row.document_frequency }</td>
            <td>
                <span class="tf-idf">{ fixed(row.tf_idf, 1) }</span>
                <span class="small muted" title={shared.state.title(&row.tf_idf_document)}>
                    { shared.state.mark(&row.tf_idf_document) }
                </span>
            </td>
            <td>
                <div class="by-document">
                    <Sparkline counts={row.by_document.clone()} label={(words.spark)(&counts.join("，"))} />
                    <span class="counts">
                        { for by_document.map(|(name, count)| html! {
                            <span>
                                { shared.state.mark(name) }
                                <Places
                                    term={row.term.clone()} documents={vec![name.clone()]} text={grouped(*count)}
                                    label={(words.open_places_in)(&row.term, *count, &shared.state.title(name))}
                                />
                            </span>
                        }) }
                    </span>
                </div>
            </td>
        </tr>
    }
}
