//! Documents of the kinds that readers drop in, each line with the role that a reader gives it.

mod pages;

use duikan::{
    clean,
    pipeline::Engine,
    protocol::{Edit, Kind, Reason, Role, RoleEdit, Stretch},
    structure::structure,
};

/// A document, a line a block: its role, a bar, its words. An empty line stays one.
#[track_caller]
fn check(document: &str) {
    let lines: Vec<(&str, &str)> =
        document.lines().map(|line| line.trim_start().split_once("| ").unwrap_or(("", ""))).collect();
    let text: String = lines.iter().flat_map(|(_, words)| [words, "\n"]).collect();
    let expected: Vec<_> = lines
        .iter()
        .filter(|(role, _)| !role.is_empty())
        .map(|&(role, words)| (role.trim(), words.trim()))
        .collect();
    let found = clean::roles(&text, &clean::blocks(&text));
    let found: Vec<_> = found.iter().map(|block| (name(block.role), block.span.of(&text))).collect();
    let differ: Vec<_> = found.iter().zip(&expected).filter(|(found, expected)| found != expected).collect();
    assert!(differ.is_empty() && found.len() == expected.len(), "found, expected: {differ:#?}");
}

fn name(role: Role) -> &'static str {
    match role {
        Role::Title => "title",
        Role::Heading => "heading",
        Role::Salutation => "salutation",
        Role::Body => "body",
        Role::Caption => "caption",
        Role::Dateline => "date",
        Role::Signature => "signature",
        Role::EditorLine => "editor",
        Role::Navigation => "navigation",
        Role::SiteFurniture => "site",
        Role::PageFurniture => "page",
        Role::Spam => "spam",
        Role::OtherThread => "thread",
    }
}

#[test]
fn what_a_text_says_of_itself_is_no_furniture() {
    check(
        "title| 海洋事业发展报告
         body| 目录
         body| 经济
         body| 政策
         body| 科技
         body| 文化
         body| 教育
         body| 本报告分五个部分，介绍有关情况。
         heading| 经济
         body| 海洋经济保持平稳增长，产业结构不断优化。
         heading| 政策
         body| 出台一系列政策，支持海洋产业发展，保护海洋生态环境。
         heading| 最新进展
         body| 港区三期工程已经开工，预计明年建成投产。
         heading| 相关链接
         body| 三期工程由港口集团承建，是重点项目之一，建成后将成为区域性航运中心。
         body| 联系电话：010-12345678
         body| 地址：长堤市海滨路2号",
    );
}

#[test]
fn a_statute_with_its_table_of_contents() {
    check(
        "title| 环海海洋保护法
         date| （2020年12月26日联盟大会常务委员会第二十四次会议通过）
         body| 目　　录
         body| 第一章　总则
         body| 第二章　保护
         body| 第三章　附则
         heading| 第一章　总则
         body| 第一条　为了保护海洋环境，制定本法。
         body| 第二条　在联盟海域从事生产、科研等活动，适用本法：
         body| （一）捕捞
         body| （二）航运
         body| （三）其他活动。
         heading| 第二章　保护
         heading| 第一节　一般规定
         body| 第三条　国家保护海洋生物。
         body| 任何单位不得倾倒废物。
         heading| 第三章　附则
         body| 第四条　本法自2021年3月1日起施行。",
    );
}

#[test]
fn a_traditional_statute_with_its_articles_on_lines_of_their_own() {
    check(
        "title| 海洋污染防治條例
         date| 修正日期：民國 110 年 06 月 09 日
         heading| 第 一 章 總則
         heading| 第 1 條
         body| 為防治海洋污染，保護海洋環境，特制定本條例。
         heading| 第 2 條
         body| 本條例所稱主管機關，在中央為海洋部門；在地方為各市政府。
         heading| 第 二 章 罰則
         heading| 第 3 條
         body| 違反本條例規定者，處以罰鍰。",
    );
}

#[test]
fn a_report_of_a_government() {
    check(
        "title| 政府工作报告
         title| ——2021年3月5日在长堤市第三届代表大会第四次会议上
         signature| 长堤市市长　张三
         salutation| 各位代表：
         body| 现在，我代表市政府，向大会报告工作，请予审议。
         heading| 一、2020年工作回顾
         body| 过去一年，全市上下齐心协力，取得来之不易的成绩。
         caption| 表1　主要指标完成情况
         body| 生产总值增长5.2%，财政收入增长3.1%。
         heading| （一）海洋经济
         body| 一是港口吞吐量稳步增长。二是渔业结构不断优化。
         heading| （二）民生事业
         body| 新建学校12所，新增床位800张。
         heading| 二、2021年工作安排
         body| 第一，稳定就业。完善政策，扩大岗位供给。
         body| 第二，保护海洋。落实责任，严格执法。
         salutation| 各位代表！
         body| 让我们携手前行，为建设美好长堤而努力奋斗！",
    );
}

