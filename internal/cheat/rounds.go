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
	"verdant/swarm/policy"
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
	return []Round{
		{"one bit of a weight", bitOf("p.")},
		{"one bit of a first moment", bitOf("m.")},
		{"one bit of a second moment", bitOf("v.")},
		{"one bit of a gradient", gradient},
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
		{"a skipped step", skip},
		{"quantised weights", quantise},
		{"another model", otherModel},
		{"another token", otherToken},
		{"reward 1 for a wrong answer", marked(policy.OutReward, 0)},
		{"another advantage", bound("batch.coefficient", 1)},
		{"a wrong held-out answer said to be right", marked(policy.OutCorrect, 1+epochs+1)},
		{"a reward too many", count(func(c *verde.Claim) { c.Rewarded++ }, func(c *verde.Claim) { c.Rewarded-- })},
		{"an inflated held-out score", count(func(c *verde.Claim) { c.Correct++ }, func(c *verde.Claim) { c.Correct-- })},
		{"another end than the last step's", count(func(c *verde.Claim) { c.Post[3] ^= 1 }, nil)},
		{"other rollouts than it published", count(func(c *verde.Claim) { c.Rollouts[3] ^= 1 }, nil)},
		{"another's claim", copied},
		{"one history claimed, another played", twoHistories},
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

// gradient flips a bit of the output of a backward operator.
func gradient(c *Court, r *rand.Rand) (*False, error) {
	p := c.Spec.Program
	var ops []int
	for i, a := range p.Train.Ops {
		if strings.Contains(a.Op.Kind(), "grad") {
			ops = append(ops, i)
		}
	}
	l := swarm.Lie{Step: 2 + r.IntN(epochs), Op: ops[r.IntN(len(ops))], Flip: 1 << (8 + r.IntN(20))}
	out := p.Train.Ops[l.Op].Out
	l.Output = r.IntN(len(out))
	l.Element = r.IntN(p.Train.Tensors[out[l.Output]].Size())
	e, err := c.Execute(func(cfg *verde.ExecutionConfig) { cfg.Tap = l.Tap })
	if err != nil {
		return nil, err
	}
	return c.told(e, "%+v", l)
}

// inside lies about a word in the middle of any operator of any step, with all that follows from it.
func inside(c *Court, r *rand.Rand) (*False, error) {
	p := c.Spec.Program
	graphs := []*repops.Graph{p.Rollout, p.Prepare}
	for range p.Epochs {
		graphs = append(graphs, p.Train)
	}
	graphs = append(graphs, p.Evaluate)
	l := forge.Lie{Step: r.IntN(len(graphs)), Flip: 1 << r.IntN(31)}
	l.Op = r.IntN(len(graphs[l.Step].Ops))
	x, err := repops.Expand(graphs[l.Step].Ops[l.Op].Op)
	if err != nil {
		return nil, err
	}
	l.Node = r.IntN(len(x.Nodes))
	l.Index = r.Int64N(int64(x.Nodes[l.Node].Size()))
	var liar *forge.Prover
	if _, err := c.Execute(func(cfg *verde.ExecutionConfig) { liar, err = forge.New(*cfg, l) }); err != nil || liar == nil {
		return nil, err
	}
	return c.told(liar, "%+v", l)
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

// marked says in the state that a wrong answer is right, or of a count that there is one more or less of them.
func marked(name string, step int) func(*Court, *rand.Rand) (*False, error) {
	return bindings(name, step, func(w *uint32, _ *rand.Rand) { *w ^= 1 })
}

// bound flips a bit of a tensor that a step leaves in the state.
func bound(name string, step int) func(*Court, *rand.Rand) (*False, error) {
	return bindings(name, step, func(w *uint32, r *rand.Rand) { *w ^= 1 << r.IntN(31) })
}

func bindings(name string, step int, change func(*uint32, *rand.Rand)) func(*Court, *rand.Rand) (*False, error) {
	return func(c *Court, r *rand.Rand) (*False, error) {
		place, seed := r.Uint32(), r.Uint64()
		e, err := c.Execute(func(cfg *verde.ExecutionConfig) {
			cfg.Bind = func(at int, after *verde.State) {
				if at == step {
					edit(after, name, func(w []uint32) { change(&w[int(place)%len(w)], rand.New(rand.NewPCG(seed, 1))) })
				}
			}
		})
		if err != nil {
			return nil, err
		}
		return c.told(e, "%s after step %d, word %d", name, step, place)
	}
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
