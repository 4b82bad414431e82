//! The words of menus and ways through websites, in both scripts and in English.

use super::words::{List, words};

/// Labels that are links wherever they stand alone.
pub(super) static LABELS: List = words!(
    ":::|首页|首頁|网站首页|網站首頁|返回首页|返回首頁|主页|主頁|搜索|搜尋|检索|登录|登錄|登入|注册|\
     註冊|返回顶部|返回頂部|返回|上一页|上一頁|下一页|下一頁|首页>>|末页|尾页|尾頁|上一篇|下一篇|\
     更多|更多>>|查看更多|网站地图|網站地圖|网站导航|导航|菜单|選單|移动版|移動版|手机版|手機版|\
     电脑版|電腦版|客户端|客戶端|无障碍|无障碍浏览|网站无障碍|無障礙|长者模式|长者版|关怀版|\
     个人中心|用户中心|收藏本站|English|ENGLISH|EN|中文|中文版|简体|簡體|繁体|繁體|繁體中文|\
     简体中文|簡體中文|繁體版|简体版|Français|Español|Русский|العربية|عربي|日本語|日本语|한국어|\
     Deutsch|Português|Italiano|Home|Menu|Search|Login|Log in|Sign in|Sign up|Subscribe|Next|\
     Previous|Back to top|Skip to content|Skip to main content|Site map|Sitemap|Contact us|\
     About us|Contact Us|About Us|Sign In|Sign Up|Log In|Register|My News|Newsletters|Careers|Privacy|Help|\
     Accessibility|网站导览|網站導覽|回首页|回首頁|回到首页|回到首頁|回到网站首页|回到網站首頁|回到页首|回到頁首|回頁首|\
     回页首|页首|頁首|返回页首|回頂端|回上一頁|返回上一页|返回頁面頂端|快速回到頁首按鈕|即日新聞|列印此頁|订阅|訂閱|订阅服务|訂閱服務|\
     退出|登出|简|繁|繁 简|简 繁|繁体版|会员|會員|会员中心|會員中心|用户条款|使用條款|服務條款|隱私權聲明|隱私權政策|著作權聲明|資訊安全政策|常见问题|常見問題|私隱政策|\
     重要告示|版權告示|返回目录|返回目錄|放大|缩小|縮小|全文复制|版面导航|标题导航|上一版|下一版|上一期|下一期|\
     往期回顾|上一篇新聞|下一篇新聞|上一篇新闻|下一篇新闻|上一则|下一则|上一則|下一則|上一条|下一条|聯絡我們|聯繫我們|关于我们|關於我們|版本说明|网站简介|网站声明|專案企劃"
);

/// What a line of links begins with.
pub(super) static BEGINNINGS: List = words!(
    "上一篇|下一篇|上一条|下一条|当前位置|當前位置|您的位置|您当前的位置|您现在的位置|\
     您現在的位置|您所在的位置|所在位置|现在位置|你的位置|位置|You are here|Previous article|\
     Next article"
);

/// Channels of news sites and ministries, which are words of texts too.
pub(super) static CHANNELS: List = words!(
    "新闻|新聞|要闻|要聞|焦点|焦點|头条|頭條|今日头条|今日頭條|即时|即時|即时新闻|即時新聞|热门|熱門|快讯|快訊|滚动|\
     国内|國內|国际|國際|两岸|兩岸|港澳|台湾|台灣|臺灣|中国|中國|大陆|大陸|新加坡|政治|时政|時政|财经|財經|经济|經濟|產經|金融|\
     证券|證券|股市|社会|社會|生活|民生|地方|体育|體育|运动|運動|娱乐|娛樂|影视|文化|教育|科技|健康|军事|軍事|法治|理论|\
     评论|評論|时评|時評|社论|社論|观点|觀點|言论|專題|专题|话题|話題|专栏|專欄|图片|圖片|视频|視頻|影音|直播|最新节目|\
     旅游|旅遊|汽车|房产|房產|互动|互動|服务|服務|政策|公开|政务公开|政务服务|数据|資料|资料|文件|领事服务|新闻中心|新聞中心|\
     新闻发布|要闻动态|专题报道|焦點新聞|政治新聞|社會新聞|經濟新聞|兩岸新聞|國際新聞|新聞公報|新闻公报|機關介紹|機構介紹|\
     机构概况|走进|全国人大|全国政协|最高人民法院|最高人民检察院|World|Business|Markets|Politics|Opinion|Sports|Sport|Culture|\
     Technology|Tech|Science|Health|Entertainment|Lifestyle|Travel|Video|Videos|Live|Latest|News|Local|Economy|Finance|\
     Sustainability|Investigations|Resources|Press|Topics|China|Asia|Europe|Africa|Americas|Asia Pacific|The Ministry"
);

/// Words with which a reader is led past a menu.
pub(super) static SKIPS: List =
    words!("跳转至|跳轉至|跳转到|跳轉到|跳到|跳至|跳过|跳過|略过|略過|移至|Skip to|Jump to");

/// The first step of every way through a site.
pub(super) static HOMES: List = words!("首页|首頁|主页|主頁|网站首页|網站首頁|Home|HOME");
