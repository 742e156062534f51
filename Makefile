# Depositary's tasks. `make` alone lists them.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help serve build test check lint library changes format assets test-tsan test-asan fuzz bench bench-record rivals slow-clients downloads check-outside check-exports check-contract check-examples check-pages profile install clean

PORT ?= 8080
ARGS ?=
SWIFT_PATHS := Package.swift Sources Tests Fuzz
ROUNDS ?= 5
SECONDS ?= 3
CASES ?=
SERVERS ?=
SINCE ?=
TARGET ?= /v1/sources/fedlex-0-312-1-2026-05-22
RELEASE := --configuration release --static-swift-stdlib --product depositary
BENCH = Benchmarks/run "$$(swift build $(RELEASE) --show-bin-path)/depositary" \
	--rounds $(ROUNDS) --seconds $(SECONDS) --cases $(CASES) --servers $(SERVERS)

help: ## list the targets
	@echo 'make serve [PORT=8080] [ARGS="--log text"]   and further:'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: build ## build in release mode and serve on PORT (8080)
	@exec "$$(swift build $(RELEASE) --show-bin-path)/depositary" serve --port $(PORT) $(ARGS)

build: install ## build the release binary, with Swift's libraries inside
	swift build $(RELEASE)

test: install ## run all tests; the last line is the count
	@scripts/run-tests

check: lint library test ## everything that must hold before a commit

lint: install ## format, layers and banned marks, embedded assets, shell scripts
	swift format lint --strict --recursive $(SWIFT_PATHS)
	scripts/check-layers
	scripts/embed-assets --check
	@scripts/install-missing shellcheck
	shellcheck scripts/check-layers scripts/embed-assets scripts/install-missing scripts/check-outside scripts/check-exports scripts/write-changes scripts/check-contract scripts/check-examples scripts/check-pages scripts/with-server scripts/python-tools scripts/run-* examples/tour.sh .ci/run Benchmarks/install-rivals Benchmarks/profile
	swift build --build-tests --explicit-target-dependency-import-check error

library: install ## check the facts in Resources/
	swift run --quiet depositary check Resources

changes: install ## write the log of what the release changed [SINCE=commit of the release before]
	@scripts/write-changes "$(SINCE)"

format: ## lay the Swift code out as `make lint` wants it
	swift format --in-place --recursive $(SWIFT_PATHS)

assets: ## list the files of Resources/ anew for the binary (after adding or removing one)
	scripts/embed-assets

test-tsan: install ## run all tests under the thread sanitizer
	@TSAN_OPTIONS="suppressions=$(CURDIR)/scripts/tsan-suppressions" \
	scripts/run-tests --sanitize thread --scratch-path .build/tsan

test-asan: install ## run all tests under the address sanitizer
	@scripts/run-tests --sanitize address --scratch-path .build/asan

bench: build rivals ## measure beside nginx and h2o [ROUNDS=5] [SECONDS=3] [CASES="record tls"] [SERVERS="depositary nginx"]
	@$(BENCH)

bench-record: build rivals ## the same, and write the result to Benchmarks/RESULTS.md
	@$(BENCH) --record Benchmarks/RESULTS.md

rivals:
	@Benchmarks/install-rivals nginx h2o wrk openssl python3 taskset

slow-clients: build ## measure how long a client waits beside 500 slow ones; 50 ms or more fails
	@Benchmarks/install-rivals openssl python3 taskset
	@Benchmarks/slow-clients "$$(swift build $(RELEASE) --show-bin-path)/depositary"

downloads: build ## measure downloads of an export beside nginx with the same file
	@Benchmarks/install-rivals nginx openssl python3 taskset
	@Benchmarks/downloads "$$(swift build $(RELEASE) --show-bin-path)/depositary"

check-outside: build ## let testssl and slowhttptest look for weaknesses
	@Benchmarks/install-rivals testssl slowhttptest openssl python3
	@scripts/check-outside "$$(swift build $(RELEASE) --show-bin-path)/depositary"

check-exports: build ## let frictionless, csvw and Datasette read what is exported (installs them from PyPI into .build)
	@scripts/check-exports "$$(swift build $(RELEASE) --show-bin-path)/depositary"

check-contract: build ## let others' programs hold the contract to its standard and the server to it [EXAMPLES=20] [SEED=1]
	@scripts/install-missing curl python3
	@scripts/check-contract "$$(swift build $(RELEASE) --show-bin-path)/depositary"

check-examples: build ## run examples/ against a live server
	@scripts/install-missing curl jq python3
	@scripts/check-examples "$$(swift build $(RELEASE) --show-bin-path)/depositary"

check-pages: build ## look at the pages and the dashboard with Chromium
	@scripts/install-missing chromium python3
	@scripts/check-pages "$$(swift build $(RELEASE) --show-bin-path)/depositary"

profile: build ## say where the server's time goes [TARGET=/v1/sources/fedlex-0-312-1-2026-05-22] [SECONDS=3]
	@Benchmarks/install-rivals wrk python3 taskset perf
	@Benchmarks/profile "$$(swift build $(RELEASE) --show-bin-path)/depositary" "$(TARGET)" $(SECONDS)

fuzz: install ## run each fuzzer for FUZZ_SECONDS (60); see Fuzz/README.md
	@scripts/run-fuzzers

install: ## install what a build needs and is missing (apt-get; asks nothing if all is there)
	@scripts/install-missing

clean: ## remove everything that was built
	rm -rf .build
