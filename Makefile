# Verdant needs Go (the version in go.mod) to build, run and test. The other tools are pinned here and fetched by Go itself;
# only regenerating committed code (make proto, make contracts) needs more, and says so.

GO          ?= go
GOFUMPT     := $(GO) run mvdan.cc/gofumpt@v0.12.0
STATICCHECK := $(GO) run honnef.co/go/tools/cmd/staticcheck@v0.8.2
PROTOS      := $(wildcard */pb/generate.sh */*/pb/generate.sh)
TESTFLAGS   ?=
# Arguments of "make up": make up UP="--nodes 3 --rounds 50".
UP          ?=

.PHONY: all build build-cuda up test unit asm ptx ptxas portable test-v3 test-arm64 test-avx512 test-cuda test-kernels test-exhaustive qemu compilers race fuzz bench bench-peers demo-market fmt fmt-check vet lint proto contracts contracts-diff clean help

all: build

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "%-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## build the one binary, static, into bin/verdant
	CGO_ENABLED=0 $(GO) build -trimpath -o bin/verdant ./cmd/verdant

build-cuda: ## the same with the CUDA backend, into ./verdant; needs a C compiler, no CUDA toolkit; starts without a driver too
	sh repops/cuda/cgo.sh $(GO) build -trimpath -tags cuda -o verdant ./cmd/verdant

up: ## start a local swarm (UP="flags")
	$(GO) run ./cmd/verdant up $(UP)

test: lint compilers unit portable test-cuda contracts-diff ## everything CI runs: formatting, vet, staticcheck, all tests, the same bits elsewhere and on emulated GPUs, contracts as committed

unit: anvil ## all tests, no linters
	$(GO) test -timeout 30m $(TESTFLAGS) ./...

# A node by other people, which the ledger's client is tested against. Without npm the rest of the tests still says something; CI has it.
ANVIL       := @foundry-rs/anvil@1.7.1

anvil: # installs the foreign node where that is possible
	@ls .anvil/node_modules/@foundry-rs/anvil-*/bin/anvil >/dev/null 2>&1 || \
		{ command -v npm >/dev/null && npm install --silent --no-audit --no-fund --no-save --prefix .anvil $(ANVIL); } || \
		{ echo "NOT TESTED against a foreign node: $(ANVIL) is missing and npm cannot install it"; [ -z "$$CI" ]; }

# The packages whose bits are the same everywhere, and what of their tests an emulated machine has time for.
EXACT       := ./repops/... ./verde ./verde/twosum ./swarm/policy
EMULATED    := 'Contract|Golden|FMA|Midpoints|RowsAlone|Cached|Hostile|Unary|HardwareVectors|Opcodes|Philox|EqualGo|EqualFunction|EqualsElements|EqualsInterpreter|EqualsStandard|Weights'
QEMU        := qemu-aarch64-static

portable: test-v3 test-arm64 ## the same bits for other compiler targets and machines

test-v3: ## golden bits where the compiler may use FMA of its own accord
	GOAMD64=v3 $(GO) test -short -run $(EMULATED) $(TESTFLAGS) $(EXACT)

# Where the emulator is missing and may not be installed, the rest of the tests still says something; CI has it.
test-arm64: qemu ## conformance sample and golden bits on arm64, emulated
	@if command -v $(QEMU) >/dev/null; then set -x; \
		GOOS=linux GOARCH=arm64 CGO_ENABLED=0 $(GO) test -short -exec $(QEMU) -timeout 15m -run $(EMULATED) $(TESTFLAGS) $(EXACT); \
	fi

qemu: # installs the emulator where that is possible; an arm64 machine would not need it
	@command -v $(QEMU) >/dev/null || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends qemu-user-static; \
		elif [ -n "$$CI" ]; then \
			echo "$(QEMU) is missing and cannot be installed here"; exit 1; \
		else \
			echo "NOT TESTED on arm64: $(QEMU) is missing; on Debian: apt-get install qemu-user-static"; \
		fi; }

# What is built with the tag cuda, and those of its tests that need a GPU or an emulated one.
test-cuda: ## the CUDA backend, with a driver whose GPUs are emulated (needs gcc and g++, no GPU)
	@if command -v gcc >/dev/null && command -v g++ >/dev/null; then set -ex; \
		sh repops/cuda/cgo.sh --fake $(GO) vet -tags cuda ./repops/cuda ./swarm/... ; \
		sh repops/cuda/cgo.sh --fake $(STATICCHECK) -tags cuda ./repops/cuda; \
		sh repops/cuda/cgo.sh --fake $(GO) test -race -tags cuda $(TESTFLAGS) ./repops/cuda; \
		sh repops/cuda/cgo.sh --fake $(GO) test -race -tags cuda -run Device $(TESTFLAGS) ./swarm ./swarm/policy ./node/bench; \
		sh repops/cuda/cgo.sh --fake $(GO) test -tags cuda -run Device $(TESTFLAGS) ./node/doctor; \
		GOFLAGS=-tags=cuda sh repops/cuda/cgo.sh --fake $(GO) test -run Device $(TESTFLAGS) ./internal/e2e; \
	elif [ -n "$$CI" ]; then \
		echo "gcc or g++ is missing"; exit 1; \
	else \
		echo "NOT TESTED on emulated GPUs: gcc or g++ is missing"; \
	fi

