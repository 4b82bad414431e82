//! The title: among the short lines before the first running text, the one that reads most like one. It may
//! go over two lines, and a subtitle may stand below it.

use super::{
    kinds::{bare, is_kind_alone, kind, names_its_kind},
    lines::{Line, Lines},
    marks::heading_mark,
    numbering::numbering,
    people, site,
    words::{List, words},
};
use crate::{date, protocol::Role};

/// A title does not stand lower than this.
const LOWEST: usize = 200;

/// No title is longer, in bytes: 80 Chinese characters, or 240 letters.
const LONGEST: usize = 240;

/// From this score on a line is a title beyond doubt, and what stands before it is not the text.
const SURE: usize = 3;

/// A line shorter than this, in characters, is less likely a title than a longer one.
const SHORTEST: usize = 6;

/// Where the title is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Title {
    /// Its first block.
    pub(super) at: usize,
    /// One past its last block, the subtitle left out.
    pub(super) end: usize,
    /// One past the last block of the subtitle; [`Title::end`] if there is none.
    pub(super) subtitle: usize,
    /// From here on the text counts: the title, or the order by which a law was promulgated.
    pub(super) text: usize,
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
    let words = bare(lines.all[best].words);
    let repeated = (best + 1..lowest).rev().find(|&at| {
        let own = bare(lines.all[at].words);
        own.chars().count() >= 4 && words.contains(own) && score(lines, at).is_some()
    });
    let is_sure = score_of_best >= SURE;
    let at = repeated.unwrap_or(best);
    if let Some(law) = promulgated(lines, at) {
        let subtitle = subtitle(lines, law + 1, lines.all.len());
        return Some(Title { at: law, end: law + 1, subtitle, text: at, is_sure });
    }
    if let Some(own) = above_occasion(lines, at) {
        return Some(Title { at: own, end: at, subtitle: at + 1, text: own, is_sure });
    }
    let (at, end) = both_lines(lines, at, lowest);
    Some(Title { at, end, subtitle: subtitle(lines, end, lowest), text: at, is_sure })
}

/// Whether nothing about a line forbids that it is a title.
fn may_be(lines: &Lines, at: usize) -> bool {
    let line = &lines.all[at];
    let words = line.words;
    line.length >= 2
        && words.len() <= LONGEST
        && lines.signs[at].is_none()
        && !people::is_office_and_name(line)
        && !people::is_byline(line)
        && numbering(words).is_none()
        && !line.ends
        && !words.ends_with(['：', ':', '，', ','])
        && !(words.ends_with('.') && words.split_whitespace().count() > 6)
        && !words.starts_with(['•', '·', '—', '-', '（', '(', '*'])
        && !is_lead(words)
}

/// Whether a line tells what somebody did on a day, as leads do: 9月2日晚，联盟主席张三在论坛上发表致辞.
fn is_lead(words: &str) -> bool {
    let first = || date::find(words).into_iter().next();
    words.starts_with(|c: char| c.is_ascii_digit())
        && words.contains('，')
        && first().is_some_and(|(date, span)| date.is_day() && date.year.is_none() && span.start == 0)
}

/// Words with which the title of a speech ends, and no line around it does.
fn names_a_speech(words: &str) -> bool {
    static ENDS: List = words!(
        "的讲话|的講話|的致辞|的致辭|的致词|的致詞|的演讲|的演講|的发言|的發言|的主旨演讲|的主旨演講|的报告|的報告"
    );
    ENDS.end(words).is_some()
}

/// How much a line reads like a title; nothing if it can't be one.
fn score(lines: &Lines, at: usize) -> Option<usize> {
    let line = &lines.all[at];
    let is_date = |next: usize| lines.role(next) == Some(Role::Dateline);
    // An account's page has its author and its name between title and date.
    let is_name = |next: &usize| lines.all.get(*next).is_some_and(|line| line.length < SHORTEST);
    let names = || (at + 1..at + 4).take_while(is_name).count();
    let is_dated = || line.length >= SHORTEST && is_date(at + 1 + names());
    may_be(lines, at).then(|| {
        let kind = usize::from(names_its_kind(line.words) || site::is_policy(line.words)) * 4;
        // 通知公告 alone is a menu's; the title that has no more words has its own line above it.
        let is_label = kind > 0 && line.length <= 4 && is_kind_alone(line.words);
        // Sites have such words in their names, but these stand farther from the text.
        let is_near = kind > 0 && at + 3 > lines.body && !is_order(line.words);
        (if is_label { 1 } else { kind })
            + usize::from(is_near)
            + usize::from(names_a_speech(line.words))
            + usize::from(heading_mark(line.block).is_some()) * 3
            + usize::from(is_date(at + 1) || is_date(at + 2) || is_dated()) * 2
            // In verse and lists every line is like every other, and the first will do.
            + usize::from(line.length >= SHORTEST && lines.body < lines.all.len())
    })
}

