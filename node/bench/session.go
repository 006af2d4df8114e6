package bench

import (
	"context"
	"fmt"
	"log/slog"
	"math"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"verdant/node/config"
	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/repops/cuda"
)

// session is a benchmark under way.
type session struct {
	Options
	bench   string
	emit    func(Result) error
	peer    *peer
	backend *cpu.Backend
	gpu     cuda.GPU // nil on the CPU
	device  string
}

func (s *session) open() error {
	if err := pin(s.Threads); err != nil {
		return err
	}
	runtime.GOMAXPROCS(s.Threads)
	level, err := cpu.ParseLevel(s.Kernels)
	if err != nil {
		return err
	}
	s.backend = cpu.New(cpu.WithLevel(level), cpu.WithThreads(s.Threads))
	s.device = fmt.Sprintf("%s, %s, %d thread", cpuName(), s.backend.Name(), s.Threads)
	if s.Threads > 1 {
		s.device += "s"
	}
	where := config.DeviceCPU
	if ordinal, ok := config.CUDA(s.Device); ok {
		if s.gpu, err = cuda.Open(ordinal, s.backend, slog.New(slog.NewTextHandler(s.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))); err != nil {
			return err
		}
		where, s.device = s.Device, fmt.Sprintf("%s, %s", s.gpu.Info().Name, s.gpu.Name())
	}
	s.peer, err = startPeer(s.Peer, s.Peers, where, s.Stderr)
	return err
}

// side does work calls times and returns the seconds it took.
type side func(calls int) (seconds float64, err error)

// timed makes a side of a function.
func timed(f func() error) side {
	return func(calls int) (float64, error) {
		start := time.Now()
		for range calls {
			if err := f(); err != nil {
				return 0, err
			}
		}
		return time.Since(start).Seconds(), nil
	}
}

// measurement is a case to be measured. amount is the work of one call in units;
// with perUnit a result is time per unit, less being better, otherwise units per
// second. peer may be nil.
type measurement struct {
	name    string
	unit    string
	amount  float64
	perUnit bool
	ours    side
	peer    string
	theirs  side
}

// measure takes rounds of both sides, each going first every other round.
func (s *session) measure(ctx context.Context, m measurement) error {
	calls, err := s.calibrate(m.ours)
	if err != nil {
		return fmt.Errorf("%s: %w", m.name, err)
	}
	theirCalls := 0
	if m.theirs != nil {
		if theirCalls, err = s.calibrate(m.theirs); err != nil {
			return fmt.Errorf("%s: %s: %w", m.name, m.peer, err)
		}
	}
	var ours, theirs, ratios []float64
	runtime.GC()
	for round := range s.Rounds {
		var mine, other float64
		sides := []func() error{
			func() (err error) { mine, err = s.once(m, m.ours, calls); return err },
			func() (err error) {
				if m.theirs != nil {
					other, err = s.once(m, m.theirs, theirCalls)
				}
				return err
			},
		}
		if round%2 == 1 {
			slices.Reverse(sides)
		}
		for _, f := range sides {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := f(); err != nil {
				return fmt.Errorf("%s: %w", m.name, err)
			}
		}
		ours = append(ours, mine)
		if m.theirs != nil {
			theirs = append(theirs, other)
			if m.perUnit {
				ratios = append(ratios, other/mine)
			} else {
				ratios = append(ratios, mine/other)
			}
		}
	}
	r := s.result(m.name, median(ours), m.unit)
	if m.theirs != nil {
		value, ratio := median(theirs), median(ratios)
		r.Peer, r.PeerValue, r.Ratio = m.peer, &value, &ratio
	}
	return s.emit(r)
}

func (s *session) result(name string, value float64, unit string) Result {
	return Result{Bench: s.bench, Case: name, Value: value, Unit: unit, Rounds: s.Rounds, Device: s.device}
}

// once is one measurement in the result's unit. With several threads half as many
// calls go before it: until the system has given each a core of its own, and those
// of the other side, which look for work for a while first, have gone to sleep.
func (s *session) once(m measurement, f side, calls int) (float64, error) {
	if s.Threads > 1 {
		if _, err := f((calls + 1) / 2); err != nil {
			return 0, err
		}
	}
	seconds, err := f(calls)
	if err != nil {
		return 0, err
	}
	if seconds <= 0 {
		return 0, fmt.Errorf("%d calls took %v seconds", calls, seconds)
	}
	if m.perUnit {
		return seconds * 1e9 / (m.amount * float64(calls)), nil
	}
	return m.amount * float64(calls) / seconds, nil
}

// calibrate warms a side up and returns the calls that take about Options.Time.
func (s *session) calibrate(f side) (int, error) {
	if _, err := f(1); err != nil {
		return 0, err
	}
	for calls := 1; ; {
		seconds, err := f(calls)
		if err != nil {
			return 0, err
		}
		if seconds >= s.Time.Seconds()/4 || calls >= 1<<24 {
			return max(1, int(math.Round(float64(calls)*s.Time.Seconds()/seconds))), nil
		}
		calls *= 4
	}
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	if n := len(v); n%2 == 0 {
		return (v[n/2-1] + v[n/2]) / 2
	}
	return v[len(v)/2]
}

// operator makes a side of an operator on normal floats; ints fills the index
// tensors by input.
func (s *session) operator(op repops.Operator, ints map[int]uint32) side {
	in, out := s.tensors(op, ints)
	return timed(func() error { return s.backend.Run(op, in, out) })
}

// tensors makes the operands of an operator.
func (s *session) tensors(op repops.Operator, ints map[int]uint32) (in, out [][]uint32) {
	r := rand.New(rand.NewPCG(1, 2))
	for i, spec := range op.Inputs() {
		w := make([]uint32, spec.Size())
		for j := range w {
			if spec.DType == repops.F32 {
				w[j] = math.Float32bits(float32(r.NormFloat64()))
			} else {
				w[j] = ints[i]
			}
		}
		in = append(in, w)
	}
	for _, spec := range op.Outputs() {
		out = append(out, make([]uint32, spec.Size()))
	}
	return in, out
}

// cpuName is what the machine calls its processor.
func cpuName() string {
	info, err := os.ReadFile("/proc/cpuinfo")
	if err == nil {
		for line := range strings.Lines(string(info)) {
			if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == "model name" {
				return strings.TrimSpace(value)
			}
		}
	}
	return runtime.GOOS + "/" + runtime.GOARCH
}
