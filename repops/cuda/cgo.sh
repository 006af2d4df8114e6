#!/bin/sh
# cgo.sh COMMAND...: runs a command with what building with -tags cuda needs, which is a C compiler and nothing of CUDA's: our own header in
# place of the toolkit's, and an empty library in place of the driver's, whose functions ../cuda/shim.c defines.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
command -v "${CC:-gcc}" >/dev/null || { echo "building with CUDA needs a C compiler; on Debian: apt-get install gcc" >&2; exit 1; }
mkdir -p "$here/.lib"
[ -f "$here/.lib/libcuda.a" ] || printf '!<arch>\n' > "$here/.lib/libcuda.a"
export CGO_ENABLED=1
export CGO_CFLAGS="-O2 -g -I$here/include ${CGO_CFLAGS:-}"
export CGO_LDFLAGS="-O2 -g -L$here/.lib ${CGO_LDFLAGS:-}"
exec "$@"
