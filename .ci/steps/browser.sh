# A browser for the tests, its driver, and Chinese letters for readable screenshots.
# shellcheck shell=bash disable=SC2034,SC2154

# shellcheck source=.ci/steps/apt.sh
. .ci/steps/apt.sh

what="installing Chromium, its driver and a Chinese font"
wanted="chromium chromium-driver fonts-noto-cjk"
case $(uname) in
  Darwin) hint="Install Google Chrome and, with Homebrew, 'brew install --cask chromedriver', then run this again." ;;
  *) hint="Install Chromium or Chrome, a chromedriver of the same version and a Chinese font (on Debian: 'sudo apt-get install $wanted'), then run this again." ;;
esac

# shellcheck source=.ci/env
ready() { . .ci/env && [ -n "$CHROME" ] && [ -n "$CHROMEDRIVER" ] && has_font && same_version; }

has_font() { [ "$(uname)" = Darwin ] || [ -n "$(fc-list :lang=zh family 2>/dev/null)" ]; }

# Driver and browser refuse each other when their main versions differ.
same_version() {
  local browser driver
  browser=$("$CHROME" --version 2>/dev/null | sed 's/[^0-9]*\([0-9]*\).*/\1/')
  driver=$("$CHROMEDRIVER" --version 2>/dev/null | sed 's/[^0-9]*\([0-9]*\).*/\1/')
  [ "$browser" = "$driver" ] && return
  hint="The browser ($CHROME) is version $browser, its driver ($CHROMEDRIVER) version $driver: update one of them, or name others in CHROME and CHROMEDRIVER."
  return 1
}

make() {
  # shellcheck disable=SC2086 # a list
  install_packages $wanted
}
