//! Every word's figures over the index.
//!
//! What a list of words is sorted by is counted for all words in one pass; what only the rows shown need is counted
//! for them.

use super::{measures, stretch::unit_tokens};
use crate::{
    corpus::Document,
    index::{Index, NO_TERM, TermId},
    numbers::narrow,
};

/// How often and how widely a word occurs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Range {
    /// How often.
    pub frequency: u32,
    /// In how many documents.
    pub documents: u32,
    /// In how many paragraphs.
    pub paragraphs: u32,
    /// In how many sections.
    pub sections: u32,
    /// The parts that it was met in last.
    last: Parts,
}

/// A document, a paragraph and a section, each by its number from 1; or how many there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Parts {
    document: u32,
    paragraph: u32,
    section: u32,
}

/// How often and how widely all words occur.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ranges {
    /// By the word's number.
    pub of: Vec<Range>,
    /// How many paragraphs there are: the units of [`crate::fold::Folded`] that have words, headings, titles and
    /// signatures among them, so that every word stands in one.
    pub paragraphs: u32,
    /// How many sections there are: the paragraphs from one heading to the next of any level, and those before the
    /// first.
    pub sections: u32,
}

/// Counts how widely words are spread, in one pass over the index.
#[must_use]
pub fn ranges(index: &Index, shelf: &[Document]) -> Ranges {
    let mut of = vec![Range::default(); index.vocabulary.len()];
    let mut at = Parts::default();
    for column in &index.columns {
        let document = &shelf[column.document];
        at.document += 1;
        let mut heading = None;
        for (number, unit) in document.structure.units.iter().enumerate() {
            let mut is_empty = true;
            for &term in column.terms[unit_tokens(document, number)].iter().filter(|&&term| term != NO_TERM) {
                if std::mem::take(&mut is_empty) {
                    at.paragraph += 1;
                    at.section += u32::from(heading.replace(unit.heading) != Some(unit.heading));
                }
                of[term as usize].meet(at);
            }
        }
    }
    Ranges { of, paragraphs: at.paragraph, sections: at.section }
}

impl Range {
    fn meet(&mut self, at: Parts) {
        let last = std::mem::replace(&mut self.last, at);
        self.frequency += 1;
        self.documents += u32::from(last.document != at.document);
        self.paragraphs += u32::from(last.paragraph != at.paragraph);
        self.sections += u32::from(last.section != at.section);
    }
}

/// How often a word occurs in each column that it occurs in; `counts` is emptied and filled.
pub fn in_columns(index: &Index, term: TermId, counts: &mut Vec<(usize, u32)>) {
    counts.clear();
    let postings = &index.postings[term as usize];
    for run in postings.chunk_by(|a, b| a.column == b.column) {
        counts.push((run[0].column as usize, narrow(run.len())));
    }
}

/// The highest tf-idf that a word reaches in a column, and that column: the first of several. `counts` are those of
/// [`in_columns`].
#[must_use]
pub fn highest_tf_idf(index: &Index, counts: &[(usize, u32)]) -> (f64, usize) {
    let document_frequency = narrow(counts.len());
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
            let range = found.of[index.id(word).expect("it occurs") as usize];
            (range.frequency, range.paragraphs, range.sections, range.documents)
        };
        assert_eq!(figures("支持"), (4, 3, 2, 1));
        assert_eq!(figures("各方"), (4, 4, 3, 2));
        assert_eq!(figures("安全"), (2, 2, 1, 1));
        // 宣言, 一、安全, two paragraphs, 二、渔业, one more; 公报 and its paragraph.
        assert_eq!(found.paragraphs, 8);
        // Before 一、, below it, below 二、; the communiqué.
        assert_eq!(found.sections, 4);
        let id = index.id("支持").expect("it occurs");
        assert_eq!(positions(index, &[id])[0].len(), 4);
    }
}
