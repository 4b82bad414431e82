//! Words that stand around verbs of stance: adverbs, modals, negations, prepositions, names of those who take positions.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

/// What a word does in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Joins to what went before: 并, 同时, 为此.
    Join,
    /// Lends weight: 坚决, strongly.
    Modifier,
    /// Commits: 将, 愿, will.
    Will,
    /// Demands: 应, 必须, should.
    Demand,
    /// Denies: 不, not.
    Not,
    /// Says that it did not come to it: 未能, failed.
    Failed,
    /// Carries a noun of stance: 表示, express.
    Light,
    /// Begins a circumstance: 在, 根据.
    Preposition,
    /// Begins a circumstance that is the object: 对, 就.
    About,
    /// Ends a circumstance: 下, 期间.
    Closer,
    /// Is the predicate of a sentence whose subject a verb of stance only begins: 具有, 有助于.
    Predicate,
    /// Ends such a sentence: 十分重要.
    Ending,
    /// Turns the sentence round: 受到.
    Passive,
    /// Begins what one commits oneself to, behind 将 without a subject: 继续, 共同.
    Resolve,
    /// Ends the name of those who can take a position and act: 成员国, leaders.
    Party,
    /// Ends the name of a meeting or a document: it says, but does not act.
    Writing,
    /// Is or remains.
    Be,
    /// Does not say what is done: have, did.
    Auxiliary,
    /// Stands before nouns only: the, of.
    BeforeNoun,
    /// Stands inside names: of, and.
    WithinName,
    /// Leads from a noun of stance to its object: over, for.
    Towards,
    /// Says that something is not to be: 不应, must not.
    Forbid,
    /// May be a noun where it looks like a verb: support, value.
    Noun,
    /// Stands before "states", which is a noun there: member.
    Compound,
    /// Says that somebody holds on to what is told behind it: steadfast in our support.
    Firm,
    /// Says once more, or with weight, what the noun behind it says: reiterate our opposition.
    Echo,
    /// Goes on with what is told behind it: continue to, keep.
    Continue,
    /// Goes on if it is denied: not hesitate to.
    Stop,
}

const KINDS: [(&str, Kind); 28] = [
    ("join", Kind::Join),
    ("modifier", Kind::Modifier),
    ("will", Kind::Will),
    ("demand", Kind::Demand),
    ("not", Kind::Not),
    ("failed", Kind::Failed),
    ("light", Kind::Light),
    ("preposition", Kind::Preposition),
    ("about", Kind::About),
    ("closer", Kind::Closer),
    ("predicate", Kind::Predicate),
    ("ending", Kind::Ending),
    ("passive", Kind::Passive),
    ("resolve", Kind::Resolve),
    ("party", Kind::Party),
    ("writing", Kind::Writing),
    ("be", Kind::Be),
    ("auxiliary", Kind::Auxiliary),
    ("before-noun", Kind::BeforeNoun),
    ("within-name", Kind::WithinName),
    ("towards", Kind::Towards),
    ("forbid", Kind::Forbid),
    ("noun", Kind::Noun),
    ("compound", Kind::Compound),
    ("firm", Kind::Firm),
    ("echo", Kind::Echo),
    ("continue", Kind::Continue),
    ("stop", Kind::Stop),
];

/// The words of each kind, folded.
static WORDS: LazyLock<BTreeMap<Kind, BTreeSet<Vec<char>>>> = LazyLock::new(|| {
    let mut words: BTreeMap<Kind, BTreeSet<Vec<char>>> = BTreeMap::new();
    let lines = include_str!("helpers.tsv").lines().filter(|line| !line.starts_with('#'));
    for (name, word) in lines.filter_map(|line| line.split_once('\t')) {
        if let Some((_, kind)) = KINDS.iter().find(|(known, _)| *known == name) {
            words.entry(*kind).or_default().insert(word.chars().collect());
        }
    }
    words
});

/// The longest word has no more characters.
const LONGEST: usize = 24;

/// How long the longest word of a kind is with which some characters begin.
pub(super) fn begins(kind: Kind, characters: &[char]) -> Option<usize> {
    let words = WORDS.get(&kind)?;
    let longest = characters.len().min(LONGEST);
    (1..=longest).rev().find(|&length| words.contains(&characters[..length]))
}

/// How long the longest word of a kind is with which some characters end.
pub(super) fn ends(kind: Kind, characters: &[char]) -> Option<usize> {
    let words = WORDS.get(&kind)?;
    let longest = characters.len().min(LONGEST);
    (1..=longest).rev().find(|&length| words.contains(&characters[characters.len() - length..]))
}

/// Whether some characters are a word of a kind.
pub(super) fn is(kind: Kind, characters: &[char]) -> bool {
    WORDS.get(&kind).is_some_and(|words| words.contains(characters))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_a_known_kind_and_a_short_word() {
        for line in include_str!("helpers.tsv").lines().skip(1) {
            let (kind, word) = line.split_once('\t').expect("two columns");
            assert!(KINDS.iter().any(|(name, _)| *name == kind), "{line}");
            assert!(!word.is_empty() && word.chars().count() <= LONGEST, "{line}");
        }
    }
}
