package repops

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"
)

// TestInterpreterEqualsElements runs random valid nodes: the interpreter keeps
// offsets by increments, the element evaluator derives them from the index.
func TestInterpreterEqualsElements(t *testing.T) {
	property := func(t *rapid.T) {
		locals := make([][]uint32, rapid.IntRange(1, 4).Draw(t, "tensors"))
		for i := range locals {
			locals[i] = rapid.SliceOfN(rapid.Custom(drawWord), 0, 40).Draw(t, "tensor")
		}
		n := drawNode(t, len(locals))
		if err := n.Validate(len(locals)); err != nil {
			t.Fatalf("generated an invalid node: %v", err)
		}
		if err := agree(n, locals); err != "" {
			t.Fatal(err)
		}
	}
	for range 20 { // a check is 100 nodes
		rapid.Check(t, property)
	}
}

// agree compares all elements of a node by both evaluators and, for one of
// them, every prefix of the fold with the next one's.
func agree(n *Node, locals [][]uint32) string {
	words := make([]uint32, n.Size())
	InterpretNode(n, locals, words)
	loader := func(tensor int, index int64) uint32 { return load(locals[tensor], index) }
	for e := range words {
		if w := EvalElement(n, int64(e), loader); w != words[e] {
			return "element and interpreter differ"
		}
	}
	e := NewElement(n, int64(len(words)/2), loader)
	lo, hi := e.Range()
	acc := n.Init
	for k := lo; k < hi; k++ {
		if e.Prefix(k) != acc {
			return "prefix and single steps differ"
		}
		acc = e.Execute(acc, k, e.Operands(k))
	}
	if acc != words[len(words)/2] {
		return "single steps and interpreter differ"
	}
	return ""
}

func drawWord(t *rapid.T) uint32 {
	return rapid.OneOf(
		rapid.Uint32Range(0, 9),
		rapid.Uint32(),
		rapid.SampledFrom([]uint32{1 << 31, 0x3F800000, 0xBF800000, 0x7F800000, CanonicalNaN, 0xFFFFFFFF, 0x40490FDB}),
	).Draw(t, "word")
}

// drawNode draws a node whose addresses fall in and out of its tensors.
func drawNode(t *rapid.T, tensors int) *Node {
	small := func(lo, hi int) int { return rapid.IntRange(lo, hi).Draw(t, "n") }
	n := &Node{Kmax: small(1, 6), Init: drawWord(t)}
	for range small(1, MaxDims) {
		n.Dims = append(n.Dims, small(1, 3))
	}
	// Now and then a stride that wraps around 2^64.
	far := func() int64 {
		if small(0, 19) == 0 {
			return rapid.Int64().Draw(t, "far")
		}
		return int64(small(-3, 9))
	}
	strides := func() (s [MaxDims]int64) {
		for d := range n.Dims {
			s[d] = far()
		}
		return s
	}
	gather := func(k int64) *Gather {
		if small(0, 2) > 0 {
			return nil
		}
		return &Gather{Tensor: small(0, tensors-1), Base: far(), Stride: strides(), K: k, Scale: far()}
	}
	bounds := func() (bs []Bound) {
		for range small(0, 2) {
			bs = append(bs, Bound{Base: far(), Stride: strides(), Shift: uint(small(0, 2)), Gather: gather(0)})
		}
		return bs
	}
	n.Lo, n.Hi = bounds(), bounds()
	for range small(0, 3) {
		n.In = append(n.In, Access{
			Tensor: small(0, tensors-1), Base: far(), Stride: strides(), K: far(),
			Count: small(1, 3), Step: far(), Gather: gather(far()),
		})
	}
	for range small(0, 3) {
		n.Consts = append(n.Consts, drawWord(t))
	}
	body := small(0, 8)
	if len(n.In) == 0 {
		body++
	}
	for range body {
		next := n.Registers()
		reg := func() uint8 { return uint8(small(0, next-1)) }
		ins := Ins{Op: Opcode(small(0, int(numOpcodes)-1)), A: reg()}
		if ins.Op.arity() > 1 {
			ins.B = reg()
		}
		if ins.Op.arity() > 2 {
			ins.C = reg()
		}
		n.Body = append(n.Body, ins)
	}
	return n
}

// FuzzNode reads a node from bytes as a hostile peer could send it: Validate
// must refuse what cannot be executed, and what it lets pass must not panic.
func FuzzNode(f *testing.F) {
	rng := rand.New(rand.NewPCG(21, 22))
	for range 200 {
		f.Add(hostileBytes(rng))
	}
	f.Fuzz(func(t *testing.T, data []byte) { runHostile(t, data) })
}

// TestHostileNodes runs the fuzz target on random bytes.
func TestHostileNodes(t *testing.T) {
	rng := rand.New(rand.NewPCG(23, 24))
	valid := 0
	const tries = 30_000
	for range tries {
		if runHostile(t, hostileBytes(rng)) {
			valid++
		}
	}
	t.Logf("%d of %d nodes were valid and ran", valid, tries)
	if valid < tries/50 || valid > tries*9/10 {
		t.Errorf("%d of %d nodes were valid: the generator does not reach both sides", valid, tries)
	}
}

// hostileBytes is mostly small values, so that some nodes pass validation.
func hostileBytes(r *rand.Rand) []byte {
	b := make([]byte, 8+r.IntN(400))
	wild := r.IntN(60)
	for i := range b {
		switch r.IntN(60) {
		case wild:
			b[i] = byte(r.Uint32())
		default:
			b[i] = byte(r.IntN(4))
		}
	}
	return b
}

