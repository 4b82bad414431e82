//! Every number leads to its evidence: a concordance in the number's scope has as many lines as it counts.

use crate::shelf::{ask, sample};
use duikan::{
    pipeline::Engine,
    protocol::{
        Answer, Axis, CollocatesQuery, ConcordanceLine, ConcordanceQuery, ConcordanceSort, Group,
        KeynessQuery, KeynessSide, KeywordMethod, KeywordsQuery, Near, NewTermsQuery, PhraseKind,
        PhrasesQuery, Question, Scope, Side, TermsQuery, TrendsQuery, Window,
    },
    query::literally,
    settings::{SegmentSettings, Settings},
};

/// How many places a term has in a scope.
fn places(engine: &Engine, term: &str, scope: Scope) -> u32 {
    let query = ConcordanceQuery { term: term.to_owned(), scope, limit: 0, ..ConcordanceQuery::default() };
    let Answer::Concordance(answer) = ask(engine, &Question::Concordance(query)) else { unreachable!() };
    u32::try_from(answer.total).expect("a small sample")
}

#[track_caller]
fn check_keyness(target: &Group, reference: &Group) {
    let engine = sample();
    let query = KeynessQuery {
        target: target.clone(),
        reference: reference.clone(),
        side: KeynessSide::Both,
        limit: 60,
        ..KeynessQuery::default()
    };
    let Answer::Keyness(answer) = ask(&engine, &Question::Keyness(query)) else { unreachable!() };
    assert!(!answer.rows.is_empty());
    for row in &answer.rows {
        let inside = Scope { inside: target.clone(), ..Scope::of_words() };
        let outside = Scope { inside: reference.clone(), outside: Some(target.clone()), ..Scope::of_words() };
        let found = [inside, outside].map(|scope| places(&engine, &row.term, scope));
        assert_eq!(found, [row.target, row.reference], "{}", row.term);
    }
}

#[test]
fn a_key_words_counts_are_its_places_in_both_groups() {
    check_keyness(&Group::Date { from: "2021".to_owned(), to: "2021".to_owned() }, &Group::Rest);
    check_keyness(&Group::Section { heading: "安全".to_owned() }, &Group::Rest);
    let before = Group::Date { from: String::new(), to: "2019".to_owned() };
    check_keyness(&Group::Search { query: "支持|注意到".to_owned() }, &before);
}

#[test]
fn a_collocates_counts_are_its_places_near_the_node() {
    let engine = sample();
    for window in [Window::default(), Window::Words { left: 2, right: 0 }, Window::Sentence] {
        for node in ["合作", "支持|注意到", "<v> 合作"] {
            let query = CollocatesQuery { query: node.to_owned(), window, ..CollocatesQuery::default() };
            let Answer::Collocates(answer) = ask(&engine, &Question::Collocates(query)) else {
                unreachable!()
            };
            for row in &answer.rows {
                let near = |side| Some(Near { query: node.to_owned(), window, side });
                let found = [None, Some(Side::Left), Some(Side::Right)]
                    .map(|side| places(&engine, &row.term, Scope { near: near(side), ..Scope::of_words() }));
                assert_eq!(found, [row.joint, row.left, row.right], "{} near {node}", row.term);
            }
        }
    }
}

#[test]
fn a_trends_counts_are_its_places_in_each_stretch() {
    let engine = sample();
    let long = "declaration-2021.txt".to_owned();
    let short = "declaration-2018.txt".to_owned();
    for along in [
        Axis::Section { document: long.clone() },
        Axis::Position { document: long, parts: 7 },
        Axis::Position { document: short, parts: 3 },
    ] {
        let query = TrendsQuery { terms: vec!["合作".to_owned()], along };
        let Answer::Trends(answer) = ask(&engine, &Question::Trends(query)) else { unreachable!() };
        assert!(answer.series[0].counts.iter().sum::<u32>() > 0);
        for (point, &count) in answer.points.iter().zip(&answer.series[0].counts) {
            let scope = Scope { place: point.place.clone(), ..Scope::default() };
            assert_eq!(places(&engine, "合作", scope), count, "{}", point.label);
        }
    }
}

#[test]
fn what_reaches_into_the_next_part_is_a_place_of_the_part_where_it_begins() {
    let mut engine = Engine::default();
    let text = "公报\n\n各国各国各国各国各国各国。\n\n各方支持。各方支持。各方支持。各方支持。";
    engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("readable");
    let mut crossing = 0;
    for parts in 2..=8 {
        for term in ["各国各国", "/持。各/", "/。/"] {
            let along = Axis::Position { document: "a".to_owned(), parts };
            let query = TrendsQuery { terms: vec![term.to_owned()], along };
            let Answer::Trends(answer) = ask(&engine, &Question::Trends(query)) else { unreachable!() };
            for (point, &count) in answer.points.iter().zip(&answer.series[0].counts) {
                let scope = Scope { place: point.place.clone(), ..Scope::default() };
                assert_eq!(places(&engine, term, scope), count, "{term} in {parts} parts");
                crossing += count;
            }
        }
    }
    assert_eq!(crossing, 7 * (3 + 3 + 5));
}

