//! Shared passages for a terminal.

use super::table;
use crate::{
    protocol::{ClusterAnswer, ProvenanceAnswer, ReuseAnswer, Shares, StretchKind},
    words::{Words, percent},
};
use std::io::{self, Write};

pub(super) fn clusters(out: &mut impl Write, answer: &ReuseAnswer, words: &Words) -> io::Result<()> {
    if answer.total + answer.total_formulae == 0 {
        return writeln!(out, "{}", words.reuse.none);
    }
    writeln!(out, "{}", (words.reuse.total)(answer.total, answer.documents))?;
    answer.clusters.iter().try_for_each(|found| cluster(out, found, words))?;
    if answer.total_formulae > 0 {
        writeln!(out, "\n{}", (words.reuse.formulae)(answer.total_formulae, answer.formulae_above))?;
    }
    answer.formulae.iter().try_for_each(|found| cluster(out, found, words))
}

fn cluster(out: &mut impl Write, cluster: &ClusterAnswer, words: &Words) -> io::Result<()> {
    writeln!(out, "\n{}", (words.reuse.cluster)(cluster.letters, cluster.documents))?;
    writeln!(out, "  {}", cluster.text)?;
    for at in &cluster.places {
        let date = at.date.as_deref().unwrap_or(words.reuse.undated);
        let place = &at.place;
        let earliest = if cluster.first.contains(&place.document) { words.reuse.earliest } else { "" };
        let line = format!("  {date}  {} {}–{}  {earliest}", place.document, place.start, place.end);
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

pub(super) fn provenance(out: &mut impl Write, answer: &ProvenanceAnswer, words: &Words) -> io::Result<()> {
    let told = &words.provenance;
    let all = &answer.shares;
    writeln!(out, "{}", answer.document)?;
    if all.letters == 0 {
        return writeln!(out, "{}", told.no_letters);
    }
    writeln!(out, "{}", (told.own)(all.of(all.own), all.letters))?;
    match all.new {
        Some(new) => writeln!(out, "{}", (told.new)(all.of(new)))?,
        None => writeln!(out, "{}", told.undated)?,
    }
    if all.formulae > 0 {
        writeln!(out, "{}", (told.formulae)(all.of(all.formulae), answer.formulae_above))?;
    }
    if !answer.copies.is_empty() {
        writeln!(out, "{}", (told.copies)(&answer.copies))?;
    }
    let mut rows = vec![
        [
            told.section,
            told.letters,
            told.column_own,
            told.column_shared,
            told.column_formulae,
            told.column_new,
        ]
        .map(str::to_owned)
        .to_vec(),
    ];
    let mut row = |name: &str, shares: &Shares| {
        let mut cells = vec![name.to_owned(), shares.letters.to_string()];
        let parts = [shares.own, shares.shared, shares.formulae].map(|part| percent(shares.of(part)));
        cells.extend(parts);
        cells.push(shares.new.map_or_else(|| "–".to_owned(), |new| percent(shares.of(new))));
        rows.push(cells);
    };
    for section in &answer.sections {
        let heading = section.heading.as_ref();
        let name = heading.map_or_else(
            || told.before_first.to_owned(),
            |heading| "  ".repeat(usize::from(heading.level.saturating_sub(1))) + &heading.text,
        );
        row(&name, &section.shares);
    }
    row(told.whole, all);
    writeln!(out)?;
    table(out, &rows)?;
    writeln!(out)?;
    for other in &answer.others {
        let date = other.date.as_deref().unwrap_or(words.reuse.undated);
        writeln!(
            out,
            "{date}  {} ({}): {}",
            other.document,
            (told.order)(other.order),
            percent(all.of(other.letters))
        )?;
    }
    for (stretch, text) in answer.stretches.iter().zip(answer.texts()) {
        let mut names: Vec<&str> = (stretch.passages.iter())
            .map(|&passage| answer.passages[passage as usize].there.document.as_str())
            .collect();
        names.dedup();
        let kind = match stretch.kind {
            StretchKind::Own => String::new(),
            kind => format!(" ({}: {})", (told.kind)(kind), names.join(", ")),
        };
        writeln!(out, "\n{}–{}{kind}\n  {text}", stretch.place.start, stretch.place.end)?;
    }
    Ok(())
}
