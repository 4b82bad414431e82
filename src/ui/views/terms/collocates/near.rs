//! Where a neighbour stands near the word, as a query.

use crate::protocol::Window;

/// A pattern has no part more often than this: see the query language.
const MOST: u32 = 12;

/// The word and how far its neighbours stand.
pub struct Near {
    /// The word as it was understood.
    pub node: String,
    /// How far.
    pub window: Window,
    /// Whether it is one word: only then patterns find it.
    pub is_word: bool,
}

impl Near {
    /// The neighbour before the word.
    pub fn left(&self, term: &str) -> Option<String> {
        let Window::Words { left, .. } = self.window else { return None };
        self.pattern(term, &self.node, left)
    }

    /// The neighbour behind the word.
    pub fn right(&self, term: &str) -> Option<String> {
        let Window::Words { right, .. } = self.window else { return None };
        self.pattern(&self.node, term, right)
    }

    fn pattern(&self, first: &str, second: &str, reach: u32) -> Option<String> {
        match reach.saturating_sub(1) {
            _ if !self.is_word || reach == 0 => None,
            0 if first.is_ascii() => Some(format!("{first} {second}")),
            0 => Some(format!("{first}{second}")),
            between => Some(format!("{first} *{{0,{}}} {second}", between.min(MOST))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_is_a_pattern_as_wide_as_the_window() {
        let near = |left, is_word| Near {
            node: "合作".to_owned(),
            window: Window::Words { left, right: 1 },
            is_word,
        };
        assert_eq!(near(5, true).left("安全").as_deref(), Some("安全 *{0,4} 合作"));
        assert_eq!(near(20, true).left("安全").as_deref(), Some("安全 *{0,12} 合作"));
        assert_eq!(near(5, true).right("安全").as_deref(), Some("合作安全"));
        assert_eq!(near(0, true).left("安全"), None);
        assert_eq!(near(5, false).left("安全"), None);
    }
}
