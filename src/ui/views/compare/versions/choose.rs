//! Which text is the base, and which are its witnesses.

use super::super::{choose_text, compared};
use crate::protocol::{CollateQuery, Counted};
use crate::ui::route::{CompareRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use yew::prelude::*;

/// The route with a base and a witness, if the reader has chosen none: a text and its copy, where there is one.
pub fn filled(shared: &Shared, route: &CompareRoute) -> CompareRoute {
    if route.pair.is_some() {
        return route.clone();
    }
    let copy = shared.state.documents.iter().find_map(|document| match &document.counted {
        Counted::SameAs { document: of } => Some((of.clone(), document.name.clone())),
        _ => None,
    });
    let mut names = compared(shared).cloned();
    let two = names.next().zip(names.next()).filter(|_| names.next().is_none());
    CompareRoute { pair: copy.or(two), ..route.clone() }
}

/// What is asked: the texts that are still there, each once.
pub fn query(shared: &Shared, route: &CompareRoute) -> Option<CollateQuery> {
    let (base, first) = route.pair.clone()?;
    let is_there = |name: &String| compared(shared).any(|other| other == name);
    let mut witnesses: Vec<String> = Vec::new();
    for name in [first].into_iter().chain(route.others.iter().cloned()) {
        if name != base && is_there(&name) && !witnesses.contains(&name) {
            witnesses.push(name);
        }
    }
    (is_there(&base) && !witnesses.is_empty()).then_some(CollateQuery { base, witnesses })
}

/// Properties of [`Choose`].
#[derive(Properties, PartialEq)]
pub struct ChooseProps {
    /// The view's settings.
    pub route: CompareRoute,
}

/// Base, witness, and more witnesses.
#[component]
pub fn Choose(props: &ChooseProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.collation;
    let route = &props.route;
    let (base, witness) = route.pair.clone().unwrap_or_default();
    let go = |change: fn(CompareRoute, String) -> CompareRoute| {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |name: String| shared.go(Route::Compare(change(route.clone(), name))))
    };
    let set_base = go(|route, base| {
        let witness = route.pair.clone().map_or_else(String::new, |(_, witness)| witness);
        CompareRoute { pair: Some((base, witness)), ..route }
    });
    let set_witness = go(|route, witness| {
        let base = route.pair.clone().map_or_else(String::new, |(base, _)| base);
        CompareRoute { pair: Some((base, witness)), ..route }
    });
    let swap = go(|route, _| {
        let pair = route.pair.clone().map(|(base, witness)| (witness, base));
        CompareRoute { pair, ..route }
    });
    let add = go(|mut route, name| {
        if !name.is_empty() {
            route.others.push(name);
        }
        route
    });
    let remove = go(|mut route, name| {
        route.others.retain(|other| *other != name);
        route
    });
    let taken = |name: &String| *name == base || *name == witness || route.others.contains(name);
    let more: Vec<&String> = compared(&shared).filter(|name| !taken(name)).collect();
    html! {
        <div class="filters">
            { choose_text(&shared, words.base, compared(&shared), &base, &set_base, "base") }
            <button
                class="btn small" aria-label={words.swap} title={words.swap}
                onclick={swap.reform(|_: MouseEvent| String::new())}
            >{ "⇄" }</button>
            { choose_text(&shared, words.witness, compared(&shared), &witness, &set_witness, "witness") }
            if !more.is_empty() && route.pair.is_some() {
                { choose_text(&shared, words.add_witness, more.into_iter(), "", &add, "add-witness") }
            }
            { for route.others.iter().map(|name| {
                let told = (words.remove_witness)(&shared.state.title(name));
                let name = name.clone();
                html! {
                    <button
                        class="chip small" title={told}
                        onclick={remove.reform({ let name = name.clone(); move |_: MouseEvent| name.clone() })}
                    >{ format!("{} ×", shared.state.mark(&name)) }</button>
                }
            }) }
        </div>
    }
}
