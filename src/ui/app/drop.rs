//! The whole window as a place to drop files, and the two pickers.

use crate::ui::client::files::{dropped, listed, walk};
use crate::ui::events;
use crate::ui::shared::use_shared;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

const FILES: &str = "file-picker";
const FOLDER: &str = "folder-picker";

/// What happens while something is dragged over the window.
const DRAGGED: &[&str] = &["dragenter", "dragover", "dragleave"];

/// Opens the picker for files.
pub fn choose_files() {
    click(FILES);
}

/// Opens the picker for a folder.
pub fn choose_folder() {
    click(FOLDER);
}

fn click(id: &str) {
    let input = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    if let Some(input) = input {
        input.click();
    }
}

/// Listens on the window for drops, shows a hint meanwhile, and holds the pickers' inputs.
#[component]
pub fn DropZone() -> Html {
    let shared = use_shared();
    let over = use_state(|| false);
    {
        let (over, desk) = (over.clone(), shared.desk.clone());
        use_effect_with((), move |()| {
            let drag = {
                let over = over.clone();
                events::on(web_sys::window(), DRAGGED, move |event: DragEvent| {
                    let files = event.data_transfer().is_some_and(|transfer| {
                        transfer.types().iter().any(|kind| kind.as_string().as_deref() == Some("Files"))
                    });
                    // Text dragged within the page is no file.
                    if !files {
                        return;
                    }
                    event.prevent_default();
                    // Leaving the window, not an element in it.
                    over.set(event.type_() != "dragleave" || event.related_target().is_some());
                })
            };
            let drop = events::on(web_sys::window(), &["drop"], move |event: DragEvent| {
                over.set(false);
                let Some(transfer) = event.data_transfer() else { return };
                let (entries, files) = dropped(&transfer);
                if entries.is_empty() && files.is_empty() {
                    return;
                }
                // Without this the browser would leave the page and open the file.
                event.prevent_default();
                let desk = desk.clone();
                spawn_local(async move {
                    let mut incoming = walk(entries).await;
                    incoming.extend(files);
                    desk.add(incoming);
                });
            });
            move || {
                drag();
                drop();
            }
        });
    }
    let onchange = {
        let desk = shared.desk.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            if let Some(list) = input.files() {
                desk.add(listed(&list));
            }
            // The same file may be chosen again.
            input.set_value("");
        })
    };
    html! {
        <>
            <input
                id={FILES} type="file" multiple=true hidden=true tabindex="-1"
                data-testid="drop-input" onchange={onchange.clone()}
            />
            <input id={FOLDER} type="file" webkitdirectory=true hidden=true tabindex="-1" {onchange} />
            if *over {
                <div class="drop-hint" aria-hidden="true"><span>{ shared.words.frame.drop_here }</span></div>
            }
        </>
    }
}
