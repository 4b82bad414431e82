//! Dates and times, in figures and in Chinese numerals.

use super::reader::Reader;
use crate::segment::{Tag, protected::Protected};
use std::ops::Range;

/// Months in English.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Months that are other words, too: they need a year.
const AMBIGUOUS: [&str; 2] = ["march", "may"];

/// 2021年9月17日, 2021年9月, 9月17日, 17日, 2021-09-17, 2021/9/17.
pub(super) fn date(text: &str, start: usize) -> Option<Range<usize>> {
    let mut reader = Reader { text, at: start };
    let digits = reader.digits();
    if digits == 4 && reader.takes("年") {
        if reader.rest().starts_with(['度', '代']) {
            return None;
        }
        let year = reader.at;
        if reader.day_of_month() || reader.month() {
            return Some(start..reader.at);
        }
        return Some(start..year);
    }
    if digits == 4 {
        let mark = reader.rest().chars().next().filter(|mark| matches!(mark, '-' | '/' | '.'))?;
        let mark = mark.encode_utf8(&mut [0; 4]).to_owned();
        let parts = (0..2).all(|_| reader.takes(&mark) && matches!(reader.digits(), 1 | 2));
        return (parts && !reader.rest().starts_with(char::is_alphanumeric)).then_some(start..reader.at);
    }
    reader.at = start;
    (reader.day_of_month() || reader.month()).then_some(start..reader.at)
}

/// 10:30, 10:30:05, 10时30分.
pub(super) fn clock(text: &str, start: usize) -> Option<Range<usize>> {
    let mut reader = Reader { text, at: start };
    if !matches!(reader.digits(), 1 | 2) {
        return None;
    }
    let hour = reader.at;
    if reader.takes(":") && reader.digits() == 2 {
        let minute = reader.at;
        if !(reader.takes(":") && reader.digits() == 2) {
            reader.at = minute;
        }
        return (!reader.rest().starts_with(|c: char| c.is_ascii_alphanumeric() || c == ':'))
            .then_some(start..reader.at);
    }
    reader.at = hour;
    if !reader.takes("时") || reader.rest().starts_with(['期', '代', '间', '段', '速']) {
        return None;
    }
    let whole = reader.at;
    if !(matches!(reader.digits(), 1 | 2) && reader.takes("分")) {
        reader.at = whole;
    }
    Some(start..reader.at)
}

/// 17 september 2021, 17th of september, september 17, 2021, september 2021.
pub(super) fn english_date(text: &str, start: usize) -> Option<Range<usize>> {
    let mut reader = Reader { text, at: start };
    let digits = reader.digits();
    if let Some(before) = text[..start].strip_suffix(' ')
        && let Some(month) = MONTHS.iter().find(|month| ends_with_word(before, month))
    {
        let begin = before.len() - month.len();
        if digits == 4 {
            return reader.ends_word().then_some(begin..reader.at);
        }
        reader.takes_ordinal();
        let day = reader.at;
        let has_year =
            (reader.takes(", ") || reader.takes(" ")) && reader.digits() == 4 && reader.ends_word();
        if !has_year {
            reader.at = day;
        }
        let is_date = digits <= 2 && reader.ends_word() && (has_year || !AMBIGUOUS.contains(month));
        return is_date.then_some(begin..reader.at);
    }
    reader.takes_ordinal();
    if digits > 2 || !reader.takes(" ") {
        return None;
    }
    reader.takes("of ");
    let month = *MONTHS.iter().find(|month| reader.rest().starts_with(**month))?;
    reader.at += month.len();
    let day = reader.at;
    let has_year = (reader.takes(", ") || reader.takes(" ")) && reader.digits() == 4 && reader.ends_word();
    if !has_year {
        reader.at = day;
    }
    (reader.ends_word() && (has_year || !AMBIGUOUS.contains(&month))).then_some(start..reader.at)
}

/// 二〇二一年九月十七日, 二〇二一年, 九月十七日.
pub(super) fn chinese_dates(text: &str, found: &mut Vec<Protected>) {
    const DIGITS: &str = "〇零一二三四五六七八九";
    let mut done = 0;
    for (at, mark) in text.match_indices(['年', '月']) {
        if at < done {
            continue;
        }
        let before = &text[done..at];
        let numerals = before.chars().rev().take_while(|&c| DIGITS.contains(c) || c == '十');
        let numerals: Vec<char> = numerals.collect();
        let start = at - numerals.iter().map(|c| c.len_utf8()).sum::<usize>();
        let mut reader = Reader { text, at: at + mark.len() };
        let is_date = if mark == "年" {
            let is_year = numerals.len() == 4 && !numerals.contains(&'十');
            if is_year && reader.chinese_numeral() && reader.takes("月") {
                let month = reader.at;
                if !(reader.chinese_numeral() && (reader.takes("日") || reader.takes("号"))) {
                    reader.at = month;
                }
            } else {
                reader.at = at + mark.len();
            }
            is_year
        } else {
            (1..=2).contains(&numerals.len())
                && reader.chinese_numeral()
                && (reader.takes("日") || reader.takes("号"))
        };
        if is_date {
            found.push(Protected::number(start..reader.at, Tag::TIME));
            done = reader.at;
        }
    }
}

fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|before| !before.ends_with(char::is_alphanumeric))
}
