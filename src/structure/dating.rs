//! Which of a document's dates dates the document: the act's, not the web page's.

use super::{Unit, file_name, note, place::SIGNED_IN};
use crate::{
    clean::{Block, dated, last_day},
    date::{self, Date},
    protocol::{DateRule, Kind, Reason, Role},
    span::Span,
};
use std::collections::BTreeSet;

/// A document's date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentDate {
    /// ISO 8601, as far as the text gives it.
    pub value: String,
    /// Why this date was preferred.
    pub rule: DateRule,
    /// Where it stands; nowhere if the file's name or its properties gave it.
    pub span: Option<Span>,
}

/// A date and where it stands, if there is one.
type Found = Option<(Date, Span)>;

/// No law is amended so often.
const NOTES: usize = 40;

/// How far into a text its opening reaches, in characters.
const OPENING: usize = 200;

/// The date for which there is the best evidence. `said` is when the file says that it was published.
pub(super) fn date(
    text: &str,
    blocks: &[Block],
    units: &[Unit],
    name: &str,
    kind: Option<Kind>,
    said: Option<&str>,
) -> Option<DocumentDate> {
    let published = published(text, blocks);
    let page = published.map(|(date, _)| date).or_else(|| Some(date::find(said?).first()?.0));
    // Best evidence first; what is not needed is not looked for.
    let sourced = || published.filter(|_| kind == Some(Kind::News) && is_sourced(text, blocks));
    let candidates: [(DateRule, &dyn Fn() -> Found); 9] = [
        (DateRule::OwnLine, &|| own_line(text, blocks)),
        (DateRule::OwnLine, &|| done(text, blocks, units)),
        (DateRule::OwnLine, &|| adopted(text, blocks)),
        (DateRule::Opening, &|| note::spoken(text, blocks)),
        (DateRule::Dateline, &|| dateline(text, blocks, page)),
        (DateRule::Opening, &|| subtitle(text, blocks)),
        (DateRule::Published, &sourced),
        (DateRule::Opening, &|| opening(text, units, page)),
        (DateRule::Published, &|| published),
    ];
    let found = candidates.into_iter().find_map(|(rule, find)| {
        let (date, span) = find()?;
        Some(DocumentDate { value: date.iso()?, rule, span: Some(span) })
    });
    let said = || Some(DocumentDate { value: said?.to_owned(), rule: DateRule::Published, span: None });
    found.or_else(said).or_else(|| file_name::date(name))
}

fn datelines<'a>(text: &'a str, blocks: &'a [Block]) -> impl DoubleEndedIterator<Item = (Span, &'a str)> {
    let lines = blocks.iter().filter(|block| block.role == Role::Dateline);
    lines.map(|block| (block.span, block.span.of(text)))
}

fn shifted(found: (Date, Span), by: usize) -> (Date, Span) {
    (found.0, Span::new(found.1.start + by, found.1.end + by))
}

/// A date on a line of its own, the last one: acts are dated below the signatures, speeches below the title.
fn own_line(text: &str, blocks: &[Block]) -> Found {
    let lines = datelines(text, blocks).filter(|(_, line)| !is_time_stamp(line));
    let mut dates = lines.filter_map(|(span, line)| {
        let found =
            dated(line).or_else(|| is_of_the_act(line).then(|| date::find(line).into_iter().next())?)?;
        Some(shifted(found, span.start))
    });
    dates.rfind(|(date, _)| date.year.is_some())
}

/// A line of a page that gives the act's own date, not the page's: 成文日期：2021年9月17日.
fn is_of_the_act(line: &str) -> bool {
    ["成文日期", "发文日期", "發文日期", "公布日期", "签署日期", "修正日期", "公發布日"]
        .iter()
        .any(|label| line.starts_with(label))
}

/// Done at Astana on 4 July 2024, 本公约于2009年6月16日在某地签订: the closing words of an act.
fn done(text: &str, blocks: &[Block], units: &[Unit]) -> Found {
    const WORDS: &[&str] = &["Done at", "Done in", "DONE at", "DONE AT", "Signed at", "Signed in"];
    // What the reader brought back from below a text does not close it.
    let restored: BTreeSet<Span> =
        blocks.iter().filter(|block| block.is_restored).map(|block| block.span).collect();
    let paragraphs = || units.iter().rev().filter(|unit| unit.role == Role::Body);
    let is_own = |unit: &&Unit| unit.pieces.first().is_some_and(|piece| !restored.contains(piece));
    let closing = paragraphs().filter(is_own).take(3).chain(paragraphs().take(3));
    let mut lines = closing.filter_map(|unit| unit.pieces.first().copied());
    let line = lines.find(|line| {
        let words = line.of(text);
        WORDS.iter().any(|word| words.starts_with(word)) || SIGNED_IN.is_match(words)
    })?;
    let found = date::find(line.of(text)).into_iter().find(|(date, _)| date.is_day())?;
    Some(shifted(found, line.start))
}

