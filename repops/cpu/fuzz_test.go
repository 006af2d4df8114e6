package cpu_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
	"verdant/repops/cpu"
)

// FuzzOperators reads an operator with any attributes and its tensors from bytes.
// Every set of kernels gives the same bits or refuses it with an error that is
// about the operator; tensors of wrong sizes are refused; nothing panics.
func FuzzOperators(f *testing.F) {
	r := rand.New(rand.NewPCG(51, 52))
	for i := range conformance.AllOperators() {
		b := make([]byte, 40)
		for j := range b {
			b[j] = byte(r.Uint32())
		}
		b[0] = byte(i)
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, data []byte) { runOperator(t, data) })
}

// TestHostileOperators runs the fuzz target on random bytes.
func TestHostileOperators(t *testing.T) {
	r := rand.New(rand.NewPCG(53, 54))
	ran := 0
	tries := fewer(12_000)
	for range tries {
		b := make([]byte, 1+r.IntN(60))
		for j := range b {
			b[j] = byte(r.Uint32())
		}
		if runOperator(t, b) {
			ran++
		}
	}
	t.Logf("%d of %d operators ran", ran, tries)
	if ran < tries/10 || ran > tries*9/10 {
		t.Errorf("%d of %d operators ran: the generator does not reach both sides", ran, tries)
	}
}

// runOperator reports whether the operator was executed.
func runOperator(t *testing.T, data []byte) bool {
	const enough = 1 << 20
	op, in, err := conformance.FromBytes(data, enough)
	if err != nil {
		var named *repops.OperatorError
		if !errors.As(err, &named) {
			t.Fatalf("%s: %v", op.Kind(), err)
		}
		for _, level := range cpu.Levels() {
			// A kernel may still know what to do where no definition fits, but does
			// not panic over empty tensors.
			_ = cpu.New(cpu.WithLevel(level)).Run(op, make([][]uint32, len(op.Inputs())), make([][]uint32, len(op.Outputs())))
		}
	}
	if in == nil {
		return false
	}
	want := blank(op)
	if err := (repops.Interpreter{MaxCost: enough}).Run(op, in, want); err != nil {
		t.Fatal(err)
	}
	for _, level := range cpu.Levels() {
		got := blank(op)
		backend := cpu.New(cpu.WithLevel(level), cpu.WithThreads(2))
		if err := backend.Run(op, in, got); err != nil {
			t.Fatalf("%v: %s has a definition, and no kernel: %v", level, op.Kind(), err)
		}
		for i := range want {
			if !slices.Equal(got[i], want[i]) {
				t.Fatalf("%v: %s: output %d differs from the definition; inputs %x", level, op.Kind(), i, in)
			}
		}
		if backend.Run(op, in[1:], got) == nil {
			t.Fatalf("%v: %s: accepted with an input missing", level, op.Kind())
		}
		short := append([][]uint32{in[0][1:]}, in[1:]...)
		if backend.Run(op, short, got) == nil {
			t.Fatalf("%v: %s: accepted with an input one word short", level, op.Kind())
		}
	}
	return true
}

func blank(op repops.Operator) (out [][]uint32) {
	for _, spec := range op.Outputs() {
		out = append(out, make([]uint32, spec.Size()))
	}
	return out
}
