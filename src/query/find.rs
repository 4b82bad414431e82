//! Queries to hits.

use super::{Found, Hit, Query, What, expression, list::List, pattern};
use crate::{
    corpus::Document,
    index::{Column, Index},
    numbers::narrow,
};
use regex::Regex;

/// Every occurrence in the indexed documents, by document and position, none overlapping.
#[must_use]
pub fn find(query: &Query, index: &Index, shelf: &[Document]) -> Vec<Hit> {
    match &query.what {
        What::List(items) => {
            let list = List::new(items, index);
            each_column(index, shelf, |column, document| {
                list.within(document, &index.columns[column].terms).all()
            })
        }
        What::Expression(expression) => {
            let mut text = String::new();
            each_column(index, shelf, |_, document| of_expression(document, expression, &mut text))
        }
        What::Pattern(slots) => each_column(index, shelf, |column, document| {
            let found = pattern::matches(slots, index, document, &index.columns[column].terms).into_iter();
            found.map(|tokens| Found::of(&document.tokens.all, tokens)).collect()
        }),
    }
}

/// The longer words that a folded word stands in, each with its frequency, most frequent first: 俄罗斯 in
/// 俄罗斯联邦. Their occurrences are not among its hits, as those of its other forms and of the title of the same
/// characters are. `fits` says which places of the shelf count.
#[must_use]
pub fn longer(index: &Index, word: &str, fits: impl Fn(usize) -> bool) -> Vec<(String, u32)> {
    let fits: Vec<bool> = index.columns.iter().map(|column| fits(column.document)).collect();
    let (itself, title) = (index.id(word), format!("《{word}》"));
    let words = (0..).zip(index.vocabulary.iter().zip(&index.postings));
    let longer =
        words.filter(|&(term, (other, _))| Some(term) != itself && *other != title && other.contains(word));
    let counted = longer.map(|(_, (word, postings))| {
        let frequency = postings.iter().filter(|posting| fits[posting.column as usize]).count();
        (word.clone(), narrow(frequency))
    });
    let mut found: Vec<(String, u32)> = counted.filter(|(_, frequency)| *frequency > 0).collect();
    found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    found
}

/// The hits of all columns.
fn each_column(
    index: &Index,
    shelf: &[Document],
    mut matches: impl FnMut(usize, &Document) -> Vec<Found>,
) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (column, &Column { document, .. }) in index.columns.iter().enumerate() {
        let found = matches(column, &shelf[document]).into_iter();
        hits.extend(found.map(|Found { tokens, characters }| Hit { column, document, characters, tokens }));
    }
    hits
}

