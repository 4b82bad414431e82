//! Resolutions by their numbers: 安理会第2231号决议, UNSCR 1718, S/RES/2735 (2024).

use super::{Mention, is_within, quoted::titles};
use crate::{protocol::Registered, segment::party, stance::line::Line};
use regex::{Captures, Regex};
use std::{ops::Range, sync::LazyLock};

/// 联合国安理会第2231号决议, 第1718、1874和2397号决议.
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    let body = "联合国安理会|安理会|联合国安全理事会|安全理事会|联合国大会|联大|联合国人权理事会|人权理事会";
    let number = r"(?:[0-9]+(?:/[0-9]+)?|[〇零○一二三四五六七八九]{3,})(?:\((?:[0-9]{4}年?|[ivxlc]+)\))?号?";
    compiled(&format!(
        "(?:(?P<body>{body})(?:通过的|有关|相关)?第?|第)(?P<list>{number}(?:(?:、|和|及|与|以及)第?{number})*)决议"
    ))
});

/// Security Council resolutions 1718 and 2669, resolution 2231 (2015) of the Council.
static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    let body = "(?:(?:un|u\\.n\\.|united nations) )?(?:security council|general assembly|human rights council)|unsc|unga|unhrc";
    let kind =
        format!(r"(?:(?P<body>{body})(?:['’]s)? )?(?P<noun>resolutions?)(?: nos?\.?)?|(?P<short>unscrs?)");
    let number = r"(?:s/res/)?[0-9]+(?:/[0-9]+)?(?: ?\((?:[0-9]{4}|[ivxlc]+)\)|\b)";
    let behind = format!(r"(?: ?\([^()]{{1,20}}\))?(?: (?:of|by) the (?P<behind>{body})\b)?");
    compiled(&format!(r"\b(?:{kind}) (?P<list>{number}(?:(?:, and |, | and | or ){number})*){behind}"))
});

/// A symbol of a document of the United Nations that stands by itself: S/RES/2735 (2024).
static SYMBOL: LazyLock<Regex> =
    LazyLock::new(|| compiled(r"\b(?P<body>s|a|a/hrc)/res/(?P<list>[0-9]+(?:/[0-9]+)?(?: ?\([0-9]{4}\))?)"));

/// A number in a list of them.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r"(?:[sa]/res/)?(?P<number>[0-9]+(?:/[0-9]+)?|[〇零○一二三四五六七八九]{3,})(?P<year> ?\((?:[0-9]{4}年?|[ivxlc]+)\))?号?",
    )
});

fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is written here")
}

/// Adds the resolutions that a document cites by their numbers.
pub(super) fn find(lines: &[Line], found: &mut Vec<Mention>) {
    let mut cited: Vec<(Option<&'static str>, String, Mention)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let inside = titles(&line.folded);
        let mut taken: Vec<Range<usize>> = Vec::new();
        for pattern in [&CHINESE, &ENGLISH, &SYMBOL] {
            for captures in pattern.captures_iter(&line.folded) {
                let whole = captures.get_match().range();
                if is_within(&inside, whole.start) || is_within(&taken, whole.start) {
                    continue;
                }
                let body = body(&captures);
                for (bytes, number) in numbers(line, &captures, body.is_some()) {
                    let mention = Mention::new(line, at, &bytes, Registered::Instruments, String::new());
                    cited.push((body, number, mention));
                }
                taken.push(whole);
            }
        }
    }
    cited.sort_by_key(|(_, _, mention)| mention.span);
    // Where no body is named, it is the one named elsewhere with the number.
    let named: Vec<(&'static str, String)> =
        cited.iter().filter_map(|(body, number, _)| Some(((*body)?, number.clone()))).collect();
    for (body, number, mention) in cited {
        let elsewhere = || named.iter().find(|(_, other)| *other == number).map(|(body, _)| *body);
        let usual = if number.contains('/') { "联大" } else { "联合国安理会" };
        let body = body.or_else(elsewhere).unwrap_or(usual);
        found.push(Mention { key: format!("{body}第{number}号决议"), ..mention });
    }
}

/// The body whose resolutions they are.
fn body(captures: &Captures) -> Option<&'static str> {
    if captures.name("short").is_some() {
        return party("unsc").map(|party| party.zh);
    }
    let name = captures.name("behind").or_else(|| captures.name("body"))?.as_str();
    let name = match name.trim_start_matches("u.n. ") {
        "s" => "unsc",
        "a" => "unga",
        "a/hrc" => "unhrc",
        "general assembly" => "un general assembly",
        name => name,
    };
    party(name).or_else(|| party(name.trim_start_matches("un "))).map(|party| party.zh)
}

