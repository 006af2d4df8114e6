package cpu

import (
	"math"

	"verdant/repops"
)

// quantizeTiny is the largest magnitude of a row that is taken for zeros.
const quantizeTiny = 0x1p-120

func (b *Backend) quantize(o repops.Quantize, in, out [][]uint32) {
	x, q, scale := repops.Floats(in[0]), out[0], repops.Floats(out[1])
	rows, words := live(in[1], o.Rows), (o.Dim+3)/4
	b.share(rows, 2*o.Dim, func(lo, hi int) {
		mem := b.carver(o.Dim)
		defer mem.giveBack()
		column := mem.cut() // where the row is one
		for r := lo; r < hi; r++ {
			row := column
			if o.Trans {
				for i := range row {
					row[i] = x[i*o.Rows+r]
				}
			} else {
				row = x[r*o.Dim:][:o.Dim]
			}
			scale[r] = b.level.quantizeRow(q[r*words:][:words], row)
		}
	})
	clear(q[rows*words:])
	clear(scale[rows:])
}

// quantizeRow fills q with the bytes of x and returns their scale.
func (l Level) quantizeRow(q []uint32, x []float32) float32 {
	top := l.absMax(x)
	scale := repops.Div(top, 127)
	by := repops.Div(127, top)
	if !(top > quantizeTiny) || by == 0 {
		clear(q)
		return scale
	}
	done := l.quantizeBytes(q, x, by)
	clear(q[done/4:])
	for i, v := range x[done:] {
		n := math.Float32bits(repops.Add(repops.Mul(v, by), 0x1.8p23))
		q[(done+i)/4] |= n & 0xFF << (8 * (i % 4)) // done is a multiple of 4
	}
	return scale
}

func absMaxGo(x []float32) float32 {
	top := uint32(0)
	for _, v := range x {
		top = max(top, math.Float32bits(v)&^(1<<31))
	}
	return repops.Canon(math.Float32frombits(top))
}

func (b *Backend) linearInt8(o repops.LinearInt8, in, out [][]uint32) {
	y, xscale, wscale := repops.Floats(out[0]), repops.Floats(in[1]), repops.Floats(in[3])
	rows := live(in[4], o.Rows)
	if rows > 0 {
		b.multiplyInt8(o, rows, in[0], in[2], xscale, wscale, y)
	}
	clear(y[rows*o.Out:])
}

// multiplyInt8Go computes live rows of a product from the operands as they are; o.Rows does not matter.
func (b *Backend) multiplyInt8Go(o repops.LinearInt8, rows int, x, w []uint32, xscale, wscale, y []float32) {
	b.share(rows, o.In*o.Out/2, func(lo, hi int) { linearInt8Go(o, lo, hi, x, w, xscale, wscale, y) })
}

// linearInt8Go computes rows lo..hi-1 word by word. Integer sums are exact: their
// order does not matter.
func linearInt8Go(o repops.LinearInt8, lo, hi int, x, w []uint32, xscale, wscale, y []float32) {
	words := (o.In + 3) / 4
	for r := lo; r < hi; r++ {
		row := x[r*words:][:words]
		for c := range o.Out {
			column := w[c*words:][:words]
			sum := int32(0)
			for i, a := range row {
				b := column[i]
				sum += int32(int8(a))*int32(int8(b)) + int32(int8(a>>8))*int32(int8(b>>8)) +
					int32(int8(a>>16))*int32(int8(b>>16)) + int32(int8(a>>24))*int32(int8(b>>24))
			}
			y[r*o.Out+c] = repops.Mul(repops.Mul(float32(sum), xscale[r]), wscale[c])
		}
	}
}
