//! A topic model for a terminal: what was fitted, each topic with its words, then the documents.

use super::table;
use crate::{
    protocol::{ModelDocument, ModelTopic, TopicModelAnswer},
    words::{Words, fixed, percent},
};
use std::io::{self, Write};

/// So many words of a topic fit on a line.
const WORDS: usize = 10;

/// Prints topics, documents, and how many topics were tried.
pub(super) fn topic_model(out: &mut impl Write, answer: &TopicModelAnswer, words: &Words) -> io::Result<()> {
    let told = &words.topic_model;
    let fit = &answer.fit;
    writeln!(out, "{}", (told.fitted)(fit.topics, fit.clauses, fit.distinct, answer.documents.len()))?;
    writeln!(out, "{}", (told.quality)(fit.npmi, fit.c_v, fit.stability))?;
    answer.topics.iter().try_for_each(|one| topic(out, one, words))?;
    writeln!(out)?;
    let mut rows = vec![vec![words.topics.document.to_owned()]];
    rows[0].extend(answer.topics.iter().map(|topic| topic.name.clone()));
    rows[0].push(told.unknown.to_owned());
    rows.extend(answer.documents.iter().map(document));
    table(out, &rows)?;
    if answer.tried.is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    let mut rows = vec![[told.topics, "NPMI", "C_v", told.score].map(str::to_owned).to_vec()];
    rows.extend(answer.tried.iter().map(|tried| {
        let chosen = if tried.chosen { "*" } else { "" };
        vec![
            format!("{}{chosen}", tried.topics),
            fixed(tried.npmi, 3),
            fixed(tried.c_v, 3),
            fixed(tried.score, 2),
        ]
    }));
    table(out, &rows)
}

fn topic(out: &mut impl Write, topic: &ModelTopic, words: &Words) -> io::Result<()> {
    let told = &words.topic_model;
    let by = (told.named_by)(topic.named_by);
    let excluded = if topic.excluded { told.excluded } else { "" };
    writeln!(out, "\n{} ({by}) {} {excluded}", topic.name, percent(topic.share))?;
    let terms: Vec<&str> = topic.words.iter().take(WORDS).map(|word| word.term.as_str()).collect();
    writeln!(out, "  {}", terms.join(" "))?;
    writeln!(out, "  {}", (told.quality)(topic.npmi, topic.c_v, topic.stability))?;
    for heading in &topic.headings {
        writeln!(out, "  # {} {}", heading.text, percent(heading.share))?;
    }
    for passage in &topic.passages {
        let place = &passage.place;
        writeln!(out, "  {} {}–{} {}", place.document, place.start, place.end, passage.text)?;
    }
    Ok(())
}

fn document(document: &ModelDocument) -> Vec<String> {
    let mut row = vec![document.document.clone()];
    row.extend(document.shares.iter().map(|share| percent(*share)));
    row.push(percent(document.unknown));
    row
}
