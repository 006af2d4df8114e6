package swarm

import (
	"encoding/binary"
	"fmt"

	"verdant/repops"
	"verdant/swarm/policy"
	"verdant/swarm/task"
	"verdant/verde"
)

// Group is one question with G completions to it.
type Group struct {
	Index    uint32   // position among its author's questions of the round
	Question uint32   // row of the task bank
	Tokens   []uint32 // [G, C], PAD after the EOS
	Rewards  uint64   // bit i: completion i has reward 1, as its author claims or as recomputed
}

// Batch is what one node sampled in one round, and the signed envelope that
// says so.
type Batch struct {
	Node     verde.NodeID
	Round    uint64
	Policy   verde.Hash // state root of the policy that sampled
	Families uint32
	Groups   []Group

	Hash verde.Hash // of the envelope
	Raw  []byte     // the envelope, to be opened again by whoever audits its use
}

// stream is the source of all randomness of a node in a round.
func (s *Spec) stream(node verde.NodeID, round uint64) repops.Stream {
	return repops.Stream{
		Run: s.Manifest.Seed, Node: binary.LittleEndian.Uint32(node[:4]), Round: uint32(round), Purpose: repops.PurposeSample,
	}
}

// CheckBatch derives the questions of a batch again and recomputes its
// rewards: nothing a peer says about them counts. The error says what was
// wrong; such a batch is not used.
func (s *Spec) CheckBatch(b *Batch) error {
	p := s.Program
	if err := p.Bank.Set.CheckFamilies(b.Families); err != nil {
		return err
	}
	if len(b.Groups) > p.Questions {
		return fmt.Errorf("%d groups, a round has %d questions", len(b.Groups), p.Questions)
	}
	questions, err := s.drawQuestions(b.Node, b.Round, b.Families)
	if err != nil {
		return err
	}
	for i, g := range b.Groups {
		if int(g.Index) >= len(questions) || (i > 0 && g.Index <= b.Groups[i-1].Index) {
			return fmt.Errorf("group index %d is out of order or range", g.Index)
		}
		if want := questions[g.Index]; g.Question != want {
			return fmt.Errorf("group %d answers question %d, the draw gives %d", g.Index, g.Question, want)
		}
		if len(g.Tokens) != p.Group*p.Complete {
			return fmt.Errorf("group %d has %d tokens, want %d", g.Index, len(g.Tokens), p.Group*p.Complete)
		}
		rewards, err := scoreGroup(p, g)
		if err != nil {
			return fmt.Errorf("group %d: %w", g.Index, err)
		}
		if rewards != g.Rewards {
			return fmt.Errorf("group %d claims rewards %0*b, recomputed %0*b", g.Index, p.Group, g.Rewards, p.Group, rewards)
		}
	}
	return nil
}

// drawQuestions gives the task bank rows a node asks itself in a round.
func (s *Spec) drawQuestions(node verde.NodeID, round uint64, families uint32) ([]uint32, error) {
	p := s.Program
	rows := make([]uint32, p.Questions)
	op := repops.Questions{Q: p.Questions, Families: len(p.Bank.Set.Families)}
	if err := host(s.backend).Run(op, [][]uint32{s.header(node, round), p.Bank.Range, {families}}, [][]uint32{rows}); err != nil {
		return nil, fmt.Errorf("draw questions: %w", err)
	}
	return rows, nil
}

// scoreGroup recomputes the rewards of a group and checks the form of its
// completions: tokens that can be sampled up to an EOS or the cap, then PAD.
func scoreGroup(p *policy.Program, g Group) (rewards uint64, err error) {
	for i := range p.Group {
		row := g.Tokens[i*p.Complete : (i+1)*p.Complete]
		completion, ended := make([]uint8, 0, len(row)), false
		for _, t := range row {
			switch {
			case ended && t != task.PAD:
				return 0, fmt.Errorf("completion %d goes on after its end", i)
			case ended:
			case t < task.Low || t >= task.High:
				return 0, fmt.Errorf("completion %d has token %d, which cannot be sampled", i, t)
			default:
				completion = append(completion, uint8(t))
				ended = t == task.EOS
			}
		}
		rewards |= uint64(p.Bank.Score(g.Question, completion)) << i
	}
	return rewards, nil
}
