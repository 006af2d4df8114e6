package market

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/verde"
)

// rows is a data file of the seedling's first family: a word and the same reversed.
func rows() string {
	var b strings.Builder
	for i := range 40 {
		word := fmt.Sprintf("%d%d%d", i%6, i/6%6, i*5%6)
		fmt.Fprintf(&b, "r:%s=\t%c%c%c\n", word, word[2], word[1], word[0])
	}
	return b.String()
}

const model = `
[model]
vocab = 48
dim = 16
layers = 1
heads = 2
kv_heads = 1
hidden = 24
context = 12
rope_theta = 1e4
norm_eps = 1e-5
`

const training = `
[training]
steps = 5
batch = 8
lr = 8e-3
warmup = 2
lr_floor = 0.1
clip_norm = 1.0
beta1 = 0.9
beta2 = 0.99
eps = 1e-8
`

const offer = `
[offer]
reward = "0.5 ether"
deadline = "10m"
verifiers = 2
`

var files = map[Kind]string{
	Supervised:  "kind = \"supervised\"\nspec = 1\nseed = 7\n" + model + "[start]\nseed = 3\n[data]\nfile = \"rows.tsv\"\n" + training + offer,
	Pretraining: "kind = \"pretraining\"\nspec = 1\nseed = 7\n" + model + "[start]\nseed = 3\n[data]\nfile = \"rows.txt\"\n" + training + offer,
	RL: "kind = \"rl\"\nspec = 1\nseed = 7\n" + model + `[start]
seed = 3
[rounds]
bank = "seedling"
families = 31
rounds = 2
questions = 2
group = 4
epochs = 2
temperature = 1.0
lr = 6e-4
warmup = 2
clip_norm = 1.0
clip_low = 0.8
clip_high = 1.28
beta1 = 0.9
beta2 = 0.99
eps = 1e-8
` + offer,
}

var kinds = []Kind{Supervised, Pretraining, RL}

