//! One worker from its start to its end. See [`crate::protocol`] for the dialogue.

use super::parts;
use crate::error::Error;
use crate::protocol::{FromWorker, Reply, Request, Stage, ToWorker};
use futures_channel::oneshot;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{ErrorEvent, MessageEvent, Worker};
use yew::Callback;

/// Trunk's loader of the engine, beside the page.
const SCRIPT: &str = "engine_loader.js";

/// Why a request got no reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gone {
    /// The engine stopped.
    Stopped {
        /// What was said last.
        reason: String,
        /// Whether it stopped on this very request.
        on_this: bool,
    },
    /// The reader cancelled.
    Cancelled,
}

/// A reply, with what came beside it.
#[derive(Debug, Clone)]
pub struct Said {
    /// The reply.
    pub reply: Reply,
    /// Of an archive, the bytes of its files.
    pub parts: js_sys::Array,
}

/// What a request hears in the end.
pub type Outcome = Result<Said, Gone>;

struct Call {
    done: oneshot::Sender<Outcome>,
    progress: Callback<(Stage, f64)>,
}

/// The requests under way, by id. The worker takes them in the order of their ids.
type Calls = Rc<RefCell<BTreeMap<u32, Call>>>;

/// A worker with the engine in it. Ends with the value.
pub struct Engine {
    worker: Worker,
    calls: Calls,
    next: Cell<u32>,
    _listeners: [Closure<dyn FnMut(JsValue)>; 2],
}

impl Engine {
    /// Starts a worker. The receiver hears Ready, or why there is none.
    ///
    /// # Errors
    ///
    /// If the browser refuses to make a worker.
    pub fn start() -> Result<(Self, oneshot::Receiver<Outcome>), String> {
        let worker = parts::worker(SCRIPT)?;

        // Ready is the reply to id 0, which no request has.
        let (done, ready) = oneshot::channel();
        let calls = Calls::default();
        calls.borrow_mut().insert(0, Call { done, progress: Callback::noop() });

        let heard = calls.clone();
        let on_message = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
            let data = event.unchecked_into::<MessageEvent>().data();
            // With something beside it, the message is a list.
            let (message, parts) = match data.dyn_ref::<js_sys::Array>() {
                Some(list) => (list.get(0), js_sys::Array::from(&list.get(1))),
                None => (data, js_sys::Array::new()),
            };
            match serde_wasm_bindgen::from_value::<FromWorker>(message) {
                Ok(message) => hear(&heard, message, parts),
                // Not a message of this version's protocol. Ready would have told, so it is a defect.
                Err(error) => stop(&heard, &error.to_string(), None),
            }
        });
        let failed = calls.clone();
        let on_error = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
            let reason = event
                .dyn_ref::<ErrorEvent>()
                .map(|event| {
                    event.prevent_default();
                    event.message()
                })
                .unwrap_or_default();
            stop(&failed, &reason, None);
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        let _ = worker.add_event_listener_with_callback("messageerror", on_error.as_ref().unchecked_ref());

        let engine = Self { worker, calls, next: Cell::new(1), _listeners: [on_message, on_error] };
        Ok((engine, ready))
    }

    /// Sends a request, with a file's bytes if it has any; they are transferred, not copied.
    pub fn call(
        &self,
        request: Request,
        bytes: Option<&js_sys::ArrayBuffer>,
        progress: Callback<(Stage, f64)>,
    ) -> oneshot::Receiver<Outcome> {
        let id = self.next.get();
        self.next.set(id + 1);
        let (done, receiver) = oneshot::channel();
        self.calls.borrow_mut().insert(id, Call { done, progress });

        let transfer = js_sys::Array::new();
        let message = js_sys::Array::new();
        let sent = ToWorker { id, request }
            .serialize(&Serializer::json_compatible())
            .map_err(|error| JsValue::from_str(&error.to_string()))
            .and_then(|envelope| {
                message.push(&envelope);
                if let Some(bytes) = bytes {
                    message.push(bytes);
                    transfer.push(bytes);
                }
                self.worker.post_message_with_transfer(&message, &transfer)
            });
        if let Err(error) = sent {
            let reason = said(&error);
            finish(&self.calls, id, Err(Gone::Stopped { reason, on_this: true }));
        }
        receiver
    }

    /// Ends the worker; everything under way hears that the reader cancelled.
    pub fn cancel(&self) {
        self.worker.terminate();
        let calls = std::mem::take(&mut *self.calls.borrow_mut());
        for call in calls.into_values() {
            let _ = call.done.send(Err(Gone::Cancelled));
        }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

fn hear(calls: &Calls, message: FromWorker, parts: js_sys::Array) {
    match message.reply {
        Reply::Progress { stage, done } => {
            let progress = calls.borrow().get(&message.id).map(|call| call.progress.clone());
            if let Some(progress) = progress {
                progress.emit((stage, done));
            }
        }
        Reply::Failed(Error::Stopped { reason }) => stop(calls, &reason, Some(message.id)),
        reply => finish(calls, message.id, Ok(Said { reply, parts })),
    }
}

fn finish(calls: &Calls, id: u32, outcome: Outcome) {
    let call = calls.borrow_mut().remove(&id);
    // Who asked may have gone; a reply to nobody is nothing.
    if let Some(call) = call {
        let _ = call.done.send(outcome);
    }
}

/// The engine is of no more use: everything under way hears so. Without an id the first request under
/// way is the one on which it stopped, since the worker takes them in order.
fn stop(calls: &Calls, reason: &str, on: Option<u32>) {
    let calls = std::mem::take(&mut *calls.borrow_mut());
    let on = on.filter(|id| calls.contains_key(id)).or_else(|| calls.keys().next().copied());
    for (id, call) in calls {
        let gone = Gone::Stopped { reason: reason.to_owned(), on_this: Some(id) == on };
        let _ = call.done.send(Err(gone));
    }
}

/// What a thrown value says.
#[must_use]
pub fn said(error: &JsValue) -> String {
    error
        .dyn_ref::<js_sys::Error>()
        .map(|error| String::from(error.message()))
        .or_else(|| error.as_string())
        .unwrap_or_else(|| format!("{error:?}"))
}
