//! Lines that name people: who signed, who wrote, who edited.

use super::{
    bylines,
    lines::{Line, Sign},
    words::{List, words},
};
use crate::{
    characters::is_han,
    protocol::{Reason, Role},
};

/// Words by which offices end.
pub(crate) static OFFICES: List = words!(
    "总统|總統|主席|总理|總理|首相|部长|部長|大臣|国王|國王|女王|元首|总书记|總書記|书记|書記|\
     秘书长|祕書長|秘書長|主任|代表|团长|團長|埃米尔|埃米爾|苏丹|蘇丹|酋长|酋長|大公|亲王|親王|\
     省长|省長|市长|市長|州长|州長|县长|县長|局长|局長|署长|署長|司长|司長|院长|院長|行长|行長|\
     议长|議長|委员长|委員長|检察长|檢察長|审计长|署理行政长官|行政长官|行政長官|总裁|總裁|\
     总干事|總幹事|专员|專員|大使|参赞|會長|会长|理事长|理事長|最高领袖|最高領袖|护国公"
);

static ENGLISH_OFFICES: List = words!(
    "President|Minister|Chairman|Chairperson|Chairwoman|Chair|Secretary|Secretary-General|\
     Governor|Director|Director-General|Chancellor|Premier|King|Queen|Emir|Sultan|Ambassador|\
     Commissioner|Speaker|Mayor|Taoiseach|Prime Minister|Head|Representative"
);

/// The surnames that most people have, in both scripts.
const SURNAMES: &str = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戚莫孔向汤湯习習";

/// Whether a character is one of the surnames that most people have.
pub(crate) fn is_surname(c: char) -> bool {
    SURNAMES.contains(c)
}

/// Whether words name an office: 甲国外交部长, Prime Minister of the Republic of A.
pub(crate) fn is_office(words: &str) -> bool {
    let words = words.trim_end();
    OFFICES.end(words).is_some() || is_english_office(words)
}

fn is_english_office(words: &str) -> bool {
    words.starts_with(|c: char| c.is_ascii_uppercase()) && {
        let mut parts = words.split(|c: char| !c.is_alphabetic() && c != '-');
        parts.any(|part| ENGLISH_OFFICES.has(part))
    }
}

/// Whether words may be a person's name: 张三, 伊姆兰·汗, 习 近 平, John R. Smith.
pub(crate) fn is_name(words: &str) -> bool {
    let words = words.trim();
    let han = words.chars().filter(|&c| is_han(c)).count();
    if han > 0 {
        let plain = words
            .chars()
            .all(|c| is_han(c) || c.is_whitespace() || matches!(c, '·' | '•' | '・' | '‧' | '-' | '.'));
        let limit = if words.contains(['·', '•', '・', '‧']) { 18 } else { 9 };
        return plain && han <= limit && !is_office(words);
    }
    let parts: Vec<&str> = words.split_whitespace().collect();
    let is_part = |part: &&str| {
        part.starts_with(|c: char| c.is_uppercase())
            && part.chars().all(|c| c.is_alphabetic() || "-.'’".contains(c))
    };
    (1..=5).contains(&parts.len()) && parts.iter().all(is_part) && !is_english_office(words)
}

/// A line without the word in brackets that says that it was signed: 张三（签字）.
pub(crate) fn without_signed(words: &str) -> &str {
    static SIGNED: List = words!("签字|簽字|签名|簽名|签署|簽署|代签|签章|印|signed|Signed");
    let rest = words.trim_end().strip_suffix(['）', ')']).and_then(|rest| SIGNED.end(rest));
    rest.and_then(|rest| rest.strip_suffix(['（', '('])).map_or(words, str::trim_end)
}

