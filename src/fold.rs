//! Text to folded text: one spelling for what is the same word.
//!
//! Traditional characters become Simplified (OpenCC's tables and our own variants, [`variants`]), full-width
//! letters, digits and punctuation half-width, corner quotes curly, capital letters small ([`marks`]). Where
//! a character stands for another in some words only, its neighbours decide ([`context`]). Folding is for
//! analysis; readers are always shown the original.
//!
//! **Invariant.** Folding never changes the number of characters: each folded character stands for one
//! original character, whose place [`Folded::origin`] holds. So everything downstream counts in folded
//! characters and can be shown in the original.

mod context;
mod marks;
mod table;
mod variants;

use crate::{characters::is_han, protocol::Role, span::Span, structure::Unit};
use context::{Neighbours, stands_for};
use std::ops::Range;
use table::{Cell, Table};

/// What is analysed of a document, folded, its units one after the other, each ended by a line feed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded characters.
    pub characters: Vec<char>,
    /// For each folded character, the byte where its original starts.
    pub origin: Vec<usize>,
    /// For each unit, the folded characters that are its text, without the line feed.
    pub units: Vec<Range<usize>>,
}

impl Folded {
    /// The original stretch behind some folded characters. Where one text runs through another, what is read
    /// first may stand below what is read next; the stretch then reaches from the upper to the lower.
    #[must_use]
    pub fn span(&self, text: &str, characters: Range<usize>) -> Span {
        let Some(last) = characters.end.checked_sub(1).filter(|&last| last >= characters.start) else {
            let at = self.origin.get(characters.start).copied().unwrap_or(text.len());
            return Span::new(at, at);
        };
        let (first, last) = (self.origin[characters.start], self.origin[last]);
        let (start, end) = (first.min(last), first.max(last));
        let length = text[end..].chars().next().map_or(0, char::len_utf8);
        Span::new(start, end + length)
    }

    /// The unit that a folded character stands in; of a line feed between two, the one behind it.
    #[must_use]
    pub fn unit(&self, character: usize) -> Option<usize> {
        let unit = self.units.partition_point(|unit| unit.end <= character);
        (unit < self.units.len()).then_some(unit)
    }

    /// The original characters behind folded ones, without what a join leaves out between them: a heading, a
    /// whole column of another text.
    #[must_use]
    pub fn text(&self, text: &str, characters: Range<usize>) -> String {
        let within = characters.filter(|&at| self.characters[at] != '\n');
        within.filter_map(|at| self.original(text, at)).collect()
    }

    /// The original character behind a folded one; where two lines of words were joined, the space between them.
    #[must_use]
    pub fn original(&self, text: &str, character: usize) -> Option<char> {
        let origin = *self.origin.get(character)?;
        let is_join = self.characters[character] == ' ' && self.origin.get(character + 1) == Some(&origin);
        if is_join { Some(' ') } else { text[origin..].chars().next() }
    }
}

/// The tables of folding. Takes some milliseconds to make: do it once.
#[derive(Default)]
pub struct Folder {
    table: Table,
}

impl Folder {
    /// Folds a string, character by character.
    ///
    /// ```
    /// use duikan::fold::Folder;
    /// let folder = Folder::default();
    /// assert_eq!(folder.fold("發展關系，著力於「ＡＢＣ」著名"), "发展关系,着力于“abc”著名");
    /// ```
    #[must_use]
    pub fn fold(&self, text: &str) -> String {
        let mut folded = String::with_capacity(text.len());
        self.each(text, &mut |c| folded.push(c));
        folded
    }

    /// Whether one of two Chinese characters is the other in the other script.
    #[must_use]
    pub fn is_other_script(&self, a: char, b: char) -> bool {
        a != b && self.table.simplified(a) == self.table.simplified(b)
    }

    /// Folds the units of a document.
    #[must_use]
    pub fn fold_units(&self, text: &str, units: &[Unit]) -> Folded {
        let mut folded = Folded::default();
        for unit in units {
            folded.push(self, text, unit);
        }
        folded
    }

    /// Gives the folded characters, one for each of the text.
    fn each(&self, text: &str, give: &mut impl FnMut(char)) {
        let mut before = [' '; 2];
        let mut quotes = 0;
        for (at, c) in text.char_indices() {
            let Cell { mut folded, depends } = self.table.cell(c);
            let itself = folded;
            if depends {
                let mut after = text[at + c.len_utf8()..].chars().map(|c| self.table.cell(c).folded);
                let after = [after.next().unwrap_or(' '), after.next().unwrap_or(' ')];
                folded = stands_for(folded, Neighbours { before, after }, &mut quotes).unwrap_or(folded);
            }
            give(folded);
            before = [before[1], itself];
        }
    }
}