func prepare(t testing.TB, kind Kind) *Prepared {
	t.Helper()
	p, err := ParseFile([]byte(files[kind]))
	if err != nil {
		t.Fatal(err)
	}
	text := rows()
	dir := fstest.MapFS{"rows.tsv": {Data: []byte(text)}, "rows.txt": {Data: []byte(strings.ReplaceAll(text, "\t", ""))}}
	out, err := Prepare(*p, dir)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func compile(t testing.TB, kind Kind, backend repops.Backend) *Job {
	t.Helper()
	p := prepare(t, kind)
	j, err := Compile(p.Program, p.Table, backend)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func execute(t testing.TB, j *Job) (*Work, Result) {
	t.Helper()
	w, err := j.Begin(nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := NewRunner(j).Run(context.Background(), w, nil); err != nil {
		t.Fatal(err)
	}
	out, _, err := j.Result(w)
	if err != nil {
		t.Fatal(err)
	}
	return w, out
}

// golden roots: programs give the same bits everywhere, always.
var golden = map[Kind][2]string{
	Supervised:  {"bfa84105955d1c05d91bc7b296a0766fa32992f9d5d92ef38feca38d0be70857", "5e9af69511ee4a5df7bc8dd3a6e460866de69a3630ed5ae99a7fdbe96767fe2a"},
	Pretraining: {"7a6a0b703f8fc96242bcdc6d9782931c2397708d1fff2a7f6650c4b26d457b50", "9a17748198949387892ab256caded59d0513b1b77947047687aadf8b4d4149fd"},
	RL:          {"4597dbbfba2abdb8950a9757866e4d8f48a87a230886067441eaf6e65b38535f", "8c0ba560dcb8b8669d045afae0e5bb2ac49da45f0ac739acddde79bd245ddf3e"},
}

func TestGolden(t *testing.T) {
	for _, kind := range kinds {
		t.Run(string(kind), func(t *testing.T) {
			fast := compile(t, kind, cpu.New())
			_, out := execute(t, fast)
			if _, slow := execute(t, compile(t, kind, repops.Interpreter{})); slow != out {
				t.Error("kernels and definitions differ")
			}
			if got := [2]string{fast.ID.String(), out.Computation.String()}; got != golden[kind] {
				t.Errorf("%s: program and computation are\n%q", kind, got)
			}
		})
	}
}

// TestTrueWorkHasNoAccuser ties lean execution to the dispute machine.
func TestTrueWorkHasNoAccuser(t *testing.T) {
	for _, kind := range kinds {
		t.Run(string(kind), func(t *testing.T) {
			j := compile(t, kind, cpu.New())
			w, out := execute(t, j)
			c := j.Claim(TaskID{1}, 0, verde.NodeID{1}, out)
			if err := c.Validate(); err != nil {
				t.Fatal(err)
			}
			rules, err := j.Rules(verde.DefaultClock())
			if err != nil {
				t.Fatal(err)
			}
			e, err := j.Prover(rules, nil, w.Tokens, nil)
			if err != nil {
				t.Fatal(err)
			}
			if open, err := verde.Accuse(rules, &c, e); err != nil || open != nil {
				t.Fatalf("true work is accused of %+v, %v", open, err)
			}
		})
	}
}

// TestLieIsConvicted flips a random word of a random operator's output: the dispute machine names it.
func TestLieIsConvicted(t *testing.T) {
	keys := map[verde.Party]*verde.KeySigner{}
	for p := verde.Challenger; p <= verde.Defender; p++ {
		seed := sha256.Sum256([]byte(p.String()))
		keys[p], _ = verde.NewKeySigner(ed25519.NewKeyFromSeed(seed[:]))
	}
	for _, kind := range kinds {
		t.Run(string(kind), func(t *testing.T) {
			j := compile(t, kind, cpu.New())
			w, out := execute(t, j)
			rules, err := j.Rules(verde.DefaultClock())
			if err != nil {
				t.Fatal(err)
			}
			seed := rand.Uint64()
			t.Log("seed", seed)
			rng := rand.New(rand.NewPCG(seed, 1))
			for range 50 {
				lie := j.DrawLie(rng)
				liar, err := j.Prover(rules, nil, w.Tokens, lie.Tell)
				if err != nil {
					t.Fatal(err)
				}
				computation, post, err := verde.Roots(rules, liar)
				if err != nil {
					t.Fatal(err)
				}
				if computation == out.Computation {
					continue // a word that does not matter
				}
				o := out
				o.Computation, o.Post = computation, post
				c := j.Claim(TaskID{1}, 0, keys[verde.Defender].Node(), o)
				honest, err := j.Prover(rules, nil, w.Tokens, nil)
				if err != nil {
					t.Fatal(err)
				}
				g, err := verde.NewGame(rules, verde.Header{
					Rules: rules.Hash(), Claim: c, Challenger: keys[verde.Challenger].Node(), Defender: c.Node,
				}, verde.Ed25519{}, 0)
				if err != nil {
					t.Fatal(err)
				}
				for now := verde.Tick(1); g.Verdict() == nil; now++ {
					p, _ := g.Turn()
					m, err := verde.Respond(g, map[verde.Party]verde.Prover{verde.Challenger: honest, verde.Defender: liar}[p])
					if err != nil {
						t.Fatal(err)
					}
					s, err := g.Sign(m, keys[p])
					if err != nil {
						t.Fatal(err)
					}
					if err := g.Receive(s, now); err != nil {
						t.Fatal(err)
					}
				}
				s := g.Story()
				if s.Verdict.Winner != verde.Challenger || s.Step != lie.Step || s.Op != lie.Op {
					t.Errorf("lie %+v: step %d, operator %d: %+v", lie, s.Step, s.Op, s.Verdict)
				}
				return
			}
			t.Error("no lie made a difference")
		})
	}
}
