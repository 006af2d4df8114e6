package swarm

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"strings"
	"testing"

	"verdant/swarm/manifest"
	"verdant/verde"
)

var specialists = []uint32{1, 2, 4, 8, 16}

// Rounds give the same bits on any number of threads, always.
func TestRoundsAreGolden(t *testing.T) {
	for _, threads := range []int{1, 2} {
		was := runtime.GOMAXPROCS(threads)
		s := newMemory(t, testManifest(t, nil), specialists[:3])
		for r := range uint64(4) {
			s.round(r)
		}
		runtime.GOMAXPROCS(was)
		if got, want := s.engines[1].state.Root().String(), "aa1f236087cfa51bdc0795c5bb677fb4a16f233997a7a3481a1526722533032f"; got != want {
			t.Errorf("with %d threads, node 1 has state %s after 4 rounds, want %s", threads, got, want)
		}
	}
}

func TestSwarmLearnsTogether(t *testing.T) {
	together := newMemory(t, testManifest(t, nil), specialists[:4])
	alone := newMemory(t, testManifest(t, func(m *manifest.Manifest) { m.Learning.Own, m.Learning.External = 8, 0 }), specialists[:4])
	for r := range uint64(40) {
		together.round(r)
		alone.round(r)
	}
	if h := together.heldout(); h < 0.6 {
		t.Errorf("sharing rollouts, specialists answer %.2f of the held-out questions after 40 rounds, want 0.60", h)
	}
	if h := alone.heldout(); h > 0.4 {
		t.Errorf("alone, specialists answer %.2f of the held-out questions, want at most 0.40: they never saw the other families", h)
	}
	for _, e := range together.engines {
		if e.progress.Rejected != 0 {
			t.Errorf("node %s refused %d honest groups", e.cfg.Node.Short(), e.progress.Rejected)
		}
	}
	if len(together.critiques) == 0 {
		t.Error("nobody critiqued anything in 40 rounds")
	}
}

func TestTamperedRolloutsAreRejected(t *testing.T) {
	for _, tc := range []struct {
		name   string
		tamper func(*Batch)
	}{
		{"reward", func(b *Batch) { b.Groups[2].Rewards ^= 1 }},
		{"question", func(b *Batch) { b.Groups[0].Question++ }},
		{"families", func(b *Batch) { b.Families = 1 << 9 }},
		{"token", func(b *Batch) { b.Groups[1].Tokens[0] = 47 }},
		{"too few tokens", func(b *Batch) { b.Groups[1].Tokens = b.Groups[1].Tokens[1:] }},
		{"index", func(b *Batch) { b.Groups[1].Index = 0 }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := newMemory(t, testManifest(t, nil), specialists[:2])
			s.tamper = func(b *Batch) {
				if b.Node == s.engines[0].cfg.Node {
					b.Groups = slices.Clone(b.Groups)
					for i := range b.Groups {
						b.Groups[i].Tokens = slices.Clone(b.Groups[i].Tokens)
					}
					tc.tamper(b)
				}
			}
			s.round(0)
			s.round(1)
			if s.engines[1].progress.Rejected == 0 {
				t.Error("the tampered batch was not refused")
			}
			if s.engines[1].progress.Externals != 0 {
				t.Error("a tampered group was trained on")
			}
			if s.engines[0].progress.Externals == 0 {
				t.Error("the honest node's groups were not used")
			}
		})
	}
}

func TestEquivocationIsRefused(t *testing.T) {
	p := newPool(4)
	a := &Batch{Round: 3, Hash: verde.Hash{1}}
	if isNew, err := p.add(a, 3); err != nil || !isNew {
		t.Fatal(isNew, err)
	}
	if isNew, err := p.add(a, 3); err != nil || isNew {
		t.Error("the same batch counts twice", err)
	}
	if isNew, err := p.add(&Batch{Round: 3, Hash: verde.Hash{2}}, 3); err != nil || isNew {
		t.Error("the same content signed anew after a crash is no equivocation and not new", isNew, err)
	}
	if _, err := p.add(&Batch{Round: 3, Hash: verde.Hash{2}, Policy: verde.Hash{7}}, 3); err == nil {
		t.Error("a second batch for the same round was taken")
	}
	if _, err := p.add(&Batch{Round: 3, Hash: verde.Hash{3}}, 9); !errors.Is(err, ErrStale) {
		t.Error("a stale batch was taken", err)
	}
}

