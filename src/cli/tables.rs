//! Answers as tables for a terminal.

mod changes;
mod collation;
mod issues;
mod registers;
mod reuse;
mod similar;
mod stances;
mod topic_lists;
mod topic_model;

use super::width;
use crate::{
    corpus::Document,
    error::Warning,
    export::{self, Cell, point_names},
    protocol::{
        Answer, ConcordanceAnswer, Counted, DocumentAnswer, DocumentsAnswer, PassagesAnswer, TermsAnswer,
        Told, TopicsAnswer, TrendsAnswer,
    },
    words::{Words, fixed, percent},
};
use std::io::{self, Write};

/// Prints an answer about the documents of a shelf.
pub(super) fn print(
    out: &mut impl Write,
    answer: &Answer,
    shelf: &[Document],
    words: &Words,
) -> io::Result<()> {
    match answer {
        Answer::Documents(answer) => documents(out, answer, words),
        Answer::Shelf(answer) => {
            answer.documents.iter().try_for_each(|document| writeln!(out, "{}", document.title))
        }
        Answer::Terms(answer) => terms(out, answer, words),
        Answer::Trends(answer) => trends(out, answer, words),
        Answer::TopicModel(answer) => topic_model::topic_model(out, answer, words),
        Answer::Topics(answer) => topics(out, answer, words),
        Answer::TopicLists(answer) => topic_lists::topic_lists(out, answer, words),
        Answer::Similar(answer) => similar::similar(out, answer, words),
        Answer::Passages(answer) => passages(out, answer, words),
        Answer::Changes(answer) => changes::changes(out, answer, words),
        Answer::Collation(answer) => collation::print(out, answer, words),
        Answer::Reuse(answer) => reuse::clusters(out, answer, words),
        Answer::Provenance(answer) => reuse::provenance(out, answer, words),
        Answer::Stances(answer) => stances::stances(out, answer, words),
        Answer::Rollcalls(answer) => registers::rollcalls(out, answer, words),
        Answer::Registers(answer) => registers::registers(out, answer, words),
        Answer::Network(answer) => registers::network(out, answer, words),
        Answer::Issues(answer) => issues::issues(out, answer, words),
        Answer::Concordance(answer) => concordance(out, answer),
        Answer::Redline(answer) | Answer::Findings(answer) | Answer::Cite(answer) | Answer::Xlsx(answer) => {
            out.write_all(&answer.bytes)
        }
        Answer::Recipe(answer) => {
            serde_json::to_writer_pretty(&mut *out, answer)?;
            writeln!(out)
        }
        Answer::Csv(answer) => write!(out, "{}", answer.csv),
        Answer::Keywords(_)
        | Answer::Keyness(_)
        | Answer::Collocates(_)
        | Answer::Phrases(_)
        | Answer::NewTerms(_)
        | Answer::Diversity(_)
        | Answer::Movers(_)
        | Answer::ReadDictionary(_)
        | Answer::TopicPassages(_)
        | Answer::StopWords(_) => {
            export::table(answer, shelf).map_or(Ok(()), |exported| figures(out, &exported))
        }
        Answer::Read(answer) => writeln!(out, "{}", answer.text),
        Answer::Excerpts(answer) => {
            answer.excerpts.iter().try_for_each(|excerpt| writeln!(out, "{}", excerpt.text))
        }
        Answer::Date(answer) => writeln!(out, "{}", answer.value.as_deref().unwrap_or_default()),
    }
}

/// Columns as wide as their widest cell; the first is text, the others are set right.
fn table(out: &mut impl Write, rows: &[Vec<String>]) -> io::Result<()> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max();
    let widths: Vec<usize> = (0..columns).map(|column| widest(column).unwrap_or(0)).collect();
    for row in rows {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let space = " ".repeat(widths[column].saturating_sub(width(cell)));
            if column == 0 { format!("{cell}{space}") } else { format!("{space}{cell}") }
        });
        writeln!(out, "{}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
    }
    Ok(())
}

/// A table as it is exported, with fewer digits.
fn figures(out: &mut impl Write, exported: &export::Table) -> io::Result<()> {
    let cell = |cell: &Cell| match cell {
        Cell::Text(text) => text.clone(),
        Cell::Count(count) => count.to_string(),
        Cell::Figure(figure) if figure.abs() >= 0.001 || *figure == 0.0 => fixed(*figure, 3),
        Cell::Figure(figure) => format!("{figure:.1e}"),
        Cell::Nothing => "–".to_owned(),
    };
    let rows = exported.rows.iter().map(|row| row.iter().map(cell).collect());
    table(out, &[exported.columns.clone()].into_iter().chain(rows).collect::<Vec<_>>())
}

