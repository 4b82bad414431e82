//! Numbers as lists and headings bear them: 1, iv, B, 十二, 壹, 甲, ①.

/// A way of writing a number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Numerals {
    /// 1 2 3.
    #[default]
    Decimal,
    /// 01 02 … 10.
    Padded,
    /// １ ２ ３.
    FullWidth,
    /// I II III.
    UpperRoman,
    /// i ii iii.
    LowerRoman,
    /// A B … Z AA BB.
    UpperLetter,
    /// a b … z aa bb.
    LowerLetter,
    /// 一 二 … 十 十一.
    Chinese,
    /// 一 二 … 一〇 一一.
    ChineseDigits,
    /// 壹 贰 叁, Simplified.
    Formal,
    /// 壹 貳 參, Traditional.
    FormalTraditional,
    /// 甲 乙 丙.
    Stems,
    /// 子 丑 寅.
    Branches,
    /// ① ② ③.
    Circled,
    /// ⑴ ⑵ ⑶.
    Bracketed,
    /// ⒈ ⒉ ⒊.
    Stopped,
    /// ㈠ ㈡ ㈢.
    ChineseBracketed,
    /// Nothing is written.
    Nothing,
}

impl Numerals {
    /// By the name that Office Open XML has for it (`w:numFmt`); one that is not known is written 1 2 3.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "none" => Self::Nothing,
            "decimalZero" => Self::Padded,
            "decimalFullWidth" | "decimalFullWidth2" => Self::FullWidth,
            "upperRoman" => Self::UpperRoman,
            "lowerRoman" => Self::LowerRoman,
            "upperLetter" => Self::UpperLetter,
            "lowerLetter" => Self::LowerLetter,
            "chineseCounting"
            | "chineseCountingThousand"
            | "japaneseCounting"
            | "taiwaneseCounting"
            | "taiwaneseCountingThousand"
            | "koreanCounting"
            | "japaneseDigitalTenThousand" => Self::Chinese,
            "ideographDigital" | "taiwaneseDigital" | "koreanDigital" => Self::ChineseDigits,
            "chineseLegalSimplified" => Self::Formal,
            "ideographLegalTraditional" | "japaneseLegal" | "koreanLegal" => Self::FormalTraditional,
            "ideographTraditional" => Self::Stems,
            "ideographZodiac" => Self::Branches,
            "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => Self::Circled,
            "decimalEnclosedParen" => Self::Bracketed,
            "decimalEnclosedFullstop" => Self::Stopped,
            "ideographEnclosedCircle" => Self::ChineseBracketed,
            _ => Self::Decimal,
        }
    }

    /// By the name that CSS has for it (`list-style-type`); a bullet is nothing.
    pub(super) fn styled(name: &str) -> Option<Self> {
        Some(match name {
            "none" | "disc" | "circle" | "square" => Self::Nothing,
            "decimal" => Self::Decimal,
            "decimal-leading-zero" => Self::Padded,
            "upper-roman" => Self::UpperRoman,
            "lower-roman" => Self::LowerRoman,
            "upper-alpha" | "upper-latin" => Self::UpperLetter,
            "lower-alpha" | "lower-latin" => Self::LowerLetter,
            "cjk-ideographic" | "simp-chinese-informal" | "trad-chinese-informal" | "japanese-informal" => {
                Self::Chinese
            }
            "cjk-decimal" => Self::ChineseDigits,
            "simp-chinese-formal" => Self::Formal,
            "trad-chinese-formal" | "japanese-formal" => Self::FormalTraditional,
            "cjk-heavenly-stem" => Self::Stems,
            "cjk-earthly-branch" => Self::Branches,
            _ => return None,
        })
    }

    /// What browsers put behind a number written so.
    pub(super) fn stop(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Chinese
            | Self::ChineseDigits
            | Self::Formal
            | Self::FormalTraditional
            | Self::Stems
            | Self::Branches => "、",
            _ => ".",
        }
    }

    /// By its first characters, as `OpenDocument` names it (`style:num-format`): `1`, `i`, `一, 二, 三, ...`.
    pub(super) fn sampled(sample: &str) -> Self {
        let mut start = sample.chars().filter(|c| !c.is_whitespace());
        match (start.next(), sample.contains('贰') || sample.contains('叁')) {
            (None, _) => Self::Nothing,
            (Some('１'), _) => Self::FullWidth,
            (Some('0'), _) => Self::Padded,
            (Some('I'), _) => Self::UpperRoman,
            (Some('i'), _) => Self::LowerRoman,
            (Some('A'), _) => Self::UpperLetter,
            (Some('a'), _) => Self::LowerLetter,
            (Some('一'), _) => Self::Chinese,
            (Some('壹'), true) => Self::Formal,
            (Some('壹' | '壱'), _) => Self::FormalTraditional,
            (Some('甲'), _) => Self::Stems,
            (Some('子'), _) => Self::Branches,
            (Some('①'), _) => Self::Circled,
            (Some('⑴'), _) => Self::Bracketed,
            (Some('⒈'), _) => Self::Stopped,
            _ => Self::Decimal,
        }
    }

    /// A number written so; as 1 2 3 where this way goes no further.
    pub(super) fn write(self, number: u32) -> String {
        let in_row = |first: char, most: u32| {
            let at = (1..=most).contains(&number).then(|| u32::from(first) + number - 1);
            at.and_then(char::from_u32).map(String::from)
        };
        let cycle = |characters: &str| {
            let place = usize::try_from(number).ok()?.checked_sub(1)?;
            characters.chars().nth(place).map(String::from)
        };
        let written = match self {
            Self::Nothing => Some(String::new()),
            Self::Decimal => None,
            Self::Padded => Some(format!("{number:02}")),
            Self::FullWidth => {
                let wide = |digit| char::from_u32(u32::from(digit) - u32::from('0') + u32::from('０'));
                number.to_string().chars().map(wide).collect()
            }
            Self::UpperRoman => roman(number),
            Self::LowerRoman => roman(number).map(|roman| roman.to_lowercase()),
            Self::UpperLetter => letters(number, b'A'),
            Self::LowerLetter => letters(number, b'a'),
            Self::Chinese => counted(number, "一二三四五六七八九", ['十', '百', '千'], true),
            Self::ChineseDigits => number
                .to_string()
                .chars()
                .map(|c| "〇一二三四五六七八九".chars().nth(c.to_digit(10)? as usize))
                .collect(),
            Self::Formal => counted(number, "壹贰叁肆伍陆柒捌玖", ['拾', '佰', '仟'], false),
            Self::FormalTraditional => counted(number, "壹貳參肆伍陸柒捌玖", ['拾', '佰', '仟'], false),
            Self::Stems => cycle("甲乙丙丁戊己庚辛壬癸"),
            Self::Branches => cycle("子丑寅卯辰巳午未申酉戌亥"),
            Self::Circled => in_row('①', 20).or_else(|| circled(number)),
            Self::Bracketed => in_row('⑴', 20),
            Self::Stopped => in_row('⒈', 20),
            Self::ChineseBracketed => in_row('㈠', 10),
        };
        written.unwrap_or_else(|| number.to_string())
    }
}

