package market

import (
	"context"
	"encoding/binary"
	"fmt"

	"verdant/verde"
)

// Evidence is what a solver shows of its result: the state root after each step, and the completions of rl rounds. It is served by the
// computation root.
type Evidence struct {
	Steps  []verde.Hash
	Tokens [][]uint32
}

// EvidenceSize is the number of bytes of encoded evidence.
func (j *Job) EvidenceSize() int64 {
	n := 32 * int64(j.Steps())
	for _, t := range j.inputs {
		n += 4 * int64(t.Words)
	}
	return n
}

// EncodeEvidence returns the canonical bytes.
func (j *Job) EncodeEvidence(e *Evidence) []byte {
	b := make([]byte, 0, j.EvidenceSize())
	for _, h := range e.Steps {
		b = append(b, h[:]...)
	}
	for _, tokens := range e.Tokens {
		for _, w := range tokens {
			b = binary.LittleEndian.AppendUint32(b, w)
		}
	}
	return b
}

// DecodeEvidence reads evidence from anybody and checks it against the roots a solver committed to.
func (j *Job) DecodeEvidence(data []byte, computation, inputs verde.Hash) (*Evidence, error) {
	if int64(len(data)) != j.EvidenceSize() {
		return nil, fmt.Errorf("decode evidence: %d bytes, %d steps of this program have %d", len(data), j.Steps(), j.EvidenceSize())
	}
	e := &Evidence{Steps: make([]verde.Hash, j.Steps())}
	for i := range e.Steps {
		data = data[copy(e.Steps[i][:], data):]
	}
	for _, t := range j.inputs {
		tokens := make([]uint32, t.Words)
		for i := range tokens {
			tokens[i] = binary.LittleEndian.Uint32(data[4*i:])
		}
		data = data[4*len(tokens):]
		e.Tokens = append(e.Tokens, tokens)
	}
	if root := verde.ListRoot(verde.TagSteps, e.Steps); root != computation {
		return nil, fmt.Errorf("decode evidence: its steps have root %s, the solver committed to %s", root.Short(), computation.Short())
	}
	state, err := j.inputState(e.Tokens)
	if err != nil {
		return nil, err
	}
	if root := state.Root(); root != inputs {
		return nil, fmt.Errorf("decode evidence: its completions have root %s, the solver committed to %s", root.Short(), inputs.Short())
	}
	return e, nil
}

// Finding is what re-executing a part of a result found.
type Finding struct {
	Right    bool
	Step     int // first step that differs
	Name     string
	Claimed  verde.Hash
	Computed verde.Hash
}

// String says it in a sentence.
func (f Finding) String() string {
	if f.Right {
		return "every re-executed step gives the claimed root"
	}
	if f.Name == FactSampled {
		return fmt.Sprintf("step %d trains on a token that is not the one the policy samples", f.Step)
	}
	return fmt.Sprintf("the state after step %d (%s) has root %s, the solver says %s", f.Step, f.Name, f.Computed.Short(), f.Claimed.Short())
}

// Check executes work up to step hi-1 and compares the root after each step with what the evidence says. The state w begins with may come
// from anybody: it is compared too. progress, if not nil, hears of each step and may end it with an error.
func (r *Runner) Check(ctx context.Context, e *Evidence, w *Work, hi int, progress func(step int) error) (Finding, error) {
	j, lo := r.job, w.Done()
	if lo >= hi || hi > j.Steps() {
		return Finding{}, fmt.Errorf("check result: steps %d to %d of %d", lo, hi-1, j.Steps())
	}
	before := j.Program.Start.Root
	if lo > 0 {
		before = e.Steps[lo-1]
	}
	if root := w.State.Root(); root != before {
		return Finding{}, fmt.Errorf("check result: the state before step %d has root %s, not %s", lo, root.Short(), before.Short())
	}
	w.Tokens = e.Tokens
	for i := lo; i < hi; i++ {
		if err := ctx.Err(); err != nil {
			return Finding{}, err
		}
		if err := r.Step(ctx, w); err != nil {
			return Finding{}, err
		}
		if got := w.Steps[i]; got != e.Steps[i] {
			return Finding{Step: i, Name: j.steps[i].name, Claimed: e.Steps[i], Computed: got}, nil
		}
		if !j.genuine(w, i) {
			return Finding{Step: i, Name: FactSampled, Claimed: e.Steps[i], Computed: e.Steps[i]}, nil
		}
		if progress != nil {
			if err := progress(i); err != nil {
				return Finding{}, err
			}
		}
	}
	return Finding{Right: true}, nil
}
