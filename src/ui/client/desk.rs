//! What the reader brought, in order; sends it to the engine, and again to a new one.
//!
//! One task at a time ([`Desk::run`]) brings the engine to where the desk is: it starts a worker if
//! there is none, opens what waits, asks for the documents. When a worker has ended, all its files
//! wait again, and the task restores them as it read them at first: there is one way in.
//!
//! A file on which the engine stopped is never sent again. If it stopped on the question for the
//! documents, after several new files, all of them are sent again one by one with that question after
//! each, until the guilty one shows.

use super::engine::{Engine, Gone, Outcome};
use super::files::{self, Incoming};
use crate::error::Error;
use crate::protocol::{Answer, Edit, Question, Reply, Request, Stage, VERSION};
use crate::settings::{InputSettings, Settings};
use crate::ui::state::{self, Action, FileRow, FileState, Notice, Progress};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Blob;
use yew::Callback;
use yew::platform::spawn_local;

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

/// A file on the desk: a handle to its bytes, never the bytes.
struct Kept {
    key: u32,
    name: String,
    blob: Blob,
    edit: Edit,
    state: FileState,
    /// It was on the shelf before the engine ended, and is to be restored.
    again: bool,
    /// The engine has told of its documents since this file was opened.
    proven: bool,
}

#[derive(Default)]
struct Inner {
    engine: Option<Rc<Engine>>,
    files: Vec<Kept>,
    next_key: u32,
    settings: Settings,
    running: bool,
    /// The shelf has changed since the engine last told of its documents.
    dirty: bool,
    /// Ask for the documents after every file.
    careful: bool,
    /// Files since the queue was last empty, for the overall progress.
    batch: usize,
    questions: usize,
}

/// The reader's files and the engine.
pub struct Desk {
    inner: RefCell<Inner>,
    report: Callback<Action>,
}

impl Desk {
    /// A desk that reports to the state, with an engine on its way.
    #[must_use]
    pub fn new(report: Callback<Action>) -> Rc<Self> {
        let desk = Rc::new(Self { inner: RefCell::default(), report });
        desk.run();
        desk
    }

    /// Puts files on the shelf.
    pub fn add(self: &Rc<Self>, incoming: Vec<Incoming>) {
        self.put(incoming, &Edit::default());
    }

    /// Puts a file on the shelf under the title that the reader gave it.
    pub fn add_titled(self: &Rc<Self>, incoming: Incoming, title: Option<String>) {
        self.put(vec![incoming], &Edit { title, ..Edit::default() });
    }

    fn put(self: &Rc<Self>, incoming: Vec<Incoming>, edit: &Edit) {
        {
            let inner = &mut *self.inner.borrow_mut();
            let limit = inner.settings.input.max_bytes.min(InputSettings::default().max_bytes);
            for Incoming { name, blob } in incoming {
                // Sizes are whole numbers below 2^53.
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                let bytes = blob.size() as u64;
                let state = if bytes > limit {
                    FileState::Failed(Error::TooLarge { bytes, limit })
                } else {
                    inner.batch += 1;
                    FileState::Waiting
                };
                let (key, edit) = (inner.next_key, edit.clone());
                inner.next_key += 1;
                inner.files.push(Kept { key, name, blob, edit, state, again: false, proven: false });
            }
        }
        self.tell_files();
        self.run();
    }

    /// Takes a file off the shelf.
    pub fn remove(self: &Rc<Self>, key: u32) {
        let removed = {
            let inner = &mut *self.inner.borrow_mut();
            let index = inner.files.iter().position(|file| {
                // What is being read cannot be taken back, only cancelled.
                file.key == key && !matches!(file.state, FileState::Reading(..))
            });
            index.map(|index| inner.files.remove(index))
        };
        if let Some(Kept { state: FileState::Open(document), .. }) = removed {
            self.send(Request::Close { document });
        }
        self.tell_files();
    }

    /// Clears the desk.
    pub fn clear(self: &Rc<Self>) {
        let engine = {
            let inner = &mut *self.inner.borrow_mut();
            inner.files.clear();
            inner.batch = 0;
            inner.dirty = true;
            inner.engine.take()
        };
        // A new engine is the surest way to have nothing left of the texts in memory.
        if let Some(engine) = engine {
            engine.cancel();
        }
        self.tell_files();
        self.tell(Action::Documents(Vec::new()));
        self.run();
    }

    /// What the reader has said of a document so far.
    #[must_use]
    pub fn edited(&self, key: u32) -> Edit {
        let inner = self.inner.borrow();
        inner.files.iter().find(|file| file.key == key).map(|file| file.edit.clone()).unwrap_or_default()
    }

