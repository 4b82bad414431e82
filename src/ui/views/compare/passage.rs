//! A shared passage: both originals side by side, what differs marked.

use crate::protocol::{PassageAnswer, Place};
use crate::ui::route::Route;
use crate::ui::shared::{Shared, use_shared};
use std::rc::Rc;
use yew::prelude::*;

/// Equal runs longer than this are folded …
const LONG: usize = 160;
/// … to so many characters at either end.
const SHOWN: usize = 36;

/// Properties of [`Passage`].
#[derive(Properties, PartialEq)]
pub struct PassageProps {
    /// The passage.
    pub passage: Rc<PassageAnswer>,
}

#[derive(Clone, Copy)]
enum Side {
    A,
    B,
}

/// A shared passage. Long equal stretches are folded until asked for.
#[component]
pub fn Passage(props: &PassageProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.compare;
    let passage = &props.passage;
    let open = use_state(|| false);
    let unfold = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(true))
    };
    let changes = passage.runs.iter().filter(|run| !run.equal).count();
    html! {
        <div class="passage" data-testid="passage">
            <div class="label">
                <span>{ (words.passage)(passage.characters, passage.identity, changes) }</span>
                { link(&shared, &passage.a) }
                { link(&shared, &passage.b) }
            </div>
            <div class="text">{ side(&shared, passage, Side::A, *open, &unfold) }</div>
            <div class="text">{ side(&shared, passage, Side::B, *open, &unfold) }</div>
        </div>
    }
}

fn link(shared: &Shared, place: &Place) -> Html {
    let told = (shared.words.compare.read_in)(&shared.state.mark(&place.document));
    html! { <a class="small" href={Route::place(place).hash()}>{ told }</a> }
}

fn side(
    shared: &Shared,
    passage: &PassageAnswer,
    side: Side,
    open: bool,
    unfold: &Callback<MouseEvent>,
) -> Html {
    let last = passage.runs.len().saturating_sub(1);
    let runs = passage.runs.iter().enumerate().map(|(index, run)| {
        let text = match side {
            Side::A => &run.a,
            Side::B => &run.b,
        };
        if run.equal {
            return equal(shared, text, open, (index == 0, index == last), unfold);
        }
        match side {
            Side::A if !text.is_empty() => html! { <del>{ broken(text) }</del> },
            Side::B if !text.is_empty() => html! { <ins>{ broken(text) }</ins> },
            // Where one side has nothing, the place of the other's words is still marked.
            Side::A | Side::B => html! { <span class="absent" aria-hidden="true" /> },
        }
    });
    runs.collect()
}

fn equal(
    shared: &Shared,
    text: &str,
    open: bool,
    (first, last): (bool, bool),
    unfold: &Callback<MouseEvent>,
) -> Html {
    let characters: Vec<char> = text.chars().collect();
    if open || characters.len() <= LONG {
        return html! { <span>{ broken(text) }</span> };
    }
    // A passage that is one equal run shows its beginning at greater length.
    let head = if first && last { LONG - SHOWN } else { SHOWN };
    let start: String = characters[..head].iter().collect();
    let end: String = characters[characters.len() - SHOWN..].iter().collect();
    let folded = characters.len() - head - SHOWN;
    html! {
        <span>
            { broken(&start) }
            <button class="fold" onclick={unfold}>{ (shared.words.compare.folded)(folded) }</button>
            { broken(&end) }
        </span>
    }
}

/// A text with its paragraph breaks as small marks (by the style: the characters stay), since two columns
/// side by side cannot break alike.
fn broken(text: &str) -> Html {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(['\n', '\r', '\u{3000}']) {
        let (before, after) = rest.split_at(start);
        let end = after.find(|letter: char| !letter.is_whitespace()).unwrap_or(after.len());
        pieces.push(html! { <>{ before }<span class="break">{ &after[..end] }</span></> });
        rest = &after[end..];
    }
    pieces.push(html! { { rest } });
    pieces.into_iter().collect()
}
