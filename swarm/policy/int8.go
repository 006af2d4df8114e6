package policy

import (
	"fmt"
	"math"
	"slices"

	"verdant/repops"
	"verdant/verde"
)

// Products of bytes, version 2 of the numeric contract: what samples multiplies quantized rows by the quantized columns of its layers'
// weights. Training does not: its gradients are those of the weights that are committed to, and importance ratios divide by the
// likelihoods of the policy that sampled.

// columns gives the bytes of a layer's weight, column by column, and their scales.
type columns func(name string, in, out int) (q, scale repops.Value)

// rows are what weights of a layer multiply: floats and, if products are of bytes, those.
type rows struct {
	x, q, scale repops.Value
	width       int
}

func (f *forward) rows(x repops.Value, width int) rows {
	r := rows{x: x, width: width}
	if f.bytes != nil {
		out := f.g.Apply(repops.Quantize{Rows: f.in.rows, Dim: width}, x, f.in.Live)
		r.q, r.scale = out[0], out[1]
	}
	return r
}

// times is the product of rows by a weight.
func (f *forward) times(r rows, name string, out int) repops.Value {
	if f.bytes == nil {
		return f.linear(r.x, f.in.rows, r.width, out, f.w(name), f.in.Live, false)
	}
	w, scale := f.bytes(name, r.width, out)
	return f.g.Apply1(repops.LinearInt8{Rows: f.in.rows, In: r.width, Out: out}, r.q, r.scale, w, scale, f.in.Live)
}

// sampling appends the pass of the policy that samples.
func (b builder) sampling(in batch) *forward {
	if b.p.Model.Int8 {
		return addForward(b.GraphBuilder, b.p.Model, b.param, b.quantized, in)
	}
	return addForward(b.GraphBuilder, b.p.Model, b.param, nil, in)
}

// quantized makes the bytes of a parameter: nodes of the graph, so that disputes reach them too.
func (b builder) quantized(name string, in, out int) (q, scale repops.Value) {
	made := b.Apply(repops.Quantize{Rows: out, Dim: in, Trans: true}, b.param(name), b.Input(constAll, repops.Int(1)))
	return made[0], made[1]
}

// allRows is the count of live rows of a tensor whose rows are all live, however many.
func allRows() []uint32 { return []uint32{math.MaxInt32} }

// products lists the parameters that rows are multiplied by in layers.
func (m Model) products() []Param {
	var ps []Param
	for _, p := range m.Params() {
		if len(p.Shape) == 2 && p.Name != "embed" {
			ps = append(ps, p)
		}
	}
	return ps
}

// Names of the bytes and scales of a parameter, where they are made once for many tokens.
const (
	bytesPrefix = "q."
	scalePrefix = "s."
)

// ready declares the bytes of a parameter, made before.
func (b builder) ready(name string, in, out int) (q, scale repops.Value) {
	return b.Input(bytesPrefix+name, repops.Int(out, (in+3)/4)), b.Input(scalePrefix+name, repops.Float(out))
}

// quantize makes the bytes of all layers' weights.
func (p *Program) quantize() (*repops.Graph, error) {
	b := p.graph("quantize")
	for _, q := range p.Model.products() {
		bytes, scale := b.quantized(q.Name, q.Shape[0], q.Shape[1])
		b.Output(bytesPrefix+q.Name, bytes)
		b.Output(scalePrefix+q.Name, scale)
	}
	return b.Build()
}

// quantizedWeights are the bytes of a state's weights on a device, which all tokens of a round read.
type quantizedWeights struct {
	graph   *repops.Graph
	of      []verde.Hash // roots of the weights they are made of
	tensors map[string]repops.Resident
}

func (w *quantizedWeights) release() {
	for _, t := range w.tensors {
		t.Release()
	}
	w.of, w.tensors = nil, nil
}

// quantize makes the bytes of a state's weights, unless the device has them already.
func (d *Resident) quantize(state *verde.State) (err error) {
	if !d.p.Model.Int8 {
		return nil
	}
	var of []verde.Hash
	for _, q := range d.p.Model.products() {
		root, _ := state.TensorRoot(paramPrefix + q.Name)
		of = append(of, root)
	}
	w := &d.bytes
	if slices.Equal(w.of, of) {
		return nil
	}
	w.release()
	if w.graph == nil {
		if w.graph, err = d.p.quantize(); err != nil {
			return err
		}
	}
	made, err := executeOn(d.device, w.graph, func(name string) (repops.Resident, bool, error) { return d.input(name, state, nil) })
	if err != nil {
		return fmt.Errorf("quantize weights: %w", err)
	}
	w.of, w.tensors = of, map[string]repops.Resident{}
	for i, o := range w.graph.Outputs {
		w.tensors[o.Name] = made[i]
	}
	return nil
}
