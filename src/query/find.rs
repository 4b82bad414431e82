//! Queries to hits.

use super::{Hit, Query, What, expression, pattern, phrase};
use crate::{
    corpus::Document,
    index::{Index, TermId},
    numbers::narrow,
};
use regex::Regex;
use std::{cmp::Reverse, ops::Range};

/// Every occurrence in the indexed documents, by document and position. Where words of a list overlap, the first
/// and longest counts.
#[must_use]
pub fn find(query: &Query, index: &Index, shelf: &[Document]) -> Vec<Hit> {
    match &query.what {
        What::List(words) => {
            let mut hits: Vec<Hit> = words.iter().flat_map(|word| of_word(index, shelf, word)).collect();
            if words.len() > 1 {
                hits.sort_by_key(|hit| (hit.column, hit.characters.start, Reverse(hit.characters.end)));
                without_overlaps(&mut hits);
            }
            hits
        }
        What::Expression(expression) => {
            let mut text = String::new();
            let columns = 0..index.columns.len();
            columns.flat_map(|column| of_expression(index, shelf, column, expression, &mut text)).collect()
        }
        What::Pattern(slots) => each_column(index, shelf, |document| {
            pattern::matches(slots, &document.tokens, &document.folded.characters)
        }),
    }
}

/// The longer words that a folded word stands in, each with its frequency, most frequent first: 俄罗斯 in
/// 俄罗斯联邦. Their occurrences are not among its hits. `fits` says which places of the shelf count.
#[must_use]
pub fn longer(index: &Index, word: &str, fits: impl Fn(usize) -> bool) -> Vec<(String, u32)> {
    let fits: Vec<bool> = index.columns.iter().map(|column| fits(column.document)).collect();
    let words = index.vocabulary.iter().zip(&index.postings);
    let longer = words.filter(|(other, _)| other.as_str() != word && other.contains(word));
    let counted = longer.map(|(word, postings)| {
        let frequency = postings.iter().filter(|posting| fits[posting.column as usize]).count();
        (word.clone(), narrow(frequency))
    });
    let mut found: Vec<(String, u32)> = counted.filter(|(_, frequency)| *frequency > 0).collect();
    found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    found
}

fn of_word(index: &Index, shelf: &[Document], word: &str) -> Vec<Hit> {
    if let Some(term) = index.id(word) {
        return of_term(index, shelf, term);
    }
    let phrase: Vec<char> = word.chars().collect();
    each_column(index, shelf, |document| phrase::matches(document, &phrase))
}

fn of_term(index: &Index, shelf: &[Document], term: TermId) -> Vec<Hit> {
    let hit = |posting: &crate::index::Posting| {
        let (column, token) = (posting.column as usize, posting.token as usize);
        of_tokens(index, shelf, column, token..token + 1)
    };
    index.postings[term as usize].iter().map(hit).collect()
}

/// The hits of all columns, each given as ranges of tokens.
fn each_column(
    index: &Index,
    shelf: &[Document],
    matches: impl Fn(&Document) -> Vec<Range<usize>>,
) -> Vec<Hit> {
    let columns =
        (0..index.columns.len()).map(|column| (column, matches(&shelf[index.columns[column].document])));
    columns
        .flat_map(|(column, found)| found.into_iter().map(move |tokens| (column, tokens)))
        .map(|(column, tokens)| of_tokens(index, shelf, column, tokens))
        .collect()
}

fn of_tokens(index: &Index, shelf: &[Document], column: usize, tokens: Range<usize>) -> Hit {
    let document = index.columns[column].document;
    let all = &shelf[document].tokens.all;
    let characters = all[tokens.start].start as usize..all[tokens.end - 1].end as usize;
    Hit { column, document, characters, tokens }
}

fn of_expression(
    index: &Index,
    shelf: &[Document],
    column: usize,
    expression: &Regex,
    text: &mut String,
) -> Vec<Hit> {
    let document = index.columns[column].document;
    let Document { folded, tokens, .. } = &shelf[document];
    let mut hits = Vec::new();
    for unit in &folded.units {
        for found in expression::matches(expression, &folded.characters[unit.clone()], text) {
            let characters = unit.start + found.start..unit.start + found.end;
            let first = tokens.all.partition_point(|token| token.end as usize <= characters.start);
            let end = tokens.all.partition_point(|token| (token.start as usize) < characters.end);
            hits.push(Hit { column, document, characters, tokens: first..end });
        }
    }
    hits
}

/// Leaves out what begins before the hit before it ends.
fn without_overlaps(hits: &mut Vec<Hit>) {
    let mut end = (usize::MAX, 0);
    hits.retain(|hit| {
        let overlaps = hit.column == end.0 && hit.characters.start < end.1;
        if !overlaps {
            end = (hit.column, hit.characters.end);
        }
        !overlaps
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::Engine;

    /// What a query finds in a text, each hit as it is folded.
    #[track_caller]
    fn check(text: &str, query: &str, expected: &[&str]) {
        let mut engine = Engine::default();
        engine.open("a", text.as_bytes(), &mut |_, _| {}).unwrap();
        let query = Query::parse(query, &engine.folder).unwrap();
        let index = engine.index(&[0]);
        let found: Vec<String> = find(&query, &index, &engine.shelf)
            .into_iter()
            .map(|hit| {
                let tokens = &engine.shelf[0].tokens.all[hit.tokens];
                assert!(tokens[0].range().start <= hit.characters.start);
                assert!(tokens[tokens.len() - 1].range().end >= hit.characters.end);
                engine.shelf[0].folded.characters[hit.characters].iter().collect()
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn words_phrases_and_lists_are_found_in_either_script() {
        check("印度和印度尼西亞支持發展合作。", "印度", &["印度"]);
        check("各方支持發展合作，發展與合作。", "發展合作", &["发展合作"]);
        check("各方支持發展合作，發展與合作。", "发展合作|合作|无", &["发展合作", "合作"]);
    }

    #[test]
    fn expressions_are_found_inside_paragraphs() {
        check("各成员国和各观察员国同意（一致）。", "/各.{2,4}?国/", &["各成员国", "各观察员国"]);
        check("甲＞乙，丙<丁。", "/＞|＜/", &[">", "<"]);
        check("各成員國同意（一致），GDP增長。", "/（一致）|gdp|員\\S/", &["员国", "(一致)", "gdp"]);
    }

    #[test]
    fn patterns_are_found_inside_sentences() {
        check("各方坚决反对干涉。大力,支持合作。", "<d|ad> <v>", &["坚决反对"]);
        check("支持发展合作。支持，合作。", "支持 *? 合作", &["支持发展合作"]);
        check("We support free trade and fair trade.", "<eng> trade", &["free trade", "fair trade"]);
    }
}
