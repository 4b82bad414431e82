//! Dates as texts write them: 2021年9月17日, 二〇二一年十一月二十五日, 2021-09-18, 17 September 2021.
//!
//! Finding dates is one thing, choosing the one that dates the document another: that is
//! [`crate::structure`]'s.

mod years;

pub use years::{in_years, is_day, span_in_years};

use crate::span::Span;
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// A date, as far as the text gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, of the common era.
    pub year: Option<u16>,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day, 1 to 31.
    pub day: Option<u8>,
}

impl Date {
    /// As ISO 8601 writes it, as far as it goes; nothing without a year.
    ///
    /// ```
    /// use duikan::date;
    /// let (found, _) = date::find("二〇二一年十一月二十五日于北京").remove(0);
    /// assert_eq!(found.iso().as_deref(), Some("2021-11-25"));
    /// ```
    #[must_use]
    pub fn iso(self) -> Option<String> {
        let year = self.year?;
        Some(match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
            (Some(month), None) => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}"),
        })
    }

    /// Whether it names a day.
    #[must_use]
    pub fn is_day(self) -> bool {
        self.day.is_some()
    }
}

const NUMBER: &str = "[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}";

static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    let year = "(?:(?P<y>[0-9０-９]{4}|[〇零○Ｏ一二三四五六七八九]{4})|民[国國]\\s?(?P<r>[0-9]{1,3}|[一二三四五六七八九十]{1,3}))";
    let day = format!(r"\s?(?P<d>{NUMBER})\s?[日号號]");
    let month = format!(r"\s?(?P<m>{NUMBER})\s?月(?:{day})?");
    pattern(&format!("{year}\\s?年(?:{month})?"))
});
// A year of three digits is the Republic's, where a day follows.
static REPUBLIC: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(r"(?P<r>1[0-4][0-9])\s?年\s?(?P<m>{NUMBER})\s?月\s?(?P<d>{NUMBER})\s?[日号號]"))
});
static DAY_OF_YEAR: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!("(?P<m>{NUMBER})月(?P<d>{NUMBER})[日号號]")));
static NUMERIC: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?-u:\b)(?P<y>(?:1[5-9]|20)[0-9]{2})(?:-|/|\.)(?P<m>[0-9]{1,2})(?:-|/|\.)(?P<d>[0-9]{1,2})(?-u:\b)",
    )
});
static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    // In capitals as in datelines; in small letters `march 2000` is no date.
    let names = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
    let month = format!(r"(?P<name>{names}|{})(?-u:\b)\.?", names.to_uppercase());
    pattern(&format!(
        r"(?-u:\b)(?:(?P<d>[0-9]{{1,2}})\s+)?{month}(?:\s+(?P<e>[0-9]{{1,2}}))?,?\s+(?P<y>[0-9]{{4}})(?-u:\b)"
    ))
});

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is written here")
}

/// Every date in a text with where it stands, in order; a day without a year too.
#[must_use]
pub fn find(text: &str) -> Vec<(Date, Span)> {
    let dates = possible(text).flat_map(|pattern| {
        let matches = pattern.captures_iter(text);
        matches.filter_map(|captures| Some((date_of(&captures)?, Span::from(captures.get_match().range()))))
    });
    let mut found: Vec<(Date, Span)> = dates.collect();
    // Of two that overlap, the one that begins first says more: the other is its month and day.
    found.sort_by_key(|(_, span)| (span.start, std::cmp::Reverse(span.end)));
    let mut end = 0;
    found.retain(|(_, span)| {
        let is_free = span.start >= end;
        end = end.max(span.end);
        is_free
    });
    found
}

