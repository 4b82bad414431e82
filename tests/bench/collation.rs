//! Two long versions of a text, collated to the character.

use duikan::{
    compare::{RunKind, collate},
    fold::Folder,
    pipeline::Engine,
    segment::Segmenter,
};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::{fmt::Write, hint::black_box};

/// Characters of a version: a megabyte.
const LENGTH: usize = 333_000;

/// Of so many characters one is changed.
const SCATTERED: u64 = 50;

/// The same numbers on every machine (Knuth's generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// A long text, and a version of it with scattered differences: substituted, inserted, deleted characters.
pub fn versions() -> (String, String) {
    let source: Vec<&str> = include_str!("../../www/sample/declaration-2019.txt")
        .split(['，', '。', '、', '\n', '；'])
        .filter(|clause| clause.chars().count() > 3)
        .collect();
    let mut dice = Dice(7);
    let mut base = String::new();
    let mut length = 0;
    while length < LENGTH {
        let clause = source[usize::try_from(dice.below(source.len() as u64)).unwrap_or_default()];
        // A number now and then: in real texts few clauses come again to the letter.
        write!(base, "{clause}{}", dice.below(10_000)).expect("written to a string");
        length += clause.chars().count() + 5;
        base.push_str(match dice.below(8) {
            0 => "。\n\n",
            1 => "。",
            _ => "，",
        });
    }
    let letters: Vec<char> = base.chars().filter(|c| c.is_alphabetic()).collect();
    let mut any = || letters[usize::try_from(dice.below(letters.len() as u64)).unwrap_or_default()];
    let mut edits = Dice(11);
    let mut witness = String::with_capacity(base.len());
    for c in base.chars() {
        if !c.is_alphabetic() || edits.below(SCATTERED) > 0 {
            witness.push(c);
            continue;
        }
        match edits.below(3) {
            0 => witness.push(any()),
            1 => {}
            _ => witness.extend([c, any()]),
        }
    }
    (base, witness)
}

/// Measures the collation, as [`super::stages::measure`] does the stages; and how long the edit script is.
pub fn measure(wanted: &str, rounds: usize, now: &dyn Fn() -> f64, give: &mut dyn FnMut(String)) {
    if !"collation".contains(wanted) {
        return;
    }
    let (base, witness) = versions();
    let mut engine = Engine::default();
    for (name, text) in [("a", &base), ("b", &witness)] {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("it is text");
    }
    let (a, b) = (&engine.documents()[0], &engine.documents()[1]);
    let (folder, segmenter) = (Folder::default(), Segmenter::default());
    let mut times: Vec<f64> = (0..rounds)
        .map(|_| {
            let started = now();
            black_box(collate(a, b, &folder, &segmenter));
            now() - started
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let found = collate(a, b, &folder, &segmenter);
    let runs = found.rows.iter().flat_map(|row| &row.runs).filter(|run| run.kind != RunKind::Equal);
    let script: usize = runs.map(|run| run.a.len() + run.b.len()).sum();
    let (own, other) = (&a.folded.characters, &b.folded.characters);
    let operations = capture_diff_slices(Algorithm::Myers, own, other);
    let changed = operations.iter().filter(|operation| !matches!(operation, DiffOp::Equal { .. }));
    let shortest: usize =
        changed.map(|operation| operation.old_range().len() + operation.new_range().len()).sum();
    let range = format!("{:.1} to {:.1}", times[0], times[rounds - 1]);
    give(format!(
        "  collation of two versions of {} kB    {:.1} ms ({range}); {} differences, {script} characters of edits, at least {shortest}",
        base.len() / 1000,
        times[rounds / 2],
        found.differences.len()
    ));
}
