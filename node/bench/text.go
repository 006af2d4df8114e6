package bench

import (
	"context"
	"fmt"
	"math"

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

// sample measures one text, token by token.
func sample(ctx context.Context, s *session) error {
	c := textCase{128, 4, 4, 352, 256, 128, 1}
	m := c.model()
	state, err := m.NewState(m.Initial(1))
	if err != nil {
		return err
	}
	g, err := policy.NewGenerator(m, state, s.backend)
	if err != nil {
		return err
	}
	stream := repops.Stream{Run: 1, Purpose: repops.PurposeSample}
	say := func() error {
		stream.Round++
		_, err := g.Generate(ctx, []uint32{1}, c.length-1, stream)
		return err
	}
	return s.measure(ctx, measurement{
		name: c.String(), unit: "tokens/s", amount: float64(c.length - 1), ours: timed(say),
		peer: s.peer.label(), theirs: s.peer.asked(c.words(s.Threads, "sample")...),
	})
}
