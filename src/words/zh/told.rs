//! What the protocol says, in Chinese.

use super::super::{Told, grouped};
use crate::error::{Error, Warning};
use crate::protocol::{DateRule, Format, Reason, Relation, Role, Script, Stage};

/// What the protocol says, in Chinese.
pub const TOLD: Told =
    Told { error, warning, warning_tag, reason, role, date_rule, relation, script, format, stage };

fn megabytes(bytes: u64) -> String {
    format!("{}.{} MB", grouped(bytes / 1_000_000), bytes / 100_000 % 10)
}

fn error(error: &Error) -> String {
    match error {
        Error::Empty => "文件是空的，没有文字。".to_owned(),
        Error::Binary => "这不是文本文件，读不出文字。".to_owned(),
        Error::TooLarge { bytes, limit } => {
            format!("文件太大（{}），最多读 {}。", megabytes(*bytes), megabytes(*limit))
        }
        Error::Unsupported { format: Format::LegacyOffice } => {
            "这是旧版 Office 文件（如 .doc），或有密码的文件，还不能读；请在 Word 里另存为 .docx 或文本文件。"
                .to_owned()
        }
        Error::Unsupported { format: Format::OtherOffice } => {
            "这是表格、幻灯片等 Office 文件，还不能读；请另存为文本文件。".to_owned()
        }
        Error::Unsupported { format: Format::Archive } => {
            "这是压缩包（ZIP），还不能读；请解压后把里面的文件放进来。".to_owned()
        }
        Error::Unsupported { format } => {
            format!("这是 {} 文件，还不能读；请另存为文本文件。", self::format(*format))
        }
        Error::Damaged { format } => format!("{} 文件已损坏或不完整，读不出文字。", self::format(*format)),
        Error::Protected { format } => {
            format!("这个文件（{}）有密码；请去掉密码另存后再放进来。", self::format(*format))
        }
        Error::UnpacksTooLarge { limit } => {
            format!("文件解压后太大，最多读 {}。", megabytes(*limit))
        }
        Error::TooManyEntries { entries, limit } => {
            format!("文件里的部分太多（{entries}），最多读 {limit} 个。")
        }
        Error::AlreadyThere { name } => format!("与书架上的“{name}”是同一个文件，不重复放入。"),
        Error::UnknownDocument { name } => format!("书架上没有“{name}”。"),
        Error::NothingAsked => "没有要查的词。".to_owned(),
        Error::Unreadable { reason } => {
            format!("文件读不出来，可能已移动或没有权限。（{reason}）")
        }
        Error::Stopped { reason } => {
            format!("分析引擎在这里意外停止，已重新启动。这是程序的缺陷。（{reason}）")
        }
    }
}

fn warning(warning: &Warning) -> String {
    match warning {
        Warning::UnreadableCharacters { count } => format!("有 {count} 个字符无法辨认（显示为 \u{fffd}）"),
        Warning::NoDate => "没有找到日期，不在走势之内；可用文本旁“⋯”里的“更正”补上".to_owned(),
        Warning::NoHeadings => "没有标题，主题按用词判断".to_owned(),
        Warning::Joined { count } => format!("有 {count} 处句子被换行或换页截断，已接起来读，未改动原文"),
        Warning::MissingParts { count } => format!("文件缺 {count} 个章节，其余的已读入"),
        Warning::Renamed { from } => format!("原名“{from}”已被另一份文本占用，加了编号"),
    }
}

fn warning_tag(warning: &Warning) -> String {
    match warning {
        Warning::UnreadableCharacters { count } => format!("{count} 字乱码"),
        Warning::NoDate => "无日期".to_owned(),
        Warning::NoHeadings => "无标题".to_owned(),
        Warning::Joined { count } => format!("接句 {count}"),
        Warning::MissingParts { count } => format!("缺 {count} 章"),
        Warning::Renamed { .. } => "重名".to_owned(),
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::FirstLine => "第一个像题名的独立行",
        Reason::Numbered => "有标题编号",
        Reason::Marked => "有 Markdown 标题记号",
        Reason::ShortLine => "正文之前、没有句号的短行",
        Reason::RunningText => "成段的文字",
        Reason::DateAlone => "只有日期或电头",
        Reason::OfficeAndName => "文末的职务与姓名",
        Reason::Links => "只有链接",
        Reason::BeforeTitle => "在题名之前，不成段",
        Reason::AfterEnd => "在正文结束之后，不成段",
        Reason::BarredList => "用竖线隔开的名目或关键词",
        Reason::SiteWords => "网站用语（字号、打印、责任编辑等）",
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Title => "题名",
        Role::Heading => "标题",
        Role::Body => "正文",
        Role::Dateline => "日期与来源",
        Role::Signature => "签署",
        Role::Furniture => "网页文字",
    }
}

fn date_rule(rule: DateRule) -> &'static str {
    match rule {
        DateRule::Reader => "您填写的日期",
        DateRule::OwnLine => "独立成行的日期",
        DateRule::Dateline => "取自电头",
        DateRule::Opening => "开头提到的日期",
        DateRule::Published => "网页发布日期",
        DateRule::FileName => "取自文件名",
    }
}

fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Same => "同一篇文字",
        Relation::AInB => "前者几乎全部见于后者",
        Relation::BInA => "后者几乎全部见于前者",
        Relation::Shares => "有长段相同",
        Relation::Akin => "同类文字，句子不同",
        Relation::Apart => "少有共同之处",
    }
}

fn script(script: Script) -> &'static str {
    match script {
        Script::Simplified => "简体",
        Script::Traditional => "繁体",
        Script::Chinese => "中文",
        Script::Letters => "字母",
    }
}

fn format(format: Format) -> &'static str {
    match format {
        Format::PlainText => "纯文本",
        Format::Html => "网页",
        Format::Docx => "Word",
        Format::Odt => "ODT",
        Format::Epub => "EPUB",
        Format::Pdf => "PDF",
        Format::Rtf => "RTF",
        Format::LegacyOffice | Format::OtherOffice => "Office",
        Format::Archive => "ZIP",
    }
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Decode => "辨认编码",
        Stage::Structure => "分段落、找标题",
        Stage::Fold => "归并繁简",
        Stage::Segment => "切分词语",
        Stage::Index => "编索引",
        Stage::Answer => "计算",
    }
}
