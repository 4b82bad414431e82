//! Words that carry weight in official prose: negations, modals, verbs of stance.

use std::{collections::HashSet, sync::LazyLock};

/// The lists: a line a kind, its words divided by spaces.
const LISTS: &str = include_str!("signals.tsv");

/// The lists, read.
pub(super) static SIGNALS: LazyLock<Signals> = LazyLock::new(Signals::read);

/// Words that carry weight.
pub(super) struct Signals {
    negations: HashSet<&'static str>,
    /// Words that begin like a negation and are none.
    affirmed: HashSet<&'static str>,
    /// Must, may, shall.
    pub(super) modals: HashSet<&'static str>,
    /// Verbs that say which position is taken.
    pub(super) stance: HashSet<&'static str>,
}

impl Signals {
    fn read() -> Self {
        let list = |kind: &str| {
            let lines = LISTS.lines().filter_map(|line| line.split_once('\t'));
            lines.filter(|(name, _)| *name == kind).flat_map(|(_, words)| words.split(' ')).collect()
        };
        Self {
            negations: list("negation"),
            affirmed: list("affirmed"),
            modals: list("modal"),
            stance: list("stance"),
        }
    }

    /// Whether a folded word denies: 不, 未能, 并非, not.
    pub(super) fn is_negation(&self, word: &str) -> bool {
        self.negations.contains(word)
            || (word.starts_with(['不', '未', '无', '没']) && !self.affirmed.contains(word))
    }
}
