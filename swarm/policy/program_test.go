package policy

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"verdant/configs"
	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/swarm/manifest"
	"verdant/swarm/task"
	"verdant/verde"
)

func seedling(t testing.TB) (*manifest.Manifest, *Program) {
	t.Helper()
	return seedlingUnder(t, repops.SpecVersion)
}

// seedlingUnder is the seedling under a version of the numeric contract.
func seedlingUnder(t testing.TB, spec uint32) (*manifest.Manifest, *Program) {
	t.Helper()
	m, err := manifest.Profile("seedling")
	if err != nil {
		t.Fatal(err)
	}
	params, _ := configs.Genesis("seedling")
	m.Spec = spec
	if m.Genesis.Root, err = GenesisRoot(m, params); err != nil {
		t.Fatal(err)
	}
	set, err := task.Lookup(m.Bank.Set)
	if err != nil {
		t.Fatal(err)
	}
	bank, err := task.NewBank(set)
	if err != nil {
		t.Fatal(err)
	}
	p, err := NewProgram(m, bank)
	if err != nil {
		t.Fatal(err)
	}
	return m, p
}

// underEach runs a test for the seedling under every version of the numeric contract.
func underEach(t *testing.T, test func(t *testing.T, m *manifest.Manifest, p *Program)) {
	for spec := uint32(repops.SpecVersion); spec <= repops.NewestSpec; spec++ {
		t.Run(fmt.Sprint("spec ", spec), func(t *testing.T) {
			m, p := seedlingUnder(t, spec)
			test(t, m, p)
		})
	}
}

func genesis(t testing.TB, m *manifest.Manifest) *verde.State {
	t.Helper()
	params, ok := configs.Genesis("seedling")
	if !ok {
		t.Fatal("the seedling checkpoint is not shipped")
	}
	state, err := GenesisState(m, params)
	if err != nil {
		t.Fatal(err)
	}
	return state
}

// The graphs and the genesis state are part of every claim. If this test fails,
// bits have changed: that needs a new version of the numeric contract.
func TestGolden(t *testing.T) {
	golden := map[uint32][2]string{ // graphs, genesis
		repops.SpecVersion: {
			"ab8fc2404c67719ff50c19b90785cc5272163b4a91f0bca122e05692239fb8c4",
			"0b1325266dc5ec63d78d976217c55ce6cac129fdbd5a35c83d99cc3a7b58f3f5",
		},
		repops.SpecInt8: {
			"c1d1e61a2930cf58da379032cd50e1c95aa1565828403f8ff65d5199dbb8588d",
			"1f3d208e28f930e44666ab63410aa3dc896c0655d91f2a0a834ad9aeddb1a101",
		},
	}
	underEach(t, func(t *testing.T, m *manifest.Manifest, p *Program) {
		if got, want := p.Model.Size(), 28320; got != want {
			t.Errorf("seedling has %d parameters, want %d", got, want)
		}
		if got, want := p.Graphs().String(), golden[m.Spec][0]; got != want {
			t.Errorf("graphs of seedling hash to %s, want %s", got, want)
		}
		if got, want := genesis(t, m).Root().String(), golden[m.Spec][1]; got != want {
			t.Errorf("genesis of seedling has root %s, want %s", got, want)
		}
	})
}

