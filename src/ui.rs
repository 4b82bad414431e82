//! The page.
//!
//! It owns what is shown; the engine, in its worker, owns the texts. What is here, in the order in which
//! a reader's click travels:
//!
//! - [`app`]: the frame around everything: header, shelf, the current view, evidence.
//! - [`state`]: what is shown, as one value, changed only by an explicit [`state::Action`].
//! - [`route`]: the part of it that stands in the address, so that back and reload work. [`address`]: the
//!   address itself, and how far down each step was left.
//! - [`client`]: the engine's worker, and the desk that keeps the reader's files to send them again.
//! - [`ask`]: a view's question to the engine and what has become of it.
//! - [`shelf`]: the documents at the side; adding, correcting, setting aside.
//! - [`views`]: overview, terms, topics, compare, concordance, and the page without texts; one a file or folder.
//! - [`lexicon`]: what the reader says about words: dictionary, stop words, all settings as a file.
//! - [`workspace`]: what outlives the visit, in this browser or as a file.
//! - [`findings`]: what the reader pins, with notes, for the report.
//! - [`evidence`]: the panel that shows the places behind a number. [`reader`]: the text
//!   itself, with what was found in it and what the reader says of that.
//! - [`help`]: all that explains the page. [`shortcuts`]: single keys. [`tour`]: a walk through the views.
//!   [`guide`]: what of them is open. [`mod@print`]: the page on paper.
//! - [`charts`]: `ECharts` through a thin binding; one file a chart. [`parts`]: what views are made of.
//!
//! Every word on the page stands in [`crate::words`], in Chinese and English.
//!
//! # Invariants
//!
//! Nothing here knows the engine: only [`crate::protocol`], [`crate::settings`] and [`crate::error`]
//! are used. No view keeps what another needs; no component talks to the worker but through
//! [`client::Desk`]. What readers bring (names, titles, texts) reaches the page as text nodes only.

pub mod address;
pub mod app;
pub mod ask;
pub mod charts;
pub mod client;
pub mod events;
pub mod evidence;
pub mod findings;
pub mod focus;
pub mod guide;
pub mod header;
pub mod help;
pub mod lexicon;
pub mod parts;
pub mod print;
pub mod reader;
pub mod route;
pub mod shared;
pub mod shelf;
pub mod shortcuts;
pub mod state;
pub mod tour;
pub mod views;
pub mod workspace;

/// Puts the page into the document.
pub fn start() {
    console_error_panic_hook::set_once();
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"));
    match root {
        Some(root) => {
            yew::Renderer::<app::App>::with_root(root).render();
        }
        None => {
            yew::Renderer::<app::App>::new().render();
        }
    }
}
