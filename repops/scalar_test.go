package repops

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math"
	"math/rand/v2"
	"os"
	"runtime"
	"sync"
	"testing"
)

// The unary programs are tested on a sample of the float32 range and every
// value near an edge; VERDANT_EXHAUSTIVE=1 tests all 2^32 inputs instead.

// unary is one scalar program with its promise.
type unary struct {
	name string
	fn   func(float32) float32
	body func(*NodeBuilder, Reg) Reg
	ref  func(float64) float64
	in   func(float32) bool // where maxUlp holds
	ulp  float64
}

func unaries() []unary {
	all := func(float32) bool { return true }
	trigRange := func(x float32) bool { return Max(x, -x) <= 1<<16 }
	return []unary{
		{"exp", Exp, (*NodeBuilder).Exp, math.Exp, all, 1.02},
		{"log", Log, (*NodeBuilder).Log, math.Log, all, 1},
		{"sin", Sin, (*NodeBuilder).Sin, math.Sin, trigRange, 2},
		{"cos", Cos, (*NodeBuilder).Cos, math.Cos, trigRange, 2},
	}
}

// TestUnaryAccuracy measures the error of each function against float64, which
// knows some 2^29 times more than it matters here.
func TestUnaryAccuracy(t *testing.T) {
	for _, u := range unaries() {
		t.Run(u.name, func(t *testing.T) {
			var mu sync.Mutex
			worst, at := 0.0, float32(0)
			everyWord(t, func(words func(yield func(uint32) bool)) {
				most, where := 0.0, float32(0)
				words(func(w uint32) bool {
					v := math.Float32frombits(w)
					if !u.in(v) {
						return true
					}
					got, want := u.fn(v), u.ref(float64(v))
					if float32(want) == got { // half an ulp, the quick way
						return true
					}
					if e := ulps(got, want); e > most {
						most, where = e, v
					}
					return true
				})
				mu.Lock()
				defer mu.Unlock()
				if most > worst {
					worst, at = most, where
				}
			})
			if worst > u.ulp {
				t.Errorf("%.4f ulp at %g, promised %g", worst, at, u.ulp)
			}
			t.Logf("%s: at most %.4f ulp, at %g (%#08x)", u.name, worst, at, math.Float32bits(at))
		})
	}
}

// TestUnaryPrograms wants each program to give the word of its function.
func TestUnaryPrograms(t *testing.T) {
	for _, u := range unaries() {
		t.Run(u.name, func(t *testing.T) {
			x := NewExpansion([]int{1})
			b := x.Map(1)
			b.Done(u.body(b, b.Load(x.In(0), Addr{})))
			if x.Err() != nil {
				t.Fatal(x.Err())
			}
			t.Logf("%s: %d instructions", u.name, len(x.Nodes[0].Body))
			everyWord(t, func(inputs func(yield func(uint32) bool)) {
				program := newRowProgram(&x.Nodes[0])
				words := make([]uint32, 0, rowWords)
				same := func() bool {
					for i, got := range program.run(words) {
						if want := math.Float32bits(u.fn(math.Float32frombits(words[i]))); got != want {
							t.Errorf("%s(%#08x): function %#08x, program %#08x", u.name, words[i], want, got)
							return false
						}
					}
					words = words[:0]
					return true
				}
				inputs(func(bits uint32) bool {
					words = append(words, bits)
					return len(words) < rowWords || same()
				})
				same()
			})
		})
	}
}

// everyWord calls check with the words to test: a sample of them and all near
// edges, or all 2^32 in parts that are checked side by side.
func everyWord(t *testing.T, check func(words func(yield func(uint32) bool))) {
	if os.Getenv("VERDANT_EXHAUSTIVE") == "" {
		t.Parallel()
		check(sampledWords(1 << 20))
		return
	}
	var wg sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		wg.Go(func() {
			check(func(yield func(uint32) bool) {
				for i := uint64(w); i < 1<<32 && yield(uint32(i)); i += uint64(workers) {
				}
			})
		})
	}
	wg.Wait()
}

// rowWords is how many words a rowProgram takes at once; its registers stay in a
// level-1 cache.
const rowWords = 128

// rowProgram runs the body of a map of one word on many words, instruction by
// instruction: the opcodes of the interpreter at a third of its time.
type rowProgram struct {
	n    *Node
	regs [MaxRegisters][rowWords]uint32
}

func newRowProgram(n *Node) *rowProgram {
	p := &rowProgram{n: n}
	first := n.Registers() - len(n.Body) - len(n.Consts)
	for i, c := range n.Consts {
		for j := range p.regs[first+i] {
			p.regs[first+i][j] = c
		}
	}
	return p
}

