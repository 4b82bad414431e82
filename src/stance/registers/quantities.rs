//! Numbers with their units in a folded line: 2.3万亿美元, 100多个, 5.2%, 百分之五, 两个, 5 billion US dollars.

use regex::Regex;
use std::{cmp::Reverse, ops::Range, sync::LazyLock};

/// How units are written, what they are, and of what kind.
const UNITS: &str = include_str!("units.tsv");

/// A number with its unit.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Quantity {
    /// All of it.
    pub(super) bytes: Range<usize>,
    /// Its value; of a range the first.
    pub(super) value: f64,
    /// Its unit; empty of a number that counts the English word behind it.
    pub(super) unit: &'static str,
    /// Of what kind that is.
    pub(super) kind: Kind,
}

/// What a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Currency,
    Percent,
    Measure,
    Count,
}

struct Unit {
    form: &'static str,
    means: &'static str,
    kind: Kind,
}

/// The longest forms first.
static FORMS: LazyLock<Vec<Unit>> = LazyLock::new(|| {
    let lines = UNITS.lines().filter(|line| !line.starts_with('#'));
    let mut forms: Vec<Unit> = lines
        .filter_map(|line| {
            let [form, unit, kind] = line.split('\t').collect::<Vec<_>>()[..] else { return None };
            let kind = match kind {
                "currency" => Kind::Currency,
                "percent" => Kind::Percent,
                "measure" => Kind::Measure,
                _ => Kind::Count,
            };
            Some(Unit { form, means: unit, kind })
        })
        .collect();
    forms.sort_by_key(|unit| (Reverse(unit.form.len()), unit.form));
    forms
});

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    let digits = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?";
    let numerals = "[两二三四五六七八九十百千零一]+";
    let pattern = format!(
        r"(?P<sign>us\$|a\$|hk\$|rmb ?|cny ?|usd ?|eur ?|[$€£¥₽])?\s?(?P<digits>{digits})(?:%?(?:-|—|–|~|至|到)(?P<to>[0-9]+(?:\.[0-9]+)?))?(?P<many>(?:\s?(?:多|余|几)?[十百千万亿兆]+(?:多|余)?|多|余)?)(?P<words>(?: thousand| million| billion| trillion)?)|百分之(?P<hundredths>{numerals}|[0-9.]+)|(?P<numerals>{numerals})(?P<large>[万亿]*)(?:多|余)?"
    );
    Regex::new(&pattern).expect("the pattern is written here")
});

/// The numbers of a line that have a unit, in order.
pub(super) fn quantities(line: &str) -> Vec<Quantity> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(captures) = NUMBER.captures_at(line, at) {
        let whole = captures.get_match().range();
        at = whole.end;
        let text = |name: &str| captures.name(name).map(|group| group.as_str());
        let written = captures[0].trim_start();
        let before = &line[..whole.end - written.len()];
        let is_inside =
            before.ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '第' | '-' | '.' | '/'));
        if is_inside {
            continue;
        }
        if let Some(hundredths) = text("hundredths") {
            let value = if hundredths.is_ascii() { hundredths.parse().ok() } else { numerals(hundredths) };
            found.extend(value.map(|value| Quantity { bytes: whole, value, unit: "%", kind: Kind::Percent }));
            continue;
        }
        let rest = &line[whole.end..];
        let unit = FORMS.iter().find(|unit| {
            rest.strip_prefix(unit.form).is_some_and(|rest| {
                !unit.form.is_ascii()
                    || unit.form == "%"
                    || !rest.starts_with(|c: char| c.is_ascii_alphanumeric())
            })
        });
        let quantity = match text("digits") {
            Some(digits) => {
                let value = decimal(
                    digits,
                    zeros(text("many").unwrap_or_default(), text("words").unwrap_or_default()),
                );
                let sign = text("sign").and_then(currency);
                match (sign, unit) {
                    (Some(unit), _) => value.map(|value| (value, unit, Kind::Currency, whole.end)),
                    (None, Some(unit)) => {
                        value.map(|value| (value, unit.means, unit.kind, whole.end + unit.form.len()))
                    }
                    (None, None) => value
                        .filter(|value| counts_word(digits, text("words").unwrap_or_default(), *value, rest))
                        .map(|value| (value, "", Kind::Count, whole.end)),
                }
            }
            // 一个 is an article, 两国 are who speaks.
            None => unit.filter(|unit| is_told(&captures[0], unit)).and_then(|unit| {
                let value = numerals(text("numerals")?)?;
                let value = decimal(&value.to_string(), zeros(text("large").unwrap_or_default(), ""))?;
                (value >= 2.0).then_some((value, unit.means, unit.kind, whole.end + unit.form.len()))
            }),
        };
        if let Some((value, unit, kind, end)) = quantity {
            let start = whole.end - written.len();
            found.push(Quantity { bytes: start..end, value, unit, kind });
            at = end;
        }
    }
    found
}

