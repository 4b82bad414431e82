//! Lines that hold a date, perhaps with the place, and nothing else: （2021年9月13日至14日，青湾）,
//! 2021年9月17日（星期五）, Port Bay, 4 July 2024.

use crate::{
    characters::is_han,
    date::{self, Date},
    span::Span,
};
use regex::Regex;
use std::sync::LazyLock;

/// A line longer than this (in bytes) is more than a date.
const LONGEST: usize = 120;

/// The days behind the first date of a meeting over several days: 至14日, 至7月1日; 13至14日 behind 2019年6月.
static UNTIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[0-9一二三四五六七八九十]{1,3}日?)?\s*[至到—–－~～-]+\s*(?:[0-9]{4}年)?(?:(?P<m>[0-9]{1,2}|[一二三四五六七八九十]{1,3})月)?(?P<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号號]",
    )
});

static WEEKDAY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^\s*[（(]?(?:星期|[周週]|[礼禮]拜)[一二三四五六日天][）)]?"));

/// 香港時間11時07分, 11:07.
static HOUR: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[^\s，。]{2,4}(?:时间|時間)\s*)?[0-9]{1,2}(?:\s?[时時]\s?[0-9]{1,2}\s?分|:[0-9]{2}(?::[0-9]{2})?)$",
    )
});

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is written here")
}

/// The date that such a line gives, of several days the last, and where it stands.
pub(crate) fn dated(block: &str) -> Option<(Date, Span)> {
    let may_date = |c: char| c.is_ascii_digit() || c == '年';
    if block.len() > LONGEST || !block.contains(may_date) {
        return None;
    }
    date::alone(block).or_else(|| {
        let found = date::find(block).into_iter().next();
        let (date, span) = found.filter(|(date, _)| date.year.is_some() && date.month.is_some())?;
        let (date, span) = last_day(block, date, span);
        is_alone(&block[..span.start], &block[span.end..]).then_some((date, span))
    })
}

/// Whether a line tells the hour and nothing else.
pub(super) fn is_hour(words: &str) -> bool {
    words.len() <= 40 && HOUR.is_match(words)
}

/// The last of the days that a date begins.
pub(crate) fn last_day(text: &str, first: Date, span: Span) -> (Date, Span) {
    let last = UNTIL.captures(&text[span.end..]).and_then(|found| {
        let year = first.year?;
        let month = found.name("m").map_or(first.month?.to_string(), |month| month.as_str().to_owned());
        let (last, _) = date::find(&format!("{year}年{month}月{}日", &found["d"])).into_iter().next()?;
        Some((last, Span::new(span.start, span.end + found.get_match().end())))
    });
    last.filter(|(last, _)| *last >= first).unwrap_or((first, span))
}

/// Whether around a date stands no more than brackets, the day of the week and the place.
fn is_alone(before: &str, after: &str) -> bool {
    let is_mark = |c: char| c.is_whitespace() || "（）()［］[]*_—".contains(c);
    let before = before.trim_matches(is_mark).trim_end_matches("中華").trim_end_matches("中华");
    let after = &after[WEEKDAY.find(after).map_or(0, |day| day.end())..];
    let after = after.trim_matches(is_mark);
    let behind = || after.strip_prefix(['，', ',', '、', '于', '於', '在']).is_some_and(is_place);
    let ahead = || before.strip_suffix(['，', ',', '、']).is_some_and(is_place);
    match (before.is_empty(), after.is_empty()) {
        (true, true) => true,
        (true, false) => behind() || (!after.contains(is_han) && is_place(after)),
        (false, true) => ahead(),
        (false, false) => false,
    }
}

/// Whether words may name a place: a short name, or a city and its country in English.
fn is_place(words: &str) -> bool {
    /// What stands in the first words of a sentence, and in no name.
    const NO_NAME: &str = "各方我将了已与和的是会";
    let words = words.trim().trim_start_matches(['于', '於']);
    let length = words.chars().count();
    if words.contains(is_han) {
        return (2..=8).contains(&length)
            && words.chars().all(char::is_alphabetic)
            && !words.contains(|c| NO_NAME.contains(c));
    }
    let is_name = |part: &str| part.starts_with(|c: char| c.is_uppercase());
    (3..=40).contains(&length)
        && words.chars().all(|c| c.is_alphabetic() || " ,-'’.".contains(c))
        && words.split([' ', ',']).filter(|part| !part.is_empty()).all(is_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso(line: &str) -> Option<String> {
        dated(line).and_then(|(date, _)| date.iso())
    }

    #[test]
    fn a_meeting_over_several_days_is_dated_by_the_last() {
        for line in [
            "（2019年6月13日至14日，青湾）",
            "2019年6月13—14日",
            "（2019年5月30日至6月14日，长堤）",
            "二〇一九年六月十三日至十四日",
        ] {
            assert_eq!(iso(line).as_deref(), Some("2019-06-14"), "{line}");
        }
    }

    #[test]
    fn the_day_of_the_week_and_the_place_may_stand_with_a_date() {
        for line in [
            "2019年6月14日（星期五）",
            "中華民國108年6月14日",
            "2019年6月14日，青湾",
            "青湾，2019年6月14日",
            "*14 June 2019, Port Bay*",
            "Port Bay, Bay Islands, 14 June 2019",
        ] {
            assert_eq!(iso(line).as_deref(), Some("2019-06-14"), "{line}");
        }
        for line in [
            "2019年6月14日，各方商定",
            "2019年6月14日各方在青湾签署并发布",
            "The meeting of 14 June 2019",
            "到2019年6月",
        ] {
            assert_eq!(iso(line), None, "{line}");
        }
        assert!(is_hour("香港時間11時07分") && !is_hour("11点开会"));
    }
}
