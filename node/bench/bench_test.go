package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"verdant/repops/cpu"
)

// TestMain runs a benchmark in a process of its own, which it pins and whose
// GOMAXPROCS it sets, where the environment asks for one.
func TestMain(m *testing.M) {
	name := os.Getenv("VERDANT_TEST_BENCH")
	if name == "" {
		os.Exit(m.Run())
	}
	o := Options{Threads: 1, Rounds: 2, Time: time.Millisecond, Peer: os.Getenv("VERDANT_TEST_PEER"), Peers: os.Getenv("VERDANT_TEST_PEERS"), Stderr: os.Stderr}
	out := json.NewEncoder(os.Stdout)
	if err := Run(context.Background(), name, o, func(r Result) error { return out.Encode(r) }); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

// run runs a benchmark with a peer, if any, from a directory.
func run(t *testing.T, name, peer, dir string) (results []map[string]any, stderr string, err error) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "VERDANT_TEST_BENCH="+name, "VERDANT_TEST_PEER="+peer, "VERDANT_TEST_PEERS="+dir)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err = cmd.Run()
	for dec := json.NewDecoder(&out); dec.More(); {
		r := map[string]any{}
		if err := dec.Decode(&r); err != nil {
			t.Fatal(err)
		}
		results = append(results, r)
	}
	return results, errs.String(), err
}

// TestResults runs the benchmarks that need no peer and looks at what they print.
func TestResults(t *testing.T) {
	for name, want := range map[string]struct {
		cases int
		peer  string
	}{"rows": {4, "scalar"}, "hash": {3, "crypto/sha256"}, "sample": {5, ""}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			results, stderr, err := run(t, name, "", "")
			if err != nil {
				t.Fatalf("%v\n%s", err, stderr)
			}
			if len(results) != want.cases {
				t.Errorf("%d results, want %d", len(results), want.cases)
			}
			for _, r := range results {
				keys := []string{"bench", "case", "device", "peer", "peer_value", "ratio", "rounds", "unit", "value"}
				var have []string
				for k := range r {
					have = append(have, k)
				}
				if slices.Sort(have); !slices.Equal(have, keys) {
					t.Errorf("keys %v, want %v", have, keys)
				}
				if v, ok := r["value"].(float64); !ok || v <= 0 {
					t.Errorf("value %v", r["value"])
				}
				peer := want.peer
				if strings.HasPrefix(fmt.Sprint(r["case"]), "int8") {
					peer = "our float32"
				}
				if _, compared := r["ratio"].(float64); r["peer"] != peer || compared != (peer != "") {
					t.Errorf("%s: peer %q and ratio %v, want peer %q", r["case"], r["peer"], r["ratio"], peer)
				}
			}
		})
	}
}

// TestPeer runs a peer that is a shell script: one that answers, one that talks
// nonsense, one that ends.
func TestPeer(t *testing.T) {
	for name, c := range map[string]struct{ script, want string }{
		"answers":  {"while read line; do echo 0.002; done", ""},
		"nonsense": {"while read line; do echo soon; done", `answers "soon"`},
		"ends":     {"read line; echo out of memory >&2", "ended"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, "openblas"), []byte("#!/bin/sh\n"+c.script+"\n"), 0o755); err != nil {
				t.Fatal(err)
			}
			p, err := startPeer("openblas", dir, "cpu", os.Stderr)
			if err != nil {
				t.Fatal(err)
			}
			seconds, err := p.asked(1, "x")(3)
			if c.want == "" && (err != nil || seconds != 0.002) {
				t.Errorf("got %v seconds, %v", seconds, err)
			}
			if c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("error %v does not say %q", err, c.want)
			}
			if err := p.close(); err != nil {
				t.Error(err)
			}
		})
	}
	if _, err := startPeer("pytorch", t.TempDir(), "cpu", os.Stderr); err == nil || !strings.Contains(err.Error(), "make bench-peers") {
		t.Errorf("a peer that is not set up: %v", err)
	}
}

