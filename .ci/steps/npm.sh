# Shared by the steps that install npm packages.
# shellcheck shell=bash disable=SC2034

hint="If packages could not be fetched, connect to the internet and run this again."

# npm writes the hidden file last, so it tells a finished installation and its age.
npm_ready() { [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ]; }
npm_ci() { npm --prefix "$1" ci --no-progress; }
