//! What else a website puts around a text: its name, buttons, counters, footers, other news.

use super::{
    lines::{Line, Sign},
    marks::{has_stop, without_marks},
    words::{List, words},
};
use crate::protocol::{Reason, Role};
use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder};
use std::sync::LazyLock;

/// In no text proper.
static ALWAYS: LazyLock<CharwiseDoubleArrayAhoCorasick<u32>> = LazyLock::new(|| {
    let words = [
        "打印本页",
        "打印本頁",
        "打印此页",
        "列印本頁",
        "[字体",
        "【字体",
        "【字號",
        "【字号",
        "字体: 大",
        "字体：大",
        "字號：大",
        "ICP备",
        "ICP備",
        "ICP证",
        "公网安备",
        "网站标识码",
        "主站蜘蛛",
        "推荐给朋友",
        "推薦給朋友",
        "扫一扫",
        "掃一掃",
        "加入收藏",
        "设为首页",
        "設為首頁",
        "All Rights Reserved",
        "All rights reserved",
        "©",
        "网站地图",
        "網站地圖",
        "我要纠错",
        "在手机打开",
        "微信扫码",
        "点击查看更多",
        "关闭窗口",
        "關閉窗口",
        "使用浏览器",
        "Cookie Policy",
        "Privacy Policy",
        "Terms of Use",
        "Share this",
        "Print this page",
    ];
    CharwiseDoubleArrayAhoCorasickBuilder::new().build(words).expect("the words are distinct and not empty")
});

/// In texts too: only where they are a label.
static LABELS: List = words!(
    "字号|字號|字体|字體|版权所有|版權所有|联系我们|聯繫我們|联系方式|关于我们|關於我們|网站声明|\
     免责声明|法律声明|隐私政策|分享到|分享|打印|列印|收藏|搜索|纠错|点赞|评论|評論|举报|关闭|\
     關閉|下载|保存|复制链接|复制网址|微信|微博|新浪微博|QQ空间|QQ|朋友圈|大|中|小|默认|超大|\
     主办单位|主辦單位|承办单位|技术支持|邮编|網址|网址|Copyright|Share|Print|Email|Tweet|\
     Facebook|Twitter|LinkedIn|X|A+|A-|Download|PDF"
);

/// A number or a class stands behind them.
static COUNTERS: List = words!(
    "浏览次数|瀏覽次數|浏览量|浏览|阅读次数|阅读量|阅读|閱讀|点击数|点击次数|点击量|點擊|点击|\
     访问量|访问次数|人气|索引号|索引號|主题分类|主题词|公文种类|公开方式|公开范围|信息分类|\
     信息名称|有效性|效力状态|关键词|标签|Views|Hits|Tags"
);

/// Whether a line is what websites put around texts.
pub(super) fn sign(line: &Line) -> Option<Sign> {
    if line.length > 100 || line.ends {
        return None;
    }
    let is_site = ALWAYS.find_iter(line.words).next().is_some() || is_label(line.words) || is_counter(line);
    is_site.then(|| Sign::strong(Role::SiteFurniture, Reason::SiteWords))
}

/// A label alone, with what it is a label of, or several labels side by side.
fn is_label(words: &str) -> bool {
    let bare = words.trim_matches(|c: char| !c.is_alphanumeric());
    let is_single = |label: &str| label.chars().count() > 1;
    if LABELS.has(bare) {
        // One character alone may be anything; in brackets it is a button.
        return is_single(bare) || bare != words;
    }
    let is_long = |rest: &str| bare[..bare.len() - rest.len()].chars().count() >= 4;
    let follows = |rest: &str| {
        let label = &bare[..bare.len() - rest.len()];
        (is_single(label) && rest.starts_with(['：', ':']))
            || (is_long(rest) && rest.starts_with(char::is_whitespace))
    };
    let ends = || {
        LABELS.end(bare).is_some_and(|before| {
            bare[before.len()..].chars().count() >= 4 && before.ends_with(char::is_whitespace)
        })
    };
    let all_known = || {
        let is_between = |c: char| c.is_whitespace() || "|｜/·•：:[]【】".contains(c);
        let mut parts = words.split(is_between).filter(|part| !part.is_empty());
        parts.clone().nth(1).is_some() && parts.all(|part| LABELS.has(part))
    };
    // A heading may hold such a word, a line of text with a comma does.
    let is_line = !words.contains(['，', '、', '《']);
    (is_line && (LABELS.beginnings(bare).any(follows) || ends())) || all_known()
}

fn is_counter(line: &Line) -> bool {
    let counts = |rest: &str| {
        let rest = rest.trim_start();
        let number = rest.trim_start_matches(['：', ':', ' ']);
        let is_number = number.starts_with(|c: char| c.is_ascii_digit()) && number.chars().count() <= 8;
        rest.starts_with(['：', ':']) || (is_number && line.length <= 16)
    };
    let words = line.words.trim_start_matches(['[', '【', '（', '(']);
    line.length <= 60 && !words.contains('，') && COUNTERS.beginnings(words).any(counts)
}

/// Sentences about the website and not the matter: 本网站由…主办, 未经本网授权，不得转载。
pub(super) fn notice(line: &Line) -> Option<Sign> {
    static BEGINNINGS: List = words!(
        "本网站|本網站|本网|本站|免责声明|免責聲明|版权声明|版權聲明|版权所有|版權所有|凡本网|凡本站|\
         凡注明|未经|未經|声明：|特别声明|转载请|轉載請|Copyright|This website|We use cookies"
    );
    static MATTERS: List = words!(
        "转载|轉載|版权所有|版權所有|浏览器|瀏覽器|分辨率|主办|本网|本站|cookies|reserved|Copyright|\
         本网站|建设维护"
    );
    static SITES: List = words!("本网|本網|本站|网站|網站|转载|轉載|版权|版權|cookies|reserved|website");
    let words = line.words;
    let is_notice = BEGINNINGS.begin(words).is_some()
        && words.len() <= 900
        && MATTERS.within(words)
        && SITES.within(words);
    is_notice.then(|| Sign::weak(Role::SiteFurniture, Reason::SiteWords))
}

/// Whether a line begins what web pages put below a text: other news, comments.
pub(super) fn begins_appendage(line: &Line) -> bool {
    static HEADS: List = words!(
        "相关新闻|相關新聞|相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关链接|相關連結|相关报道|相關報道|\
         相关文章|相关稿件|相关推荐|相关文件|相关解读|网友评论|網友評論|最新评论|全部评论|发表评论|\
         發表評論|热门推荐|热点推荐|热门新闻|热点新闻|新闻排行|点击排行|精彩推荐|推荐阅读|推薦閱讀|\
         更多新闻|更多阅读|为您推荐|猜你喜欢|猜你喜歡|编辑推荐|大家都在看|友情链接|友情連結|\
         Related articles|Related stories|Related news|Read more|More from|Comments|\
         You may also like|Most read|Most popular"
    );
    line.length <= 20 && !has_stop(line.block) && {
        let words = without_marks(line.block).trim_start_matches(['[', '【', '■', '▪', '•', ' ']);
        HEADS.begin(words).is_some()
    }
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
        ];
        for text in texts {
            assert!(!is_site(text), "{text}");
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
