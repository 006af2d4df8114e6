package cpu_test

import (
	"math/rand/v2"
	"os"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
	"verdant/repops/cpu"
)

// every runs a test with each backend this machine has.
func every(t *testing.T, test func(t *testing.T, backend *cpu.Backend)) {
	for _, level := range cpu.Levels() {
		backend := cpu.New(cpu.WithLevel(level), cpu.WithThreads(3))
		t.Run(backend.Name(), func(t *testing.T) { test(t, backend) })
	}
}

// fewer is n, or a small part of it for `go test -short`, which machines take
// that are emulated.
func fewer(n int) int {
	if testing.Short() {
		return max(1, n/30)
	}
	return n
}

// TestRowsAlone checks that batches do not show in a row's bits, nor do threads.
func TestRowsAlone(t *testing.T) {
	every(t, func(t *testing.T, backend *cpu.Backend) {
		r := rand.New(rand.NewPCG(31, 32))
		for trial := range fewer(120) {
			if err := conformance.CheckRows(r, backend); err != nil {
				t.Fatalf("trial %d: %v", trial, err)
			}
		}
	})
}

// TestMidpoints takes adversarial multiply-adds through the matrix product.
func TestMidpoints(t *testing.T) {
	triples := fewer(12_000_000)
	every(t, func(t *testing.T, backend *cpu.Backend) {
		if err := conformance.CheckFMA(rand.New(rand.NewPCG(33, 34)), backend, triples); err != nil {
			t.Error(err)
		}
	})
}

// TestUnaryKernels compares the operators that use vector exponentials with the
// scalar programs on a sample of all words; VERDANT_EXHAUSTIVE=1 takes all 2^32,
// without the kernels in Go, which are those programs.
func TestUnaryKernels(t *testing.T) {
	step := uint64(9973)
	if testing.Short() {
		step = 99_991
	}
	exhaustive := os.Getenv("VERDANT_EXHAUSTIVE") != ""
	if exhaustive {
		step = 1
	}
	every(t, func(t *testing.T, backend *cpu.Backend) {
		if exhaustive && backend.Name() == cpu.New(cpu.WithLevel(cpu.Go)).Name() {
			t.Skip("the scalar programs themselves")
		}
		if err := conformance.CheckUnary(backend, step); err != nil {
			t.Error(err)
		}
	})
}

// TestCachedAttention decodes sequences token by token with cached keys and
// values and wants the bits of attention over the whole sequence.
func TestCachedAttention(t *testing.T) {
	every(t, func(t *testing.T, backend *cpu.Backend) { cachedAttention(t, backend, fewer(200)) })
}

func cachedAttention(t *testing.T, backend *cpu.Backend, trials int) {
	r := rand.New(rand.NewPCG(35, 36))
	for trial := range trials {
		kv := 1 + r.IntN(3)
		op := repops.Attention{KVHeads: kv, Heads: kv * (1 + r.IntN(3)), HeadDim: 1 + r.IntN(17), MaxLen: 1 + r.IntN(40)}
		if trial%50 == 0 {
			op.MaxLen = 1030
		}
		op.Rows = 1 + r.IntN(op.MaxLen)
		in := conformance.Inputs(r, op, 0)
		for i := range op.Rows {
			in[3][i], in[4][i] = 0, uint32(i)
		}
		in[5][0] = uint32(op.Rows)
		p, want := make([]uint32, op.Rows*op.Heads*op.MaxLen), make([]uint32, op.Rows*op.Heads*op.HeadDim)
		if err := backend.Run(op, in, [][]uint32{p, want}); err != nil {
			t.Fatal(err)
		}
		cache, got := cpu.NewCache(op), make([]uint32, op.Heads*op.HeadDim)
		for pos := range op.Rows {
			row := func(x []uint32) []uint32 { return x[pos*len(x)/op.Rows : (pos+1)*len(x)/op.Rows] }
			cache.Append(op, pos, row(in[1]), row(in[2]))
			backend.Attend(op, cache, pos, row(in[0]), got)
			for c, w := range row(want) {
				if got[c] != w {
					t.Fatalf("trial %d, %s: position %d, word %d: %#08x from the cache, %#08x from the sequence", trial, op.Kind(), pos, c, got[c], w)
				}
			}
		}
	}
}

// TestHostileInputs gives every operator index tensors and counts out of any
// range and floats of every kind: a result or an error, no panic.
func TestHostileInputs(t *testing.T) {
	r := rand.New(rand.NewPCG(37, 38))
	every(t, func(t *testing.T, backend *cpu.Backend) {
		for _, op := range conformance.AllOperators() {
			if op.Inputs()[0].Size() > 4096 {
				continue
			}
			if err := conformance.CheckSizes(backend, op); err != nil {
				t.Errorf("%s: %v", op.Kind(), err)
			}
			for trial := range fewer(48) {
				in := conformance.Inputs(r, op, []int{1 << 30, 7}[trial%2])
				if err := conformance.Check(r, backend, op, in); err != nil {
					t.Errorf("%s: %v", op.Kind(), err)
				}
			}
		}
	})
}