// runHostile decodes, validates and executes; it reports whether the node was
// executed.
func runHostile(t *testing.T, data []byte) bool {
	locals := [][]uint32{{1, 2, 3, 0x3F800000}, {}, {0xFFFFFFFF, 1 << 31, 0x7F800001}}
	n := decodeHostile(data)
	if n.Validate(len(locals)) != nil {
		return false
	}
	if _, err := n.AppendBinary(nil); err != nil {
		t.Fatal(err)
	}
	if int64(n.Size())*int64(n.Kmax) > 1<<10 { // valid, but not for a test
		return false
	}
	if err := agree(n, locals); err != "" {
		t.Fatalf("%s: %+v", err, n)
	}
	return true
}

// decodeHostile fills every field of a node; a byte above 250 introduces eight
// bytes of any value.
func decodeHostile(data []byte) *Node {
	next := func() int64 {
		if len(data) == 0 {
			return 0
		}
		b := data[0]
		data = data[1:]
		if b > 250 && len(data) >= 8 {
			v := int64(binary.LittleEndian.Uint64(data))
			data = data[8:]
			return v
		}
		return int64(int8(b))
	}
	count := func() int { return int(uint64(next()) % 9) }
	strides := func() (s [MaxDims]int64) {
		for d := range s {
			s[d] = next()
		}
		return s
	}
	gather := func() *Gather {
		if next()%3 != 1 {
			return nil
		}
		return &Gather{Tensor: int(next()), Base: next(), Stride: strides(), K: next() / 3, Scale: next()}
	}
	bounds := func() (bs []Bound) {
		for range count() % 3 {
			bs = append(bs, Bound{Base: next(), Stride: strides(), Shift: uint(next()), Gather: gather()})
		}
		return bs
	}
	n := &Node{Kmax: int(next()), Init: uint32(next())}
	for range count() {
		n.Dims = append(n.Dims, int(next()))
	}
	for range count() {
		ins := Ins{Opcode(next()), uint8(next()), uint8(next()), uint8(next())}
		if next()%8 != 1 { // mostly well formed
			switch ins.Op.arity() {
			case 1:
				ins.B, ins.C = 0, 0
			case 2:
				ins.C = 0
			}
		}
		n.Body = append(n.Body, ins)
	}
	for range count() {
		n.Consts = append(n.Consts, uint32(next()))
	}
	for range count() % 4 {
		n.In = append(n.In, Access{
			Tensor: int(next()), Base: next(), Stride: strides(), K: next(),
			Count: int(next()), Step: next(), Gather: gather(),
		})
	}
	n.Lo, n.Hi = bounds(), bounds()
	return n
}

// TestValidateRefuses names each rule of Validate once.
func TestValidateRefuses(t *testing.T) {
	good := func() *Node {
		return &Node{
			Dims: []int{2, 3}, Kmax: 4, Consts: []uint32{7},
			In:   []Access{{Tensor: 0, Count: 1, Gather: &Gather{Tensor: 1}}},
			Hi:   []Bound{{Base: 4, Gather: &Gather{Tensor: 1}}},
			Body: []Ins{{IAdd, regAcc, regIn, 0}},
		}
	}
	if err := good().Validate(2); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(n *Node){
		"no dims":              func(n *Node) { n.Dims = nil },
		"seven dims":           func(n *Node) { n.Dims = []int{1, 1, 1, 1, 1, 1, 1} },
		"empty extent":         func(n *Node) { n.Dims[1] = 0 },
		"negative extent":      func(n *Node) { n.Dims[0] = -1 },
		"too many words":       func(n *Node) { n.Dims = []int{1 << 16, 1 << 16} },
		"wrapping size":        func(n *Node) { n.Dims = []int{1 << 31, 1 << 31, 1 << 31} },
		"no fold":              func(n *Node) { n.Kmax = 0 },
		"endless fold":         func(n *Node) { n.Kmax = 1<<31 + 1 },
		"long body":            func(n *Node) { n.Body = make([]Ins, MaxBody+1) },
		"nothing to do":        func(n *Node) { n.Body, n.In = nil, nil },
		"unknown tensor":       func(n *Node) { n.In[0].Tensor = 2 },
		"negative tensor":      func(n *Node) { n.In[0].Tensor = -1 },
		"empty operand":        func(n *Node) { n.In[0].Count = 0 },
		"long operand":         func(n *Node) { n.In[0].Count = MaxRegisters + 1 },
		"too many registers":   func(n *Node) { n.Consts = make([]uint32, MaxRegisters) },
		"unknown index tensor": func(n *Node) { n.In[0].Gather.Tensor = 2 },
		"unknown bound tensor": func(n *Node) { n.Hi[0].Gather.Tensor = -1 },
		"bound moving with k":  func(n *Node) { n.Hi[0].Gather.K = 1 },
		"wide shift":           func(n *Node) { n.Hi[0].Shift = 63 },
		"unknown opcode":       func(n *Node) { n.Body[0].Op = numOpcodes },
		"unused operand":       func(n *Node) { n.Body[0].C = 1 },
		"read before written":  func(n *Node) { n.Body[0].B = uint8(n.Registers() - 1) },
	} {
		n := good()
		spoil(n)
		if n.Validate(2) == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
