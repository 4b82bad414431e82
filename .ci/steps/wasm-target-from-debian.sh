# For wasm-target.sh, on machines whose only source of software is a mirror of Debian: builds the target from
# Debian's package of Rust's sources. The package is unpacked, not installed; apt's own lists stay as they are.
# shellcheck shell=bash disable=SC2034,SC2154 # hint and sysroot belong to wasm-target.sh

build_from_debian() {
  local version work status
  version=$(rustc -V | cut -d ' ' -f 2)
  if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then return 1; fi
  work=$(mktemp -d) && chmod 755 "$work" || return # apt fetches as a user of its own
  get_sources "$version" "$work" && build_std "$work" && install_target "$work"
  status=$?
  rm -rf "$work"
  return $status
}

# The sources of exactly this version, from the first of the machine's own mirrors that has them.
get_sources() {
  local version=$1 work=$2 mirror package keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  if [ -d "$sysroot/lib/rustlib/src/rust/library" ]; then return; fi # rustup's component rust-src
  mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
  apt=(-o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=/dev/null
    -o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work/cache" -o Acquire::Languages=none)
  # shellcheck disable=SC2016 # the variable is apt's
  for mirror in $(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | sort -u); do
    echo "deb [signed-by=$keyring] $mirror trixie-backports main" >"$work/sources.list"
    apt-get "${apt[@]}" update || continue
    package=$(apt-cache "${apt[@]}" madison rust-src | awk -v v="$version+" 'index($3, v) == 1 { print $3; exit }')
    [ -n "$package" ] || continue
    (cd "$work" && apt-get "${apt[@]}" download "rust-src=$package" && dpkg -x rust-src_*.deb .) && return
  done
  hint="Neither rustup nor Debian's trixie-backports had wasm32-unknown-unknown for Rust $version: connect to the internet and run this again."
  return 1
}

# Cargo looks for the sources inside the toolchain, so they are linked there while it builds.
build_std() {
  local work=$1 link=$sysroot/lib/rustlib/src/rust status
  if [ ! -d "$link/library" ]; then
    mkdir -p "${link%/*}" && ln -sfn "$work"/usr/src/rustc-* "$link" || return
  fi
  mkdir -p "$work/scratch/src" && echo 'fn main() {}' >"$work/scratch/src/main.rs" || return
  printf '[package]\nname = "scratch"\nedition = "2024"\n' >"$work/scratch/Cargo.toml"
  # Without the bitcode, programs with `lto = true` fail to link against the result.
  (cd "$work/scratch" && CARGO_TARGET_DIR=$work/built RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
    cargo build --release -Zbuild-std=std,panic_abort,proc_macro,test --target wasm32-unknown-unknown)
  status=$?
  if [ -L "$link" ]; then rm "$link" && rmdir "${link%/*}" 2>/dev/null; fi
  return $status
}

# In one move, so that nobody compiles against half of it.
install_target() {
  local folder=$sysroot/lib/rustlib/wasm32-unknown-unknown new
  new=$(mktemp -d "$folder.XXXXXX") && chmod 755 "$new" && mkdir "$new/lib" &&
    cp "$1"/built/wasm32-unknown-unknown/release/deps/*.rlib "$new/lib/" && mv "$new" "$folder"
}
