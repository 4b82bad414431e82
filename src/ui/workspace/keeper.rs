//! Brings the store to where the page is.
//!
//! The page says what there is ([`Keeper::files`], [`Keeper::part`]); one task at a time compares that with what is
//! written and writes the difference. What can't be written is tried again when something else has changed.

use super::project::Opened;
use super::store::{Failure, Store};
use super::{Keeping, ShelvedFile, Work, turn};
use crate::ui::client::files;
use crate::ui::state::Action;
use js_sys::{Array, Math};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use web_sys::Blob;
use yew::Callback;
use yew::platform::spawn_local;

const FILES: &str = "files";
const SETTINGS: &str = "settings";
const SAID: &str = "said";
const TOPIC_EDITS: &str = "topic-edits";
const FINDINGS: &str = "findings";

/// Brings the store to where the page is.
pub struct Keeper {
    inner: RefCell<Inner>,
    report: Callback<Action>,
}

#[derive(Default)]
struct Inner {
    store: Option<Rc<Store>>,
    keeping: Keeping,
    running: bool,
    /// By which id a file of the desk is kept.
    ids: BTreeMap<u32, u32>,
    /// What there is.
    files: Vec<(ShelvedFile, Blob)>,
    parts: BTreeMap<&'static str, String>,
    /// What is written.
    stored: BTreeSet<u32>,
    written: BTreeMap<&'static str, String>,
    /// Files that could not be written, until something changes.
    homeless: BTreeSet<u32>,
    /// Whether something else could not.
    lacking: bool,
    /// Whether any of it found no room.
    is_full: bool,
}

impl Inner {
    /// Whether it is this tab that keeps its work.
    fn is_mine(&self) -> bool {
        matches!(self.keeping, Keeping::Kept | Keeping::Full(_) | Keeping::Refused(_))
    }

    fn numbered(&mut self, key: u32, file: ShelvedFile) -> ShelvedFile {
        let id = *self.ids.entry(key).or_insert_with(unheard_of);
        ShelvedFile { id, ..file }
    }
}

/// An id that no file has, of this tab or another, whether it is known by now or not.
fn unheard_of() -> u32 {
    // From 0 up to 2^32, never that itself.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let id = (Math::random() * 4_294_967_296.0) as u32;
    id
}

/// What is to be done next.
enum Step {
    Put(u32, Blob),
    Write(&'static str, String),
    Remove(u32),
}

impl Keeper {
    /// A keeper that reports to the state.
    #[must_use]
    pub fn new(report: Callback<Action>) -> Rc<Self> {
        Rc::new(Self { inner: RefCell::default(), report })
    }

    /// What was kept. Nothing is written before.
    pub async fn open(self: &Rc<Self>) -> Opened {
        let Ok(store) = Store::open().await else {
            self.is(Keeping::Unavailable);
            return Opened::default();
        };
        let store = Rc::new(store);
        let read = read(&store).await;
        self.inner.borrow_mut().store = Some(store);
        let opened = match read {
            Ok(opened) => opened,
            Err(failure) => {
                self.is(if failure == Failure::Foreign { Keeping::Foreign } else { Keeping::Unavailable });
                return Opened::default();
            }
        };
        let keeper = self.clone();
        spawn_local(async move { keeper.take_turn(false).await });
        opened
    }

    /// A file of the desk is one that was kept.
    pub fn knows(&self, key: u32, id: u32) {
        self.inner.borrow_mut().ids.insert(key, id);
    }

    /// What is on the shelf, each file with its key on the desk.
    pub fn files(self: &Rc<Self>, files: Vec<(u32, ShelvedFile, Blob)>) {
        let is_other = {
            let inner = &mut *self.inner.borrow_mut();
            let files: Vec<_> =
                files.into_iter().map(|(key, file, blob)| (inner.numbered(key, file), blob)).collect();
            let is_other = inner.files != files;
            inner.files = files;
            is_other
        };
        if is_other {
            self.changed();
        }
    }

