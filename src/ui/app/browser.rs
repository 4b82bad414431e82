//! What the frame asks of the browser: preferences, title, the tab in sight.

use crate::ui::address;
use crate::ui::guide::{Guide, HelpPart};
use crate::ui::state::Theme;
use crate::words::Language;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, Storage};

/// What the names of all that the page remembers here begin with.
const OWN: &str = "duikan.";
const LANGUAGE: &str = "duikan.language";
const THEME: &str = "duikan.theme";
const SHORTCUTS: &str = "duikan.shortcuts";

fn storage() -> Option<Storage> {
    // A browser may forbid it, or throw; then nothing is remembered.
    web_sys::window()?.local_storage().ok()?
}

fn root() -> Option<Element> {
    web_sys::window()?.document()?.document_element()
}

/// Language and theme as chosen here before, or as the browser has them.
pub fn preferences() -> (Language, Theme) {
    let stored = |key| storage().and_then(|storage| storage.get_item(key).ok().flatten());
    let language = stored(LANGUAGE).map_or_else(browsers_own, |tag| Language::from_tag(&tag));
    let theme = match stored(THEME).as_deref() {
        Some("light") => Theme::Light,
        Some("dark") => Theme::Dark,
        _ => Theme::System,
    };
    (language, theme)
}

/// The language that the browser asks for.
fn browsers_own() -> Language {
    let tag = web_sys::window().and_then(|window| window.navigator().language());
    tag.map_or(Language::Chinese, |tag| Language::from_tag(&tag))
}

/// Gives the page its language and theme, and remembers what differs from the browser's.
pub fn apply(language: Language, theme: Theme) {
    let Some(root) = root() else { return };
    let _ = root.set_attribute("lang", language.tag());
    let name = match theme {
        Theme::System => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    let _ = match name {
        Some(name) => root.set_attribute("data-theme", name),
        None => root.remove_attribute("data-theme"),
    };
    if let Some(storage) = storage() {
        let _ = if language == browsers_own() {
            storage.remove_item(LANGUAGE)
        } else {
            storage.set_item(LANGUAGE, language.tag())
        };
        let _ = match name {
            Some(name) => storage.set_item(THEME, name),
            None => storage.remove_item(THEME),
        };
    }
}

/// Forgets language, theme and what else was chosen here, by earlier versions of the page, too.
pub fn forget_preferences() {
    let Some(storage) = storage() else { return };
    let names = (0..storage.length().unwrap_or_default()).filter_map(|at| storage.key(at).ok().flatten());
    let own: Vec<String> = names.filter(|name| name.starts_with(OWN)).collect();
    for name in own {
        let _ = storage.remove_item(&name);
    }
}

/// The part of the help that the address asks for, and whether shortcuts were switched off here.
pub fn guide() -> Guide {
    let off = storage().and_then(|storage| storage.get_item(SHORTCUTS).ok().flatten());
    Guide { help: HelpPart::of_hash(&address::hash()), shortcuts: off.is_none(), tour: None }
}

/// Remembers that shortcuts were switched off.
pub fn keep_shortcuts(on: bool) {
    let Some(storage) = storage() else { return };
    let _ = if on { storage.remove_item(SHORTCUTS) } else { storage.set_item(SHORTCUTS, "false") };
}

/// Says on the body how the engine is, for tests and for whoever styles it.
pub fn mark_state(state: &str) {
    let body = web_sys::window().and_then(|window| window.document()).and_then(|document| document.body());
    let Some(body) = body else { return };
    let _ = body.set_attribute("data-state", state);
    let _ = if state == "ready" {
        body.set_attribute("data-ready", "")
    } else {
        body.remove_attribute("data-ready")
    };
}

/// The window's title.
pub fn set_title(view: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(&format!("{view} · 对勘 Duikan"));
    }
}

/// Brings the current view's tab into sight, where a narrow screen has not room for all.
pub fn show_tab() {
    let document = web_sys::window().and_then(|window| window.document());
    let tab =
        document.and_then(|document| document.query_selector("nav.views a[aria-current]").ok().flatten());
    let Some(tab) = tab.and_then(|tab| tab.dyn_into::<HtmlElement>().ok()) else { return };
    if let Some(tabs) = tab.parent_element().and_then(|tabs| tabs.dyn_into::<HtmlElement>().ok()) {
        let middle = tab.offset_left() - tabs.offset_left() + tab.offset_width() / 2;
        tabs.set_scroll_left(middle - tabs.client_width() / 2);
    }
}
