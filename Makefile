# The work is done by cargo, Trunk and the scripts in .ci; here stands what there is.
.DEFAULT_GOAL := help
.PHONY: help serve build single test bench golden clean

help: ## what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' Makefile

serve: ## set up, build the page and show it at a local address
	@.ci/setup page && .ci/build-page && exec node www/serve.mjs dist

build: ## set up, build the page into dist/ and the program into target/release/duikan
	@.ci/setup page && .ci/build-page
	cargo build --release --bin duikan --features cli

single: ## set up, build the page as one file that opens from a disk, dist-single/duikan.html
	@.ci/setup page && .ci/build-page && node www/single.mjs

test: ## set up, then everything that a change has to pass
	@.ci/setup page test && .ci/test

bench: ## set up, then how fast the stages are, natively and in a browser
	@.ci/setup page test && .ci/test bench

golden: ## make the golden files of the tests anew; read the difference before committing it
	GOLDEN=write cargo test --features cli --test native

clean: ## remove all that was built (tools and npm packages stay)
	cargo clean
	rm -rf dist dist-single www/generated tests/browser/artifacts