/// When a law was adopted, or last amended: this edition's date. When it enters into force is another matter.
/// The notes may stand a line each, one below the other.
fn adopted(text: &str, blocks: &[Block]) -> Found {
    let is_note = |block: &&Block| block.role == Role::Dateline && block.reason == Reason::Record;
    let notes = blocks.iter().filter(is_note).take(NOTES);
    let dates = notes.filter_map(|note| {
        let words = note.span.of(text);
        let is_in_force = |span: &Span| {
            let behind = words[span.end..].trim_start();
            ["起施行", "施行", "起实施", "实施"].iter().any(|word| behind.starts_with(word))
        };
        let days = date::find(words)
            .into_iter()
            .filter(|(date, span)| date.is_day() && date.year.is_some() && !is_in_force(span));
        Some(shifted(days.max_by_key(|&(date, _)| date)?, note.span.start))
    });
    dates.max_by_key(|&(date, _)| date)
}

/// A date as web pages stamp it: 2021-09-18, often with the hour, or behind a label (发布时间：).
fn is_time_stamp(line: &str) -> bool {
    let is_labelled = || line.contains('：') && !is_of_the_act(line);
    // Acts give no day of the week.
    let has_weekday = || ["星期", "週", "周"].iter().any(|word| line.contains(word));
    line.contains(':') || has_weekday() || is_labelled() || !line.contains(['年', ' '])
}

/// Whether a report without an agency's line stands below a line that names its source, and the day with it:
/// 来源：《海通日报》 2012年9月11日.
fn is_sourced(text: &str, blocks: &[Block]) -> bool {
    const SOURCES: [&str; 5] = ["来源", "來源", "稿源", "信息来源", "文章来源"];
    let mut lines = datelines(text, blocks).map(|(_, line)| line).filter(|line| is_time_stamp(line));
    let names_source = |line: &str| SOURCES.iter().any(|source| line.starts_with(source));
    let is_day = |line: &str| date::find(line).iter().any(|(date, _)| date.is_day() && date.year.is_some());
    lines.find(|line| is_day(line)).is_some_and(names_source) && !super::kind::is_news(text, blocks)
}

fn published(text: &str, blocks: &[Block]) -> Found {
    let mut lines = datelines(text, blocks).filter(|(_, line)| is_time_stamp(line));
    lines.find_map(|(span, line)| {
        let found = date::alone(line).or_else(|| {
            date::find(line).into_iter().find(|(date, _)| date.is_day() && date.year.is_some())
        })?;
        Some(shifted(found, span.start))
    })
}

/// An agency's dateline gives month and day; the year is that of the page or of the text's first full date.
fn dateline(text: &str, blocks: &[Block], published: Option<Date>) -> Found {
    let mut lines = datelines(text, blocks)
        .filter(|(_, line)| date::alone(line).is_none() && line.contains(['电', '電', '讯', '訊']));
    let (day, span) = lines.find_map(|(span, line)| {
        let found = date::find(line).into_iter().find(|(date, _)| date.is_day())?;
        Some(shifted(found, span.start))
    })?;
    let year = day.year.or_else(|| match published {
        Some(page) => year_before(day, page),
        None => blocks.iter().find_map(|block| {
            let dates = date::find(block.span.of(text));
            dates.into_iter().find_map(|(date, _)| date.is_day().then_some(date.year)?)
        }),
    });
    Some((Date { year, ..day }, span))
}

/// The year of a day that a page of this date tells of: news of December may be put on a page in January.
/// A day later in the year is still to come, unless the year has just begun.
fn year_before(day: Date, page: Date) -> Option<u16> {
    const MONTHS: u8 = 2;
    let is_later = (day.month, day.day) > (page.month, page.day);
    let is_long_ago = || Some(page.month? + 12 - day.month? > MONTHS);
    if is_later && is_long_ago()? { None } else { page.year?.checked_sub(u16::from(is_later)) }
}

/// The day that a subtitle names: ——2021年3月5日在某大会上.
fn subtitle(text: &str, blocks: &[Block]) -> Found {
    let mut lines = blocks.iter().filter(|block| block.role == Role::Title);
    lines.find_map(|block| {
        let found = date::find(block.span.of(text))
            .into_iter()
            .find(|(date, _)| date.is_day() && date.year.is_some())?;
        Some(shifted(found, block.span.start))
    })
}

