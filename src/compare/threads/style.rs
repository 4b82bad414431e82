//! How a text speaks: who says what to whom. It tells two texts of different kinds apart where no other
//! document helps.
//!
//! Every kind has words that the others hardly use: a speaker says 我们 and 各位, a declaration 成员国 and 各方, a
//! law 不得 and 本法. Lines with words of one kind alone are the beginning; the words and characters that go with
//! them then tell about the others, round after round (expectation and maximisation with hard labels, naive
//! Bayes over single characters and pairs), always along the cheapest path.

use super::{
    Division,
    lines::{Line, Lines},
    path, proof,
};
use crate::protocol::{Role, ThreadEvidence};

/// Words by which a kind of text is known, folded.
const REGISTERS: [&[&str]; 4] = [
    // Somebody speaks.
    &[
        "我",
        "各位",
        "诸位",
        "同志们",
        "朋友们",
        "女士们",
        "先生们",
        "大家",
        "中方",
        "你们",
        "您",
        "!",
        "谢谢",
    ],
    // Several parties declare.
    &[
        "成员国",
        "缔约国",
        "缔约方",
        "各方",
        "双方",
        "元首们",
        "领导人们",
        "与会者",
        "各国元首",
        "各国领导人",
        "本宣言",
        "本公报",
    ],
    // A lawgiver rules.
    &[
        "应当",
        "不得",
        "本法",
        "本条例",
        "本办法",
        "本规定",
        "规定的",
        "有下列",
        "处以",
        "罚款",
        "依法",
        "前款",
    ],
    // Somebody reports.
    &["记者", "本报", "报道", "讯", "据了解", "介绍说", "他说", "她说", "日电", "表示,"],
];

/// More marks than this in a line say no more.
const MOST_MARKS: usize = 3;

/// Lines of running text that must be marked clearly on either side to begin with.
const CLEAR: usize = 4;

/// What a change of the thread costs usually, in the measure of the leanings.
const CHANGE: f64 = 6.0;

/// A line leans to no side further than this by its words.
const FARTHEST: f64 = 3.0;

/// The share of a gram's likelihood ratio that is believed: neighbouring grams repeat each other.
const BELIEVED: f64 = 0.05;

/// The labels settle after three or four rounds.
const ROUNDS: usize = 8;

/// Divides a text by style, if it falls into two kinds that run through each other beyond doubt.
pub(super) fn divide(lines: &Lines) -> Option<Division> {
    if lines.is_wrapped || !lines.has_open() {
        return None;
    }
    let pairs = (0..REGISTERS.len()).flat_map(|a| (a + 1..REGISTERS.len()).map(move |b| [a, b]));
    let proved = pairs.filter_map(|pair| {
        let marked: Vec<f64> = lines.all.iter().map(|line| marks(line, pair)).collect();
        if !is_worth_trying(lines, &marked) {
            return None;
        }
        let labels = settle(lines, &marked);
        Some((proof::by_style(lines, &marked, &labels)?, labels))
    });
    let (_, labels) = proved.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    let evidence = lines.all.iter().map(evidence).collect();
    Some(Division { labels, evidence, anchors: vec![None, None] })
}

/// A short line says nothing itself.
pub(super) fn evidence(line: &Line) -> ThreadEvidence {
    if line.is_prose || line.role == Role::Salutation {
        ThreadEvidence::Style
    } else {
        ThreadEvidence::Neighbours
    }
}

/// Marks of the first kind less marks of the second.
fn marks(line: &Line, [a, b]: [usize; 2]) -> f64 {
    let of = |register: usize| {
        let found = REGISTERS[register].iter().map(|word| line.folded.matches(word).count()).sum::<usize>();
        u8::try_from(found.min(MOST_MARKS)).map_or(0.0, f64::from)
    };
    of(a) - of(b)
}

