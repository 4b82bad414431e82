//! Roll-calls, registers and the network, in Chinese.

use super::super::{RegistersWords, numbers::grouped};
use crate::protocol::{CourseStatus, DateKind, MembersFrom, NamedKind, NodeKind, PlaceAct, RegisterKind};

/// Roll-calls, registers and the network, in Chinese.
pub const REGISTERS: RegistersWords = RegistersWords {
    party: |party| party.zh.clone(),
    undated: "无日期",
    no_rollcalls: "这些文本没有列出足够多的各方。",
    members: |document, members| format!("{document}：成员 {}", members.join("、")),
    members_from: |from, other| match from {
        MembersFrom::Reader => "由您指定".to_owned(),
        MembersFrom::Signatories => "据签署者".to_owned(),
        MembersFrom::Opening => "据开头所列与会各方".to_owned(),
        MembersFrom::Other => format!("据另一篇：{}", other.unwrap_or_default()),
        MembersFrom::Nowhere => "不知有哪些成员".to_owned(),
    },
    named: "列名",
    absent: "未列名",
    absent_elsewhere: |party| format!("{party}（同句另处提到）"),
    all_named: "成员全部列名",
    unknown: |names| format!("不认识的名称：{}", names.join("、")),
    no_entries: "没有可登记的内容。",
    total: |count, documents| format!("{documents} 篇，{} 条", grouped(count)),
    register: |kind| match kind {
        RegisterKind::Instruments => "文件",
        RegisterKind::Dates => "日期",
        RegisterKind::Figures => "数字",
        RegisterKind::Names => "名目",
        RegisterKind::Persons => "人物",
        RegisterKind::Places => "地点",
    },
    date_kind: |kind| match kind {
        DateKind::Date => "日期",
        DateKind::Period => "起止",
        DateKind::Deadline => "期限",
    },
    named_kind: |kind| match kind {
        NamedKind::Exercise => "演习",
        NamedKind::Operation => "行动",
        NamedKind::Initiative => "倡议",
        NamedKind::Programme => "计划",
        NamedKind::Project => "项目",
        NamedKind::Strategy => "战略",
        NamedKind::Mechanism => "机制",
        NamedKind::Event => "活动",
        NamedKind::Group => "组织",
        NamedKind::Principle => "理念",
        NamedKind::Other => "名称",
    },
    act: |act| match act {
        PlaceAct::Held => "举行",
        PlaceAct::Adopted => "通过",
    },
    status: |status| match status {
        CourseStatus::NotYet => "未见",
        CourseStatus::Oldest => "最早一篇已有",
        CourseStatus::First => "首见",
        CourseStatus::Again => "再引",
        CourseStatus::Dropped => "不再提",
        CourseStatus::Gone => "仍未提",
        CourseStatus::Returned => "重提",
        CourseStatus::Undated => "见于（无日期）",
        CourseStatus::Missing => "无",
    },
    changes: "职务换人",
    no_network: "没有一句同时提到两者。",
    node_kind: |kind| match kind {
        NodeKind::Party => "国家和组织",
        NodeKind::Instrument => "文件",
        NodeKind::Name => "名目",
        NodeKind::Person => "人物",
    },
    edges: |count| format!("同句出现的有 {} 对", grouped(count)),
};
