package verde_test

import (
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"
	"maps"
	"math"
	"slices"
	"testing"

	"verdant/repops"
	. "verdant/verde"
)

var toyGraphsRoot = TagGraphs.Sum([]byte("toy"))

// toy is a round small enough to be read: three updates of a weight matrix by a gradient of its own
// making, and a step that counts.
type toy struct {
	spec   uint32
	rules  *Rules
	pre    *State
	inputs *State
	consts map[string][]uint32
	keys   [Defender + 1]*KeySigner
}

const (
	toyRows, toyIn, toyOut = 6, 40, 20
	toySize                = toyIn * toyOut
)

func toyGraphs(t testing.TB) (train, count *repops.Graph) {
	t.Helper()
	b := repops.NewGraph("train")
	x, live := b.Input("in.x", repops.Float(toyRows, toyIn)), b.Input("in.live", repops.Int())
	w := b.Input("p.w", repops.Float(toyIn, toyOut))
	y := b.Apply1(repops.Linear{Rows: toyRows, In: toyIn, Out: toyOut}, x, w, live)
	n := b.Apply(repops.RMSNorm{Rows: toyRows, Dim: toyOut, Eps: 1e-5}, y, b.Input("const.gain", repops.Float(toyOut)), live)
	g := b.Apply1(repops.LinearGradWeight{Rows: toyRows, In: toyIn, Out: toyOut}, x, n[0], live)
	sum := b.Apply1(repops.SumSq{Size: toySize}, g)
	s := b.Apply(repops.OptimizerScalars{Tensors: 1, MaxNorm: 1, Beta1: .9, Beta2: .99, Schedule: 2}, sum,
		b.Input("optimizer", repops.Float(4)), b.Input("const.lr", repops.Float(2)), live)
	spec := repops.Float(toyIn, toyOut)
	a := b.Apply(repops.AdamW{Size: toySize, Beta1: .9, Beta2: .99, Eps: 1e-8}, w, b.Input("m.w", spec), b.Input("v.w", spec), g, s[1])
	b.Output("optimizer", s[0])
	b.Output("p.w", a[0])
	b.Output("m.w", a[1])
	b.Output("v.w", a[2])
	b.Output("train.norm", n[1])
	train = build(t, b)

	b = repops.NewGraph("count")
	b.Output("count.hits", b.Apply1(repops.Count{Size: 5}, b.Input("in.flags", repops.Int(5))))
	return train, build(t, b)
}

