//! A dialog: the browser's own, which keeps the focus inside and closes on Escape.

use crate::ui::shared::use_shared;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// Properties of [`Dialog`].
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// Its heading.
    pub title: AttrValue,
    /// Told when it closes.
    pub onclose: Callback<()>,
    /// Its content.
    pub children: Html,
}

/// A dialog, open as long as it is drawn.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let words = use_shared().words;
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                let _ = dialog.show_modal();
            }
        });
    }
    let closed = props.onclose.reform(|_: Event| ());
    let close = props.onclose.reform(|_: MouseEvent| ());
    html! {
        <dialog ref={node} onclose={closed} aria-label={props.title.clone()}>
            <header>
                <h3>{ props.title.clone() }</h3>
                <button class="close" type="button" onclick={close} aria-label={words.frame.close}>{ "×" }</button>
            </header>
            { props.children.clone() }
        </dialog>
    }
}
