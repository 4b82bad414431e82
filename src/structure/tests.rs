use super::*;
use crate::{
    clean,
    protocol::{Edit, RoleEdit},
    utf16::Utf16,
};

/// A page on which much stands above the title.
const PAGE: &str = "首页\n新闻\n时政\n国际\n视频\n图片\n专题\n论坛\n博客\n访谈\n评论\n地方\n服务\n邮箱\n搜索\n登录\n青湾宣言\n\
    各方：\n高度评价联盟的作用。\n根据2019年6月14日在青湾举行的环盟成员国元首理事会会议成果，声明如下：\n\
    各方重申，安全不可分割，将继续合作。";

fn facts(text: &str, blocks: &[Block]) -> [Option<String>; 3] {
    let found = structure(text, blocks, "");
    let words = |span: Option<Span>| span.map(|span| span.of(text).to_owned());
    [words(found.place), words(found.issuer), found.date.map(|date| date.value)]
}

#[test]
fn a_text_opens_below_its_title_whatever_the_reader_keeps_above() {
    let mut blocks = clean::roles(PAGE, &clean::blocks(PAGE));
    let title = PAGE.find("青湾宣言").expect("it is there");
    let found = facts(PAGE, &blocks);
    assert_eq!(
        found.each_ref().map(Option::as_deref),
        [Some("青湾"), Some("环盟成员国元首理事会"), Some("2019-06-14")]
    );
    let units = Utf16::new(PAGE);
    let above = blocks.iter().filter(|block| block.span.start < title);
    let keep = |block: &Block| RoleEdit { block: units.stretch(block.span), role: Role::Body, level: None };
    let roles = above.map(keep).collect();
    clean::edited(PAGE, &mut blocks, &Edit { roles, ..Edit::default() });
    assert_eq!(blocks[0].role, Role::Body);
    assert_eq!(facts(PAGE, &blocks), found);
}
