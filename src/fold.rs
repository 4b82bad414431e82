//! Text to folded text: one spelling for what is the same word.
//!
//! Traditional characters become Simplified (OpenCC's t2s tables), full-width letters, digits and
//! punctuation become half-width, corner quotes become curly ones, capital letters small, and a few
//! variants that the tables leave alone become one (著 where it is written for 着). Folding is for
//! analysis; readers are always shown the original.
//!
//! **Invariant.** Folding never changes the number of characters: each folded character stands for one
//! original character, whose place [`Folded::origin`] holds. So everything downstream counts in folded
//! characters and can be shown in the original.

mod variants;

use crate::{protocol::Role, span::Span, structure::Unit};
use ferrous_opencc::{OpenCC, config::BuiltinConfig};
use std::ops::Range;

/// What is analysed of a document, folded, its units one after the other, each ended by a line feed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded characters.
    pub characters: Vec<char>,
    /// For each folded character, the byte where its original starts; then, once more, where the last ends.
    pub origin: Vec<usize>,
    /// For each unit, the folded characters that are its text, without the line feed.
    pub units: Vec<Range<usize>>,
}

impl Folded {
    /// The original stretch behind some folded characters.
    #[must_use]
    pub fn span(&self, text: &str, characters: Range<usize>) -> Span {
        let Some(last) = characters.end.checked_sub(1).filter(|&last| last >= characters.start) else {
            let at = self.origin.get(characters.start).copied().unwrap_or(text.len());
            return Span::new(at, at);
        };
        let start = self.origin[last];
        let length = text[start..].chars().next().map_or(0, char::len_utf8);
        Span::new(self.origin[characters.start], start + length)
    }
}

/// The tables of folding. Takes some milliseconds to make: do it once.
pub struct Folder {
    to_simplified: OpenCC,
}

impl Default for Folder {
    fn default() -> Self {
        let to_simplified = OpenCC::from_config(BuiltinConfig::T2s).expect("the tables are built in");
        Self { to_simplified }
    }
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
        let simplified = self.simplify(text);
        variants::fold(&simplified)
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

    /// Traditional to Simplified. A phrase that OpenCC would make longer or shorter is converted
    /// character by character instead, so that the invariant holds.
    fn simplify(&self, text: &str) -> String {
        let whole = self.to_simplified.convert(text);
        if whole.chars().count() == text.chars().count() {
            return whole;
        }
        let mut buffer = [0; 4];
        let one =
            |c: char| self.to_simplified.convert(c.encode_utf8(&mut buffer)).chars().next().unwrap_or(c);
        text.chars().map(one).collect()
    }
}

impl Folded {
    fn push(&mut self, folder: &Folder, text: &str, unit: &Unit) {
        let start = self.characters.len();
        let mut original = String::new();
        for piece in &unit.pieces {
            // Words of letters cut by a line end had a space there.
            let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
            if letter(original.chars().next_back()) && letter(piece.of(text).chars().next()) {
                original.push(' ');
                self.origin.push(piece.start);
            }
            original.push_str(piece.of(text));
            self.origin.extend(piece.of(text).char_indices().map(|(at, _)| piece.start + at));
        }
        // A title is not a sentence of the text, but its words count like any others.
        debug_assert!(unit.role.is_kept() || unit.role == Role::Dateline);
        self.characters.extend(folder.fold(&original).chars());
        self.units.push(start..self.characters.len());
        self.characters.push('\n');
        self.origin.push(unit.span().end);
        debug_assert_eq!(self.characters.len(), self.origin.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixed_and_half_converted_text_folds_onto_one_form() {
        let folder = Folder::default();
        assert_eq!(folder.fold("關系"), folder.fold("关系"));
        assert_eq!(folder.fold("關係"), "关系");
        assert_eq!(folder.fold("聯系機制(機構)"), folder.fold("联系机制（机构）"));
        assert_eq!(folder.fold("乾隆帝乾杯"), "乾隆帝干杯");
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
    }
}