/// Words with which the second line of a title begins, and the first ends.
const GOES_ON: &[&str] = &[
    "关于", "關於", "关於", "的", "和", "与", "與", "及", "暨", "第", "on ", "of ", "for ", "and ",
    "between ", "to ",
];
const GOES_ON_AFTER: &[&str] = &[
    "关于", "關於", "的", "和", "与", "與", "及", "暨", "、", " on", " of", " for", " and", " the",
    " between", " to",
];

/// A title over two lines: one breaks off where no title ends, or the other begins where none begins.
fn both_lines(lines: &Lines, at: usize, lowest: usize) -> (usize, usize) {
    let continues = |a: usize, b: usize| {
        let (a, b) = (lines.all[a].words, lines.all[b].words);
        if is_body_and_kind(a, b) || is_subject_and_kind(a, b) {
            return true;
        }
        GOES_ON_AFTER.iter().any(|word| a.ends_with(word)) || GOES_ON.iter().any(|word| b.starts_with(word))
    };
    let before = at.checked_sub(1).filter(|&before| may_be(lines, before) && continues(before, at));
    let start = before.unwrap_or(at);
    let after = Some(at + 1).filter(|&after| after < lowest && may_be(lines, after) && continues(at, after));
    (start, after.map_or(at + 1, |after| after + 1))
}

/// A body that met, and what it issued: 某联盟元首理事会会议 / 新闻公报.
fn is_body_and_kind(a: &str, b: &str) -> bool {
    const ENDS: &[&str] =
        &["会议", "會議", "大会", "大會", "会晤", "會晤", "峰会", "峰會", "理事会", "理事會"];
    let is_kind = b.chars().count() <= 6 && kind(b).is_some_and(|(_, behind)| behind == 0);
    is_kind && ENDS.iter().any(|end| a.ends_with(end))
}

/// A title that breaks off in its subject: 某办公厅关于推广 / 港口管理经验的通知.
fn is_subject_and_kind(a: &str, b: &str) -> bool {
    let is_open = ["关于", "關於", "关於"].iter().any(|word| a.contains(word));
    let ends = |words: &str| kind(words).is_some_and(|(_, behind)| behind == 0);
    is_open && !ends(a) && ends(b) && !b.contains("关于") && !b.contains("關於")
}

/// One past the subtitle, which begins at `at` if there is one: —— and what follows, or a short line above the
/// date, the speaker or the address.
fn subtitle(lines: &Lines, at: usize, lowest: usize) -> usize {
    let Some(line) = lines.all.get(at).filter(|_| at < lowest && lines.signs[at].is_none()) else {
        return at;
    };
    let is_dashed = line.words.starts_with(['—', '–', '―', '─']) || line.words.starts_with("--");
    let is_plain = !line.is_running && !line.ends && line.length <= 60;
    if is_dashed && is_plain && line.length >= 4 {
        return at + 1;
    }
    let is_named = |line: &Line| {
        people::is_office_and_name(line) || people::is_byline(line) || people::is_office_then_name(line)
    };
    let heads_text = |at: usize| {
        matches!(lines.role(at), Some(Role::Dateline | Role::Salutation))
            || lines.all.get(at).is_some_and(is_named)
    };
    let is_subtitle = may_be(lines, at)
        && !is_order(line.words)
        && !people::is_body(line)
        && is_plain
        && !is_named(line)
        && heading_mark(line.block).is_none()
        && line.length >= 4;
    if is_subtitle && heads_text(at + 1) { at + 1 } else { at }
}

/// The speech's own title, right above the line that says only on which occasion it was given:
/// 携手同行 共创未来 / 在环海论坛开幕式上的讲话.
fn above_occasion(lines: &Lines, at: usize) -> Option<usize> {
    static SPEECHES: List =
        words!("上的讲话|上的講話|上的致辞|上的致辭|上的致词|上的致詞|上的发言|上的發言|上的演讲|上的演講");
    let words = bare(lines.all[at].words);
    let is_occasion = words.starts_with('在') && SPEECHES.end(words).is_some();
    let own = at.checked_sub(1).filter(|_| is_occasion)?;
    let line = &lines.all[own];
    let may_be = may_be(lines, own) && !line.is_running && line.length >= SHORTEST;
    (may_be && !people::is_body(line) && !line.words.contains(words)).then_some(own)
}

/// Whether a line heads the order that promulgates a law.
fn is_order(words: &str) -> bool {
    words.ends_with('令') || words.ends_with("公告")
}

/// The law's own title below the order that promulgates it: 主席令 … 《某法》已由…通过，现予公布 … 某法.
fn promulgated(lines: &Lines, at: usize) -> Option<usize> {
    const LOWER: usize = 12;
    if !is_order(lines.all[at].words) {
        return None;
    }
    let announced = lines.all.get(lines.body)?.words;
    let name = announced.split_once('《')?.1.split_once('》')?.0;
    let below = lines.body + 1..lines.all.len().min(lines.body + LOWER);
    below.into_iter().find(|&law| bare(lines.all[law].words) == name)
}

