package market

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"verdant/repops/cpu"
	"verdant/swarm/policy"
	"verdant/verde"
)

func TestCanonicalProgram(t *testing.T) {
	for _, kind := range kinds {
		p := prepare(t, kind).Program
		b := p.Encode()
		q, err := DecodeProgram(b)
		if err != nil {
			t.Fatal(err)
		}
		if q.ID() != p.ID() {
			t.Errorf("%s: decoded, it has another hash", kind)
		}
		for n := range b {
			if _, err := DecodeProgram(b[:n]); err == nil {
				t.Fatalf("%s: the first %d bytes of %d are a program", kind, n, len(b))
			}
		}
		if _, err := DecodeProgram(append(slices.Clone(b), 0)); err == nil {
			t.Errorf("%s: a byte more was accepted", kind)
		}
		// Every byte counts: another one is no program or another one.
		for i := range b {
			c := slices.Clone(b)
			c[i] ^= 1
			if q, err := DecodeProgram(c); err == nil && q.ID() == p.ID() {
				t.Errorf("%s: byte %d does not count", kind, i)
			}
		}
		p.Offer.Verifiers++
		p.Data.File, p.Start.File = "x", "y"
		if p.ID() != q.ID() {
			t.Errorf("%s: the offer or a file's name changes the hash", kind)
		}
	}
}

// TestWorkCountsSteps wants many steps to be much work, however little there is to do in each.
func TestWorkCountsSteps(t *testing.T) {
	for _, kind := range kinds {
		p := prepare(t, kind).Program
		p.Training.Steps, p.Training.Batch, p.Rounds.Rounds = MaxSteps, 1, MaxSteps/4
		if work := p.Work(); work < 10_000*1_000_000_000 {
			t.Errorf("%s: %d steps are said to be %d multiply-adds", kind, p.Steps(), work)
		}
	}
}

func FuzzDecodeProgram(f *testing.F) {
	for _, kind := range kinds {
		f.Add(prepare(f, kind).Program.Encode())
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if p, err := DecodeProgram(b); err == nil && !bytes.Equal(p.Encode(), b) {
			t.Fatal("two encodings of one program")
		}
	})
}

func TestProgramFileRefuses(t *testing.T) {
	dir := fstest.MapFS{"rows.tsv": {Data: []byte(rows())}, "bad.tsv": {Data: []byte("r:1=\t1\nr:2=\n")}, "not.safetensors": {Data: []byte("x")}}
	for _, c := range []struct {
		name     string
		kind     Kind
		from, to string
		want     string
	}{
		{name: "an unknown key", from: "dim = 16", to: "dim = 16\nwidth = 3", want: "line 8: unknown key model.width"},
		{name: "no TOML", from: "dim = 16", to: "dim = =", want: "line 7"},
		{name: "another kind", from: `"supervised"`, to: `"magic"`, want: "want \"pretraining\""},
		{name: "another contract", from: "spec = 1", to: "spec = 9", want: "speaks version 1"},
		{name: "heads that do not divide", from: "heads = 2\n", to: "heads = 5\n", want: "multiple of twice model.heads"},
		{name: "a huge model", from: "hidden = 24", to: "hidden = 999999", want: "model.hidden"},
		{name: "no start", from: "seed = 3\n", to: "", want: "start.root is missing"},
		{name: "two starts", from: "seed = 3\n", to: "seed = 3\nfile = \"not.safetensors\"\n", want: "name one"},
		{name: "a start that is no model", from: "seed = 3\n", to: "file = \"not.safetensors\"\n", want: "no file of this kind"},
		{name: "another start root", from: "seed = 3\n", to: "seed = 3\nroot = \"" + strings.Repeat("ab", 32) + "\"\n", want: "the program says"},
		{name: "no data", from: "file = \"rows.tsv\"", to: "", want: "data.rows"},
		{name: "no such file", from: "rows.tsv", to: "none.tsv", want: "data.file"},
		{name: "a bad line", from: "rows.tsv", to: "bad.tsv", want: "line 2: want a prompt, a tab and a completion"},
		{name: "other rows", from: "file = \"rows.tsv\"", to: "file = \"rows.tsv\"\nrows = 3", want: "the program says 3"},
		{name: "a path out of the directory", from: "rows.tsv", to: "../rows.tsv", want: "below the program file"},
		{name: "NaN", from: "lr = 8e-3", to: "lr = nan", want: "training.lr"},
		{name: "no updates", from: "steps = 5", to: "steps = 0", want: "training.steps"},
		{name: "a small context", from: "context = 12", to: "context = 3", want: "do not fit into model.context"},
		{name: "targets out of range", from: "file = \"rows.tsv\"", to: "file = \"rows.tsv\"\nlow = 1\nhigh = 4", want: "targets are 1 to 3"},
		{name: "a reward without a unit", from: `"0.5 ether"`, to: `"5"`, want: "ether, gwei or wei"},
		{name: "a part of a wei", from: `"0.5 ether"`, to: `"0.5 wei"`, want: "whole number of wei"},
		{name: "no bank", kind: RL, from: `bank = "seedling"`, to: `bank = "none"`, want: "rounds.bank"},
		{name: "families of another bank", kind: RL, from: "families = 31", to: "families = 64", want: "famil"},
		{name: "data of an rl program", kind: RL, from: "[rounds]", to: "[data]\nrows = 1\nlow = 0\nhigh = 4\n[rounds]", want: "no sections data"},
		{name: "too many steps", kind: RL, from: "rounds = 2\n", to: "rounds = 20000\n", want: "at most 65536 steps"},
	} {
		if c.kind == "" {
			c.kind = Supervised
		}
		text := strings.Replace(files[c.kind], c.from, c.to, 1)
		if text == files[c.kind] {
			t.Fatalf("%s: %q is not in the file", c.name, c.from)
		}
		p, err := ParseFile([]byte(text))
		if err == nil {
			_, err = Prepare(*p, dir)
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want an error with %q", c.name, err, c.want)
		}
	}
}

