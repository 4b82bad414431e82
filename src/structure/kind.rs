//! What kind of text a document is: by its title's last kind word, or by how it is made.

use super::{closing, from_title, note};
use crate::{
    clean::{self, Block, numbering, without_marks},
    corpus::Metadata,
    protocol::{Kind, Reason, Role},
};
use regex::Regex;
use std::sync::LazyLock;

/// How an agency or a paper begins a report: 海通社青湾9月17日电（记者张三）, 本报讯, ASTANA, July 4 (Agency) --.
static NEWS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^\s*[（(【]?(?:[^\s，。]{2,12}[社报報网網](?:[^\s，。]{0,12}[0-9０-９一二三四五六七八九十]{1,3}日)?(?:[电電讯訊]|消息)|[本原][报報](?:讯|訊|记者|記者)|[〔［\[（(【][^〕）)】\]。]{0,20}(?:[记記]者|[报報][导導道]|日[电電])[^〕）)】\]。]{0,20}[〕）)】\]]|[（(][^（）()。]{2,12}[网網社报報台][）)]|[A-Z][A-Za-z ]+, [A-Z][a-z]+\.? [0-9]{1,2} \([A-Z][A-Za-z]+\))",
    )
    .expect("the pattern is written here")
});

/// Above a report's first sentence a lead, buttons and a picture's words may stand.
const LEADS: usize = 10;

/// A press that a page names as its source: 来源：海通社.
static PRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:[来來]源|稿源|Source)\s*[：:]\s*《?[^\s，。《》]{2,12}?(?:社|[网網]|[报報]|[电電][视視]?台|新[闻聞]|[报報]道|日刊|周刊|[Nn]ews|[Tt]imes)》?(?:[\s|，]|$)")
        .expect("the pattern is written here")
});

/// How a report ends that names its reporter there: （记者张三）.
static REPORTED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"[。！？”][（(](?:本[报報台]|\S{2,6}[社报報])?(?:[记記]者|通[讯訊][员員])[^（）()。]{2,30}[）)]$",
    )
    .expect("the pattern is written here")
});

/// How a headline ends that tells that somebody spoke: 出席论坛并发表重要讲话, 为大楼揭幕并致辞.
static SPOKE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:[发發]表|[作做])[^，。的 ]{0,8}(?:[讲講][话話]|演[讲講]|演[说說]|致[辞辭词詞]|[谈談][话話])$|[并並]致[辞辭词詞]$")
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
    "三读",
    "三讀",
    "宣布",
    "宣佈",
    "表示",
    "呼吁",
    "呼籲",
];

/// The kind of a text. Where it has no title, the file's own counts.
pub(super) fn kind(text: &str, blocks: &[Block], said: &Metadata) -> Option<Kind> {
    let mut titles: Vec<&str> = blocks
        .iter()
        .filter(|block| block.role == Role::Title)
        .map(|block| without_marks(block.span.of(text)))
        .collect();
    if titles.is_empty() {
        titles.extend(said.title_hint.as_deref());
    }
    // A title that goes over two lines says it at its end, one with a subtitle often only there.
    let named = titles.iter().rev().find_map(|title| clean::kind(title));
    let is_news = is_news(text, blocks);
    let is_spoken_of = titles.iter().any(|title| SPOKE.is_match(title)) && !is_spoken(blocks);
    let is_told = is_spoken_of || titles.iter().any(|title| TOLD.iter().any(|word| title.contains(word)));
    match named {
        // An act is called by its kind, a headline speaks of it.
        Some((Kind::Speech, _)) if is_spoken_of => Some(Kind::News),
        Some((kind, behind)) if !is_news || (behind == 0 && !is_told) => Some(kind),
        _ if let Some(kind) = announced(text, blocks, &titles) => Some(kind),
        _ if is_news => Some(Kind::News),
        _ if has_articles(text, blocks) => Some(Kind::Regulation),
        _ if is_reported(text, blocks, said.author.as_deref()) => Some(Kind::News),
        _ if is_spoken(blocks) || note::speaker(text, blocks).is_some() => Some(Kind::Speech),
        _ => None,
    }
}

