package node

import (
	"context"
	"crypto/ed25519"
	"encoding/binary"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"verdant/configs"
	"verdant/gossip"
	"verdant/node/blob"
	"verdant/node/store"
	"verdant/repops/cpu"
	"verdant/swarm"
	"verdant/swarm/manifest"
	"verdant/swarm/market"
	"verdant/swarm/policy"
	"verdant/verde"
)

// creator signs the tests' manifests and is their node.
var creator = ed25519.NewKeyFromSeed([]byte("a seed of just thirty-two bytes!"))

// testManifest is a seedling swarm that began an hour ago.
func testManifest(t *testing.T) *manifest.Manifest {
	t.Helper()
	m, err := manifest.Profile("seedling")
	if err != nil {
		t.Fatal(err)
	}
	m.Rounds.GenesisTime = manifest.InstantOf(time.Now().Add(-time.Hour))
	m.Ledger = manifest.Ledger{
		Kind: manifest.LocalLedger, ChainID: 7,
		Registry: manifest.Address{1}, Stake: manifest.Address{2}, Rounds: manifest.Address{3},
	}
	if err := m.Sign(creator); err != nil {
		t.Fatal(err)
	}
	return m
}

func testSpec(t *testing.T) *swarm.Spec {
	t.Helper()
	spec, err := swarm.NewSpec(testManifest(t), cpu.New())
	if err != nil {
		t.Fatal(err)
	}
	return spec
}

func genesisState(t *testing.T, spec *swarm.Spec) *verde.State {
	t.Helper()
	params, ok := configs.Genesis("seedling")
	if !ok {
		t.Fatal("the seedling's genesis does not ship")
	}
	state, err := policy.GenesisState(spec.Manifest, params)
	if err != nil {
		t.Fatal(err)
	}
	return state
}

// disk is a journal with its parts, opened in a directory that outlives them.
type disk struct {
	*journal
	dir string
}

