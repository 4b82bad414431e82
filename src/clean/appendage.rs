//! What web pages hang onto a text: lists of other texts, comments, what else may be read.
//!
//! Such a part begins with a head (相关新闻, 延伸閱讀, Most read). Where little text follows, the text proper ends
//! at the head; where much follows, the head and its list stand in the middle of the text, as a box.

use super::{
    Judged,
    lines::{Line, Sign},
    marks::{has_stop, heading_mark, without_marks},
    numbering::numbering,
    words::{List, words},
};
use crate::protocol::{Reason, Role};

/// Heads that say it in one word.
static HEADS: List = words!(
    "相关新闻|相關新聞|相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关链接|相關連結|相關鏈接|相关报道|相關報道|\
     相關報導|相关文章|相關文章|相关稿件|相关推荐|相關推薦|相关解读|相关话题|\
     相關話題|与内文相关的链接|网友评论|網友評論|網友回應|网友回应|最新评论|全部评论|发表评论|發表評論|\
     我要评论|我要評論|写评论|写留言|热门推荐|热点推荐|热门新闻|热点新闻|新闻排行|点击排行|精彩推荐|推荐阅读|\
     推薦閱讀|更多新闻|更多新聞|更多阅读|更多閱讀|为您推荐|为你推荐|為您推薦|為你推薦|猜你喜欢|猜你喜歡|\
     编辑推荐|編輯推薦|大家都在看|友情链接|友情連結|往期推荐|你可能还喜欢|您可能还喜欢|你可能也喜歡|您可能也喜歡|你可能感兴趣|您可能感兴趣|你可能有興趣|相關字詞|相关字词|最多人阅读|最多人閱讀"
);

/// The same in English, where such words begin headings, too: Recommended actions.
static ENGLISH: List = words!(
    "Related articles|Related stories|Related news|Related News|Related Articles|Related Stories|\
     Related content|Related topics|Read more|Read More|Read next|Read Next|More on this story|Comments|\
     You may also like|Most read|Most Read|Most popular|Most Popular|Recommended|Trending|What to read next"
);

/// Heads that parts of texts have, too: below them headlines show that they lead to others.
static COMMON: List = words!("相关内容|相關內容|相关文件|相關文件|推荐|推薦|更多");

/// What heads are put together from: which texts …
static WHICH: List = words!(
    "相关|相關|延伸|推荐|推薦|热门|熱門|热点|熱點|最新|更多|精彩|往期|今日热门|今日熱門|今日|注目|焦点|焦點|\
     编辑|編輯|大家|本周|本週|24小时|24小時|48小时|48小時|精选|精選|同类|同類|人气|人氣|点击|點擊|阅读|閱讀|\
     头条|頭條|时事|視頻|视频|独家|獨家|特别|特別|其他|其它"
);

/// … and what they are.
static WHAT: List = words!(
    "新闻|新聞|阅读|閱讀|文章|报道|報道|報導|链接|鏈接|连结|連結|话题|話題|推荐|推薦|稿件|专题|專題|视频|視頻|\
     影片|影音|图集|圖集|排行|排行榜|资讯|資訊|消息|在看|喜欢|喜歡|精选|精選|回顾|回顧|热点|熱點|要闻|要聞|故事|政治|\
     社会|社會|热帖|热词"
);

/// One word alone is a head if it can be nothing else.
static ALONE: List =
    words!("热门|熱門|热帖|热词|热搜|排行榜|图集|圖集|相关词|關鍵字|关键词|标签|標籤|Tags|Topics|Trending");

/// Words with which a line begins that leads to another text.
static LEADS: List = words!(
    "更多内容|更多內容|延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|相关报道|相關報導|推荐阅读|推薦閱讀|\
     点击进入|點擊進入|点击查看|點擊查看|點我看|看更多|Read more|READ MORE|See also|SEE ALSO|ALSO READ|Also read"
);

/// A box holds no more lines below its head.
const BOX: usize = 5;

/// Whether a line begins what web pages hang onto a text.
pub(super) fn is_head(line: &Line) -> bool {
    line.length <= 20 && !has_stop(line.block) && {
        let words = without_marks(line.block);
        let words = words.trim_start_matches(['[', '【', '■', '▪', '•', '·', '▼', '▶', '|', '｜', ' ']);
        let bare = bare(words);
        let is_put_together =
            || bare.chars().count() <= 8 && WHICH.beginnings(bare).any(|rest| WHAT.has(rest));
        let is_alone = || ALONE.has(bare) || ENGLISH.has(bare) || COMMON.has(bare);
        HEADS.begin(words).is_some() || words.starts_with("More from ") || is_alone() || is_put_together()
    }
}