/// The numbers of a list, with where each stands: the first with what it is the number of.
fn numbers(line: &Line, captures: &Captures, has_body: bool) -> Vec<(Range<usize>, String)> {
    let whole = captures.get_match().range();
    let Some(list) = captures.name("list") else { return Vec::new() };
    let is_chinese = list.as_str().contains('号');
    let is_plural = captures.name("noun").or_else(|| captures.name("short")).map(|noun| noun.as_str());
    let is_plural = is_plural.is_some_and(|noun| noun.ends_with('s'));
    if line.folded[..list.end()].ends_with(|c: char| c.is_ascii_digit()) && !is_chinese {
        // 第3决议 and “resolution 12.5” have no number of this kind.
        let behind = &line.folded[list.end()..];
        let goes_on = behind
            .strip_prefix(['.', ',', '%'])
            .is_some_and(|behind| behind.starts_with(|c: char| c.is_ascii_digit()));
        if line.folded[whole.clone()].ends_with("决议") || goes_on {
            return Vec::new();
        }
    }
    let mut numbers: Vec<(Range<usize>, String)> = Vec::new();
    let items: Vec<Captures> = NUMBER.captures_iter(list.as_str()).collect();
    for item in &items {
        let Some(number) = item.name("number") else { continue };
        let is_first = numbers.is_empty();
        let is_long = number.as_str().chars().count() >= 3;
        let is_sure = item.name("year").is_some() || number.as_str().contains('/') || is_chinese;
        // In English “resolution 2, 5 and 6” of nobody are not the Security Council's.
        let is_meant = is_sure || is_long && (is_plural || is_first) || is_first && has_body;
        if !is_meant {
            break;
        }
        let from = if is_first { whole.start } else { list.start() + item.get_match().start() };
        let to =
            if items.len() == 1 && is_chinese { whole.end } else { list.start() + item.get_match().end() };
        numbers.push((from..to, digits(number.as_str())));
    }
    numbers
}

/// A number with its digits written as such.
fn digits(number: &str) -> String {
    const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    let digit = |c: char| match c {
        '〇' | '○' => '0',
        c => ('0'..='9').zip(DIGITS).find(|(_, digit)| *digit == c).map_or(c, |(plain, _)| plain),
    };
    number.chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use crate::{clauses::clauses, pipeline::Engine, protocol::RegisterKind, stance::registers::mentions};

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        let mut engine = Engine::default();
        engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("a text");
        let document = &engine.documents()[0];
        let found = mentions(document, &clauses(document), &[RegisterKind::Instruments]);
        let found: Vec<(&str, &str)> =
            found.iter().map(|mention| (mention.text.as_str(), mention.key.as_str())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn resolutions_are_told_by_their_numbers_in_english() {
        check(
            "We recall UN Security Council resolutions 1718 and 2669 and the importance of UNSCR 1540.",
            &[
                ("UN Security Council resolutions 1718", "联合国安理会第1718号决议"),
                ("2669", "联合国安理会第2669号决议"),
                ("UNSCR 1540", "联合国安理会第1540号决议"),
            ],
        );
        check(
            "We welcome UNSCR S/RES/2735 (2024), A/RES/76/1 and resolution 2231 (2015) of the Security Council.",
            &[
                ("UNSCR S/RES/2735 (2024)", "联合国安理会第2735号决议"),
                ("A/RES/76/1", "联大第76/1号决议"),
                ("resolution 2231 (2015)", "联合国安理会第2231号决议"),
            ],
        );
        check(
            "We recall U.N. General Assembly resolution 2758 and U.N. Security Council resolution 1718.",
            &[
                ("U.N. General Assembly resolution 2758", "联大第2758号决议"),
                ("U.N. Security Council resolution 1718", "联合国安理会第1718号决议"),
            ],
        );
        check("We adopt resolution 3 and a resolution 12.5 percent longer, in 2024.", &[]);
        check(
            "We recall resolutions 1718 (2006), adopted by 15 members.",
            &[("resolutions 1718 (2006)", "联合国安理会第1718号决议")],
        );
    }

    #[test]
    fn resolutions_are_told_by_their_numbers_in_chinese() {
        check(
            "各方遵守安理会第2231号决议和联合国大会第76/1号决议。",
            &[
                ("安理会第2231号决议", "联合国安理会第2231号决议"),
                ("联合国大会第76/1号决议", "联大第76/1号决议"),
            ],
        );
        check(
            "各方执行安理会第1718、1874和2397号决议，重申联大第二七五八号决议，第2758号决议不容挑战。",
            &[
                ("安理会第1718", "联合国安理会第1718号决议"),
                ("1874", "联合国安理会第1874号决议"),
                ("2397号", "联合国安理会第2397号决议"),
                ("联大第二七五八号决议", "联大第2758号决议"),
                ("第2758号决议", "联大第2758号决议"),
            ],
        );
    }
}
