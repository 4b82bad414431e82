//! One of the texts that run through each other in a file, read as if it stood alone.

use super::{Engine, file, way::Draft};
use crate::{
    clean::{self, Block},
    corpus::{Document, Thread},
    protocol::{Edit, ThreadOf},
    span::Span,
    structure::{Structure, structure},
};

/// The blocks of a whole text of which these are one thread's, in the page's order, and the structure of the
/// thread. What each of its blocks is, is judged among its own blocks in their reading order: its title stands
/// first, wherever the page has it.
pub(crate) fn read(text: &str, thread: &[Span], edit: &Edit, name: &str) -> (Vec<Block>, Structure) {
    let all = clean::blocks(text);
    let mut own = clean::roles(text, &in_order(&all, thread));
    clean::edited(text, &mut own, edit);
    let structure = structure(text, &own, name);
    let mut blocks = clean::roles(text, &all);
    clean::only(&mut blocks, thread);
    own.sort_by_key(|block| block.span);
    for block in &mut blocks {
        if let Ok(at) = own.binary_search_by_key(&block.span, |own| own.span) {
            *block = own[at];
        }
    }
    (blocks, structure)
}

/// The blocks of a thread, in its order.
fn in_order(all: &[Span], thread: &[Span]) -> Vec<Span> {
    let mut is_taken = vec![false; all.len()];
    let mut order = Vec::with_capacity(thread.len());
    for span in thread {
        let first = all.partition_point(|block| block.end <= span.start);
        let overlapping = (first..all.len()).take_while(|&at| all[at].start < span.end);
        for at in overlapping {
            if !std::mem::replace(&mut is_taken[at], true) {
                order.push(all[at]);
            }
        }
    }
    order
}

impl Engine {
    /// Divides every document in which texts run through each other into these texts, as proposed; each becomes
    /// a document of its own and takes its file's place. Gives the names of those that are no longer there.
    pub fn divide(&mut self) -> Vec<String> {
        let proposed = (0..self.shelf.len()).map(|place| self.proposed_threads(place).to_vec());
        let proposed: Vec<_> =
            proposed.enumerate().rev().filter(|(_, threads)| !threads.is_empty()).collect();
        let mut divided = Vec::new();
        for (place, threads) in proposed {
            let whole = self.shelf.remove(place);
            let of = u32::try_from(threads.len()).unwrap_or(u32::MAX);
            for (at, (number, thread)) in (place..).zip((1..).zip(threads)) {
                let spans = thread.blocks.into_iter().map(|(span, _)| span).collect();
                let mut document = self.part(&whole, Thread { number: ThreadOf { number, of }, spans });
                document.name = self.free_name(&document.name);
                self.shelf.insert(at, document);
            }
            divided.push(whole.name);
        }
        if !divided.is_empty() {
            self.found.take();
        }
        divided.reverse();
        divided
    }

    /// Divides what is mixed if [`crate::settings::CleanSettings::divide_threads`] says so. Doors for scripts call
    /// it when all files are open: the other documents help to tell the texts of a page apart.
    pub fn settle(&mut self) {
        if self.settings.clean.divide_threads {
            self.divide();
        }
    }

    /// A thread of a document as a document.
    fn part(&self, whole: &Document, thread: Thread) -> Document {
        let draft = Draft {
            name: file::thread_name(&whole.name, thread.number),
            source: whole.source.clone(),
            text: whole.text.clone(),
            thread: Some(thread),
            is_one_text: false,
            edit: Edit::default(),
            warnings: whole.warnings.iter().filter(|warning| warning.is_of_the_file()).cloned().collect(),
        };
        self.document(draft, &mut |_, _| {})
    }
}
