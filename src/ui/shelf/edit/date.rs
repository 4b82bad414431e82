//! Dates as readers write them.

/// A date as the engine writes it, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from one as readers write it:
/// 2021-9-17, 2021/9/17, 2021.9.17, 2021年9月17日. None if the calendar has no such date.
pub fn iso(text: &str) -> Option<String> {
    let number = |part: &str, digits: std::ops::RangeInclusive<usize>| {
        let part = part.trim();
        (digits.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())?
    };
    let text = text.trim().trim_end_matches(['年', '月', '日', '号']);
    let mut parts = text.split(['-', '/', '.', '年', '月']);
    let year = number(parts.next()?, 4..=4)?;
    let Some(month) = parts.next() else { return Some(format!("{year:04}")) };
    let month = number(month, 1..=2).filter(|month| (1..=12).contains(month))?;
    let Some(day) = parts.next() else { return Some(format!("{year:04}-{month:02}")) };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(leap),
        _ => 31,
    };
    let day = number(day, 1..=2).filter(|day| (1..=days).contains(day))?;
    parts.next().is_none().then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::iso;

    #[test]
    fn a_date_is_taken_as_readers_write_it() {
        for day in ["2021-09-07", "2021-9-7", "2021/9/7", "2021.9.7", "2021年9月7日"] {
            assert_eq!(iso(day).as_deref(), Some("2021-09-07"), "{day}");
        }
        for month in ["2021-09", "2021/9", "2021年9月"] {
            assert_eq!(iso(month).as_deref(), Some("2021-09"), "{month}");
        }
        assert_eq!(["2021", "2021年"].map(iso), [Some("2021".to_owned()), Some("2021".to_owned())]);
        assert_eq!(iso("2024-02-29").as_deref(), Some("2024-02-29"));
    }

    #[test]
    fn a_date_is_one_of_the_calendar() {
        for bad in ["", "21", "2021-13", "2021-02-29", "2021-09-17-1", "2021-", "九月", "+201"] {
            assert_eq!(iso(bad), None, "{bad}");
        }
    }
}
