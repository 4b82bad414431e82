//! What kind of text a document is: by its title's last kind word, or by how it is made.

use crate::{
    clean::{self, Block, numbering, without_marks},
    protocol::{Kind, Role},
};
use regex::Regex;
use std::sync::LazyLock;

/// How an agency or a paper begins a report: 海通社青湾9月17日电（记者张三）, 本报讯, ASTANA, July 4 (Agency) --.
static NEWS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^\s*[（(【]?(?:[^\s，。]{2,12}[社报報网網](?:[^\s，。]{0,12}[0-9０-９一二三四五六七八九十]{1,3}日)?[电電讯訊]|[本原][报報](?:讯|訊|记者|記者)|[A-Z][A-Za-z ]+, [A-Z][a-z]+\.? [0-9]{1,2} \([A-Z][A-Za-z]+\))",
    )
    .expect("the pattern is written here")
});

/// Words of a headline that tell what somebody did with a text.
const TOLD: &[&str] = &[
    "发表",
    "發表",
    "举行",
    "舉行",
    "出席",
    "会见",
    "會見",
    "强调",
    "強調",
    "签署",
    "簽署",
    "通过",
    "通過",
    "召开",
    "召開",
    "作出",
    "开幕",
    "閉幕",
    "闭幕",
    "会谈",
    "會談",
    "作政府工作报告",
];

/// The kind of a text.
pub(super) fn kind(text: &str, blocks: &[Block]) -> Option<Kind> {
    let titles: Vec<&str> = blocks
        .iter()
        .filter(|block| block.role == Role::Title)
        .map(|block| without_marks(block.span.of(text)))
        .collect();
    // A title that goes over two lines says it at its end, one with a subtitle often only there.
    let named = titles.iter().rev().find_map(|title| clean::kind(title));
    let is_news = is_news(text, blocks);
    let is_told = titles.iter().any(|title| TOLD.iter().any(|word| title.contains(word)));
    match named {
        // An act is called by its kind, a headline speaks of it.
        Some((kind, behind)) if !is_news || (behind == 0 && !is_told) => Some(kind),
        _ if is_news => Some(Kind::News),
        _ if has_articles(text, blocks) => Some(Kind::Regulation),
        _ if is_spoken(blocks) => Some(Kind::Speech),
        _ => None,
    }
}

/// Whether the first words are those of an agency or a paper.
pub(super) fn is_news(text: &str, blocks: &[Block]) -> bool {
    let first = blocks.iter().find(|block| block.role == Role::Body);
    first.is_some_and(|block| NEWS.is_match(block.span.of(text)))
}

/// Three articles and more, one below the other.
fn has_articles(text: &str, blocks: &[Block]) -> bool {
    let body = blocks.iter().filter(|block| block.role == Role::Body).take(60);
    body.filter(|block| numbering(block.span.of(text)).is_some_and(|(rank, _)| rank == 3)).count() >= 3
}

/// Whether listeners are addressed before the first paragraph.
fn is_spoken(blocks: &[Block]) -> bool {
    let kept = blocks.iter().filter(|block| block.role.is_kept() && block.role != Role::Title);
    kept.take_while(|block| block.role != Role::Body).any(|block| block.role == Role::Salutation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::structure;

    #[track_caller]
    fn check(text: &str, expected: Option<Kind>) {
        let blocks = clean::roles(text, &clean::blocks(text));
        assert_eq!(structure(text, &blocks, "").kind, expected, "{text}");
    }

    #[test]
    fn titles_say_it_and_news_are_known_by_their_beginning() {
        check("青湾宣言\n各成员国元首举行会议，宣布如下。", Some(Kind::Declaration));
        check(
            "携手同行\n——在环海论坛上的讲话\n各位同事：\n感谢主席国的周到安排，我期待会议成功。",
            Some(Kind::Speech),
        );
        check(
            "联盟主席出席论坛并发表讲话\n海通社青湾9月17日电（记者张三）联盟主席17日出席论坛，发表讲话。",
            Some(Kind::News),
        );
        check("青湾宣言\n海通社青湾9月17日电\n各成员国元首举行会议，宣布如下。", Some(Kind::Declaration));
        check(
            "海上安全须知\n第一条 为了安全，制定本须知。\n第二条 船员应当遵守。\n第三条 自公布之日起施行。",
            Some(Kind::Regulation),
        );
        check("给青年的信\n亲爱的朋友们：\n来信收到，读后十分高兴。", Some(Kind::Speech));
        check("春天的故事\n春天来了，花都开了。", None);
    }
}
