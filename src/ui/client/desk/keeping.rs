//! What outlives the visit: the desk's side of [`crate::ui::workspace`].

use super::kept::{Changed, Kept};
use super::{Desk, largest};
use crate::settings::Settings;
use crate::ui::client::files::{self, Incoming};
use crate::ui::state::{Action, Notice};
use crate::ui::workspace::project::{self, Opened, Unreadable};
use crate::ui::workspace::{ShelvedFile, Work};
use std::rc::Rc;
use web_sys::Blob;
use yew::platform::spawn_local;

/// Whether a file is all of somebody's work, and no text.
pub(super) fn is_project(incoming: &Incoming) -> bool {
    incoming.name.to_ascii_lowercase().ends_with(project::EXTENSION)
}

impl Desk {
    /// Puts on the shelf what was kept from the visit before.
    pub(super) fn restore_kept(self: &Rc<Self>) {
        let desk = self.clone();
        spawn_local(async move {
            let Opened { work, files } = desk.keeper.open().await;
            desk.restore(&work, files, true);
        });
    }

    /// A project file came: opened at once if nothing is in its way.
    pub(super) fn bring(self: &Rc<Self>, project: Incoming) {
        let is_free = self.inner.borrow().files.is_empty() && self.keeper.is_bare();
        let name = project.name.clone();
        self.inner.borrow_mut().project = Some(project);
        if is_free {
            self.open_waiting();
        } else {
            self.tell(Action::Notice(Some(Notice::ProjectWaits { name })));
        }
    }

    /// Opens the project file that came last; what is on the shelf makes way for it.
    pub fn open_waiting(self: &Rc<Self>) {
        let Some(Incoming { name, blob, .. }) = self.inner.borrow_mut().project.take() else { return };
        let desk = self.clone();
        spawn_local(async move {
            let text = files::text(&blob).await.map_err(|_| Unreadable::Gone);
            let read = text.and_then(|text| project::read(&text));
            match read {
                Ok(Opened { work, files }) => {
                    desk.clear();
                    desk.restore(&work, files, false);
                    desk.tell(Action::Notice(None));
                }
                Err(reason) => desk.tell(Action::Notice(Some(Notice::NoProject { name, reason }))),
            }
        });
    }

    /// All of the work as a project file.
    ///
    /// # Errors
    ///
    /// What the browser said, if a file is gone or may not be read.
    pub async fn project(self: Rc<Self>, work: Work) -> Result<String, String> {
        let files = self.shelved().into_iter().map(|(_, file, blob)| (file, blob)).collect();
        project::written(Opened { work, files }).await
    }

    /// What the reader said beside the files is kept, too.
    pub fn keep(&self, work: &Work) {
        self.keeper.rest(work);
    }

    /// Has this tab keep its work instead of the one that does.
    pub fn keep_here(&self) {
        self.keeper.take_over();
    }

    /// Forgets everything, here and in the browser.
    pub fn forget(self: &Rc<Self>) {
        self.clear();
        self.configure(Settings::default());
        self.tell(Action::Restored(Box::default()));
        let desk = self.clone();
        spawn_local(async move {
            let is_gone = desk.keeper.forget().await;
            desk.tell(Action::Notice(Some(if is_gone { Notice::Forgotten } else { Notice::NotForgotten })));
        });
    }

    pub(super) fn keep_files(&self) {
        self.keeper.files(self.shelved());
    }

    fn shelved(&self) -> Vec<(u32, ShelvedFile, Blob)> {
        self.inner.borrow().files.iter().filter_map(Kept::shelved).collect()
    }

    /// Puts files back, before those that have come meanwhile.
    fn restore(self: &Rc<Self>, work: &Work, files: Vec<(ShelvedFile, Blob)>, kept: bool) {
        self.configure(work.settings.clone());
        {
            let inner = &mut *self.inner.borrow_mut();
            let limit = largest(&inner.settings);
            for (place, (file, blob)) in files.into_iter().enumerate() {
                let (key, id) = (inner.key(), file.id);
                if kept {
                    self.keeper.knows(key, id);
                }
                inner.files.insert(place, Kept::restored(key, file, blob, limit));
                inner.batch += 1;
                inner.changed = Changed::Texts;
            }
        }
        self.tell(Action::Restored(Box::new(work.kept())));
        self.tell_files();
        self.run();
    }
}
