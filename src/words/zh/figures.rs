//! Key words, collocates, phrases, new words and the texts' own figures, in Chinese.

use super::super::{CollocatesWords, KeynessWords, NewTermsWords, PhrasesWords, TextsWords, grouped};
use crate::protocol::{AssociationMeasure, Group, KeynessSort, KeywordMethod, PhraseKind};

/// What sets one group of texts apart from another, in Chinese.
pub const KEYNESS: KeynessWords = KeynessWords {
    title: "特征词",
    versus: |target, reference| format!("现在比较：{target}，对照{reference}。"),
    group: |group, texts, count| match group {
        Group::Documents { .. } if count == 1 => texts.to_owned(),
        Group::Documents { .. } => format!("{texts}（{count} 篇）"),
        Group::Rest => format!("其余 {texts}（{count} 篇）"),
        Group::Date { from, to } => format!("{}的文本 {texts}（{count} 篇）", time(from.trim(), to.trim())),
        Group::Tag { tag } => format!("标签“{tag}”的文本 {texts}（{count} 篇）"),
        Group::Section { heading } => format!("标题含“{heading}”的章节 {texts}（{count} 篇）"),
        Group::Search { query } => format!("含“{query}”的段落 {texts}（{count} 篇）"),
    },
    at_first: "没有另选时，要看的是最晚日期的文本。",
    overlap: |count| format!("有 {count} 篇两组都有，只算在要看的一组。"),
    significant: "只列显著的（q ≤ 0.05）",
    target: "要看的一组",
    reference: "对照的一组",
    need_two: "只有一篇，无从对照。再放入一篇，或改按章节、检索词选一部分来看。",
    say_groups: "请选好两组文本。",
    side: "哪一组的词",
    more_in_target: "要看的一组多",
    more_in_reference: "对照的一组多",
    both_sides: "两边都列",
    sorted_by: "排序",
    order: |sort| match sort {
        KeynessSort::LogRatioBound => "又强又可靠（区间近零的一端）",
        KeynessSort::LogRatio => "对数比",
        KeynessSort::PercentDiff => "相差百分比",
        KeynessSort::SimpleMaths => "简单比值",
        KeynessSort::LogOdds => "加权对数优势",
        KeynessSort::G2 => "G²",
        KeynessSort::Chi2 => "χ²",
        KeynessSort::Frequency => "次数",
    },
    size: |tokens, types| format!("{tokens} 词次，{types} 个不同的词"),
    texts: |count| format!("{count} 篇"),
    by: "怎样选",
    by_rest: "其余全部",
    by_documents: "按篇勾选",
    by_years: "按年份",
    by_tag: "按标签",
    by_section: "按章节标题",
    by_search: "按检索词",
    section_hint: "标题里含有……，如：安全",
    search_hint: "含有这个词的段落",
    from: "从",
    to: "到",
    no_years: "文本都没有日期。可用文本旁“⋯”里的“更正”补上。",
    tag: "标签",
    no_tags: "还没有标签。可用文本旁“⋯”里的“更正”加上。",
    none: "这样的两组之间没有突出的词。",
    listed: |total| {
        format!(
            "列出 {} 个词。细线是 95% 的置信区间；细线不跨零线，差别才站得住。灰色的不显著（q > 0.05）。",
            grouped(total as u64)
        )
    },
    log_ratio: "对数比",
    log_ratio_long: "两组每万词次数之比的二进对数：+1 为两倍，+2 为四倍，−1 为一半",
    in_target: "要看的一组",
    in_reference: "对照的一组",
    documents_long: "在目标组的几篇里：在参照组的几篇里",
    percent: "相差",
    percent_long: "%DIFF：要看的一组的比率高出百分之几",
    g2_long: "对数似然比：越大越不像偶然；它随次数增大，不表示差别的大小",
    sure: "可靠程度",
    sure_long: "p：纯属偶然而有这样大差别的概率；q：按所检词数校正以后（Benjamini–Hochberg）",
    log_odds: "对数优势 z",
    log_odds_long: "加权对数优势比（先验取自两组合计），超过 ±1.96 就不大像偶然",
    simple_maths: "简单比值",
    simple_maths_long: "（每百万词次数 + 100）÷（对照组每百万词次数 + 100）",
    chi2_long: "皮尔逊卡方",
    interval: |value, low, high| format!("对数比 {value}，95% 置信区间 {low} 至 {high}"),
    only_here: "对照组无",
    searched: "（检索词）",
    searched_long: "这个词在检索式找到的文字里：因为按它选段落，所以那一组多",
    exact: "精确 p",
    too_few: "次数少",
    too_few_long: "期望次数不足 5，G²、χ² 不可靠，所以 p 用费希尔精确检验，次数再少也成立",
    fisher: |p| format!("费希尔精确检验 p {p}"),
};

