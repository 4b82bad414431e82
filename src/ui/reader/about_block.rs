//! What is told of a block, and what the reader may say of it.

use super::body::heading_level;
use super::said::{self, Whose, whose};
use super::threads::{letter, with_block};
use crate::protocol::{BlockAnswer, Edit, ReadAnswer, Reading, Role, Stretch};
use crate::ui::shared::use_shared;
use std::rc::Rc;
use yew::prelude::*;

/// What a block of the text may be.
const KEPT: [Role; 6] =
    [Role::Body, Role::Title, Role::Heading, Role::Salutation, Role::Caption, Role::Signature];
/// What a block beside the text may be.
const ASIDE: [Role; 6] = [
    Role::Dateline,
    Role::EditorLine,
    Role::Navigation,
    Role::SiteFurniture,
    Role::PageFurniture,
    Role::Spam,
];
/// The levels of headings offered.
const LEVELS: std::ops::RangeInclusive<u8> = 1..=4;

/// Properties of [`AboutBlock`].
#[derive(Properties, PartialEq)]
pub struct AboutBlockProps {
    /// The text.
    pub answer: Rc<ReadAnswer>,
    /// The block's number.
    pub index: usize,
    /// What the reader says so far.
    pub edit: Rc<Edit>,
    /// Told what the reader says now.
    pub onedit: Callback<Edit>,
    /// The thread that the block belongs to.
    pub thread: Option<usize>,
    /// Told to which thread the reader moves it.
    pub onthread: Callback<Option<usize>>,
}

/// What a block is, why, and what else it may be.
#[component]
pub fn AboutBlock(props: &AboutBlockProps) -> Html {
    let shared = use_shared();
    let (words, told) = (&shared.words.reader, &shared.words.told);
    let Some(block) = props.answer.blocks.get(props.index) else { return Html::default() };
    let say = |edit: Edit| props.onedit.reform(move |_: MouseEvent| edit.clone());
    let edit = || (*props.edit).clone();
    if block.role == Role::OtherThread {
        return html! { <OfAnother answer={props.answer.clone()} block={block.clone()} onedit={props.onedit.clone()} /> };
    }
    let is_aside = !block.role.is_kept() && block.role != Role::Dateline;
    let alike = props.answer.blocks.iter();
    let alike = alike.filter(|other| other.reason == block.reason && !other.role.is_kept()).count();
    let whose = whose(&props.edit, block);
    let choice = |role: Role| {
        let is_now = block.role == role;
        html! {
            <button
                type="button" class="chip small" aria-pressed={is_now.to_string()} data-role={format!("{role:?}")}
                onclick={say(said::with_role(edit(), block, role, None))}
            >{ (told.role)(role) }</button>
        }
    };
    html! {
        <>
            <p class="what"><b>{ (told.role)(block.role) }</b>{ " · " }{ (told.reason)(block.reason) }</p>
            if is_aside {
                <p class="row">
                    <button
                        type="button" class="btn primary small" data-testid="is-text"
                        onclick={say(said::with_role(edit(), block, Role::Body, None))}
                    >{ words.is_text }</button>
                    if said::is_kind(block.reason) && alike > 1 {
                        <button
                            type="button" class="btn small" data-testid="restore-kind"
                            onclick={say(said::restored(edit(), block.reason))}
                        >{ (words.restore_kind)(alike) }</button>
                    }
                </p>
            }
            if !props.answer.threads.is_empty() {
                { threads(props, words) }
            }
            <h4>{ words.is_something_else }</h4>
            <p class="chips" role="group" aria-label={words.kept}>{ for KEPT.into_iter().map(choice) }</p>
            if block.role == Role::Heading {
                <p class="chips" role="group" aria-label={words.level}>
                    <span class="small muted">{ words.level }</span>
                    { for LEVELS.map(|level| level_choice(props, block, level)) }
                </p>
            }
            <p class="small muted">{ words.or_aside }</p>
            <p class="chips" role="group" aria-label={words.or_aside}>{ for ASIDE.into_iter().map(choice) }</p>
            { match whose {
                Whose::Engine => Html::default(),
                Whose::Block => html! {
                    <p class="small whose">
                        <span class="by-you">{ words.by_you }</span>
                        <button type="button" class="link" onclick={say(said::without_role(edit(), block))}>
                            { words.undo }
                        </button>
                    </p>
                },
                Whose::Kind => html! {
                    { for props.edit.restore.iter().map(|reason| html! {
                        <p class="small whose">
                            <span class="by-you">{ (words.restored)((told.reason)(*reason)) }</span>
                            <button type="button" class="link" onclick={say(said::unrestored(edit(), *reason))}>
                                { words.undo }
                            </button>
                        </p>
                    }) }
                },
            } }
        </>
    }
}

/// Properties of [`OfAnother`].
#[derive(Properties, PartialEq)]
struct OfAnotherProps {
    answer: Rc<ReadAnswer>,
    block: BlockAnswer,
    onedit: Callback<Edit>,
}

/// What is told of a block of another text on the same page; it can be had for this one.
#[component]
fn OfAnother(props: &OfAnotherProps) -> Html {
    let shared = use_shared();
    let (words, told) = (&shared.words.reader, &shared.words.told);
    let name = &props.answer.document;
    let number = shared.state.document(name).and_then(|document| document.thread).map(|thread| thread.number);
    let take = number.map(|number| {
        let (shared, name, block) = (shared.clone(), name.clone(), Stretch::from(&props.block.place));
        let same = props.onedit.clone();
        Callback::from(move |_: MouseEvent| {
            let reading = shared.desk.reading(&name);
            let threads = reading.threads.as_deref().map(|threads| with_block(threads, block, number));
            // What was said stays said; the sheet is done with.
            same.emit(shared.desk.edited(&name));
            shared.desk.read_document_again(&name, Reading { threads, ..reading });
        })
    });
    html! {
        <>
            <p class="what"><b>{ (told.role)(props.block.role) }</b>{ " · " }{ (told.reason)(props.block.reason) }</p>
            if let Some(onclick) = take {
                <p class="row"><button type="button" class="btn small" {onclick}>{ words.is_this_text }</button></p>
            }
        </>
    }
}

fn level_choice(props: &AboutBlockProps, block: &BlockAnswer, level: u8) -> Html {
    let now = said::level(&props.edit, block).or_else(|| heading_level(&props.answer, block));
    let edit = said::with_role((*props.edit).clone(), block, Role::Heading, Some(level));
    html! {
        <button
            type="button" class="chip small" aria-pressed={(now == Some(level)).to_string()}
            onclick={props.onedit.reform(move |_: MouseEvent| edit.clone())}
        >{ level }</button>
    }
}

/// To which of the texts that run through each other it belongs.
fn threads(props: &AboutBlockProps, words: &crate::words::ReaderWords) -> Html {
    let choice = |thread: Option<usize>, text: String| {
        html! {
            <button
                type="button" class="chip small" aria-pressed={(props.thread == thread).to_string()}
                onclick={props.onthread.reform(move |_: MouseEvent| thread)}
            >{ text }</button>
        }
    };
    html! {
        <p class="chips" role="group" aria-label={words.belongs_to}>
            <span class="small muted">{ words.belongs_to }</span>
            { for (0..props.answer.threads.len()).map(|thread| choice(Some(thread), letter(thread).to_string())) }
            { choice(None, words.neither.to_owned()) }
        </p>
    }
}
