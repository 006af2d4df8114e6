package swarm

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"flag"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strconv"
	"testing"
	"time"

	"verdant/internal/forge"
	"verdant/repops"
	"verdant/swarm/manifest"
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

var every = flag.Bool("every", false, "lie about every node of a round, not about some")

// TestAnyWord lies about one word of random nodes of a round of the shipped policy, with all that follows
// computed from the lie. The referee names that very word.
func TestAnyWord(t *testing.T) {
	ct := newCourt(t)
	honest := ct.execute(t, nil)
	seed, err := strconv.ParseUint(os.Getenv("SEED"), 10, 64) // of an earlier run
	if err != nil {
		seed = rand.Uint64()
	}
	rng := rand.New(rand.NewPCG(seed, 0))
	t.Logf("SEED=%d", seed)
	type node struct{ step, op, node, size int }
	var nodes []node
	for step, g := range ct.spec.stepGraphs() {
		for op, a := range g.Ops {
			x, err := repops.Expand(a.Op)
			if err != nil {
				t.Fatal(err)
			}
			for i := range x.Nodes {
				nodes = append(nodes, node{step, op, i, x.Nodes[i].Size()})
			}
		}
	}
	all := len(nodes)
	rng.Shuffle(all, func(i, j int) { nodes[i], nodes[j] = nodes[j], nodes[i] })
	if !*every {
		nodes = nodes[:20]
	}
	convicted, moves, bytes := 0, 0, 0
	for _, n := range nodes {
		// Some words do not matter: rows that are not live, a bit below the rounding of a sum.
		for range 8 {
			lie := forge.Lie{Step: n.step, Op: n.op, Node: n.node, Index: rng.Int64N(int64(n.size)), Flip: 1 << rng.IntN(32)}
			liar, c := ct.forge(t, lie)
			if c.Computation == ct.c.Claim.Computation {
				continue
			}
			s := ct.dispute(t, c, honest, liar)
			if s.Verdict.Winner != verde.Challenger || s.Final == nil || s.Step != n.step || s.Op != n.op || s.Final.Node != n.node || s.Final.Element != lie.Index {
				t.Errorf("lie %+v: %+v %+v", lie, s.Verdict, s.Final)
			}
			convicted++
			moves, bytes = max(moves, s.Moves[verde.Defender]), max(bytes, s.Bytes[verde.Challenger]+s.Bytes[verde.Defender])
			break
		}
	}
	t.Logf("%d of %d nodes lied about, %d lies made a difference and were found; at most %d moves a side and %d bytes", len(nodes), all, convicted, moves, bytes)
	if convicted == 0 {
		t.Error("no lie made a difference")
	}
}

// forge makes a prover that lies and the claim it would make.
func (ct *court) forge(t testing.TB, lie forge.Lie) (verde.Prover, *verde.Claim) {
	t.Helper()
	var liar *forge.Prover
	ct.execute(t, func(cfg *verde.ExecutionConfig) {
		var err error
		if liar, err = forge.New(*cfg, lie); err != nil {
			t.Fatal(err)
		}
	})
	c := *ct.c.Claim
	var err error
	if c.Computation, c.Post, err = verde.Roots(ct.rules, liar); err != nil {
		t.Fatal(err)
	}
	return liar, &c
}

