//! What a file's name says of its date.

use super::DocumentDate;
use crate::{date, protocol::DateRule};

/// A date in the file's name, or a year.
pub(super) fn date(name: &str) -> Option<DocumentDate> {
    let dated = date::find(name).into_iter().find_map(|(date, _)| date.iso());
    let value = dated.or_else(|| {
        let mut numbers = name.split(|c: char| !c.is_ascii_digit());
        numbers
            .find(|digits| matches!(digits.len(), 4 | 8) && ("1500".."2100").contains(digits))
            .and_then(spelt_out)
    })?;
    Some(DocumentDate { value, rule: DateRule::FileName, span: None })
}

/// 2021 as it is, 20210917 with its hyphens; nothing if that is no date.
fn spelt_out(digits: &str) -> Option<String> {
    let Some((year, day)) = digits.split_at_checked(4).filter(|(_, day)| !day.is_empty()) else {
        return Some(digits.to_owned());
    };
    date::find(&format!("{year}-{}-{}", &day[..2], &day[2..])).first().and_then(|(date, _)| date.iso())
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn names_hold_dates_or_years() {
        let dates = [
            ("report-2019.txt", Some("2019")),
            ("报告20210917.txt", Some("2021-09-17")),
            ("公报（2021年9月17日）.docx", Some("2021-09-17")),
            ("report.txt", None),
        ];
        for (name, expected) in dates {
            assert_eq!(date(name).map(|date| date.value).as_deref(), expected, "{name}");
        }
    }
}