func build(t testing.TB, b *repops.GraphBuilder) *repops.Graph {
	t.Helper()
	g, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func floats(n int, f func(i int) float64) []uint32 {
	out := make([]uint32, n)
	for i := range out {
		out[i] = math.Float32bits(float32(f(i)))
	}
	return out
}

func newToy(t testing.TB, change func(*Config)) *toy {
	t.Helper()
	train, count := toyGraphs(t)
	wave := func(a, b float64) func(int) float64 {
		return func(i int) float64 { return math.Sin(a + b*float64(i)) }
	}
	one := math.Float32bits(1)
	pre, inputs := map[string][]uint32{
		"p.w": floats(toySize, wave(1, .37)), "m.w": make([]uint32, toySize), "v.w": make([]uint32, toySize),
		"optimizer": {0, one, one, 0}, "spec": {1},
	}, map[string][]uint32{
		"in.x": floats(toyRows*toyIn, wave(2, .71)), "in.live": {toyRows - 1}, "in.flags": {1, 0, 1, 1, 0}, "in.origin": {7, 8, 9},
	}
	cfg := Config{
		Arity: DefaultArity, Run: DefaultRun, Clock: Clock{Budget: 100, Increment: 1, Window: 10, Heavy: 30},
		Spec: repops.SpecVersion, Graphs: toyGraphsRoot,
		Steps: []Step{{"train 1", train}, {"train 2", train}, {"train 3", train}, {"count", count}},
		Constants: map[string][]uint32{
			"const.gain": floats(toyOut, wave(3, .2)), "const.lr": floats(2, func(int) float64 { return .01 }),
		},
		Facts: []Fact{
			{
				Name: "hits", Items: 1,
				Spans: func(int) []Span { return []Span{{InBefore, "count.hits", 0, 1}} },
				Check: func(c *Claim, _ int, words []uint32, _ []byte) error {
					if words[0] != c.Correct {
						return fmt.Errorf("%d hits were counted, the claim says %d", words[0], c.Correct)
					}
					return nil
				},
			},
			{
				Name: "origin", Items: 3, MaxBlob: 16,
				Spans: func(i int) []Span { return []Span{{InInputs, "in.origin", uint64(i), uint64(i) + 1}} },
				Check: func(_ *Claim, i int, words []uint32, blob []byte) error {
					if want := fmt.Sprint("blob ", words[0]); string(blob) != want {
						return fmt.Errorf("group %d comes from %q, want %q", i, blob, want)
					}
					return nil
				},
			},
		},
	}
	ty := &toy{pre: &State{}, inputs: &State{}, consts: cfg.Constants}
	for _, part := range []struct {
		words map[string][]uint32
		specs *[]TensorSpec
		state *State
	}{{pre, &cfg.Persistent, ty.pre}, {inputs, &cfg.Inputs, ty.inputs}} {
		for _, name := range slices.Sorted(maps.Keys(part.words)) {
			words := part.words[name]
			*part.specs = append(*part.specs, TensorSpec{name, uint64(len(words))})
			if err := part.state.Set(name, words); err != nil {
				t.Fatal(err)
			}
		}
	}
	if change != nil {
		change(&cfg)
	}
	ty.spec = cfg.Spec
	var err error
	if ty.rules, err = NewRules(cfg); err != nil {
		t.Fatal(err)
	}
	for p := Challenger; p <= Defender; p++ {
		ty.keys[p] = signer(t, p.String())
	}
	return ty
}

// signer has a key that follows from a name.
func signer(t testing.TB, name string) *KeySigner {
	t.Helper()
	seed := sha256.Sum256([]byte(name))
	s, err := NewKeySigner(ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// execution is a prover over the toy's round; change may make it cheat.
func (ty *toy) execution(t testing.TB, change func(*ExecutionConfig)) *Execution {
	t.Helper()
	cfg := ExecutionConfig{
		Rules: ty.rules, Pre: ty.pre, Inputs: ty.inputs, Backend: repops.Interpreter{},
		Blob: func(fact, item int) ([]byte, error) { return fmt.Append(nil, "blob ", 7+item), nil },
	}
	if change != nil {
		change(&cfg)
	}
	e, err := NewExecution(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// claim is what a prover would claim.
func (ty *toy) claim(t testing.TB, p Prover) Claim {
	t.Helper()
	computation, post, err := Roots(ty.rules, p)
	if err != nil {
		t.Fatal(err)
	}
	return Claim{
		Spec: ty.spec, Swarm: TagManifest.Sum([]byte("toy")), Node: ty.keys[Defender].Node(), Round: 5, Families: 1,
		Graphs: toyGraphsRoot, Pre: ty.pre.Root(), Inputs: ty.inputs.Root(), Computation: computation,
		Rollouts: TagRollouts.Sum(nil), Post: post,
		Steps: uint32(ty.rules.Steps()), Correct: 3, Asked: 5,
	}
}

func (ty *toy) header(c Claim) Header {
	return Header{Rules: ty.rules.Hash(), Claim: c, Challenger: ty.keys[Challenger].Node(), Defender: ty.keys[Defender].Node()}
}

// game starts a dispute about a claim.
func (ty *toy) game(t testing.TB, c Claim) *Game {
	t.Helper()
	g, err := NewGame(ty.rules, ty.header(c), Ed25519{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// play lets two provers dispute until there is a verdict. edit may change the moves of a side on their way.
func (ty *toy) play(t testing.TB, g *Game, challenger, defender Prover, edit func(p Party, m Move) Move) *Story {
	t.Helper()
	for now := Tick(1); g.Verdict() == nil; now++ {
		p, _ := g.Turn()
		m, err := Respond(g, map[Party]Prover{Challenger: challenger, Defender: defender}[p])
		if err != nil {
			t.Fatal(err)
		}
		if edit != nil {
			if m = edit(p, m); m == nil {
				_, deadline := g.Turn()
				g.Tick(deadline + 1)
				break
			}
		}
		s, err := g.Sign(m, ty.keys[p])
		if err != nil {
			t.Fatal(err)
		}
		if err := g.Receive(s, now); err != nil {
			t.Fatal(err)
		}
		if now > 200 {
			t.Fatal("the dispute does not end")
		}
	}
	return g.Story()
}

// TestFlippedOutputs flips a bit of every operator's first output and computes on honestly.
func TestFlippedOutputs(t *testing.T) {
	ty := newToy(t, nil)
	honest := ty.execution(t, nil)
	for op := range 6 {
		word := int64(-1)
		liar := ty.execution(t, func(c *ExecutionConfig) {
			c.Tap = func(step, o int, out [][]uint32) {
				if step == 1 && o == op {
					word = int64(len(out[0]) / 2)
					out[0][word] ^= 1 << 20
				}
			}
		})
		s := ty.play(t, ty.game(t, ty.claim(t, liar)), honest, liar, nil)
		if s.Verdict.Winner != Challenger || s.Verdict.Reason != ByExecution || s.Step != 1 || s.Op != op || s.Element != word ||
			s.Final.Claimed != *s.Claimed || s.Final.Claimed^s.Final.Computed != 1<<20 {
			t.Errorf("operator %d: %+v %+v", op, s.Verdict, s.Final)
		}
	}
}
