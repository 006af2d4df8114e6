# Verdant needs Go (the version in go.mod) to build, run and test. The other tools are pinned here and fetched by Go itself;
# only regenerating committed code (make proto, make contracts) needs more, and says so.

GO          ?= go
GOFUMPT     := $(GO) run mvdan.cc/gofumpt@v0.12.0
STATICCHECK := $(GO) run honnef.co/go/tools/cmd/staticcheck@v0.8.2
PROTOS      := $(wildcard */pb/generate.sh */*/pb/generate.sh)
TESTFLAGS   ?=
# Arguments of "make up": make up UP="--nodes 3 --rounds 50".
UP          ?=

.PHONY: all build up test unit race bench fmt fmt-check vet lint proto contracts clean help

all: build

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "%-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## build the one binary, static, into bin/verdant
	CGO_ENABLED=0 $(GO) build -trimpath -o bin/verdant ./cmd/verdant

up: ## start a local swarm (UP="flags")
	$(GO) run ./cmd/verdant up $(UP)

test: lint unit ## everything CI runs: formatting, vet, staticcheck, all tests

unit: ## all tests, no linters
	$(GO) test -timeout 30m $(TESTFLAGS) ./...

race: ## all tests under the race detector (needs a C compiler)
	CGO_ENABLED=1 $(GO) test -race -timeout 60m $(TESTFLAGS) ./...

bench: ## every benchmark once over, no tests
	$(GO) test -run '^$$' -bench . -benchmem -timeout 30m $(TESTFLAGS) ./...

fmt: ## rewrite sources the way lint wants them
	$(GOFUMPT) -w .

fmt-check:
	@bad="$$($(GOFUMPT) -l .)" || exit 1; \
	if [ -n "$$bad" ]; then echo "not formatted (run: make fmt):"; echo "$$bad"; exit 1; fi

vet:
	$(GO) vet ./...

lint: fmt-check vet ## formatting, go vet and staticcheck
	$(STATICCHECK) ./...

proto: ## regenerate *.pb.go (needs protoc: apt-get install protobuf-compiler)
	@command -v protoc >/dev/null || { echo "protoc is missing; install protobuf-compiler"; exit 1; }
	set -e; for script in $(PROTOS); do sh $$script; done

contracts: ## recompile the Solidity contracts and their bindings (needs node and npm)
	sh ledger/contracts/generate.sh

clean:
	rm -rf bin
