//! Dates in a folded line.

use super::calendar::{Point, month, plan, plan_of, small, year};
use crate::{characters::is_han, protocol::DateKind};
use regex::{Captures, Regex};
use std::{ops::Range, sync::LazyLock};

/// A date in a line.
pub(super) struct Found {
    /// Its bytes.
    pub(super) bytes: Range<usize>,
    /// What it is.
    pub(super) kind: DateKind,
    /// Where it begins; nothing of a deadline.
    pub(super) from: Option<Point>,
    /// Where it ends.
    pub(super) to: Point,
}

/// The forms in which dates are written; those that say more stand before the others.
struct Form {
    pattern: Regex,
    read: fn(&Captures, &mut Option<u16>) -> Read,
}

const YEAR: &str = "[0-9]{4}|[〇零○一二三四五六七八九]{4}";
const NUMBER: &str = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";
const TO: &str = r"\s?(?:至|到|—+|-|–|~|―|－)\s?";
const MONTHS: &str = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let date =
        |n: u8| format!("(?P<y{n}>{YEAR})年(?:度)?(?:(?P<m{n}>{NUMBER})月(?:(?P<d{n}>{NUMBER})[日号])?)?");
    let within = |n: u8| format!("(?:(?P<m{n}>{NUMBER})月)?(?:(?P<d{n}>{NUMBER})[日号])?");
    let years = format!("(?P<y1>{YEAR})(?:年度?)?{TO}(?P<y2>{YEAR})年");
    let numeric = "(?P<y1>(?:1[5-9]|20)[0-9]{2})[-/.](?P<m1>[0-9]{1,2})[-/.](?P<d1>[0-9]{1,2})";
    let english_day = |n: u8| {
        format!(
            r"(?P<d{n}>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:\sof)?\s(?P<m{n}>{MONTHS})\.?,?\s(?P<y{n}>[0-9]{{4}})"
        )
    };
    let month_day =
        format!(r"(?P<m1>{MONTHS})\.?\s(?P<d1>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s(?P<y1>[0-9]{{4}})");
    let within_month = format!(
        r"(?P<d1>[0-9]{{1,2}})\s?(?:-|–|to|and)\s?(?P<d2>[0-9]{{1,2}})\s(?P<m1>{MONTHS})\.?,?\s(?P<y1>[0-9]{{4}})"
    );
    let before = "(?:(?P<before>年?(?:底|末|年底|年末)?(?:之?前|以前))|(?P<end>底|末))?";
    // 截至 says how far something has come, and no more than the others by when.
    let as_of = "截至|截止到?|达到|回到|恢复到";
    let by = "(?:不迟于|不晚于|最迟(?:在|于)?|至迟(?:在|于)?|力争到|到|至)";
    [
        (format!("{}{TO}{}", date(1), date(2)), period as fn(&Captures, &mut _) -> _),
        (years, period),
        (format!("{}{TO}{}", date(1), within(2)), period_within),
        (format!("(?:{as_of}|(?P<by>{by}))?{}{before}", date(1)), one),
        (format!("(?P<m1>{NUMBER})月(?P<d1>{NUMBER})[日号]{TO}{}", within(2)), period_of_the_year),
        (format!("(?P<m1>{NUMBER})月(?P<d1>{NUMBER})[日号]"), day_of_the_year),
        ("“?(?P<plan>十[一二三四五六七八九]?|[六七八九])五”?(?P<of>规划|计划|时期|期间|以来|末|开局)?".to_owned(), of_plan),
        ("(?P<c>[0-9]{2})世纪(?P<t>[0-9])0年代".to_owned(), decade),
        (numeric.to_owned(), day),
        (within_month, days_of_month),
        (format!("(?P<by>by |before |until |no later than )?{}", english_day(1)), one),
        (format!("(?P<by>by |before |until |no later than )?{month_day}"), one),
        (format!(r"(?P<by>by |before |until |no later than )?(?:the end of )?(?P<m1>{MONTHS})\.?,?\s(?P<y1>[0-9]{{4}})"), one),
        (r"(?:from |between )?(?P<y1>[0-9]{4})\s?(?:-|–|—|to|and)\s?(?P<y2>[0-9]{4})".to_owned(), period_in_english),
        (
            r"\b(?:(?P<by>by|before|until|no later than)\s|(?:in|since|of|from|during|for|to|after|the year|the end of|early|late|mid)\s)+(?P<y1>(?:1[89]|20)[0-9]{2})"
                .to_owned(),
            one,
        ),
        (r"(?P<y1>20[0-9]{2}) (?:agenda|summit|session|budget)".to_owned(), one),
        (r"(?P<number>[0-9]{1,2})th five-year plan".to_owned(), numbered_plan),
    ]
    .into_iter()
    .map(|(pattern, read)| Form { pattern: Regex::new(&pattern).expect("the pattern is written here"), read })
    .collect()
});

