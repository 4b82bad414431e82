//! The five seeds as a careful reader understands them: `tests/golden/seeds`, a file a seed.
//!
//! What belongs to one of two threads that run through each other is compared by the threads' own tests.

use crate::shelf::{details, seed_files, seeds};
use duikan::protocol::{BlockAnswer, DocumentAnswer, LossKind, Place, Role};
use std::{fmt::Debug, fs, path::Path};

/// The lines of a seed's reading, each cut at its tabs.
struct Reading(Vec<Vec<String>>);

impl Reading {
    fn of(seed: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/seeds");
        let file =
            fs::read_to_string(folder.join(seed).with_extension("tsv")).expect("each seed has its reading");
        Self(file.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect())
    }

    /// The lines of one kind, without its name.
    fn all<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a [String]> {
        self.0.iter().filter(move |line| line[0] == kind).map(|line| &line[1..])
    }

    /// The one value of a kind; none if it is `-`.
    fn one(&self, kind: &str) -> Option<String> {
        self.all(kind).next().map(|line| line[0].clone()).filter(|value| value != "-")
    }
}

/// A text, to take places out of it.
struct Text(Vec<u16>);

impl Text {
    fn at(&self, place: &Place) -> String {
        String::from_utf16_lossy(&self.0[place.start as usize..place.end as usize])
    }

    fn before(&self, at: u32) -> String {
        String::from_utf16_lossy(&self.0[..at as usize])
    }

    fn after(&self, at: u32) -> String {
        String::from_utf16_lossy(&self.0[at as usize..])
    }
}

fn first(text: &str, count: usize) -> String {
    text.chars().take(count).collect::<String>().replace('\t', "\\t")
}

fn last(text: &str, count: usize) -> String {
    let skipped = text.chars().count().saturating_sub(count);
    text.chars().skip(skipped).collect::<String>().replace('\t', "\\t")
}

/// Everything that differs, at once.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn compare<T: PartialEq + Debug>(&mut self, what: &str, found: &T, read: &T) {
        if found != read {
            self.0.push(format!("{what}: found {found:?}, read {read:?}"));
        }
    }

    fn sequences(&mut self, what: &str, found: &[Vec<String>], read: &[Vec<String>]) {
        for at in 0..found.len().max(read.len()) {
            self.compare(&format!("{what} {at}"), &found.get(at), &read.get(at));
        }
    }
}

fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).expect("a plain word").as_str().expect("a plain word").to_owned()
}

fn blocks(document: &DocumentAnswer, text: &Text) -> Vec<Vec<String>> {
    let level = |block: &BlockAnswer| {
        let heading = document.headings.iter().find(|heading| heading.place == block.place);
        heading.map_or("-".to_owned(), |heading| heading.level.to_string())
    };
    let block = |block: &BlockAnswer| {
        let words = text.at(&block.place);
        vec![word(block.role), level(block), first(&words, 8), last(&words, 8)]
    };
    document.blocks.iter().map(block).collect()
}

/// The title's lines, without marks and dashes, joined as the reading joins them.
fn title(document: &DocumentAnswer, text: &Text) -> String {
    let lines = document.blocks.iter().filter(|block| block.role == Role::Title);
    let words = lines.map(|block| text.at(&block.place).trim_matches(['#', '—', ' ']).to_owned());
    words.collect::<Vec<_>>().join(" / ")
}

/// Joins inside one thread; those that go on elsewhere are the threads' affair.
fn joins(document: &DocumentAnswer, text: &Text) -> Vec<Vec<String>> {
    let join = |before: &Place, after: &Place| vec![last(&text.at(before), 6), first(&text.at(after), 6)];
    document.joins.iter().map(|found| join(&found.before, &found.after)).collect()
}

/// Gaps and what is cut off. A gap's characters stand before it.
fn losses(document: &DocumentAnswer, text: &Text) -> Vec<Vec<String>> {
    let block = |at: u32| {
        let block = document.blocks.iter().find(|block| block.place.start < at && at <= block.place.end);
        block.map(|block| block.place.clone()).expect("a loss stands in a block")
    };
    let found = document.losses.iter().filter(|loss| loss.kind == LossKind::Gap);
    found
        .map(|loss| {
            let own = block(loss.place.end);
            let before = text.after(own.start);
            let length = (loss.place.end - own.start) as usize;
            let before: String =
                String::from_utf16_lossy(&before.encode_utf16().take(length).collect::<Vec<_>>());
            let after = text.before(own.end);
            let after: Vec<u16> = after.encode_utf16().skip(loss.place.end as usize).collect();
            vec![word(loss.kind), last(&before, 8), first(&String::from_utf16_lossy(&after), 8)]
        })
        .collect()
}

#[track_caller]
fn check(at: usize) {
    let Some(engine) = seeds() else { return };
    let file = &seed_files()[at];
    let seed = format!("{at:03}");
    assert!(
        file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&seed)),
        "the seeds in order"
    );
    let reading = Reading::of(&seed);
    let text = Text(fs::read_to_string(file).expect("the seeds are UTF-8").encode_utf16().collect());
    let document = &details(&engine)[at];
    let summary = &document.summary;
    let mut differences = Differences::default();

    differences.compare("title", &title(document, &text), &reading.one("title").unwrap_or_default());
    differences.compare("date", &summary.date.as_ref().map(|date| date.value.clone()), &reading.one("date"));
    differences.compare(
        "place",
        &summary.place.as_ref().map(|told| told.value.clone()),
        &reading.one("place"),
    );
    differences.compare(
        "issuer",
        &summary.issuer.as_ref().map(|told| told.value.clone()),
        &reading.one("issuer"),
    );
    differences.compare("kind", &summary.kind.map(word), &reading.one("kind"));
    differences.compare("script", &Some(word(summary.script)), &reading.one("script"));

    let signed = summary.signatories.iter();
    let signed: Vec<_> =
        signed.map(|found| vec![found.state.clone(), found.office.clone(), found.person.clone()]).collect();
    let read: Vec<_> = reading.all("signatory").map(<[String]>::to_vec).collect();
    differences.sequences("signatory", &signed, &read);

    let read: Vec<_> = reading.all("block").map(|block| block[..4].to_vec()).collect();
    differences.sequences("block", &blocks(document, &text), &read);

    let next = reading.all("join").filter(|join| join[2] == "next");
    differences.sequences(
        "join",
        &joins(document, &text),
        &next.map(|join| join[..2].to_vec()).collect::<Vec<_>>(),
    );

    let gaps: Vec<_> = reading.all("loss").filter(|loss| loss[0] == "gap").map(<[String]>::to_vec).collect();
    differences.sequences("loss", &losses(document, &text), &gaps);

    // A paragraph that goes on in its thread alone is two paragraphs of the page.
    let read: usize = reading.all("paragraphs").map(|line| line[0].parse::<usize>().expect("a number")).sum();
    let later = reading.all("join").filter(|join| join[2] == "later").count();
    differences.compare("paragraphs", &document.paragraphs.len(), &(read + later));

    assert!(differences.0.is_empty(), "{}", differences.0.join("\n"));
}

#[test]
fn the_first_declaration_is_read_as_a_reader_reads_it() {
    check(0);
}

#[test]
fn the_newspaper_page_is_read_as_a_reader_reads_it() {
    check(1);
}

#[test]
fn the_communique_is_read_as_a_reader_reads_it() {
    check(2);
}

#[test]
fn the_traditional_page_is_read_as_a_reader_reads_it() {
    check(3);
}

#[test]
fn the_ministrys_page_is_read_as_a_reader_reads_it() {
    check(4);
}
