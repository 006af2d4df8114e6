package kernels

import (
	"fmt"
	"math"

	"verdant/repops"
)

func (b *builder) linear(o repops.Linear) {
	form := "nn"
	if o.Trans {
		form = "nt"
	}
	b.product(form, o.Rows, o.Out, o.In, false)
}

// product appends a matrix product of inputs 0 and 1 into output 0 [rows, cols]. Input 2 bounds the depth,
// or the rows.
//
// The largest tile is the quickest where there are tiles for all multiprocessors. Else chunks of the depth
// may be computed side by side, and small tiles are better than idle multiprocessors.
func (b *builder) product(form string, rows, cols, depth int, byDepth bool) {
	chunks := ceilDiv(depth, repops.ChunkSize)
	sides := []int{128, 64, 32}
	if minor := map[bool]int{false: depth, true: rows}[form == "tn"]; cols%4 != 0 || minor%4 != 0 {
		sides = sides[1:] // the largest tiles take rows of whole quads only
	}
	side, split, blocks := 0, false, 0
	for _, side = range sides {
		blocks = ceilDiv(rows, side) * ceilDiv(cols, side)
		split = chunks > 1 && blocks < b.Multiprocessors
		if blocks >= b.Multiprocessors || split && blocks*chunks >= b.Multiprocessors {
			break
		}
	}
	kernel, threads := fmt.Sprintf("gemm_%s_%d", form, side), side*side/64
	if side < 128 {
		threads = side * side / 16
	}
	dst, y := out(0), 1
	if split {
		dst, y = b.scratch(chunks*rows*cols), chunks
	}
	shape := []Arg{in(2), flag(byDepth), value(rows), value(cols), value(depth)}
	b.launch(kernel, blocks, [3]int{threads, 1, 1}, append([]Arg{dst, in(0), in(1)}, shape...)...)
	if split {
		b.Launches[len(b.Launches)-1].Grid[1] = y
		b.each("gemm_sum", rows*cols, append([]Arg{out(0), dst}, shape...)...)
	}
}

// linearInt8 appends a product of bytes: of few rows by columns of weights, else by tiles on tensor cores, the large ones where there are
// some for all multiprocessors.
func (b *builder) linearInt8(o repops.LinearInt8) {
	words := ceilDiv(o.In, 4)
	tiles := func(side int) int { return ceilDiv(o.Rows, side) * ceilDiv(o.Out, side) }
	kernel, blocks, threads := "linear_int8_64", tiles(64), 128
	switch {
	case o.Rows <= 8:
		kernel, blocks, threads = "linear_int8_rows", ceilDiv(o.Out, 8), 256
	case words%4 == 0 && tiles(128) >= b.Multiprocessors:
		kernel, blocks, threads = "linear_int8_128", tiles(128), 256
	}
	b.launch(kernel, blocks, [3]int{threads, 1, 1}, out(0), in(0), in(1), in(2), in(3), in(4),
		value(o.Rows), value(words), value(o.Out))
}

// Products are matrix products that between them take all tiles that are too large for small shapes, on a device of so many
// multiprocessors: in two chunks, one after the other and side by side, with whole quads and without, ragged at the edges. Their definitions
// take long to execute.
func Products(multiprocessors int) (ops []repops.Operator) {
	const depth = repops.ChunkSize + 16 // rows of bytes begin at 16 bytes
	side := func(blocks int) int { return int(math.Ceil(math.Sqrt(float64(blocks)))) }
	for _, n := range []int{
		128*side(multiprocessors) - 4, 64*side(multiprocessors) - 5, 64*side((multiprocessors+1)/2) - 4,
	} {
		ops = append(ops, repops.Linear{Rows: n, In: depth, Out: n}, repops.Linear{Rows: n, In: depth, Out: n, Trans: true},
			repops.LinearGradWeight{Rows: depth, In: n, Out: n}, repops.LinearInt8{Rows: n, In: depth, Out: n})
	}
	return ops
}
