//! The texts that a question compares, each with what is compared of it.

use super::{
    super::grams::{Letters, distinct, grams, letters_within},
    GRAM,
};
use crate::{
    corpus::Document,
    count::{idf, rate, token_at},
    index::{Index, NO_TERM, TermId},
    numbers::narrow,
    protocol::{Role, SimilarLevel},
};
use std::ops::Range;

/// A paragraph of fewer letters is left out: two of them are alike by chance.
const FEWEST_LETTERS: usize = 20;

/// A text that is compared.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Its document, as its place on the shelf.
    pub document: usize,
    /// Its folded characters.
    pub characters: Range<usize>,
    /// The heading that it stands under, if it is a section or paragraph.
    pub heading: Option<usize>,
    /// Its different character n-grams as hashes, sorted.
    pub grams: Vec<u64>,
    /// Its tf-idf vector, of length 1, sorted by word; stop words left out.
    pub weights: Vec<(TermId, f64)>,
    /// The shares of its words, sorted by word; stop words left out.
    pub shares: Vec<(TermId, f64)>,
}

/// The texts at some level of all documents of an index. The weight of a word is that among these texts.
#[must_use]
pub fn rows(shelf: &[Document], index: &Index, level: SimilarLevel) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut counts: Vec<Vec<(TermId, u32)>> = Vec::new();
    for column in &index.columns {
        let document = &shelf[column.document];
        let letters = Letters::new(document);
        for (characters, heading) in stretches(document, level) {
            let within = match level {
                // All of it, whatever its units are.
                SimilarLevel::Documents => 0..letters.characters.len(),
                _ => letters_within(&letters, &characters),
            };
            if level == SimilarLevel::Paragraphs && within.len() < FEWEST_LETTERS {
                continue;
            }
            let tokens = token_at(document, characters.start)..token_at(document, characters.end);
            counts.push(counted(&column.terms[tokens]));
            let grams = distinct(grams(&letters.characters[within], GRAM));
            let (weights, shares) = (Vec::new(), Vec::new());
            rows.push(Row { document: column.document, characters, heading, grams, weights, shares });
        }
    }
    let weights = weights_of_words(index, &counts);
    for (row, counts) in rows.iter_mut().zip(&counts) {
        row.weights = vector(counts, &weights);
        row.shares = distribution(index, counts);
    }
    rows
}

/// The folded characters of the texts of a document, and the heading above each.
fn stretches(document: &Document, level: SimilarLevel) -> Vec<(Range<usize>, Option<usize>)> {
    let characters = &document.folded.units;
    let units = || document.structure.units.iter().zip(characters);
    match level {
        SimilarLevel::Documents => vec![(0..document.folded.characters.len(), None)],
        SimilarLevel::Sections => {
            let units: Vec<_> = units().collect();
            let sections = units.chunk_by(|(a, _), (b, _)| a.heading == b.heading);
            let stretch = |section: &[(&crate::structure::Unit, &Range<usize>)]| {
                // A heading right above another has nothing of its own, a title neither.
                let has_text = section.iter().any(|(unit, _)| unit.role == Role::Body);
                let last = section.len() - 1;
                let stretch = (section[0].1.start..section[last].1.end, section[0].0.heading);
                has_text.then_some(stretch)
            };
            sections.filter_map(stretch).collect()
        }
        SimilarLevel::Paragraphs => units()
            .filter(|(unit, _)| unit.role == Role::Body)
            .map(|(unit, characters)| (characters.clone(), unit.heading))
            .collect(),
    }
}

/// How often each word occurs, sorted by word.
fn counted(terms: &[TermId]) -> Vec<(TermId, u32)> {
    let mut terms: Vec<TermId> = terms.iter().copied().filter(|&term| term != NO_TERM).collect();
    terms.sort_unstable();
    terms.chunk_by(|a, b| a == b).map(|group| (group[0], narrow(group.len()))).collect()
}

