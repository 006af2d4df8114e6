// Package bench measures Verdant's operators and, interleaved with them round by
// round, what others make of the same work: OpenBLAS, PyTorch, the standard
// library's SHA-256, our own scalar programs. It is what "verdant bench" prints.
//
//	round 1: ours, peer   round 2: peer, ours   …   medians of both and of their ratio
//
// Each benchmark has fixed cases, so that figures of different days compare. A
// peer is a process that stays for all rounds and answers a line of text with
// seconds (see peers/). Everything is pinned to as many cores as it may use
// threads. The package belongs to node; only commands import it.
package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"time"

	"verdant/node/config"
	"verdant/repops/cpu"
)

// A Result is one case of a benchmark: what "verdant bench --json" prints on a
// line. Without a peer PeerValue and Ratio are null.
type Result struct {
	Bench     string   `json:"bench"`
	Case      string   `json:"case"`
	Value     float64  `json:"value"` // median over rounds
	Unit      string   `json:"unit"`
	Peer      string   `json:"peer"`
	PeerValue *float64 `json:"peer_value"`
	Ratio     *float64 `json:"ratio"` // median over rounds; above 1 we are better
	Rounds    int      `json:"rounds"`
	Device    string   `json:"device"`
}

// Options say how to measure.
type Options struct {
	// Peer is "", "openblas" or "pytorch". Which benchmarks know it is in Names;
	// hash and rows have peers of their own that need no setup.
	Peer string
	// Peers is the directory that `make bench-peers` filled, usually .bench.
	Peers string
	// Device is what ours, and a peer that can, compute on: "cpu", or "cuda:0" and so on. Which benchmarks know GPUs is in Names.
	Device string
	// Kernels is the set of kernels of ours, as cpu.ParseLevel reads it; "" is the
	// best this machine has.
	Kernels string
	// Threads is how many ours and the peer's may use, at least 1.
	Threads int
	// Rounds is the number of measurements of each side; the median needs an odd one.
	Rounds int
	// Time is about how long one measurement takes. Shorter than 50 ms shows the
	// scheduler more than the code.
	Time time.Duration
	// Binary is the verdant executable, which the local ledger is started from; "" is the running one.
	Binary string
	// Stderr takes what peers have to say.
	Stderr io.Writer
}

// benchmark is one name on the command line.
type benchmark struct {
	name  string
	about string
	peers []string
	run   func(ctx context.Context, s *session) error
	gpu   func(ctx context.Context, s *session) error // on a GPU; nil if there is none
}

func benchmarks() []benchmark {
	return []benchmark{
		{"gemm", "matrix products of training", []string{"openblas"}, gemm, gemmOnGPU},
		{"train", "whole training steps on text, and the memory they take", []string{"pytorch"}, train, trainOnGPU},
		{"sample", "tokens of one text with cached keys and values", []string{"pytorch"}, sample, sampleOnGPU},
		{"hash", "roots of changed states, beside SHA-256 of the same bytes", nil, hash, nil},
		{"commit", "share of a training step that its state root takes, by tokens in the step", nil, commit, nil},
		{"ledger", "gas of every action, and start, memory and speed of the local ledger", nil, ledger, nil},
		{"dispute", "disputes about one word of a round of 16 steps, by size of the policy", nil, dispute, nil},
		{"rows", "exponentials, softmax and norms of rows, beside the scalar programs", nil, rows, nil},
	}
}

// Names lists the benchmarks with what they measure and which peers they know.
func Names() (lines []string) {
	for _, b := range benchmarks() {
		line := fmt.Sprintf("%-7s %s", b.name, b.about)
		if len(b.peers) > 0 {
			line += " (--peer " + strings.Join(b.peers, ", ") + ")"
		}
		if b.gpu != nil {
			line += " (--device cuda:0 --peer pytorch)"
		}
		lines = append(lines, line)
	}
	return lines
}

// Check returns an error if the benchmark does not exist or does not know what
// the options ask for: a mistake of the caller's.
func (o Options) Check(name string) error {
	all := benchmarks()
	i := slices.IndexFunc(all, func(b benchmark) bool { return b.name == name })
	if i < 0 {
		var names []string
		for _, b := range all {
			names = append(names, b.name)
		}
		return fmt.Errorf("bench: %q is none of %s", name, strings.Join(names, ", "))
	}
	peers := all[i].peers
	_, err := cpu.ParseLevel(o.Kernels)
	_, gpu := config.CUDA(o.Device)
	if gpu {
		peers = []string{"pytorch"}
	}
	switch {
	case !gpu && o.Device != "" && o.Device != config.DeviceCPU:
		err = fmt.Errorf("device %q: want cpu, cuda:0 or another GPU's number", o.Device)
	case gpu && all[i].gpu == nil:
		err = errors.New("it runs on the CPU only")
	case o.Peer != "" && !slices.Contains(peers, o.Peer):
		err = fmt.Errorf("it has no peer %q: want %s", o.Peer, strings.Join(append(slices.Clone(peers), "none"), " or "))
	case o.Threads < 1 || o.Threads > runtime.NumCPU():
		err = fmt.Errorf("%d threads, this machine has 1 to %d", o.Threads, runtime.NumCPU())
	case o.Rounds < 1 || o.Rounds > 1001:
		err = fmt.Errorf("%d rounds, want 1 to 1001", o.Rounds)
	case o.Time < time.Millisecond || o.Time > time.Minute:
		err = fmt.Errorf("measurements of %v, want 1ms to 1m", o.Time)
	}
	if err != nil {
		return fmt.Errorf("bench %s: %w", name, err)
	}
	return nil
}

// Run measures every case of a benchmark and gives each result to emit as soon
// as it is there. It pins the process and does not undo it. Options that do not
// pass Check, a peer that is not set up and a context that ends are errors.
func Run(ctx context.Context, name string, o Options, emit func(Result) error) error {
	if err := o.Check(name); err != nil {
		return err
	}
	s := &session{Options: o, bench: name, emit: emit}
	err := s.open()
	if err == nil {
		all := benchmarks()
		b := all[slices.IndexFunc(all, func(b benchmark) bool { return b.name == name })]
		if s.gpu != nil {
			b.run = b.gpu
		}
		err = b.run(ctx, s)
	}
	if closing := s.peer.close(); err == nil {
		err = closing
	}
	if s.gpu != nil {
		err = errors.Join(err, s.gpu.Close())
	}
	if err != nil {
		return fmt.Errorf("bench %s: %w", name, err)
	}
	return nil
}
