package market

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"

	"verdant/verde"
)

// MaxProgram bounds an encoded program, in bytes.
const MaxProgram = 4 << 10

// programVersion begins every encoding.
const programVersion = 1

// ID is the hash of all that is executed.
func (p *Program) ID() verde.Hash { return verde.TagProgram.Sum(p.Encode()) }

// Encode returns the canonical bytes: the hashed fields in the order of their declaration, integers and float bits little endian, texts
// behind their length. Formatting and comments of the program file do not matter.
func (p *Program) Encode() []byte {
	c := codec{}
	c.program(p)
	return c.b
}

// DecodeProgram reads what Encode wrote and nothing else, and validates it. The offer is not part of it.
func DecodeProgram(b []byte) (*Program, error) {
	if len(b) > MaxProgram {
		return nil, fmt.Errorf("decode program: %d bytes, limit %d", len(b), MaxProgram)
	}
	p := &Program{}
	c := codec{b: slices.Clone(b), reads: true}
	c.program(p)
	switch {
	case c.err != nil:
		return nil, fmt.Errorf("decode program: %w", c.err)
	case len(c.b) != 0:
		return nil, fmt.Errorf("decode program: %d bytes too many", len(c.b))
	}
	if err := p.Validate(); err != nil {
		return nil, fmt.Errorf("decode program: %w", err)
	}
	if string(p.Encode()) != string(b) {
		return nil, errors.New("decode program: it is not in canonical form")
	}
	return p, nil
}

// codec visits the fields of a program in one order, to write or to read them.
type codec struct {
	b     []byte
	reads bool
	err   error
}

func (c *codec) program(p *Program) {
	version := uint32(programVersion)
	c.u32(&version)
	if version != programVersion && c.err == nil {
		c.err = fmt.Errorf("version %d of the encoding: this release reads %d", version, programVersion)
	}
	kind := string(p.Kind)
	c.text(&kind)
	p.Kind = Kind(kind)
	c.u32(&p.Spec, &p.Seed)
	m := &p.Model
	c.u32(&m.Vocab, &m.Dim, &m.Layers, &m.Heads, &m.KVHeads, &m.Hidden, &m.Context)
	c.f32(&m.RopeTheta, &m.NormEps)
	c.hash(&p.Start.Root)
	c.optional(&p.Start.Seed)
	if p.Kind == RL {
		r := &p.Rounds
		c.text(&r.Bank)
		c.hash(&r.BankRoot)
		c.u32(&r.Families, &r.Rounds, &r.Questions, &r.Group, &r.Epochs)
		c.f32(&r.Temperature, &r.LR)
		c.u32(&r.Warmup)
		c.f32(&r.ClipNorm, &r.ClipLow, &r.ClipHigh, &r.Beta1, &r.Beta2, &r.Eps)
		return
	}
	d, t := &p.Data, &p.Training
	c.hash(&d.Root)
	c.u32(&d.Rows, &d.Prompt, &d.Complete, &d.Low, &d.High)
	c.u32(&t.Steps, &t.Batch)
	c.f32(&t.LR)
	c.u32(&t.Warmup)
	c.f32(&t.LRFloor, &t.ClipNorm, &t.Beta1, &t.Beta2, &t.Eps)
}

// take cuts n bytes off what is read; after an error, zeros.
func (c *codec) take(n int) []byte {
	if c.err == nil && len(c.b) < n {
		c.err = errors.New("it is cut off")
	}
	if c.err != nil {
		return make([]byte, n)
	}
	head := c.b[:n]
	c.b = c.b[n:]
	return head
}

func (c *codec) u32(vs ...*uint32) {
	for _, v := range vs {
		if c.reads {
			*v = binary.LittleEndian.Uint32(c.take(4))
		} else {
			c.b = binary.LittleEndian.AppendUint32(c.b, *v)
		}
	}
}

func (c *codec) f32(vs ...*float32) {
	for _, v := range vs {
		bits := math.Float32bits(*v)
		c.u32(&bits)
		*v = math.Float32frombits(bits)
	}
}

func (c *codec) hash(h *verde.Hash) {
	if c.reads {
		copy(h[:], c.take(len(h)))
	} else {
		c.b = append(c.b, h[:]...)
	}
}

// maxText bounds texts, in bytes.
const maxText = 64

func (c *codec) text(s *string) {
	n := uint32(len(*s))
	c.u32(&n)
	if !c.reads {
		c.b = append(c.b, *s...)
		return
	}
	if n > maxText && c.err == nil {
		c.err = fmt.Errorf("a text of %d bytes, limit %d", n, maxText)
	}
	if c.err == nil {
		*s = string(c.take(int(n)))
	}
}

// optional writes 1 and the value, or 0 and 0.
func (c *codec) optional(v **uint32) {
	var present, value uint32
	if *v != nil {
		present, value = 1, **v
	}
	c.u32(&present, &value)
	if c.reads && present != 0 {
		*v = &value
	}
}
