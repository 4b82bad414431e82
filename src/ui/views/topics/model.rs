//! What the texts are about by their words: a topic model, in the reader's hands.

mod alike;
mod card;
mod controls;
mod drift;
mod edits;
mod number;
mod tried;

use super::mix::{self, Mix, MixText, heat};
use super::{PartProps, setter};
use crate::error::Error;
use crate::protocol::{Question, TopicEdit, TopicModelAnswer, TopicModelQuery, TopicPassagesQuery};
use crate::ui::ask::{Asked, use_answer};
use crate::ui::client::Trouble;
use crate::ui::parts::{Card, CsvButton, answered, cautions};
use crate::ui::route::TopicsRoute;
use crate::ui::shared::{Shared, use_shared};
use crate::ui::state::Evidence;
use crate::ui::views::texts;
use crate::words::percent;
use card::TopicCard;
use controls::Controls;
use edits::Edits;
use std::rc::Rc;
use yew::prelude::*;

/// λ in hundredths, as the engine has it.
const RELEVANCE: u32 = 60;

/// What an answer belongs to. Its topics and edits are known by their places in it, which are others in another answer.
#[derive(Clone, PartialEq)]
pub struct Origin {
    /// The corpus, as the state counts it.
    corpus: u32,
    /// What was asked.
    query: Rc<TopicModelQuery>,
}

impl Origin {
    fn of(asked: &Asked<TopicModelAnswer>) -> Option<Self> {
        let (corpus, Question::TopicModel(query)) = asked.of.as_deref()? else { return None };
        Some(Self { corpus: *corpus, query: Rc::new(query.clone()) })
    }

    /// What the reader said of topics that are none of this answer's.
    fn elsewhere(&self, answer: &TopicModelAnswer) -> Vec<TopicEdit> {
        let edits = answer.unmatched_edits.iter();
        edits.filter_map(|&edit| self.query.edits.get(edit as usize)).cloned().collect()
    }

    /// The passages of a topic.
    fn passages(
        &self,
        topic: usize,
        documents: Vec<String>,
        stretch: Option<u32>,
        title: String,
    ) -> Evidence {
        let query = TopicPassagesQuery {
            model: (*self.query).clone(),
            topic: crate::numbers::narrow(topic),
            documents,
            stretch,
            ..TopicPassagesQuery::default()
        };
        Evidence::Topic { corpus: self.corpus, title, query: Box::new(query) }
    }
}

/// The topic model.
#[component]
pub fn Model(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.topics_view;
    let route = &props.route;
    let query = query(&shared, route);
    let question = Question::TopicModel(query.clone());
    let asked = use_answer::<TopicModelAnswer>(Some(question.clone()));
    let origin = Origin::of(&asked);
    html! {
        <div class="cards">
            <Card
                title={words.model} class="span-12" method={&shared.words.methods.topic_model}
                tools={html! { if asked.answer.is_some() { <CsvButton of={question} /> } }}
            >
                { texts::chips(&shared, &query.documents, &setter(&shared, route, |route, documents| route.documents = documents)) }
                <Controls route={route.clone()} />
                { for cannot(&asked).map(|error| html! {
                    <p class="trouble" role="status" data-testid="topics-too-few">
                        { (shared.words.told.error)(error) }{ " " }{ words.too_few }
                    </p>
                }) }
                if cannot(&asked).is_none() {
                    { answered(&asked, shared.words, |answer| told(&shared, answer, origin.as_ref(), asked.pending)) }
                }
            </Card>
            if let (Some(answer), Some(origin), None) = (&asked.answer, &origin, cannot(&asked)) {
                { pictures(&shared, answer, origin, route, asked.pending || asked.trouble.is_some()) }
            }
        </div>
    }
}

/// What the page asks for.
fn query(shared: &Shared, route: &TopicsRoute) -> TopicModelQuery {
    let usual = TopicModelQuery::default();
    TopicModelQuery {
        documents: texts::chosen(shared, &route.documents),
        topics: route.topics,
        seed: route.seed.unwrap_or(usual.seed),
        relevance: f64::from(route.relevance.unwrap_or(RELEVANCE)) / 100.0,
        guided: route.guided.clone(),
        edits: shared.state.topic_edits.all().to_vec(),
        ..usual
    }
}

