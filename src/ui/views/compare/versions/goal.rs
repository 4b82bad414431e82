//! The difference that the redline is to show.

use std::rc::Rc;
use yew::Reducible;

/// A difference to show. Asked for again it is another goal, so that the reader is brought back to it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Goal {
    /// Its number; none until the reader asks for one.
    pub difference: Option<usize>,
    turn: u32,
}

impl Reducible for Goal {
    type Action = usize;

    fn reduce(self: Rc<Self>, difference: usize) -> Rc<Self> {
        Rc::new(Self { difference: Some(difference), turn: self.turn.wrapping_add(1) })
    }
}
