package cpu

import "verdant/repops"

func (b *Backend) linear(o repops.Linear, in, out [][]uint32) {
	x, w, y := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(out[0])
	rows := live(in[2], o.Rows)
	scratch := b.take(o.Out + len(w))
	defer b.give(scratch)
	tmp := (*scratch)[:o.Out]
	if o.Trans {
		t := (*scratch)[o.Out:]
		transpose(t, w, o.Out, o.In)
		w = t
	}
	for n := range rows {
		product(y[n*o.Out:][:o.Out], tmp, x[n*o.In:][:o.In], 1, w, o.Out, 0, o.In, o.In)
	}
	clear(y[rows*o.Out:])
}

func (b *Backend) linearGradWeight(o repops.LinearGradWeight, in, out [][]uint32) {
	x, dy, dw := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(out[0])
	scratch := b.take(o.Out)
	defer b.give(scratch)
	rows := int(int32(in[2][0]))
	for i := range o.In {
		product(dw[i*o.Out:][:o.Out], *scratch, x[i:], o.In, dy, o.Out, 0, rows, o.Rows)
	}
}
