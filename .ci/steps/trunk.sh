# Trunk bundles the page. It is quick enough without optimisation, and compiles in a quarter of the time.
# shellcheck shell=bash disable=SC2034,SC2154

what="compiling Trunk $trunk_version, the bundler (about 2 minutes, once per machine)"
hint="If crates could not be fetched, connect to the internet and run this again; what is done stays done."

ready() { [ "$(trunk --version 2>/dev/null)" = "trunk $trunk_version" ]; }

make() {
  CARGO_PROFILE_DEV_DEBUG=0 cargo install trunk --version "$trunk_version" --locked --debug --no-default-features \
    --root "$tools/trunk-$trunk_version"
}
