//! PDF: its text is taken out by a worker of its own, started for one file and ended after it.

use super::engine::said;
use super::parts;
use crate::error::Error;
use crate::input::is_pdf;
use crate::protocol::{Extracted, Format, FromPdf, VERSION};
use crate::settings::InputSettings;
use futures_channel::oneshot;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker};

/// Trunk's loader of the PDF reader, beside the page. It and what it loads are asked for when a PDF comes: beside
/// the sample, all that the page asks for after it has loaded, and nothing is sent with the asking.
const SCRIPT: &str = "pdf_loader.js";

/// How many bytes tell a PDF.
const OPENING: u32 = 2048;

/// How often is looked whether anything happens, in milliseconds.
const TICK: i32 = 250;

/// A worker that says nothing for so many ticks (20 seconds) is ended. Its first word has time to come from afar.
const PATIENCE: u32 = 80;
const PATIENCE_AT_FIRST: u32 = 480;

/// What came of a file: its text and what it was.
type Taken = Result<(ArrayBuffer, Extracted), Error>;

/// A file's text, if it is a PDF: in UTF-8, with what is known of the file; else its bytes. `progress` is told how much is done, 0
/// to 1, and says whether the text is still wanted.
///
/// # Errors
///
/// Why there is none. What makes the reader stop, or never come to an end, is a damaged file.
pub async fn taken_out(
    bytes: ArrayBuffer,
    settings: &InputSettings,
    progress: impl Fn(f64) -> bool + 'static,
) -> Result<(ArrayBuffer, Option<Extracted>), Error> {
    let opening = Uint8Array::new(&bytes);
    if !is_pdf(&opening.subarray(0, OPENING).to_vec()) {
        return Ok((bytes, None));
    }
    let (done, heard) = oneshot::channel();
    let reader =
        Reader::start(&bytes, settings, progress, done).map_err(|reason| Error::Unreadable { reason })?;
    let taken = heard.await.unwrap_or(Err(Error::Damaged { format: Format::Pdf }));
    drop(reader);
    taken.map(|(text, extracted)| (text, Some(extracted)))
}

/// A worker with the reader in it. Ends with the value.
struct Reader {
    worker: Worker,
    timer: i32,
    _listeners: [Closure<dyn FnMut(JsValue)>; 2],
    _tick: Closure<dyn FnMut()>,
}

impl Reader {
    fn start(
        bytes: &ArrayBuffer,
        settings: &InputSettings,
        progress: impl Fn(f64) -> bool + 'static,
        done: oneshot::Sender<Taken>,
    ) -> Result<Self, String> {
        let worker = parts::worker(SCRIPT)?;
        let done = Rc::new(RefCell::new(Some(done)));
        let finish = move |taken: Taken| {
            if let Some(done) = done.borrow_mut().take() {
                // Who asked may have gone; a text for nobody is nothing.
                let _ = done.send(taken);
            }
        };
        let share = Rc::new(Cell::new(0.0));
        let patience = Rc::new(Cell::new(PATIENCE_AT_FIRST));

        let settings =
            settings.serialize(&Serializer::json_compatible()).map_err(|error| error.to_string())?;
        let message = Array::of2(&settings, bytes);
        let (asked, told, left, finished) = (worker.clone(), share.clone(), patience.clone(), finish.clone());
        let on_message = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
            let heard = Array::from(&event.unchecked_into::<MessageEvent>().data());
            left.set(PATIENCE);
            match serde_wasm_bindgen::from_value::<FromPdf>(heard.get(0)) {
                Ok(FromPdf::Ready { version }) if version == VERSION => {
                    let transfer = Array::of1(&message.get(1));
                    if let Err(error) = asked.post_message_with_transfer(&message, &transfer) {
                        finished(Err(Error::Unreadable { reason: said(&error) }));
                    }
                }
                Ok(FromPdf::Ready { version }) => finished(Err(Error::Unreadable { reason: version })),
                Ok(FromPdf::Page { number, of }) => told.set(f64::from(number) / f64::from(of.max(1))),
                Ok(FromPdf::Read(extracted)) => finished(Ok((heard.get(1).unchecked_into(), extracted))),
                Ok(FromPdf::Failed(Error::Stopped { .. })) | Err(_) => finished(Err(damaged())),
                Ok(FromPdf::Failed(error)) => finished(Err(error)),
            }
        });
        let (failed, begun) = (finish.clone(), patience.clone());
        let on_error = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
            let reason = event.dyn_ref::<web_sys::ErrorEvent>().map(|event| {
                event.prevent_default();
                event.message()
            });
            // Before its first word nothing was read: the reader itself is missing.
            let is_missing = begun.get() > PATIENCE;
            let reason = reason.unwrap_or_default();
            failed(Err(if is_missing { Error::Unreadable { reason } } else { damaged() }));
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));

        let tick = Closure::<dyn FnMut()>::new(move || {
            patience.set(patience.get().saturating_sub(1));
            if !progress(share.get()) || patience.get() == 0 {
                finish(Err(damaged()));
            }
        });
        let timer = web_sys::window()
            .and_then(|window| {
                window
                    .set_interval_with_callback_and_timeout_and_arguments_0(
                        tick.as_ref().unchecked_ref(),
                        TICK,
                    )
                    .ok()
            })
            .unwrap_or_default();
        Ok(Self { worker, timer, _listeners: [on_message, on_error], _tick: tick })
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_interval_with_handle(self.timer);
        }
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

fn damaged() -> Error {
    Error::Damaged { format: Format::Pdf }
}