func TestCheck(t *testing.T) {
	good := Options{Threads: 1, Rounds: 3, Time: 10 * time.Millisecond}
	if err := good.Check("gemm"); err != nil {
		t.Fatal(err)
	}
	for want, spoil := range map[string]func(o *Options) string{
		`"gem" is none of gemm, train`:      func(*Options) string { return "gem" },
		"want openblas or none":             func(o *Options) string { o.Peer = "pytorch"; return "gemm" },
		"it runs on the CPU only":           func(o *Options) string { o.Device = "cuda:0"; return "hash" },
		"want pytorch or none":              func(o *Options) string { o.Device, o.Peer = "cuda:0", "openblas"; return "gemm" },
		`device "gpu"`:                      func(o *Options) string { o.Device = "gpu"; return "gemm" },
		"0 threads":                         func(o *Options) string { o.Threads = 0; return "gemm" },
		"-1 rounds":                         func(o *Options) string { o.Rounds = -1; return "hash" },
		"measurements of 0s":                func(o *Options) string { o.Time = 0; return "rows" },
		`"mmx" is not one this machine has`: func(o *Options) string { o.Kernels = "mmx"; return "rows" },
	} {
		o := good
		if err := o.Check(spoil(&o)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v does not say %q", err, want)
		}
	}
}

// TestMeasure checks the arithmetic on sides of known speed, and that they
// take turns.
func TestMeasure(t *testing.T) {
	for _, perUnit := range []bool{false, true} {
		turns, threads := "oppooppo", 1
		if perUnit {
			turns, threads = "ooppppooooppppoo", 2
		}
		var got Result
		var order strings.Builder
		s := &session{Options: Options{Rounds: 4, Threads: threads, Time: 8 * time.Millisecond}, bench: "test", emit: func(r Result) error { got = r; return nil }}
		constant := func(name byte, perCall float64) side {
			return func(calls int) (float64, error) {
				order.WriteByte(name)
				return perCall * float64(calls), nil
			}
		}
		m := measurement{name: "c", unit: "u", amount: 6, perUnit: perUnit, ours: constant('o', 0.001), peer: "p", theirs: constant('p', 0.002)}
		if err := s.measure(t.Context(), m); err != nil {
			t.Fatal(err)
		}
		want, other := 6000.0, 3000.0
		if perUnit {
			want, other = 1e6/6, 2e6/6
		}
		if !near(got.Value, want) || !near(*got.PeerValue, other) || !near(*got.Ratio, 2) || got.Rounds != 4 {
			t.Errorf("per unit %t: value %v, peer %v, ratio %v over %d rounds", perUnit, got.Value, *got.PeerValue, *got.Ratio, got.Rounds)
		}
		if o := order.String(); !strings.HasSuffix(o, turns) {
			t.Errorf("the sides went in the order %s", o)
		}
	}
	s := &session{Options: Options{Rounds: 1, Time: time.Millisecond}, emit: func(Result) error { return nil }}
	failing := errors.New("no")
	err := s.measure(t.Context(), measurement{name: "c", ours: func(int) (float64, error) { return 0, failing }})
	if !errors.Is(err, failing) {
		t.Errorf("error %v", err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	err = s.measure(ended, measurement{name: "c", amount: 1, ours: func(calls int) (float64, error) { return float64(calls), nil }})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("after the end of the context: %v", err)
	}
}

// TestCommit measures the share of a step so small that hashing is a good part of it.
func TestCommit(t *testing.T) {
	var got []Result
	s := &session{
		Options: Options{Rounds: 3, Threads: 1}, bench: "commit", backend: cpu.New(cpu.WithThreads(1)),
		emit: func(r Result) error { got = append(got, r); return nil },
	}
	if err := s.commit(t.Context(), textCase{64, 2, 4, 176, 48, 12, 2}); err != nil {
		t.Fatal(err)
	}
	if len(got) != 1 || got[0].Case != "24" || got[0].Unit != "%" || got[0].Value <= 0 || got[0].Value >= 100 {
		t.Errorf("%+v", got)
	}
}

func near(a, b float64) bool { return a > b*0.999 && a < b*1.001 }
