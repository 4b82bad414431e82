//! Numbers in words and figures.

/// A whole number with its thousands set apart: 13,587.
#[must_use]
pub fn grouped(number: impl Into<u64>) -> String {
    let digits = number.into().to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A number with so many decimals; a zero is just 0.
#[must_use]
pub fn fixed(number: f64, decimals: usize) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    let text = format!("{number:.decimals$}");
    // Nothing is less than 0.00 and still 0.00.
    let is_zero = text.bytes().all(|byte| matches!(byte, b'-' | b'0' | b'.'));
    if is_zero { text.trim_start_matches('-').to_owned() } else { text }
}

/// A share as a percentage: whole from 10 on, one decimal below; never 100 % or 0 % when it is not.
#[must_use]
pub fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent <= 0.0 {
        "0%".to_owned()
    } else if percent < 0.1 {
        "<0.1%".to_owned()
    } else if percent < 9.95 || (99.5..100.0).contains(&percent) {
        // Rounded down near the top, so that what is not the whole is not called the whole.
        format!("{:.1}%", if percent > 99.0 { (percent * 10.0).floor() / 10.0 } else { percent })
    } else {
        format!("{percent:.0}%")
    }
}

/// A probability: three decimals, and none called 0.
#[must_use]
pub fn probability(p: f64) -> String {
    if p < 0.001 { "<0.001".to_owned() } else { format!("{p:.3}") }
}

/// A small number in Chinese, as it stands before a measure word: 两份, 十二份; in figures from 100 on.
#[must_use]
pub fn chinese(number: usize) -> String {
    const DIGITS: [&str; 10] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    match number {
        2 => "两".to_owned(),
        0..10 => DIGITS[number].to_owned(),
        10..100 => {
            let tens = if number < 20 { "" } else { DIGITS[number / 10] };
            let ones = if number.is_multiple_of(10) { "" } else { DIGITS[number % 10] };
            format!("{tens}十{ones}")
        }
        _ => number.to_string(),
    }
}

/// A small number in English words, with a capital if asked; in figures from 13 on.
#[must_use]
pub fn english(number: usize, capital: bool) -> String {
    const WORDS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    let Some(word) = WORDS.get(number) else { return number.to_string() };
    if capital { format!("{}{}", word[..1].to_uppercase(), &word[1..]) } else { (*word).to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_a_reader_writes_them() {
        assert_eq!([0, 999, 13_587, 1_000_000_u32].map(grouped), ["0", "999", "13,587", "1,000,000"]);
        assert_eq!(
            [1, 2, 5, 10, 12, 20, 35].map(chinese),
            ["一", "两", "五", "十", "十二", "二十", "三十五"]
        );
        assert_eq!(
            [0.0, 0.0004, 0.034, 0.42, 0.9996, 1.0].map(percent),
            ["0%", "<0.1%", "3.4%", "42%", "99.9%", "100%"]
        );
        assert_eq!(english(5, true), "Five");
        assert_eq!(
            [0.0, -0.004, -0.006, 1.25].map(|number| fixed(number, 2)),
            ["0", "0.00", "-0.01", "1.25"]
        );
        assert_eq!([0.0, 0.000_9, 0.049_6, 1.0].map(probability), ["<0.001", "<0.001", "0.050", "1.000"]);
    }
}
