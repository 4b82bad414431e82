//! A card a topic: its words, passages and texts, how good it is, and what the reader makes of it.

mod tools;

use super::Origin;
use crate::protocol::{ModelTopic, TopicModelAnswer, TopicWord};
use crate::ui::parts::{Card, Places, Sparkline, language};
use crate::ui::route::Route;
use crate::ui::shared::{Shared, use_shared};
use crate::ui::views::topics::mix::{TRACE, long};
use crate::words::{grouped, percent};
use std::rc::Rc;
use tools::Tools;
use yew::prelude::*;

/// Words shown at first.
const WORDS: usize = 10;

/// Passages shown on the card.
const PASSAGES: usize = 3;

/// Properties of [`TopicCard`].
#[derive(Properties, PartialEq)]
pub struct TopicCardProps {
    /// The model.
    pub answer: Rc<TopicModelAnswer>,
    /// The topic's place in it.
    pub at: usize,
    /// Its colour in the charts.
    pub colour: String,
    /// What the model belongs to.
    pub origin: Origin,
    /// Whether it is no answer to what is asked now: then nothing can be said of this one.
    pub is_stale: bool,
}

/// A topic.
#[component]
pub fn TopicCard(props: &TopicCardProps) -> Html {
    let shared = use_shared();
    let (words, model) = (&shared.words.topics_view, &shared.words.topic_model);
    let (answer, at) = (&props.answer, props.at);
    let topic = &answer.topics[at];
    let runs = answer.fit.more_seeds.len() + 1;
    let class = classes!(
        "span-4",
        "topic",
        "of-model",
        topic.excluded.then_some("excluded"),
        props.is_stale.then_some("stale")
    );
    let key = html! { <span class="key" style={format!("--k:{}", props.colour)} /> };
    html! {
        <Card title={topic.name.clone()} id={format!("topic-{at}")} lang={language(&topic.name)} {class} tools={key}>
            <p class="small muted">
                if topic.excluded {
                    <b>{ model.excluded }</b>{ " · " }
                }
                { percent(topic.share) }{ " · " }{ (words.clauses)(topic.clauses) }{ " · " }{ (model.named_by)(topic.named_by) }
                if topic.merged > 1 {
                    { " · " }{ (words.merged)(topic.merged) }
                }
            </p>
            <p class="small">
                { (words.coherence)(topic.npmi) }
                { for topic.stability.map(|stability| html! { <>{ words.gap }{ (words.stability)(stability, runs) }</> }) }
                <span class="faint">{ format!(" {}", (model.quality)(topic.npmi, topic.c_v, None)) }</span>
            </p>
            { under(&shared, topic) }
            { of_words(&shared, topic) }
            { typical(&shared, props) }
            if !topic.excluded {
                { of_texts(&shared, props) }
            }
            <Tools answer={answer.clone()} {at} is_stale={props.is_stale} />
        </Card>
    }
}

/// The headings that it stands under, each with how much of it does.
fn under(shared: &Shared, topic: &ModelTopic) -> Html {
    if topic.headings.is_empty() {
        return Html::default();
    }
    html! {
        <p class="small muted" data-testid="topic-headings">
            { shared.words.topics_view.under }
            { for topic.headings.iter().enumerate().map(|(at, heading)| html! {
                <>
                    { if at > 0 { " · " } else { "" } }
                    <span lang={language(&heading.text)}>{ &heading.text }</span>{ " " }{ percent(heading.share) }
                </>
            }) }
        </p>
    }
}