// The first steps of the derivation `verdant genesis` makes.
func TestGenesisBeginsAsEver(t *testing.T) {
	m, p := seedling(t)
	m.Genesis.Steps = 5
	state, err := Genesis(context.Background(), m, p.Bank, cpu.New(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := state.Root().String(), "8f9f7fe49017155bd4695c066dd1c9f7a0fa9eb285a47d9b94555e5097236595"; got != want {
		t.Errorf("genesis after 5 steps has root %s, want %s", got, want)
	}
}

func TestGenesisStateRefusesOtherBits(t *testing.T) {
	m, _ := seedling(t)
	params, _ := configs.Genesis("seedling")
	params = slices.Clone(params)
	params[4711] ^= 1
	if _, err := GenesisState(m, params); err == nil {
		t.Error("a genesis checkpoint with one bit flipped was accepted")
	}
	if _, err := GenesisState(m, params[:100]); err == nil {
		t.Error("a cut off genesis checkpoint was accepted")
	}
}

func TestStateRoundTrip(t *testing.T) {
	m, p := seedling(t)
	state := genesis(t, m)
	data, err := p.Model.EncodeState(state)
	if err != nil {
		t.Fatal(err)
	}
	if len(data) != p.Model.EncodedSize() {
		t.Errorf("checkpoint of %d bytes, want %d", len(data), p.Model.EncodedSize())
	}
	if _, err := p.Model.DecodeState(data, state.Root()); err != nil {
		t.Error(err)
	}
	data[len(data)/2] ^= 4
	if _, err := p.Model.DecodeState(data, state.Root()); err == nil {
		t.Error("a damaged checkpoint was accepted")
	}
}

// run executes a graph on a state and inputs.
func run(t *testing.T, p *Program, g *repops.Graph, backend repops.Backend, state *verde.State, inputs map[string][]uint32) map[string][]uint32 {
	t.Helper()
	lookup := func(name string) []uint32 {
		if w, ok := inputs[name]; ok {
			return w
		}
		if w, ok := state.Words(name); ok {
			return w
		}
		return p.Lookup(name)
	}
	out := map[string][]uint32{}
	err := repops.NewExecutor(g, backend).Run(lookup, func(name string, words []uint32) { out[name] = slices.Clone(words) })
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// What the KV-cached sampler finds is what the graph checks, and a changed
// token is noticed at its place.
func TestSamplerAgreesWithGraph(t *testing.T) { underEach(t, testSamplerAgreesWithGraph) }

func testSamplerAgreesWithGraph(t *testing.T, m *manifest.Manifest, p *Program) {
	state := genesis(t, m)
	stream := repops.Stream{Run: 1, Node: 77, Round: 3, Purpose: repops.PurposeSample}
	families := uint32(0b10110)
	drawn := run(t, p, p.Rollout, cpu.New(), state, map[string][]uint32{
		InHeader: stream.Header(), InFamilies: {families}, InRollout: make([]uint32, p.Questions*p.Group*p.Complete),
	})[OutQuestions]
	for _, q := range drawn {
		if err := p.Bank.CheckQuestion(q, families); err != nil {
			t.Error(err)
		}
	}
	tokens := sample(t, p, state, drawn, stream)
	inputs := map[string][]uint32{InHeader: stream.Header(), InFamilies: {families}, InRollout: tokens}
	out := run(t, p, p.Rollout, cpu.New(), state, inputs)
	if i := slices.Index(out[OutSampled], 0); i >= 0 {
		t.Fatalf("completion %d, token %d: the graph samples another one", i/p.Complete, i%p.Complete)
	}
	for s, r := range out[OutReward] {
		completion := make([]uint8, p.Complete)
		for j := range completion {
			completion[j] = uint8(tokens[s*p.Complete+j])
		}
		if want := p.Bank.Score(drawn[s/p.Group], completion); r != want {
			t.Errorf("completion %d: graph gives reward %d, the bank %d", s, r, want)
		}
	}
	changed := slices.Clone(tokens)
	changed[5*p.Complete] = 3 + (changed[5*p.Complete]-3+1)%10
	inputs[InRollout] = changed
	if out := run(t, p, p.Rollout, cpu.New(), state, inputs); out[OutSampled][5*p.Complete] != 0 {
		t.Error("a token that was not sampled passed")
	}
}

func TestEvaluateAgreesWithGraph(t *testing.T) { underEach(t, testEvaluateAgreesWithGraph) }

func testEvaluateAgreesWithGraph(t *testing.T, m *manifest.Manifest, p *Program) {
	state := genesis(t, m)
	d := NewDecoder(p, cpu.New())
	tokens, correct, err := d.Evaluate(context.Background(), load(t, d, state))
	if err != nil {
		t.Fatal(err)
	}
	out := run(t, p, p.Evaluate, cpu.New(), state, map[string][]uint32{InHeldout: tokens})
	if i := slices.Index(out[OutGreedy], 0); i >= 0 {
		t.Fatalf("held-out question %d, token %d: the graph answers differently", i/p.Complete, i%p.Complete)
	}
	if out[OutCorrect][0] != correct {
		t.Errorf("graph counts %d right answers, the sampler %d", out[OutCorrect][0], correct)
	}
	if correct != 141 { // under both versions, as it happens
		t.Errorf("genesis answers %d of %d held-out questions, want 141", correct, p.Heldout)
	}
}

// A whole round through the interpreter gives the bits of the kernels.
func TestRoundAgreesWithInterpreter(t *testing.T) { underEach(t, testRoundAgreesWithInterpreter) }

func testRoundAgreesWithInterpreter(t *testing.T, m *manifest.Manifest, p *Program) {
	state := genesis(t, m)
	stream := repops.Stream{Run: 1, Node: 5, Round: 0, Purpose: repops.PurposeSample}
	questions := []uint32{0, 1400, 2700, 4000, 5400, 7, 1401, 2701}
	tokens := sample(t, p, state, questions, stream)
	inputs := map[string][]uint32{
		InBatch: tokens, InQuestions: questions,
		InExternal: {0, 0, 1, 1, 1, 1, 1, 1}, InPresent: {1, 1, 1, 1, 1, 1, 0, 1},
	}
	fast := run(t, p, p.Prepare, cpu.New(), state, inputs)
	slow := run(t, p, p.Prepare, repops.Interpreter{}, state, inputs)
	compareWords(t, "prepare", fast, slow)
	if fast["batch.live"][0] == 0 {
		t.Fatal("no group was retained: the test trains on nothing")
	}
	compareWords(t, "train",
		run(t, p, p.Train, cpu.New(), state, fast),
		run(t, p, p.Train, repops.Interpreter{}, state, slow))
}

func compareWords(t *testing.T, graph string, got, want map[string][]uint32) {
	t.Helper()
	for name, w := range want {
		if !slices.Equal(got[name], w) {
			t.Errorf("%s: output %s differs from the interpreter's", graph, name)
		}
	}
}

func BenchmarkTrain(b *testing.B) {
	m, p := seedling(b)
	state := genesis(b, m)
	stream := repops.Stream{Run: 1, Node: 5, Purpose: repops.PurposeSample}
	questions := []uint32{0, 1400, 2700, 4000, 5400, 7, 1401, 2701}
	tokens := sample(b, p, state, questions, stream)
	inputs := map[string][]uint32{
		InBatch: tokens, InQuestions: questions, InExternal: make([]uint32, 8), InPresent: {1, 1, 1, 1, 1, 1, 1, 1},
	}
	lookup := func(name string) []uint32 {
		if w, ok := inputs[name]; ok {
			return w
		}
		if w, ok := state.Words(name); ok {
			return w
		}
		return p.Lookup(name)
	}
	if err := repops.NewExecutor(p.Prepare, cpu.New()).Run(lookup, func(n string, w []uint32) { inputs[n] = slices.Clone(w) }); err != nil {
		b.Fatal(err)
	}
	e := repops.NewExecutor(p.Train, cpu.New())
	for b.Loop() {
		if err := e.Run(lookup, func(string, []uint32) {}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(inputs["batch.live"][0])*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkEvaluate(b *testing.B) {
	m, p := seedling(b)
	d := NewDecoder(p, cpu.New())
	policy := load(b, d, genesis(b, m))
	for b.Loop() {
		if _, _, err := d.Evaluate(context.Background(), policy); err != nil {
			b.Fatal(err)
		}
	}
}

// FuzzDecodeState reads a checkpoint that somebody serves.
func FuzzDecodeState(f *testing.F) {
	m, p := seedling(f)
	b, err := p.Model.EncodeState(genesis(f, m))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		if s, err := p.Model.DecodeState(b, m.Genesis.Root); err == nil && s.Root() != m.Genesis.Root {
			t.Fatal("another state passes")
		}
	})
}