func TestAmount(t *testing.T) {
	for text, want := range map[string]string{
		"0.5 ether": "0.5 ether", "1 wei": "1 wei", "20 gwei": "20 gwei", "0.0005 ether": "500000 gwei", "0 wei": "0 wei",
		"0.000000001 gwei": "1 wei", "1000 ether": "1000 ether", "1500000000 wei": "1.5 gwei",
	} {
		var a Amount
		if err := a.UnmarshalText([]byte(text)); err != nil || a.String() != want {
			t.Errorf("%s is %s, %v, want %s", text, a, err, want)
		}
	}
	for _, text := range []string{"", "1", "ether", "-1 wei", "1e3 wei", "1 eth", "79228162514264337593543950336 wei", "1.5.5 ether", "0.1 wei"} {
		var a Amount
		if err := a.UnmarshalText([]byte(text)); err == nil {
			t.Errorf("%q is %s", text, a)
		}
	}
}

// TestCheck re-executes every part of a result, and of results that are wrong somewhere.
func TestCheck(t *testing.T) {
	ctx := context.Background()
	for _, kind := range kinds {
		t.Run(string(kind), func(t *testing.T) {
			j := compile(t, kind, cpu.New())
			w, err := j.Begin(nil)
			if err != nil {
				t.Fatal(err)
			}
			states := [][]byte{nil}
			roots := []verde.Hash{j.Program.Start.Root}
			if states[0], err = EncodeState(w.State); err != nil {
				t.Fatal(err)
			}
			if err := NewRunner(j).Run(ctx, w, func(w *Work) error {
				s, err := EncodeState(w.State)
				states, roots = append(states, s), append(roots, w.Steps[w.Done()-1])
				return err
			}); err != nil {
				t.Fatal(err)
			}
			out, _, err := j.Result(w)
			if err != nil {
				t.Fatal(err)
			}
			e, err := j.DecodeEvidence(j.EncodeEvidence(&Evidence{w.Steps, w.Tokens}), out.Computation, out.Inputs)
			if err != nil {
				t.Fatal(err)
			}
			state := func(i int) *verde.State {
				s, err := DecodeState(states[i], roots[i])
				if err != nil {
					t.Fatal(err)
				}
				return s
			}
			r := NewRunner(j)
			check := func(e *Evidence, lo, hi int) Finding {
				f, err := r.Check(ctx, e, &Work{Steps: e.Steps[:lo:lo], State: state(lo)}, hi, nil)
				if err != nil {
					t.Fatal(err)
				}
				return f
			}
			n := j.Steps()
			for lo := range n {
				if f := check(e, lo, n); !f.Right {
					t.Errorf("from step %d: %v", lo, f)
				}
			}
			at := rand.IntN(n)
			bad := &Evidence{slices.Clone(e.Steps), e.Tokens}
			bad.Steps[at][3] ^= 1
			if f := check(bad, 0, n); f.Right || f.Step != at {
				t.Errorf("a wrong root of step %d: %+v", at, f)
			}
			if _, err := r.Check(ctx, e, &Work{Steps: e.Steps[:1:1], State: state(0)}, n, nil); err == nil {
				t.Error("a state of another step was taken")
			}
			if kind == RL {
				bad := &Evidence{e.Steps, [][]uint32{slices.Clone(e.Tokens[0]), e.Tokens[1]}}
				bad.Tokens[0][2] ^= 1
				if f := check(bad, 0, n); f.Right || f.Step != 0 {
					t.Errorf("another token with the same states: %+v", f)
				}
			}
			data := j.EncodeEvidence(e)
			data[rand.IntN(len(data))] ^= 4
			if _, err := j.DecodeEvidence(data, out.Computation, out.Inputs); err == nil {
				t.Error("damaged evidence was taken")
			}
			states[1][len(states[1])-3] ^= 1
			if _, err := DecodeState(states[1], roots[1]); err == nil {
				t.Error("a damaged state was taken")
			}
		})
	}
}

