#!/bin/sh
# ptx.sh [FILE]: makes PTX of the kernels, verdant.ptx unless FILE is named. It takes Debian 12's clang 14, whose output is the same
# byte for byte wherever it runs; another clang's is not.
set -eu
cd "$(dirname "$0")"
clang=${CLANG:-clang++-14}
command -v "$clang" >/dev/null || { echo "$clang is missing; on Debian 12: apt-get install clang-14" >&2; exit 1; }
exec "$clang" -x cuda --cuda-device-only --cuda-gpu-arch=sm_80 -nocudainc -nocudalib -std=c++17 -O3 -ffp-contract=off \
	-Xclang -target-feature -Xclang +ptx70 -Wall -Wextra -Werror -Wno-missing-field-initializers -S -o "${1:-verdant.ptx}" verdant.cu
