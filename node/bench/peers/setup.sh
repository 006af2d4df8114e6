#!/bin/sh
# Sets up what "verdant bench --peer" runs beside Verdant, in the directory given:
# openblas, a small C program over the system's OpenBLAS, and venv, a Python with
# PyTorch. The plain PyTorch package for x86-64 brings several gigabytes for GPUs
# along; TORCH_INDEX may name a package index that has the builds for CPUs alone.
set -eu
dir=${1:?usage: setup.sh DIRECTORY}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$dir"

if ! echo '#include <cblas.h>' | cc -E - >/dev/null 2>&1; then
	if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
		apt-get update -q
		DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends gcc libc6-dev libopenblas-dev
	else
		echo "a C compiler and OpenBLAS with its headers are missing; on Debian: apt-get install gcc libopenblas-dev" >&2
		exit 1
	fi
fi
cc -O2 -Wall -o "$dir/openblas" "$here/openblas.c" -lopenblas
echo "$dir/openblas is ready"

if ! "$dir/venv/bin/python" -c 'import torch' 2>/dev/null; then
	python3 -m venv "$dir/venv" || {
		echo "python3 with venv is missing; on Debian: apt-get install python3-venv" >&2
		exit 1
	}
	"$dir/venv/bin/pip" install -q ${TORCH_INDEX:+--index-url "$TORCH_INDEX"} numpy torch
fi
"$dir/venv/bin/python" -c 'import torch; print("PyTorch", torch.__version__, "is ready")'
