//! Width, case and marks: one form of what is printed in several.

/// The one form of a letter, a digit, a space or a mark; Chinese characters stay.
pub(super) fn one_form(c: char) -> char {
    match c {
        '\u{3000}' | '\u{a0}' | '\t' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{1680}' => ' ',
        '－' | '‒' | '–' | '―' | '─' | '━' | '⸺' | '⸻' => '—',
        // The full-width forms of ASCII stand in its order.
        '！'..='～' => lowered(narrowed(c)),
        '\u{fe10}'..='\u{fe6b}' => small_or_vertical(c),
        '｡' => '。',
        '､' => '、',
        'ｦ'..='ﾝ' => katakana(c),
        '‐' | '‑' | '−' => '-',
        '〜' | '∼' | '∾' => '~',
        '⋯' | '‥' => '…',
        '・' | '‧' | '•' | '･' | '∙' | '⋅' | 'ㆍ' | '\u{387}' => '·',
        '「' | '『' | '｢' | '«' | '〝' | '„' | '‟' => '“',
        '」' | '』' | '｣' | '»' | '〞' | '〟' => '”',
        '‛' | '‚' => '‘',
        '〔' | '【' | '〖' | '〘' | '〚' => '[',
        '〕' | '】' | '〗' | '〙' | '〛' => ']',
        '◯' => '○',
        '≪' => '《',
        '≫' => '》',
        _ => lowered(c),
    }
}

fn narrowed(c: char) -> char {
    const DISTANCE: u32 = '！' as u32 - '!' as u32;
    char::from_u32(u32::from(c) - DISTANCE).unwrap_or(c)
}

/// Small letter, if that is one character.
fn lowered(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

/// What was made for vertical lines and for old character sets, as it is written elsewhere.
fn small_or_vertical(c: char) -> char {
    const FORMS: &str = "︐, ︑、 ︒。 ︓: ︔; ︕! ︖? ︙… ︱— ︲— ︵( ︶) ︷{ ︸} ︹[ ︺] ︻[ ︼] ︽《 ︾》 ︿〈 ﹀〉 ﹁“ ﹂” ﹃“ ﹄” \
        ﹐, ﹑、 ﹒. ﹔; ﹕: ﹖? ﹗! ﹘— ﹙( ﹚) ﹛{ ﹜} ﹝[ ﹞] ﹟# ﹠& ﹡* ﹢+ ﹣- ﹤< ﹥> ﹦= ﹩$ ﹪% ﹫@";
    let pair = FORMS.split(' ').find(|pair| pair.starts_with(c));
    pair.and_then(|pair| pair.chars().nth(1)).unwrap_or(c)
}

/// Half-width katakana, from ｦ to ﾝ, in their full width.
fn katakana(c: char) -> char {
    const WIDE: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    WIDE.chars().nth(c as usize - 'ｦ' as usize).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::one_form;

    #[test]
    fn width_case_and_marks_are_one() {
        let folded = |text: &str| text.chars().map(one_form).collect::<String>();
        assert_eq!(folded("（ＧＤＰ）：２０２１－２０２２；「甲」・乙"), "(gdp):2021—2022;“甲”·乙");
        assert_eq!(folded("İ"), "İ", "what would become two characters stays one");
        assert_eq!(folded("国发〔２０２１〕１号【附】［一］"), "国发[2021]1号[附][一]");
        assert_eq!(folded("一‒二–三—四―五─六━七"), "一—二—三—四—五—六—七");
        assert_eq!(folded("甲〜乙～丙⋯⋯丁……"), "甲~乙~丙……丁……");
        assert_eq!(folded("﹁甲﹂﹐乙︒丙｡ﾒﾓ"), "“甲”,乙。丙。メモ");
    }
}
