//! The overview, in Chinese.

use super::super::numbers::{chinese, fixed, grouped, percent};
use super::super::{CopiesWords, OverviewWords};

/// Copies of the same text, in Chinese.
pub const COPIES: CopiesWords = CopiesWords {
    few: |pairs| {
        let told: Vec<String> = pairs.iter().map(|(copy, first)| format!("{copy}与{first}")).collect();
        format!("{}是同一篇文字，没有重复计入。", told.join("，"))
    },
    many: |count| format!("有 {count} 份与别篇是同一篇文字，没有重复计入。"),
    all: "同文的每一份都计入。",
    count_all: "改为全部计入",
    count_once: "改为同文只计一次",
};

/// The overview, in Chinese.
pub const OVERVIEW: OverviewWords = OverviewWords {
    headline: |all, different| match (all, different) {
        (1, _) => "一份文本".to_owned(),
        (all, different) if all == different => format!("{}份文本，各不相同", chinese(all)),
        (all, different) => format!("{}份文本，{}篇不同的文字", chinese(all), chinese(different)),
    },
    headline_aside: |count| format!("（另有{}份已搁置）", chinese(count)),
    lead_one: "再放入一份，就能对照两者的异同。",
    lead_all_different: "没有两份是同一篇文字，全部计入统计。",
    duplicates: |families| {
        let told: Vec<String> = families.iter().map(|family| family.join("与")).collect();
        format!("其中{}是同一篇文字", told.join("，"))
    },
    duplicates_many: |groups, texts| format!("其中 {texts} 份属于 {groups} 组同文，书架上各有标明"),
    counted_once: "。统计时同文只计一次。",
    counted_all: "。现在每一份都计入统计。",
    findings: "值得先看的",
    findings_none: "没有特别需要先看的。",
    documents: "文本",
    topics: "各篇主题构成",
    trends: "升降最大的词（每万词）",
    same: "同文",
    contained: "收录",
    shares: "共有段落",
    edition: "后来的版本",
    riser: "上升",
    faller: "下降",
    new: "新出现",
    gone: "不再出现",
    mind: "请留意",
    pair_same: |a, b| format!("{a}与{b}是同一篇文字"),
    pair_in: |a, b, share| format!("{a}的五字串有 {} 见于{b}", percent(share)),
    pair_shares: |a, b, a_in_b, b_in_a| {
        format!("{a}的五字串有 {} 见于{b}，反过来是 {}", percent(a_in_b), percent(b_in_a))
    },
    pair_after: |a, b, share| format!("{a}是{b}之后的一版，五字串有 {} 见于{b}", percent(share)),
    pair_scripts: |a, b| format!("（{a}、{b}）"),
    trend: |term, before, after, from, to| {
        format!("“{term}”每万词 {}（{from}）→ {}（{to}）", fixed(before, 1), fixed(after, 1))
    },
    trend_new: |term, count, from, to| format!("“{term}”{from} 没有，{to} 出现 {count} 次"),
    trend_gone: |term, count, from, to| format!("“{term}”{from} 有 {count} 次，{to} 没有"),
    aside_sentence: |blocks, characters| {
        format!("{blocks} 处网页文字（菜单、页脚、关键词等，共 {} 字）不属正文，未计入", grouped(characters))
    },
    notes: |title, notes| format!("{title}：{}", notes.join("；")),
    interleaved: "交错",
    interleaved_in: |title, texts| format!("{title}里有{}篇文字交错在一起，宜先分开再统计", chinese(texts)),
    encoding: "编码",
    encoding_of: |title, encoding| format!("{title}按 {encoding} 读，只是猜测；若见乱字，请换一种编码"),
    lost: |count| format!("有 {count} 处文字缺损，原文中以波浪线标出"),
    more_notes: |count| format!("另有 {count} 处附注，见书架各篇"),
    unlike: |first, last| format!("最早的是{first}，最晚的是{last}：词语升降也可能只因文种不同"),
    view_pair: "对读",
    view_places: |count| match count {
        1 => "1 处".to_owned(),
        _ => format!("各篇共 {count} 处"),
    },
    view_text: "看原文",
    column_title: "题名",
    column_date: "日期",
    column_characters: "字数",
    column_tokens: "词数",
    column_script: "字体",
    column_encoding: "编码",
    trends_lead: |from, to| format!("{from} 至 {to}"),
    trends_more: "选词看走势",
    topics_more: "看全部主题",
    one_date: "只有一个日期，还看不出升降。放入另一年的文本，或用文本旁“⋯”里的“更正”补上日期。",
};
