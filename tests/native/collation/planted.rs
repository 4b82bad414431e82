//! Copies with known changes: how much of them is found, by how much was changed. `make golden` writes the table anew.

use crate::shelf::{SAMPLE, ask};
use duikan::{
    pipeline::Engine,
    protocol::{Answer, CollateQuery, Question, RowLabel, WitnessAnswer},
};
use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

/// Of so many letters in a hundred one is changed.
const NOISE: [usize; 5] = [1, 5, 10, 20, 30];

/// Letters that take the place of others.
const LETTERS: &str = "山水云月风雨花鸟竹石松梅兰菊桃李杏梨茶酒琴棋书画诗歌舞剑春夏秋冬东西南北金木火土";

/// The same numbers on every machine (Knuth's generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % limit as u64).expect("below the limit")
    }

    fn letter(&mut self) -> char {
        let at = self.below(LETTERS.chars().count());
        LETTERS.chars().nth(at).expect("within the letters")
    }
}

/// A character, and whether the other version has none that is the same.
type Marked = (char, bool);

/// A paragraph of a copy, and what became of it.
struct Paragraph {
    text: Vec<Marked>,
    label: RowLabel,
}

/// A copy with known changes.
struct Planted {
    /// The base's characters, with whether they were changed or deleted.
    base: Vec<Vec<Marked>>,
    copy: Vec<Paragraph>,
}

impl Planted {
    /// Changes letters, respells some of the others, and then moves, divides and joins paragraphs.
    fn new(paragraphs: &[&str], noise: usize, dice: &mut Dice) -> Self {
        let mut base = Vec::new();
        let mut copy = Vec::new();
        for paragraph in paragraphs {
            let (own, text) = changed(paragraph, noise, dice);
            base.push(own);
            copy.push(Paragraph { text, label: RowLabel::Same });
        }
        let mut planted = Self { base, copy };
        planted.divide_and_join(dice);
        planted.shift(dice);
        planted
    }

    /// Some paragraphs are cut at a sentence's end, and some take in the next.
    fn divide_and_join(&mut self, dice: &mut Dice) {
        let mut at = 3;
        while at + 1 < self.copy.len() {
            let paragraph = &mut self.copy[at];
            let stop = paragraph.text.iter().position(|(c, _)| *c == '。');
            if let Some(stop) = stop.filter(|stop| stop + 2 < paragraph.text.len()) {
                let text = paragraph.text.split_off(stop + 1);
                paragraph.label = RowLabel::Split;
                self.copy.insert(at + 1, Paragraph { text, label: RowLabel::Split });
                at += 2;
            } else if dice.below(6) == 0 {
                let next = self.copy.remove(at + 1);
                let paragraph = &mut self.copy[at];
                paragraph.text.extend(next.text);
                paragraph.label = RowLabel::Merged;
            }
            at += 1;
        }
    }

    /// Some long paragraphs that are otherwise as they were come to stand elsewhere.
    fn shift(&mut self, dice: &mut Dice) {
        for _ in 0..self.copy.len() / 12 {
            let whole: Vec<usize> = (0..self.copy.len())
                .filter(|&at| self.copy[at].label == RowLabel::Same && self.copy[at].text.len() > 40)
                .collect();
            let from = whole[dice.below(whole.len())];
            let mut paragraph = self.copy.remove(from);
            paragraph.label = RowLabel::Moved;
            // Far enough: of two neighbours that change places, either was moved.
            let third = self.copy.len() / 3;
            let to = (from + third + dice.below(third)) % self.copy.len();
            self.copy.insert(to, paragraph);
        }
    }

    fn text(&self) -> String {
        let paragraphs = self.copy.iter().map(|paragraph| paragraph.text.iter().map(|(c, _)| *c).collect());
        paragraphs.collect::<Vec<String>>().join("\n\n")
    }
}

/// A paragraph and its copy: some letters substituted, deleted, inserted; some of the others in another spelling.
fn changed(paragraph: &str, noise: usize, dice: &mut Dice) -> (Vec<Marked>, Vec<Marked>) {
    let mut steps: Vec<Step> = paragraph.chars().map(|c| step(c, noise, dice)).collect();
    // A number differs as a whole.
    for number in steps.chunk_by_mut(|a, b| a.source.is_ascii_digit() && b.source.is_ascii_digit()) {
        let last = number.len() - 1;
        let is_inside = |(at, step): (usize, &Step)| step.own[0].1 || (at < last && step.copy.len() > 1);
        if last > 0 && number.iter().enumerate().any(is_inside) {
            for letter in number.iter_mut().flat_map(|step| step.own.iter_mut().chain(&mut step.copy)) {
                letter.1 = true;
            }
        }
    }
    let own = steps.iter().flat_map(|step| step.own.clone()).collect();
    (own, steps.into_iter().flat_map(|step| step.copy).collect())
}

/// A letter of the base, and what the copy has of it.
struct Step {
    source: char,
    own: Vec<Marked>,
    copy: Vec<Marked>,
}

fn step(source: char, noise: usize, dice: &mut Dice) -> Step {
    let is_kept = !source.is_alphanumeric() || dice.below(100) >= noise;
    let (is_changed, copy) = if is_kept {
        (false, vec![(respelt(source, dice), false)])
    } else {
        match dice.below(3) {
            0 => (true, vec![(dice.letter(), true)]),
            1 => (true, Vec::new()),
            _ => (false, vec![(source, false), (dice.letter(), true)]),
        }
    };
    Step { source, own: vec![(source, is_changed)], copy }
}