    /// The rest of the work.
    pub fn rest(self: &Rc<Self>, work: &Work) {
        self.part(SETTINGS, &work.settings);
        self.part(SAID, &work.said);
        self.part(TOPIC_EDITS, &work.topic_edits);
        self.part(FINDINGS, &work.findings);
        self.changed();
    }

    /// Something may have become smaller: what could not be written is tried again.
    fn changed(self: &Rc<Self>) {
        {
            let inner = &mut *self.inner.borrow_mut();
            inner.homeless.clear();
            inner.lacking = false;
            inner.is_full = false;
        }
        self.run();
    }

    fn part<T: Serialize + Default + PartialEq>(&self, name: &'static str, value: &T) {
        // What everybody starts with needs no keeping.
        let json = if *value == T::default() {
            String::new()
        } else {
            serde_json::to_string(value).unwrap_or_default()
        };
        self.inner.borrow_mut().parts.insert(name, json);
    }

    /// Whether there is nothing that could be lost.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        let inner = self.inner.borrow();
        inner.files.is_empty() && inner.parts.values().all(String::is_empty)
    }

    /// The files as they are now, for a project file.
    #[must_use]
    pub fn listed(&self) -> Vec<(ShelvedFile, Blob)> {
        self.inner.borrow().files.clone()
    }

    /// Has this tab keep its work instead of the one that does.
    pub fn take_over(self: &Rc<Self>) {
        let keeper = self.clone();
        spawn_local(async move { keeper.take_turn(true).await });
    }

    /// Forgets all that was kept; whether it is gone. From then on it is this tab that keeps its work: what another one
    /// still has would come back otherwise.
    pub async fn forget(self: &Rc<Self>) -> bool {
        let store = self.inner.borrow().store.clone();
        // Where nothing can be kept, nothing was.
        let Some(store) = store else { return true };
        let is_mine = self.inner.borrow().is_mine();
        if !is_mine {
            self.take_turn(true).await;
        }
        let is_gone = store.clear().await.is_ok();
        if is_gone {
            let inner = &mut *self.inner.borrow_mut();
            inner.stored.clear();
            inner.written.clear();
        }
        self.run();
        is_gone
    }

    async fn take_turn(self: &Rc<Self>, steal: bool) {
        let keeper = self.clone();
        let lost = move || keeper.is(Keeping::Elsewhere);
        if !turn::take(steal, lost).await {
            return self.is(Keeping::Elsewhere);
        }
        // What another tab has written since is not known here.
        let store = self.inner.borrow().store.clone();
        let stored = match &store {
            Some(store) => store.ids().await,
            None => Err(Failure::Refused),
        };
        let Ok(stored) = stored else { return self.is(Keeping::Unavailable) };
        {
            let inner = &mut *self.inner.borrow_mut();
            inner.written.clear();
            inner.stored = stored.into_iter().collect();
        }
        self.is(Keeping::Kept);
        self.run();
    }

    fn is(&self, keeping: Keeping) {
        let before = std::mem::replace(&mut self.inner.borrow_mut().keeping, keeping);
        if before != keeping {
            self.report.emit(Action::Keeping(keeping));
        }
    }

    /// Writes what is not written yet, unless that is being done already or is not this tab's to do.
    fn run(self: &Rc<Self>) {
        let store = {
            let inner = &mut *self.inner.borrow_mut();
            let is_idle = inner.is_mine() && !inner.running;
            let Some(store) = inner.store.clone().filter(|_| is_idle) else { return };
            inner.running = true;
            store
        };
        let keeper = self.clone();
        spawn_local(async move {
            while let Some(step) = keeper.next() {
                keeper.take(&store, step).await;
            }
            keeper.inner.borrow_mut().running = false;
            keeper.settle();
        });
    }

