package repops

import (
	"fmt"
	"math"
	"math/bits"
)

// Cost bounds the work of executing a node, in instructions and loads: words of
// the output × largest fold × (instructions + operand words + bounds). A
// descriptor of a few hundred bytes can ask for 2^62 steps, so whoever executes
// one that a peer chose compares its cost with what he is ready to spend. It
// saturates at the largest uint64. The node must be valid.
func (n *Node) Cost() uint64 {
	step := uint64(len(n.Body) + n.operandWords() + 1)
	point := saturate(uint64(n.Kmax), step) + uint64(len(n.Lo)+len(n.Hi)+1)
	return saturate(uint64(n.Size()), point)
}

// Cost is the sum of its nodes' costs, which saturates too.
func (x *Expansion) Cost() uint64 {
	total := uint64(0)
	for i := range x.Nodes {
		sum, carry := bits.Add64(total, x.Nodes[i].Cost(), 0)
		if carry != 0 {
			return math.MaxUint64
		}
		total = sum
	}
	return total
}

func saturate(a, b uint64) uint64 {
	high, low := bits.Mul64(a, b)
	if high != 0 || low > math.MaxUint64/2 {
		return math.MaxUint64 / 2
	}
	return low
}

// CheckTensors returns an error that names the operator, the shapes and the
// limit unless in and out are tensors of op's types. A type with an extent below
// 1 or of more than [MaxWords] words is one that no tensor can have.
func CheckTensors(op Operator, in, out [][]uint32) error {
	err := checkTensors("input", in, op.Inputs())
	if err == nil {
		err = checkTensors("output", out, op.Outputs())
	}
	if err != nil {
		return &OperatorError{op.Kind(), err}
	}
	return nil
}

func checkTensors(what string, have [][]uint32, want []Spec) error {
	if err := checkSpecs(what, want); err != nil {
		return err
	}
	if len(have) != len(want) {
		return fmt.Errorf("got %d %ss, want %d", len(have), what, len(want))
	}
	for i, w := range have {
		if len(w) != want[i].Size() {
			return fmt.Errorf("%s %d has %d words, want %d, shape %v", what, i, len(w), want[i].Size(), want[i].Shape)
		}
	}
	return nil
}

// checkSpecs refuses types whose size is not that of any tensor.
func checkSpecs(what string, specs []Spec) error {
	for i, s := range specs {
		size := int64(1)
		for _, d := range s.Shape {
			if d < 1 || int64(d) > MaxWords {
				return fmt.Errorf("%s %d has shape %v: extents are 1 to %d", what, i, s.Shape, MaxWords)
			}
			if size *= int64(d); size > MaxWords {
				return fmt.Errorf("%s %d has shape %v: a tensor has at most %d words", what, i, s.Shape, MaxWords)
			}
		}
	}
	return nil
}
