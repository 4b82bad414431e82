//! The ways in which headings are numbered, and which stands above which.

const CHINESE: &str = "〇零一二三四五六七八九十百千";
const FORMAL: &str = "零壹贰貳叁參肆伍陆陸柒捌玖拾";
const STEMS: &str = "甲乙丙丁戊己庚辛壬癸";
const ARABIC: &str = "0123456789０１２３４５６７８９";
const ROMAN: &str = "IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";

const ROMAN_RANK: u8 = 6;
const BARE_RANK: u8 = 7;
const LETTER_RANK: u8 = 8;
const STEM_RANK: u8 = 5;
const DECIMAL_RANK: u8 = 10;
const LAST_RANK: u8 = 13;

/// The numbering of a heading: its rank among the ways of numbering, lower for higher ones, and the words
/// behind it.
///
/// In order: 第一编 and Part, 第一章 and Chapter, 第一节 and Section, 第一条 and Article, 壹、, 甲、, I., 一、, A.,
/// （一） and 第一，, 1., 1.1, 1.1.1, （1） and ①.
pub(crate) fn numbering(words: &str) -> Option<(u8, &str)> {
    let first = words.chars().next()?;
    match first {
        '第' => ordinal(words),
        '（' | '(' => bracketed(words),
        '①'..='⑳' => Some((LAST_RANK, words[first.len_utf8()..].trim())),
        'A'..='Z' | 'Ⅰ'..='Ⅻ' => english(words),
        _ if is_bare(words) => Some((BARE_RANK, "")),
        _ if CHINESE.contains(first) => followed_by_mark(words, CHINESE).map(|words| (BARE_RANK, words)),
        _ if FORMAL.contains(first) => followed_by_mark(words, FORMAL).map(|words| (4, words)),
        _ if STEMS.contains(first) => stem(words),
        _ if ARABIC.contains(first) => arabic(words),
        _ => None,
    }
}

/// The rank of a numbering, finer: 第一分编 stands between 第一编 and 第一章.
pub(crate) fn fine_rank(words: &str) -> Option<u8> {
    let (rank, behind) = numbering(words)?;
    let number = words.strip_suffix(behind).unwrap_or(words);
    Some(2 * rank + u8::from(rank == 0 && (number.contains("分编") || number.contains("分編"))))
}

/// Whether what looks like this numbering may as well be the beginning of a name or a word: A., I., 甲、.
pub(super) fn is_weak(rank: u8) -> bool {
    matches!(rank, ROMAN_RANK | LETTER_RANK | STEM_RANK)
}

/// Whether words are a small Chinese numeral and nothing else, as above the parts of an essay: 一, 十二.
pub(crate) fn is_bare(words: &str) -> bool {
    const DIGITS: &str = "一二三四五六七八九十";
    words.len() <= 9 && !words.is_empty() && words.chars().all(|c| DIGITS.contains(c))
}

/// Whether this numbering is the first of its kind: 一、 and 第一章, but not 十一、.
pub(super) fn begins_anew(words: &str) -> bool {
    let numeral = words.trim_start_matches(['第', '（', '(', ' ']);
    let rest = numeral.strip_prefix(['一', '壹', '甲', '1', '１', '①', 'I', 'A', 'Ⅰ']);
    rest.is_some_and(|rest| {
        !rest.starts_with(|c| {
            CHINESE.contains(c) || FORMAL.contains(c) || ARABIC.contains(c) || ROMAN.contains(c)
        })
    })
}

fn followed_by_mark<'a>(words: &'a str, numerals: &str) -> Option<&'a str> {
    let (_, rest) = split_numeral(words, numerals)?;
    Some(rest.strip_prefix(['、', '．', '.'])?.trim())
}

