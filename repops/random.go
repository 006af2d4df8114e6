package repops

import "math"

// Purpose separates the uses of randomness of one node in one round.
type Purpose uint32

// The purposes of contract version 1.
const (
	PurposeSample   Purpose = 1 // noise of sampled tokens
	PurposeQuestion Purpose = 2 // choice of questions
	PurposeSelect   Purpose = 3 // choice of external groups
	PurposeInit     Purpose = 4 // initial parameters
	PurposePretrain Purpose = 5 // questions of the genesis checkpoint
	PurposeLabel    Purpose = 6 // labels of the genesis checkpoint
)

// Stream is the source of randomness of one node, round and purpose. It has no
// state: every word has an address (item, position, block, word of the block).
//
//	key     = (Run, Node)
//	counter = (Round, item, position<<16 | block, Purpose)
//
// Positions and blocks are below 2^16.
type Stream struct {
	Run, Node, Round uint32
	Purpose          Purpose
}

// Header is the stream as the int32 tensor that [Sample] and [Questions] read.
func (s Stream) Header() []uint32 {
	return []uint32{s.Run, s.Node, s.Round, uint32(s.Purpose)}
}

// Block returns the four words of one address.
func (s Stream) Block(item, position, block uint32) [4]uint32 {
	return Philox([2]uint32{s.Run, s.Node}, [4]uint32{s.Round, item, position<<16 | block, uint32(s.Purpose)})
}

// stream appends the block of an address in the stream of a header tensor;
// fixed, if not 0, replaces the header's purpose.
func (b *NodeBuilder) stream(header Local, fixed Purpose, item, position, block Reg) [4]Reg {
	h := b.LoadVec(header, Addr{}, 4, 1)
	purpose := h[3]
	if fixed != 0 {
		purpose = b.Bits(uint32(fixed))
	}
	at := b.IOr(b.IShl(position, b.Int(16)), block)
	return b.Philox([2]Reg{h[0], h[1]}, [4]Reg{h[2], item, at, purpose})
}

const twoToMinus24 = 0x33800000

// Uniform maps a random word to a float32 strictly between 0 and 1: an odd
// multiple of 2^-24.
func Uniform(word uint32) float32 {
	return float32(math.Float32frombits(oneBits|word>>9)-1) + math.Float32frombits(twoToMinus24)
}

// Uniform appends [Uniform].
func (b *NodeBuilder) Uniform(word Reg) Reg {
	u := b.FSub(b.IOr(b.IShr(word, b.Int(9)), b.Bits(oneBits)), b.Bits(oneBits))
	return b.FAdd(u, b.Bits(twoToMinus24))
}

// NegGumbel maps a random word to log(-log u): minus a Gumbel variable. The
// argmax of logits less these is a sample of their softmax.
func NegGumbel(word uint32) float32 { return Log(-Log(Uniform(word))) }

// NegGumbel appends [NegGumbel].
func (b *NodeBuilder) NegGumbel(word Reg) Reg {
	return b.Log(b.Neg(b.Log(b.Uniform(word))))
}

// twoPi is 2π as a bit pattern.
const twoPi = 0x40C90FDB

// Normal maps two random words to a standard normal variable (Box and Muller,
// 1958).
func Normal(w0, w1 uint32) float32 {
	r := Sqrt(float32(-2 * Log(Uniform(w0))))
	return float32(r * Cos(float32(Uniform(w1)*math.Float32frombits(twoPi))))
}
