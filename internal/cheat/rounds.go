package cheat

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"verdant/internal/forge"
	"verdant/repops"
	"verdant/swarm"
	"verdant/swarm/manifest"
	"verdant/verde"
)

// False is a false claim, what defends it, and where it is false.
type False struct {
	Claim *verde.Claim
	Side  Side
	At    string
}

// Round is a lie about a round.
type Round struct {
	Name string
	// Tell tells the lie at a random place. It may return nil if the place makes no difference to what is claimed.
	Tell func(c *Court, r *rand.Rand) (*False, error)
}

// Rounds lists the lies about a round.
func Rounds() []Round {
	const sample, prepare, evaluate = 0, 1, 2 + epochs // steps
	return []Round{
		{"one bit of a weight", bitOf("p.")},
		{"one bit of a first moment", bitOf("m.")},
		{"one bit of a second moment", bitOf("v.")},
		{"one bit of a gradient", output("grad")},
		{"one bit inside any operator", inside},
		{"a dropped micro-batch", otherInputs(func(c *Court, in *swarm.Inputs, r *rand.Rand) string {
			slot := r.IntN(c.used())
			in.Present[slot] = 0
			return fmt.Sprintf("slot %d", slot)
		})},
		{"an old batch used again", otherInputs(func(c *Court, in *swarm.Inputs, r *rand.Rand) string {
			size := len(in.Batch) / len(in.Present)
			g, to := c.old[r.IntN(len(c.old))], r.IntN(c.used())
			copy(in.Batch[to*size:(to+1)*size], g.Tokens)
			in.Questions[to] = g.Question
			return fmt.Sprintf("slot %d", to)
		})},
		{"another's batch in place of an own", otherInputs(func(c *Court, in *swarm.Inputs, r *rand.Rand) string {
			size := len(in.Batch) / len(in.Present)
			from, to := r.IntN(c.used()), r.IntN(c.used())
			copy(in.Batch[to*size:(to+1)*size], c.Other.Inputs.Batch[from*size:])
			in.Questions[to] = c.Other.Inputs.Questions[from]
			return fmt.Sprintf("slot %d", to)
		})},
		{"another data order", otherInputs(func(c *Court, in *swarm.Inputs, _ *rand.Rand) string {
			size := len(in.Batch) / len(in.Present)
			a := slices.Clone(in.Batch[:size])
			copy(in.Batch[:size], in.Batch[size:2*size])
			copy(in.Batch[size:2*size], a)
			in.Questions[0], in.Questions[1] = in.Questions[1], in.Questions[0]
			return "slots 0 and 1"
		})},
		{"another seed", otherInputs(func(_ *Court, in *swarm.Inputs, r *rand.Rand) string {
			in.Header[0] ^= 1 << r.IntN(32)
			return "run seed"
		})},
		{"another learning rate", otherSwarm(func(m *manifest.Manifest) { m.Learning.LR *= 2 })},
		{"one bit of what clips and schedules an update", output("optimizer-scalars")},
		{"one bit of an update", output("adamw")},
		{"a skipped step", skip},
		{"quantised weights", quantise},
		{"another model", otherModel},
		{"another token", otherToken},
		{"another token said to be the one that is sampled", func(c *Court, r *rand.Rand) (*False, error) {
			return c.flip(r, sample, 1<<r.IntN(3), 16, kind("sample"))
		}},
		{"reward 1 for a wrong answer", right(sample)},
		{"another advantage", func(c *Court, r *rand.Rand) (*False, error) {
			return c.flip(r, prepare, 1<<(8+r.IntN(20)), 1, kind("advantage"))
		}},
		{"a wrong held-out answer said to be right", right(evaluate)},
		{"a reward too many", count(func(c *verde.Claim) { c.Rewarded++ }, func(c *verde.Claim) { c.Rewarded-- })},
		{"an inflated held-out score", count(func(c *verde.Claim) { c.Correct++ }, func(c *verde.Claim) { c.Correct-- })},
		{"another end than the last step's", count(func(c *verde.Claim) { c.Post[3] ^= 1 }, nil)},
		{"other rollouts than it published", count(func(c *verde.Claim) { c.Rollouts[3] ^= 1 }, nil)},
		{"another's claim", copied},
		{"one history claimed, another played", twoHistories},
	}
}

