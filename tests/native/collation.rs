//! What a collation of versions promises: two pairs of seeds as a careful reader collates them, and copies with known
//! changes.

mod planted;
mod redlines;
mod unlikely;

use crate::shelf::{ask, seed_files};
use duikan::{
    compare::{self, RunKind, collate},
    corpus::Document,
    fold::Folder,
    pipeline::Engine,
    protocol::{
        Answer, AsideAnswer, CollateQuery, CollatedRun, CollationAnswer, DifferenceAnswer, Question, Role,
        RowAnswer, RowLabel, SpellingKind, WitnessAnswer,
    },
    segment::Segmenter,
};
use std::{collections::BTreeSet, fs, ops::Range, path::Path};

/// Where the reading of a pair of seeds and the collation of it fall apart.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn unless(&mut self, holds: bool, fault: impl FnOnce() -> String) {
        if !holds {
            self.0.push(fault());
        }
    }
}

/// A base and its witnesses, collated.
pub fn beside(base: &str, witnesses: &[String]) -> CollationAnswer {
    let mut engine = Engine::default();
    let names: Vec<String> = (0..=witnesses.len()).map(|number| number.to_string()).collect();
    for (number, text) in [base].into_iter().chain(witnesses.iter().map(String::as_str)).enumerate() {
        // A line end more for each: the very same file would not be opened twice.
        let file = format!("{text}{}", "\n".repeat(number));
        engine.open(&names[number], file.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    let asked = CollateQuery { base: names[0].clone(), witnesses: names[1..].to_vec() };
    let Answer::Collation(answer) = ask(&engine, &Question::Collate(asked)) else {
        unreachable!("asked to collate")
    };
    answer
}

/// The lines of a reader's collation, each cut at its tabs; `-` is nothing.
fn reading(pair: &str) -> Vec<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/seeds/collation");
    let file = fs::read_to_string(folder.join(pair).with_extension("tsv")).expect("the pair has its reading");
    let line = |line: &str| {
        // What is substituted by a dash is no nothing.
        let is_mark = line.contains("\tsubstituted\t");
        let cell = |cell: &str| if cell == "-" && !is_mark { String::new() } else { cell.to_owned() };
        line.split('\t').map(cell).collect()
    };
    file.lines().map(line).collect()
}

/// The seeds, and the names of the first and of another, whose texts are divided where several run through each other.
fn pair(other: &str) -> Option<(Engine, String, String)> {
    let files = seed_files();
    let mut engine = Engine::default();
    for path in &files {
        let name = path.file_name().expect("a file has a name").to_string_lossy();
        let bytes = fs::read(path).expect("a seed");
        engine.open(&name, &bytes, &mut |_, _| {}).expect("a seed is a text");
    }
    let name_of = |start: &str| {
        files
            .iter()
            .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
            .find(|name| name.starts_with(start))
    };
    let (base, mut witness) = (name_of("000")?, name_of(other)?);
    if other == "001" {
        // The speech comes first.
        engine.divide();
        let own = engine.documents().iter().rfind(|document| document.name.starts_with(other))?;
        witness.clone_from(&own.name);
    }
    Some((engine, base, witness))
}

/// The first seed beside another.
fn collated(other: &str) -> Option<CollationAnswer> {
    let (engine, base, witness) = pair(other)?;
    let asked = Question::Collate(CollateQuery { base, witnesses: vec![witness] });
    let Answer::Collation(answer) = ask(&engine, &asked) else { unreachable!("asked to collate") };
    Some(answer)
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn text(row: &RowAnswer) -> String {
    plain(&row.runs.iter().map(|run| if run.a.is_empty() { &*run.b } else { &*run.a }).collect::<String>())
}

/// Whether a difference is the one that the reader notes. Where what was inserted stands twice, it may stand before or
/// behind.
fn is_noted(found: &DifferenceAnswer, line: &[String]) -> bool {
    let [_, _, _, before, from, to, after] = line else { panic!("a difference has seven columns: {line:?}") };
    let is_same = plain(&found.from) == plain(from) && plain(&found.to) == plain(to);
    let last: String = before.chars().rev().take(2).collect::<Vec<_>>().into_iter().rev().collect();
    let first: String = after.chars().take(2).collect();
    let both = |own: &str, read: &str| {
        plain(&format!("{}{own}{}", found.before, found.after))
            .contains(&plain(&format!("{last}{read}{first}")))
    };
    is_same && both(&found.from, from) && both(&found.to, to)
}

/// Holds a collation against a reader's.
fn faults(pair: &str, answer: &CollationAnswer) -> Vec<String> {
    let witness = &answer.witnesses[0];
    let mut faults = Faults::default();
    let mut left: Vec<&DifferenceAnswer> = witness.differences.iter().collect();
    for line in reading(pair) {
        let told = || line.join(" ");
        match line[0].as_str() {
            "difference" if line[1] == "spelling" => {
                let is_listed = witness.spellings.iter().any(|spelling| {
                    (&spelling.from, &spelling.to) == (&line[4], &line[5])
                        && spelling.kind != SpellingKind::Script
                });
                faults.unless(is_listed, || format!("no spelling: {}", told()));
            }
            "difference" => match left.iter().position(|found| is_noted(found, &line)) {
                Some(at) => {
                    let found = left.remove(at);
                    let class = serde_json::to_value(found.class).expect("a name");
                    let is_right = line[1].split('|').any(|class_read| class == class_read);
                    faults.unless(is_right, || format!("{class} {:?}: {}", found.reasons, told()));
                }
                None => faults.unless(false, || format!("not found: {}", told())),
            },
            "missing" | "added" => missing(&mut faults, witness, &line),
            "moved" => {
                let is_moved =
                    |row: &RowAnswer| row.label == RowLabel::Moved && text(row).starts_with(&line[1]);
                faults.unless(witness.rows.iter().any(is_moved), || format!("not moved: {}", told()));
            }
            "merged" => {
                let is_merged =
                    |row: &RowAnswer| row.label == RowLabel::Merged && text(row).contains(&line[1]);
                faults.unless(witness.rows.iter().any(is_merged), || format!("not merged: {}", told()));
            }
            // What a page's end divides is one paragraph to the engine, and said so as a join.
            "split" | "convention" => {}
            other => panic!("a reader's collation has no {other}"),
        }
    }
    faults.0.extend(left.iter().map(|found| format!("not in the reading: {found:?}")));
    faults.0
}

/// Paragraphs that one text alone has: compared ones are rows, others are set aside.
fn missing(faults: &mut Faults, witness: &WitnessAnswer, line: &[String]) {
    let [side, role, first, last, count] = line else { panic!("five columns: {line:?}") };
    let is_missing = side == "missing";
    if ["dateline", "editor"].contains(&role.as_str()) {
        let (own, other) = if is_missing {
            (&witness.aside_base, &witness.aside)
        } else {
            (&witness.aside, &witness.aside_base)
        };
        let folder = Folder::default();
        let begins = |aside: &&AsideAnswer| folder.fold(&plain(&aside.text)).starts_with(&folder.fold(first));
        let found = own.iter().any(|aside| begins(&aside));
        faults.unless(found && !other.iter().any(|aside| begins(&aside)), || format!("not said: {line:?}"));
        return;
    }
    let labels = match (is_missing, role.as_str()) {
        (true, "cut-off") => vec![RowLabel::CutOff],
        (true, _) => vec![RowLabel::Missing],
        (false, _) => vec![RowLabel::Added],
    };
    let of_role = |row: &&RowAnswer| match role.as_str() {
        "signature" => row.role == Role::Signature,
        "title" => row.role == Role::Title,
        _ => row.role != Role::Title,
    };
    let rows: Vec<String> =
        witness.rows.iter().filter(|row| labels.contains(&row.label)).filter(of_role).map(text).collect();
    let starts = |row: Option<&String>, words: &str| row.is_some_and(|row| row.starts_with(words));
    // The last that is cut off may be a line that is no part of the text.
    let ends = starts(rows.last(), last) || role == "cut-off";
    let is_right =
        starts(rows.first(), first) && ends && (rows.len().to_string() == *count || role == "cut-off");
    faults.unless(is_right, || {
        format!("{line:?}: found {}, {:?} to {:?}", rows.len(), rows.first(), rows.last())
    });
}

#[test]
fn the_traditional_copy_differs_in_spelling_only() {
    let Some(answer) = collated("003") else { return };
    assert_eq!(faults("000-003", &answer), Vec::<String>::new());
    assert!(answer.witnesses[0].differences.is_empty());
}

#[test]
fn the_newspaper_differs_where_a_reader_finds_it() {
    let Some(answer) = collated("001") else { return };
    assert_eq!(faults("000-001", &answer), Vec::<String>::new());
}

/// The collations of these pairs are the reading's, so that what they call equal is what the texts share.
#[test]
fn passages_are_what_a_reader_finds_shared() {
    for other in ["001", "003"] {
        let Some((engine, base, witness)) = pair(other) else { return };
        let document = |name: &str| {
            engine.documents().iter().find(|document| document.name == name).expect("on the shelf")
        };
        let (base, witness) = (document(&base), document(&witness));
        let letters = |characters: Range<usize>| {
            characters.filter(|&at| base.folded.characters[at].is_alphanumeric()).collect::<Vec<_>>()
        };
        let read: BTreeSet<usize> = collate(base, witness, &Folder::default(), &Segmenter::default())
            .rows
            .into_iter()
            .flat_map(|row| row.runs)
            .filter(|run| matches!(run.kind, RunKind::Equal | RunKind::Spelling(_)))
            .flat_map(|run| letters(run.a))
            .collect();
        let found: BTreeSet<usize> = compare::passages(base, witness)
            .into_iter()
            .flat_map(|passage| passage.runs)
            .filter(|run| run.equal)
            .flat_map(|run| letters(run.a))
            .collect();
        let both = read.intersection(&found).count();
        assert!(100 * both >= 98 * read.len(), "{other}: {both} of {} letters are found", read.len());
        assert!(100 * both >= 98 * found.len(), "{other}: {both} of {} letters are shared", found.len());
    }
}

#[test]
fn nothing_of_either_version_is_lost() {
    let files = seed_files();
    let mut engine = Engine::default();
    for path in &files {
        let bytes = fs::read(path).expect("a seed");
        engine.open(&path.to_string_lossy(), &bytes, &mut |_, _| {}).expect("a seed is a text");
    }
    for base in engine.documents() {
        for witness in engine.documents().iter().filter(|witness| witness.name != base.name) {
            let asked = CollateQuery { base: base.name.clone(), witnesses: vec![witness.name.clone()] };
            let Answer::Collation(answer) = ask(&engine, &Question::Collate(asked)) else {
                unreachable!("asked to collate")
            };
            let found = &answer.witnesses[0];
            let side = |elsewhere: RowLabel, side: fn(&CollatedRun) -> &str| -> String {
                let rows = found.rows.iter().filter(|row| row.label != elsewhere);
                plain(&rows.flat_map(|row| &row.runs).map(side).collect::<String>())
            };
            let whole = |document: &Document| {
                let units = document.folded.units.iter().filter(|unit| {
                    document.folded.characters[(*unit).clone()].iter().any(|c| c.is_alphanumeric())
                });
                plain(
                    &units.map(|unit| document.folded.text(&document.text, unit.clone())).collect::<String>(),
                )
            };
            assert_eq!(
                side(RowLabel::MovedHere, |run| &run.a),
                whole(base),
                "{} in {}",
                base.name,
                witness.name
            );
            assert_eq!(
                side(RowLabel::Moved, |run| &run.b),
                whole(witness),
                "{} in {}",
                witness.name,
                base.name
            );
        }
    }
}
