//! The ways in which headings are numbered, and which stands above which.

const CHINESE: &str = "〇零一二三四五六七八九十百千";
const FORMAL: &str = "零壹贰貳叁參肆伍陆陸柒捌玖拾";
const ARABIC: &str = "0123456789０１２３４５６７８９";

/// The numbering of a heading: its rank among the ways of numbering, lower for higher ones, and the words
/// behind it.
///
/// In order: 第一编, 第一章, 第一节, 第一条 and 壹、; 一、; （一） and 第一，; 1.; 1.1; 1.1.1; （1） and ①.
pub(crate) fn numbering(words: &str) -> Option<(u8, &str)> {
    let first = words.chars().next()?;
    match first {
        '第' => ordinal(words),
        '（' | '(' => bracketed(words),
        '①'..='⑳' => Some((9, words[first.len_utf8()..].trim())),
        _ if CHINESE.contains(first) => followed_by_mark(words, CHINESE).map(|words| (4, words)),
        _ if FORMAL.contains(first) => followed_by_mark(words, FORMAL).map(|words| (3, words)),
        _ => arabic(words),
    }
}

/// Whether this numbering is the first of its kind: 一、 and 第一章, but not 十一、.
pub(super) fn begins_anew(words: &str) -> bool {
    let numeral = words.trim_start_matches(['第', '（', '(']);
    let rest = numeral.strip_prefix(['一', '壹', '1', '１', '①']);
    rest.is_some_and(|rest| {
        !rest.starts_with(|c| CHINESE.contains(c) || FORMAL.contains(c) || ARABIC.contains(c))
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

fn ordinal(words: &str) -> Option<(u8, &str)> {
    let rest = words.strip_prefix('第')?;
    let (_, rest) = split_numeral(rest, CHINESE).or_else(|| split_numeral(rest, ARABIC))?;
    let unit = rest.chars().next()?;
    let rank = match unit {
        '编' | '編' => 0,
        '章' => 1,
        '节' | '節' => 2,
        '条' | '條' => 3,
        '，' | '、' => 5,
        _ => return None,
    };
    Some((rank, rest[unit.len_utf8()..].trim()))
}

fn bracketed(words: &str) -> Option<(u8, &str)> {
    let rest = words.strip_prefix(['（', '('])?;
    let chinese = split_numeral(rest, CHINESE).map(|(_, rest)| (5, rest));
    let (rank, rest) = chinese.or_else(|| split_numeral(rest, ARABIC).map(|(_, rest)| (9, rest)))?;
    Some((rank, rest.strip_prefix(['）', ')'])?.trim()))
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
        Some(rest) => Some((6 + depth.min(2), rest.trim())),
        None if depth > 0 && rest.starts_with(char::is_whitespace) => Some((6 + depth.min(2), rest.trim())),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::numbering;

    #[test]
    fn every_way_of_numbering_has_its_rank() {
        let ranked = [
            ("第二编 分则", 0),
            ("第二章 权利", 1),
            ("第十条 合作", 3),
            ("一、安全领域", 4),
            ("壹、前言", 3),
            ("三.附则", 4),
            ("（十四）旅游", 5),
            ("第一，坚持团结", 5),
            ("2. 贸易", 6),
            ("１．稳定就业", 6),
            ("1.1 背景", 7),
            ("1.1.2 目标", 8),
            ("（3）海关", 9),
            ("①口岸", 9),
        ];
        for (words, rank) in ranked {
            assert_eq!(numbering(words).map(|(rank, _)| rank), Some(rank), "{words}");
        }
        assert_eq!(numbering("（十四）旅游"), Some((5, "旅游")));
    }

    #[test]
    fn numbering_is_told_from_numbers() {
        for words in ["2.5亿吨", "一带一路", "2021年", "第一阶段", "十分重要", "（简称“本组织”）", "3 500"]
        {
            assert_eq!(numbering(words), None, "{words}");
        }
    }
}
