//! Spans that no dictionary may cut: titles in 《》 and the names of states.

use super::sentences::LONGEST_TITLE;
use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder, MatchKind};
use jieba_rs::Jieba;
use std::ops::Range;

/// The states' names, a line a state; the header says what the columns are.
const STATES: &str = include_str!("states.tsv");

/// Columns of [`STATES`] that hold Chinese names: short, full, others (with commas between).
const CHINESE_NAMES: Range<usize> = 1..4;

/// A name of more characters than this is no accident; a shorter one may come about where two words meet.
const SHORT: usize = 3;

/// The names of states, ready to be matched.
pub(super) struct Names {
    matcher: CharwiseDoubleArrayAhoCorasick<u32>,
}

impl Default for Names {
    fn default() -> Self {
        let mut names: Vec<&str> = chinese_names().collect();
        names.sort_unstable();
        names.dedup();
        let matcher = CharwiseDoubleArrayAhoCorasickBuilder::new()
            .match_kind(MatchKind::LeftmostLongest)
            .build(names)
            .expect("the names are distinct and not empty");
        Self { matcher }
    }
}

/// Every Chinese name of a state.
fn chinese_names() -> impl Iterator<Item = &'static str> {
    let lines = STATES.lines().filter(|line| !line.starts_with('#'));
    let columns = lines.flat_map(|line| line.split('\t').take(CHINESE_NAMES.end).skip(CHINESE_NAMES.start));
    columns.flat_map(|column| column.split(',')).map(str::trim).filter(|name| name.chars().count() >= 2)
}

impl Names {
    /// The names in a run of Chinese characters, in order, none overlapping.
    ///
    /// A short name counts only where the dictionary sees words begin and end there too: there is no
    /// 海地 in 沿海地区, no 中国 in 发展中国家 and no 印度 in 印度洋.
    pub(super) fn find(&self, run: &str, jieba: &Jieba) -> Vec<Range<usize>> {
        let names: Vec<Range<usize>> =
            self.matcher.leftmost_find_iter(run).map(|name| name.start()..name.end()).collect();
        let is_short = |name: &Range<usize>| run[name.clone()].chars().count() <= SHORT;
        if !names.iter().any(is_short) {
            return names;
        }
        let words = jieba.cut(run, true);
        let begins = |at: usize| words.binary_search_by_key(&at, |word| word.byte_start).is_ok();
        let ends = |at: usize| words.binary_search_by_key(&at, |word| word.byte_end).is_ok();
        names.into_iter().filter(|name| !is_short(name) || (begins(name.start) && ends(name.end))).collect()
    }
}

/// Titles in 《》, the outermost where they are nested. A bracket without its other half is passed over.
pub(super) fn titles(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (at, character) in text.char_indices() {
        match character {
            '《' => open.push(at),
            '》' => {
                if let Some(start) = open.pop() {
                    // The inner ones came first.
                    found.retain(|inner| inner.start < start);
                    found.push(start..at + character.len_utf8());
                }
            }
            _ => {}
        }
    }
    found.retain(|title| text[title.clone()].chars().count() <= LONGEST_TITLE);
    found
}