    /// What the reader says of a document; replaces what was said before.
    pub fn edit(self: &Rc<Self>, key: u32, edit: Edit) {
        let document = {
            let mut inner = self.inner.borrow_mut();
            let file = inner.files.iter_mut().find(|file| file.key == key);
            file.and_then(|file| {
                file.edit = edit.clone();
                if let FileState::Open(document) = &file.state { Some(document.clone()) } else { None }
            })
        };
        if let Some(document) = document {
            self.send(Request::Edit { document, edit });
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
        let desk = self.clone();
        let progress = Callback::from(move |(stage, done)| {
            desk.tell(Action::Progress(Some(Progress { file: None, left: 0, stage, done })));
        });
        let outcome = heard(engine.call(Request::Ask(question), None, progress).await);
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

    /// Sends what only needs to be done, and has the documents told anew.
    fn send(self: &Rc<Self>, request: Request) {
        self.inner.borrow_mut().dirty = true;
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

    /// Brings the engine to where the desk is, unless that is being done already.
    fn run(self: &Rc<Self>) {
        if std::mem::replace(&mut self.inner.borrow_mut().running, true) {
            return;
        }
        let desk = self.clone();
        spawn_local(async move {
            desk.tell(Action::Reading(true));
            while desk.step().await {}
            {
                let inner = &mut *desk.inner.borrow_mut();
                inner.running = false;
                inner.batch = 0;
                inner.careful = false;
            }
            desk.tell(Action::Progress(None));
            desk.tell(Action::Reading(false));
        });
    }

    /// One step of that; false when there is nothing left to do.
    async fn step(self: &Rc<Self>) -> bool {
        let engine = self.inner.borrow().engine.clone();
        let Some(engine) = engine else { return self.start().await };
        let (next, ask) = {
            let inner = self.inner.borrow();
            let next = inner.files.iter().find(|file| file.state == FileState::Waiting);
            let ask = inner.dirty && (next.is_none() || inner.careful);
            (next.map(|file| (file.key, file.name.clone(), file.blob.clone())), ask)
        };
        if ask {
            self.ask_documents(&engine).await;
            return true;
        }
        let Some((key, name, blob)) = next else { return false };
        self.open(&engine, key, name, &blob).await;
        true
    }

    async fn start(self: &Rc<Self>) -> bool {
        let started = Engine::start();
        let (engine, ready) = match started {
            Ok(started) => started,
            Err(reason) => {
                self.tell(Action::Engine(state::Engine::Missing(reason)));
                return false;
            }
        };
        match heard(ready.await) {
            Ok(Reply::Ready { version }) if version == VERSION => {}
            Ok(Reply::Ready { version }) => {
                self.tell(Action::Engine(state::Engine::OtherVersion(version)));
                return false;
            }
            Ok(_) | Err(Gone::Cancelled) => return false,
            Err(Gone::Stopped { reason, .. }) => {
                self.tell(Action::Engine(state::Engine::Missing(reason)));
                return false;
            }
        }
        let engine = Rc::new(engine);
        let settings = self.inner.borrow().settings.clone();
        if settings != Settings::default() {
            let _ = engine.call(Request::Configure(settings), None, Callback::noop()).await;
        }
        self.inner.borrow_mut().engine = Some(engine);
        self.tell(Action::Engine(state::Engine::Ready));
        true
    }

    async fn open(self: &Rc<Self>, engine: &Rc<Engine>, key: u32, name: String, blob: &Blob) {
        self.set(key, FileState::Reading(Stage::Decode, 0.0));
        let bytes = match files::bytes(blob).await {
            Ok(bytes) => bytes,
            Err(reason) => return self.set(key, FileState::Failed(Error::Unreadable { reason })),
        };
        // Cancelled while the disk was read: the row is gone or waits again.
        if !self.is_current(engine) {
            return;
        }
        let desk = self.clone();
        let progress = Callback::from(move |(stage, done)| desk.advance(key, stage, done));
        self.advance(key, Stage::Decode, 0.0);
        match heard(engine.call(Request::Open { name }, Some(&bytes), progress).await) {
            Ok(Reply::Opened { document }) => {
                let edit = self.edited(key);
                self.inner.borrow_mut().dirty = true;
                self.set(key, FileState::Open(document.clone()));
                if edit != Edit::default() {
                    let request = Request::Edit { document, edit };
                    let _ = engine.call(request, None, Callback::noop()).await;
                }
            }
            Ok(Reply::Failed(error)) => self.set(key, FileState::Failed(error)),
            Ok(_) | Err(Gone::Cancelled) => {}
            Err(Gone::Stopped { reason, on_this: true }) => {
                self.set(key, FileState::Failed(Error::Stopped { reason }));
                self.restart(engine, Some(key));
            }
            Err(Gone::Stopped { .. }) => self.restart(engine, None),
        }
    }

    async fn ask_documents(self: &Rc<Self>, engine: &Rc<Engine>) {
        self.inner.borrow_mut().dirty = false;
        let call = engine.call(Request::Ask(Question::Shelf), None, Callback::noop());
        match heard(call.await) {
            Ok(Reply::Answer(answer)) => {
                if let Answer::Shelf(answer) = *answer {
                    for file in &mut self.inner.borrow_mut().files {
                        file.proven |= matches!(file.state, FileState::Open(_));
                    }
                    self.tell(Action::Documents(answer.documents));
                }
            }
            Ok(_) | Err(Gone::Cancelled) => {}
            Err(Gone::Stopped { reason, .. }) => {
                let suspects: Vec<u32> = {
                    let inner = self.inner.borrow();
                    let suspect = |file: &&Kept| !file.proven && matches!(file.state, FileState::Open(_));
                    inner.files.iter().filter(suspect).map(|file| file.key).collect()
                };
                let guilty = if let [only] = suspects[..] { Some(only) } else { None };
                if let Some(key) = guilty {
                    self.set(key, FileState::Failed(Error::Stopped { reason }));
                }
                self.restart(engine, guilty);
                self.inner.borrow_mut().careful = true;
            }
        }
    }

    /// The engine has stopped: everything on the shelf waits for a new one.
    fn restart(self: &Rc<Self>, stopped: &Rc<Engine>, guilty: Option<u32>) {
        // Several requests hear of the same end; only the first has something to do.
        if !self.is_current(stopped) {
            return;
        }
        self.inner.borrow_mut().engine = None;
        self.wait_again();
        let file = {
            let inner = self.inner.borrow();
            let file = inner.files.iter().find(|file| Some(file.key) == guilty);
            file.map(|file| file.name.clone())
        };
        self.tell(Action::Notice(Some(Notice::Restarted { file })));
        self.run();
    }

    fn wait_again(&self) {
        let inner = &mut *self.inner.borrow_mut();
        inner.dirty = true;
        inner.batch = 0;
        for file in &mut inner.files {
            if matches!(file.state, FileState::Open(_) | FileState::Reading(..)) {
                file.again |= matches!(file.state, FileState::Open(_));
                file.state = FileState::Waiting;
                file.proven = false;
            }
            inner.batch += usize::from(file.state == FileState::Waiting);
        }
    }

    fn is_current(&self, engine: &Rc<Engine>) -> bool {
        self.inner.borrow().engine.as_ref().is_some_and(|current| Rc::ptr_eq(current, engine))
    }

    fn set(&self, key: u32, state: FileState) {
        if let Some(file) = self.inner.borrow_mut().files.iter_mut().find(|file| file.key == key) {
            file.state = state;
        }
        self.tell_files();
    }

    /// A file has come so far.
    #[allow(clippy::cast_precision_loss)]
    fn advance(&self, key: u32, stage: Stage, done: f64) {
        let progress = {
            let inner = &mut *self.inner.borrow_mut();
            let file = inner.files.iter_mut().find(|file| file.key == key);
            let Some(file) = file.filter(|file| matches!(file.state, FileState::Reading(..))) else { return };
            file.state = FileState::Reading(stage, done);
            let name = file.name.clone();
            let unread = |file: &&Kept| matches!(file.state, FileState::Waiting | FileState::Reading(..));
            let left = inner.files.iter().filter(unread).count();
            let batch = inner.batch.max(left);
            let done = ((batch - left) as f64 + done) / batch as f64;
            Progress { file: Some(name), left, stage, done }
        };
        self.tell_files();
        self.tell(Action::Progress(Some(progress)));
    }

    fn tell(&self, action: Action) {
        self.report.emit(action);
    }

    fn tell_files(&self) {
        let row = |file: &Kept| FileRow { key: file.key, name: file.name.clone(), state: file.state.clone() };
        let rows = self.inner.borrow().files.iter().map(row).collect();
        self.tell(Action::Files(rows));
    }
}

/// A call whose other end was dropped has gone with its engine.
fn heard(outcome: Result<Outcome, futures_channel::oneshot::Canceled>) -> Outcome {
    outcome.unwrap_or(Err(Gone::Cancelled))
}