// TestForeignTokens is about a solver that trains on tokens its policy did not sample, and says so in its states: every root is what the
// graphs give, and the result is wrong all the same.
func TestForeignTokens(t *testing.T) {
	j := compile(t, RL, cpu.New())
	ctx := context.Background()
	r := NewRunner(j)
	w, err := j.Begin(nil)
	if err != nil {
		t.Fatal(err)
	}
	tokens, err := r.sample(ctx, w.State, 0)
	if err != nil {
		t.Fatal(err)
	}
	tokens[0] = 1 + tokens[0]%40
	w.Tokens = [][]uint32{tokens}
	if err := r.Run(ctx, w, nil); err != nil {
		t.Fatal(err)
	}
	out, _, err := j.Result(w)
	if err != nil {
		t.Fatal(err)
	}
	start, err := j.Begin(nil)
	if err != nil {
		t.Fatal(err)
	}
	f, err := r.Check(ctx, &Evidence{w.Steps, w.Tokens}, start, j.Steps(), nil)
	if err != nil || f.Right || f.Name != FactSampled {
		t.Errorf("%+v, %v", f, err)
	}
	rules, err := j.Rules(verde.DefaultClock())
	if err != nil {
		t.Fatal(err)
	}
	e, err := j.Prover(rules, nil, w.Tokens, nil)
	if err != nil {
		t.Fatal(err)
	}
	c := j.Claim(TaskID{1}, 0, verde.NodeID{1}, out)
	if open, err := verde.Accuse(rules, &c, e); err != nil || open == nil || open.Door != verde.DoorFact {
		t.Errorf("accused of %+v, %v", open, err)
	}
}

