package cpu

import (
	"math/bits"
	"sync"
	"unsafe"

	"verdant/repops"
)

// operand is a matrix in memory: element (i, j) is x[i·row+j·col]. One of the
// strides is 1.
type operand struct {
	x        []float32
	row, col int
}

// from is the matrix whose first element is (i, j).
func (o operand) from(i, j int) operand {
	o.x = o.x[i*o.row+j*o.col:]
	return o
}

// product is a matrix product in the contract's order: for i < rows, j < cols,
//
//	out[i·ldc+j] = Σ_k a(i, k)·b(k, j)
//
// with k = lo..hi-1, clipped to 0..extent-1, in chunks at absolute multiples of
// [repops.ChunkSize] if the extent is longer than one.
type product struct {
	out            []float32
	ldc            int
	rows, cols     int
	a, b           operand
	lo, hi, extent int
	workers        int // goroutines that share it
}

// matmul computes a product. Threads share rows or columns, never k.
func (b *Backend) matmul(p product) {
	const worth = 1 << 19 // multiply-adds that pay for a goroutine
	work := p.rows * p.cols * max(0, min(p.hi, p.extent)-max(p.lo, 0))
	p.workers = max(1, min(b.threads, work/worth))
	tr, tc := b.level.tileSize()
	if p.workers == 1 || b.level != Go && p.rows >= 8*tr*p.workers {
		b.matmulOne(p) // which shares rows where it packs
		return
	}
	byRows := cut{p.rows, tr, p.workers}
	byCols := cut{p.cols, tc, p.workers}
	together(p.workers, func(w int) {
		part := p
		part.workers = 1
		if byCols.longest()*p.rows <= byRows.longest()*p.cols {
			lo, hi := byCols.part(w)
			part.cols, part.out, part.b = hi-lo, p.out[lo:], p.b.from(0, lo)
		} else {
			lo, hi := byRows.part(w)
			part.rows, part.out, part.a = hi-lo, p.out[lo*p.ldc:], p.a.from(lo, 0)
		}
		b.matmulOne(part)
	})
}

// cut divides n rows or columns among workers in whole tiles.
type cut struct{ n, tile, workers int }

func (c cut) part(w int) (lo, hi int) {
	tiles := (c.n + c.tile - 1) / c.tile
	return min(c.n, w*tiles/c.workers*c.tile), min(c.n, (w+1)*tiles/c.workers*c.tile)
}

func (c cut) longest() int {
	most := 0
	for w := range c.workers {
		lo, hi := c.part(w)
		most = max(most, hi-lo)
	}
	return most
}

func (b *Backend) matmulOne(p product) {
	if p.rows <= 0 || p.cols <= 0 {
		return
	}
	first, last := chunks(p.lo, p.hi, p.extent)
	if p.extent <= repops.ChunkSize {
		first, last = 0, 1
	}
	if first >= last {
		for i := range p.rows {
			fill(p.out[i*p.ldc:][:p.cols], negativeZero)
		}
		return
	}
	var flags tileFlags
	for c := first; c < last; c++ {
		lo, hi := max(p.lo, 0, c*repops.ChunkSize), min(p.hi, p.extent, (c+1)*repops.ChunkSize)
		q := p
		if lo < hi {
			q.a, q.b = p.a.from(0, lo), p.b.from(lo, 0)
		}
		b.chunk(q, max(0, hi-lo), flags)
		flags = tileAdd
	}
}

