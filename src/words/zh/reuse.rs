//! Shared passages and provenance, in Chinese.

use super::super::{
    ProvenanceWords, ReuseWords,
    numbers::{grouped, percent},
};
use crate::protocol::{DateOrder, StretchKind};

/// Shared passages over the whole corpus, in Chinese.
pub const REUSE: ReuseWords = ReuseWords {
    title: "各篇共有的文字",
    total: |count, documents| {
        format!("{documents} 篇之间有 {} 段共有的文字，分量（字数 × 篇数）重的在前", grouped(count))
    },
    none: "这些文本没有够长的共有段落。",
    only_formulae: "这些文本共有的都是套语。",
    cluster: |letters, documents| format!("{} 字 · {documents} 篇", grouped(letters)),
    formulae: |count, above| format!("套语 {} 条，见于超过 {above} 篇", grouped(count)),
    unsure: "从日期看不出谁先有",
    together: |count| format!("日期最早的有 {count} 篇"),
    earliest: "最早",
    undated: "无日期",
    places: |count| format!("见于何处（{count}）"),
    more: |left| format!("再看一些（还有 {left} 段）"),
    more_formulae: |left| format!("再看一些（还有 {left} 条）"),
    shortest: "长短",
    every_length: "不限",
    from_letters: |letters| format!("{letters} 字以上"),
    formulae_label: "套语",
    formulae_as_suggested: "按篇数定",
    formula_above: |limit| format!("见于超过 {limit} 篇"),
    no_formulae: "不分出",
};

/// Where else the stretches of a text stand, in Chinese.
pub const PROVENANCE: ProvenanceWords = ProvenanceWords {
    title: "文字的来处",
    text: "文本",
    copies: |titles| format!("同一文本另有副本，不参与比较：{}。", titles.join("、")),
    with_copies: "连同副本",
    without_copies: "不计副本",
    copies_label: "同一文本的副本",
    own: |share, letters| format!("全文 {} 字，有 {} 不见于别处", grouped(letters), percent(share)),
    new: |share| format!("{} 不见于更早的文本", percent(share)),
    undated: "这一篇没有日期，不知哪些是新写的",
    formulae: |share, above| format!("{} 是套语，见于超过 {above} 篇", percent(share)),
    nothing: "这一篇与别的文本没有够长的共有段落，全是自己的文字。",
    only_copies: "除了同一文本的副本，这里没有别的文本可比。",
    bar: |title| format!("{title}从头至尾，各段按还见于何处着色"),
    kind: |kind| match kind {
        StretchKind::Own => "独有",
        StretchKind::Shared => "共有",
        StretchKind::Formula => "套语",
    },
    other_texts: "其他文本",
    legend: |letters| format!("{} 字", grouped(letters)),
    sections: "各节的来处",
    section: "节",
    letters: "字数",
    before_first: "首个标题之前",
    whole: "全文",
    column_own: "独有",
    column_shared: "共有",
    column_formulae: "套语",
    column_new: "新写",
    reading: "原文",
    reading_hint: "每段的颜色，是有这段文字的最早一篇。点一段，看还见于何处。",
    stretch: |kind, letters| format!("{kind}，{} 字", grouped(letters)),
    stands_in: |count| format!("还见于 {count} 篇"),
    same: |share| format!("相同 {}", percent(share)),
    read_there: "去那里阅读",
    pair: "两篇对读",
    close: "收起",
    more: |left| format!("另有 {left} 处"),
    order: |order| match order {
        DateOrder::Earlier => "更早",
        DateOrder::Same => "日期相同",
        DateOrder::Later => "更晚",
        DateOrder::Unknown => "先后不明",
    },
    no_letters: "这一篇没有可比较的文字。",
};