// Int8Rounds lists the lies about a round under version 2 of the numeric contract that there are not under version 1.
func Int8Rounds() []Round {
	product := func(op repops.Operator) bool { _, ok := op.(repops.LinearInt8); return ok }
	quantized := func(trans bool) func(repops.Operator) bool {
		return func(op repops.Operator) bool { q, ok := op.(repops.Quantize); return ok && q.Trans == trans }
	}
	return []Round{
		{"one bit of a product of bytes", sampling(product)},
		{"one bit of quantized weights", sampling(quantized(true))},
		{"one bit of quantized rows", sampling(quantized(false))},
		{"one bit inside a product of bytes", insideOf(product, 24, 16)},
	}
}

// used is how many slots the honest round fills.
func (c *Court) used() int {
	n := 0
	for _, p := range c.Case.Inputs.Present {
		n += int(p)
	}
	return n
}

// told makes the claim that goes with an execution; nil if it is the honest one, or one that is not well-formed: nobody takes it.
func (c *Court) told(p verde.Prover, at string, args ...any) (*False, error) {
	claim, err := c.Claim(p)
	if err != nil || *claim == *c.Case.Claim || claim.Validate() != nil {
		return nil, err
	}
	return &False{claim, Side{Prover: p, Player: Honest}, fmt.Sprintf(at, args...)}, nil
}

// bitOf flips a bit of a state tensor after a random step.
func bitOf(prefix string) func(*Court, *rand.Rand) (*False, error) {
	return func(c *Court, r *rand.Rand) (*False, error) {
		var names []string
		for _, t := range c.Spec.Program.Model.Schema() {
			if strings.HasPrefix(t.Name, prefix) {
				names = append(names, t.Name)
			}
		}
		name, step, place, bit := names[r.IntN(len(names))], r.IntN(c.Rules.Steps()), r.Uint32(), uint32(1)<<r.IntN(31)
		e, err := c.Execute(func(cfg *verde.ExecutionConfig) {
			cfg.Bind = func(at int, after *verde.State) {
				if at == step {
					edit(after, name, func(w []uint32) { w[int(place)%len(w)] ^= bit })
				}
			}
		})
		if err != nil {
			return nil, err
		}
		return c.told(e, "%s after step %d, bit %#x", name, step, bit)
	}
}

// edit changes a tensor of a state that shares its words with others.
func edit(s *verde.State, name string, fn func([]uint32)) {
	words, ok := s.Words(name)
	if !ok {
		return
	}
	own := slices.Clone(words)
	fn(own)
	s.Drop(name) // the tree is shared
	_ = s.Set(name, own)
}

// output flips a bit of an output of an operator of that kind in a training step.
func output(name string) func(*Court, *rand.Rand) (*False, error) {
	return func(c *Court, r *rand.Rand) (*False, error) {
		return c.flip(r, 2+r.IntN(epochs), 1<<(8+r.IntN(20)), 1, func(op repops.Operator) bool { return strings.Contains(op.Kind(), name) })
	}
}

// kind wants operators of that name.
func kind(name string) func(repops.Operator) bool {
	return func(op repops.Operator) bool { return strings.HasPrefix(op.Kind(), name+" ") }
}

// right says in a step of an answer that is wrong that it is right.
func right(step int) func(*Court, *rand.Rand) (*False, error) {
	return func(c *Court, r *rand.Rand) (*False, error) {
		reward, place := places(c.graphs()[step], kind("reward"))[0], r.Uint32()
		e, err := c.Execute(func(cfg *verde.ExecutionConfig) {
			cfg.Tap = func(at, op int, out [][]uint32) {
				if at == step && op == reward {
					out[0][int(place)%len(out[0])] = 1
				}
			}
		})
		if err != nil {
			return nil, err
		}
		return c.told(e, "answer %d in step %d", place, step)
	}
}

