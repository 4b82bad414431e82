//! The documents of a file that was read: one, a few, or a whole table of them.

use super::columns::ColumnsPanel;
use super::encoding::{self, EncodingPanel};
use super::item::Item;
use crate::protocol::{DocumentSummary, Opened, Refused};
use crate::ui::focus;
use crate::ui::parts::{Icon, icon};
use crate::ui::shared::use_shared;
use crate::ui::state::FileRow;
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// More than these are shown under their file's name, folded.
const FEW: usize = 3;
/// Documents shown of a file at a time.
const PAGE: usize = 50;
/// Parts named that could not be read.
const NAMED: usize = 20;

/// Properties of [`FileItems`].
#[derive(Properties, PartialEq)]
pub struct FileItemsProps {
    /// The file.
    pub file: FileRow,
    /// What came of it.
    pub opened: Rc<Opened>,
    /// Its documents.
    pub documents: Vec<Rc<DocumentSummary>>,
}

/// What is open beside a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Panel {
    Columns,
    Encoding,
}

/// The documents of a file.
#[component]
pub fn FileItems(props: &FileItemsProps) -> Html {
    let shared = use_shared();
    let words = shared.words;
    let id = props.file.key;
    let panel = use_state(|| None::<Panel>);
    let open = |which: Panel| {
        let panel = panel.clone();
        Callback::from(move |_: MouseEvent| panel.set(Some(which)))
    };
    let done = {
        let panel = panel.clone();
        Callback::from(move |()| {
            panel.set(None);
            let _ = focus::is_lost() && focus::put_on(&format!("[data-file=\"{id}\"] .more"));
        })
    };
    let columns = props.opened.table.as_ref().map(|_| {
        html! { <button class="link" onclick={open(Panel::Columns)}>{ words.columns.open }</button> }
    });
    let many = props.documents.len() > FEW;
    let left_as_one = props.file.reading.threads.as_ref().is_some_and(Vec::is_empty);
    let items = {
        let (documents, more) =
            (props.documents.clone(), columns.clone().filter(|_| !many).unwrap_or_default());
        Callback::from(move |shown: usize| {
            let item = |document: &Rc<DocumentSummary>| {
                html! {
                    <Item
                        key={document.name.clone()} {id} document={document.clone()} grouped={many} more={more.clone()}
                    {left_as_one}
                    />
                }
            };
            documents.iter().take(shown).map(item).collect::<Html>()
        })
    };
    let first = props.documents.first().cloned();
    let encoding = first.as_ref().filter(|first| many && encoding::has_encoding(first.format)).map(|_| {
        html! { <button class="link" onclick={open(Panel::Encoding)}>{ words.encoding.open }</button> }
    });
    html! {
        <>
            if many {
                <Group
                    file={props.file.clone()} opened={props.opened.clone()} documents={props.documents.clone()}
                    actions={html! { <>{ for columns.clone() }{ for encoding }</> }}
                    {items}
                />
            } else {
                { items.emit(FEW) }
            }
            if !props.opened.refused.is_empty() {
                <NotAllRead {id} name={props.file.path()} refused={props.opened.refused.clone()} />
            }
            { match (*panel, &props.opened.table, first) {
                (Some(Panel::Columns), Some(table), _) => html! {
                    <li class="panel"><ColumnsPanel
                        {id} reading={props.file.reading.clone()} table={table.clone()} done={done.clone()}
                    /></li>
                },
                (Some(Panel::Encoding), _, Some(document)) => html! {
                    <li class="panel"><EncodingPanel {id} {document} {done} /></li>
                },
                _ => Html::default(),
            } }
        </>
    }
}

/// Properties of [`Group`].
#[derive(Properties, PartialEq)]
struct GroupProps {
    file: FileRow,
    opened: Rc<Opened>,
    documents: Vec<Rc<DocumentSummary>>,
    /// What can be done with the file as a whole.
    actions: Html,
    /// Draws the first so many of its documents.
    items: Callback<usize, Html>,
}

