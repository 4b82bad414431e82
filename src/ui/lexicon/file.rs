//! A file of text that the reader opens.

use crate::ui::client::files;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Properties of [`OpenFile`].
#[derive(Properties, PartialEq)]
pub struct OpenFileProps {
    /// What stands on the button.
    pub text: &'static str,
    /// Endings that the browser offers.
    pub accept: &'static str,
    /// Told the file's text; nothing if it could not be read.
    pub onopen: Callback<Option<String>>,
    /// For tests.
    pub testid: &'static str,
}

/// A button that opens a file of text.
#[component]
pub fn OpenFile(props: &OpenFileProps) -> Html {
    let onchange = {
        let onopen = props.onopen.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            else {
                return;
            };
            let file = input.files().and_then(|files| files.get(0));
            let onopen = onopen.clone();
            spawn_local(async move {
                if let Some(file) = file {
                    onopen.emit(files::text(&file).await.ok());
                }
            });
        })
    };
    html! {
        <label class="btn file">
            { props.text }
            <input type="file" class="unseen" accept={props.accept} {onchange} data-testid={props.testid} aria-label={props.text} />
        </label>
    }
}
