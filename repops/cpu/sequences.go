package cpu

import "verdant/repops"

// sequence is rows first..first+n-1 of packed tensors: the positions 0..n-1 of
// one sequence, in order.
type sequence struct{ first, n int }

// sequences cuts live rows into sequences. ok is false if they are not whole
// sequences one after the other, as packing makes them, of at most maxLen rows:
// index tensors may hold anything, and kernels then go row by row. length may be
// nil.
func sequences(start, pos, length []int32, rows, maxLen int) (all []sequence, ok bool) {
	for n := 0; n < rows; {
		s := sequence{n, 1}
		for ; n+s.n < rows && pos[n+s.n] != 0; s.n++ {
		}
		if s.n > maxLen {
			return nil, false
		}
		for i := range s.n {
			if int(pos[n+i]) != i || int(start[n+i]) != n || length != nil && int(length[n+i]) != s.n {
				return nil, false
			}
		}
		all = append(all, s)
		n += s.n
	}
	return all, true
}

// head is the view of one head of a tensor [rows, heads, dim] from a row on.
type head struct {
	x      []float32
	stride int // from row to row
}

func headOf(x []float32, row, heads, dim, h int) head {
	return head{x[(row*heads+h)*dim:], heads * dim}
}

// rowsFrom is the head from row i on.
func (h head) rowsFrom(i int) head { return head{h.x[i*h.stride:], h.stride} }

// panels lays n rows of dim words out as the right side of products over dim,
// transposed: [n/cols, dim, cols]. Memory for it is panelSize.
func (l Level) panels(dst []float32, x head, n, dim int) {
	_, cols := l.tileSize()
	l.packB(dst, operand{x.x, 1, x.stride}, n, dim, cols)
}

func (l Level) panelSize(n, dim int) int {
	_, cols := l.tileSize()
	return (n+cols-1)/cols*cols*dim + 2*l.lanes()*l.lanes()
}

// turned lays at most a tile's rows, of n words each, out as the left side of
// tiles: [n, lanes]. Memory for it is turnedSize.
func (l Level) turned(dst []float32, x head, rows, n int) {
	l.transpose(dst, l.lanes(), x.x, x.stride, rows, n)
}

func (l Level) turnedSize(n int) int { return (n + l.lanes()) * l.lanes() }

// against computes rows of products with the first n rows of packed panels, over
// dim: dst[r·ldd+j] = Σ_c a(r, c)·x(j, c).
func (l Level) against(dst []float32, ldd int, a, panels []float32, rows, n, dim int) {
	_, cols := l.tileSize()
	for j := 0; j < n; j += cols {
		l.run(tile{
			out: dst[j:], ldc: ldd, a: a, sa: l.lanes(), b: panels[j*dim:], sb: cols,
			n: dim, rows: rows, cols: min(cols, n-j),
		})
	}
}

// over computes a tile of any number of columns: dst[r, c] = Σ_t a[r+t·sa]·x(t,
// c), c < dim.
func (l Level) over(dst head, a []float32, sa int, x head, n, rows, dim int, flags tileFlags) {
	_, cols := l.tileSize()
	for c := 0; c < dim; c += cols {
		l.run(tile{
			out: dst.x[c:], ldc: dst.stride, a: a, sa: sa, b: x.x[c:], sb: x.stride,
			n: n, rows: rows, cols: min(cols, dim-c), flags: flags,
		})
	}
}

// overKeys computes rows i, i+1, … of sums over the keys that each row sees, in
// the chunks of the contract; turned holds their factors. The rows lie in one
// chunk.
func (l Level) overKeys(dst head, turned []float32, x head, i, rows, dim int) {
	var flags tileFlags
	t := 0
	for ; t+repops.ChunkSize <= i; t += repops.ChunkSize {
		l.over(dst, turned[t*l.lanes():], l.lanes(), x.rowsFrom(t), repops.ChunkSize, rows, dim, flags)
		flags = tileAdd
	}
	l.over(dst, turned[t*l.lanes():], l.lanes(), x.rowsFrom(t), i-t+1, rows, dim, flags|tileTail)
}

// inChunk is how many rows from row i on, at most n, lie in its chunk.
func inChunk(i, n int) int { return min(n, repops.ChunkSize-i%repops.ChunkSize) }