/// A group's time. A year bears its measure word; a month or day, or what a reader wrote otherwise, stands for itself.
fn time(from: &str, to: &str) -> String {
    let is_year = |date: &str| date.bytes().all(|byte| byte.is_ascii_digit());
    let one = |date: &str| format!("{date}{}", if is_year(date) { " 年" } else { " " });
    match (from, to) {
        ("", "") => "有日期".to_owned(),
        ("", to) => format!("{}以前（含）", one(to)),
        (from, "") => format!("{}以后（含）", one(from)),
        _ if from == to => one(from),
        _ if is_year(from) && is_year(to) => format!("{from} 至 {to} 年"),
        _ => format!("{}至 {}", one(from), one(to)),
    }
}

/// What stands near a word, in Chinese.
pub const COLLOCATES: CollocatesWords = CollocatesWords {
    title: "搭配",
    query: "词、短语或检索式",
    say_word: "输入一个词，看哪些词常与它相伴。",
    network: "搭配网络",
    network_lead: "越靠近中间，在表里排得越前；圆越大，相伴越多；线越粗，logDice 越高；虚线连着常在同一句里相见的词。点一个词，看它自己的搭配。",
    network_label: |term| format!("网络图：“{term}”和它的搭配词。数表列出搭配词之间的联系。"),
    node: |term, count| format!("“{term}”{} 次", grouped(count)),
    reach: |reach, total| {
        format!(
            "，左右范围内共 {} 个词次；列出 {} 个词。灰色的未必不是偶然（G² < 3.84）。",
            grouped(reach),
            grouped(total as u64)
        )
    },
    none: "范围内没有出现两次以上的词，可以放宽范围，或包括虚词。",
    not_there: |term| format!("文本里没有“{term}”。"),
    window: "范围",
    in_words: "左右几词",
    in_sentence: "同一句",
    left: "左",
    right: "右",
    measure: |measure| match measure {
        AssociationMeasure::LogDice => "logDice",
        AssociationMeasure::Mi => "MI",
        AssociationMeasure::Mi3 => "MI³",
        AssociationMeasure::T => "t",
        AssociationMeasure::G2 => "G²",
        AssociationMeasure::Dice => "Dice",
        AssociationMeasure::Frequency => "相伴",
    },
    measure_long: |measure| match measure {
        AssociationMeasure::LogDice => "不受文本长短影响，最高 14；相差 1 即紧密一倍",
        AssociationMeasure::Mi => "互信息：偏爱罕见的词",
        AssociationMeasure::Mi3 => "互信息立方：不那么偏爱罕见的词",
        AssociationMeasure::T => "t 值：偏爱常见的词，大于 2 较可信",
        AssociationMeasure::G2 => "对数似然比：越大越不像偶然；负数表示比偶然还少",
        AssociationMeasure::Dice => "Dice 系数，0 至 1",
        AssociationMeasure::Frequency => "在范围内出现多少次",
    },
    sides: "左边 · 右边",
    in_all: "全文",
    expected: "偶然应有",
    expected_long: "如果与检索的词毫无关系，范围内大约会有多少次",
    go_on: |term| format!("看“{term}”的搭配"),
    near: |term, count| format!("“{term}”相伴 {count} 次"),
    on_left: |term, count| format!("“{term}”在左边 {count} 次"),
    on_right: |term, count| format!("“{term}”在右边 {count} 次"),
    link: "同句相见的词",
    sentences_together: "句数",
};

/// What stands together again and again, in Chinese.
pub const PHRASES: PhrasesWords = PhrasesWords {
    title: "词组",
    kind: "哪一种",
    at_least: "至少几次",
    n_grams: "连用的词",
    terms: "术语",
    formulae: "套语",
    listed: |total| format!("共 {} 个", grouped(total as u64)),
    about: |kind| match kind {
        PhraseKind::NGrams => "一句之内一再连着出现的二至五个词，次数多的在前。",
        PhraseKind::Terms => "由几个实词合成、自成一体的术语，C 值高的在前；总是包在更长术语里的往后排。",
        PhraseKind::Formulae => {
            "一字不差、通常出现三次以上的长串，能多长就多长；重复的字多的在前，次数相同则长的在前；展开可见与它只差几个字的说法。"
        }
    },
    none: "没有这样的词组。",
    phrase: "词组",
    variants: |count| format!("相近的说法 {count} 种"),
    words: "几个词",
    c_value: "C 值",
    c_value_long: "次数与长短合计，减去包在更长术语里的次数",
};

