//! Answers as tables: what a table holds is what the answer says.

use crate::shelf::{ask, sample};
use duikan::{
    export::{Cell, Table, table},
    protocol::{
        Answer, Axis, ChangesQuery, CollocatesQuery, ConcordanceQuery, CsvAnswer, Group, IssuesQuery,
        KeynessQuery, KeywordsQuery, MoversQuery, NetworkQuery, NewTermsQuery, PhrasesQuery, ProvenanceQuery,
        Question, RegistersQuery, ReuseQuery, RollcallsQuery, StancesQuery, TermsQuery, TopicListsQuery,
        TopicModelQuery, TrendSeries, TrendsQuery,
    },
    words::Language,
};
use std::collections::{BTreeMap, BTreeSet};

fn column(table: &Table, name: &str) -> Vec<Cell> {
    let at = table.columns.iter().position(|column| column == name).expect("there is such a column");
    table.rows.iter().map(|row| row[at].clone()).collect()
}

/// Checks the figures of each word; its points are told by their names.
#[track_caller]
fn check(table: &Table, all: &[&TrendSeries], names: &[String]) {
    let place = |point: Option<usize>| point.map_or(Cell::Nothing, |point| Cell::Text(names[point].clone()));
    let figure = |figure: Option<f64>| figure.map_or(Cell::Nothing, Cell::Figure);
    let points = table.rows.len() / all.len();
    for (series, row) in all.iter().zip((0..).step_by(points)) {
        let cell = |name: &str| column(table, name)[row + points - 1].clone();
        assert_eq!(cell("term"), Cell::Text(series.term.clone()));
        assert_eq!(cell("point"), Cell::Count(points as u64));
        assert_eq!(cell("count"), Cell::Count(u64::from(series.counts[points - 1])));
        assert_eq!(cell("g2"), Cell::Figure(series.g2));
        assert_eq!(cell("tau"), figure(series.direction.map(|direction| direction.tau)));
        assert_eq!(cell("p"), figure(series.direction.map(|direction| direction.p)));
        assert_eq!(cell("slope"), figure(series.direction.map(|direction| direction.slope)));
        assert_eq!(
            [cell("first"), cell("last"), cell("peak")],
            [series.first, series.last, series.peak].map(place)
        );
        let gaps: Vec<&str> = series.gaps.iter().map(|&gap| names[gap].as_str()).collect();
        assert_eq!(cell("gaps"), Cell::Text(gaps.join("; ")));
    }
}

#[test]
fn a_table_of_trends_says_which_way_each_word_goes() {
    let along = Axis::Position { document: "declaration-2021.txt".to_owned(), parts: 9 };
    let terms = vec!["成员国".to_owned(), "渔业".to_owned(), "没有这个词".to_owned()];
    let engine = sample();
    let answer = ask(&engine, &Question::Trends(TrendsQuery { terms, along }));
    let Answer::Trends(trends) = &answer else { unreachable!("asked for trends") };
    assert!(trends.series[0].direction.is_some() && trends.series[2].first.is_none());
    let parts: Vec<String> = (1..=9).map(|part| part.to_string()).collect();
    let exported = table(&answer, engine.documents()).expect("rows");
    check(&exported, &trends.series.iter().collect::<Vec<_>>(), &parts);
}

#[test]
fn a_table_of_movers_says_it_too() {
    let engine = sample();
    let answer = ask(&engine, &Question::Movers(MoversQuery::default()));
    let Answer::Movers(movers) = &answer else { unreachable!("asked for movers") };
    let lists = [&movers.risers, &movers.fallers, &movers.newcomers, &movers.leavers];
    let dates: Vec<String> = movers.points.iter().map(|point| point.date.clone()).collect();
    assert!(dates.contains(&"2019-06-14".to_owned()), "{dates:?}");
    let exported = table(&answer, engine.documents()).expect("rows");
    check(&exported, &lists.into_iter().flatten().collect::<Vec<_>>(), &dates);
}

#[test]
fn first_last_and_peak_are_dates_texts_or_headings_and_no_bare_numbers() {
    let engine = sample();
    let firsts = |along: Axis| {
        let terms = vec!["渔区".to_owned()];
        let answer = ask(&engine, &Question::Trends(TrendsQuery { terms, along }));
        column(&table(&answer, engine.documents()).expect("rows"), "first")[0].clone()
    };
    let section = |document: &str| Axis::Section { document: document.to_owned() };
    let text = |text: &str| Cell::Text(text.to_owned());
    assert_eq!(firsts(Axis::Date), text("2018-06-10"));
    assert_eq!(firsts(Axis::Document), text("declaration-2018.txt"));
    let Cell::Text(heading) = firsts(section("declaration-2019.txt")) else { panic!("it has a heading") };
    let Cell::Text(of_all) = firsts(section("")) else { panic!("it has a heading") };
    assert_eq!(heading, "3 经贸与渔业合作", "headings recur, numbers do not");
    assert!(of_all.starts_with("declaration-2018.txt: "), "{of_all}");
}

#[test]
fn where_a_row_names_a_text_its_title_stands_beside_it() {
    let engine = sample();
    let title = "环海论坛珊瑚港宣言";
    let trends = TrendsQuery { terms: vec!["渔业".to_owned()], along: Axis::Document };
    for (question, name, beside) in [
        (Question::Diversity, "document", "title"),
        (Question::Keywords(KeywordsQuery::default()), "document", "title"),
        (Question::Trends(trends), "documents", "titles"),
        (
            Question::Phrases(PhrasesQuery { limit: usize::MAX, ..PhrasesQuery::default() }),
            "document",
            "title",
        ),
        (Question::Terms(TermsQuery::default()), "tf_idf_document", "tf_idf_title"),
    ] {
        let exported = table(&ask(&engine, &question), engine.documents()).expect("rows");
        let both = column(&exported, name).into_iter().zip(column(&exported, beside));
        let is_last = |(name, _): &(Cell, Cell)| *name == Cell::Text("declaration-2021.txt".to_owned());
        let titles: Vec<Cell> = both.filter(is_last).map(|(_, title)| title).collect();
        assert!(!titles.is_empty(), "{question:?}");
        assert!(titles.iter().all(|cell| *cell == Cell::Text(title.to_owned())), "{question:?}: {titles:?}");
    }
}

