//! Menus, breadcrumbs, bars of languages, lists of links, headlines of other texts.

use super::{
    headings::names_annex,
    kinds::names_its_kind,
    lines::{Line, Sign},
    marks::{has_stop, heading_mark},
    navigation_words::{BEGINNINGS, CHANNELS, HOMES, LABELS, SKIPS},
    numbering::numbering,
    site_words::POLICIES,
    words::{List, words},
};
use crate::{
    characters::is_han,
    date,
    protocol::{Reason, Role},
};
use std::{cell::OnceCell, collections::BTreeMap, ops::Range};

/// Labels longer than this, in characters, are no labels of a menu.
const LABEL: usize = 8;
const ENGLISH_LABEL: usize = 28;

/// Whether a block is nothing but links: little stands outside Markdown's `[…](…)`.
pub(super) fn links(line: &Line) -> Option<Sign> {
    (line.block.contains(']') && is_links(line.block)).then(|| Sign::strong(Role::Navigation, Reason::Links))
}

fn is_links(block: &str) -> bool {
    let mut outside = 0;
    let mut links = 0;
    let mut rest = block;
    while let Some(middle) = rest.find("](") {
        let open = rest[..middle].rfind('[').unwrap_or(middle);
        outside += rest[..open].chars().filter(|c| c.is_alphanumeric()).count();
        links += 1;
        rest = rest[middle..].split_once(')').map_or("", |(_, after)| after);
    }
    if links == 0 {
        return false;
    }
    outside += rest.chars().filter(|c| c.is_alphanumeric()).count();
    outside <= links * 3
}

/// A menu in one line, a breadcrumb, or a label of either alone.
pub(super) fn sign(line: &Line) -> Option<Sign> {
    let words = line.words;
    // A part of a text may be called so, too: ## 下载.
    let is_marked = heading_mark(line.block).is_some();
    if (!line.ends && is_place(words)) || is_breadcrumb(words) {
        Some(Sign::strong(Role::Navigation, Reason::Links))
    } else if LABELS.has(words) && !is_marked {
        Some(Sign::weak(Role::Navigation, Reason::Menu))
    } else if !line.ends && (is_menu(words) && !is_marked || is_skip(line) || is_pages(words)) {
        Some(Sign::strong(Role::Navigation, Reason::Menu))
    } else if is_mobile(line) || (!line.ends && is_bar(words)) {
        Some(Sign::weak(Role::Navigation, Reason::Menu))
    } else {
        None
    }
}

/// 当前位置：要闻, 上一篇：…. Texts, too, tell the position of something: there steps must follow.
fn is_place(words: &str) -> bool {
    static POSITIONS: List = words!("位置|所在位置");
    BEGINNINGS.beginnings(words).any(|rest| {
        let label = &words[..words.len() - rest.len()];
        rest.trim_start().starts_with(['：', ':'])
            && (!POSITIONS.has(label) || rest.contains(['>', '＞', '»', '›']) || HOMES.end(rest).is_some())
    })
}

/// 首页 > 文件 > 宣言: short parts, the first of them the way home, or three and more of them.
fn is_breadcrumb(words: &str) -> bool {
    if has_stop(words) {
        return false;
    }
    let mut steps = words.split(" / ").map(str::trim);
    if words.contains(" / ") && steps.next().is_some_and(|home| HOMES.has(home)) {
        return words.chars().count() <= 60;
    }
    if !words.contains(['>', '＞', '»', '›']) {
        return false;
    }
    let parts: Vec<&str> =
        words.split(['>', '＞', '»', '›']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let is_label = |part: &&str| part.chars().count() <= 24 && part.chars().any(char::is_alphabetic);
    let is_way = |parts: &[&str]| HOMES.end(parts[0]).is_some() || parts[parts.len() - 1] == "正文";
    parts.len() >= 2 && parts.iter().all(is_label) && is_way(&parts)
}

/// 跳到主要內容, 2. Skip to navigation.
fn is_skip(line: &Line) -> bool {
    let words = line.words.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ' '));
    line.length <= if words.is_ascii() { 40 } else { 16 } && SKIPS.begin(words).is_some()
}

/// The pages of a text, each in brackets: 【1】【2】【3】.
fn is_pages(words: &str) -> bool {
    let numbers: Vec<&str> =
        words.split(['【', '】', '[', ']', ' ']).filter(|part| !part.is_empty()).collect();
    let counts = numbers.iter().zip(1..).all(|(number, at)| number.parse() == Ok(at));
    words.starts_with(['【', '[']) && words.ends_with(['】', ']']) && numbers.len() >= 2 && counts
}

