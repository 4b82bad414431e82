//! The words by which titles say what kind of text they stand above.

use crate::{characters::is_han, protocol::Kind};

/// Chinese words, in both scripts, and what they say. A title's last one counts: 关于报告的决定 is a decision.
const CHINESE: &[(Kind, &str)] = &[
    (Kind::Declaration, "宣言"),
    (Kind::Communique, "公报|公報"),
    (Kind::Statement, "声明|聲明"),
    (
        Kind::Speech,
        "讲话|講話|演讲|演講|演辞|演辭|演词|演詞|祝辞|祝辭|祝酒辞|祝酒辭|祝酒词|祝酒詞|致辞|致辭|致词|致詞|谈话|談話|贺词|賀詞|\
        发言|發言|开幕词|開幕詞|闭幕词|閉幕詞|演说|演說",
    ),
    (Kind::Report, "报告|報告|白皮书|白皮書|蓝皮书|藍皮書|年报|年報|综述|綜述"),
    (Kind::Law, "法典|法案|宪法|憲法|基本法"),
    (
        Kind::Regulation,
        "条例|條例|规定|規定|细则|細則|办法|辦法|章程|规则|規則|规程|規程|準則|准则|守则|守則",
    ),
    (Kind::Decision, "决定|決定|决议|決議|命令|主席令|总统令|總統令|國務院令|国务院令"),
    (Kind::Agreement, "协定|協定|协议|協議|备忘录|備忘錄|议定书|議定書"),
    (Kind::Treaty, "条约|條約|公约|公約|宪章|憲章|盟约|盟約"),
    (Kind::Notice, "通知|公告|意见|意見|通告|通报|通報|批复|批復|函"),
    (Kind::Plan, "规划|規劃|纲要|綱要|计划|計劃|方案|战略|戰略|路线图|路線圖"),
    (Kind::Other, "纪要|紀要|共识|共識|倡议|倡議|倡议书|倡議書|寄语|寄語"),
];

/// English words; the first one in a title counts: a report on the agreement is a report.
const ENGLISH: &[(Kind, &str)] = &[
    (Kind::Declaration, "declaration"),
    (Kind::Communique, "communiqué|communique"),
    (Kind::Statement, "statement"),
    (Kind::Speech, "speech|address|remarks"),
    (Kind::Report, "report|review"),
    (Kind::Law, "act|law|code|constitution|bill"),
    (Kind::Regulation, "regulations|regulation|rules|directive"),
    (Kind::Decision, "resolution|decision|order|decree"),
    (Kind::Agreement, "agreement|memorandum|protocol|accord"),
    (Kind::Treaty, "treaty|convention|charter|covenant"),
    (Kind::Notice, "notice|circular"),
    (Kind::Plan, "plan|strategy|roadmap|programme"),
];

/// English words that need more than a place in a title to show that it is one: they are common.
const COMMON: &[&str] = &[
    "review",
    "law",
    "code",
    "bill",
    "order",
    "plan",
    "strategy",
    "roadmap",
    "programme",
    "notice",
    "rules",
    "decision",
    "regulation",
];

/// Words on 法 that are no laws, in both scripts.
const NO_LAWS: &[&str] = &[
    "办法", "辦法", "方法", "做法", "看法", "说法", "說法", "书法", "書法", "司法", "执法", "執法", "想法",
    "用法", "立法", "违法", "違法", "普法", "守法", "合法", "兵法", "算法", "语法", "語法", "疗法", "療法",
    "手法", "魔法",
];

/// Every word of a table with its kind.
fn words(table: &'static [(Kind, &'static str)]) -> impl Iterator<Item = (&'static str, Kind)> {
    table.iter().flat_map(|&(kind, words)| words.split('|').map(move |word| (word, kind)))
}

/// No more characters stand behind the word that says the kind: 公报摘要, 条例释义.
const BEHIND: usize = 4;

/// Common words in headings and labels, that make a title only at its end.
const AT_END: &[&str] = &[
    "计划", "計劃", "战略", "戰略", "发言", "發言", "函", "准则", "準則", "規則", "规则", "命令", "协议",
    "協議", "规定", "規定", "意见", "意見", "决定", "決定", "方案", "办法", "辦法", "共识", "共識", "规划",
    "規劃", "谈话", "談話",
];

/// The kind that a title names, and how near to its end in characters, brackets and marks left out.
pub(crate) fn kind(title: &str) -> Option<(Kind, usize)> {
    let spread = unspread(title);
    let title = spread.as_deref().unwrap_or(title);
    // What stands behind a dash is a subtitle: 青湾宣言——面向未来.
    let words = bare(title);
    let words = words.split_once("——").filter(|(head, _)| !head.is_empty()).map_or(words, |(head, rest)| {
        if self::words(CHINESE).any(|(word, _)| rest.ends_with(word)) { rest } else { bare(head) }
    });
    let named = self::words(CHINESE)
        .filter_map(|(word, kind)| Some((words.rfind(word)? + word.len(), word.len(), kind)));
    // A word far from the end says what the title speaks of; a common one, anything but the end does.
    let counts = |&(end, length, _): &(usize, usize, Kind)| {
        let behind = words[end..].chars().count();
        behind == 0 || (behind <= BEHIND && !AT_END.contains(&&words[end - length..end]))
    };
    // Of two that end together, the longer one says more.
    let last = named.filter(counts).max_by_key(|&(end, length, _)| (end, length));
    let law = is_law(words).then_some((Kind::Law, 0));
    let chinese = last.map(|(end, _, kind)| (kind, words[end..].chars().count()));
    law.or(chinese).or_else(|| english(title).map(|(kind, _)| (kind, 0)))
}

