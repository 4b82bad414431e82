//! What the frame asks of the browser: address, preferences, title.

use crate::protocol::TopicEdit;
use crate::settings::Settings;
use crate::ui::state::{Kept, Said, Theme};
use crate::words::Language;
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, Storage};

const LANGUAGE: &str = "duikan.language";
const THEME: &str = "duikan.theme";
const SETTINGS: &str = "duikan.settings";
const SAID: &str = "duikan.said-of-editions";
const TOPIC_EDITS: &str = "duikan.said-of-topics";

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
    let tag = stored(LANGUAGE)
        .or_else(|| web_sys::window()?.navigator().language())
        .unwrap_or_else(|| Language::Chinese.tag().to_owned());
    let theme = match stored(THEME).as_deref() {
        Some("light") => Theme::Light,
        Some("dark") => Theme::Dark,
        _ => Theme::System,
    };
    (Language::from_tag(&tag), theme)
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
        let _ = storage.set_item(LANGUAGE, language.tag());
        let _ = match name {
            Some(name) => storage.set_item(THEME, name),
            None => storage.remove_item(THEME),
        };
    }
}

/// What was chosen and said here before. Settings of another version that this one does not know are not half obeyed.
pub fn kept() -> Kept {
    Kept {
        settings: stored(SETTINGS).unwrap_or_default(),
        said: stored(SAID).unwrap_or_default(),
        topic_edits: stored(TOPIC_EDITS).unwrap_or_default(),
    }
}

fn stored<T: DeserializeOwned>(key: &str) -> Option<T> {
    let stored = storage().and_then(|storage| storage.get_item(key).ok().flatten());
    stored.and_then(|stored| serde_json::from_str(&stored).ok())
}

/// Remembers the settings, as far as they are not those that everybody starts with.
pub fn keep(settings: &Settings) {
    let Some(storage) = storage() else { return };
    let _ = match serde_json::to_string(settings) {
        Ok(text) if *settings != Settings::default() => storage.set_item(SETTINGS, &text),
        _ => storage.remove_item(SETTINGS),
    };
}

/// Remembers what the reader said of clauses of editions.
pub fn keep_said(said: &[Said]) {
    keep_list(SAID, said);
}

/// Remembers what the reader said of topics.
pub fn keep_topic_edits(edits: &[TopicEdit]) {
    keep_list(TOPIC_EDITS, edits);
}

fn keep_list<T: Serialize + DeserializeOwned + PartialEq>(key: &str, list: &[T]) {
    let Some(storage) = storage() else { return };
    // What was just read, and what could not be, stays as it is.
    if *list == *stored::<Vec<T>>(key).unwrap_or_default() {
        return;
    }
    let _ = match serde_json::to_string(list) {
        Ok(text) if !list.is_empty() => storage.set_item(key, &text),
        _ => storage.remove_item(key),
    };
}

/// The address's hash.
pub fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Tells of every change of the hash that was not made by the page itself, until what it gives is called.
pub fn on_hash(tell: impl Fn(String) + 'static) -> impl FnOnce() {
    let listener = Closure::<dyn Fn()>::new(move || tell(hash()));
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("hashchange", listener.as_ref().unchecked_ref());
        let _ = window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
    }
    move || {
        if let Some(window) = web_sys::window() {
            let function = listener.as_ref().unchecked_ref();
            let _ = window.remove_event_listener_with_callback("hashchange", function);
            let _ = window.remove_event_listener_with_callback("popstate", function);
        }
    }
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

/// Shows the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
