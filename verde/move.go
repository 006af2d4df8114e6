package verde

// A Move is one answer or one choice in a dispute. Its canonical bytes, [EncodeMove], are what is
// signed: there is one encoding of every move.
//
//	challenger                          defender
//	Open                          ─▶
//	                              ◀─    Reveal (steps)          level 1
//	Pick                          ─▶
//	                              ◀─    Trace                   level 2
//	Pick                          ─▶
//	                              ◀─    Reveal … Leaf           level 3
//	Pick                          ─▶
//	                              ◀─    Assert                  level 4
//	Pick (down) or Rebut          ─▶                            level 5
//
// Nobody chooses where he answers: places, lengths and indices follow from the rules and the picks, and
// are not part of an answer.
type Move interface {
	kind() moveKind
	append(b []byte) []byte
}

type moveKind uint8

// The kinds, as they stand in the first byte of a move.
const (
	kindOpen moveKind = iota + 1
	kindReveal
	kindPick
	kindTrace
	kindLeaf
	kindAssert
	kindRebut
	kindExhibit
	kindConcede
)

// Door is the part of a claim that a challenger says is false.
type Door uint8

// The doors.
const (
	DoorSteps Door = iota + 1 // a state after a step
	DoorEnd                   // the state the round ends with is not the persistent part of the last step's
	DoorFact                  // a Fact of the rules
)

// Open begins a dispute. Fact and Item are zero unless the door is DoorFact.
type Open struct {
	Door Door
	Fact uint16
	Item uint32
}

// Reveal shows the descendants of the disputed node of a Merkle tree, a few levels below it: at most
// Arity hashes that fold to it.
type Reveal struct{ Nodes []Hash }

// Choice is what the index of a Pick counts.
type Choice uint8

// The choices.
const (
	PickChild   Choice = iota + 1 // the first revealed hash that is not the challenger's, or the word of a leaf
	PickBinding                   // no value of the step differs, so what was bound to the state does
	PickSegment                   // the first part of a fold whose end is not the challenger's
	PickBound                     // an asserted word that a bound of the fold is made of
	PickWord                      // an asserted word that the body reads
)

// Pick narrows the dispute to one of the parts that the defender has just shown: the first that the
// challenger says is wrong. With it the challenger agrees to all before it.
type Pick struct {
	Choice Choice
	Index  uint32
}

// Trace commits to what an execution of the disputed step computes: Root is the list root (TagTrace) over
// the tensor roots of all outputs of its operators in order, and Nodes the first Reveal below it. Before
// and Siblings prove the state root before the step, the item before it in the claim's computation root;
// for the first step, which begins with the claim's pre-state, they are zero and empty.
//
// It also answers DoorEnd: there is then nothing to trace, Root is zero, Before is the state after the
// last step, and Nodes are below the claim's post-state root.
type Trace struct {
	Before   Hash
	Siblings []Hash
	Root     Hash
	Nodes    []Hash
}

// Leaf shows the words of the disputed leaf of a tensor.
type Leaf struct{ Words []uint32 }

// Assert says how the disputed word comes about. Its words stand in the order in which the referee,
// following the node's descriptor, loads them.
type Assert struct {
	// Bounds are the words that the bounds of the fold are made of, in the first Assert about an element
	// only.
	Bounds []uint32
	// Prefix are the accumulators between the parts of a fold that is too long to be run at once.
	Prefix []uint32
	// Words are what the steps of a short fold read, step after step: of every operand the index it
	// gathers with, if it does, and then its words.
	Words []uint32
}

// Proof opens one leaf of one tensor against a root both sides have agreed on. Which root, which tensor,
// which leaf and how long everything is follow from what is disputed.
type Proof struct {
	Words  []uint32 // of the leaf
	Tensor []Hash   // siblings from the leaf up to the tensor's Merkle root
	Outer  []Hash   // siblings from the tensor up to the root of the state, the inputs or the trace
}

// Rebut shows that a word is not the one the defender asserted: the index counts as in the Pick that
// would go there, and the proof opens the word. A constant, and a word that is out of range, need none:
// the referee knows them. With it the dispute is decided, one way or the other.
type Rebut struct {
	Choice Choice // PickChild (of a leaf of a state), PickBound or PickWord
	Index  uint32
	Proof  Proof
}

// Exhibit opens what a doubted fact is about. Before and Siblings prove the state after the last step in
// the computation root. Proofs open the leaves under the fact's spans, in order, each once. With it the
// dispute is decided.
type Exhibit struct {
	Before   Hash
	Siblings []Hash
	Proofs   []Proof
	Blob     []byte
}

// Concede gives up.
type Concede struct{}

func (*Open) kind() moveKind    { return kindOpen }
func (*Reveal) kind() moveKind  { return kindReveal }
func (*Pick) kind() moveKind    { return kindPick }
func (*Trace) kind() moveKind   { return kindTrace }
func (*Leaf) kind() moveKind    { return kindLeaf }
func (*Assert) kind() moveKind  { return kindAssert }
func (*Rebut) kind() moveKind   { return kindRebut }
func (*Exhibit) kind() moveKind { return kindExhibit }
func (*Concede) kind() moveKind { return kindConcede }
