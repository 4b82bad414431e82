//! A file on its way to the engine, and what comes of it.

use super::kept::{Changed, Kept};
use super::{Desk, heard_with_parts, largest};
use crate::error::Error;
use crate::protocol::{Edit, Opened, Reading, Refused, Reply, Request, Stage};
use crate::ui::client::engine::{Engine, Gone, Said};
use crate::ui::client::files::{self, Incoming};
use crate::ui::client::pdf;
use crate::ui::state::{Action, FileState, Notice};
use js_sys::Array;
use std::rc::Rc;
use web_sys::Blob;
use yew::Callback;

/// Archives inside archives are opened down to here.
const DEEPEST: usize = 3;

/// Of the work on a PDF, the share that taking its text out is.
const PDF_SHARE: f64 = 0.7;

/// A file to be read.
pub(super) struct Task {
    key: u32,
    name: String,
    reading: Reading,
    /// It was read before, in another way.
    again: bool,
    /// Its documents until now.
    before: Vec<String>,
    /// Those of them that are on the engine's shelf.
    instead_of: Vec<String>,
    /// The first document on the engine's shelf that stands behind it.
    next: Option<String>,
    blob: Blob,
    archives: Vec<String>,
}

impl Task {
    pub(super) fn of(file: &Kept, behind: &[Kept]) -> Self {
        // A new engine has nothing on its shelf that could be replaced.
        let is_there = |file: &Kept| matches!(file.state, FileState::Open(_));
        Self {
            key: file.key,
            name: file.name.clone(),
            reading: file.wanted.clone().unwrap_or_else(|| file.reading.clone()),
            again: file.wanted.is_some(),
            before: file.names(),
            instead_of: if is_there(file) { file.names() } else { Vec::new() },
            next: behind
                .iter()
                .filter(|file| is_there(file))
                .find_map(|file| file.names().into_iter().next()),
            blob: file.blob.clone(),
            archives: file.archives.clone(),
        }
    }
}

impl Desk {
    /// Has the engine read a file.
    pub(super) async fn open(self: &Rc<Self>, engine: &Rc<Engine>, task: Task) {
        let Task { key, name, reading, again, before, instead_of, next, blob, archives } = task;
        let wanted = again.then(|| reading.clone());
        if !again {
            self.set(key, FileState::Reading(Stage::Decode, 0.0));
        }
        let bytes = match files::bytes(&blob).await {
            Ok(bytes) => bytes,
            Err(reason) => return self.refuse(key, wanted.as_ref(), Error::Unreadable { reason }),
        };
        let settings = self.inner.borrow().settings.input.clone();
        let (desk, current) = (self.clone(), engine.clone());
        let taken = pdf::taken_out(bytes, &settings, move |done| {
            desk.advance(key, Stage::Extract, done * PDF_SHARE);
            desk.is_current(&current)
        });
        let taken = taken.await;
        // Cancelled or removed while the disk or a PDF was read: the row is gone or waits again.
        if !self.is_current(engine) || self.inner.borrow_mut().file(key).is_none() {
            return;
        }
        let (bytes, extracted) = match taken {
            Ok(taken) => taken,
            Err(error) => return self.refuse(key, wanted.as_ref(), error),
        };
        let desk = self.clone();
        let from = if extracted.is_some() { PDF_SHARE } else { 0.0 };
        let progress =
            Callback::from(move |(stage, done)| desk.advance(key, stage, from + done * (1.0 - from)));
        self.advance(key, Stage::Decode, from);
        let request = Request::Open { name, reading: reading.clone(), instead_of, before: next, extracted };
        let Said { reply, parts } = match heard_with_parts(engine.call(request, Some(&bytes), progress).await)
        {
            Ok(said) => said,
            Err(Gone::Cancelled) => return,
            Err(Gone::Stopped { reason, on_this: true }) => {
                self.refuse(key, wanted.as_ref(), Error::Stopped { reason });
                return self.restart(engine, Some(key).filter(|_| !again));
            }
            Err(Gone::Stopped { .. }) => return self.restart(engine, None),
        };
        match reply {
            Reply::Opened(opened) => {
                self.opened(engine, key, opened, reading).await;
                if again {
                    self.has_changed(Changed::Texts);
                    self.tell_replaced(key, before);
                }
            }
            Reply::Unpacked { names, refused } => self.unpacked(key, archives, names, &parts, refused),
            Reply::Failed(error) => self.refuse(key, wanted.as_ref(), error),
            _ => {}
        }
    }

