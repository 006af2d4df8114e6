package main

import (
	"encoding/json"
	"strings"
	"testing"

	"verdant/node/bench"
)

func TestBadBench(t *testing.T) {
	isolate(t)
	for line, parts := range map[string][]string{
		"bench":                         {"the name of a benchmark"},
		"bench gem":                     {`"gem" is none of gemm, train`},
		"bench hash --peer pytorch":     {"no peer"},
		"bench rows --threads 0":        {"0 threads"},
		"bench rows --kernels altivec":  {"altivec", "go"},
		"bench rows --time 0s --json":   {"measurements of 0s"},
		"bench gemm --rounds -3":        {"-3 rounds"},
		"bench sample --peer openblas ": {"want pytorch or none"},
	} {
		verdant(t, nil, strings.Fields(line)...).wants(t, line, exitUsage, parts...)
	}
}

func TestPrintBench(t *testing.T) {
	peer, ratio := 2.5, 0.8
	r := bench.Result{Bench: "gemm", Case: "512x512x512", Value: 123.4, Unit: "GFLOP/s", Peer: "openblas", PeerValue: &peer, Ratio: &ratio, Rounds: 5, Device: "a CPU"}
	var human, machine strings.Builder
	if err := (&humanPrinter{&human}).bench(r); err != nil {
		t.Fatal(err)
	}
	if want := "gemm    512x512x512                       123 GFLOP/s     openblas 2.50  ratio 0.80\n"; human.String() != want {
		t.Errorf("for people: %q, want %q", human.String(), want)
	}
	if err := (&jsonPrinter{json.NewEncoder(&machine)}).bench(r); err != nil {
		t.Fatal(err)
	}
	if want := `{"bench":"gemm","case":"512x512x512","value":123.4,"unit":"GFLOP/s","peer":"openblas","peer_value":2.5,"ratio":0.8,"rounds":5,"device":"a CPU"}` + "\n"; machine.String() != want {
		t.Errorf("for machines: %s", machine.String())
	}
}
