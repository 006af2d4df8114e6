package swarm

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"testing"

	"verdant/verde"
)

// court is a swarm whose first node made a claim in its second round that can be disputed.
type court struct {
	*memory
	rules *verde.Rules
	c     Case
	keys  map[verde.Party]*verde.KeySigner
}

func newCourt(t testing.TB) *court {
	t.Helper()
	s := newMemory(t, testManifest(t, nil), []uint32{1, 2, 4})
	s.round(0)
	s.round(1)
	rules, err := s.spec.Rules(s.open, verde.DefaultClock())
	if err != nil {
		t.Fatal(err)
	}
	ct := &court{memory: s, rules: rules, keys: map[verde.Party]*verde.KeySigner{}}
	for _, c := range s.claims {
		if c.Node == s.engines[0].cfg.Node && c.Round == 1 {
			ct.c.Claim = &c
		}
	}
	base := s.claims[ct.c.Claim.Base]
	ct.c.Base = &base
	data, err := s.Evidence(context.Background(), ct.c.Claim)
	if err != nil {
		t.Fatal(err)
	}
	e, err := DecodeEvidence(s.spec.Program, ct.c.Claim, data)
	if err != nil {
		t.Fatal(err)
	}
	ct.c.Inputs = e.Inputs
	if data, err = s.Checkpoint(context.Background(), ct.c.Claim.Pre, verde.NodeID{}); err != nil {
		t.Fatal(err)
	}
	if ct.c.Pre, err = s.spec.Program.Model.DecodeState(data, ct.c.Claim.Pre); err != nil {
		t.Fatal(err)
	}
	for p := verde.Challenger; p <= verde.Defender; p++ {
		seed := sha256.Sum256([]byte(p.String()))
		if ct.keys[p], err = verde.NewKeySigner(ed25519.NewKeyFromSeed(seed[:])); err != nil {
			t.Fatal(err)
		}
	}
	return ct
}

func (ct *court) execute(t testing.TB, change func(*verde.ExecutionConfig)) *verde.Execution {
	t.Helper()
	e, err := ct.spec.Execute(ct.rules, ct.c, ct.open, change)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// TestTrueClaimHasNoAccuser is the one that ties the rules to the engine: what an engine claims, an
// instrumented execution of its graphs finds, step by step, and every fact holds.
func TestTrueClaimHasNoAccuser(t *testing.T) {
	ct := newCourt(t)
	e := ct.execute(t, nil)
	open, err := verde.Accuse(ct.rules, ct.c.Claim, e)
	if err != nil {
		t.Fatal(err)
	}
	if open != nil {
		t.Fatalf("a true claim is accused: %+v of %v", open, ct.rules.Facts()[open.Fact].Name)
	}
	steps, err := e.Steps()
	if err != nil {
		t.Fatal(err)
	}
	if got := verde.ListRoot(verde.TagSteps, steps); got != ct.c.Claim.Computation {
		t.Errorf("executing the graphs gives the computation root %v, the engine claims %v", got, ct.c.Claim.Computation)
	}
}
