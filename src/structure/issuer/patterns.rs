//! How texts name those who issue them.

use regex::Regex;
use std::sync::LazyLock;

/// Words by which the names of bodies end.
const BODY: &str = "(?:理事[会會](?:[常執执][务務行][会會])?|人民代表大[会會](?:常[务務]委[员員][会會])?|委[员員][会會]|[国國][务務]院(?:[办辦]公[厅廳室])?|人民政府(?:[办辦]公[厅廳室])?|政府|(?:新[闻聞])?[办辦]公[厅廳室]|[议議][会會]|政治局|最高人民法院|最高人民[检檢]察院|法院|[检檢]察院|[秘祕][书書][处處]|政[协協]|[联聯]合[国國]大[会會]|安理[会會]|[总總]署|[总總]局|中央|部[长長][会會][议議]|元首[会會][议議]|峰[会會]|成[员員][国國]|[国國]家[领領][导導]人|[教育外交国防财政商务农业科技文化卫生能源交通运输水利司法公安民政建设信息化资源环境]{2,8}部|银行|[银銀]行)";

/// A body's name at the beginning of a title, with what may follow it.
pub(super) static IN_TITLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"^(?:[0-9]{{4}}年)?(?P<b>[^，。；：《》「」“”\s]{{0,30}}?{BODY}(?:[（(][^）)]{{1,8}}[）)]理事[会會])?)"
    ))
});

/// An organisation at the beginning of a title, if no body of it is named: 环海论坛青湾宣言.
pub(super) static ORGANISATION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[0-9]{4}年)?(?P<b>[^，。；：《》“”「」\s于於的在]{2,24}?(?:组织|組織|联盟|聯盟|论坛|論壇|共同体|共同體|同盟|集团|集團|协会|協會|公司|大[会會]))",
    )
});

/// A body that meets, adopts, declares, in the opening: …举行的某组织元首理事会会议.
pub(super) static IN_OPENING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?P<b>[^，。；：《》、“”\s]{{2,40}}{BODY})(?:第[0-9一二三四五六七八九十百零〇]{{1,6}}[次届屆])?(?:全[体體])?(?:[会會][议議]|[成]果|[宣][布佈]|[通][过過]|决定|決定|声明|聲明|[发發]表)"
    ))
});

/// Who adopted a law: 第十三届全国人民代表大会常务委员会第二十四次会议通过.
pub(super) static ADOPTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:[日号號]|^[（(])\s*(?:(?:经|經|由)\s*)?(?:第[0-9一二三四五六七八九十]{1,4}[届屆])?(?P<b>[^0-9，。（）()]{2,30}?)(?:第[0-9一二三四五六七八九十百]{1,6}次[^，。（）()《]{0,6}[会會][议議])?(?:[通批审審核][过過准議议]|(?:《[^》]*》)?(?:的[决決]定)?(?:第[一二三四五六七八九十]{1,3}次)?修[正订訂]|令第[^，。]{1,8}[号號](?:公[布佈]|[发發][布佈]|修[正订訂]))",
    )
});

/// An agency or a paper that reports: 海通社青湾9月17日电.
pub(super) static AGENCY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:^|[（(\s])(?P<b>[^\s，。（(：:]{1,6}?[社报報])[^，。：:]{0,16}?(?:[0-9]{1,2}日)?[电電讯訊]")
});

/// Where a page names its source.
pub(super) static SOURCE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[来來]源\s*[：:]\s*(?P<b>[^\s|，。《0-9][^\s|，。0-9]{1,15})"));

/// Declaration of the Council of Heads of State of the Alliance.
pub(super) static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?-u:\b)(?:of|by|from)\s+the\s+(?P<b>[A-Z][\w’'-]*(?:\s+(?:of|and|for|the|on|[A-Z][\w’'-]*)){0,3}?\s*(?:Council|Government|Ministry|Committee|Commission|Assembly|Parliament|Cabinet|Congress|Secretariat|Secretary-General|Union|Conference|Summit|Heads|Ministers)(?:\s+of(?:\s+(?:the|and|of|[A-Z][\w’'-]*))*\s+[A-Z][\w’'-]*)?)",
    )
});

/// The Ministry of Ports announces.
pub(super) static ENGLISH_SUBJECT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:The\s+)?(?P<b>(?:[A-Z][\w’'-]*\s+){0,4}?(?:Council|Government|Ministry|Committee|Commission|Assembly|Parliament|Cabinet|Congress|Secretariat|Heads)(?:\s+of(?:\s+(?:the|and|of|[A-Z][\w’'-]*))*\s+[A-Z][\w’'-]*)?)",
    )
});

/// 张三在论坛上的讲话.
pub(super) static SPEAKER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?P<b>[^\s，。—“《在]{2,12}?)(?:主席|[总總][统統理]|部[长長])?在.{2,60}(?:[讲講][话話]|[演讲發发]言?|致[辞辭词詞]|演[讲講])$",
    )
});

/// 9月2日晚，联盟主席张三在论坛上发表视频致辞, in the lead of a speech.
pub(super) static SPOKE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:主席|[总總][统統理裁]|[总總]?[书書][记記]|部[长長]|[国國][务務]委[员員]|秘[书書][长長]|市[长長]|省[长長]|局[长長]|司[长長]|主任|大使)(?P<b>\p{Han}{2,4}?)(?:同志|先生|女士)?(?:在|[于於]|[应應]|以[视視]|出席|通[过過])[^。]{2,60}(?:[发發]表|作|致)[^。，]{0,8}(?:[讲講][话話]|演[讲講说說]|致?[辞辭词詞])",
    )
});

/// 中华人民共和国主席令.
pub(super) static ORDER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?P<b>[^\s，。]{2,24})令$"));

/// 甲国和乙国关于某事的联合声明.
pub(super) static STATES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?P<b>[^，。《》于於在]{2,30}?(?:[国國]|[联聯]邦|斯坦|政府)(?:和|与|與|同|及)[^，。《》于於在]{2,30}?)(?:[关關][于於]|[联聯]合(?:[声聲]明|公[报報]|新[闻聞]公[报報]|宣言)|建交|外交)",
    )
});

/// 现在，我代表市人民政府，向大会报告工作.
pub(super) static SPOKEN_FOR: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"我[谨謹]?代表(?P<b>[^，。、]{2,24}?)[，]?(?:向|[对對]|作|就)"));

/// Where a page names the author.
pub(super) static AUTHOR: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"作者\s*[：:]\s*(?P<b>[^\s|，。、0-9]{2,12})"));

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is written here")
}
