//go:build unix

package cpu

import (
	"syscall"
	"testing"
	"unsafe"
)

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
