//! Folded text to tokens.
//!
//! First the [`protected`] spans, longest first: titles in 《》 and names of states, which no
//! dictionary may cut, so that 印度 never matches inside 印度尼西亚. Between them jieba cuts the Chinese
//! (with its hidden Markov model for words that its dictionary lacks), and UAX #29 the rest.
//!
//! **Invariant.** Concatenated, the tokens give back the folded text.

mod dictionary;
mod protected;
mod scripts;
mod sentences;
pub mod stop_words;

use crate::fold::Folded;
use jieba_rs::Jieba;
use protected::Names;
use sentences::sentences;
use std::ops::Range;

/// What kind of token it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A word of any script, names and titles included.
    Word,
    /// A number.
    Number,
    /// Punctuation, white space, symbols: between the words.
    Gap,
}

/// A token, in folded characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// The first folded character.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// What it is.
    pub kind: Kind,
    /// The sentence that it stands in, counted through the document.
    pub sentence: u32,
}

impl Token {
    /// Its folded characters.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether it counts as a running word.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        self.kind != Kind::Gap
    }
}

/// The tokens of a document, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tokens {
    /// All of them, the gaps too.
    pub all: Vec<Token>,
    /// How many sentences there are.
    pub sentences: u32,
}

/// The dictionary and the names. Takes about a tenth of a second to make: do it once.
pub struct Segmenter {
    jieba: Jieba,
    names: Names,
}

impl Default for Segmenter {
    fn default() -> Self {
        Self { jieba: dictionary::jieba(), names: Names::default() }
    }
}

impl Segmenter {
    /// Cuts a folded document into tokens.
    #[must_use]
    pub fn segment(&self, folded: &Folded) -> Tokens {
        let mut tokens = Tokens::default();
        let mut at = 0;
        for unit in &folded.units {
            for end in sentences(&folded.characters[unit.clone()]) {
                let end = unit.start + end;
                self.sentence(&folded.characters[at..end], at, &mut tokens);
                tokens.sentences += 1;
                at = end;
            }
        }
        if at < folded.characters.len() {
            self.sentence(&folded.characters[at..], at, &mut tokens);
        }
        tokens
    }

    /// Cuts a folded word or phrase into its tokens' strings, gaps left out.
    #[must_use]
    pub fn words<'a>(&self, folded: &'a str) -> Vec<&'a str> {
        let pieces = self.pieces(folded);
        pieces.into_iter().filter(|(_, kind)| *kind != Kind::Gap).map(|(piece, _)| piece).collect()
    }

    /// Whether the dictionary has a folded word.
    #[must_use]
    pub fn knows(&self, folded: &str) -> bool {
        self.jieba.has_word(folded)
    }

    fn sentence(&self, characters: &[char], offset: usize, tokens: &mut Tokens) {
        let text: String = characters.iter().collect();
        let mut start = narrow(offset);
        for (piece, kind) in self.pieces(&text) {
            let end = start + narrow(piece.chars().count());
            tokens.all.push(Token { start, end, kind, sentence: tokens.sentences });
            start = end;
        }
        debug_assert_eq!(start as usize, offset + characters.len(), "the tokens give back the text");
    }

    /// A stretch of text as pieces that, concatenated, give it back.
    fn pieces<'a>(&self, text: &'a str) -> Vec<(&'a str, Kind)> {
        let mut pieces = Vec::new();
        let mut at = 0;
        for title in protected::titles(text) {
            scripts::cut(&self.jieba, &self.names, &text[at..title.start], &mut pieces);
            pieces.push((&text[title.clone()], Kind::Word));
            at = title.end;
        }
        scripts::cut(&self.jieba, &self.names, &text[at..], &mut pieces);
        pieces
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).expect("a document is far smaller than four billion characters")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        thread_local!(static SEGMENTER: Segmenter = Segmenter::default());
        SEGMENTER.with(|segmenter| {
            assert_eq!(segmenter.words(text), expected);
            let whole: String = segmenter.pieces(text).into_iter().map(|(piece, _)| piece).collect();
            assert_eq!(whole, text, "the pieces give back the text");
        });
    }

    #[test]
    fn names_of_states_are_not_cut_and_not_found_in_one_another() {
        check("印度尼西亚和印度", &["印度尼西亚", "和", "印度"]);
        check("几内亚比绍、巴布亚新几内亚", &["几内亚比绍", "巴布亚新几内亚"]);
        check("沿海地区、发展中国家和印度洋", &["沿海地区", "发展中国家", "和", "印度洋"]);
    }

    #[test]
    fn titles_are_one_word() {
        check("《上合组织至2025年发展战略》,愿合作", &["《上合组织至2025年发展战略》", "愿", "合作"]);
        check("《关于落实《某宪章》的计划》草案", &["《关于落实《某宪章》的计划》", "草案"]);
        check("《甲协定,《乙协定》", &["甲", "协定", "《乙协定》"]);
    }

    #[test]
    fn other_scripts_are_cut_as_unicode_says() {
        check("gdp增长5.2%, don't panic", &["gdp", "增长", "5.2", "don't", "panic"]);
    }

    #[test]
    fn a_date_is_cut_into_its_numbers() {
        check("于2021年9月17日、11月通过", &["于", "2021年", "9月", "17日", "11月", "通过"]);
    }
}