/// The dates of a line, in order, none across another. `last` is the year that was named last.
pub(super) fn scan(line: &str, last: &mut Option<u16>) -> Vec<Found> {
    let may_date = |c: char| c.is_ascii_digit() || "年月五".contains(c);
    if !line.contains(may_date) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut at = 0;
    // Each form's next match, looked for anew only once it is passed.
    let mut ahead: Vec<Option<(usize, usize)>> = FORMS.iter().map(|form| next(form, line, 0)).collect();
    loop {
        for (form, ahead) in FORMS.iter().zip(&mut ahead) {
            if ahead.is_some_and(|(start, _)| start < at) {
                *ahead = next(form, line, at);
            }
        }
        let first = (0..FORMS.len())
            .filter_map(|form| ahead[form].map(|(start, end)| (start, std::cmp::Reverse(end), form)))
            .min();
        let Some((start, std::cmp::Reverse(end), form)) = first else { return found };
        let captures = FORMS[form].pattern.captures_at(line, start);
        let read = captures.filter(|_| {
            is_apart(line, start, end) && !is_in_name(line, start, end) && !is_of_verb(line, start)
        });
        let read = read.and_then(|captures| Some((written(&captures), (FORMS[form].read)(&captures, last)?)));
        match read {
            Some((bytes, (kind, from, to))) => {
                let is_of_year = line[bytes.start..end].ends_with('前') && goes_on(&line[end..]);
                let (kind, from) = if is_of_year { (DateKind::Date, Some(to)) } else { (kind, from) };
                let bytes = if is_of_year { bytes.start..end - '前'.len_utf8() } else { bytes };
                *last = Some(to.year);
                at = bytes.end.max(end);
                found.push(Found { bytes, kind, from, to });
            }
            // Another form may read what this one could not.
            None => ahead[form] = next(&FORMS[form], line, start + first_length(line, start)),
        }
    }
}

fn next(form: &Form, line: &str, at: usize) -> Option<(usize, usize)> {
    form.pattern.find_at(line, at).map(|found| (found.start(), found.end()))
}

fn first_length(line: &str, at: usize) -> usize {
    line[at..].chars().next().map_or(1, char::len_utf8)
}

/// Whether 前 belongs to what stands behind it: 2021年前三季度.
fn goes_on(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_ascii_digit() || "一二三四五六七八九十几半后往".contains(c))
}

/// Whether the 到 or 至 of a match belongs to the word before it: 注意到2021年10月14日, 甚至2020年.
fn is_of_verb(line: &str, start: usize) -> bool {
    const BEFORE: &str = "意达收提看感受得遇想听做回找来甚直";
    line[start..].starts_with(['到', '至']) && line[..start].ends_with(|c| BEFORE.contains(c))
}

/// Whether no number goes on around a match.
fn is_apart(line: &str, start: usize, end: usize) -> bool {
    let joins = |a: Option<char>, b: Option<char>| {
        a.is_some_and(|c| c.is_ascii_alphanumeric()) && b.is_some_and(|c| c.is_ascii_alphanumeric())
    };
    let (before, whole, after) = (&line[..start], &line[start..end], &line[end..]);
    !joins(before.chars().next_back(), whole.chars().next())
        && !joins(whole.chars().next_back(), after.chars().next())
}

/// Whether bare years belong to a name in quotation marks: “团结协作2019-2021”.
fn is_in_name(line: &str, start: usize, end: usize) -> bool {
    let is_bare = !line[start..end].contains('年') && line[start..end].contains(|c: char| c.is_ascii_digit());
    is_bare && line[..start].ends_with(is_han) && line[end..].starts_with('”')
}

/// The match without the words before it.
fn written(captures: &Captures) -> Range<usize> {
    let whole = captures.get_match().range();
    let text = &captures[0];
    whole.start + (text.len() - text.trim_start().len())..whole.end
}

fn text<'a>(captures: &'a Captures, name: &str) -> Option<&'a str> {
    captures.name(name).map(|group| group.as_str())
}

fn number(captures: &Captures, name: &str) -> Option<u8> {
    let written = text(captures, name)?;
    small(written).or_else(|| month(written))
}

/// The date of the groups of a number.
fn day_of(captures: &Captures, group: u8, year_else: Option<u16>) -> Option<Point> {
    let named = text(captures, &format!("y{group}")).and_then(year);
    let [month, day] = ["m", "d"].map(|part| format!("{part}{group}"));
    let has = |name: &str| text(captures, name).is_some();
    let (month, day) = ((has(&month), number(captures, &month)), (has(&day), number(captures, &day)));
    if (month.0 && month.1.is_none()) || (day.0 && day.1.is_none()) {
        return None;
    }
    Point::new(named.or(year_else)?, month.1, day.1)
}

type Read = Option<(DateKind, Option<Point>, Point)>;

fn of_period(from: Point, to: Point) -> Read {
    (from <= to).then_some((DateKind::Period, Some(from), to))
}

fn period(captures: &Captures, _: &mut Option<u16>) -> Read {
    of_period(day_of(captures, 1, None)?, day_of(captures, 2, None)?)
}

/// 2021年9月28日至30日, 2021年5月至6月.
fn period_within(captures: &Captures, _: &mut Option<u16>) -> Read {
    let from = day_of(captures, 1, None)?;
    let to = end_within(captures, from)?;
    of_period(from, to)
}

