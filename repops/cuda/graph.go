//go:build cuda

package cuda

import (
	"errors"
	"fmt"

	"verdant/repops"
)

// Ready implements [repops.Device].
func (b *Backend) Ready() bool { return b.device.Lost() == nil }

// Upload implements [repops.Device].
func (b *Backend) Upload(words []uint32) (repops.Resident, error) {
	if len(words) == 0 {
		return nil, errors.New("upload a tensor without words")
	}
	var buf Buffer
	err := b.device.Do(func(s *Stream) (err error) {
		if buf, err = s.Alloc(len(words)); err != nil {
			return err
		}
		if err = s.Upload(buf, words); err != nil {
			s.Free(buf)
		}
		return err
	})
	if err != nil {
		b.warn("a tensor", err)
		return nil, fmt.Errorf("upload %d words: %w", len(words), err)
	}
	return newTensor(b.device, buf), nil
}

// Execute implements [repops.Device]. An operator without a kernel runs on the other backend, on copies. The device is given the whole
// graph at once; memory of a value is used again after its last reader. Now and then one operator is done twice, see [Backend.compare].
func (b *Backend) Execute(g *repops.Graph, in []repops.Resident) ([]repops.Resident, error) {
	return b.execute(g, in, nil)
}

func (b *Backend) execute(g *repops.Graph, in []repops.Resident, c *cache) ([]repops.Resident, error) {
	run := &execution{b: b, g: g, bufs: make([]Buffer, len(g.Tensors)), last: lastReaders(g), check: b.drawCheck(g, c != nil), cache: c}
	if len(in) != len(g.Inputs) {
		return nil, fmt.Errorf("execute graph %s: got %d inputs, want %d", g.Name, len(in), len(g.Inputs))
	}
	for i, r := range in {
		buf, err := b.own(r)
		if err == nil && buf.Words != g.Tensors[g.Inputs[i].Value].Size() {
			err = fmt.Errorf("it has %d words, want %d", buf.Words, g.Tensors[g.Inputs[i].Value].Size())
		}
		if err != nil {
			return nil, fmt.Errorf("execute graph %s: input %q: %w", g.Name, g.Inputs[i].Name, err)
		}
		run.bufs[g.Inputs[i].Value] = buf
	}
	var bufs []Buffer
	err := b.device.Do(func(s *Stream) (err error) {
		if err = run.run(s); err == nil {
			bufs, err = run.outputs(s)
		}
		if err != nil {
			run.release(s)
		}
		return err
	})
	if err != nil {
		b.warn("graph "+g.Name, err)
		return nil, fmt.Errorf("execute graph %s: %w", g.Name, err)
	}
	run.tell()
	out := make([]repops.Resident, len(bufs))
	for i, buf := range bufs {
		out[i] = newTensor(b.device, buf)
	}
	return out, nil
}

// warn tells of a lack of memory that spilling does not help; callers get round it.
func (b *Backend) warn(what string, err error) {
	if errors.Is(err, repops.ErrDeviceMemory) {
		b.log.Warn("it does not fit into the GPU: smaller parts are tried where there are any, else the CPU computes it", "what", what, "err", err)
	}
}

// lastReaders is the index of the last operator that reads or writes each value; len(g.Ops) for outputs, -1 for inputs, whose memory is
// the caller's.
func lastReaders(g *repops.Graph) []int {
	last := make([]int, len(g.Tensors))
	for i, a := range g.Ops {
		for _, vs := range [][]repops.Value{a.In, a.Out} {
			for _, v := range vs {
				last[v] = i
			}
		}
	}
	for _, o := range g.Outputs {
		last[o.Value] = len(g.Ops)
	}
	for _, in := range g.Inputs {
		last[in.Value] = -1
	}
	return last
}

// execution is one run of a graph.
type execution struct {
	b     *Backend
	g     *repops.Graph
	bufs  []Buffer // by value; those of inputs are the caller's
	last  []int
	check int    // the operator that is done twice, -1 for none
	cache *cache // nil if attention reads none
	layer int    // of the cache, the next one

	copies []Buffer // of outputs
	spilled
}

