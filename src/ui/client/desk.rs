//! What the reader brought, in order; sends it to the engine, and again to a new one.
//!
//! [`kept`] is what the desk knows of each file, [`queue`] the task that works through them, [`opening`] what it
//! does with one, [`removing`] how texts leave it and come back, [`keeping`] how they outlive the visit.
//!
//! One task at a time brings the engine to where the desk is: it starts a worker if
//! there is none, opens what waits, asks for the documents. When a worker has ended, all its files
//! wait again, and the task restores them as it read them at first: there is one way in.
//!
//! A file on which the engine stopped is never sent again. If it stopped on the question for the
//! documents, after several new files, all of them are sent again one by one with that question after
//! each, until the guilty one shows.

mod keeping;
mod kept;
mod opening;
mod queue;
mod removing;

use super::engine::{Gone, Outcome};
use super::files::Incoming;
use crate::error::Error;
use crate::protocol::{Answer, Edit, Question, Reading, Reply, Request};
use crate::settings::{InputSettings, Settings};
use crate::ui::state::{Action, FileState, Notice, Progress};
use crate::ui::workspace::keeper::Keeper;
use kept::{Changed, Inner, Kept};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::Callback;
use yew::platform::spawn_local;

/// Milliseconds after which a question is said to take its time.
const SLOW: i32 = 400;

/// Whether a question has taken long.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slow {
    /// Not so far.
    NotYet,
    /// The reader was told.
    Told,
    /// It was answered.
    Over,
}

/// Why a question has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The engine said why.
    Error(Error),
    /// The reader cancelled.
    Cancelled,
    /// The engine stopped on something else; ask again once it is back.
    Interrupted,
}

/// The reader's files and the engine.
pub struct Desk {
    inner: RefCell<Inner>,
    keeper: Rc<Keeper>,
    report: Callback<Action>,
}

impl Desk {
    /// A desk that reports to the state, with an engine on its way, and what was kept from the visit before.
    #[must_use]
    pub fn new(report: Callback<Action>) -> Rc<Self> {
        let keeper = Keeper::new(report.clone());
        let desk = Rc::new(Self { inner: RefCell::default(), keeper, report });
        desk.run();
        desk.restore_kept();
        desk
    }

    /// Puts files on the shelf.
    ///
    /// A project file is not a text: it is opened, or waits for the reader's word where it would take the place of others.
    pub fn add(self: &Rc<Self>, incoming: Vec<Incoming>) {
        let (projects, texts): (Vec<_>, Vec<_>) = incoming.into_iter().partition(keeping::is_project);
        if !texts.is_empty() {
            self.put(texts, &Edit::default());
        }
        if let Some(project) = projects.into_iter().next_back() {
            self.bring(project);
        }
    }

    /// Puts a file on the shelf under the title that the reader gave it.
    pub fn add_titled(self: &Rc<Self>, incoming: Incoming, title: Option<String>) {
        self.put(vec![incoming], &Edit { title, ..Edit::default() });
    }

    fn put(self: &Rc<Self>, incoming: Vec<Incoming>, edit: &Edit) {
        {
            let inner = &mut *self.inner.borrow_mut();
            for incoming in incoming {
                let file = Kept::new(inner.key(), incoming, edit.clone(), largest(&inner.settings));
                inner.batch += usize::from(file.state == FileState::Waiting);
                inner.files.push(file);
            }
        }
        self.tell_files();
        self.run();
    }

    /// The reader knows now what in a file could not be read.
    pub fn dismiss_refused(&self, key: u32) {
        if let Some(file) = self.inner.borrow_mut().file(key)
            && let FileState::Open(opened) = &mut file.state
        {
            Rc::make_mut(opened).refused.clear();
        }
        self.tell_files();
    }

    /// Clears the desk.
    pub fn clear(self: &Rc<Self>) {
        let engine = {
            let inner = &mut *self.inner.borrow_mut();
            inner.files.clear();
            inner.removed = None;
            inner.batch = 0;
            inner.changed = inner.changed.max(Changed::Shelf);
            inner.engine.take()
        };
        // A new engine is the surest way to have nothing left of the texts in memory.
        if let Some(engine) = engine {
            engine.cancel();
        }
        self.tell_files();
        self.tell(Action::Documents { documents: Vec::new(), reread: false });
        self.run();
    }

    /// What the reader has said of a document so far.
    #[must_use]
    pub fn edited(&self, document: &str) -> Edit {
        let mut inner = self.inner.borrow_mut();
        let held = inner.files.iter_mut().find_map(|file| file.find(document));
        held.map(|held| held.edit.clone()).unwrap_or_default()
    }

    /// What the reader says of a document; replaces what was said before.
    pub fn edit(self: &Rc<Self>, document: &str, edit: Edit) {
        {
            let inner = &mut *self.inner.borrow_mut();
            let Some(held) = inner.files.iter_mut().find_map(|file| file.find(document)) else { return };
            let is_read_otherwise = !held.edit.reads_as(&edit);
            held.edit = edit.clone();
            if is_read_otherwise {
                inner.changed = Changed::Texts;
            }
        }
        self.keep_files();
        self.send(Request::Edit { document: document.to_owned(), edit });
    }

    /// How a document's file is read now.
    #[must_use]
    pub fn reading(&self, document: &str) -> Reading {
        let mut inner = self.inner.borrow_mut();
        inner.file_of(document).map(|file| file.reading.clone()).unwrap_or_default()
    }