/// The kind by which an agency calls the text that it hands on: 某社发表《标题》白皮书，全文如下.
fn announced(text: &str, blocks: &[Block], titles: &[&str]) -> Option<Kind> {
    let mut lines =
        blocks.iter().filter(|block| block.role == Role::Dateline).map(|block| block.span.of(text));
    lines.find_map(|line| {
        let (title, behind) = line.split_once('《')?.1.split_once('》')?;
        let named = behind.split(['，', '。', '：', ' ']).next()?;
        titles.contains(&title).then(|| clean::kind(named).map(|(kind, _)| kind))?
    })
}

/// Whether the first words are those of an agency or a paper.
pub(super) fn is_news(text: &str, blocks: &[Block]) -> bool {
    let body = from_title(blocks).iter().filter(|block| block.role == Role::Body);
    body.take(LEADS).any(|block| NEWS.is_match(block.span.of(text)))
        || closing(blocks).any(|block| REPORTED.is_match(block.span.of(text)))
}

/// Whether a page names a reporter, or a press as the source of what has no parts with headings.
fn is_reported(text: &str, blocks: &[Block], author: Option<&str>) -> bool {
    let has = |role: Role| blocks.iter().any(|block| block.role == role);
    if has(Role::Heading) || has(Role::Salutation) {
        return false;
    }
    author.is_some_and(|author| author.contains(['记', '記']) || PRESS.is_match(&format!("来源：{author}")))
        || blocks.iter().any(|block| {
            let words = || without_marks(block.span.of(text));
            match block.role {
                Role::Dateline => PRESS.is_match(words()),
                Role::Signature => block.reason == Reason::Byline && words().contains(['记', '記']),
                _ => false,
            }
        })
}

/// Three articles and more, one below the other.
fn has_articles(text: &str, blocks: &[Block]) -> bool {
    let body = blocks.iter().filter(|block| block.role == Role::Body).take(60);
    body.filter(|block| numbering(block.span.of(text)).is_some_and(|(rank, _)| rank == 3)).count() >= 3
}

/// Whether listeners are addressed before the first paragraph.
fn is_spoken(blocks: &[Block]) -> bool {
    let kept = from_title(blocks).iter().filter(|block| block.role.is_kept() && block.role != Role::Title);
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
        check(
            "张三赴海洋学院为铜像揭幕并向师生们发表讲话\n联盟总理张三9月10日来到海洋学院，出席揭幕仪式。",
            Some(Kind::News),
        );
        check("张三发表讲话\n各位同事：\n感谢主席国的周到安排，我期待会议成功。", Some(Kind::Speech));
        check("青湾宣言\n海通社青湾9月17日电\n各成员国元首举行会议，宣布如下。", Some(Kind::Declaration));
        check(
            "海上安全须知\n第一条 为了安全，制定本须知。\n第二条 船员应当遵守。\n第三条 自公布之日起施行。",
            Some(Kind::Regulation),
        );
        check("给青年的信\n亲爱的朋友们：\n来信收到，读后十分高兴。", Some(Kind::Speech));
        check(
            "立院三讀修正海污法\n〔記者張三／長堤報導〕立法院院會昨三讀修正通過「海污法」，最高可處一億元。",
            Some(Kind::News),
        );
        check("港口建成投用\n昨日，青湾港口建成，各方代表出席。（记者 张三）", Some(Kind::News));
        check(
            "走向海洋\n海通社长堤10月8日电　联盟新闻办公室8日发表《走向海洋》白皮书，全文如下：\n（2021年10月）\n海洋是我们共同的家园，必须保护。",
            Some(Kind::Report),
        );
        check("春天的故事\n春天来了，花都开了。", None);
    }
}
