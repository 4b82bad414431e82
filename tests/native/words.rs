//! The questions about words, on the sample: what a person can count there is what the answers say.

use crate::shelf::{ask, sample, seeds};
use duikan::{
    error::Error,
    pipeline::Engine,
    protocol::{
        Answer, AssociationMeasure, Axis, CollocateRow, CollocatesAnswer, CollocatesQuery, DiversityAnswer,
        Edit, Excerpt, Group, KeynessAnswer, KeynessQuery, KeynessRow, KeynessSide, KeynessSort,
        KeywordMethod, KeywordsAnswer, KeywordsQuery, MoversAnswer, MoversQuery, Question, SIGNIFICANT,
        TermSort, TermsAnswer, TermsQuery, TrendSeries, TrendsAnswer, TrendsQuery, Window,
    },
};

/// Asks, and takes the answer of the kind that the question has.
macro_rules! asked {
    ($engine:expr, $kind:ident, $question:expr) => {{
        let Answer::$kind(answer) = ask($engine, &$question) else { unreachable!("asked for this") };
        answer
    }};
}

fn keyness(engine: &Engine, query: KeynessQuery) -> KeynessAnswer {
    asked!(engine, Keyness, Question::Keyness(query))
}

fn collocates(engine: &Engine, query: CollocatesQuery) -> CollocatesAnswer {
    asked!(engine, Collocates, Question::Collocates(query))
}

fn keywords(engine: &Engine, query: KeywordsQuery) -> KeywordsAnswer {
    asked!(engine, Keywords, Question::Keywords(query))
}

fn trends(engine: &Engine, term: &str, along: Axis) -> TrendsAnswer {
    let terms = vec![term.to_owned()];
    asked!(engine, Trends, Question::Trends(TrendsQuery { terms, along }))
}

fn terms(engine: &Engine, query: TermsQuery) -> TermsAnswer {
    asked!(engine, Terms, Question::Terms(query))
}

fn excerpts(engine: &Engine, answer: &TrendsAnswer) -> Vec<Excerpt> {
    let places = answer.points.iter().filter_map(|point| point.place.clone()).collect();
    asked!(engine, Excerpts, Question::Excerpts { places }).excerpts
}

fn year(year: &str) -> Group {
    Group::Date { from: year.to_owned(), to: year.to_owned() }
}

fn names(list: &[TrendSeries]) -> Vec<&str> {
    list.iter().map(|series| series.term.as_str()).collect()
}

#[test]
fn keyness_sets_one_year_against_the_others() {
    let engine = sample();
    let query = KeynessQuery {
        target: year("2021"),
        side: KeynessSide::Both,
        limit: usize::MAX,
        min_frequency: 1,
        stop_words: true,
        ..KeynessQuery::default()
    };
    let both = keyness(&engine, query.clone());
    assert_eq!(both.target.documents, ["declaration-2021.txt"]);
    assert_eq!(both.reference.documents.len(), 3, "the copy is not counted");
    let all = terms(&engine, TermsQuery::default());
    assert_eq!(both.target.tokens + both.reference.tokens, all.tokens);
    assert_eq!(both.total, all.types as usize);
    let row = |term: &str| both.rows.iter().find(|row| row.term == term).expect("it occurs");
    // As the reading of the sample has it: (可)再生能源 0, 1, 3, 5 over the years, (共同)渔区 4, 4, 0, 0.
    assert_eq!((row("再生能源").target, row("再生能源").reference), (5, 4));
    assert_eq!((row("渔区").target, row("渔区").reference), (0, 8));
    let texts = |term: &str| (row(term).target_documents, row(term).reference_documents);
    assert_eq!([texts("再生能源"), texts("渔区")], [(1, 2), (0, 2)]);
    assert_eq!(row("渔区").percent_diff, Some(-100.0));
    assert!(row("再生能源").log_ratio > 1.0 && row("渔区").log_ratio < -1.0);
    let sure = row("再生能源").significance;
    assert_eq!(sure.p, None, "nine occurrences are too few for G²");
    assert!(sure.fisher < 0.5 && sure.q >= sure.fisher, "Fisher's test needs no more: {sure:?}");
    let total = |side| keyness(&engine, KeynessQuery { side, ..query.clone() }).total;
    let target = keyness(&engine, KeynessQuery { side: KeynessSide::Target, ..query.clone() });
    assert!(target.rows.iter().all(|row| row.target_rate > row.reference_rate));
    assert!(target.total + total(KeynessSide::Reference) <= both.total);
}

