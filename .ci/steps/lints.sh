# rustfmt and clippy, which a minimal Rust lacks.
# shellcheck shell=bash disable=SC2034

what="adding rustfmt and clippy to Rust"
hint="Try 'rustup component add rustfmt clippy' by hand; without rustup install both from where Rust came."

ready() { cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1; }
make() { rustup component add rustfmt clippy; }
