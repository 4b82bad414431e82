//! The sample corpus comes out as its human reading (`tests/golden/sample.md`) has it.

use crate::shelf::{ask, details, documents, sample};
use duikan::protocol::{
    Answer, ConcordanceQuery, Counted, Question, Relation, Role, Script, SimilarQuery, TrendsQuery,
};

#[test]
fn titles_dates_scripts_and_encodings_are_found() {
    let found: Vec<_> = documents(&sample())
        .into_iter()
        .map(|d| (d.title, d.date.expect("each is dated").value, d.script, d.decoding.encoding, d.characters))
        .collect();
    let expected = [
        ("环海论坛白鹭港宣言", "2018-06-10", Script::Simplified, "gb18030", 1907),
        ("环海论坛青湾宣言", "2019-06-14", Script::Simplified, "UTF-8", 1923),
        ("環海論壇青灣宣言", "2019-06-14", Script::Traditional, "UTF-8", 1923),
        ("环海论坛长堤宣言", "2020-11-10", Script::Simplified, "UTF-8", 1924),
        ("环海论坛珊瑚港宣言", "2021-06-18", Script::Simplified, "UTF-8", 1922),
    ]
    .map(|(title, date, script, encoding, characters)| {
        (title.to_owned(), date.to_owned(), script, encoding.to_owned(), characters)
    });
    assert_eq!(found, expected);
}

#[test]
fn paragraphs_and_signatures_are_counted_right() {
    let shape = |document: &duikan::protocol::DocumentAnswer| {
        let signatures = document.blocks.iter().filter(|block| block.role == Role::Signature).count();
        (document.paragraphs.len(), signatures)
    };
    let found: Vec<_> = details(&sample()).iter().map(shape).collect();
    assert_eq!(found, [(40, 5), (42, 5), (42, 5), (40, 5), (40, 5)]);
}

#[test]
fn outlines_have_their_levels() {
    let outline = |at: usize| -> Vec<(u8, String)> {
        details(&sample()).swap_remove(at).headings.into_iter().map(|h| (h.level, h.text)).collect()
    };
    let read = |text: &str| -> Vec<(u8, String)> {
        text.split(' ')
            .map(|h| h.strip_prefix('>').map_or((1, h.to_owned()), |h| (2, h.to_owned())))
            .collect()
    };
    assert_eq!(outline(0), read("安全合作 经贸合作 人文交流 环境保护 结语"));
    assert_eq!(outline(2), read("安全合作 經貿與漁業合作 人文交流 海洋環境保護 結語"));
    assert_eq!(
        outline(3),
        read("安全合作 经贸合作 >贸易和互联互通 >能源和渔业 数字合作 人文合作 海洋环境 结语")
    );
    assert_eq!(
        outline(4),
        read("政治与安全合作 经贸合作 >贸易和互联互通 >能源 数字合作 人文合作 海洋环境保护 结语")
    );
}

#[test]
fn the_traditional_copy_is_the_same_text_and_is_counted_once() {
    let engine = sample();
    let Answer::Similar(answer) = ask(&engine, &Question::Similar(SimilarQuery::default())) else {
        unreachable!("asked for similar")
    };
    let same: Vec<_> = answer.pairs.iter().filter(|pair| pair.relation == Some(Relation::Same)).collect();
    assert_eq!(same.len(), 1);
    assert_eq!(
        (same[0].a.place.document.as_str(), same[0].b.place.document.as_str()),
        ("declaration-2019.txt", "declaration-2019-hant.txt")
    );
    let counted = documents(&engine).swap_remove(2).counted;
    assert_eq!(counted, Counted::SameAs { document: "declaration-2019.txt".to_owned() });
}

#[test]
fn trends_have_the_counts_of_the_reading() {
    let terms = ["成员国", "共同渔区", "可再生能源", "北屿王国", "安全"].map(str::to_owned).to_vec();
    let Answer::Trends(answer) =
        ask(&sample(), &Question::Trends(TrendsQuery { terms, ..TrendsQuery::default() }))
    else {
        unreachable!("asked for trends")
    };
    let dates: Vec<_> = answer.points.iter().map(|point| point.date.as_str()).collect();
    assert_eq!(dates, ["2018-06-10", "2019-06-14", "2020-11-10", "2021-06-18"]);
    let counts: Vec<_> = answer.series.iter().map(|series| series.counts.clone()).collect();
    // 北屿王国 also stands in the signatures; 安全 once inside a longer word of 2018.
    assert_eq!(counts[0], [44, 46, 44, 42]);
    assert_eq!(counts[1], [4, 4, 0, 0]);
    assert_eq!(counts[2], [0, 1, 3, 5]);
    assert_eq!(counts[3], [2, 2, 1, 2]);
}

