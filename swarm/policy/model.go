package policy

import (
	"fmt"
	"math"

	"verdant/repops"
)

// Model is the shape of a decoder.
type Model struct {
	Vocab     int     // token ids, unusable ones at both ends included
	Low, High int     // ids that can be sampled: Low..High-1
	Dim       int     // width of the residual stream
	Layers    int     // blocks
	Heads     int     // query heads
	KVHeads   int     // key and value heads, a divisor of Heads
	Hidden    int     // width of the SwiGLU
	Context   int     // positions
	Theta     float32 // base of the rotary frequencies
	Eps       float32 // added to the mean square in RMSNorm
	// Int8 says that the policy which samples multiplies by its layers' weights in bytes: version 2 of the numeric contract. Embeddings,
	// attention, norms and the head are of floats all the same, and so is all of training.
	Int8 bool
}

// spec is the version of the numeric contract.
func (m Model) spec() uint32 {
	if m.Int8 {
		return repops.SpecInt8
	}
	return repops.SpecVersion
}

// Param is one parameter tensor of a model.
type Param struct {
	Name  string
	Shape []int
	// Std is the standard deviation at genesis; 0 means a gain that starts at 1.
	Std float32
}

// Size returns the number of words of the parameter.
func (p Param) Size() int { return repops.Float(p.Shape...).Size() }

// Names of the persistent tensors of a policy's state: parameters and moments
// are prefixed, optimizer scalars are one tensor.
const (
	paramPrefix  = "p."
	firstMoment  = "m."
	secondMoment = "v."
	optState     = "optimizer" // step, β1^t, β2^t, last gradient norm
	specState    = "spec"      // version of the numeric contract
)

// HeadDim is the width of one attention head.
func (m Model) HeadDim() int { return m.Dim / m.Heads }

// Params lists the parameters in the order in which gradient norms are summed.
// Linear weights are [in, out]; the embedding, tied with the output head, is
// [vocab, dim].
func (m Model) Params() []Param {
	kv := m.KVHeads * m.HeadDim()
	inv := func(n int) float32 { return repops.Div(1, repops.Sqrt(float32(n))) }
	depth := inv(2 * m.Layers) // keeps the residual stream's variance flat over depth (GPT-2)
	ps := []Param{{"embed", []int{m.Vocab, m.Dim}, inv(m.Dim)}}
	for l := range m.Layers {
		at := func(name string) string { return layerName(l, name) }
		ps = append(ps,
			Param{at("attention_norm"), []int{m.Dim}, 0},
			Param{at("q"), []int{m.Dim, m.Dim}, inv(m.Dim)},
			Param{at("k"), []int{m.Dim, kv}, inv(m.Dim)},
			Param{at("v"), []int{m.Dim, kv}, inv(m.Dim)},
			Param{at("o"), []int{m.Dim, m.Dim}, repops.Mul(inv(m.Dim), depth)},
			Param{at("mlp_norm"), []int{m.Dim}, 0},
			Param{at("gate"), []int{m.Dim, m.Hidden}, inv(m.Dim)},
			Param{at("up"), []int{m.Dim, m.Hidden}, inv(m.Dim)},
			Param{at("down"), []int{m.Hidden, m.Dim}, repops.Mul(inv(m.Hidden), depth)},
		)
	}
	return append(ps, Param{"norm", []int{m.Dim}, 0})
}

// Size returns the number of parameters.
func (m Model) Size() int {
	n := 0
	for _, p := range m.Params() {
		n += p.Size()
	}
	return n
}

// rotary returns the cosine and sine tables [context, headDim/2] of RoPE:
// angle(pos, i) = pos · θ^(−2i/headDim), by the contract's own programs.
func (m Model) rotary() (cos, sin []uint32) {
	half := m.HeadDim() / 2
	logTheta := repops.Log(m.Theta)
	for pos := range m.Context {
		for i := range half {
			exponent := repops.Mul(repops.Div(float32(-2*i), float32(m.HeadDim())), logTheta)
			angle := repops.Mul(float32(pos), repops.Exp(exponent))
			cos = append(cos, math.Float32bits(repops.Cos(angle)))
			sin = append(sin, math.Float32bits(repops.Sin(angle)))
		}
	}
	return cos, sin
}

func layerName(l int, name string) string { return fmt.Sprintf("layers.%d.%s", l, name) }