/// A head without the marks behind it.
fn bare(words: &str) -> &str {
    words.trim_end_matches([']', '】', ':', '：', '>', '»', '+', '▼', ' '])
}

/// Whether a head is one by its words, or two lines near below it read like headlines.
fn leads_away(all: &[Line], head: usize) -> bool {
    let words = all[head].words;
    let is_headline =
        |line: &&Line| !line.is_running && !line.ends && (8..=60).contains(&line.length) && !is_part(line);
    let is_doubtful = COMMON.has(bare(words)) || words.starts_with("More from ");
    !is_doubtful || all[head + 1..].iter().take(BOX).filter(is_headline).count() >= 2
}

/// Whether a line shows by its number or mark that it is a part of a text.
fn is_part(line: &Line) -> bool {
    heading_mark(line.block).is_some() || numbering(line.words).is_some()
}

/// A line that leads to another text: 延伸閱讀：….
pub(super) fn lead(line: &Line) -> Option<Sign> {
    let leads = |rest: &str| rest.trim_start().starts_with([':', '：', '|', '｜', '︱', '》', '“', '「']);
    let is_lead = line.length <= 80 && !line.words.contains('。') && LEADS.beginnings(line.words).any(leads);
    is_lead.then(|| Sign::strong(Role::Navigation, Reason::Headlines))
}

/// The first head behind the beginning of the text under which no text goes on: less than half as much of it as
/// above, or teasers, which never follow each other as paragraphs do.
pub(super) fn begin(all: &[Line], signs: &[Option<Sign>], body: usize) -> Option<usize> {
    let is_text = |at: usize| all[at].is_running && signs[at].is_none();
    let weight = |at: usize| if is_text(at) { all[at].block.len() } else { 0 };
    let is_paragraph = |at: usize| is_text(at) && all[at].ends;
    let teasers = (1..all.len()).rev().take_while(|&at| !(is_paragraph(at) && is_paragraph(at - 1)));
    let teasers = all.len() - teasers.count();
    let whole: usize = (0..all.len()).map(weight).sum();
    let tail = tail(all, is_text);
    let mut above = 0;
    (0..all.len()).find(|&at| {
        let below = whole - above;
        let is_small = below * 2 < above || (at >= teasers && below < above);
        let is_head = || is_head(&all[at]) && leads_away(all, at) && !goes_on(all, signs, at);
        // Agencies and papers put at most a few short sentences below the line that names who edited the text.
        let is_editors = signs[at].is_some_and(|sign| sign.judged.0 == Role::EditorLine);
        let is_closing = is_editors && at + 1 >= tail && below * 4 < above;
        let begins = at > body && ((is_small && is_head()) || is_closing);
        above += weight(at);
        begins
    })
}

/// Where the last lines begin among which at most two are sentences, and short ones.
fn tail(all: &[Line], is_text: impl Fn(usize) -> bool) -> usize {
    const SHORT: usize = 60;
    const SENTENCES: usize = 2;
    let mut sentences = 0;
    let above = (0..all.len()).rev().find(|&at| {
        sentences += usize::from(is_text(at));
        is_text(at) && (sentences > SENTENCES || all[at].length > SHORT)
    });
    above.map_or(0, |above| above + 1)
}

/// Whether a paragraph stands right below a head, or soon behind it with neither a date nor another head between:
/// then the head is one of the text's own, or that of a box.
fn goes_on(all: &[Line], signs: &[Option<Sign>], head: usize) -> bool {
    /// A teaser below its headline is no longer than this, in characters …
    const TEASER: usize = 40;
    /// … and a paragraph is no shorter.
    const SHORTEST: usize = 16;
    let below = head + 1..all.len().min(head + 1 + BOX);
    // Between box and text may stand what asks to read on.
    let is_between = |sign: Sign| sign.judged.0.is_furniture();
    let near = below.take_while(|&at| signs[at].is_none_or(is_between) && !is_head(&all[at]));
    let mut free = near.filter(|&at| signs[at].is_none());
    free.any(|at| {
        let line = &all[at];
        let is_near = at == head + 1 || is_box(&all[head]);
        let is_paragraph = line.is_running && (line.ends || line.words.contains('。'));
        is_paragraph && line.length > if is_near { SHORTEST } else { TEASER }
    })
}

