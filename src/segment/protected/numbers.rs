//! Numbers with what they count in, dates and times: 30亿美元, 5.2%, 2021年9月17日, 17 September 2021.
//!
//! A number without anything is left to UAX #29, and so is one with letters behind it: 5g is a word.

use super::Protected;
use crate::segment::Tag;
use std::ops::Range;

/// What numbers count in. 个 and 国 are not here: they would hide what is counted.
const UNITS: [&str; 62] = [
    "万亿美元",
    "平方公里",
    "平方千米",
    "立方米",
    "平方米",
    "千瓦时",
    "摄氏度",
    "华氏度",
    "亿美元",
    "人民币",
    "百分点",
    "千克",
    "公斤",
    "公里",
    "千米",
    "厘米",
    "毫米",
    "纳米",
    "海里",
    "英里",
    "公顷",
    "公吨",
    "美元",
    "欧元",
    "日元",
    "韩元",
    "港元",
    "澳元",
    "加元",
    "美金",
    "英镑",
    "卢布",
    "卢比",
    "法郎",
    "里拉",
    "比索",
    "坚戈",
    "索莫尼",
    "苏姆",
    "索姆",
    "分钟",
    "小时",
    "千瓦",
    "兆瓦",
    "吉瓦",
    "千伏",
    "兆赫",
    "字节",
    "比特",
    "年度",
    "年代",
    "元",
    "吨",
    "米",
    "克",
    "升",
    "桶",
    "亩",
    "秒",
    "%",
    "‰",
    "℃",
];

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

/// Adds the numbers and dates.
pub(super) fn find(text: &str, found: &mut Vec<Protected>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(next) = bytes[at..].iter().position(u8::is_ascii_digit) {
        let start = at + next;
        let digits = bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        at = start + digits;
        let is_inside =
            bytes[..start].last().is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        if let Some(span) = (!is_inside).then(|| number(text, start)).flatten() {
            at = at.max(span.range.end);
            found.push(span);
        }
    }
    chinese_dates(text, found);
}

/// Whether a folded word is a number with a unit or a date as a whole.
pub(in crate::segment) fn is_number(word: &str) -> bool {
    let mut found = Vec::new();
    find(word, &mut found);
    found.iter().any(|span| span.range == (0..word.len()))
}

/// What stands at a digit, if it is more than a number.
fn number(text: &str, start: usize) -> Option<Protected> {
    if let Some(range) =
        date(text, start).or_else(|| english_date(text, start)).or_else(|| clock(text, start))
    {
        return Some(Protected::number(range, Tag::TIME));
    }
    let mut reader = Reader { text, at: start };
    reader.digits();
    while reader.takes(",") && reader.digits() == 3 {}
    if text[..reader.at].ends_with(',') {
        reader.at -= 1;
    }
    let point = reader.at;
    if !(reader.takes(".") && reader.digits() > 0) {
        reader.at = point;
    }
    let bare = reader.at;
    while reader.takes_one("十百千万亿兆") {}
    if let Some(unit) = UNITS.iter().find(|unit| reader.rest().starts_with(**unit)) {
        reader.at += unit.len();
    } else if reader.takes_one("年月日号") {
        return Some(Protected::number(start..reader.at, Tag::NUMBER));
    }
    english_unit(&mut reader);
    let currency = text[..start].chars().next_back().filter(|c| matches!(c, '$' | '€' | '£' | '¥' | '₽'));
    let begin = start - currency.map_or(0, char::len_utf8);
    let is_word = reader.rest().starts_with(|c: char| c.is_ascii_alphanumeric());
    (!is_word && (reader.at > bare || currency.is_some()))
        .then(|| Protected::number(begin..reader.at, Tag::NUMBER))
}