/// The patterns that a text has the characters for: most paragraphs have them for none.
fn possible(text: &str) -> impl Iterator<Item = &'static Regex> {
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    let has_year = text.contains('年');
    let chinese = has_year.then_some(&CHINESE);
    let republic = (has_year && has_digit).then_some(&REPUBLIC);
    let numeric = (has_digit && text.contains(['-', '/', '.'])).then_some(&NUMERIC);
    let english = (has_digit && text.bytes().any(|byte| byte.is_ascii_alphabetic())).then_some(&ENGLISH);
    let day_of_year = text.contains('月').then_some(&DAY_OF_YEAR);
    [chinese, republic, numeric, english, day_of_year].into_iter().flatten().map(|pattern| &**pattern)
}

/// A line longer than this (in bytes) is more than a date.
const LONGEST_LINE: usize = 120;

/// The date in a block that holds nothing else: `（2021年9月17日）`, or with an hour and its source behind it,
/// as on web pages: `2021-09-18 09:21 来源：某社`.
#[must_use]
pub fn alone(block: &str) -> Option<(Date, Span)> {
    let may_date = |c: char| c.is_ascii_digit() || matches!(c, '年' | '月' | '０'..='９');
    if block.len() > LONGEST_LINE || !block.contains(may_date) {
        return None;
    }
    let line = ["来源", "來源", "Source"]
        .iter()
        .filter_map(|word| block.find(word))
        .min()
        .map_or(block, |at| &block[..at]);
    let (date, span) = find(line).into_iter().next().filter(|(date, _)| date.month.is_some())?;
    let around = line[..span.start].chars().chain(line[span.end..].chars());
    let mut rest = around.filter(|c| !c.is_whitespace() && !"（）()［］[]0123456789:：*于於".contains(*c));
    let is_alone = rest.next().is_none() || names_a_place(&line[..span.start], &line[span.end..]);
    is_alone.then_some((date, span))
}

/// Whether around a date stands the place of signing and nothing else: 2021年9月17日于北京, 于北京，2021年9月17日.
fn names_a_place(before: &str, after: &str) -> bool {
    let is_name = |place: &str| {
        let place = place.trim();
        (2..=12).contains(&place.chars().count()) && place.chars().all(char::is_alphabetic)
    };
    let at = |words: &str| {
        let words = words.trim_matches(['（', '）', '(', ')', ' ', '，', ',', '、']);
        words.strip_prefix(['于', '於']).is_some_and(is_name)
    };
    let is_empty = |words: &str| words.trim_matches(['（', '(', '）', ')', ' ']).is_empty();
    // In brackets below a title the place needs no word before it: （2021年9月17日，北京）.
    let in_brackets = || {
        let inside = after
            .strip_suffix(['）', ')'])
            .and_then(|after| after.trim_start().strip_prefix(['，', ',', '、']));
        before.trim_start().starts_with(['（', '(']) && inside.is_some_and(is_name)
    };
    (is_empty(before) && (at(after) || in_brackets())) || (is_empty(after) && at(before))
}

fn date_of(captures: &Captures) -> Option<Date> {
    let group = |name| captures.name(name).map(|group| group.as_str());
    let month = match group("name") {
        Some(name) => Some(english_month(name)),
        None => group("m").and_then(small_number),
    };
    let day = group("d").or_else(|| group("e")).and_then(small_number);
    let year = match group("r") {
        // The Republic's first year was 1912.
        Some(years) => small_number(years).map(|years| 1911 + u16::from(years)),
        None => group("y").and_then(year_of),
    };
    let plausible = year != Some(0)
        && month.is_none_or(|month| (1..=12).contains(&month))
        && day.is_none_or(|day| (1..=days_of(year, month)).contains(&day));
    plausible.then_some(Date { year, month, day })
}

/// The days of a month; without its year or without itself, the most that they can be.
fn days_of(year: Option<u16>, month: Option<u8>) -> u8 {
    let is_leap =
        |year: u16| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        Some(4 | 6 | 9 | 11) => 30,
        Some(2) => 28 + u8::from(year.is_none_or(is_leap)),
        _ => 31,
    }
}

