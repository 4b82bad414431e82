//! The change ledger of editions that the reader looks at. The last one is kept: several questions are asked of it.

use super::Engine;
use crate::{
    compare::{self, Ledger, Relink},
    corpus::Document,
    stance::Lexicon,
};
use std::rc::Rc;

/// A ledger, and what it was made of.
pub(super) struct Kept {
    places: Vec<usize>,
    relinks: Vec<Relink>,
    ledger: Rc<Ledger>,
}

impl Engine {
    /// The ledger of the documents at some places of the shelf, in this order, with what the reader says of their clauses.
    pub(crate) fn ledger(
        &self,
        places: &[usize],
        relinks: &[Relink],
        progress: &mut dyn FnMut(f64),
    ) -> Rc<Ledger> {
        let mut kept = self.found().ledger.borrow_mut();
        match &*kept {
            Some(kept) if kept.places == places && kept.relinks == relinks => Rc::clone(&kept.ledger),
            _ => {
                let documents: Vec<&Document> = places.iter().map(|&place| &self.shelf[place]).collect();
                let lexicon = Lexicon::new(&self.settings.stance, &self.folder);
                let tools = (&self.folder, &self.segmenter, &lexicon);
                let ledger = Rc::new(compare::ledger(&documents, relinks, tools, progress));
                let (places, relinks) = (places.to_vec(), relinks.to_vec());
                *kept = Some(Kept { places, relinks, ledger: Rc::clone(&ledger) });
                ledger
            }
        }
    }
}
