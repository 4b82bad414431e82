//! In which encoding a file is read, and in which others it could be.

use crate::protocol::{Alternative, Certainty, DocumentSummary, Format, Reading};
use crate::ui::parts::{Dialog, Help};
use crate::ui::route::Route;
use crate::ui::shared::use_shared;
use std::rc::Rc;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Every encoding that can be chosen, by its WHATWG name, those of Chinese first.
const ENCODINGS: [&str; 22] = [
    "UTF-8",
    "gb18030",
    "Big5",
    "UTF-16LE",
    "UTF-16BE",
    "Shift_JIS",
    "EUC-JP",
    "ISO-2022-JP",
    "EUC-KR",
    "windows-1252",
    "windows-1250",
    "ISO-8859-2",
    "windows-1251",
    "KOI8-R",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "windows-874",
    "macintosh",
];

/// Whether files of this format are in an encoding that somebody chose, and may choose again: others say theirs,
/// or have none.
#[must_use]
pub fn has_encoding(format: Format) -> bool {
    matches!(format, Format::PlainText | Format::Html | Format::Csv | Format::JsonLines)
}

/// Whether a reader had better look at it.
pub fn is_doubtful(document: &DocumentSummary) -> bool {
    matches!(document.decoding.certainty, Certainty::Likely | Certainty::Doubtful)
}

/// Properties of [`EncodingPanel`].
#[derive(Properties, PartialEq)]
pub struct EncodingPanelProps {
    /// The file's key.
    pub id: u32,
    /// What the engine says of it.
    pub document: Rc<DocumentSummary>,
    /// Told when the panel is done with.
    pub done: Callback<()>,
}

/// The encoding found, how sure it is, and the others: one click reads the file again.
#[component]
pub fn EncodingPanel(props: &EncodingPanelProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.encoding;
    let decoding = &props.document.decoding;
    let reading = shared.desk.reading(&props.document.name);
    let first = use_node_ref();
    let select = use_node_ref();
    let read_as = {
        let (shared, done, id, reading) = (shared.clone(), props.done.clone(), props.id, reading.clone());
        let document = props.document.clone();
        Callback::from(move |encoding: Option<String>| {
            shared.desk.read_again(id, Reading { encoding, ..reading.clone() });
            done.emit(());
            // What came of it is to be seen in the text; of many rows, in their titles.
            if matches!(document.format, Format::PlainText | Format::Html) {
                shared.go(Route::read(&document.name, None));
            }
        })
    };
    let onsubmit = {
        let (select, read_as) = (select.clone(), read_as.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                read_as.emit(Some(select.value()));
            }
        })
    };
    let find_out = read_as.reform(|_: MouseEvent| None);
    let is_doubtful = is_doubtful(&props.document);
    let mut alternatives: Vec<&Alternative> = decoding.alternatives.iter().collect();
    if !is_doubtful {
        // None of them is likely, so the reader's eye finds first what Chinese is mostly written in.
        let rank = |other: &&Alternative| ENCODINGS.iter().position(|name| *name == other.encoding);
        alternatives.sort_by_key(|other| rank(other).unwrap_or(ENCODINGS.len()));
    }
    let alternatives = alternatives.into_iter().enumerate().map(|(index, other)| {
        let name = other.encoding.clone();
        let onclick = read_as.reform(move |_: MouseEvent| Some(name.clone()));
        let node = if index == 0 { first.clone() } else { NodeRef::default() };
        html! {
            <li>
                <button class="alternative" {onclick} ref={node} data-encoding={other.encoding.clone()}>
                    <span><b>{ &other.encoding }</b>{ " " }{ (shared.words.told.encoding)(&other.encoding) }</span>
                    <q class="sample">{ &other.sample }</q>
                </button>
            </li>
        }
    });
    // Without alternatives the list of all is what the panel is opened for. Where the encoding is certain, none
    // of them is offered to the first press of a key: the browser puts the focus on the button that closes.
    let first = match decoding.alternatives.is_empty() {
        true => select.clone(),
        false if is_doubtful => first.clone(),
        false => NodeRef::default(),
    };
    html! {
        <Dialog title={words.title} onclose={props.done.clone()} {first}>
            <div data-testid="encoding-panel">
                <p>
                    { (words.now)(&decoding.encoding, (shared.words.told.encoding)(&decoding.encoding)) }
                    { " " }{ (shared.words.told.certainty)(decoding.certainty) }
                    <Help method={&shared.words.methods.encodings} of={words.title} />
                </p>
                if !decoding.alternatives.is_empty() {
                    <h4>{ if is_doubtful { words.likely } else { words.others } }</h4>
                    <ul class="alternatives">{ for alternatives }</ul>
                }
                <form class="other" {onsubmit}>
                    <label>
                        <span class="label">{ words.all }</span>
                        <select ref={select}>
                            { for ENCODINGS.iter().map(|name| html! {
                                <option value={*name} selected={name.eq_ignore_ascii_case(&decoding.encoding)}>
                                    { format!("{name} · {}", (shared.words.told.encoding)(name)) }
                                </option>
                            }) }
                        </select>
                    </label>
                    <button class="btn">{ words.read_as }</button>
                </form>
                if reading.encoding.is_some() {
                    <p class="small"><button class="link" onclick={find_out}>{ words.find_out }</button></p>
                }
            </div>
        </Dialog>
    }
}
