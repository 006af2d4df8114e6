package swarm

import (
	"encoding/binary"
	"fmt"

	"verdant/swarm/policy"
	"verdant/verde"
)

// Evidence is what a node must show when its claim is audited: the state roots
// after each step, which the computation root commits to, and the inputs.
type Evidence struct {
	Steps  []verde.Hash
	Inputs *Inputs
}

// Encode returns the canonical bytes.
func (e *Evidence) Encode(p *policy.Program) ([]byte, error) {
	b := binary.LittleEndian.AppendUint32(nil, uint32(len(e.Steps)))
	for _, h := range e.Steps {
		b = append(b, h[:]...)
	}
	inputs, err := e.Inputs.Encode(p)
	return append(b, inputs...), err
}

// DecodeEvidence reads evidence and checks it against the roots of the claim it
// belongs to.
func DecodeEvidence(p *policy.Program, c *verde.Claim, data []byte) (*Evidence, error) {
	if len(data) < 4 {
		return nil, errTruncated
	}
	n := binary.LittleEndian.Uint32(data)
	if n != c.Steps || int64(len(data)) < 4+32*int64(n) {
		return nil, fmt.Errorf("decode evidence: %d steps in %d bytes, the claim has %d steps", n, len(data), c.Steps)
	}
	e := &Evidence{}
	for i := range int(n) {
		e.Steps = append(e.Steps, verde.Hash(data[4+32*i:]))
	}
	if root := verde.ListRoot(verde.TagSteps, e.Steps); root != c.Computation {
		return nil, fmt.Errorf("decode evidence: its steps have root %s, the claim's computation root is %s", root.Short(), c.Computation.Short())
	}
	in, err := DecodeInputs(p, data[4+32*n:])
	if err != nil {
		return nil, err
	}
	root, err := in.Root()
	if err != nil {
		return nil, err
	}
	if root != c.Inputs {
		return nil, fmt.Errorf("decode evidence: its inputs have root %s, the claim's are %s", root.Short(), c.Inputs.Short())
	}
	e.Inputs = in
	return e, nil
}
