//! The five seeds, the first acceptance case of everything.

use crate::shelf::{ask, documents, seeds};
use duikan::protocol::{Answer, ConcordanceQuery, Counted, Question, Relation, SimilarQuery, TrendsQuery};

const FIRST: &str = "000_a53bf089ae170ff4.txt";
const TRADITIONAL: &str = "003_7d0cc9c831e3d475.txt";

#[test]
fn each_is_dated_by_its_own_act() {
    let Some(engine) = seeds() else { return };
    let dates: Vec<_> =
        documents(&engine).into_iter().map(|d| d.date.expect("each is dated").value).collect();
    assert_eq!(dates, ["2021-09-17", "2021-09-17", "2021-11-25", "2021-09-17", "2020-11-10"]);
}

#[test]
fn titles_are_the_acts_and_not_the_sites() {
    let Some(engine) = seeds() else { return };
    let titles: Vec<_> = documents(&engine).into_iter().map(|document| document.title).collect();
    assert_eq!(
        titles,
        [
            "上海合作组织二十周年杜尚别宣言",
            "不忘初心 砥砺前行 开启上海合作组织发展新征程",
            "上海合作组织成员国政府首脑（总理）理事会第二十次会议联合公报",
            "上海合作組織二十周年杜尚別宣言",
            "上海合作组织成员国元首理事会莫斯科宣言",
        ]
    );
}

#[test]
fn the_declaration_and_its_traditional_copy_are_one_text() {
    let Some(engine) = seeds() else { return };
    let Answer::Similar(answer) = ask(&engine, &Question::Similar(SimilarQuery::default())) else {
        unreachable!("asked for similar")
    };
    let same: Vec<_> = answer.pairs.iter().filter(|pair| pair.relation == Some(Relation::Same)).collect();
    assert_eq!(same.len(), 1);
    assert_eq!((same[0].a.place.document.as_str(), same[0].b.place.document.as_str()), (FIRST, TRADITIONAL));
    assert_eq!(documents(&engine)[3].counted, Counted::SameAs { document: FIRST.to_owned() });
}

#[test]
fn what_the_sites_put_around_the_texts_is_not_counted() {
    let Some(engine) = seeds() else { return };
    let furniture = |at: usize, words: &str| {
        let Answer::Read(read) =
            ask(&engine, &Question::Read { document: documents(&engine)[at].name.clone() })
        else {
            unreachable!("asked to read")
        };
        let units: Vec<u16> = read.text.encode_utf16().collect();
        let block = read.blocks.iter().find(|block| {
            String::from_utf16_lossy(&units[block.place.start as usize..block.place.end as usize])
                .contains(words)
        });
        block.expect("every word stands in a block").role.is_furniture()
    };
    for words in ["91亚洲国产成人", "中國臺灣網移動版", "責任編輯", "主站蜘蛛池模板"]
    {
        assert!(furniture(3, words), "{words}");
    }
    for words in ["[首页](#)", "字体: 大 中 小", "推荐给朋友", "京ICP备"] {
        assert!(furniture(4, words), "{words}");
    }
    assert!(!furniture(4, "奥会及民族体育项目"));
}

#[test]
fn the_trend_of_a_term_shows_the_true_dates() {
    let Some(engine) = seeds() else { return };
    let question =
        Question::Trends(TrendsQuery { terms: vec!["成员国".to_owned()], ..TrendsQuery::default() });
    let Answer::Trends(answer) = ask(&engine, &question) else { unreachable!("asked for trends") };
    let dates: Vec<_> = answer.points.iter().map(|point| point.date.as_str()).collect();
    assert_eq!(dates, ["2020-11-10", "2021-09-17", "2021-11-25"]);
    let counted: u32 = answer.series[0].counts.iter().sum();
    let query =
        ConcordanceQuery { term: "成員國".to_owned(), limit: 10_000, ..ConcordanceQuery::default() };
    let Answer::Concordance(lines) = ask(&engine, &Question::Concordance(query)) else {
        unreachable!("asked so")
    };
    assert_eq!(lines.total, counted as usize, "the number leads to as many passages");
    assert!(lines.lines.iter().all(|line| line.hit == "成员国"));
}

#[test]
fn topics_are_those_of_the_outline() {
    let Some(engine) = seeds() else { return };
    let Answer::Topics(answer) = ask(&engine, &Question::Topics) else { unreachable!("asked for topics") };
    let first = answer.documents.iter().find(|document| document.document == FIRST).expect("it is counted");
    let touched: Vec<_> =
        first.shares.iter().filter_map(|share| Some(answer.topics[share.topic?].label.as_str())).collect();
    for topic in ["安全", "经济", "人文"] {
        assert!(touched.contains(&topic), "{topic} is not among {touched:?}");
    }
    let economy = answer.topics.iter().find(|topic| topic.label == "经济").expect("found above");
    let headings: Vec<_> = economy.headings.iter().map(|heading| heading.text.as_str()).collect();
    assert_eq!(
        headings,
        ["经济合作", "经贸合作"],
        "the two declarations' sections on the economy are one topic"
    );
}

#[test]
fn the_two_scripts_share_nearly_every_letter() {
    let Some(engine) = seeds() else { return };
    let question = Question::Passages { a: FIRST.to_owned(), b: TRADITIONAL.to_owned() };
    let Answer::Passages(answer) = ask(&engine, &question) else { unreachable!("asked for passages") };
    assert!(answer.coverage_b > 0.995, "{}", answer.coverage_b);
    assert!(answer.coverage_a > 0.98, "{}", answer.coverage_a);
}

#[test]
fn the_misprints_of_the_newspaper_show_as_differences() {
    let Some(engine) = seeds() else { return };
    let question = Question::Passages { a: FIRST.to_owned(), b: "001_b97af17381d29384.txt".to_owned() };
    let Answer::Passages(answer) = ask(&engine, &question) else { unreachable!("asked for passages") };
    let runs = answer.passages.iter().flat_map(|passage| &passage.runs);
    let differences: Vec<_> =
        runs.filter(|run| !run.equal).map(|run| (run.a.as_str(), run.b.as_str())).collect();
    assert!(differences.contains(&("怖", "")), "地区反恐怖机构 became 地区反恐机构: {differences:?}");
}
