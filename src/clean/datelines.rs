//! Lines that date a text or name its source: a date alone, an agency's line, 来源：…, a document's number,
//! a note of who adopted it.

use super::{
    dated::{dated, is_hour},
    lines::{Line, Sign},
    numbering::numbering,
    people::is_body_of_state,
    words::{List, words},
};
use crate::{
    date,
    protocol::{Reason, Role},
};
use regex::Regex;
use std::sync::LazyLock;

/// 国发〔2021〕5号, 令第73号, 第七十三号.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:[^\s，。〔\[（(]{1,14}[〔\[（(﹝【][0-9]{4}[〕\]）)﹞】]\s?第?[0-9]{1,5}[号號]|(?:令\s*)?第\s?(?:[0-9]{1,5}|[一二三四五六七八九十百零〇]{1,8})\s?[号號]|[^，。]{2,30}(?:公告|通告|令)\s?(?:[0-9]{4}\s?年)?第\s?[0-9]{1,5}\s?[号號]|[0-9]{4}\s?年第\s?[0-9]{1,5}\s?[号號])$")
        .expect("the pattern is written here")
});

/// Labels of what web pages tell of a text.
static LABELS: List = words!(
    "来源|來源|信息来源|文章来源|稿源|稿件来源|发布时间|發布時間|发布日期|發佈日期|發布日期|\
     发表时间|發表時間|更新时间|更新時間|成文日期|修正日期|公發布日|发文日期|发文机关|發文機關|发布机构|发布单位|\
     公布日期|時間|时间|日期|Source|Published|Posted|Updated|Last updated|Date|Release date"
);

/// Lines that date, or name a source. Between paragraphs a date heads a part of the text.
pub(super) fn sign(line: &Line) -> Option<Sign> {
    let is_dateline =
        dated(line.words).is_some() || is_hour(line.words) || is_agency_line(line.words) || is_labelled(line);
    if is_dateline {
        Some(Sign::weak(Role::Dateline, Reason::DateAlone))
    } else if let Some(announcement) = announcement(line) {
        Some(announcement)
    } else if is_adoption(line.words) || is_number(line) {
        Some(Sign::weak(Role::Dateline, Reason::Record))
    } else {
        None
    }
}

/// Whether a line is the number under which a text was issued.
fn is_number(line: &Line) -> bool {
    line.length <= 40 && line.words.ends_with(['号', '號']) && NUMBER.is_match(line.words)
}

/// Whether a line is an agency's line: （新华社北京9月17日电）.
fn is_agency_line(words: &str) -> bool {
    let inside = words.trim_matches(['（', '）', '(', ')', ' ', '*', '【', '】', '[', ']']);
    inside.ends_with(['电', '電', '讯', '訊'])
        && inside.contains(['社', '报', '報', '网', '網'])
        && !inside.contains(['。', '，'])
        && inside.chars().count() <= 40
        && !date::find(inside).is_empty()
}

/// Whether a line begins with a label of a web page's, and tells no more than such labels do.
fn is_labelled(line: &Line) -> bool {
    let is_label = |rest: &str| rest.trim_start().starts_with(['：', ':', '|', '丨']);
    let words = line.words.trim_start_matches(['[', '【', '（', '(']);
    line.length <= 90 && !line.ends && !words.contains(['，', '。']) && LABELS.beginnings(words).any(is_label)
}

/// An agency's line that says that the text itself comes next: 海通社青湾6月14日电 某某公报全文如下：
pub(super) fn announcement(line: &Line) -> Option<Sign> {
    static AGENCY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^[（(]?[^\s，。]{1,8}社[^\s，。]{0,14}日[电電讯訊]")
            .expect("the pattern is written here")
    });
    let words = line.words.trim_end_matches(['：', ':', '。', '）', ')']);
    let announces = (words.ends_with("如下") || words.ends_with("全文"))
        && !words.contains('。')
        && AGENCY.is_match(words);
    announces.then(|| Sign::weak(Role::Dateline, Reason::DateAlone))
}

/// A note of who adopted a text, and when, that is as long as a paragraph: of a law that was often amended.
pub(super) fn long_note(line: &Line) -> Option<Sign> {
    const LONGEST: usize = 3000;
    let is_note = line.words.len() <= LONGEST
        && line.words.starts_with(['（', '('])
        && line.words.ends_with(['）', ')'])
        && !line.words.contains(['。', '；'])
        && is_adoption(line.words);
    is_note.then(|| Sign::weak(Role::Dateline, Reason::Record))
}

