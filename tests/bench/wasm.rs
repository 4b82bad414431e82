//! How fast the stages are inside wasm, in a browser's worker. See `tests/bench/main.rs`.
#![cfg(target_arch = "wasm32")]

mod stages;
mod texts;

use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

#[wasm_bindgen_test]
fn speed() {
    for (name, text) in texts::all() {
        console_log!("\n{name}, {} kB, in wasm", text.len() / 1000);
        stages::measure(&text, "", 3, &js_sys::Date::now, &mut |line| console_log!("{line}"));
    }
}
