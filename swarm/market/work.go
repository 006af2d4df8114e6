package market

import (
	"encoding/binary"
	"errors"
	"fmt"

	"verdant/verde"
)

// EncodeWork writes an execution as far as it has come, for a journal: the roots, the completions, and the state as EncodeState does.
func (j *Job) EncodeWork(w *Work) ([]byte, error) {
	state, err := EncodeState(w.State)
	if err != nil {
		return nil, err
	}
	b := binary.LittleEndian.AppendUint32(nil, uint32(len(w.Steps)))
	b = binary.LittleEndian.AppendUint32(b, uint32(len(w.Tokens)))
	b = append(b, j.EncodeEvidence(&Evidence{w.Steps, w.Tokens})...)
	return append(b, state...), nil
}

// DecodeWork reads what EncodeWork wrote for this program. A journal that was damaged is refused; the execution then begins anew.
func (j *Job) DecodeWork(b []byte) (*Work, error) {
	cut := errors.New("decode work: it is cut off or of another program")
	if len(b) < 8 {
		return nil, cut
	}
	steps, rounds := int64(binary.LittleEndian.Uint32(b)), int64(binary.LittleEndian.Uint32(b[4:]))
	b = b[8:]
	if steps > int64(j.Steps()) || rounds > int64(len(j.inputs)) || int64(len(b)) < 32*steps {
		return nil, cut
	}
	w := &Work{}
	root := j.Program.Start.Root
	for range steps {
		copy(root[:], b)
		w.Steps, b = append(w.Steps, root), b[32:]
	}
	for _, t := range j.inputs[:rounds] {
		if uint64(len(b)) < 4*t.Words {
			return nil, cut
		}
		tokens := make([]uint32, t.Words)
		for i := range tokens {
			tokens[i] = binary.LittleEndian.Uint32(b[4*i:])
		}
		w.Tokens, b = append(w.Tokens, tokens), b[4*t.Words:]
	}
	if j.rl != nil && steps > 0 && int(rounds) != j.steps[steps-1].round+1 {
		return nil, cut
	}
	var err error
	if w.State, err = DecodeState(b, root); err != nil {
		return nil, fmt.Errorf("decode work: %w", err)
	}
	return w, nil
}

// maxParts is into how many parts a result is cut at most: a solver serves the state before each.
const maxParts = 8

// Parts returns the steps before which a solver keeps the state for others to begin at, in order; the first is 0.
func (j *Job) Parts() []int {
	n := min(j.Steps(), maxParts)
	parts := make([]int, n)
	for i := range parts {
		parts[i] = i * j.Steps() / n
	}
	return parts
}

// Share returns the steps lo to hi-1 that the holder of one of so many shares re-executes: those the contract means by it.
func (j *Job) Share(share, shares int) (lo, hi int) {
	return share * j.Steps() / shares, (share + 1) * j.Steps() / shares
}

// Before returns the last part that begins at or before a step, and the root of the state there.
func (j *Job) Before(e *Evidence, step int) (part int, root verde.Hash) {
	for _, p := range j.Parts() {
		if p <= step {
			part = p
		}
	}
	if part == 0 {
		return 0, j.Program.Start.Root
	}
	return part, e.Steps[part-1]
}