// chunk computes the chains of n terms of a product.
func (b *Backend) chunk(p product, n int, flags tileFlags) {
	if n == 0 || b.level == Go || p.rows == 1 && p.b.col == 1 {
		b.chunkPlain(p, n, flags)
		return
	}
	tr, tc := b.level.tileSize()
	w := b.level.lanes()
	const (
		blockA = 1 << 16 // floats of packed a: half of a small level-2 cache
		blockB = 1 << 19 // floats of packed b: a share of a level-3 cache that others use too
	)
	// Packing pays where an operand is used often: tiles ask for what they read
	// next. Where its rows are not contiguous in the direction tiles read, there is
	// no choice.
	packA := p.a.row != 1 && p.rows > 1 || p.a.row == 1 && p.cols > 2*tc
	packB := p.b.col != 1 || p.rows > 12*tr || p.rows > tr && crowded(n, p.b.row)
	pad := w * w // transposes write whole squares
	stepA := max(1, blockA/(n*w)) * tr
	stepB := max(1, blockB/(n*tc)) * tc
	sizeA, sizeB := 0, 0
	if packA {
		sizeA = (min(p.rows, stepA)+tr-1)/tr*n*w + pad
	}
	if packB {
		sizeB = (min(p.cols, stepB)+tc-1)/tc*n*tc + 2*pad
	}
	right := b.carver(sizeB)
	defer right.giveBack()
	panelsB := right.cut()

	for j0 := 0; j0 < p.cols; j0 += stepB {
		cols := min(stepB, p.cols-j0)
		strips := turns{n: p.rows, unit: tr, most: stepA, workers: p.workers}
		packing := turns{unit: 4 * tc, most: stepB, workers: p.workers}
		if packB {
			packing.n = cols
		}
		if n%w != 0 {
			packing.workers = 1 // whole squares reach into the next panel
		}
		var packed sync.WaitGroup
		packed.Add(packing.n)
		together(p.workers, func(int) {
			for j, end := packing.take(); j < end; j, end = packing.take() {
				b.level.packB(panelsB[j*n:], p.b.from(0, j0+j), end-j, n, tc)
				packed.Add(j - end)
			}
			packed.Wait()
			left := b.carver(sizeA)
			defer left.giveBack()
			panelsA := left.cut()
			for i, end := strips.take(); i < end; i, end = strips.take() {
				t := tile{ldc: p.ldc, n: n, rows: end - i, flags: flags}
				if packA {
					b.level.packA(panelsA, p.a.from(i, 0), end-i, n, tr)
					t.a, t.sa, t.next = panelsA, w, n*w
				} else {
					t.a, t.sa, t.next = p.a.x[i*p.a.row:], p.a.col, tr*p.a.row
				}
				for j := 0; j < cols; j += tc {
					t.out, t.cols = p.out[i*p.ldc+j0+j:], min(tc, cols-j)
					if packB {
						t.b, t.sb = panelsB[j*n:], tc
					} else {
						t.b, t.sb = p.b.x[j0+j:], p.b.row
					}
					b.level.run(t)
				}
			}
		})
	}
}

// crowded tells whether n rows of which each begins stride floats after the one
// before fall on so few sets of a level-2 cache (1024 sets of 8 lines of 16
// floats) that they drive each other out: tiles below the first find none there.
func crowded(n, stride int) bool {
	return n > 8<<10>>max(0, bits.TrailingZeros(uint(stride))-4)
}

// packA lays rows of a out as panels of tr rows: word r of vector k is a(r, k).
func (l Level) packA(dst []float32, a operand, rows, n, tr int) {
	w := l.lanes()
	if a.row == 1 {
		l.copyPanels(dst, w, a.x, a.col, rows, n, tr)
		return
	}
	for i := 0; i < rows; i += tr {
		l.transpose(dst[i/tr*n*w:], w, a.x[i*a.row:], a.row, min(tr, rows-i), n)
	}
}

// packB lays columns of b out as panels of tc columns, two vectors each.
func (l Level) packB(dst []float32, b operand, cols, n, tc int) {
	w := l.lanes()
	if b.col == 1 {
		l.copyPanels(dst, tc, b.x, b.row, cols, n, tc)
		return
	}
	for j := 0; j < cols; j += w {
		l.transpose(dst[j/tc*n*tc+j%tc:], tc, b.x[j*b.col:], b.col, min(w, cols-j), n)
	}
}

// copyPanels lays all columns of n rows of src out as panels of size columns,
// each row ldd words from the one before.
func (l Level) copyPanels(dst []float32, ldd int, src []float32, lds, all, n, size int) {
	j, next := 0, n*ldd
	for ; j+4*size <= all; j += 4 * size {
		l.panel4(dst[j/size*next:], next, ldd, src[j:], lds, size, n)
	}
	for ; j < all; j += size {
		l.panel(dst[j/size*next:], ldd, src[j:], lds, min(size, all-j), n)
	}
}

// chunkPlain computes rows one by one from the operands as they are, b
// transposed first if it must be.
func (b *Backend) chunkPlain(p product, n int, flags tileFlags) {
	if n > 0 && p.b.col != 1 {
		scratch := b.take(n * p.cols)
		defer b.give(scratch)
		for j := range p.cols {
			for k, v := range p.b.x[j*p.b.col:][:n] {
				(*scratch)[k*p.cols+j] = v
			}
		}
		p.b = operand{*scratch, p.cols, 1}
	}
	for i := range p.rows {
		t := tile{out: p.out[i*p.ldc:], n: n, rows: 1, cols: p.cols, flags: flags, b: p.b.x, sb: p.b.row}
		if n > 0 {
			t.a, t.sa = p.a.from(i, 0).x, p.a.col
		}
		b.level.run(t)
	}
}

// aligned is x from its first address that is a multiple of 64 bytes.
func aligned(x []float32) []float32 {
	at := uintptr(unsafe.Pointer(unsafe.SliceData(x)))
	return x[(-at&63)/4:]
}
