//! One tab at a time keeps the work: the others would write over it.
//!
//! The browser's own locks say whose turn it is. A tab that comes too late doesn't get it when the other closes: it
//! would write over what was kept, unasked. The reader can have it take the turn.

use futures_channel::oneshot;
use js_sys::{Function, Object, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::AbortSignal;

const NAME: &str = "duikan.work";

/// How long a tab that is being left, as on a reload, may take to go, in milliseconds.
const PATIENCE: u32 = 1_500;

#[wasm_bindgen]
extern "C" {
    type Locks;
    #[wasm_bindgen(method, catch)]
    fn request(this: &Locks, name: &str, options: &Object, hold: &Function) -> Result<Promise, JsValue>;
}

/// Waits a moment for this tab's turn, or with `steal` takes it from the tab that has it. False: another tab has it.
/// `lost` is called if another tab takes it later.
///
/// A browser without locks can't tell, and every tab has its turn.
pub async fn take(steal: bool, lost: impl FnOnce() + 'static) -> bool {
    let Some(locks) = locks() else { return true };
    let options = Object::new();
    let _ = if steal {
        Reflect::set(&options, &"steal".into(), &JsValue::TRUE)
    } else {
        Reflect::set(&options, &"signal".into(), &AbortSignal::timeout_with_u32(PATIENCE))
    };
    let (told, is_mine) = oneshot::channel();
    let told = Rc::new(RefCell::new(Some(told)));
    let tell = |told: &RefCell<Option<oneshot::Sender<bool>>>, mine: bool| {
        told.take().is_some_and(|told| told.send(mine).is_ok())
    };
    let hold = {
        let told = told.clone();
        Closure::once_into_js(move |_: JsValue| {
            tell(&told, true);
            // Held as long as the page is there.
            Promise::new(&mut |_, _| {})
        })
    };
    let Ok(ended) = locks.request(NAME, &options, hold.unchecked_ref()) else { return true };
    spawn_local(async move {
        // It ends in vain, or because it was taken away.
        let _ = JsFuture::from(ended).await;
        if !tell(&told, false) {
            lost();
        }
    });
    is_mine.await.unwrap_or(true)
}

fn locks() -> Option<Locks> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    locks.is_object().then(|| locks.unchecked_into())
}
