//! What was found about documents, in Chinese.

use crate::protocol::{Certainty, Kind, LossKind};

/// What kind of text it is.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Declaration => "宣言",
        Kind::Communique => "公报",
        Kind::Statement => "声明",
        Kind::Speech => "讲话",
        Kind::Report => "报告",
        Kind::Law => "法律",
        Kind::Regulation => "法规",
        Kind::Decision => "决定",
        Kind::Agreement => "协定",
        Kind::Treaty => "条约",
        Kind::News => "报道",
        Kind::Notice => "通知公告",
        Kind::Plan => "规划",
        Kind::Other => "其他",
    }
}

/// What is lost.
pub fn loss(kind: LossKind) -> &'static str {
    match kind {
        LossKind::Unreadable => "这里的字无法辨认",
        LossKind::Mojibake => "这里是乱码：做文件时编码就错了",
        LossKind::Gap => "这里缺了文字",
        LossKind::CutOff => "句子在这里断掉，没有下文",
    }
}

/// How sure an encoding is.
pub fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Said => "这是文件自己或您说明的。",
        Certainty::Sure => "几乎不可能是别的。",
        Certainty::Likely => "最像这种，也可能是别的。",
        Certainty::Doubtful => "只是猜测，请看看字对不对。",
    }
}

/// What an encoding is for, by its WHATWG name.
pub fn encoding(name: &str) -> &'static str {
    match name {
        "UTF-8" | "UTF-16LE" | "UTF-16BE" => "各种文字",
        "gb18030" | "GBK" => "简体中文",
        "Big5" => "繁体中文",
        "Shift_JIS" | "EUC-JP" | "ISO-2022-JP" => "日文",
        "EUC-KR" => "韩文",
        "windows-1252" | "macintosh" => "西欧文字",
        "windows-1250" | "ISO-8859-2" => "中欧文字",
        "windows-1251" | "KOI8-R" => "俄文等西里尔字母",
        "windows-1253" => "希腊文",
        "windows-1254" => "土耳其文",
        "windows-1255" => "希伯来文",
        "windows-1256" => "阿拉伯文",
        "windows-1257" => "波罗的海文字",
        "windows-1258" => "越南文",
        "windows-874" => "泰文",
        _ => "其他文字",
    }
}