#[test]
fn key_words_come_in_the_order_asked_for_and_a_page_at_a_time() {
    let engine = sample();
    let first = |sort| {
        let query = KeynessQuery {
            target: year("2021"),
            sort,
            min_frequency: 1,
            limit: 40,
            ..KeynessQuery::default()
        };
        keyness(&engine, query).rows
    };
    let falls = |figures: Vec<f64>| figures.is_sorted_by(|a, b| a >= b);
    assert!(falls(first(KeynessSort::LogRatioBound).iter().map(|row| row.log_ratio_low).collect()));
    assert!(falls(first(KeynessSort::LogOdds).iter().map(|row| row.log_odds).collect()));
    assert!(falls(first(KeynessSort::G2).iter().map(|row| row.g2).collect()));
    assert!(falls(first(KeynessSort::Frequency).iter().map(|row| f64::from(row.target)).collect()));
    let per_cent = first(KeynessSort::PercentDiff);
    assert_eq!(per_cent[0].percent_diff, None, "what the reference lacks comes first");
    let page = KeynessQuery {
        target: year("2021"),
        sort: KeynessSort::G2,
        min_frequency: 1,
        offset: 10,
        limit: 5,
        ..KeynessQuery::default()
    };
    assert_eq!(keyness(&engine, page).rows, first(KeynessSort::G2)[10..15]);
}

#[test]
fn groups_may_be_sections_searches_and_tags() {
    let mut engine = sample();
    let edit = Edit { tags: vec!["草案".to_owned()], ..Edit::default() };
    engine.edit("declaration-2018.txt", edit).expect("it is on the shelf");
    let of = |target: Group| {
        let query = KeynessQuery { target, ..KeynessQuery::default() };
        engine.answer(&Question::Keyness(query)).map(|answer| {
            let Answer::Keyness(answer) = answer else { unreachable!("asked for this") };
            answer.target
        })
    };
    let tagged = of(Group::Tag { tag: "草案".to_owned() }).expect("one is tagged");
    assert_eq!(tagged.documents, ["declaration-2018.txt"]);
    let section = of(Group::Section { heading: "漁業".to_owned() }).expect("two years have such a heading");
    assert_eq!(section.documents, ["declaration-2019.txt", "declaration-2020.md"]);
    let search = of(Group::Search { query: "共同渔区".to_owned() }).expect("it occurs");
    assert_eq!(search.documents, ["declaration-2018.txt", "declaration-2019.txt"]);
    let nothing = Err(Error::EmptyGroup { target: true });
    assert_eq!(of(year("1999")), nothing);
    assert_eq!(of(Group::Tag { tag: "定稿".to_owned() }), nothing);
    assert_eq!(
        of(Group::Rest),
        Err(Error::NothingLeft { of_all: true }),
        "all leaves nothing to compare with"
    );
    assert_eq!(of(Group::Search { query: " ".to_owned() }), Err(Error::NothingAsked));
    let unknown = Group::Documents { names: vec!["nowhere.txt".to_owned()] };
    assert_eq!(of(unknown), Err(Error::UnknownDocument { name: "nowhere.txt".to_owned() }));
}

#[test]
fn a_text_alone_has_keywords_without_others_to_set_it_against() {
    let mut engine = Engine::default();
    engine
        .open("a.txt", "环海论坛支持渔业合作，渔业合作发展。".as_bytes(), &mut |_, _| {})
        .expect("readable");
    let answer = keywords(&engine, KeywordsQuery::default());
    assert!(answer.documents[0].keywords.iter().any(|keyword| keyword.term == "渔业"), "{answer:?}");
}

#[test]
fn every_document_has_keywords_by_every_method() {
    let engine = sample();
    for method in [KeywordMethod::TfIdf, KeywordMethod::TextRank, KeywordMethod::KeyGroup] {
        let answer = keywords(&engine, KeywordsQuery { method, limit: 12, ..KeywordsQuery::default() });
        assert_eq!(answer.documents.len(), 4);
        for document in &answer.documents {
            assert_eq!(document.keywords.len(), 12, "{method:?} of {}", document.document);
            assert!(document.keywords.is_sorted_by(|a, b| a.weight >= b.weight));
            assert!(document.keywords.iter().all(|keyword| keyword.frequency > 0 && keyword.term != "和"));
        }
    }
    let of = Group::Search { query: "共同渔区".to_owned() };
    let query = KeywordsQuery { method: KeywordMethod::KeyGroup, of, limit: 3 };
    let group = keywords(&engine, query).documents;
    assert_eq!((group.len(), group[0].document.as_str()), (1, ""), "a group is one text");
    assert!(group[0].keywords.iter().any(|keyword| keyword.term == "渔区"), "{group:?}");
}

