//! What texts are about by lists of terms: the engine against human readings, `tests/golden/topic-lists` and
//! `tests/golden/seeds/topics`.

use crate::shelf::{ask, sample, seed_files};
use duikan::{
    error::Caution,
    pipeline::Engine,
    protocol::{Answer, Place, Question, TopicListsAnswer, TopicListsQuery},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

fn topic_lists(engine: &Engine, documents: Vec<String>) -> TopicListsAnswer {
    let query = TopicListsQuery { documents, limit: usize::MAX, ..TopicListsQuery::default() };
    let Answer::TopicLists(answer) = ask(engine, &Question::TopicLists(query)) else {
        unreachable!("asked for topic lists")
    };
    answer
}

fn golden(file: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    fs::read_to_string(folder.join(file)).expect("it is there")
}

/// Each statement with a term: where it starts, and its lists with their weights.
fn by_statement(answer: &TopicListsAnswer, document: &str) -> BTreeMap<u32, Vec<(String, f64)>> {
    let mut found: BTreeMap<u32, Vec<(String, f64)>> = BTreeMap::new();
    let of = answer.documents.iter().find(|of| of.document == document).expect("it was asked for");
    for share in &of.shares {
        for place in &share.places {
            found.entry(place.clause.start).or_default().push((share.list.clone(), place.weight));
        }
    }
    found
}

/// The lists of a cell of a reading.
fn lists(cell: &str) -> BTreeSet<&str> {
    cell.split(',').filter(|list| *list != "-").collect()
}

fn count(count: usize) -> u32 {
    u32::try_from(count).expect("a text is not so long")
}

/// What a reading and the lists have in common.
#[derive(Debug, Default)]
struct Agreement {
    read: u32,
    found: u32,
    right: u32,
    met: u32,
}

impl Agreement {
    fn precision(&self) -> f64 {
        f64::from(self.right) / f64::from(self.found)
    }

    fn recall(&self) -> f64 {
        f64::from(self.met) / f64::from(self.read)
    }
}

/// How far the lists of made-up sentences are those that a reader gives them.
fn agreement(name: &str) -> Agreement {
    let text = golden(&format!("topic-lists/{name}.txt"));
    let mut engine = Engine::default();
    engine.open("a.txt", text.as_bytes(), &mut |_, _| {}).expect("a text");
    let found = by_statement(&topic_lists(&engine, Vec::new()), "a.txt");
    let mut agreement = Agreement::default();
    for line in golden(&format!("topic-lists/{name}.tsv")).lines() {
        let [first, read, may_be] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three columns: {line}")
        };
        let start = text.find(first).expect("it begins so");
        let start = count(text[..start].encode_utf16().count());
        let of = found.get(&start).map(Vec::as_slice).unwrap_or_default();
        let of: BTreeSet<&str> = of.iter().map(|(list, _)| list.as_str()).collect();
        let (read, may_be) = (lists(read), lists(may_be));
        let right = of.iter().filter(|list| read.contains(*list) || may_be.contains(*list)).count();
        agreement.read += count(read.len());
        agreement.found += count(of.len());
        agreement.right += count(right);
        agreement.met += count(of.intersection(&read).count());
        if right < of.len() || !read.is_subset(&of) {
            eprintln!("{first}: {of:?}, read {read:?}");
        }
    }
    eprintln!("{name}: {agreement:?} {:.3} {:.3}", agreement.precision(), agreement.recall());
    agreement
}

#[test]
fn sentences_belong_to_the_lists_that_a_reader_gives_them() {
    for name in ["chinese", "english"] {
        let agreement = agreement(name);
        assert!(agreement.precision() >= 0.85 && agreement.recall() >= 0.85, "{name}: {agreement:?}");
    }
}

