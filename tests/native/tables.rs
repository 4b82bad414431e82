//! Answers as tables: what a table holds is what the answer says.

use crate::shelf::{ask, sample};
use duikan::{
    export::{Cell, Table, table},
    protocol::{Answer, Axis, ConcordanceQuery, CsvAnswer, MoversQuery, Question, TrendSeries, TrendsQuery},
};

fn column(table: &Table, name: &str) -> Vec<Cell> {
    let at = table.columns.iter().position(|column| column == name).expect("there is such a column");
    table.rows.iter().map(|row| row[at].clone()).collect()
}

#[track_caller]
fn check(table: &Table, all: &[&TrendSeries]) {
    let count = |point: Option<usize>| point.map_or(Cell::Nothing, |point| Cell::Count(point as u64 + 1));
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
            [series.first, series.last, series.peak].map(count)
        );
        let gaps: Vec<String> = series.gaps.iter().map(|gap| (gap + 1).to_string()).collect();
        assert_eq!(cell("gaps"), Cell::Text(gaps.join("; ")));
    }
}

#[test]
fn a_table_of_trends_says_which_way_each_word_goes() {
    let along = Axis::Position { document: "declaration-2021.txt".to_owned(), parts: 9 };
    let terms = vec!["成员国".to_owned(), "渔业".to_owned(), "没有这个词".to_owned()];
    let answer = ask(&sample(), &Question::Trends(TrendsQuery { terms, along }));
    let Answer::Trends(trends) = &answer else { unreachable!("asked for trends") };
    assert!(trends.series[0].direction.is_some() && trends.series[2].first.is_none());
    check(&table(&answer).expect("rows"), &trends.series.iter().collect::<Vec<_>>());
}

#[test]
fn a_table_of_movers_says_it_too() {
    let answer = ask(&sample(), &Question::Movers(MoversQuery::default()));
    let Answer::Movers(movers) = &answer else { unreachable!("asked for movers") };
    let lists = [&movers.risers, &movers.fallers, &movers.newcomers, &movers.leavers];
    check(&table(&answer).expect("rows"), &lists.into_iter().flatten().collect::<Vec<_>>());
}

#[test]
fn a_line_of_a_concordance_is_told_where_it_stands() {
    let engine = sample();
    let term = "渔区".to_owned();
    let of =
        Question::Concordance(ConcordanceQuery { term, limit: usize::MAX, ..ConcordanceQuery::default() });
    let answer = ask(&engine, &of);
    let exported = table(&answer).expect("rows");
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
    let Answer::Csv(CsvAnswer { name, csv }) = ask(&engine, &Question::Csv { of: Box::new(of) }) else {
        unreachable!("asked for CSV")
    };
    assert_eq!(name, "concordance-渔区.csv");
    assert_eq!(csv, exported.csv());
}
