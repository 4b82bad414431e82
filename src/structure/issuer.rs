//! Who issued a text: the body that adopted it, the speaker, the agency, in the text's own words.

mod patterns;

use super::{Signatory, from_title, note};
use crate::{
    clean::{Block, is_body_of_state, is_name, without_marks},
    protocol::{Kind, Reason, Role},
    span::Span,
};
use patterns::{
    ADOPTED, AGENCY, AUTHOR, ENGLISH, ENGLISH_SUBJECT, IN_OPENING, IN_TITLE, ORDER, ORGANISATION, SOURCE,
    SPEAKER, SPOKE, SPOKEN_FOR, STATES,
};
use regex::Regex;

/// How far into a text its opening reaches, in blocks.
const OPENING: usize = 14;

/// Who issued the text.
pub(super) fn issuer(text: &str, blocks: &[Block], kind: Option<Kind>, signed: &[Signatory]) -> Option<Span> {
    let spans = |role: Role| spans(blocks, role);
    let body = || self::spans(from_title(blocks), Role::Body);
    let titles: Vec<Span> = spans(Role::Title).map(|title| words_of(text, title)).collect();
    let find = |pattern: &Regex, line: Span| named(pattern, text, line);
    // The last of several notes is this edition's.
    let adopted = |line: Span| deciding(text, last(&ADOPTED, text, line)?);
    let notes = || spans(Role::Dateline).filter_map(adopted).next_back();
    match kind {
        Some(Kind::Speech) => {
            let byline = || signed.iter().map(|signed| signed.person).find(|person| !person.is_empty());
            let alone = || blocks.iter().find(|block| block.reason == Reason::Byline);
            let named_alone = || alone().map(|block| block.span).filter(|line| is_name(line.of(text)));
            let author = || spans(Role::Dateline).find_map(|line| find(&AUTHOR, line));
            return byline()
                .or_else(|| titles.iter().find_map(|&title| find(&SPEAKER, title)))
                .or_else(author)
                .or_else(named_alone)
                .or_else(|| note::speaker(text, blocks))
                .or_else(|| body().next().and_then(|lead| find(&SPOKE, lead)));
        }
        Some(Kind::News) => {
            let lines = || spans(Role::Dateline).chain(body().next());
            return lines()
                .find_map(|line| find(&AGENCY, line))
                .or_else(|| lines().find_map(|line| find(&SOURCE, line)));
        }
        Some(Kind::Law | Kind::Regulation) => {
            if let Some(body) = notes() {
                return Some(body);
            }
        }
        _ => {}
    }
    // An order stands above or below the title of the law that it promulgates.
    let first = || [spans(Role::Body).next(), body().next()].into_iter().flatten();
    let head = || first().filter(|line| line.of(text).len() <= 90);
    let order = || titles.iter().copied().chain(head()).find_map(|line| find(&ORDER, line));
    let states = || titles.iter().find_map(|&title| find(&STATES, title));
    let author = || blocks.iter().find(|block| block.reason == Reason::Byline).map(|block| block.span);
    let author = || author().filter(|line| is_body_of_state(line.of(text)));
    let spoken_for = || body().take(3).find_map(|line| find(&SPOKEN_FOR, line));
    let title = || titles.iter().find_map(|&title| in_title(text, title));
    let opening = || {
        let opening = from_title(blocks).iter().skip_while(|block| block.role != Role::Body);
        let mut opening = opening.take_while(|block| block.role != Role::Heading).take(OPENING);
        opening.find_map(|block| in_opening(text, block.span))
    };
    let below = || blocks.iter().rfind(|block| block.reason == Reason::AboveDate).map(|block| block.span);
    let english = || {
        let lines = || titles.iter().copied().chain(body().next());
        lines()
            .find_map(|line| find(&ENGLISH, line))
            .or_else(|| lines().find_map(|line| find(&ENGLISH_SUBJECT, line)))
    };
    let only_signer = || signed.first().filter(|_| signed.len() == 1).map(|signed| signed.person);
    let organisation = || titles.iter().find_map(|&title| find(&ORGANISATION, title));
    order()
        .or_else(states)
        .or_else(title)
        .or_else(author)
        .or_else(below)
        .or_else(spoken_for)
        .or_else(opening)
        .or_else(notes)
        .or_else(english)
        .or_else(organisation)
        .or_else(only_signer)
}

fn spans(blocks: &[Block], role: Role) -> impl DoubleEndedIterator<Item = Span> {
    blocks.iter().filter(move |block| block.role == role).map(|block| block.span)
}

