//! Topic lists for a terminal.

use super::table;
use crate::{
    protocol::{TopicListDocument, TopicListsAnswer},
    words::{Words, percent},
};
use std::io::{self, Write};

/// So many terms are named of a list, and words that the lists miss.
const NAMED: usize = 8;

pub(super) fn topic_lists(out: &mut impl Write, answer: &TopicListsAnswer, words: &Words) -> io::Result<()> {
    let told = &words.topic_lists;
    if answer.documents.is_empty() {
        return writeln!(out, "{}", told.none);
    }
    answer.documents.iter().try_for_each(|found| document(out, found, words))?;
    let rows = answer.lists.iter().filter_map(|list| {
        let found = list.terms.iter().filter(|term| term.count > 0).take(NAMED);
        let terms: Vec<String> = found.map(|term| format!("{} {}", term.term, term.count)).collect();
        (!terms.is_empty()).then(|| format!("{}: {}", (told.name)(&list.key), terms.join(told.between)))
    });
    writeln!(out, "\n{}", told.terms)?;
    rows.into_iter().try_for_each(|row| writeln!(out, "  {row}"))?;
    if !answer.missed.is_empty() {
        let missed: Vec<String> =
            answer.missed.iter().take(NAMED).map(|word| format!("{} {}", word.term, word.count)).collect();
        writeln!(out, "\n{}", told.missed)?;
        writeln!(out, "  {}", missed.join(told.between))?;
    }
    Ok(())
}

fn document(out: &mut impl Write, found: &TopicListDocument, words: &Words) -> io::Result<()> {
    let told = &words.topic_lists;
    writeln!(out, "{}", found.document)?;
    writeln!(out, "  {}", (told.coverage)(found.coverage, found.statements))?;
    let rows = found.shares.iter().map(|share| {
        vec![
            format!("  {}", (told.name)(&share.list)),
            percent(share.share),
            (told.statements)(share.statements),
        ]
    });
    table(out, &rows.collect::<Vec<_>>())
}