/// How far the seeds' sentences belong to what their reading's finer keys fall under: of those with a term how many belong
/// above all to such a list, and of those with a key how many have one at all.
fn seed(file: &Path, number: &str) -> Agreement {
    let mut engine = Engine::default();
    engine.open(number, &fs::read(file).expect("it can be read"), &mut |_, _| {}).expect("a text");
    let document = &engine.documents()[0];
    let answer = topic_lists(&engine, Vec::new());
    let found = by_statement(&answer, &document.name);
    let units: Vec<u16> = document.text.encode_utf16().collect();
    let mapping = golden("topic-lists/seeds.tsv");
    let mapping: BTreeMap<&str, BTreeSet<&str>> = mapping
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(key, cell)| (key, lists(cell)))
        .collect();
    let reading = golden(&format!("seeds/topics/{number}.tsv"));
    let mut from = 0;
    let mut agreement = Agreement::default();
    for line in reading.lines() {
        let [_, first, _, keys, note] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("five columns: {line}")
        };
        let first: Vec<u16> = first.replace("\\t", "\t").encode_utf16().collect();
        let Some(at) = units[from..].windows(first.len()).position(|window| window == first) else {
            continue;
        };
        from += at;
        let start = count(from);
        from += first.len();
        if keys == "-" || note.contains("heading") {
            continue;
        }
        let of = found
            .range(start.saturating_sub(4)..=start + 4)
            .next()
            .map(|(_, of)| of.as_slice())
            .unwrap_or_default();
        let any: BTreeSet<&str> =
            keys.split('|').filter_map(|key| mapping.get(key)).flatten().copied().collect();
        let best = of.iter().map(|(_, weight)| *weight).fold(0.0, f64::max);
        let mut top = of.iter().filter(|(_, weight)| *weight >= best);
        let is_right = top.any(|(list, _)| any.contains(list.as_str()));
        let is_met = of.iter().any(|(list, _)| any.contains(list.as_str()));
        agreement.read += 1;
        agreement.met += u32::from(is_met);
        agreement.found += u32::from(!of.is_empty());
        agreement.right += u32::from(is_right);
        if !is_met || !is_right {
            eprintln!("{line}: {of:?}");
        }
    }
    let coverage = answer.documents[0].coverage;
    eprintln!(
        "{number}: {agreement:?} {:.3} {:.3}, coverage {coverage:.3}",
        agreement.precision(),
        agreement.recall()
    );
    agreement
}

#[test]
fn the_seeds_sentences_belong_to_what_their_reading_falls_under() {
    for file in seed_files() {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let Some(number) = ["000", "002", "004"].into_iter().find(|number| name.starts_with(number)) else {
            continue;
        };
        let agreement = seed(&file, number);
        assert!(agreement.precision() >= 0.85 && agreement.recall() >= 0.85, "{number}: {agreement:?}");
    }
}

#[test]
fn places_are_those_of_the_words() {
    let mut engine = Engine::default();
    engine.open("a.txt", "各方發展農業。Wheat  fields grew.".as_bytes(), &mut |_, _| {}).expect("a text");
    let answer = topic_lists(&engine, Vec::new());
    let units: Vec<u16> = engine.documents()[0].text.encode_utf16().collect();
    let at = |place: &Place| String::from_utf16_lossy(&units[place.start as usize..place.end as usize]);
    let share = &answer.documents[0].shares[0];
    assert_eq!((share.list.as_str(), share.share), ("agriculture", 1.0));
    let hits: Vec<String> = share.places.iter().flat_map(|place| &place.hits).map(at).collect();
    assert_eq!(hits, ["農業", "Wheat"]);
}

#[test]
fn shares_add_up_and_what_the_lists_miss_is_told() {
    let engine = sample();
    let answer = topic_lists(&engine, Vec::new());
    assert_eq!(answer.documents.len(), 4, "the Traditional copy is counted once");
    for document in &answer.documents {
        let sum: f64 = document.shares.iter().map(|share| share.share).sum();
        assert!((sum - 1.0).abs() < 1e-9 && document.coverage > 0.5 && document.coverage <= 1.0);
        assert!(document.shares.is_sorted_by(|a, b| a.share >= b.share));
    }
    for list in &answer.lists {
        assert!(list.terms.iter().all(|term| term.count > 0 && term.documents <= 4));
    }
    assert!(answer.missed.iter().all(|word| word.documents <= word.count));
    let copy = vec!["declaration-2019-hant.txt".to_owned()];
    let caution = Caution::NotCounted { documents: copy.clone() };
    assert_eq!(topic_lists(&engine, copy).cautions, [caution]);
}

#[test]
fn texts_without_terms_or_statements_have_no_shares() {
    let mut engine = Engine::default();
    engine.open("a.txt", "各方另行商定，届时通报。".as_bytes(), &mut |_, _| {}).expect("a text");
    engine.open("b.txt", "……".as_bytes(), &mut |_, _| {}).expect("a text");
    let answer = topic_lists(&engine, Vec::new());
    for document in &answer.documents {
        assert!(document.shares.is_empty() && document.coverage == 0.0, "{document:?}");
        let uncovered = (document.uncovered_statements as usize, document.uncovered.len());
        assert_eq!(uncovered, (document.statements as usize, document.statements as usize));
    }
    assert_eq!(answer.cautions, [Caution::LittleCovered { documents: vec!["a.txt".to_owned()] }]);
    let csv = Question::Csv {
        of: Box::new(Question::TopicLists(TopicListsQuery::default())),
        headings: BTreeMap::new(),
    };
    let Answer::Csv(csv) = ask(&engine, &csv) else { unreachable!("asked for a table") };
    assert_eq!((csv.name.as_str(), csv.csv.lines().count()), ("topic-lists.csv", 3));
}
