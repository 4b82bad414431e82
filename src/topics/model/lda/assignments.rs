//! Which topic each token has.

use super::tokens::Tokens;

/// Each token's topic, document after document.
#[derive(Debug, Clone)]
pub struct Assignments {
    /// The tokens.
    pub tokens: Tokens,
    /// The topic of each.
    pub topics: Vec<u32>,
}

impl Assignments {
    /// Every token in the first topic.
    pub fn new(tokens: &Tokens) -> Self {
        Self { tokens: tokens.clone(), topics: vec![0; tokens.words.len()] }
    }

    /// The topics of each document's tokens.
    pub fn documents(&self) -> impl Iterator<Item = &[u32]> {
        self.tokens.documents.windows(2).map(|ends| &self.topics[ends[0] as usize..ends[1] as usize])
    }

    /// Calls `visit` with the document, one of its topics and how many of its tokens have it, for each topic of
    /// each document in turn.
    pub fn shares(&self, topics: usize, mut visit: impl FnMut(usize, usize, u32)) {
        let mut counts = vec![0; topics];
        for (document, tokens) in self.documents().enumerate() {
            for &topic in tokens {
                counts[topic as usize] += 1;
            }
            for &topic in tokens {
                match std::mem::take(&mut counts[topic as usize]) {
                    0 => {}
                    count => visit(document, topic as usize, count),
                }
            }
        }
    }
}
