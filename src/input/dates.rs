//! Dates as cells and properties give them: alone, and mostly by machines.

use crate::date;

/// A date has no more bytes than this.
const LONGEST: usize = 48;

/// The date that a text is, ISO 8601 as far as it goes; nothing if it is something else.
pub(crate) fn whole(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    // 2021-09-17T08:00:00Z: the hour is of no interest, and no letter may stand behind the day.
    let is_day = |day: &str| day.ends_with(|c: char| c.is_ascii_digit()) && day.len() >= 8;
    let day = text.split_once('T').map_or(text, |(day, _)| if is_day(day) { day } else { text });
    if let Some((date, _)) = date::alone(day) {
        return date.iso();
    }
    let digits = day.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = |year: &str| ("1500".."2100").contains(&year);
    let found = |text: &str| date::find(text).pop().and_then(|(date, _)| date.iso());
    match day.len() {
        4 if digits && is_year(day) => Some(day.to_owned()),
        8 if digits && is_year(&day[..4]) => found(&format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..])),
        6 | 7 if day.is_ascii() && !digits => {
            let (year, month) = day.split_once(['-', '/', '.'])?;
            found(&format!("{year}-{month}-1")).map(|iso| iso[..7].to_owned())
        }
        _ => {
            let (date, span) = date::find(day).pop()?;
            (span.start == 0 && span.end == day.len()).then(|| date.iso()).flatten()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn a_date_alone_is_one_and_no_more() {
        let dates = [
            ("2021-09-17T08:00:00+08:00", "2021-09-17"),
            ("2021-09-17 08:00", "2021-09-17"),
            ("20210917", "2021-09-17"),
            ("2021年9月17日", "2021-09-17"),
            ("2021年9月", "2021-09"),
            ("2021-09", "2021-09"),
            ("2021/9", "2021-09"),
            ("2021年", "2021"),
            ("2021", "2021"),
            ("17 September 2021", "2021-09-17"),
            ("二〇二一年九月十七日", "2021-09-17"),
            ("2021年9月7号", "2021-09-07"),
            ("2024-02-29", "2024-02-29"),
            ("2021-02-29", ""),
            ("20210931", ""),
            ("2021-09-17-1", ""),
            ("九月", ""),
            ("1234", ""),
            ("20211332", ""),
            ("2021年9月17日，各方", ""),
            ("T", ""),
            ("报告", ""),
        ];
        for (text, expected) in dates {
            assert_eq!(whole(text).unwrap_or_default(), expected, "{text}");
        }
    }
}
