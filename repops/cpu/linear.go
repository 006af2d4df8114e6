package cpu

import "verdant/repops"

func (b *Backend) linear(o repops.Linear, in, out [][]uint32) {
	x, w, y := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(out[0])
	rows := live(in[2], o.Rows)
	dst := y[:rows*o.Out]
	chunked, transposed := needsChunks(len(dst), o.In), 0
	if o.Trans {
		transposed = len(w)
	}
	scratch := b.take(chunked + transposed)
	defer b.give(scratch)
	if o.Trans {
		t := (*scratch)[chunked:]
		transpose(t, w, o.Out, o.In)
		w = t
	}
	matmul(dst, (*scratch)[:chunked], rows, o.Out, x, o.In, 1, w, o.Out, 0, o.In, o.In)
	clear(y[rows*o.Out:])
}

func (b *Backend) linearGradWeight(o repops.LinearGradWeight, in, out [][]uint32) {
	x, dy, dw := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(out[0])
	scratch := b.take(needsChunks(len(dw), o.Rows))
	defer b.give(scratch)
	matmul(dw, *scratch, o.In, o.Out, x, 1, o.In, dy, o.Out, 0, int(int32(in[2][0])), o.Rows)
}
