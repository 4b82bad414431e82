//! A document on the shelf.

use super::edit::EditForm;
use crate::error::Warning;
use crate::protocol::{Counted, DocumentSummary, Script};
use crate::ui::focus;
use crate::ui::parts::counted_tag;
use crate::ui::route::{At, Route};
use crate::ui::shared::{Shared, use_shared};
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
}

/// A document on the shelf: title, date, size, what to mind, what can be done.
#[component]
pub fn Item(props: &ItemProps) -> Html {
    let shared = use_shared();
    let (document, words) = (&props.document, shared.words);
    let menu = use_state(|| false);
    let editing = use_state(|| false);
    let (row, more) = (use_node_ref(), use_node_ref());
    // What is chosen in the menu or the form goes away with it; the focus stays with the document.
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
        let (shared, name) = (shared.clone(), document.name.clone());
        Callback::from(move |_: MouseEvent| shared.go(Route::read(&name, None)))
    };
    let edit = {
        let (editing, menu) = (editing.clone(), menu.clone());
        Callback::from(move |_: MouseEvent| {
            editing.set(true);
            menu.set(false);
        })
    };
    let done = {
        let (editing, back_to_more) = (editing.clone(), back_to_more.clone());
        Callback::from(move |()| {
            editing.set(false);
            back_to_more();
        })
    };
    let onkeydown = {
        let (menu, back_to_more) = (menu.clone(), back_to_more.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *menu {
                menu.set(false);
                back_to_more();
            }
        })
    };
    let (id, desk) = (props.id, shared.desk.clone());
    let aside = document.counted == Counted::SetAside;
    let set_aside = {
        let (desk, menu) = (desk.clone(), menu.clone());
        Callback::from(move |_: MouseEvent| {
            let mut said = desk.edited(id);
            said.set_aside = !aside;
            desk.edit(id, said);
            menu.set(false);
            back_to_more();
        })
    };
    let remove = {
        let row = row.clone();
        Callback::from(move |_: MouseEvent| {
            // The last of all leaves the empty page, which looks after the focus itself.
            if let Some(row) = row.cast::<Element>() {
                let _ = focus::put_beside(&row, ".more, .dismiss") || focus::put_on(".shelf .drop button");
            }
            desk.remove(id);
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
                    aria-label={(words.shelf.more)(&document.title)}
                >{ "⋯" }</button>
            </div>
            <div class="row">
                <span title={date_rule}>
                    { date.map_or_else(|| words.shelf.no_date.to_owned(), |date| date.value.clone()) }
                </span>
                <span title={(words.shelf.characters_kept)(document.kept_characters, document.characters)}>
                    { (words.shelf.characters)(document.kept_characters) }
                </span>
                { tags(&shared, document) }
            </div>
            if *menu {
                <div class="row actions">
                    <button class="link" onclick={read}>{ words.shelf.read }</button>
                    <button class="link" onclick={edit}>{ words.shelf.edit }</button>
                    <button class="link" onclick={set_aside}>
                        { if aside { words.shelf.bring_back } else { words.shelf.set_aside_do } }
                    </button>
                    <button class="link" onclick={remove}>{ words.shelf.remove }</button>
                </div>
            }
            if *editing {
                <EditForm {id} document={document.clone()} {done} />
            }
        </li>
    }
}

fn tags(shared: &Shared, document: &DocumentSummary) -> Html {
    let words = shared.words;
    let script = (document.script == Script::Traditional).then(|| {
        html! { <span class="tag">{ (words.told.script)(document.script) }</span> }
    });
    // A missing date stands where the date would; what the row says already is not said twice.
    let warnings = document.warnings.iter().filter(|warning| **warning != Warning::NoDate).map(|warning| {
        let at = match warning {
            Warning::UnreadableCharacters { .. } => Some(At::Unreadable),
            Warning::NoDate
            | Warning::NoHeadings
            | Warning::Joined { .. }
            | Warning::MissingParts { .. }
            | Warning::Renamed { .. } => None,
        };
        let class = if at.is_some() { "tag warn" } else { "tag" };
        let (shared, name) = (shared.clone(), document.name.clone());
        let onclick = Callback::from(move |_: MouseEvent| shared.go(Route::read(&name, at)));
        let (tag, told) = ((words.told.warning_tag)(warning), (words.told.warning)(warning));
        html! {
            <button {class} {onclick} title={told.clone()} aria-label={format!("{tag}: {told}")}>{ tag.clone() }</button>
        }
    });
    html! { <span class="tags">{ counted_tag(shared, document) }{ for script }{ for warnings }</span> }
}
