package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"verdant/node/bench"
)

const benchLong = `Measure this machine with fixed cases, in rounds that interleave Verdant with whatever it
is compared to, pinned to as many cores as threads are allowed:

  %s

--peer runs another's work on the same cases beside it; "make bench-peers" sets the peers
up. Values are medians over rounds; a ratio above 1 says that Verdant is better.

With --json, one object a line as soon as a case is done:
{"bench", "case", "value", "unit", "peer", "peer_value", "ratio", "rounds", "device"}.
`

func newBenchCommand(a *app) *cobra.Command {
	o := bench.Options{Stderr: a.stderr}
	cmd := &cobra.Command{
		Use: "bench NAME", Short: "Measure this machine, beside OpenBLAS or PyTorch if wanted",
		Long: fmt.Sprintf(benchLong, strings.Join(bench.Names(), "\n  ")) + exitStatus,
		Args: exactly(1, "the name of a benchmark"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.Check(args[0]); err != nil {
				return usage(err)
			}
			out := a.printer()
			return bench.Run(cmd.Context(), args[0], o, out.bench)
		},
	}
	cmd.Flags().StringVar(&o.Peer, "peer", "", "compare with `PEER`: openblas or pytorch")
	cmd.Flags().StringVar(&o.Peers, "peers", ".bench", "`DIR` that \"make bench-peers\" filled")
	cmd.Flags().StringVar(&o.Device, "device", "cpu", "run on `DEVICE`: cpu, or cuda:0 and so on; a peer that can does too")
	cmd.Flags().StringVar(&o.Kernels, "kernels", "auto", "run ours with `SET` of kernels: auto, go, neon, avx2 or avx512")
	cmd.Flags().IntVar(&o.Threads, "threads", 1, "use `N` threads, and as many cores")
	cmd.Flags().IntVar(&o.Rounds, "rounds", 11, "measure each side `N` times")
	cmd.Flags().DurationVar(&o.Time, "time", 200*time.Millisecond, "let one measurement take about `DURATION`")
	return cmd
}

func (p *humanPrinter) bench(r bench.Result) error {
	line := fmt.Sprintf("%-7s %-24s %12s %-10s", r.Bench, r.Case, figure(r.Value), r.Unit)
	if r.Ratio != nil {
		line += fmt.Sprintf("  %s %s  ratio %.2f", r.Peer, figure(*r.PeerValue), *r.Ratio)
	}
	return p.printf("%s\n", strings.TrimRight(line, " "))
}

// figure shows a number with three digits or more.
func figure(v float64) string {
	switch {
	case v >= 100:
		return fmt.Sprintf("%.0f", v)
	case v >= 10:
		return fmt.Sprintf("%.1f", v)
	}
	return fmt.Sprintf("%.2f", v)
}
