package policy

import (
	"fmt"

	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/verde"
)

// A Policy is the parameters of one state laid out for decoding. The state must
// not change while it is used; who changes it loads again.
type Policy struct {
	embed, norm []uint32
	head        linear
	layers      []policyLayer
}

type policyLayer struct {
	attentionNorm, mlpNorm     []uint32
	q, k, v, o, gate, up, down linear
}

// linear is the weights of one product: packed where the kernels on this CPU make
// it, otherwise words, those of the state or their bytes with a scale a column.
type linear struct {
	op     repops.Linear // of any number of rows
	words  []uint32
	packed *cpu.Weights

	int8        bool
	q, scale    []uint32
	packedBytes *cpu.WeightsInt8
}

// Load lays the parameters of a state out: as much work as decoding a few tokens.
// A state that lacks one or has it in another size is an error.
func (d *Decoder) Load(state *verde.State) (*Policy, error) {
	m := d.p.Model
	var err error
	words := func(name string, size int) []uint32 {
		w, ok := state.Words(paramPrefix + name)
		if (!ok || len(w) != size) && err == nil {
			err = fmt.Errorf("load policy: parameter %s is missing or has %d words, want %d", name, len(w), size)
		}
		return w
	}
	weights := func(name string, op repops.Linear) linear {
		l := linear{op: op, words: words(name, op.In*op.Out)}
		if err == nil && d.ours {
			l.packed, err = d.kernels.Pack(op, l.words)
		}
		return l
	}
	bytes := func(name string, op repops.Linear) linear {
		l := linear{op: op, int8: true}
		if l.words = words(name, op.In*op.Out); err == nil {
			err = d.quantize(&l)
		}
		return l
	}
	layers := weights
	if m.Int8 {
		layers = bytes
	}
	p := &Policy{
		embed: words("embed", m.Vocab*m.Dim), norm: words("norm", m.Dim),
		head: weights("embed", repops.Linear{In: m.Dim, Out: m.Vocab, Trans: true}),
	}
	for l := range m.Layers {
		of := func(name string, in, out int) linear {
			return layers(layerName(l, name), repops.Linear{In: in, Out: out})
		}
		kv := m.KVHeads * m.HeadDim()
		p.layers = append(p.layers, policyLayer{
			attentionNorm: words(layerName(l, "attention_norm"), m.Dim), mlpNorm: words(layerName(l, "mlp_norm"), m.Dim),
			q: of("q", m.Dim, m.Dim), k: of("k", m.Dim, kv), v: of("v", m.Dim, kv), o: of("o", m.Dim, m.Dim),
			gate: of("gate", m.Dim, m.Hidden), up: of("up", m.Dim, m.Hidden), down: of("down", m.Hidden, m.Dim),
		})
	}
	if err != nil {
		return nil, err
	}
	return p, nil
}

// quantize makes the bytes of a weight, by column.
func (d *Decoder) quantize(l *linear) error {
	in, out := l.op.In, l.op.Out
	l.q, l.scale = make([]uint32, out*((in+3)/4)), make([]uint32, out)
	op := repops.Quantize{Rows: out, Dim: in, Trans: true}
	if err := d.backend.Run(op, [][]uint32{l.words, allRows()}, [][]uint32{l.q, l.scale}); err != nil {
		return fmt.Errorf("load policy: %w", err)
	}
	if !d.ours {
		return nil
	}
	var err error
	l.packedBytes, err = d.kernels.PackInt8(repops.LinearInt8{In: in, Out: out}, l.q, l.scale)
	return err
}