test-kernels: compilers ## the CUDA kernels, emulated, at length; takes an hour or two
	VERDANT_EXHAUSTIVE=1 $(GO) test -v -timeout 8h $(TESTFLAGS) ./repops/cuda/kernels

# clang 14 makes the CUDA kernels' PTX, g++ emulates them.
compilers: # installs them where that is possible
	@missing=; \
	command -v clang++-14 >/dev/null || missing="clang-14"; \
	command -v g++ >/dev/null || missing="$$missing g++"; \
	[ -z "$$missing" ] || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -q && apt-cache show clang-14 >/dev/null 2>&1; then \
			DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $$missing; \
		elif [ -n "$$CI" ]; then \
			echo "$$missing: missing and cannot be installed here"; exit 1; \
		else \
			echo "NOT TESTED in full, the CUDA kernels: missing is $$missing; on Debian 12: apt-get install $$missing"; \
		fi; }

test-exhaustive: ## every unary program and vector kernel on all 2^32 floats; two hours on two idle cores
	VERDANT_EXHAUSTIVE=1 $(GO) test -run TestUnary -v -timeout 8h $(TESTFLAGS) ./repops ./repops/cpu

test-avx512: ## the AVX-512 and VNNI kernels on an emulated computer, where this one has none; half an hour
	GO="$(GO)" sh repops/cpu/avx512.sh

race: ## all tests under the race detector (needs a C compiler)
	CGO_ENABLED=1 $(GO) test -race -timeout 60m $(TESTFLAGS) ./...

# How long make fuzz looks for trouble with each fuzzer.
FUZZTIME    ?= 1m

fuzz: ## every fuzzer of the tree for FUZZTIME each, on one core; what it finds it keeps under testdata/fuzz, as a seed for make test
	@set -e; for file in $$(grep -rl --include='*_test.go' '^func Fuzz' .); do \
		for name in $$(sed -n 's/^func \(Fuzz[A-Za-z0-9]*\)(.*/\1/p' $$file); do \
			echo "$$(dirname $$file) $$name"; \
			$(GO) test -run '^$$' -fuzz "^$$name$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 1s -parallel 1 $(TESTFLAGS) $$(dirname $$file); \
		done; \
	done

demo-market: build ## submitter, cheating solver, whistleblower, slashing, second solver, payout: real processes on a local ledger, three minutes
	$(GO) run ./internal/demo -binary bin/verdant

bench: ## every benchmark once over, no tests
	$(GO) test -run '^$$' -bench . -benchmem -timeout 30m $(TESTFLAGS) ./...

bench-peers: ## set up what "verdant bench --peer" compares with, in .bench: OpenBLAS, PyTorch (several GB)
	sh node/bench/peers/setup.sh .bench

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

asm: ## regenerate the assembly kernels; git diff tells whether they changed
	cd repops/cpu/asm && $(GO) run . ..

ptx: ## regenerate the CUDA kernels' PTX (needs clang-14); git diff tells whether it changed
	sh repops/cuda/kernels/ptx.sh

ptxas: ## give the PTX to NVIDIA's assembler, which is fetched as a package for Python (40 MB)
	@[ -x repops/cuda/.lib/ptxas/nvidia/cuda_nvcc/bin/ptxas ] || \
		python3 -m pip install -q --no-deps --target repops/cuda/.lib/ptxas nvidia-cuda-nvcc-cu12==12.9.86 || \
		{ echo "python3 with pip is missing, or fetches nothing; on Debian: apt-get install python3-pip" >&2; exit 1; }
	$(GO) test -run TestPTXAssembles -v $(TESTFLAGS) ./repops/cuda/kernels

contracts: ## recompile the Solidity contracts and their bindings (needs node and npm)
	sh ledger/contracts/generate.sh

contracts-diff: # the committed contracts are those of the sources
	@set -e; if command -v node >/dev/null && command -v npm >/dev/null; then \
		before=$$(cat ledger/contracts/*.abi ledger/contracts/*.bin ledger/contracts/*.go | cksum); \
		sh ledger/contracts/generate.sh; \
		[ "$$before" = "$$(cat ledger/contracts/*.abi ledger/contracts/*.bin ledger/contracts/*.go | cksum)" ] || \
			{ echo "ledger/contracts was not as its sources say; it is now: look at the difference and commit it"; exit 1; }; \
	elif [ -n "$$CI" ]; then \
		echo "node or npm is missing: the contracts cannot be compiled"; exit 1; \
	else \
		echo "NOT TESTED, whether the contracts are as committed: node or npm is missing"; \
	fi

clean:
	rm -rf bin
