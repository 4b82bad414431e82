//! The names that the program knows: states, places and organisations, in Chinese and English.

use crate::segment::Tag;
use std::ops::Range;

/// States and places, a line each; the header says what the columns are.
pub(super) const STATES: &str = include_str!("../states.tsv");

/// Organisations, a line each; the header says what the columns are.
pub(super) const ORGANISATIONS: &str = include_str!("../organisations.tsv");

/// The columns of both that hold names, Chinese and English: short, full and others (with commas between).
const NAMES: Range<usize> = 1..7;

/// Every name that is to be kept whole, folded, with its part of speech. An English name of one word is whole
/// anyway, and may be another word: WHO, Turkey.
pub(super) fn names() -> impl Iterator<Item = (String, Tag)> {
    every_name().filter(|(name, _)| {
        let is_one_word = name.chars().all(|c| c.is_alphanumeric() && c < '\u{2e80}');
        !is_one_word && name.chars().nth(1).is_some()
    })
}

/// Every name, folded, with its part of speech.
fn every_name() -> impl Iterator<Item = (String, Tag)> {
    let files = [(STATES, Tag::PLACE), (ORGANISATIONS, Tag::ORGANISATION)];
    let names = files.into_iter().flat_map(|(file, tag)| {
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        let columns = lines.flat_map(|line| line.split('\t').take(NAMES.end).skip(NAMES.start));
        columns.flat_map(|column| column.split(',')).map(move |name| (name.trim().to_lowercase(), tag))
    });
    names.filter(|(name, _)| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{fold::Folder, segment::Segmenter};

    /// What may stand around a name, in its language.
    const CHINESE: [(&str, &str); 6] = [
        ("", ""),
        ("各方同", "举行会谈"),
        ("关于", "的报告"),
        ("中国、", "和法国"),
        ("支持", "代表"),
        ("在", "境内"),
    ];
    const ENGLISH: [(&str, &str); 3] =
        [("", ""), ("the delegation of ", " and its neighbours"), ("(", ")'s")];

    #[test]
    fn no_name_is_found_inside_a_longer_one() {
        let segmenter = Segmenter::default();
        let mut all: Vec<String> = every_name().map(|(name, _)| name).collect();
        all.sort_unstable();
        all.dedup();
        let mut pairs = 0;
        let mut wrong = Vec::new();
        for longer in &all {
            let is_english = longer.is_ascii();
            let inside: Vec<&str> = all
                .iter()
                .map(String::as_str)
                .filter(|shorter| *shorter != longer && longer.contains(*shorter))
                .filter(|shorter| {
                    !is_english || longer.split([' ', '-']).any(|word| shorter.starts_with(word))
                })
                .collect();
            pairs += inside.len();
            for (before, behind) in if is_english { &ENGLISH[..] } else { &CHINESE[..] } {
                let text = format!("{before}{longer}{behind}");
                let name = before.len()..before.len() + longer.len();
                let tokens = segmenter.words(&text);
                let start = |token: &str| token.as_ptr() as usize - text.as_ptr() as usize;
                let is_wrong = |token: &&str| {
                    name.contains(&start(token))
                        && start(token) + token.len() <= name.end
                        && inside.contains(token)
                };
                if let Some(token) = tokens.iter().find(|token| is_wrong(token)) {
                    wrong.push(format!("{token} in {text}"));
                }
            }
        }
        assert!(pairs > 500, "{pairs}");
        assert!(wrong.is_empty(), "{} of {pairs}: {wrong:#?}", wrong.len());
    }

    #[test]
    fn the_rule_holds_in_traditional_characters_too() {
        let (segmenter, folder) = (Segmenter::default(), Folder::default());
        for (text, words) in [
            ("印度尼西亞與印度洋", &["印度尼西亚", "与", "印度洋"][..]),
            ("幾內亞比紹、赤道幾內亞和幾內亞", &["几内亚比绍", "赤道几内亚", "和", "几内亚"]),
            ("紐西蘭和沙烏地阿拉伯", &["纽西兰", "和", "沙乌地阿拉伯"]),
            ("寮國代表", &["寮国", "代表"]),
            ("聯合國安全理事會", &["联合国安全理事会"]),
        ] {
            assert_eq!(segmenter.words(&folder.fold(text)), words);
        }
    }

    #[test]
    fn every_line_has_every_column() {
        for (file, columns) in [(STATES, 9), (ORGANISATIONS, 7)] {
            let header = file.lines().next().unwrap().split('\t').count();
            assert_eq!(header, columns);
            for line in file.lines() {
                assert_eq!(line.split('\t').count(), columns, "{line}");
            }
        }
    }

    #[test]
    fn ids_and_chinese_names_are_given_once() {
        for file in [STATES, ORGANISATIONS] {
            let mut ids: Vec<&str> = file.lines().filter_map(|line| line.split('\t').next()).collect();
            ids.sort_unstable();
            assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
        }
        let of_lines = [STATES, ORGANISATIONS].into_iter().flat_map(|file| file.lines().skip(1));
        let mut names: Vec<&str> = of_lines
            .flat_map(|line| {
                let mut names: Vec<&str> =
                    line.split('\t').take(4).skip(1).flat_map(|column| column.split(',')).collect();
                names.sort_unstable();
                names.dedup();
                names
            })
            .filter(|name| !name.is_empty())
            .collect();
        names.sort_unstable();
        let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    #[test]
    fn names_are_written_as_texts_are_folded() {
        let folder = Folder::default();
        for (name, _) in names() {
            assert_eq!(folder.fold(&name), name);
        }
    }
}
