//! What the desk knows of the reader's files.

use super::removing::Removed;
use crate::error::Error;
use crate::protocol::{Edit, Opened, Reading};
use crate::settings::Settings;
use crate::ui::client::engine::Engine;
use crate::ui::client::files::Incoming;
use crate::ui::state::{FileRow, FileState};
use crate::ui::workspace::{Held, ShelvedFile};
use std::rc::Rc;
use web_sys::Blob;

/// A file on the desk: a handle to its bytes, never the bytes.
pub struct Kept {
    pub key: u32,
    pub name: String,
    pub blob: Blob,
    /// How the reader wants it read.
    pub reading: Reading,
    /// How the reader wants it read instead, from now on.
    pub wanted: Option<Reading>,
    /// Its documents, in their order, as far as they are known.
    pub held: Vec<Held>,
    pub state: FileState,
    /// It is kept since another visit.
    pub of_old: bool,
    /// It was on the shelf before the engine ended, and is to be restored.
    pub again: bool,
    /// The engine has told of its documents since this file was opened.
    pub proven: bool,
    /// The archives that it came in, one in the other, the outermost first.
    pub archives: Vec<String>,
}

impl Kept {
    /// A file that has just come.
    pub fn new(key: u32, Incoming { name, blob, archives }: Incoming, edit: Edit, limit: u64) -> Self {
        // Sizes are whole numbers below 2^53.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let bytes = blob.size() as u64;
        let is_too_large = bytes > limit;
        Self {
            key,
            name,
            blob,
            reading: Reading::default(),
            wanted: None,
            held: vec![Held { edit, ..Held::default() }],
            state: if is_too_large {
                FileState::Failed(Error::TooLarge { bytes, limit })
            } else {
                FileState::Waiting
            },
            of_old: false,
            again: false,
            proven: false,
            archives,
        }
    }

    /// A file that was kept, with what the reader said of it.
    pub fn restored(key: u32, file: ShelvedFile, blob: Blob, limit: u64) -> Self {
        let ShelvedFile { name, archives, reading, documents, .. } = file;
        let fresh = Self::new(key, Incoming { name, blob, archives }, Edit::default(), limit);
        let held = if documents.is_empty() { fresh.held } else { documents };
        Self { reading, held, of_old: true, again: true, ..fresh }
    }

    /// How it is kept. What could not be read is not worth keeping, unless it could be once: then it is tried again on
    /// the next visit, until the reader takes it off.
    pub fn shelved(&self) -> Option<(u32, ShelvedFile, Blob)> {
        let file = ShelvedFile {
            id: 0,
            name: self.name.clone(),
            archives: self.archives.clone(),
            reading: self.wanted.clone().unwrap_or_else(|| self.reading.clone()),
            documents: self.held.clone(),
        };
        let is_failed = matches!(self.state, FileState::Failed(_));
        (!is_failed || self.of_old).then(|| (self.key, file, self.blob.clone()))
    }

    /// The one of its documents that has this name on the shelf.
    pub fn find(&mut self, document: &str) -> Option<&mut Held> {
        self.held.iter_mut().find(|held| held.name == document && !held.removed)
    }

    /// Has a document on the shelf again that was taken off it: the file is read once more.
    pub fn put_back(&mut self, document: &str) {
        let removed = self.held.iter_mut().find(|held| held.removed && held.name == document);
        if let Some(held) = removed {
            held.removed = false;
            self.wanted.get_or_insert_with(|| self.reading.clone());
        }
    }

    /// The names on the shelf that its documents have now.
    pub fn names(&self) -> Vec<String> {
        let there = self.held.iter().filter(|held| !held.removed && !held.name.is_empty());
        there.map(|held| held.name.clone()).collect()
    }

    /// It was read, and these are its documents. What the reader said of them stays with them: those that
    /// are read as before are the same ones in the same order.
    pub fn opened(&mut self, opened: Opened, reading: Reading) {
        if reading == self.reading {
            self.held.resize(opened.documents.len(), Held::default());
        } else {
            let is_other_text =
                (&self.reading.encoding, self.reading.columns) != (&reading.encoding, reading.columns);
            self.held = carried(&self.held, &reading, is_other_text, opened.documents.len());
        }
        for (held, name) in self.held.iter_mut().zip(&opened.documents) {
            held.name.clone_from(name);
        }
        self.has_tried(&reading);
        self.reading = reading;
        self.state = FileState::Open(Rc::new(opened));
    }

    /// It was tried in this reading. What the reader has asked for since is still to be done.
    pub fn has_tried(&mut self, reading: &Reading) {
        self.wanted.take_if(|wanted| wanted == reading);
    }

    /// How the shelf shows it.
    pub fn row(&self) -> FileRow {
        FileRow {
            key: self.key,
            name: self.name.clone(),
            archives: self.archives.clone(),
            state: self.state.clone(),
            documents: self.names(),
            reading: self.reading.clone(),
        }
    }
}

