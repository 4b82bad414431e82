//! Names in quotation marks: exercises, operations, initiatives.

use super::{
    Mention, instruments, is_within,
    quoted::{quotations, titles},
};
use crate::{
    characters::is_han,
    protocol::{NamedKind, Registered},
    stance::line::Line,
};
use std::{ops::Range, sync::LazyLock};

/// Nouns, and what they make of the name beside them.
const KINDS: &str = include_str!("kinds.tsv");

/// What a name is, is told within so many characters behind it; of a short one nearer.
const REACH: usize = 20;
const SHORT_REACH: usize = 6;

/// A name of so many characters or fewer is one only if something says what it is: “智慧”农业 is none.
const SHORT: usize = 2;

/// Longer is no name.
const LONGEST: usize = 80;

/// Of more characters a name must be told by what stands beside it.
const LONG: usize = 20;

static NOUNS: LazyLock<Vec<(&'static str, NamedKind)>> = LazyLock::new(|| {
    let line = |line: &'static str| {
        let (noun, kind) = line.split_once('\t')?;
        let kind = match kind {
            "exercise" => NamedKind::Exercise,
            "operation" => NamedKind::Operation,
            "initiative" => NamedKind::Initiative,
            "programme" => NamedKind::Programme,
            "project" => NamedKind::Project,
            "strategy" => NamedKind::Strategy,
            "mechanism" => NamedKind::Mechanism,
            "event" => NamedKind::Event,
            "group" => NamedKind::Group,
            "principle" => NamedKind::Principle,
            _ => return None,
        };
        Some((noun, kind))
    };
    KINDS.lines().filter_map(line).collect()
});

/// Adds the names in quotation marks of a document.
pub(super) fn find(lines: &[Line], found: &mut Vec<Mention>) {
    for (at, line) in lines.iter().enumerate() {
        let inside = titles(&line.folded);
        for bytes in quotations(&line.folded) {
            if is_within(&inside, bytes.start) {
                continue;
            }
            if let Some(kind) = named(line, &bytes) {
                // American typesetters put the full stop inside.
                let name = line.folded[bytes.clone()].trim_end_matches(['.', ',', ' ']);
                let bytes = bytes.start..bytes.start + name.len();
                let key = instruments::key(name);
                found.push(Mention::new(line, at, &bytes, Registered::Names { kind }, key));
            }
        }
    }
}

/// What bears the name between quotation marks; nothing if it is no name.
fn named(line: &Line, bytes: &Range<usize>) -> Option<NamedKind> {
    let name = &line.folded[bytes.clone()];
    let length = name.chars().count();
    let behind = line.folded[bytes.end..].strip_prefix('”')?;
    let before = line.folded[..bytes.start].strip_suffix('“')?;
    if length > LONGEST || !has_letters(name) || is_abbreviation(before, behind) || is_said(before) {
        return None;
    }
    let english = name.is_ascii();
    if english && !line.is_capital(bytes) {
        return None;
    }
    let reach = if length <= SHORT { SHORT_REACH } else { REACH };
    let noun = noun_behind(behind, reach).or_else(|| if english { noun_before(before) } else { None });
    let is_sentence = name.contains([',', '、', ':', ';', '!', '?', '。']);
    let is_compared = behind.starts_with(['般', '式', '似']) || before.ends_with("所谓");
    let of_itself = noun_at_end(name);
    let is_known =
        if is_sentence || length > LONG { noun.is_some() } else { length > SHORT || noun.is_some() };
    (is_known && !is_compared).then(|| noun.or(of_itself).unwrap_or(NamedKind::Other))
}

fn has_letters(name: &str) -> bool {
    let is_date = name.chars().all(|c| c.is_ascii_digit() || !c.is_alphanumeric());
    let is_plan = name.ends_with('五') && name.chars().all(|c| "一二三四五六七八九十".contains(c));
    name.chars().any(|c| is_han(c) || c.is_alphabetic()) && !is_date && !is_plan
}

/// Whether it is declared as a short name: （以下简称“上合组织”或“本组织”）.
fn is_abbreviation(before: &str, behind: &str) -> bool {
    const DECLARE: [&str; 8] =
        ["简称", "下称", "以下称", "统称", "hereinafter", "referred to as", "hereafter", "缩写"];
    let Some(open) = before.rfind('(') else { return false };
    let inside = &before[open..];
    !inside.contains(')') && behind.contains(')') && DECLARE.iter().any(|word| inside.contains(word))
}

/// Whether somebody is quoted as saying it.
fn is_said(before: &str) -> bool {
    const SAYING: [&str; 8] = ["说:", "说,", "表示:", "指出:", "强调:", "说", "said ", "said, "];
    SAYING.iter().any(|say| before.ends_with(say))
}

/// The first noun behind a name that says what it is; not behind a mark or 的.
fn noun_behind(behind: &str, reach: usize) -> Option<NamedKind> {
    let mark = behind.find([',', '。', ';', '“', '”', '《', '的', ':', '(']).unwrap_or(behind.len());
    let reach = behind.char_indices().nth(reach).map_or(behind.len(), |(at, _)| at);
    let near = &behind[..mark.min(reach)];
    // 和 goes on to something else.
    let near = near.split_once('和').map_or(near, |(near, _)| near);
    let first = NOUNS
        .iter()
        .filter_map(|&(noun, kind)| Some((near.find(noun)?, std::cmp::Reverse(noun.len()), kind)));
    first.min_by_key(|&(at, length, _)| (at, length)).map(|(_, _, kind)| kind)
}

/// The noun that stands before a name in English: the joint exercise “Peace Mission”.
fn noun_before(before: &str) -> Option<NamedKind> {
    let word = before.trim_end().rsplit(' ').next()?;
    NOUNS.iter().find(|(noun, _)| *noun == word).map(|&(_, kind)| kind)
}

/// The noun at the end of a name that says what it is.
fn noun_at_end(name: &str) -> Option<NamedKind> {
    let ends = NOUNS.iter().filter(|(noun, _)| name.ends_with(noun) && noun.len() < name.len());
    ends.max_by_key(|(noun, _)| noun.len()).map(|&(_, kind)| kind)
}
