//! Topic models of made-up texts: planted topics come back, what the reader says of them stays, and what can't be is told.

use crate::shelf::{ask, sample};
use duikan::{
    error::{Caution, Error, Number},
    pipeline::Engine,
    protocol::{
        Answer, ModelTopic, Question, TopicEdit, TopicModelAnswer, TopicModelQuery, TopicNamedBy, TopicSeed,
    },
};

/// The planted topics, by their words.
const PLANTED: [&str; 5] = [
    "恐怖主义 毒品 犯罪 极端主义 边境 警察 武器 情报 走私 黑客",
    "贸易 投资 海关 关税 企业 市场 货币 金融 物流 出口",
    "粮食 农民 土地 种子 灌溉 化肥 牲畜 水稻 小麦 果园",
    "疫苗 医院 医生 药品 病毒 患者 传染病 护士 手术 门诊",
    "学校 教师 学生 课程 大学 教材 考试 毕业生 奖学金 课堂",
];

fn words(topic: usize) -> Vec<&'static str> {
    PLANTED[topic].split(' ').collect()
}

/// So many sentences of a topic, each of six of its words; another `turn` has others.
fn sentences(topic: usize, count: usize, turn: u32) -> String {
    let all = words(topic);
    let mut state = turn * 7919 + u32::try_from(topic).expect("one of five") + 1;
    let mut draw = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        all[(state >> 16) as usize % all.len()]
    };
    (0..count).map(|_| (0..6).map(|_| draw()).collect::<Vec<_>>().join("、") + "。").collect()
}

