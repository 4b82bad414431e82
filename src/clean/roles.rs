//! What each block is: the signs weighed, together with where the block stands.
//!
//! The text proper reaches from its title to its end. Before and after it stands what a web page put around
//! it; inside it only what shows by its own signs that it is no text. In doubt a block is text: a menu
//! that is counted spoils a figure, a paragraph that is not counted spoils the answer.

use super::{
    Block,
    numbering::{begins_anew, numbering},
    signs, title,
};
use crate::{
    characters::ends_sentence,
    date,
    protocol::{Reason, Role},
    span::Span,
};

/// A role and the reason for it.
type Judged = (Role, Reason);

/// Gives every block its role.
///
/// ```
/// use duikan::{clean::{blocks, roles}, protocol::Role};
/// let text = "青湾宣言\n\n各成员国元首于青湾举行会议，宣布如下。\n\n一、安全合作\n\n成员国重申，安全不可分割。\n";
/// let found: Vec<Role> = roles(text, &blocks(text)).into_iter().map(|block| block.role).collect();
/// assert_eq!(found, [Role::Title, Role::Body, Role::Heading, Role::Body]);
/// ```
#[must_use]
pub fn roles(text: &str, blocks: &[Span]) -> Vec<Block> {
    let lines = Lines::new(blocks.iter().map(|span| span.of(text)).collect());
    let title = title::title(&lines);
    (blocks.iter().enumerate())
        .map(|(at, &span)| {
            let (role, reason) = match (title, lines.signs[at]) {
                (Some(title), _) if title.at == at => (Role::Title, Reason::FirstLine),
                (_, Some(judged)) => judged,
                (Some(title), _) if title.is_sure && at < title.at => (Role::Furniture, Reason::BeforeTitle),
                _ if at >= lines.end => (Role::Furniture, Reason::AfterEnd),
                _ => by_place(&lines.texts, at),
            };
            Block { span, role, reason }
        })
        .collect()
}

/// The blocks' texts with what shows in each of them.
pub(super) struct Lines<'a> {
    /// The texts.
    pub(super) texts: Vec<&'a str>,
    /// The roles that show in the block itself, wherever it stands.
    pub(super) signs: Vec<Option<Judged>>,
    /// The first block of running text; the number of blocks if there is none.
    pub(super) body: usize,
    /// One past the last block of the text proper.
    end: usize,
}

impl<'a> Lines<'a> {
    fn new(texts: Vec<&'a str>) -> Self {
        let mut signs: Vec<Option<Judged>> = texts.iter().map(|text| own_signs(text)).collect();
        let is_running = |at: &usize| signs[*at].is_none() && signs::is_running_text(texts[*at]);
        let body = (0..texts.len()).find(is_running).unwrap_or(texts.len());
        let last = (0..texts.len()).rev().find(is_running).unwrap_or(texts.len());
        // Inside the text a date that stands alone heads a part of it, as in a chronicle.
        for sign in signs.iter_mut().take(last).skip(body) {
            sign.take_if(|(role, _)| *role == Role::Dateline);
        }
        let end = end(&texts, &signs, body, last);
        Self { texts, signs, body, end }
    }
}

/// The role that shows in a block itself.
fn own_signs(block: &str) -> Option<Judged> {
    if signs::is_links(block) {
        Some((Role::Furniture, Reason::Links))
    } else if signs::is_barred_list(block) {
        Some((Role::Furniture, Reason::BarredList))
    } else if date::alone(block).is_some() || signs::is_agency_line(block) {
        Some((Role::Dateline, Reason::DateAlone))
    } else if signs::has_site_words(block) {
        Some((Role::Furniture, Reason::SiteWords))
    } else {
        None
    }
}

/// Where the text proper ends: before other news and comments, or where behind its last sentence the first
/// furniture stands. Without furniture everything belongs to it.
fn end(texts: &[&str], signs: &[Option<Judged>], body: usize, last: usize) -> usize {
    let appendage = (body..texts.len()).find(|&at| at > body && signs::begins_appendage(texts[at]));
    let is_furniture = |at: &usize| matches!(signs[*at], Some((Role::Furniture, _)));
    let furniture = (last..texts.len()).find(is_furniture);
    appendage.or(furniture).unwrap_or(texts.len())
}

/// The roles of blocks inside the text proper.
fn by_place(texts: &[&str], at: usize) -> Judged {
    let block = texts[at];
    if is_numbered_heading(texts, at) {
        (Role::Heading, Reason::Numbered)
    } else if may_head(block) && signs::heading_mark(block).is_some() {
        (Role::Heading, Reason::Marked)
    } else if signs::is_office_and_name(block) {
        (Role::Signature, Reason::OfficeAndName)
    } else if stands_as_heading(texts, at) {
        (Role::Heading, Reason::ShortLine)
    } else {
        (Role::Body, Reason::RunningText)
    }
}

/// Whether a block is short enough for a heading and does not end as a sentence or an enumeration does.
fn may_head(block: &str) -> bool {
    let words = signs::without_marks(block);
    words.chars().count() <= 50 && !ends_sentence(words) && !words.ends_with(['，', '：', ':', '、', ','])
}

/// A numbered line with text below it; one after the other, they are a list or a table of contents.
fn is_numbered_heading(texts: &[&str], at: usize) -> bool {
    let rank = |at: usize| {
        texts.get(at).and_then(|text| numbering(signs::without_marks(text))).map(|(rank, _)| rank)
    };
    let own = rank(at);
    // A chapter 1 behind the table of contents is no part of it.
    let before = at.checked_sub(1).filter(|_| !begins_anew(signs::without_marks(texts[at])));
    let in_list = before.is_some_and(|before| rank(before) == own) || rank(at + 1) == own;
    own.is_some() && !in_list && may_head(texts[at])
}

