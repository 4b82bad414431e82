//! Japanese: runs of one script. A run of kanji, a run of katakana and a run of hiragana are a word each; but what is
//! written in hiragana behind a single kanji is the ending of its word, without the particle at its end: 闘い を.
//! Behind several kanji it is mostly a form of する, and a word of its own: 支持 した.

use crate::characters::is_han;

/// A text is Japanese if of so many characters at least one is kana.
const ONE_OF: usize = 5;

/// Particles and the copula, the longer before those that they end with.
const PARTICLES: [&str; 42] = [
    "についての",
    "における",
    "において",
    "について",
    "としての",
    "によって",
    "にとって",
    "であって",
    "とともに",
    "による",
    "により",
    "からの",
    "までの",
    "として",
    "である",
    "であり",
    "との",
    "への",
    "での",
    "には",
    "では",
    "とは",
    "にも",
    "でも",
    "から",
    "まで",
    "より",
    "など",
    "です",
    "とも",
    "のみ",
    "だけ",
    "が",
    "を",
    "に",
    "へ",
    "と",
    "で",
    "の",
    "も",
    "は",
    "や",
];

/// Words that end as with a particle, and have none.
const NO_PARTICLES: [&str; 3] = ["又は", "最も", "或は"];

/// Whether a text is Japanese rather than Chinese: a Chinese one that quotes some kana is not.
pub(super) fn is_japanese(text: &str) -> bool {
    // In UTF-8 kana begin with these two bytes, and little else does.
    if !text.as_bytes().windows(2).any(|pair| pair[0] == 0xe3 && (0x81..=0x87).contains(&pair[1])) {
        return false;
    }
    let kana = text.chars().filter(|&c| script(c).is_some_and(|script| script != Script::Han)).count();
    kana > 0 && kana * ONE_OF >= text.chars().filter(|&c| script(c).is_some()).count()
}

/// The words of a text, and what stands between, in order; with whether they are Japanese.
pub(super) fn words(text: &str) -> Vec<(&str, bool)> {
    let mut words = Vec::new();
    let mut at = 0;
    let mut runs = runs(text).into_iter().peekable();
    while let Some((run, script)) = runs.next() {
        let is_single = script == Some(Script::Han) && run.chars().nth(1).is_none();
        let next = runs.next_if(|&(_, next)| is_single && next == Some(Script::Hiragana));
        let end = at + run.len() + next.map_or(0, |(next, _)| next.len());
        if let Some((next, _)) = next {
            let word = end - particle(&text[at..end], next);
            words.push((&text[at..word], true));
            at = word;
        }
        if at < end {
            words.push((&text[at..end], script.is_some()));
        }
        at = end;
    }
    words
}

/// How many bytes at the end of a word of kanji and hiragana are a particle.
fn particle(word: &str, hiragana: &str) -> usize {
    let particle = PARTICLES.iter().find(|particle| hiragana.ends_with(**particle));
    particle.filter(|_| !NO_PARTICLES.contains(&word)).map_or(0, |particle| particle.len())
}

/// The runs of a text, in order, each with its script if it is Japanese.
fn runs(text: &str) -> Vec<(&str, Option<Script>)> {
    let mut runs = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        // The mark that makes a vowel long belongs to what stands before it, as the one that repeats a kanji does.
        let now = match before {
            Some(Some(before)) if c == 'ー' || (c == '々' && before == Script::Han) => Some(before),
            _ => script(c),
        };
        if let Some(before) = before.filter(|before| *before != now) {
            runs.push((&text[start..at], before));
            start = at;
        }
        before = Some(now);
    }
    if let Some(before) = before {
        runs.push((&text[start..], before));
    }
    runs
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Han,
    Hiragana,
    Katakana,
}

fn script(c: char) -> Option<Script> {
    match c {
        '\u{3041}'..='\u{309f}' => Some(Script::Hiragana),
        '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' => Some(Script::Katakana),
        c if is_han(c) => Some(Script::Han),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_japanese_by_its_share_of_kana() {
        assert!(is_japanese("首脳はテロリズムとの闘いを支持した。"));
        assert!(!is_japanese("各方支持“の”字标识的使用,并通过宣言。"));
        assert!(!is_japanese("各方"));
        assert!(!is_japanese(""));
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let found: Vec<&str> = words(text).iter().map(|(word, _)| *word).collect();
        assert_eq!(found.join(" "), expected);
        assert_eq!(found.concat(), text);
    }

    #[test]
    fn words_are_runs_of_one_script_and_kanji_with_their_endings() {
        check("首脳はテロリズムとの闘いを支持した。", "首脳 は テロリズム との 闘い を 支持 した 。");
        check("各国は貿易の自由化を強く求める。", "各国 は 貿易 の 自由化 を 強く 求める 。");
        check(
            "加盟国は新しい取り組みに合意し,人々の交流を深める。",
            "加盟国 は 新しい 取り 組み に 合意 し , 人々 の 交流 を 深める 。",
        );
        check("水は国の宝であり,守らなければならない。", "水 は 国 の 宝 であり , 守らなければならない 。");
        check(
            "最も重要な力は対話から,又は協力から生まれる。",
            "最も 重要 な 力 は 対話 から , 又は 協力 から 生まれる 。",
        );
        check("サーバーへの攻撃を防ぐ", "サーバー への 攻撃 を 防ぐ");
        check("", "");
    }
}
