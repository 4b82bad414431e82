//! How fast the stages are inside wasm, in a browser's worker. See `tests/bench/main.rs`.
#![cfg(target_arch = "wasm32")]

mod collation;
mod ledger;
mod sampler;
mod stages;
mod texts;
mod topics;
mod words;

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

#[wasm_bindgen_test]
fn speed() {
    collation::measure("", 3, &now, &mut |line| console_log!("{line}"));
    ledger::measure("", &[2, 10, 70], &now, &mut |line| console_log!("{line}"));
    topics::measure("", &now, &mut |line| console_log!("{line}"));
    for (name, text) in texts::all() {
        console_log!("\n{name}, {} kB, in wasm", text.len() / 1000);
        let mut print = |line| console_log!("{line}");
        stages::measure(&text, "", 3, &now, &mut print);
        intl(&text, &mut print);
        words::measure(&text, "", 3, &now, &mut print);
    }
}

/// By itself, to be measured by turns with another program.
#[wasm_bindgen_test]
fn sampler_speed() {
    sampler::measure("", &now, &mut |line| console_log!("{line}"));
}

/// Milliseconds, finer than `Date.now`.
fn now() -> f64 {
    js_sys::eval("performance.now()").ok().and_then(|now| now.as_f64()).expect("a worker has a clock")
}

/// What the browser's own segmentation takes to go over the same text, paragraph by paragraph.
fn intl(text: &str, give: &mut dyn FnMut(String)) {
    let iterate = Function::new_with_args(
        "text",
        "const words = new Intl.Segmenter('zh', { granularity: 'word' }); let count = 0;
         for (const line of text.split('\\n')) for (const word of words.segment(line)) count += 1;
         return count;",
    );
    let started = now();
    let counted =
        iterate.call1(&JsValue::NULL, &JsValue::from_str(text)).expect("the browser has a segmenter");
    assert!(counted.as_f64() > Some(0.0));
    #[expect(clippy::cast_precision_loss, reason = "there are some millions")]
    let speed = text.len() as f64 / 1000.0 / (now() - started);
    give(format!("  {:<34}{speed:>9.1}", "Intl.Segmenter, iterating"));
}
