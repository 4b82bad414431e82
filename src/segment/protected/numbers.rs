//! Numbers with what they count in, dates and times: 30亿美元, 5.2%, 2021年9月17日, 17 September 2021.
//!
//! A number without anything is left to UAX #29, and so is one with letters behind it: 5g is a word.

mod dates;
mod reader;

use super::Protected;
use crate::segment::Tag;
use dates::{chinese_dates, clock, date, english_date};
use reader::Reader;

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

/// Adds the numbers and dates.
pub(super) fn find(text: &str, found: &mut Vec<Protected>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    // Up to here digits are groups of one number, which has no unit.
    let mut bare = 0;
    while let Some(next) = bytes[at..].iter().position(u8::is_ascii_digit) {
        let start = at + next;
        let digits = bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        at = start + digits;
        let is_inside =
            bytes[..start].last().is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        if is_inside {
            continue;
        }
        match time(text, start).map_or_else(|| if start < bare { Err(bare) } else { number(text, start) }, Ok)
        {
            Ok(span) => {
                at = at.max(span.range.end);
                found.push(span);
            }
            Err(last) => bare = last,
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

/// The date or time that stands at a digit.
fn time(text: &str, start: usize) -> Option<Protected> {
    let range = date(text, start).or_else(|| english_date(text, start)).or_else(|| clock(text, start))?;
    Some(Protected::number(range, Tag::TIME))
}

/// The number that stands at a digit, if it is more than a number; else where its last group of digits begins.
fn number(text: &str, start: usize) -> Result<Protected, usize> {
    let mut reader = Reader { text, at: start };
    reader.digits();
    let mut last = start;
    while reader.takes(",") {
        last = reader.at;
        if reader.digits() != 3 {
            break;
        }
    }
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
        return Ok(Protected::number(start..reader.at, Tag::NUMBER));
    }
    english_unit(&mut reader);
    let currency = text[..start].chars().next_back().filter(|c| matches!(c, '$' | '€' | '£' | '¥' | '₽'));
    let begin = start - currency.map_or(0, char::len_utf8);
    let is_word = reader.rest().starts_with(|c: char| c.is_ascii_alphanumeric());
    if !is_word && (reader.at > bare || currency.is_some()) {
        Ok(Protected::number(begin..reader.at, Tag::NUMBER))
    } else {
        Err(last)
    }
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
    fn a_number_of_many_groups_is_read_once() {
        check(&"123,".repeat(200_000), &[]);
        check(&"1,234,".repeat(100_000), &[]);
        check(&format!("{}23,456元", "234,".repeat(3)), &["23,456元"]);
        check("1,234,17 september 2021,5元", &["17 september 2021", "5元"]);
    }

    #[test]
    fn only_whole_words_are_numbers() {
        assert!(is_number("2021年9月17日") && is_number("30亿美元") && is_number("5.2%"));
        assert!(!is_number("5g") && !is_number("2021年宣言") && !is_number("联合国"));
    }
}
