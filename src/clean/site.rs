//! What else a website puts around a text: its name, buttons, counters, footers, other news.

use super::{
    lines::{Line, Sign},
    marks::heading_mark,
    numbering::numbering,
    site_words::{ALWAYS, COUNTERS, FOOTERS, LABELS, NAMING, POLICIES},
    words::{List, words},
};
use crate::protocol::{Reason, Role};

/// Whether a line is what websites put around texts.
pub(super) fn sign(line: &Line) -> Option<Sign> {
    if is_rule(line.block) {
        return Some(Sign::strong(Role::PageFurniture, Reason::PageWords));
    }
    if is_address(line.words) {
        return Some(Sign::strong(Role::SiteFurniture, Reason::SiteWords));
    }
    if is_spread_notice(line.words) {
        return Some(Sign::weak(Role::SiteFurniture, Reason::SiteWords));
    }
    if line.length > 100 || (line.ends && !FOOTERS.within(line.words)) {
        return None;
    }
    if ALWAYS.find_iter(line.words).next().is_some() {
        return Some(Sign::strong(Role::SiteFurniture, Reason::SiteWords));
    }
    counter(line).or_else(|| label(line))
}

/// A line drawn with characters: ********.
fn is_rule(words: &str) -> bool {
    const SHORTEST: usize = 8;
    let first = words.chars().next().unwrap_or('a');
    !first.is_alphanumeric() && words.chars().all(|c| c == first) && words.chars().count() >= SHORTEST
}

/// A copyright notice, with its characters spread over the line or not: 版 权 所 有 ，未 经 授 权 不 得 转 载.
/// An article of a law speaks of the owner: 版权所有人不得….
fn is_spread_notice(words: &str) -> bool {
    static OWNED: List = words!("版权所有|版權所有|著作權所有|著作权所有");
    static FORBIDDEN: List = words!("未经|未經|禁止|不得|請勿|请勿");
    static OWNERS: List = words!(
        "版权所有人|版权所有者|版权所有权|版權所有人|版權所有者|版權所有權|\
                著作權所有人|著作權所有者|著作权所有人|著作权所有者"
    );
    let is_spread = words.len() <= 300 && words.contains(['权', '權']) && {
        let words: String = words.split_whitespace().collect();
        OWNED.within(&words) && !OWNERS.within(&words) && FORBIDDEN.within(&words) && !words.contains('《')
    };
    is_spread && !words.ends_with(['：', ':']) && numbering(words).is_none()
}

/// A page's address and nothing else.
fn is_address(words: &str) -> bool {
    let is_address = ["http://", "https://", "www."].iter().any(|scheme| words.starts_with(scheme));
    is_address && !words.contains(char::is_whitespace) && words.is_ascii()
}

/// Sizes of type below each other (小, 中, 大), where one character alone may be anything.
pub(super) fn sizes(all: &[Line], signs: &mut [Option<Sign>]) {
    static SIZES: List = words!("大|中|小|A|A+|A-|A++");
    let is_size = |at: Option<usize>| at.and_then(|at| all.get(at)).is_some_and(|line| SIZES.has(line.words));
    for (at, sign) in signs.iter_mut().enumerate() {
        let has_other = is_size(at.checked_sub(1)) || is_size(Some(at + 1));
        if is_size(Some(at)) && has_other && sign.is_none() {
            *sign = Some(Sign::strong(Role::SiteFurniture, Reason::SiteWords));
        }
    }
}

/// Where a text stands that is called as the links of sites to such texts are: 隐私政策 right above the first
/// paragraph, with no more than dates and numbered headings between.
pub(super) fn title(all: &[Line], signs: &[Option<Sign>], body: usize) -> Option<usize> {
    let is_between = |at: usize| {
        let is_date = signs[at].is_some_and(|sign| sign.judged.0 == Role::Dateline);
        is_date || (signs[at].is_none() && numbering(all[at].words).is_some())
    };
    let at = (0..body.min(all.len())).rev().find(|&at| !is_between(at))?;
    (signs[at].is_some_and(|sign| sign.is_weak) && is_policy(all[at].words)).then_some(at)
}

/// Whether words name one of a site's own texts.
pub(super) fn is_policy(words: &str) -> bool {
    POLICIES.has(words)
}

