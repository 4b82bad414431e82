//! The text itself: every character as it came, with what was found in it, and the reader's word on that.

mod about_block;
mod about_break;
mod body;
mod facts;
mod popover;
mod said;
mod selected;
mod sheets;
mod side;
mod spots;
mod text;
mod threads;

use super::ask::use_answer;
use super::focus;
use super::parts::answered;
use super::route::{At, Layers, Route};
use super::shared::use_shared;
use crate::protocol::{Edit, Question, ReadAnswer};
use about_block::AboutBlock;
use about_break::{AboutJoin, AboutLoss};
use body::Body;
use popover::{Open, Sheet};
use selected::PinSelected;
use sheets::{give_back, use_sheet};
use side::{layers, outline};
use spots::Spot;
use std::rc::Rc;
use text::Units;
use threads::{Banner, Moved};
use web_sys::{Element, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// Finds the heading of the text that is read.
pub const HEADING: &str = ".reader > h2";

/// Properties of [`Reader`].
#[derive(Properties, PartialEq)]
pub struct ReaderProps {
    /// The document's name.
    pub document: String,
    /// The place to show.
    pub at: Option<At>,
    /// What is shown beside the words.
    pub layers: Layers,
}

/// The text of a document, with its outline at the side.
#[component]
pub fn Reader(props: &ReaderProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.reader;
    let document = shared.state.document(&props.document);
    let question = document.is_some().then(|| Question::Read { document: props.document.clone() });
    let asked = use_answer::<ReadAnswer>(question);
    // An answer to the document before is not this document's text.
    let answer = asked.answer.clone().filter(|answer| answer.document == props.document);
    {
        let to_place = props.at.is_some();
        use_effect_with(props.document.clone(), move |_| {
            // The link that led here may be gone; a place that is scrolled to must not be scrolled away from.
            if !to_place {
                focus::put_on(HEADING);
            }
        });
    }
    let back = Callback::from(|_: MouseEvent| {
        if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
            let _ = history.back();
        }
    });
    if document.is_none() && !shared.state.reading {
        return html! { <p class="lead" data-testid="reader">{ words.unknown }</p> };
    }
    let title = document.and_then(|document| document.title_place.as_ref());
    let title = title.map(|place| Route::place(place).with(props.layers).hash());
    html! {
        <article class="reader" data-testid="reader">
            <button class="link small muted" onclick={back}>{ format!("← {}", shared.words.frame.back) }</button>
            <h2 tabindex="-1">
                { shared.state.mark(&props.document) }{ " " }
                <a href={title}>{ shared.state.title(&props.document) }</a>
            </h2>
            { for document.map(|document| facts::of_document(&shared, document, props.layers)) }
            if let Some(answer) = answer {
                { answered(&asked, shared.words, |_| html! {
                    <Text key={props.document.clone()} answer={answer.clone()} at={props.at} layers={props.layers} />
                }) }
            } else {
                <p class="computing muted">{ shared.words.frame.computing }</p>
            }
        </article>
    }
}

/// Properties of [`Text`].
#[derive(Properties, PartialEq)]
struct TextProps {
    answer: Rc<ReadAnswer>,
    at: Option<At>,
    layers: Layers,
}

/// The text, its outline, and the sheet that is open beside one of its spots.
#[component]
fn Text(props: &TextProps) -> Html {
    let shared = use_shared();
    let answer = &props.answer;
    let (here, page, node) = (use_node_ref(), use_node_ref(), use_node_ref());
    let open = use_state(|| None::<Open>);
    let moved = use_state(Rc::<Moved>::default);
    let edit = Rc::new(shared.desk.edited(&answer.document));
    let span = use_memo((answer.clone(), props.at), |(answer, at)| match at {
        Some(At::Span(start, end)) => Some((*start, *end)),
        Some(At::Unreadable) => Units::new(&answer.text).unreadable(),
        Some(At::Loss) => answer.losses.first().map(|loss| (loss.place.start, loss.place.end)),
        None => None,
    });
    let threads = use_memo((answer.clone(), moved.clone()), |(answer, moved)| {
        if answer.threads.is_empty() { Vec::new() } else { threads::of_blocks(answer, moved) }
    });
    use_scroll(&here, props.at, answer);
    {
        // What the sheet is about is marked; by hand, since for that alone the text is not drawn anew.
        let node = node.clone();
        use_effect_with(open.as_ref().map(|open| open.spot), move |spot| {
            let spot = spot.zip(node.cast::<Element>()).and_then(|(spot, text)| spots::marked(&text, spot));
            if let Some(spot) = &spot {
                let _ = spot.set_attribute("data-open", "");
            }
            move || {
                if let Some(spot) = spot {
                    let _ = spot.remove_attribute("data-open");
                }
            }
        });
    }
    let (onheard, onpoint) = use_sheet(&open, &page, &shared, answer, &edit);

    let say = {
        let (shared, open, node, document) =
            (shared.clone(), open.clone(), node.clone(), answer.document.clone());
        Callback::from(move |edit: Edit| {
            give_back(&node, open.as_ref());
            open.set(None);
            shared.desk.edit(&document, edit);
        })
    };
    let onclose = {
        let (open, node) = (open.clone(), node.clone());
        Callback::from(move |back: bool| {
            if back {
                give_back(&node, open.as_ref());
            }
            open.set(None);
        })
    };
    let sheet = open.as_ref().map(|now| {
        let content = match now.spot {
            Spot::Block(index) => {
                let start = answer.blocks.get(index).map_or(0, |block| block.place.start);
                let onthread = {
                    let moved = moved.clone();
                    Callback::from(move |thread: Option<usize>| {
                        let mut next = (**moved).clone();
                        next.insert(start, thread);
                        moved.set(Rc::new(next));
                    })
                };
                let thread = threads.get(index).copied().flatten();
                html! {
                    <AboutBlock answer={answer.clone()} {index} edit={edit.clone()} onedit={say} {thread} {onthread} />
                }
            }
            Spot::Loss(index) => html! { <AboutLoss answer={answer.clone()} {index} layers={props.layers} /> },
            Spot::Join(index) => html! { <AboutJoin answer={answer.clone()} {index} layers={props.layers} /> },
        };
        html! { <Sheet open={now.clone()} {onclose} {onpoint}>{ content }</Sheet> }
    });
    html! {
        <div class="spread">
            { outline(&shared, answer, span.as_ref().as_ref(), props.layers) }
            <div class="page" ref={page.clone()}>
                if !answer.threads.is_empty() {
                    <Banner answer={answer.clone()} moved={(*moved).clone()} />
                }
                <div class="note">
                    { facts::of_text(&shared, answer, props.layers) }
                    { layers(&shared, answer, props.at, props.layers) }
                </div>
                <Body
                    answer={answer.clone()} {edit} span={*span} {here} layers={props.layers} {threads}
                    words={shared.words} {onheard} {node}
                />
                <PinSelected answer={answer.clone()} {page} />
                // One node, there or not: a list that grows would have the text made anew.
                { sheet.unwrap_or_default() }
            </div>
        </div>
    }
}

/// Scrolls to the marked place whenever another is to be shown, and when its text has come.
#[hook]
fn use_scroll(here: &NodeRef, at: Option<At>, answer: &Rc<ReadAnswer>) {
    let here = here.clone();
    use_effect_with((at, answer.document.clone()), move |_| {
        if let Some(element) = here.cast::<Element>() {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Center);
            options.set_behavior(ScrollBehavior::Auto);
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
}
