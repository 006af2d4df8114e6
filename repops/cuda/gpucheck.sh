#!/bin/sh
# gpucheck.sh [VERDANT [DEVICE]]: on a machine with a GPU and its driver, and nothing else, first compares bits, then measures, and prints one
# table. VERDANT is a binary that "make build-cuda" made, carried there; ./verdant if not named. Where python3 has PyTorch, it is measured
# beside Verdant, round by round. The exit status is 0 if the bits are right, whatever the speed.
#
# ROUNDS (5) is how often each side is measured, LIMIT (1800) the seconds a benchmark may take: what it measured until then is shown.
set -eu
verdant=${1:-./verdant}
device=${2:-cuda:0}
[ -x "$verdant" ] || { echo "gpucheck: $verdant is no executable; carry one here that \"make build-cuda\" made" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# 1. Bits. Nothing is measured of a GPU that has other ones.
"$verdant" --home "$work/home" doctor --device "$device" --json >"$work/doctor" || true
line=$(grep "\"check\":\"$device\"" "$work/doctor" || true)
found=$(printf '%s' "$line" | sed 's/.*"found":"\([^"]*\)".*/\1/')
case $line in
*'"state":"ok"'*) printf 'goldens  equal  %s\n' "$found" ;;
'') grep '"check":"cuda"' "$work/doctor" >&2 || true; echo "gpucheck: there is no $device" >&2; exit 1 ;;
*) printf 'goldens  DIFFER or did not run: %s\n' "$found" >&2; exit 1 ;;
esac

# 2. Speed.
peer=
if python3 -c 'import sys, torch; sys.exit(not torch.cuda.is_available())' 2>/dev/null; then
	mkdir -p "$work/peers/venv/bin"
	ln -s "$(command -v python3)" "$work/peers/venv/bin/python"
	peer="--peer pytorch --peers $work/peers"
else
	echo "gpucheck: python3 with PyTorch for GPUs is not here: nothing to compare with" >&2
fi
: >"$work/results"
for bench in gemm train sample; do
	# shellcheck disable=SC2086 # the peer's flags are several words, or none
	timeout "${LIMIT:-1800}" "$verdant" bench "$bench" --device "$device" $peer --rounds "${ROUNDS:-5}" --json >>"$work/results" ||
		echo "gpucheck: bench $bench did not end; what it measured is below" >&2
done

# 3. One table. What is asked of a card of the H200's class stands last.
awk '
function field(name,    text) {
	if (!match($0, "\"" name "\":(\"[^\"]*\"|[^,}]*)")) return "-"
	text = substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3)
	gsub(/"/, "", text)
	return text == "null" || text == "" ? "-" : text
}
function figure(v) { return v == "-" ? v : sprintf(v >= 100 ? "%.0f" : "%.2f", v) }
BEGIN { print ""; row = "%-8s %-32s %12s %-13s %-10s %12s %7s %7s\n"; printf row, "bench", "case", "verdant", "unit", "peer", "its value", "ratio", "asked" }
{
	asked = field("unit") ~ /%/ ? "<= 3 %" : field("case") ~ /^int8/ ? "> 1" : field("bench") == "gemm" ? "0.85" : $0 ~ /d=1280/ ? "0.80" : "-"
	printf row, field("bench"), field("case"), figure(field("value")), field("unit"), field("peer"), figure(field("peer_value")), figure(field("ratio")), asked
	device = field("device")
}
END { print ""; print "device: " (device) }
' "$work/results"
