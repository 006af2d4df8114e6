package verde

import "fmt"

// Tick is a point or a span of time in whatever unit the caller counts in: the machine has no clock
// and is told the time with everything it is given. Ticks of one dispute never go back.
type Tick uint64

// Clock is a chess clock: each side has a budget for the whole dispute that only runs on its turn, gets
// some of it back with every move, and has a least time for a move however little is left.
type Clock struct {
	// Budget is what each side may use up in a dispute. Too small, and an honest party on a slow machine
	// loses; too large, and a silent one holds a stake for long.
	Budget Tick
	// Increment is given back after each move, up to Budget. Without it, many short moves of an honest
	// party over a slow line add up.
	Increment Tick
	// Window is the least time for any move: longer than a dropped connection takes to come back.
	Window Tick
	// Heavy is the least time for a move that needs the round or a step to be executed again. It must be
	// longer than that takes on the slowest machine that may take part, or honest nodes can be outrun.
	Heavy Tick
}

// MaxDisputed is how many claims of one node are disputed at once. With more, one of them might not be executed again in time.
const MaxDisputed = 3

// DefaultClock counts in milliseconds and suits a model of up to some ten million parameters.
func DefaultClock() Clock {
	return Clock{Budget: 120_000, Increment: 1_000, Window: 10_000, Heavy: 60_000}
}

func (c Clock) validate() error {
	const most = 1 << 48 // sums of a few cannot overflow
	for _, t := range []Tick{c.Budget, c.Increment, c.Window, c.Heavy} {
		if t > most {
			return fmt.Errorf("clock of %d ticks, limit %d", t, uint64(most))
		}
	}
	if c.Window == 0 || c.Heavy < c.Window {
		return fmt.Errorf("clock window %d, heavy window %d: want the heavy one at least as long, and neither 0", c.Window, c.Heavy)
	}
	return nil
}

// clocks are those of a running dispute.
type clocks struct {
	rules Clock
	left  [Defender + 1]Tick
	since Tick // begin of the turn
}

func newClocks(rules Clock, now Tick) clocks {
	return clocks{rules: rules, left: [...]Tick{Challenger: rules.Budget, Defender: rules.Budget}, since: now}
}

// deadline is the last tick at which the party to move is in time.
func (c *clocks) deadline(p Party, heavy bool) Tick {
	window := c.rules.Window
	if heavy {
		window = c.rules.Heavy
	}
	end := c.since + max(c.left[p], window)
	if end < c.since { // an absurd start: never late
		end = ^Tick(0)
	}
	return end
}

// moved ends the turn of p.
func (c *clocks) moved(p Party, now Tick) {
	used := min(now-c.since, c.left[p])
	c.left[p] = min(c.left[p]-used+c.rules.Increment, c.rules.Budget)
	c.since = now
}