/// The first date in the opening paragraphs that names a day. News give no year (某社甲地9月17日电　…): it is the
/// page's.
fn opening(text: &str, units: &[Unit], published: Option<Date>) -> Found {
    let title = units.iter().position(|unit| unit.role == Role::Title).unwrap_or(0);
    let mut below = units[title..].iter().chain(units);
    let first = below.find(|unit| unit.role == Role::Body)?.span().start;
    let end = text[first..].char_indices().nth(OPENING).map_or(text.len(), |(at, _)| first + at);
    let mut dates = date::find(&text[first..end]).into_iter();
    let (date, span) = dates.find(|(date, _)| date.is_day())?;
    let (date, span) = last_day(&text[first..end], date, span);
    let year = date.year.or_else(|| published.and_then(|page| year_before(date, page)));
    Some(shifted((Date { year, ..date }, span), first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        clean,
        corpus::Metadata,
        structure::{structure, structure_said},
    };

    #[track_caller]
    fn check(name: &str, text: &str, expected: Option<(&str, DateRule)>) {
        let blocks = clean::roles(text, &clean::blocks(text));
        let found = structure(text, &blocks, name).date;
        assert_eq!(found.as_ref().map(|date| (date.value.as_str(), date.rule)), expected);
        if let Some(span) = found.and_then(|date| date.span) {
            assert!(!date::find(span.of(text)).is_empty(), "the span holds the date");
        }
    }

    #[test]
    fn what_the_page_says_of_itself_stands_above_the_name() {
        let dated = |text: &str| {
            let blocks = clean::roles(text, &clean::blocks(text));
            let name = "report-2018.html";
            let said = Metadata { published: Some("2019-01-02".to_owned()), ..Metadata::default() };
            let date = structure_said(text, &blocks, name, &said).date;
            date.map(|date| (date.value, date.rule, date.span.is_some()))
        };
        let bare = "青湾公报\n各方在青湾举行会议，达成共识。";
        assert_eq!(dated(bare), Some(("2019-01-02".to_owned(), DateRule::Published, false)));
        let news = "论坛开幕\n海通社青湾12月31日电（记者张三）论坛31日开幕，各方出席。\n会议为期两天。";
        assert_eq!(dated(news), Some(("2018-12-31".to_owned(), DateRule::Opening, true)));
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
    fn news_take_their_year_from_the_page() {
        let text = "论坛开幕\n2021年09月18日 09:21:00 来源：海通网\n海通社青湾9月17日电（记者张三）论坛17日开幕，各方出席。\n会议为期两天。";
        check("", text, Some(("2021-09-17", DateRule::Opening)));
        let text = format!("公报\n0000年1月1日 12:00\n海通社青湾12月31日电\n{BODY}");
        check("", &text, Some(("2017-12-31", DateRule::Dateline)));
    }

    #[test]
    fn a_papers_day_stands_above_those_that_it_tells_of() {
        let news = "联盟总理赴海洋学院并发表讲话\n来源：《海通日报》  2012年9月11日\n联盟总理9月10日来到海洋学院，出席揭幕仪式。";
        check("", news, Some(("2012-09-11", DateRule::Published)));
    }

    #[test]
    fn labels_tell_the_page_from_the_act() {
        let page = "公告\n发布时间：2019年6月20日\n为了安全，港口暂停开放，特此公告。";
        check("", page, Some(("2019-06-20", DateRule::Published)));
        let act = "成文日期：2019年6月14日\n发布日期：2019年6月20日\n关于港口的公告\n为了安全，港口暂停开放，特此公告。";
        check("", act, Some(("2019-06-14", DateRule::OwnLine)));
    }

    #[test]
    fn laws_are_dated_by_their_last_change_and_reports_by_their_subtitle() {
        let law = "海洋法\n（2018年6月9日联盟大会通过　2020年12月26日联盟大会修订　自2021年3月1日起施行）\n第一条 为了保护海洋，制定本法。";
        check("", law, Some(("2020-12-26", DateRule::OwnLine)));
        let report = "工作报告\n——2021年3月5日在联盟大会第四次会议上\n各位代表：\n现在报告工作，请予审议。2020年6月1日的会议提出了要求。";
        check("", report, Some(("2021-03-05", DateRule::Opening)));
        let notes = "长堤市河道条例\n1997年12月11日长堤市第十届代表大会第四次会议通过\n根据2018年12月20日长堤市第十五届代表大会第八次会议《关于修改部分法规的决定》修正\n第一条 为了保护河道，制定本条例。";
        check("", notes, Some(("2018-12-20", DateRule::OwnLine)));
        let treaty =
            "环海公约\n各方达成协议如下，共同遵守。\n本公约于二〇〇九年六月十六日在青湾签订，一式两份。";
        check("", treaty, Some(("2009-06-16", DateRule::OwnLine)));
        let essay = "走向海洋\n来源：《海风》2021/20　2021-10-15 16:00:00\n海洋是我们共同的家园，必须保护。\n※这是张三同志2021年8月17日在联盟第十次会议上讲话的一部分。";
        check("", essay, Some(("2021-08-17", DateRule::Opening)));
        let act = "The Bay Declaration\nThe Heads of State met on 12 June 2019 and agreed.\nDone at Port Bay on 14 June 2019.";
        check("", act, Some(("2019-06-14", DateRule::OwnLine)));
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
        check(
            "报告20210917.txt",
            "报告\n各方在青湾举行会议，达成共识。",
            Some(("2021-09-17", DateRule::FileName)),
        );
        check("a.txt", "报告\n各方在青湾举行会议，达成共识。", None);
    }
}