/// A shelf of one small text.
fn small(text: &str) -> Engine {
    let mut engine = Engine::default();
    engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("readable");
    engine
}

#[test]
fn collocates_count_each_position_once_and_stop_at_the_sentence() {
    let engine = small("公报\n\n各方支持安全合作，支持经济合作。各方反对恐怖主义。");
    let window = Window::Words { left: 2, right: 2 };
    let query = CollocatesQuery {
        query: "支持".to_owned(),
        window,
        min_frequency: 1,
        network: 9,
        sort: AssociationMeasure::Frequency,
        ..CollocatesQuery::default()
    };
    let answer = collocates(&engine, query.clone());
    let rows: Vec<_> =
        answer.rows.iter().map(|row| (row.term.as_str(), row.joint, row.left, row.right)).collect();
    // 各方 支持 安全 合作, 支持 经济 合作: the first 合作 stands next to the second 支持.
    assert_eq!(rows, [("合作", 2, 1, 1), ("各方", 1, 1, 0), ("安全", 1, 0, 1), ("经济", 1, 0, 1)]);
    assert_eq!((answer.node, answer.reach), (2, 5));
    let frequency = answer.rows.iter().find(|row| row.term == "各方").map(|row| row.frequency);
    assert_eq!(frequency, Some(2));
    assert!(answer.links.iter().all(|link| link.joint == 1 && (link.log_dice - 14.0).abs() < 1e-12));
    assert_eq!(answer.links.len(), 6, "all four stand in the one sentence");
    let sentence = collocates(&engine, CollocatesQuery { window: Window::Sentence, ..query });
    assert_eq!(sentence.reach, 5, "the other sentence has no node");
}

#[test]
fn a_word_that_keeps_away_from_the_node_leads_no_order() {
    let sentences =
        ["支持渔业。".repeat(15), "反对渔业。".repeat(185), "支持各方。".repeat(24), "支持安全。".to_owned()];
    let engine = small(&format!("公报\n\n{}", sentences.concat()));
    for sort in [
        AssociationMeasure::LogDice,
        AssociationMeasure::Mi,
        AssociationMeasure::Mi3,
        AssociationMeasure::T,
        AssociationMeasure::G2,
        AssociationMeasure::Dice,
    ] {
        let query = "支持".to_owned();
        let answer = collocates(
            &engine,
            CollocatesQuery { query, sort, min_frequency: 1, ..CollocatesQuery::default() },
        );
        let terms: Vec<&str> = answer.rows.iter().map(|row| row.term.as_str()).collect();
        // 渔业 stands beside 15 of 40 places; of 200 in 450 words 18 would by chance.
        assert_eq!(terms, ["各方", "安全", "渔业"], "{sort:?}");
        assert!(answer.rows[2].g2 < 0.0 && answer.rows[2].log_dice > answer.rows[1].log_dice);
    }
}

#[test]
fn log_dice_sets_the_word_against_the_node_and_not_against_its_reach() {
    let engine = small("公报\n\n各方支持安全合作，支持经济合作。各方反对恐怖主义。");
    let query = "支持".to_owned();
    let wide = CollocatesQuery { query, min_frequency: 1, ..CollocatesQuery::default() };
    let narrow = CollocatesQuery { window: Window::Words { left: 1, right: 1 }, ..wide.clone() };
    // 支持 stands twice, 安全 once, beside it however far one looks.
    for query in [wide, narrow] {
        let answer = collocates(&engine, query);
        let row = answer.rows.iter().find(|row| row.term == "安全").expect("it stands beside it");
        assert!((row.dice - 2.0 / 3.0).abs() < 1e-12, "{}", row.dice);
        assert!((row.log_dice - (14.0 + libm::log2(2.0 / 3.0))).abs() < 1e-12);
    }
}

