//! Versions laid side by side, for a terminal.

use crate::{
    protocol::{CollationAnswer, DifferenceAnswer, EntryAnswer, RowAnswer, RowLabel, WitnessAnswer},
    words::Words,
};
use std::{
    collections::BTreeMap,
    io::{self, Write},
};

/// Characters shown of a paragraph that one text alone has.
const FIRST_WORDS: usize = 60;

/// Prints each witness beside the base, and the apparatus of several.
pub(super) fn print(out: &mut impl Write, answer: &CollationAnswer, words: &Words) -> io::Result<()> {
    for witness in &answer.witnesses {
        writeln!(out, "{} ↔ {}", answer.base, witness.document)?;
        of_witness(out, witness, words)?;
    }
    if answer.witnesses.len() > 1 {
        writeln!(out, "\n{}", words.collation.apparatus)?;
        let letter = |number: &u32| answer.witnesses[*number as usize].document.clone();
        answer.apparatus.iter().try_for_each(|entry| of_entry(out, entry, &letter, words))?;
    }
    Ok(())
}

fn of_witness(out: &mut impl Write, witness: &WitnessAnswer, words: &Words) -> io::Result<()> {
    let own = &words.collation;
    let share = |all: u32| f64::from(witness.equal) / f64::from(all.max(1));
    writeln!(out, "  {}", (own.same_share)(share(witness.letters_base), share(witness.letters)))?;
    let mut counts: BTreeMap<RowLabel, usize> = BTreeMap::new();
    for row in witness.rows.iter().filter(|row| row.label != RowLabel::MovedHere) {
        *counts.entry(row.label).or_default() += 1;
    }
    let told: Vec<String> = counts.into_iter().map(|(label, count)| (own.paragraphs)(label, count)).collect();
    writeln!(out, "  {}", told.join(" · "))?;
    writeln!(out, "  {}", (own.differences)(witness.differences.len()))?;
    witness.differences.iter().try_for_each(|difference| of_difference(out, difference, words))?;
    let is_alone =
        |row: &&RowAnswer| !matches!(row.label, RowLabel::Same | RowLabel::Changed | RowLabel::MovedHere);
    for row in witness.rows.iter().filter(is_alone) {
        let text = row.runs.iter().map(|run| if run.a.is_empty() { &*run.b } else { &*run.a });
        let first: String = text.collect::<String>().chars().take(FIRST_WORDS).collect();
        writeln!(out, "  [{}] {first}", (own.label)(row.label))?;
    }
    writeln!(out, "  {}", own.spellings)?;
    for spelling in &witness.spellings {
        let kind = (own.spelling)(spelling.kind);
        let written =
            |text: &str| if text.is_empty() { own.nothing.to_owned() } else { text.replace(' ', "␣") };
        let (from, to) = (written(&spelling.from), written(&spelling.to));
        writeln!(out, "    {kind} {from} → {to}  {}", (own.times)(spelling.count))?;
    }
    Ok(())
}

fn of_difference(out: &mut impl Write, found: &DifferenceAnswer, words: &Words) -> io::Result<()> {
    let own = &words.collation;
    let reasons: Vec<&str> = found.reasons.iter().map(|reason| (own.reason)(*reason)).collect();
    let why = if reasons.is_empty() { String::new() } else { format!(" ({})", reasons.join(" ")) };
    let DifferenceAnswer { before, from, to, after, .. } = found;
    writeln!(out, "    {}{why}: {before}[{from}→{to}]{after}", (own.class)(found.class))
}

fn of_entry(
    out: &mut impl Write,
    entry: &EntryAnswer,
    letter: &impl Fn(&u32) -> String,
    words: &Words,
) -> io::Result<()> {
    let own = &words.collation;
    let lemma = if entry.lemma.is_empty() { own.inserted } else { &entry.lemma };
    write!(out, "  {}[{lemma}]{}", entry.before, entry.after)?;
    for reading in &entry.readings {
        let text = if reading.text.is_empty() { own.omitted } else { &reading.text };
        let names: Vec<String> = reading.witnesses.iter().map(letter).collect();
        write!(out, "  {text}: {}", names.join(", "))?;
    }
    writeln!(out)
}