#[test]
fn p_is_that_of_the_test_that_suits_the_counts_which_is_named() {
    let engine = sample();
    let names = vec!["declaration-2021.txt".to_owned()];
    let query =
        KeynessQuery { target: Group::Documents { names }, limit: usize::MAX, ..KeynessQuery::default() };
    let answer = ask(&engine, &Question::Keyness(query));
    let Answer::Keyness(found) = &answer else { unreachable!("asked for it") };
    let exported = table(&answer, engine.documents()).expect("rows");
    let cells = found.rows.iter().zip(column(&exported, "p").into_iter().zip(column(&exported, "p_test")));
    let mut tests = BTreeSet::new();
    for (row, (p, test)) in cells {
        let (expected, name) =
            row.significance.p.map_or((row.significance.fisher, "fisher"), |p| (p, "g2_four"));
        assert_eq!((p, test), (Cell::Figure(expected), Cell::Text(name.to_owned())), "{}", row.term);
        tests.insert(name);
    }
    assert_eq!(tests.len(), 2, "rare words and frequent ones");
}

#[test]
fn a_line_of_a_concordance_is_told_where_it_stands() {
    let engine = sample();
    let term = "渔区".to_owned();
    let of =
        Question::Concordance(ConcordanceQuery { term, limit: usize::MAX, ..ConcordanceQuery::default() });
    let answer = ask(&engine, &of);
    let exported = table(&answer, engine.documents()).expect("rows");
    let Answer::Concordance(found) = &answer else { unreachable!("asked for lines") };
    assert!(column(&exported, "date").contains(&Cell::Text("2019-06-14".to_owned())));
    assert!(
        column(&exported, "title")
            .iter()
            .all(|title| matches!(title, Cell::Text(title) if title.contains("宣言")))
    );
    let is_fishery = |section: &Cell| matches!(section, Cell::Text(section) if section.contains("渔业"));
    assert!(column(&exported, "section").iter().any(is_fishery));
    let paragraphs: Vec<u32> = found.lines.iter().map(|line| line.paragraph).collect();
    assert!(paragraphs.iter().all(|&paragraph| paragraph > 1), "the title is the first: {paragraphs:?}");
    let Answer::Csv(CsvAnswer { name, csv }) =
        ask(&engine, &Question::Csv { of: Box::new(of), headings: BTreeMap::new() })
    else {
        unreachable!("asked for CSV")
    };
    assert_eq!(name, "concordance-渔区.csv");
    assert_eq!(csv, exported.csv());
}

#[test]
fn every_column_has_a_heading_in_the_readers_language_and_its_own_name_without() {
    let engine = sample();
    let headings: BTreeMap<String, String> = Language::Chinese
        .words()
        .headings
        .all()
        .map(|(name, heading)| (name.into(), heading.into()))
        .collect();
    let names = vec!["declaration-2021.txt".to_owned()];
    let target = Group::Documents { names };
    let query = "合作".to_owned();
    for of in [
        Question::Terms(TermsQuery::default()),
        Question::Keywords(KeywordsQuery::default()),
        Question::Keyness(KeynessQuery { target, ..KeynessQuery::default() }),
        Question::Collocates(CollocatesQuery { query: query.clone(), ..CollocatesQuery::default() }),
        Question::Phrases(PhrasesQuery::default()),
        Question::NewTerms(NewTermsQuery::default()),
        Question::Diversity,
        Question::Trends(TrendsQuery::default()),
        Question::Movers(MoversQuery::default()),
        Question::TopicModel(TopicModelQuery::default()),
        Question::TopicLists(TopicListsQuery::default()),
        Question::Concordance(ConcordanceQuery { term: query, ..ConcordanceQuery::default() }),
        Question::ReadDictionary { text: "建桥".to_owned() },
        Question::StopWords,
        Question::Reuse(ReuseQuery::default()),
        Question::Changes(ChangesQuery::default()),
        Question::Stances(StancesQuery::default()),
        Question::Issues(IssuesQuery::default()),
        Question::Rollcalls(RollcallsQuery::default()),
        Question::Registers(RegistersQuery::default()),
        Question::Network(NetworkQuery::default()),
        Question::Provenance(ProvenanceQuery {
            document: "declaration-2021.txt".to_owned(),
            ..ProvenanceQuery::default()
        }),
    ] {
        let columns = table(&ask(&engine, &of), engine.documents()).expect("rows").columns;
        let unknown: Vec<&String> = columns.iter().filter(|name| !headings.contains_key(*name)).collect();
        assert!(unknown.iter().all(|name| name.starts_with("declaration-")), "{of:?}: {unknown:?}");
        let first_line = |headings: BTreeMap<String, String>| {
            let question = Question::Csv { of: Box::new(of.clone()), headings };
            let Answer::Csv(answer) = ask(&engine, &question) else { unreachable!("asked for CSV") };
            answer.csv.lines().next().expect("names of columns").to_owned()
        };
        let called: Vec<&str> =
            columns.iter().map(|name| headings.get(name).unwrap_or(name).as_str()).collect();
        assert_eq!(first_line(headings.clone()), called.join(","), "{of:?}");
        assert_eq!(first_line(BTreeMap::new()), columns.join(","), "{of:?}");
    }
}
