// Command demo shows the market at work, with real processes on a local ledger: a submitter, a solver that cheats, a whistleblower, a
// conviction down to one float, a second solver, a payout. `make demo-market` runs it.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
)

func main() {
	o := options{challenge: "10s", patience: "6s", out: os.Stdout}
	flag.StringVar(&o.binary, "binary", "bin/verdant", "the verdant executable")
	flag.StringVar(&o.dir, "home", "", "directory for the demo's homes; a temporary one if empty")
	flag.IntVar(&o.verifiers, "verifiers", 2, "verifiers that are drawn; with none it takes a minute less")
	flag.IntVar(&o.steps, "steps", 40, "updates of the program")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if _, err := market(ctx, o); err != nil {
		fmt.Fprintln(os.Stderr, "demo:", err)
		stop()
		os.Exit(1)
	}
}
