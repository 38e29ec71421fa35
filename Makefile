# Inquiry Lab. `make help` lists the commands; each step says what it does and how long it took.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: crawl help setup setup-tests build release run dev format lint test rust-tests unit-tests browser-tests bench bench-jury screenshots clean

CARGO ?= cargo
STEP := tools/step
PROGRAM := $(or $(CARGO_TARGET_DIR),target)/debug/inquiry-lab
PORT ?= 3000
# Heavy parts of the program: `make run FEATURES=` leaves papers as PDF out, whose typesetter takes some minutes to compile once.
FEATURES ?= pdf
export FEATURES
WITH := $(addprefix --features app/,$(FEATURES))
# What has tests. `bindgen` has none, and switches on features of libraries that would make everything be compiled a second time for `build`.
TESTED := --workspace --exclude bindgen $(WITH)

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 24

setup: ## get what a build needs (done by the other commands too)
	@$(STEP) "Set up" tools/setup

setup-tests:
	@$(STEP) "Set up, with what the tests need" tools/setup tests

build: setup ## compile the program and make its assets
	@$(STEP) "Build" node tools/build.mjs

release: setup ## the same, optimised
	@$(STEP) "Build, optimised" node tools/build.mjs --release

run: build ## set up, build and start the demo edition on http://localhost:3000
	@tools/start-demo $(PROGRAM) $(PORT)

dev: build ## like run, and again after each change of a file
	@node tools/dev.mjs $(PORT)

format: ## put the code in its usual shape
	@$(CARGO) fmt

lint: setup ## check format, warnings and types
	@$(STEP) "Check the format of the Rust code" $(CARGO) fmt --check
	@$(STEP) "Look for mistakes in the Rust code (clippy)" $(CARGO) clippy --quiet --workspace --all-targets $(WITH) -- -D warnings
	@$(STEP) "Check the types of the scripts" npm run --silent check
	@if command -v cargo-deny >/dev/null; then $(STEP) "Check licences and advisories" cargo deny --log-level error check; \
	 else echo "  cargo-deny is not installed: licences and advisories are not checked here"; fi

unit-tests: setup
	@$(STEP) "Test the scripts" tools/unit-tests

rust-tests: setup-tests
	@$(STEP) "Test the Rust code on SQLite and PostgreSQL" tools/with-postgres $(CARGO) test --quiet $(TESTED) --no-fail-fast

browser-tests: setup-tests build
	@tools/with-postgres node e2e/run.mjs $(ONLY)

test: ## set-up, format, lint, unit, SQLite and PostgreSQL, browser
	@$(MAKE) --no-print-directory setup-tests lint unit-tests rust-tests build
	@tools/with-postgres node e2e/run.mjs accounts journey jury letters pages rooms sitting

crawl: setup-tests build ## only walk every page as every role: links, HTML, accessibility, weight
	@node e2e/run.mjs pages

bench: setup release ## measure, and write docs/benchmarks.md
	@tools/setup bench
	@$(STEP) "Build the load driver" $(CARGO) build --quiet --release -p load -p server --examples --bin load
	@$(STEP) "Time hostile Markdown: 200 ms at most" $(CARGO) test --quiet --release -p fuzz --test slice hostile -- --nocapture
	@$(STEP) "Measure" tools/with-postgres node e2e/load/bench.mjs

bench-jury: ## measure assignment and figures of a jury of 60 with 200 submissions
	@$(STEP) "Measure the jury" node e2e/load/bench.mjs jury

screenshots: setup-tests build ## pictures of every kind of page in artifacts/screenshots, of letters in artifacts/letters
	@$(STEP) "Take the pictures" node e2e/screenshots.mjs
	@node e2e/run.mjs letters

clean: ## remove what was built; data/ stays
	@rm -rf target node_modules artifacts