// Re-executing a claim gives its roots, also when states must be replayed.
func TestAuditAgrees(t *testing.T) {
	s := newMemory(t, testManifest(t, func(m *manifest.Manifest) { m.Learning.Epochs = 2 }), specialists[:3])
	for r := range uint64(4) {
		s.round(r)
	}
	audited := 0
	for _, c := range s.claims {
		var names []string
		v, err := NewAuditor(s.spec, s, s.open).Audit(t.Context(), &c, func(_, _ int, name string) { names = append(names, name) })
		if err != nil {
			t.Fatal(err)
		}
		if !v.Agrees {
			t.Errorf("round %d of node %s: %s: %s", c.Round, c.Node.Short(), v.StepName, v.Detail)
		}
		if want := []string{"rollout", "prepare", "train 1", "train 2", "evaluate"}; !slices.Equal(names, want) {
			t.Errorf("compared steps %v, want %v", names, want)
		}
		if slices.ContainsFunc(v.Critiques, func(c Critique) bool { return c.Regenerates != RegeneratesYes }) {
			t.Error("an honest group does not regenerate")
		}
		audited++
	}
	if audited != 12 {
		t.Errorf("%d claims, want 12", audited)
	}
	last := s.engines[0].cfg.Journal.(*journal).last
	clear(s.checkpoints)
	if v, err := NewAuditor(s.spec, s, s.open).Audit(t.Context(), &last.Claim, nil); err != nil || !v.Agrees {
		t.Errorf("replaying from genesis: %v, %v", v, err)
	}
	clear(s.evidence)
	if _, err := NewAuditor(s.spec, s, s.open).Audit(t.Context(), &last.Claim, nil); !errors.Is(err, ErrUnavailable) {
		t.Errorf("an audit without data gives %v, want unavailable", err)
	}
}

// Every part of a claim, made false, is named by the audit.
func TestAuditNamesWhatIsFalse(t *testing.T) {
	s := newMemory(t, testManifest(t, nil), specialists[:2])
	for r := range uint64(3) {
		s.round(r)
	}
	record := s.engines[0].cfg.Journal.(*journal).last
	decode := func() *Evidence {
		e, err := DecodeEvidence(s.spec.Program, &record.Claim, record.Evidence)
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	for _, tc := range []struct {
		name, part string
		change     func(c *verde.Claim, e *Evidence)
	}{
		{"a training step", "train", func(c *verde.Claim, e *Evidence) { e.Steps[2][0] ^= 1 }},
		{"rewards of the batch", "prepare", func(c *verde.Claim, e *Evidence) { e.Steps[1][5] ^= 1 }},
		{"post state", "state root after the round", func(c *verde.Claim, e *Evidence) { c.Post[0] ^= 1 }},
		{"rollouts root", "rollouts root", func(c *verde.Claim, e *Evidence) { c.Rollouts[0] ^= 1 }},
		{"reward count", "rewards", func(c *verde.Claim, e *Evidence) { c.Rewarded ^= 1 }},
		{"held-out score", "held-out score", func(c *verde.Claim, e *Evidence) { c.Correct++ }},
		{"graphs", "claim", func(c *verde.Claim, e *Evidence) { c.Graphs[0] ^= 1 }},
		{"base", "base", func(c *verde.Claim, e *Evidence) { c.Pre[0] ^= 1 }},
		{"sampled token", "rollout", func(c *verde.Claim, e *Evidence) { e.Inputs.Rollout[0] = 3 + (e.Inputs.Rollout[0]+1)%10 }},
		{"held-out answer", "evaluate", func(c *verde.Claim, e *Evidence) { e.Inputs.Heldout[0] = 3 + (e.Inputs.Heldout[0]+1)%10 }},
		{"a group used twice", "inputs", func(c *verde.Claim, e *Evidence) {
			in, size := e.Inputs, s.spec.Program.Group*s.spec.Program.Complete
			for i := 1; i < len(in.Present); i++ {
				if in.Present[i] == 1 && in.External[i] == in.External[i-1] {
					in.Origins[i], in.Questions[i] = in.Origins[i-1], in.Questions[i-1]
					copy(in.Batch[i*size:(i+1)*size], in.Batch[(i-1)*size:i*size])
					return
				}
			}
			t.Fatal("no two groups of one kind")
		}},
		{"someone else's stream", "inputs", func(c *verde.Claim, e *Evidence) { e.Inputs.Header[1]++ }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c, e := record.Claim, decode()
			tc.change(&c, e)
			c.Computation = verde.ListRoot(verde.TagSteps, e.Steps)
			var err error
			if c.Inputs, err = e.Inputs.Root(); err != nil {
				t.Fatal(err)
			}
			data, err := e.Encode(s.spec.Program)
			if err != nil {
				t.Fatal(err)
			}
			s.evidence[c.Hash()] = data
			v, err := NewAuditor(s.spec, s, s.open).Audit(t.Context(), &c, nil)
			if err != nil {
				t.Fatal(err)
			}
			if v.Agrees || v.StepName != tc.part {
				t.Errorf("audit says agrees=%v, %q: %s; want part %q", v.Agrees, v.StepName, v.Detail, tc.part)
			}
		})
	}
}

