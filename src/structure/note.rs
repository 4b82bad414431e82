//! Sentences around a text that say what it is: 这是某某2021年8月17日在某会议上的讲话, 以下是某司长今日发表的演辞.

use crate::{clean::Block, date::Date, protocol::Role, span::Span};
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// So many blocks at the head and at the tail may be such a note.
const AROUND: usize = 4;

/// 这是某同志2021年8月17日在某会议上讲话的一部分。
static SPOKEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^[※＊*（(【\s]*(?:本文|此文|[这這])(?:篇[^，。]{0,6})?[是为為](?P<b>[^，。0-9]{2,20}?)(?:总书记|總書記|同志|主席|总理|先生)?(?:[于於])?(?P<d>[0-9〇零一二三四五六七八九]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日)[^。]{0,60}?(?:[讲講][话話]|演[讲講]|致[辞辭词詞]|[发發]言|[谈談][话話]|[报報]告)",
    )
});

/// 以下是财政司司长某某今日（二月二十七日）在立法会提交预算案的演辞：
static INTRODUCED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^以下[是为為][^，。]{0,30}?(?:司[长長]|局[长長]|[长長]官|部[长長]|[总總][统統理裁]|主席|秘[书書][长長]|主任|市[长長]|院[长長]|[专專][员員])(?P<b>\p{Han}{2,4}?)(?:先生|女士|博士)?(?:今日|今天|昨日|[（(于於在])[^。]{0,80}?(?:演[辞辭词詞讲講]|[讲講][话話辞辭]|致[辞辭词詞]|[发發]言|[谈談][话話])",
    )
});

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is written here")
}

/// The day on which a text was spoken, by such a note.
pub(super) fn spoken(text: &str, blocks: &[Block]) -> Option<(Date, Span)> {
    let span = found(text, blocks, &SPOKEN, "d")?;
    let (date, _) = crate::date::find(span.of(text)).into_iter().next()?;
    Some((date, span))
}

/// Who spoke it.
pub(super) fn speaker(text: &str, blocks: &[Block]) -> Option<Span> {
    found(text, blocks, &SPOKEN, "b").or_else(|| found(text, blocks, &INTRODUCED, "b"))
}

/// What a note's pattern finds in the blocks at the head and at the tail of the text.
fn found(text: &str, blocks: &[Block], pattern: &Regex, name: &str) -> Option<Span> {
    let text_blocks =
        || blocks.iter().filter(|block| matches!(block.role, Role::Body | Role::EditorLine | Role::Caption));
    let around = text_blocks().take(AROUND).chain(text_blocks().rev().take(AROUND));
    around.into_iter().find_map(|block| {
        let captures: Captures = pattern.captures(block.span.of(text))?;
        let part = captures.name(name)?;
        Some(Span::new(block.span.start + part.start(), block.span.start + part.end()))
    })
}

#[cfg(test)]
mod tests {
    use crate::{clean, protocol::Kind, structure::structure};

    #[test]
    fn notes_say_who_spoke_and_when() {
        let told = |text: &str| {
            let blocks = clean::roles(text, &clean::blocks(text));
            let found = structure(text, &blocks, "");
            (
                found.kind,
                found.issuer.map(|issuer| issuer.of(text).to_owned()),
                found.date.map(|date| date.value),
            )
        };
        let end = "走向海洋\n海洋是我们共同的家园，必须保护。\n※这是张三同志2021年8月17日在联盟第十次会议上讲话的一部分。";
        assert_eq!(told(end), (Some(Kind::Speech), Some("张三".to_owned()), Some("2021-08-17".to_owned())));
        let head = "施政要點\n以下是海港局局長李四今日（二月二十七日）在大會的致辭全文：\n各位朋友：\n我謹向大會報告，請予審議。\n2019年2月27日（星期三）";
        assert_eq!(told(head), (Some(Kind::Speech), Some("李四".to_owned()), Some("2019-02-27".to_owned())));
    }
}