#[test]
fn topics_are_the_drafters_own_and_follow_their_rewording() {
    let Answer::Topics(answer) = ask(&sample(), &Question::Topics) else { unreachable!("asked for topics") };
    let labels: Vec<_> = answer.topics.iter().map(|topic| topic.label.as_str()).collect();
    for topic in ["安全", "经贸", "人文", "数字"] {
        assert!(labels.contains(&topic), "{topic} is not among {labels:?}");
    }
    let sea = answer
        .topics
        .iter()
        .find(|topic| topic.headings.iter().any(|h| h.text == "环境保护"))
        .expect("it is a heading");
    assert_eq!(sea.headings.len(), 4, "环境保护, 海洋环境保护, 海洋环境 are one topic in four editions");
    for document in &answer.documents {
        let sum: u32 = document.shares.iter().map(|share| share.characters).sum();
        assert_eq!(sum, document.characters, "the shares are all of {}", document.document);
    }
}

#[test]
fn a_number_leads_to_its_passages_in_the_documents_own_characters() {
    let mut engine = sample();
    engine.close("declaration-2019.txt").expect("it is on the shelf");
    let query = ConcordanceQuery { term: "共同漁區".to_owned(), ..ConcordanceQuery::default() };
    let Answer::Concordance(answer) = ask(&engine, &Question::Concordance(query)) else {
        unreachable!("asked so")
    };
    assert_eq!(answer.total, 8);
    let spellings: Vec<_> = answer.lines.iter().map(|line| line.hit.as_str()).collect();
    assert_eq!(spellings, [["共同渔区"; 4], ["共同漁區"; 4]].concat());
}

#[test]
fn an_edition_with_few_changes_is_no_copy() {
    let text = |year: u16, stance: &str| {
        let clauses = (1..60).map(|number| format!("成员国重申第{number}项承诺，愿在该领域继续开展合作。\n"));
        let clauses: String = clauses.collect();
        format!(
            "环海论坛宣言\n各成员国元首于{year}年6月14日举行会议，宣布如下。\n{clauses}成员国{stance}建桥倡议。\n{year}年6月14日"
        )
    };
    let mut engine = duikan::pipeline::Engine::default();
    for (name, text) in [("a", text(2019, "注意到")), ("b", text(2020, "坚决反对"))] {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("readable");
    }
    assert!(documents(&engine).iter().all(|document| document.counted == Counted::Yes));
}

#[test]
fn a_word_that_stands_in_longer_ones_names_them() {
    let mut engine = duikan::pipeline::Engine::default();
    let text = "俄罗斯联邦总统和俄罗斯总理出席会议，中国和俄罗斯联邦签署协定。";
    engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("readable");
    let query = ConcordanceQuery { term: "俄罗斯".to_owned(), ..ConcordanceQuery::default() };
    let Answer::Concordance(answer) = ask(&engine, &Question::Concordance(query)) else {
        unreachable!("asked so")
    };
    assert_eq!(answer.total, 1);
    let longer: Vec<_> = answer.longer.iter().map(|word| (word.term.as_str(), word.frequency)).collect();
    assert_eq!(longer, [("俄罗斯联邦", 2)]);
}

#[test]
fn a_copy_that_is_not_counted_can_be_looked_into() {
    let query = ConcordanceQuery {
        term: "共同渔区".to_owned(),
        documents: vec!["declaration-2019-hant.txt".to_owned()],
        ..ConcordanceQuery::default()
    };
    let Answer::Concordance(answer) = ask(&sample(), &Question::Concordance(query)) else {
        unreachable!("asked so")
    };
    assert_eq!(answer.total, 4);
}

#[test]
fn the_runs_of_a_passage_are_the_passage() {
    let engine = sample();
    let (a, b) = ("declaration-2018.txt", "declaration-2020.md");
    let question = Question::Passages { a: a.to_owned(), b: b.to_owned() };
    let Answer::Passages(answer) = ask(&engine, &question) else { unreachable!("asked for passages") };
    assert!(answer.passages.len() > 5);
    for passage in answer.passages {
        let places = vec![passage.a, passage.b];
        let Answer::Excerpts(there) = ask(&engine, &Question::Excerpts { places }) else {
            unreachable!("asked so")
        };
        let (in_a, in_b): (String, String) = passage.runs.into_iter().map(|run| (run.a, run.b)).unzip();
        assert_eq!([in_a, in_b], [there.excerpts[0].text.clone(), there.excerpts[1].text.clone()]);
    }
}
