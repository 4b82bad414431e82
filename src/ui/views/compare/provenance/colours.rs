//! Which stretch has which colour: that of the earliest text that has it.

use crate::protocol::{ProvenanceAnswer, StretchAnswer, StretchKind};

/// So many texts have a colour of their own: those that come first for most of the text.
const COLOURS: usize = 7;

/// What a stretch is shown as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// The text's own.
    Own,
    /// A formula.
    Formula,
    /// Of the text with this number among those that have a colour.
    Source(usize),
    /// Of another text.
    Other,
}

/// The colours of a text's stretches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colours {
    /// The texts that have a colour, by date.
    pub sources: Vec<String>,
}

impl Colours {
    /// The colours of the stretches of an answer.
    pub fn new(answer: &ProvenanceAnswer) -> Self {
        let mut largest: Vec<usize> = (0..answer.others.len()).collect();
        largest.sort_by_key(|&at| (std::cmp::Reverse(answer.others[at].first), at));
        largest.truncate(COLOURS);
        largest.sort_unstable();
        Self { sources: largest.into_iter().map(|at| answer.others[at].document.clone()).collect() }
    }

    /// What a stretch is shown as.
    pub fn key(&self, answer: &ProvenanceAnswer, stretch: &StretchAnswer) -> Key {
        let first =
            stretch.passages.first().map(|&passage| &answer.passages[passage as usize].there.document);
        match stretch.kind {
            StretchKind::Own => Key::Own,
            StretchKind::Formula => Key::Formula,
            StretchKind::Shared => {
                let source = self.sources.iter().position(|source| Some(source) == first);
                source.map_or(Key::Other, Key::Source)
            }
        }
    }

    /// Every key that is there, with its letters: own first, formulae last.
    pub fn letters(&self, answer: &ProvenanceAnswer) -> Vec<(Key, u32)> {
        let sources = (0..self.sources.len()).map(Key::Source);
        let keys = [Key::Own].into_iter().chain(sources).chain([Key::Other, Key::Formula]);
        let letters = |key: Key| {
            let stretches = answer.stretches.iter().filter(|stretch| self.key(answer, stretch) == key);
            stretches.map(|stretch| stretch.letters).sum::<u32>()
        };
        keys.map(|key| (key, letters(key))).filter(|&(_, letters)| letters > 0).collect()
    }
}

impl Key {
    /// Its colour in the style.
    pub fn style(self) -> String {
        match self {
            Self::Own => "--k:var(--none)".to_owned(),
            Self::Formula => "--k:var(--other)".to_owned(),
            Self::Source(at) => format!("--k:{}", crate::ui::parts::colour(at)),
            Self::Other => format!("--k:{}", crate::ui::parts::colour(COLOURS)),
        }
    }

    /// Formulae are hatched: they are no text's.
    pub fn hatched(self) -> Option<&'static str> {
        (self == Self::Formula).then_some("hatched")
    }
}
