package cpu

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

// TestLongestInt8Sum takes the longest sum of the largest products: no int32
// overflows, at any level, by tiles and row by row.
func TestLongestInt8Sum(t *testing.T) {
	for _, rows := range []int{1, 7} {
		op := repops.LinearInt8{Rows: rows, In: repops.MaxInt8Terms, Out: 2}
		words := (op.In + 3) / 4
		one := math.Float32bits(1)
		in := [][]uint32{make([]uint32, rows*words), make([]uint32, rows), make([]uint32, 2*words), {one, one}, {uint32(rows)}}
		for _, x := range [][]uint32{in[0], in[2]} {
			for i := range x {
				if x[i] = 0x80808080; (i+1)%words == 0 {
					x[i] = 0x00808080
				}
			}
		}
		for i := range in[1] {
			in[1][i] = one
		}
		for _, level := range Levels() {
			got := blank(op)
			run(t, New(WithLevel(level)), op, in, got)
			for i, y := range repops.Floats(got[0]) {
				if want := float32(1<<31 - 1<<14); y != want {
					t.Fatalf("%v, %d rows: word %d is %v, want %v", level, rows, i, y, want)
				}
			}
		}
	}
	if _, err := repops.Expand(repops.LinearInt8{Rows: 1, In: repops.MaxInt8Terms + 1, Out: 1}); err == nil {
		t.Error("a sum that may overflow has a definition")
	}
}

// TestInt8Product wants a product of quantized operands to be near the product.
func TestInt8Product(t *testing.T) {
	r := rand.New(rand.NewPCG(81, 82))
	const rows, in, out = 20, 300, 40
	draw := func(n int) []uint32 {
		w := make([]uint32, n)
		for i := range w {
			w[i] = conformance.Normal.Word(r)
		}
		return w
	}
	x, w := draw(rows*in), draw(in*out)
	exact := blank(repops.Linear{Rows: rows, In: in, Out: out})
	b := New(WithThreads(2))
	run(t, b, repops.Linear{Rows: rows, In: in, Out: out}, [][]uint32{x, w, {rows}}, exact)
	left, right := repops.Quantize{Rows: rows, Dim: in}, repops.Quantize{Rows: out, Dim: in, Trans: true}
	q, c := blank(left), blank(right)
	run(t, b, left, [][]uint32{x, {rows}}, q)
	run(t, b, right, [][]uint32{w, {out}}, c)
	got := blank(repops.LinearInt8{Rows: rows, In: in, Out: out})
	run(t, b, repops.LinearInt8{Rows: rows, In: in, Out: out}, [][]uint32{q[0], q[1], c[0], c[1], {rows}}, got)
	var off, size float64
	for i, y := range repops.Floats(got[0]) {
		want := float64(repops.Floats(exact[0])[i])
		off += (float64(y) - want) * (float64(y) - want)
		size += want * want
	}
	// Two roundings of step top/127 each, top about three deviations: 0.7 % each.
	if relative := math.Sqrt(off / size); relative > 0.02 || relative == 0 {
		t.Errorf("the quantized product is off by %.4f of the product's size", relative)
	}
}

// bytesFor draws inputs of op with any bytes.
func bytesFor(r *rand.Rand, op repops.LinearInt8) [][]uint32 {
	in := conformance.Inputs(r, op, op.Rows)
	for _, words := range [][]uint32{in[0], in[2]} {
		for i := range words {
			words[i] = r.Uint32()
		}
	}
	in[4][0] = uint32(op.Rows)
	return in
}

// TestInt8Threads wants the same bits from several goroutines.
func TestInt8Threads(t *testing.T) {
	r := rand.New(rand.NewPCG(83, 84))
	op := repops.LinearInt8{Rows: 211, In: 333, Out: 97}
	in := bytesFor(r, op)
	want, got := blank(op), blank(op)
	run(t, New(WithLevel(Go)), op, in, want)
	for threads := 1; threads < 5; threads++ {
		run(t, New(WithThreads(threads)), op, in, got)
		same(t, fmt.Sprint(threads, " threads"), repops.Floats(got[0]), repops.Floats(want[0]))
	}
}

// TestPackedInt8 wants the operator's bits from packed weights, for any number of rows, columns and threads.
func TestPackedInt8(t *testing.T) {
	r := rand.New(rand.NewPCG(85, 86))
	for trial := range 100 {
		op := repops.LinearInt8{Rows: 1 + r.IntN(7), In: 1 + r.IntN(150), Out: 1 + r.IntN(150)}
		switch trial % 8 {
		case 6:
			op.In = 1000 + r.IntN(2000)
		case 7:
			op.Rows = 1 + r.IntN(200)
		}
		in := bytesFor(r, op)
		want, got := blank(op), blank(op)
		run(t, New(WithLevel(Go)), op, in, want)
		for _, level := range Levels() {
			for threads := 1; threads <= 3; threads++ {
				b := New(WithLevel(level), WithThreads(threads))
				w, err := b.PackInt8(op, in[2], in[3])
				if err != nil {
					t.Fatal(err)
				}
				if err := b.LinearInt8(w, op.Rows, in[0], in[1], got[0]); err != nil {
					t.Fatal(err)
				}
				same(t, fmt.Sprint(level, " ", op.Kind(), ", threads ", threads), repops.Floats(got[0]), repops.Floats(want[0]))
			}
		}
	}
}

func TestPackedInt8Refuses(t *testing.T) {
	b := New(WithLevel(Go))
	op := repops.LinearInt8{In: 5, Out: 3}
	for _, bad := range []repops.LinearInt8{{In: 5, Out: 4}, {In: 9, Out: 3}, {In: -5, Out: -3}, {In: repops.MaxInt8Terms + 1, Out: 1}} {
		if _, err := b.PackInt8(bad, make([]uint32, 6), make([]uint32, 3)); err == nil {
			t.Errorf("packed 6 words as %d columns of %d bytes", bad.Out, bad.In)
		}
	}
	w, err := b.PackInt8(op, make([]uint32, 6), make([]uint32, 3))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range [][4]int{{2, 4, 2, 5}, {2, 3, 2, 6}, {2, 4, 1, 6}, {0, 0, 0, 0}, {-1, -2, -1, -3}} {
		if b.LinearInt8(w, c[0], make([]uint32, max(0, c[1])), make([]uint32, max(0, c[2])), make([]uint32, max(0, c[3]))) == nil {
			t.Errorf("multiplied %d rows of %d words and %d scales into %d", c[0], c[1], c[2], c[3])
		}
	}
	for _, level := range Levels() {
		if level != Go && New(WithLevel(level)).LinearInt8(w, 1, make([]uint32, 2), make([]uint32, 1), make([]uint32, 3)) == nil {
			t.Errorf("%v kernels took weights of others", level)
		}
	}
}
