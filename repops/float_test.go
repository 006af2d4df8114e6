package repops

import (
	"encoding/binary"
	"os"
	"os/exec"
	"testing"
)

// sharedVectors is a larger set of the same records, compressed with xz, that
// is used where it exists.
const sharedVectors = "../../shared/vectors/float32.bin.xz"

func TestHardwareVectors(t *testing.T) {
	records, err := os.ReadFile("testdata/float32.bin")
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
	ops := []Opcode{FFMA, FAdd, FMul, FDiv, FSqrt, FSub}
	n, wrong := 0, map[Opcode]int{}
	for ; len(records) >= 20; records = records[20:] {
		w := func(i int) uint32 { return binary.LittleEndian.Uint32(records[4*i:]) }
		op := ops[w(0)]
		n++
		if got := op.Apply(w(1), w(2), w(3)); got != w(4) {
			if wrong[op]++; wrong[op] < 5 {
				t.Errorf("%v(%#08x, %#08x, %#08x) = %#08x, want %#08x", op, w(1), w(2), w(3), got, w(4))
			}
		}
	}
	t.Logf("%d records, wrong: %v", n, wrong)
	if n < 2000 {
		t.Errorf("%d records are too few", n)
	}
}

// TestStatedExample is the contract's own example of a wrong double rounding.
func TestStatedExample(t *testing.T) {
	if got := FMA(97, 172961./(1<<24), 0x1p-80); got != 1.0000001 {
		t.Errorf("fma(97, 172961/2^24, 2^-80) = %v, want 1.0000001", got)
	}
}

func TestOpcodes(t *testing.T) {
	const (
		nan, odd    = CanonicalNaN, 0xFF812345 // a NaN with another payload
		inf, ninf   = 0x7F800000, 0xFF800000
		one, none   = 0x3F800000, 0xBF800000
		zero, nzero = 0, 1 << 31
		tiny        = 1
	)
	for _, c := range []struct {
		op            Opcode
		a, b, c, want uint32
	}{
		{FAdd, odd, one, 0, nan},
		{FAdd, inf, ninf, 0, nan},
		{FAdd, nzero, nzero, 0, nzero},
		{FAdd, nzero, zero, 0, zero},
		{FSub, one, one, 0, zero},
		{FSub, nzero, zero, 0, nzero},
		{FMul, zero, inf, 0, nan},
		{FMul, tiny, 0x3F000000, 0, zero}, // half the smallest subnormal: to even
		{FMul, 3, 0x3F000000, 0, 2},       // 1.5 of it: to even
		{FMul, odd, odd, 0, nan},
		{FFMA, inf, zero, odd, nan},
		{FFMA, one, none, one, zero},
		{FFMA, nzero, one, nzero, nzero},
		{FFMA, inf, one, ninf, nan},
		{FDiv, zero, zero, 0, nan},
		{FDiv, none, zero, 0, ninf},
		{FDiv, one, odd, 0, nan},
		{FSqrt, nzero, 0, 0, nzero},
		{FSqrt, none, 0, 0, nan},
		{FSqrt, tiny, 0, 0, 0x1A3504F3},
		{FMax, nzero, zero, 0, zero},
		{FMax, zero, nzero, 0, zero},
		{FMax, nzero, nzero, 0, nzero},
		{FMax, odd, inf, 0, nan},
		{FMax, inf, odd, 0, nan},
		{FMax, ninf, none, 0, none},
		{FLt, nzero, zero, 0, 0},
		{FLt, none, tiny, 0, 1},
		{FLt, odd, one, 0, 0},
		{FLe, nzero, zero, 0, 1},
		{FLe, one, odd, 0, 0},
		{FEq, nzero, zero, 0, 1},
		{FEq, nan, nan, 0, 0},
		{Select, 7, 1, 2, 1},
		{Select, 0, 1, 2, 2},
		{Select, nzero, 1, 2, 1}, // a word, not a float
		{Select, 1, odd, 2, odd}, // moves words as they are
		{IAdd, 0xFFFFFFFF, 2, 0, 1},
		{ISub, 1, 2, 0, 0xFFFFFFFF},
		{IMul, 0x10001, 0x10001, 0, 0x20001},
		{IMulHi, 0x80000000, 6, 0, 3},
		{IAnd, 12, 10, 0, 8},
		{IOr, 12, 10, 0, 14},
		{IXor, 12, 10, 0, 6},
		{IShl, 1, 33, 0, 2},
		{IShr, 1 << 31, 31, 0, 1},
		{ISar, 1 << 31, 31, 0, 0xFFFFFFFF},
		{ISar, 1 << 31, 32, 0, 1 << 31},
		{IEq, 5, 5, 0, 1},
		{IEq, nzero, zero, 0, 0},
		{ILt, 0xFFFFFFFF, 0, 0, 1},
		{ILt, 0, 0xFFFFFFFF, 0, 0},
		{IDot4, 0x80808080, 0x80808080, 1, 1<<16 + 1},
		{IDot4, 0x80808080, 0x7F7F7F7F, 0, 0xFFFF0200},
		{IDot4, 0x01FF0203, 0x0405060A, 1 << 31, 1<<31 + 4 - 5 + 12 + 30},
		{IDot4, 0x01000000, 0x01000000, 0xFFFFFFFF, 0},
	} {
		if got := c.op.Apply(c.a, c.b, c.c); got != c.want {
			t.Errorf("%v(%#08x, %#08x, %#08x) = %#08x, want %#08x", c.op, c.a, c.b, c.c, got, c.want)
		}
	}
}

// TestMaxIsAssociative is what lets kernels block a max fold.
func TestMaxIsAssociative(t *testing.T) {
	words := []uint32{0, 1 << 31, 1, 1<<31 | 1, 0x3F800000, 0xBF800000, 0x7F800000, 0xFF800000, CanonicalNaN}
	m := func(a, b uint32) uint32 { return FMax.Apply(a, b, 0) }
	for _, a := range words {
		for _, b := range words {
			if m(a, b) != m(b, a) {
				t.Errorf("max(%#08x, %#08x) depends on the order", a, b)
			}
			for _, c := range words {
				if m(m(a, b), c) != m(a, m(b, c)) {
					t.Errorf("max of %#08x, %#08x, %#08x depends on the grouping", a, b, c)
				}
			}
		}
	}
}

func BenchmarkFMA(b *testing.B) {
	acc, x := float32(0), float32(1.0001)
	for b.Loop() {
		acc = FMA(acc, 0.999, x)
	}
	if acc == 0 {
		b.Error("no sum")
	}
}