fn is_worth_trying(lines: &Lines, marked: &[f64]) -> bool {
    let clear = |sign: f64| {
        let found =
            lines.all.iter().zip(marked).filter(|(line, marks)| line.is_prose && **marks * sign > 0.0);
        found.count()
    };
    clear(1.0) >= CLEAR && clear(-1.0) >= CLEAR
}

/// Labels from marks alone, then from marks and words, until nothing changes.
fn settle(lines: &Lines, marked: &[f64]) -> Vec<usize> {
    let costs = path::costs(lines, CHANGE);
    let leaning = |weight: f64| vec![weight, -weight];
    let first: Vec<Vec<f64>> = marked.iter().map(|&marks| leaning(marks)).collect();
    let mut labels = path::best(&first, &costs);
    let grams = Grams::new(lines);
    for _ in 0..ROUNDS {
        let by_words = grams.leanings(&labels);
        let leanings: Vec<Vec<f64>> =
            by_words.iter().zip(marked).map(|(words, marks)| leaning(words + marks / 2.0)).collect();
        let next = path::best(&leanings, &costs);
        if next == labels {
            break;
        }
        labels = next;
    }
    labels
}

/// The characters and pairs of characters of each line, as numbers with their counts.
struct Grams {
    lines: Vec<Vec<(usize, f64)>>,
    different: usize,
}

impl Grams {
    fn new(lines: &Lines) -> Self {
        let raw: Vec<Vec<(char, char)>> = lines.all.iter().map(|line| grams(&line.folded)).collect();
        let mut vocabulary: Vec<(char, char)> = raw.iter().flatten().copied().collect();
        vocabulary.sort_unstable();
        vocabulary.dedup();
        let number = |gram: &(char, char)| vocabulary.binary_search(gram).unwrap_or_default();
        let counted = |line: &Vec<(char, char)>| -> Vec<(usize, f64)> {
            let mut numbers: Vec<usize> = line.iter().map(number).collect();
            numbers.sort_unstable();
            let groups = numbers.chunk_by(|a, b| a == b);
            groups.map(|group| (group[0], u32::try_from(group.len()).map_or(0.0, f64::from))).collect()
        };
        Self { lines: raw.iter().map(counted).collect(), different: vocabulary.len() }
    }

    /// How far each line leans to label 0 by its grams, judged by the other lines.
    fn leanings(&self, labels: &[usize]) -> Vec<f64> {
        const SMOOTHING: f64 = 0.5;
        let mut counts = [vec![0.0; self.different], vec![0.0; self.different]];
        let mut totals = [0.0; 2];
        for (line, &label) in self.lines.iter().zip(labels) {
            for &(gram, count) in line {
                counts[label][gram] += count;
                totals[label] += count;
            }
        }
        let smooth = SMOOTHING * u32::try_from(self.different).map_or(0.0, f64::from);
        let leaning = |(line, &own): (&Vec<(usize, f64)>, &usize)| {
            let size: f64 = line.iter().map(|(_, count)| count).sum();
            let likelihood = |label: usize, gram: usize, count: f64| {
                let (less, shorter) = if label == own { (count, size) } else { (0.0, 0.0) };
                (counts[label][gram] - less + SMOOTHING) / (totals[label] - shorter + smooth)
            };
            let ratio = |&(gram, count): &(usize, f64)| {
                count.min(2.0) * libm::log(likelihood(0, gram, count) / likelihood(1, gram, count))
            };
            let sum: f64 = line.iter().map(ratio).sum();
            (sum * BELIEVED).clamp(-FARTHEST, FARTHEST)
        };
        self.lines.iter().zip(labels).map(leaning).collect()
    }
}

/// The letters of a line, alone and in pairs.
fn grams(folded: &str) -> Vec<(char, char)> {
    let letters: Vec<char> = folded.chars().filter(|c| c.is_alphanumeric()).collect();
    let pairs = letters.windows(2).map(|pair| (pair[0], pair[1]));
    pairs.chain(letters.iter().map(|&c| (c, '\0'))).collect()
}
