//! Instruments: titles in 《》, with numbered resolutions and what English capitals name.

use super::{Mention, english, known, quoted::titles, resolutions};
use crate::{
    protocol::{Registered, Role},
    segment::party,
    stance::line::Line,
};
use regex::Regex;
use std::{collections::BTreeMap, ops::Range, sync::LazyLock};

/// A title of no more characters may only name what kind of instrument was just cited: 《公约》.
const KIND_ONLY: usize = 3;

/// How an abbreviation is declared behind a title: （以下简称《公约》）, （中导条约）.
static SHORT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^》?\s?\((?:以下简称|下称|简称|以下称|又称|即)?[:：]?[《“]?(?P<short>[^()《》“”,;。]{2,16})[》”]?\)")
        .expect("the pattern is written here")
});

/// Adds the instruments that a document cites.
pub(super) fn find(lines: &[Line], found: &mut Vec<Mention>) {
    // Abbreviations that the document declares, and what they stand for.
    let mut declared: BTreeMap<String, String> = BTreeMap::new();
    let mut last: Vec<String> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        for title in titles(&line.folded) {
            let mut key = known::one(key(&line.folded[title.clone()]));
            if let Some(whole) = declared.get(&key) {
                key.clone_from(whole);
            } else if let Some(whole) = just_cited(&key, &last) {
                key = whole;
            }
            let behind = &line.folded[title.end..];
            if let Some(short) = SHORT.captures(behind).and_then(|short| short.name("short")) {
                declared.insert(self::key(short.as_str()), key.clone());
            }
            last.push(key.clone());
            found.push(Mention::new(line, at, &title, Registered::Instruments, key));
        }
        if line.clause.role == Role::Body {
            english::instruments(line, at, found);
        }
    }
    english::instruments_again(lines, found);
    resolutions::find(lines, found);
}

/// The instrument cited last that a title of one word stands for.
fn just_cited(key: &str, last: &[String]) -> Option<String> {
    let is_short = key.chars().count() <= KIND_ONLY;
    let whole = || last.iter().rev().find(|cited| cited.len() > key.len() && cited.ends_with(key));
    if is_short { whole().cloned() } else { None }
}

/// A title as it is compared: without brackets inside, with one dash, organisations by their short names.
pub(super) fn key(title: &str) -> String {
    let marks = |c: char| match c {
        '〈' | '〉' | '<' | '>' | ' ' | '\u{3000}' => None,
        '-' | '–' | '―' | '~' => Some('—'),
        _ => Some(c),
    };
    let plain: String = title.chars().filter_map(marks).collect();
    let plain = if title.is_ascii() { title.to_owned() } else { plain };
    short_bodies(&plain)
}

/// The same with the full names of organisations made short: 上海合作组织宪章 is 上合组织宪章.
fn short_bodies(title: &str) -> String {
    let characters: Vec<char> = title.chars().collect();
    let mut short = String::new();
    let mut at = 0;
    while at < characters.len() {
        let longest = (at + 2..=characters.len().min(at + LONGEST_BODY)).rev().find_map(|end| {
            let name: String = characters[at..end].iter().collect();
            let party =
                party(&name).filter(|party| !party.is_state && party.zh_full.to_lowercase() == name)?;
            Some((end, party.zh))
        });
        if let Some((end, name)) = longest {
            short.push_str(name);
            at = end;
        } else {
            short.push(characters[at]);
            at += 1;
        }
    }
    short
}

/// No organisation's name in Chinese is longer.
const LONGEST_BODY: usize = 20;

/// The bytes of titles and what stands between their brackets.
pub(super) fn inside(line: &Line) -> Vec<Range<usize>> {
    titles(&line.folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_compared_by_what_they_say() {
        assert_eq!(key("上海合作组织宪章"), "上合组织宪章");
        assert_eq!(key("2019-2021年<上合组织环保合作构想>计划"), "2019—2021年上合组织环保合作构想计划");
        assert_eq!(key("联合国宪章"), "联合国宪章");
    }
}