fn of_expression(document: &Document, expression: &Regex, text: &mut String) -> Vec<Found> {
    let Document { folded, tokens, .. } = document;
    let mut all = Vec::new();
    for unit in &folded.units {
        for found in expression::matches(expression, &folded.characters[unit.clone()], text) {
            let characters = unit.start + found.start..unit.start + found.end;
            let first = tokens.all.partition_point(|token| token.end as usize <= characters.start);
            let end = tokens.all.partition_point(|token| (token.start as usize) < characters.end);
            all.push(Found { tokens: first..end, characters });
        }
    }
    all
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
        check("印度尼西亞（印尼）與印度，印度尼西亚与印度。", "印度", &["印度", "印度"]);
        check("Co-operation and cooperation.", "co-operation", &["co-operation"]);
        check("Co-operation and cooperation.", "cooperation", &["cooperation"]);
    }

    #[test]
    fn a_term_is_found_however_it_is_cut() {
        check("打击“三股势力”。三股势力威胁各方。", "三股势力", &["三股势力", "三股势力"]);
        check("「三股勢力」與三股勢力", "三股势力|势力", &["三股势力", "三股势力"]);
        let title = "《联合国宪章》的宗旨和联合国宪章的原则，《联合国宪章诠释》。";
        check(title, "联合国宪章", &["联合国宪章", "联合国宪章"]);
        check(title, "《联合国宪章》", &["《联合国宪章》"]);
        check(title, "联合国宪章|《联合国宪章》", &["《联合国宪章》", "联合国宪章"]);
    }

    #[test]
    fn of_hits_that_overlap_the_first_and_longest_counts() {
        let text = "各方支持发展合作发展。";
        check(text, "发展|发展合作|合作发展", &["发展合作", "发展"]);
        check(text, "发展合作|支持发展", &["支持发展"]);
        check("好的 好的 好的", "好的 好的", &["好的 好的"]);
    }

    #[test]
    fn a_star_stands_for_the_rest_of_a_word() {
        let text = "States cooperate in operations; inter-state cooperation and cooperatives.";
        check(text, "cooperat*", &["cooperate", "cooperation", "cooperatives"]);
        check(text, "*operation*|states", &["states", "operations", "cooperation"]);
        check(text, "cooperat* in *s", &["cooperate in operations"]);
        check("Co-operation and low-carbon growth.", "co-operat*|low*", &["co-operation", "low-carbon"]);
        check("现代化、国际化和化学，合作*5", "*化|合作*5", &["现代化", "国际化", "合作*5"]);
    }

    #[test]
    fn each_phrase_of_a_list_may_have_stars_of_its_own() {
        let text = "Climate change, climate policy and climate policies; free trade.";
        check(
            text,
            "climate change|climate polic*",
            &["climate change", "climate policy", "climate policies"],
        );
        check(text, "climate polic*|climate", &["climate", "climate policy", "climate policies"]);
        check(text, "free tra*|“free trade”", &["free trade"]);
    }

    #[test]
    fn a_part_of_a_pattern_may_stand_in_quotation_marks() {
        check("They want free trade.", "<eng> \"free trade\"", &["want free trade"]);
        check("各方支持甲|乙。", "<v> \"甲|乙\"", &["支持甲|乙"]);
        check("各方支持甲，支持丙。", "<v> \"丙\"|甲", &["支持甲", "支持丙"]);
    }

    #[test]
    fn what_stands_in_quotation_marks_is_found_as_it_stands() {
        check("甲|乙，甲，乙。", "\"甲|乙\"", &["甲|乙"]);
        check("甲|乙，5*，50。", "“5*”|「甲」", &["甲", "5*"]);
        check("We want fair trade and free trade.", "\"free trade\"", &["free trade"]);
        let written = |query: &str| Query::parse(query, &crate::fold::Folder::default()).unwrap().text;
        assert_eq!(written("\"三股勢力\" | “甲|乙”"), "三股势力|“甲|乙”");
        assert_eq!(written("“甲|乙"), "“甲|乙");
        for nothing in ["\"\"", "“ ”|", " | "] {
            assert_eq!(
                Query::parse(nothing, &crate::fold::Folder::default()).unwrap_err().code(),
                "nothing-asked"
            );
        }
    }

    #[test]
    fn a_word_of_a_pattern_is_found_however_it_is_cut() {
        let text = "各方打击“三股势力”。各方打击三股势力。各方打击三股歪风。";
        check(text, "打击 *? 三股势力", &["打击三股势力"]);
        check(text, "<v> 三股势力", &["打击三股势力"]);
        check("各方打击三股势力的威胁。", "三股势力|威胁 <u> 威胁", &["三股势力的威胁"]);
        check(
            "Economic co-operation grows, cooperation too.",
            "<eng> co-operation",
            &["economic co-operation"],
        );
    }

    #[test]
    fn a_pattern_of_many_gaps_ends() {
        let gaps = "甲 *{0,12} *{0,12} *{0,12} *{0,12} *{0,12} *{0,12} *{0,12} *{0,12} *{0,12} *{0,12} 乙";
        check(&"甲 丙 丁 ".repeat(400), gaps, &[]);
        check("甲 丙 丁 乙 丙", gaps, &["甲 丙 丁 乙"]);
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
