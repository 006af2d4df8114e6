package swarm

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"testing"
	"time"

	"verdant/configs"
	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/swarm/manifest"
	"verdant/swarm/policy"
	"verdant/verde"
)

// memory is a swarm without network and disk: batches reach the others when
// the round ends, journals are maps.
type memory struct {
	t           testing.TB
	spec        *Spec
	now         time.Time
	engines     []*Engine
	pending     []Batch
	claims      map[verde.Hash]verde.Claim
	checkpoints map[verde.Hash][]byte
	evidence    map[verde.Hash][]byte
	batches     map[verde.Hash]Batch // by envelope
	critiques   []Critique
	tamper      func(*Batch) // applied to batches on their way
}

func testManifest(t testing.TB, change func(*manifest.Manifest)) *manifest.Manifest {
	t.Helper()
	m, err := manifest.Profile("seedling")
	if err != nil {
		t.Fatal(err)
	}
	m.Rounds.GenesisTime = manifest.InstantOf(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC))
	if change != nil {
		change(m)
	}
	return m
}

// int8Manifest is testManifest under version 2 of the numeric contract.
func int8Manifest(t testing.TB, change func(*manifest.Manifest)) *manifest.Manifest {
	t.Helper()
	return testManifest(t, func(m *manifest.Manifest) {
		if change != nil {
			change(m)
		}
		params, _ := configs.Genesis("seedling")
		m.Spec = repops.SpecInt8
		var err error
		if m.Genesis.Root, err = policy.GenesisRoot(m, params); err != nil {
			t.Fatal(err)
		}
	})
}

func newMemory(t testing.TB, m *manifest.Manifest, families []uint32) *memory {
	t.Helper()
	spec, err := NewSpec(m, cpu.New())
	if err != nil {
		t.Fatal(err)
	}
	params, ok := configs.Genesis("seedling")
	if !ok {
		t.Fatal("no genesis checkpoint is shipped")
	}
	s := &memory{
		t: t, spec: spec, now: m.Rounds.GenesisTime.Time(),
		claims: map[verde.Hash]verde.Claim{}, checkpoints: map[verde.Hash][]byte{}, evidence: map[verde.Hash][]byte{}, batches: map[verde.Hash]Batch{},
	}
	for i, f := range families {
		state, err := policy.GenesisState(m, params)
		if err != nil {
			t.Fatal(err)
		}
		e, err := NewEngine(Config{
			Spec: spec, Node: verde.NodeID(sha256.Sum256(fmt.Append(nil, "node", i))), Families: f, Until: -1,
			Start: &Start{State: state}, CritiqueShare: 0.1, Network: &wire{s, i}, Journal: &journal{s: s},
			Now: func() time.Time { return s.now },
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := e.resume(context.Background()); err != nil {
			t.Fatal(err)
		}
		s.engines = append(s.engines, e)
	}
	return s
}

// round lets every node do a round and then delivers what was published.
func (s *memory) round(r uint64) {
	s.t.Helper()
	s.now = s.spec.Manifest.RoundStart(r)
	for _, e := range s.engines {
		if err := e.round(context.Background(), r); err != nil {
			s.t.Fatal(err)
		}
	}
	for _, b := range s.pending {
		if s.tamper != nil {
			s.tamper(&b)
		}
		for _, e := range s.engines {
			if e.cfg.Node != b.Node {
				_ = e.OfferRollouts(b) // refusals are counted by the engine
			}
		}
	}
	s.pending = nil
	for _, e := range s.engines {
		e.critiques(context.Background(), r)
	}
}

func (s *memory) heldout() float64 {
	sum := 0.0
	for _, e := range s.engines {
		h := e.progress.HeldoutLast
		sum += float64(h.Hits) / float64(h.Of)
	}
	return sum / float64(len(s.engines))
}

// wire is one node's end of the swarm. An envelope is the hash by which the
// batch is found again.
type wire struct {
	s *memory
	i int
}

func (w *wire) PublishRollouts(_ context.Context, b Batch) (Batch, error) {
	b.Hash = sha256.Sum256(binary.LittleEndian.AppendUint64(append([]byte("batch"), b.Node[:]...), b.Round))
	b.Raw = b.Hash[:]
	w.s.batches[b.Hash] = b
	w.s.pending = append(w.s.pending, b)
	return b, nil
}

func (w *wire) SealClaim(c *verde.Claim) ([]byte, error) { return c.Encode(), nil }

func (w *wire) PublishClaim(context.Context, []byte) error { return nil }

func (w *wire) PublishCritique(_ context.Context, c Critique) error {
	w.s.critiques = append(w.s.critiques, c)
	return nil
}

func (s *memory) open(raw []byte) (Batch, error) {
	b, ok := Batch{}, false
	if len(raw) == 32 {
		b, ok = s.batches[verde.Hash(raw)]
	}
	if !ok {
		return b, fmt.Errorf("no such envelope")
	}
	return b, nil
}

type journal struct {
	s    *memory
	last *Record
}

func (j *journal) Load(context.Context) (*Progress, []byte, error) {
	if j.last == nil {
		return nil, nil, nil
	}
	p := j.last.Progress
	return &p, j.last.Checkpoint, nil
}

func (j *journal) Commit(_ context.Context, r *Record) error {
	j.last = r
	j.s.claims[r.Hash] = r.Claim
	j.s.checkpoints[r.Claim.Post] = r.Checkpoint
	j.s.evidence[r.Hash] = r.Evidence
	return nil
}

func (s *memory) Claim(_ context.Context, h verde.Hash) (*verde.Claim, error) {
	c, ok := s.claims[h]
	if !ok {
		return nil, fmt.Errorf("no claim %s", h.Short())
	}
	return &c, nil
}

func (s *memory) Checkpoint(_ context.Context, root verde.Hash, _ verde.NodeID) ([]byte, error) {
	if data, ok := s.checkpoints[root]; ok {
		return data, nil
	}
	if root == s.spec.Manifest.Genesis.Root {
		params, _ := configs.Genesis("seedling")
		state, err := policy.GenesisState(s.spec.Manifest, params)
		if err != nil {
			return nil, err
		}
		return s.spec.Program.Model.EncodeState(state)
	}
	return nil, fmt.Errorf("no state %s", root.Short())
}

func (s *memory) Evidence(_ context.Context, c *verde.Claim) ([]byte, error) {
	data, ok := s.evidence[c.Hash()]
	if !ok {
		return nil, fmt.Errorf("no evidence")
	}
	return data, nil
}
