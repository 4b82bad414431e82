//! What stands below an official document: to whom copies go, who printed it, and when.

use super::{
    lines::{Line, Sign},
    words::{List, words},
};
use crate::{
    date,
    protocol::{Reason, Role},
};

/// 抄送：各部门, 市政府办公室 2023年5月8日印发.
pub(super) fn sign(line: &Line) -> Option<Sign> {
    (copies(line.words) || is_printed(line)).then(|| Sign::weak(Role::Dateline, Reason::Record))
}

/// Whether a line names those who get copies.
fn copies(words: &str) -> bool {
    static LABELS: List = words!("抄送|抄报|抄報|分送|副本|正本|主送|公开方式|公開方式|主题词|主題詞");
    LABELS.beginnings(words).any(|rest| rest.trim_start().starts_with(['：', ':']))
}

/// Whether a line tells the day on which somebody printed the document.
fn is_printed(line: &Line) -> bool {
    const LONGEST: usize = 60;
    let words = line.words.strip_suffix("印发").or_else(|| line.words.strip_suffix("印發"));
    line.length <= LONGEST
        && words.is_some_and(|words| {
            let words = words.trim_end();
            date::find(words).last().is_some_and(|(date, span)| date.is_day() && span.end == words.len())
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean;

    #[test]
    fn an_imprint_is_no_sentence_of_the_text() {
        for line in [
            "抄送：市委各部门，市人大常委会办公室，市政协办公室。",
            "抄報： 理事会。",
            "长堤市人民政府办公室　　2023年5月8日印发",
        ] {
            assert!(sign(&Line::new(line)).is_some(), "{line}");
        }
        for text in ["抄送有关部门。", "该办法于2023年5月8日印发。", "通知印发"] {
            assert!(sign(&Line::new(text)).is_none(), "{text}");
        }
    }

    #[test]
    fn below_the_list_of_annexes_stand_signature_and_date() {
        let text = "长堤市人民政府办公室关于做好防汛工作的通知\n\n各县人民政府，市直各部门：\n\n为切实做好防汛工作，现将有关事项通知如下：\n\n一、落实工作责任\n\n对水库、堤防、山洪灾害易发区逐一排查。\n\n附件：1. 防汛责任人名单\n      2. 抢险物资储备表\n\n长堤市人民政府办公室\n2023年5月8日\n\n（此件公开发布）\n\n抄送：市委各部门，市人大常委会办公室，市政协办公室。\n";
        let roles: Vec<Role> =
            clean::roles(text, &clean::blocks(text)).into_iter().map(|block| block.role).collect();
        let annexes = [Role::Body, Role::Body];
        let tail = [Role::Signature, Role::Dateline, Role::Dateline, Role::Dateline];
        assert_eq!(roles[5..], [annexes.as_slice(), &tail].concat());
    }
}
