# Installing packages of Debian and its like, as root or by sudo without a password.
# shellcheck shell=bash disable=SC2154 # $tools is from .ci/env

install_packages() {
  local root=
  command -v apt-get || return
  if [ "$(id -u)" != 0 ]; then
    sudo -n true || return
    root="sudo -n"
  fi
  mkdir -p "$tools"
  # Steps run side by side, but apt's lists have room for one: whoever reads them while another renews them finds none.
  (
    flock 9
    renew_lists
    $root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends "$@"
  ) 9>"$tools/apt.lock"
}

# Somebody else's apt may hold the lists for a while. One source of the machine being down is no reason to stop: what
# counts is whether the packages come.
renew_lists() {
  local try
  for try in 1 2 3; do
    $root apt-get update && return
    [ "$try" = 3 ] || sleep 5
  done
}
