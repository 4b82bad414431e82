//! The view of positions, in Chinese.

use super::super::PositionsWords;

/// The view of positions, in Chinese.
pub const POSITIONS: PositionsWords = PositionsWords {
    title: "立场",
    parts: "立场的各部分",
    part: [
        ("立场阶梯", "同一件事，前后各版持什么立场：谁支持，谁反对，哪里加强，哪里减弱，哪里转向。"),
        ("动词", "哪些动词算表态，各在哪一阶；您可以增删、移动，所有结果随之重算。"),
    ],
};