#[test]
fn a_speech() {
    check(
        "title| 携手同行 共创未来
         title| ——在环海论坛开幕式上的主旨演讲
         date| （2021年9月17日，青湾）
         signature| 甲兰共和国总统 张三
         salutation| 尊敬的各位同事，
         salutation| 女士们，先生们，朋友们：
         body| 很高兴在青湾同大家见面，共商合作大计。
         body| ——**坚持互利共赢**，扩大相互投资，便利人员往来。
         salutation| 女士们、先生们！
         body| 面向未来，我愿提出三点建议。
         body| 一是加强政策沟通。我们要定期会晤，增进了解。
         body| 谢谢大家！",
    );
}

#[test]
fn an_official_notice() {
    check(
        "title| 长堤市人民政府办公室关于加强港口安全管理的通知
         date| 堤政办发〔2021〕15号
         salutation| 各县人民政府，市政府各部门、各直属机构：
         body| 为加强港口安全管理，经市政府同意，现就有关事项通知如下：
         heading| 一、明确责任
         body| 各单位主要负责人对本单位安全工作全面负责。
         heading| 二、加强检查
         body| 有关部门要定期开展检查，及时消除隐患。
         body| 附件：港口安全检查表
         signature| 长堤市人民政府办公室
         date| 2021年9月1日",
    );
}

#[test]
fn a_law_below_the_order_that_promulgates_it() {
    check(
        "body| 联盟主席令
         date| 第七十三号
         body| 《环海海洋保护法》已由联盟大会于2020年12月26日通过，现予公布，自2021年3月1日起施行。
         signature| 联盟主席　张三
         date| 2020年12月26日
         title| 环海海洋保护法
         date| （2020年12月26日联盟大会第二次会议通过）
         body| 第一条　为了保护海洋环境，制定本法。
         body| 第二条　本法自2021年3月1日起施行。",
    );
}

#[test]
fn a_plan_below_the_letter_that_sends_it() {
    check(
        "title| 联盟理事会关于印发海洋发展规划的通知
         date| 联理发〔2021〕29号
         salutation| 各成员国人民政府，理事会各委员会、各直属机构，各有关研究院所、高等院校、企业、社会团体和新闻单位：
         body| 现将《海洋发展规划》印发给你们，请认真贯彻执行。
         signature| 联盟理事会
         date| 2021年12月12日
         date| （此件公开发布）
         heading| 海洋发展规划
         body| 海洋是共同的家园，是发展的空间，必须保护和利用。
         heading| 一、总体要求
         heading| （一）指导思想。
         body| 坚持陆海统筹，加快建设海洋强国，保护海洋环境。
         heading| （二）基本原则。
         body| 坚持保护优先。各方要严格落实责任，确保取得实效。",
    );
}

#[test]
fn a_rule_above_the_order_that_promulgates_it() {
    check(
        "title| 海港机构设置条例
         body| 海洋联盟令
         date| 第227号
         body| 现发布《海港机构设置条例》，自发布之日起施行。
         signature| 主席　张三
         date| 1997年8月3日
         heading| 第一章总则
         body| 第一条为了规范海港机构的设置，制定本条例。
         heading| 第二章附则
         body| 第二条本条例自发布之日起施行。",
    );
}

#[test]
fn a_local_rule_in_markdown_with_bare_notes() {
    check(
        "title| # 长堤市河道管理条例
         date| 1997年12月11日长堤市第十届代表大会常务委员会第四十次会议通过
         date| 根据2018年12月20日长堤市第十五届代表大会常务委员会第八次会议《关于修改部分法规的决定》修正
         heading| **第一章 总则**
         body| 第一条 为了加强河道管理，保障安全，制定本条例。
         heading| **第二章 附则**
         body| 第二条 本条例自1998年3月1日起施行。",
    );
}

#[test]
fn an_essay_whose_parts_have_numerals_only() {
    check(
        "title| 走向海洋
         date| 来源：《海风》2021/20　作者：张三　2021-10-15 16:00:00
         heading| 一
         body| 海洋是共同的家园，必须保护。
         body| 各方要共同努力，落实责任。
         heading| 二
         body| 海洋也是发展的空间，可以利用。",
    );
}

