//! What sets one group of texts apart from another.

mod groups;
mod picker;
mod table;

use super::words::WHOLE;
use super::{PartProps, setter, ticked};
use crate::protocol::{
    Group, GroupSize, KeynessAnswer, KeynessQuery, KeynessSide, KeynessSort, Question, SIGNIFICANT,
};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, answered, cautions, choice, lacking, select};
use crate::ui::route::TermsRoute;
use crate::ui::shared::{Shared, use_shared};
use crate::words::grouped;
use picker::GroupPicker;
use yew::prelude::*;

/// Texts of a group that are told one by one; of more the number is told.
const FEW: usize = 12;

/// Rows that are shown first, and added by "more".
const PAGE: usize = 50;

/// What sets one group of texts apart from another.
#[component]
pub fn KeynessPart(props: &PartProps) -> Html {
    let shared = use_shared();
    let (words, terms) = (&shared.words.keyness, &shared.words.terms);
    let route = &props.route;
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
    let group = |put: fn(&mut TermsRoute, Group)| setter(&shared, route, put);
    let side = setter(&shared, route, |route, side| route.side = side);
    let sort = setter(&shared, route, |route, sort| route.keyness_sort = sort);
    let figures = setter(&shared, route, |route, all| route.all_figures = all);
    let stop_words = setter(&shared, route, |route, on| route.stop_words = on).reform(ticked);
    let significant = setter(&shared, route, |route, on| route.significant = on).reform(ticked);
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
            tools={html! {
                <>
                    { choice(terms.figures, &[(false, terms.few_figures), (true, terms.all_figures)], route.all_figures, &figures) }
                    <CsvButton of={Question::Keyness(KeynessQuery { limit: WHOLE, ..query })} />
                </>
            }}
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
                    onchange={group(|route, group| route.target = Some(group))}
                    told={sizes.map(|answer| told(&shared, &answer.target))}
                />
                <GroupPicker
                    label={words.reference} group={route.reference.clone()} testid="reference"
                    onchange={group(|route, group| route.reference = group)}
                    told={sizes.map(|answer| told(&shared, &answer.reference))}
                />
            </div>
            if alone {
                { lacking(&shared, words.need_two) }
            } else if !ready {
                <p class="muted">{ words.say_groups }</p>
            } else {
                <div class="filters">
                    { choice(words.side, &sides, route.side, &side) }
                    { select(words.sorted_by, &orders, &route.keyness_sort, &sort, "keyness-sort") }
                    <label class="check">
                        <input type="checkbox" checked={route.stop_words} onchange={stop_words} />
                        { terms.stop_words }
                    </label>
                    <label class="check">
                        <input type="checkbox" checked={route.significant} onchange={significant} data-testid="significant" />
                        { words.significant }
                    </label>
                </div>
                { answered(&keyness, shared.words, |answer| html! {
                    <>
                        { cautions(&answer.cautions, &shared) }
                        { table::drawn(&shared, answer, &target, route) }
                        if answer.rows.len() < answer.total {
                            <button class="btn more" onclick={more.clone()}>
                                { (terms.more)(answer.rows.len(), answer.total) }
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
    let words = &shared.words.keyness;
    let texts = match size.documents.len() {
        many if many > FEW => (words.texts)(many),
        _ => size.documents.iter().map(|name| shared.state.mark(name)).collect(),
    };
    format!("{texts} · {}", (words.size)(&grouped(size.tokens), &grouped(size.types)))
}