/// Divides a text behind the numeral with which it begins.
fn split_numeral<'a>(text: &'a str, numerals: &str) -> Option<(&'a str, &'a str)> {
    let end = text.find(|c| !numerals.contains(c)).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

/// 第一章, 第 1 條, 第三，.
fn ordinal(words: &str) -> Option<(u8, &str)> {
    let rest = words.strip_prefix('第')?.trim_start();
    let (_, rest) = split_numeral(rest, CHINESE).or_else(|| split_numeral(rest, ARABIC))?;
    let rest = rest.trim_start();
    let unit = rest.chars().next()?;
    let rank = match unit {
        '编' | '編' | '篇' => 0,
        '分' if rest.starts_with("分编") || rest.starts_with("分編") => {
            return Some((0, rest["分编".len()..].trim()));
        }
        '部' if rest.starts_with("部分") => return Some((0, rest["部分".len()..].trim())),
        '章' => 1,
        '节' | '節' => 2,
        '条' | '條' => 3,
        '，' | '、' => 9,
        _ => return None,
    };
    let behind = &rest[unit.len_utf8()..];
    // 第三条之一, and no 第一节课 or 第二篇章.
    let behind = behind
        .strip_prefix('之')
        .and_then(|behind| split_numeral(behind, CHINESE))
        .map_or(behind, |(_, rest)| rest);
    let is_unit = rank == 9
        || rank == 3
        || behind.is_empty()
        || behind.starts_with(|c: char| !c.is_alphanumeric())
        || !behind.starts_with(['课', '課', '章', '目', '车', '節', '节', '制']);
    is_unit.then(|| (rank, behind.trim_start_matches(['：', ':', '、', '．']).trim()))
}

fn bracketed(words: &str) -> Option<(u8, &str)> {
    let rest = words.strip_prefix(['（', '('])?;
    let chinese = split_numeral(rest, CHINESE).map(|(_, rest)| (9, rest));
    let (rank, rest) = chinese.or_else(|| split_numeral(rest, ARABIC).map(|(_, rest)| (LAST_RANK, rest)))?;
    Some((rank, rest.strip_prefix(['）', ')'])?.trim()))
}

/// 甲、总则, but not 甲、乙双方.
fn stem(words: &str) -> Option<(u8, &str)> {
    let mut characters = words.chars();
    let rest = characters.next().and(characters.as_str().strip_prefix('、'))?;
    (!rest.starts_with(|c| STEMS.contains(c))).then(|| (STEM_RANK, rest.trim()))
}

/// 1. and 1.1: each further number is a rank lower. A number alone (2.5亿) is none.
fn arabic(words: &str) -> Option<(u8, &str)> {
    let (_, mut rest) = split_numeral(words, ARABIC)?;
    let mut depth = 0;
    while let Some((_, further)) = rest.strip_prefix(['.', '．']).and_then(|rest| split_numeral(rest, ARABIC))
    {
        depth += 1;
        rest = further;
    }
    let behind = rest.strip_prefix(['.', '．', '、']);
    match behind {
        Some(rest) => Some((DECIMAL_RANK + depth.min(2), rest.trim())),
        None if depth > 0 && rest.starts_with(char::is_whitespace) => {
            Some((DECIMAL_RANK + depth.min(2), rest.trim()))
        }
        None => None,
    }
}

/// Chapter I, Article 3, IV. Trade, B. Ports.
fn english(words: &str) -> Option<(u8, &str)> {
    const UNITS: [(&str, u8); 12] = [
        ("Part", 0),
        ("PART", 0),
        ("Title", 0),
        ("Chapter", 1),
        ("CHAPTER", 1),
        ("Section", 2),
        ("SECTION", 2),
        ("Article", 3),
        ("ARTICLE", 3),
        ("Annex", 1),
        ("ANNEX", 1),
        ("Appendix", 1),
    ];
    let (head, behind) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
    if let Some(&(_, rank)) = UNITS.iter().find(|(unit, _)| *unit == head) {
        let (number, rest) =
            behind.trim_start().split_once(char::is_whitespace).unwrap_or((behind.trim(), ""));
        return is_english_number(number)
            .then(|| (rank, rest.trim_start_matches(['-', '—', '–', ':', '.']).trim()));
    }
    let number = head.strip_suffix(['.', '、']).or_else(|| head.strip_suffix(')'))?;
    if number.chars().all(|c| ROMAN.contains(c)) && !number.is_empty() && !behind.is_empty() {
        Some((ROMAN_RANK, behind.trim()))
    } else if number.len() == 1 && !behind.is_empty() {
        Some((LETTER_RANK, behind.trim()))
    } else {
        None
    }
}

fn is_english_number(word: &str) -> bool {
    const WORDS: [&str; 10] = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
    let bare = word.trim_end_matches(['.', ':', ',']);
    !bare.is_empty()
        && (bare.chars().all(|c| c.is_ascii_digit() || ROMAN.contains(c))
            || WORDS.iter().any(|number| number.eq_ignore_ascii_case(bare))
            || (bare.len() == 1 && bare.starts_with(|c: char| c.is_ascii_uppercase())))
}

#[cfg(test)]
mod tests {
    use super::numbering;

    #[test]
    fn every_way_of_numbering_has_its_rank() {
        let ranked = [
            ("第二编 分则", 0),
            ("第一部分 回顾", 0),
            ("第一分编 通则", 0),
            ("第二章 权利", 1),
            ("Chapter II Ports", 1),
            ("Article 3", 3),
            ("第十条 合作", 3),
            ("第 12 條", 3),
            ("第三条之一 例外", 3),
            ("壹、前言", 4),
            ("甲、总则", 5),
            ("IV. Trade", 6),
            ("一、安全领域", 7),
            ("三.附则", 7),
            ("十二", 7),
            ("B. Ports", 8),
            ("（十四）旅游", 9),
            ("第一，坚持团结", 9),
            ("2. 贸易", 10),
            ("１．稳定就业", 10),
            ("1.1 背景", 11),
            ("1.1.2 目标", 12),
            ("（3）海关", 13),
            ("①口岸", 13),
        ];
        for (words, rank) in ranked {
            assert_eq!(numbering(words).map(|(rank, _)| rank), Some(rank), "{words}");
        }
        assert_eq!(numbering("（十四）旅游"), Some((9, "旅游")));
        assert_eq!(numbering("Chapter II - Ports"), Some((1, "Ports")));
    }

    #[test]
    fn numbering_is_told_from_numbers() {
        let texts = [
            "2.5亿吨",
            "一带一路",
            "2021年",
            "第一阶段",
            "十分重要",
            "（简称“本组织”）",
            "3 500",
            "第一节课",
            "甲、乙双方",
            "Part of the text",
            "In 2021",
            "Article by Jane",
            "Vitamin C",
        ];
        for words in texts {
            assert_eq!(numbering(words), None, "{words}");
        }
    }
}
