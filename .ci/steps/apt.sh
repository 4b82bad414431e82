# Installing packages of Debian and its like, as root or by sudo without a password.
# shellcheck shell=bash

install_packages() {
  local root=
  command -v apt-get || return
  if [ "$(id -u)" != 0 ]; then
    sudo -n true || return
    root="sudo -n"
  fi
  # One source of the machine being down is no reason to stop: what counts is whether the packages come.
  $root apt-get -o DPkg::Lock::Timeout=600 update || true
  $root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends "$@"
}
