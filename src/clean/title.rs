//! The title: among the short lines before the first running text, the one that reads most like one.

use super::{numbering::numbering, roles::Lines, signs};
use crate::{characters::ends_sentence, protocol::Role};

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
    "演讲",
    "演講",
    "致辞",
    "致辭",
    "谈话",
    "談話",
    "条例",
    "條例",
    "决定",
    "決定",
    "决议",
    "決議",
    "规定",
    "規定",
    "细则",
    "細則",
    "方案",
    "纪要",
    "紀要",
    "协定",
    "協定",
    "协议",
    "協議",
    "条约",
    "條約",
    "公约",
    "公約",
    "宪章",
    "憲章",
    "意见",
    "意見",
    "通知",
    "公告",
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
    "白皮书",
    "白皮書",
];

/// The same in English, as whole words.
const ENGLISH_KINDS: &[&str] = &[
    "declaration",
    "communiqué",
    "communique",
    "statement",
    "report",
    "act",
    "charter",
    "agreement",
    "treaty",
    "convention",
    "resolution",
    "speech",
    "address",
    "remarks",
    "memorandum",
    "protocol",
];

/// A title does not stand lower than this.
const LOWEST: usize = 200;

/// From this score on a line is a title beyond doubt, and what stands before it is not the text.
const SURE: usize = 3;

/// Where the title is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Title {
    /// The block.
    pub(super) at: usize,
    /// Whether it is one beyond doubt: it names its kind, is marked, or stands above the page's date.
    pub(super) is_sure: bool,
}

/// The title, if there is a line for it.
pub(super) fn title(lines: &Lines) -> Option<Title> {
    let lowest = lines.body.min(LOWEST);
    let scored = (0..lowest).filter_map(|at| Some((score(lines, at)?, at)));
    // The first of the best.
    let (score_of_best, best) = scored.max_by_key(|&(score, at)| (score, std::cmp::Reverse(at)))?;
    // On pages the title stands in the head too; the text's own is the last, without what the page added.
    let words = bare(lines.texts[best]);
    let repeated = (best + 1..lowest).rev().find(|&at| {
        let own = bare(lines.texts[at]);
        own.chars().count() >= 4 && words.contains(own) && score(lines, at).is_some()
    });
    Some(Title { at: repeated.unwrap_or(best), is_sure: score_of_best >= SURE })
}

/// How much a line reads like a title; nothing if it can't be one.
fn score(lines: &Lines, at: usize) -> Option<usize> {
    let block = lines.texts[at];
    let words = signs::without_marks(block);
    let length = words.chars().count();
    let cannot = !(2..=80).contains(&length)
        || lines.signs[at].is_some()
        || signs::is_office_and_name(block)
        || numbering(words).is_some()
        || ends_sentence(words)
        || words.ends_with(['：', ':', '，', ','])
        || words.starts_with(['•', '·', '—', '-', '（', '(', '*']);
    let is_date = |next: usize| matches!(lines.signs.get(next), Some(Some((Role::Dateline, _))));
    (!cannot).then(|| {
        usize::from(names_its_kind(words)) * 4
            + usize::from(signs::heading_mark(block).is_some()) * 3
            + usize::from(is_date(at + 1) || is_date(at + 2)) * 2
            // In verse and lists every line is like every other, and the first will do.
            + usize::from(length >= 6 && lines.body < lines.texts.len())
    })
}

fn names_its_kind(words: &str) -> bool {
    let is_law = || words.ends_with('法') && words.chars().count() >= 3;
    let english = || {
        let mut parts = words.split(|c: char| !c.is_alphabetic());
        parts.any(|part| ENGLISH_KINDS.contains(&part.to_lowercase().as_str()))
    };
    KINDS.iter().any(|kind| words.contains(kind)) || is_law() || english()
}

/// A title's words without what web pages add to them: 宣言(全文).
fn bare(block: &str) -> &str {
    let words = signs::without_marks(block);
    words.split(['(', '（']).next().unwrap_or(words).trim()
}

#[cfg(test)]
mod tests {
    use crate::{clean, protocol::Role};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let blocks = clean::roles(text, &clean::blocks(text));
        let titles = blocks.into_iter().filter(|block| block.role == Role::Title);
        assert_eq!(titles.map(|block| block.span.of(text)).collect::<Vec<_>>(), [expected]);
    }

    const BODY: &str = "各成员国元首举行会议，发表宣言如下。";

    #[test]
    fn a_title_names_its_kind_or_stands_above_the_date() {
        check(&format!("新闻\n国际\n青湾宣言\n{BODY}"), "青湾宣言");
        check(&format!("新闻\n环海论坛在青湾闭幕\n2019-06-14\n{BODY}"), "环海论坛在青湾闭幕");
        check(&format!("首页\n中华人民共和国海商法\n{BODY}"), "中华人民共和国海商法");
        check(&format!("News\nTHE ASTANA DECLARATION\n{BODY}"), "THE ASTANA DECLARATION");
    }

    #[test]
    fn of_repeated_titles_the_last_is_the_texts_own() {
        check(&format!("青湾宣言(全文)\n2019-06-15\n青湾宣言\n{BODY}"), "青湾宣言");
        check(&format!("首页\n环海论坛青湾宣言\n(第二十次会议通过)\n{BODY}"), "环海论坛青湾宣言");
    }

    #[test]
    fn the_first_line_will_do() {
        check("面朝大海\n从明天起\n做一个幸福的人", "面朝大海");
    }
}
