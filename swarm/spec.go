package swarm

import (
	"fmt"

	"verdant/repops"
	"verdant/swarm/manifest"
	"verdant/swarm/policy"
	"verdant/swarm/task"
	"verdant/verde"
)

// Spec is a swarm as all its nodes know it: the manifest and what follows from
// it. It is immutable and safe for concurrent use.
type Spec struct {
	Manifest *manifest.Manifest
	ID       verde.Hash
	Program  *policy.Program
	Window   uint64 // rounds an external group may be old

	backend repops.Backend
}

// NewSpec builds the task bank and the graphs of a manifest and checks them
// against its roots. Operators run on backend.
func NewSpec(m *manifest.Manifest, backend repops.Backend) (*Spec, error) {
	set, err := task.Lookup(m.Bank.Set)
	if err != nil {
		return nil, fmt.Errorf("open swarm %s: %w", m.Name, err)
	}
	bank, err := task.NewBank(set)
	if err != nil {
		return nil, err
	}
	if bank.Root() != m.Bank.Root {
		return nil, fmt.Errorf("open swarm %s: task bank %s has root %s in this release, the manifest says %s", m.Name, set.Name, bank.Root(), m.Bank.Root)
	}
	p, err := policy.NewProgram(m, bank)
	if err != nil {
		return nil, fmt.Errorf("open swarm %s: %w", m.Name, err)
	}
	return &Spec{Manifest: m, ID: m.ID(), Program: p, Window: uint64(m.Rounds.Window), backend: backend}, nil
}

// header is the random stream of a node and round as graphs read it.
func (s *Spec) header(node verde.NodeID, round uint64) []uint32 {
	return s.stream(node, round).Header()
}

// CheckClaim verifies what can be verified of a claim without its inputs.
func (s *Spec) CheckClaim(c *verde.Claim) error {
	p := s.Program
	switch {
	case c.Swarm != s.ID:
		return fmt.Errorf("claim is for swarm %s, this is %s", c.Swarm.Short(), s.ID.Short())
	case c.Spec != s.Manifest.Spec:
		return fmt.Errorf("claim is made under numeric contract %d, this swarm's is %d", c.Spec, s.Manifest.Spec)
	case c.Graphs != p.Graphs():
		return fmt.Errorf("claim is about other graphs (%s) than this swarm's (%s)", c.Graphs.Short(), p.Graphs().Short())
	case int(c.Steps) != p.Steps():
		return fmt.Errorf("claim has %d steps, a round has %d", c.Steps, p.Steps())
	case int(c.Sampled) != p.Questions*p.Group || c.Rewarded > c.Sampled:
		return fmt.Errorf("claim counts %d rewards of %d completions, a round samples %d", c.Rewarded, c.Sampled, p.Questions*p.Group)
	case int(c.Asked) != p.Heldout || c.Correct > c.Asked:
		return fmt.Errorf("claim counts %d right of %d held-out answers, a round asks %d", c.Correct, c.Asked, p.Heldout)
	case c.Base.IsZero() && c.Pre != s.Manifest.Genesis.Root:
		return fmt.Errorf("claim begins at genesis with state %s, the manifest's is %s", c.Pre.Short(), s.Manifest.Genesis.Root.Short())
	}
	return p.Bank.Set.CheckFamilies(c.Families)
}
