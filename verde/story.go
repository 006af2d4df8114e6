package verde

import (
	"fmt"
	"strings"

	"verdant/repops"
)

// Story is what a transcript tells a person, and a program in JSON: how the dispute narrowed and what it
// came to.
type Story struct {
	Dispute    Hash   `json:"dispute"`
	Claim      Hash   `json:"claim"`
	Swarm      Hash   `json:"swarm"`
	Node       NodeID `json:"node"` // whose claim it is
	Round      uint64 `json:"round"`
	Challenger NodeID `json:"challenger"`
	Defender   NodeID `json:"defender"`

	Lines []string `json:"lines"` // the narrowing, one sentence each

	Fact     string `json:"fact,omitempty"`
	Step     int    `json:"step"` // −1 as long as it is not known
	StepName string `json:"step_name,omitempty"`
	Op       int    `json:"op"`                 // disputed operator of the step, −1 if none
	Operator string `json:"operator,omitempty"` // its name and attributes
	Output   int    `json:"output"`             // which of its outputs
	Tensor   string `json:"tensor,omitempty"`   // the name under which the state or the graph knows the disputed tensor
	Element  int64  `json:"element"`            // disputed word of that tensor, −1 if none
	Coords   []int  `json:"coords,omitempty"`   // the same by the tensor's shape
	Claimed  *Word  `json:"claimed,omitempty"`  // what the claim makes of it

	Final *Final `json:"final,omitempty"`

	Moves   [Defender + 1]int `json:"moves"` // by party
	Bytes   [Defender + 1]int `json:"bytes"`
	Verdict *Verdict          `json:"verdict,omitempty"`
	Seal    *Seal             `json:"seal,omitempty"` // of a referee
}

// Final is the one word a claim was convicted of.
type Final struct {
	Node     int       `json:"node"` // of the operator's expansion, −1 outside of one
	Element  int64     `json:"element"`
	K        int64     `json:"k"` // step of the fold
	Claimed  Word      `json:"claimed"`
	Computed Word      `json:"computed"`
	Source   string    `json:"source,omitempty"` // where an opened word comes from
	Index    int64     `json:"index"`            // its place there
	Before   *Word     `json:"accumulator,omitempty"`
	Operands []Operand `json:"operands,omitempty"`
	Opcodes  []string  `json:"opcodes,omitempty"` // the body, in order; none copies its operand
}

// Operand is a word the body read.
type Operand struct {
	Source string `json:"source"`
	Index  int64  `json:"index"`
	Word   Word   `json:"word"`
}

func newStory(h *Header) Story {
	return Story{
		Dispute: h.ID(), Claim: h.Claim.Hash(), Swarm: h.Claim.Swarm, Node: h.Claim.Node, Round: h.Claim.Round,
		Challenger: h.Challenger, Defender: h.Defender, Step: -1, Op: -1, Element: -1,
	}
}

// Story tells the dispute so far.
func (g *Game) Story() *Story {
	s := g.story
	s.Lines = append([]string(nil), s.Lines...)
	return &s
}

func (s *Story) tell(format string, args ...any) {
	s.Lines = append(s.Lines, fmt.Sprintf(format, args...))
}

func (s *Story) count(p Party, bytes int) {
	s.Moves[p]++
	s.Bytes[p] += bytes
}

// at notes how far the dispute has narrowed.
func (s *Story) at(g *Game) {
	st := &g.rules.steps[g.step]
	s.Step, s.StepName = g.step, st.name
	if g.value >= 0 {
		v := st.values[g.value]
		s.Op, s.Output, s.Operator = v.op, v.out, st.graph.Ops[v.op].Op.Kind()
		for _, o := range st.graph.Outputs {
			if o.Value == v.value {
				s.Tensor = o.Name
			}
		}
	}
	if g.name != "" {
		s.Tensor = g.name
	}
}

// element notes the disputed word.
func (s *Story) element(g *Game, index uint64, claimed uint32) {
	w := Word(claimed)
	s.Element, s.Claimed = int64(index), &w
	where := fmt.Sprintf("word %d", index)
	if g.value >= 0 {
		st := &g.rules.steps[g.step]
		shape := st.graph.Tensors[st.values[g.value].value].Shape
		s.Coords = coords(shape, int64(index))
		where += fmt.Sprintf(" %v of %v", s.Coords, shape)
	}
	s.tell("%s: the claim says %s, the challenger denies it", where, w)
}

