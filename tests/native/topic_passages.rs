//! The passages behind a figure of a topic model: of the topic, the text and the stretch, and none left out.

use crate::shelf::ask;
use duikan::{
    error::{Error, Number},
    pipeline::Engine,
    protocol::{
        Answer, Question, TopicEdit, TopicModelAnswer, TopicModelQuery, TopicPassagesAnswer,
        TopicPassagesQuery,
    },
};

const PORT: [&str; 6] = ["港口", "货轮", "码头", "航线", "集装箱", "船舶"];
const GRAIN: [&str; 6] = ["粮食", "小麦", "稻田", "农民", "种子", "化肥"];

/// So many sentences, each of three of the words.
fn sentences(words: [&str; 6], count: usize) -> String {
    let sentence = |at: usize| {
        format!("各方关心{}、{}和{}。", words[at % 6], words[(at * 5 + 1) % 6], words[(at / 2 + 3) % 6])
    };
    (0..count).map(sentence).collect()
}

/// A text that goes from ports to grain, and one on grain alone.
fn shelf() -> Engine {
    let mut engine = Engine::default();
    let both = format!("{}\n\n{}", sentences(PORT, 24), sentences(GRAIN, 24));
    for (name, text) in [("a", both), ("b", sentences(GRAIN, 12))] {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    engine
}

fn query(edits: Vec<TopicEdit>) -> TopicModelQuery {
    TopicModelQuery { topics: Some(2), more_seeds: 0, edits, ..TopicModelQuery::default() }
}

fn model(engine: &Engine, query: TopicModelQuery) -> TopicModelAnswer {
    let Answer::TopicModel(answer) = ask(engine, &Question::TopicModel(query)) else {
        unreachable!("asked for a topic model")
    };
    answer
}

fn passages(engine: &Engine, query: TopicPassagesQuery) -> TopicPassagesAnswer {
    let Answer::TopicPassages(answer) = ask(engine, &Question::TopicPassages(query)) else {
        unreachable!("asked for passages")
    };
    answer
}

/// The place of the topic of these words.
fn of(answer: &TopicModelAnswer, words: [&str; 6]) -> u32 {
    let has = |topic: usize| {
        answer.topics[topic].known_by.iter().filter(|word| words.contains(&word.as_str())).count()
    };
    (0..2).max_by_key(|&topic| has(topic as usize)).expect("two topics")
}

#[test]
fn a_cell_has_the_passages_of_its_topic_and_text() {
    let engine = shelf();
    let answer = model(&engine, query(Vec::new()));
    let grain = TopicPassagesQuery {
        model: query(Vec::new()),
        topic: of(&answer, GRAIN),
        documents: vec!["b".to_owned()],
        limit: 100,
        ..TopicPassagesQuery::default()
    };
    let found = passages(&engine, grain.clone());
    assert_eq!(found.total, 12);
    for passage in &found.passages {
        assert_eq!(passage.place.document, "b");
        assert!(GRAIN.iter().any(|word| passage.text.contains(word)), "{}", passage.text);
    }
    let page = passages(&engine, TopicPassagesQuery { offset: 10, limit: 5, ..grain.clone() });
    assert_eq!((page.total, page.passages.as_slice()), (12, &found.passages[10..]));
    let everywhere = passages(&engine, TopicPassagesQuery { documents: Vec::new(), ..grain });
    let on_grain =
        everywhere.passages.iter().filter(|passage| GRAIN.iter().any(|word| passage.text.contains(word)));
    assert_eq!(on_grain.count(), 36);
}

#[test]
fn a_stretch_has_what_stands_in_it() {
    let engine = shelf();
    let answer = model(&engine, query(Vec::new()));
    let found = |topic, stretch| {
        let documents = vec!["a".to_owned()];
        let query = TopicPassagesQuery {
            model: query(Vec::new()),
            topic,
            documents,
            stretch: Some(stretch),
            ..TopicPassagesQuery::default()
        };
        passages(&engine, query).total
    };
    let (port, grain) = (of(&answer, PORT), of(&answer, GRAIN));
    assert!(found(port, 0) > 0 && found(grain, 19) > 0);
    assert_eq!((found(grain, 0), found(port, 19)), (0, 0));
}

#[test]
fn passages_are_of_the_topics_as_the_reader_wants_them() {
    let engine = shelf();
    let answer = model(&engine, query(Vec::new()));
    let largest =
        TopicEdit { words: answer.topics[0].known_by.clone(), excluded: true, ..TopicEdit::default() };
    let edited = model(&engine, query(vec![largest.clone()]));
    assert_eq!(edited.topics[0].known_by, answer.topics[1].known_by);
    let of = |edits, topic| {
        let model = query(edits);
        passages(&engine, TopicPassagesQuery { model, topic, limit: 100, ..TopicPassagesQuery::default() })
    };
    assert_eq!(of(vec![largest], 0), of(Vec::new(), 1));
}

#[test]
fn a_topic_that_is_not_there_is_refused() {
    let engine = shelf();
    let query = TopicPassagesQuery { model: query(Vec::new()), topic: 2, ..TopicPassagesQuery::default() };
    let refused = engine.answer(&Question::TopicPassages(query));
    assert_eq!(refused, Err(Error::OutOfRange { number: Number::Topics, given: "2".to_owned() }));
}