/// The longest name of a body with which a title begins.
fn in_title(text: &str, title: Span) -> Option<Span> {
    let mut found = named(&IN_TITLE, text, title)?;
    // 国务院办公厅 is one body, and 全国人民代表大会常务委员会 too: the pattern stops at the first.
    while let Some(longer) = named(&IN_TITLE, text, Span::new(found.end, title.end)) {
        if longer.start != found.end
            || longer.end - longer.start > 60
            || text[longer.end..].starts_with("工作")
            || text[found.end..longer.end].contains(['于', '於', '的', '年'])
        {
            break;
        }
        found.end = longer.end;
    }
    // Several bodies stand side by side: 财政部 税务总局关于….
    while let Some(next) = beside(text, found.end, title.end) {
        found.end = next;
    }
    // A report on the government is none by it; 政府工作报告 alone names nobody.
    let rest = &text[found.end..title.end];
    let name = &text[found.start..found.end];
    let is_about = name.contains(['于', '於', '在'])
        || name.starts_with('—')
        || found.start + 6 >= found.end && rest.starts_with("工作");
    (!is_about).then_some(found)
}

/// Where the name of another body ends that stands beside one in a title.
fn beside(text: &str, end: usize, title: usize) -> Option<usize> {
    let between = &text[end..title];
    let rest = between.trim_start_matches([' ', '\u{3000}', '、']);
    let start = end + between.len() - rest.len();
    let next = named(&IN_TITLE, text, Span::new(start, title)).filter(|_| start > end)?;
    (next.start == start && !next.of(text).contains(['于', '於', '的'])).then_some(next.end)
}

/// The body that meets in the opening, without what leads up to it: 在某地举行的.
fn in_opening(text: &str, block: Span) -> Option<Span> {
    const LEADS: &[&str] = &[
        "举行的",
        "舉行的",
        "召开的",
        "召開的",
        "通过的",
        "通過的",
        "签署的",
        "出席",
        "参加",
        "日",
        "经",
        "經",
        "由",
        "根据",
        "根據",
        "在",
        "举行",
        "舉行",
        "的",
    ];
    let end = block.of(text).char_indices().nth(400).map_or(block.end, |(at, _)| block.start + at);
    let found = named(&IN_OPENING, text, Span::new(block.start, end))?;
    let name = found.of(text);
    let start = LEADS.iter().filter_map(|lead| Some(name.rfind(lead)? + lead.len())).max().unwrap_or(0);
    let body = Span::new(found.start + start, found.end);
    (body.of(text).chars().count() >= 3).then_some(body)
}

/// The body that took a decision of which only the title is named: 《国务院关于修改某办法的决定》.
fn deciding(text: &str, found: Span) -> Option<Span> {
    let Some(title) = found.of(text).strip_prefix('《') else { return Some(found) };
    let body = title.split("关于").next()?;
    let start = found.start + '《'.len_utf8();
    is_body_of_state(body).then(|| Span::new(start, start + body.len()))
}

/// The last thing that a pattern finds in a line.
fn last(pattern: &Regex, text: &str, line: Span) -> Option<Span> {
    let found = pattern.captures_iter(line.of(text)).last()?.name("b")?;
    Some(Span::new(line.start + found.start(), line.start + found.end()).trimmed(text))
}

fn named(pattern: &Regex, text: &str, line: Span) -> Option<Span> {
    let found = pattern.captures(line.of(text))?.name("b")?;
    Some(Span::new(line.start + found.start(), line.start + found.end()).trimmed(text))
}

fn words_of(text: &str, block: Span) -> Span {
    let words = without_marks(block.of(text));
    let start = words.as_ptr() as usize - text.as_ptr() as usize;
    Span::new(start, start + words.len())
}