func (x *execution) run(s *Stream) error {
	for i, a := range x.g.Ops {
		err := x.operator(s, i, a)
		for errors.Is(err, repops.ErrDeviceMemory) { // nothing was started
			room, failed := x.spill(s, i)
			if failed != nil {
				err = failed
			}
			if !room {
				break
			}
			err = x.operator(s, i, a)
		}
		if err != nil {
			return fmt.Errorf("operator %d: %w", i, &repops.OperatorError{Kind: a.Op.Kind(), Err: err})
		}
		for _, vs := range [][]repops.Value{a.In, a.Out} {
			for _, v := range vs {
				if x.last[v] == i {
					s.Free(x.bufs[v])
					x.bufs[v] = Buffer{}
				}
			}
		}
	}
	return s.Sync()
}

// operator starts an operator. After an error for want of memory it can be tried again.
func (x *execution) operator(s *Stream, i int, a repops.Apply) error {
	in, out := make([]Buffer, len(a.In)), make([]Buffer, len(a.Out))
	for j, v := range a.In {
		if err := x.recall(s, v); err != nil {
			return err
		}
		in[j] = x.bufs[v]
	}
	for j, v := range a.Out {
		if x.bufs[v].Ptr == 0 {
			buf, err := s.Alloc(x.g.Tensors[v].Size())
			if err != nil {
				return err
			}
			x.bufs[v] = buf
		}
		out[j] = x.bufs[v]
	}
	err := x.start(s, a.Op, in, out)
	if errors.Is(err, ErrNoKernel) {
		x.b.count(a.Op)
		err = s.elsewhere(x.b.host, a.Op, in, out)
	}
	if err == nil && i == x.check {
		err = x.compare(s, a.Op, in, out)
	}
	return err
}

// start starts the kernels of an operator.
func (x *execution) start(s *Stream, op repops.Operator, in, out []Buffer) error {
	if o, ok := op.(repops.Attention); ok && x.cache != nil {
		err := s.attend(o, in, out, x.cache, x.cache.layers[x.layer])
		if err == nil {
			x.layer++
		}
		return err
	}
	return s.dispatch(op, in, out)
}

// compare does an operator twice.
func (x *execution) compare(s *Stream, op repops.Operator, in, out []Buffer) error {
	if o, ok := op.(repops.Attention); ok && x.cache != nil {
		return x.b.compareCached(s, o, in, out, x.cache, x.cache.layers[x.layer-1])
	}
	return x.b.compare(s, op, in, out)
}

// release gives back what a run that failed still held.
func (x *execution) release(s *Stream) {
	for v, buf := range x.bufs {
		if x.last[v] >= 0 {
			s.Free(buf)
		}
	}
	for _, buf := range x.copies {
		s.Free(buf)
	}
}

// outputs are the buffers of the results. A value with two names, or an input that is an output, is copied: each tensor is somebody's own.
func (x *execution) outputs(s *Stream) ([]Buffer, error) {
	bufs := make([]Buffer, len(x.g.Outputs))
	taken := make([]bool, len(x.bufs))
	for i, o := range x.g.Outputs {
		if err := x.recall(s, o.Value); err != nil {
			return nil, err
		}
		bufs[i] = x.bufs[o.Value]
		if taken[o.Value] || x.last[o.Value] < 0 {
			own, err := s.Alloc(bufs[i].Words)
			if err != nil {
				return nil, err
			}
			x.copies = append(x.copies, own)
			if err := s.Copy(own, bufs[i]); err != nil {
				return nil, err
			}
			bufs[i] = own
		}
		taken[o.Value] = true
	}
	return bufs, nil
}

// elsewhere runs an operator on the host, on copies.
func (s *Stream) elsewhere(host repops.Backend, op repops.Operator, in, out []Buffer) error {
	words, err := s.fetch(in)
	if err != nil {
		return err
	}
	results := make([][]uint32, len(out))
	for i, b := range out {
		results[i] = make([]uint32, b.Words)
	}
	if err := host.Run(op, words, results); err != nil {
		return err
	}
	for i, b := range out {
		if err := s.Upload(b, results[i]); err != nil {
			return err
		}
	}
	return nil
}

// fetch copies buffers to the host.
func (s *Stream) fetch(bufs []Buffer) ([][]uint32, error) {
	words := make([][]uint32, len(bufs))
	for i, b := range bufs {
		words[i] = make([]uint32, b.Words)
		if err := s.Download(words[i], b); err != nil {
			return nil, err
		}
	}
	return words, nil
}

var _ repops.Device = (*Backend)(nil)
