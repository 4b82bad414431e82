# Rust's standard library for WebAssembly.
# shellcheck shell=bash disable=SC2034 # the variables are read by .ci/setup

what="adding wasm32-unknown-unknown to Rust"
hint="Try 'rustup target add wasm32-unknown-unknown' by hand; without rustup install the same target from where Rust came."
sysroot=$(rustc --print sysroot)
target_folder=$sysroot/lib/rustlib/wasm32-unknown-unknown

ready() { compgen -G "$target_folder/lib/libstd-*.rlib" >/dev/null; }

make() {
  rustup target add wasm32-unknown-unknown && return
  echo "rustup cannot fetch the target: building it from the sources that Debian has of this version of Rust."
  . .ci/steps/wasm-target-from-debian.sh
  build_from_debian
}
