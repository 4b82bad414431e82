//! The view of positions, in Chinese.

use super::super::PositionsWords;
use crate::protocol::IssueCounts;

/// The view of positions, in Chinese.
pub const POSITIONS: PositionsWords = PositionsWords {
    title: "立场",
    parts: "立场的各部分",
    part: [
        ("立场阶梯", "同一件事，前后各版持什么立场：谁支持，谁反对，哪里加强，哪里减弱，哪里转向。"),
        ("动词", "哪些动词算表态，各在哪一阶；您可以增删、移动，所有结果随之重算。"),
    ],
    counts,
    subject_step: |old, new| format!("主体：{old} → {new}"),
};

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
    if parts.is_empty() { "前后各版没有对应的立场".to_owned() } else { parts.join("，") }
}
