//! Numbers in Chinese characters, as figures: whether 二十 and 20 are the same.

/// The digits, each with its value.
const DIGITS: &str = "〇一二三四五六七八九";

/// Whether a character stands for a digit or a power of ten.
pub(super) fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || DIGITS.contains(c) || power(c).is_some() || matches!(c, '零' | '两')
}

/// Whether a word is a number, with what it counts in or without.
pub(super) fn is_numeral(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_digit()) || word.chars().all(is_digit)
}

/// A word with its numbers written in figures: 二十国 → 20国, 二〇二一年 → 2021年. What is no number stays.
pub(super) fn value(word: &str) -> String {
    let mut written = String::new();
    let mut number: Vec<char> = Vec::new();
    for c in word.chars() {
        if is_digit(c) && !c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        written.push_str(&figures(&number));
        number.clear();
        written.push(c);
    }
    written + &figures(&number)
}

fn figures(number: &[char]) -> String {
    if number.is_empty() {
        return String::new();
    }
    if !number.iter().any(|&c| power(c).is_some()) {
        return number.iter().filter_map(|&c| digit(c)).map(|digit| digit.to_string()).collect();
    }
    let (mut total, mut section, mut last): (u64, u64, u64) = (0, 0, 0);
    for &c in number {
        match (digit(c), power(c)) {
            (Some(digit), _) => last = digit,
            (_, Some(ten)) if ten < 10_000 => {
                section = section.saturating_add(last.max(1).saturating_mul(ten));
                last = 0;
            }
            (_, Some(ten)) => {
                let all = total.saturating_add(section).saturating_add(last).max(1);
                total = all.saturating_mul(ten);
                (section, last) = (0, 0);
            }
            _ => {}
        }
    }
    total.saturating_add(section).saturating_add(last).to_string()
}

fn digit(c: char) -> Option<u64> {
    match c {
        '零' => Some(0),
        '两' => Some(2),
        _ => DIGITS.chars().position(|digit| digit == c).map(|at| at as u64),
    }
}

fn power(c: char) -> Option<u64> {
    Some(match c {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_however_they_are_written() {
        for (word, written) in [
            ("二十", "20"),
            ("二十一", "21"),
            ("十", "10"),
            ("一百零八", "108"),
            ("三万五千", "35000"),
            ("十四亿", "1400000000"),
            ("二〇二一年九月十七日", "2021年9月17日"),
            ("2021年", "2021年"),
            ("两国", "2国"),
        ] {
            assert_eq!(value(word), written, "{word}");
        }
    }
}
