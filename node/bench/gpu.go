package bench

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"verdant/repops"
	"verdant/swarm/policy"
	"verdant/verde"
)

// rehearses says that the GPU is an emulated one, of the tests' driver. Cases are tiny then: it shows that all of it runs, not how fast.
func (s *session) rehearses() bool { return strings.HasPrefix(s.gpu.Info().Name, "Emulated") }

// onGPU are the cases to measure.
func (s *session) onGPU(cases []textCase) []textCase {
	if s.rehearses() {
		return []textCase{{16, 1, 2, 24, 20, 8, 2}}
	}
	return cases
}

// gemmOnGPU measures products of matrices that lie on the GPU.
func gemmOnGPU(ctx context.Context, s *session) error {
	s.gpu.CheckOneIn(0) // the kernels are what is measured
	sizes := []int{2048, 4096, 8192}
	if s.rehearses() {
		sizes = []int{33, 64}
	}
	for _, n := range sizes {
		if err := s.gemmOnGPU(ctx, n); err != nil {
			return err
		}
	}
	return nil
}

// gemmOnGPU measures a product of floats, and one of bytes beside it: its rows are quantized each time, its weights once before, as a policy's
// are.
func (s *session) gemmOnGPU(ctx context.Context, n int) error {
	var held []repops.Resident
	defer func() {
		for _, t := range held {
			t.Release()
		}
	}()
	r := rand.New(rand.NewPCG(1, 2))
	for _, size := range []int{n * n, n * n, 1} {
		words := make([]uint32, size)
		for i := range words {
			words[i] = math.Float32bits(float32(r.NormFloat64()))
		}
		if size == 1 {
			words[0] = uint32(n)
		}
		t, err := s.gpu.Upload(words)
		if err != nil {
			return err
		}
		held = append(held, t)
	}
	x, w, live := held[0], held[1], held[2]
	product, weights, bytes, err := productGraphs(n)
	if err != nil {
		return err
	}
	quantized, err := s.gpu.Execute(weights, []repops.Resident{w, live})
	if err != nil {
		return err
	}
	held = append(held, quantized...)
	execute := func(g *repops.Graph, in ...repops.Resident) side {
		return timed(func() error {
			out, err := s.gpu.Execute(g, in)
			if err == nil {
				out[0].Release()
			}
			return err
		})
	}
	m := measurement{
		name: fmt.Sprintf("%dx%dx%d", n, n, n), unit: "GFLOP/s", amount: 2e-9 * math.Pow(float64(n), 3),
		ours: execute(product, x, w, live), peer: s.peer.label(), theirs: s.peer.asked(s.Threads, "gemm", n, n, n),
	}
	if err := s.measure(ctx, m); err != nil {
		return err
	}
	m.name, m.peer, m.theirs = "int8 "+m.name, "our float32", m.ours
	m.ours = execute(bytes, x, quantized[0], quantized[1], live)
	return s.measure(ctx, m)
}

// productGraphs are a product of n by n floats, what quantizes its right side, and the product of bytes by that.
func productGraphs(n int) (product, weights, bytes *repops.Graph, err error) {
	right := repops.Quantize{Rows: n, Dim: n, Trans: true}
	b := repops.NewGraph("gemm")
	x, w, live := b.Input("x", repops.Float(n, n)), b.Input("w", repops.Float(n, n)), b.Input("live", repops.Int())
	b.Output("y", b.Apply1(repops.Linear{Rows: n, In: n, Out: n}, x, w, live))
	if product, err = b.Build(); err != nil {
		return nil, nil, nil, err
	}
	b = repops.NewGraph("quantize")
	w, live = b.Input("w", repops.Float(n, n)), b.Input("live", repops.Int())
	q := b.Apply(right, w, live)
	b.Output("q", q[0])
	b.Output("scale", q[1])
	if weights, err = b.Build(); err != nil {
		return nil, nil, nil, err
	}
	b = repops.NewGraph("gemm of bytes")
	x = b.Input("x", repops.Float(n, n))
	sides := right.Outputs()
	qw, scale, live := b.Input("q", sides[0]), b.Input("scale", sides[1]), b.Input("live", repops.Int())
	q = b.Apply(repops.Quantize{Rows: n, Dim: n}, x, live)
	b.Output("y", b.Apply1(repops.LinearInt8{Rows: n, In: n, Out: n}, q[0], q[1], qw, scale, live))
	bytes, err = b.Build()
	return product, weights, bytes, err
}

// trainOnGPU measures whole steps of a small decoder and of one with half a billion parameters.
func trainOnGPU(ctx context.Context, s *session) error {
	for _, c := range s.onGPU([]textCase{
		{256, 4, 8, 704, 256, 128, 16},
		{1280, 24, 20, 3456, 32000, 512, 8},
	}) {
		if err := s.train(ctx, c, s.gpu); err != nil {
			return err
		}
	}
	return nil
}

// root measures what committing to the state takes beside a step.
func (s *session) root(ctx context.Context, name string, step func() error, t *policy.Trainer) error {
	shares := make([]float64, s.Rounds)
	hash := func() error { _, err := t.Merkle(); return err }
	for i := range shares {
		var took [2]time.Duration
		for j, f := range []func() error{step, hash} {
			if err := ctx.Err(); err != nil {
				return err
			}
			start := time.Now()
			if err := f(); err != nil {
				return err
			}
			took[j] = time.Since(start)
		}
		shares[i] = 100 * took[1].Seconds() / took[0].Seconds()
	}
	return s.emit(s.result(name+" state root", median(shares), "% of a step"))
}

// sampleOnGPU measures batches of texts, token by token.
func sampleOnGPU(ctx context.Context, s *session) error {
	for _, c := range s.onGPU([]textCase{
		{256, 4, 8, 704, 256, 128, 256},
		{1280, 24, 20, 3456, 32000, 256, 256},
	}) {
		if err := s.sampleOnGPU(ctx, c); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) sampleOnGPU(ctx context.Context, c textCase) error {
	m := c.model()
	state, err := m.NewState(m.Initial(1))
	if err != nil {
		return err
	}
	floats, release := s.deviceSampler(ctx, c, m, state)
	defer release()
	err = s.measure(ctx, measurement{
		name: c.String(), unit: "tokens/s", amount: c.sampled(), ours: floats,
		peer: s.peer.label(), theirs: s.peer.asked(c.words(s.Threads, "sample")...),
	})
	if err != nil {
		return err
	}
	m.Int8 = true
	bytes, releaseToo := s.deviceSampler(ctx, c, m, state)
	defer releaseToo()
	return s.measure(ctx, measurement{
		name: "int8 " + c.String(), unit: "tokens/s", amount: c.sampled(), ours: bytes, peer: "our float32", theirs: floats,
	})
}

// deviceSampler is [session.sampler] on the GPU, whose memory release gives back.
func (s *session) deviceSampler(ctx context.Context, c textCase, m policy.Model, state *verde.State) (say side, release func()) {
	texts := policy.NewTexts(m, state, s.gpu)
	stream := repops.Stream{Run: 1, Purpose: repops.PurposeSample}
	prompts := slices.Repeat([][]uint32{{1}}, c.batch)
	return timed(func() error {
		stream.Round++
		_, err := texts.Generate(ctx, prompts, c.length-1, stream)
		return err
	}), texts.Release
}
