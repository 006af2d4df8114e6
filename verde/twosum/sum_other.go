//go:build !amd64

package twosum

// There is no assembly for this architecture; Sum takes the standard library.
var accelerated = false

func sum(_, _ *[32]byte, _, _ *byte, _ int, _ *[BlockSize]byte) {
	panic("twosum: no assembly on this architecture")
}
