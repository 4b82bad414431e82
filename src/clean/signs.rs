//! The signs by which a block's role is known, one predicate each.
//!
//! They look at one block and know nothing of its neighbours; [`super::roles()`] weighs them.

use crate::{
    characters::{ends_sentence, is_han, stops},
    date,
};

/// The words of a block without Markdown's marks for headings and emphasis.
pub(crate) fn without_marks(block: &str) -> &str {
    let inside = match heading_mark(block) {
        Some(level) => block[usize::from(level)..].trim(),
        None => block,
    };
    inside.trim_end_matches('#').trim_matches('*').trim()
}

/// The level of a Markdown heading, 1 to 6.
pub(crate) fn heading_mark(block: &str) -> Option<u8> {
    let marks = block.bytes().take_while(|&byte| byte == b'#').count();
    let spaced = block[marks..].starts_with([' ', '\u{3000}']);
    u8::try_from(marks).ok().filter(|level| (1..=6).contains(level) && spaced)
}

/// Whether a block reads as running text: a sentence or more, not a list of labels.
pub(crate) fn is_running_text(block: &str) -> bool {
    let length = block.chars().count();
    let stops = stops(block);
    let commas = block.chars().filter(|&c| matches!(c, '，' | ',' | '、')).count();
    (stops > 0 && length >= 12) || (length >= 30 && stops + commas > 0)
}

/// Whether a block is nothing but links: little stands outside Markdown's `[…](…)`.
pub(super) fn is_links(block: &str) -> bool {
    let mut outside = 0;
    let mut links = 0;
    let mut rest = block;
    while let Some(middle) = rest.find("](") {
        let open = rest[..middle].rfind('[').unwrap_or(middle);
        outside += rest[..open].chars().filter(|c| c.is_alphanumeric()).count();
        links += 1;
        rest = rest[middle..].split_once(')').map_or("", |(_, after)| after);
    }
    outside += rest.chars().filter(|c| c.is_alphanumeric()).count();
    links > 0 && outside <= links * 3
}

/// Whether a block is a list of names or keywords divided by bars, or by hyphens as search-engine spam is.
/// A row of a table has a bar at either end.
pub(super) fn is_barred_list(block: &str) -> bool {
    if stops(block) > 0 || (block.starts_with('|') && block.ends_with('|')) {
        return false;
    }
    let labels = block.split(['|', '｜']).filter(|part| !part.trim().is_empty()).count();
    let hyphenated = block.split('-').filter(|part| part.contains(is_han)).count();
    (labels >= 4 && block.chars().count() <= labels * 12) || (hyphenated >= 4 && !block.contains('，'))
}

/// Whether a block holds words that websites put around texts.
pub(super) fn has_site_words(block: &str) -> bool {
    /// In no text proper.
    const ALWAYS: &[&str] = &[
        "打印本页",
        "打印本頁",
        "[字体",
        "【字体",
        "字体: 大",
        "ICP备",
        "ICP備",
        "公网安备",
        "网站标识码",
        "主站蜘蛛",
        "推荐给朋友",
        "扫一扫",
        "掃一掃",
        "加入收藏",
        "设为首页",
        "All Rights Reserved",
        "©",
        "网站地图",
        "移动版",
        "移動版",
    ];
    /// In texts too: only where they are a label.
    const AS_LABEL: &[&str] = &[
        "字号",
        "字號",
        "字体",
        "字體",
        "责任编辑",
        "責任編輯",
        "编辑",
        "編輯",
        "版权所有",
        "版權所有",
        "联系我们",
        "聯繫我們",
        "关于我们",
        "關於我們",
        "分享到",
        "分享",
        "打印",
        "搜索",
        "网站无障碍",
        "无障碍",
        "Copyright",
        "English",
    ];
    let bare = block.trim_matches(|c: char| !c.is_alphanumeric());
    let is_label = |word: &&str| {
        let after = bare.strip_prefix(*word);
        after.is_some_and(|after| after.is_empty() || after.starts_with(['：', ':']))
            || (bare.ends_with(*word) && bare.contains(char::is_whitespace))
    };
    block.chars().count() <= 80
        && !ends_sentence(block)
        && (ALWAYS.iter().any(|word| block.contains(word)) || AS_LABEL.iter().any(is_label))
}

