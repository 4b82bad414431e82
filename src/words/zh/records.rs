//! Roll-calls, registers, the timeline and the network on the page, in Chinese.

use super::super::{
    RecordsWords, RegistersViewWords, RollcallsViewWords, TimelineWords, TogetherWords,
    numbers::{chinese, grouped},
};
use crate::protocol::CourseStatus;

/// Roll-calls, registers, the timeline and the network on the page, in Chinese.
pub const RECORDS: RecordsWords = RecordsWords {
    texts: "只看这几篇",
    all_texts: "各篇",
    nothing_compared: "书架上没有可看的文本：请放入文本，或把不算在内的放回来。",
    unnamed: "（未说明）",
    separator: "、",
    colon: "：",
    more: |left| format!("再看一些（还有 {left} 条）"),
    rollcalls: ROLLCALLS,
    registers: REGISTERS,
    timeline: TIMELINE,
    network: NETWORK,
};

const ROLLCALLS: RollcallsViewWords = RollcallsViewWords {
    findings: "谁列了名，谁没有",
    least: "名单至少",
    at_least: |count| format!("{}方", chinese(count as usize)),
    none: "这些文本里没有把几方并列的名单。可以把“名单至少”调低，或放入逐一列出各国的宣言、公报。",
    nobody_absent: "列名过半的名单都列全了成员。",
    too_short: "各名单都不到成员的一半，说不上谁缺席；名单见下表。",
    no_members: "没有一篇说明有哪些成员，所以看不出谁缺席：请在下面“成员”里写出来。",
    turned: |issue, party, named, absent| format!("“{issue}”：{party}列名于{named}，而{absent}没有列。"),
    always: |issue, texts, parties| {
        if texts == 2 {
            format!("“{issue}”：两篇都没有{parties}。")
        } else {
            format!("“{issue}”：{}篇都没有{parties}。", chinese(texts))
        }
    },
    most: |party, absent, lists| format!("最常不列名的是{party}：{lists} 份名单里 {absent} 份没有它。"),
    only: |issue, text, parties| format!("“{issue}”（{text}）：只差{parties}。"),
    members: "成员",
    members_lead: "名单与成员相比，才知道谁缺席。成员取自签署者，没有签署者就取自开头所列与会各方，再没有就取自相近的另一篇。不对的话，请在这里写出成员，用顿号或逗号隔开。",
    members_field: "成员，用顿号或逗号隔开",
    members_set: "按此比较",
    members_reset: "按各篇自己所说",
    members_of: |count| format!("{count} 个成员"),
    table: "议题与名单",
    table_lead: "一行一个议题，一列一篇。名字通向原文；朱笔划去的是没有列名的成员；分数是列名的成员占几分之几，点开看那一句。",
    issue: "议题",
    share: |named, members| format!("{named}/{members}"),
    share_label: |issue, text, named, members| format!("“{issue}”，{text}：{members} 个成员列名 {named} 个"),
    not_named: "未列：",
    no_member: "不涉及成员",
    elsewhere: "不在名单里，同句另处提到",
    guest: "不是成员",
    matrix: "各方与议题",
    matrix_lead: "一行一个议题，一列一方；点一格看原文。",
    named_in_all: "列名",
    named_in_some: "有的名单列名",
    named_in_none: "没有列名",
    no_member_short: "说不上：不是成员，或名单里没有成员",
    cell: |issue, party, named, lists| format!("“{issue}”，{party}：{lists} 份名单里 {named} 份列名"),
    absent_times: "没有列名",
    absent_of: |absent, lists| format!("{absent}/{lists}"),
};

const REGISTERS: RegistersViewWords = RegistersViewWords {
    register: "登记什么",
    contains: "条目里有的字",
    in_which: "按哪一篇分",
    latest: "最后一篇",
    by_status: "对这一篇来说",
    any_status: "全部",
    none: "这些文本里没有这一类内容：可以换一类看，或多放几篇。",
    none_so: "没有这样的条目：请换一个词，或点“全部”。",
    entry: "条目",
    total: "共",
    mark: |status| match status {
        CourseStatus::Oldest => "最早一篇已有",
        CourseStatus::First => "首见",
        CourseStatus::Again => "再引",
        CourseStatus::Returned => "重提",
        CourseStatus::Dropped => "不再",
        CourseStatus::Gone => "仍无",
        CourseStatus::Undated => "有",
        CourseStatus::NotYet => "未见",
        CourseStatus::Missing => "无",
    },
    cell: |entry, text, passages, mark| format!("{entry}，{text}：{mark}，{passages} 处"),
    all_passages: |entry, passages| format!("{entry}：共 {passages} 处"),
    office: |party, office| format!("{party}{office}"),
    told: |entries, texts| format!("{texts} 篇，{} 条。", grouped(entries as u64)),
};

const TIMELINE: TimelineWords = TimelineWords {
    title: "时间轴",
    none: "这些文本里没有写明的日期：放入写有日期、起止或期限的文本，就能看到时间轴。",
    told: |dates, from, to| {
        if from == to {
            format!("{dates} 个日期，都在 {from} 年。")
        } else {
            format!("{dates} 个日期，从 {from} 年到 {to} 年。")
        }
    },
    label: "一行一篇：圆点是日期，横条是起止，箭头指到期限，竖线是这一篇自己的日期。",
    hint: "点开看出处；挤不下的字，指着就能看到。用键盘时，Tab 进入图中，方向键逐个移动，回车打开；同样的日期都列在下表。",
    deadlines: |count, last| format!("期限 {count} 个，最远到 {last}。"),
    own_date: |text| format!("{text}的日期"),
    no_day: "无日期",
    gap: |years| format!("其间 {years:.0} 年没有日期，缩短了"),
    table: "列成表",
};

const NETWORK: TogetherWords = TogetherWords {
    title: "谁和什么同句出现",
    kinds: "看哪几类",
    least: "同句至少",
    at_least: |count| format!("{}次", chinese(count as usize)),
    told: |nodes, pairs| format!("{nodes} 个名称，{} 对同句出现。", grouped(pairs)),
    strongest: |one, other, sentences| format!("最常同句的是“{one}”和“{other}”：{sentences} 句。"),
    most: |name, others| format!("与别的名称相连最多的是“{name}”：{others} 个。"),
    shown: |shown, all| format!("图上是最强的 {shown} 对；表里有 {all} 对。"),
    none: |least| format!("没有两者同句出现 {least} 次以上：请把次数调低，或多选几类、多放几篇。"),
    label: "名称连成的网：点越大，提到的句子越多；线越粗，同句越多。数字见下表。",
    table: "哪两者同句",
    both: |one, other| format!("“{one}”和“{other}”"),
    of_node: |name| format!("“{name}”和别的名称同句"),
    one: "一个",
    other: "另一个",
    sentences: "句数",
};
