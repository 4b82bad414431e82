//! What the texts are about by lists of terms: how much of each the lists cover, which take how much, what they miss.

mod card;
mod changes;
mod coverage;
mod new;

use super::mix::{self, Mix, MixText, heat};
use super::{PartProps, setter};
use crate::protocol::{
    Place, Question, TopicListAnswer, TopicListDocument, TopicListShare, TopicListsAnswer, TopicListsQuery,
};
use crate::ui::ask::use_answer;
use crate::ui::focus;
use crate::ui::parts::{Card, CsvButton, Places, answered, cautions, language};
use crate::ui::route::TopicsRoute;
use crate::ui::shared::{Shared, use_shared};
use crate::ui::state::Evidence;
use crate::ui::views::texts;
use crate::words::Words;
use card::ListCard;
use changes::{Done, restore};
use new::NewList;
use std::collections::{BTreeMap, BTreeSet};
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
    let told = asked.answer.clone().map(ListsTold);
    // The table to take along needs no terms that are nowhere.
    let saved =
        Question::TopicLists(TopicListsQuery { documents: documents.clone(), ..TopicListsQuery::default() });
    // What can be undone.
    let done = use_state(|| None::<Done>);
    let ondone = {
        let done = done.clone();
        use_callback((), move |now: Done, ()| done.set(Some(now)))
    };
    let set = setter(&shared, route, |route, documents| route.documents = documents);
    html! {
        <>
            { undoing(&shared, &done) }
            <div class="cards">
                <Card
                    title={words.coverage} class="span-12" method={&shared.words.methods.topic_lists}
                    tools={html! { <CsvButton of={saved} /> }}
                >
                    { texts::chips(&shared, &documents, &set) }
                    { answered(&asked, shared.words, |answer| html! {
                        <>
                            { cautions(&answer.cautions, &shared) }
                            { for told.as_ref().map(|told| coverage::drawn(&shared, told)) }
                        </>
                    }) }
                </Card>
                { for told.as_ref().map(|told| html! {
                    <Pictures answer={told.clone()} route={route.clone()} {ondone} />
                }) }
            </div>
        </>
    }
}

/// An answer that components pass on without copying it.
#[derive(Clone)]
pub struct ListsTold(Rc<TopicListsAnswer>);

