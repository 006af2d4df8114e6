package bench

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"verdant/verde"
)

// hash measures the root of a state all of whose tensors changed, beside one
// SHA-256 of each tensor's bytes: the floor for whatever commits to them.
func hash(ctx context.Context, s *session) error {
	for _, c := range []textCase{
		{32, 2, 4, 96, 48, 12, 1},
		{128, 4, 4, 352, 256, 128, 16},
		{256, 4, 8, 704, 256, 128, 16},
	} {
		m := c.model()
		state, err := m.NewState(m.Initial(1))
		if err != nil {
			return err
		}
		var raw [][]byte
		total := 0
		for _, name := range state.Names() {
			words, _ := state.Words(name)
			b := make([]byte, 0, 4*len(words))
			for _, w := range words {
				b = binary.LittleEndian.AppendUint32(b, w)
			}
			raw = append(raw, b)
			total += len(b)
		}
		var last verde.Hash
		root := func() error {
			for _, name := range state.Names() {
				words, _ := state.Words(name)
				if err := state.Touch(name, 0, len(words)); err != nil {
					return err
				}
			}
			last = state.Root()
			return nil
		}
		plain := func() error {
			for _, b := range raw {
				sum := sha256.Sum256(b)
				last[0] ^= sum[0]
			}
			return nil
		}
		err = s.measure(ctx, measurement{
			name: fmt.Sprintf("state root d=%d L=%d", c.dim, c.layers), unit: "MB/s", amount: float64(total) / 1e6, ours: timed(root),
			peer: "crypto/sha256", theirs: timed(plain),
		})
		if err != nil {
			return err
		}
	}
	return nil
}
