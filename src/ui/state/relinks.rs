//! What the reader says of clauses of editions. It outlives the visit; the texts don't, and come back by their names.

use super::State;
use crate::protocol::{Place, Relink};
use serde::{Deserialize, Serialize};

/// What the reader says of two clauses, and how many characters their texts had then: of a longer or shorter text of the
/// same name it says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// What is said.
    pub relink: Relink,
    /// The characters of the earlier clause's text, and of the later one's.
    pub characters: [u32; 2],
}

impl State {
    /// Notes what the reader says of two clauses, instead of what was said of them before.
    #[must_use]
    pub fn said_with(&self, from: Place, to: Place, linked: bool) -> Vec<Said> {
        let is_other = |said: &&Said| said.relink.from != from || said.relink.to != to;
        let mut all: Vec<Said> = self.said.iter().filter(is_other).cloned().collect();
        let characters = [&from, &to].map(|place| self.characters(place).unwrap_or_default());
        all.push(Said { relink: Relink { from, to, linked }, characters });
        all
    }

    /// What was said of texts that are there, as they were when it was said.
    #[must_use]
    pub fn relinks(&self) -> Vec<Relink> {
        self.said.iter().filter(|said| self.holds(said)).map(|said| said.relink.clone()).collect()
    }

    /// What was said of other texts.
    #[must_use]
    pub fn said_of_others(&self) -> Vec<Said> {
        self.said.iter().filter(|said| !self.holds(said)).cloned().collect()
    }

    fn holds(&self, said: &Said) -> bool {
        [&said.relink.from, &said.relink.to].map(|place| self.characters(place)) == said.characters.map(Some)
    }

    fn characters(&self, place: &Place) -> Option<u32> {
        self.document(&place.document).map(|document| document.characters)
    }
}