/// Many documents of one file, folded under its name.
#[component]
fn Group(props: &GroupProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.shelf;
    let id = props.file.key;
    let unfolded = use_state(|| false);
    let menu = use_state(|| false);
    let shown = use_state(|| PAGE);
    let row = use_node_ref();
    let toggle = {
        let unfolded = unfolded.clone();
        Callback::from(move |_: MouseEvent| unfolded.set(!*unfolded))
    };
    let toggle_menu = {
        let menu = menu.clone();
        Callback::from(move |_: MouseEvent| menu.set(!*menu))
    };
    let close_menu = {
        let menu = menu.clone();
        Callback::from(move |_: MouseEvent| menu.set(false))
    };
    let onkeydown = {
        let (menu, row) = (menu.clone(), row.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *menu {
                event.stop_propagation();
                menu.set(false);
                let more = row.cast::<Element>().and_then(|row| row.query_selector(".more").ok().flatten());
                if let Some(more) = more {
                    let _ = wasm_bindgen::JsCast::unchecked_into::<HtmlElement>(more).focus();
                }
            }
        })
    };
    let remove = {
        let (desk, row, name) = (shared.desk.clone(), row.clone(), props.file.name.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(row) = row.cast::<Element>() {
                let _ = focus::put_beside(&row, ".more, .dismiss") || focus::put_on(".shelf .drop button");
            }
            desk.remove(id, name.clone());
        })
    };
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let left = props.documents.len().saturating_sub(*shown);
    let format = props.documents.first().map(|first| (shared.words.told.format)(first.format));
    let column = props.opened.table.as_ref().and_then(|table| {
        table.names.get(table.columns.text as usize).map(|name| (shared.words.columns.taken)(name))
    });
    html! {
        <li
            class="doc group" ref={row} {onkeydown} data-testid="shelf-group" data-name={props.file.name.clone()}
            data-file={id.to_string()}
        >
            <div class="head">
                <span class="mark" aria-hidden="true">{ if *unfolded { "▾" } else { "▸" } }</span>
                <button class="title" onclick={toggle} aria-expanded={unfolded.to_string()}>{ &props.file.name }</button>
                <button
                    class="more" onclick={toggle_menu} aria-expanded={menu.to_string()}
                    aria-label={(words.more)(&props.file.name)}
                >{ icon(Icon::More) }</button>
            </div>
            <div class="row facts">
                <span>{ (words.documents)(props.documents.len()) }</span>
                { for format.map(|format| html! { <span>{ format }</span> }) }
                { for column.map(|column| html! { <span>{ column }</span> }) }
            </div>
            if *menu {
                <div class="row actions" onclick={close_menu}>
                    { props.actions.clone() }
                    <button class="link" onclick={remove}>{ words.remove }</button>
                </div>
            }
            if *unfolded {
                <ol>{ props.items.emit(*shown) }</ol>
                if left > 0 {
                    <button class="link small more-items" onclick={more}>{ (words.more_items)(left) }</button>
                }
            }
        </li>
    }
}

/// Properties of [`NotAllRead`].
#[derive(Properties, PartialEq)]
struct NotAllReadProps {
    id: u32,
    name: AttrValue,
    refused: Vec<Refused>,
}

/// What in a file could not be read, next to what could.
#[component]
fn NotAllRead(props: &NotAllReadProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.shelf;
    let row = use_node_ref();
    let dismiss = {
        let (desk, id, row) = (shared.desk.clone(), props.id, row.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(row) = row.cast::<Element>() {
                let _ = focus::put_beside(&row, ".more, .dismiss") || focus::put_on(".shelf .drop button");
            }
            desk.dismiss_refused(id);
        })
    };
    let left = props.refused.len().saturating_sub(NAMED);
    html! {
        <li class="doc problem" ref={row} tabindex="-1" data-testid="shelf-refused" data-name={props.name.clone()}>
            <b>{ props.name.clone() }</b>
            <p class="small">{ (words.refused)(props.refused.len()) }</p>
            <ul class="small refused">
                { for props.refused.iter().take(NAMED).map(|refused| html! {
                    <li><b>{ &refused.name }</b>{ " " }{ (shared.words.told.error)(&refused.error) }</li>
                }) }
                if left > 0 {
                    <li>{ (words.refused_more)(left) }</li>
                }
            </ul>
            <button class="link small dismiss" onclick={dismiss}>{ words.dismiss }</button>
        </li>
    }
}