/// Labels of buttons. Several side by side are nothing else; one alone, or with what it is a label of, may head
/// a part of a text or be an item of a list. A number or a mark shows that it does.
fn label(line: &Line) -> Option<Sign> {
    /// What stands between paragraphs of news far more often than above a part of a text.
    static ADVERTISEMENTS: List = words!("广告|廣告|Advertisement|ADVERTISEMENT");
    let bare = line.words.trim_matches(|c: char| !c.is_alphanumeric());
    let is_sure = || line.words == "完" || is_following(bare) || ADVERTISEMENTS.has(bare);
    let sign = if are_labels(line.words) || is_sure() {
        Sign::strong
    } else if is_label(line.words, bare) || is_labelled(bare) {
        Sign::weak
    } else {
        return None;
    };
    let is_heading = heading_mark(line.block).is_some() || numbering(line.words).is_some();
    (!is_heading).then(|| sign(Role::SiteFurniture, Reason::SiteWords))
}

/// One label and nothing else. One character alone may be anything; in brackets it is a button.
fn is_label(words: &str, bare: &str) -> bool {
    LABELS.has(bare) && (bare.chars().nth(1).is_some() || bare != words)
}

/// Two labels and more, side by side.
fn are_labels(words: &str) -> bool {
    let is_between = |c: char| c.is_whitespace() || "|｜/·•：:[]【】".contains(c);
    let mut rest = words.trim_start_matches(is_between);
    let mut count = 0;
    while !rest.is_empty() {
        let mut behind = LABELS.beginnings(rest);
        let Some(next) = behind.find(|next| next.is_empty() || next.starts_with(is_between)) else {
            return false;
        };
        rest = next.trim_start_matches(is_between);
        count += 1;
    }
    count >= 2
}

/// A label with a colon, or a Chinese one beside what it is a label of. A heading may hold such a word, a line of
/// text with a comma does; an English one (Line, Share) is mostly the end of a name.
fn is_labelled(bare: &str) -> bool {
    let is_long = |label: &str| label.chars().count() >= 4 && !label.is_ascii();
    let begins = |rest: &str| {
        let label = &bare[..bare.len() - rest.len()];
        if rest.starts_with(['：', ':']) {
            label.chars().nth(1).is_some() && !NAMING.has(label)
        } else {
            is_long(label) && rest.starts_with(char::is_whitespace) && rest.contains(['：', ':'])
        }
    };
    let ends = |before: &str| is_long(&bare[before.len()..]) && before.ends_with(char::is_whitespace);
    !bare.contains(['，', '、', '《'])
        && (LABELS.beginnings(bare).any(begins) || LABELS.end(bare).is_some_and(ends))
}

/// 关注某网, 关注某报微信: what a page wants its reader to do.
fn is_following(words: &str) -> bool {
    static WHERE: List = words!("微信|微博|公众号|公眾號|网|網|客户端|粉絲團|粉絲專頁|抖音号|视频号");
    let whom = words.strip_prefix("关注").or_else(|| words.strip_prefix("關注"));
    whom.is_some_and(|whom| whom.chars().count() <= 10 && WHERE.end(whom).is_some())
}

/// A counter and its figure. Behind a colon anything may stand, in texts too: 有效性：项目在多大程度上实现目标.
fn counter(line: &Line) -> Option<Sign> {
    let words = line.words.trim_start_matches(['[', '【', '（', '(']);
    if line.length > 60 || words.contains('，') {
        return None;
    }
    let counted = |rest: &str| {
        let rest = rest.trim_start();
        let has_colon = rest.starts_with(['：', ':']);
        let number = rest.trim_start_matches(['：', ':', ' ']);
        if number.starts_with(|c: char| c.is_ascii_digit()) {
            let is_figure = number.chars().count() <= 8 && line.length <= 16;
            (has_colon || is_figure).then_some(Sign::strong as fn(_, _) -> _)
        } else {
            has_colon.then_some(Sign::weak as fn(_, _) -> _)
        }
    };
    let sign = COUNTERS.beginnings(words).find_map(counted)?;
    Some(sign(Role::SiteFurniture, Reason::SiteWords))
}

