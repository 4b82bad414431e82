//! Who signed: lines of an office and a person, divided into state, office and person.

use super::Signatory;
use crate::{
    characters::is_han,
    clean::{Block, List, OFFICES, is_name, is_office, without_marks, without_signed, words},
    protocol::{Reason, Role},
    span::Span,
};

/// What may stand before an office and belongs to it: 国务院总理, 第一副总理, 代总统.
static PART_OF_OFFICE: List = words!(
    "国务院|國務院|政府|内阁|內閣|国家|國家|外交部|外交|国防部|国防|國防|贸易部|商务部|商务|\
     财政部|财政|財政|经济部|经济|司法部|司法|文化部|教育部|卫生部|内政|公安部|交通部|能源部|\
     农业部|第一|常务|常務|代理|代|副|执行|执行主任|总|首席|常驻|全权|大|特命全权|理事会|理事會|\
     最高|部长会议|部長會議|议会|議會|人民委员会|主席团|轮值|輪值|候任|特别"
);

/// The signatories of a document, in order: those at its end, or the speaker at its head.
pub(super) fn signatories(text: &str, blocks: &[Block]) -> Vec<Signatory> {
    let signed =
        blocks.iter().filter(|block| block.role == Role::Signature && block.reason != Reason::AboveDate);
    signed.flat_map(|block| of_line(text, block.span)).collect()
}

/// The signatories in one line: pairs of office and person, in either order.
fn of_line(text: &str, block: Span) -> Vec<Signatory> {
    let line = without_signed(without_marks(block.of(text)));
    let start = offset(text, line);
    if !line.chars().any(is_han) {
        return english(text, line).into_iter().collect();
    }
    let parts: Vec<Span> = parts(line).map(|(at, end)| Span::new(start + at, start + end)).collect();
    let offices: Vec<usize> = (0..parts.len()).filter(|&at| is_office(parts[at].of(text))).collect();
    let Some(&first) = offices.first() else { return Vec::new() };
    // A person stands before the office where the line begins with one.
    let is_before = first > 0 && offices.last() == Some(&(parts.len() - 1));
    let person = |nth: usize| {
        let (from, to) = if is_before {
            (nth.checked_sub(1).map_or(0, |before| offices[before] + 1), offices[nth])
        } else {
            (offices[nth] + 1, offices.get(nth + 1).copied().unwrap_or(parts.len()))
        };
        let end = to.checked_sub(1).filter(|_| to > from)?;
        Some(Span::new(parts[from].start, parts[end].end)).filter(|person| is_name(person.of(text)))
    };
    let pairs = (0..offices.len()).filter_map(|nth| {
        let (state, office) = divide(text, parts[offices[nth]]);
        Some(Signatory { state, office, person: person(nth)? })
    });
    pairs.collect()
}

/// The stretches of a line between white space.
fn parts(line: &str) -> impl Iterator<Item = (usize, usize)> {
    line.split(char::is_whitespace).filter(|word| !word.is_empty()).map(move |word| {
        let at = word.as_ptr() as usize - line.as_ptr() as usize;
        (at, at + word.len())
    })
}

/// Divides 甲国国务院总理 into the state and the office, which begins as early as words for offices go.
fn divide(text: &str, words: Span) -> (Span, Span) {
    let whole = words.of(text);
    let mut rest = whole;
    loop {
        let before = rest;
        rest = OFFICES.end(rest).unwrap_or(rest);
        while let Some(shorter) = PART_OF_OFFICE.end(rest) {
            rest = shorter;
        }
        // 代总统、总理 are two offices of one person.
        match rest.strip_suffix('、').filter(|list| is_office(list)) {
            Some(list) => rest = list,
            None => break,
        }
        if rest == before {
            break;
        }
    }
    let at = words.start + rest.len();
    (Span::new(words.start, at), Span::new(at, words.end))
}

/// John Smith, Prime Minister of the Republic of A; in either order.
fn english(text: &str, line: &str) -> Option<Signatory> {
    let (a, b) = line.split_once('\t').or_else(|| line.split_once("  ")).or_else(|| line.split_once(", "))?;
    let (office, person) = if is_name(b.trim()) { (a.trim(), b.trim()) } else { (b.trim(), a.trim()) };
    let span = |part: &str| Span::new(offset(text, part), offset(text, part) + part.len());
    let (office, state) = match office.split_once(" of the ").or_else(|| office.split_once(" of ")) {
        Some((office, state)) => (span(office), span(state)),
        None => (span(office), Span::new(offset(text, office), offset(text, office))),
    };
    Some(Signatory { state, office, person: span(person) })
}

fn offset(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

#[cfg(test)]
mod tests {
    use crate::{clean, structure::structure};

    #[track_caller]
    fn check(lines: &str, expected: &[(&str, &str, &str)]) {
        let text = format!("青湾宣言\n各成员国元首举行会议，宣布如下。\n{lines}\n2019年6月14日");
        let blocks = clean::roles(&text, &clean::blocks(&text));
        let found = structure(&text, &blocks, "").signatories;
        let found: Vec<_> = found
            .iter()
            .map(|signed| (signed.state.of(&text), signed.office.of(&text), signed.person.of(&text)))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn offices_are_divided_from_states() {
        check(
            "甲兰共和国总统\u{a0}\u{a0}\u{a0}张三\n乙兰王国国务院总理  李四\n丙兰联邦代总统、总理\t王五\n丁兰外交部长 阿卜杜勒·汗\n戊兰政府第一副总理 赵六",
            &[
                ("甲兰共和国", "总统", "张三"),
                ("乙兰王国", "国务院总理", "李四"),
                ("丙兰联邦", "代总统、总理", "王五"),
                ("丁兰", "外交部长", "阿卜杜勒·汗"),
                ("戊兰", "政府第一副总理", "赵六"),
            ],
        );
    }

    #[test]
    fn a_line_may_begin_with_the_person_or_hold_several() {
        check("张三　甲兰共和国总统", &[("甲兰共和国", "总统", "张三")]);
        check(
            "甲兰共和国总统 张三    乙兰王国首相 李四",
            &[("甲兰共和国", "总统", "张三"), ("乙兰王国", "首相", "李四")],
        );
        check("国务院总理　李　四", &[("", "国务院总理", "李　四")]);
    }

    #[test]
    fn english_signatures_are_divided_too() {
        check(
            "John Smith, Prime Minister of the Republic of Aland\nMinister for Foreign Affairs of Beland\tJane Doe",
            &[
                ("Republic of Aland", "Prime Minister", "John Smith"),
                ("Beland", "Minister for Foreign Affairs", "Jane Doe"),
            ],
        );
    }
}