#[test]
fn collocates_of_the_sample_add_up() {
    let engine = sample();
    for window in [Window::default(), Window::Sentence] {
        let query = CollocatesQuery {
            query: "成員國".to_owned(),
            window,
            min_frequency: 1,
            stop_words: true,
            limit: usize::MAX,
            ..CollocatesQuery::default()
        };
        let answer = collocates(&engine, query);
        assert_eq!((answer.query.as_str(), answer.node), ("成员国", 44 + 46 + 44 + 42));
        assert_eq!(answer.rows.iter().map(|row| row.joint).sum::<u32>(), answer.reach);
        assert!(
            answer.rows.iter().all(|row| row.left + row.right == row.joint && row.joint <= row.frequency)
        );
        let weight = |row: &CollocateRow| (row.g2 >= 0.0, row.log_dice);
        assert!(answer.rows.is_sorted_by(|a, b| weight(a) >= weight(b)));
    }
    let documents = vec!["declaration-2021.txt".to_owned()];
    let query = CollocatesQuery { query: "成员国".to_owned(), documents, ..CollocatesQuery::default() };
    assert_eq!(collocates(&engine, query).node, 42);
}

#[test]
fn sentences_and_clauses_are_as_long_as_they_are() {
    let engine = small("公报\n\n各方支持安全、经济合作，反对恐怖主义。各方2021年会晤。");
    let DiversityAnswer { documents, all } = asked!(&engine, Diversity, Question::Diversity);
    let row = &documents[0];
    assert_eq!((row.sentences, row.clauses, row.types), (all.sentences, all.clauses, all.types));
    assert_eq!((row.sentences.count, row.clauses.count), (2, 3), "the heading is no sentence");
    // 各方支持安全经济合作反对恐怖主义 and 各方2021年会晤.
    assert_eq!((row.sentences.max_characters, row.sentences.mean_characters), (16, 12.5));
    assert_eq!((row.clauses.max_characters, row.clauses.median_characters), (10, 9.0));
    // 各方 stands twice, 2021年 is no word.
    assert_eq!(row.tokens, row.types + 1);
    assert_eq!((row.mattr, row.mtld, row.hdd), (None, None, None), "so short a text has no such figures");
}

#[test]
fn diversity_of_all_is_of_all_words() {
    let DiversityAnswer { documents, all } = asked!(&sample(), Diversity, Question::Diversity);
    assert_eq!(documents.len(), 4);
    assert_eq!(documents.iter().map(|row| row.tokens).sum::<u32>(), all.tokens);
    assert_eq!(documents.iter().map(|row| row.sentences.count).sum::<u32>(), all.sentences.count);
    for row in documents.iter().chain([&all]) {
        assert!(row.hapaxes < row.types && row.types < row.tokens);
        assert!(row.mattr.is_some_and(|mattr| mattr > row.ttr) && row.mtld.is_some() && row.hdd.is_some());
        assert!(row.clauses.count > row.sentences.count && row.entropy > 5.0);
    }
}

#[test]
fn trends_run_along_documents_sections_and_parts_too() {
    let engine = sample();
    let by_date = trends(&engine, "成员国", Axis::Date);
    let by_document = trends(&engine, "成员国", Axis::Document);
    assert_eq!(by_document.series[0].counts, by_date.series[0].counts);
    assert_eq!(by_document.points[1].documents, ["declaration-2019.txt"]);
    let document = "declaration-2021.txt".to_owned();
    let sections = trends(&engine, "成员国", Axis::Section { document: document.clone() });
    let labels: Vec<_> = sections.points.iter().map(|point| point.label.as_str()).collect();
    assert_eq!(labels[1..4], ["政治与安全合作", "经贸合作", "贸易和互联互通"]);
    for (point, excerpt) in sections.points.iter().zip(excerpts(&engine, &sections)) {
        assert!(excerpt.text.contains(&point.label), "{}", excerpt.text);
    }
    let parts = trends(&engine, "成员国", Axis::Position { document, parts: 10 });
    assert_eq!((parts.points.len(), excerpts(&engine, &parts).len()), (10, 10));
    for along in [&sections, &parts] {
        assert_eq!(along.series[0].counts.iter().sum::<u32>(), by_date.series[0].counts[3]);
        let tokens: u32 = along.points.iter().map(|point| point.tokens).sum();
        assert_eq!(tokens, by_date.points[3].tokens);
        assert!(along.undated.is_empty());
    }
    assert!(
        parts.series[0].direction.is_some() && by_date.series[0].direction.is_none(),
        "four dates are too few"
    );
    let all = trends(&engine, "成员国", Axis::Section { document: String::new() });
    assert_eq!(all.series[0].counts.iter().sum::<u32>(), by_date.series[0].counts.iter().sum::<u32>());
}

