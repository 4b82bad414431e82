//! The person and the office behind a party's name: 甲国|总统|张三.

use crate::{
    characters::is_han,
    clean::{OFFICES, is_surname},
    segment::{Token, is_of_foreign_name},
    stance::line::Line,
};
use std::ops::Range;

/// Words that go on behind a person's name.
const BEHIND: &str = include_str!("behind_names.tsv");

/// What only persons do.
const DONE: [&str; 12] =
    ["出席", "主持", "表示", "指出", "强调", "会见", "致辞", "讲话", "率团", "发表", "访问", "、"];

/// No office is longer, in characters.
const LONGEST_OFFICE: usize = 22;

/// No name is longer, in characters.
const LONGEST_NAME: usize = 16;

/// An office and a person, in bytes of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::stance) struct Person {
    /// The office.
    pub(in crate::stance) office: Range<usize>,
    /// The person's name.
    pub(in crate::stance) person: Range<usize>,
}

/// The office and the person that stand at a byte of a line, behind a party's name or at the head of a clause.
pub(in crate::stance) fn person_behind(line: &Line, start: usize) -> Option<Person> {
    let rest = line.folded.get(start..)?;
    let reach = rest.char_indices().take_while(|(_, c)| is_han(*c) || "·、()".contains(*c));
    let ends: Vec<usize> = reach.map(|(at, c)| at + c.len_utf8()).take(LONGEST_OFFICE).collect();
    // The office goes as far as there are words for one, before the first mark: 国务院|总理, 执行委员会|主任.
    let mark = rest.find('、').unwrap_or(rest.len());
    let office = ends
        .iter()
        .rev()
        .copied()
        .filter(|&end| end <= mark)
        .find(|&end| OFFICES.end(&rest[..end]).is_some() && is_name_at(line, start + end))?;
    let office = start..start + office;
    let person = name_at(line, office.end)?;
    Some(Person { office, person })
}

fn is_name_at(line: &Line, at: usize) -> bool {
    name_at(line, at).is_some()
}

/// The name of a person that begins at a byte of a line.
pub(super) fn name_at(line: &Line, start: usize) -> Option<Range<usize>> {
    let first = line.characters(&(start..start)).start;
    let mut end = first;
    for token in line.clause.tokens(line.document).iter().filter(|token| token.range().end > first) {
        if token.range().start > end || ends_name(line, token) {
            break;
        }
        end = token.range().end;
    }
    let bytes = line.bytes(&(first..end));
    let name = shortened(&line.folded[bytes.clone()]);
    let length = name.chars().count();
    ((2..=LONGEST_NAME).contains(&length)
        && sounds_like_name(name, &line.folded[bytes.start + name.len()..])
        && OFFICES.end(name).is_none())
    .then(|| bytes.start..bytes.start + name.len())
}

/// Whether a stretch is written as names are: a surname and one or two characters, or mostly characters that foreign
/// names are written with.
fn sounds_like_name(name: &str, behind: &str) -> bool {
    // None of these is in a name, and all of them stand behind what ends like an office: 部长|会议, 主席|国.
    const NONE: &str = "会议国级团的机制理事工作上下";
    let length = name.chars().count();
    let foreign = name.chars().filter(|&c| is_of_foreign_name(c) || c == '·').count();
    let is_chinese = length <= 3 && name.starts_with(is_surname);
    // Of a rare surname: before what only persons do, or beside others.
    let is_rare = length == 2 && DONE.iter().any(|done| behind.starts_with(done));
    let has_none = name.chars().any(|c| NONE.contains(c) && !is_of_foreign_name(c));
    !has_none && (is_chinese || foreign * 5 >= length * 3 || is_rare)
}

/// Whether a token is behind a name and not of it.
fn ends_name(line: &Line, token: &Token) -> bool {
    let word = &line.folded[line.bytes(&token.range())];
    if word == "·" {
        return false;
    }
    !word.chars().all(|c| is_han(c) || c == '·') || BEHIND.lines().any(|behind| behind == word)
}

/// A name without the verb that the segmentation left at its end: 阿里波夫出席.
fn shortened(name: &str) -> &str {
    let begins = |(at, _): (usize, char)| {
        let rest = &name[at..];
        at > 0 && BEHIND.lines().any(|behind| behind.chars().nth(1).is_some() && rest.starts_with(behind))
    };
    let name = name.char_indices().find(|&at| begins(at)).map_or(name, |(at, _)| &name[..at]);
    // Of three characters the last may be a word of its own: 王五|在.
    let is_three = name.chars().nth(2).is_some();
    if is_three {
        name.trim_end_matches(['在', '于', '将', '对', '同', '与', '和', '就', '向'])
    } else {
        name
    }
}
