//! Spans that no dictionary may cut: titles in 《》, names, numbers and dates, terms in quotation marks, the reader's
//! own words. Of those that overlap the longest counts, so that 印度 is never found inside 印度尼西亚.

mod gazetteer;
mod names;
pub(super) mod numbers;
mod parties;
mod people;
mod quoted;
mod titles;

pub use parties::{Party, party, party_of_id, party_of_people};
pub(crate) use people::is_of_foreign_name;

pub(super) use names::{Names, SHORT, Touched};
pub(super) use titles::titles;

use super::{Kind, Tag};
use jieba_rs::Jieba;
use std::{cmp::Reverse, collections::BTreeMap, ops::Range};

/// A stretch that stays whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Protected {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) kind: Kind,
    /// Its part of speech.
    pub(super) tag: Tag,
    /// It counts only where the dictionary sees words begin and end there too: there is no 海地 in 沿海地区, no
    /// 中国 in 发展中国家.
    pub(super) is_short: bool,
}

impl Protected {
    fn word(range: Range<usize>, tag: Tag) -> Self {
        Self { range, kind: Kind::Word, tag, is_short: false }
    }

    fn number(range: Range<usize>, tag: Tag) -> Self {
        Self { range, kind: Kind::Number, tag, is_short: false }
    }
}

/// The protected spans of a text without titles, in order, none overlapping: of those that overlap the longest,
/// but a short name gives way to all others.
pub(super) fn spans(text: &str, names: &Names, jieba: &Jieba) -> Vec<Protected> {
    let mut found = names.find(text);
    numbers::find(text, &mut found);
    quoted::find(text, jieba, &mut found);
    people::find(text, jieba, &mut found);
    if found.len() < 2 {
        return found;
    }
    found.sort_by_key(|span| (span.is_short, Reverse(span.range.len()), span.range.start));
    let mut kept: BTreeMap<usize, Protected> = BTreeMap::new();
    for span in found {
        let before = kept.range(..span.range.end).next_back();
        if before.is_none_or(|(_, other)| other.range.end <= span.range.start) {
            kept.insert(span.range.start, span);
        }
    }
    kept.into_values().collect()
}
