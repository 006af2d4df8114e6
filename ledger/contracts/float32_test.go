package contracts_test

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"os/exec"
	"sort"
	"testing"

	"verdant/repops"
)

const (
	floatOps     = repops.FEq + 1
	casesPerOp   = 400_000
	casesPerCall = 20_000
)

func appendCase(b []byte, a, x, c, want uint32) []byte {
	for _, w := range []uint32{a, x, c, want} {
		b = binary.BigEndian.AppendUint32(b, w)
	}
	return b
}

// checkCases has the contract compute cases and names the first that differs.
func checkCases(t *testing.T, bench *bare, op repops.Opcode, cases []byte) {
	t.Helper()
	out, _ := bench.call("check", big.NewInt(int64(op)), cases)
	wrong, first, got := out[0].(*big.Int).Int64(), out[1].(*big.Int).Int64(), out[2].(*big.Int)
	if wrong > 0 {
		w := func(i int64) uint32 { return binary.BigEndian.Uint32(cases[16*first+4*i:]) }
		t.Fatalf("%d of %d cases differ; the first: %v(%#08x, %#08x, %#08x) = %#08x, want %#08x", wrong, len(cases)/16, op,
			w(0), w(1), w(2), got, w(3))
	}
}

// TestFloat32 compares every float opcode with the Go reference, which is itself tested against hardware and exact
// arithmetic.
func TestFloat32(t *testing.T) {
	for op := range floatOps {
		t.Run(op.String(), func(t *testing.T) {
			t.Parallel()
			bench := newBare(t, "testdata/float32bench")
			r := rand.New(rand.NewPCG(5, uint64(op)))
			for range casesPerOp / casesPerCall {
				var cases []byte
				for range casesPerCall {
					a, b, c := operands(r, op)
					cases = appendCase(cases, a, b, c, op.Apply(a, b, c))
				}
				checkCases(t, bench, op, cases)
			}
			var cases []byte
			for _, a := range signed(borders) {
				for _, b := range signed(borders) {
					for _, c := range signed([]uint32{0, 1, 0x00800000, 0x3f800000, 0x7f7fffff, 0x7f800000, 0x7fc00000}) {
						cases = appendCase(cases, a, b, c, op.Apply(a, b, c))
						if op != repops.FFMA {
							break
						}
					}
				}
			}
			checkCases(t, bench, op, cases)
		})
	}
}

func signed(words []uint32) []uint32 {
	out := append([]uint32{}, words...)
	for _, w := range words {
		out = append(out, w|1<<31)
	}
	return out
}

// Results of hardware: a small set that is committed, and a large one that is used where it exists.
const (
	vectors       = "../../repops/testdata/float32.bin"
	sharedVectors = "../../../shared/vectors/float32.bin.xz"
)

func TestFloat32HardwareVectors(t *testing.T) {
	records, err := os.ReadFile(vectors)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(sharedVectors); err == nil {
		if more, err := exec.Command("xz", "-dc", sharedVectors).Output(); err == nil {
			records = append(records, more...)
		} else {
			t.Logf("only the committed vectors: %v", err)
		}
	}
	bench := newBare(t, "testdata/float32bench")
	numbers := []repops.Opcode{repops.FFMA, repops.FAdd, repops.FMul, repops.FDiv, repops.FSqrt, repops.FSub}
	cases := map[repops.Opcode][]byte{}
	for ; len(records) >= 20; records = records[20:] {
		w := func(i int) uint32 { return binary.LittleEndian.Uint32(records[4*i:]) }
		op := numbers[w(0)]
		cases[op] = appendCase(cases[op], w(1), w(2), w(3), w(4))
	}
	for _, op := range numbers {
		if len(cases[op]) < 16*100 {
			t.Errorf("%v: %d records are too few", op, len(cases[op])/16)
		}
		checkCases(t, bench, op, cases[op])
		t.Logf("%v: %d records", op, len(cases[op])/16)
	}
}

// floatBounds is the gas the median case may use.
var floatBounds = map[repops.Opcode]int{
	repops.FFMA: 1330, repops.FAdd: 1100, repops.FSub: 1100, repops.FMul: 910, repops.FDiv: 1040, repops.FSqrt: 1580,
}

// TestFloat32Gas measures each function on two kinds of operands: those of a network, around 1, and those of the
// adversarial tests.
func TestFloat32Gas(t *testing.T) {
	bench := newBare(t, "testdata/float32bench")
	table := fmt.Sprintf("%-6s %8s %8s %8s %8s %8s %8s\n", "op", "median", "p99", "max", "median", "p99", "max")
	for op := range floatOps {
		table += fmt.Sprintf("%-6v", op)
		for kind := range 2 {
			r := rand.New(rand.NewPCG(6, uint64(op)))
			var cases []byte
			for range 20_000 {
				a, b, c := operands(r, op)
				if kind == 0 {
					a, b, c = ordinary(r), ordinary(r), ordinary(r)
					if op == repops.FSqrt {
						a &= 1<<31 - 1
					}
				}
				cases = appendCase(cases, a, b, c, 0)
			}
			out, _ := bench.call("gasOf", big.NewInt(int64(op)), cases)
			used := out[0].([]byte)
			gas := make([]int, len(used)/2)
			for i := range gas {
				gas[i] = int(binary.BigEndian.Uint16(used[2*i:]))
			}
			sort.Ints(gas)
			median := gas[len(gas)/2]
			table += fmt.Sprintf(" %8d %8d %8d", median, gas[len(gas)*99/100], gas[len(gas)-1])
			if most, ok := floatBounds[op]; ok && median > most {
				t.Errorf("median of %v is %d gas, the design allows %d", op, median, most)
			}
		}
		table += "\n"
	}
	golden(t, "testdata/float32.golden", table)
}
