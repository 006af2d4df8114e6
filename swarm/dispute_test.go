package swarm

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"math/rand/v2"
	"os"
	"reflect"
	"testing"
	"time"

	"verdant/internal/forge"
	"verdant/repops"
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
	ct := &court{memory: s, rules: rules, keys: testKeys(t)}
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
	return ct
}

// testKeys are those of the parties.
func testKeys(t testing.TB) map[verde.Party]*verde.KeySigner {
	t.Helper()
	keys := map[verde.Party]*verde.KeySigner{}
	for p := verde.Challenger; p <= verde.Defender; p++ {
		seed := sha256.Sum256([]byte(p.String()))
		k, err := verde.NewKeySigner(ed25519.NewKeyFromSeed(seed[:]))
		if err != nil {
			t.Fatal(err)
		}
		keys[p] = k
	}
	return keys
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

// dispute plays a claim out and returns its story, checking what must hold of every dispute.
func (ct *court) dispute(t testing.TB, claim *verde.Claim, challenger, defender verde.Prover) *verde.Story {
	t.Helper()
	h := verde.Header{Rules: ct.rules.Hash(), Claim: *claim, Challenger: ct.keys[verde.Challenger].Node(), Defender: ct.keys[verde.Defender].Node()}
	g, err := verde.NewGame(ct.rules, h, verde.Ed25519{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	for now := verde.Tick(1); g.Verdict() == nil; now++ {
		p, _ := g.Turn()
		m, err := verde.Respond(g, map[verde.Party]verde.Prover{verde.Challenger: challenger, verde.Defender: defender}[p])
		if err != nil {
			t.Fatal(err)
		}
		s, err := g.Sign(m, ct.keys[p])
		if err != nil {
			t.Fatal(err)
		}
		if err := g.Receive(s, now); err != nil {
			t.Fatal(err)
		}
	}
	transcript := g.Transcript()
	decoded, err := verde.DecodeTranscript(transcript.Encode())
	if err != nil {
		t.Fatal(err)
	}
	replayed, err := verde.Replay(ct.rules, &decoded, verde.Ed25519{})
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(g.Story(), replayed) {
		t.Error("the replayed story differs from the one that was played")
	}
	s := g.Story()
	for p := verde.Challenger; p <= verde.Defender; p++ {
		if s.Moves[p] > 16 {
			t.Errorf("the %v made %d moves, want at most 16", p, s.Moves[p])
		}
	}
	if n := len(transcript.Encode()); n > 256<<10 {
		t.Errorf("the transcript has %d bytes, want at most %d", n, 256<<10)
	}
	return s
}

// TestAnyWord lies about one word of a random node of a round of the shipped policy, with all that follows
// from it. The referee names that very word.
func TestAnyWord(t *testing.T) {
	ct := newCourt(t)
	honest := ct.execute(t, nil)
	rng := rand.New(rand.NewPCG(1, uint64(time.Now().UnixNano())))
	tries := 25
	if os.Getenv("ALL") != "" {
		tries = 1 << 30
	}
	graphs := ct.spec.stepGraphs()
	most, bytes := 0, 0
	n := 0
	for step, g := range graphs {
		for op, a := range g.Ops {
			x, err := repops.Expand(a.Op)
			if err != nil {
				t.Fatal(err)
			}
			for node := range x.Nodes {
				n++
				if tries < 1000 && rng.IntN(400) > tries {
					continue
				}
				for range 8 {
					lie := forge.Lie{Step: step, Op: op, Node: node, Index: rng.Int64N(int64(x.Nodes[node].Size())), Flip: 1 << rng.IntN(32)}
					var liar *forge.Prover
					ct.execute(t, func(cfg *verde.ExecutionConfig) {
						if liar, err = forge.New(*cfg, lie); err != nil {
							t.Fatal(err)
						}
					})
					c := *ct.c.Claim
					if c.Computation, c.Post, err = verde.Roots(ct.rules, liar); err != nil {
						t.Fatal(err)
					}
					if c.Computation == ct.c.Claim.Computation {
						continue
					}
					s := ct.dispute(t, &c, honest, liar)
					if s.Verdict.Winner != verde.Challenger || s.Final == nil || s.Final.Node != node || s.Final.Element != lie.Index {
						t.Errorf("lie %+v in %s: %+v %+v", lie, a.Op.Kind(), s.Verdict, s.Final)
					}
					if s.Moves[2] > most {
						most = s.Moves[2]
						for _, l := range s.Lines {
							t.Log(l)
						}
					}
					bytes = max(bytes, s.Bytes[1]+s.Bytes[2])
					break
				}
			}
		}
	}
	t.Log(n, "nodes", most, "moves", bytes, "bytes")
}