/// Now and then the same letter in the other script, or wide.
fn respelt(c: char, dice: &mut Dice) -> char {
    const SPELLINGS: [(char, char); 8] = [
        ('国', '國'),
        ('发', '發'),
        ('会', '會'),
        ('员', '員'),
        ('组', '組'),
        ('关', '關'),
        ('，', ','),
        ('经', '經'),
    ];
    let other = SPELLINGS.iter().find(|(simple, _)| *simple == c).map(|(_, other)| *other);
    other.filter(|_| dice.below(4) == 0).unwrap_or(c)
}

/// What was found of what was planted.
#[derive(Default)]
struct Score {
    right: usize,
    found: usize,
    planted: usize,
}

impl Score {
    fn add(&mut self, found: bool, planted: bool) {
        self.right += usize::from(found && planted);
        self.found += usize::from(found);
        self.planted += usize::from(planted);
    }

    #[expect(clippy::cast_precision_loss, reason = "some thousands")]
    fn told(&self) -> String {
        let share = |of: usize| if of == 0 { 1.0 } else { self.right as f64 / of as f64 };
        format!("{:.3}\t{:.3}", share(self.found), share(self.planted))
    }
}

/// For each letter of the base and of the copy whether it is shown as different, by the place in the text.
fn shown(witness: &WitnessAnswer, is_base: bool, length: usize) -> Vec<bool> {
    let mut differs = vec![false; length];
    for row in &witness.rows {
        let place = if is_base { &row.a } else { &row.b };
        let is_alone = match row.label {
            RowLabel::Missing => is_base,
            RowLabel::Added => !is_base,
            _ => false,
        };
        if let Some(place) = place.as_ref().filter(|_| is_alone) {
            differs[place.start as usize..place.end as usize].fill(true);
        }
    }
    for difference in &witness.differences {
        let place = if is_base { &difference.a } else { &difference.b };
        differs[place.start as usize..place.end as usize].fill(true);
    }
    differs
}

/// The letters of a version with whether they were changed, held against what is shown.
fn letters<'a>(version: impl Iterator<Item = &'a Vec<Marked>>, shown: &[bool], score: &mut Score) {
    let mut at = 0;
    for paragraph in version {
        for &(c, planted) in paragraph {
            if c.is_alphanumeric() {
                score.add(shown[at], planted);
            }
            at += 1;
        }
        at += 2;
    }
}

/// The labels of paragraphs, by those of the copy.
fn paragraphs(witness: &WitnessAnswer, planted: &Planted, scores: &mut BTreeMap<RowLabel, Score>) {
    let mut at = 0;
    for paragraph in &planted.copy {
        let end = at + paragraph.text.len();
        let row = witness.rows.iter().filter(|row| row.label != RowLabel::MovedHere).find(|row| {
            row.b.as_ref().is_some_and(|place| (place.start as usize) < end && at < place.end as usize)
        });
        let found = row.map_or(RowLabel::Added, |row| row.label);
        for label in [RowLabel::Moved, RowLabel::Split, RowLabel::Merged] {
            scores.entry(label).or_default().add(found == label, paragraph.label == label);
        }
        at = end + 2;
    }
}

/// The collation of a base and its copy.
fn collated(engine: &mut Engine, base: &str, copy: &str) -> WitnessAnswer {
    for (name, text) in [("base.txt", base), ("copy.txt", copy)] {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    let asked = CollateQuery { base: "base.txt".to_owned(), witnesses: vec!["copy.txt".to_owned()] };
    let Answer::Collation(mut answer) = ask(engine, &Question::Collate(asked)) else {
        unreachable!("asked to collate")
    };
    let witness = answer.witnesses.remove(0);
    for name in ["base.txt", "copy.txt"] {
        engine.close(name).expect("it is on the shelf");
    }
    assert!(!witness.spellings.is_empty(), "some letters are spelt otherwise");
    witness
}

#[test]
fn planted_changes_are_found() {
    let base = fs::read_to_string(Path::new(SAMPLE).join("declaration-2019.txt")).expect("the sample");
    let lines: Vec<&str> = base.lines().map(str::trim).collect();
    // A line with a date is no part of the text, unless it is joined to one that is.
    let is_text = |line: &&str| !line.is_empty() && !line.ends_with('日');
    let lines: Vec<&str> = lines.into_iter().filter(is_text).collect();
    let mut engine = Engine::default();
    let mut table = String::from(
        "noise %\tletters precision\tletters recall\tsplit precision\tsplit recall\tmerged precision\tmerged recall\tmoved precision\tmoved recall\n",
    );
    for noise in NOISE {
        let (mut score, mut labels) = (Score::default(), BTreeMap::new());
        for seed in 1..=10 {
            let planted = Planted::new(&lines, noise, &mut Dice(seed));
            let (own, copy) = (lines.join("\n\n"), planted.text());
            let witness = collated(&mut engine, &own, &copy);
            let lengths = (own.encode_utf16().count(), copy.encode_utf16().count());
            letters(planted.base.iter(), &shown(&witness, true, lengths.0), &mut score);
            letters(
                planted.copy.iter().map(|paragraph| &paragraph.text),
                &shown(&witness, false, lengths.1),
                &mut score,
            );
            paragraphs(&witness, &planted, &mut labels);
        }
        let labels: Vec<String> = labels.values().map(Score::told).collect();
        writeln!(table, "{noise}\t{}\t{}", score.told(), labels.join("\t")).expect("written to a string");
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/collation.tsv");
    if std::env::var("GOLDEN").is_ok_and(|value| value == "write") {
        fs::write(&file, &table).expect("the folder can be written");
    }
    assert_eq!(fs::read_to_string(&file).unwrap_or_default(), table, "see `make golden`");
}