// sampling flips a bit of the output of an operator in one of the steps that sample: one that is likely to make a difference to a token,
// in an early part, since rows that are not live come last.
func sampling(wanted func(repops.Operator) bool) func(*Court, *rand.Rand) (*False, error) {
	return func(c *Court, r *rand.Rand) (*False, error) {
		return c.flip(r, [...]int{0, 1, 2 + epochs}[r.IntN(3)], 1<<(24+r.IntN(7)), 16, wanted)
	}
}

// flip changes bits in the first part of an output of one of the operators that are wanted.
func (c *Court) flip(r *rand.Rand, step int, bits uint32, part int, wanted func(repops.Operator) bool) (*False, error) {
	g := c.graphs()[step]
	ops := places(g, wanted)
	l := swarm.Lie{Step: step, Op: ops[r.IntN(len(ops))], Flip: bits}
	out := g.Ops[l.Op].Out
	l.Output = r.IntN(len(out))
	l.Element = r.IntN(max(1, g.Tensors[out[l.Output]].Size()/part))
	e, err := c.Execute(func(cfg *verde.ExecutionConfig) { cfg.Tap = l.Tap })
	if err != nil {
		return nil, err
	}
	return c.told(e, "%+v", l)
}

// places are the operators of a graph that are wanted.
func places(g *repops.Graph, wanted func(repops.Operator) bool) (ops []int) {
	for i, a := range g.Ops {
		if wanted(a.Op) {
			ops = append(ops, i)
		}
	}
	return ops
}

// graphs are those of a round, step by step.
func (c *Court) graphs() []*repops.Graph {
	p := c.Spec.Program
	graphs := []*repops.Graph{p.Rollout, p.Prepare}
	for range p.Epochs {
		graphs = append(graphs, p.Train)
	}
	return append(graphs, p.Evaluate)
}

// inside lies about a word in the middle of any operator of any step, with all that follows from it.
func inside(c *Court, r *rand.Rand) (*False, error) {
	return insideOf(func(repops.Operator) bool { return true }, 0, 1)(c, r)
}

// insideOf is inside, of the operators that are wanted, in a bit from low on and the first part of a node.
func insideOf(wanted func(repops.Operator) bool, low, part int) func(*Court, *rand.Rand) (*False, error) {
	return func(c *Court, r *rand.Rand) (*False, error) {
		graphs, l := c.graphs(), forge.Lie{Flip: 1 << (low + r.IntN(31-low))}
		var ops []int
		for len(ops) == 0 {
			l.Step = r.IntN(len(graphs))
			ops = places(graphs[l.Step], wanted)
		}
		l.Op = ops[r.IntN(len(ops))]
		x, err := repops.Expand(graphs[l.Step].Ops[l.Op].Op)
		if err != nil {
			return nil, err
		}
		l.Node = r.IntN(len(x.Nodes))
		l.Index = r.Int64N(int64(max(1, x.Nodes[l.Node].Size()/part)))
		var liar *forge.Prover
		if _, err := c.Execute(func(cfg *verde.ExecutionConfig) { liar, err = forge.New(*cfg, l) }); err != nil || liar == nil {
			return nil, err
		}
		return c.told(liar, "%+v", l)
	}
}

// otherInputs executes the round on other inputs than it commits to.
func otherInputs(change func(*Court, *swarm.Inputs, *rand.Rand) string) func(*Court, *rand.Rand) (*False, error) {
	return func(c *Court, r *rand.Rand) (*False, error) {
		k := c.Case
		k.Inputs = c.inputs()
		at := change(c, k.Inputs, r)
		e, err := c.execute(c.Spec, c.Rules, k)
		if err != nil {
			return nil, err
		}
		return c.told(e, "%s", at)
	}
}

// otherSwarm executes the round as in a swarm with another manifest.
func otherSwarm(change func(*manifest.Manifest)) func(*Court, *rand.Rand) (*False, error) {
	return func(c *Court, _ *rand.Rand) (*False, error) {
		spec, rules, err := c.rules(change)
		if err != nil {
			return nil, err
		}
		e, err := c.execute(spec, rules, c.Case)
		if err != nil {
			return nil, err
		}
		return c.told(e, "manifest")
	}
}