/// Whether a block names an office and a person, as signatures do: 甲国总统　张三, 张三　甲国总统,
/// or several of them side by side.
pub(super) fn is_office_and_name(line: &Line) -> bool {
    let words = without_signed(line.words);
    if line.length > 100 || words.contains(['。', '，', '：', '；', ':', '！', '？', '《']) {
        return false;
    }
    if words.chars().any(is_han) {
        let parts: Vec<&str> = words.split(char::is_whitespace).filter(|part| !part.is_empty()).collect();
        let offices = parts.iter().filter(|part| is_office(part)).count();
        let names = parts.iter().all(|part| is_office(part) || is_name(part));
        return parts.len() >= 2 && offices >= 1 && names && parts.len() <= offices * 4;
    }
    let halves = words.split_once('\t').or_else(|| words.split_once("  ")).or_else(|| words.split_once(", "));
    let pair = |(a, b): (&str, &str)| {
        let (a, b) = (a.trim(), b.trim());
        (is_english_office(a) && is_name(b)) || (is_name(a) && is_english_office(b) && a.contains(' '))
    };
    line.length <= 80 && halves.is_some_and(pair)
}

/// Whether a line names who wrote or spoke: 作者：张三, 本报记者 李四, By John Smith.
pub(super) fn is_byline(line: &Line) -> bool {
    static BEGINNINGS: List = words!(
        "作者：|作者:|作者 |文/|文／|文｜|撰文：|本报记者|本報記者|本刊记者|本网记者|新华社记者|\
         新華社記者|记者 |記者 |记者：|记者:|特约评论员|本报评论员|本報評論員|By "
    );
    if bylines::is_above(line) {
        return true;
    }
    if line.length > 50 || line.ends || line.words.contains(['，', '。', '《']) {
        return false;
    }
    let words = line.words.trim_matches(['（', '）', '(', ')']);
    let rest = BEGINNINGS.begin(words);
    rest.is_some_and(|rest| {
        let rest = rest.trim_start_matches(['：', ':', ' ', '\u{3000}']);
        let mut names = rest.split(['、', ' ', '\u{3000}', ',']).filter(|part| !part.is_empty());
        rest.is_empty() || is_name(rest) || (rest.chars().any(is_han) && names.all(is_name))
    })
}

/// Whether a line is a speaker's or an author's name beside the title, with the office run on: 国务院总理张三.
pub(super) fn is_office_then_name(line: &Line) -> bool {
    let words = line.words.trim_matches(['（', '）', '(', ')']);
    if line.length > 24 || !words.chars().all(|c| is_han(c) || c == '·') {
        return false;
    }
    // The name is what stands behind the last character with which an office ends.
    let names = words.char_indices().skip(1).map(|(at, _)| words.split_at(at));
    let name = names.filter(|(office, _)| OFFICES.end(office).is_some()).map(|(_, name)| name).last();
    name.is_some_and(|name| {
        (2..=3).contains(&name.chars().count()) && name.starts_with(|c| SURNAMES.contains(c))
    })
}

/// Whether a line ends as the names of bodies do: 国务院办公厅, 长堤市人民政府.
pub(super) fn is_body(line: &Line) -> bool {
    (2..=40).contains(&line.length) && !line.ends && is_body_of_state(line.words)
}

/// Whether words end as the names of bodies do.
pub(crate) fn is_body_of_state(words: &str) -> bool {
    static ENDS: List = words!(
        "办公厅|辦公廳|办公室|辦公室|委员会|委員會|政府|国务院|國務院|理事会|理事會|秘书处|秘書處|部|\
         局|厅|廳|署|院|大会|大會|常委会|银行|銀行|联盟|聯盟|协会|協會|党组|（章）|(章)"
    );
    !words.contains(['，', '：', ':', '、', '；', '。']) && ENDS.end(words).is_some()
}

