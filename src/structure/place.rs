//! Where the act was done: only where the text says so. The place of an agency is that of its office, and a
//! meeting by video has none.

use super::{closing, from_title, kind::is_news};
use crate::{
    clean::{Block, List, words},
    protocol::{Kind, Role},
    span::Span,
};
use regex::Regex;
use std::sync::LazyLock;

/// 2021年9月17日于杜尚别, below the signatures.
static SIGNED_AT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[日号號]?\s*(?:[于於]|[订訂簽签]于)\s*(?P<p>[^\s，。、；：（）()0-9]{2,10})(?:[签簽][订訂署]|$|[）)])",
    )
});

/// （2021年9月17日，杜尚别）, below a title.
static DATED_AT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[日号號][，,、]\s*(?P<p>[^\s，。、；：（）()0-9]{2,12})[）)]?$"));

/// 2021年9月17日在杜尚别举行的.
static HELD_IN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[在于於](?P<p>[^，。；：、“”《》（）()0-9\s]{2,16}?)(?:共同|正式|成功|隆重)?(?:[举舉]行|召[开開]|[签簽][署订訂]|[开開]幕|[举舉]办|通[过過])",
    )
});

/// Done at Astana on 4 July 2024.
static DONE_AT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?-u:\b)(?:[Dd]one|DONE|[Ss]igned|[Aa]dopted|[Ii]ssued|[Hh]eld|[Mm]et|[Cc]onvened|[Gg]athered|[Hh]eld\s+(?:talks|consultations|an?\s+meeting|their\s+meeting))\s+(?:at|in)\s+(?:the\s+[Cc]ity\s+of\s+)?)(?P<p>[A-Z][\w’'-]+(?:[ -](?:de|del|of|[A-Z][\w’'-]+)){0,3})",
    )
});

/// 海通社青湾9月17日电.
static AGENCY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:[^\s，。]{1,6}社|[本原][报報])(?P<p>[^\s，。0-9]{2,8}?)(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日[电電讯訊]",
    )
});

/// 〔記者張三／長堤報導〕, （海通社記者張三長堤18日電）.
static REPORTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^[〔［\[（(【][^〕）)】\]／/]{0,6}[记記]者(?:[^〕）)】\]／/]{2,16}[／/](?P<p>[^〕）)】\]／/\s0-9]{2,6}?)(?:[综綜]合|即[时時])?[报報][导導道]|[^\s，。／/0-9]{2,3}(?P<q>[^\s，。／/0-9]{2,4}?)[0-9]{1,2}日[电電])",
    )
});

/// 本公约于二〇〇九年六月十六日在青湾签订: the closing words of an act, which date it, too.
pub(super) static SIGNED_IN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^本[^，。]{1,12}[于於][^，。]{6,16}日[在于於](?P<p>[^，。]{2,20}?)(?:正式)?[签簽訂订][订訂署]")
});

/// What shows that nobody went anywhere.
const BY_VIDEO: &[&str] = &[
    "视频",
    "視頻",
    "線上",
    "线上",
    "网络会议",
    "by video",
    "videoconference",
    "video conference",
    "virtual",
];

/// How far into the text the opening reaches, in blocks of body.
const OPENING: usize = 12;

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is written here")
}

/// Where the act was done.
pub(super) fn place(text: &str, blocks: &[Block], kind: Option<Kind>) -> Option<Span> {
    let spans = |role: Role| blocks.iter().filter(move |block| block.role == role).map(|block| block.span);
    let dated = spans(Role::Dateline).find_map(|line| {
        let words = line.of(text);
        let found = SIGNED_AT.captures(words).or_else(|| DATED_AT.captures(words));
        found.and_then(|found| named(line, &found)).or_else(|| done_at(text, line))
    });
    let signed_in = |line: Span| SIGNED_IN.captures(line.of(text)).and_then(|found| named(line, &found));
    let closing = || {
        let mut lines = closing(blocks).map(|block| block.span);
        lines.find_map(|line| done_at(text, line).or_else(|| signed_in(line)))
    };
    if let Some(place) = dated.or_else(closing) {
        return Some(place);
    }
    // A speech names the places of others, too; its own stands in its title, if anywhere.
    if kind == Some(Kind::Speech) {
        return spans(Role::Title).find_map(|line| held_in(text, line));
    }
    let opening = from_title(blocks)
        .iter()
        .skip_while(|block| block.role != Role::Body)
        .take_while(|block| block.role != Role::Heading)
        .filter(|block| block.role == Role::Body)
        .take(OPENING);
    let opening: Vec<Span> = opening.map(|block| block.span).collect();
    let first = opening.first()?.of(text);
    if BY_VIDEO.iter().any(|word| first.contains(word)) {
        return None;
    }
    if kind == Some(Kind::News) || is_news(text, blocks) {
        let mut lines = spans(Role::Dateline).chain(opening.iter().take(3).copied());
        return lines.find_map(|line| {
            let patterns: [&Regex; 2] = [&REPORTER, &AGENCY];
            let mut found = patterns.into_iter().filter_map(|pattern| pattern.captures(line.of(text)));
            found.find_map(|found| named(line, &found))
        });
    }
    spans(Role::Title).chain(opening).find_map(|line| held_in(text, line).or_else(|| done_at(text, line)))
}

fn done_at(text: &str, line: Span) -> Option<Span> {
    let words = line.of(text);
    // Other languages than English have nothing to match; their paragraphs need not be searched.
    let found = words.contains(" in ") || words.contains(" at ");
    found.then(|| DONE_AT.captures(words)).flatten().and_then(|found| named(line, &found))
}

