# What the set-up doesn't install by itself: Rust, Node and a linker.
# shellcheck shell=bash

need() { # need SENTENCE COMMAND...: without the command the sentence is all there is
  if ! "${@:2}" >/dev/null 2>&1; then
    echo "setup: $1" >&2
    exit 1
  fi
}

rust_wanted=$(awk -F '"' '/^rust-version/ { print $2 }' Cargo.toml)
node_wanted=20.14 # its test runner can end a test that left something open

at_least() { # at_least WANTED FOUND, by the first two numbers
  [ "$(printf '%s\n' "$1" "$2" | sort -t . -k 1,1n -k 2,2n | head -n 1)" = "$1" ]
}

need "Rust is missing. Install it with rustup as https://rustup.rs describes, open a new shell and run this again." rustc -V
need "Rust $rust_wanted or newer is needed. Run 'rustup update stable', then this again." \
  at_least "$rust_wanted" "$(rustc -V | cut -d ' ' -f 2)"
need "Cargo is missing. Install Rust with rustup as https://rustup.rs describes, open a new shell and run this again." cargo -V
need "A C compiler is missing; Rust links with it. Install it ('apt-get install build-essential', on macOS 'xcode-select --install') and run this again." cc --version
need "Node is missing. Install version $node_wanted or newer from https://nodejs.org or your package manager and run this again." node --version
need "Node $node_wanted or newer is needed. Install it from https://nodejs.org or your package manager and run this again." \
  at_least "$node_wanted" "$(node --version | tr -d v)"
need "npm is missing. It comes with Node from https://nodejs.org; some systems have it as a package 'npm' of its own. Install it and run this again." npm --version
