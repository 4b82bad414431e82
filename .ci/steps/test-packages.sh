# npm packages of the end-to-end tests.
# shellcheck shell=bash disable=SC2034
. .ci/steps/npm.sh

what="installing the browser tests' npm packages"
ready() { npm_ready tests/browser; }
make() { npm_ci tests/browser; }
