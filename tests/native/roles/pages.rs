//! Texts as websites and newspapers have them.

use super::check;

#[test]
fn a_declaration_on_a_ministrys_page() {
    check(
        "navigation| 首页 | 部长 | 新闻 | 文件 | 领事服务
         navigation| 当前位置：首页 > 文件 > 双边
         site| 长堤外事部
         title| 甲兰共和国和乙兰王国关于深化海洋合作的联合声明
         date| 2021-06-15 08:30 来源：本部网站
         site| 【字体：大 中 小】 打印本页
         body| 应甲兰共和国总统邀请，乙兰王国首相于2021年6月10日至12日对甲兰共和国进行正式访问。
         heading| 一、政治互信
         body| 双方一致认为，两国关系发展顺利，应当继续保持高层往来。
         body| 双方重申，相互尊重主权和领土完整。
         heading| 二、务实合作
         body| 双方同意尽早启动海洋观测合作项目。
         signature| 甲兰共和国总统　　　张三
         signature| 乙兰王国首相　　　　李四
         date| 2021年6月12日于长堤
         site| 扫一扫分享本页
         site| 联系我们 地址：长堤市海滨路2号
         site| 长堤外事部 版权所有 堤ICP备00000001号",
    );
}

#[test]
fn a_report_on_a_news_page() {
    check(
        "navigation| 新闻中心首页
         navigation| 首页 > 新闻 > 国际
         title| 环海论坛在青湾闭幕
         date| 2021年09月18日 09:21:00 来源：海通网
         signature| 本报记者 张三
         body| 海通社青湾9月17日电（记者张三）为期两天的环海论坛17日在青湾闭幕，各方代表出席。
         caption| 图为论坛会场。海通社记者 李四 摄
         body| 与会代表表示，本届论坛取得丰硕成果，将推动地区合作迈上新台阶。
         body| 下届论坛将在长堤举行。
         editor| （责任编辑：王五）
         site| 分享到：微信 微博 QQ空间
         navigation| 上一篇：长堤举办海洋展
         navigation| 下一篇：渔业谈判重启
         site| 相关新闻
         site| 论坛筹备工作就绪
         site| 各国代表抵达青湾
         site| 海通网版权所有，未经书面授权不得转载。",
    );
}

#[test]
fn a_traditional_news_page() {
    check(
        "navigation| 跳到主要內容
         navigation| 海通日報
         navigation| 即時
         navigation| 政治
         navigation| 國際
         navigation| 生活
         navigation| 首頁 / 政治
         title| 青灣港電氣化完成 市長：落實均衡發展
         date| 2020/12/20 12:33（12/20 15:10 更新）
         site| 字級：
         site| 小
         site| 中
         site| 大
         site| 分享
         caption| 市長張三（中）20日出席通車典禮。海通社記者李四青灣攝 109年12月20日
         body| （海通社記者李四青灣20日電）市長張三今天出席通車典禮時表示，港區鐵路電氣化全面完成。
         body| 張三說，行車時間縮短為一個半小時，市府會持續更新車輛。
         site| 延伸閱讀
         navigation| 港區電氣化通車 交通新紀元
         navigation| 新時刻表上路 旅客嘗鮮
         site| 請繼續往下閱讀...
         body| 她指出，市府會持續推動雙軌化，讓鄉親有安全回家的路。（編輯：王五）1091220
         site| 熱門新聞
         site| 鋒面接近 北部轉雨降溫
         site| 油價明起調漲
         site| 不用抽 現在用APP看新聞 點我下載APP
         site| 本網站之文字、圖片及影音，非經授權，不得轉載。",
    );
}

#[test]
fn a_release_of_a_government_in_traditional_characters() {
    check(
        "navigation| 跳至主要內容
         title| 政務司司長會見傳媒談話內容（附圖／短片）
         page| *******************
         body| 　　以下是政務司司長張三今日下午會見傳媒的談話內容：
         body| 記者：司長你好，請問新安排何時開始？
         body| 司長：新安排下月開始，我們會稍後公布詳情。
         site| 完
         date| 2020年11月11日（星期三）
         date| 香港時間18時52分
         navigation| 即日新聞
         navigation| 列印此頁",
    );
}

#[test]
fn an_agencys_page_in_english() {
    check(
        "navigation| Skip to main content
         navigation| World
         navigation| Business
         navigation| Markets
         navigation| Sign In
         navigation| Register
         title| Bay states agree fisheries deal after two years of talks
         signature| By Jane Doe and John Smith
         date| June 14, 2023 9:12 AM GMT+1 Updated 2 hours ago
         body| PORT BAY, June 14 (Sea Press) - Four coastal states on Wednesday agreed to share catches in the bay.
         site| Advertisement · Scroll to continue
         body| The deal sets quotas that will be reviewed every spring, officials said on the day of the signing.
         editor| Reporting by Jane Doe and John Smith; Editing by Mary Major
         site| Our reports keep to the principles of the agency.
         navigation| Read Next
         navigation| Ports reopen after storm
         site| © 2023 Sea Press. All rights reserved",
    );
}

#[test]
fn an_english_news_page() {
    check(
        "navigation| Skip to content
         navigation| Home » News » World
         title| Bay Forum closes with joint statement
         date| Published: 2021-09-18 10:20
         signature| By Jane Doe
         body| PORT BAY, Sept. 17 (Sea Press) -- The annual Bay Forum closed on Friday, officials said.
         caption| Photo: Delegates at the closing ceremony
         body| Delegates agreed to meet again next year.
         site| Share this article
         site| Related articles
         site| Fisheries talks resume
         site| © 2021 Sea Press. All rights reserved",
    );
}

#[test]
fn a_page_of_a_newspaper() {
    check(
        "page| （上接第一版）
         body| 会议指出，要坚持陆海统筹，加快建设海洋强市，推动港口、航运和渔业协调发展，不断提高海洋资源开发
         page| 长堤日报　2021年9月18日　星期六
         page| 第3版
         body| 能力，完善海洋治理体系，切实维护各方利益。
         body| 会议强调，要压实责任，确保任务落地见效。
         page| （下转第五版）",
    );
}
