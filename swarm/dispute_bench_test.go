package swarm

import (
	"context"
	"runtime"
	"testing"
	"time"

	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/swarm/manifest"
	"verdant/verde"
)

// BenchmarkDispute lies about a random word of the last update of a round of 16 steps. Both sides run on
// this machine, one after the other.
func BenchmarkDispute(b *testing.B) {
	for _, size := range []struct {
		name                string
		dim, layers, hidden uint32
	}{{"0.1M", 64, 2, 176}, {"1M", 128, 5, 352}, {"10M", 384, 6, 1024}} {
		b.Run(size.name, func(b *testing.B) {
			m := testManifest(b, func(m *manifest.Manifest) {
				m.Model.Dim, m.Model.Layers, m.Model.Hidden = size.dim, size.layers, size.hidden
				m.Learning.Epochs, m.Learning.Own = 13, 8
			})
			spec, err := NewSpec(m, cpu.New())
			if err != nil {
				b.Fatal(err)
			}
			ct := benchCourt(b, spec)
			b.Logf("%d parameters, %d steps", spec.Program.Model.Size(), spec.Program.Steps())
			last := 0 // operator that updates the last parameter
			for i, a := range spec.Program.Train.Ops {
				if _, ok := a.Op.(repops.AdamW); ok {
					last = i
				}
			}
			for b.Loop() {
				begin := time.Now()
				liar := ct.execute(b, func(cfg *verde.ExecutionConfig) {
					cfg.Tap = func(step, op int, out [][]uint32) {
						if step == 13 && op == last {
							out[0][len(out[0])/3] ^= 1 << 18
						}
					}
				})
				c := *ct.c.Claim
				if c.Computation, c.Post, err = verde.Roots(ct.rules, liar); err != nil {
					b.Fatal(err)
				}
				honest := ct.execute(b, nil)
				if _, err := honest.Steps(); err != nil {
					b.Fatal(err)
				}
				b.Logf("both rounds %v", time.Since(begin))
				begin = time.Now()
				s := ct.dispute(b, &c, honest, liar)
				b.Logf("dispute %v, moves %v bytes %v %v %v", time.Since(begin), s.Moves, s.Bytes, s.Verdict.Reason, s.Verdict.Detail)
				b.ReportMetric(time.Since(begin).Seconds(), "s/dispute")
				b.ReportMetric(float64(s.Bytes[1]+s.Bytes[2]), "B/dispute")
				liar = nil
				both := heap()
				runtime.KeepAlive(honest)
				honest = nil
				b.ReportMetric(float64(both-heap())/1e6, "MB/party")
			}
		})
	}
}

// heap is the number of bytes in use.
func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// benchCourt makes a claim of one node's round on its own groups.
func benchCourt(b *testing.B, spec *Spec) *court {
	b.Helper()
	open := func([]byte) (Batch, error) { return Batch{}, nil }
	rules, err := spec.Rules(open, verde.DefaultClock())
	if err != nil {
		b.Fatal(err)
	}
	ct := &court{memory: &memory{t: b, spec: spec}, rules: rules, keys: testKeys(b)}
	p, ctx := spec.Program, context.Background()
	if ct.c.Pre, err = p.Model.NewState(p.Model.Initial(1)); err != nil {
		b.Fatal(err)
	}
	node, round := verde.NodeID{1}, uint64(1)
	before := heap()
	r := NewRunner(spec)
	b.Logf("%d MB of buffers", (heap()-before)>>20)
	groups, err := r.Sample(ctx, ct.c.Pre, node, round, 1)
	if err != nil {
		b.Fatal(err)
	}
	in := NewInputs(p)
	in.Header, in.Families = spec.header(node, round), 1
	for i, g := range groups {
		in.Rollout = append(in.Rollout, g.Tokens...)
		in.use(p, i, g, Origin{Node: node, Round: round, Index: g.Index}, false)
	}
	// Random weights answer nothing right: without a reward there would be nothing to learn. The graphs do
	// not mind whose answers they train on.
	size := p.Group * p.Complete
	for i, g := range groups {
		row := int(g.Question) * p.Complete
		copy(in.Batch[i*size:], p.Bank.Answer[row:row+p.Complete])
	}
	before = heap()
	begin := time.Now()
	out, err := r.Run(ctx, ct.c.Pre, in, groups)
	if err != nil {
		b.Fatal(err)
	}
	b.Logf("lean round %v, %d MB of state, loss %v", time.Since(begin), (heap()-before)>>20, out.Loss)
	runtime.KeepAlive(r)
	ct.c.Inputs = in
	ct.c.Claim = &verde.Claim{
		Spec: verde.SpecVersion, Swarm: spec.ID, Node: node, Round: round, Families: 1, Graphs: p.Graphs(),
		Pre: out.Pre, Inputs: out.Inputs, Computation: out.Computation, Rollouts: out.Rollouts, Post: out.Post,
		Steps: uint32(p.Steps()), Rewarded: out.Rewarded, Sampled: out.Sampled, Correct: out.Correct, Asked: out.Asked,
	}
	return ct
}
