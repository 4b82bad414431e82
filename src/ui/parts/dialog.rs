//! A dialog: the browser's own, which keeps the focus inside and closes on Escape.

use super::{Icon, icon};
use crate::ui::shared::use_shared;
use web_sys::{HtmlDialogElement, HtmlElement};
use yew::prelude::*;

/// Properties of [`Dialog`].
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// Its heading.
    pub title: AttrValue,
    /// Told when it closes.
    pub onclose: Callback<()>,
    /// What in it has the focus first.
    pub first: NodeRef,
    /// Its content.
    pub children: Html,
}

/// A dialog, open as long as it is drawn.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let words = use_shared().words;
    let node = use_node_ref();
    {
        let (node, first) = (node.clone(), props.first.clone());
        use_effect_with((), move |()| {
            let dialog = node.cast::<HtmlDialogElement>();
            if let Some(dialog) = &dialog {
                let _ = dialog.show_modal();
            }
            if let Some(first) = first.cast::<HtmlElement>() {
                let _ = first.focus();
            }
            // Closed before it is taken out of the page, a dialog gives the focus back.
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        });
    }
    let closed = props.onclose.reform(|_: Event| ());
    let close = props.onclose.reform(|_: MouseEvent| ());
    html! {
        <dialog ref={node} onclose={closed} aria-label={props.title.clone()}>
            <header>
                <h3>{ props.title.clone() }</h3>
                <button class="close" type="button" onclick={close} aria-label={words.frame.close}>{ icon(Icon::Close) }</button>
            </header>
            { props.children.clone() }
        </dialog>
    }
}