#[track_caller]
fn check_words(engine: &Engine) {
    let query = TermsQuery { stop_words: true, limit: usize::MAX, ..TermsQuery::default() };
    let Answer::Terms(answer) = ask(engine, &Question::Terms(query)) else { unreachable!() };
    assert!(answer.rows.len() > 100);
    for row in &answer.rows {
        assert_eq!(places(engine, &literally(&row.term), Scope::of_words()), row.frequency, "{}", row.term);
        assert!(places(engine, &literally(&row.term), Scope::default()) >= row.frequency, "{}", row.term);
    }
}

#[test]
fn a_words_frequency_is_its_places_where_it_is_one_word() {
    let mut engine = sample();
    check_words(&engine);
    let segment = SegmentSettings { stem: true, ..SegmentSettings::default() };
    engine.configure(Settings { segment, ..Settings::default() });
    let text = "《“c*” a|b》 and 《<a> b》, 《/c/》, “<five>|six*”: States support databases. The state's database does not state that databases stated it. Having \
                cooperated, cooperating states cooperate; each has a cooperative, cooperation and co-operation.";
    engine.open("english.txt", text.as_bytes(), &mut |_, _| {}).expect("readable");
    check_words(&engine);
}

#[test]
fn a_term_that_is_quoted_once_has_all_its_places_everywhere() {
    let mut engine = Engine::default();
    let texts = [
        ("a", "公报\n\n2019年6月1日\n\n各方打击“三股势力”的威胁。各方警惕三股势力的影响。"),
        ("b", "公报\n\n2020年6月1日\n\n各方谴责三股勢力的暴行，三股势力威胁各方。"),
    ];
    for (name, text) in texts {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("readable");
    }
    let terms = vec!["三股势力".to_owned()];
    let trends = Question::Trends(TrendsQuery { terms, along: Axis::Date });
    let Answer::Trends(trends) = ask(&engine, &trends) else { unreachable!() };
    assert_eq!(trends.series[0].counts, [2, 2]);
    assert_eq!(places(&engine, "三股势力", Scope::default()), 4);
    let query =
        CollocatesQuery { query: "三股势力".to_owned(), min_frequency: 1, ..CollocatesQuery::default() };
    let Answer::Collocates(near) = ask(&engine, &Question::Collocates(query)) else { unreachable!() };
    assert_eq!(near.node, 4);
    let row = near.rows.iter().find(|row| row.term == "威胁").expect("it stands near twice");
    let scope = Near { query: "三股势力".to_owned(), window: Window::default(), side: None };
    assert_eq!(row.joint, 2);
    assert_eq!(places(&engine, "威胁", Scope { near: Some(scope), ..Scope::of_words() }), 2);
}

#[test]
fn a_keywords_count_is_its_places_in_its_text() {
    let engine = sample();
    let section = Group::Section { heading: "安全".to_owned() };
    for method in [KeywordMethod::TfIdf, KeywordMethod::TextRank, KeywordMethod::KeyGroup] {
        for of in [Group::Rest, section.clone()] {
            let query = KeywordsQuery { method, of: of.clone(), ..KeywordsQuery::default() };
            let Answer::Keywords(answer) = ask(&engine, &Question::Keywords(query)) else { unreachable!() };
            for document in &answer.documents {
                let inside = if document.document.is_empty() {
                    of.clone()
                } else {
                    Group::Documents { names: vec![document.document.clone()] }
                };
                for keyword in &document.keywords {
                    let scope = Scope { inside: inside.clone(), ..Scope::of_words() };
                    assert_eq!(places(&engine, &keyword.term, scope), keyword.frequency, "{}", keyword.term);
                }
            }
        }
    }
}

#[test]
fn a_phrases_counts_and_those_of_its_variants_are_their_places() {
    let engine = sample();
    for (kind, min_length) in [(PhraseKind::NGrams, 2), (PhraseKind::Terms, 2), (PhraseKind::Formulae, 6)] {
        let min_frequency = Some(2);
        let query = PhrasesQuery { kind, min_length, min_frequency, limit: 80, ..PhrasesQuery::default() };
        let Answer::Phrases(answer) = ask(&engine, &Question::Phrases(query)) else { unreachable!() };
        assert!(!answer.rows.is_empty());
        for row in &answer.rows {
            assert_eq!(
                places(&engine, &literally(&row.phrase), Scope::default()),
                row.frequency,
                "{}",
                row.phrase
            );
            for variant in &row.variants {
                let found = places(&engine, &literally(&variant.phrase), Scope::default());
                assert_eq!(found, variant.frequency, "{} beside {}", variant.phrase, row.phrase);
            }
        }
    }
}