/// Its words, each with its share as a bar.
fn of_words(shared: &Shared, topic: &ModelTopic) -> Html {
    let words = &shared.words.topics_view;
    let highest = topic.words.iter().map(|word| word.share).fold(1e-9, f64::max);
    let row = |word: &TopicWord| {
        let label = (shared.words.evidence.of_term)(&word.term);
        let title = (words.word_told)(word.share, word.lift);
        html! {
            <li title={title} style={format!("--v:{:.3}", word.share / highest)}>
                <span lang={language(&word.term)}><Places term={word.term.clone()} text={word.term.clone()} {label} /></span>
                <i aria-hidden="true"></i>
                <span class="faint small">{ percent(word.share) }</span>
            </li>
        }
    };
    let rest = &topic.words[topic.words.len().min(WORDS)..];
    html! {
        <>
            <h4>{ words.words }</h4>
            <ol class="topic-words">{ for topic.words.iter().take(WORDS).map(row) }</ol>
            if !rest.is_empty() {
                <details class="small">
                    <summary>{ (words.more_words)(rest.len()) }</summary>
                    <ol class="topic-words">{ for rest.iter().map(row) }</ol>
                </details>
            }
        </>
    }
}

/// Passages that show it best, and the way to all.
fn typical(shared: &Shared, props: &TopicCardProps) -> Html {
    let words = &shared.words.topics_view;
    let topic = &props.answer.topics[props.at];
    let title = (words.passages_of)(&topic.name, words.all_texts);
    let evidence = props.origin.passages(props.at, Vec::new(), None, title);
    let onclick = {
        let shared = shared.clone();
        Callback::from(move |_: MouseEvent| shared.show(evidence.clone()))
    };
    html! {
        <>
            <h4>{ words.typical }</h4>
            <ul class="topic-passages">
                { for topic.passages.iter().take(PASSAGES).map(|passage| html! {
                    <li>
                        <span class="mark" aria-hidden="true">{ shared.state.mark(&passage.place.document) }</span>
                        <a
                            class="text" href={Route::place(&passage.place).hash()} lang={language(&passage.text)}
                            title={(words.of_passage)(passage.share)}
                        >{ passage.text.trim() }</a>
                    </li>
                }) }
            </ul>
            <button
                type="button" class="link small" {onclick} aria-label={format!("{} · {}", words.all_passages, topic.name)}
                data-testid="topic-all-passages"
            >{ words.all_passages }</button>
        </>
    }
}

/// How much of each text it is, and how that goes.
fn of_texts(shared: &Shared, props: &TopicCardProps) -> Html {
    let words = &shared.words.topics_view;
    let (answer, at) = (&props.answer, props.at);
    let name = &answer.topics[at].name;
    let mut order: Vec<usize> = (0..answer.documents.len()).collect();
    order.sort_by_key(|&text| {
        (answer.documents[text].date.is_none(), answer.documents[text].date.clone(), text)
    });
    // What has no date has no place in a course; it comes last.
    let dated = order.partition_point(|&text| answer.documents[text].date.is_some());
    let values: Vec<f64> = order[..dated].iter().map(|&text| answer.documents[text].shares[at]).collect();
    let told: Vec<String> = order
        .iter()
        .map(|&text| {
            let document = &answer.documents[text];
            format!("{} {}", shared.state.mark(&document.document), percent(document.shares[at]))
        })
        .collect();
    html! {
        <>
            <h4>{ words.texts }</h4>
            <div class="topic-trend">
                if dated > 0 {
                    <Sparkline {values} label={format!("{}: {}", words.trend, told[..dated].join(", "))} />
                }
                <span class="shares small">
                    { for order.iter().zip(told).map(|(&text, told)| {
                        let document = &answer.documents[text].document;
                        if answer.documents[text].shares[at] < TRACE {
                            return html! { <span class="faint">{ told }</span> };
                        }
                        let title = (words.passages_of)(name, &long(shared, document));
                        let evidence = props.origin.passages(at, vec![document.clone()], None, title.clone());
                        let shared = shared.clone();
                        let onclick = Callback::from(move |_: MouseEvent| shared.show(evidence.clone()));
                        let label = format!("{told} · {title}");
                        html! { <button class="number" {onclick} title={title} aria-label={label}>{ told }</button> }
                    }) }
                </span>
            </div>
            <p class="small faint">{ (words.characters)(&grouped(answer.topics[at].characters)) }</p>
        </>
    }
}
