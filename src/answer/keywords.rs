//! The words that each document, or a group of texts, is about.

use super::found::{in_groups, is_content};
use crate::{
    count::{self, Cells, Frequencies, Stretch, WINDOW, frequencies},
    error::Error,
    index::{Index, NO_TERM, TermId},
    numbers::narrow,
    pipeline::Engine,
    protocol::{DocumentKeywords, Group, Keyword, KeywordMethod, KeywordsAnswer, KeywordsQuery},
};
use std::cmp::Ordering;

pub(super) fn keywords(engine: &Engine, query: &KeywordsQuery) -> Result<KeywordsAnswer, Error> {
    let index = &engine.found().index;
    let shelf = Shelf::new(engine);
    let entry = |document: String, stretches: &[Stretch]| DocumentKeywords {
        document,
        keywords: shelf.keywords(stretches, query),
    };
    let documents = if query.of == Group::Rest {
        let name = |column: usize| engine.shelf[index.columns[column].document].name.clone();
        let columns = 0..index.columns.len();
        columns.map(|column| entry(name(column), &[Stretch::whole(index, column)])).collect()
    } else {
        vec![entry(String::new(), &in_groups(engine, |groups| groups.one(&query.of))?)]
    };
    Ok(KeywordsAnswer { documents })
}

/// All that is counted, which keywords stand out from.
struct Shelf<'a> {
    engine: &'a Engine,
    index: &'a Index,
    /// How often each word occurs.
    all: Frequencies,
    /// In how many documents.
    documents: Vec<u32>,
    /// Which words may be keywords.
    is_content: Vec<bool>,
}

impl<'a> Shelf<'a> {
    fn new(engine: &'a Engine) -> Self {
        let index = &engine.found().index;
        let whole: Vec<Stretch> =
            (0..index.columns.len()).map(|column| Stretch::whole(index, column)).collect();
        let documents = index.postings.iter().map(|postings| {
            let columns = postings.chunk_by(|a, b| a.column == b.column).count();
            narrow(columns)
        });
        Self {
            engine,
            index,
            all: frequencies(index, &whole),
            documents: documents.collect(),
            is_content: (0..).zip(&index.vocabulary).map(|(term, _)| is_content(index, term)).collect(),
        }
    }

    fn keywords(&self, stretches: &[Stretch], query: &KeywordsQuery) -> Vec<Keyword> {
        let counts = self.counts(stretches);
        let words = counts.iter().map(|&(_, count)| count).sum();
        let has_others = words < self.all.tokens;
        let mut found = match query.method {
            KeywordMethod::KeyGroup if has_others => self.by_key_group(&counts, words),
            KeywordMethod::TextRank => self.by_text_rank(stretches),
            KeywordMethod::TfIdf | KeywordMethod::KeyGroup => self.by_tf_idf(&counts, words),
        };
        let characters = |term: TermId| self.index.vocabulary[term as usize].as_str();
        found.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then_with(|| characters(a.0).cmp(characters(b.0))));
        let frequency =
            |term: TermId| counts.binary_search_by_key(&term, |&(term, _)| term).map_or(0, |at| counts[at].1);
        found
            .into_iter()
            .take(query.limit)
            .map(|(term, weight)| Keyword {
                term: characters(term).to_owned(),
                frequency: frequency(term),
                weight,
            })
            .collect()
    }

    /// The words of some stretches with their frequencies, by number.
    fn counts(&self, stretches: &[Stretch]) -> Vec<(TermId, u32)> {
        let terms = stretches.iter().flat_map(|stretch| stretch.terms(self.index));
        let mut terms: Vec<TermId> = terms.copied().filter(|&term| term != NO_TERM).collect();
        terms.sort_unstable();
        let runs = terms.chunk_by(|a, b| a == b);
        runs.map(|run| (run[0], narrow(run.len()))).collect()
    }

    fn content<'b>(&'b self, counts: &'b [(TermId, u32)]) -> impl Iterator<Item = (TermId, u32)> + 'b {
        counts.iter().copied().filter(|&(term, _)| self.is_content[term as usize])
    }

    fn by_tf_idf(&self, counts: &[(TermId, u32)], words: u32) -> Vec<(TermId, f64)> {
        let documents = self.index.columns.len();
        let weight = |(term, count): (TermId, u32)| {
            (term, count::tf_idf(count, words, documents, self.documents[term as usize]))
        };
        self.content(counts).map(weight).collect()
    }

    /// By G² against all other texts; only words that are more frequent here.
    fn by_key_group(&self, counts: &[(TermId, u32)], words: u32) -> Vec<(TermId, f64)> {
        let weight = |(term, here): (TermId, u32)| {
            let there = self.all.of[term as usize] - here;
            let cells = Cells { here, there, words_here: words, words_there: self.all.tokens - words };
            let g2 = count::log_likelihood(&[here, there], &[words, cells.words_there]);
            (cells.compare() == Ordering::Greater).then_some((term, g2))
        };
        self.content(counts).filter_map(weight).collect()
    }

    fn by_text_rank(&self, stretches: &[Stretch]) -> Vec<(TermId, f64)> {
        // Running words, counted on so far at the end of every sentence and stretch that no window reaches over.
        let mut position = 0;
        let mut words = Vec::new();
        for stretch in stretches {
            let document = &self.engine.shelf[self.index.columns[stretch.column].document];
            let tokens = document.tokens.all[stretch.tokens.clone()].iter().zip(stretch.terms(self.index));
            let mut sentence = None;
            for (token, &term) in tokens.filter(|&(_, &term)| term != NO_TERM) {
                let is_next = sentence.replace(token.sentence) != Some(token.sentence);
                position += if is_next { WINDOW } else { 1 };
                if self.is_content[term as usize] {
                    words.push((position, term));
                }
            }
        }
        count::text_rank(&words)
    }
}
