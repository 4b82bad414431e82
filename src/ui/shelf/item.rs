//! A document on the shelf.

use super::edit::EditForm;
use super::encoding::{self, EncodingPanel};
use super::tags::Tags;
use crate::protocol::{Counted, DocumentSummary, Reading};
use crate::ui::focus;
use crate::ui::parts::{Icon, icon};
use crate::ui::reader;
use crate::ui::route::Route;
use crate::ui::shared::use_shared;
use crate::ui::state::Action;
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Properties of [`Item`].
#[derive(Properties, PartialEq)]
pub struct ItemProps {
    /// The file's key.
    pub id: u32,
    /// What the engine says of it.
    pub document: Rc<DocumentSummary>,
    /// Whether it is one of many of its file, which has a menu of its own.
    #[prop_or_default]
    pub grouped: bool,
    /// What else can be done with its file.
    #[prop_or_default]
    pub more: Html,
    /// Whether the reader takes it for one text, whatever it looks like.
    #[prop_or_default]
    pub left_as_one: bool,
}

/// What is open beside a document.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Panel {
    Edit,
    Encoding,
}

/// A document on the shelf: title, date, kind, size, what to mind, what can be done.
#[component]
pub fn Item(props: &ItemProps) -> Html {
    let shared = use_shared();
    let (document, words) = (&props.document, shared.words);
    let title = shared.state.title(&document.name);
    let menu = use_state(|| false);
    let panel = use_state(|| None::<Panel>);
    let (row, more) = (use_node_ref(), use_node_ref());
    // What is chosen in the menu or a panel goes away with it; the focus stays with the document.
    let back_to_more = {
        let more = more.clone();
        move || {
            if let Some(more) = more.cast::<HtmlElement>() {
                let _ = more.focus();
            }
        }
    };
    let toggle_menu = {
        let menu = menu.clone();
        Callback::from(move |_| menu.set(!*menu))
    };
    let read = {
        let (shared, name, menu) = (shared.clone(), document.name.clone(), menu.clone());
        Callback::from(move |_: MouseEvent| {
            menu.set(false);
            // Already there if a text is open; one that is opened now takes the focus itself.
            focus::put_on(reader::HEADING);
            // On a narrow screen the shelf stands above the text.
            shared.act(Action::ShelfOpen(false));
            shared.go(Route::read(&name, None));
        })
    };
    let open = |which: Panel| {
        let (panel, menu) = (panel.clone(), menu.clone());
        Callback::from(move |_: MouseEvent| {
            panel.set(Some(which));
            menu.set(false);
        })
    };
    let done = {
        let (panel, back_to_more) = (panel.clone(), back_to_more.clone());
        Callback::from(move |()| {
            panel.set(None);
            back_to_more();
        })
    };
    let onkeydown = {
        let (menu, back_to_more) = (menu.clone(), back_to_more.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *menu {
                event.stop_propagation();
                menu.set(false);
                back_to_more();
            }
        })
    };
    let desk = shared.desk.clone();
    let together = {
        let (desk, menu, name) = (desk.clone(), menu.clone(), document.name.clone());
        Callback::from(move |_: MouseEvent| {
            menu.set(false);
            desk.read_document_again(&name, Reading { threads: None, ..desk.reading(&name) });
        })
    };
    let aside = document.counted == Counted::SetAside;
    let set_aside = {
        let (desk, menu, name) = (desk.clone(), menu.clone(), document.name.clone());
        Callback::from(move |_: MouseEvent| {
            let mut said = desk.edited(&name);
            said.set_aside = !aside;
            desk.edit(&name, said);
            menu.set(false);
            back_to_more();
        })
    };
    let remove = {
        let (row, name, title) = (row.clone(), document.name.clone(), title.clone());
        Callback::from(move |_: MouseEvent| {
            // The last of all leaves the empty page, which looks after the focus itself.
            if let Some(row) = row.cast::<Element>() {
                let _ = focus::put_beside(&row, ".more, .dismiss") || focus::put_on(".shelf .drop button");
            }
            desk.remove_document(&name, title.clone());
        })
    };
    let current = matches!(&shared.state.route, Route::Read { document: name, .. } if *name == document.name);
    let class = classes!("doc", aside.then_some("aside"), current.then_some("current"));
    let date = document.date.as_ref();
    let date_rule = date.map(|date| (words.told.date_rule)(date.rule));
    html! {
        <li {class} {onkeydown} ref={row} data-testid="shelf-item" data-name={document.name.clone()}>
            <div class="head">
                <span class="mark" aria-hidden="true">{ shared.state.mark(&document.name) }</span>
                <button class="title" onclick={read.clone()} title={document.name.clone()}>{ &document.title }</button>
                <button
                    ref={more} class="more" onclick={toggle_menu} aria-expanded={menu.to_string()}
                    aria-label={(words.shelf.more)(&title)}
                >{ icon(Icon::More) }</button>
            </div>
            if title != document.title {
                <div class="row namesake">{ &document.name }</div>
            }
            <div class="row facts">
                <span title={date_rule}>
                    { date.map_or_else(|| words.shelf.no_date.to_owned(), |date| date.value.clone()) }
                </span>
                if let Some(kind) = document.kind {
                    <span>{ (words.told.kind)(kind) }</span>
                }
                <span title={(words.shelf.characters_kept)(document.kept_characters, document.characters)}>
                    { (words.shelf.characters)(document.kept_characters) }
                </span>
            </div>
            if !document.tags.is_empty() {
                <div class="row own-tags" data-testid="own-tags">
                    { for document.tags.iter().map(|tag| html! { <span>{ format!("#{tag}") }</span> }) }
                </div>
            }
            <Tags document={document.clone()} encoding={open(Panel::Encoding)} grouped={props.grouped} />
            if *menu {
                <div class="row actions">
                    <button class="link" onclick={read}>{ words.shelf.read }</button>
                    <button class="link" onclick={open(Panel::Edit)}>{ words.shelf.edit }</button>
                    if !props.grouped && encoding::has_encoding(document.format) {
                        <button class="link" onclick={open(Panel::Encoding)}>{ words.encoding.open }</button>
                    }
                    { props.more.clone() }
                    if document.thread.is_some() || props.left_as_one {
                        <button class="link" onclick={together}>
                            { if props.left_as_one { words.shelf.look_again } else { words.shelf.together } }
                        </button>
                    }
                    <button class="link" onclick={set_aside}>
                        { if aside { words.shelf.bring_back } else { words.shelf.set_aside_do } }
                    </button>
                    <button class="link" onclick={remove}>{ words.shelf.remove }</button>
                </div>
            }
            { match *panel {
                None => Html::default(),
                Some(Panel::Edit) => html! { <EditForm document={document.clone()} {done} /> },
                Some(Panel::Encoding) => html! { <EncodingPanel id={props.id} document={document.clone()} {done} /> },
            } }
        </li>
    }
}
