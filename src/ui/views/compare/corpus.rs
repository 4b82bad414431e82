//! What all texts share: each passage with all who have it, and the formulae apart.

use super::{PartProps, compared};
use crate::protocol::{ClusterAnswer, Question, ReuseAnswer, ReusePlace, ReuseQuery};
use crate::ui::ask::use_answer;
use crate::ui::parts::{CsvButton, DocumentName, answered, select};
use crate::ui::route::{CompareRoute, FORMULAE, LENGTHS, NO_FORMULAE, Route};
use crate::ui::shared::{Shared, use_shared};
use yew::prelude::*;

/// Passages shown first, and added by "more".
const PAGE: usize = 20;

/// Of a passage so many characters are shown …
const LONG: usize = 180;

/// … and so many of its places; the others open.
const PLACES: usize = 6;

/// The passages of the whole shelf.
#[component]
pub fn Corpus(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.reuse;
    let route = &props.route;
    let shown = use_state(|| PAGE);
    let shown_formulae = use_state(|| PAGE);
    let query = ReuseQuery {
        shortest: route.shortest,
        formulae: route.formulae,
        limit: (*shown).max(*shown_formulae),
        ..ReuseQuery::default()
    };
    let asked = use_answer::<ReuseAnswer>(Some(Question::Reuse(query.clone())));
    let choose = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |shortest| {
            shared.adjust(Route::Compare(CompareRoute { shortest, ..route.clone() }));
        })
    };
    let lengths: Vec<(u32, String)> = (LENGTHS.iter().enumerate())
        .map(|(at, &length)| {
            let told = if at == 0 { words.every_length.to_owned() } else { (words.from_letters)(length) };
            (length, told)
        })
        .collect();
    let more = |shown: &UseStateHandle<usize>, left: usize, told: fn(usize) -> String| {
        let shown = shown.clone();
        let onclick = Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE));
        html! {
            if left > 0 {
                <button class="btn more" {onclick}>{ told(left) }</button>
            }
        }
    };
    let whole = ReuseQuery { limit: usize::MAX >> 1, ..query.clone() };
    html! {
        <section class="corpus" aria-label={words.title}>
            <div class="filters">
                <h4>{ words.title }</h4>
                <span class="push" />
                { select(words.shortest, &lengths, &route.shortest, &choose, "shortest") }
                { formulae(&shared, route) }
                <CsvButton of={Question::Reuse(whole)} />
            </div>
            { answered(&asked, shared.words, |answer| {
                let (clusters, left) = first(&answer.clusters, *shown, answer.total);
                let (found, left_formulae) = first(&answer.formulae, *shown_formulae, answer.total_formulae);
                html! {
                    <>
                        if answer.total > 0 {
                            <p class="small muted">{ (words.total)(answer.total, answer.documents) }</p>
                        } else if answer.total_formulae > 0 {
                            <p class="muted">{ words.only_formulae }</p>
                        } else {
                            <p class="muted">{ words.none }</p>
                        }
                        { list(&shared, route, clusters) }
                        { more(&shown, left, words.more) }
                        if answer.total_formulae > 0 {
                            <details class="formulae" data-testid="formulae">
                                <summary>{ (words.formulae)(answer.total_formulae, answer.formulae_above) }</summary>
                                { list(&shared, route, found) }
                                { more(&shown_formulae, left_formulae, words.more_formulae) }
                            </details>
                        }
                    </>
                }
            }) }
        </section>
    }
}

/// The first of the passages that the engine gave, and how many more there are.
fn first(given: &[ClusterAnswer], shown: usize, total: u32) -> (&[ClusterAnswer], usize) {
    let shown = &given[..given.len().min(shown)];
    (shown, (total as usize).saturating_sub(shown.len()))
}

/// The choice of what is a formula; of two texts nothing is one.
pub fn formulae(shared: &Shared, route: &CompareRoute) -> Html {
    let words = &shared.words.reuse;
    let documents = compared(shared).count();
    let told = |limit: u32| match limit {
        NO_FORMULAE => words.no_formulae.to_owned(),
        limit => (words.formula_above)(limit),
    };
    let fits = |limit: &u32| *limit == NO_FORMULAE || (*limit as usize) < documents;
    let limits = FORMULAE.into_iter().filter(fits).map(|limit| (Some(limit), told(limit)));
    let options: Vec<(Option<u32>, String)> =
        [(None, words.formulae_as_suggested.to_owned())].into_iter().chain(limits).collect();
    let choose = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |formulae| {
            shared.adjust(Route::Compare(CompareRoute { formulae, ..route.clone() }));
        })
    };
    html! {
        if documents > 2 {
            { select(words.formulae_label, &options, &route.formulae, &choose, "formulae-above") }
        }
    }
}

fn list(shared: &Shared, route: &CompareRoute, clusters: &[ClusterAnswer]) -> Html {
    html! { <ol class="clusters">{ for clusters.iter().map(|found| cluster(shared, route, found)) }</ol> }
}

fn cluster(shared: &Shared, route: &CompareRoute, cluster: &ClusterAnswer) -> Html {
    let words = &shared.words.reuse;
    let cut = cluster.text.char_indices().nth(LONG).map(|(at, _)| at);
    let text = cut.map_or_else(|| cluster.text.clone(), |at| format!("{}…", &cluster.text[..at]));
    let dates = match cluster.first.len() {
        0 => Some(words.unsure.to_owned()),
        1 => None,
        several => Some((words.together)(several)),
    };
    let (first, others) = cluster.places.split_at(cluster.places.len().min(PLACES));
    let places = |places: &[ReusePlace]| {
        html! { <ul class="places">{ for places.iter().map(|at| place(shared, route, cluster, at)) }</ul> }
    };
    html! {
        <li data-testid="cluster">
            <p class="text">{ text }</p>
            <p class="small muted">
                { (words.cluster)(cluster.letters, cluster.documents) }
                if let Some(dates) = dates {
                    { format!(" · {dates}") }
                }
            </p>
            { places(first) }
            if !others.is_empty() {
                <details class="small">
                    <summary>{ (words.places)(cluster.places.len()) }</summary>
                    { places(others) }
                </details>
            }
        </li>
    }
}

fn place(shared: &Shared, route: &CompareRoute, cluster: &ClusterAnswer, at: &ReusePlace) -> Html {
    let words = shared.words;
    let name = &at.place.document;
    let is_first = cluster.first.contains(name);
    let source = cluster.places.first().map(|first| &first.place.document).filter(|first| *first != name);
    html! {
        <li>
            <DocumentName name={name.clone()} />
            <span class="faint">{ at.date.clone().unwrap_or_else(|| words.reuse.undated.to_owned()) }</span>
            if is_first {
                <b class="small">{ words.reuse.earliest }</b>
            }
            <a class="small" href={Route::place(&at.place).hash()}>
                { (words.compare.read_in)(&shared.state.mark(name)) }
            </a>
            if let Some(source) = source {
                <a class="small" href={Route::Compare(route.pair(source, name)).hash()}>{ words.provenance.pair }</a>
            }
        </li>
    }
}
