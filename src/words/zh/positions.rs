//! The view of positions, in Chinese.

use super::super::{LadderVerbsWords, LadderWords, PositionsWords};
use crate::protocol::{IssueCounts, IssueStep, StepDirection};

/// The view of positions, in Chinese.
pub const POSITIONS: PositionsWords = PositionsWords {
    title: "立场",
    parts: "立场的各部分",
    part: [
        ("立场阶梯", "同一件事，前后各版持什么立场：谁支持，谁反对，哪里加强，哪里减弱，哪里转向。"),
        ("动词", "哪些动词算表态，各在哪一阶；您可以增删、移动，所有结果随之重算。"),
        ("列名", "一件事由哪几方说，谁列了名，谁没有，前后各篇是否一样。"),
        ("登记", "各篇引了哪些文件，写了哪些日期、数字、名目、人物和地点：哪些首见，哪些再引，哪些不再提。"),
        ("时间轴", "各篇写到的日期、起止和期限，排在一根时间轴上。"),
        ("关系网", "哪些国家、组织、文件、名目和人物在同一句里出现。"),
    ],
    counts,
    subject_step: |old, new| format!("主体：{old} → {new}"),
    ladder: LADDER,
    verbs: VERBS,
};

/// Issues by edition.
const LADDER: LadderWords = LadderWords {
    one_edition: "只有一版，先列出它的立场；再放入前后各版，就能看到升降。",
    to_changes: "同样各版逐句的变化",
    greatest: "变化最大的：",
    step,
    all: "全部",
    changed: "只看有变化的",
    what: "看哪些",
    subject: "主体",
    rung: "阶",
    any: "不限",
    search: "在事项和原文中查找",
    none: "没有这样的事项。",
    matter: "何事",
    nothing: "没有表态",
    more: |left| format!("再看一些（还有 {left} 件）"),
    by_edition: "各版的立场分布",
    by_edition_shows: "各版在每一阶上的表态有几处",
    positions: |count| format!("{count} 处表态"),
    undated: "无日期",
    stop: "。",
};

/// The ladder's verbs.
const VERBS: LadderVerbsWords = LadderVerbsWords {
    title: "阶梯上的动词",
    hint: "点一个动词，就能移到别的阶，或不再当作表态。数字是用了几次；带否定或“将”“应”的，可能站在另一阶。",
    none: "没有用到",
    chosen: |verb| format!("“{verb}”："),
    to: "移到",
    remove: "不算表态",
    add: "加入",
    verb: "动词",
    rung: "放在哪一阶",
    own: |count| format!("您改了 {count} 个动词"),
    no_stance: "不算",
    take_back: |verb| format!("“{verb}”恢复原样"),
    reset: "全部恢复原样",
};

fn step(step: &IssueStep) -> String {
    let by = step.by.unsigned_abs();
    match step.direction {
        _ if step.turned => format!("转到另一边，相差 {by} 阶"),
        StepDirection::Up => format!("加强 {by} 阶"),
        StepDirection::Down => format!("减弱 {by} 阶"),
        StepDirection::Same => "同一阶".to_owned(),
    }
}

fn counts(counts: &IssueCounts) -> String {
    let named = [
        (counts.up, "加强"),
        (counts.down, "减弱"),
        (counts.turned, "转向"),
        (counts.same, "不变"),
        (counts.subjects, "主体改变"),
    ];
    let parts =
        named.iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{name} {count} 处"));
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() {
        "前后各版没有对应的立场".to_owned()
    } else {
        format!("立场：{}", parts.join("，"))
    }
}
