//! What was found about documents, in English.

use crate::protocol::{Certainty, Kind, LossKind};

/// What kind of text it is.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Declaration => "declaration",
        Kind::Communique => "communiqué",
        Kind::Statement => "statement",
        Kind::Speech => "speech",
        Kind::Report => "report",
        Kind::Law => "law",
        Kind::Regulation => "regulation",
        Kind::Decision => "decision",
        Kind::Agreement => "agreement",
        Kind::Treaty => "treaty",
        Kind::News => "news",
        Kind::Notice => "notice",
        Kind::Plan => "plan",
        Kind::Other => "other",
    }
}

/// What is lost.
pub fn loss(kind: LossKind) -> &'static str {
    match kind {
        LossKind::Unreadable => "Characters here could not be decoded",
        LossKind::Mojibake => "Garbled: wrongly decoded before the file was made",
        LossKind::Gap => "Something is missing here",
        LossKind::CutOff => "The sentence breaks off here",
    }
}

/// How sure an encoding is.
pub fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Said => "The file or you say so.",
        Certainty::Sure => "It can hardly be anything else.",
        Certainty::Likely => "The likeliest, though others are possible.",
        Certainty::Doubtful => "A guess: please check the characters.",
    }
}

/// What an encoding is for, by its WHATWG name.
pub fn encoding(name: &str) -> &'static str {
    match name {
        "UTF-8" | "UTF-16LE" | "UTF-16BE" => "all scripts",
        "gb18030" | "GBK" => "Simplified Chinese",
        "Big5" => "Traditional Chinese",
        "Shift_JIS" | "EUC-JP" | "ISO-2022-JP" => "Japanese",
        "EUC-KR" => "Korean",
        "windows-1252" | "macintosh" => "Western European",
        "windows-1250" | "ISO-8859-2" => "Central European",
        "windows-1251" | "KOI8-R" => "Russian and other Cyrillic",
        "windows-1253" => "Greek",
        "windows-1254" => "Turkish",
        "windows-1255" => "Hebrew",
        "windows-1256" => "Arabic",
        "windows-1257" => "Baltic",
        "windows-1258" => "Vietnamese",
        "windows-874" => "Thai",
        _ => "other scripts",
    }
}
