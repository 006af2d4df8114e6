package e2e

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/binary"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"verdant/configs"
	"verdant/gossip"
	"verdant/node/blob"
	"verdant/node/p2p"
	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/swarm"
	"verdant/swarm/manifest"
	"verdant/swarm/policy"
	"verdant/swarm/task"
	"verdant/verde"
)

// hostile is a peer that speaks every protocol of the swarm and lies.
type hostile struct {
	t      *testing.T
	spec   *swarm.Spec
	node   verde.NodeID
	start  *verde.State // genesis
	runner *swarm.Runner
	disk   *blob.Disk
	gossip *gossip.Gossip
}

// newHostile joins the swarm of the local home dir.
func newHostile(t *testing.T, dir string, bootstrap []string) *hostile {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	raw, err := os.ReadFile(filepath.Join(dir, "swarm.toml"))
	must(err)
	m, err := manifest.Decode(raw)
	must(err)
	h := &hostile{t: t}
	h.spec, err = swarm.NewSpec(m, cpu.New())
	must(err)
	params, ok := configs.Genesis("seedling")
	if !ok {
		t.Fatal("the seedling's genesis does not ship")
	}
	h.start, err = policy.GenesisState(m, params)
	must(err)
	h.runner = swarm.NewRunner(h.spec)

	pub, key, err := ed25519.GenerateKey(rand.Reader)
	must(err)
	h.node = verde.NodeID(pub)
	host, err := p2p.New(p2p.Config{
		Key: key, Swarm: h.spec.ID, Spec: m.Spec, Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Bootstrap: bootstrap, Local: true,
	})
	must(err)
	t.Cleanup(func() { must(host.Close()) })
	h.disk, err = blob.OpenDisk(blob.DiskConfig{Dir: t.TempDir()})
	must(err)
	blobs, err := blob.New(host.Libp2p(), blob.Config{Swarm: h.spec.ID, Disk: h.disk})
	must(err)
	t.Cleanup(func() { must(blobs.Close()) })
	var sequence atomic.Uint64
	h.gossip, err = gossip.New(host.Libp2p(), gossip.Config{
		Swarm: h.spec.ID, Key: key, NextSequence: func() (uint64, error) { return sequence.Add(1), nil },
		CheckClaim: func(_ gossip.NodeID, payload []byte) (uint64, error) {
			// What may stand behind a claim is none of its business, but must not make it shun those who send it.
			c, err := verde.DecodeClaim(payload[:min(len(payload), verde.ClaimSize)])
			return c.Round, err
		},
	})
	must(err)
	t.Cleanup(func() { must(h.gossip.Close()) })
	until(t, "the hostile peer has neighbours", func() bool {
		return len(host.Members()) >= len(bootstrap) && h.gossip.Claims.Peers() > 0 && h.gossip.Rollouts.Peers() > 0
	})
	return h
}

func (h *hostile) round() uint64 {
	r, err := h.spec.Manifest.RoundAt(time.Now())
	if err != nil {
		h.t.Fatal(err)
	}
	return r
}

func (h *hostile) sample(round uint64) []swarm.Group {
	groups, err := h.runner.Sample(h.t.Context(), h.start, h.node, round, h.families())
	if err != nil {
		h.t.Fatal(err)
	}
	return groups
}

func (h *hostile) families() uint32 { return h.spec.Program.Bank.Set.All() }

// publishTamperedRollouts sends genuine completions with a reward that is not theirs.
func (h *hostile) publishTamperedRollouts(ctx context.Context) {
	h.t.Helper()
	p, round := h.spec.Program, h.round()
	r := gossip.Rollouts{Node: h.node, Round: round, Policy: h.start.Root(), Families: h.families()}
	for _, g := range h.sample(round) {
		wire := gossip.Group{Index: g.Index, Question: g.Question}
		for i := range p.Group {
			tokens := g.Tokens[i*p.Complete : (i+1)*p.Complete]
			for len(tokens) > 1 && tokens[len(tokens)-1] == task.PAD {
				tokens = tokens[:len(tokens)-1]
			}
			right := g.Rewards>>i&1 == 1
			wire.Completions = append(wire.Completions, gossip.Completion{Tokens: tokens, Reward: right != (i == 0)})
		}
		r.Groups = append(r.Groups, wire)
	}
	if _, err := h.gossip.Rollouts.Publish(ctx, r); err != nil {
		h.t.Fatal(err)
	}
}

// publishTamperedCheckpoint does a genuine round from genesis, changes one bit of one weight after it, and claims the result, with a
// held-out score that would make it everybody's first choice. The checkpoint it serves has the root it claims.
func (h *hostile) publishTamperedCheckpoint(ctx context.Context) verde.Hash {
	h.t.Helper()
	p, round := h.spec.Program, h.round()
	must := func(err error) {
		h.t.Helper()
		if err != nil {
			h.t.Fatal(err)
		}
	}
	groups := h.sample(round)
	in := swarm.NewInputs(p)
	in.Families = h.families()
	in.Header = repops.Stream{
		Run: h.spec.Manifest.Seed, Node: binary.LittleEndian.Uint32(h.node[:4]), Round: uint32(round), Purpose: repops.PurposeSample,
	}.Header()
	for _, g := range groups {
		in.Rollout = append(in.Rollout, g.Tokens...)
	}
	copy(in.Batch, groups[0].Tokens)
	in.Questions[0], in.Present[0] = groups[0].Question, 1
	in.Origins[0] = swarm.Origin{Node: h.node, Round: round}
	out, err := h.runner.Run(ctx, h.start, in, groups)
	must(err)

	for _, tensor := range p.Model.Schema() {
		if tensor.Size > 256 { // a weight or a moment, no counter
			words, _ := out.State.Words(tensor.Name)
			words[0] ^= 1
			must(out.State.Touch(tensor.Name, 0, 1))
			break
		}
	}
	claim := verde.Claim{
		Spec: h.spec.Manifest.Spec, Swarm: h.spec.ID, Node: h.node, Round: round, Families: h.families(), Graphs: p.Graphs(),
		Pre: out.Pre, Inputs: out.Inputs, Computation: out.Computation, Rollouts: out.Rollouts, Post: out.State.Root(),
		Steps: uint32(len(out.Steps)), Rewarded: out.Rewarded, Sampled: out.Sampled, Correct: out.Asked, Asked: out.Asked,
	}
	if claim.Post == out.Post {
		h.t.Fatal("nothing was tampered with")
	}
	checkpoint, err := p.Model.EncodeState(out.State)
	must(err)
	evidence, err := (&swarm.Evidence{Steps: out.Steps, Inputs: in}).Encode(p)
	must(err)
	_, err = h.disk.PutBytes(checkpoint, blob.PutOptions{Name: claim.Post})
	must(err)
	_, err = h.disk.PutBytes(evidence, blob.PutOptions{Name: claim.Hash()})
	must(err)
	_, err = h.gossip.Claims.Publish(ctx, gossip.Opaque{Node: h.node, Round: round, Payload: claim.Encode()})
	must(err)
	return claim.Hash()
}