/// Heads in the middle of a text, each with the lines of its list. The line above the next paragraph may be its
/// heading.
pub(super) fn boxes(all: &[Line], signs: &mut [Option<Judged>], body: usize, end: usize) {
    for at in body + 1..end.min(all.len()) {
        if signs[at].is_some() || !is_box(&all[at]) {
            continue;
        }
        signs[at] = Some((Role::SiteFurniture, Reason::SiteWords));
        let list = (at + 1..end).take_while(|&item| {
            let is_item = |at: usize| {
                let line = &all[at];
                let is_plain = !line.is_running && !line.ends && !is_part(line);
                signs[at].is_none() && is_plain && (4..=60).contains(&line.length)
            };
            is_item(item)
                && item + 1 < end
                && (is_item(item + 1) || signs[item + 1].is_some() || is_part(&all[item + 1]))
        });
        for item in list.take(BOX).collect::<Vec<_>>() {
            signs[item] = Some((Role::Navigation, Reason::Headlines));
        }
    }
}

/// Heads of lists that no part of a text is called by.
fn is_box(line: &Line) -> bool {
    static BOXES: List = words!(
        "延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|相关报道|相關報導|推荐阅读|推薦閱讀|热门新闻|\
         熱門新聞|猜你喜欢|你可能还喜欢|你可能还喜欢看|你可能也喜歡|你可能感兴趣|Related articles|Related stories|Read more|Most read|Read Next"
    );
    let words = without_marks(line.block).trim_end_matches([':', '：', '】', ']']);
    BOXES.has(words.trim_start_matches(['[', '【', '▪', '■', '▼']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean;

    #[test]
    fn heads_say_which_texts_follow() {
        for head in [
            "相关新闻",
            "■ 延伸閱讀",
            "今日熱門政治",
            "頭條新聞",
            "热帖",
            "往期推荐",
            "更多新闻>>",
            "Read Next",
            "## 为你推荐",
            "Related News:",
        ] {
            assert!(is_head(&Line::new(head)), "{head}");
        }
        for text in [
            "最新进展",
            "更多的人",
            "相关政策",
            "推荐办法",
            "热门专业设置",
            "阅读推广",
            "重点领域",
            "Recommended actions",
            "Comments received",
            "Most popular routes",
        ] {
            assert!(!is_head(&Line::new(text)), "{text}");
        }
        assert!(lead(&Line::new("延伸閱讀：長堤港擴建動工")).is_some());
        assert!(lead(&Line::new("推荐阅读的书目")).is_none());
    }

    #[test]
    fn sentences_below_the_editors_are_not_the_text() {
        let body = "各方商定，加强合作，共同应对挑战，并将继续就有关问题保持密切沟通。".repeat(3);
        let text = format!("环海论坛开幕\n{body}\n{body}\n（责任编辑：张三）\n海通社的报道遵守本社的准则。");
        let last = clean::roles(&text, &clean::blocks(&text)).pop();
        assert!(last.is_some_and(|block| !block.role.is_kept()));
        let text = format!("环海论坛开幕\n编辑：张三\n{body}\n会议明天闭幕。");
        let last = clean::roles(&text, &clean::blocks(&text)).pop();
        assert!(last.is_some_and(|block| block.role.is_kept()));
    }

    #[test]
    fn the_text_goes_on_behind_a_box() {
        let body = "各方商定，加强合作，共同应对挑战，并将继续就有关问题保持密切沟通。";
        let text = format!(
            "环海论坛开幕\n2021-09-18 10:20\n{body}\n延伸阅读\n各国代表抵达青湾\n论坛筹备就绪\n{body}\n{body}\n相关新闻\n渔业谈判重启"
        );
        let aside: Vec<_> = clean::roles(&text, &clean::blocks(&text))
            .into_iter()
            .filter(|block| !block.role.is_kept())
            .map(|block| block.span.of(&text))
            .collect();
        assert_eq!(aside, ["2021-09-18 10:20", "延伸阅读", "各国代表抵达青湾", "相关新闻", "渔业谈判重启"]);
    }

    #[test]
    fn a_box_ends_where_a_part_of_the_text_begins() {
        let body = "各方商定，加强合作，共同应对挑战，并将继续就有关问题保持密切沟通。";
        let aside = |text: &str| -> Vec<String> {
            let blocks = clean::roles(text, &clean::blocks(text));
            let aside = blocks.into_iter().filter(|block| !block.role.is_kept());
            aside.map(|block| block.span.of(text).to_owned()).collect()
        };
        let plan = format!(
            "港口规划纲要\n{body}\n延伸阅读\n港口扩建动工\n第二章 主要任务\n第一节 交通运输\n第二节 能源建设\n{body}"
        );
        assert_eq!(aside(&plan), ["延伸阅读", "港口扩建动工"]);
        let report = format!("年度报告\n{body}\n{body}\n{body}\n{body}\n相关内容\n港口\n{body}");
        assert_eq!(aside(&report), [""; 0]);
    }
}
