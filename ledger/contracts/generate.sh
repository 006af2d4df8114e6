#!/bin/sh
# Compiles src/*.sol with the pinned compiler and regenerates the Go bindings. Needs node, npm and go. The result is
# the same byte for byte on every machine, so CI runs this and fails on a diff.
set -eu

SOLC_VERSION=0.8.37

here=$(cd "$(dirname "$0")" && pwd)
tools=${VERDANT_SOLC_DIR:-$(mktemp -d)}
if [ -z "${VERDANT_SOLC_DIR:-}" ]; then
	trap 'rm -rf "$tools"' EXIT
fi
if ! [ -d "$tools/node_modules/solc" ]; then
	npm install --silent --no-audit --no-fund --no-save --prefix "$tools" "solc@$SOLC_VERSION"
fi
installed=$(node -p "require('$tools/node_modules/solc/package.json').version")
if [ "$installed" != "$SOLC_VERSION" ]; then
	echo "solc $installed found in $tools, want $SOLC_VERSION: remove that directory and run again" >&2
	exit 1
fi

cd "$here"
node compile.js "$tools"
contracts="Registry Stake Rounds Referee DisputeGame Tasks RoundRoots Rewards"
for contract in $contracts; do
	base=$(echo "$contract" | tr '[:upper:]' '[:lower:]')
	go run github.com/ethereum/go-ethereum/cmd/abigen --v2 \
		--abi "$base.abi" --bin "$base.bin" --pkg contracts --type "$contract" --out "$base.go"
	# The generator's one breach of Go style, which linters report even in generated code.
	sed -i.bak 's/errors.New("Unknown error")/errors.New("unknown error")/' "$base.go"
	rm -f "$base.go.bak"
	go run mvdan.cc/gofumpt@v0.12.0 -w "$base.go"
	chmod 644 "$base.go"
done
