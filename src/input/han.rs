//! Characters that look like Chinese ones and are others: radicals and compatibility ideographs.
//!
//! A font has one glyph for 长 and for the radical ⻓, and a program that writes a PDF may choose either code.
//! To a reader they are one character, and a search for the one must find the other; so what comes out of a
//! packaged file has the unified ideographs, and nothing else is altered.

use icu_normalizer::ComposingNormalizerBorrowed;

/// The radicals of the block CJK Radicals Supplement, each with the ideograph that Unicode calls its equivalent
/// (property `Equivalent_Unified_Ideograph`; there is no decomposition).
const SUPPLEMENT: &str = "\
    ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 \
    ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 \
    ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 \
    ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽𦥑 ⺾艹 ⺿艹 ⻀艹 ⻁虎 \
    ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 \
    ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 \
    ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 \
    ⻲亀 ⻳龟 \
    ";

/// A text with unified ideographs instead of Kangxi radicals, radicals of the supplement and compatibility
/// ideographs.
pub(super) fn unified(text: String) -> String {
    if !text.contains(is_double) {
        return text;
    }
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    let mut buffer = [0; 4];
    let mut made = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{2e80}'..='\u{2eff}' => made.push(equivalent(c).unwrap_or(c)),
            _ if is_double(c) => made.push_str(&normalizer.normalize(c.encode_utf8(&mut buffer))),
            _ => made.push(c),
        }
    }
    made
}

/// Whether this character may stand for another.
fn is_double(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fdf}' | '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}')
}

fn equivalent(radical: char) -> Option<char> {
    let pair = SUPPLEMENT.split_whitespace().find(|pair| pair.starts_with(radical))?;
    pair.chars().nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_the_same_is_the_same() {
        assert_eq!(unified("⻓⻔见⼈⼤，⻄⽅豈更".to_owned()), "长门见人大，西方豈更");
        assert_eq!(
            unified("\u{2f800}\u{fa0e}".to_owned()),
            "丽\u{fa0e}",
            "U+FA0E is an ideograph of its own"
        );
    }

    #[test]
    fn nothing_else_is_altered() {
        let text = "Ａ①㎡“々”〇 é\u{3000}ｶ々";
        assert_eq!(unified(text.to_owned()), text);
    }
}
