//! The change ledger against a reading of three texts, and against changes that were planted.

mod english;
mod planted;
mod reading;
mod report;
mod unlikely;

use crate::shelf::{ask, seeds};
use duikan::{
    pipeline::Engine,
    protocol::{Answer, ChangesAnswer, ChangesQuery, Question},
};

const DECLARATION_2020: &str = "004_b1dbc2e6b7bb7485.txt";
const DECLARATION_2021: &str = "000_a53bf089ae170ff4.txt";
const COMMUNIQUE: &str = "002_5eea9896fdcb0ecb.txt";

fn changes(engine: &Engine, documents: &[&str]) -> ChangesAnswer {
    let documents = documents.iter().map(|&name| name.to_owned()).collect();
    changes_as(engine, ChangesQuery { documents, ..ChangesQuery::default() })
}

fn changes_as(engine: &Engine, query: ChangesQuery) -> ChangesAnswer {
    let Answer::Changes(answer) = ask(engine, &Question::Changes(query)) else {
        unreachable!("asked for changes")
    };
    answer
}

#[test]
fn the_declaration_of_a_year_later_is_read_as_a_reader_read_it() {
    let Some(engine) = seeds() else { return };
    let answer = changes(&engine, &[DECLARATION_2020, DECLARATION_2021]);
    let found = reading::Reading::of("004-000", (0, 1)).judge(&answer);
    assert!(found.links() >= 0.87, "{found:?}");
    assert!(found.frame() >= 0.95, "{found:?}");
    assert!(found.labels() >= 0.90, "{found:?}");
    let [moved, merged, split] = found.marks();
    assert!(moved >= 0.80 && merged >= 0.85 && split >= 0.80, "{found:?}");
}

#[test]
fn a_communique_of_another_body_has_its_partial_counterparts() {
    let Some(engine) = seeds() else { return };
    let answer = changes(&engine, &[DECLARATION_2021, COMMUNIQUE]);
    let found = reading::Reading::of("000-002", (1, 1)).judge(&answer);
    assert!(found.links() >= 0.72, "{found:?}");
    assert!(found.labels() >= 0.75, "{found:?}");
    let [_, merged, split] = found.marks();
    assert!(merged >= 0.90 && split >= 0.65, "{found:?}");
    // What another body says elsewhere was not moved.
    assert_eq!(found.marks[0], (0, 0, 0), "{found:?}");
}

#[test]
fn the_declarations_are_a_series() {
    let Some(engine) = seeds() else { return };
    let answer = changes(&engine, &[]);
    assert_eq!(answer.series.len(), 1);
    assert_eq!(answer.series[0].documents, [DECLARATION_2020, DECLARATION_2021]);
    let editions: Vec<&str> = answer.editions.iter().map(|edition| edition.document.as_str()).collect();
    assert_eq!(editions, [DECLARATION_2020, DECLARATION_2021]);
}
