//! The PDF reader as a worker of the page, and as an ES module.
//!
//! It is a program of its own, so that nobody waits for it who has no PDF, and so that what makes it stop takes
//! nothing else with it: the page starts one for each file. The dialogue is described with
//! [`FromPdf`].
//!
//! As a module:
//!
//! ```js
//! import init, { text } from "./pdf.js";
//! await init();
//! const read = text(new Uint8Array(await file.arrayBuffer())); // { text, extracted: { pages, … } }
//! duikan.open(file.name, new TextEncoder().encode(read.text), undefined, read.extracted);
//! ```

use crate::{
    error::Error,
    input::pdf::{self, Pdf},
    protocol::{Extracted, FromPdf, VERSION},
    settings::InputSettings,
};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Starts serving if this runs as a worker; elsewhere the module is a library and this does nothing.
pub fn start() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    tell_of_panics(scope.clone());
    let receiver = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        serve(&receiver, &event.data());
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // The worker serves until the page ends it, and the closure with it.
    on_message.forget();
    say(&scope, &FromPdf::Ready { version: VERSION.to_owned() }, None);
}

/// What is thrown at a PDF's foreign bytes ends this instance; the page hears why.
fn tell_of_panics(scope: DedicatedWorkerGlobalScope) {
    std::panic::set_hook(Box::new(move |panic| {
        say(&scope, &FromPdf::Failed(Error::Stopped { reason: panic.to_string() }), None);
    }));
}

fn serve(scope: &DedicatedWorkerGlobalScope, message: &JsValue) {
    let message = Array::from(message);
    let settings: InputSettings = serde_wasm_bindgen::from_value(message.get(0)).unwrap_or_default();
    let bytes = message.get(1).dyn_into::<ArrayBuffer>().map(|bytes| Uint8Array::new(&bytes).to_vec());
    let mut progress = |number, of| say(scope, &FromPdf::Page { number, of }, None);
    match pdf::read(&bytes.unwrap_or_default(), &settings, &mut progress) {
        Ok(Pdf { text, extracted }) => {
            let text = Uint8Array::from(text.as_bytes()).buffer();
            say(scope, &FromPdf::Read(extracted), Some(&text));
        }
        Err(error) => say(scope, &FromPdf::Failed(error), None),
    }
}

fn say(scope: &DedicatedWorkerGlobalScope, reply: &FromPdf, text: Option<&ArrayBuffer>) {
    let transfer: Array = text.into_iter().collect();
    let sent = reply.serialize(&Serializer::json_compatible()).map_err(JsValue::from).and_then(|reply| {
        let mut message = Array::of1(&reply);
        message.extend(text);
        scope.post_message_with_transfer(&message, &transfer)
    });
    // It fails only if the types of the protocol can't be objects, which its tests would show.
    if let Err(error) = sent {
        web_sys::console::error_1(&error);
    }
}

/// What [`text`] gives.
#[derive(Serialize)]
struct Taken {
    text: String,
    extracted: Extracted,
}

/// Takes the text out of a PDF: `{ text, extracted: { format, bytes, hash, pages, without_text, damaged } }`,
/// with a form feed between pages. What makes it stop (a trap) leaves the module of no more use; run it in a
/// worker that can be ended.
///
/// # Errors
/// An object with a `code` ([`crate::error::Error`]).
#[wasm_bindgen]
pub fn text(bytes: &[u8]) -> Result<JsValue, JsValue> {
    let plain = Serializer::json_compatible();
    match pdf::read(bytes, &InputSettings::default(), &mut |_, _| {}) {
        Ok(Pdf { text, extracted }) => Taken { text, extracted }.serialize(&plain).map_err(JsValue::from),
        Err(error) => Err(error.serialize(&plain).unwrap_or_else(JsValue::from)),
    }
}