    /// Says how it went, unless another tab has taken over meanwhile.
    fn settle(&self) {
        let (is_mine, now) = {
            let inner = self.inner.borrow();
            let homeless = inner.homeless.len();
            let is_all = homeless == 0 && !inner.lacking;
            let now = match (is_all, inner.is_full) {
                (true, _) => Keeping::Kept,
                (false, true) => Keeping::Full(homeless),
                (false, false) => Keeping::Refused(homeless),
            };
            (inner.is_mine(), now)
        };
        if is_mine {
            self.is(now);
        }
    }

    /// What is to be done next: bytes before the list that names them, and out of the list before they go.
    fn next(&self) -> Option<Step> {
        let inner = self.inner.borrow();
        if !inner.is_mine() {
            return None;
        }
        let is_new = |id: u32| !inner.stored.contains(&id) && !inner.homeless.contains(&id);
        if let Some((file, blob)) = inner.files.iter().find(|(file, _)| is_new(file.id)) {
            return Some(Step::Put(file.id, blob.clone()));
        }
        let listed: Vec<_> =
            inner.files.iter().map(|(file, _)| file).filter(|file| inner.stored.contains(&file.id)).collect();
        let list = if listed.is_empty() {
            String::new()
        } else {
            serde_json::to_string(&listed).unwrap_or_default()
        };
        let parts =
            inner.parts.iter().map(|(name, json)| (*name, json.as_str())).chain([(FILES, list.as_str())]);
        for (name, json) in parts {
            if inner.written.get(name).map(String::as_str) != Some(json) {
                return Some(Step::Write(name, json.to_owned()));
            }
        }
        // The list that stands there may name them still.
        if inner.lacking {
            return None;
        }
        let is_gone = |id: &&u32| !inner.files.iter().any(|(file, _)| file.id == **id);
        inner.stored.iter().find(is_gone).map(|id| Step::Remove(*id))
    }

    async fn take(&self, store: &Store, step: Step) {
        match step {
            Step::Put(id, blob) => {
                let put = match files::bytes(&blob).await {
                    Ok(bytes) => store.set_bytes(id, Some(&bytes)).await,
                    Err(_) => Err(Failure::Refused),
                };
                let inner = &mut *self.inner.borrow_mut();
                match put {
                    Ok(()) => inner.stored.insert(id),
                    Err(_) => inner.homeless.insert(id),
                };
                inner.is_full |= put == Err(Failure::Full);
            }
            Step::Write(name, json) => {
                let part = Some(json.as_str()).filter(|json| !json.is_empty());
                let put = store.set_part(name, part).await;
                let inner = &mut *self.inner.borrow_mut();
                // What could not be written is not tried again until it has changed.
                inner.written.insert(name, json);
                inner.lacking |= put.is_err();
                inner.is_full |= put == Err(Failure::Full);
            }
            Step::Remove(id) => {
                let is_gone = store.set_bytes(id, None).await.is_ok();
                let inner = &mut *self.inner.borrow_mut();
                inner.stored.remove(&id);
                // There is room again.
                if is_gone {
                    inner.homeless.clear();
                }
            }
        }
    }
}

async fn read(store: &Store) -> Result<Opened, Failure> {
    let listed: Vec<ShelvedFile> = part(store, FILES).await?;
    let work = Work {
        files: Vec::new(),
        settings: part(store, SETTINGS).await?,
        said: part(store, SAID).await?,
        topic_edits: part(store, TOPIC_EDITS).await?,
        findings: part(store, FINDINGS).await?,
    };
    let mut files = Vec::new();
    for file in listed {
        // A list names no file whose bytes were not written before it.
        if let Some(bytes) = store.bytes(file.id).await?
            && let Ok(blob) = Blob::new_with_buffer_source_sequence(&Array::of1(&bytes))
        {
            files.push((file, blob));
        }
    }
    Ok(Opened { work, files })
}

/// A part of the work. Of another version that this one does not know nothing is half obeyed, and nothing is lost.
async fn part<T: Default + DeserializeOwned>(store: &Store, name: &str) -> Result<T, Failure> {
    let Some(json) = store.part(name).await? else { return Ok(T::default()) };
    serde_json::from_str(&json).map_err(|_| Failure::Foreign)
}