#[cfg(test)]
mod tests {
    use crate::{clean, protocol::Role};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let blocks = clean::roles(text, &clean::blocks(text));
        let titles = blocks.into_iter().filter(|block| block.role == Role::Title);
        assert_eq!(titles.map(|block| block.span.of(text)).collect::<Vec<_>>(), expected);
    }

    const BODY: &str = "各成员国元首举行会议，发表宣言如下。";

    #[test]
    fn a_title_names_its_kind_or_stands_above_the_date() {
        check(&format!("新闻\n国际\n青湾宣言\n{BODY}"), &["青湾宣言"]);
        check(&format!("新闻\n环海论坛在青湾闭幕\n2019-06-14\n{BODY}"), &["环海论坛在青湾闭幕"]);
        check(&format!("首页\n中华人民共和国海商法\n{BODY}"), &["中华人民共和国海商法"]);
        check(
            &format!("海港政府新聞公報\n訂閱服務\n新聞公報\n聯絡我們\n海港局局長動議發言全文\n{BODY}"),
            &["海港局局長動議發言全文"],
        );
        check(&format!("News\nTHE ASTANA DECLARATION\n{BODY}"), &["THE ASTANA DECLARATION"]);
    }

    #[test]
    fn the_lead_of_a_speech_is_not_its_title() {
        let text = "在2021年环海论坛峰会上的致辞\n9月2日晚，联盟主席张三在2021年环海论坛峰会上发表视频致辞\n尊敬的各位来宾：\n大家好！我向参加会议的所有嘉宾表示热烈的欢迎！";
        check(text, &["在2021年环海论坛峰会上的致辞"]);
        let blocks = clean::roles(text, &clean::blocks(text));
        assert_eq!(blocks[1].role, Role::Body);
    }

    #[test]
    fn of_repeated_titles_the_last_is_the_texts_own() {
        check(&format!("青湾宣言(全文)\n2019-06-15\n青湾宣言\n{BODY}"), &["青湾宣言"]);
        check(&format!("首页\n环海论坛青湾宣言\n(第二十次会议通过)\n{BODY}"), &["环海论坛青湾宣言"]);
    }

    #[test]
    fn the_first_line_will_do() {
        check("面朝大海\n从明天起\n做一个幸福的人", &["面朝大海"]);
    }

    #[test]
    fn policies_are_called_as_the_links_to_them() {
        for title in ["隐私政策", "# Privacy Policy", "使用条款"] {
            check(&format!("{title}\n更新日期：2021年9月1日\n{BODY}"), &[title]);
            check(&format!("首页\n{title}\n一、信息的收集\n{BODY}"), &[title]);
        }
        check(&format!("隐私政策\n环海论坛在青湾闭幕\n2019-06-14\n{BODY}"), &["环海论坛在青湾闭幕"]);
    }

    #[test]
    fn a_subtitle_belongs_to_the_title() {
        check(
            &format!("携手同行 共创未来\n——在环海论坛上的讲话\n（2019年6月14日）\n各位同事：\n{BODY}"),
            &["携手同行 共创未来", "——在环海论坛上的讲话"],
        );
        check(
            &format!("长堤市年度报告\n在市第三届代表大会上\n市长 张三\n{BODY}"),
            &["长堤市年度报告", "在市第三届代表大会上"],
        );
        check(&format!("青湾宣言\n前言\n{BODY}"), &["青湾宣言"]);
        check(
            &format!("携手同行 共创未来\n在环海论坛开幕式上的讲话\n（2019年6月14日，青湾）\n{BODY}"),
            &["携手同行 共创未来", "在环海论坛开幕式上的讲话"],
        );
    }

    #[test]
    fn a_title_may_go_over_two_lines() {
        check(
            &format!("甲国和乙国\n关于加强合作的联合声明\n{BODY}"),
            &["甲国和乙国", "关于加强合作的联合声明"],
        );
        check(
            &format!("联盟办公厅关于推广\n长堤港口管理经验的通知\n联办发〔2021〕3号\n{BODY}"),
            &["联盟办公厅关于推广", "长堤港口管理经验的通知"],
        );
        check(
            &format!("环海联盟成员国元首理事会会议\n新闻公报\n（2019年6月13日至14日，青湾）\n{BODY}"),
            &["环海联盟成员国元首理事会会议", "新闻公报"],
        );
        check(
            "# The Bay Declaration of the Council of Heads of State, Heads of Government and Ministers of the Bay Alliance\n14 June 2019, Port Bay\nThe leaders declare the following.",
            &[
                "# The Bay Declaration of the Council of Heads of State, Heads of Government and Ministers of the Bay Alliance",
            ],
        );
    }

    #[test]
    fn a_law_stands_below_the_order_that_promulgates_it() {
        let text = "联盟主席令\n第七十三号\n《环海海洋保护法》已由联盟大会于2020年12月26日通过，现予公布，自2021年3月1日起施行。\n联盟主席 张三\n2020年12月26日\n环海海洋保护法\n（2020年12月26日联盟大会第二次会议通过）\n第一条 为了保护海洋，制定本法。\n第二条 本法自2021年3月1日起施行。";
        check(text, &["环海海洋保护法"]);
        let blocks = clean::roles(text, &clean::blocks(text));
        assert!(blocks.iter().all(|block| !block.role.is_furniture()), "the order is part of the text");
    }
}
