package manifest

import (
	"encoding/binary"
	"math"

	"verdant/verde"
)

// ID is the swarm's id: the hash of everything that defines the swarm, which is all of the manifest
// but Hints and Signature. Formatting, comments and the order of keys in the TOML file do not matter.
func (m *Manifest) ID() verde.Hash { return verde.TagManifest.Sum(m.canonical()) }

// canonical returns the fields in the order of their declaration, integers and float bits little
// endian, strings behind their length in 32 bits.
func (m *Manifest) canonical() []byte {
	var w writer
	w.text(m.Name)
	w.u32(m.Spec, m.Seed)
	w.raw(m.Creator[:])

	c := &m.Model
	w.u32(c.Vocab, c.Dim, c.Layers, c.Heads, c.KVHeads, c.Hidden, c.Context)
	w.f32(c.RopeTheta, c.NormEps)

	g := &m.Genesis
	w.raw(g.Root[:])
	w.u32(g.Seed, g.Steps, g.Batch)
	w.f32(g.Right, g.LR)
	w.u32(g.WarmupSteps)
	w.f32(g.LRFloor, g.ClipNorm)

	w.text(m.Bank.Set)
	w.raw(m.Bank.Root[:])

	l := &m.Learning
	w.u32(l.Questions, l.Group, l.Own, l.External)
	w.text(string(l.ExternalMode))
	w.f32(l.Temperature)
	w.u32(l.Epochs)
	w.f32(l.LR)
	w.u32(l.WarmupRounds)
	w.f32(l.ClipNorm, l.ClipLow, l.ClipHigh, l.Beta1, l.Beta2, l.Eps)
	w.u32(l.Heldout)

	w.u64(uint64(m.Rounds.GenesisTime), uint64(m.Rounds.Period))
	w.u32(m.Rounds.Window)

	w.text(string(m.Ledger.Kind))
	w.u64(m.Ledger.ChainID, m.Ledger.DeploymentBlock)
	w.raw(m.Ledger.Registry[:])
	w.raw(m.Ledger.Stake[:])
	w.raw(m.Ledger.Rounds[:])
	w.raw(m.Ledger.Roots[:])
	w.raw(m.Ledger.Rewards[:])
	w.u32(m.Ledger.RootsAbove)
	return w.b
}

type writer struct{ b []byte }

func (w *writer) raw(b []byte) { w.b = append(w.b, b...) }

func (w *writer) text(s string) {
	w.u32(uint32(len(s)))
	w.b = append(w.b, s...)
}

func (w *writer) u32(vs ...uint32) {
	for _, v := range vs {
		w.b = binary.LittleEndian.AppendUint32(w.b, v)
	}
}

func (w *writer) u64(vs ...uint64) {
	for _, v := range vs {
		w.b = binary.LittleEndian.AppendUint64(w.b, v)
	}
}

func (w *writer) f32(vs ...float32) {
	for _, v := range vs {
		w.u32(math.Float32bits(v))
	}
}
