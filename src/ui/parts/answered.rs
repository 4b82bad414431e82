//! An answer, or what is there instead of it.

use crate::ui::ask::Asked;
use crate::ui::client::Trouble;
use crate::words::Words;
use yew::prelude::*;

/// What a view shows of a question: the answer, greyed while a newer one is on its way; or that it is
/// being computed; or why there is none, with a way to try again.
pub fn answered<T>(asked: &Asked<T>, words: &'static Words, draw: impl FnOnce(&T) -> Html) -> Html {
    if let Some(reason) = &asked.trouble {
        return trouble(reason, &asked.again, words);
    }
    match &asked.answer {
        Some(answer) => {
            let class = classes!("answered", asked.pending.then_some("stale"));
            html! { <div {class} aria-busy={asked.pending.to_string()}>{ draw(answer) }</div> }
        }
        None => html! { <p class="computing muted">{ words.frame.computing }</p> },
    }
}

/// Why a question has no answer, with a way to try again.
pub fn trouble(reason: &Trouble, again: &Callback<()>, words: &'static Words) -> Html {
    let told = match reason {
        Trouble::Error(error) => (words.told.error)(error),
        Trouble::Cancelled => words.frame.cancelled.to_owned(),
        Trouble::Interrupted => return html! { <p class="computing muted">{ words.frame.computing }</p> },
    };
    let again = again.reform(|_: MouseEvent| ());
    html! {
        <p class="trouble" role="alert">
            { told }{ " " }<button class="link" onclick={again}>{ words.frame.retry }</button>
        </p>
    }
}
