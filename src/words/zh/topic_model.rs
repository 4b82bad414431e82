//! The topic model, in Chinese.

use super::super::{TopicModelWords, fixed, grouped, percent};
use crate::protocol::TopicNamedBy;

/// The topic model, in Chinese.
pub const TOPIC_MODEL: TopicModelWords = TopicModelWords {
    fitted: |topics, clauses, distinct, documents| {
        format!(
            "{documents} 篇、{} 个句子（不同的 {} 个）分成 {topics} 个主题",
            grouped(clauses),
            grouped(distinct)
        )
    },
    quality: |npmi, c_v, stability| {
        let stability = stability.map(|share| format!(" · 稳定度 {}", percent(share))).unwrap_or_default();
        format!("NPMI {} · C_v {}{stability}", fixed(npmi, 2), fixed(c_v, 2))
    },
    named_by: |by| match by {
        TopicNamedBy::Reader => "您起的名",
        TopicNamedBy::Guided => "由您给的词引出",
        TopicNamedBy::Heading => "取自标题",
        TopicNamedBy::Words => "取自主题词",
    },
    excluded: "已排除",
    unknown: "没有可判断的词",
    topics: "主题数",
    score: "得分",
};