/// A line of channels: most of four or more labels are known.
fn is_bar(words: &str) -> bool {
    let (mut all, mut known) = (0, 0);
    for label in labels(words) {
        all += 1;
        known += usize::from(LABELS.has(label) || CHANNELS.has(label));
    }
    all >= 4 && known * 2 >= all && !words.contains(['，', '。', '、', '：'])
}

/// Several labels, half of which are links. A row of a table has a bar at either end, and one label may go over
/// several words: Privacy Policy.
fn is_menu(words: &str) -> bool {
    if (words.starts_with('|') && words.ends_with('|')) || POLICIES.has(words) {
        return false;
    }
    let (mut all, mut known) = (0, 0);
    for label in labels(words) {
        if label.chars().count() > 12 {
            return false;
        }
        all += 1;
        known += usize::from(LABELS.has(label));
    }
    known > 0
        && all >= 2
        && (known * 2 >= all || words.contains(['|', '｜', '│']))
        && !words.contains(['，', '。', '、'])
}

/// The labels in a line; the numbers of pages are none.
fn labels(words: &str) -> impl Iterator<Item = &str> {
    let is_between = |c: char| c.is_whitespace() || "|｜│·•/>»›＞[]【】()（）".contains(c);
    let labels = words.split(is_between).filter(|label| !label.is_empty());
    labels.filter(|label| !label.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '…')))
}

/// A site's other dresses: 某网移动版.
fn is_mobile(line: &Line) -> bool {
    static ENDS: List =
        words!("首页|首頁|移动版|移動版|手机版|手機版|触屏版|觸屏版|电脑版|電腦版|客户端|客戶端");
    line.length <= 16 && ENDS.end(line.words).is_some()
}

/// Whether a line outside the text is labels and nothing else: with bullets, or several side by side.
pub(super) fn is_labels(line: &Line) -> bool {
    let is_bullet = line.block.starts_with(['•', '·', '▪', '■', '◆', '●', '○', '›', '»'])
        || line.block.starts_with("* ")
        || line.block.starts_with("- ");
    let mut count = 0;
    let short = labels(line.words).all(|label| {
        count += 1;
        label.chars().count() <= LABEL
    });
    let is_plain = !line.ends && !line.words.contains(['，', '。', '：', ':', '《', '“']);
    is_plain && ((is_bullet && line.length <= 24) || (short && count >= 3))
}

/// Menus with a label a line: four or more short lines one below the other, two of which are links by their
/// words; outside the running text channels count as well. The others are then links too.
pub(super) fn menus(all: &[Line], signs: &mut [Option<Sign>], text: Range<usize>) {
    let last_places = OnceCell::new();
    let comes_again = |at: usize, list: &Range<usize>| {
        let places = || all.iter().enumerate().map(|(at, line)| (line.words, at)).collect();
        let last: &BTreeMap<&str, usize> = last_places.get_or_init(places);
        last.get(all[at].words).is_some_and(|&last| last >= list.end)
    };
    let mut at = 0;
    while at < all.len() {
        let mut end = (at..all.len()).find(|&end| !is_item(&all[end], signs[end])).unwrap_or(all.len());
        // A short title may stand right below a menu.
        if end > at && (names_its_kind(all[end - 1].words) || is_dated(signs, end)) {
            end -= 1;
        }
        if is_list_of_links(all, signs, at..end, &text, &comes_again) {
            for sign in &mut signs[at..end] {
                let (role, reason) = sign.map_or((Role::Navigation, Reason::Menu), |sign| sign.judged);
                *sign = Some(Sign::strong(role, reason));
            }
        }
        at = end.max(at) + 1;
    }
}

fn is_item(line: &Line, sign: Option<Sign>) -> bool {
    let is_free = sign.is_none_or(|sign| sign.judged.0.is_furniture());
    let longest = if line.words.is_ascii() { ENGLISH_LABEL } else { LABEL };
    is_free
        && (1..=longest).contains(&line.length)
        && !line.ends
        && numbering(line.words).is_none()
        && !line.words.contains(['，', '：', ':', '、', '《', '“', '—'])
}

fn is_dated(signs: &[Option<Sign>], at: usize) -> bool {
    signs.get(at).copied().flatten().is_some_and(|sign| sign.judged.0 == Role::Dateline)
}