/// Why no model can be made of these texts, if that is so.
fn cannot(asked: &Asked<TopicModelAnswer>) -> Option<&Error> {
    match &asked.trouble {
        Some(Trouble::Error(
            error @ (Error::TooFewClauses { .. }
            | Error::NoWordsLeft
            | Error::MoreTopicsThanClauses { .. }
            | Error::OutOfRange { .. }),
        )) => Some(error),
        _ => None,
    }
}

/// What the model was made of, how good it is, what it cannot tell.
fn told(shared: &Shared, answer: &TopicModelAnswer, origin: Option<&Origin>, is_pending: bool) -> Html {
    let (words, model) = (&shared.words.topics_view, &shared.words.topic_model);
    let fit = &answer.fit;
    let runs = fit.more_seeds.len() + 1;
    html! {
        <>
            <p data-testid="model-told">
                { (model.fitted)(fit.topics, fit.clauses, fit.distinct, answer.documents.len()) }{ words.stop }
                { (words.coherence)(fit.npmi) }
                { for fit.stability.map(|stability| html! { <>{ words.gap }{ (words.stability)(stability, runs) }</> }) }
                <span class="small faint">{ format!(" {}", (model.quality)(fit.npmi, fit.c_v, fit.stability)) }</span>
            </p>
            { cautions(&answer.cautions, shared) }
            if let Some(origin) = origin {
                <Edits said={origin.query.edits.clone()} elsewhere={origin.elsewhere(answer)} {is_pending} />
            }
        </>
    }
}

/// The charts and the cards of an answer: what they lead to is asked of the same model.
fn pictures(
    shared: &Shared,
    answer: &Rc<TopicModelAnswer>,
    origin: &Origin,
    route: &TopicsRoute,
    is_stale: bool,
) -> Html {
    let (words, methods) = (&shared.words.topics_view, &shared.words.methods);
    let mix = Rc::new(mix(answer, origin));
    let feet = feet(shared, answer);
    let class = classes!("span-12", is_stale.then_some("stale"));
    html! {
        <>
            <Card title={words.shares} class={class.clone()} method={&methods.topic_shares} tools={mix::switch(shared, &mix, route)}>
                <p class="small muted">{ words.shares_lead }</p>
                { mix::drawn(shared, &mix, route, &heat(shared, &mix, &feet, "mix-table")) }
            </Card>
            <Card title={words.heat} class={class.clone()} method={&methods.topic_shares}>
                <p class="small muted">{ words.heat_lead }</p>
                { heat(shared, &mix, &feet, "model-heat") }
            </Card>
            { for answer.topics.iter().enumerate().map(|(at, topic)| html! {
                <TopicCard
                    key={topic.known_by.join(" ")} answer={answer.clone()} {at} origin={origin.clone()} colour={mix.colour(at)}
                    {is_stale}
                />
            }) }
            { drift::drawn(shared, answer, &mix, origin, route) }
            { alike::drawn(shared, answer, &mix, origin, route) }
            { tried::drawn(shared, answer, route) }
        </>
    }
}

/// What each text is about, the excluded topics left out.
fn mix(answer: &TopicModelAnswer, origin: &Origin) -> Mix {
    let kept = answer.topics.iter().take_while(|topic| !topic.excluded).count();
    let texts = answer
        .documents
        .iter()
        .map(|document| MixText {
            document: document.document.clone(),
            date: document.date.clone(),
            characters: f64::from(document.characters) * (1.0 - document.unknown - document.excluded),
            shares: document.shares[..kept].to_vec(),
        })
        .collect();
    let names: Vec<String> = answer.documents.iter().map(|document| document.document.clone()).collect();
    let origin = origin.clone();
    let open = move |topics: &[usize], texts: &[usize], title: String| {
        let documents = texts.iter().map(|&text| names[text].clone()).collect();
        origin.passages(topics[0], documents, None, title)
    };
    Mix {
        names: answer.topics[..kept].iter().map(|topic| topic.name.clone()).collect(),
        texts,
        open: Rc::new(open),
        joins: false,
    }
}

/// What of each text is in no topic that is shown.
fn feet(shared: &Shared, answer: &TopicModelAnswer) -> Vec<mix::Foot> {
    let model = &shared.words.topic_model;
    let mut feet = Vec::new();
    if answer.documents.iter().any(|document| document.excluded > 0.0) {
        feet.push((
            model.excluded,
            answer.documents.iter().map(|document| percent(document.excluded)).collect(),
        ));
    }
    feet.push((model.unknown, answer.documents.iter().map(|document| percent(document.unknown)).collect()));
    feet
}
