//! Sentences that break off in a line: where they go on, in the division that is looked at.

use super::{lines::Lines, shared::Anchor, tables::Tables};
use crate::protocol::Role;

/// A stretch of the other text between the halves of a sentence has at least so many letters: a caption or a
/// note is no text.
const TORN: usize = 60;

/// Headings that the layout may have put between the halves of a sentence.
const DISPLACED: usize = 2;

/// A division of lines, and the documents that know how its sentences go on.
pub(super) struct Breaks<'a, 'shelf> {
    /// The lines.
    pub(super) lines: &'a Lines,
    /// For each line its thread.
    pub(super) labels: &'a [usize],
    /// For each thread the document whose text it is.
    pub(super) anchors: &'a [Option<Anchor>],
    /// The documents of the shelf, by what stands in them.
    pub(super) tables: &'a mut Tables<'shelf>,
}

impl Breaks<'_, '_> {
    /// Where the sentence goes on in which a line breaks off: where another document says, or beyond the other
    /// thread.
    pub(super) fn goes_on_in(&mut self, at: usize) -> Option<usize> {
        if !self.lines.all[at].is_open() {
            return None;
        }
        if let Some(found) = self.continuation(at) {
            return Some(found);
        }
        if self.labels.get(at + 1)? == &self.labels[at] {
            // Two lines of one thread, one after the other, are put together as on any page.
            return None;
        }
        let mut beyond = self.later(at).take(DISPLACED + 1);
        let next = beyond.find(|&next| self.lines.all[next].role != Role::Heading)?;
        let line = &self.lines.all[next];
        (line.can_continue && line.is_prose).then_some(next)
    }

    /// Whether the line before breaks off in one thread, and this one, of the other thread, begins a paragraph in
    /// the document that has it: they are not halves of one sentence.
    pub(super) fn is_left_off(&mut self, at: usize) -> bool {
        let Some(anchor) = self.anchors[self.labels[at]].as_ref() else { return false };
        self.labels[at - 1] != self.labels[at]
            && self.lines.all[at - 1].is_open()
            && anchor.chained[at]
            && self.tables.get(anchor.place).begins_unit(anchor.held[at].start)
    }

    /// Whether another document has the sentence whole in which a line breaks off, while here the other thread
    /// stands between its halves.
    pub(super) fn is_torn(&mut self, at: usize) -> bool {
        if !self.lines.all[at].is_open() {
            return false;
        }
        let Some(next) = self.continuation(at) else { return false };
        let others = (at + 1..next).filter(|&between| self.labels[between] != self.labels[at]);
        others.map(|between| self.lines.size(between)).sum::<usize>() >= TORN
    }

    /// The line that goes on with the sentence in which a line breaks off, as another document has it: the next
    /// one, or one near the beginning of a later piece of the thread.
    fn continuation(&mut self, at: usize) -> Option<usize> {
        let anchor = self.anchors[self.labels[at]].as_ref()?;
        let table = self.tables.get(anchor.place);
        let (lines, labels) = (self.lines, self.labels);
        let begins = |next: usize| {
            next == at + 1 || (next.saturating_sub(3)..next).any(|before| labels[before] != labels[next])
        };
        let mut next = (at + 1..labels.len()).filter(|&next| labels[next] == labels[at] && begins(next));
        next.find(|&next| lines.all[next].can_continue && table.bridges(lines, at, next))
    }

    /// The lines below that belong to the same thread.
    fn later(&self, at: usize) -> impl Iterator<Item = usize> {
        (at + 1..self.labels.len()).filter(move |&next| self.labels[next] == self.labels[at])
    }
}