/// 2021年9月17日, 2021年9月, 9月17日, 17日, 2021-09-17, 2021/9/17.
fn date(text: &str, start: usize) -> Option<Range<usize>> {
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
fn clock(text: &str, start: usize) -> Option<Range<usize>> {
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
fn english_date(text: &str, start: usize) -> Option<Range<usize>> {
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

/// A number's words in English: 30 billion, 5 percent.
fn english_unit(reader: &mut Reader) {
    const WORDS: [&str; 10] = [
        " thousand",
        " million",
        " billion",
        " trillion",
        " percent",
        " per cent",
        " percentage points",
        " us dollars",
        " dollars",
        " euros",
    ];
    while let Some(word) = WORDS.iter().find(|word| {
        let behind = reader.rest().strip_prefix(**word);
        behind.is_some_and(|behind| !behind.starts_with(char::is_alphanumeric))
    }) {
        reader.at += word.len();
    }
}

/// 二〇二一年九月十七日, 二〇二一年, 九月十七日.
fn chinese_dates(text: &str, found: &mut Vec<Protected>) {
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

/// A place in a text that moves on as something stands there.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn takes(&mut self, what: &str) -> bool {
        let is_there = self.rest().starts_with(what);
        self.at += if is_there { what.len() } else { 0 };
        is_there
    }

    fn takes_one(&mut self, of: &str) -> bool {
        let there = self.rest().chars().next().filter(|&c| of.contains(c));
        self.at += there.map_or(0, char::len_utf8);
        there.is_some()
    }

    /// How many digits stand there.
    fn digits(&mut self) -> usize {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        self.at += digits;
        digits
    }

    /// 9月17日; nothing is taken if it is not there.
    fn day_of_month(&mut self) -> bool {
        let start = self.at;
        let month = matches!(self.digits(), 1 | 2) && self.takes("月");
        let is_there = month && matches!(self.digits(), 1 | 2) && (self.takes("日") || self.takes("号"));
        if !is_there {
            self.at = start;
        }
        is_there
    }

    /// 9月; nothing is taken if it is not there.
    fn month(&mut self) -> bool {
        let start = self.at;
        let is_there = matches!(self.digits(), 1 | 2) && self.takes("月");
        if !is_there {
            self.at = start;
        }
        is_there
    }

    /// 九, 十七, 二十一: one to three numerals.
    fn chinese_numeral(&mut self) -> bool {
        let start = self.at;
        while self.takes_one("一二三四五六七八九十") {}
        (1..=3).contains(&self.text[start..self.at].chars().count())
    }

    fn takes_ordinal(&mut self) {
        let _ = ["st", "nd", "rd", "th"].iter().any(|ending| self.takes(ending));
    }

    /// Whether no word goes on here.
    fn ends_word(&self) -> bool {
        !self.rest().starts_with(char::is_alphanumeric)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut found = Vec::new();
        find(text, &mut found);
        found.sort_by_key(|span| span.range.start);
        let found: Vec<_> = found.into_iter().map(|span| &text[span.range]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn dates_are_whole() {
        check("于2021年9月17日、11月和9月5号通过,2021年度", &["2021年9月17日", "11月", "9月5号", "2021年度"]);
        check(
            "二〇二一年十一月二十五日,十一月三十日,三十年来",
            &["二〇二一年十一月二十五日", "十一月三十日"],
        );
        check("2020-11-10 22:29, 2021/9/17", &["2020-11-10", "22:29", "2021/9/17"]);
        check(
            "on 17 september 2021 and september 14th, 2020, in march 2019",
            &["17 september 2021", "september 14th, 2020", "march 2019"],
        );
        check("they may 5 times, on 3 may 2020, 10时30分,17日", &["3 may 2020", "10时30分", "17日"]);
    }

    #[test]
    fn numbers_keep_their_units() {
        check("增长5.2%,投资30亿美元,升温1.5摄氏度,100万吨", &["5.2%", "30亿美元", "1.5摄氏度", "100万吨"]);
        check("$30 billion, 5 percent, 1,000 euros", &["$30 billion", "5 percent", "1,000 euros"]);
        check("5g和3个国家,第2396号决议,第20条", &["2396号"]);
    }

    #[test]
    fn only_whole_words_are_numbers() {
        assert!(is_number("2021年9月17日") && is_number("30亿美元") && is_number("5.2%"));
        assert!(!is_number("5g") && !is_number("2021年宣言") && !is_number("联合国"));
    }
}
