//! Words of which only a part is said.

/// A folded word with a star at its beginning or its end, where any characters of the same word may stand, or none:
/// `cooperat*`, `*化`, `*合作*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wildcard {
    said: String,
    /// Whether more may stand before what is said.
    before: bool,
    /// Whether more may stand behind it.
    behind: bool,
}

impl Wildcard {
    /// None if it is a word like any other.
    pub(super) fn parse(word: &str) -> Option<Self> {
        let said = word.trim_matches('*');
        let is_wildcard = said.len() < word.len() && said.contains(char::is_alphanumeric);
        is_wildcard.then(|| Self {
            said: said.to_owned(),
            before: word.starts_with('*'),
            behind: word.ends_with('*'),
        })
    }

    /// Whether a folded word is one of those meant.
    pub(super) fn fits(&self, word: &str) -> bool {
        match (self.before, self.behind) {
            (true, true) => word.contains(&self.said),
            (true, false) => word.ends_with(&self.said),
            _ => word.starts_with(&self.said),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_characters_of_a_word_or_none() {
        let fits = |wildcard: &str, word: &str| Wildcard::parse(wildcard).expect("it has a star").fits(word);
        assert!(fits("cooperat*", "cooperation") && fits("cooperate*", "cooperate"));
        assert!(!fits("cooperat*", "incorporate") && fits("*化", "现代化") && !fits("*化", "化学"));
        assert!(fits("*合作*", "上海合作组织"));
        for word in ["合作", "*", "**", "5*3"] {
            assert_eq!(Wildcard::parse(word), None, "{word}");
        }
    }
}
