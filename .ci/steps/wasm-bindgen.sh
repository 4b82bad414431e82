# wasm-bindgen's command line: the glue between WebAssembly and JavaScript, and the runner of the tests in a browser.
# shellcheck shell=bash disable=SC2034,SC2154

what="compiling wasm-bindgen's command line $wasm_bindgen_version (about a minute, once per machine)"
hint="If crates could not be fetched, connect to the internet and run this again; what is done stays done."

ready() {
  [ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $wasm_bindgen_version" ] &&
    [ "$(wasm-bindgen-test-runner --version 2>/dev/null)" = "wasm-bindgen-test-runner $wasm_bindgen_version" ]
}

# Its own lock file can ask for a dependency that a registry's copy doesn't hold (0.2.130 does): second choice.
make() {
  local install=(cargo install wasm-bindgen-cli --version "$wasm_bindgen_version" --debug
    --root "$tools/wasm-bindgen-$wasm_bindgen_version")
  export CARGO_PROFILE_DEV_DEBUG=0
  "${install[@]}" || "${install[@]}" --locked
}
