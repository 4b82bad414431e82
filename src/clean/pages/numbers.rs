//! What a page is numbered with, where nothing but the number stands.

/// The number of a line that holds nothing else: 3, 3/10, iii, 三.
pub(super) fn number_alone(line: &str) -> Option<i64> {
    let (number, of) = line.trim().split_once('/').unwrap_or((line.trim(), "1"));
    value(number.trim()).filter(|_| value(of.trim()).is_some())
}

/// The number that some characters write.
fn value(written: &str) -> Option<i64> {
    const CHINESE: &str = "〇一二三四五六七八九";
    if written.is_empty() || written.chars().count() > 6 {
        return None;
    }
    let digits: Option<Vec<u32>> = written
        .chars()
        .map(|c| match c {
            '0'..='9' => c.to_digit(10),
            '０'..='９' => Some(u32::from(c) - u32::from('０')),
            _ => None,
        })
        .collect();
    if let Some(digits) = digits {
        return Some(digits.iter().fold(0, |value, &digit| value * 10 + i64::from(digit)));
    }
    let roman: Option<Vec<i64>> =
        written.chars().map(|c| "ivxlc".find(c).map(|at| [1, 5, 10, 50, 100][at])).collect();
    if let Some(values) = roman {
        return Some(subtractive(&values));
    }
    let positions: Option<Vec<i64>> = written
        .chars()
        .map(|c| CHINESE.chars().position(|own| own == c).and_then(|at| i64::try_from(at).ok()))
        .collect();
    if let Some(positions) = positions {
        return Some(positions.iter().fold(0, |value, digit| value * 10 + digit));
    }
    let mut value = 0;
    let mut digit = None;
    for c in written.chars() {
        match (CHINESE.chars().position(|own| own == c), c) {
            (Some(at), _) => digit = i64::try_from(at).ok(),
            (None, '十') => value += digit.take().unwrap_or(1) * 10,
            (None, '百') => value += digit.take()? * 100,
            _ => return None,
        }
    }
    Some(value + digit.unwrap_or(0))
}

/// A Roman number: what stands before something larger is taken from it.
fn subtractive(values: &[i64]) -> i64 {
    let signed = |(at, &value): (usize, &i64)| if values.get(at + 1) > Some(&value) { -value } else { value };
    values.iter().enumerate().map(signed).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_many_ways() {
        for (line, number) in
            [("3", 3), ("１２", 12), (" 3 / 10 ", 3), ("iv", 4), ("二十三", 23), ("一〇二", 102)]
        {
            assert_eq!(number_alone(line), Some(number), "{line}");
        }
        for line in ["", "表", "3月", "2019年", "1.5", "12 13"] {
            assert_eq!(number_alone(line), None, "{line}");
        }
    }
}
