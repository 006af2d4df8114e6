package repops

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"sort"
)

// Value numbers a tensor of a graph.
type Value int

// Graph is a static list of operator applications in topological order. It is
// data: it can be hashed, interpreted, run by any backend and walked by a
// dispute.
type Graph struct {
	Name    string
	Tensors []Spec
	Inputs  []Binding // graph inputs, in the order they were declared
	Ops     []Apply
	Outputs []Binding // named results, sorted by name
}

// Binding gives a tensor of the graph a name.
type Binding struct {
	Name  string
	Value Value
}

// Apply is one operator application.
type Apply struct {
	Op      Operator
	In, Out []Value
}

// GraphBuilder builds a graph; errors are kept until Build.
type GraphBuilder struct {
	g     Graph
	names map[string]Value
	err   error
}

// NewGraph starts a graph.
func NewGraph(name string) *GraphBuilder {
	return &GraphBuilder{g: Graph{Name: name}, names: map[string]Value{}}
}

// Input declares a graph input; asking for the same name again gives the same
// value.
func (b *GraphBuilder) Input(name string, spec Spec) Value {
	if v, ok := b.names[name]; ok {
		if have := b.g.Tensors[v]; have.DType != spec.DType || have.Size() != spec.Size() {
			b.fail(fmt.Errorf("input %q declared as %v %v and %v %v", name, have.DType, have.Shape, spec.DType, spec.Shape))
		}
		return v
	}
	v := b.tensor(spec)
	b.names[name] = v
	b.g.Inputs = append(b.g.Inputs, Binding{name, v})
	return v
}

// Apply appends an operator and returns its outputs.
func (b *GraphBuilder) Apply(op Operator, in ...Value) []Value {
	want := op.Inputs()
	if len(want) != len(in) {
		b.fail(&OperatorError{op.Kind(), fmt.Errorf("got %d inputs, want %d", len(in), len(want))})
	}
	for i, v := range in {
		if i >= len(want) {
			break
		}
		if int(v) >= len(b.g.Tensors) || v < 0 {
			b.fail(&OperatorError{op.Kind(), fmt.Errorf("input %d is not a value of this graph", i)})
			continue
		}
		if have := b.g.Tensors[v]; have.DType != want[i].DType || have.Size() != want[i].Size() {
			b.fail(&OperatorError{op.Kind(), fmt.Errorf("input %d is %v %v, want %v %v", i, have.DType, have.Shape, want[i].DType, want[i].Shape)})
		}
	}
	a := Apply{Op: op, In: in}
	for _, spec := range op.Outputs() {
		a.Out = append(a.Out, b.tensor(spec))
	}
	b.g.Ops = append(b.g.Ops, a)
	return a.Out
}

// Apply1 appends an operator with one output.
func (b *GraphBuilder) Apply1(op Operator, in ...Value) Value { return b.Apply(op, in...)[0] }

// Output names a result of the graph.
func (b *GraphBuilder) Output(name string, v Value) {
	for _, o := range b.g.Outputs {
		if o.Name == name {
			b.fail(fmt.Errorf("output %q is named twice", name))
		}
	}
	b.g.Outputs = append(b.g.Outputs, Binding{name, v})
}

// Build ends the graph and checks every expansion.
func (b *GraphBuilder) Build() (*Graph, error) {
	if b.err != nil {
		return nil, fmt.Errorf("build graph %s: %w", b.g.Name, b.err)
	}
	for _, a := range b.g.Ops {
		if _, err := Expand(a.Op); err != nil {
			return nil, fmt.Errorf("build graph %s: %w", b.g.Name, err)
		}
	}
	sort.Slice(b.g.Outputs, func(i, j int) bool { return b.g.Outputs[i].Name < b.g.Outputs[j].Name })
	return &b.g, nil
}

func (b *GraphBuilder) tensor(spec Spec) Value {
	b.g.Tensors = append(b.g.Tensors, spec)
	return Value(len(b.g.Tensors) - 1)
}

func (b *GraphBuilder) fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

// Spec is the version of the numeric contract that the graph needs: that of its
// newest operator.
func (g *Graph) Spec() uint32 {
	for _, a := range g.Ops {
		switch a.Op.(type) {
		case Quantize, LinearInt8:
			return SpecInt8
		}
	}
	return SpecVersion
}

// Hash identifies the graph: SHA-256 over the contract version, the wiring and
// the descriptor of every node of every expansion. Operator names are not part
// of it, only what is computed.
func (g *Graph) Hash() ([32]byte, error) {
	b := binary.LittleEndian.AppendUint32([]byte("verdant/graph/1"), g.Spec())
	u32 := func(v int) { b = binary.LittleEndian.AppendUint32(b, uint32(v)) }
	u32(len(g.Tensors))
	for _, t := range g.Tensors {
		u32(int(t.DType))
		u32(t.Size())
	}
	bindings := func(bs []Binding) {
		u32(len(bs))
		for _, x := range bs {
			u32(len(x.Name))
			b = append(b, x.Name...)
			u32(int(x.Value))
		}
	}
	values := func(vs []Value) {
		u32(len(vs))
		for _, v := range vs {
			u32(int(v))
		}
	}
	bindings(g.Inputs)
	bindings(g.Outputs)
	u32(len(g.Ops))
	for _, a := range g.Ops {
		values(a.In)
		values(a.Out)
		h, err := DescriptorHash(a.Op)
		if err != nil {
			return [32]byte{}, err
		}
		b = append(b, h[:]...)
	}
	return sha256.Sum256(b), nil
}

// DescriptorHash is the hash of an operator's expansion.
func DescriptorHash(op Operator) ([32]byte, error) {
	x, err := Expand(op)
	if err != nil {
		return [32]byte{}, err
	}
	var b []byte
	b = binary.LittleEndian.AppendUint32(b, uint32(len(x.Inputs)))
	for _, n := range x.Inputs {
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
	}
	b = binary.LittleEndian.AppendUint32(b, uint32(len(x.Nodes)))
	for i := range x.Nodes {
		if b, err = x.Nodes[i].AppendBinary(b); err != nil {
			return [32]byte{}, err
		}
	}
	for _, o := range x.Out {
		b = binary.LittleEndian.AppendUint32(b, uint32(o))
	}
	return sha256.Sum256(b), nil
}

func (x *Expansion) checkOutputs(want []Spec) error {
	if len(x.Out) != len(want) {
		return fmt.Errorf("expansion gives %d outputs, want %d", len(x.Out), len(want))
	}
	for i, t := range x.Out {
		if int(t) < 0 || int(t) >= len(x.Inputs)+len(x.Nodes) {
			return fmt.Errorf("output %d is not a local tensor", i)
		}
		if x.Size(t) != want[i].Size() {
			return fmt.Errorf("output %d has %d words, want %v", i, x.Size(t), want[i].Shape)
		}
	}
	return nil
}