func TestExport(t *testing.T) {
	j := compile(t, Supervised, cpu.New())
	w, _ := execute(t, j)
	_, trained, err := j.Result(w)
	if err != nil {
		t.Fatal(err)
	}
	file, err := Export(j.Program, trained)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := policy.WriteSafetensors(&b, file); err != nil {
		t.Fatal(err)
	}
	// The exported model is what another program begins with.
	text := strings.Replace(files[Supervised], "seed = 3\n", "file = \"model.safetensors\"\n", 1)
	p, err := ParseFile([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	next, err := Prepare(*p, fstest.MapFS{"rows.tsv": {Data: []byte(rows())}, "model.safetensors": {Data: b.Bytes()}})
	if err != nil {
		t.Fatal(err)
	}
	want, _ := trained.Words("p.embed")
	if got, _ := next.Start.Words("p.embed"); !slices.Equal(got, want) {
		t.Error("the exported embedding is another one")
	}
	if next.Start.Root() == trained.Root() {
		t.Error("the optimizer does not begin afresh")
	}
}

func TestClaimOfAnotherTask(t *testing.T) {
	j := compile(t, Supervised, cpu.New())
	_, out := execute(t, j)
	c := j.Claim(TaskID{1}, 3, verde.NodeID{9}, out)
	if err := j.CheckClaim(TaskID{1}, &c); err != nil {
		t.Fatal(err)
	}
	if ResultOf(&c) != out {
		t.Errorf("the claim says %+v, the result is %+v", ResultOf(&c), out)
	}
	if j.CheckClaim(TaskID{2}, &c) == nil {
		t.Error("a claim about another task was taken")
	}
	if other := compile(t, Pretraining, cpu.New()); other.CheckClaim(TaskID{1}, &c) == nil {
		t.Error("a claim about another program was taken")
	}
}

// TestRunWrong makes errors on purpose: whoever re-executes the step finds it, whoever re-executes others finds nothing.
func TestRunWrong(t *testing.T) {
	ctx := context.Background()
	for _, kind := range kinds {
		t.Run(string(kind), func(t *testing.T) {
			j := compile(t, kind, cpu.New())
			honest, right := execute(t, j)
			at := rand.IntN(j.Steps())
			r := NewRunner(j)
			var w *Work
			var states []*verde.State
			err := ErrPlace
			for errors.Is(err, ErrPlace) {
				if w, err = j.Begin(nil); err != nil {
					t.Fatal(err)
				}
				w.Tokens, states = honest.Tokens, nil
				for {
					b, err := EncodeState(w.State)
					if err != nil {
						t.Fatal(err)
					}
					s, err := DecodeState(b, w.State.Root())
					if err != nil {
						t.Fatal(err)
					}
					if states = append(states, s); w.Done() == at {
						break
					}
					if err := r.Step(ctx, w); err != nil {
						t.Fatal(err)
					}
				}
				tensor, word := j.PlaceOfError(rand.Uint64())
				err = r.RunWrong(ctx, w, tensor, word, nil)
			}
			if err != nil {
				t.Fatal(err)
			}
			wrong, _, err := j.Result(w)
			if err != nil {
				t.Fatal(err)
			}
			if wrong.Computation == right.Computation || wrong.Inputs != right.Inputs {
				t.Errorf("the error makes no difference, or the inputs others: %+v, %+v", wrong, right)
			}
			e := &Evidence{w.Steps, w.Tokens}
			f, err := r.Check(ctx, e, &Work{Steps: e.Steps[:at:at], State: states[at]}, at+1, nil)
			if err != nil || f.Right || f.Step != at {
				t.Errorf("the step with the error: %+v, %v", f, err)
			}
			if at > 0 {
				if f, err := r.Check(ctx, e, &Work{State: states[0]}, at, nil); err != nil || !f.Right {
					t.Errorf("steps before the error: %+v, %v", f, err)
				}
			}
		})
	}
}

// TestResume stops an execution after every step and goes on from its journal.
func TestResume(t *testing.T) {
	ctx := context.Background()
	for _, kind := range kinds {
		t.Run(string(kind), func(t *testing.T) {
			j := compile(t, kind, cpu.New())
			_, want := execute(t, j)
			w, err := j.Begin(nil)
			if err != nil {
				t.Fatal(err)
			}
			for w.Done() < j.Steps() {
				if err := NewRunner(j).Step(ctx, w); err != nil {
					t.Fatal(err)
				}
				b, err := j.EncodeWork(w)
				if err != nil {
					t.Fatal(err)
				}
				if w, err = j.DecodeWork(b); err != nil {
					t.Fatal(err)
				}
				for _, n := range []int{0, 7, 8, 9, len(b) / 2, len(b) - 1} {
					if _, err := j.DecodeWork(b[:n]); err == nil {
						t.Fatalf("a journal of %d bytes of %d was taken", n, len(b))
					}
				}
				b[len(b)-2] ^= 1
				if _, err := j.DecodeWork(b); err == nil {
					t.Fatal("a damaged journal was taken")
				}
			}
			if got, _, err := j.Result(w); err != nil || got != want {
				t.Errorf("gone on with, it comes to %+v, %v; at once, to %+v", got, err, want)
			}
		})
	}
}

func TestShares(t *testing.T) {
	j := compile(t, RL, cpu.New())
	for shares := 1; shares <= j.Steps(); shares++ {
		next := 0
		for i := range shares {
			lo, hi := j.Share(i, shares)
			if lo != next || hi <= lo {
				t.Errorf("share %d of %d is steps %d to %d, want it to begin at %d", i, shares, lo, hi-1, next)
			}
			next = hi
		}
		if next != j.Steps() {
			t.Errorf("%d shares end at step %d of %d", shares, next, j.Steps())
		}
	}
	if parts := j.Parts(); parts[0] != 0 || len(parts) != j.Steps() {
		t.Errorf("parts %v of %d steps", parts, j.Steps())
	}
}
