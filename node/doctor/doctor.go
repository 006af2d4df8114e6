// Package doctor looks at a machine the way a node needs it: what computes, where data lie, what time it is, whom it can reach. It is what
// "verdant doctor" prints. A check looks and changes nothing; it says what it found, and what to do where that is not as it should be.
//
// A new check is a function of [Options] in a file named after what it looks at, and a line in checks.
package doctor

import (
	"context"
	"log/slog"

	"verdant/node/config"
)

// State of a check.
type State string

// States, from good to bad.
const (
	OK   State = "ok"
	Skip State = "skipped" // there was nothing to look at
	Warn State = "warning" // a node runs, but not as well as it could
	Fail State = "failed"  // a node would not run, or not as it was told
)

// Finding is what one check found.
type Finding struct {
	Check string `json:"check"`
	State State  `json:"state"`
	Found string `json:"found"`
	Do    string `json:"do,omitempty"` // what makes it better
}

// Options say what to look at.
type Options struct {
	Home     string // of a node; it need not exist
	Settings *config.Config
	Log      *slog.Logger
}

var checks = []func(context.Context, Options) []Finding{arithmetic, gpus, disk, clock, ports, endpoints}

// Examine does every check and hands each finding to tell as soon as it is there. It returns the worst state.
func Examine(ctx context.Context, o Options, tell func(Finding) error) (worst State, err error) {
	bad := map[State]int{OK: 0, Skip: 0, Warn: 1, Fail: 2}
	worst = OK
	for _, check := range checks {
		if err := ctx.Err(); err != nil {
			return worst, err
		}
		for _, f := range check(ctx, o) {
			if bad[f.State] > bad[worst] {
				worst = f.State
			}
			if err := tell(f); err != nil {
				return worst, err
			}
		}
	}
	return worst, nil
}
