//! 文本的相似度，中文。

use super::super::{SimilarWords, grouped, percent};
use crate::protocol::{FamilyKind, SimilarLevel, SimilarMeasure};

/// 文本的相似度，中文。
pub const SIMILAR: SimilarWords = SimilarWords {
    matrix: "两两相近程度",
    matrix_shows: "颜色越浓越相近；右侧的树把相近的连在一起",
    map: "相近图",
    list: "逐对列表",
    families: "文本之间的关系",
    measure: "指标",
    measure_name: |measure| match measure {
        SimilarMeasure::Cosine => "余弦",
        SimilarMeasure::Jaccard => "雅卡尔",
        SimilarMeasure::Containment => "重合",
        SimilarMeasure::JensenShannon => "JS 散度",
    },
    measure_hint: |measure| match measure {
        SimilarMeasure::Cosine => "tf-idf 余弦：1 为用词完全一样，0 为毫无共同。",
        SimilarMeasure::Jaccard => "两篇合起来的五字串中，有多少是两篇都有的。",
        SimilarMeasure::Containment => {
            "横行一篇的文字，有多少逐字见于竖列一篇。树和图取两个方向中较高的一个。"
        }
        SimilarMeasure::JensenShannon => "1 − 词语比例的 JS 散度：1 为各词比例完全一样，0 为没有共同的词。",
    },
    level: "比较单位",
    level_name: |level| match level {
        SimilarLevel::Documents => "篇",
        SimilarLevel::Sections => "节",
        SimilarLevel::Paragraphs => "段",
    },
    too_few: |level| match level {
        SimilarLevel::Documents => "再放入一份文本，就可以比较。",
        SimilarLevel::Sections => "不足两节，无从比较。",
        SimilarLevel::Paragraphs => "够长的段落不足两段，无从比较。",
    },
    too_many: |rows, most, level| {
        let unit = match level {
            SimilarLevel::Documents => "篇",
            SimilarLevel::Sections => "节",
            SimilarLevel::Paragraphs => "段",
        };
        format!("共 {} {unit}，矩阵和图至多容 {most} {unit}，所以不画；最相近的各对列在下面。", grouped(rows))
    },
    cell: |a, b, value| format!("{a} 与 {b}：{value}"),
    tree: "聚类树",
    tree_long: "从左到右逐步合并，最近的先合：两枝相接处越靠右，相距越远。",
    merges: "聚类树列表",
    merged: "合并",
    height: "距离",
    size: "合计",
    map_told: |first, second| {
        format!(
            "两轴共表示距离的 {}（{} 和 {}）；图上相近的大多相近，其余看不出来。",
            percent(first + second),
            percent(first),
            percent(second)
        )
    },
    map_same: "按这一指标全都一样，只有一点。",
    map_label: "每个点代表一个文本，越相近，点离得越近。下面的表列出同样的数。",
    text: "文本",
    axis: |axis| format!("第 {axis} 轴"),
    first: "甲",
    second: "乙",
    cosine: "余弦",
    jaccard: "雅卡尔",
    contained: "重合",
    contained_long: "甲有多少见于乙，乙有多少见于甲",
    jensen_shannon: "JS 散度",
    jensen_shannon_long: "延森—香农散度：0 为各词比例完全一样，1 为没有共同的词",
    relation: "关系",
    total: |count| format!("{} 对", grouped(count)),
    nearest_only: "太多，没有逐对计算：每一个只与文字重合最多的 32 个相比。",
    more: |shown, total| format!("再看一些（已列 {} / {} 对）", grouped(shown as u64), grouped(total)),
    none: |level| match level {
        SimilarLevel::Documents => "其中任何两篇都没有重合的文字。",
        SimilarLevel::Sections => "其中任何两节都没有重合的文字。",
        SimilarLevel::Paragraphs => "其中任何两段都没有重合的文字。",
    },
    family: |kind| match kind {
        FamilyKind::SameText => ("与", "是同一篇文字"),
        FamilyKind::ExcerptOf => ("摘自", ""),
        FamilyKind::CompositeOf => ("由", "合成"),
        FamilyKind::EditionAfter => ("是", "之后的一版"),
        FamilyKind::SharesPassages => ("与", "有共有段落"),
    },
    no_families: "这些文本之间没有够长的共有段落。",
    separator: "、",
    other_script: "繁简不同",
    and_more: |more| format!("及另外 {} 篇", grouped(more)),
    own: |share| format!("和别处没有的文字（{}）", percent(share)),
    more_families: |left| format!("再看一些（还有 {left} 条）"),
};