/// Which words the dictionary lacks, in Chinese.
pub const NEW_TERMS: NewTermsWords = NewTermsWords {
    title: "新词",
    accepted: |count| format!("您的词典现有 {count} 个词；可在“词典与停用词”里查看、移除。"),
    none: "没有找到词典之外的新词。",
    accept: "采纳",
    accept_all: |count| format!("采纳所列 {count} 个"),
    take_back: |count| format!("撤回刚才采纳的 {count} 个"),
    listed: |total| format!("共 {} 个", grouped(total as u64)),
    term: "新词",
    now: "现在切作",
    cohesion: "凝固度",
    cohesion_long: "最松的一处也比偶然相遇紧密多少（点互信息，比特）",
    freedom: "自由度",
    freedom_long: "左右邻字有多少变化（较低一侧的熵，比特）；变化少的多半只是半个词",
    example: "例",
};

/// How rich each text is, how long its sentences, what it is about, in Chinese.
pub const TEXTS: TextsWords = TextsWords {
    keywords: "各篇关键词",
    method: "方法",
    tf_idf: "tf-idf",
    text_rank: "TextRank",
    key_group: "与其余各篇比",
    about_method: |method| match method {
        KeywordMethod::TfIdf => "本篇多的词；别篇也有的打折，但各篇都多的词仍可能在前。",
        KeywordMethod::TextRank => "在本篇词语相邻的网里居于中心的词，与别篇无关。",
        KeywordMethod::KeyGroup => "比其余各篇合起来用得多的词，按对数似然比 G² 排。",
    },
    keyword_counts: "后面的小字是次数，点词看出处。",
    no_keywords: "没有",
    weight: |weight, count| format!("权重 {weight}，{count} 次"),
    diversity: "用词丰富程度",
    diversity_lead: "长短不同的文本，请比 MATTR、MTLD、HD-D；TTR 随篇幅增长而变小，不宜直接相比。这里不计数字，所以总词次可能少于词表。",
    diversity_heads: [
        ("词次", "词的总数，不计数字"),
        ("不同的词", "有多少个不同的词"),
        ("只一次", "只出现一次的词"),
        ("TTR", "不同的词 ÷ 词次；越长的文本越小"),
        ("MATTR", "每一百词一段的 TTR，逐词移动取平均"),
        ("MTLD", "平均用多少词，TTR 才降到 0.72"),
        ("HD-D", "随机取 42 词，预期有多少不同"),
        ("熵", "词的分布的信息熵，比特"),
    ],
    lengths: "句子与分句的长短",
    lengths_lead: "分句是一句之内标点隔开的部分。长短以词数计，另列平均字数。",
    length_heads: [
        ("句数", "有多少句"),
        ("句均词", "一句平均多少词"),
        ("中位", "一半的句子不超过多少词"),
        ("最长", "最长的一句多少词"),
        ("句均字", "一句平均多少字"),
        ("分句数", "有多少分句"),
        ("均词", "一个分句平均多少词"),
        ("中位", "一半的分句不超过多少词"),
        ("最长", "最长的分句多少词"),
        ("均字", "一个分句平均多少字"),
    ],
    text: "文本",
    all: "合计",
    too_short: "太短",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_year_is_called_one() {
        let of = |from: &str, to: &str| {
            let group = Group::Date { from: from.to_owned(), to: to.to_owned() };
            (KEYNESS.group)(&group, "①", 1)
        };
        assert_eq!(of("2021", "2021"), "2021 年的文本 ①（1 篇）");
        assert_eq!(of("2021-09", "2021-09"), "2021-09 的文本 ①（1 篇）");
        assert_eq!(of("2020", "2021"), "2020 至 2021 年的文本 ①（1 篇）");
        assert_eq!(of("2020", "2021-09"), "2020 年至 2021-09 的文本 ①（1 篇）");
        assert_eq!(of("", "2021"), "2021 年以前（含）的文本 ①（1 篇）");
        assert_eq!(of("2021-09-17", ""), "2021-09-17 以后（含）的文本 ①（1 篇）");
    }
}
