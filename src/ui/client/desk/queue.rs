//! The task that brings the engine to where the desk is.

use super::kept::{Changed, Kept};
use super::opening::Task;
use super::{Desk, heard};
use crate::error::Error;
use crate::protocol::{Answer, Question, Reply, Request, Stage, VERSION};
use crate::settings::Settings;
use crate::ui::client::engine::{Engine, Gone};
use crate::ui::state::{self, Action, FileState, Notice, Progress};
use std::rc::Rc;
use yew::Callback;
use yew::platform::spawn_local;

impl Desk {
    /// Brings the engine to where the desk is, unless that is being done already.
    pub(super) fn run(self: &Rc<Self>) {
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
            let is_next = |file: &&Kept| file.state == FileState::Waiting || file.wanted.is_some();
            let next = inner.files.iter().position(|file| is_next(&file));
            let next = next.map(|next| Task::of(&inner.files[next], &inner.files[next + 1..]));
            let ask = inner.changed != Changed::Nothing && (next.is_none() || inner.careful);
            (next, ask)
        };
        if ask {
            self.ask_documents(&engine).await;
            return true;
        }
        let Some(task) = next else { return false };
        self.open(&engine, task).await;
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

    async fn ask_documents(self: &Rc<Self>, engine: &Rc<Engine>) {
        let changed = std::mem::take(&mut self.inner.borrow_mut().changed);
        let call = engine.call(Request::Ask(Question::Shelf), None, Callback::noop());
        match heard(call.await) {
            Ok(Reply::Answer(answer)) => {
                if let Answer::Shelf(answer) = *answer {
                    for file in &mut self.inner.borrow_mut().files {
                        file.proven |= matches!(file.state, FileState::Open(_));
                    }
                    self.tell(Action::Documents {
                        documents: answer.documents,
                        reread: changed == Changed::Texts,
                    });
                }
            }
            Ok(_) | Err(Gone::Cancelled) => {}
            Err(Gone::Stopped { reason, .. }) => {
                self.has_changed(changed);
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
    pub(super) fn restart(self: &Rc<Self>, stopped: &Rc<Engine>, guilty: Option<u32>) {
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

    pub(super) fn wait_again(&self) {
        let inner = &mut *self.inner.borrow_mut();
        inner.changed = inner.changed.max(Changed::Shelf);
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

    pub(super) fn is_current(&self, engine: &Rc<Engine>) -> bool {
        self.inner.borrow().engine.as_ref().is_some_and(|current| Rc::ptr_eq(current, engine))
    }

    pub(super) fn set(&self, key: u32, state: FileState) {
        if let Some(file) = self.inner.borrow_mut().file(key) {
            file.state = state;
        }
        self.tell_files();
    }

    /// A file has come so far.
    #[allow(clippy::cast_precision_loss)]
    pub(super) fn advance(&self, key: u32, stage: Stage, done: f64) {
        let progress = {
            let inner = &mut *self.inner.borrow_mut();
            let Some(file) = inner.file(key) else { return };
            // What is read again stays as it is meanwhile.
            if matches!(file.state, FileState::Reading(..)) {
                file.state = FileState::Reading(stage, done);
            } else if file.wanted.is_none() {
                return;
            }
            let name = file.name.clone();
            let unread = |file: &&Kept| {
                matches!(file.state, FileState::Waiting | FileState::Reading(..)) || file.wanted.is_some()
            };
            let left = inner.files.iter().filter(unread).count();
            let batch = inner.batch.max(left);
            let done = ((batch - left) as f64 + done) / batch as f64;
            Progress::Files { file: name, left, stage, done }
        };
        self.tell_files();
        self.tell(Action::Progress(Some(progress)));
    }
}
