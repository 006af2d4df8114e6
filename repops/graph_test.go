package repops

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// mix is an operator with two inputs of its own sizes and two outputs, for
// graphs with tensors of many lifetimes: sum and difference, cyclically.
type mix struct{ a, b, n int }

func (o mix) Kind() string    { return fmt.Sprintf("mix a=%d b=%d n=%d", o.a, o.b, o.n) }
func (o mix) Inputs() []Spec  { return []Spec{Int(o.a), Int(o.b)} }
func (o mix) Outputs() []Spec { return []Spec{Int(o.n), Int(o.n)} }
func (o mix) Expand(x *Expansion) {
	both := func(f func(b *NodeBuilder, x, y Reg) Reg) Local {
		b := x.Map(o.n)
		p := b.Load(x.In(0), Addr{Stride: []int{1}})
		q := b.Load(x.In(1), Addr{Stride: []int{1}})
		return b.Done(b.IXor(f(b, p, q), b.IMul(b.Coord(0), b.Int(0x01000193))))
	}
	x.Return(both((*NodeBuilder).IAdd), both((*NodeBuilder).ISub))
}

// TestExecutorReusesBuffersSafely compares an executor, whose tensors share
// memory, with the same graph run on fresh tensors, twice over.
func TestExecutorReusesBuffersSafely(t *testing.T) {
	saved := 0
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 31))
		b := NewGraph("random")
		var values []Value
		for i := range 3 {
			values = append(values, b.Input(fmt.Sprint("in", i), Int(2+i)))
		}
		for range 20 {
			p, q := values[r.IntN(len(values))], values[max(0, len(values)-1-r.IntN(4))]
			n := 2 + r.IntN(3)
			values = append(values, b.Apply(mix{b.g.Tensors[p].Size(), b.g.Tensors[q].Size(), n}, p, q)...)
		}
		for i := range 4 {
			b.Output(fmt.Sprint("out", i), values[len(values)-1-r.IntN(10)])
		}
		g, err := b.Build()
		if err != nil {
			t.Fatal(err)
		}
		e := NewExecutor(g, Interpreter{})
		total := 0
		for _, a := range g.Ops {
			for _, v := range a.Out {
				total += g.Tensors[v].Size()
			}
		}
		if e.Words() > total {
			t.Fatalf("seed %d: %d words planned, %d would do without sharing", seed, e.Words(), total)
		}
		saved += total - e.Words()
		for range 2 {
			fresh := make([][]uint32, len(g.Tensors))
			for i := range fresh {
				fresh[i] = make([]uint32, g.Tensors[i].Size())
			}
			for _, in := range g.Inputs {
				for i := range fresh[in.Value] {
					fresh[in.Value][i] = r.Uint32()
				}
			}
			for _, a := range g.Ops {
				err := Interpreter{}.Run(a.Op, [][]uint32{fresh[a.In[0]], fresh[a.In[1]]}, [][]uint32{fresh[a.Out[0]], fresh[a.Out[1]]})
				if err != nil {
					t.Fatal(err)
				}
			}
			lookup := func(name string) []uint32 {
				i := slices.IndexFunc(g.Inputs, func(b Binding) bool { return b.Name == name })
				return fresh[g.Inputs[i].Value]
			}
			err := e.Run(lookup, func(name string, words []uint32) {
				i := slices.IndexFunc(g.Outputs, func(b Binding) bool { return b.Name == name })
				if !slices.Equal(words, fresh[g.Outputs[i].Value]) {
					t.Fatalf("seed %d: output %s = %v, want %v", seed, name, words, fresh[g.Outputs[i].Value])
				}
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	if saved == 0 {
		t.Error("no executor shared any memory")
	}
}

func TestExecutorChecksInputs(t *testing.T) {
	b := NewGraph("g")
	b.Output("y", b.Apply(mix{2, 2, 2}, b.Input("a", Int(2)), b.Input("b", Int(2)))[0])
	g, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	err = NewExecutor(g, Interpreter{}).Run(func(name string) []uint32 {
		return map[string][]uint32{"a": {1, 2}}[name]
	}, func(string, []uint32) { t.Error("emitted without inputs") })
	if err == nil || !strings.Contains(err.Error(), `"b" has 0 words, want 2`) {
		t.Errorf("missing input: %v", err)
	}
}

func TestGraphBuilderRefuses(t *testing.T) {
	for name, build := range map[string]func(b *GraphBuilder){
		"input of two types":     func(b *GraphBuilder) { b.Input("a", Int(2)); b.Input("a", Float(2)) },
		"input of two sizes":     func(b *GraphBuilder) { b.Input("a", Int(2)); b.Input("a", Int(3)) },
		"output named twice":     func(b *GraphBuilder) { v := b.Input("a", Int(2)); b.Output("y", v); b.Output("y", v) },
		"too few inputs":         func(b *GraphBuilder) { b.Apply(mix{2, 2, 2}, b.Input("a", Int(2))) },
		"wrong size":             func(b *GraphBuilder) { v := b.Input("a", Int(3)); b.Apply(mix{3, 2, 2}, v, v) },
		"wrong type":             func(b *GraphBuilder) { v := b.Input("a", Float(2)); b.Apply(mix{2, 2, 2}, v, v) },
		"value of another graph": func(b *GraphBuilder) { b.Apply(mix{2, 2, 2}, 5, -1) },
		"impossible operator":    func(b *GraphBuilder) { b.Apply(CompletionLength{0, 3}, b.Input("a", Int(0, 3))) },
	} {
		b := NewGraph("g")
		build(b)
		if _, err := b.Build(); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// TestHashCoversTheDefinition changes one thing at a time.
func TestHashCoversTheDefinition(t *testing.T) {
	hashes := map[[32]byte]string{}
	for name, build := range map[string]func(b *GraphBuilder){
		"base":    func(b *GraphBuilder) { b.Output("y", b.Apply1(Count{3}, b.Input("a", Int(3)))) },
		"input":   func(b *GraphBuilder) { b.Output("y", b.Apply1(Count{3}, b.Input("b", Int(3)))) },
		"output":  func(b *GraphBuilder) { b.Output("z", b.Apply1(Count{3}, b.Input("a", Int(3)))) },
		"size":    func(b *GraphBuilder) { b.Output("y", b.Apply1(Count{4}, b.Input("a", Int(4)))) },
		"node":    func(b *GraphBuilder) { b.Output("y", b.Apply1(CompletionLength{1, 3}, b.Input("a", Int(3)))) },
		"missing": func(b *GraphBuilder) { b.Apply1(Count{3}, b.Input("a", Int(3))) },
	} {
		b := NewGraph("g")
		build(b)
		g, err := b.Build()
		if err != nil {
			t.Fatal(err)
		}
		h, err := g.Hash()
		if err != nil {
			t.Fatal(err)
		}
		if other, ok := hashes[h]; ok {
			t.Errorf("%q and %q hash alike", name, other)
		}
		hashes[h] = name
	}
}

// TestDescriptorCoversEveryField spoils each field of a node and wants other
// bytes.
func TestDescriptorCoversEveryField(t *testing.T) {
	good := func() *Node {
		return &Node{
			Dims: []int{2, 3}, Kmax: 4, Consts: []uint32{7}, Init: 1,
			In:   []Access{{Tensor: 0, Count: 1, Gather: &Gather{Tensor: 1}}},
			Lo:   []Bound{{Base: 1}},
			Hi:   []Bound{{Base: 4, Gather: &Gather{Tensor: 1}}},
			Body: []Ins{{IAdd, regAcc, regIn, 0}},
		}
	}
	seen := map[string]string{}
	for name, change := range map[string]func(n *Node){
		"nothing": func(*Node) {}, "dims": func(n *Node) { n.Dims[0] = 3 }, "order": func(n *Node) { n.Dims[0], n.Dims[1] = 3, 2 },
		"kmax": func(n *Node) { n.Kmax++ }, "init": func(n *Node) { n.Init++ }, "const": func(n *Node) { n.Consts[0]++ },
		"tensor": func(n *Node) { n.In[0].Tensor++ }, "base": func(n *Node) { n.In[0].Base++ }, "stride": func(n *Node) { n.In[0].Stride[5]++ },
		"k": func(n *Node) { n.In[0].K++ }, "count": func(n *Node) { n.In[0].Count++ }, "step": func(n *Node) { n.In[0].Step++ },
		"gather tensor": func(n *Node) { n.In[0].Gather.Tensor++ }, "gather base": func(n *Node) { n.In[0].Gather.Base++ },
		"gather stride": func(n *Node) { n.In[0].Gather.Stride[0]++ }, "gather k": func(n *Node) { n.In[0].Gather.K++ },
		"gather scale": func(n *Node) { n.In[0].Gather.Scale++ }, "no gather": func(n *Node) { n.In[0].Gather = nil },
		"lo base": func(n *Node) { n.Lo[0].Base++ }, "lo stride": func(n *Node) { n.Lo[0].Stride[1]++ }, "lo shift": func(n *Node) { n.Lo[0].Shift++ },
		"hi base": func(n *Node) { n.Hi[0].Base++ }, "hi gather": func(n *Node) { n.Hi[0].Gather.Scale++ }, "bounds": func(n *Node) { n.Lo, n.Hi = n.Hi, n.Lo },
		"no lo": func(n *Node) { n.Lo = nil }, "opcode": func(n *Node) { n.Body[0].Op++ }, "a": func(n *Node) { n.Body[0].A++ },
		"b": func(n *Node) { n.Body[0].B++ }, "c": func(n *Node) { n.Body[0].C++ }, "body": func(n *Node) { n.Body = append(n.Body, Ins{}) },
	} {
		n := good()
		change(n)
		b, err := n.AppendBinary(nil)
		if err != nil {
			t.Fatal(err)
		}
		if other, ok := seen[string(b)]; ok {
			t.Errorf("%q and %q have the same descriptor", name, other)
		}
		seen[string(b)] = name
	}
}
