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

/// Reads the page, then once more with all that is set aside brought back as text: it says the same of itself.
#[track_caller]
fn check(page: &str, expected: [Option<&str>; 3]) {
    let mut blocks = clean::roles(page, &clean::blocks(page));
    assert_eq!(facts(page, &blocks).each_ref().map(Option::as_deref), expected);
    let units = Utf16::new(page);
    let aside = blocks.iter().filter(|block| block.role.is_furniture());
    let keep = |block: &Block| RoleEdit { block: units.stretch(block.span), role: Role::Body, level: None };
    let roles: Vec<RoleEdit> = aside.map(keep).collect();
    assert!(roles.len() >= 4, "much is set aside");
    clean::edited(page, &mut blocks, &Edit { roles, ..Edit::default() });
    assert!(blocks.iter().all(|block| !block.role.is_furniture()));
    assert_eq!(facts(page, &blocks).each_ref().map(Option::as_deref), expected);
}

#[test]
fn a_text_opens_below_its_title_whatever_the_reader_keeps_above() {
    check(PAGE, [Some("青湾"), Some("环盟成员国元首理事会"), Some("2019-06-14")]);
}

#[test]
fn a_text_closes_with_its_own_words_whatever_the_reader_keeps_below() {
    let page = "环海公约\n各方达成协议如下，共同遵守，并将继续合作。\n本公约于2019年6月14日在青湾市签订，一式两份。\n\
        责任编辑：张三\n打印本页\n关闭窗口\n分享到微信\n相关链接\n版权所有 青湾新闻网";
    check(page, [Some("青湾市"), None, Some("2019-06-14")]);
}

#[test]
fn a_title_over_two_lines_names_the_document_with_both() {
    let check = |text: &str, expected: &str| {
        let found = structure(text, &clean::roles(text, &clean::blocks(text)), "");
        assert_eq!(found.title(text).as_deref(), Some(expected));
    };
    let body = "各成员国元首举行会议，发表公报如下。";
    check(&format!("环海联盟成员国元首理事会会议\n新闻公报\n{body}"), "环海联盟成员国元首理事会会议新闻公报");
    check(
        &format!("联盟办公厅关于推广\n长堤港口管理经验的通知\n联办发〔2021〕3号\n{body}"),
        "联盟办公厅关于推广长堤港口管理经验的通知",
    );
    check(&format!("携手同行 共创未来\n——在环海论坛上的讲话\n{body}"), "携手同行 共创未来");
}

#[test]
fn a_report_that_was_flattened_into_one_line_says_as_much_of_itself() {
    let body = "国民经济和社会发展取得新的进展，人民生活继续改善。".repeat(4);
    let text = format!(
        "2006年政 府 工 作 报 告\t\t——2006年3月5日在第十届代表大会第四次会议上\t\t总理　张三　　各位代表：　　\
         现在，我代表政府，向大会报告工作。　　一、去年工作回顾　　{body}\t\t 二、今年任务　　{body}"
    );
    let blocks = clean::roles(&text, &clean::blocks(&text));
    let found = structure(&text, &blocks, "a.txt");
    assert_eq!(found.title(&text).as_deref(), Some("2006年政府工作报告"));
    assert_eq!(found.date.map(|date| date.value).as_deref(), Some("2006-03-05"));
    assert_eq!(found.kind, Some(Kind::Report));
    let headings: Vec<&str> = found.headings.iter().map(|heading| heading.words.of(&text)).collect();
    assert_eq!(headings, ["去年工作回顾", "今年任务"]);
}