/// A short line without any stop, between running text and running text.
fn stands_as_heading(texts: &[&str], at: usize) -> bool {
    let words = texts[at].trim_matches('*');
    let is_short = (2..=20).contains(&words.chars().count());
    let is_plain = words.chars().all(|c| c.is_alphanumeric() || matches!(c, '与' | '、' | '（' | '）' | ' '));
    let neighbour = |text: Option<&&str>| text.is_some_and(|text| signs::is_running_text(text));
    let before = at.checked_sub(1).and_then(|before| texts.get(before));
    // A broken sentence leaves short pieces too, but then the text before it has no end.
    let ended = before.is_some_and(|text| ends_sentence(text) || text.ends_with(['：', ':']));
    is_short && is_plain && ended && neighbour(before) && neighbour(texts.get(at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean::blocks;

    #[track_caller]
    fn check(text: &str, expected: &[(Role, &str)]) {
        let found: Vec<_> =
            roles(text, &blocks(text)).into_iter().map(|block| (block.role, block.span.of(text))).collect();
        assert_eq!(found, expected);
    }

    /// What is set aside is this and nothing else.
    #[track_caller]
    fn check_furniture(text: &str, expected: &[&str]) {
        let found = roles(text, &blocks(text)).into_iter().filter(|block| block.role == Role::Furniture);
        assert_eq!(found.map(|block| block.span.of(text)).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_a_website_puts_around_a_text_is_set_aside() {
        check(
            "[首页](#) [文件](#)\n外事网\n## 长堤宣言\n2020-11-10 22:29\n各成员国元首举行会议，发表宣言如下。\n### 安全合作\n成员国重申，安全不可分割。\n甲国总统 张三\n2020年11月10日\n推荐给朋友\n地址：某路2号",
            &[
                (Role::Furniture, "[首页](#) [文件](#)"),
                (Role::Furniture, "外事网"),
                (Role::Title, "## 长堤宣言"),
                (Role::Dateline, "2020-11-10 22:29"),
                (Role::Body, "各成员国元首举行会议，发表宣言如下。"),
                (Role::Heading, "### 安全合作"),
                (Role::Body, "成员国重申，安全不可分割。"),
                (Role::Signature, "甲国总统 张三"),
                (Role::Dateline, "2020年11月10日"),
                (Role::Furniture, "推荐给朋友"),
                (Role::Furniture, "地址：某路2号"),
            ],
        );
    }

    #[test]
    fn a_short_line_between_sentences_is_a_heading() {
        check(
            "各方商定，加强合作，共同应对挑战。\n人文交流\n各方支持青年往来，办好交流年活动。",
            &[
                (Role::Body, "各方商定，加强合作，共同应对挑战。"),
                (Role::Heading, "人文交流"),
                (Role::Body, "各方支持青年往来，办好交流年活动。"),
            ],
        );
    }

    #[test]
    fn the_end_of_a_text_is_text_however_short_its_lines() {
        let speech = "政府工作报告\n各位代表：\n现在，我代表市政府作报告，请予审议。\n三、结束语\n让我们团结奋斗\n谢谢大家";
        check_furniture(speech, &[]);
        check_furniture("签署国名单\n中国\n法国\n俄罗斯\n阿拉伯联合酋长国", &[]);
    }

    #[test]
    fn other_news_below_a_text_are_not_the_text() {
        let page = "甲地举行论坛\n2021-09-18 09:21 来源：某网\n论坛今天开幕，各方出席。\n相关新闻\n乙地举行会议，讨论合作。\n网友评论\n说得好！";
        check_furniture(page, &["相关新闻", "乙地举行会议，讨论合作。", "网友评论", "说得好！"]);
    }

    #[test]
    fn a_chronicle_keeps_its_dates() {
        let text = "大事记\n2018年1月1日\n会议在甲地举行，通过文件。\n2018年1月2日\n代表团抵达乙地，参观访问。\n2018年1月3日\n各方签署协议，会议闭幕。";
        let dates = roles(text, &blocks(text)).into_iter().filter(|block| block.role == Role::Dateline);
        assert_eq!(dates.map(|block| block.span.of(text)).collect::<Vec<_>>(), ["2018年1月1日"]);
    }

    #[test]
    fn chapters_are_found_behind_a_table_of_contents() {
        let text = "管理规定\n目录\n第一章 总则\n第二章 附则\n第一章 总则\n为了规范管理，制定本规定。\n第二章 附则\n本规定自公布之日起施行，由主管部门解释。";
        let headings = roles(text, &blocks(text)).into_iter().filter(|block| block.role == Role::Heading);
        assert_eq!(headings.count(), 2);
    }

    #[test]
    fn numbered_lines_one_after_the_other_are_a_list() {
        check(
            "本条例适用于下列单位，其他单位参照执行：\n（一）国家机关\n（二）事业单位\n（三）社会团体。\n二、附则\n本条例自公布之日起施行，解释权归制定机关。",
            &[
                (Role::Body, "本条例适用于下列单位，其他单位参照执行："),
                (Role::Body, "（一）国家机关"),
                (Role::Body, "（二）事业单位"),
                (Role::Body, "（三）社会团体。"),
                (Role::Heading, "二、附则"),
                (Role::Body, "本条例自公布之日起施行，解释权归制定机关。"),
            ],
        );
    }
}