#[test]
fn a_new_words_count_is_its_places_as_characters() {
    let engine = sample();
    let query =
        NewTermsQuery { min_frequency: 2, min_cohesion: 2.0, min_freedom: 0.3, ..NewTermsQuery::default() };
    let Answer::NewTerms(answer) = ask(&engine, &Question::NewTerms(query)) else { unreachable!() };
    assert!(!answer.rows.is_empty());
    for row in &answer.rows {
        // No token need begin or end where a word does that the dictionary lacks.
        let found = places(&engine, &format!("/{}/", row.term), Scope::of_new_words());
        assert_eq!(found, row.frequency, "{}", row.term);
    }
}

#[test]
fn what_repeats_itself_back_to_back_is_counted_as_it_is_found() {
    let mut engine = Engine::default();
    let text = "公报\n\n各国各国各国各国。\n\n合作共赢合作共赢合作共赢合作共赢合作。\n\n\
                熵链熵链熵链熵链熵链，熵链熵链。\n\n会议说熵链熵链好，代表用熵链熵链建桥。";
    engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("readable");
    for kind in [PhraseKind::NGrams, PhraseKind::Terms, PhraseKind::Formulae] {
        let min_frequency = Some(2);
        let query =
            PhrasesQuery { kind, min_length: 2, min_frequency, limit: 200, ..PhrasesQuery::default() };
        let Answer::Phrases(answer) = ask(&engine, &Question::Phrases(query)) else { unreachable!() };
        let found = answer.rows.iter().find(|row| row.phrase == "各国各国").map(|row| row.frequency);
        if kind != PhraseKind::Terms {
            assert_eq!(found, Some(2), "{kind:?}");
        }
        for row in &answer.rows {
            assert!(row.frequency >= 2, "{}", row.phrase);
            assert_eq!(places(&engine, &row.phrase, Scope::default()), row.frequency, "{}", row.phrase);
            for variant in &row.variants {
                let found = places(&engine, &variant.phrase, Scope::default());
                assert_eq!(found, variant.frequency, "{} beside {}", variant.phrase, row.phrase);
            }
        }
    }
    let query =
        NewTermsQuery { min_frequency: 2, min_cohesion: 0.0, min_freedom: 0.0, ..NewTermsQuery::default() };
    let Answer::NewTerms(answer) = ask(&engine, &Question::NewTerms(query)) else { unreachable!() };
    assert!(!answer.rows.is_empty());
    for row in &answer.rows {
        let found = places(&engine, &format!("/{}/", row.term), Scope::of_new_words());
        assert_eq!(found, row.frequency, "{}", row.term);
    }
}

/// The lines of a concordance, so many from one on.
fn lines(engine: &Engine, sort: &[ConcordanceSort], offset: usize, limit: usize) -> Vec<ConcordanceLine> {
    let term = "支持|合作".to_owned();
    let query = ConcordanceQuery { term, sort: sort.to_vec(), offset, limit, ..ConcordanceQuery::default() };
    let Answer::Concordance(answer) = ask(engine, &Question::Concordance(query)) else { unreachable!() };
    answer.lines
}

#[test]
fn the_pages_of_a_concordance_are_the_whole_in_every_order() {
    let engine = sample();
    let by_place = |lines: &[ConcordanceLine]| {
        let mut places: Vec<_> =
            lines.iter().map(|line| (line.place.document.clone(), line.place.start)).collect();
        places.sort();
        places
    };
    let unsorted = by_place(&lines(&engine, &[], 0, usize::MAX));
    assert!(unsorted.len() > 40 && unsorted.is_sorted_by(|a, b| a < b), "no place twice");
    let mut orders: Vec<Vec<ConcordanceSort>> =
        (-4..=4).map(|position| vec![ConcordanceSort::Position(position)]).collect();
    orders.extend([
        Vec::new(),
        vec![ConcordanceSort::Hit],
        vec![ConcordanceSort::Date],
        vec![ConcordanceSort::Document],
    ]);
    orders.push(vec![ConcordanceSort::Hit, ConcordanceSort::Date, ConcordanceSort::Position(1)]);
    for sort in orders {
        let whole = lines(&engine, &sort, 0, usize::MAX);
        assert_eq!(by_place(&whole), unsorted, "{sort:?}");
        let pages: Vec<ConcordanceLine> = (0..)
            .step_by(7)
            .map(|at| lines(&engine, &sort, at, 7))
            .take_while(|page| !page.is_empty())
            .flatten()
            .collect();
        assert_eq!(pages, whole, "{sort:?}");
    }
    let by = |sort| lines(&engine, &[sort], 0, usize::MAX);
    assert_eq!(by(ConcordanceSort::Position(0)), by(ConcordanceSort::Hit));
}
