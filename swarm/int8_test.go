package swarm

import (
	"strings"
	"testing"

	"verdant/repops"
	"verdant/repops/cpu"
)

// TestInt8Swarm lets nodes sample by products of bytes, learn from each other and audit each other, with the best kernels and with those in
// Go. A swarm of the other version refuses their claims.
func TestInt8Swarm(t *testing.T) {
	s := newMemory(t, int8Manifest(t, nil), specialists[:2])
	for r := range uint64(3) {
		s.round(r)
	}
	other, err := NewSpec(testManifest(t, nil), cpu.New())
	if err != nil {
		t.Fatal(err)
	}
	plain, err := NewSpec(s.spec.Manifest, cpu.New(cpu.WithLevel(cpu.Go)))
	if err != nil {
		t.Fatal(err)
	}
	if other.Program.Graphs() == s.spec.Program.Graphs() {
		t.Error("the graphs of both versions have one hash")
	}
	for _, c := range s.claims {
		if c.Spec != repops.SpecInt8 {
			t.Errorf("a claim under version %d", c.Spec)
		}
		for _, spec := range []*Spec{s.spec, plain} {
			v, err := NewAuditor(spec, s, s.open).Audit(t.Context(), &c, nil)
			if err != nil {
				t.Fatal(err)
			}
			if !v.Agrees {
				t.Errorf("claim of node %s, round %d: %s: %s", c.Node.Short(), c.Round, v.StepName, v.Detail)
			}
		}
		c.Swarm = other.ID // whatever it names, it was made under another version
		if err := other.CheckClaim(&c); err == nil || !strings.Contains(err.Error(), "made under numeric contract 2, this swarm's is 1") {
			t.Errorf("a claim under version 2 in a swarm of version 1: %v", err)
		}
	}
	if len(s.claims) != 6 {
		t.Errorf("%d claims, want 6", len(s.claims))
	}
}