/// What the reader said of documents, for those that the same file gives when it is read otherwise.
fn carried(before: &[Held], reading: &Reading, is_other_text: bool, documents: usize) -> Vec<Held> {
    // As many as before: the same ones. In other characters, places in them mean nothing any more.
    if before.len() == documents {
        let same = before.iter().cloned().map(|mut held| {
            held.edit.roles.retain(|_| !is_other_text);
            held
        });
        return same.collect();
    }
    let edits = before.iter().filter(|held| !held.removed).map(|held| &held.edit);
    match (before, documents, &reading.threads) {
        ([whole], _, Some(threads)) if threads.len() == documents => threads
            .iter()
            .map(|thread| {
                let own = |block: &crate::protocol::Stretch| {
                    thread.iter().any(|own| own.start < block.end && block.start < own.end)
                };
                let edit = Edit {
                    // What is the whole page's is each text's; a title is one text's only.
                    date: whole.edit.date.clone(),
                    place: whole.edit.place.clone(),
                    tags: whole.edit.tags.clone(),
                    set_aside: whole.edit.set_aside,
                    restore: whole.edit.restore.clone(),
                    roles: whole.edit.roles.iter().filter(|role| own(&role.block)).cloned().collect(),
                    ..Edit::default()
                };
                Held { edit, ..Held::default() }
            })
            .collect(),
        (_, 1, _) => {
            let mut whole = Edit::default();
            for edit in edits.clone() {
                whole.roles.extend(edit.roles.iter().cloned());
                for tag in &edit.tags {
                    if !whole.tags.contains(tag) {
                        whole.tags.push(tag.clone());
                    }
                }
                whole.restore.extend(
                    edit.restore
                        .iter()
                        .filter(|reason| !whole.restore.contains(reason))
                        .copied()
                        .collect::<Vec<_>>(),
                );
            }
            let agreed = |said: fn(&Edit) -> &Option<String>| {
                let mut all = edits.clone().map(said);
                let first = all.next()?.clone();
                first.filter(|first| all.all(|other| other.as_ref() == Some(first)))
            };
            whole.date = agreed(|edit| &edit.date);
            whole.place = agreed(|edit| &edit.place);
            whole.set_aside = before.len() > 1 && edits.clone().all(|edit| edit.set_aside);
            vec![Held { edit: whole, ..Held::default() }]
        }
        _ => vec![Held::default(); documents],
    }
}

/// What has changed since the engine last told of its documents, the least first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changed {
    /// Nothing.
    #[default]
    Nothing,
    /// What is on the shelf, or what is said of it.
    Shelf,
    /// How some text is read, even if its document looks the same.
    Texts,
}

/// What the desk knows.
#[derive(Default)]
pub struct Inner {
    pub engine: Option<Rc<Engine>>,
    pub files: Vec<Kept>,
    pub next_key: u32,
    pub settings: Settings,
    pub running: bool,
    /// What has changed since the engine last told of its documents.
    pub changed: Changed,
    /// Ask for the documents after every file.
    pub careful: bool,
    /// Files since the queue was last empty, for the overall progress.
    pub batch: usize,
    pub questions: usize,
    /// What was taken off last, while it can be put back.
    pub removed: Option<Removed>,
    /// A project file that waits for the reader's word.
    pub project: Option<Incoming>,
}

impl Inner {
    /// The file with this key.
    pub fn file(&mut self, key: u32) -> Option<&mut Kept> {
        self.files.iter_mut().find(|file| file.key == key)
    }

    /// The file that a document is from.
    pub fn file_of(&mut self, document: &str) -> Option<&mut Kept> {
        self.files.iter_mut().find_map(|file| file.find(document).is_some().then_some(file))
    }

    /// A key that no file has had.
    pub fn key(&mut self) -> u32 {
        self.next_key += 1;
        self.next_key - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Reason, Role, RoleEdit, Stretch};

    fn held(edit: Edit) -> Held {
        Held { name: "a".to_owned(), edit, removed: false }
    }

    fn role(start: u32) -> RoleEdit {
        RoleEdit { block: Stretch { start, end: start + 5 }, role: Role::Body, level: None }
    }

    #[test]
    fn another_encoding_keeps_what_was_said_of_the_document_but_not_of_places_in_it() {
        let edit = Edit { title: Some("宣言".to_owned()), roles: vec![role(3)], ..Edit::default() };
        let carried = carried(&[held(edit)], &Reading::default(), true, 1);
        assert_eq!(carried[0].edit, Edit { title: Some("宣言".to_owned()), ..Edit::default() });
    }

    #[test]
    fn threads_take_the_blocks_that_are_theirs_and_give_them_back() {
        let whole = Edit {
            title: Some("一版".to_owned()),
            date: Some("2021-09-17".to_owned()),
            tags: vec!["草案".to_owned()],
            roles: vec![role(0), role(20)],
            restore: vec![Reason::Links],
            ..Edit::default()
        };
        let thread = |start, end| vec![Stretch { start, end }];
        let reading = Reading { threads: Some(vec![thread(0, 10), thread(10, 30)]), ..Reading::default() };
        let divided = carried(&[held(whole.clone())], &reading, false, 2);
        assert_eq!(divided[0].edit.roles, [role(0)]);
        assert_eq!(divided[1].edit.roles, [role(20)]);
        assert!(divided.iter().all(|held| {
            held.edit.title.is_none() && (&held.edit.date, &held.edit.tags) == (&whole.date, &whole.tags)
        }));
        let together = carried(&divided, &Reading::default(), false, 1);
        assert_eq!(together[0].edit, Edit { title: None, ..whole });
    }
}
