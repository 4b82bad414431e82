//! What to mind about a document, as tags.

use super::encoding;
use crate::error::Warning;
use crate::protocol::{Certainty, DocumentSummary, Script};
use crate::ui::parts::counted_tag;
use crate::ui::route::{At, Route};
use crate::ui::shared::use_shared;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Tags`].
#[derive(Properties, PartialEq)]
pub struct TagsProps {
    /// What the engine says of the document.
    pub document: Rc<DocumentSummary>,
    /// Opens the panel of encodings.
    pub encoding: Callback<MouseEvent>,
    /// Whether it is one of many of its file.
    pub grouped: bool,
}

/// What to mind about a document; each tag leads to where it can be seen or mended.
#[component]
pub fn Tags(props: &TagsProps) -> Html {
    let shared = use_shared();
    let (document, words) = (&props.document, shared.words);
    let button = |tag: String, told: String, warn: bool, onclick: Callback<MouseEvent>| {
        let class = classes!("tag", warn.then_some("warn"));
        let label = format!("{tag}: {told}");
        html! { <button {class} {onclick} title={told} aria-label={label}>{ tag }</button> }
    };
    let read = |at: Option<At>| {
        let (shared, name) = (shared.clone(), document.name.clone());
        Callback::from(move |_: MouseEvent| shared.go(Route::read(&name, at)))
    };
    let thread = document.thread.map(|thread| {
        let told = words.shelf.thread_long;
        html! { <span class="tag same" title={told}>{ (words.shelf.thread)(thread.number, thread.of) }</span> }
    });
    let interleaved = (document.interleaved > 1).then(|| {
        let told = (words.reader.interleaved)(document.interleaved);
        button((words.shelf.interleaved)(document.interleaved), told, true, read(None))
    });
    let doubtful = encoding::is_doubtful(document).then(|| {
        let decoding = &document.decoding;
        let told = (words.told.certainty)(decoding.certainty).to_owned();
        let is_guess = decoding.certainty == Certainty::Doubtful;
        button(format!("{}?", decoding.encoding), told, is_guess, props.encoding.clone())
    });
    // What could not be decoded has a tag of its own.
    let is_unreadable =
        document.warnings.iter().any(|warning| matches!(warning, Warning::UnreadableCharacters { .. }));
    let lost = (document.lost > 0 && !is_unreadable).then(|| {
        let tag = (words.reader.losses)(document.lost as usize);
        button(tag, words.reader.losses_long.to_owned(), true, read(Some(At::Loss)))
    });
    let script = matches!(document.script, Script::Traditional | Script::Japanese).then(|| {
        html! { <span class="tag">{ (words.told.script)(document.script) }</span> }
    });
    // What the row says already is not said twice; the names of a file's documents are numbered anyway.
    let is_told = |warning: &&Warning| match warning {
        Warning::NoDate | Warning::Interleaved { .. } => false,
        Warning::Renamed { .. } => !props.grouped && document.thread.is_none(),
        _ => true,
    };
    let warnings = document.warnings.iter().filter(is_told).map(|warning| {
        let at = matches!(warning, Warning::UnreadableCharacters { .. }).then_some(At::Unreadable);
        button((words.told.warning_tag)(warning), (words.told.warning)(warning), at.is_some(), read(at))
    });
    let tags: Vec<Html> = interleaved
        .into_iter()
        .chain(doubtful)
        .chain(thread)
        .chain([counted_tag(&shared, document)])
        .chain(script)
        .chain(lost)
        .chain(warnings)
        .collect();
    html! { <div class="row tags">{ for tags }</div> }
}
