//! A text a line, behind its year or another key and a tab: `2006⇥工作报告…`.
//!
//! Corpora are handed on so, each text flattened into one line. Such a text may hold tabs of its own, where
//! it had other breaks, so only the first of a line divides.

use super::{Table, number};
use crate::input::dates;
use std::collections::BTreeSet;

/// No key is longer, in characters.
const KEY: usize = 24;
/// Lines with shorter texts on average are prose or lists, or rows of a table.
const TEXT: usize = 200;
/// Fewer lines show no order.
const LEAST: usize = 3;
/// Of so many lines one may have no key: a title above the texts, a note below them, a text that was broken.
const ONE_WITHOUT: usize = 10;
/// How the paragraphs of a text begin that was flattened.
const INDENT: &str = "\u{3000}\u{3000}";

/// The table that a text is: its keys, and its texts.
pub(super) fn table(text: &str) -> Option<Table> {
    let lines = || (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    let rows: Vec<(u32, (&str, &str))> =
        lines().filter_map(|(number, line)| Some((number, keyed(line)?))).collect();
    let count = lines().count();
    let without = count - rows.len();
    let characters: usize = rows.iter().map(|(_, (_, text))| text.chars().count()).sum();
    let is_table = rows.len() >= LEAST
        && without * ONE_WITHOUT <= count
        && are_keys(rows.iter().map(|(_, (key, _))| *key))
        && characters >= rows.len() * TEXT
        && are_texts(&rows.iter().map(|(_, (_, text))| *text).collect::<Vec<_>>());
    is_table.then(|| {
        let mut table = Table { is_keyed: true, passed_over: number(without), ..Table::default() };
        for (number, (key, text)) in rows {
            table.push(number, vec![key.to_owned(), text.to_owned()]);
        }
        table
    })
}

/// A line's key, and its text.
fn keyed(line: &str) -> Option<(&str, &str)> {
    let (key, text) = line.split_once('\t')?;
    let key = key.trim();
    let is_key = !key.is_empty() && key.chars().count() <= KEY && !text.starts_with('"');
    (is_key && !text.trim().is_empty()).then_some((key, text.trim()))
}

/// Whether no key comes again. A date may: two reports are of one year.
fn are_keys<'a>(mut keys: impl Iterator<Item = &'a str>) -> bool {
    let mut seen = BTreeSet::new();
    keys.all(|key| seen.insert(key) || dates::whole(key).is_some())
}

/// Whether what stands behind the keys are texts, not the other cells of rows: they have no tabs; or their tabs
/// stand in flattened texts, at other places in each, or between paragraphs.
fn are_texts(texts: &[&str]) -> bool {
    let tabs: BTreeSet<usize> = texts.iter().map(|text| text.matches('\t').count()).collect();
    let is_flattened = |text: &&&str| text.contains(INDENT);
    let has_paragraphs_apart =
        |text: &&&str| text.split('\t').filter(|part| part.trim().contains(INDENT)).count() > 1;
    let are_most = |count: usize| count * 2 > texts.len();
    tabs.iter().all(|&tabs| tabs == 0)
        || tabs.len() > 1 && are_most(texts.iter().filter(is_flattened).count())
        || are_most(texts.iter().filter(has_paragraphs_apart).count())
}
