//! The sections under the highest headings of the documents that have an outline.

use super::vectors::{self, Counts};
use crate::{characters, corpus::Document, index::Index, protocol::Role, span::Span};
use std::collections::BTreeSet;

/// A heading of the highest level and the text under it, lower headings included.
#[derive(Debug, Clone)]
pub struct Section {
    /// The column of the index.
    pub column: usize,
    /// The heading's words in the document.
    pub heading: Span,
    /// The heading's words, folded.
    pub words: String,
    /// The folded words that make this heading differ from its neighbours: 安全 of 安全领域.
    pub core: Vec<String>,
    /// The document's units of running text under it.
    pub units: Vec<usize>,
    /// Characters under it.
    pub characters: usize,
    pub(super) counts: Counts,
}

/// A document has an outline if it has at least so many headings of its highest level.
const OUTLINE: usize = 2;

/// Words that headings add to what they name: in 安全领域 and 安全合作 the topic is 安全.
const ADDED: &[&str] = &[
    "领域",
    "合作",
    "工作",
    "活动",
    "方面",
    "问题",
    "事务",
    "交往",
    "交流",
    "建设",
    "发展",
    "加强",
    "推进",
    "深化",
    "促进",
    "关于",
    "部分",
    "area",
    "areas",
    "cooperation",
    "issues",
    "field",
    "section",
];

/// The sections of all counted documents.
#[must_use]
pub fn sections(index: &Index, shelf: &[Document]) -> Vec<Section> {
    (0..index.columns.len()).flat_map(|column| of_document(index, shelf, column)).collect()
}

fn of_document(index: &Index, shelf: &[Document], column: usize) -> Vec<Section> {
    let document = &shelf[index.columns[column].document];
    let headings = &document.structure.headings;
    let top: Vec<usize> = (0..headings.len()).filter(|&heading| headings[heading].level == 1).collect();
    if top.len() < OUTLINE {
        return Vec::new();
    }
    let words: Vec<Vec<String>> =
        top.iter().map(|&heading| heading_words(index, document, column, heading)).collect();
    (0..top.len())
        .map(|at| {
            let until = top.get(at + 1).copied().unwrap_or(headings.len());
            let units =
                body_units(document, |heading| heading.is_some_and(|h| (top[at]..until).contains(&h)));
            Section {
                column,
                heading: headings[top[at]].words,
                words: folded_heading(document, top[at]).iter().collect(),
                core: core(&words, at),
                characters: units.iter().map(|&unit| unit_characters(document, unit)).sum(),
                counts: vectors::counts(index, document, column, &units),
                units,
            }
        })
        .collect()
}

/// The units of running text whose heading fits.
pub(super) fn body_units(document: &Document, fits: impl Fn(Option<usize>) -> bool) -> Vec<usize> {
    let units = document.structure.units.iter().enumerate();
    units.filter(|(_, unit)| unit.role == Role::Body && fits(unit.heading)).map(|(at, _)| at).collect()
}

/// Characters of a unit, white space left out.
pub(super) fn unit_characters(document: &Document, unit: usize) -> usize {
    document.structure.units[unit]
        .pieces
        .iter()
        .map(|piece| characters::count(piece.of(&document.text)))
        .sum()
}

/// The unit that is a heading.
fn heading_unit(document: &Document, heading: usize) -> Option<usize> {
    let mut units = document.structure.units.iter();
    units.position(|unit| unit.role == Role::Heading && unit.heading == Some(heading))
}

/// A heading's folded characters, without marks and numbering.
pub(super) fn folded_heading(document: &Document, heading: usize) -> &[char] {
    let folded = &document.folded;
    let Some(unit) = heading_unit(document, heading).map(|unit| folded.units[unit].clone()) else {
        return &[];
    };
    let start = document.structure.headings[heading].words.start;
    let marks = folded.origin[unit.clone()].partition_point(|&origin| origin < start);
    &folded.characters[unit.start + marks..unit.end]
}

/// The folded words of a heading, stop words and numbering left out.
fn heading_words(index: &Index, document: &Document, column: usize, heading: usize) -> Vec<String> {
    let folded = &document.folded;
    let Some(unit) = heading_unit(document, heading).map(|unit| folded.units[unit].clone()) else {
        return Vec::new();
    };
    let start = document.structure.headings[heading].words.start;
    let tokens = document.tokens.all.iter().zip(&index.columns[column].terms);
    let inside = tokens.filter(|(token, _)| token.is_counted() && unit.contains(&(token.start as usize)));
    inside
        .filter(|(token, _)| folded.origin[token.start as usize] >= start)
        .filter(|&(_, &term)| !index.is_stop_word(term))
        .map(|(_, &term)| index.vocabulary[term as usize].clone())
        .collect()
}

/// What is left of a heading's words without those that headings add (at a word's end too: 国际交往) and
/// those that most of the document's headings have; if nothing is left, all of them.
fn core(headings: &[Vec<String>], at: usize) -> Vec<String> {
    let bare = |word: &String| {
        let mut endings = ADDED.iter().filter_map(|added| word.strip_suffix(added));
        endings.next().unwrap_or(word).to_owned()
    };
    let is_common = |word: &String| {
        let with = headings.iter().filter(|heading| heading.contains(word)).count();
        with >= 2 && with * 3 > headings.len()
    };
    let words = &headings[at];
    let left: Vec<String> =
        words.iter().filter(|word| !is_common(word)).map(bare).filter(|word| !word.is_empty()).collect();
    if left.is_empty() { words.clone() } else { left }
}

impl Section {
    /// The share of the shorter heading's words that the other has too, 0 to 1.
    pub(super) fn shared_words(&self, other: &Self) -> f64 {
        let (a, b): (BTreeSet<_>, BTreeSet<_>) = (self.core.iter().collect(), other.core.iter().collect());
        let shorter = a.len().min(b.len());
        #[expect(clippy::cast_precision_loss, reason = "a heading has few words")]
        if shorter == 0 { 0.0 } else { a.intersection(&b).count() as f64 / shorter as f64 }
    }
}