fn documents(out: &mut impl Write, answer: &DocumentsAnswer, words: &Words) -> io::Result<()> {
    let head = &words.overview;
    let mut rows = vec![vec![
        head.column_title.to_owned(),
        head.column_date.to_owned(),
        head.column_characters.to_owned(),
        head.column_tokens.to_owned(),
        head.column_script.to_owned(),
        head.column_encoding.to_owned(),
    ]];
    rows.extend(answer.documents.iter().map(|document| &document.summary).map(|document| {
        vec![
            document.title.clone(),
            document.date.as_ref().map_or_else(String::new, |date| date.value.clone()),
            document.characters.to_string(),
            document.tokens.to_string(),
            (words.told.script)(document.script).to_owned(),
            document.decoding.encoding.clone(),
        ]
    }));
    table(out, &rows)?;
    for document in &answer.documents {
        writeln!(out, "\n{}", document.summary.name)?;
        if let Counted::SameAs { document } = &document.summary.counted {
            writeln!(out, "  {}", (words.shelf.same_as)(document))?;
        }
        found(out, document, words)?;
        for warning in &document.summary.warnings {
            let sentence = match warning {
                Warning::NoDate => words.command_line.no_date.to_owned(),
                other => (words.told.warning)(other),
            };
            writeln!(out, "  {sentence}")?;
        }
        for (number, thread) in (1..).zip(&document.threads) {
            writeln!(out, "  {}", (words.told.mixed)(number, thread))?;
        }
        for loss in &document.losses {
            let place = &loss.place;
            write!(out, "  {} ({}–{})", (words.told.loss)(loss.kind), place.start, place.end)?;
            match &loss.intact {
                Some(intact) => {
                    writeln!(out, ": {}", (words.told.intact)(&intact.reading, &intact.place.document))?;
                }
                None => writeln!(out)?,
            }
        }
        for heading in &document.headings {
            writeln!(out, "{}{}", "  ".repeat(usize::from(heading.level)), heading.text)?;
        }
    }
    Ok(())
}

/// What a document is, who made it, and where it is broken.
fn found(out: &mut impl Write, document: &DocumentAnswer, words: &Words) -> io::Result<()> {
    let summary = &document.summary;
    let told = |told: &Option<Told>| told.as_ref().map(|told| told.value.clone());
    let kind = summary.kind.map(|kind| (words.told.kind)(kind).to_owned());
    let about: Vec<String> =
        [kind, told(&summary.issuer), told(&summary.place)].into_iter().flatten().collect();
    if !about.is_empty() {
        writeln!(out, "  {}", about.join(" · "))?;
    }
    for signed in &summary.signatories {
        let parts = [&signed.state, &signed.office, &signed.person].map(String::as_str);
        writeln!(
            out,
            "  ✍ {}",
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        )?;
    }
    document.losses.iter().try_for_each(|loss| {
        writeln!(out, "  ! {} ({}–{})", (words.told.loss)(loss.kind), loss.place.start, loss.place.end)
    })
}

fn terms(out: &mut impl Write, answer: &TermsAnswer, words: &Words) -> io::Result<()> {
    let head = &words.terms;
    let mut rows =
        vec![[head.term, head.frequency, head.rate, head.documents, head.tf_idf].map(str::to_owned).to_vec()];
    rows.extend(answer.rows.iter().map(|row| {
        vec![
            row.term.clone(),
            row.frequency.to_string(),
            fixed(row.rate, 2),
            row.document_frequency.to_string(),
            fixed(row.tf_idf, 2),
        ]
    }));
    table(out, &rows)
}

fn trends(out: &mut impl Write, answer: &TrendsAnswer, words: &Words) -> io::Result<()> {
    let mut rows = vec![vec![words.terms.term.to_owned()]];
    rows[0].extend(point_names(&answer.points, answer.ordered));
    rows[0].push("G²".to_owned());
    for series in &answer.series {
        let mut row = vec![series.term.clone()];
        row.extend(
            series
                .counts
                .iter()
                .zip(&series.rates)
                .map(|(count, rate)| format!("{count} ({})", fixed(*rate, 1))),
        );
        row.push(fixed(series.g2, 2));
        rows.push(row);
    }
    table(out, &rows)
}

fn topics(out: &mut impl Write, answer: &TopicsAnswer, words: &Words) -> io::Result<()> {
    if answer.topics.is_empty() {
        return writeln!(out, "{}", words.topics.no_headings);
    }
    let mut rows = vec![vec![words.topics.document.to_owned()]];
    rows[0].extend(answer.topics.iter().map(|topic| topic.label.clone()));
    rows[0].push(words.topics.other.to_owned());
    for document in &answer.documents {
        // A topic may have one part by headings and one by wording.
        let share = |topic: Option<usize>| {
            let mut parts = document.shares.iter().filter(|share| share.topic == topic).peekable();
            parts.peek()?;
            Some(parts.map(|share| share.share).sum::<f64>())
        };
        let topics = (0..answer.topics.len()).map(Some).chain([None]);
        let mut row = vec![document.document.clone()];
        row.extend(topics.map(|topic| share(topic).map_or_else(String::new, percent)));
        rows.push(row);
    }
    table(out, &rows)
}

fn passages(out: &mut impl Write, answer: &PassagesAnswer, words: &Words) -> io::Result<()> {
    writeln!(out, "{}", (words.compare.coverage)(&answer.a, &answer.b, answer.coverage_a))?;
    writeln!(out, "{}", (words.compare.coverage)(&answer.b, &answer.a, answer.coverage_b))?;
    for passage in &answer.passages {
        write!(out, "\n{}–{} | {}–{}\n  ", passage.a.start, passage.a.end, passage.b.start, passage.b.end)?;
        for run in &passage.runs {
            if run.equal { write!(out, "{}", run.a)? } else { write!(out, "[{}→{}]", run.a, run.b)? }
        }
        writeln!(out)?;
    }
    Ok(())
}

fn concordance(out: &mut impl Write, answer: &ConcordanceAnswer) -> io::Result<()> {
    let widest = answer.lines.iter().map(|line| width(&line.left)).max().unwrap_or(0);
    for line in &answer.lines {
        let space = " ".repeat(widest - width(&line.left));
        writeln!(out, "{space}{} [{}] {}  {}", line.left, line.hit, line.right, line.place.document)?;
    }
    writeln!(out, "{}", answer.total)?;
    answer.longer.iter().try_for_each(|word| writeln!(out, "+ {} {}", word.term, word.frequency))
}
