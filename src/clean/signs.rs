//! The signs by which a block's role is known, one predicate each.
//!
//! They look at one block and know nothing of its neighbours; [`super::roles()`] weighs them.

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
    let stops = block.chars().filter(|&c| is_stop(c)).count();
    let commas = block.chars().filter(|&c| matches!(c, '，' | ',' | '、' | '；' | ';')).count();
    (stops > 0 && length >= 12) || (length >= 30 && stops + commas > 0)
}

/// Whether a sentence ends with this character.
pub(crate) fn is_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '!' | '?' | '．' | '…' | '；' | ';')
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
pub(super) fn is_barred_list(block: &str) -> bool {
    let bars = block.matches(['|', '｜']).count();
    let hyphens = block.split('-').filter(|part| !part.is_ascii()).count();
    bars >= 4 || (hyphens >= 4 && !block.contains(['。', '，']))
}

/// Whether a short block holds words that websites put around texts.
pub(super) fn has_site_words(block: &str) -> bool {
    const SITE_WORDS: &[&str] = &[
        "字号",
        "字號",
        "字体:",
        "字体：",
        "[字体",
        "字體",
        "打印本页",
        "打印本頁",
        "责任编辑",
        "責任編輯",
        "版权所有",
        "版權所有",
        "联系我们",
        "聯繫我們",
        "ICP备",
        "ICP備",
        "公网安备",
        "网站标识码",
        "主站蜘蛛",
        "推荐给朋友",
        "分享到",
        "扫一扫",
        "掃一掃",
        "无障碍",
        "關於我們",
        "关于我们",
        "网站地图",
        "移动版",
        "移動版",
        "English",
        "加入收藏",
        "设为首页",
        "All Rights Reserved",
        "Copyright",
        "©",
    ];
    let short = block.chars().count() <= 80;
    (short || is_barred_list(block)) && SITE_WORDS.iter().any(|word| block.contains(word))
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
    let inside = block.trim_matches(['（', '）', '(', ')', ' ', '*']);
    let agency =
        inside.ends_with(['电', '電', '讯', '訊']) && inside.contains(['社', '网', '網', '报', '報']);
    let source = ["来源", "來源"].iter().any(|word| inside.starts_with(word));
    inside.chars().count() <= 40 && !inside.contains(['。', '，']) && (agency || source)
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
    }
}
