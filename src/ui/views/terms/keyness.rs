//! What sets one group of texts apart from another.

mod groups;
mod picker;
mod table;

use super::words::WHOLE;
use super::{PartProps, adjuster};
use crate::protocol::{
    Group, GroupSize, KeynessAnswer, KeynessQuery, KeynessSide, KeynessSort, Question, SIGNIFICANT,
};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, answered, cautions, choice, select};
use crate::ui::route::TermsRoute;
use crate::ui::shared::{Shared, use_shared};
use crate::words::grouped;
use picker::GroupPicker;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Rows that are shown first, and added by "more".
const PAGE: usize = 50;

/// What sets one group of texts apart from another.
#[component]
pub fn KeynessPart(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.keyness;
    let route = &props.route;
    let adjust = adjuster(&shared);
    let limit = use_state(|| PAGE);
    let target = route.target.clone().unwrap_or_else(|| groups::latest(&shared));
    let query = KeynessQuery {
        target: target.clone(),
        reference: route.reference.clone(),
        stop_words: route.stop_words,
        most_q: route.significant.then_some(SIGNIFICANT),
        side: route.side,
        sort: route.keyness_sort,
        limit: *limit,
        ..KeynessQuery::default()
    };
    // One text alone has nothing to stand against; what is being chosen is not asked for yet.
    let alone = groups::counted(&shared).count() < 2 && matches!(target, Group::Documents { .. });
    let ready = !alone && groups::is_said(&target) && groups::is_said(&route.reference);
    let keyness = use_answer::<KeynessAnswer>(ready.then(|| Question::Keyness(query.clone())));
    let set = |put: fn(&mut TermsRoute, Group)| {
        let (adjust, route) = (adjust.clone(), route.clone());
        Callback::from(move |group: Group| {
            let mut to = route.clone();
            put(&mut to, group);
            adjust.emit(to);
        })
    };
    let side = {
        let (adjust, route) = (adjust.clone(), route.clone());
        Callback::from(move |side| adjust.emit(TermsRoute { side, ..route.clone() }))
    };
    let sort = {
        let (adjust, route) = (adjust.clone(), route.clone());
        Callback::from(move |keyness_sort| adjust.emit(TermsRoute { keyness_sort, ..route.clone() }))
    };
    let stop_words = {
        let (adjust, route) = (adjust.clone(), route.clone());
        Callback::from(move |event: Event| {
            let stop_words = event.target_unchecked_into::<HtmlInputElement>().checked();
            adjust.emit(TermsRoute { stop_words, ..route.clone() });
        })
    };
    let significant = {
        let (adjust, route) = (adjust.clone(), route.clone());
        Callback::from(move |event: Event| {
            let significant = event.target_unchecked_into::<HtmlInputElement>().checked();
            adjust.emit(TermsRoute { significant, ..route.clone() });
        })
    };
    let more = {
        let limit = limit.clone();
        Callback::from(move |_: MouseEvent| limit.set(*limit + PAGE))
    };
    let sizes = keyness.answer.as_ref().filter(|_| !keyness.pending && keyness.trouble.is_none());
    let sides = [
        (KeynessSide::Target, words.more_in_target),
        (KeynessSide::Reference, words.more_in_reference),
        (KeynessSide::Both, words.both_sides),
    ];
    let orders: Vec<(KeynessSort, String)> =
        table::ORDERS.iter().map(|order| (*order, (words.order)(*order).to_owned())).collect();
    html! {
        <Card
            title={words.title} class="span-12" method={&shared.words.methods.keyness}
            tools={html! { <CsvButton of={Question::Keyness(KeynessQuery { limit: WHOLE, ..query })} /> }}
        >
            if let Some(answer) = sizes {
                <p class="versus" data-testid="versus">
                    { (words.versus)(
                        &groups::told(&shared, &target, &answer.target),
                        &groups::told(&shared, &route.reference, &answer.reference),
                    ) }
                    if route.target.is_none() {
                        <span class="small muted">{ " " }{ words.at_first }</span>
                    }
                </p>
                if let overlap @ 1.. = groups::overlap(&shared, &target, &route.reference, answer) {
                    <p class="small caution" data-testid="overlap">{ (words.overlap)(overlap) }</p>
                }
            }
            <div class="two-groups">
                <GroupPicker
                    label={words.target} group={target.clone()} testid="target" is_target=true
                    onchange={set(|route, group| route.target = Some(group))}
                    told={sizes.map(|answer| told(&shared, &answer.target))}
                />
                <GroupPicker
                    label={words.reference} group={route.reference.clone()} testid="reference"
                    onchange={set(|route, group| route.reference = group)}
                    told={sizes.map(|answer| told(&shared, &answer.reference))}
                />
            </div>
            if alone {
                <p class="muted">{ words.need_two }</p>
            } else if !ready {
                <p class="muted">{ words.say_groups }</p>
            } else {
                <div class="filters">
                    { choice(words.side, &sides, route.side, &side) }
                    { select(words.sorted_by, &orders, &route.keyness_sort, &sort, "keyness-sort") }
                    <label class="check">
                        <input type="checkbox" checked={route.stop_words} onchange={stop_words} />
                        { shared.words.terms.stop_words }
                    </label>
                    <label class="check">
                        <input type="checkbox" checked={route.significant} onchange={significant} data-testid="significant" />
                        { words.significant }
                    </label>
                </div>
                { answered(&keyness, shared.words, |answer| html! {
                    <>
                        { cautions(&answer.cautions, shared.words) }
                        { table::drawn(&shared, answer, &target, &route.reference) }
                        if answer.rows.len() < answer.total {
                            <button class="btn more" onclick={more.clone()}>
                                { (shared.words.terms.more)(answer.rows.len(), answer.total) }
                            </button>
                        }
                    </>
                }) }
            }
        </Card>
    }
}

/// How large a group is, and of which texts.
fn told(shared: &Shared, size: &GroupSize) -> String {
    let marks: String = size.documents.iter().map(|name| shared.state.mark(name)).collect();
    format!("{marks} · {}", (shared.words.keyness.size)(&grouped(size.tokens), &grouped(size.types)))
}