/// Each word's idf among the texts; 0 for stop words, which say nothing about what a text is about.
fn weights_of_words(index: &Index, counts: &[Vec<(TermId, u32)>]) -> Vec<f64> {
    let mut texts = vec![0_u32; index.vocabulary.len()];
    for &(term, _) in counts.iter().flatten() {
        texts[term as usize] += 1;
    }
    let weight = |(term, &texts)| if index.is_stop_word(term) { 0.0 } else { idf(counts.len(), texts) };
    (0..).zip(&texts).map(weight).collect()
}

/// A text's tf-idf vector of length 1.
fn vector(counts: &[(TermId, u32)], weights: &[f64]) -> Vec<(TermId, f64)> {
    let words = counts.iter().map(|&(_, count)| count).sum();
    let weighed = counts.iter().map(|&(term, count)| (term, rate(count, words) * weights[term as usize]));
    let mut vector: Vec<(TermId, f64)> = weighed.filter(|&(_, weight)| weight > 0.0).collect();
    let length = libm::sqrt(vector.iter().map(|(_, weight)| weight * weight).sum());
    for (_, weight) in &mut vector {
        *weight /= length;
    }
    vector
}

/// The share of each word among a text's words, stop words left out.
fn distribution(index: &Index, counts: &[(TermId, u32)]) -> Vec<(TermId, f64)> {
    let content = || counts.iter().filter(|&&(term, _)| !index.is_stop_word(term));
    let words: u32 = content().map(|&(_, count)| count).sum();
    content().map(|&(term, count)| (term, f64::from(count) / f64::from(words))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::Engine;

    const TEXT: &str = "青湾宣言\n\n各成员国元首于2019年6月14日在青湾举行会议，就下列事项达成一致。\n\n一、安全\n\n各方支持共同安全，愿继续加强在边防和海上搜救方面的合作。\n\n同意。\n\n二、渔业\n\n各方支持渔业的可持续发展，愿共同养护渔业资源并打击非法捕捞。";

    fn texts(level: SimilarLevel) -> Vec<String> {
        let mut engine = Engine::default();
        engine.open("a", TEXT.as_bytes(), &mut |_, _| {}).expect("readable");
        let document = &engine.shelf[0];
        let rows = rows(&engine.shelf, &engine.found().index, level);
        rows.iter().map(|row| document.folded.characters[row.characters.clone()].iter().collect()).collect()
    }

    #[test]
    fn sections_stand_under_their_headings_and_before_the_first_stands_one_too() {
        let sections = texts(SimilarLevel::Sections);
        assert_eq!(sections.len(), 3, "{sections:?}");
        assert!(sections[0].starts_with("青湾宣言\n"), "{sections:?}");
        assert!(sections[1].starts_with("一、安全\n") && sections[1].ends_with("同意。"), "{sections:?}");
        assert!(sections[2].starts_with("二、渔业\n"), "{sections:?}");
    }

    #[test]
    fn paragraphs_of_a_few_letters_are_left_out() {
        let paragraphs = texts(SimilarLevel::Paragraphs);
        assert_eq!(paragraphs.len(), 3, "{paragraphs:?}");
        assert!(!paragraphs.iter().any(|paragraph| paragraph.contains("同意")), "{paragraphs:?}");
    }

    #[test]
    fn what_is_weighed_has_the_length_and_the_sum_of_one() {
        let mut engine = Engine::default();
        engine.open("a", TEXT.as_bytes(), &mut |_, _| {}).expect("readable");
        for row in rows(&engine.shelf, &engine.found().index, SimilarLevel::Paragraphs) {
            let length: f64 = row.weights.iter().map(|(_, weight)| weight * weight).sum();
            let whole: f64 = row.shares.iter().map(|(_, share)| share).sum();
            assert!((length - 1.0).abs() < 1e-12 && (whole - 1.0).abs() < 1e-12, "{length} {whole}");
        }
    }
}
