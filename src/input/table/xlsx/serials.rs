//! Dates in a spreadsheet: numbers of days, which only the format of their cell tells from other numbers.

use super::FORMAT;
use crate::{
    error::Error,
    input::xml::{self, Node, attribute},
};
use std::collections::BTreeMap;

/// Days from the beginning of the common era (0000-03-01) to 1899-12-30, the day 0 of Excel.
const EXCEL_EPOCH: i64 = 693_899;
/// Excel counts a 29 February 1900, which there was not, as this day: those before are one day later.
const NO_DAY: i64 = 60;
/// Excel for the Macintosh once counted from 1904.
const DAYS_TO_1904: i64 = 1_462;

/// Of each format of cells, whether it is one of dates.
pub(super) fn dates(styles: &str) -> Result<Vec<bool>, Error> {
    let mut own = BTreeMap::new();
    let mut formats = Vec::new();
    let mut is_inside = false;
    xml::walk(styles, FORMAT, &mut |node| match node {
        Node::Start("numFmt", start) => {
            if let (Some(id), Some(code)) = (attribute(start, "numFmtId"), attribute(start, "formatCode")) {
                own.insert(id, is_date_code(&code));
            }
        }
        Node::Start("cellXfs", _) => is_inside = true,
        Node::End("cellXfs") => is_inside = false,
        Node::Start("xf", start) if is_inside => {
            let id = attribute(start, "numFmtId").unwrap_or_default();
            let known = matches!(id.parse(), Ok(14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58));
            formats.push(own.get(&id).copied().unwrap_or(known));
        }
        _ => {}
    })?;
    Ok(formats)
}

/// Whether a code shows years or days, outside what it quotes.
fn is_date_code(code: &str) -> bool {
    let mut quoted = false;
    let mut bracketed = false;
    let mut escaped = false;
    code.chars().any(|c| {
        match c {
            _ if std::mem::take(&mut escaped) => return false,
            '\\' | '_' | '*' => escaped = true,
            '"' => quoted = !quoted,
            '[' => bracketed = !quoted,
            ']' => bracketed = false,
            'y' | 'Y' | 'd' | 'D' | '年' | '日' => return !quoted && !bracketed,
            _ => {}
        }
        false
    })
}

/// The day of a number of days from the beginning of 1900 or 1904, with its hour left out.
pub(super) fn day(serial: &str, since_1904: bool) -> Option<String> {
    let days: i64 = serial.trim().split('.').next()?.parse().ok()?;
    // Beyond this a year has five digits.
    if !(1..2_958_466).contains(&days) {
        return None;
    }
    // Howard Hinnant's way from days to a date, of years that begin in March.
    let more = if since_1904 { DAYS_TO_1904 } else { i64::from(days < NO_DAY) };
    let days = days + more + EXCEL_EPOCH;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_excel_does() {
        assert_eq!(day("44456", false).as_deref(), Some("2021-09-17"));
        assert_eq!(day("44456.75", false).as_deref(), Some("2021-09-17"));
        assert_eq!(day("42994", true).as_deref(), Some("2021-09-17"));
        assert_eq!(day("43890", false).as_deref(), Some("2020-02-29"));
        assert_eq!(day("0.5", false), None);
        assert_eq!(day("1", false).as_deref(), Some("1900-01-01"));
        assert_eq!(day("59", false).as_deref(), Some("1900-02-28"));
        assert_eq!(day("61", false).as_deref(), Some("1900-03-01"));
        assert_eq!(day("1", true).as_deref(), Some("1904-01-02"));
    }

    #[test]
    fn codes_of_dates_are_told_from_others() {
        for code in ["yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy/m/d;@"] {
            assert!(is_date_code(code), "{code}");
        }
        for code in ["0.00", "#,##0\"days\"", "[Red]0", "h:mm", "0.0\\d"] {
            assert!(!is_date_code(code), "{code}");
        }
    }
}
