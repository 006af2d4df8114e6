package repops

import "math/bits"

// Philox4x32-10: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy
// as 1, 2, 3", SC 2011.
const (
	philoxRounds = 10
	philoxM0     = 0xD2511F53
	philoxM1     = 0xCD9E8D57
	philoxW0     = 0x9E3779B9
	philoxW1     = 0xBB67AE85
)

// Philox returns the block of four random words of a counter under a key.
func Philox(key [2]uint32, ctr [4]uint32) [4]uint32 {
	k0, k1 := key[0], key[1]
	c0, c1, c2, c3 := ctr[0], ctr[1], ctr[2], ctr[3]
	for range philoxRounds {
		hi0, lo0 := bits.Mul32(philoxM0, c0)
		hi1, lo1 := bits.Mul32(philoxM1, c2)
		c0, c1, c2, c3 = hi1^c1^k0, lo1, hi0^c3^k1, lo0
		k0 += philoxW0
		k1 += philoxW1
	}
	return [4]uint32{c0, c1, c2, c3}
}

// Philox appends the block of a counter under a key: 98 instructions, the same
// program as the function [Philox].
func (b *NodeBuilder) Philox(key [2]Reg, ctr [4]Reg) [4]Reg {
	m0, m1 := b.Bits(philoxM0), b.Bits(philoxM1)
	for i := range philoxRounds {
		if i > 0 {
			key[0] = b.IAdd(key[0], b.Bits(philoxW0))
			key[1] = b.IAdd(key[1], b.Bits(philoxW1))
		}
		ctr = [4]Reg{
			b.IXor(b.IXor(b.IMulHi(m1, ctr[2]), ctr[1]), key[0]),
			b.IMul(m1, ctr[2]),
			b.IXor(b.IXor(b.IMulHi(m0, ctr[0]), ctr[3]), key[1]),
			b.IMul(m0, ctr[0]),
		}
	}
	return ctr
}
