//! The method behind a "?".

use crate::ui::shared::use_shared;
use crate::words::Method;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};
use yew::prelude::*;

/// Properties of [`Help`].
#[derive(Properties)]
pub struct HelpProps {
    /// What is explained.
    pub method: &'static Method,
    /// What it is the method of.
    pub of: AttrValue,
}

impl PartialEq for HelpProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.method, other.method) && self.of == other.of
    }
}

/// A button "?" that opens the method; Escape, or leaving it, closes it.
#[component]
pub fn Help(props: &HelpProps) -> Html {
    let words = use_shared().words;
    let open = use_state(|| false);
    let node = use_node_ref();
    let toggle = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *open {
                event.stop_propagation();
                open.set(false);
            }
        })
    };
    let onfocusout = {
        let (open, node) = (open.clone(), node.clone());
        Callback::from(move |event: FocusEvent| {
            let here = node.cast::<Element>();
            let there = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
            if here.is_none_or(|here| !here.contains(there.as_ref())) {
                open.set(false);
            }
        })
    };
    html! {
        <div class="help" ref={node} {onkeydown} {onfocusout}>
            <button
                class="q"
                onclick={toggle}
                aria-expanded={open.to_string()}
                aria-label={format!("{}: {}", words.frame.method, props.of)}
                title={words.frame.method}
            >{ "?" }</button>
            if *open {
                <div class="popover" role="note" tabindex="-1">
                    { for props.method.text.iter().map(|text| html! { <p>{ *text }</p> }) }
                    if let Some(formula) = props.method.formula {
                        <p class="formula">{ formula }</p>
                    }
                    if let Some(source) = props.method.source {
                        <p class="small muted">{ format!("{}: {source}", words.frame.source) }</p>
                    }
                </div>
            }
        </div>
    }
}