// run returns a word for each of at most rowWords, valid until the next run.
func (p *rowProgram) run(words []uint32) []uint32 {
	copy(p.regs[regIn][:], words)
	r := p.n.Registers() - len(p.n.Body)
	for _, ins := range p.n.Body {
		dst, a, b, c := &p.regs[r], &p.regs[ins.A], &p.regs[ins.B], &p.regs[ins.C]
		for i := range words {
			dst[i] = ins.Op.Apply(a[i], b[i], c[i])
		}
		r++
	}
	return p.regs[r-1][:len(words)]
}

// sampledWords yields n random words and all words near edges: powers of two,
// zeros, infinities, NaNs, limits of the programs.
func sampledWords(n int) func(yield func(uint32) bool) {
	return func(yield func(uint32) bool) {
		rng := rand.New(rand.NewPCG(1, 2))
		for range n {
			if !yield(rng.Uint32()) {
				return
			}
		}
		edges := []uint32{expMax, expMin, 0x42B17218, 0xC2CFF1B5, 0xC2AEAC50, sqrtHalf, 0x7FC00000, 0x7F800001, 0x7FFFFFFF, math.Float32bits(1 << 16)}
		for e := range uint32(256) {
			edges = append(edges, e<<23)
		}
		for _, e := range edges {
			for d := -64; d <= 64; d++ {
				w := e + uint32(d)
				if !yield(w) || !yield(w^1<<31) {
					return
				}
			}
		}
	}
}

// ulps is the distance of a float32 to a reference in units of the last place
// of the reference; 0 if both are NaN, overflow or the same infinity.
func ulps(got float32, want float64) float64 {
	if want != want || got != got {
		if want != want && math.Float32bits(got) == CanonicalNaN {
			return 0
		}
		return math.Inf(1)
	}
	if float32(want) == got && math.IsInf(float64(got), 0) {
		return 0
	}
	exp := max(math.Ilogb(want), -126)
	g := float64(got)
	if math.IsInf(g, 0) {
		g = math.Copysign(0x1p128, g) // an overflow one step too early or late is one ulp
	}
	return math.Abs(g-want) / math.Ldexp(1, exp-23)
}

// TestSmallBodies compares the helper fragments with their functions.
func TestSmallBodies(t *testing.T) {
	x := NewExpansion([]int{2})
	b := x.Map(1)
	in := b.LoadVec(x.In(0), Addr{}, 2, 1)
	b.Done(b.FromInt(in[0]))
	b = x.Map(1)
	in = b.LoadVec(x.In(0), Addr{}, 2, 1)
	b.Done(b.FAdd(b.Min(in[0], in[1]), b.Bits(negativeZero)))
	if x.Err() != nil {
		t.Fatal(x.Err())
	}
	for i := int32(-1 << 22); i <= 1<<22; i += 7 {
		if got := FromInt(i); got != float32(i) {
			t.Fatalf("FromInt(%d) = %g", i, got)
		}
	}
	var out [1]uint32
	var last uint32
	sampledWords(1 << 16)(func(w uint32) bool {
		words := [][]uint32{{w, last}}
		InterpretNode(&x.Nodes[0], words, out[:])
		if want := math.Float32bits(FromInt(int32(w))); out[0] != want {
			t.Fatalf("FromInt(%#08x): body %#08x, function %#08x", w, out[0], want)
		}
		InterpretNode(&x.Nodes[1], words, out[:])
		if want := math.Float32bits(Min(math.Float32frombits(w), math.Float32frombits(last))); out[0] != want {
			t.Fatalf("Min(%#08x, %#08x): body %#08x, function %#08x", w, last, out[0], want)
		}
		last = w
		return true
	})
}

// TestGoldenBits pins the bits of the scalar programs: another digest on any
// machine breaks contract version 1.
func TestGoldenBits(t *testing.T) {
	gumbel := func(x float32) float32 { return NegGumbel(math.Float32bits(x)) }
	normal := func(x float32) float32 { return Normal(math.Float32bits(x), ^math.Float32bits(x)) }
	for _, g := range []struct {
		name string
		fn   func(float32) float32
		want string
	}{
		{"exp", Exp, "781b74ce8a8dbf1e"},
		{"log", Log, "86982fa354c6f837"},
		{"sin", Sin, "0c5aafe74260ebca"},
		{"cos", Cos, "1037c5ddaf46ff2e"},
		{"gumbel", gumbel, "3d734989857b000c"},
		{"normal", normal, "a368d5b79e73a0c3"},
	} {
		h := sha256.New()
		sampledWords(1 << 16)(func(w uint32) bool {
			h.Write(binary.LittleEndian.AppendUint32(nil, math.Float32bits(g.fn(math.Float32frombits(w)))))
			return true
		})
		if got := hex.EncodeToString(h.Sum(nil)[:8]); got != g.want {
			t.Errorf("%s: digest %s, want %s", g.name, got, g.want)
		}
	}
}
