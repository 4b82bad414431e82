//! The text itself: every character as it came, with what was found in it.

mod text;

use super::ask::use_answer;
use super::parts::answered;
use super::route::{At, Route};
use super::shared::{Shared, use_shared};
use crate::protocol::{BlockAnswer, Question, ReadAnswer, Role};
use text::{Marks, Utf16};
use web_sys::{Element, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// Properties of [`Reader`].
#[derive(Properties, PartialEq)]
pub struct ReaderProps {
    /// The document's name.
    pub document: String,
    /// The place to show.
    pub at: Option<At>,
}

/// The text of a document, with its outline at the side.
#[component]
pub fn Reader(props: &ReaderProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.reader;
    let known = shared.state.document(&props.document).is_some();
    let question = known.then(|| Question::Read { document: props.document.clone() });
    let asked = use_answer::<ReadAnswer>(question);
    let here = use_node_ref();
    // An answer to the document before is not this document's text.
    let fresh = asked.answer.as_ref().is_some_and(|answer| answer.document == props.document);
    {
        let here = here.clone();
        use_effect_with((props.at, fresh), move |(_, fresh)| {
            if let Some(element) = here.cast::<Element>().filter(|_| *fresh) {
                let options = ScrollIntoViewOptions::new();
                options.set_block(ScrollLogicalPosition::Center);
                options.set_behavior(ScrollBehavior::Auto);
                element.scroll_into_view_with_scroll_into_view_options(&options);
            }
        });
    }
    let back = Callback::from(|_: MouseEvent| {
        if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
            let _ = history.back();
        }
    });
    if !known && !shared.state.reading {
        return html! { <p class="lead" data-testid="reader">{ words.unknown }</p> };
    }
    html! {
        <article class="reader" data-testid="reader">
            <button class="link small muted" onclick={back}>{ format!("← {}", shared.words.frame.back) }</button>
            <h2>{ shared.state.mark(&props.document) }{ " " }{ shared.state.title(&props.document) }</h2>
            { about(&shared, &props.document) }
            if fresh {
                { answered(&asked, shared.words, |answer| drawn(&shared, answer, props.at, &here)) }
            } else {
                <p class="computing muted">{ shared.words.frame.computing }</p>
            }
        </article>
    }
}

fn about(shared: &Shared, name: &str) -> Html {
    let Some(document) = shared.state.document(name) else { return Html::default() };
    let words = shared.words;
    let date = document.date.as_ref();
    html! {
        <p class="small muted about">
            if let Some(date) = date {
                <span>{ format!("{}（{}）", date.value, (words.told.date_rule)(date.rule)) }</span>
            }
            <span>{ (words.shelf.characters)(document.kept_characters) }</span>
            <span>{ (words.told.script)(document.script) }</span>
            <span>{ &document.encoding }</span>
            { for document.warnings.iter().map(|warning| html! { <span>{ (words.told.warning)(warning) }</span> }) }
        </p>
    }
}

fn drawn(shared: &Shared, answer: &ReadAnswer, at: Option<At>, here: &NodeRef) -> Html {
    let words = &shared.words.reader;
    let text = Utf16::new(&answer.text);
    let span = match at {
        Some(At::Span(start, end)) => Some((start, end)),
        Some(At::Unreadable) => text.unreadable(),
        None => None,
    };
    let mut marks = Marks::new(span, here.clone());
    let aside = answer.blocks.iter().filter(|block| block.role == Role::Furniture).count();
    let blocks = answer.blocks.iter().map(|block| {
        let content = marks.within(&text, block.place.start, block.place.end);
        block_of(shared, answer, block, content)
    });
    let blocks: Vec<Html> = blocks.collect();
    let outline = answer.headings.iter().map(|heading| {
        let route = Route::place(&heading.place);
        let current = span.is_some_and(|(start, _)| start == heading.place.start);
        html! {
            <li class={format!("level-{}", heading.level.min(4))}>
                <a href={route.hash()} aria-current={current.then_some("true")}>{ &heading.text }</a>
            </li>
        }
    });
    html! {
        <div class="spread">
            <nav class="outline" aria-label={words.outline}>
                <h4>{ words.outline }</h4>
                if answer.headings.is_empty() {
                    <p class="small muted">{ words.no_outline }</p>
                } else {
                    <ol>{ for outline }</ol>
                }
            </nav>
            <div class="page">
                if aside > 0 {
                    <p class="note small">{ (words.note)(aside) }</p>
                }
                <div class="text">{ for blocks }</div>
            </div>
        </div>
    }
}

fn block_of(shared: &Shared, answer: &ReadAnswer, block: &BlockAnswer, content: Html) -> Html {
    let told = &shared.words.told;
    let why = format!("{} · {}", (told.role)(block.role), (told.reason)(block.reason));
    match block.role {
        Role::Title => html! { <p class="title" title={why}>{ content }</p> },
        Role::Heading => {
            let level = answer
                .headings
                .iter()
                .find(|heading| {
                    heading.place.start < block.place.end && block.place.start < heading.place.end
                })
                .map_or(1, |heading| heading.level);
            html! { <p class={classes!("heading", format!("level-{}", level.min(4)))} title={why}>{ content }</p> }
        }
        Role::Body => html! { <p>{ content }</p> },
        Role::Dateline => html! { <p class="dateline" title={why}>{ content }</p> },
        Role::Signature => html! { <p class="signature" title={why}>{ content }</p> },
        Role::Furniture => html! { <p class="furniture" title={why}><s>{ content }</s></p> },
    }
}
