//! The table of words.

use super::adjuster;
use crate::protocol::{Scope, TermRow, TermSort, TermsAnswer};
use crate::ui::ask::Asked;
use crate::ui::parts::{Places, Sparkline, Strip, answered, sort_head};
use crate::ui::route::TermsRoute;
use crate::ui::shared::{Shared, use_shared};
use crate::words::{fixed, grouped};
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

/// The table of words, with a box to follow each.
#[component]
pub fn TermsTable(props: &TermsTableProps) -> Html {
    let shared = use_shared();
    answered(&props.terms, shared.words, |answer| rows(&shared, answer, &props.route, &props.more))
}

fn rows(shared: &Shared, answer: &TermsAnswer, route: &TermsRoute, more: &Callback<()>) -> Html {
    let words = &shared.words.terms;
    if answer.rows.is_empty() {
        return html! { <p class="muted">{ words.none }</p> };
    }
    let adjust = adjuster(shared);
    let sorter = |sort: TermSort, text: &'static str, long: Option<&'static str>, class: &'static str| {
        let to = TermsRoute { sort, ..route.clone() };
        let onclick = adjust.reform(move |_: MouseEvent| to.clone());
        sort_head(shared, text, long, route.sort == sort, class, onclick)
    };
    let head = |text: &'static str, long: &'static str| html! { <th scope="col" class="n" title={long}>{ text }</th> };
    let onmore = more.reform(|_: MouseEvent| ());
    html! {
        <>
            <div class="scroll" tabindex="0" role="region" aria-label={words.list}>
                <table class="terms">
                    <thead><tr>
                        <th scope="col"><span class="unseen">{ words.trends }</span></th>
                        { sorter(TermSort::Term, words.term, None, "") }
                        <th scope="col" class="tag-column">{ words.tag }</th>
                        { sorter(TermSort::Frequency, words.frequency, None, "n") }
                        <th scope="col" class="n">{ words.rate }</th>
                        { sorter(TermSort::DocumentFrequency, words.documents, None, "n") }
                        if route.all_figures {
                            { sorter(TermSort::Paragraphs, words.paragraphs, Some(words.paragraphs_long), "n") }
                            { head(words.sections, words.sections_long) }
                        }
                        { sorter(TermSort::Dispersion, words.dispersion, Some(words.dispersion_long), "") }
                        if route.all_figures {
                            { head("DP", words.dp_long) }
                            { head("D", words.juilland_long) }
                            { head("ARF", words.arf_long) }
                        }
                        { sorter(TermSort::TfIdf, words.tf_idf, Some(words.tf_idf_long), "") }
                        <th scope="col">{ words.by_document }</th>
                    </tr></thead>
                    <tbody>{ for answer.rows.iter().map(|row| drawn(shared, answer, row, route, &adjust)) }</tbody>
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
        let mut to = route.following(&row.term);
        if checked {
            to.chosen.retain(|term| *term != row.term);
        }
        adjust.reform(move |_: Event| to.clone())
    };
    html! {
        <tr key={row.term.clone()} data-testid="term-row" data-term={row.term.clone()}>
            <td><input type="checkbox" {checked} {onchange} aria-label={(words.follow)(&row.term)} /></td>
            <th scope="row" class="term">{ &row.term }</th>
            <td class="tag-column small muted" title={row.tag.clone()}>{ (words.tag_name)(&row.tag) }</td>
            <td class="n">
                <Places
                    term={row.term.clone()} scope={Scope::of_words()} text={grouped(row.frequency)}
                    label={(words.open_places)(&row.term, row.frequency)}
                />
            </td>
            <td class="n">{ fixed(row.rate, 1) }</td>
            <td class="n">{ row.document_frequency }<span class="faint">{ format!("/{}", answer.documents.len()) }</span></td>
            if route.all_figures {
                <td class="n">{ grouped(row.paragraphs) }</td>
                <td class="n">{ grouped(row.sections) }</td>
            }
            <td>{ dispersion(shared, row) }</td>
            if route.all_figures {
                <td class="n">{ figure(shared, row.dispersion.dp) }</td>
                <td class="n">{ figure(shared, row.dispersion.juilland_d) }</td>
                <td class="n">{ fixed(row.dispersion.arf, 1) }</td>
            }
            <td>
                <span class="tf-idf">{ fixed(row.tf_idf, 1) }</span>
                <span class="small muted" title={shared.state.title(&row.tf_idf_document)}>
                    { shared.state.mark(&row.tf_idf_document) }
                </span>
            </td>
            <td>{ by_document(shared, answer, row) }</td>
        </tr>
    }
}

fn figure(shared: &Shared, figure: Option<f64>) -> Html {
    figure.map_or_else(
        || html! { <span class="small muted">{ shared.words.terms.too_few_texts }</span> },
        |figure| html! { { fixed(figure, 2) } },
    )
}

fn dispersion(shared: &Shared, row: &TermRow) -> Html {
    let words = &shared.words.terms;
    let Some(value) = row.dispersion.dp_norm else { return figure(shared, None) };
    html! {
        <span class="dispersion">
            <Strip {value} label={(words.dispersion_of)(&fixed(value, 2))} />{ fixed(value, 2) }
        </span>
    }
}

fn by_document(shared: &Shared, answer: &TermsAnswer, row: &TermRow) -> Html {
    let words = &shared.words.terms;
    let counts: Vec<String> = answer
        .documents
        .iter()
        .zip(&row.by_document)
        .map(|(name, count)| format!("{} {count}", shared.state.mark(name)))
        .collect();
    let there = answer.documents.iter().zip(&row.by_document).filter(|(_, count)| **count > 0);
    html! {
        <div class="by-document">
            <Sparkline
                values={row.by_document.iter().copied().map(f64::from).collect::<Vec<_>>()}
                label={(words.spark)(&counts.join("，"))}
            />
            <span class="counts">
                { for there.map(|(name, count)| html! {
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
    }
}
