//! What two texts share: how much of each, and the passages side by side; or what all of them do.

use super::{choose_text, compared, corpus::Corpus, passage::Passage};
use crate::protocol::{PassageAnswer, PassagesAnswer, Question};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Switch, answered};
use crate::ui::route::{CompareRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use std::rc::Rc;
use yew::prelude::*;

/// Passages shown first, and added by "more".
const PAGE: usize = 30;

/// Properties of [`Pair`].
#[derive(Properties, PartialEq)]
pub struct PairProps {
    /// The view's settings.
    pub route: CompareRoute,
}

/// Two selects, and what the chosen texts share; what any texts share, if none are chosen or the reader wants it.
#[component]
pub fn Pair(props: &PairProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.compare;
    let route = &props.route;
    let shown = use_state(|| PAGE);
    let pair = route
        .pair
        .clone()
        .filter(|(a, b)| a != b && [a, b].iter().all(|name| compared(&shared).any(|other| other == *name)));
    {
        let shown = shown.clone();
        use_effect_with(pair.clone(), move |_| shown.set(PAGE));
    }
    let asked = use_answer::<PassagesAnswer>(
        pair.clone().filter(|_| !route.all).map(|(a, b)| Question::Passages { a, b }),
    );
    let choose = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |pair: (String, String)| {
            shared.go(Route::Compare(route.pair(&pair.0, &pair.1)));
        })
    };
    let (a, b) = route.pair.clone().unwrap_or_default();
    let swap = {
        let (a, b) = (a.clone(), b.clone());
        choose.reform(move |_: MouseEvent| (b.clone(), a.clone()))
    };
    let set_first = {
        let b = b.clone();
        choose.reform(move |a| (a, b.clone()))
    };
    let set_second = {
        let a = a.clone();
        choose.reform(move |b| (a.clone(), b))
    };
    let adjust = |change: fn(CompareRoute, bool) -> CompareRoute| {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |on| shared.adjust(Route::Compare(change(route.clone(), on))))
    };
    let in_order = adjust(|route, in_order| CompareRoute { in_order, ..route });
    let all = adjust(|route, all| CompareRoute { all, ..route });
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let same = route.pair.is_some() && a == b && !a.is_empty();
    html! {
        <div class="pair-view">
            <div class="filters">
                { choose_text(&shared, words.first, compared(&shared), &a, &set_first, "first") }
                <button class="btn small" onclick={swap} aria-label={words.swap} title={words.swap}>{ "⇄" }</button>
                { choose_text(&shared, words.second, compared(&shared), &b, &set_second, "second") }
                if pair.is_some() {
                    <Switch
                        off={words.these_two} on={words.all_texts} value={route.all} onchange={all}
                        label={words.which_texts}
                    />
                }
                if pair.is_some() && !route.all {
                    <span class="push" />
                    <Switch
                        off={words.longest} on={words.in_order} value={route.in_order} onchange={in_order}
                        label={words.pair}
                    />
                }
            </div>
            if same {
                <p class="muted">{ words.one_text }</p>
            } else if pair.is_none() {
                <p class="muted">{ words.choose }</p>
            }
            if pair.is_none() || route.all {
                <Corpus route={route.clone()} />
            } else {
                { answered(&asked, shared.words, |answer| drawn(&shared, answer, route.in_order, *shown, &more)) }
            }
        </div>
    }
}

fn drawn(
    shared: &Shared,
    answer: &PassagesAnswer,
    in_order: bool,
    shown: usize,
    more: &Callback<MouseEvent>,
) -> Html {
    let words = &shared.words.compare;
    let name = |name: &str| format!("{}{}", shared.state.mark(name), shared.state.title(name));
    let (a, b) = (name(&answer.a), name(&answer.b));
    let mut passages: Vec<&PassageAnswer> = answer.passages.iter().collect();
    if !in_order {
        passages.sort_by_key(|passage| std::cmp::Reverse(passage.characters));
    }
    let left = passages.len().saturating_sub(shown);
    html! {
        <>
            <div class="coverage">
                { coverage(&(words.coverage)(&a, &b, answer.coverage_a), answer.coverage_a) }
                { coverage(&(words.coverage)(&b, &a, answer.coverage_b), answer.coverage_b) }
            </div>
            if passages.is_empty() {
                <p class="muted">{ words.none }</p>
            } else {
                <p class="small muted">
                    { (words.total)(passages.len()) }{ " · " }
                    <del>{ words.legend_a }</del>{ " " }<ins>{ words.legend_b }</ins>
                </p>
                <div class="ledger">
                    <div class="head"><div>{ &a }</div><div>{ &b }</div></div>
                    { for passages.into_iter().take(shown).map(|passage| html! {
                        <Passage key={format!("{}-{}", passage.a.start, passage.b.start)} passage={Rc::new(passage.clone())} />
                    }) }
                </div>
                if left > 0 {
                    <button class="btn more" onclick={more}>{ (words.more)(left) }</button>
                }
            }
        </>
    }
}

fn coverage(sentence: &str, share: f64) -> Html {
    html! {
        <div>
            <span>{ sentence }</span>
            <div class="bar thin" aria-hidden="true"><i style={format!("width:{:.1}%;background:var(--c1)", share * 100.0)} /></div>
        </div>
    }
}