fn shelf(texts: &[(&str, String)]) -> Engine {
    let mut engine = Engine::default();
    for (name, text) in texts {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    engine
}

/// A text of three topics and one of three others, of which one is the same.
fn texts() -> Vec<(&'static str, String)> {
    let text = |topics: [usize; 3], turn| topics.map(|topic| sentences(topic, 30, turn)).join("\n\n");
    vec![("a", text([0, 1, 2], 1)), ("b", text([2, 3, 4], 2))]
}

fn query() -> TopicModelQuery {
    TopicModelQuery { topics: Some(5), more_seeds: 1, ..TopicModelQuery::default() }
}

fn model(engine: &Engine, query: TopicModelQuery) -> TopicModelAnswer {
    let Answer::TopicModel(answer) = ask(engine, &Question::TopicModel(query)) else {
        unreachable!("asked for a topic model")
    };
    answer
}

/// The planted topic that a topic is, if all its words are that one's.
fn planted(topic: &ModelTopic) -> Option<usize> {
    (0..5).find(|&planted| topic.known_by.iter().all(|word| words(planted).contains(&word.as_str())))
}

fn edit_of(answer: &TopicModelAnswer, topic: usize) -> TopicEdit {
    let found = answer.topics.iter().find(|found| planted(found) == Some(topic)).expect("it is there");
    TopicEdit { words: found.known_by.clone(), ..TopicEdit::default() }
}

#[test]
fn planted_topics_come_back_with_their_shares() {
    let engine = shelf(&texts());
    let answer = model(&engine, query());
    let mut found: Vec<Option<usize>> = answer.topics.iter().map(planted).collect();
    found.sort_unstable();
    assert_eq!(found, [0, 1, 2, 3, 4].map(Some));
    for document in &answer.documents {
        assert!((document.shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        let is_of = |topic: usize| if document.document == "a" { topic <= 2 } else { topic >= 2 };
        for (topic, share) in answer.topics.iter().zip(&document.shares) {
            let expected = if is_of(planted(topic).expect("a planted one")) { 1.0 / 3.0 } else { 0.0 };
            assert!((share - expected).abs() < 0.06, "{} {}: {share}", document.document, topic.name);
        }
        let first = &document.drift[0];
        let most = (0..5).max_by(|&a, &b| first[a].total_cmp(&first[b])).expect("five");
        let begins = if document.document == "a" { 0 } else { 2 };
        assert_eq!(planted(&answer.topics[most]), Some(begins), "{} begins with it", document.document);
    }
    for topic in &answer.topics {
        assert!(topic.stability.expect("asked for") > 0.5, "{}: {:?}", topic.name, topic.stability);
        assert!(topic.npmi > 0.3 && topic.c_v > 0.5, "{}: {} {}", topic.name, topic.npmi, topic.c_v);
        assert!(topic.passages.iter().all(|passage| passage.share > 0.5));
        assert_eq!(topic.named_by, TopicNamedBy::Words);
    }
    assert!(answer.cautions.contains(&Caution::FewDocuments { documents: 2 }));
    let of_one = answer.cautions.iter().find_map(|caution| match caution {
        Caution::TopicsOfOneDocument { topics } => Some(topics.len()),
        _ => None,
    });
    assert_eq!(of_one, Some(4), "all but the one that both have");
}

#[test]
fn the_number_of_topics_is_found_by_coherence() {
    let answer = model(&shelf(&texts()), TopicModelQuery { topics: None, more_seeds: 0, ..query() });
    assert_eq!(answer.tried.iter().map(|tried| tried.topics).collect::<Vec<_>>(), [3, 4, 5]);
    assert!(answer.fit.topics == 5, "{:?}", answer.tried);
    assert!(answer.fit.stability.is_none());
}

#[test]
fn the_same_seed_gives_the_same_answer_whatever_was_asked_before() {
    let engine = shelf(&texts());
    let first = model(&engine, query());
    model(&engine, TopicModelQuery { seed: 2, more_seeds: 0, ..query() });
    model(&engine, TopicModelQuery { more_seeds: 2, ..query() });
    assert_eq!(model(&engine, query()), first);
    assert_eq!(model(&shelf(&texts()), query()), first);
    assert_ne!(model(&engine, TopicModelQuery { seed: 2, ..query() }), first);
}

#[test]
fn what_the_reader_says_of_topics_stays_when_a_text_is_added() {
    let engine = shelf(&texts());
    let before = model(&engine, query());
    let edits = vec![
        TopicEdit { name: Some("卫生".to_owned()), ..edit_of(&before, 3) },
        TopicEdit { excluded: true, ..edit_of(&before, 1) },
        TopicEdit { merged_with: Some(0), ..edit_of(&before, 4) },
        TopicEdit {
            words: vec!["无此词".to_owned()], name: Some("没有".to_owned()), ..TopicEdit::default()
        },
    ];
    let mut texts = texts();
    texts.push(("c", [0, 1, 3].map(|topic| sentences(topic, 20, 3)).join("\n\n")));
    let after = model(&shelf(&texts), TopicModelQuery { edits, topics: Some(6), ..query() });
    assert_eq!(after.unmatched_edits, [3]);
    let named = after.topics.iter().find(|topic| topic.name == "卫生").expect("the name is there");
    assert_eq!((named.named_by, named.merged, &named.edits[..]), (TopicNamedBy::Reader, 2, &[0, 2][..]));
    assert!(named.known_by.iter().all(|word| words(3).contains(&&**word) || words(4).contains(&&**word)));
    let excluded = after.topics.last().expect("some");
    assert!(excluded.excluded && planted(excluded) == Some(1));
    for document in &after.documents {
        assert!((document.shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        assert!(document.shares.last() == Some(&0.0));
        assert!(document.document == "b" || document.excluded > 0.2, "{}", document.excluded);
    }
    let kept: f64 = after.topics.iter().filter(|topic| !topic.excluded).map(|topic| topic.share).sum();
    assert!((kept - 1.0).abs() < 1e-9);
}

#[test]
fn a_topic_of_two_things_is_split() {
    let engine = shelf(&texts());
    let coarse = TopicModelQuery { topics: Some(2), more_seeds: 0, ..query() };
    let before = model(&engine, coarse.clone());
    let whole = &before.topics[0];
    let edits = vec![TopicEdit { words: whole.known_by.clone(), split: true, ..TopicEdit::default() }];
    let after = model(&engine, TopicModelQuery { edits, ..coarse });
    assert_eq!(after.topics.len(), 3);
    let halves: Vec<&ModelTopic> = after.topics.iter().filter(|topic| topic.edits == [0]).collect();
    assert_eq!(halves.len(), 2);
    assert!((halves[0].share + halves[1].share - whole.share).abs() < 1e-9);
    assert!(halves.iter().any(|half| half.npmi > whole.npmi));
}

#[test]
fn words_of_the_readers_draw_topics_to_them() {
    let engine = shelf(&texts());
    let seed = |name: &str, words: &[&str]| TopicSeed {
        name: name.to_owned(),
        words: words.iter().map(|&word| word.to_owned()).collect(),
    };
    let guided = vec![seed("學校", &["學校", "教師", "無此詞"]), seed("农", &["粮食"])];
    let answer = model(&engine, TopicModelQuery { guided, ..query() });
    for (number, (name, topic)) in [("學校", 4), ("农", 2)].into_iter().enumerate() {
        let found = answer.topics.iter().find(|found| found.name == name).expect("it is there");
        assert_eq!((found.named_by, planted(found)), (TopicNamedBy::Guided, Some(topic)));
        assert_eq!(found.guided, u32::try_from(number).ok());
    }
    assert!(answer.cautions.contains(&Caution::SeedWordsMissing { words: vec!["無此詞".to_owned()] }));
}

#[test]
fn a_topic_is_called_by_the_heading_that_it_stands_under() {
    let text = format!(
        "某某宣言\n\n一、执法安全\n\n{}\n\n二、田里的事\n\n{}\n\n三、经贸往来\n\n{}",
        sentences(0, 30, 1),
        sentences(2, 30, 1),
        sentences(1, 30, 1)
    );
    let answer = model(&shelf(&[("a", text)]), TopicModelQuery { topics: Some(3), ..query() });
    for topic in &answer.topics {
        let expected = ["执法安全", "经贸往来", "田里的事"][planted(topic).expect("a planted one")];
        assert_eq!((topic.name.as_str(), topic.named_by), (expected, TopicNamedBy::Heading));
        assert!(topic.headings[0].share > 0.9 && topic.headings[0].lift > 2.0);
    }
}

#[test]
fn copies_over_editions_change_no_topic() {
    let once = texts();
    let [(_, a), _] = &once[..] else { unreachable!("there are two") };
    let mut thrice = once.clone();
    // A later edition, with a word more in every fifth sentence: no copy as a whole, but clause by clause.
    let edition: String = a
        .split_inclusive('。')
        .enumerate()
        .map(|(at, sentence)| if at % 5 == 0 { format!("同时{sentence}") } else { sentence.to_owned() })
        .collect();
    thrice.push(("c", format!("{edition}\n\n{}", sentences(3, 12, 9))));
    let (before, after) = (model(&shelf(&once), query()), model(&shelf(&thrice), query()));
    assert!(after.fit.clauses > before.fit.clauses + 80);
    assert!(after.fit.distinct <= before.fit.distinct + 12);
    let mut found: Vec<Option<usize>> = after.topics.iter().map(planted).collect();
    found.sort_unstable();
    assert_eq!(found, [0, 1, 2, 3, 4].map(Some));
}

#[test]
fn what_bears_no_model_is_told_in_a_sentence() {
    let refused = |texts: &[(&str, String)], query: TopicModelQuery| {
        shelf(texts).answer(&Question::TopicModel(query)).expect_err("it bears no model")
    };
    let one = [("a", "粮食、农民和土地都很重要。".to_owned())];
    assert_eq!(refused(&[], query()), Error::TooFewClauses { clauses: 0, least: 4 });
    assert_eq!(refused(&one, query()), Error::TooFewClauses { clauses: 1, least: 4 });
    let empty =
        [("a", "他们和我们都是这样。这个是什么？那些也是的。它们而且都在。大家就是这样了。".to_owned())];
    assert_eq!(refused(&empty, query()), Error::NoWordsLeft);
    let few = [("a", sentences(0, 12, 1))];
    let many = TopicModelQuery { topics: Some(50), ..query() };
    let Error::MoreTopicsThanClauses { topics: 50, clauses } = refused(&few, many) else {
        unreachable!("there are more topics than clauses")
    };
    assert!(clauses <= 12);
    let out_of_range = |number, given: &str| Error::OutOfRange { number, given: given.to_owned() };
    for (number, given, query) in [
        (Number::Topics, "1", TopicModelQuery { topics: Some(1), ..query() }),
        (Number::Topics, "101", TopicModelQuery { topics: Some(101), ..query() }),
        (Number::Relevance, "1.5", TopicModelQuery { relevance: 1.5, ..query() }),
        (Number::Relevance, "NaN", TopicModelQuery { relevance: f64::NAN, ..query() }),
        (Number::MoreSeeds, "21", TopicModelQuery { more_seeds: 21, ..query() }),
    ] {
        assert_eq!(refused(&few, query), out_of_range(number, given));
    }
    let unknown = TopicModelQuery { documents: vec!["x".to_owned()], ..query() };
    assert_eq!(refused(&few, unknown), Error::UnknownDocument { name: "x".to_owned() });
}

#[test]
fn few_clauses_are_told() {
    let answer = model(&shelf(&[("a", sentences(0, 20, 1))]), query());
    let is_few = |caution: &Caution| matches!(caution, Caution::FewClauses { topics: 5, .. });
    assert!(answer.cautions.iter().any(is_few), "{:?}", answer.cautions);
}

#[test]
fn the_work_is_told_as_it_goes_on() {
    let engine = sample();
    let mut told: Vec<f64> = Vec::new();
    let question = Question::TopicModel(TopicModelQuery { topics: None, more_seeds: 1, ..query() });
    engine.answer_telling(&question, &mut |done| told.push(done)).expect("the sample bears a model");
    assert!(told.is_sorted() && told.first() < Some(&0.1) && told.last() == Some(&1.0));
}
