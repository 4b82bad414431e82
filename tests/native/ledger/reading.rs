//! A reading of two editions, sentence by sentence, and how near the ledger comes to it.

use duikan::protocol::{ChangesAnswer, EditionAnswer, LinkAnswer, LinkLabel};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// What a reader wrote down of two editions.
pub struct Reading {
    /// Which sentences belong together, by their numbers, and what became of them: any of these is right.
    links: BTreeMap<(String, String), Line>,
    /// What is added to the number of a paragraph, in the earlier edition and the later.
    first: (u32, u32),
}

#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a note of its own")]
struct Line {
    labels: Vec<String>,
    is_weak: bool,
    is_statement: bool,
    is_moved: bool,
    is_merged: bool,
    is_split: bool,
}

/// How near the ledger comes to a reading. Links that the reader calls weak count neither way.
#[derive(Debug, Default)]
pub struct Judged {
    /// Links of statements that both have.
    pub right: u32,
    /// Links of statements that the ledger alone has.
    pub wrong: u32,
    /// Links of statements that the reading alone has.
    pub missed: u32,
    /// The same of titles, headings and signatures.
    pub frame: (u32, u32, u32),
    /// Of the links that both have how many labels are right.
    pub labels: (u32, u32),
    /// Moved: right, wrong, missed; then merged and split.
    pub marks: [(u32, u32, u32); 3],
}

impl Judged {
    /// The harmonic mean of precision and recall of the links of statements.
    pub fn links(&self) -> f64 {
        f1((self.right, self.wrong, self.missed))
    }

    /// The same of titles, headings and signatures.
    pub fn frame(&self) -> f64 {
        f1(self.frame)
    }

    /// The same of what was moved, merged and split.
    pub fn marks(&self) -> [f64; 3] {
        self.marks.map(f1)
    }

    /// The share of right labels.
    pub fn labels(&self) -> f64 {
        f64::from(self.labels.0) / f64::from(self.labels.1)
    }
}

fn f1((right, wrong, missed): (u32, u32, u32)) -> f64 {
    2.0 * f64::from(right) / f64::from(2 * right + wrong + missed)
}

impl Reading {
    pub fn of(name: &str, first: (u32, u32)) -> Self {
        let path = format!("{}/tests/golden/seeds/ledger/{name}.tsv", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(path).expect("the reading is there");
        let line = |line: &str| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [old, new, labels, _, notes] = cells[..] else { panic!("five cells: {line}") };
            let notes: Vec<&str> = notes.split(',').collect();
            let is = |note: &str| notes.contains(&note);
            let line = Line {
                labels: labels.split('|').map(str::to_owned).collect(),
                is_weak: is("weak"),
                is_statement: !is("heading") && !is("signature") && !is("title"),
                is_moved: is("moved"),
                is_merged: is("merged"),
                is_split: is("split"),
            };
            ((old.to_owned(), new.to_owned()), line)
        };
        let links = text.lines().map(line).filter(|((old, new), _)| old != "-" && new != "-");
        Self { links: links.collect(), first }
    }

    /// Judges the first step of a ledger.
    pub fn judge(&self, answer: &ChangesAnswer) -> Judged {
        let old = numbers(&answer.editions[0], self.first.0);
        let new = numbers(&answer.editions[1], self.first.1);
        let mut judged = Judged::default();
        let mut found: BTreeSet<(String, String)> = BTreeSet::new();
        for link in &answer.links {
            let (from, to) = (link.from.clause as usize, link.to.clause as usize);
            let Some(from_number) = &old[from] else { continue };
            let numbers = (from_number.clone(), new[to].clone().expect("every later clause has a number"));
            let is_statement = answer.editions[1].clauses[to].is_statement();
            match self.links.get(&numbers) {
                Some(line) if line.is_weak => {}
                Some(line) => {
                    *(if is_statement { &mut judged.right } else { &mut judged.frame.0 }) += 1;
                    judged.judge_label(line, link, &numbers);
                }
                None => {
                    *(if is_statement { &mut judged.wrong } else { &mut judged.frame.1 }) += 1;
                }
            }
            found.insert(numbers);
        }
        for (numbers, line) in self.links.iter().filter(|(_, line)| !line.is_weak) {
            if !found.contains(numbers) {
                *(if line.is_statement { &mut judged.missed } else { &mut judged.frame.2 }) += 1;
            }
        }
        judged
    }
}

impl Judged {
    fn judge_label(&mut self, read: &Line, link: &LinkAnswer, numbers: &(String, String)) {
        let label = match link.label {
            LinkLabel::Same => "same",
            LinkLabel::Wording => "wording",
            LinkLabel::Substance => "substance",
            LinkLabel::Partly => "partly",
        };
        let is_right = read.labels.iter().any(|right| right == label);
        if !is_right {
            eprintln!("{numbers:?}: {label}, not {:?}", read.labels);
        }
        self.labels = (self.labels.0 + u32::from(is_right), self.labels.1 + 1);
        let marks = [(link.moved, read.is_moved), (link.merged, read.is_merged), (link.split, read.is_split)];
        for ((is, should), (hit, false_alarm, miss)) in marks.into_iter().zip(&mut self.marks) {
            *hit += u32::from(is && should);
            *false_alarm += u32::from(is && !should);
            *miss += u32::from(!is && should);
        }
    }
}

/// The number of each clause: of its paragraph and its own in it, from 1. What stands before the first has none.
fn numbers(edition: &EditionAnswer, first: u32) -> Vec<Option<String>> {
    let mut last = (0, 0);
    let number = |clause: &duikan::protocol::ClauseAnswer| {
        let paragraph = clause.paragraph + first;
        last = (paragraph, if last.0 == paragraph { last.1 + 1 } else { 1 });
        (paragraph > 0).then(|| format!("{}.{}", last.0, last.1))
    };
    edition.clauses.iter().map(number).collect()
}