    /// Reads a file otherwise than before, in its old place.
    pub fn read_again(self: &Rc<Self>, key: u32, reading: Reading) {
        if let Some(file) = self.inner.borrow_mut().file(key)
            && (file.reading != reading || file.wanted.is_some())
        {
            // The present reading, too, if another one is being tried.
            file.wanted = Some(reading);
        }
        self.keep_files();
        self.run();
    }

    /// Reads the file of a document otherwise than before.
    pub fn read_document_again(self: &Rc<Self>, document: &str, reading: Reading) {
        let key = self.inner.borrow_mut().file_of(document).map(|file| file.key);
        if let Some(key) = key {
            self.read_again(key, reading);
        }
    }

    /// Changes the settings.
    pub fn configure(self: &Rc<Self>, settings: Settings) {
        self.inner.borrow_mut().settings = settings.clone();
        self.send(Request::Configure(settings.clone()));
        self.tell(Action::Settings(settings));
    }

    /// Gives up what is being done: files not yet read are left out, the others restored.
    pub fn cancel(self: &Rc<Self>) {
        let engine = self.inner.borrow_mut().engine.take();
        let Some(engine) = engine else { return };
        let unread = {
            let inner = &mut *self.inner.borrow_mut();
            let before = inner.files.len();
            inner.files.retain(|file| {
                file.again || !matches!(file.state, FileState::Waiting | FileState::Reading(..))
            });
            inner.files.iter_mut().for_each(|file| file.wanted = None);
            before - inner.files.len()
        };
        self.wait_again();
        engine.cancel();
        self.tell(Action::Notice(Some(Notice::Cancelled { unread })));
        self.run();
    }

    /// Asks the engine a question.
    ///
    /// # Errors
    ///
    /// What was in the way.
    pub async fn ask(self: Rc<Self>, question: Question) -> Result<Answer, Trouble> {
        let engine = self.inner.borrow().engine.clone().ok_or(Trouble::Interrupted)?;
        self.inner.borrow_mut().questions += 1;
        let slow = self.tell_when_slow();
        let progress = {
            let (desk, slow) = (self.clone(), slow.clone());
            Callback::from(move |(_, done)| {
                if slow.get() == Slow::Told {
                    desk.tell(Action::Progress(Some(Progress::Question { done: Some(done) })));
                }
            })
        };
        let outcome = heard(engine.call(Request::Ask(question), None, progress).await);
        slow.set(Slow::Over);
        let questions = {
            let mut inner = self.inner.borrow_mut();
            inner.questions -= 1;
            inner.questions
        };
        if questions == 0 && !self.inner.borrow().running {
            self.tell(Action::Progress(None));
        }
        match outcome {
            Ok(Reply::Answer(answer)) => Ok(*answer),
            Ok(Reply::Failed(error)) => Err(Trouble::Error(error)),
            Ok(_) => Err(Trouble::Interrupted),
            Err(Gone::Cancelled) => Err(Trouble::Cancelled),
            Err(Gone::Stopped { reason, on_this }) => {
                self.restart(&engine, None);
                Err(if on_this { Trouble::Error(Error::Stopped { reason }) } else { Trouble::Interrupted })
            }
        }
    }

    /// Tells of a question that takes long, so that the reader sees it and may cancel it; what is given ends that.
    fn tell_when_slow(self: &Rc<Self>) -> Rc<Cell<Slow>> {
        let slow = Rc::new(Cell::new(Slow::NotYet));
        let (desk, mine) = (self.clone(), slow.clone());
        let tell = Closure::once_into_js(move || {
            if mine.get() == Slow::NotYet && !desk.inner.borrow().running {
                mine.set(Slow::Told);
                desk.tell(Action::Progress(Some(Progress::Question { done: None })));
            }
        });
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(tell.unchecked_ref(), SLOW);
        }
        slow
    }

    /// Sends what only needs to be done, and has the documents told anew.
    fn send(self: &Rc<Self>, request: Request) {
        self.has_changed(Changed::Shelf);
        let engine = self.inner.borrow().engine.clone();
        // Without an engine the desk's state is what the next one gets.
        if let Some(engine) = engine {
            let desk = self.clone();
            spawn_local(async move {
                if let Err(Gone::Stopped { .. }) = heard(engine.call(request, None, Callback::noop()).await) {
                    desk.restart(&engine, None);
                }
            });
        }
        self.run();
    }

    fn has_changed(&self, what: Changed) {
        let inner = &mut *self.inner.borrow_mut();
        inner.changed = inner.changed.max(what);
    }

    fn tell(&self, action: Action) {
        self.report.emit(action);
    }

    fn tell_files(&self) {
        let rows = self.inner.borrow().files.iter().map(Kept::row).collect();
        self.tell(Action::Files(rows));
        self.keep_files();
    }
}

/// The largest file that is read: what is set, and never more than the engine is made for.
fn largest(settings: &Settings) -> u64 {
    settings.input.max_bytes.min(InputSettings::default().max_bytes)
}

/// A call whose other end was dropped has gone with its engine.
fn heard(outcome: Result<Outcome, futures_channel::oneshot::Canceled>) -> Result<Reply, Gone> {
    heard_with_parts(outcome).map(|said| said.reply)
}

/// The same with what came beside the reply.
fn heard_with_parts(outcome: Result<Outcome, futures_channel::oneshot::Canceled>) -> Outcome {
    outcome.unwrap_or(Err(Gone::Cancelled))
}
