//go:build cuda

package cuda

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
	"verdant/repops/cpu"
)

// TestMain names what the tests' results depend on besides their code: the driver that the loader finds.
func TestMain(m *testing.M) {
	for _, dir := range strings.Split(os.Getenv("LD_LIBRARY_PATH"), ":") {
		_, _ = os.Stat(dir + "/libcuda.so.1")
	}
	os.Exit(m.Run())
}

// emulated skips tests that ask the emulated driver for trouble where it is not the one that was found.
func emulated(t *testing.T) {
	t.Helper()
	r := Probe()
	if r.Problem != "" || len(r.Devices) == 0 || !strings.HasPrefix(r.Devices[0].Name, "Emulated") {
		t.Skip("NOT TESTED: needs the emulated driver; run make test-cuda")
	}
}

// open opens the first GPU, a real one or the emulated one.
func open(t *testing.T) *Backend {
	t.Helper()
	gpu, err := Open(0, cpu.New(), slog.New(slog.DiscardHandler))
	if err != nil {
		if len(Probe().Devices) == 0 {
			t.Skip("NOT TESTED: ", err)
		}
		t.Fatal(err)
	}
	t.Cleanup(func() { gpu.Close() })
	return gpu.(*Backend)
}

func TestProbe(t *testing.T) {
	emulated(t)
	t.Setenv("FAKE_CUDA_DEVICES", "3")
	r := Probe()
	if !r.Built || r.Driver != "12.4" || len(r.Devices) != 3 || r.Devices[2].Ordinal != 2 || r.Devices[0].Major != 9 || r.Devices[0].Memory != 1<<30 {
		t.Errorf("probe %+v", r)
	}
	for _, ordinal := range []int{-1, 3} {
		if _, err := Open(ordinal, cpu.New(), slog.Default()); err == nil || !strings.Contains(err.Error(), "this machine has 3") {
			t.Errorf("GPU %d: %v", ordinal, err)
		}
	}
	last, err := Open(2, cpu.New(), slog.Default())
	if err != nil {
		t.Fatal(err)
	}
	defer last.Close()
	if last.Name() != "cuda:2" {
		t.Errorf("name %s", last.Name())
	}
	if err := last.Run(repops.Plus{Size: 3}, [][]uint32{{1, 2, 3}, {0, 0, 0}}, [][]uint32{{9, 9, 9}}); err != nil {
		t.Error(err)
	}
}

// TestConformance is that of every backend: the bits of the definition, and no call with tensors that do not fit.
func TestConformance(t *testing.T) {
	for _, order := range []string{"", "1"} {
		t.Run("descending="+order, func(t *testing.T) {
			b := open(t)
			if order != "" {
				emulated(t)
				t.Setenv("FAKE_CUDA_DESCENDING", order)
			}
			r := rand.New(rand.NewPCG(1, 2))
			for _, op := range conformance.AllOperators() {
				x, err := repops.Expand(op)
				if err != nil {
					t.Fatal(err)
				}
				if x.Cost() > 1<<24 {
					continue // package kernels' own tests go there
				}
				if err := conformance.Check(r, b, op, conformance.Inputs(r, op, 20)); err != nil {
					t.Errorf("operator %s: %v", op.Kind(), err)
				}
				if err := conformance.CheckSizes(b, op); err != nil {
					t.Errorf("operator %s: %v", op.Kind(), err)
				}
			}
			if n := b.Fallbacks(); len(n) > 0 {
				t.Errorf("ran on the CPU: %v", n)
			}
		})
	}
}

func TestSelfTest(t *testing.T) {
	tested, err := open(t).SelfTest()
	if err != nil || tested < 30 {
		t.Errorf("tested %d operators: %v", tested, err)
	}
}

// TestConcurrentUse wants many goroutines to share a device: under the race detector, and with threads that never had a context.
func TestConcurrentUse(t *testing.T) {
	b := open(t)
	op := repops.Linear{Rows: 5, In: 33, Out: 7}
	r := rand.New(rand.NewPCG(3, 4))
	in := conformance.Inputs(r, op, 5)
	want := [][]uint32{make([]uint32, 35)}
	if err := (repops.Interpreter{}).Run(op, in, want); err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 10 {
				got := [][]uint32{make([]uint32, 35)}
				if err := b.Run(op, in, got); err != nil || !slices.Equal(got[0], want[0]) {
					t.Errorf("differs, or %v", err)
				}
			}
		})
	}
	all.Wait()
}