// skip leaves a training step out: the state after it is the one before.
func skip(c *Court, r *rand.Rand) (*False, error) {
	step, schema := 2+r.IntN(epochs), c.Spec.Program.Model.Schema()
	before := map[string][]uint32{}
	e, err := c.Execute(func(cfg *verde.ExecutionConfig) {
		cfg.Bind = func(at int, after *verde.State) {
			for _, t := range schema {
				switch words, _ := after.Words(t.Name); {
				case at == step-1:
					before[t.Name] = slices.Clone(words)
				case at == step:
					edit(after, t.Name, func(w []uint32) { copy(w, before[t.Name]) })
				}
			}
		}
	})
	if err != nil {
		return nil, err
	}
	return c.told(e, "step %d", step)
}

// quantise drops the low half of every weight.
func quantise(c *Court, r *rand.Rand) (*False, error) {
	step, schema := r.IntN(c.Rules.Steps()), c.Spec.Program.Model.Schema()
	e, err := c.Execute(func(cfg *verde.ExecutionConfig) {
		cfg.Bind = func(at int, after *verde.State) {
			for _, t := range schema {
				if at == step && strings.HasPrefix(t.Name, "p.") {
					edit(after, t.Name, func(w []uint32) {
						for i := range w {
							w[i] &^= 0xffff
						}
					})
				}
			}
		}
	})
	if err != nil {
		return nil, err
	}
	return c.told(e, "after step %d", step)
}

// otherModel begins with other weights than it claims to.
func otherModel(c *Court, r *rand.Rand) (*False, error) {
	k := c.Case
	var err error
	if k.Pre, err = c.Spec.Program.Model.NewState(c.Spec.Program.Model.Initial(r.Uint32())); err != nil {
		return nil, err
	}
	e, err := c.execute(c.Spec, c.Rules, k)
	if err != nil {
		return nil, err
	}
	return c.told(e, "all weights")
}

// otherToken claims a completion that the policy does not give.
func otherToken(c *Court, r *rand.Rand) (*False, error) {
	k := c.Case
	k.Inputs = c.inputs()
	i := r.IntN(len(k.Inputs.Rollout)/c.Spec.Program.Complete) * c.Spec.Program.Complete
	k.Inputs.Rollout[i] = 3 + (k.Inputs.Rollout[i]+uint32(r.IntN(8)))%10
	e, err := c.execute(c.Spec, c.Rules, k)
	if err != nil {
		return nil, err
	}
	f, err := c.told(e, "token %d", i)
	if f == nil || err != nil {
		return nil, err
	}
	if f.Claim.Inputs, err = k.Inputs.Root(); f.Claim.Inputs == c.Case.Claim.Inputs {
		return nil, err
	}
	return f, err
}

// count claims something else beside the states than they say.
func count(up, down func(*verde.Claim)) func(*Court, *rand.Rand) (*False, error) {
	return func(c *Court, _ *rand.Rand) (*False, error) {
		e, err := c.Execute(nil)
		if err != nil {
			return nil, err
		}
		claim := *c.Case.Claim
		if up(&claim); claim.Validate() != nil && down != nil {
			claim = *c.Case.Claim
			down(&claim)
		}
		return &False{&claim, Side{Prover: e, Player: Honest}, "claim"}, nil
	}
}

// copied hands in another node's round as an own one.
func copied(c *Court, _ *rand.Rand) (*False, error) {
	e, err := c.execute(c.Spec, c.Rules, c.Other)
	if err != nil {
		return nil, err
	}
	claim := *c.Other.Claim
	claim.Node = c.Keys[verde.Defender].Node()
	return &False{&claim, Side{Prover: e, Player: Honest}, "node"}, nil
}

// twoHistories commits to one lie and defends with another.
func twoHistories(c *Court, r *rand.Rand) (*False, error) {
	gradient := output("grad")
	a, err := gradient(c, r)
	if err != nil || a == nil {
		return nil, err
	}
	b, err := gradient(c, r)
	if err != nil || b == nil || b.Claim.Computation == a.Claim.Computation {
		return nil, err
	}
	return &False{a.Claim, b.Side, a.At + " / " + b.At}, nil
}
