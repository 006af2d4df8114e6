package cpu

import "verdant/repops"

func embed(o repops.Embed, in, out [][]uint32) {
	pickRows(out[0], in[0], in[1], live(in[2], o.Rows), o.Dim)
}

// pickRows copies row index[n] of src to row n of dst, for n < rows; every other
// word of dst becomes 0.
func pickRows(dst, src, index []uint32, rows, dim int) {
	for n, i := range repops.Ints(index[:rows]) {
		d := dst[n*dim : (n+1)*dim]
		if row := int(i); row >= 0 && (row+1)*dim <= len(src) {
			copy(d, src[row*dim:(row+1)*dim])
		} else {
			clear(d)
		}
	}
	clear(dst[rows*dim:])
}

func (b *Backend) embedGrad(o repops.EmbedGrad, in, out [][]uint32) {
	dx, base, dst := repops.Floats(in[0]), repops.Floats(in[3]), repops.Floats(out[0])
	clear(dst)
	for n, tok := range repops.Ints(in[1][:live(in[2], o.Rows)]) {
		if tok < 0 || int(tok) >= o.Vocab {
			continue
		}
		sum := dst[int(tok)*o.Dim:][:o.Dim]
		b.level.plus(sum, sum, dx[n*o.Dim:][:o.Dim])
	}
	b.level.plus(dst, base, dst)
}