/// ㉑ to ㊿.
fn circled(number: u32) -> Option<String> {
    let at = match number {
        21..=35 => 0x3251 + number - 21,
        36..=50 => 0x32b1 + number - 36,
        _ => return None,
    };
    char::from_u32(at).map(String::from)
}

fn roman(number: u32) -> Option<String> {
    const PARTS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut rest = (1..4000).contains(&number).then_some(number)?;
    let mut written = String::new();
    for (value, letters) in PARTS {
        while rest >= value {
            written.push_str(letters);
            rest -= value;
        }
    }
    Some(written)
}

/// After Z come AA, BB and so on.
fn letters(number: u32, first: u8) -> Option<String> {
    let place = number.checked_sub(1)?;
    let letter = char::from(first + u8::try_from(place % 26).ok()?);
    let times = usize::try_from(place / 26 + 1).ok().filter(|&times| times <= 8)?;
    Some(String::from(letter).repeat(times))
}

/// A number in words of up to 9,999. `short`: 十二 and not 一十二.
fn counted(number: u32, digits: &str, units: [char; 3], short: bool) -> Option<String> {
    if !(1..10_000).contains(&number) {
        return None;
    }
    let mut written = String::new();
    let mut skipped = false;
    for (power, unit) in [(1000, Some(units[2])), (100, Some(units[1])), (10, Some(units[0])), (1, None)] {
        let digit = number / power % 10;
        if digit == 0 {
            skipped = !written.is_empty();
            continue;
        }
        if std::mem::take(&mut skipped) {
            written.push('零');
        }
        if !(short && digit == 1 && power == 10 && written.is_empty()) {
            written.extend(digits.chars().nth(digit as usize - 1));
        }
        written.extend(unit);
    }
    Some(written)
}

#[cfg(test)]
mod tests {
    use super::{Numerals::*, *};

    #[test]
    fn numbers_are_written_as_people_do() {
        let written = [
            (Chinese, 1, "一"),
            (Chinese, 10, "十"),
            (Chinese, 12, "十二"),
            (Chinese, 20, "二十"),
            (Chinese, 105, "一百零五"),
            (Chinese, 110, "一百一十"),
            (Chinese, 1_260, "一千二百六十"),
            (Chinese, 1_006, "一千零六"),
            (ChineseDigits, 102, "一〇二"),
            (Formal, 12, "壹拾贰"),
            (FormalTraditional, 3, "參"),
            (Stems, 3, "丙"),
            (Stems, 11, "11"),
            (Branches, 12, "亥"),
            (UpperRoman, 1_994, "MCMXCIV"),
            (LowerRoman, 4, "iv"),
            (UpperLetter, 28, "BB"),
            (LowerLetter, 3, "c"),
            (Circled, 20, "⑳"),
            (Circled, 21, "㉑"),
            (Circled, 50, "㊿"),
            (Bracketed, 2, "⑵"),
            (FullWidth, 12, "１２"),
            (Padded, 3, "03"),
            (Decimal, 0, "0"),
            (Chinese, 10_000, "10000"),
            (UpperLetter, u32::MAX, "4294967295"),
        ];
        for (numerals, number, expected) in written {
            assert_eq!(numerals.write(number), expected, "{numerals:?}");
        }
    }

    #[test]
    fn formats_name_them() {
        assert_eq!(Numerals::named("chineseCountingThousand"), Chinese);
        assert_eq!(Numerals::named("anything"), Decimal);
        assert_eq!(Numerals::styled("cjk-heavenly-stem"), Some(Stems));
        assert_eq!(Numerals::styled("inside"), None);
        let samples = ["一, 二, 三, ...", "壹, 贰, 叁, ...", "壹, 貳, 參, ...", "1", "", "a"];
        assert_eq!(
            samples.map(Numerals::sampled),
            [Chinese, Formal, FormalTraditional, Decimal, Nothing, LowerLetter]
        );
    }
}
