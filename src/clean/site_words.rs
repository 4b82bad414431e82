//! The words by which websites show themselves, in both scripts and in English.

use super::words::{List, words};
use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder};
use std::sync::LazyLock;

/// In no text proper.
pub(super) static ALWAYS: LazyLock<CharwiseDoubleArrayAhoCorasick<u32>> = LazyLock::new(|| {
    let words = "打印本页|打印本頁|打印此页|打印此頁|列印本頁|列印此頁|友善列印|转寄朋友|轉寄朋友|[字体|【字体|【字號|【字号|\
        字体: 大|字体：大|字號：大|字级：小|字級：小|字級大小|Font size:|Text size|ICP备|ICP備|ICP证|公网安备|公網安備|网站标识码|\
        主站蜘蛛|推荐给朋友|推薦給朋友|Suggest to a friend|扫一扫关注|扫一扫分享|微信扫一扫|扫描二维码|扫描上方二维码|扫描下方二维码|掃描二維碼|\
        长按二维码|长按识别|扫码关注|加入收藏|设为首页|設為首頁|All Rights Reserved|All rights reserved|all rights reserved|©|\
        网站地图|網站地圖|網站導覽|我要纠错|在手机打开|微信扫码|点击查看更多|关闭窗口|關閉窗口|關閉視窗|使用浏览器|\
        Share this|Print this page|點我下載|下載APP|下载APP|下載App|下载App|APP下载|App下載|App下载|\
        客户端下载|客戶端下載|看新聞APP|APP看新聞|蓝字关注|公众号关注|關注我們|关注我们|訂閱電子報|订阅电子报|訂閱/退訂|\
        請繼續往下閱讀|请继续往下阅读|繼續往下閱讀|继续往下阅读|向下滑动|Scroll to continue|Story continues below|Article continues|\
        加载更多|載入更多|返回搜狐|违法和不良信息举报|違法和不良信息舉報|互联网新闻信息服务许可证|互聯網新聞信息服務許可證|\
        Acquire Licensing Rights|Accept all|【纠错】|欢迎订阅|歡迎訂閱|订阅电邮|訂閱電郵|Sign up for our|Subscribe to our";
    let words: Vec<&str> = words.split('|').map(str::trim).collect();
    CharwiseDoubleArrayAhoCorasickBuilder::new().build(words).expect("the words are distinct and not empty")
});

/// Of these, those that make even a whole sentence one about the site.
pub(super) static FOOTERS: List = words!(
    "©|ICP备|ICP備|All Rights Reserved|All rights reserved|all rights reserved|欢迎订阅|歡迎訂閱|Scroll to continue"
);

/// In texts too: only where they are a label.
pub(super) static LABELS: List = words!(
    "字号|字號|字体|字體|字级|字級|字体大小|字體大小|版权所有|版權所有|联系我们|聯繫我們|聯絡我們|联系方式|\
     关于我们|關於我們|關于我們|网站声明|免责声明|免責聲明|法律声明|隐私声明|使用条款|隐私政策|私隱政策|\
     隐私权政策|隱私政策|用戶條款|服务条款|Terms of Service|Privacy Policy|Cookie Policy|Terms of Use|重要告示|分享到|分享至|分享|打印|\
     打印文稿|列印|收藏|搜索|纠错|点赞|在看|留言|评论|評論|评论区|评论區|留言区|举报|关闭|關閉|下载|下載|保存|复制链接|复制网址|複製連結|\
     微信|微博|新浪微博|腾讯微博|人民微博|QQ空间|qq空间|Qzone|QQ|朋友圈|人人|开心网|豆瓣|百度搜藏|转寄朋友|大|中|小|\
     默认|超大|主办单位|主辦單位|承办单位|技术支持|邮编|網址|网址|广告|廣告|原创|阅读原文|閱讀原文|收起|展开|展開|\
     展开全文|查看原文|END|VIDEO|Copyright|Share|Print|Email|Tweet|Facebook|Twitter|LinkedIn|LINE|Line|WhatsApp|\
     Telegram|Instagram|YouTube|WeChat|Weibo|X|A+|A-|Download|PDF|RSS|Advertisement|ADVERTISEMENT|图集|新闻评论|扫一扫|掃一掃"
);

/// Of these, those behind which texts, too, name whom they speak of.
pub(super) static NAMING: List = words!("联系方式|主办单位|主辦單位|承办单位|技术支持");

/// A number or a class stands behind them.
pub(super) static COUNTERS: List = words!(
    "浏览次数|瀏覽次數|浏览量|浏览|阅读次数|阅读量|阅读|閱讀|点击数|点击次数|点击量|點擊|点击|\
     点阅数|點閱數|点阅|點閱|瀏覽人次|访问量|访问次数|人气|索引号|索引號|主题分类|主题词|公文种类|公开方式|公开范围|信息分类|\
     信息名称|有效性|效力状态|关键词|標籤|标签|Views|Hits|Tags"
);

/// Texts that sites have about themselves, and links to which stand in their menus.
pub(super) static POLICIES: List = words!(
    "隐私政策|隐私声明|隐私权政策|私隱政策|隱私政策|隱私權政策|隱私權聲明|使用条款|使用條款|用户条款|用戶條款|\
     服务条款|服務條款|法律声明|免责声明|免責聲明|版权声明|版權告示|著作權聲明|資訊安全政策|网站声明|\
     Privacy Policy|Cookie Policy|Terms of Use|Terms of Service"
);
