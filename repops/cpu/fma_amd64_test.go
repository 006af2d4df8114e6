//go:build unix

package cpu

import (
	"math/rand/v2"
	"syscall"
	"testing"
	"unsafe"

	"verdant/repops"
	"verdant/repops/conformance"
)

// TestNetworkKernelsInGo runs the conformance check without the assembly.
func TestNetworkKernelsInGo(t *testing.T) {
	withoutAssembly(t)
	conformNetwork(t, 300_000)
}

// withoutAssembly selects the kernels in Go for one test.
func withoutAssembly(t *testing.T) {
	before := hasAVX2
	hasAVX2 = false
	t.Cleanup(func() { hasAVX2 = before })
}

// TestAssemblyEqualsGo compares fmaBlock with fmaBlockGo at every small shape,
// on tensors that end where memory does: a read beyond them is a crash.
func TestAssemblyEqualsGo(t *testing.T) {
	if !hasAVX2 {
		t.Log("this CPU has no AVX2: both sides are the Go kernel")
	}
	r := rand.New(rand.NewPCG(11, 12))
	for rows := 1; rows <= 14; rows++ {
		for cols := 1; cols <= 150; cols += 1 + r.IntN(3) {
			n, ldb, ldc := 1+r.IntN(9), cols+r.IntN(3), cols+r.IntN(3)
			ra, sa := n, 1
			if r.IntN(2) == 0 {
				ra, sa = 1, rows // the transposed operand
			}
			style := conformance.Style(r.IntN(int(conformance.Styles)))
			draw := func(size int) []float32 {
				x := atEndOfMemory(t, size)
				for i := range x {
					repops.Words(x)[i] = style.Word(r)
				}
				return x
			}
			a, b, acc := draw(rows*n), draw((n-1)*ldb+cols), draw((rows-1)*ldc+cols)
			want := append([]float32{}, acc...)
			fmaBlockGo(want, ldc, rows, cols, a, ra, sa, b, ldb, n)
			fmaBlock(acc, ldc, rows, cols, a, ra, sa, b, ldb, n)
			canon(want)
			canon(acc)
			for i, w := range repops.Words(want) {
				if got := repops.Words(acc)[i]; got != w {
					t.Fatalf("rows %d, columns %d, n %d: element %d is %#08x, in Go %#08x", rows, cols, n, i, got, w)
				}
			}
		}
	}
}

// atEndOfMemory allocates floats whose last word is followed by a page that
// cannot be read.
func atEndOfMemory(t *testing.T, size int) []float32 {
	page := syscall.Getpagesize()
	pages := (4*size + page - 1) / page * page
	mem, err := syscall.Mmap(-1, 0, pages+page, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := syscall.Munmap(mem); err != nil {
			t.Error(err)
		}
	})
	if err := syscall.Mprotect(mem[pages:], syscall.PROT_NONE); err != nil {
		t.Fatal(err)
	}
	return unsafe.Slice((*float32)(unsafe.Pointer(&mem[pages-4*size])), size)
}
