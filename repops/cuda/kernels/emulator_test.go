package kernels

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"unsafe"

	"verdant/repops"
)

// compiler builds the emulator; CXX names another one.
func compiler() string {
	if c := os.Getenv("CXX"); c != "" {
		return c
	}
	return "g++"
}

// flags keep the compiler from everything that would change a bit.
var flags = []string{
	"-std=c++17", "-O2", "-ffp-contract=off", "-fno-math-errno", "-DVERDANT_EMULATE",
	"-Wall", "-Wextra", "-Werror", "-Wno-unknown-pragmas", "-Wno-missing-field-initializers",
}

var build = sync.OnceValues(func() (string, error) { return buildOf("../verdant.cu") })

func buildOf(kernels string) (string, error) {
	dir, err := os.MkdirTemp("", "verdant-emulator-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "emulator")
	args := append(append([]string{}, flags...), "-DKERNELS=\""+kernels+"\"", "-o", path, filepath.Join("testdata", "emulator.cc"))
	if runtime.GOARCH == "amd64" {
		args = append([]string{"-march=native"}, args...) // a multiply-add instruction, where there is one
	}
	if out, err := exec.Command(compiler(), args...).CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return path, nil
}

func TestMain(m *testing.M) {
	code := m.Run()
	if path, err := build(); err == nil {
		os.RemoveAll(filepath.Dir(path))
	}
	os.Exit(code)
}

// The emulated device's memory: a file that test and emulator map, the latter at base.
const (
	base  = 0x6000_0000_0000
	size  = 1 << 28
	fence = 64 // words between tensors that nobody may write
)

const (
	fenceWord = 0x7FA0BEEF // a NaN, and no index of anything
	stale     = 0xFFBADBAD // what scratch memory holds before
)

// device is an emulated device and a backend on it: a process that runs kernels.
type device struct {
	memory     []uint32
	out        *bufio.Reader
	in         io.Writer
	descending int // order of threads
	options    Options
	programs   map[repops.Operator]*Program
	next       int // word that is free
	said       bytes.Buffer
	ended      func() error // waits for its end
	dies       bool         // the test wants the emulator to end in failure
	turn       sync.Mutex
}

func start(t *testing.T, descending bool, options Options) *device {
	t.Helper()
	return startOf(t, build, descending, options)
}

func startOf(t *testing.T, build func() (string, error), descending bool, options Options) *device {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("NOT TESTED: the emulator needs Linux")
	}
	if _, err := exec.LookPath(compiler()); err != nil {
		t.Skipf("NOT TESTED: the kernels need a C++ compiler to be emulated: %v; on Debian: apt-get install g++", err)
	}
	path, err := build()
	if err != nil {
		t.Fatalf("build the emulator: %v", err)
	}
	file, err := os.CreateTemp(t.TempDir(), "memory")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if err := file.Truncate(size); err != nil {
		t.Fatal(err)
	}
	memory, err := syscall.Mmap(int(file.Fd()), 0, size, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_SHARED)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(path, file.Name(), fmt.Sprintf("%#x", base))
	d := &device{options: options, programs: map[repops.Operator]*Program{}}
	cmd.Stderr = &d.said
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	d.ended = sync.OnceValue(cmd.Wait)
	t.Cleanup(func() {
		in.Close()
		if err := d.ended(); (err != nil) != d.dies {
			t.Errorf("the emulator ended: %v\n%s", err, &d.said)
		}
		if err := syscall.Munmap(memory); err != nil {
			t.Error(err)
		}
	})
	d.memory = unsafe.Slice((*uint32)(unsafe.Pointer(&memory[0])), size/4)
	d.in, d.out = in, bufio.NewReader(out)
	if descending {
		d.descending = 1
	}
	return d
}

func (d *device) Name() string {
	return "emulated kernels, " + []string{"ascending", "descending"}[d.descending]
}

// Run implements [repops.Backend]. Callers take turns.
func (d *device) Run(op repops.Operator, in, out [][]uint32) error {
	spare := repops.SpareOf(op)
	if err := repops.CheckTensors(op, d.whole(in, op.Inputs(), spare.In), d.whole(out, op.Outputs(), spare.Out)); err != nil {
		return err
	}
	d.turn.Lock()
	defer d.turn.Unlock()
	p := d.programs[op]
	if p == nil {
		var err error
		if p, err = Compile(op, d.options); err != nil {
			return err
		}
		d.programs[op] = p
	}
	return d.execute(op.Kind(), p, in, out)
}

// execute runs a program on copies of the tensors, and checks that nothing beside them is written.
func (d *device) execute(what string, p *Program, in, out [][]uint32) error {
	d.next = 0
	var tensors [][]uint32
	var fences []int
	place := func(words []uint32, n int) (uint64, []uint32) {
		at := d.next + fence
		d.next = (at+n+3)/4*4 + fence // all addresses are multiples of 16 bytes
		for i := at - fence; i < d.next; i++ {
			d.memory[i] = fenceWord
		}
		fences = append(fences, at-fence, at, at+n, d.next)
		t := d.memory[at : at+n]
		for i := range t {
			t[i] = stale
		}
		copy(t, words)
		return base + 4*uint64(at), t
	}
	need := p.Scratch
	for _, w := range append(append([][]uint32{}, in...), out...) {
		need += len(w) + 2*fence + 4
	}
	if need > len(d.memory)-4*fence {
		return fmt.Errorf("%d words do not fit into the emulated device", need)
	}
	var ins, outs []uint64
	for _, w := range in {
		a, t := place(w, len(w))
		ins, tensors = append(ins, a), append(tensors, t)
	}
	for _, w := range out {
		a, t := place(w, len(w))
		outs, tensors = append(outs, a), append(tensors, t)
	}
	scratch, _ := place(nil, p.Scratch)
	for i := range p.Launches {
		if err := d.launch(&p.Launches[i], p.Launches[i].Resolve(nil, ins, outs, scratch)); err != nil {
			return err
		}
	}
	for i := 0; i < len(fences); i += 2 {
		for j := fences[i]; j < fences[i+1]; j++ {
			if d.memory[j] != fenceWord {
				return fmt.Errorf("a kernel of %s writes outside of its tensors", what)
			}
		}
	}
	for i, t := range tensors {
		copy(append(append([][]uint32{}, in...), out...)[i], t)
	}
	return nil
}

// whole stands in for a tensor that is left out on purpose.
func (d *device) whole(tensors [][]uint32, specs []repops.Spec, spare int) [][]uint32 {
	if !d.options.Lean || spare < 0 || spare >= len(tensors) || tensors[spare] != nil {
		return tensors
	}
	all := append([][]uint32{}, tensors...)
	all[spare] = make([]uint32, specs[spare].Size())
	return all
}

func (d *device) launch(l *Launch, args []uint64) error {
	var b strings.Builder
	fmt.Fprint(&b, l.Kernel)
	for _, n := range append(l.Grid[:], l.Block[:]...) {
		fmt.Fprint(&b, " ", n)
	}
	fmt.Fprint(&b, " ", d.descending)
	for _, a := range args {
		fmt.Fprint(&b, " ", a)
	}
	if _, err := fmt.Fprintln(d.in, b.String()); err != nil {
		return fmt.Errorf("launch %s: %w", l.Kernel, err)
	}
	answer, err := d.out.ReadString('\n')
	if err != nil {
		return fmt.Errorf("launch %s: the emulator ended: %w: %s", l.Kernel, errors.Join(err, d.ended()), &d.said)
	}
	if answer = strings.TrimSpace(answer); answer != "done" {
		return errors.New(answer)
	}
	return nil
}
