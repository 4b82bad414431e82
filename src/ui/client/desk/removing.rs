//! Taking texts off the shelf, and putting back what was taken off last.

use super::Desk;
use super::kept::{Changed, Kept};
use crate::protocol::Request;
use crate::ui::state::{Action, FileState, Notice};
use std::rc::Rc;

/// What the reader took off the shelf last.
pub enum Removed {
    /// A file, and which one on the shelf it was.
    File(usize, Box<Kept>),
    /// A document of a file that has others: the file's key, the document's name.
    Document(u32, String),
}

impl Desk {
    /// Puts a file away that was not read.
    pub fn dismiss(self: &Rc<Self>, key: u32) {
        self.take(key);
    }

    /// Takes a file off the shelf; tells under which title, and how to have it back.
    pub fn remove(self: &Rc<Self>, key: u32, title: String) {
        if let Some((place, file)) = self.take(key) {
            self.has_removed(Removed::File(place, Box::new(file)), title);
        }
    }

    /// Takes a document off the shelf; the last of its file takes the file with it.
    pub fn remove_document(self: &Rc<Self>, document: &str, title: String) {
        let (key, is_last) = {
            let mut inner = self.inner.borrow_mut();
            let Some(file) = inner.file_of(document) else { return };
            let is_last = file.names().len() == 1;
            if !is_last && let Some(held) = file.find(document) {
                held.removed = true;
            }
            (file.key, is_last)
        };
        if is_last {
            return self.remove(key, title);
        }
        self.send(Request::Close { document: document.to_owned() });
        self.tell_files();
        self.has_removed(Removed::Document(key, document.to_owned()), title);
    }

    /// Puts back what was taken off the shelf last, with all that the reader had said of it.
    pub fn put_back(self: &Rc<Self>) {
        {
            let inner = &mut *self.inner.borrow_mut();
            match inner.removed.take() {
                Some(Removed::File(place, mut file)) => {
                    file.state = FileState::Waiting;
                    file.again = true;
                    file.proven = false;
                    inner.batch += 1;
                    let place = place.min(inner.files.len());
                    inner.files.insert(place, *file);
                }
                Some(Removed::Document(key, document)) => {
                    if let Some(file) = inner.file(key) {
                        file.put_back(&document);
                    }
                }
                None => {}
            }
        }
        self.tell_files();
        self.tell(Action::Notice(None));
        self.run();
    }

    /// Takes a file from the desk, and its documents off the engine's shelf.
    fn take(self: &Rc<Self>, key: u32) -> Option<(usize, Kept)> {
        let taken = {
            let inner = &mut *self.inner.borrow_mut();
            // What is being read cannot be taken back, only cancelled.
            let is_it = |file: &Kept| file.key == key && !matches!(file.state, FileState::Reading(..));
            let place = inner.files.iter().position(is_it)?;
            (place, inner.files.remove(place))
        };
        if let (_, file @ Kept { state: FileState::Open(_), .. }) = &taken {
            for document in file.names() {
                self.send(Request::Close { document });
            }
        }
        self.tell_files();
        Some(taken)
    }

    fn has_removed(&self, removed: Removed, title: String) {
        self.has_changed(Changed::Shelf);
        self.inner.borrow_mut().removed = Some(removed);
        self.tell(Action::Notice(Some(Notice::Removed { title })));
    }
}
