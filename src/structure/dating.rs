//! Which of a document's dates dates the document: the act's, not the web page's.

use super::Unit;
use crate::{
    clean::Block,
    date::{self, Date},
    protocol::{DateRule, Role},
    span::Span,
};

/// A document's date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentDate {
    /// ISO 8601, as far as the text gives it.
    pub value: String,
    /// Why this date was preferred.
    pub rule: DateRule,
    /// Where it stands; nowhere if the file's name gave it.
    pub span: Option<Span>,
}

/// How far into a text its opening reaches, in characters.
const OPENING: usize = 200;

/// The date for which there is the best evidence.
pub(super) fn date(text: &str, blocks: &[Block], units: &[Unit], name: &str) -> Option<DocumentDate> {
    let published = published(text, blocks);
    let candidates = [
        (DateRule::OwnLine, own_line(text, blocks)),
        (DateRule::Dateline, dateline(text, blocks, published.map(|(date, _)| date))),
        (DateRule::Opening, opening(text, units)),
        (DateRule::Published, published),
    ];
    let found = candidates.into_iter().find_map(|(rule, found)| {
        let (date, span) = found?;
        Some(DocumentDate { value: date.iso()?, rule, span: Some(span) })
    });
    found.or_else(|| from_name(name))
}

fn datelines<'a>(text: &'a str, blocks: &'a [Block]) -> impl DoubleEndedIterator<Item = (Span, &'a str)> {
    let lines = blocks.iter().filter(|block| block.role == Role::Dateline);
    lines.map(|block| (block.span, block.span.of(text)))
}

fn shifted(found: (Date, Span), by: usize) -> (Date, Span) {
    (found.0, Span::new(found.1.start + by, found.1.end + by))
}

/// A date on a line of its own, the last one: acts are dated below the signatures, speeches below the title.
fn own_line(text: &str, blocks: &[Block]) -> Option<(Date, Span)> {
    let lines = datelines(text, blocks).filter(|(_, line)| !is_time_stamp(line));
    let mut dates = lines.filter_map(|(span, line)| Some(shifted(date::alone(line)?, span.start)));
    dates.rfind(|(date, _)| date.year.is_some())
}

/// A date as web pages stamp it: 2021-09-18, often with the hour.
fn is_time_stamp(line: &str) -> bool {
    line.contains(':') || !line.contains(['年', ' '])
}

fn published(text: &str, blocks: &[Block]) -> Option<(Date, Span)> {
    let mut lines = datelines(text, blocks).filter(|(_, line)| is_time_stamp(line));
    lines.find_map(|(span, line)| Some(shifted(date::alone(line)?, span.start)))
}

/// An agency's dateline gives month and day; the year is that of the page or of the text's first full date.
fn dateline(text: &str, blocks: &[Block], published: Option<Date>) -> Option<(Date, Span)> {
    let mut lines = datelines(text, blocks).filter(|(_, line)| date::alone(line).is_none());
    let (day, span) = lines.find_map(|(span, line)| {
        let found = date::find(line).into_iter().find(|(date, _)| date.is_day())?;
        Some(shifted(found, span.start))
    })?;
    let year = day.year.or_else(|| match published {
        // News of December may be put on a page in January.
        Some(page) => page.year.map(|year| year - u16::from((day.month, day.day) > (page.month, page.day))),
        None => date::find(text).into_iter().find_map(|(date, _)| date.is_day().then_some(date.year)?),
    });
    Some((Date { year, ..day }, span))
}

/// The first full date in the opening paragraphs.
fn opening(text: &str, units: &[Unit]) -> Option<(Date, Span)> {
    let first = units.iter().find(|unit| unit.role == Role::Body)?.span().start;
    let end = text[first..].char_indices().nth(OPENING).map_or(text.len(), |(at, _)| first + at);
    let mut dates = date::find(&text[first..end]).into_iter();
    dates.find(|(date, _)| date.is_day() && date.year.is_some()).map(|found| shifted(found, first))
}

/// A date in the file's name, or a year.
fn from_name(name: &str) -> Option<DocumentDate> {
    let dated = date::find(name).into_iter().find_map(|(date, _)| date.iso());
    let value = dated.or_else(|| {
        let mut numbers = name.split(|c: char| !c.is_ascii_digit());
        numbers.find(|digits| digits.len() == 4 && ("1500".."2100").contains(digits)).map(str::to_owned)
    })?;
    Some(DocumentDate { value, rule: DateRule::FileName, span: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{clean, structure::structure};

    #[track_caller]
    fn check(name: &str, text: &str, expected: Option<(&str, DateRule)>) {
        let blocks = clean::roles(text, &clean::blocks(text));
        let found = structure(text, &blocks, name).date;
        assert_eq!(found.as_ref().map(|date| (date.value.as_str(), date.rule)), expected);
        if let Some(span) = found.and_then(|date| date.span) {
            assert!(!date::find(span.of(text)).is_empty(), "the span holds the date");
        }
    }

    const BODY: &str = "各成员国元首举行会议，发表宣言如下。\n根据2017年6月9日的决定，各方继续合作。\n";

    #[test]
    fn the_acts_own_date_stands_above_the_pages() {
        let text = format!(
            "青湾宣言\n2019-06-20 08:00\n{BODY}甲国总统 张三\n2019年6月14日\n（海通社青湾6月15日电）"
        );
        check("", &text, Some(("2019-06-14", DateRule::OwnLine)));
        let text = format!("讲话\n（二〇一九年六月十四日）\n{BODY}");
        check("", &text, Some(("2019-06-14", DateRule::OwnLine)));
    }

    #[test]
    fn a_dateline_takes_its_year_from_the_page() {
        let text = format!("2019-01-02 08:00\n海通社青湾12月31日电\n青湾宣言\n{BODY}");
        check("", &text, Some(("2018-12-31", DateRule::Dateline)));
    }

    #[test]
    fn the_opening_then_the_page_then_the_name() {
        let text = format!("青湾公报\n2019-06-20\n2019年6月14日，各方在青湾举行会议。\n{BODY}");
        check("", &text, Some(("2019-06-14", DateRule::Opening)));
        check(
            "",
            "青湾公报\n2019-06-20\n各方在青湾举行会议，达成共识。",
            Some(("2019-06-20", DateRule::Published)),
        );
        check("report-2019.txt", "报告\n各方在青湾举行会议，达成共识。", Some(("2019", DateRule::FileName)));
        check("a.txt", "报告\n各方在青湾举行会议，达成共识。", None);
    }
}