/// Whether a line tells who adopted or amended the text, and when: in brackets, or from a date to the act.
fn is_adoption(words: &str) -> bool {
    static ACTS: List = words!(
        "通过|通過|修订|修訂|修正|公布|公佈|发布|發布|批准|核准|施行|adopted|Adopted|approved|\
         as amended|Assented to|assented to"
    );
    static BODIES: List =
        words!("会议|會議|大会|大會|委员会|委員會|国务院|國務院|政府|主席令|令第|院会|院會|决定|決定|号|號");
    let is_bracketed = words.starts_with(['（', '(', '［', '[']) && words.ends_with(['）', ')', '］', ']']);
    if is_bracketed {
        return numbering(words).is_none() && ACTS.within(words);
    }
    // The notes of a law may stand a line each, in one pair of brackets or in none.
    let inside = words.trim_matches(['（', '(', '）', ')', ' ', '\u{3000}']);
    if is_act_of_day(inside) {
        return true;
    }
    if ACTS.end(inside).is_none() || words.contains(['。', '；', '，']) || !BODIES.within(words) {
        return false;
    }
    let begins = inside.trim_start_matches(['根', '据', '據', '依', '自', '经', '經', '于', '於']);
    let is_dated = |(date, span): &(date::Date, crate::span::Span)| date.is_day() && span.start == 0;
    date::find(begins).first().is_some_and(is_dated)
}

/// Whether a line is a day, perhaps a body, and what it did, with nothing else: 1949年12月23日 政务院发布.
fn is_act_of_day(words: &str) -> bool {
    static ACTS: List =
        words!("通过|通過|修订|修訂|修正|公布|公佈|发布|發布|批准|施行|起施行|实施|起实施|實施|起實施");
    let begins = |rest: &&str| rest.starts_with(|c: char| c.is_numeric() || c == '自');
    let Some(rest) = ACTS.end(words).filter(begins) else { return false };
    let rest = rest.trim_start_matches(['自', ' ']);
    let found = date::find(rest).into_iter().next();
    let day = found.filter(|(date, span)| date.is_day() && date.year.is_some() && span.start == 0);
    day.is_some_and(|(_, day)| {
        let body = rest[day.end..].trim();
        body.is_empty() || (is_body_of_state(body) && !body.starts_with(['在', '于', '於', '，']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(block: &str) -> Option<Reason> {
        sign(&Line::new(block)).map(|sign| sign.judged.1)
    }

    #[test]
    fn an_agency_line_is_no_sentence() {
        for line in [
            "（新华社杜尚别9月17日电）",
            "來源:新華社",
            "来源：海通网  作者：张三  2021-09-18",
            "发布时间：2021-09-18 10:00 浏览：35",
            "海通社青湾6月14日电 环海联盟元首会议新闻公报全文如下：",
            "（2019年6月13日至14日，青湾）",
        ] {
            assert_eq!(reason(line), Some(Reason::DateAlone), "{line}");
        }
        for text in
            ["成员国支持媒体合作，新华社参加。", "国家电网建设与跨区输电", "来源可靠、去向可查", "日期的计算"]
        {
            assert_eq!(reason(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_and_adoptions_are_records() {
        for line in [
            "海政发〔2021〕5号",
            "第七十三号",
            "（2020年12月26日第三届联盟大会第二次会议通过）",
            "(第二十次会议通过)",
            "渔业部 海关总署公告2023年第12号",
            "2023年第23号",
            "2020年12月26日 长堤市第三届代表大会常务委员会第二十次会议通过",
            "根据2021年6月10日长堤市第三届代表大会第二次会议《关于修改部分法规的决定》第一次修正",
            "（2018年6月9日联盟大会第一次会议通过",
            "[Assented to 14 June 2019]",
            "1949年12月23日 海务院发布",
            "2022年1月1日 施行",
        ] {
            assert_eq!(reason(line), Some(Reason::Record), "{line}");
        }
        for text in [
            "第三号台风",
            "（简称“本组织”）",
            "2019年6月14日各方在青湾签署并发布宣言",
            "2019年6月14日，联盟大会通过",
            "2019年6月14日各方发布",
        ] {
            assert_eq!(reason(text), None, "{text}");
        }
    }
}