#[test]
fn a_white_paper_that_an_agency_hands_on() {
    check(
        "date| 海通社长堤10月8日电　联盟新闻办公室8日发表《海洋的保护》白皮书，全文如下：
         title| 海洋的保护
         date| （2021年10月）
         signature| 联盟新闻办公室
         body| 目　录
         body| 前言
         body| 一、保护的理念
         body| 结束语
         heading| 前　言
         body| 海洋是共同的家园，必须保护。
         heading| 一、保护的理念
         body| 坚持保护优先，各方要严格落实责任。
         heading| 结束语
         body| 联盟将始终保护海洋，做出贡献。",
    );
}

#[test]
fn a_speech_with_its_speaker_alone_below_the_title() {
    check(
        "title| 在庆祝联盟成立二十周年大会上的讲话
         date| （2021年7月1日）
         signature| 张三
         salutation| 同志们，朋友们：
         body| 今天是一个重大而庄严的日子，我们共同庆祝。
         body| 谢谢大家！",
    );
}

#[test]
fn an_english_declaration() {
    check(
        "title| The Port Bay Declaration of the Council of the Bay Alliance
         body| The Heads of State of the Bay Alliance, meeting in Port Bay on 14 June 2019, have agreed as follows:
         heading| I. Security
         body| The member states reaffirm that security is indivisible.
         heading| II. Trade and Investment
         body| The member states support an open and fair trading system.
         heading| A. Ports
         body| They will simplify procedures in their ports.
         heading| B. Fisheries
         body| They will set joint quotas every year.
         heading| III. Final Remarks
         body| The member states thank the host country for its hospitality.
         body| Done at Port Bay on 14 June 2019.
         signature| John Smith, President of the Republic of Aland
         signature| Jane Doe, Prime Minister of Beland",
    );
}

#[test]
fn an_english_act() {
    check(
        "title| Fisheries Act 2006
         heading| Part I Preliminary
         heading| Section 1 Short title
         body| This Act may be cited as the Fisheries Act 2006.
         heading| Section 2 Interpretation
         body| In this Act, unless the context requires otherwise, vessel means any ship or boat.
         heading| Part II Licences
         heading| Section 3 Grant of licences
         body| The Minister may grant a licence to any person who applies for it.",
    );
}

#[test]
fn verse_lists_and_dialogues_have_no_furniture() {
    check(
        "title| 海边的歌
         body| 海风吹来
         body| 我在路上
         body| 海风吹来
         body| 灯火明亮
         body| 海风吹来
         body| 心在远方",
    );
    check(
        "title| 与会国名单
         body| 甲兰
         body| 乙兰
         body| 丙兰
         body| 丁兰",
    );
}

#[test]
fn what_editions_repeat_is_text_in_each() {
    check(
        "title| 环海论坛公报
         body| 值此论坛成立之际，成员国：
         body| 高度评价论坛的作用。
         body| 重申坚持共同、综合、合作、可持续的安全观。
         heading| 结语
         body| 成员国感谢主席国所作的努力。
         body| 成员国感谢主席国所作的努力。
         signature| 甲兰共和国总统 张三
         date| 2021年6月12日",
    );
}

#[test]
fn paragraphs_that_were_wrapped_are_put_together() {
    let text = "The Bay Report\n\nThe member states of the Alliance agreed to strengthen their\ncooperation in the fields of fisheries, shipping and inter-\nnational trade, and to hold a well-prepared meeting every\nyear in one of their capitals, as they had done before.\n\nThe meeting thanked the host country for its hospitality and\nfor the excellent organisation of the conference.\n";
    let blocks = clean::roles(text, &clean::blocks(text));
    let units = structure(text, &blocks, "").units;
    let pieces: Vec<usize> =
        units.iter().filter(|unit| unit.role == Role::Body).map(|unit| unit.pieces.len()).collect();
    assert_eq!(pieces, [4, 2]);
    assert!(
        units.iter().any(|unit| unit.pieces.iter().any(|piece| piece.of(text).ends_with("inter"))),
        "the hyphen is not read"
    );
}

