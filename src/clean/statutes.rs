//! What pages of collections of laws put around a statute: menus between its title and its first article, and
//! below the last one, which says when it is in force.

use super::{
    Block,
    lines::Line,
    numbering::{begins_anew, numbering},
    site_words::COUNTERS,
    words::{List, words},
};
use crate::protocol::{Reason, Role};
use std::{collections::BTreeSet, ops::Range};

/// Fewer short lines one below the other may be anything.
const MENU: usize = 4;

/// The rank of articles.
const ARTICLE: u8 = 3;

/// Sets aside what stands around the articles of a statute.
pub(super) fn surroundings(text: &str, blocks: &mut [Block]) {
    let words = |block: &Block| block.span.of(text);
    let Some(title) = blocks.iter().position(|block| block.role == Role::Title) else { return };
    let is_article = |block: &Block| numbering(words(block)).is_some_and(|(rank, _)| rank == ARTICLE);
    let is_first = |block: &Block| is_article(block) && begins_anew(words(block));
    let Some(first) = (title..blocks.len()).find(|&at| is_first(&blocks[at])) else { return };
    let mut menus = runs(text, blocks, title + 1..first);
    if !menus.is_empty() {
        // The names of chapters in a table of contents come again.
        let below: BTreeSet<&str> = blocks[first..].iter().map(words).collect();
        menus.retain(|run| !blocks[run.clone()].iter().any(|label| below.contains(words(label))));
    }
    for run in menus {
        set_aside(&mut blocks[run]);
    }
    let last = (first..blocks.len()).rev().find(|&at| is_in_force(words(&blocks[at])));
    if let Some(end) = last.and_then(|last| tail(text, blocks, last + 1)) {
        below(text, blocks, title, end);
    }
}

/// Whether an article says when the statute is in force.
fn is_in_force(words: &str) -> bool {
    const LONGEST: usize = 900;
    let says = || words.split_once('本').is_some_and(|(_, rest)| rest.contains("施行"));
    words.len() <= LONGEST && words.ends_with('。') && says()
}

/// Where a page's own words begin below the last article: at the first menu, if more is known to be the page's.
fn tail(text: &str, blocks: &[Block], start: usize) -> Option<usize> {
    const KNOWN: usize = 2;
    static ANNEXES: List = words!("附件|附表|附录|附錄|附则|附則|附：|附图|附圖");
    let is_annex = |block: &Block| ANNEXES.begin(block.span.of(text)).is_some();
    let known = blocks[start..].iter().filter(|block| block.role.is_furniture()).count();
    let has_annex = || blocks[start..].iter().any(is_annex);
    let menu = runs(text, blocks, start..blocks.len()).into_iter().next()?;
    (known >= KNOWN && !has_annex()).then_some(menu.start)
}

/// Sets aside all from a place on: what was a menu above the title is one below, too, and so are short lines one
/// below the other.
fn below(text: &str, blocks: &mut [Block], title: usize, end: usize) {
    let is_menu = |block: &&Block| block.role == Role::Navigation;
    let above: BTreeSet<&str> =
        blocks[..title].iter().filter(is_menu).map(|block| block.span.of(text)).collect();
    let menus = runs(text, blocks, end..blocks.len());
    for block in blocks[end..].iter_mut().filter(|block| !block.role.is_furniture()) {
        (block.role, block.reason) = if above.contains(block.span.of(text)) {
            (Role::Navigation, Reason::Menu)
        } else {
            (Role::SiteFurniture, Reason::AfterEnd)
        };
    }
    for run in menus {
        set_aside(&mut blocks[run]);
    }
}

/// Gives what was taken for text in a menu its role.
fn set_aside(menu: &mut [Block]) {
    let is_text = |block: &&mut Block| !block.role.is_furniture() || block.reason == Reason::AfterEnd;
    for block in menu.iter_mut().filter(is_text) {
        (block.role, block.reason) = (Role::Navigation, Reason::Menu);
    }
}

/// Runs of short lines without a mark, long enough for menus.
fn runs(text: &str, blocks: &[Block], range: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = range.start;
    while start < range.end {
        let end = (start..range.end).find(|&at| !is_label(text, &blocks[at])).unwrap_or(range.end);
        if end >= start + MENU {
            found.push(start..end);
        }
        start = end + 1;
    }
    found
}

/// Whether a block may be a label of a menu.
fn is_label(text: &str, block: &Block) -> bool {
    const LONGEST: usize = 16;
    let line = Line::new(block.span.of(text));
    let is_plain = !line.words.contains(['，', '。', '：', ':', '、', '；', '《', '“']);
    let is_free = matches!(block.role, Role::Body | Role::Heading | Role::Navigation);
    let is_number = |words: &str| words.starts_with(|c: char| c.is_ascii_digit());
    let is_counter = || is_number(line.words) || COUNTERS.within(line.words);
    is_free && line.length <= LONGEST && is_plain && numbering(line.words).is_none() && !is_counter()
}

#[cfg(test)]
mod tests {
    use crate::{clean, protocol::Role};

    const ABOVE: &str = "首頁\n最新訊息\n中央法規\n司法解釋\n條約協定\n下載\n海籍法\n";
    const ARTICLES: &str = "第 1 條\n海籍之取得、喪失與回復，依本法之規定。\n第 2 條\n有下列情形之一者，屬海籍，不得拒絕。\n第 3 條\n本法自公布日施行。\n";

    fn kept(text: &str) -> Vec<&str> {
        let blocks = clean::roles(text, &clean::blocks(text));
        let kept = blocks.into_iter().filter(|block| matches!(block.role, Role::Body | Role::Heading));
        kept.map(|block| block.span.of(text)).collect()
    }

    #[test]
    fn menus_and_counters_around_a_statute_are_none_of_it() {
        let text = format!(
            "{ABOVE}條號查詢\n條文檢索\n授權子法\n沿革一覽\n{ARTICLES}最新訊息\n中央法規\n法治宣導專區\n網站使用手冊\n訂閱電子報\n瀏覽人次總計\n1,529人\n若有任何法律上的疑義，請逕向主管機關洽詢。\n瀏覽人次：1,529人"
        );
        assert_eq!(kept(&text), ARTICLES.lines().collect::<Vec<_>>());
    }

    #[test]
    fn a_table_of_contents_belongs_to_a_statute() {
        let text = "海籍法\n總綱\n取得\n喪失\n回復\n第 1 條\n為了海籍，制定本法。\n取得\n第 2 條\n本法自公布日施行。";
        assert!(kept(text).starts_with(&["總綱", "取得", "喪失", "回復"]));
    }

    #[test]
    fn an_annex_belongs_to_a_statute() {
        let text = format!("海籍法\n{ARTICLES}附表\n長堤\n青灣\n北島\n南島\n訂閱電子報\n瀏覽人次：1,529人");
        assert!(kept(&text).ends_with(&["長堤", "青灣", "北島", "南島"]));
    }
}
