//go:build cuda

package cuda

import (
	"verdant/repops"
	"verdant/repops/cuda/kernels"
)

// dispatch starts the kernels of an operator, which read in and write all of out; what it can spare may be without memory. An
// operator without kernels gives ErrNoKernel and has started nothing. Sizes have been checked; the words of index tensors have not.
func (s *Stream) dispatch(op repops.Operator, in, out []Buffer) error {
	spare := repops.SpareOf(op)
	lean := spare.In >= 0 && in[spare.In].Words == 0 || spare.Out >= 0 && out[spare.Out].Words == 0
	p, err := s.program(programKey{op: op, lean: lean})
	if err != nil {
		return err
	}
	return s.execute(p, in, out)
}

// execute starts the launches of a program. Its scratch memory goes to whoever comes later in the stream.
func (s *Stream) execute(p *kernels.Program, in, out []Buffer) error {
	scratch, err := s.Alloc(p.Scratch)
	if err != nil {
		return err
	}
	defer s.Free(scratch)
	ins, outs := addresses(in), addresses(out)
	var args []uint64
	for i := range p.Launches {
		l := &p.Launches[i]
		args = l.Resolve(args[:0], ins, outs, scratch.Ptr)
		if err := s.Launch(l.Kernel, l.Grid, l.Block, 0, args...); err != nil {
			return err
		}
	}
	return nil
}

// programKey is what a program depends on, on one device.
type programKey struct {
	op     repops.Operator
	lean   bool
	cached int // rows of a cache that attention reads; 0 without one
}

// mostPrograms bounds what is remembered; a round's operators are some hundreds.
const mostPrograms = 4096

func (s *Stream) program(key programKey) (p *kernels.Program, err error) {
	if p := s.programs[key]; p != nil {
		return p, nil
	}
	if o, ok := key.op.(repops.Attention); ok && key.cached > 0 {
		p, err = kernels.CachedAttention(o, key.cached)
	} else {
		p, err = kernels.Compile(key.op, kernels.Options{Multiprocessors: s.d.info.Multiprocessors, Lean: key.lean})
	}
	if err != nil {
		return nil, err
	}
	if len(s.programs) >= mostPrograms {
		clear(s.programs)
	}
	s.programs[key] = p
	return p, nil
}

func addresses(buffers []Buffer) []uint64 {
	out := make([]uint64, len(buffers))
	for i, b := range buffers {
		out[i] = b.Ptr
	}
	return out
}