func openDisk(t *testing.T, spec *swarm.Spec, dir string) *disk {
	t.Helper()
	s, err := store.Open(store.Config{Dir: filepath.Join(dir, "store")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	d, err := blob.OpenDisk(blob.DiskConfig{Dir: filepath.Join(dir, "blobs"), MaxBytes: 16 << 20})
	if err != nil {
		t.Fatal(err)
	}
	j, err := openJournal(spec, s, d, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return &disk{j, dir}
}

// sealing is a network of one: it signs claims and keeps the rest to itself.
type sealing struct {
	id       verde.Hash
	sequence uint64
}

func (s *sealing) PublishRollouts(_ context.Context, b swarm.Batch) (swarm.Batch, error) {
	return b, nil
}
func (s *sealing) PublishClaim(context.Context, []byte) error            { return nil }
func (s *sealing) PublishCritique(context.Context, swarm.Critique) error { return nil }

func (s *sealing) SealClaim(c *verde.Claim) ([]byte, error) {
	s.sequence++
	e, err := gossip.Seal(creator, s.id, gossip.KindClaims, s.sequence, c.Encode())
	if err != nil {
		return nil, err
	}
	return e.Raw, nil
}

// rounds lets a real engine do n rounds on the journal, as fast as it can.
func (d *disk) rounds(t *testing.T, n int64) swarm.Progress {
	t.Helper()
	last := int64(-1)
	if p, err := d.progress(); err != nil {
		t.Fatal(err)
	} else if p != nil {
		last = p.Last
	}
	clock := d.spec.Manifest.RoundStart(uint64(last + 1))
	e, err := swarm.NewEngine(swarm.Config{
		Spec: d.spec, Node: verde.NodeID(creator.Public().(ed25519.PublicKey)), Families: 1, Until: last + n,
		Start: &swarm.Start{State: genesisState(t, d.spec)}, Network: &sealing{id: d.spec.ID}, Journal: d.journal,
		Now:     func() time.Time { return clock },
		OnRound: func(r swarm.Round) { clock = d.spec.Manifest.RoundStart(r.Round + 1) },
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := e.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	return e.Status().Progress
}

func TestJournalResumes(t *testing.T) {
	spec, dir := testSpec(t), t.TempDir()
	var did swarm.Progress
	t.Run("first life", func(t *testing.T) {
		d := openDisk(t, spec, dir)
		if p, data, err := d.Load(t.Context()); p != nil || data != nil || err != nil {
			t.Fatalf("empty journal: %+v, %d bytes, %v", p, len(data), err)
		}
		did = d.rounds(t, 3)
		keys, hashes, err := d.outbox()
		if err != nil || len(keys) != 3 || hashes[2] != did.Claim {
			t.Fatalf("outbox %q %v, %v", keys, hashes, err)
		}
		if n := len(d.disk.Pinned()); n != 1 {
			t.Errorf("%d checkpoints are pinned, want the newest", n)
		}
		d.hand(keys[0])
		if !d.isHanded(keys[0]) || d.isHanded(keys[1]) {
			t.Error("the wrong claim counts as handed over")
		}
	})
	t.Run("second life", func(t *testing.T) {
		d := openDisk(t, spec, dir)
		p, data, err := d.Load(t.Context())
		if err != nil || p.Last != 2 || p.Done != 3 || p.Claim != did.Claim || p.State != did.State {
			t.Fatalf("loaded %+v, %v; had %+v", p, err, did)
		}
		if _, err := spec.Program.Model.DecodeState(data, p.State); err != nil {
			t.Fatal(err)
		}
		keys, _, err := d.outbox() // what was handed over but not struck off is listed again: the ledger takes it twice
		if err != nil || len(keys) != 3 || d.isHanded(keys[0]) {
			t.Fatalf("outbox %q, %v", keys, err)
		}
		d.hand(keys[0])
		d.hand(keys[1])
		d.rounds(t, 1)
		if keys, _, err = d.outbox(); err != nil || len(keys) != 2 || d.isHanded(keys[0]) {
			t.Errorf("outbox after the next commit %q, %v", keys, err)
		}
	})
}

// TestKeepsWhatClaimsNeed: what the claims of own rounds need, as long as they can be taken to the ledger, goes after everything else, also after
// a restart; so does what is kept for tasks.
func TestKeepsWhatClaimsNeed(t *testing.T) {
	spec, dir := testSpec(t), t.TempDir()
	spec.Manifest.Rounds.GenesisTime = manifest.InstantOf(time.Now())
	var did swarm.Progress
	fill := func(d *disk) {
		t.Helper()
		_, total, budget := d.disk.Usage()
		size := budget / 8
		for i := range 2 * (budget - total) / size { // everything that can go goes
			junk := binary.LittleEndian.AppendUint64(make([]byte, size-8), uint64(i)+uint64(total))
			if _, err := d.disk.PutBytes(junk, blob.PutOptions{}); err != nil {
				t.Fatal(err)
			}
		}
		for hash := did.Claim; !hash.IsZero(); {
			c, err := loadClaim(d.store, spec.ID, hash)
			if err != nil {
				t.Fatal(err)
			}
			for _, name := range []verde.Hash{c.Hash(), c.Post} {
				if _, ok := d.disk.Resolve(name); !ok {
					t.Errorf("round %d: %s is gone", c.Round, name.Short())
				}
			}
			hash = c.Base
		}
		if _, ok := d.disk.Resolve(verde.Hash{8}); !ok {
			t.Error("what was kept for a task is gone")
		}
	}
	t.Run("first life", func(t *testing.T) {
		d := openDisk(t, spec, dir)
		did = d.rounds(t, 3)
		shop := &dealer{n: &Node{disk: d.disk, store: d.store}}
		if err := shop.keep(market.TaskID{7}, verde.Hash{8}, []byte("a result")); err != nil {
			t.Fatal(err)
		}
		fill(d)
	})
	t.Run("second life", func(t *testing.T) { fill(openDisk(t, spec, dir)) })
}

func TestDamagedCheckpointIsComputedAgain(t *testing.T) {
	spec := testSpec(t)
	d := openDisk(t, spec, t.TempDir())
	did := d.rounds(t, 2)
	info, ok := d.disk.Resolve(did.State)
	if !ok {
		t.Fatal("no checkpoint")
	}
	damage := func(h [32]byte) {
		t.Helper()
		found, err := filepath.Glob(filepath.Join(d.dir, "blobs", "data", "*", verde.Hash(h).String()))
		if err != nil || len(found) != 1 {
			t.Fatal(found, err)
		}
		raw, err := os.ReadFile(found[0])
		if err != nil {
			t.Fatal(err)
		}
		raw[99] ^= 1
		if err := os.WriteFile(found[0], raw, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	damage(info.Hash)
	p, data, err := d.Load(t.Context())
	if err != nil || p.State != did.State {
		t.Fatalf("load: %+v, %v", p, err)
	}
	if _, err := spec.Program.Model.DecodeState(data, did.State); err != nil {
		t.Errorf("computed again: %v", err)
	}

	// Without the checkpoint before it there is nothing to compute from, and the error says what to do.
	before, err := loadClaim(d.store, spec.ID, did.Claim)
	if err != nil {
		t.Fatal(err)
	}
	pre, ok := d.disk.Resolve(before.Pre)
	if !ok {
		t.Fatal("no checkpoint of the round before")
	}
	info, _ = d.disk.Resolve(did.State)
	damage(info.Hash)
	damage(pre.Hash)
	if _, _, err := d.Load(t.Context()); err == nil || !strings.Contains(err.Error(), "backup") || !strings.Contains(err.Error(), "identity.key") {
		t.Errorf("load without anything: %v", err)
	}
}

func TestOpenClaimRefuses(t *testing.T) {
	spec := testSpec(t)
	d := openDisk(t, spec, t.TempDir())
	did := d.rounds(t, 1)
	kept, ok, err := d.store.Claim(did.Claim)
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	c, err := openClaim(spec.ID, kept.Raw, did.Claim)
	if err != nil || c.Round != 0 {
		t.Fatalf("%+v, %v", c, err)
	}
	if _, err := openClaim(spec.ID, kept.Raw, verde.Hash{1}); err == nil {
		t.Error("another claim was asked for")
	}
	other := *c
	other.Node[0] ^= 1
	e, err := gossip.Seal(creator, spec.ID, gossip.KindClaims, 9, other.Encode())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := openClaim(spec.ID, e.Raw, verde.Hash{}); err == nil || !strings.Contains(err.Error(), "signed by") {
		t.Errorf("claim of another node: %v", err)
	}
	if _, err := loadClaim(d.store, spec.ID, verde.Hash{2}); err == nil {
		t.Error("a claim nobody made was found")
	}
}

func TestSequenceOutlivesTheStore(t *testing.T) {
	spec, now := testSpec(t), time.Now()
	dir := t.TempDir()
	born := func(at time.Time, dir string) uint64 {
		t.Helper()
		d := openDisk(t, spec, dir)
		n, err := bornAt(d.store, at)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := bornAt(d.store, at.Add(time.Hour)); err != nil || again != n {
			t.Errorf("the store's age changed from %d to %d, %v", n, again, err)
		}
		return n
	}
	first := born(now, dir)
	if second := born(now.Add(time.Second), t.TempDir()); second < first+1000 {
		t.Errorf("a new store begins at %d, the old one at %d", second, first)
	}
}
