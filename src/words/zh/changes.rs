//! What changed from edition to edition, in Chinese.

use super::super::{ChangesViewWords, ChangesWords, ReportWords, numbers::percent};
use crate::protocol::{ChangeCounts, LinkLabel};

/// What changed from edition to edition, in Chinese.
pub const CHANGES: ChangesWords = ChangesWords {
    label: |label| match label {
        LinkLabel::Same => "照旧",
        LinkLabel::Wording => "措辞改",
        LinkLabel::Substance => "实质改",
        LinkLabel::Partly => "部分保留",
    },
    new: "新增",
    dropped: "删去",
    returned: "重现",
    moved: "移位",
    merged: "合并",
    split: "拆分",
    step: |from, to| format!("{from} → {to}"),
    counts,
    novelty: |share| format!("{} 的文字不见于以前各版", percent(share)),
    opening: "开头",
    section: |old, new| match (old, new) {
        (Some(old), Some(new)) if old != new => format!("{new}（原“{old}”）"),
        (_, Some(new)) => new.to_owned(),
        (Some(old), None) => format!("{old}（已无此节）"),
        (None, None) => "开头（第一个标题之前）".to_owned(),
    },
    view: VIEW,
    report: REPORT,
};

/// The report.
const REPORT: ReportWords = ReportWords {
    title: |first, last| format!("变化报告：{first} → {last}"),
    edition: |title, letters| format!("{title}，{letters} 字"),
    findings: "要点",
    most_changed: "改动最多的节",
    positions: "立场有变",
    figures: "数字有变",
    absent: "列名各方中缺席的",
    absent_from: |label, date, missing| format!("{label}（{date}）：未列{}", missing.join("、")),
    newly_cited: "首次提到的文件",
    no_longer_cited: "不再提的文件",
    made_by: |version| format!("由对勘 {version} 逐句对照而成，供参考；引用前请核对原文。"),
    save: "报告",
};

/// The view of it.
const VIEW: ChangesViewWords = ChangesViewWords {
    title: "变化",
    lead: "逐句对照前后各版：哪些照旧，哪些改了，哪些新增、删去、移位或重现。",
    need_two: "放入同一文件的两版以上（如前后两年的宣言），就能看到逐句的变化。",
    editions: "各版",
    undated: "无日期",
    steps: "看哪两版",
    earlier: "往前移",
    earlier_label: |title| format!("把“{title}”往前移一版"),
    without: "不算在内",
    without_label: |title| format!("“{title}”不算在内"),
    add: "加一版……",
    add_label: "加一版",
    as_found: "恢复自动排序",
    many_editions: |count, first, last| format!("共 {count} 版，从 {first} 到 {last}：可增减、调整先后"),
    as_found_hint: "取消自选，回到程序找到的各版",
    series: |issuer, count| format!("看{issuer}的 {count} 版"),
    separator: "；",
    stop: "。",
    nothing_kept: "两版之间没有一句能对上：多半不是同一文件的前后两版。",
    by_section: |count| format!("按节看（{count} 节）"),
    clauses: |count| format!("{count} 句"),
    flow: ["照旧", "措辞改", "实质改", "部分保留", "重现", "新增", "删去"],
    to_ladder: "同样各版的立场：哪里加强，哪里减弱",
    flow_label: "各版之间的去留",
    flow_shows: "一柱一版，柱高为句数，柱间是各句的去留",
    ledger: "逐句对照",
    only_changes: "只看变化",
    whole: "两版全文",
    what_is_shown: "显示什么",
    filter: "只看哪一种",
    all: "全部",
    all_changes: "有变化的",
    none: "没有这样的句子。",
    more: |left| format!("再看一些（还有 {left} 行）"),
    explained: [
        "数字、日期、文件、名称、各方、否定有增减，或立场换了两阶以上、情态词换了",
        "换了说法；数字、名称、否定照旧，立场至多差一阶",
        "只留下一部分，或只占新句一部分",
        "以前各版都没有",
        "前一版有，这一版没有",
        "前一版没有，更早的一版有",
        "到了另一节；没有分节的，离开原处很远",
        "几句并成一句",
        "一句拆成几句",
        "除写法外一样",
    ],
    returned_from: |mark| format!("见于{mark}"),
    by_reader: "您连的",
    certainty: |share| format!("把握 {share}"),
    certainty_hint: "这两句对应的把握不大，请自己看一眼",
    no_counterpart: "没有对应的句子",
    unlink: "拆开",
    unlink_hint: "这两句不是一回事",
    link_begin: "连到……",
    link_begin_hint: "这一句在另一版有对应",
    link_end: "连到这一句",
    link_hint: "这一句在另一版对应哪一句？",
    likeliest: "最像的几句（都不是，就在上面查找）：",
    search_other: "在另一版查找",
    found_other: |count| format!("另一版有 {count} 句，最像的在先："),
    linked_already: "已有对应",
    section: "节",
    differs: "改了什么",
    position: "立场",
    courses: ["加强", "减弱", "转向"],
    any: "不限",
    search: "在两版文字中查找",
    order: "次序",
    as_written: "照原文次序",
    weightiest: "要紧的在先",
    relinked: |count| format!("按您的意思改了 {count} 处对应。"),
    forget: "都不要了",
};

fn counts(counts: &ChangeCounts) -> String {
    let named = [
        (counts.same, "照旧"),
        (counts.wording, "措辞改"),
        (counts.substance, "实质改"),
        (counts.partly, "部分保留"),
        (counts.returned, "重现"),
        (counts.new, "新增"),
        (counts.dropped, "删去"),
    ];
    let parts =
        named.iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{name} {count} 句"));
    parts.collect::<Vec<_>>().join("，")
}
