//! The serve loop: the worker's side of the dialogue that [`crate::protocol`] describes.

use crate::{
    error::Error,
    input::Unpacked,
    pipeline::{Engine, File},
    protocol::{FromWorker, Reply, Request, Stage, ToWorker, VERSION},
};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Starts serving if this runs as a worker; elsewhere the module is a library and this does nothing.
pub fn start() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    tell_of_panics(scope.clone());
    let engine = Rc::new(RefCell::new(Engine::default()));
    let receiver = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        serve(&receiver, &mut engine.borrow_mut(), &event.data());
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // The worker serves until the page ends it, and the closure with it.
    on_message.forget();
    say(&scope, 0, Reply::Ready { version: VERSION.to_owned() });
}

thread_local! {
    /// The request under way, for a panic to be told as its reply.
    static UNDER_WAY: RefCell<u32> = const { RefCell::new(0) };
}

/// A panic ends this instance. Its last words go to the console, and to the page as a reply.
fn tell_of_panics(scope: DedicatedWorkerGlobalScope) {
    std::panic::set_hook(Box::new(move |panic| {
        console_error_panic_hook::hook(panic);
        let id = UNDER_WAY.with_borrow(|id| *id);
        say(&scope, id, Reply::Failed(Error::Stopped { reason: panic.to_string() }));
    }));
}

fn serve(scope: &DedicatedWorkerGlobalScope, engine: &mut Engine, message: &JsValue) {
    let message = Array::from(message);
    let ToWorker { id, request } = match serde_wasm_bindgen::from_value(message.get(0)) {
        Ok(message) => message,
        Err(error) => return say(scope, 0, Reply::Failed(Error::Unreadable { reason: error.to_string() })),
    };
    UNDER_WAY.set(id);
    let bytes = message
        .get(1)
        .dyn_into::<ArrayBuffer>()
        .map_or_else(|_| Vec::new(), |b| Uint8Array::new(&b).to_vec());
    let mut progress = |stage: Stage, done: f64| say(scope, id, Reply::Progress { stage, done });
    if let Request::Open { name, .. } = &request
        && let Some(unpacked) = engine.unpack(name, &bytes)
    {
        return match unpacked {
            Ok(unpacked) => say_unpacked(scope, id, unpacked),
            Err(error) => say(scope, id, Reply::Failed(error)),
        };
    }
    let reply = answer(engine, request, &bytes, &mut progress);
    say(scope, id, reply.unwrap_or_else(Reply::Failed));
}

fn answer(
    engine: &mut Engine,
    request: Request,
    bytes: &[u8],
    progress: &mut dyn FnMut(Stage, f64),
) -> Result<Reply, Error> {
    match request {
        Request::Open { name, reading, instead_of, before, extracted } => {
            let file = File { name: &name, bytes, reading, instead_of, before, extracted };
            engine.open_as(&file, progress).map(Reply::Opened)
        }
        Request::Close { document } => engine.close(&document).map(|()| Reply::Done),
        Request::Edit { document, edit } => engine.edit(&document, edit).map(|()| Reply::Done),
        Request::Configure(settings) => {
            engine.configure(settings);
            Ok(Reply::Done)
        }
        Request::Ask(question) => {
            let answer = engine.answer_telling(&question, &mut |done| progress(Stage::Answer, done))?;
            Ok(Reply::Answer(Box::new(answer)))
        }
    }
}

fn say(scope: &DedicatedWorkerGlobalScope, id: u32, reply: Reply) {
    send(scope, id, reply, None);
}

/// Hands the files of an archive to the page, without copying them once more.
fn say_unpacked(scope: &DedicatedWorkerGlobalScope, id: u32, unpacked: Unpacked) {
    let buffers = Array::new();
    let mut names = Vec::with_capacity(unpacked.files.len());
    for (name, bytes) in unpacked.files {
        buffers.push(&Uint8Array::from(&bytes[..]).buffer());
        names.push(name);
    }
    send(scope, id, Reply::Unpacked { names, refused: unpacked.refused }, Some(&buffers));
}

fn send(scope: &DedicatedWorkerGlobalScope, id: u32, reply: Reply, buffers: Option<&Array>) {
    let message = FromWorker { id, reply }.serialize(&Serializer::json_compatible());
    let sent = message.map_err(JsValue::from).and_then(|envelope| match buffers {
        Some(buffers) => scope.post_message_with_transfer(&Array::of2(&envelope, buffers), buffers),
        None => scope.post_message(&envelope),
    });
    // Both fail only if the types of the protocol can't be objects, which its tests would show.
    if let Err(error) = sent {
        web_sys::console::error_1(&error);
    }
}