/// A title whose characters were spread out over the line, without the spaces: 政 府 工 作 报 告. What stands
/// in front of it may be set close: 2006年政 府 工 作 报 告. Nothing if no characters are spread.
pub(crate) fn unspread(title: &str) -> Option<String> {
    let mut parts = title.split_whitespace();
    let first = parts.next()?;
    let is_single = |part: &str| {
        let mut characters = part.chars();
        characters.next().is_some_and(is_han) && characters.next().is_none()
    };
    let is_spread = parts.clone().nth(1).is_some() && parts.all(is_single) && first.ends_with(is_han);
    is_spread.then(|| title.split_whitespace().collect())
}

/// Whether a line is kind words and nothing else, as the labels of menus are: 通知公告.
pub(super) fn is_kind_alone(words: &str) -> bool {
    let mut rest = words;
    while let Some((word, _)) = self::words(CHINESE).find(|(word, _)| rest.starts_with(word)) {
        rest = &rest[word.len()..];
    }
    rest.is_empty() && !words.is_empty()
}

fn is_law(words: &str) -> bool {
    let end = words.strip_suffix("修正案").unwrap_or(words);
    end.ends_with('法') && end.chars().count() >= 3 && !NO_LAWS.iter().any(|word| end.ends_with(word))
}

fn english(title: &str) -> Option<(Kind, bool)> {
    let mut parts =
        title.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty()).map(str::to_lowercase);
    parts.find_map(|part| {
        let kind = words(ENGLISH).find(|(word, _)| *word == part)?.1;
        Some((kind, COMMON.contains(&part.as_str())))
    })
}

/// Whether a line names the kind of a text, as titles do.
pub(super) fn names_its_kind(words: &str) -> bool {
    let spread = unspread(words);
    let words = spread.as_deref().unwrap_or(words);
    let is_named = |(word, _): (&str, Kind)| {
        if AT_END.contains(&word) {
            bare(words).ends_with(word) && words.chars().count() >= 8
        } else {
            words.contains(word)
        }
    };
    self::words(CHINESE).any(is_named)
        || is_law(bare(words))
        || english(words).is_some_and(|(_, is_common)| !is_common || words.split_whitespace().count() >= 4)
}

/// A title's words without what stands in brackets behind it and without a closing 》: 宣言（草案）(全文).
pub(super) fn bare(title: &str) -> &str {
    let mut words = title.trim();
    while let Some(inside) = words.strip_suffix(['）', ')', '】', ']']) {
        let Some(open) = inside.rfind(['（', '(', '【', '[']).filter(|&open| open > 0) else { break };
        words = inside[..open].trim_end();
    }
    words.trim_end_matches("全文").trim_end_matches(['》', '”', '—', ' ', '：', ':', '\u{3000}'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_in_chinese_and_the_first_in_english_say_the_kind() {
        let kinds = [
            ("青湾宣言(全文)", Kind::Declaration),
            ("联盟理事会第二十次会议联合公报", Kind::Communique),
            ("关于批准《海洋公约》的决定", Kind::Decision),
            ("国务院关于印发《海运条例》的通知", Kind::Notice),
            ("长堤市海洋保护法（2021年修订）", Kind::Law),
            ("渔业管理办法", Kind::Regulation),
            ("2021年政府工作报告", Kind::Report),
            ("甲国和乙国关于建桥的谅解备忘录", Kind::Agreement),
            ("港口发展规划（2021—2025年）", Kind::Plan),
            ("Report of the Secretary-General on the Agreement", Kind::Report),
            ("Joint Statement on the Convention", Kind::Statement),
            ("Fisheries Act 2006", Kind::Law),
            ("政 府 工 作 报 告", Kind::Report),
            ("2021年政 府 工 作 报 告", Kind::Report),
            ("市長施政演辭（一）", Kind::Speech),
        ];
        for (title, expected) in kinds {
            assert_eq!(kind(title).map(|(kind, _)| kind), Some(expected), "{title}");
        }
        assert_eq!(kind("青湾宣言——面向未来的伙伴关系").map(|(kind, _)| kind), Some(Kind::Declaration));
        assert_eq!(kind("环海论坛在青湾开幕"), None);
        assert_eq!(kind("外交部发言人制度的七个数字"), None);
        assert_eq!(kind("海上安全局势及战略研判"), None);
        assert_eq!(kind("推动公正司法"), None);
        assert_eq!(kind("孙子兵法"), None);
        assert_eq!(kind("揭開人工智能推薦算法"), None);
    }

    /// Folds a list, and writes each word with the Traditional characters that stand in the list: both are in it.
    #[test]
    fn both_scripts_say_the_same() {
        use std::collections::{BTreeMap, BTreeSet};
        let scripts = crate::fold::Folder::default();
        let no_laws = NO_LAWS.iter().map(|&word| ("no law".to_owned(), word));
        let at_end = AT_END.iter().map(|&word| ("at the end".to_owned(), word));
        let named = words(CHINESE).map(|(word, kind)| (format!("{kind:?}"), word));
        let lists: BTreeSet<(String, &str)> = no_laws.chain(at_end).chain(named).collect();
        let folded: Vec<String> = lists.iter().map(|(_, word)| scripts.fold(word)).collect();
        let pairs =
            lists.iter().zip(&folded).flat_map(|((_, word), folded)| folded.chars().zip(word.chars()));
        let traditional: BTreeMap<char, char> = pairs.filter(|(simplified, c)| simplified != c).collect();
        for ((list, word), folded) in lists.iter().zip(&folded) {
            let other: String = folded.chars().map(|c| traditional.get(&c).copied().unwrap_or(c)).collect();
            for form in [folded, &other] {
                assert!(lists.contains(&(list.clone(), form.as_str())), "{list}: {word}, but not {form}");
            }
        }
    }
}
