//! What happens to the window and the document is heard for as long as somebody listens.

use wasm_bindgen::convert::FromWasmAbi;
use wasm_bindgen::prelude::*;
use web_sys::EventTarget;

/// Tells of events of these kinds until what it gives is called. Without a target nothing happens.
pub fn on<T, E>(
    target: Option<T>,
    kinds: &'static [&'static str],
    tell: impl FnMut(E) + 'static,
) -> impl FnOnce() + 'static
where
    T: Into<EventTarget> + 'static,
    E: FromWasmAbi + 'static,
{
    let target: Option<EventTarget> = target.map(Into::into);
    let listener = Closure::<dyn FnMut(E)>::new(tell);
    if let Some(target) = &target {
        for kind in kinds {
            let _ = target.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
        }
    }
    move || {
        let Some(target) = target else { return };
        for kind in kinds {
            let _ = target.remove_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
        }
    }
}
