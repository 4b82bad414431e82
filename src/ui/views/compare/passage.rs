//! A shared passage: both originals side by side, what differs marked.

use crate::protocol::{PassageAnswer, Place, RunAnswer};
use crate::ui::route::Route;
use crate::ui::shared::{Shared, use_shared};
use std::rc::Rc;
use yew::prelude::*;

/// Equal runs longer than this are folded …
const LONG: usize = 200;
/// … to so many characters at either end, …
const SHOWN: usize = 36;
/// … and a passage that is one equal run to so many at its beginning.
const BEGINNING: usize = 120;
/// So far from there a fold may move, to where a word or phrase ends.
const MOVED: usize = 12;
/// Marks that belong to what follows them.
const OPENING: [char; 10] = ['“', '‘', '《', '〈', '（', '「', '『', '【', '(', '['];

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
    let letters = |side: fn(&RunAnswer) -> &str| -> String {
        passage
            .runs
            .iter()
            .flat_map(|run| side(run).chars())
            .filter(|letter| !letter.is_whitespace())
            .collect()
    };
    let exact = letters(|run| &run.a) == letters(|run| &run.b);
    html! {
        <div class="passage" data-testid="passage">
            <div class="label">
                <span>{ (words.passage)(passage.characters, passage.identity, changes, exact) }</span>
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
    let runs = passage.runs.iter().map(|run| {
        let text = match side {
            Side::A => &run.a,
            Side::B => &run.b,
        };
        if run.equal {
            let fold = if open { None } else { Fold::of(&run.a, passage.runs.len() == 1) };
            return fold.map_or_else(
                || html! { <span>{ broken(text) }</span> },
                |fold| fold.drawn(shared, text, unfold),
            );
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

/// How a long equal run is folded. Counted in letters, for the sides may differ in their punctuation.
struct Fold {
    head: usize,
    hidden: usize,
}

impl Fold {
    /// The fold of a run by one of its sides, if it is long; `whole`: it is the whole passage.
    fn of(text: &str, whole: bool) -> Option<Self> {
        let characters: Vec<char> = text.chars().collect();
        if characters.len() <= LONG {
            return None;
        }
        let start = moved(&characters, if whole { BEGINNING } else { SHOWN });
        let end = moved(&characters, characters.len() - SHOWN);
        let letters = |part: &[char]| part.iter().filter(|letter| letter.is_alphanumeric()).count();
        Some(Self { head: letters(&characters[..start]), hidden: letters(&characters[start..end]) })
    }

    /// Either side, folded.
    fn drawn(&self, shared: &Shared, text: &str, unfold: &Callback<MouseEvent>) -> Html {
        let start = letter(text, self.head);
        let end = letter(text, self.head + self.hidden);
        html! {
            <span>
                { broken(&text[..start]) }
                <button class="fold" onclick={unfold}>{ (shared.words.compare.folded)(self.hidden) }</button>
                { broken(&text[end..]) }
            </span>
        }
    }
}

/// The end of a word or phrase nearest to a place, or the place itself if there is none near.
fn moved(characters: &[char], place: usize) -> usize {
    let ends = |at: &usize| {
        let before = characters[at - 1];
        !before.is_alphanumeric() && !OPENING.contains(&before)
    };
    (0..=MOVED).flat_map(|by| [place - by, place + by]).find(ends).unwrap_or(place)
}

/// Where a letter stands, counted from 0, with the marks that open what it begins.
fn letter(text: &str, index: usize) -> usize {
    let mut letters = text.char_indices().filter(|(_, letter)| letter.is_alphanumeric());
    let at = letters.nth(index).map_or(text.len(), |(at, _)| at);
    text[..at].trim_end_matches(OPENING).len()
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
