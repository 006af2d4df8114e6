#!/bin/sh
# avx512.sh [LIMIT]: runs the tests of the AVX-512 kernels on a machine that has none. Bochs emulates a whole computer with an Ice Lake, VNNI included, which
# boots Debian's kernel with the tests as its only program: about a hundred times slower than a processor, LIMIT (3000) seconds at most. Where
# the processor has AVX-512, the ordinary tests run these kernels already.
set -eu
limit=${1:-3000}
if grep -qw avx512vl /proc/cpuinfo 2>/dev/null; then
	echo "avx512.sh: this machine has AVX-512: go test ./... tests it"
	exit 0
fi
packages="bochs bochs-term bochsbios vgabios isolinux syslinux-common xorriso busybox-static cpio"
missing=
for p in $packages; do dpkg -s "$p" >/dev/null 2>&1 || missing="$missing $p"; done
if [ -n "$missing" ] && [ "$(id -u)" = 0 ]; then
	apt-get update -q
	# shellcheck disable=SC2086 # several words
	DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
elif [ -n "$missing" ]; then
	echo "NOT TESTED with AVX-512: on Debian for amd64, as root: apt-get install$missing" >&2
	exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/guest/bin" "$work/guest/dev" "$work/guest/proc" "$work/guest/tmp" "$work/disc/isolinux" "$work/deb"

# Go's newer garbage collector has instructions of an Ice Lake of its own, which Bochs 2.7 gets wrong.
for p in ./repops/cpu ./swarm/policy; do
	GOEXPERIMENT=nogreenteagc GOOS=linux GOARCH=amd64 CGO_ENABLED=0 "${GO:-go}" test -c -ldflags='-s -w' -o "$work/guest/$(basename $p).test" "$p"
done
cp /bin/busybox "$work/guest/bin/"
cat >"$work/guest/init" <<'INIT'
#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t devtmpfs dev /dev
for feature in avx512vl avx512_vnni; do
	/bin/busybox grep -qw $feature /proc/cpuinfo || { echo "RESULT no $feature"; exec /bin/busybox sleep 100000; }
done
export HOME=/tmp TMPDIR=/tmp
/policy.test -test.v -test.run 'TestTrainingGolden/cpu-avx512' &&
	/cpu.test -test.v -test.short -test.timeout 0 -test.run 'EqualGo|RowsAlone|CachedAttention|Midpoints|Int8|KernelsEqual/avx512' &&
	/cpu.test -test.v -test.short -test.timeout 0 -test.run 'TestUnaryRows//avx512'
echo "RESULT $?"
exec /bin/busybox sleep 100000
INIT
chmod +x "$work/guest/init"
(cd "$work/guest" && find . | cpio -o -H newc --quiet | gzip -1) >"$work/disc/isolinux/initrd"

kernel=$(apt-cache depends linux-image-cloud-amd64 | awk '/Depends: linux-image/ {print $2; exit}')
(cd "$work/deb" && apt-get download -q "$kernel" && dpkg -x ./*.deb .)
cp "$work"/deb/boot/vmlinuz-* "$work/disc/isolinux/linux"
cp /usr/lib/ISOLINUX/isolinux.bin /usr/lib/syslinux/modules/bios/ldlinux.c32 "$work/disc/isolinux/"
# Linux does not trust the sizes that Bochs gives of compacted states of vector registers (bits 321 and 323), and then uses none of them.
# With UMIP, PKU, LA57, RDPID and FSRM it does not start.
cat >"$work/disc/isolinux/isolinux.cfg" <<'MENU'
DEFAULT tests
LABEL tests
KERNEL linux
INITRD initrd
APPEND console=ttyS0 loglevel=4 lpj=100000 mitigations=off nohpet acpi=off nolapic noapic clearcpuid=321,323,514,515,528,534,580
MENU
xorriso -as mkisofs -quiet -o "$work/boot.iso" -b isolinux/isolinux.bin -c isolinux/boot.cat \
	-no-emul-boot -boot-load-size 4 -boot-info-table "$work/disc" 2>/dev/null
cat >"$work/bochsrc" <<BOCHS
display_library: term
romimage: file=/usr/share/bochs/BIOS-bochs-latest
vgaromimage: file=/usr/share/vgabios/vgabios-stdvga.bin
cpu: model=corei7_icelake_u, count=1, ips=20000000
clock: sync=none
memory: guest=1024, host=1024
ata0-master: type=cdrom, path=$work/boot.iso, status=inserted
boot: cdrom
com1: enabled=1, mode=file, dev=$work/console
log: $work/log
BOCHS
echo continue >"$work/start"
: >"$work/console"

# Bochs wants a terminal, opens another to draw on, which has to be read, and its computer cannot switch itself off.
TERM=xterm setsid script -qc "bochs -q -f $work/bochsrc -rc $work/start" /dev/null </dev/null >"$work/screen" 2>&1 &
bochs=$!
trap 'kill -KILL $reader 2>/dev/null; pkill -KILL -f "$work/bochsrc"; rm -rf "$work"' EXIT
reader=
shown=1
while kill -0 "$bochs" 2>/dev/null && [ "$limit" -gt 0 ] && ! grep -q '^RESULT' "$work/console"; do
	sleep 5
	drawn=$(sed -n 's/.*connected to screen "\([^"]*\)".*/\1/p' "$work/screen")
	if [ -z "$reader" ] && [ -n "$drawn" ]; then
		cat "$drawn" >/dev/null 2>&1 &
		reader=$!
	fi
	limit=$((limit - 5))
	lines=$(wc -l <"$work/console")
	[ "$lines" -lt "$shown" ] || sed -n "${shown},${lines}p" "$work/console" | grep -v '^\[ ' || true
	shown=$((lines + 1))
done
case $(grep '^RESULT' "$work/console" | tr -d '\r') in
'RESULT 0') echo "avx512.sh: the same bits with AVX-512 and VNNI" ;;
'RESULT no'*) echo "avx512.sh: the emulated computer lacks what is tested" >&2; exit 1 ;;
RESULT*) echo "avx512.sh: tests failed" >&2; exit 1 ;;
*) echo "avx512.sh: no result in time" >&2; tail -5 "$work/log" >&2; exit 1 ;;
esac
