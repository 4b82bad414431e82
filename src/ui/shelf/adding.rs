//! Ways to bring a text: paste it, or take the sample.

use crate::ui::app::{choose_files, choose_folder};
use crate::ui::client::files::{pasted, sample};
use crate::ui::guide::GuideAction;
use crate::ui::parts::Dialog;
use crate::ui::shared::{Shared, use_shared};
use crate::ui::state::{Action, Notice};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

/// Properties of the buttons.
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// How the button looks.
    pub class: Classes,
}

/// Opens a dialog to paste a text into.
#[component]
pub fn PasteButton(props: &ButtonProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.shelf;
    let open = use_state(|| false);
    let (name, text) = (use_node_ref(), use_node_ref());
    let show = {
        let open = open.clone();
        Callback::from(move |_| open.set(true))
    };
    let onclose = {
        let open = open.clone();
        Callback::from(move |()| open.set(false))
    };
    let onsubmit = {
        let (open, name, text, desk) = (open.clone(), name.clone(), text.clone(), shared.desk.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let name = name.cast::<HtmlInputElement>().map(|input| input.value().trim().to_owned());
            let name = name.filter(|name| !name.is_empty());
            let text = text.cast::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default();
            let title = name.clone();
            let name = name.unwrap_or_else(|| shared.words.shelf.paste_default_name.to_owned());
            if let Some(incoming) = pasted(name, &text) {
                desk.add_titled(incoming, title);
            }
            open.set(false);
        })
    };
    html! {
        <>
            <button class={props.class.clone()} onclick={show} data-testid="paste">{ words.paste }</button>
            if *open {
                <Dialog title={words.paste_title} {onclose} first={text.clone()}>
                    <form {onsubmit}>
                        <label>{ words.paste_name }<input ref={name} type="text" /></label>
                        <label>{ words.paste_text }<textarea ref={text} rows="14" required=true /></label>
                        <button class="btn primary">{ words.paste_add }</button>
                    </form>
                </Dialog>
            }
        </>
    }
}

/// Fetches the sample from beside the page and puts it on the shelf. Without it, there is nothing to show around in.
pub fn take_sample(shared: &Shared) {
    let shared = shared.clone();
    spawn_local(async move {
        if let Ok(incoming) = sample().await {
            shared.desk.add(incoming);
        } else {
            shared.act(Action::Notice(Some(Notice::NoSample)));
            shared.act(Action::Guide(GuideAction::Tour(None)));
        }
    });
}

/// A button that takes the sample.
#[component]
pub fn SampleButton(props: &ButtonProps) -> Html {
    let shared = use_shared();
    let onclick = {
        let shared = shared.clone();
        Callback::from(move |_| take_sample(&shared))
    };
    html! {
        <button class={props.class.clone()} {onclick} data-testid="sample">{ shared.words.shelf.sample }</button>
    }
}

/// Choose files, a folder, paste.
#[component]
pub fn AddButtons() -> Html {
    let words = &use_shared().words.shelf;
    html! {
        <>
            <button class="btn" onclick={|_| choose_files()}>{ words.choose }</button>
            <button class="btn" onclick={|_| choose_folder()}>{ words.choose_folder }</button>
            <PasteButton class="btn" />
        </>
    }
}