impl Folded {
    fn push(&mut self, folder: &Folder, text: &str, unit: &Unit) {
        let start = self.characters.len();
        let mut original = String::new();
        for (at, piece) in unit.pieces.iter().enumerate() {
            // Words of letters cut by a line end had a space there, unless a hyphen stands for the cut.
            let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_han(c));
            let before = at.checked_sub(1).map(|before| unit.pieces[before].end);
            let is_hyphenated =
                before.is_some_and(|end| text[end..].starts_with(['-', '\u{ad}', '\u{2010}']));
            let ends =
                |c: Option<char>| letter(c) || c.is_some_and(|c| matches!(c, ',' | '.' | ';' | ':' | ')'));
            if !is_hyphenated && ends(original.chars().next_back()) && letter(piece.of(text).chars().next()) {
                original.push(' ');
                self.origin.push(piece.start);
            }
            original.push_str(piece.of(text));
            self.origin.extend(piece.of(text).char_indices().map(|(at, _)| piece.start + at));
        }
        // A title is not a sentence of the text, but its words count like any others.
        debug_assert!(unit.role.is_kept() || unit.role == Role::Dateline);
        folder.each(&original, &mut |c| self.characters.push(c));
        self.units.push(start..self.characters.len());
        self.characters.push('\n');
        self.origin.push(unit.span().end);
        debug_assert_eq!(self.characters.len(), self.origin.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each text folds to the first, which is as a Simplified reader writes.
    #[track_caller]
    fn check(texts: &[&[&str]]) {
        let folder = Folder::default();
        for &group in texts {
            for text in group {
                assert_eq!(folder.fold(text), group[0], "{text}");
            }
        }
    }

    #[test]
    fn mixed_and_half_converted_text_folds_onto_one_form() {
        check(&[
            &["关系", "關係", "關系", "关係"],
            &["联系机制(机构)", "聯系機制（機構）", "聯繫机制（机构）"],
            &["干涉内政,制度干部", "干涉內政，製度幹部", "乾涉内政，制度榦部"],
            &["发展", "發展", "髮展"],
            &["于是,由于", "於是，由於"],
            &["冲突", "衝突", "沖突"],
            &["伙伴", "夥伴"],
            &["采取", "採取", "埰取"],
            &["发布周期", "發佈週期", "发佈週期"],
            &["提升,晋升", "提昇，晉陞"],
            &["轻松", "輕鬆", "輕松"],
            &["占领", "佔領"],
            &["了解,明了,瞭望", "瞭解，明瞭，瞭望"],
            &["其余业余", "其餘業餘", "其馀业餘"],
            &["这里,公里", "這裡，公里", "這裏，公裏"],
            &["台湾,平台,台风", "臺灣，平臺，颱風", "台灣，平檯，台風"],
            &["并且合并", "並且合併", "竝且合倂"],
            &["面粉吃够了", "麵粉喫夠了", "麪粉吃夠了"],
            &["秘书处", "祕書處", "秘書處"],
            &["群众路线", "羣衆路綫", "群眾路線"],
            &["高峰", "高峯"],
            &["为了", "為了", "爲了"],
            &["计划,规划,设计画面,计算", "計畫，規劃，設計畫面，計算", "計划，规画，设计画面，計算"],
            &["答复,反复,覆盖,颠覆,复核", "答覆，反覆，覆蓋，顛覆，覆核"],
            &["凭借,借口,慰藉,狼藉", "憑藉，藉口，慰藉，狼藉", "凭藉，借口，慰藉，狼藉"],
            &["仿佛彷徨", "彷彿彷徨", "彷佛彷徨", "髣髴彷徨"],
            &["什么,怎么", "甚麼，怎麽", "甚么，怎麼"],
            &["只有,神祇", "祇有，神祇", "衹有，神祇"],
            &["沉默,沉没,沈阳,沈先生", "沈默，沈沒，瀋陽，沈先生"],
            &["乾隆帝干杯,乾坤,干净", "乾隆帝乾盃，乾坤，乾淨"],
            &["征求意见", "徵求意見"],
            &["家具,国家俱乐部", "傢俱，國家俱樂部"],
            &["执着,沿着,显著,名著", "執著，沿著，顯著，名著", "執着，沿着，顯著，名著"],
            &["历史,日历,经历", "歷史，日曆，經歷", "歴史，日暦，経歴"],
        ]);
    }

    #[test]
    fn look_alikes_fold_onto_what_they_look_like() {
        check(&[
            &["人民大会", "⼈⺠⼤会", "人民大會"]
                .map(|text| if text.contains('⺠') { "⼈民⼤会" } else { text }),
            &["车更新", "\u{f902}\u{f901}新"],
            &["经济发展与国际关系", "経済発展与国際関係"],
            &["丽", "\u{2f800}", "麗"],
        ]);
    }

    #[test]
    fn marks_between_neighbours() {
        check(&[
            &[
                "他说“好”,她说“不”。",
                "他说\"好\"，她说\"不\"。",
                "他说「好」，她说『不』。",
                "他说＂好＂，她说〝不〞。",
            ],
            &["don't", "don’t", "DON'T"],
            &["二〇二一年○", "二○二一年○", "二◯二一年○"],
        ]);
    }

    #[test]
    fn folding_is_done_once() {
        let folder = Folder::default();
        for c in '\0'..='\u{323af}' {
            let once = folder.fold(c.encode_utf8(&mut [0; 4]));
            assert_eq!(folder.fold(&once), once, "{c:?}");
        }
    }

    #[test]
    fn folded_characters_lead_back_to_their_originals() {
        let text = "標題\n\n臺灣與香港";
        let unit = |start, end| Unit { role: Role::Body, pieces: vec![Span::new(start, end)], heading: None };
        let folded = Folder::default().fold_units(text, &[unit(0, 6), unit(8, text.len())]);
        assert_eq!(folded.characters.iter().collect::<String>(), "标题\n台湾与香港\n");
        let range = folded.units[1].clone();
        assert_eq!(folded.span(text, range.start..range.start + 2).of(text), "臺灣");
        assert_eq!(folded.span(text, range).of(text), "臺灣與香港");
        let units: Vec<_> = [0, 1, 2, 3, 7, 8].map(|character| folded.unit(character)).to_vec();
        assert_eq!(units, [Some(0), Some(0), Some(1), Some(1), Some(1), None]);
    }
}