fn english_month(name: &str) -> u8 {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let is_it = |month: &[u8]| month.eq_ignore_ascii_case(&name.as_bytes()[..3]);
    let at = MONTHS.as_bytes().chunks(3).position(is_it).expect("the pattern lists these names");
    u8::try_from(at + 1).expect("twelve months")
}

fn digit(c: char) -> Option<u8> {
    const CHINESE_DIGITS: [char; 9] = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
    match c {
        '0'..='9' => u8::try_from(u32::from(c) - u32::from('0')).ok(),
        '０'..='９' => u8::try_from(u32::from(c) - u32::from('０')).ok(),
        '〇' | '零' | '○' | 'Ｏ' => Some(0),
        _ => CHINESE_DIGITS.iter().position(|&d| d == c).and_then(|at| u8::try_from(at + 1).ok()),
    }
}

fn year_of(digits: &str) -> Option<u16> {
    digits.chars().try_fold(0, |year, c| Some(year * 10 + u16::from(digit(c)?)))
}

/// A number of up to 255: 17, １７, 十七, 二十, 二十五.
fn small_number(text: &str) -> Option<u8> {
    match text.split_once('十') {
        Some((tens, ones)) => {
            let tens = if tens.is_empty() { 1 } else { digit(tens.chars().next()?)? };
            let ones = if ones.is_empty() { 0 } else { digit(ones.chars().next()?)? };
            Some(tens * 10 + ones)
        }
        None => text.chars().try_fold(0_u8, |number, c| number.checked_mul(10)?.checked_add(digit(c)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<_> = find(text).into_iter().filter_map(|(date, _)| date.iso()).collect();
        assert_eq!(found, expected, "in {text}");
    }

    #[test]
    fn dates_are_found_in_every_way_of_writing() {
        check("二〇二一年十一月二十五日", &["2021-11-25"]);
        check("二零二〇年十月十日、２０２１年９月１７日", &["2020-10-10", "2021-09-17"]);
        check("2021-09-18 09:21:00", &["2021-09-18"]);
        check("Done at Astana on 4 July 2024, and on September 16, 2022", &["2024-07-04", "2022-09-16"]);
        check("1996年和1997年分别签署；2025年12月前", &["1996", "1997", "2025-12"]);
        check("中華民國110年9月17日，民國 110 年 06 月 09 日", &["2021-09-17", "2021-06-09"]);
        check("114年01月21日；公元2114年1月2日；已有114年历史", &["2025-01-21", "2114-01-02"]);
        check("JAKARTA, 5 SEPTEMBER 2023; they march 2000 km", &["2023-09-05"]);
        check("第74／130号决议，版本3.10.20，2021-13-40", &[]);
        check("Decision 2023 and Action 2024, Mayor 2021", &[]);
        check("二〇二一年二六九月，0000年1月1日", &["2021"]);
        check("2021年2月29日、2024年2月29日、2021-06-31", &["2024-02-29"]);
    }

    #[test]
    fn a_day_without_a_year_is_found_but_has_no_iso_form() {
        let found = find("新华社杜尚别9月17日电");
        assert_eq!(found[0].0, Date { year: None, month: Some(9), day: Some(17) });
        check("新华社杜尚别9月17日电", &[]);
    }

    #[test]
    fn a_block_may_be_a_date_and_nothing_else() {
        assert!(alone("（2021年9月17日）").is_some());
        assert!(alone("2020-11-10 22:29").is_some());
        assert!(alone("2021年09月18日 09:21:00 来源：新华网").is_some());
        assert!(alone("2021年9月17日，各方商定").is_none());
        assert!(alone("2021年").is_none());
        assert!(alone("二〇二一年九月十七日于北京").is_some());
        assert!(alone("于北京，2021年9月17日").is_some());
        assert!(alone("（2021年9月17日，北京）").is_some());
        assert!(alone("2021年9月17日，北京").is_none());
        assert!(alone("2021年9月17日于北京举行，各方出席").is_none());
    }
}
