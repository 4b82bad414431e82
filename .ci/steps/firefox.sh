# A second browser for the tests.
# shellcheck shell=bash disable=SC2034,SC2154

# shellcheck source=.ci/steps/apt.sh
. .ci/steps/apt.sh

what="installing Firefox, the tests' second browser"
hint="Without it the tests in Firefox are skipped; on Debian: 'sudo apt-get install firefox-esr'. FIREFOX may name one."

# Where it can't be installed from here it is the reader's choice: its tests say that they are skipped.
ready() { is_there || ! can_install; }
can_install() {
  command -v apt-get && { [ "$(id -u)" = 0 ] || sudo -n true; } && [ -n "$(apt-cache search --names-only '^firefox-esr$')" ]
} >/dev/null 2>&1
is_there() { [ -n "${FIREFOX:-}" ] || command -v firefox-esr || command -v firefox; } >/dev/null 2>&1

make() { install_packages firefox-esr; }
