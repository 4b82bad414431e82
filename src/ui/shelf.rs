//! The documents at the side; adding, correcting, setting aside.

mod adding;
mod columns;
mod edit;
mod encoding;
mod file;
mod item;
mod keeping;
mod problem;
mod tags;

pub use adding::{AddButtons, PasteButton, SampleButton, take_sample};
pub use encoding::has_encoding;

use super::app::{choose_files, choose_folder};
use super::focus;
use super::shared::use_shared;
use super::state::{Action, FileRow, FileState};
use file::FileItems;
pub use keeping::KeepingFoot;
use problem::Problem;
use yew::prelude::*;

/// The shelf.
#[component]
pub fn Shelf() -> Html {
    let shared = use_shared();
    let (state, words) = (&shared.state, shared.words);
    let sure = use_state(|| false);
    let remove_all = {
        let (shared, sure) = (shared.clone(), sure.clone());
        Callback::from(move |_| {
            // A second click, within reach of the first, instead of a dialog.
            if *sure {
                shared.desk.clear();
                shared.act(Action::Evidence(None));
            }
            sure.set(!*sure);
        })
    };
    let calm = {
        let sure = sure.clone();
        Callback::from(move |_: FocusEvent| sure.set(false))
    };
    let failed = |file: &&FileRow| matches!(file.state, FileState::Failed(_));
    let problems: Vec<u32> = state.files.iter().filter(failed).map(|file| file.key).collect();
    let dismiss_all = {
        let (desk, problems) = (shared.desk.clone(), problems.clone());
        Callback::from(move |_: MouseEvent| {
            focus::put_on(".shelf .drop button");
            for key in &problems {
                desk.dismiss(*key);
            }
        })
    };
    // A row that comes back to a table is no reason to fold the table up.
    let is_known = |file: &FileRow| {
        file.documents.is_empty() || file.documents.iter().any(|name| state.document(name).is_some())
    };
    // What could not be read comes first, or it would go unseen below a long shelf.
    let others = state.files.iter().filter(|file| !failed(file));
    let rows = state.files.iter().filter(failed).chain(others).map(|file| match &file.state {
        FileState::Failed(error) => html! {
            <Problem key={file.key} id={file.key} name={file.name.clone()} path={file.path()} sentence={(words.told.error)(error)} />
        },
        FileState::Open(opened) if is_known(file) => {
            let documents: Vec<_> = file
                .documents
                .iter()
                .filter_map(|name| state.document(name).cloned())
                .collect();
            html! { <FileItems key={file.key} file={file.clone()} opened={opened.clone()} {documents} /> }
        }
        FileState::Open(_) => waiting(file.key, &file.name, words.frame.computing, Some(1.0)),
        FileState::Waiting => waiting(file.key, &file.name, words.shelf.waiting, None),
        FileState::Reading(stage, done) => {
            waiting(file.key, &file.name, (words.told.stage)(*stage), Some(*done))
        }
    });
    html! {
        <aside class="shelf" data-testid="shelf" aria-label={words.shelf.title}>
            <div class="drop">
                { words.shelf.drop }
                <div class="ways">
                    <button class="link" onclick={|_| choose_files()}>{ words.shelf.choose }</button>
                    <button class="link" onclick={|_| choose_folder()}>{ words.shelf.choose_folder }</button>
                    <PasteButton class="link" />
                </div>
            </div>
            if problems.len() > 1 {
                <button class="link small dismiss-all" onclick={dismiss_all}>{ words.shelf.dismiss_all }</button>
            }
            <ol class="documents">{ for rows }</ol>
            if !state.files.is_empty() {
                <button class="link small muted remove-all" onclick={remove_all} onblur={calm}>
                    { if *sure { words.shelf.remove_all_sure } else { words.shelf.remove_all } }
                </button>
            }
            <KeepingFoot />
        </aside>
    }
}

fn waiting(key: u32, name: &str, told: &'static str, done: Option<f64>) -> Html {
    html! {
        <li class="doc waiting" {key}>
            <b>{ name }</b>
            <div class="row"><span>{ told }</span></div>
            if let Some(done) = done {
                <progress max="1" value={format!("{done:.3}")} aria-label={told} />
            }
        </li>
    }
}
