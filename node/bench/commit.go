package bench

import (
	"context"
	"fmt"
	"math"
	"strconv"

	"verdant/repops"
	"verdant/swarm/manifest"
	"verdant/swarm/policy"
)

// commit measures what commitments cost while nobody disputes: the share of a
// training step of 1M parameters, its state root included, that the root takes,
// by tokens in the step, in processor time. All parameters and moments change in
// a step, so all are hashed again; the other steps of a round change next to
// nothing, so its own share is smaller.
func commit(ctx context.Context, s *session) error {
	for _, batch := range []int{2, 4, 8, 16, 32, 64} {
		if err := s.commit(ctx, textCase{128, 5, 4, 352, 256, 128, batch}); err != nil {
			return fmt.Errorf("%d tokens: %w", batch*128, err)
		}
	}
	return nil
}

func (s *session) commit(ctx context.Context, c textCase) error {
	m := c.model()
	state, err := m.NewState(m.Initial(1))
	if err != nil {
		return err
	}
	learning := manifest.Learning{ClipNorm: 1, Beta1: 0.9, Beta2: 0.99, Eps: 1e-8}
	t, err := policy.NewTrainer(m, state, c.batch, c.length, []uint32{math.Float32bits(1e-3)}, learning, s.backend)
	if err != nil {
		return err
	}
	tokens := make([]uint32, c.batch*(c.length+1))
	draw := repops.Stream{Run: 1}
	var shares []float64
	for len(shares) <= s.Rounds { // the first plans buffers and trees, and does not count
		if err := ctx.Err(); err != nil {
			return err
		}
		for i := range tokens {
			tokens[i] = draw.Block(uint32(i), 0, 0)[0] % uint32(c.vocab)
		}
		draw.Round++
		begin := spent()
		if _, err := t.Step(tokens); err != nil {
			return err
		}
		trained := spent()
		state.Root()
		end := spent()
		shares = append(shares, 100*float64(end-trained)/float64(max(end-begin, 1)))
	}
	return s.emit(s.result(strconv.Itoa(c.batch*c.length), median(shares[1:]), "%"))
}