/// Whether enough of some labels are links by their words. Channels are none where they come again as headings.
fn is_list_of_links(
    all: &[Line],
    signs: &[Option<Sign>],
    list: Range<usize>,
    text: &Range<usize>,
    comes_again: &dyn Fn(usize, &Range<usize>) -> bool,
) -> bool {
    let is_link = |at: &usize| signs[*at].is_some_and(|sign| sign.judged.0 == Role::Navigation);
    let links = list.clone().filter(is_link).count();
    if list.len() < 4 || links >= 2 {
        return list.len() >= 4;
    }
    // Rows of buttons: most are known, those between them are the site's own. A writer's name may stand beside them.
    let buttons = list.clone().filter(|&at| signs[at].is_some()).count();
    let is_bounded = signs[list.start].is_some() && signs[list.end - 1].is_some();
    if is_bounded && buttons >= 3 && buttons * 2 >= list.len() {
        return true;
    }
    let is_outside = list.end <= text.start || list.start > text.end;
    let channels = list.clone().filter(|&at| CHANNELS.has(all[at].words)).count();
    is_outside
        && links + channels >= 3
        && (links + channels) * 3 >= list.len()
        && !list.clone().any(|at| comes_again(at, &list))
}

/// Headlines of other texts, two or more below the text, each with its date. An annex may list acts with their dates:
/// then it says so above them, or the dates stand in brackets: 青湾宣言（2001年6月15日）.
pub(super) fn headlines(all: &[Line], signs: &mut [Option<Sign>], last: usize) {
    let is_headline = |line: &Line| {
        let dated = date::find(line.words).first().is_some_and(|(date, span)| {
            let is_bracketed =
                line.words[..span.start].ends_with(['（', '(']) && span.of(line.words).contains('年');
            date.is_day() && !is_bracketed && span.end + 3 >= line.words.len() && span.start >= 12
        });
        dated && line.length <= 60 && !line.ends && line.words.chars().any(|c| is_han(c) || c.is_alphabetic())
    };
    let is_announced = |first: usize| {
        let above = first.checked_sub(1).map(|above| all[above].words);
        above.is_some_and(|above| above.ends_with(['：', ':']) || names_annex(above))
    };
    let after = (last + 1).min(all.len());
    let found: Vec<usize> =
        (after..all.len()).filter(|&at| signs[at].is_none() && is_headline(&all[at])).collect();
    for run in found.chunk_by(|a, b| a + 1 == *b).filter(|run| run.len() >= 2 && !is_announced(run[0])) {
        for &at in run {
            signs[at] = Some(Sign::strong(Role::Navigation, Reason::Headlines));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_navigation(block: &str) -> bool {
        let line = Line::new(block);
        links(&line).or_else(|| sign(&line)).is_some()
    }

    #[test]
    fn menus_are_links_and_sentences_with_a_link_are_not() {
        assert!(is_navigation("[首页](#) > [国家和组织](#) > [文件](#)"));
        assert!(!is_navigation("会议通过了《[宣言](a.html)》，并决定每年举行一次会晤。"));
        assert!(!is_navigation("会议通过了宣言。"));
    }

    #[test]
    fn ways_through_a_website_are_known_by_their_labels() {
        let ways = [
            "首页 > 文件 > 宣言",
            "当前位置：首页 > 要闻",
            "Home » Documents » Treaties",
            "English Français 简体中文 网站无障碍",
            "上一页 1 2 3 … 10 下一页",
            "上一篇：长堤会议闭幕",
            "搜索",
            "Skip to content",
            "长堤网移动版",
        ];
        for way in ways {
            assert!(is_navigation(way), "{way}");
        }
        for text in [
            "安全 > 效率",
            "中文教育",
            "重点领域：能源、交通",
            "返回祖国的同胞们",
            "张三 李四 王五",
            "## 下载",
            "位置：长堤市海滨路2号东侧",
            "| 类别 | 会员 | 非会员 |",
        ] {
            assert!(!is_navigation(text), "{text}");
        }
    }

    #[test]
    fn an_annex_lists_acts_and_a_page_lists_news() {
        let kept = |below: &str| {
            let text = format!("关于整理文件的通知\n现将文件目录印发，请遵照执行。\n{below}");
            let blocks = crate::clean::roles(&text, &crate::clean::blocks(&text));
            blocks.iter().all(|block| block.role.is_kept())
        };
        assert!(kept("联盟成立宣言（2001年6月15日）\n联盟成员国宪章（2002年6月7日）\n环海联盟"));
        assert!(kept("附件\n联盟成立宣言 2001年6月15日\n联盟成员国宪章 2002年6月7日"));
        assert!(!kept("联盟理事会在长堤闭幕 2021-09-18\n联盟秘书长会见代表 2021-09-19"));
    }
}
