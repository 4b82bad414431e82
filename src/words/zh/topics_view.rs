//! The view of topics, in Chinese.

use super::super::topics_view::{COHERENT, STABLE, TopicsViewWords};
use super::super::{fixed, percent};
use crate::protocol::{INCOHERENT, UNSTABLE};

/// The view of topics, in Chinese.
pub const TOPICS_VIEW: TopicsViewWords = TopicsViewWords {
    parts: "本页各部分",
    part: [
        ("按标题", "把各篇自己的标题归为主题，看每个主题在各篇占多少；点任何一块，看它所依据的段落。"),
        ("按用词", "不看标题，只看用词：常在同一句里出现的词归为一个主题。可以改名、合并、拆分、排除。"),
        ("按词表", "用现成而可改的词表看各篇写什么，并说明词表覆盖了各篇的多少。"),
    ],
    shares: "各篇写什么",
    by_text: "按篇",
    over_time: "按时间",
    bars_label: "堆积条形图：每个主题在各篇所占的比例。下面的表格有同样的数字。",
    stream_lead: "每条色带是一个主题，宽度为它在该日期的比例；两个日期之间没有数据。点圆点看原文。",
    stream_label: "各主题的比例随日期变化的带状图。下面的表格有同样的数字。",
    without_date: |count| format!("{count} 篇没有日期，未列入。"),
    other: "其他主题",
    small_ones: "“其他主题”所含的各个主题，在表格里逐一列出，可以点开。",
    heat: "主题与文本",
    heat_lead: "颜色越深，占该篇越多。点一格看原文。",
    topic: "主题",
    share: "比例",
    text: "文本",
    texts: "在各篇的比例",
    date: "日期",
    all_texts: "各篇",
    passages_of: |topic, place| format!("{place}：“{topic}”"),
    of_passage: |share| format!("本句 {} 属此主题", percent(share)),
    passages_hint: "此主题至少占十分之一的句子",
    model: "按用词的主题",
    too_few: "文本太少，算出的主题可能只是偶然。请添加文本、减少主题数，或改看标题、词表。",
    stop: "。",
    gap: "",
    traces: "没有一句有十分之一属此主题，它的比例由零星的词合成。",
    coherence: |npmi| {
        if npmi >= COHERENT {
            "主题内的词常在一起出现。"
        } else if npmi >= INCOHERENT {
            "主题内的词有时在一起出现。"
        } else {
            "主题内的词很少在一起出现。"
        }
    },
    stability: |agreement, runs| {
        let how = if agreement >= STABLE {
            "结果稳定"
        } else if agreement >= UNSTABLE {
            "结果大致稳定"
        } else {
            "结果不稳定"
        };
        format!("换随机种子共算 {runs} 次，{how}（一致程度 {}）。", percent(agreement))
    },
    shares_lead: "按主题内的字数计比例。没有可用词的句子不计，占多少见表格。点一块看原文。",
    number: "主题数",
    number_hint: "“自动”试几个数目：主题内的词常在一起出现的为好，几个数目差不多好时取最少的。",
    automatic: "自动",
    more: "更多：自定主题、随机种子、词的次序",
    guided: "指定主题，每行一个，写作“名称：词、词”",
    guided_hint: "能源：石油、天然气、电力",
    seed: "随机种子",
    fit: "重新计算",
    relevance: "主题内词的次序",
    relevance_hint: "λ = 1：主题内最常见的词在前；λ = 0：几乎只见于该主题的词在前。",
    edits: |count| {
        if count == 0 {
            "没有改动。".to_owned()
        } else {
            format!("已改动 {count} 个主题，保存在本机。")
        }
    },
    unmatched: |count| format!("另有 {count} 处改动在这次的主题中找不到对应，留待用词相合的主题出现。"),
    clear: "恢复为算出的主题",
    clauses: |count| format!("{count} 句以此为主"),
    merged: |count| format!("由 {count} 个主题合成"),
    words: "词",
    word_told: |share, lift| format!("占主题的 {}，是全部文本中的 {} 倍", percent(share), fixed(lift, 1)),
    under: "所在标题：",
    more_words: |count| format!("还有 {count} 个词"),
    typical: "典型语句",
    all_passages: "全部语句",
    trend: "按日期先后，在各篇的比例",
    characters: |characters| format!("共 {characters} 字"),
    change: "改名、合并、拆分、排除",
    name: "主题的名称",
    rename: "改名",
    merge: "合并",
    merge_with: "并入……",
    merge_now: "并为一个",
    part_again: "重新分开",
    join_again: "恢复为一个",
    split: "拆成两个",
    exclude: "排除",
    include: "重新计入",
    drift: "沿一篇文本",
    drift_lead: "从篇首到篇尾，等分为二十段。点一块看原文。",
    drift_label: "沿文本各段的主题比例堆积图。下面的表格有同样的数字。",
    along: "文本",
    stretch: "位置",
    alike: "主题之间的远近",
    alike_lead: "100% 即用词与轻重完全相同。相近的两个也许本是一个，可在卡片上合并。",
    matrix: "矩阵",
    map: "地图",
    map_label: "主题地图：用词相近则位置相近，占文本越多则越大。下面的表格有同样的数字。",
    map_told: |first, second| {
        format!(
            "用词相近则位置相近，占文本越多则越大。地图表现了距离的 {}（横 {}，纵 {}）。点一个主题看原文。",
            percent(first + second),
            percent(first),
            percent(second)
        )
    },
    likeness: |a, b, told| format!("“{a}”与“{b}”：{told}"),
    tried: "多少个主题？",
    tried_lead: |topics| {
        format!(
            "选用了 {topics} 个：得分与最高者相差不到 0.1 的数目中最少的一个。得分相近的数目同样可取，不妨换一个比较。"
        )
    },
    tried_none: "主题数由您选定；选“自动”会试几个数目，在这里比较。",
    tried_label: "所试各主题数的得分。表格有同样的数字。",
    chosen: "已选用",
    take: "选用",
    coverage: "词表覆盖多少",
    covered: |share| format!("{} 的字数在含有词表之词的句子里；其余部分，词表无从判断。", percent(share)),
    covered_part: "覆盖",
    statements: "句数",
    of_characters: "字数",
    list_shares_lead: "以词表覆盖的部分为全体计比例。点一块看原句。",
    missed: "词表漏了什么",
    missed_lead: "不含词表之词的句子里最常见的词。属于某个词表的，可在下面加进去。",
    edit_lists: "词表",
    edit_lists_lead: "可以停用词表，增删词语，新建词表。词语不论繁简，英文词单复数通查。",
    list_name: "新词表的名称",
    list_terms: "词语，用逗号或顿号隔开",
    make_list: "新建词表",
    lists_said: |count| format!("已改动 {count} 个词表。"),
    reset_all: "全部恢复为程序自带的词表",
    counts: "计入",
    own_list: "自建词表",
    list_off: "已停用，不计其词。",
    list_nowhere: "这些文本里没有它的词。",
    term_count: |count, documents| format!("{count} 次，{documents} 篇"),
    more_terms: |count| format!("还有 {count} 个词语"),
    edit_list: |count| format!("增删词语（{count} 个）"),
    add_terms: "要加的词语，用逗号或顿号隔开",
    add: "添加",
    remove_term: |term| format!("去掉“{term}”"),
    removed: "已去掉：",
    bring_back: |term| format!("恢复“{term}”"),
    delete_list: "删除这个词表",
    reset_list: "恢复为程序自带的",
    list_exists: |name| format!("已有名为“{name}”的词表，请另取一个名称，或直接在那个词表里增删词语。"),
    list_deleted: |name| format!("已删除词表“{name}”。"),
    list_back: |name| format!("词表“{name}”已恢复为程序自带的。"),
    lists_back: "各词表已全部恢复为程序自带的。",
    uncovered: "未覆盖的句子",
    uncovered_in: |place| format!("{place}：词表未覆盖的句子"),
    first_of: |shown, all| format!("（只列前 {shown} 句，共 {all} 句）"),
    first_each: |shown| format!("（每个词表在每篇中只列前 {shown} 句）"),
};
