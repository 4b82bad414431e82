//! Time stamps of web pages, with all that stands beside the date in such lines: the hour, the day of the week,
//! when it was last changed, the source, who wrote it: 2020/12/20 12:33（12/20 15:10 更新）.
//!
//! Lines that hold a date alone are the affair of the module on datelines.

use super::{
    lines::{Line, Sign},
    words::{List, words},
};
use crate::{
    date,
    protocol::{Reason, Role},
};
use regex::Regex;
use std::sync::LazyLock;

/// An hour: 12:33, 09:21:05, 2:15 PM, 18時52分.
static CLOCK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?(?:\s*[ap]\.?m\.?)?|[0-9]{1,2}\s?[时時点點](?:[0-9]{1,2}\s?分)?",
    )
});

/// What says of a date that a page was put up or changed on it, and where its clock is.
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:发布|發布|發佈|发表|發表|发稿|發稿|更新|修改|建立|上架|上传|上傳|刊登|刊出|公布)(?:时间|時間|日期|于|於)?|最后|最後|最新|(?:last |first )?(?:updated|published|posted|modified)(?: on| at| date)?|(?:北京|香港|台北|臺北|新加坡|当地|當地|格林尼治标准|格林尼治標準)(?:时间|時間)|(?-u:\b)(?:GMT|UTC|HKT|BST|EST|EDT|SGT|CST)(?-u:\b)(?:\s?[+-]?[0-9]{1,2})?",
    )
});

/// What else may stand beside it: the day of the week, the half of the day, how long ago, which issue.
static BESIDE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:星期|周|週|禮拜|礼拜)[一二三四五六日天]|(?-u:\b)(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?(?-u:\b)|上午|下午|晚上|凌晨|中午|时间|時間|日期|[0-9]+\s?(?:minutes?|hours?|days?)\s?ago|[0-9]+\s?(?:分钟|分鐘|小时|小時|天)前|第\s?[0-9]+\s?期|第\s?[A-D]?[0-9]{1,3}\s?版|《[^《》]{2,12}[报報刊]\s?》|[0-9]{1,2}/[0-9]{1,2}",
    )
});

/// Who wrote it, or where it was taken from.
static SOURCES: List = words!(
    "来源|來源|作者|责任编辑|責任編輯|编辑|編輯|记者|記者|文章来源|稿源|出處|出处|字号|字號|浏览|瀏覽|\
     点击|點擊|阅读|閱讀|訂閱|分享|Source|Author|By"
);

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is written here")
}

/// A time stamp. One that says no more than day and hour may head a part of a chronicle.
pub(super) fn sign(line: &Line) -> Option<Sign> {
    /// The names of those who wrote it, between hour and source.
    const NAMES: usize = 12;
    /// Letters and digits beside the date, labels and sources among them.
    const MOST: usize = 56;
    if line.length > 90 || line.ends || line.words.contains('。') || !line.words.contains(is_digit) {
        return None;
    }
    let mut rest = line.words.to_owned();
    let mut is_dated = false;
    for (date, span) in date::find(line.words).into_iter().rev() {
        is_dated |= date.is_day() && date.year.is_some();
        rest.replace_range(span.start..span.end, " ");
    }
    let has_clock = rest.contains([':', '：', '时', '時', '点', '點']) && CLOCK.is_match(&rest);
    let is_full = || rest.chars().filter(|c| c.is_alphanumeric()).nth(MOST).is_some();
    if !(is_dated || has_clock) || is_full() {
        return None;
    }
    rest = CLOCK.replace_all(&rest, " ").into_owned();
    let has_label = LABEL.is_match(&rest);
    rest = LABEL.replace_all(&rest, " ").into_owned();
    rest = BESIDE.replace_all(&rest, " ").into_owned();
    let source = source(&rest);
    let before = rest[..source.unwrap_or(rest.len())].chars().filter(|c| c.is_alphanumeric()).count();
    let is_told = before == 0 || (has_clock && source.is_some() && before <= NAMES);
    let is_stamp = is_told && (is_dated || (has_clock && has_label));
    is_stamp.then(|| {
        let is_sure = has_clock && (has_label || source.is_some());
        let sign = if is_sure { Sign::strong } else { Sign::weak };
        sign(Role::Dateline, Reason::DateAlone)
    })
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '０'..='９' | '○' | '〇')
}

/// Where the first word stands that names a source, with a mark or a space behind it.
fn source(rest: &str) -> Option<usize> {
    let begins = |at: usize| {
        let goes_on =
            |after: &str| after.is_empty() || after.starts_with([':', '：', '/', '／', ' ', '\u{3000}']);
        SOURCES.beginnings(&rest[at..]).any(goes_on)
    };
    rest.char_indices().map(|(at, _)| at).find(|&at| begins(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_hold_nothing_but_when_and_from_where() {
        for line in [
            "2020/12/20 12:33（12/20 15:10 更新）",
            "發稿時間：2019/06/14 10:22",
            "2021年8月26日（星期四）",
            "香港時間18時52分",
            "发布 / 2023年9月28日 2:15 PM",
            "更新时间 2012年12月10日, 格林尼治标准时间10:41",
            "2013-12-13 11:58 李四 王五 來源:海通網  責任編輯:張三",
            "June 14, 2023 9:12 AM GMT+1 Updated 2 hours ago",
            "2023/02/11 第8072期 | 訂閱/退訂 | 看歷史報份",
            "Published: Friday, June 14, 2019",
            "《 长堤日报 》（ 2021年10月23日   第 01 版）",
        ] {
            assert!(sign(&Line::new(line)).is_some(), "{line}");
        }
        for text in [
            "2021年9月17日各方签署协定",
            "会议于2021年9月17日10:00开始",
            "开放时间 9:00至17:00",
            "更新改造工程",
            "第18期 2021年度报告",
            "2021年更新",
            "The meeting of 14 June 2019 at noon",
        ] {
            assert!(sign(&Line::new(text)).is_none(), "{text}");
        }
    }
}
