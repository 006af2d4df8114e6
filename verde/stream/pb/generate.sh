#!/bin/sh
# Regenerates the Go code of stream.proto. Needs protoc (Debian: protobuf-compiler); protoc-gen-go comes from go.mod.
set -eu
cd "$(dirname "$0")/../../.."
bin=$(mktemp -d)
trap 'rm -rf "$bin"' EXIT
go build -o "$bin/protoc-gen-go" google.golang.org/protobuf/cmd/protoc-gen-go
PATH="$bin:$PATH" protoc --go_out=. --go_opt=paths=source_relative verde/stream/pb/stream.proto
