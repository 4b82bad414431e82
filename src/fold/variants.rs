//! Variants that OpenCC's tables leave alone: width, quotes, dashes, case, and 著.

/// Folds variants, one character to one character.
pub(super) fn fold(text: &str) -> String {
    let mut before = None;
    let mut folded = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        let variant = match character {
            '著' if is_for_zhe(before, &text[at + character.len_utf8()..]) => '着',
            other => single(other),
        };
        folded.push(variant);
        before = Some(character);
    }
    folded
}

fn single(character: char) -> char {
    match character {
        '\u{3000}' | '\u{a0}' | '\t' => ' ',
        '―' | '–' | '─' | '－' => '—',
        // The full-width forms of ASCII stand in its order.
        '！'..='～' => narrowed(character).to_ascii_lowercase(),
        '「' | '『' | '«' => '“',
        '」' | '』' | '»' => '”',
        '・' | '‧' | '•' => '·',
        '裏' => '里',
        '妳' => '你',
        _ => lowered(character),
    }
}

fn narrowed(character: char) -> char {
    const DISTANCE: u32 = '！' as u32 - '!' as u32;
    char::from_u32(u32::from(character) - DISTANCE).unwrap_or(character)
}

/// Small letter, if that is one character.
fn lowered(character: char) -> char {
    let mut lower = character.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => character,
    }
}

/// Whether 著 stands for 着 here: not in the words of writing and renown that are spelt with 著.
fn is_for_zhe(before: Option<char>, after: &str) -> bool {
    const BEFORE: &str = "显顯名原专專编編译譯论論巨卓昭土拙遗遺合新旧舊共较較所";
    const AFTER: &str = "名作者述称稱书書录錄于於有文译譯";
    let closes_a_word = before.is_some_and(|c| BEFORE.contains(c));
    // 发挥著作用 is 发挥着 and 作用, not 著作.
    let opens_a_word = after.starts_with(|c| AFTER.contains(c)) && !after.starts_with("作用");
    !closes_a_word && !opens_a_word
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn zhu_is_folded_only_where_it_stands_for_zhe() {
        assert_eq!(fold("朝著目标，著力建设，发挥著作用"), "朝着目标,着力建设,发挥着作用");
        assert_eq!(fold("学术著作"), "学术著作");
        assert_eq!(fold("显著、著名、原著"), "显著、著名、原著");
    }

    #[test]
    fn width_case_and_marks_are_folded() {
        assert_eq!(fold("（ＧＤＰ）：２０２１－２０２２；「甲」・乙"), "(gdp):2021—2022;“甲”·乙");
        assert_eq!(fold("İ"), "İ", "what would become two characters stays one");
    }
}