impl PartialEq for ListsTold {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
struct PicturesProps {
    answer: ListsTold,
    route: TopicsRoute,
    ondone: Callback<Done>,
}

/// The charts, what is missed, the lists.
#[component]
fn Pictures(props: &PicturesProps) -> Html {
    let shared = use_shared();
    let (words, methods) = (&shared.words.topics_view, &shared.words.methods);
    let PicturesProps { answer, route, ondone } = props;
    let made = {
        let words = shared.words;
        use_memo((answer.clone(), shared.state.language), move |(answer, _)| {
            let order = order(&answer.0);
            let mix = Rc::new(mix(words, answer, &order));
            (order, mix)
        })
    };
    let (order, mix) = &*made;
    html! {
        <>
            if !mix.names.is_empty() {
                <Card title={words.shares} class="span-12" method={&methods.topic_lists} tools={mix::switch(&shared, mix, route)}>
                    <p class="small muted">{ words.list_shares_lead }</p>
                    { mix::drawn(&shared, mix, route, &heat(&shared, mix, &[], "mix-table")) }
                </Card>
                <Card title={words.heat} class="span-12" method={&methods.topic_lists}>
                    <p class="small muted">{ words.heat_lead }</p>
                    { heat(&shared, mix, &[], "lists-heat") }
                </Card>
            }
            { missed(&shared, &answer.0) }
            <Card title={words.edit_lists} class="span-12" method={&methods.topic_lists}>
                <NewList answer={answer.clone()} ondone={ondone.clone()} />
            </Card>
            { for of_cards(&answer.0, order).into_iter().map(|at| {
                let place = order.iter().position(|&other| other == at);
                html! {
                    <ListCard
                        key={answer.0.lists[at].key.clone()} answer={answer.clone()} {at}
                        colour={place.map(|place| mix.colour(place))} ondone={ondone.clone()}
                    />
                }
            }) }
        </>
    }
}

/// What was done last and can be undone.
fn undoing(shared: &Shared, done: &UseStateHandle<Option<Done>>) -> Html {
    let since = done.as_ref().filter(|done| done.after == shared.state.settings.topics);
    let Some(since) = since else { return Html::default() };
    let ondismiss = {
        let done = done.clone();
        Callback::from(move |_: MouseEvent| done.set(None))
    };
    let onundo = {
        let (shared, done, before) = (shared.clone(), done.clone(), since.before.clone());
        Callback::from(move |_: MouseEvent| {
            // The button goes away with the notice.
            focus::put_on("#main");
            restore(&shared, before.clone());
            done.set(None);
        })
    };
    html! {
        <div class="notice" role="alert" data-testid="lists-notice">
            <span>{ &since.told }</span>
            <button class="btn small" onclick={onundo} data-testid="lists-undo">{ shared.words.frame.undo }</button>
            <button class="btn small" onclick={ondismiss}>{ shared.words.shelf.dismiss }</button>
        </div>
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
fn mix(words: &'static Words, answer: &ListsTold, order: &[usize]) -> Mix {
    let keys: Vec<String> = order.iter().map(|&list| answer.0.lists[list].key.clone()).collect();
    let share =
        |document: &TopicListDocument, key: &String| found(document, key).map_or(0.0, |share| share.share);
    let texts = (answer.0.documents.iter())
        .map(|document| MixText {
            document: document.document.clone(),
            date: document.date.clone(),
            characters: f64::from(document.covered),
            shares: keys.iter().map(|key| share(document, key)).collect(),
        })
        .collect();
    let names = keys.iter().map(|key| (words.topic_lists.name)(key)).collect();
    let answer = answer.clone();
    let open = move |topics: &[usize], texts: &[usize], title: String| {
        let documents = texts.iter().map(|&text| &answer.0.documents[text]);
        let of =
            |document| topics.iter().filter_map(|&topic| found(document, &keys[topic])).collect::<Vec<_>>();
        behind(words, &documents.flat_map(of).collect::<Vec<_>>(), &title)
    };
    Mix { names, texts, open: Rc::new(open), joins: true }
}

/// A list's part of a document.
fn found<'a>(document: &'a TopicListDocument, key: &str) -> Option<&'a TopicListShare> {
    document.shares.iter().find(|share| share.list == key)
}

/// The statements behind some shares, each once; the title says if these are not all.
fn behind(words: &Words, shares: &[&TopicListShare], title: &str) -> Evidence {
    let words = &words.topics_view;
    let mut known = BTreeSet::new();
    let all = shares.iter().flat_map(|share| &share.places).map(|place| &place.clause);
    let mut places: Vec<Place> =
        all.filter(|place| known.insert((place.document.as_str(), place.start))).cloned().collect();
    for of_text in places.chunk_by_mut(|a, b| a.document == b.document) {
        of_text.sort_by_key(|place| place.start);
    }
    let cut = shares.iter().filter(|share| share.places.len() < share.statements as usize);
    let note = match (shares, cut.map(|share| share.places.len()).max()) {
        (_, None) => String::new(),
        ([one], Some(shown)) => (words.first_of)(shown, one.statements),
        (_, Some(shown)) => (words.first_each)(shown),
    };
    Evidence::Places { title: format!("{title}{note}"), places }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{protocol::TopicListPlace, words::Language};

    /// A list's part of a text, with statements that start at these places and so many in all.
    fn share(starts: &[u32], statements: u32) -> TopicListShare {
        let place = |&start: &u32| {
            let clause = Place { document: "a".to_owned(), start, end: start + 5 };
            TopicListPlace { clause, weight: 1.0, hits: Vec::new() }
        };
        let places = starts.iter().map(place).collect();
        TopicListShare { list: "energy".to_owned(), share: 0.5, characters: 5, statements, places }
    }

    #[track_caller]
    fn check(shares: &[&TopicListShare], expected: (&str, &[u32])) {
        let Evidence::Places { title, places } = behind(Language::Chinese.words(), shares, "能源") else {
            panic!("places")
        };
        let starts: Vec<u32> = places.iter().map(|place| place.start).collect();
        assert_eq!((title.as_str(), starts.as_slice()), expected);
    }

    #[test]
    fn the_title_says_whether_all_statements_are_there() {
        check(&[&share(&[0, 5], 2)], ("能源", &[0, 5]));
        check(&[&share(&[0, 5], 9)], ("能源（只列前 2 句，共 9 句）", &[0, 5]));
    }

    #[test]
    fn a_statement_of_several_lists_is_shown_once() {
        check(&[&share(&[5, 10], 2), &share(&[0, 5], 2)], ("能源", &[0, 5, 10]));
        let note = "能源（每个词表在每篇中只列前 2 句）";
        check(&[&share(&[0, 5], 2), &share(&[5, 10], 3)], (note, &[0, 5, 10]));
    }
}
