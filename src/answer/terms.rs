//! Which words there are, and how often.

use super::found::{is_listed, page};
use crate::{
    count::{
        self, Range, Ranges,
        dispersion::{Parts, average_reduced_frequency},
    },
    error::{Error, QueryProblem},
    index::{Index, TermId},
    numbers::narrow,
    pipeline::Engine,
    protocol::{Dispersion, TermRow, TermSort, TermsAnswer, TermsQuery},
    segment::Tag,
};

pub(super) fn terms(engine: &Engine, query: &TermsQuery) -> Result<TermsAnswer, Error> {
    if let Some(tag) = query.tags.iter().find(|tag| !Tag::exists(tag)) {
        let problem = QueryProblem::UnknownTag { tag: tag.clone() };
        return Err(Error::BadQuery { query: tag.clone(), problem });
    }
    let index = &engine.found().index;
    let contains = engine.folder.fold(query.contains.trim());
    let ranges = count::ranges(index, &engine.shelf);
    let parts = Parts::new(index.columns.iter().map(|column| column.words).collect());
    let fit = (0..).take(index.vocabulary.len()).filter(|&term: &TermId| {
        ranges.of[term as usize].frequency >= query.min_frequency
            && index.contains(term, &contains)
            && (query.tags.is_empty() || query.tags.iter().any(|tag| index.tags[term as usize].is(tag)))
            && is_listed(index, term, query.stop_words)
    });
    let fit: Vec<TermId> = fit.collect();
    let total = fit.len();
    let page = shown(index, &ranges, &parts, query, fit);
    let positions = count::positions(index, &page);
    let name = |column: usize| engine.shelf[index.columns[column].document].name.clone();
    Ok(TermsAnswer {
        documents: (0..index.columns.len()).map(name).collect(),
        tokens: index.words(),
        types: narrow(index.vocabulary.len()),
        paragraphs: ranges.paragraphs,
        sections: ranges.sections,
        total,
        rows: page
            .iter()
            .zip(positions)
            .map(|(&term, positions)| row(engine, &ranges, &parts, term, &positions))
            .collect(),
    })
}

/// The page asked for.
fn shown(
    index: &Index,
    ranges: &Ranges,
    parts: &Parts,
    query: &TermsQuery,
    words: Vec<TermId>,
) -> Vec<TermId> {
    let mut counts = Vec::new();
    let mut key = |term: TermId| -> (f64, u32) {
        let Range { frequency, documents, paragraphs, .. } = ranges.of[term as usize];
        match query.sort {
            TermSort::Frequency => (f64::from(frequency), 0),
            TermSort::DocumentFrequency => (f64::from(documents), frequency),
            TermSort::Paragraphs => (f64::from(paragraphs), frequency),
            TermSort::TfIdf => {
                count::in_columns(index, term, &mut counts);
                (count::highest_tf_idf(index, &counts).0, 0)
            }
            TermSort::Dispersion => {
                count::in_columns(index, term, &mut counts);
                (parts.dp_norm(&counts), frequency)
            }
            TermSort::Term => (0.0, 0),
        }
    };
    let keyed: Vec<((f64, u32), TermId)> = words.into_iter().map(|term| (key(term), term)).collect();
    let word = |term: TermId| index.vocabulary[term as usize].as_str();
    let shown = page(keyed, query.offset, query.limit, |(a, x), (b, y)| {
        b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)).then_with(|| word(*x).cmp(word(*y)))
    });
    shown.into_iter().map(|(_, term)| term).collect()
}

fn row(engine: &Engine, ranges: &Ranges, parts: &Parts, term: TermId, positions: &[u32]) -> TermRow {
    let index = &engine.found().index;
    let range = ranges.of[term as usize];
    let mut counts = Vec::new();
    count::in_columns(index, term, &mut counts);
    let (tf_idf, column) = count::highest_tf_idf(index, &counts);
    let mut by_document = vec![0; index.columns.len()];
    for &(column, count) in &counts {
        by_document[column] = count;
    }
    let spread = parts.spread(&counts);
    TermRow {
        term: index.vocabulary[term as usize].clone(),
        tag: index.tags[term as usize].as_str().to_owned(),
        frequency: range.frequency,
        rate: count::rate(range.frequency, index.words()),
        document_frequency: range.documents,
        paragraphs: range.paragraphs,
        sections: range.sections,
        tf_idf,
        tf_idf_document: engine.shelf[index.columns[column].document].name.clone(),
        dispersion: Dispersion {
            dp: spread.map(|spread| spread.dp),
            dp_norm: spread.map(|spread| spread.dp_norm),
            juilland_d: spread.map(|spread| spread.juilland_d),
            arf: average_reduced_frequency(positions, index.words()),
        },
        by_document,
    }
}