/// Who edited it. Between paragraphs such words head the steps of a procedure, too: 审核：由主管部门负责; there a person
/// must be named.
pub(super) fn editor(line: &Line) -> Option<Sign> {
    static WORDS: List = words!(
        "责任编辑|責任編輯|责编|責編|编辑|編輯|网络编辑|本文编辑|值班编辑|值班编委|审核|審核|校对|\
         校對|监制|監製|主编|主編|统筹|编审|初审|复审|终审|排版|通讯员|通訊員|实习生|參與記者|\
         参与记者|参与采写|记者手记|视频|摄影|攝影|Editor|Edited by|Editors|Reporter|Proofreader|\
         编译|翻译|供稿"
    );
    let bare = line.words.trim_start_matches(['[', '【', '（', '(', '［', ' ']);
    if line.length > 60 || line.ends || line.words.contains(['，', '；']) {
        return None;
    }
    let named = WORDS.beginnings(bare).find_map(|rest| {
        let inside = rest.trim_start().strip_prefix(['：', ':', '/', '／', '｜', '|', '丨'])?.trim();
        (!inside.is_empty()).then_some(inside)
    })?;
    let sign = if begins_with_person(named) { Sign::strong } else { Sign::weak };
    Some(sign(Role::EditorLine, Reason::EditorWords))
}

/// Whether words begin with a person's name: 张三、李四, 李四 校对：王五, Jane Doe.
fn begins_with_person(words: &str) -> bool {
    const LONGEST: usize = 4;
    let name = words.split(['、', ' ', '\u{3000}', ']', '】', '）', ')']).next().unwrap_or(words);
    if !name.contains(is_han) {
        return is_name(words);
    }
    let is_short = name.chars().count() <= LONGEST && name.starts_with(|c| SURNAMES.contains(c));
    is_name(name) && (is_short || name.contains('·'))
}

/// Whether a line is a person's name and nothing else, as below the title of a speech: 张三, 伊姆兰·汗.
pub(super) fn is_name_alone(line: &Line) -> bool {
    let words = line.words.trim_matches(['（', '）', '(', ')']);
    let length = words.chars().count();
    is_name(words)
        && words.contains(is_han)
        && (words.contains('·') || ((2..=5).contains(&length) && words.starts_with(|c| SURNAMES.contains(c))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_names_an_office_and_a_person() {
        let signatures = [
            "巴基斯坦伊斯兰共和国总理 伊姆兰·汗",
            "印度共和国总理\t莫迪",
            "国务院总理　李　四",
            "扎帕罗夫　吉尔吉斯共和国代总统、总理",
            "甲国总统 张三    乙国总理 李四",
            "甲国政府代表　　张三（签字）",
            "Prime Minister of the Republic of Aland\tJohn Smith",
            "Jane Doe, Minister for Foreign Affairs",
        ];
        for signature in signatures {
            assert!(is_office_and_name(&Line::new(signature)), "{signature}");
        }
        for text in [
            "会议由总统主持。 各方同意",
            "安全合作",
            "总统 议会 选举制度改革与发展方向",
            "March, the President",
        ] {
            assert!(!is_office_and_name(&Line::new(text)), "{text}");
        }
    }

    #[test]
    fn editors_are_named_by_labels() {
        for line in [
            "[責任編輯:楊永青]",
            "责任编辑：张三",
            "编辑：李四 校对：王五",
            "(责编：张三、李四)",
            "Editor: Jane Doe",
        ] {
            assert!(editor(&Line::new(line)).is_some(), "{line}");
        }
        for line in ["实行责任编辑制度。", "编辑工作", "审核：依照规定进行，不得拖延。", "摄影", "视频会议"]
        {
            assert!(editor(&Line::new(line)).is_none(), "{line}");
        }
    }

    #[test]
    fn what_may_be_a_step_of_a_procedure_is_a_weak_sign() {
        let is_weak = |line: &str| editor(&Line::new(line)).map(|sign| sign.is_weak);
        assert_eq!(is_weak("审核：由主管部门会同财政部门负责"), Some(true));
        assert_eq!(is_weak("审核：张三"), Some(false));
    }

    #[test]
    fn bylines_name_their_writers() {
        for line in ["作者：张三", "本报记者 李四 王五", "文/赵六", "By John Smith"] {
            assert!(is_byline(&Line::new(line)), "{line}");
        }
        for line in ["作者简介", "本报记者获悉，会议召开", "By the end of 2021", "文化建设"]
        {
            assert!(!is_byline(&Line::new(line)), "{line}");
        }
    }
}
