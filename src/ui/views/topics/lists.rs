//! What the texts are about by lists of terms: how much of each the lists cover, which take how much, what they miss.

mod card;
mod changes;
mod coverage;
mod new;

use super::mix::{self, Mix, MixText, heat};
use super::{PartProps, setter};
use crate::protocol::{Question, TopicListAnswer, TopicListsAnswer, TopicListsQuery};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, Places, answered, cautions, language};
use crate::ui::route::TopicsRoute;
use crate::ui::shared::{Shared, use_shared};
use crate::ui::state::Evidence;
use crate::ui::views::texts;
use card::ListCard;
use new::NewList;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// As many statements of each list as are shown of all texts together, whatever of them is the list's …
const PLACES: usize = 20_000;

/// … but so many of each text at least, and no more than so many.
const OF_ONE: (usize, usize) = (100, 2_000);

/// Topic lists.
#[component]
pub fn Lists(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.topics_view;
    let route = &props.route;
    let documents = texts::chosen(&shared, &route.documents);
    let query = TopicListsQuery {
        documents: documents.clone(),
        limit: (PLACES / texts::counted(&shared).count().max(1)).clamp(OF_ONE.0, OF_ONE.1),
        unused_terms: true,
        ..TopicListsQuery::default()
    };
    let asked = use_answer::<TopicListsAnswer>(Some(Question::TopicLists(query)));
    // The table to take along needs no terms that are nowhere.
    let saved =
        Question::TopicLists(TopicListsQuery { documents: documents.clone(), ..TopicListsQuery::default() });
    let set = setter(&shared, route, |route, documents| route.documents = documents);
    html! {
        <div class="cards">
            <Card
                title={words.coverage} class="span-12" method={&shared.words.methods.topic_lists}
                tools={html! { <CsvButton of={saved} /> }}
            >
                { texts::chips(&shared, &documents, &set) }
                { answered(&asked, shared.words, |answer| html! {
                    <>
                        { cautions(&answer.cautions, &shared) }
                        { coverage::drawn(&shared, answer) }
                    </>
                }) }
            </Card>
            { for asked.answer.as_ref().map(|answer| pictures(&shared, answer, route)) }
        </div>
    }
}

fn pictures(shared: &Shared, answer: &TopicListsAnswer, route: &TopicsRoute) -> Html {
    let (words, methods) = (&shared.words.topics_view, &shared.words.methods);
    let order = order(answer);
    let mix = mix(shared, answer, &order);
    html! {
        <>
            if !mix.names.is_empty() {
                <Card title={words.shares} class="span-12" method={&methods.topic_lists} tools={mix::switch(shared, &mix, route)}>
                    <p class="small muted">{ words.list_shares_lead }</p>
                    { mix::drawn(shared, &mix, route, &heat(shared, &mix, &[], "mix-table")) }
                </Card>
                <Card title={words.heat} class="span-12" method={&methods.topic_lists}>
                    <p class="small muted">{ words.heat_lead }</p>
                    { heat(shared, &mix, &[], "lists-heat") }
                </Card>
            }
            { missed(shared, answer) }
            <Card title={words.edit_lists} class="span-12" method={&methods.topic_lists}>
                <NewList />
            </Card>
            { for of_cards(answer, &order).into_iter().map(|at| {
                let list = &answer.lists[at];
                let place = order.iter().position(|&other| other == at);
                html! { <ListCard key={list.key.clone()} list={list.clone()} colour={place.map(|place| mix.colour(place))} /> }
            }) }
        </>
    }
}

/// The lists that are found, the largest over all texts first.
fn order(answer: &TopicListsAnswer) -> Vec<usize> {
    let mut characters: BTreeMap<&str, u32> = BTreeMap::new();
    for share in answer.documents.iter().flat_map(|document| &document.shares) {
        *characters.entry(&share.list).or_default() += share.characters;
    }
    let size = |list: &TopicListAnswer| characters.get(list.key.as_str()).copied().unwrap_or_default();
    let mut order: Vec<usize> =
        (0..answer.lists.len()).filter(|&list| size(&answer.lists[list]) > 0).collect();
    order.sort_by_key(|&list| std::cmp::Reverse(size(&answer.lists[list])));
    order
}

/// All lists as they stand in cards: the reader's own first, then those that are found, then the others.
fn of_cards(answer: &TopicListsAnswer, order: &[usize]) -> Vec<usize> {
    let mut all: Vec<usize> = order.to_vec();
    all.extend((0..answer.lists.len()).filter(|list| !order.contains(list)));
    all.sort_by_key(|&list| !answer.lists[list].own);
    all
}

/// What each text is about.
fn mix(shared: &Shared, answer: &TopicListsAnswer, order: &[usize]) -> Mix {
    let keys: Vec<&str> = order.iter().map(|&list| answer.lists[list].key.as_str()).collect();
    let found =
        |document: usize, key: &str| answer.documents[document].shares.iter().find(|share| share.list == key);
    let texts = (answer.documents.iter().enumerate())
        .map(|(at, document)| MixText {
            document: document.document.clone(),
            date: document.date.clone(),
            characters: f64::from(document.covered),
            shares: keys.iter().map(|key| found(at, key).map_or(0.0, |share| share.share)).collect(),
        })
        .collect();
    let places: Vec<Vec<Vec<_>>> = keys
        .iter()
        .map(|key| {
            let of = |document| {
                let places = found(document, key).map(|share| share.places.as_slice()).unwrap_or_default();
                places.iter().map(|place| place.clause.clone()).collect()
            };
            (0..answer.documents.len()).map(of).collect()
        })
        .collect();
    let open = move |topic: usize, texts: &[usize], title: String| Evidence::Places {
        title,
        places: texts.iter().flat_map(|&text| places[topic][text].iter().cloned()).collect(),
    };
    let name = |key: &&str| (shared.words.topic_lists.name)(key);
    Mix { names: keys.iter().map(name).collect(), texts, open: Rc::new(open) }
}

/// The words that stand most often where no list has a term.
fn missed(shared: &Shared, answer: &TopicListsAnswer) -> Html {
    let words = &shared.words.topics_view;
    html! {
        <Card title={words.missed} class="span-12" method={&shared.words.methods.topic_lists}>
            <p class="small muted">{ words.missed_lead }</p>
            <ul class="missed" data-testid="lists-missed">
                { for answer.missed.iter().map(|word| html! {
                    <li>
                        <span lang={language(&word.term)}>
                            <Places term={word.term.clone()} text={word.term.clone()} label={(shared.words.evidence.of_term)(&word.term)} />
                        </span>
                        <span class="faint small">{ word.count }</span>
                    </li>
                }) }
            </ul>
        </Card>
    }
}
