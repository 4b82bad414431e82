//! Every word's figures over the index.
//!
//! What a list of words is sorted by is counted for all words in one pass; what only the rows shown need is counted
//! for them.

use super::{measures, stretch::unit_tokens};
use crate::{
    corpus::Document,
    index::{Index, NO_TERM, TermId},
};

/// How often and how widely each word occurs, by the word's number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ranges {
    /// How often.
    pub frequency: Vec<u32>,
    /// In how many documents.
    pub documents: Vec<u32>,
    /// In how many paragraphs.
    pub paragraphs: Vec<u32>,
    /// In how many sections.
    pub sections: Vec<u32>,
    /// How many paragraphs there are: the units of [`crate::fold::Folded`] that have words, headings, titles and
    /// signatures among them, so that every word stands in one.
    pub all_paragraphs: u32,
    /// How many sections there are: the paragraphs from one heading to the next of any level, and those before the
    /// first.
    pub all_sections: u32,
}

/// Counts how widely words are spread.
#[must_use]
pub fn ranges(index: &Index, shelf: &[Document]) -> Ranges {
    let types = index.vocabulary.len();
    let (mut documents, mut paragraphs, mut sections) =
        (Range::new(types), Range::new(types), Range::new(types));
    let mut frequency = vec![0; types];
    for column in &index.columns {
        let document = &shelf[column.document];
        documents.next();
        let mut heading = None;
        for (number, unit) in document.structure.units.iter().enumerate() {
            let terms =
                || column.terms[unit_tokens(document, number)].iter().filter(|&&term| term != NO_TERM);
            if terms().next().is_none() {
                continue;
            }
            paragraphs.next();
            if heading != Some(unit.heading) {
                heading = Some(unit.heading);
                sections.next();
            }
            for &term in terms() {
                frequency[term as usize] += 1;
                documents.meet(term);
                paragraphs.meet(term);
                sections.meet(term);
            }
        }
    }
    Ranges {
        frequency,
        all_paragraphs: paragraphs.part,
        all_sections: sections.part,
        documents: documents.of,
        paragraphs: paragraphs.of,
        sections: sections.of,
    }
}

/// Counts in how many parts each word occurs.
struct Range {
    of: Vec<u32>,
    /// The part that each word was met in last.
    last: Vec<u32>,
    /// The present part, from 1.
    part: u32,
}

impl Range {
    fn new(types: usize) -> Self {
        Self { of: vec![0; types], last: vec![0; types], part: 0 }
    }

    fn next(&mut self) {
        self.part += 1;
    }

    fn meet(&mut self, term: TermId) {
        if std::mem::replace(&mut self.last[term as usize], self.part) != self.part {
            self.of[term as usize] += 1;
        }
    }
}

/// How often a word occurs in each column that it occurs in; `counts` is emptied and filled.
pub fn in_columns(index: &Index, term: TermId, counts: &mut Vec<(usize, u32)>) {
    counts.clear();
    let postings = &index.postings[term as usize];
    for run in postings.chunk_by(|a, b| a.column == b.column) {
        counts.push((run[0].column as usize, u32::try_from(run.len()).unwrap_or(u32::MAX)));
    }
}

/// The highest tf-idf that a word reaches in a column, and that column: the first of several. `counts` are those of
/// [`in_columns`].
#[must_use]
pub fn highest_tf_idf(index: &Index, counts: &[(usize, u32)]) -> (f64, usize) {
    let document_frequency = u32::try_from(counts.len()).unwrap_or(u32::MAX);
    let idf = measures::idf(index.columns.len(), document_frequency);
    let weights = counts
        .iter()
        .map(|&(column, count)| (measures::rate(count, index.columns[column].words) * idf, column));
    weights.fold((0.0, 0), |best, next| if next.0 > best.0 { next } else { best })
}

/// Where some words stand, in order, counted in running words over all columns one after the other.
#[must_use]
pub fn positions(index: &Index, terms: &[TermId]) -> Vec<Vec<u32>> {
    let mut slots = vec![None; index.vocabulary.len()];
    for (slot, &term) in terms.iter().enumerate() {
        slots[term as usize] = Some(slot);
    }
    let mut found = vec![Vec::new(); terms.len()];
    let running = index.columns.iter().flat_map(|column| &column.terms).filter(|&&term| term != NO_TERM);
    for (position, &term) in (0..).zip(running) {
        if let Some(slot) = slots[term as usize] {
            found[slot].push(position);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::Engine;

    #[test]
    fn a_word_is_counted_once_a_paragraph_section_and_document() {
        let mut engine = Engine::default();
        let texts = [
            "宣言\n\n一、安全\n\n各方支持安全，支持和平。\n\n各方支持建桥。\n\n二、渔业\n\n各方支持渔业。",
            "公报\n\n各方欢迎客人。",
        ];
        for (name, text) in ["a", "b"].into_iter().zip(texts) {
            engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("readable");
        }
        let index = &engine.found().index;
        let found = ranges(index, &engine.shelf);
        let figures = |word: &str| {
            let id = index.id(word).expect("it occurs") as usize;
            (found.frequency[id], found.paragraphs[id], found.sections[id], found.documents[id])
        };
        assert_eq!(figures("支持"), (4, 3, 2, 1));
        assert_eq!(figures("各方"), (4, 4, 3, 2));
        assert_eq!(figures("安全"), (2, 2, 1, 1));
        // 宣言, 一、安全, two paragraphs, 二、渔业, one more; 公报 and its paragraph.
        assert_eq!(found.all_paragraphs, 8);
        // Before 一、, below it, below 二、; the communiqué.
        assert_eq!(found.all_sections, 4);
        let id = index.id("支持").expect("it occurs");
        assert_eq!(positions(index, &[id])[0].len(), 4);
    }
}