#[test]
fn what_the_reader_says_of_blocks_outlives_another_reading() {
    let mut engine = Engine::default();
    let text = "首页\n青湾宣言\n2019-06-14 08:00\n各成员国元首举行会议，宣布如下。\n一、安全\n成员国重申，安全不可分割。\n责任编辑：张三";
    engine.open("a.txt", text.as_bytes(), &mut |_, _| {}).expect("a text");
    let place = crate::shelf::details(&engine)[0].blocks[4].place.clone();
    let role = RoleEdit { block: Stretch::from(&place), role: Role::Heading, level: Some(2) };
    let edit = Edit { roles: vec![role], restore: vec![Reason::EditorWords], ..Edit::default() };
    engine.edit("a.txt", edit.clone()).expect("it is on the shelf");
    engine.edit("a.txt", Edit { date: Some("2019-06-15".to_owned()), ..edit }).expect("it is on the shelf");
    engine.open("b.txt", "另一份文本，与此无关。".as_bytes(), &mut |_, _| {}).expect("a text");
    let document = &crate::shelf::details(&engine)[0];
    assert_eq!(document.headings.iter().map(|heading| heading.level).collect::<Vec<_>>(), [2]);
    assert_eq!(document.blocks[4].reason, Reason::Reader);
    assert!(document.blocks[6].role.is_kept(), "the editor's line was brought back");
    engine.edit("a.txt", Edit::default()).expect("it is on the shelf");
    let document = &crate::shelf::details(&engine)[0];
    assert_eq!((document.headings[0].level, document.blocks[6].role), (1, Role::EditorLine));
}

#[test]
fn a_table_in_markdown_has_no_line_of_strokes() {
    check(
        "title| # 海洋贸易公报
         body| 各方商定，加强合作，共同应对挑战。
         body| | 年份 | 贸易额 |
         page| |------|--------|
         body| | 2018 | 120 |
         body| 各方感谢主席国所作的努力，期待下次会议。",
    );
}

#[test]
fn the_words_to_a_picture_are_those_that_a_page_marks() {
    let sentence = "各方商定，加强海上搜救合作，共同应对挑战。";
    let page = format!(
        "<!doctype html><h1>青湾宣言</h1><p>{sentence}</p><figure><img><figcaption>港口\n夜景</figcaption></figure><p>{sentence}</p>\
        <table><caption>贸易额</caption><tr><td>年份<td>数量<tr><td>2018<td>120</table><p>{sentence}</p>"
    );
    let mut engine = Engine::default();
    engine.open("a.html", page.as_bytes(), &mut |_, _| {}).expect("a page");
    let document = &crate::shelf::details(&engine)[0];
    let captions = document.blocks.iter().filter(|block| block.reason == Reason::Captioned);
    assert_eq!(captions.map(|block| block.role).collect::<Vec<_>>(), [Role::Caption, Role::Caption]);
    assert!(document.headings.is_empty());
    engine.edit("a.html", Edit { title: Some("宣言".to_owned()), ..Edit::default() }).expect("it is there");
    let again = &crate::shelf::details(&engine)[0];
    assert_eq!(again.blocks, document.blocks);
}

#[test]
fn a_heading_that_ends_with_a_stop_may_stand_above_a_list() {
    check(
        "title| 海洋规划
         heading| 一、总体要求
         heading| （一）指导思想。
         body| 坚持陆海统筹，推动海洋经济高质量发展，造福各国人民。
         heading| （二）基本原则。
         body| 1.坚持创新发展。增强内生动力，提高发展质量和效益。
         body| 2.坚持开放发展。扩大对外合作，实现互利共赢。
         heading| 二、重点任务
         body| 各部门要按照职责分工，抓好任务落实。",
    );
}

#[test]
fn a_header_of_yaml_says_what_the_text_does_not() {
    let text = "---\ntitle: \"Bay\\u2019s Joint\\_Statement\"\ndate: '2019-06-14'\nauthor: 海通社\n---\n\nThe leaders met at the port and agreed to meet again.\n";
    let mut engine = Engine::default();
    engine.open("a.md", text.as_bytes(), &mut |_, _| {}).expect("a text");
    let document = &crate::shelf::details(&engine)[0];
    let header = document.blocks.iter().filter(|block| block.reason == Reason::Markup);
    assert!(header.clone().count() == 5 && header.clone().all(|block| !block.role.is_kept()));
    assert_eq!(document.summary.title, "Bay’s Joint Statement");
    assert_eq!(document.summary.date.as_ref().map(|date| date.value.as_str()), Some("2019-06-14"));
    assert_eq!(document.summary.kind, Some(Kind::Statement));
}
