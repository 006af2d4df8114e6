package cpu_test

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"reflect"
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
	for i := range conformance.Operators() {
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
	next := func() byte {
		if len(data) == 0 {
			return 0
		}
		b := data[0]
		data = data[1:]
		return b
	}
	all := conformance.Operators()
	v := reflect.New(reflect.TypeOf(all[int(next())%len(all)])).Elem()
	for i := range v.NumField() {
		switch field := v.Field(i); field.Kind() {
		case reflect.Int:
			n := int64(int8(next()))
			switch { // mostly small and positive, at times absurd
			case n == -128:
				n = 1 << 40
			case n == 127:
				n = 1030
			case n > 12:
				n %= 12
			}
			field.SetInt(n)
		case reflect.Float32:
			field.SetFloat(float64(int8(next())) / 8)
		case reflect.Bool:
			field.SetBool(next()%2 == 1)
		}
	}
	op := v.Interface().(repops.Operator)
	x, err := repops.Expand(op)
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
		return false
	}
	const enough = 1 << 20
	if x.Cost() > enough {
		return false
	}
	seed := uint64(next()) | uint64(next())<<8
	in := conformance.Inputs(rand.New(rand.NewPCG(seed, uint64(next()))), op, 1+int(next())%16)
	for i := range in { // some words from the bytes themselves
		if len(data) >= 6 {
			in[i][int(next())%len(in[i])] = binary.LittleEndian.Uint32(data)
		}
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
