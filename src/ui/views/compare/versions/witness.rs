//! The witness that is looked at, as the views have it: a place in the answer, and no copy of what stands there.

use crate::protocol::{CollationAnswer, WitnessAnswer};
use std::{ops::Deref, rc::Rc};

/// A witness of a collation. Equal if it is the same one of the same answer: nothing of it is compared.
#[derive(Clone)]
pub struct Witness {
    answer: Rc<CollationAnswer>,
    number: usize,
}

impl Witness {
    /// The witness with this number, if there is one.
    pub fn new(answer: &Rc<CollationAnswer>, number: usize) -> Option<Self> {
        (number < answer.witnesses.len()).then(|| Self { answer: answer.clone(), number })
    }

    /// The base and all its witnesses.
    pub fn collation(&self) -> &Rc<CollationAnswer> {
        &self.answer
    }
}

impl Deref for Witness {
    type Target = WitnessAnswer;

    fn deref(&self) -> &WitnessAnswer {
        &self.answer.witnesses[self.number]
    }
}

impl PartialEq for Witness {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.answer, &other.answer) && self.number == other.number
    }
}
