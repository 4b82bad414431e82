//! The tables at the head of an RTF file: fonts with their encodings, styles with their levels.

use super::charsets;
use crate::input::lines::named_level;
use encoding_rs::Encoding;
use std::collections::BTreeMap;

/// The fonts.
#[derive(Default)]
pub(super) struct Fonts {
    /// The encoding of each; none if it says none.
    encodings: BTreeMap<i32, Option<&'static Encoding>>,
    entry: i32,
    pub(super) default: i32,
}

impl Fonts {
    /// Takes a word of the table.
    pub(super) fn take(&mut self, word: &str, number: Option<i32>) {
        let encoding = match (word, number) {
            ("f", Some(font)) => {
                self.entry = font;
                None
            }
            ("fcharset", Some(set)) => charsets::of_character_set(set),
            ("cpg", Some(page)) => charsets::of_code_page(page),
            _ => return,
        };
        self.encodings.insert(self.entry, encoding);
    }

    /// The encoding of a font's bytes.
    pub(super) fn encoding(&self, font: Option<i32>) -> Option<&'static Encoding> {
        self.encodings.get(&font.unwrap_or(self.default)).copied().flatten()
    }
}

/// The styles of paragraphs.
#[derive(Default)]
pub(super) struct Styles {
    /// The level of each that is a heading, counted from 0.
    levels: BTreeMap<i32, i32>,
    entry: i32,
    outline: Option<i32>,
    pub(super) name: String,
}

impl Styles {
    /// Takes a word of the table.
    pub(super) fn take(&mut self, word: &str, number: Option<i32>) {
        match word {
            "s" => self.entry = number.unwrap_or(0),
            "outlinelevel" => self.outline = number,
            _ => {}
        }
    }

    /// Ends an entry of the table.
    pub(super) fn end(&mut self) {
        let name = std::mem::take(&mut self.name);
        // Behind a comma stand other names of the same style.
        let name = name.split([',', ';']).next().unwrap_or_default().trim();
        let level = self.outline.take().or_else(|| named_level(name).map(i32::from));
        if let Some(level) = level {
            self.levels.insert(self.entry, level);
        }
        self.entry = 0;
    }

    /// The level of a style as a heading, counted from 0.
    pub(super) fn level(&self, style: i32) -> Option<i32> {
        self.levels.get(&style).copied()
    }
}
