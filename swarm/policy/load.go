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
// it, otherwise the words of the state.
type linear struct {
	op     repops.Linear // of any number of rows
	words  []uint32
	packed *cpu.Weights
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
	p := &Policy{
		embed: words("embed", m.Vocab*m.Dim), norm: words("norm", m.Dim),
		head: weights("embed", repops.Linear{In: m.Dim, Out: m.Vocab, Trans: true}),
	}
	for l := range m.Layers {
		of := func(name string, in, out int) linear {
			return weights(layerName(l, name), repops.Linear{In: in, Out: out})
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
