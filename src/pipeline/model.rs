//! The topic model that the reader looks at. The last one is kept: names, exclusions and relevance ask for no other.

use super::Engine;
use crate::{
    index::TermId,
    topics::model::{Bags, Fitted, Wanted},
};
use std::{collections::BTreeSet, rc::Rc};

/// A topic model, and what it was made of.
pub(super) struct Kept {
    asked: ModelAsked,
    model: Rc<Modelled>,
}

/// What a topic model is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ModelAsked {
    /// The documents, as columns of the index.
    pub(crate) columns: Vec<usize>,
    /// How many topics; none: as many as cohere best.
    pub(crate) topics: Option<u32>,
    /// The seed.
    pub(crate) seed: u32,
    /// Words that each draw a topic to them.
    pub(crate) guided: Vec<Vec<TermId>>,
}

/// Bags and their model.
#[derive(Debug, Clone)]
pub(crate) struct Modelled {
    pub(crate) bags: Rc<Bags>,
    pub(crate) fitted: Fitted,
}

impl Engine {
    /// The bags of a topic model: those of the last one, if it is of the same documents and words.
    pub(crate) fn bags(&self, asked: &ModelAsked) -> Rc<Bags> {
        match &*self.found().model.borrow() {
            Some(kept) if kept.asked.columns == asked.columns && kept.asked.guided == asked.guided => {
                Rc::clone(&kept.model.bags)
            }
            _ => {
                let taken: BTreeSet<TermId> = asked.guided.iter().flatten().copied().collect();
                Rc::new(Bags::new(&self.found().index, &self.shelf, &asked.columns, &taken))
            }
        }
    }

    /// A topic model of some bags, compared over so many further seeds at least.
    pub(crate) fn topic_model(
        &self,
        bags: &Rc<Bags>,
        asked: &ModelAsked,
        more_seeds: u32,
        progress: &mut dyn FnMut(f64),
    ) -> Rc<Modelled> {
        /// Of the work, the model itself takes about so much if further seeds are asked for.
        const FITTING: f64 = 0.6;
        let mut kept = self.found().model.borrow_mut();
        let last = kept.take().filter(|kept| kept.asked == *asked);
        let begun = if more_seeds > 0 { FITTING } else { 1.0 };
        let mut model = last.map_or_else(
            || {
                let fitted = Fitted::new(bags, &wanted(bags, asked), &mut |done| progress(done * begun));
                Rc::new(Modelled { bags: Rc::clone(bags), fitted })
            },
            |kept| kept.model,
        );
        if model.fitted.seeds() < more_seeds {
            let told = &mut |done| progress(begun + done * (1.0 - begun));
            Rc::make_mut(&mut model).fitted.again(bags, more_seeds, told);
        }
        *kept = Some(Kept { asked: asked.clone(), model: Rc::clone(&model) });
        model
    }
}

/// What is asked, with words as they are numbered in the bags.
fn wanted(bags: &Bags, asked: &ModelAsked) -> Wanted {
    let numbers = |terms: &Vec<TermId>| terms.iter().filter_map(|&term| bags.number(term)).collect();
    let lists = asked.guided.iter().map(numbers);
    // A list without a word there draws nothing.
    let guided = lists.filter(|words: &Vec<u32>| !words.is_empty()).collect();
    Wanted { topics: asked.topics, seed: asked.seed, guided }
}
