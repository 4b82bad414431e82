# npm packages that the page ships or is built with: the charts, their bundler, wasm-opt.
# shellcheck shell=bash disable=SC2034
. .ci/steps/npm.sh

what="installing the page's npm packages"
ready() { npm_ready www; }
make() { npm_ci www; }
