package cpu

import (
	"fmt"

	"verdant/repops"
)

// runRL executes the operators of a round that are not the network's; ok is
// false if op is none of them. Sizes have been checked.
func (b *Backend) runRL(op repops.Operator, in, out [][]uint32) (ok bool, err error) {
	switch o := op.(type) {
	case repops.Sample:
		if err := checkSlice(o.Vocab, o.Lo, o.Hi); err != nil {
			return true, err
		}
		b.sample(o, in, out[0])
	case repops.Greedy:
		if err := checkSlice(o.Vocab, o.Lo, o.Hi); err != nil {
			return true, err
		}
		greedy(o, in, out[0])
	case repops.Questions:
		questions(o, in, out[0])
	case repops.RepeatGroup:
		repeatGroup(o, in[0], out[0])
	case repops.PromptGather:
		promptGather(o, in, out)
	case repops.CompletionLength:
		completionLength(o, in[0], out[0])
	case repops.Reward:
		reward(o, in, out[0])
	case repops.Count:
		count(in[0], out[0])
	case repops.Advantage:
		advantage(o, in, out)
	case repops.Merge:
		merge(o, in, out)
	case repops.Pack:
		pack(o, in, out)
	case repops.Match:
		match(o, in, out[0])
	case repops.PolicyLoss:
		policyLoss(o, in, out)
	case repops.CrossEntropy:
		crossEntropy(o, in, out)
	default:
		return false, nil
	}
	return true, nil
}

func checkSlice(vocab, lo, hi int) error {
	if lo < 0 || lo >= hi || hi > vocab {
		return fmt.Errorf("slice %d to %d of %d tokens", lo, hi, vocab)
	}
	return nil
}

// wordAt reads a word; out of range it is 0, as in the definition.
func wordAt(t []uint32, i int64) uint32 {
	if uint64(i) >= uint64(len(t)) {
		return 0
	}
	return t[i]
}

// atMost limits an int32 count from a tensor to 0..n.
func atMost(n int, count uint32) int { return max(0, min(n, int(int32(count)))) }

func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}