/// Whether a line begins what web pages put below a text: other news, comments.
pub(super) fn begins_appendage(block: &str) -> bool {
    const HEADS: &[&str] = &[
        "相关新闻",
        "相關新聞",
        "相关阅读",
        "相關閱讀",
        "延伸阅读",
        "延伸閱讀",
        "相关链接",
        "相關連結",
        "相关报道",
        "网友评论",
        "網友評論",
        "最新评论",
        "发表评论",
        "發表評論",
        "热门推荐",
        "热点推荐",
        "推荐阅读",
        "推薦閱讀",
        "猜你喜欢",
        "Related articles",
        "Comments",
    ];
    block.chars().count() <= 20 && HEADS.iter().any(|head| without_marks(block).starts_with(head))
}

/// Whether a block names an office and a person, as signatures do: 甲国总统　张三.
pub(super) fn is_office_and_name(block: &str) -> bool {
    const OFFICES: &[&str] = &[
        "总统",
        "總統",
        "主席",
        "总理",
        "總理",
        "首相",
        "部长",
        "部長",
        "大臣",
        "国王",
        "國王",
        "元首",
        "总书记",
        "總書記",
        "秘书长",
        "祕書長",
        "秘書長",
        "主任",
        "代表",
        "团长",
        "團長",
        "埃米尔",
        "酋长",
        "大公",
        "President",
        "Minister",
        "Chairman",
        "Secretary",
    ];
    let block = without_marks(block);
    let Some((office, name)) = block.rsplit_once(|c: char| c.is_whitespace()) else { return false };
    block.chars().count() <= 45
        && !block.contains(['。', '，', '：', '；'])
        && (1..=15).contains(&name.chars().count())
        && OFFICES.iter().any(|word| office.trim_end().ends_with(word))
}

/// Whether a block is an agency's line: （新华社北京9月17日电）, or 来源：….
pub(super) fn is_agency_line(block: &str) -> bool {
    let inside = block.trim_matches(['（', '）', '(', ')', ' ', '*', '【', '】']);
    let is_short = inside.chars().count() <= 40 && !inside.contains(['。', '，']);
    let names_agency =
        inside.ends_with(['电', '電', '讯', '訊']) && inside.contains(['社', '报', '報', '网', '網']);
    let source = |word: &&str| inside.strip_prefix(*word).is_some_and(|rest| rest.starts_with(['：', ':']));
    is_short && ((names_agency && !date::find(inside).is_empty()) || ["来源", "來源"].iter().any(source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn menus_are_links_and_sentences_with_a_link_are_not() {
        assert!(is_links("[首页](#) > [国家和组织](#) > [文件](#)"));
        assert!(!is_links("会议通过了《[宣言](a.html)》，并决定每年举行一次会晤。"));
        assert!(!is_links("会议通过了宣言。"));
    }

    #[test]
    fn a_signature_names_an_office_and_a_person() {
        assert!(is_office_and_name("巴基斯坦伊斯兰共和国总理 伊姆兰·汗"));
        assert!(is_office_and_name("印度共和国总理\t莫迪"));
        assert!(!is_office_and_name("会议由总统主持。 各方同意"));
        assert!(!is_office_and_name("安全合作"));
    }

    #[test]
    fn an_agency_line_is_no_sentence() {
        assert!(is_agency_line("（新华社杜尚别9月17日电）"));
        assert!(is_agency_line("來源:新華社"));
        assert!(!is_agency_line("成员国支持媒体合作，新华社参加。"));
        assert!(!is_agency_line("国家电网建设与跨区输电"));
        assert!(!is_agency_line("来源可靠、去向可查"));
    }

    #[test]
    fn words_of_websites_are_words_of_texts_too() {
        let site = [
            "字號",
            "[責任編輯:楊永青]",
            "[字体: 大 中 小] 打印本页",
            "网站无障碍",
            "京ICP备06038296号",
            "甲 乙 网站无障碍",
        ];
        for furniture in site {
            assert!(has_site_words(furniture), "{furniture}");
        }
        let texts = [
            "推进无障碍环境建设，保障残疾人权益。",
            "第一章 无障碍环境建设",
            "实行责任编辑制度。",
            "企业名称由行政区划名称、字号、行业组成。",
            "让人民群众分享到更多成果。",
        ];
        for text in texts {
            assert!(!has_site_words(text), "{text}");
        }
    }

    #[test]
    fn bars_divide_menus_and_tables() {
        assert!(is_barred_list("首页|新闻|国际|财经|体育"));
        assert!(is_barred_list("91站-甲网址-乙网页-丙网站-丁网-在线"));
        assert!(!is_barred_list("| 年份 | 数量 | 单位 | 说明 |"));
        assert!(!is_barred_list(
            "A well-known, long-term and far-reaching — “win-win” — approach. So be it."
        ));
    }
}
