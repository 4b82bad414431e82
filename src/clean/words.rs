//! Lists of words, ready to be asked with one look at a line's first or last character.

use std::cmp::Reverse;

/// A word, and the character by which it is looked up.
type Word = (char, &'static str);

/// Words by their first and by their last characters.
pub(crate) struct Words {
    by_first: Buckets,
    by_last: Buckets,
}

impl Words {
    /// The words of a list, with bars between them.
    pub(crate) fn of(list: &'static str) -> Self {
        let words = || list.split('|').filter(|word| !word.is_empty());
        Self {
            by_first: Buckets::new(words().filter_map(|word| Some((word.chars().next()?, word))).collect()),
            by_last: Buckets::new(
                words().filter_map(|word| Some((word.chars().next_back()?, word))).collect(),
            ),
        }
    }

    /// Whether a text is one of the words.
    pub(crate) fn has(&self, text: &str) -> bool {
        self.beginnings(text).any(str::is_empty)
    }

    /// What stands behind the longest of the words with which a text begins.
    pub(crate) fn begin<'a>(&self, text: &'a str) -> Option<&'a str> {
        self.beginnings(text).next()
    }

    /// What stands behind each of the words with which a text begins, the longest word first.
    pub(crate) fn beginnings<'a>(&self, text: &'a str) -> impl Iterator<Item = &'a str> {
        let words = self.by_first.of(text.chars().next());
        words.iter().filter_map(move |(_, word)| text.strip_prefix(word))
    }

    /// What stands before the longest of the words with which a text ends.
    pub(crate) fn end<'a>(&self, text: &'a str) -> Option<&'a str> {
        let words = self.by_last.of(text.chars().next_back());
        words.iter().find_map(|(_, word)| text.strip_suffix(word))
    }

    /// Whether one of the words stands in a text.
    pub(crate) fn within(&self, text: &str) -> bool {
        let mut places = text.char_indices();
        places.any(|(at, c)| self.by_first.may_have(c) && self.begin(&text[at..]).is_some())
    }
}

/// Words by a character, longer ones before shorter ones.
struct Buckets {
    words: Vec<Word>,
    /// A bit for each remainder of the characters: most texts are told by it that they have none of the words.
    seen: [u64; Self::REMAINDERS / 64],
}

impl Buckets {
    const REMAINDERS: usize = 1024;

    fn new(mut words: Vec<Word>) -> Self {
        words.sort_unstable_by_key(|&(key, word)| (key, Reverse(word.len()), word));
        let mut seen = [0; Self::REMAINDERS / 64];
        for &(key, _) in &words {
            let remainder = key as usize % Self::REMAINDERS;
            seen[remainder / 64] |= 1 << (remainder % 64);
        }
        Self { words, seen }
    }

    /// Whether there may be words of a character.
    #[inline]
    fn may_have(&self, key: char) -> bool {
        let remainder = key as usize % Self::REMAINDERS;
        self.seen[remainder / 64] >> (remainder % 64) & 1 == 1
    }

    /// The words of a character.
    #[inline]
    fn of(&self, key: Option<char>) -> &[Word] {
        let Some(key) = key.filter(|&key| self.may_have(key)) else { return &[] };
        let start = self.words.partition_point(|&(other, _)| other < key);
        let length = self.words[start..].partition_point(|&(other, _)| other == key);
        &self.words[start..start + length]
    }
}

/// A list of words that is made when it is first asked.
macro_rules! words {
    ($list:expr) => {
        std::sync::LazyLock::new(|| $crate::clean::Words::of($list))
    };
}
pub(crate) use words;

/// The type of a list made with [`words!`].
pub(crate) type List = std::sync::LazyLock<Words>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_is_taken() {
        let words = Words::of("总理|副总理|理事|理事长");
        assert_eq!(words.end("甲国副总理"), Some("甲国"));
        assert_eq!(words.begin("理事长张三"), Some("张三"));
        assert!(words.has("理事") && !words.has("理") && !words.has(""));
        assert_eq!((words.begin("主席"), words.end("")), (None, None));
        assert!(words.within("甲国理事") && !words.within("甲国主席"));
    }
}