#[test]
fn who_wants_only_significant_key_words_gets_those_with_the_same_q() {
    let mut engine = Engine::default();
    for (name, word, ports) in [("a", "渔业", 3), ("b", "建桥", 5)] {
        let text = format!("各方支持{word}。").repeat(40) + &"各方支持港口。".repeat(ports);
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("readable");
    }
    let target = Group::Documents { names: vec!["a".to_owned()] };
    let asked = |most_q| {
        let query = KeynessQuery { target: target.clone(), most_q, ..KeynessQuery::default() };
        keyness(&engine, KeynessQuery { side: KeynessSide::Both, ..query })
    };
    let (all, sure) = (asked(None), asked(Some(SIGNIFICANT)));
    assert!(all.rows.iter().any(|row| row.term == "港口"), "too few to be told apart");
    let expected: Vec<_> = all.rows.into_iter().filter(KeynessRow::is_significant).collect();
    assert_eq!(expected.iter().map(|row| row.term.as_str()).collect::<Vec<_>>(), ["渔业", "建桥"]);
    assert_eq!((sure.total, sure.rows), (expected.len(), expected));
}

#[test]
fn words_come_and_go_as_the_reading_has_it() {
    let engine = sample();
    let query = MoversQuery { limit: 50, ..MoversQuery::default() };
    let MoversAnswer { points, risers, fallers, newcomers, leavers, undated } =
        asked!(&engine, Movers, Question::Movers(query));
    assert_eq!(points.len(), 4);
    assert!(undated.is_empty(), "{undated:?}");
    assert!(names(&newcomers).contains(&"再生能源"), "{:?}", names(&newcomers));
    assert!(names(&leavers).contains(&"渔区"), "{:?}", names(&leavers));
    for series in risers.iter().chain(&fallers) {
        assert!(series.counts[0] > 0 && series.counts[3] > 0, "{}", series.term);
    }
    let fishing = leavers.iter().find(|series| series.term == "渔区").expect("found above");
    assert_eq!((fishing.first, fishing.last, fishing.gaps.len()), (Some(0), Some(1), 0));
}

#[test]
fn a_part_of_speech_that_no_word_has_is_refused() {
    let query = TermsQuery { tags: vec!["n".to_owned(), "noun".to_owned()], ..TermsQuery::default() };
    let error = sample().answer(&Question::Terms(query)).expect_err("no tag begins so");
    assert_eq!(error.code(), "bad-query");
}

#[test]
fn a_word_stands_in_no_more_sections_than_paragraphs() {
    let engine = sample();
    for sort in [TermSort::Paragraphs, TermSort::Dispersion, TermSort::TfIdf] {
        let query = TermsQuery { limit: usize::MAX, stop_words: true, sort, ..TermsQuery::default() };
        let answer = terms(&engine, query);
        for row in &answer.rows {
            assert!(row.document_frequency <= row.sections, "{}", row.term);
            assert!(row.sections <= row.paragraphs && row.paragraphs <= row.frequency, "{}", row.term);
            assert_eq!(row.by_document.iter().sum::<u32>(), row.frequency);
            let spread = row.dispersion;
            assert!(
                [spread.dp, spread.dp_norm, spread.juilland_d]
                    .into_iter()
                    .flatten()
                    .all(|d| (0.0..=1.0).contains(&d))
            );
            assert!(spread.arf > 0.99 && spread.arf < f64::from(row.frequency) + 1e-9, "{}", row.term);
        }
        assert!(
            answer
                .rows
                .iter()
                .all(|row| row.paragraphs <= answer.paragraphs && row.sections <= answer.sections)
        );
    }
}

#[test]
fn the_seeds_answer_every_question_about_words() {
    let Some(engine) = seeds() else { return };
    let query = KeynessQuery { target: year("2020"), limit: 20, ..KeynessQuery::default() };
    let found = keyness(&engine, query);
    assert_eq!(found.rows.len(), 20);
    for row in found.rows {
        assert!(row.log_ratio > 0.0, "{}", row.term);
        assert!(row.significance.p.unwrap_or(row.significance.fisher) <= row.significance.q, "{}", row.term);
    }
    let near =
        collocates(&engine, CollocatesQuery { query: "恐怖主义".to_owned(), ..CollocatesQuery::default() });
    let first: Vec<_> = near.rows.iter().take(10).map(|row| row.term.as_str()).collect();
    assert!(first.contains(&"极端主义") || first.contains(&"分裂主义"), "{first:?}");
    let sections = trends(&engine, "安全", Axis::Section { document: String::new() });
    assert!(sections.points.len() > 10 && sections.series[0].direction.is_none(), "sections have no order");
}
