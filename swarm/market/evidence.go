package market

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"

	"verdant/swarm/policy"
	"verdant/verde"
)

// Evidence is what a solver shows with its result: the state root after each step, and the completions of rl rounds. It is served by the
// computation root.
type Evidence struct {
	Steps  []verde.Hash
	Tokens [][]uint32
}

// evidenceSize is the number of encoded bytes.
func (j *Job) evidenceSize() int64 {
	n := 32 * int64(j.Steps())
	for _, t := range j.inputs {
		n += 4 * int64(t.Words)
	}
	return n
}

// EncodeEvidence returns the canonical bytes.
func (j *Job) EncodeEvidence(e *Evidence) []byte {
	b := make([]byte, 0, j.evidenceSize())
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
	if int64(len(data)) != j.evidenceSize() {
		return nil, fmt.Errorf("decode evidence: %d bytes, %d steps of this program have %d", len(data), j.Steps(), j.evidenceSize())
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
	Step     int // first step that differs, Steps() if only the final state does
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

// Check re-executes steps lo to hi-1 of a result and compares each root; hi = Steps() includes the state it ends with. state is the one
// before step lo, of any origin: it is compared with the root the evidence has for it. progress, if not nil, hears of each step.
func (r *Runner) Check(ctx context.Context, e *Evidence, post verde.Hash, state *verde.State, lo, hi int, progress func(step int)) (Finding, error) {
	j := r.job
	if lo < 0 || lo >= hi || hi > j.Steps() {
		return Finding{}, fmt.Errorf("check result: steps %d to %d of %d", lo, hi-1, j.Steps())
	}
	w := &Work{Steps: slices.Clone(e.Steps[:lo]), Tokens: e.Tokens, State: state}
	before := j.Program.Start.Root
	if lo > 0 {
		before = e.Steps[lo-1]
	}
	if root := state.Root(); root != before {
		return Finding{}, fmt.Errorf("check result: the state before step %d has root %s, not %s", lo, root.Short(), before.Short())
	}
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
		if ok, is := w.State.Words(j.steps[i].out[policy.OutSampled]); is && slices.Contains(ok, 0) {
			return Finding{Step: i, Name: FactSampled, Claimed: e.Steps[i], Computed: e.Steps[i]}, nil
		}
		if progress != nil {
			progress(i)
		}
	}
	if hi == j.Steps() {
		final, err := j.model.CopyState(w.State)
		if err != nil {
			return Finding{}, err
		}
		if got := final.Root(); got != post {
			return Finding{Step: hi, Name: "the end", Claimed: post, Computed: got}, nil
		}
	}
	return Finding{Right: true}, nil
}
