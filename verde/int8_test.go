package verde_test

import (
	"testing"

	"verdant/repops"
	. "verdant/verde"
)

// TestFlippedInt8Outputs flips a bit of each output of a product of bytes, those of quantizing its operands
// included: disputes end at the word, by executing one operation of version 1 of the contract.
func TestFlippedInt8Outputs(t *testing.T) {
	b := repops.NewGraph("bytes")
	x, live := b.Input("in.x", repops.Float(toyRows, toyIn)), b.Input("in.live", repops.Int())
	columns := b.Input("const.columns", repops.Int())
	left := b.Apply(repops.Quantize{Rows: toyRows, Dim: toyIn}, x, live)
	right := b.Apply(repops.Quantize{Rows: toyOut, Dim: toyIn, Trans: true}, b.Input("p.w", repops.Float(toyIn, toyOut)), columns)
	y := b.Apply1(repops.LinearInt8{Rows: toyRows, In: toyIn, Out: toyOut}, left[0], left[1], right[0], right[1], live)
	b.Output("bytes.y", y)
	graph := build(t, b)

	ty := newToy(t, func(c *Config) {
		c.Spec, c.Steps[1].Graph = repops.SpecInt8, graph
		c.Constants["const.columns"] = []uint32{toyOut}
	})
	honest := ty.execution(t, nil)
	for op, outputs := range []int{2, 2, 1} {
		for output := range outputs {
			word := int64(-1)
			liar := ty.execution(t, func(c *ExecutionConfig) {
				c.Tap = func(step, o int, out [][]uint32) {
					if step == 1 && o == op {
						word = int64(len(out[output]) / 2)
						out[output][word] ^= 1 << 20
					}
				}
			})
			s := ty.play(t, ty.game(t, ty.claim(t, liar)), honest, liar, nil)
			if s.Verdict.Winner != Challenger || s.Verdict.Reason != ByExecution || s.Step != 1 || s.Op != op || s.Element != word ||
				s.Final.Claimed^s.Final.Computed != 1<<20 {
				t.Errorf("operator %d, output %d: %+v %+v", op, output, s.Verdict, s.Final)
			}
		}
	}
}
