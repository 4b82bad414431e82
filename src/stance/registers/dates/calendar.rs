//! A day, a month or a year, and how texts write numbers in dates.

/// A day, a month or a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Point {
    pub(super) year: u16,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
}

impl Point {
    /// The whole year.
    pub(super) fn of_year(year: u16) -> Self {
        Self { year, month: None, day: None }
    }

    /// A date, if there is such a day.
    pub(super) fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let is_month = month.is_none_or(|month| (1..=12).contains(&month));
        let is_day = day.is_none_or(|day| (1..=31).contains(&day) && month.is_some());
        (is_month && is_day && (1000..=2999).contains(&year)).then_some(Self { year, month, day })
    }

    /// ISO 8601, as far as it goes.
    pub(super) fn iso(self) -> String {
        match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", self.year),
            (Some(month), None) => format!("{:04}-{month:02}", self.year),
            _ => format!("{:04}", self.year),
        }
    }
}

/// Four digits, or four numerals: 2021, 二〇二一.
pub(super) fn year(digits: &str) -> Option<u16> {
    let digit = |c: char| {
        let numeral = "〇一二三四五六七八九".chars().position(|numeral| numeral == c);
        let numeral = if matches!(c, '零' | '○') { Some(0) } else { numeral };
        c.to_digit(10).or_else(|| numeral.and_then(|digit| u32::try_from(digit).ok()))
    };
    let value = digits.chars().try_fold(0_u32, |value, c| Some(value * 10 + digit(c)?))?;
    u16::try_from(value).ok()
}

/// One or two digits, or numerals up to 三十一.
pub(super) fn small(digits: &str) -> Option<u8> {
    if digits.starts_with(|c: char| c.is_ascii_digit()) {
        return digits.parse().ok();
    }
    let digit = |c: char| "一二三四五六七八九".chars().position(|numeral| numeral == c);
    let of = |part: &str| -> Option<usize> {
        let mut characters = part.chars();
        let value = digit(characters.next()?)? + 1;
        characters.next().is_none().then_some(value)
    };
    let value = match digits.split_once('十') {
        Some((tens, ones)) => {
            let tens = if tens.is_empty() { 1 } else { of(tens)? };
            let ones = if ones.is_empty() { 0 } else { of(ones)? };
            tens * 10 + ones
        }
        None => of(digits)?,
    };
    u8::try_from(value).ok()
}

/// The number of a month's English name.
pub(super) fn month(name: &str) -> Option<u8> {
    const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";
    let at = MONTHS.as_bytes().chunks(3).position(|month| name.as_bytes().get(..3) == Some(month))?;
    u8::try_from(at + 1).ok()
}

/// The first and the last year of a five-year plan, by its number in Chinese: 十四 is 2021 to 2025.
pub(super) fn plan(number: &str) -> Option<(u16, u16)> {
    plan_of(small(number)?)
}

/// The same by its number. The first began in 1953; from the sixth on, of 1981, none came late.
pub(super) fn plan_of(number: u8) -> Option<(u16, u16)> {
    let first = 1981 + 5 * u16::from(number.checked_sub(6)?);
    Some((first, first + 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_are_numbers() {
        assert_eq!((year("二〇二一"), year("2021"), year("十")), (Some(2021), Some(2021), None));
        assert_eq!([small("十七"), small("二十一"), small("9"), small("三")], [17, 21, 9, 3].map(Some));
        assert_eq!((plan("十四"), plan_of(12)), (Some((2021, 2025)), Some((2011, 2015))));
        assert_eq!((month("september"), month("sept"), month("may")), (Some(9), Some(9), Some(5)));
    }
}