fn end_within(captures: &Captures, from: Point) -> Option<Point> {
    let (month, day) = (number(captures, "m2"), number(captures, "d2"));
    match (month, day) {
        (None, None) => None,
        (None, Some(_)) => from.day.and(Point::new(from.year, from.month, day)),
        (Some(_), _) => from.month.and(Point::new(from.year, month, day)),
    }
}

fn one(captures: &Captures, _: &mut Option<u16>) -> Read {
    let date = day_of(captures, 1, None)?;
    let is_by = text(captures, "by").is_some() || text(captures, "before").is_some();
    Some(if is_by { (DateKind::Deadline, None, date) } else { (DateKind::Date, Some(date), date) })
}

fn day(captures: &Captures, _: &mut Option<u16>) -> Read {
    let date = day_of(captures, 1, None)?;
    Some((DateKind::Date, Some(date), date))
}

fn day_of_the_year(captures: &Captures, last: &mut Option<u16>) -> Read {
    let date = day_of(captures, 1, *last)?;
    Some((DateKind::Date, Some(date), date))
}

fn period_of_the_year(captures: &Captures, last: &mut Option<u16>) -> Read {
    let from = day_of(captures, 1, *last)?;
    let to = end_within(captures, from)?;
    of_period(from, to)
}

fn of_plan(captures: &Captures, _: &mut Option<u16>) -> Read {
    let is_quoted = captures[0].starts_with('“') && captures[0].contains('”');
    let (from, to) = plan(text(captures, "plan")?)?;
    (is_quoted || text(captures, "of").is_some()).then_some(())?;
    of_period(Point::of_year(from), Point::of_year(to))
}

fn numbered_plan(captures: &Captures, _: &mut Option<u16>) -> Read {
    let (from, to) = plan_of(number(captures, "number")?)?;
    of_period(Point::of_year(from), Point::of_year(to))
}

/// 20世纪90年代.
fn decade(captures: &Captures, _: &mut Option<u16>) -> Read {
    let century: u16 = text(captures, "c")?.parse().ok()?;
    let tens: u16 = text(captures, "t")?.parse().ok()?;
    let from = century.checked_sub(1)? * 100 + tens * 10;
    of_period(Point::of_year(from), Point::of_year(from + 9))
}

fn days_of_month(captures: &Captures, _: &mut Option<u16>) -> Read {
    let from = day_of(captures, 1, None)?;
    of_period(from, Point::new(from.year, from.month, number(captures, "d2"))?)
}

fn period_in_english(captures: &Captures, _: &mut Option<u16>) -> Read {
    let (from, to) = (day_of(captures, 1, None)?, day_of(captures, 2, None)?);
    of_period(from, to).filter(|_| from < to && from.year >= 1500 && to.year <= 2200)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: &[&str]) {
        let told = |found: Found| {
            let from = found.from.map_or("-".to_owned(), Point::iso);
            format!("{:?} {from} {}", found.kind, found.to.iso())
        };
        let found: Vec<String> = scan(line, &mut Some(2021)).into_iter().map(told).collect();
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn dates_periods_and_deadlines_are_told_apart() {
        check(
            "于2021年9月17日和二〇二一年十一月二十五日",
            &["Date 2021-09-17 2021-09-17", "Date 2021-11-25 2021-11-25"],
        );
        check(
            "2021年9月28日至30日,2020年11月30日至2021年2月28日",
            &["Period 2021-09-28 2021-09-30", "Period 2020-11-30 2021-02-28"],
        );
        check(
            "2022年至2024年,2019-2021年,2021至2022年,(2022—2026年)",
            &["Period 2022 2024", "Period 2019 2021", "Period 2021 2022", "Period 2022 2026"],
        );
        check(
            "到2030年实现,2025年前完成,至2025年发展战略,2025年底前",
            &["Deadline - 2030", "Deadline - 2025", "Deadline - 2025", "Deadline - 2025"],
        );
        check("2021年前三季度,截至2021年底", &["Date 2021 2021", "Date 2021 2021"]);
        check("注意到2021年9月28日至30日的会议,“团结协作2019-2021”行动", &["Period 2021-09-28 2021-09-30"]);
        check("“十四五”时期和十三五规划,一五一十", &["Period 2021 2025", "Period 2016 2020"]);
        check("3月30日、7月23日至25日", &["Date 2021-03-30 2021-03-30", "Period 2021-07-23 2021-07-25"]);
        check("“厦门—2019”演习,第2231号决议,《条例(2005)》,12345年", &[]);
    }

    #[test]
    fn english_dates_are_read_too() {
        check(
            "on 17 september 2021 and june 10, 2018",
            &["Date 2021-09-17 2021-09-17", "Date 2018-06-10 2018-06-10"],
        );
        check(
            "by 2030, in 2022 and from 2022 to 2024",
            &["Deadline - 2030", "Date 2022 2022", "Period 2022 2024"],
        );
        check("the 2030 agenda, 16-17 september 2021", &["Date 2030 2030", "Period 2021-09-16 2021-09-17"]);
    }
}