// chain is a graph of sums: x+x, (x+x)+y, of which two are outputs, and the input itself too.
func chain(t *testing.T, size int) *repops.Graph {
	t.Helper()
	b := repops.NewGraph("chain")
	x, y := b.Input("x", repops.Float(size)), b.Input("y", repops.Float(size))
	twice := b.Apply1(repops.Plus{Size: size}, x, x)
	sum := b.Apply1(repops.Plus{Size: size}, twice, y)
	b.Output("sum", sum)
	b.Output("twice", twice)
	b.Output("again", sum)
	b.Output("x", x)
	g, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func upload(t *testing.T, b *Backend, words []uint32) repops.Resident {
	t.Helper()
	r, err := b.Upload(words)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestExecute(t *testing.T) {
	b := open(t)
	const size = 1000
	g := chain(t, size)
	r := rand.New(rand.NewPCG(5, 6))
	x, y := make([]uint32, size), make([]uint32, size)
	for i := range x {
		x[i], y[i] = conformance.Wide.Word(r), conformance.Wide.Word(r)
	}
	in := []repops.Resident{upload(t, b, x), upload(t, b, y)}
	want := map[string][]uint32{}
	given := map[string][]uint32{"x": x, "y": y}
	host := repops.NewExecutor(g, cpu.New())
	if err := host.Run(func(name string) []uint32 { return given[name] }, func(name string, words []uint32) { want[name] = slices.Clone(words) }); err != nil {
		t.Fatal(err)
	}
	for range 20 { // some of them with a check on the CPU
		out, err := b.Execute(g, in)
		if err != nil {
			t.Fatal(err)
		}
		for i, o := range g.Outputs {
			got := make([]uint32, size)
			if err := out[i].Fetch(got); err != nil || !slices.Equal(got, want[o.Name]) {
				t.Errorf("output %s differs, or %v", o.Name, err)
			}
		}
		for _, o := range out {
			o.Release()
			o.Release() // once is enough, twice does no harm
		}
		if err := out[0].Fetch(make([]uint32, size)); err == nil {
			t.Error("fetched a tensor that was released")
		}
	}
	if _, err := b.Execute(g, in[:1]); err == nil {
		t.Error("executed with an input missing")
	}
	if _, err := b.Execute(chain(t, size+1), in); err == nil {
		t.Error("executed with inputs of another size")
	}
	in[1].Release()
	if _, err := b.Execute(g, in); err == nil {
		t.Error("executed with an input that was released")
	}
	held := b.held(t)
	if held > 64<<10 {
		t.Errorf("%d bytes are held for tensors of %d", held, 4*size)
	}
}

// held is the memory taken from the driver.
func (b *Backend) held(t *testing.T) (held int64) {
	t.Helper()
	if err := b.device.Do(func(s *Stream) error { held = s.pool.held; return nil }); err != nil {
		t.Fatal(err)
	}
	return held
}

// TestOutOfMemory wants an error that says how much there is, memory given back, and a device that goes on.
func TestOutOfMemory(t *testing.T) {
	emulated(t)
	t.Setenv("FAKE_CUDA_MEMORY", "65536")
	b := open(t)
	var memory *MemoryError
	if _, err := b.Upload(make([]uint32, 20000)); !errors.As(err, &memory) || !errors.Is(err, repops.ErrDeviceMemory) || memory.Total != 65536 {
		t.Errorf("80000 of 65536 bytes: %v", err)
	}
	const size = 3000 // 12000 bytes: five fit, the graph needs seven
	in := []repops.Resident{upload(t, b, make([]uint32, size)), upload(t, b, make([]uint32, size))}
	for range 3 {
		if _, err := b.Execute(chain(t, size), in); !errors.Is(err, repops.ErrDeviceMemory) {
			t.Fatalf("a graph that does not fit: %v", err)
		}
	}
	if !b.Ready() {
		t.Error("a lack of memory took the device out of service")
	}
	small := chain(t, 100)
	out, err := b.Execute(small, []repops.Resident{upload(t, b, make([]uint32, 100)), upload(t, b, make([]uint32, 100))})
	if err != nil || len(out) != 4 {
		t.Errorf("a graph that fits, after one that did not: %v", err)
	}
}

// TestSpill wants the bits of a graph whose values do not fit into the device all at once: some wait on the host, and come back. The device is
// one that no other test has left anything on.
func TestSpill(t *testing.T) {
	emulated(t)
	t.Setenv("FAKE_CUDA_MEMORY", "65536")
	t.Setenv("FAKE_CUDA_DEVICES", "2")
	var log bytes.Buffer
	backend, err := Open(1, cpu.New(), slog.New(slog.NewTextHandler(&log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	defer backend.Close()
	b := backend.(*Backend)
	b.CheckOneIn(1)
	const size, deep = 3000, 12 // 12000 bytes: five fit, two of them the inputs
	g := repops.NewGraph("deep")
	plus := func(x, y repops.Value) repops.Value { return g.Apply1(repops.Plus{Size: size}, x, y) }
	x, y := g.Input("x", repops.Float(size)), g.Input("y", repops.Float(size))
	values := []repops.Value{plus(x, y)}
	for len(values) < deep {
		values = append(values, plus(values[len(values)-1], y))
	}
	sum := values[deep-1]
	for i := deep - 2; i >= 0; i-- { // as a backward pass reads what the forward pass left
		sum = plus(sum, values[i])
	}
	g.Output("sum", sum)
	graph, err := g.Build()
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(7, 8))
	words := map[string][]uint32{"x": make([]uint32, size), "y": make([]uint32, size)}
	for _, w := range words {
		for i := range w {
			w[i] = conformance.Normal.Word(r)
		}
	}
	var want []uint32
	err = repops.NewExecutor(graph, cpu.New()).Run(func(name string) []uint32 { return words[name] }, func(_ string, w []uint32) { want = w })
	if err != nil {
		t.Fatal(err)
	}
	in := []repops.Resident{upload(t, b, words["x"]), upload(t, b, words["y"])}
	for range 3 {
		out, err := b.Execute(graph, in)
		if err != nil {
			t.Fatal(err)
		}
		got := make([]uint32, size)
		if err := out[0].Fetch(got); err != nil || !slices.Equal(got, want) {
			t.Errorf("other bits than the host's: %v", err)
		}
		out[0].Release()
	}
	if text := log.String(); strings.Count(text, "wait in the host's memory") != 3 || strings.Contains(text, "level=ERROR") {
		t.Errorf("the log says: %s", text)
	}
}

// TestStateRootCopiesNoWeights counts the bytes that cross the bus: a graph that reads and writes tensors on the device takes none, and the
// roots of its outputs 32 bytes each.
func TestStateRootCopiesNoWeights(t *testing.T) {
	emulated(t)
	b := open(t)
	b.CheckOneIn(0)
	const size = 100_000
	in := []repops.Resident{upload(t, b, make([]uint32, size)), upload(t, b, make([]uint32, size))}
	bus := filepath.Join(t.TempDir(), "bus")
	t.Setenv("FAKE_CUDA_BUS", bus)
	out, err := b.Execute(chain(t, size), in)
	if err != nil {
		t.Fatal(err)
	}
	if crossed, err := os.ReadFile(bus); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a graph on the device copies: %s", crossed)
	}
	if _, err := b.Merkle(out, 256, [2]string{"vd1.leaf", "vd1.node"}); err != nil {
		t.Fatal(err)
	}
	crossed, err := os.ReadFile(bus)
	if want := fmt.Sprintf("down %d\n", 32*len(out)); err != nil || string(crossed) != want {
		t.Errorf("the roots of %d tensors of %d bytes take %q over the bus, want %q: %v", len(out), 4*size, crossed, want, err)
	}
}

// TestLost wants nothing after a failure of the driver to count, and the host to go on.
func TestLost(t *testing.T) {
	emulated(t)
	b := open(t)
	g := chain(t, 100)
	in := []repops.Resident{upload(t, b, make([]uint32, 100)), upload(t, b, make([]uint32, 100))}
	t.Setenv("FAKE_CUDA_LOST", "2")
	var lost *LostError
	if out, err := b.Execute(g, in); !errors.As(err, &lost) || out != nil {
		t.Fatalf("lost at the second kernel: %v, %v", out, err)
	}
	if b.Ready() {
		t.Error("a lost device is ready")
	}
	if _, err := b.Execute(g, in); !errors.As(err, &lost) {
		t.Errorf("after the loss: %v", err)
	}
	if err := in[0].Fetch(make([]uint32, 100)); !errors.As(err, &lost) {
		t.Errorf("fetch after the loss: %v", err)
	}
	if _, err := b.Merkle(in, 256, [2]string{"vd1.leaf", "vd1.node"}); !errors.As(err, &lost) {
		t.Errorf("hash after the loss: %v", err)
	}
	out := [][]uint32{{7}}
	if err := b.Run(repops.Plus{Size: 1}, [][]uint32{{0}, {0}}, out); err != nil || out[0][0] != 0 {
		t.Errorf("the host does not go on: %v, %v", out, err)
	}
	in[0].Release()
}

// TestWrongBits wants a GPU with other bits out of service: by the self-test, and by the checks of graphs.
func TestWrongBits(t *testing.T) {
	emulated(t)
	var lost *LostError
	t.Run("self-test", func(t *testing.T) {
		b := open(t)
		t.Setenv("FAKE_CUDA_WRONG", "7")
		if _, err := b.SelfTest(); !errors.As(err, &lost) || b.Ready() {
			t.Errorf("self-test of a GPU with a wrong bit: %v", err)
		}
	})
	t.Run("graph", func(t *testing.T) {
		b := open(t)
		g := chain(t, 100)
		in := []repops.Resident{upload(t, b, repops.Words(slices.Repeat([]float32{1}, 100))), upload(t, b, make([]uint32, 100))}
		for try := range 1000 {
			t.Setenv("FAKE_CUDA_WRONG", []string{"1", "01"}[try%2]) // the first kernel of each run
			if _, err := b.Execute(g, in); err != nil {
				if !errors.As(err, &lost) || b.Ready() || !strings.Contains(err.Error(), "plus") {
					t.Errorf("run %d: %v", try, err)
				}
				return
			}
		}
		t.Error("a thousand graphs with a wrong bit, and no check noticed")
	})
}

// TestCache continues a sequence with every row checked on the host, then with a wrong bit, and takes caches that do not fit.
func TestCache(t *testing.T) {
	b := open(t)
	b.CheckOneIn(1)
	o := repops.Attention{Rows: 3, Heads: 4, KVHeads: 2, HeadDim: 5, MaxLen: 7}
	build := func(o repops.Attention) *repops.Graph {
		g := repops.NewGraph("attention")
		var in []repops.Value
		for i, spec := range o.Inputs() {
			in = append(in, g.Input(fmt.Sprint(i), spec))
		}
		g.Output("o", g.Apply(o, in...)[1])
		built, err := g.Build()
		if err != nil {
			t.Fatal(err)
		}
		return built
	}
	g := build(o)
	c, err := b.NewCache(g, 2*o.MaxLen)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Release()
	r := rand.New(rand.NewPCG(21, 22))
	next := func(pos int) error {
		words := conformance.Inputs(r, o, 0)
		for i := range words[:3] {
			for j := range words[i] {
				words[i][j] = conformance.Cancelling.Word(r)
			}
		}
		copy(words[3], []uint32{0, uint32(o.MaxLen), 0})
		copy(words[4], []uint32{uint32(pos), uint32(pos), 0})
		words[5][0] = 2
		var in []repops.Resident
		for _, w := range words {
			in = append(in, upload(t, b, w))
		}
		out, err := b.Continue(g, in, c)
		if err == nil {
			out[0].Release()
		}
		return err
	}
	for pos := range o.MaxLen - 1 {
		if err := next(pos); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.Copy([]uint32{0, 1}, []uint32{uint32(o.MaxLen), uint32(o.MaxLen + 1)}); err != nil {
		t.Error(err)
	}
	if err := c.Copy([]uint32{0}, nil); err == nil {
		t.Error("copied one row to none")
	}
	other := o
	other.HeadDim++
	for _, g := range []*repops.Graph{build(other), chain(t, 3)} {
		if _, err := b.Continue(g, nil, c); err == nil || !strings.Contains(err.Error(), "cache") {
			t.Errorf("continued another graph: %v", err)
		}
	}
	if _, err := b.NewCache(g, 0); err == nil {
		t.Error("made a cache without rows")
	}
	emulated(t)
	if _, err := b.NewCache(g, 1<<28); !errors.Is(err, repops.ErrDeviceMemory) || !b.Ready() {
		t.Errorf("a cache that does not fit: %v", err)
	}
	var lost *LostError
	for try := range 100 {
		t.Setenv("FAKE_CUDA_WRONG", []string{"5", "05"}[try%2]) // cached_values, whose first word is of row 0 of two
		if err := next(o.MaxLen - 1); err != nil {
			if !errors.As(err, &lost) || b.Ready() {
				t.Errorf("a wrong bit: %v", err)
			}
			return
		}
	}
	t.Error("a hundred steps with a wrong bit, and no check noticed")
}

// TestRefusedKernels wants the message to name what is needed.
func TestRefusedKernels(t *testing.T) {
	emulated(t)
	for name, want := range map[string][]string{
		"FAKE_CUDA_DRIVER=10020": {"CUDA 10.2", "PTX 7.0", "450.36", "Unsupported .version"},
		"FAKE_CUDA_COMPUTE=75":   {"7.5", "8.0", "CPU"},
	} {
		t.Run(name, func(t *testing.T) {
			key, value, _ := strings.Cut(name, "=")
			t.Setenv(key, value)
			_, err := Open(0, cpu.New(), slog.Default())
			if err == nil {
				t.Fatal("opened")
			}
			for _, part := range want {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("%v does not say %q", err, part)
				}
			}
		})
	}
}

// TestClosed wants an error, and no hang, from a device that was given back.
func TestClosed(t *testing.T) {
	b := open(t)
	r := upload(t, b, []uint32{1})
	if err := errors.Join(b.Close(), b.Close()); err != nil {
		t.Fatal(err)
	}
	if err := r.Fetch([]uint32{0}); err == nil {
		t.Error("fetched from a closed device")
	}
	r.Release()
	if _, err := b.Upload([]uint32{1}); err == nil {
		t.Error("uploaded to a closed device")
	}
}
