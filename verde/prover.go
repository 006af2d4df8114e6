package verde

// A Prover is asked by the machine what an execution of the disputed round finds. The defender's speaks
// for its claim, the challenger's for what it computed itself; an honest one is an [Execution].
//
// Steps are counted from 0; the step after the last is the end of the round, which computes nothing and
// leaves the persistent tensors. Answers may take as long as executing the round does; they are asked for
// in the order of a dispute's levels, so it pays to keep what the last one needed. Slices that are
// returned are not changed by the machine and may be reused after the next call.
type Prover interface {
	// Steps returns the state roots after each step of the round.
	Steps() ([]Hash, error)
	// Trace returns the tensor roots of all outputs of all operators of a step, in order.
	Trace(step int) ([]Hash, error)
	// Entries returns the tensor roots of the state before a step (InBefore) or after it (InAfter), or of
	// the round's inputs (InInputs), in the order of the names.
	Entries(step int, place Place) ([]Hash, error)
	// Tensor returns a tensor of a step with its Merkle tree. It is not asked for constants.
	Tensor(step int, src Source) (*Tree, error)
	// Load returns one word of a tensor of an operator's expansion: its inputs first, then the outputs of
	// its nodes.
	Load(step, op, local int, index int64) (uint32, error)
	// Blob returns the bytes that go with an item of a fact, nil if none do.
	Blob(fact, item int) ([]byte, error)
}

// Tree is a tensor with its Merkle tree.
type Tree struct{ t *tree }

// NewTree hashes words, which must not change as long as the tree is used.
func NewTree(words []uint32) *Tree {
	t := newTree(words)
	hashTrees([]*tree{t})
	return &Tree{t}
}

// Words returns the tensor.
func (t *Tree) Words() []uint32 { return t.t.words }

// Root returns the tensor root.
func (t *Tree) Root() Hash { return t.t.root }

// Leaf returns the words of a leaf.
func (t *Tree) Leaf(i uint64) []uint32 { return t.t.leaf(int(i)) }

// Path returns the siblings from a leaf up to the Merkle root.
func (t *Tree) Path(i uint64) []Hash { return t.t.path(int(i)) }

// nodes returns nodes lo..hi-1 of a level, counted from the leaves.
func (t *Tree) nodes(level int, lo, hi uint64) []Hash {
	t.t.grow()
	return t.t.levels[level][lo:hi]
}
