//! The documents as numbers.

/// The tokens of all documents, one document after the other.
#[derive(Debug, Clone, Default)]
pub struct Tokens {
    /// Where each document begins in `words`, and where the last one ends: one more than there are documents.
    pub documents: Vec<u32>,
    /// The word of each token, below `vocabulary`.
    pub words: Vec<u32>,
    /// How many words there are.
    pub vocabulary: usize,
}

impl Tokens {
    /// How many documents there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.documents.len().saturating_sub(1)
    }

    /// The words of a document.
    #[must_use]
    pub fn bag(&self, document: usize) -> &[u32] {
        &self.words[self.documents[document] as usize..self.documents[document + 1] as usize]
    }

    /// How many tokens each document has.
    pub fn lengths(&self) -> impl Iterator<Item = u32> {
        self.documents.windows(2).map(|ends| ends[1] - ends[0])
    }
}
