//! Lines that address: listeners, and the bodies that an official letter goes to.

use super::{
    lines::{Line, Sign},
    words::{List, words},
};
use crate::{
    characters::is_han,
    protocol::{Reason, Role},
};

/// The words to those who are addressed, and nothing else.
pub(super) fn salutation(line: &Line) -> Option<Sign> {
    is_salutation(line).then(|| Sign::strong(Role::Salutation, Reason::Address))
}

fn is_salutation(line: &Line) -> bool {
    static COURTEOUS: List = words!(
        "尊敬的|敬爱的|敬愛的|亲爱的|親愛的|Dear |Your Excellenc|Excellenc|Distinguished |\
         Honourable |Honorable |Ladies and |Mr. |Mr |Madam |My fellow |Fellow "
    );
    static ADDRESSED: List = words!(
        "同志|同志们|同志們|女士们|女士們|先生们|先生們|朋友们|朋友們|同事们|同事們|主席先生|\
         主席女士|主席阁下|主席閣下|秘书长先生|秘書長先生|议长先生|議長先生|同胞们|同胞們|乡亲们|鄉親們|\
         同学们|同學們|老师们|老師們|委员们|委員們|代表们|代表們|Comrades|Friends|Colleagues|Excellencies|Ladies and gentlemen|Ladies and Gentlemen|\
         Gentlemen"
    );
    static CHAIRS: List = words!("主席|代主席|議長|议长|主席團|主席团|委员长|會長|会长|院長|院长");
    let words = line.words;
    let end = words.chars().next_back().unwrap_or(' ');
    let is_open = matches!(end, '：' | ':' | '！' | '!' | '，' | ',');
    if line.length > 60 || !is_open || words.contains(['。', '；', '？', '“']) {
        return false;
    }
    let inside = words.trim_end_matches(['：', ':', '！', '!', '，', ',', '.']);
    if COURTEOUS.begin(words).is_some() {
        // A courteous word may begin a sentence too, but a sentence does not stop so soon.
        return !inside.contains(['！', '!'])
            || inside.split(['！', '!']).all(|part| part.chars().count() <= 16);
    }
    if matches!(end, '，' | ',') && line.length > 12 {
        return false;
    }
    let mut parts = inside.split(['，', '、', ',', '！', '!']).map(str::trim).filter(|part| !part.is_empty());
    let longest = if matches!(end, '，' | ',') { 6 } else { 12 };
    let is_each = |part: &str| {
        let length = part.chars().count();
        let called =
            ADDRESSED.end(part).is_some_and(|before| before.is_empty() || before.chars().any(is_han));
        // 主席 alone is the chair of the meeting.
        let is_chair = || CHAIRS.has(part) && !matches!(end, '，' | ',');
        (called && length <= 14) || (part.starts_with("各位") && length <= longest) || is_chair()
    };
    parts.clone().next().is_some() && parts.all(is_each)
}

/// Whether a line names the bodies that an official letter goes to: 各省、自治区人民政府，各部门：
pub(super) fn is_addressee(line: &Line) -> bool {
    static ENDS: List =
        words!("机构|機構|单位|單位|部门|部門|政府|公司|委员会|局|厅|廳|院|校|部|处|中心|协会|企业");
    let Some(inside) = line.words.strip_suffix(['：', ':']) else { return false };
    line.length <= 120
        && !inside.contains(['。', '：', ':', '；'])
        && !["如下", "下列", "以下"].iter().any(|word| inside.contains(word))
        && ENDS.end(inside).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn salutations_address_and_say_no_more() {
        let addresses = [
            "尊敬的拉赫蒙总统，",
            "尊敬的各位同事：",
            "各位代表：",
            "同志们！",
            "女士们、先生们：",
            "女士们，先生们，朋友们！",
            "各位同事！",
            "主席先生：",
            "秘書長先生，議長先生：",
            "鄉親們！",
            "Dear colleagues,",
            "Ladies and gentlemen,",
            "Mr. President,",
            "尊敬的主席先生，各位同事：",
            "主席、各位議員、各位市民：",
        ];
        for address in addresses {
            assert!(is_salutation(&Line::new(address)), "{address}");
        }
        let texts = [
            "各位代表要认真审议，",
            "会议决定如下：",
            "成员国：",
            "同志们的努力取得成效：",
            "谢谢大家！",
            "尊敬的老人得到照顾。",
            "Dear friends met again.",
            "工作人员、各级党员同志要做到：",
        ];
        for text in texts {
            assert!(!is_salutation(&Line::new(text)), "{text}");
        }
        assert!(is_addressee(&Line::new("各省、自治区、直辖市人民政府，国务院各部委、各直属机构：")));
        assert!(!is_addressee(&Line::new("值此联盟成立之际，成员国：")));
    }
}
