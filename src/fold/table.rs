//! For every character of the basic plane the one that it folds to, whatever stands beside it.

use super::{context::DEPENDENT, marks::one_form, variants};
use crate::characters::is_han;
use ferrous_opencc::{OpenCC, config::BuiltinConfig};
use icu_normalizer::ComposingNormalizerBorrowed;

/// How many characters the basic plane has room for.
const PLANE: usize = 0x1_0000;

/// The table. Takes some milliseconds to make.
pub(super) struct Table {
    cells: Vec<Cell>,
    to_simplified: OpenCC,
}

/// What a character becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell {
    /// The folded character, if it doesn't depend on its neighbours.
    pub(super) folded: char,
    /// Whether it becomes something else between some neighbours: see [`stands_for`](super::context::stands_for).
    pub(super) depends: bool,
}

impl Default for Table {
    fn default() -> Self {
        let to_simplified = OpenCC::from_config(BuiltinConfig::T2s).expect("the tables are built in");
        let mut table: Vec<char> = (0..PLANE).map(|code| one_form(character(code))).collect();
        unify(&mut table);
        let mut chinese: Vec<char> = (0..PLANE).map(character).collect();
        simplify(&to_simplified, &mut chinese);
        for (variant, simplified) in variants::pairs() {
            chinese[variant as usize] = simplified;
        }
        // Where these stand for themselves is known by their neighbours.
        for (c, itself) in [('乾', '乾'), ('徵', '徵'), ('衹', '祇')] {
            chinese[c as usize] = itself;
        }
        // What a variant stands for may be Traditional itself: two steps reach the end.
        for cell in &mut table {
            for _ in 0..2 {
                *cell = chinese.get(*cell as usize).copied().unwrap_or(*cell);
            }
        }
        let cell = |folded| Cell { folded, depends: DEPENDENT.contains(folded) };
        let cells = table.into_iter().map(cell).collect();
        Self { cells, to_simplified }
    }
}

impl Table {
    /// What a character becomes.
    pub(super) fn cell(&self, c: char) -> Cell {
        self.cells.get(c as usize).copied().unwrap_or_else(|| self.beyond(c))
    }

    /// A Chinese character in Simplified writing, as OpenCC has it: variants stay what they are.
    pub(super) fn simplified(&self, c: char) -> char {
        self.to_simplified.convert(c.encode_utf8(&mut [0; 4])).chars().next().unwrap_or(c)
    }

    /// What a character beyond the basic plane becomes: they are too many for a table, and too rare.
    #[cold]
    fn beyond(&self, c: char) -> Cell {
        let unified = unified(c);
        if unified != c {
            return self.cell(unified);
        }
        let simplified = self.to_simplified.convert(c.encode_utf8(&mut [0; 4]));
        Cell { folded: simplified.chars().next().map_or(c, one_form), depends: false }
    }
}

/// A character by its code; a space for halves of surrogate pairs.
fn character(code: usize) -> char {
    u32::try_from(code).ok().and_then(char::from_u32).unwrap_or(' ')
}

/// Traditional to Simplified, character by character. All at once, for OpenCC takes a string.
fn simplify(opencc: &OpenCC, table: &mut [char]) {
    let chinese: Vec<char> = table.iter().copied().filter(|&c| is_han(c)).collect();
    // Between line ends no phrase is found.
    let lines: String = chinese.iter().flat_map(|&c| [c, '\n']).collect();
    for (c, line) in chinese.into_iter().zip(opencc.convert(&lines).lines()) {
        table[c as usize] = line.chars().next().unwrap_or(c);
    }
}

/// Radicals and compatibility ideographs become the characters that they look like.
fn unify(table: &mut [char]) {
    for code in (0x2e80..0x2fe0).chain(0xf900..0xfb00) {
        table[code] = unified(table[code]);
    }
}

fn unified(c: char) -> char {
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    let normal = normalizer.normalize(c.encode_utf8(&mut [0; 4])).into_owned();
    let mut characters = normal.chars();
    match (characters.next(), characters.next()) {
        (Some(one), None) if is_han(one) => one,
        _ => c,
    }
}