/// The first place in a paragraph where something was held or signed, in a sentence that dates it.
fn held_in(text: &str, line: Span) -> Option<Span> {
    let words = line.of(text);
    let mut read = 0;
    let mut is_dated = false;
    HELD_IN.captures_iter(words).find_map(|found| {
        // What stands before the match is gone through once, however many there are in a sentence.
        let between = &words[read..found.get_match().start()];
        let sentence = between.rsplit(['。', '；']).next().unwrap_or_default();
        is_dated = sentence.contains(['日', '月']) || (is_dated && sentence.len() == between.len());
        read = found.get_match().start();
        named(line, &found).filter(|_| is_dated)
    })
}

fn named(line: Span, found: &regex::Captures) -> Option<Span> {
    let place = found.name("p").or_else(|| found.name("q"))?;
    is_place(place.as_str()).then(|| Span::new(line.start + place.start(), line.start + place.end()))
}

/// Whether words may name a place. Names have all kinds of characters at their ends (上海, 马德里, 日本): such a
/// character tells something else only behind what is no name (会议上), or in words that stand for a time.
fn is_place(words: &str) -> bool {
    static TIMES: List = words!(
        "此|本次|本届|本屆|本年|本月|本国|本國|本组织|本組織|同日|同年|同月|同期|同一|同时|同時|之前|之后|之後|\
         上述|上次|上届|上屆|上一|下次|下届|下屆|下一|年内|年內|年底|年初|月内|月內|月底|月初|其中|其间|其間"
    );
    static ENDS: List = words!(
        "的|之|此|年|月|方式|会议|會議|框架|期间|期間|基础|基礎|领域|領域|情况|情況|方面|背景|组织|組織|大会|大會"
    );
    static NOUNS: List = words!(
        "会议|會議|大会|大會|会晤|會晤|会谈|會談|峰会|峰會|论坛|論壇|框架|基础|基礎|领域|領域|情况|情況|背景|组织|\
         組織|范围|範圍|过程|過程|条件|條件|机制|機制|活动|活動|仪式|儀式|国|國|境|年|月|日"
    );
    let around = words.strip_suffix(['上', '下', '中', '里', '裡', '内', '內', '间', '間']);
    TIMES.begin(words).is_none()
        && ENDS.end(words).is_none()
        && around.is_none_or(|around| NOUNS.end(around).is_none())
}

#[cfg(test)]
mod tests {
    use crate::{clean, structure::structure};

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let blocks = clean::roles(text, &clean::blocks(text));
        assert_eq!(structure(text, &blocks, "").place.map(|place| place.of(text)), expected, "{text}");
    }

    #[test]
    fn an_act_says_where_it_was_done() {
        check("青湾宣言\n各成员国元首举行会议，宣布如下。\n甲国总统 张三\n2019年6月14日于青湾", Some("青湾"));
        check("长堤公报\n2019年6月14日，各成员国元首在长堤举行会议，宣布如下。", Some("长堤"));
        check(
            "青湾宣言\n值此联盟成立之际，成员国：\n高度评价联盟的作用。\n根据2019年6月14日在青湾举行的元首会议成果，声明如下：",
            Some("青湾"),
        );
        check(
            "The Bay Declaration\nThe Heads of State of the Alliance, held in Port Bay on 14 June 2019 their meeting.\nDone at Port Bay on 14 June 2019.",
            Some("Port Bay"),
        );
        check(
            "环海公约\n各方达成协议如下，共同遵守。\n本公约于二〇一九年六月十四日在青湾市签订，一式两份。",
            Some("青湾市"),
        );
        check("论坛公报\n（2019年6月13日至14日，青湾）\n各方在长堤湾会晤，达成共识。", Some("青湾"));
        for place in
            ["上海", "新德里", "中国", "内罗毕", "以色列", "里约热内卢", "马德里", "里斯本", "大同", "日本"]
        {
            check(
                &format!("论坛宣言\n2001年6月15日，各成员国元首在{place}举行会议，宣布如下。"),
                Some(place),
            );
        }
        for words in ["会议上", "此框架内", "同年", "本次会议中"] {
            check(&format!("论坛宣言\n2001年6月15日，各成员国元首在{words}举行会谈，宣布如下。"), None);
        }
        check("論壇宣言\n2019年6月14日，各方在北嶼舉行會議，宣布如下。", Some("北嶼"));
    }

    #[test]
    fn a_speech_says_it_below_its_title() {
        check(
            "携手同行\n——在论坛上的讲话\n（2021年9月17日，青湾）\n各位同事：\n很高兴同大家见面，共商合作大计。",
            Some("青湾"),
        );
    }

    #[test]
    fn agencies_and_meetings_by_video_give_no_place() {
        check("青湾宣言\n各成员国元首举行会议，宣布如下。\n2019年6月14日\n（海通社长堤6月14日电）", None);
        check(
            "长堤公报\n2019年6月14日，各成员国元首在长堤以视频方式举行会议，宣布如下。\n（海通社长堤6月14日电）",
            None,
        );
        check(
            "携手同行\n——在论坛上的讲话\n各位同事：\n我记得，2018年6月我们在长堤举行会议，讨论合作。",
            None,
        );
    }

    #[test]
    fn news_come_from_where_they_were_sent() {
        check("论坛开幕\n海通社青湾9月17日电（记者张三）论坛17日开幕，各方出席。", Some("青湾"));
        check("論壇開幕\n〔記者張三／長堤報導〕論壇昨日開幕，各方代表出席會議。", Some("長堤"));
        check("論壇開幕\n（海通社記者張小三長堤18日電）論壇昨日開幕，各方代表出席會議。", Some("長堤"));
    }
}
