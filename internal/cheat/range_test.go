package cheat

import (
	"fmt"
	"math"
	"testing"

	"verdant/verde"
)

// TestAbsurdInputs commits to inputs that mean nothing. An honest challenger can execute them all the same: otherwise no dispute about
// them could be opened.
func TestAbsurdInputs(t *testing.T) {
	c, r := sit(t), Dice(t)
	for field, name := range []string{"header", "rollout", "batch", "questions", "external", "present", "heldout"} {
		for _, word := range []uint32{10_000, 1 << 31, math.MaxUint32} {
			t.Run(fmt.Sprintf("%s %#x", name, word), func(t *testing.T) {
				k := c.Case
				in := c.inputs()
				words := [][]uint32{in.Header, in.Rollout, in.Batch, in.Questions, in.External, in.Present, in.Heldout}[field]
				words[r.IntN(len(words))] = word
				claim := *c.Case.Claim
				var err error
				if claim.Inputs, err = in.Root(); err != nil {
					t.Fatal(err)
				}
				k.Claim, k.Inputs = &claim, in
				judge, err := c.execute(c.Spec, c.Rules, k)
				if err != nil {
					t.Fatal(err)
				}
				f := &False{Claim: &claim, Side: Side{Prover: honest(t, c), Player: Honest}}
				g, err := c.Play(f.Claim, map[verde.Party]Side{verde.Challenger: {Prover: judge}, verde.Defender: f.Side})
				if err != nil {
					t.Fatal(err)
				}
				if v := g.Verdict(); v.Winner != verde.Challenger {
					t.Errorf("%+v", v)
				}
			})
		}
	}
}