#[cfg(test)]
mod tests {
    use crate::{clean, structure::structure};

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let blocks = clean::roles(text, &clean::blocks(text));
        assert_eq!(structure(text, &blocks, "").issuer.map(|issuer| issuer.of(text)), expected, "{text}");
    }

    const BODY: &str = "各成员国元首举行会议，宣布如下。";

    #[test]
    fn titles_begin_with_those_who_issued_them() {
        check(&format!("环海联盟成员国元首理事会青湾宣言\n{BODY}"), Some("环海联盟成员国元首理事会"));
        check(
            &format!("环海联盟成员国政府首脑（总理）理事会第二十次会议联合公报\n{BODY}"),
            Some("环海联盟成员国政府首脑（总理）理事会"),
        );
        check(&format!("国务院办公厅关于加强港口管理的通知\n{BODY}"), Some("国务院办公厅"));
        check(&format!("1954年国务院政府工作报告\n{BODY}"), Some("国务院"));
        check(&format!("财政部 海关总署关于鱼税的公告\n{BODY}"), Some("财政部 海关总署"));
        check(&format!("關於青灣的聲明\n{BODY}"), None);
    }

    #[test]
    fn two_states_issue_what_they_declare_together() {
        check(
            "甲兰共和国和乙兰王国关于深化合作的联合声明\n双方一致认为，两国关系发展顺利。",
            Some("甲兰共和国和乙兰王国"),
        );
        check(
            "甲兰共和国政府与乙兰联邦政府关于建桥的协定\n双方达成协议如下，共同遵守。",
            Some("甲兰共和国政府与乙兰联邦政府"),
        );
    }

    #[test]
    fn reports_are_given_for_a_government() {
        check(
            "政府工作报告\n——2022年2月22日在长堤市第七届代表大会上\n长堤市市长　张三\n各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。",
            Some("市人民政府"),
        );
    }

    #[test]
    fn a_title_may_name_an_organisation_only() {
        check("环海论坛青湾宣言\n2019年6月14日，各成员国领导人在青湾会晤，宣布如下。", Some("环海论坛"));
    }

    #[test]
    fn laws_name_who_adopted_them() {
        let text = "海洋保护法\n（2020年12月26日第十三届联盟人民代表大会常务委员会第二十四次会议通过）\n第一条 为了保护海洋，制定本法。\n第二条 本法自公布之日起施行。";
        check(text, Some("联盟人民代表大会常务委员会"));
    }

    #[test]
    fn of_several_notes_the_last_counts() {
        let text = "海洋条例\n1997年12月11日长堤市第十届代表大会常务委员会第四次会议通过\n根据2018年12月20日长堤市第十五届代表大会常务委员会第八次会议《关于修改部分法规的决定》第二次修正\n第一条 为了保护海洋，制定本条例。";
        check(text, Some("长堤市第十五届代表大会常务委员会"));
        let order = "海洋条例\n海洋联盟令\n第227号\n现发布《海洋条例》，自发布之日起施行。\n主席　张三\n1997年8月3日\n第一条 为了保护海洋，制定本条例。";
        check(order, Some("海洋联盟"));
    }

    #[test]
    fn a_decision_is_no_body_and_names_one() {
        let text = "港口放假办法\n1949年12月23日 海务院发布\n2013年12月11日 《海务院关于修改〈港口放假办法〉的决定》第三次修订\n第一条 为了统一假期，制定本办法。";
        check(text, Some("海务院"));
    }

    #[test]
    fn openings_name_the_body_that_met() {
        let text = "青湾宣言\n值此联盟成立之际，成员国：\n高度评价联盟的作用。\n根据2019年6月14日在青湾举行的环盟成员国元首理事会会议成果声明如下：";
        check(text, Some("环盟成员国元首理事会"));
    }

    #[test]
    fn speeches_have_speakers_and_news_agencies() {
        check(
            "携手同行\n——在环海论坛上的讲话\n甲兰共和国总统 张三\n各位同事：\n感谢主席国的安排，我期待会议成功。",
            Some("张三"),
        );
        check(
            "在环海论坛上的讲话\n（2021年7月1日）\n李四\n同志们，朋友们：\n今天是一个重大而庄严的日子。",
            Some("李四"),
        );
        check(
            "在环海论坛上的致辞\n9月2日晚，联盟主席张三在环海论坛上发表视频致辞\n各位来宾：\n我向所有嘉宾表示热烈的欢迎！",
            Some("张三"),
        );
        check("论坛开幕\n海通社青湾9月17日电（记者张三）论坛17日开幕，各方出席。", Some("海通社"));
    }

    #[test]
    fn notices_are_signed_below() {
        check(
            "关于放假的通知\n各部门：\n现将放假安排通知如下，请遵照执行。\n海港管理局\n2021年9月1日",
            Some("海港管理局"),
        );
        for line in ["联系方式：0571-88812345", "邮编：100000", "技术支持：联盟信息中心"] {
            let notice = format!("关于放假的通知\n各部门：\n现将放假安排通知如下，请遵照执行。\n{line}");
            check(&format!("{notice}\n海港管理局\n2021年9月1日"), Some("海港管理局"));
        }
    }

    #[test]
    fn english_titles_name_bodies_behind_the_kind() {
        check(
            "Declaration of the Council of Heads of State of the Bay Alliance\nThe parties agreed to meet again next year.",
            Some("Council of Heads of State of the Bay Alliance"),
        );
    }
}
