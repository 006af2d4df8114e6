package repops

import "unsafe"

// Floats views words as float32 without copying: the same memory, so that a
// kernel computes in place. NaN payloads survive loads and stores.
func Floats(words []uint32) []float32 {
	return unsafe.Slice((*float32)(unsafe.Pointer(unsafe.SliceData(words))), len(words))
}

// Ints views words as int32 without copying.
func Ints(words []uint32) []int32 {
	return unsafe.Slice((*int32)(unsafe.Pointer(unsafe.SliceData(words))), len(words))
}

// Words views float32 as words without copying.
func Words(floats []float32) []uint32 {
	return unsafe.Slice((*uint32)(unsafe.Pointer(unsafe.SliceData(floats))), len(floats))
}
