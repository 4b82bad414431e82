//! The parts of the page that it asks for later: its workers and the sample.

use super::engine::said;
use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{Worker, WorkerOptions, WorkerType};

/// The global object by which the page as one file (www/single.mjs) says where it has its parts: from their names to
/// addresses that it made itself. Where there is none, they lie beside the page.
const PARTS: &str = "duikanParts";

/// The address of a part, such as `sample/manifest.json`.
#[must_use]
pub fn address(name: &str) -> String {
    made(name).unwrap_or_else(|| name.to_owned())
}

/// A worker, by the name of its script.
///
/// # Errors
///
/// If the browser refuses to make it.
pub fn worker(name: &str) -> Result<Worker, String> {
    let options = WorkerOptions::new();
    let address = made(name);
    // In a page from the disk Chromium starts no modules, so the one file's workers are plain scripts.
    options.set_type(if address.is_some() { WorkerType::Classic } else { WorkerType::Module });
    Worker::new_with_options(address.as_deref().unwrap_or(name), &options).map_err(|error| said(&error))
}

/// The address that the page as one file made for a part.
fn made(name: &str) -> Option<String> {
    let parts = Reflect::get(&js_sys::global(), &PARTS.into()).ok()?;
    Reflect::get(&parts, &JsValue::from_str(name)).ok()?.as_string()
}
