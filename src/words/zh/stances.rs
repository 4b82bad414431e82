//! Positions, in Chinese.

use super::super::{StancesWords, numbers::grouped};
use crate::protocol::Rung;

/// Who takes which stance on what, in Chinese.
pub const STANCES: StancesWords = StancesWords {
    none: "这些文本里没有表态。",
    total: |count| format!("{} 处表态，由强到弱，再到反对和谴责", grouped(count)),
    rung: |rung| match rung {
        Rung::Condemn => "谴责",
        Rung::Oppose => "反对",
        Rung::Concern => "关切",
        Rung::Regret => "遗憾",
        Rung::Note => "注意",
        Rung::Consider => "认为",
        Rung::Emphasise => "强调",
        Rung::Call => "呼吁",
        Rung::Reaffirm => "重申",
        Rung::Welcome => "欢迎",
        Rung::Support => "支持",
        Rung::Commit => "承诺",
    },
    nobody: "（未说明）",
    negated: "〔否定〕",
    between: "、",
};
