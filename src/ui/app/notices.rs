//! What the reader should be told: progress, a restart, files that could not be read, an engine that is
//! not there.

use crate::error::Error;
use crate::ui::focus;
use crate::ui::shared::use_shared;
use crate::ui::state::{Action, Engine, FileRow, FileState, Notice, Progress, State};
use crate::ui::workspace::Keeping;
use crate::ui::workspace::project::Unreadable;
use crate::words::Words;
use yew::prelude::*;

/// Progress and notices, under the header.
#[component]
pub fn Notices() -> Html {
    let shared = use_shared();
    let (state, words) = (&shared.state, shared.words);
    let dismiss = {
        let shared = shared.clone();
        Callback::from(move |_| shared.act(Action::Notice(None)))
    };
    let cancel = {
        let desk = shared.desk.clone();
        Callback::from(move |_| desk.cancel())
    };
    let reload = Callback::from(|_: MouseEvent| {
        if let Some(window) = web_sys::window() {
            let _ = window.location().reload();
        }
    });
    let undo = {
        let desk = shared.desk.clone();
        Callback::from(move |_| {
            // The button goes away with the notice.
            focus::put_on("#main");
            desk.put_back();
        })
    };
    let notice = state.notice.as_ref().map(|notice| match notice {
        Notice::Restarted { file } => (words.frame.restarted)(file.as_deref()),
        Notice::Cancelled { unread } => (words.frame.was_cancelled)(*unread),
        Notice::NoSample => words.frame.no_sample.to_owned(),
        Notice::NotReadSo { file, error } => (words.frame.not_read_so)(file, &(words.told.error)(error)),
        Notice::Removed { title } => (words.frame.removed)(title),
        Notice::Forgotten => words.workspace.forgotten.to_owned(),
        Notice::NotForgotten => words.workspace.not_forgotten.to_owned(),
        Notice::NotKept(Keeping::Full(files)) => (words.workspace.full)(*files),
        Notice::NotKept(Keeping::Refused(files)) => (words.workspace.refused)(*files),
        Notice::NotKept(Keeping::Foreign) => words.workspace.foreign.to_owned(),
        Notice::NotKept(_) => words.workspace.elsewhere.to_owned(),
        Notice::ProjectWaits { name } => (words.workspace.project_waits)(name),
        Notice::NoProject { name, reason } => match reason {
            Unreadable::Gone => (words.workspace.project_gone)(name),
            Unreadable::NoProject => (words.workspace.no_project)(name),
            Unreadable::OfVersion(version) => (words.workspace.project_of_version)(name, version),
            Unreadable::Lacking(file) => (words.workspace.project_lacking)(name, file),
        },
    });
    let can_undo = matches!(state.notice, Some(Notice::Removed { .. }));
    let can_open = matches!(state.notice, Some(Notice::ProjectWaits { .. }));
    let open = {
        let desk = shared.desk.clone();
        Callback::from(move |_| {
            focus::put_on("#main");
            desk.open_waiting();
        })
    };
    let engine = match &state.engine {
        Engine::Starting | Engine::Ready => None,
        Engine::OtherVersion(version) => Some((words.frame.other_version)(version)),
        Engine::Missing(reason) => Some((words.frame.engine_missing)(reason)),
    };
    // Files that wait for the engine's first start are not "in work" yet, but the reader waits.
    let waiting = state.engine == Engine::Starting && !state.files.is_empty();
    html! {
        <>
            <div role="status" aria-live="polite">
                if let Some(progress) = &state.progress {
                    <div class="progress" data-testid="progress">
                        <span class="what">{ told(progress, words) }</span>
                        { match progress {
                            Progress::Files { done, .. } => html! {
                                <progress max="1" value={format!("{done:.3}")} aria-label={words.frame.computing} />
                            },
                            Progress::Question { done } => html! {
                                <progress max="1" value={done.map(|done| format!("{done:.3}"))} aria-label={words.frame.computing} />
                            },
                        } }
                        <button class="btn small" onclick={cancel}>{ words.frame.cancel }</button>
                    </div>
                } else if waiting {
                    <div class="progress" data-testid="progress">
                        <span class="what">{ words.frame.loading_engine }</span>
                        <progress aria-label={words.frame.loading_engine} />
                    </div>
                }
            </div>
            if let Some(engine) = engine {
                <div class="notice bad" role="alert">
                    <span>{ engine }</span>
                    <button class="btn small" onclick={reload}>{ words.frame.reload }</button>
                </div>
            }
            if let Some(notice) = notice {
                <div class="notice" role="alert" data-testid="notice">
                    <span>{ notice }</span>
                    if can_undo {
                        <button class="btn small" onclick={undo} data-testid="undo">{ words.frame.undo }</button>
                    }
                    if can_open {
                        <button class="btn small" onclick={open} data-testid="open-project">{ words.workspace.project_open }</button>
                    }
                    <button class="btn small" onclick={dismiss}>{ words.shelf.dismiss }</button>
                </div>
            }
            <NotRead />
        </>
    }
}

/// Files that could not be read, once for all of them: the shelf, which says of each why, may be long or
/// closed.
#[component]
fn NotRead() -> Html {
    let shared = use_shared();
    let (state, words) = (&shared.state, shared.words);
    // Files with keys below this one are known.
    let known = use_state(|| 0);
    let looks = use_state(|| 0_u32);
    // Once the shelf is drawn open.
    use_effect_with(*looks, |looks| {
        if *looks > 0 {
            focus::put_on(".shelf .problem");
        }
    });
    let failed = not_read(state, *known);
    let Some(last) = failed.last().copied().filter(|_| !state.reading) else { return Html::default() };
    let is_there = |file: &&FileRow| matches!(file.state, FileState::Failed(Error::AlreadyThere { .. }));
    let twice = state.files.iter().filter(|file| failed.contains(&file.key)).filter(is_there).count();
    let dismiss = Callback::from(move |_: MouseEvent| known.set(last + 1));
    let show = {
        let shared = shared.clone();
        Callback::from(move |_: MouseEvent| {
            shared.act(Action::ShelfOpen(true));
            looks.set(*looks + 1);
        })
    };
    html! {
        <div class="notice" role="alert" data-testid="not-read">
            <span>{ (words.frame.not_read)(failed.len() - twice, twice) }</span>
            <button class="btn small" onclick={show}>{ words.frame.not_read_show }</button>
            <button class="btn small" onclick={dismiss}>{ words.shelf.dismiss }</button>
        </div>
    }
}

/// The keys of the files from `known` on that could not be read. One on which the engine stopped is left
/// out: the notice of the restart names it.
fn not_read(state: &State, known: u32) -> Vec<u32> {
    let failed = |file: &&FileRow| match &file.state {
        FileState::Failed(error) => file.key >= known && !matches!(error, Error::Stopped { .. }),
        _ => false,
    };
    state.files.iter().filter(failed).map(|file| file.key).collect()
}

fn told(progress: &Progress, words: &'static Words) -> String {
    match progress {
        Progress::Files { file, left, stage, .. } => {
            format!("{} · {}", (words.frame.progress_files)(*left, file), (words.told.stage)(*stage))
        }
        Progress::Question { .. } => words.frame.computing.to_owned(),
    }
}
