//! Versions compared letter by letter, beside what `CollateX` and `RapidFuzz` say.

use super::figures;
use crate::collation::beside;
use duikan::protocol::{CollatedRunKind, CollationAnswer, EntryAnswer, ReadingAnswer};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Versions {
    tables: Vec<Table>,
    distances: Vec<Distance>,
}

#[derive(Debug, Deserialize)]
struct Table {
    texts: Vec<String>,
    /// What differs, each time as every text has it.
    differing: Vec<Vec<String>>,
}

#[derive(Debug, Deserialize)]
struct Distance {
    percent: u32,
    a: String,
    b: String,
    /// The least number of letters to be deleted and inserted.
    edits: usize,
}

/// An entry of the apparatus as a column: the lemma, and what each witness has.
fn column(entry: &EntryAnswer, witnesses: usize) -> Vec<String> {
    let reading = |witness: usize| {
        let has = |reading: &&ReadingAnswer| reading.witnesses.iter().any(|&of| of as usize == witness);
        entry.readings.iter().find(has).map_or_else(|| entry.lemma.clone(), |reading| reading.text.clone())
    };
    let readings = (0..witnesses).map(reading);
    [entry.lemma.clone()].into_iter().chain(readings).collect()
}

/// The apparatus as columns; entries that follow each other without a letter between them are one.
fn columns(answer: &CollationAnswer) -> Vec<Vec<String>> {
    let follows = |a: &EntryAnswer, b: &EntryAnswer| a.place.end == b.place.start;
    let together = answer.apparatus.chunk_by(follows).map(|entries| {
        let columns = entries.iter().map(|entry| column(entry, answer.witnesses.len()));
        columns.reduce(|before, next| before.iter().zip(next).map(|(a, b)| a.clone() + &b).collect())
    });
    together.flatten().collect()
}

#[test]
fn single_characters_differ_where_collatex_says() {
    for case in figures::<Versions>("collation").tables {
        let answer = beside(&case.texts[0], &case.texts[1..]);
        let found: Vec<Vec<String>> = if answer.witnesses.len() == 1 {
            let differences = &answer.witnesses[0].differences;
            differences.iter().map(|found| vec![found.from.clone(), found.to.clone()]).collect()
        } else {
            columns(&answer)
        };
        assert_eq!(found, case.differing, "of {:?}", case.texts);
    }
}

#[test]
fn hardly_more_is_edited_than_has_to_be() {
    let (mut ours, mut least) = (BTreeMap::new(), BTreeMap::new());
    for case in figures::<Versions>("collation").distances {
        let answer = beside(&case.a, std::slice::from_ref(&case.b));
        let runs = answer.witnesses[0].rows.iter().flat_map(|row| &row.runs);
        let edited = runs.filter(|run| run.kind != CollatedRunKind::Equal);
        let edits: usize = edited.map(|run| run.a.chars().count() + run.b.chars().count()).sum();
        assert!(edits >= case.edits, "{edits} letters cannot be all that differ of {case:?}");
        *ours.entry(case.percent).or_default() += edits;
        *least.entry(case.percent).or_default() += case.edits;
    }
    // The more was written anew, the more letters are equal by chance: they are shown as part of the change.
    let most = [(2, 102), (5, 110), (10, 120), (20, 160)];
    for (percent, most) in most {
        let (ours, least): (usize, usize) = (ours[&percent], least[&percent]);
        assert!(100 * ours <= most * least, "{ours} of at least {least} at {percent} %");
    }
}
