//go:build cuda

package cuda

import (
	"errors"
	"fmt"

	"verdant/repops"
	"verdant/repops/cuda/kernels"
)

// cache holds, for every attention of a graph, keys and values of so many rows.
type cache struct {
	b      *Backend
	rows   int
	layers []layer
}

type layer struct {
	shape        repops.Attention
	keys, values *tensor
}

// attentions are the applications of a graph that read a cache, in order.
func attentions(g *repops.Graph) (all []repops.Attention) {
	for _, a := range g.Ops {
		if o, ok := a.Op.(repops.Attention); ok {
			all = append(all, o)
		}
	}
	return all
}

// NewCache implements [repops.Device].
func (b *Backend) NewCache(g *repops.Graph, rows int) (repops.Cache, error) {
	if rows < 1 {
		return nil, fmt.Errorf("make a cache of %d rows: want at least one", rows)
	}
	c := &cache{b: b, rows: rows}
	for _, o := range attentions(g) {
		var pair [2]*tensor
		for i := range pair {
			var buf Buffer
			err := b.device.Do(func(s *Stream) (err error) {
				if buf, err = s.Alloc(rows * o.KVHeads * o.HeadDim); err != nil {
					return err
				}
				return s.Fill(buf, 0)
			})
			if err != nil {
				if pair[0] != nil {
					pair[0].Release()
				}
				c.Release()
				b.warn("a cache of keys and values", err)
				return nil, fmt.Errorf("make a cache of %d rows: %w", rows, err)
			}
			pair[i] = newTensor(b.device, buf)
		}
		c.layers = append(c.layers, layer{o, pair[0], pair[1]})
	}
	return c, nil
}

// Release implements [repops.Cache].
func (c *cache) Release() {
	for _, l := range c.layers {
		l.keys.Release()
		l.values.Release()
	}
	c.layers = nil
}

// Copy implements [repops.Cache].
func (c *cache) Copy(from, to []uint32) error {
	if len(from) != len(to) {
		return fmt.Errorf("copy %d rows of a cache to %d", len(from), len(to))
	}
	if len(from) == 0 {
		return nil
	}
	return c.b.device.Do(func(s *Stream) error {
		in := make([]Buffer, 3)
		for i, words := range [][]uint32{from, to, {uint32(len(from))}} {
			buf, err := s.Alloc(len(words))
			if err != nil {
				return err
			}
			defer s.Free(buf)
			if err := s.Upload(buf, words); err != nil {
				return err
			}
			in[i] = buf
		}
		for _, l := range c.layers {
			p := kernels.CopyRows(len(from), c.rows, l.shape.KVHeads*l.shape.HeadDim)
			for _, t := range []*tensor{l.keys, l.values} {
				buf, err := t.held()
				if err != nil {
					return err
				}
				if err := s.execute(p, in, []Buffer{buf}); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// Continue implements [repops.Device].
func (b *Backend) Continue(g *repops.Graph, in []repops.Resident, of repops.Cache) ([]repops.Resident, error) {
	c, ok := of.(*cache)
	if !ok || c.b != b {
		return nil, fmt.Errorf("continue graph %s: the cache is not on this device", g.Name)
	}
	all := attentions(g)
	if len(all) != len(c.layers) {
		return nil, fmt.Errorf("continue graph %s: its %d attentions have a cache of %d", g.Name, len(all), len(c.layers))
	}
	for i, o := range all {
		if o != c.layers[i].shape {
			return nil, fmt.Errorf("continue graph %s: attention %d is not the one that the cache is of", g.Name, i)
		}
	}
	return b.execute(g, in, c)
}

// attend starts the kernels of attention over the next layer of a cache.
func (s *Stream) attend(o repops.Attention, in, out []Buffer, c *cache, l layer) error {
	keys, err := l.keys.held()
	values, err2 := l.values.held()
	if err := errors.Join(err, err2); err != nil {
		return err
	}
	p, err := s.program(programKey{op: o, cached: c.rows})
	if err != nil {
		return err
	}
	return s.execute(p, append(append([]Buffer{}, in...), keys, values), out)
}

var _ repops.Cache = (*cache)(nil)