// TestEveryFact makes each part of a claim beside its steps untrue. The inputs that a lie is about are the
// claim's own: both sides hold them, and the claim commits to them.
func TestEveryFact(t *testing.T) {
	own := func(in *Inputs) int {
		return slices.IndexFunc(in.Origins, func(o Origin) bool { return o.Envelope.IsZero() && !o.Node.IsZero() })
	}
	other := func(in *Inputs) int {
		return slices.IndexFunc(in.Origins, func(o Origin) bool { return !o.Envelope.IsZero() })
	}
	for _, lie := range []struct {
		name, fact string
		claim      func(c *verde.Claim)
		inputs     func(in *Inputs)
	}{
		{name: "more rewards", fact: FactRewarded, claim: func(c *verde.Claim) { c.Rewarded++ }},
		{name: "a better score", fact: FactCorrect, claim: func(c *verde.Claim) { c.Correct++ }},
		{name: "other rollouts", fact: FactRollouts, claim: func(c *verde.Claim) { c.Rollouts[7] ^= 1 }},
		{name: "another's claim", fact: FactStream, claim: func(c *verde.Claim) { c.Node[0] ^= 1 }},
		{name: "another round", fact: FactStream, claim: func(c *verde.Claim) { c.Round++ }},
		{name: "other families", fact: FactStream, claim: func(c *verde.Claim) { c.Families ^= 3 }},
		{name: "another base", fact: FactBase, claim: func(c *verde.Claim) { c.Base[0] ^= 1 }},
		{name: "genesis", fact: FactBase, claim: func(c *verde.Claim) { c.Base = verde.Hash{} }},
		{name: "a token", fact: FactSampled, inputs: func(in *Inputs) { in.Rollout[0] ^= 1 }},
		{name: "a held-out token", fact: FactGreedy, inputs: func(in *Inputs) { in.Heldout[5] ^= 1 }},
		{name: "an own group", fact: FactGroups, inputs: func(in *Inputs) { in.Batch[own(in)*40] ^= 1 }},
		{name: "another's group", fact: FactGroups, inputs: func(in *Inputs) { in.Batch[other(in)*40] ^= 1 }},
		{name: "an unknown envelope", fact: FactGroups, inputs: func(in *Inputs) { in.Origins[other(in)].Envelope[0] ^= 1 }},
		{name: "an old batch", fact: FactGroups, inputs: func(in *Inputs) { in.Origins[other(in)].Round += 1 << 40 }},
		{name: "another's as own", fact: FactGroups, inputs: func(in *Inputs) { in.External[other(in)] = 0 }},
		{name: "a strange flag", fact: FactGroups, inputs: func(in *Inputs) { in.Present[own(in)] = 2 }},
		{name: "a hidden group", fact: FactGroups, inputs: func(in *Inputs) { in.Present[other(in)] = 0 }},
		{name: "a group twice", fact: FactTwice, inputs: func(in *Inputs) {
			i := other(in)
			copy(in.Batch[(i+1)*40:(i+2)*40], in.Batch[i*40:(i+1)*40])
			in.Questions[i+1], in.Origins[i+1], in.Present[i+1], in.External[i+1] = in.Questions[i], in.Origins[i], 1, 1
		}},
	} {
		t.Run(lie.name, func(t *testing.T) {
			ct := newCourt(t)
			c, in := *ct.c.Claim, ct.c.Inputs
			runner, ctx := NewRunner(ct.spec), context.Background()
			groups, err := runner.Sample(ctx, ct.c.Pre, c.Node, c.Round, c.Families)
			if err != nil {
				t.Fatal(err)
			}
			// The lie comes first and its author answers the held-out questions with what it led to, unless the
			// lie is about those.
			if lie.inputs != nil {
				lie.inputs(in)
			}
			if lie.fact != FactGreedy {
				in.Heldout = nil
			}
			out, err := runner.Run(ctx, ct.c.Pre, in, groups)
			if err != nil {
				t.Fatal(err)
			}
			c.Inputs, c.Computation, c.Post, c.Rollouts = out.Inputs, out.Computation, out.Post, out.Rollouts
			c.Rewarded, c.Correct = out.Rewarded, out.Correct
			e := ct.execute(t, nil)
			if lie.claim != nil {
				lie.claim(&c)
			}
			open, err := verde.Accuse(ct.rules, &c, e)
			if err != nil || open == nil || open.Door != verde.DoorFact {
				t.Fatalf("accused of %+v, %v", open, err)
			}
			s := ct.dispute(t, &c, e, e)
			if s.Verdict.Winner != verde.Challenger || s.Verdict.Reason != verde.ByFact || s.Fact != lie.fact {
				t.Errorf("%s: %+v", s.Fact, s.Verdict)
			}
			t.Log(s.Verdict.Detail)
		})
	}
}

// TestUntil: the claims that can be taken to the ledger at a time are those of the rounds from the first such on.
func TestUntil(t *testing.T) {
	m := testManifest(t, nil)
	for _, period := range []time.Duration{time.Second, 10 * time.Second, 10 * time.Minute} {
		m.Rounds.Period = manifest.Period(period)
		s := &Spec{Manifest: m}
		if life := time.Duration(int64(s.Until(&verde.Claim{Round: 7}))-m.RoundStart(8).Unix()) * time.Second; life < 30*time.Minute || life < 16*period {
			t.Errorf("rounds of %s: claims can be disputed for %s", period, life)
		}
		for _, after := range []time.Duration{-time.Second, 0, 29 * time.Minute, time.Hour, 24 * time.Hour} {
			now := m.Rounds.GenesisTime.Time().Add(after)
			first := s.Disputable(now)
			if until := s.Until(&verde.Claim{Round: first}); until < uint64(now.Unix()) {
				t.Errorf("rounds of %s, %s after the genesis: round %d is over", period, after, first)
			}
			if first > 0 && s.Until(&verde.Claim{Round: first - 1}) > uint64(now.Unix()) {
				t.Errorf("rounds of %s, %s after the genesis: round %d is not over", period, after, first-1)
			}
		}
	}
}
