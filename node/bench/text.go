package bench

import (
	"context"
	"fmt"
	"math"
	"slices"

	"verdant/repops"
	"verdant/swarm/manifest"
	"verdant/swarm/policy"
)

// textCase is a model and the texts it trains on.
type textCase struct {
	dim, layers, heads, hidden, vocab int
	length, batch                     int
}

func (c textCase) String() string {
	return fmt.Sprintf("d=%d L=%d T=%d B=%d", c.dim, c.layers, c.length, c.batch)
}

func (c textCase) model() policy.Model {
	return policy.Model{
		Vocab: c.vocab, Low: 0, High: c.vocab, Dim: c.dim, Layers: c.layers, Heads: c.heads, KVHeads: c.heads,
		Hidden: c.hidden, Context: c.length, Theta: 1e4, Eps: 1e-5,
	}
}

// words describes the model to a peer.
func (c textCase) words(threads int, what string) []any {
	return []any{threads, what, c.dim, c.layers, c.heads, c.hidden, c.vocab, c.length, c.batch}
}

// train measures whole steps: forward, backward, clipping, AdamW, on fresh
// tokens, and reports the memory that the steps' buffers take.
func train(ctx context.Context, s *session) error {
	for _, c := range []textCase{
		{128, 4, 4, 352, 256, 128, 16},
		{256, 4, 8, 704, 256, 128, 16},
	} {
		if err := s.train(ctx, c, s.backend); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) train(ctx context.Context, c textCase, backend repops.Backend) error {
	m := c.model()
	state, err := m.NewState(m.Initial(1))
	if err != nil {
		return err
	}
	learning := manifest.Learning{ClipNorm: 1, Beta1: 0.9, Beta2: 0.99, Eps: 1e-8}
	rates := []uint32{math.Float32bits(1e-3)}
	t, err := policy.NewTrainer(m, state, c.batch, c.length, rates, learning, backend)
	if err != nil {
		return err
	}
	tokens := make([]uint32, c.batch*(c.length+1))
	draw := repops.Stream{Run: 1}
	step := func() error {
		for i := range tokens {
			tokens[i] = draw.Block(uint32(i), 0, 0)[0] % uint32(c.vocab)
		}
		draw.Round++
		_, err := t.Step(tokens)
		return err
	}
	err = s.measure(ctx, measurement{
		name: c.String(), unit: "tokens/s", amount: float64(c.batch * c.length), ours: timed(step),
		peer: s.peer.label(), theirs: s.peer.asked(c.words(s.Threads, "train")...),
	})
	if err != nil {
		return err
	}
	if t.Words() == 0 { // on a GPU
		return s.root(ctx, c.String(), step, t)
	}
	return s.emit(s.result(c.String()+" arena", float64(4*t.Words())/(1<<20), "MiB"))
}

// sample measures one text, token by token; and texts sampled by products of bytes, beside our own float32.
func sample(ctx context.Context, s *session) error {
	c := textCase{128, 4, 4, 352, 256, 128, 1}
	say, err := s.sampler(ctx, c, false)
	if err != nil {
		return err
	}
	err = s.measure(ctx, measurement{
		name: c.String(), unit: "tokens/s", amount: c.sampled(), ours: say,
		peer: s.peer.label(), theirs: s.peer.asked(c.words(s.Threads, "sample")...),
	})
	if err != nil {
		return err
	}
	for _, c := range []textCase{c, {128, 4, 4, 352, 256, 32, 64}, {512, 2, 8, 1408, 256, 32, 1}, {512, 2, 8, 1408, 256, 32, 16}} {
		floats, err := s.sampler(ctx, c, false)
		if err != nil {
			return err
		}
		bytes, err := s.sampler(ctx, c, true)
		if err != nil {
			return err
		}
		err = s.measure(ctx, measurement{
			name: "int8 " + c.String(), unit: "tokens/s", amount: c.sampled(), ours: bytes, peer: "our float32", theirs: floats,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// sampled is the number of tokens that a sampler finds in a call.
func (c textCase) sampled() float64 { return float64(c.batch * (c.length - 1)) }

// sampler makes a side that continues texts from one token to the end of the context.
func (s *session) sampler(ctx context.Context, c textCase, int8 bool) (side, error) {
	m := c.model()
	m.Int8 = int8
	state, err := m.NewState(m.Initial(1))
	if err != nil {
		return nil, err
	}
	g, err := policy.NewGenerator(m, state, s.backend)
	if err != nil {
		return nil, err
	}
	stream := repops.Stream{Run: 1, Purpose: repops.PurposeSample}
	prompts := slices.Repeat([][]uint32{{1}}, c.batch)
	return timed(func() error {
		stream.Round++
		_, err := g.Generate(ctx, prompts, c.length-1, stream)
		return err
	}), nil
}
