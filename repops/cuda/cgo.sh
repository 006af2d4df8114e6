#!/bin/sh
# cgo.sh [--fake] COMMAND...: runs a command with what building with -tags cuda needs, which is a C compiler and nothing of CUDA's: our own
# header in place of the toolkit's, and an empty library in place of the driver's, whose functions shim.c defines.
#
# With --fake, which needs g++ too, the command finds a driver whose devices are emulated (fake/driver.cc) and no other.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
fake=
[ "${1:-}" != --fake ] || { fake=yes; shift; }
command -v "${CC:-gcc}" >/dev/null || { echo "building with CUDA needs a C compiler; on Debian: apt-get install gcc" >&2; exit 1; }
mkdir -p "$here/.lib/fake"
[ -f "$here/.lib/libcuda.a" ] || printf '!<arch>\n' > "$here/.lib/libcuda.a"
if [ -n "$fake" ]; then
	so="$here/.lib/fake/libcuda.so.1"
	if [ ! -f "$so" ] || [ -n "$(find "$here/fake" "$here/kernels" "$here/include" -newer "$so" -type f)" ]; then
		# Built aside and moved into place: whoever has the old one open keeps it whole.
		native=
		[ "$(uname -m)" != x86_64 ] || native=-march=native # a multiply-add instruction, where there is one
		"${CXX:-g++}" -std=c++20 -O2 -g -ffp-contract=off -fno-math-errno $native -fPIC -shared -I"$here/include" -DVERDANT_EMULATE \
			-o "$so.$$" -x c++ "$here/fake/driver.cc" "$here/kernels/verdant.cu"
		mv "$so.$$" "$so"
	fi
	export LD_LIBRARY_PATH="$here/.lib/fake"
fi
export CGO_ENABLED=1
export CGO_CFLAGS="-O2 -g -I$here/include ${CGO_CFLAGS:-}"
export CGO_LDFLAGS="-O2 -g -L$here/.lib ${CGO_LDFLAGS:-}"
exec "$@"
