//! Menus, breadcrumbs, bars of languages, lists of links, headlines of other texts.

use super::{
    lines::{Line, Sign},
    marks::has_stop,
    numbering::numbering,
    words::{List, words},
};
use crate::{
    characters::is_han,
    date,
    protocol::{Reason, Role},
};

/// Labels that are links wherever they stand alone.
static LABELS: List = words!(
    "首页|首頁|网站首页|網站首頁|返回首页|返回首頁|主页|主頁|搜索|搜尋|检索|登录|登錄|登入|注册|\
     註冊|返回顶部|返回頂部|返回|上一页|上一頁|下一页|下一頁|首页>>|末页|尾页|尾頁|上一篇|下一篇|\
     更多|更多>>|查看更多|网站地图|網站地圖|网站导航|导航|菜单|選單|移动版|移動版|手机版|手機版|\
     电脑版|電腦版|客户端|客戶端|无障碍|无障碍浏览|网站无障碍|無障礙|长者模式|长者版|关怀版|\
     个人中心|用户中心|收藏本站|English|ENGLISH|EN|中文|中文版|简体|簡體|繁体|繁體|繁體中文|\
     简体中文|簡體中文|繁體版|简体版|Français|Español|Русский|العربية|عربي|日本語|日本语|한국어|\
     Deutsch|Português|Italiano|Home|Menu|Search|Login|Log in|Sign in|Sign up|Subscribe|Next|\
     Previous|Back to top|Skip to content|Skip to main content|Site map|Sitemap|Contact us|\
     About us"
);

/// What a line of links begins with.
static BEGINNINGS: List = words!(
    "上一篇|下一篇|上一条|下一条|当前位置|當前位置|您的位置|您当前的位置|您现在的位置|\
     您現在的位置|您所在的位置|所在位置|现在位置|你的位置|位置|You are here|Previous article|\
     Next article"
);

static HOMES: List = words!("首页|首頁|主页|主頁|网站首页|網站首頁|Home|HOME");

/// Labels longer than this, in characters, are no labels of a menu.
const LABEL: usize = 8;

/// Whether a block is nothing but links: little stands outside Markdown's `[…](…)`.
pub(super) fn links(line: &Line) -> Option<Sign> {
    is_links(line.block).then(|| Sign::strong(Role::Navigation, Reason::Links))
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
    let is_label = |rest: &str| rest.trim_start().starts_with(['：', ':']);
    let is_place = || !line.ends && BEGINNINGS.beginnings(words).any(is_label);
    if is_place() || is_breadcrumb(words) {
        Some(Sign::strong(Role::Navigation, Reason::Links))
    } else if !line.ends && is_menu(words) {
        Some(Sign::strong(Role::Navigation, Reason::Menu))
    } else if is_mobile(line) {
        Some(Sign::weak(Role::Navigation, Reason::Menu))
    } else {
        None
    }
}

/// 首页 > 文件 > 宣言: short parts, the first of them the way home, or three and more of them.
fn is_breadcrumb(words: &str) -> bool {
    if !words.contains(['>', '＞', '»', '›']) || has_stop(words) {
        return false;
    }
    let parts: Vec<&str> =
        words.split(['>', '＞', '»', '›']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let is_label = |part: &&str| part.chars().count() <= 24 && part.chars().any(char::is_alphabetic);
    parts.len() >= 2 && parts.iter().all(is_label) && HOMES.end(parts[0]).is_some()
}

/// One label that is a link, or several labels of which half are.
fn is_menu(words: &str) -> bool {
    if LABELS.has(words) {
        return true;
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
        && (known * 2 >= all || words.contains(['|', '｜']))
        && !words.contains(['，', '。', '、'])
}

/// The labels in a line; the numbers of pages are none.
fn labels(words: &str) -> impl Iterator<Item = &str> {
    let is_between = |c: char| c.is_whitespace() || "|｜·•/>»›＞[]【】()（）".contains(c);
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
/// words. The others are then links too.
pub(super) fn menus(all: &[Line], signs: &mut [Option<Sign>]) {
    let is_menu =
        |at: usize, signs: &[Option<Sign>]| signs[at].is_some_and(|sign| sign.judged.0 == Role::Navigation);
    let is_label = |at: usize, signs: &[Option<Sign>]| {
        let line = &all[at];
        let is_free = signs[at].is_none_or(|sign| sign.judged.0.is_furniture());
        is_free
            && (1..=LABEL).contains(&line.length)
            && !line.ends
            && numbering(line.words).is_none()
            && !line.words.contains(['，', '：', ':', '、', '《', '“', '—'])
    };
    let mut at = 0;
    while at < all.len() {
        let end = (at..all.len()).find(|&end| !is_label(end, signs)).unwrap_or(all.len());
        let known = (at..end).filter(|&label| is_menu(label, signs)).count();
        if end - at >= 4 && known >= 2 {
            for sign in signs[at..end].iter_mut().filter(|sign| sign.is_none()) {
                *sign = Some(Sign::strong(Role::Navigation, Reason::Menu));
            }
        }
        at = end.max(at) + 1;
    }
}

/// Headlines of other texts, two or more below the text, each with its date.
pub(super) fn headlines(all: &[Line], signs: &mut [Option<Sign>], last: usize) {
    let is_headline = |line: &Line| {
        let dated = date::find(line.words).first().is_some_and(|(date, span)| {
            date.is_day() && span.end + 3 >= line.words.len() && span.start >= 12
        });
        dated && line.length <= 60 && !line.ends && line.words.chars().any(|c| is_han(c) || c.is_alphabetic())
    };
    let after = (last + 1).min(all.len());
    let found: Vec<usize> =
        (after..all.len()).filter(|&at| signs[at].is_none() && is_headline(&all[at])).collect();
    for run in found.chunk_by(|a, b| a + 1 == *b).filter(|run| run.len() >= 2) {
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
        for text in ["安全 > 效率", "中文教育", "重点领域：能源、交通", "返回祖国的同胞们", "张三 李四 王五"]
        {
            assert!(!is_navigation(text), "{text}");
        }
    }
}