    /// A file was read: the engine is told what the reader has said of its documents.
    async fn opened(self: &Rc<Self>, engine: &Rc<Engine>, key: u32, opened: Opened, reading: Reading) {
        let documents = opened.documents.clone();
        {
            let inner = &mut *self.inner.borrow_mut();
            inner.changed = inner.changed.max(Changed::Shelf);
            if let Some(file) = inner.file(key) {
                file.opened(opened, reading);
            }
        }
        self.tell_files();
        for document in documents {
            if let Some(request) = self.said_of(key, document) {
                let _ = engine.call(request, None, Callback::noop()).await;
            }
        }
    }

    /// What the engine has to be told of a document that it has just read, if anything. Asked anew for each: the
    /// reader may have said more since, or removed the file while it was read.
    fn said_of(&self, key: u32, document: String) -> Option<Request> {
        let inner = &mut *self.inner.borrow_mut();
        let held = inner.file(key).and_then(|file| file.find(&document));
        match held.map(|held| held.edit.clone()) {
            Some(edit) if edit == Edit::default() => None,
            Some(edit) => Some(Request::Edit { document, edit }),
            None => Some(Request::Close { document }),
        }
    }

    /// An archive: its files take its place, as if they had been dropped.
    fn unpacked(
        &self,
        key: u32,
        mut archives: Vec<String>,
        names: Vec<String>,
        parts: &Array,
        refused: Vec<Refused>,
    ) {
        // An archive may hold itself.
        if archives.len() >= DEEPEST {
            return self.refuse(key, None, Error::NestedArchive);
        }
        {
            let inner = &mut *self.inner.borrow_mut();
            let Some(place) = inner.files.iter().position(|file| file.key == key) else { return };
            archives.push(inner.files.remove(place).name);
            let limit = largest(&inner.settings);
            let read = names.into_iter().zip(parts.iter()).filter_map(|(name, part)| {
                let blob = Blob::new_with_buffer_source_sequence(&Array::of1(&part)).ok()?;
                Some((Incoming { name, blob, archives: archives.clone() }, None))
            });
            let unread = refused.into_iter().filter_map(|Refused { name, error }| {
                let blob = Blob::new().ok()?;
                Some((Incoming { name, blob, archives: archives.clone() }, Some(error)))
            });
            let unpacked: Vec<_> = read.chain(unread).collect();
            for (place, (incoming, error)) in (place..).zip(unpacked) {
                let mut file = Kept::new(inner.key(), incoming, Edit::default(), limit);
                if let Some(error) = error {
                    file.state = FileState::Failed(error);
                }
                inner.batch += usize::from(file.state == FileState::Waiting);
                inner.files.insert(place, file);
            }
        }
        self.tell_files();
    }

    /// A file could not be read, as it is `wanted` or at all; if it was read before, in another way, it stays as it
    /// was.
    fn refuse(&self, key: u32, wanted: Option<&Reading>, error: Error) {
        let Some(wanted) = wanted else {
            return self.set(key, FileState::Failed(error));
        };
        // Without what is wanted, a file that waits is read as it was before.
        let name = self.inner.borrow_mut().file(key).map(|file| {
            file.has_tried(wanted);
            file.name.clone()
        });
        if let Some(file) = name {
            self.tell(Action::Notice(Some(Notice::NotReadSo { file, error })));
        }
    }

    /// A file's documents have others in their place, and whoever reads one of them goes on reading.
    fn tell_replaced(&self, key: u32, from: Vec<String>) {
        let to = self.inner.borrow_mut().file(key).map(|file| file.names());
        if let Some(to) = to {
            self.tell(Action::Replaced { from, to });
        }
    }
}