func TestEvidenceOfAnotherClaimIsRefused(t *testing.T) {
	s := newMemory(t, testManifest(t, nil), specialists[:1])
	s.round(0)
	record := s.engines[0].cfg.Journal.(*journal).last
	for i := 0; i < len(record.Evidence); i += 101 {
		data := slices.Clone(record.Evidence)
		data[i] ^= 0x10
		if _, err := DecodeEvidence(s.spec.Program, &record.Claim, data); err == nil {
			t.Errorf("evidence with byte %d changed was accepted", i)
		}
	}
	if _, err := DecodeEvidence(s.spec.Program, &record.Claim, record.Evidence[:len(record.Evidence)-1]); err == nil {
		t.Error("evidence that is cut off was accepted")
	}
}

func FuzzDecodeEvidence(f *testing.F) {
	s := newMemory(f, testManifest(f, nil), specialists[:1])
	s.round(0)
	record := s.engines[0].cfg.Journal.(*journal).last
	f.Add(record.Evidence)
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := DecodeInputs(s.spec.Program, data); err != nil && !strings.HasPrefix(err.Error(), "decode inputs") {
			t.Errorf("error without context: %v", err)
		}
		_, _ = DecodeEvidence(s.spec.Program, &record.Claim, data)
	})
}

// A node that stops and starts again goes on with the state it had.
func TestResume(t *testing.T) {
	s := newMemory(t, testManifest(t, nil), specialists[:1])
	s.round(0)
	s.round(1)
	first := s.engines[0]
	again, err := NewEngine(first.cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := again.resume(context.Background()); err != nil {
		t.Fatal(err)
	}
	s.engines[0] = again
	s.round(5)
	st := again.Status()
	if st.Progress.Done != 3 || st.Progress.Skipped != 3 || len(st.Progress.Skips) != 1 {
		t.Fatalf("after rounds 0, 1 and 5: %+v", st.Progress)
	}
	if k := st.Progress.Skips[0]; k.From != 2 || k.To != 4 || k.Reason != SkipOffline {
		t.Errorf("gap explained as %+v", k)
	}
	c := again.cfg.Journal.(*journal).last.Claim
	if v, err := NewAuditor(s.spec, s, s.open).Audit(t.Context(), &c, nil); err != nil || !v.Agrees {
		t.Errorf("claim after the gap: %v %v", v, err)
	}
}

func BenchmarkRound(b *testing.B) {
	s := newMemory(b, testManifest(b, nil), specialists)
	r := uint64(0)
	for b.Loop() {
		s.round(r)
		r++
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N*len(s.engines)), "s/node-round")
}