/// Sentences about the website and not the matter: 本网站由…主办, 未经本网授权，不得转载。
pub(super) fn notice(line: &Line) -> Option<Sign> {
    static BEGINNINGS: List = words!(
        "本网站|本網站|本网|本站|免责声明|免責聲明|版权声明|版權聲明|版权所有|版權所有|凡本网|凡本站|\
         凡注明|未经|未經|声明：|特别声明|转载请|轉載請|請同意|请同意|若對電子報|本電子報|本公众号|以上内容|以上內容|建议使用|建議使用|您的浏览器|您的瀏覽器|\
         Copyright|This website|This site|We use cookies|By continuing to browse|By using this site"
    );
    static MATTERS: List = words!(
        "转载|轉載|版权|版權|著作權|浏览器|瀏覽器|分辨率|主办|本网|本站|cookies|reserved|Copyright|\
         本网站|建设维护|隱私權|隐私权|投资建议|投資建議|公众号|侵权|侵權"
    );
    static SITES: List = words!(
        "本网|本網|本站|网站|網站|浏览器|瀏覽器|转载|轉載|版权|版權|著作權|电子报|電子報|公众号|公眾號|投资建议|投資建議|\
         隱私權規範|隱私權政策|隐私政策|cookies|reserved|website"
    );
    let words = line.words;
    let is_notice = BEGINNINGS.begin(words).is_some()
        && words.len() <= 900
        && MATTERS.within(words)
        && SITES.within(words);
    is_notice.then(|| Sign::weak(Role::SiteFurniture, Reason::SiteWords))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_site(block: &str) -> bool {
        sign(&Line::new(block)).is_some()
    }

    #[test]
    fn words_of_websites_are_words_of_texts_too() {
        let site = [
            "字號",
            "[字体: 大 中 小] 打印本页",
            "京ICP备06038296号",
            "长堤外事部 版权所有",
            "联系我们 地址：长堤市海滨路2号 邮编：100000",
            "分享到：微信 微博 QQ空间",
            "打印 收藏 关闭",
            "浏览次数：1234",
            "阅读 1024",
            "【字体：大 中 小】",
            "索引号：000014349/2021-00012",
        ];
        for furniture in site {
            assert!(is_site(furniture), "{furniture}");
        }
        let texts = [
            "推进无障碍环境建设，保障残疾人权益。",
            "第一章 无障碍环境建设",
            "企业名称由行政区划名称、字号、行业组成。",
            "让人民群众分享到更多成果。",
            "大",
            "评论文章写作",
            "下载量持续增长",
            "阅读 思考 写作",
            "主办单位职责",
            "Copyright Act 1968",
            "Share of exports by country",
            "The Bottom Line",
            "The Nine-Dash Line",
            "Growth in market Share",
            "第八条 联系方式",
            "第九条 免责声明",
            "## 下载",
            "主办单位：环海联盟秘书处",
            "联系方式：0571-88812345",
            "技术支持：为成员国海关提供培训和设备",
            "版权所有人不得滥用权利。",
            "第二条 版权所有，不得侵犯。",
            "推广“扫一扫”便民服务",
        ];
        for text in texts {
            assert!(!is_site(text), "{text}");
        }
    }

    #[test]
    fn between_paragraphs_a_label_is_a_heading_or_an_item() {
        let body = "各方商定，加强合作，共同应对挑战。";
        for line in [
            "注册",
            "会员",
            "举报",
            "Privacy",
            "技术支持：为成员国海关提供培训和设备",
            "有效性：项目在多大程度上实现目标",
        ] {
            let text = format!("港口服务条例\n{body}\n{line}\n{body}");
            let blocks = crate::clean::roles(&text, &crate::clean::blocks(&text));
            assert!(blocks.iter().all(|block| block.role.is_kept()), "{line}");
        }
    }

    #[test]
    fn sentences_about_the_site_are_not_the_text() {
        let is_notice = |block: &str| notice(&Line::new(block)).is_some();
        assert!(is_notice("凡本网注明“来源：海通网”的所有作品，未经授权，不得转载。"));
        assert!(is_notice("本网站由长堤市人民政府办公室主办，建议使用新版浏览器。"));
        assert!(!is_notice("未经许可，任何单位不得从事捕捞活动。"));
        let article = "出版条例\n第一条 本条例适用于出版活动。\n未经批准转载他人作品的，应当承担赔偿责任。\n第三条 本条例自公布之日起施行。";
        let blocks = crate::clean::roles(article, &crate::clean::blocks(article));
        assert!(blocks.iter().all(|block| !block.role.is_furniture()), "it may be the matter of a law");
    }
}
