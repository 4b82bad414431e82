//! What each block is: the signs weighed, together with where the block stands.
//!
//! The text proper reaches from its title to its last sentence, signature or date. Before and after it
//! stands what a web page put around it; inside it only what shows by its own signs that it is no text.

use super::{Block, signs};
use crate::{
    date,
    protocol::{Reason, Role},
    span::Span,
};

/// Words by which titles of documents say what kind of document it is.
const KINDS: &[&str] = &[
    "宣言",
    "公报",
    "公報",
    "声明",
    "聲明",
    "报告",
    "報告",
    "讲话",
    "講話",
    "致辞",
    "致辭",
    "条例",
    "條例",
    "决定",
    "決定",
    "决议",
    "決議",
    "纪要",
    "紀要",
    "协定",
    "協定",
    "条约",
    "條約",
    "公约",
    "公約",
    "意见",
    "意見",
    "通知",
    "规划",
    "規劃",
    "纲要",
    "綱要",
    "办法",
    "辦法",
    "法案",
    "共识",
    "共識",
    "倡议",
    "倡議",
    "Declaration",
    "Communiqué",
    "Statement",
    "Report",
    "Act",
];

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
    let texts: Vec<&str> = blocks.iter().map(|span| span.of(text)).collect();
    let title = title(&texts);
    let first = title.unwrap_or(0);
    let last = last_of_text(&texts).max(first);
    (blocks.iter().enumerate())
        .map(|(at, &span)| {
            let (role, reason) = if Some(at) == title {
                (Role::Title, Reason::FirstLine)
            } else if let Some(found) = by_own_signs(texts[at]) {
                found
            } else if at < first {
                (Role::Furniture, Reason::BeforeTitle)
            } else if at > last {
                (Role::Furniture, Reason::AfterEnd)
            } else {
                by_place(&texts, at)
            };
            Block { span, role, reason }
        })
        .collect()
}

/// The roles that show in the block itself, wherever it stands.
fn by_own_signs(block: &str) -> Option<(Role, Reason)> {
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

/// The roles of blocks inside the text proper.
fn by_place(texts: &[&str], at: usize) -> (Role, Reason) {
    let block = texts[at];
    let words = signs::without_marks(block);
    let may_head = words.chars().count() <= 50 && !words.ends_with(['。', '，', '；', '：', '！', ':', '、']);
    if may_head && numbering(words).is_some() {
        (Role::Heading, Reason::Numbered)
    } else if may_head && signs::heading_mark(block).is_some() {
        (Role::Heading, Reason::Marked)
    } else if signs::is_office_and_name(block) {
        (Role::Signature, Reason::OfficeAndName)
    } else if stands_as_heading(texts, at) {
        (Role::Heading, Reason::ShortLine)
    } else {
        (Role::Body, Reason::RunningText)
    }
}

/// A short line without any stop, between running text and running text.
fn stands_as_heading(texts: &[&str], at: usize) -> bool {
    let words = texts[at].trim_matches('*');
    let is_short = (2..=20).contains(&words.chars().count());
    let is_plain = words.chars().all(|c| c.is_alphanumeric() || matches!(c, '与' | '、' | '（' | '）' | ' '));
    let neighbour = |text: Option<&&str>| text.is_some_and(|text| signs::is_running_text(text));
    let before = at.checked_sub(1).and_then(|before| texts.get(before));
    // A broken sentence leaves short pieces too, but then the text before it has no end.
    let ended = before
        .is_some_and(|text| text.ends_with(|c| signs::is_stop(c) || matches!(c, '”' | '）' | '：' | ':')));
    is_short && is_plain && ended && neighbour(before) && neighbour(texts.get(at + 1))
}

/// The numbering of a heading, and its rank among the ways of numbering: 第一章 before 一、 before （一） before 1.
pub(crate) fn numbering(words: &str) -> Option<(u8, &str)> {
    const NUMERALS: &str = "〇一二三四五六七八九十百零0123456789";
    let numeral = |text: &str| text.find(|c| !NUMERALS.contains(c)).filter(|&end| end > 0);
    if let Some(rest) = words.strip_prefix('第') {
        let unit = rest[numeral(rest)?..].chars().next()?;
        let rank = ['编', '章', '节', '条'].iter().zip(0..).find(|&(&name, _)| name == unit)?.1;
        let end = words.find(unit)? + unit.len_utf8();
        return Some((rank, words[end..].trim()));
    }
    if let Some(rest) = words.strip_prefix(['（', '(']) {
        let end = numeral(rest)?;
        return rest[end..].strip_prefix(['）', ')']).map(|rest| (5, rest.trim()));
    }
    let end = numeral(words)?;
    let chinese = !words.starts_with(|c: char| c.is_ascii_digit());
    let rest = words[end..].strip_prefix(if chinese { ['、', '．'] } else { ['.', '、'] })?;
    let is_number = !chinese && rest.starts_with(|c: char| c.is_ascii_digit());
    (!is_number).then_some((if chinese { 4 } else { 6 }, rest.trim()))
}

/// The title: among the short lines before the first running text, the one that reads most like one.
fn title(texts: &[&str]) -> Option<usize> {
    let body = texts.iter().position(|text| signs::is_running_text(text) && by_own_signs(text).is_none());
    let scored = texts[..body.unwrap_or(texts.len())].iter().enumerate().filter_map(|(at, text)| {
        let score = title_score(text)?;
        let repeats = texts[..at].iter().filter(|other| core(other).contains(core(text))).count();
        Some((score + i32::try_from(repeats).unwrap_or(0), at))
    });
    // The first of the best.
    scored.max_by_key(|&(score, at)| (score, std::cmp::Reverse(at))).map(|(_, at)| at)
}

fn title_score(block: &str) -> Option<i32> {
    let words = signs::without_marks(block);
    let length = words.chars().count();
    let cannot = !(2..=80).contains(&length)
        || by_own_signs(block).is_some()
        || signs::is_office_and_name(block)
        || numbering(words).is_some()
        || words.ends_with(['。', '：', ':', '，', '！'])
        || words.starts_with(['•', '·', '—', '-', '（']);
    if cannot {
        return None;
    }
    let names_its_kind = KINDS.iter().any(|kind| words.contains(kind));
    let is_marked = signs::heading_mark(block).is_some();
    Some(i32::from(names_its_kind) * 4 + i32::from(is_marked) * 3 + i32::from(length >= 6))
}

/// A title's words without what web pages add to them: 宣言(全文).
fn core(block: &str) -> &str {
    let words = signs::without_marks(block);
    words.split(['(', '（']).next().unwrap_or(words).trim()
}

/// The last block of the text proper: a sentence, a signature or a date.
fn last_of_text(texts: &[&str]) -> usize {
    let ends = |text: &&str| {
        let is_furniture = matches!(by_own_signs(text), Some((Role::Furniture, _)));
        !is_furniture
            && (signs::is_running_text(text)
                || signs::is_office_and_name(text)
                || date::alone(text).is_some())
    };
    texts.iter().rposition(ends).unwrap_or(texts.len().saturating_sub(1))
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
    fn numbering_is_told_from_numbers() {
        assert_eq!(numbering("一、安全领域"), Some((4, "安全领域")));
        assert_eq!(numbering("（十四）旅游"), Some((5, "旅游")));
        assert_eq!(numbering("第二章 权利"), Some((1, "权利")));
        assert_eq!(numbering("2. 贸易"), Some((6, "贸易")));
        assert_eq!(numbering("2.5亿吨"), None);
        assert_eq!(numbering("第一，走团结合作之路"), None);
        assert_eq!(numbering("一带一路"), None);
    }
}