func coords(shape []int, index int64) []int {
	c := make([]int, len(shape))
	for d := len(shape) - 1; d >= 0; d-- {
		c[d] = int(index % int64(shape[d]))
		index /= int64(shape[d])
	}
	return c
}

// node notes which fold is asserted.
func (s *Story) node(g *Game, f *frame) {
	n := &g.expansion.Nodes[f.node]
	s.tell("node %d of %d, element %d %v: a fold of %d steps from %d, %d instructions each, said to give %s",
		f.node, len(g.expansion.Nodes), f.index, coords(n.Dims, f.index), max(0, f.hi-f.lo), f.lo, len(n.Body), Word(f.claimed))
}

func (s *Story) ran(g *Game, f *frame, e execution) {
	s.tell("  the body, run on the %s the defender asserts, gives %s as claimed: one of them must be wrong", operandList(g, e), Word(e.result))
}

func operandList(g *Game, e execution) string {
	var parts []string
	for i, o := range e.operands {
		if i == 4 && len(e.operands) > 5 {
			parts = append(parts, fmt.Sprintf("… %d more", len(e.operands)-i))
			break
		}
		parts = append(parts, fmt.Sprintf("%s[%d] = %s", g.localName(o.Tensor), o.Index, Word(o.Word)))
	}
	return strings.Join(parts, ", ")
}

// final notes the execution that convicts.
func (s *Story) final(g *Game, f *frame, e execution, claimed, computed uint32) {
	acc := Word(e.acc)
	s.Final = &Final{
		Node: f.node, Element: f.index, K: e.k, Claimed: Word(claimed), Computed: Word(computed), Index: -1,
		Before: &acc, Operands: operands(g, e), Opcodes: opcodes(&g.expansion.Nodes[f.node]),
	}
	if len(e.operands) > 0 {
		s.tell("  operands: %s", operandList(g, e))
	}
}

// word notes the asserted word that convicts.
func (s *Story) word(g *Game, l load, computed uint32) {
	f := g.frame
	s.Final = &Final{
		Node: f.node, Element: f.index, K: f.lo, Claimed: Word(l.word), Computed: Word(computed),
		Source: g.localName(l.local), Index: l.index, Opcodes: opcodes(&g.expansion.Nodes[f.node]),
	}
}

// bound notes the word of a state that convicts.
func (s *Story) bound(src Source, index uint64, claimed, computed uint32) {
	s.Final = &Final{Node: -1, Element: -1, Claimed: Word(claimed), Computed: Word(computed), Source: src.String(), Index: int64(index)}
}

// fact notes the words of a fact that convicts.
func (s *Story) fact(spans []Span, words []uint32) {
	for _, sp := range spans {
		n := int(sp.Hi - sp.Lo)
		shown := make([]string, 0, 8)
		for i, w := range words[:n] {
			if i == 8 {
				shown = append(shown, "…")
				break
			}
			shown = append(shown, Word(w).Decimal())
		}
		s.tell("  %s words %d to %d: %s", Source{Place: sp.Place, Name: sp.Name}, sp.Lo, sp.Hi-1, strings.Join(shown, " "))
		words = words[n:]
	}
}

func (s *Story) end(v *Verdict) {
	s.Verdict = v
	s.tell("verdict: the %s wins (%s): %s", v.Winner, v.Reason, v.Detail)
}

func (s *Story) sealed(seal *Seal) {
	s.Seal = seal
	s.tell("seal: node %s refereed, and by its clock the %s wins (%s)", seal.Referee.Short(), seal.Winner, seal.Reason)
}

func operands(g *Game, e execution) []Operand {
	var out []Operand
	for _, o := range e.operands {
		out = append(out, Operand{g.localName(o.Tensor), o.Index, Word(o.Word)})
	}
	return out
}

func opcodes(n *repops.Node) []string {
	var out []string
	for _, ins := range n.Body {
		out = append(out, ins.Op.String())
	}
	return out
}

// localName names a tensor of the disputed operator's expansion.
func (g *Game) localName(local int) string {
	x := g.expansion
	if local >= len(x.Inputs) {
		return fmt.Sprintf("node %d", local-len(x.Inputs))
	}
	_, src := g.source(load{local: local})
	return src.String()
}

// where says which part of a tree is disputed.
func (d *descent) where() string {
	lo := d.index << d.level
	hi := min((d.index+1)<<d.level, d.count)
	if hi-lo == 1 {
		return fmt.Sprintf("number %d of %d", lo, d.count)
	}
	return fmt.Sprintf("numbers %d to %d of %d", lo, hi-1, d.count)
}
