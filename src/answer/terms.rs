//! Which words there are, and how often.

use crate::{
    count::{self, Term},
    index::Index,
    pipeline::Engine,
    protocol::{TermRow, TermSort, TermsAnswer, TermsQuery},
};

pub(super) fn terms(engine: &Engine, query: &TermsQuery) -> TermsAnswer {
    let index = &engine.found().index;
    let contains = engine.folder.fold(query.contains.trim());
    let word = |term: &Term| index.vocabulary[term.id as usize].as_str();
    let mut terms = count::terms(index);
    terms.retain(|term| word(term).contains(&contains) && (query.stop_words || !index.is_stop_word(term.id)));
    sort(&mut terms, query.sort, index);
    let page = terms.iter().skip(query.offset).take(query.limit);
    TermsAnswer {
        documents: index.columns.iter().map(|column| engine.shelf[column.document].name.clone()).collect(),
        tokens: index.words(),
        types: u32::try_from(index.vocabulary.len()).unwrap_or(u32::MAX),
        paragraphs: 0,
        sections: 0,
        total: terms.len(),
        rows: page.map(|term| row(engine, index, term)).collect(),
    }
}

fn sort(terms: &mut [Term], order: TermSort, index: &Index) {
    let word = |term: &Term| index.vocabulary[term.id as usize].as_str();
    terms.sort_by(|a, b| {
        let first = match order {
            TermSort::Frequency => b.frequency.cmp(&a.frequency),
            TermSort::DocumentFrequency => {
                (b.document_frequency, b.frequency).cmp(&(a.document_frequency, a.frequency))
            }
            TermSort::Paragraphs | TermSort::Dispersion => unimplemented!(),
            TermSort::TfIdf => b.tf_idf.total_cmp(&a.tf_idf),
            TermSort::Term => std::cmp::Ordering::Equal,
        };
        first.then_with(|| word(a).cmp(word(b)))
    });
}

fn row(engine: &Engine, index: &Index, term: &Term) -> TermRow {
    TermRow {
        term: index.vocabulary[term.id as usize].clone(),
        tag: String::new(),
        frequency: term.frequency,
        rate: count::rate(term.frequency, index.words()),
        document_frequency: term.document_frequency,
        paragraphs: 0,
        sections: 0,
        dispersion: crate::protocol::Dispersion::default(),
        tf_idf: term.tf_idf,
        tf_idf_document: engine.shelf[index.columns[term.tf_idf_column].document].name.clone(),
        by_document: term.by_column.clone(),
    }
}