/// Whether a number in Chinese before a unit counts something, and is no set phrase.
fn is_told(number: &str, unit: &Unit) -> bool {
    const PHRASES: [&str; 8] = ["两国", "百年", "千年", "千人", "百人", "十大", "百家", "千家"];
    let phrase = format!("{number}{}", unit.form);
    let begins = number.starts_with(|c: char| "两二三四五六七八九十".contains(c));
    // 十九大 is a congress, 三度 is thrice.
    let is_congress = unit.form == "大" && number.chars().count() > 1;
    let is_times = unit.form == "度" && number.chars().count() == 1;
    begins && !is_congress && !is_times && !number.starts_with("一") && !PHRASES.contains(&phrase.as_str())
}

/// Whether digits count the English word behind them: 100 countries; a year or the number of an article does not.
fn counts_word(digits: &str, words: &str, value: f64, rest: &str) -> bool {
    let word = rest.strip_prefix(' ').filter(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()));
    let is_year = digits.len() == 4 && (1000.0..2200.0).contains(&value) && words.is_empty();
    let first = word.map(|word| word.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default());
    // What is counted is more than one.
    !is_year
        && first.is_some_and(|first| {
            first.len() > 3 && (first.ends_with('s') || first == "people" || !words.is_empty())
        })
}

fn currency(sign: &str) -> Option<&'static str> {
    Some(match sign.trim() {
        "us$" | "$" | "usd" => "USD",
        "a$" => "AUD",
        "hk$" => "HKD",
        "€" | "eur" => "EUR",
        "£" => "GBP",
        "¥" | "rmb" | "cny" => "CNY",
        "₽" => "RUB",
        _ => return None,
    })
}

/// How many zeros the words behind a number add.
fn zeros(many: &str, words: &str) -> u32 {
    let of = |c: char| match c {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        '万' => 4,
        '亿' => 8,
        '兆' => 12,
        _ => 0,
    };
    let word = match words.trim() {
        "thousand" => 3,
        "million" => 6,
        "billion" => 9,
        "trillion" => 12,
        _ => 0,
    };
    many.chars().map(of).sum::<u32>() + word
}

/// The value of digits with so many zeros behind, as exact as a number can be.
fn decimal(digits: &str, zeros: u32) -> Option<f64> {
    format!("{}e{zeros}", digits.replace(',', "")).parse().ok()
}

/// The value of numerals: 两, 二十, 一百零五.
fn numerals(written: &str) -> Option<f64> {
    let mut total = 0_u32;
    let mut digit = None;
    for c in written.chars() {
        let tens = match c {
            '零' => continue,
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            '两' => {
                digit = Some(2);
                continue;
            }
            _ => {
                // Digits one after the other are a number of another form.
                if digit.is_some() {
                    return None;
                }
                let place = "一二三四五六七八九".chars().position(|numeral| numeral == c)?;
                digit = u32::try_from(place + 1).ok();
                continue;
            }
        };
        total += digit.take().unwrap_or(1) * tens;
    }
    Some(f64::from(total + digit.unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: &[(f64, &str)]) {
        let found: Vec<(f64, &str)> =
            quantities(line).into_iter().map(|quantity| (quantity.value, quantity.unit)).collect();
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn numbers_are_read_with_their_units() {
        check("2.3万亿美元,300亿元人民币,1亿美元", &[(2.3e12, "USD"), (3e10, "CNY"), (1e8, "USD")]);
        check("100多个国家,近12亿剂疫苗,1000名学员", &[(100.0, "个"), (1.2e9, "剂"), (1000.0, "名")]);
        check("增长5.2%,下降0.3个百分点,百分之二十", &[(5.2, "%"), (0.3, "pp"), (20.0, "%")]);
        check("两个协定,五国元首,二十周年,20年来", &[(2.0, "个"), (5.0, "国"), (20.0, "周年"), (20.0, "年")]);
        check("第二届会议,第2231号决议,一个原则,两国关系,之一,党的二十大,三度访问", &[]);
    }

    #[test]
    fn english_numbers_are_read_too() {
        check("us$ 2.3 trillion and 5 billion us dollars", &[(2.3e12, "USD"), (5e9, "USD")]);
        check(
            "5.2 percent, 1,200 kilometres, 100 countries, in 2021 the members",
            &[(5.2, "%"), (1200.0, "kilometres"), (100.0, "")],
        );
    }
}
