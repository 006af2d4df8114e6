package config

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Bytes is a size, written as "512MiB", "2GiB" or a plain number of bytes.
type Bytes uint64

var units = []struct {
	name string
	size Bytes
}{{"TiB", 1 << 40}, {"GiB", 1 << 30}, {"MiB", 1 << 20}, {"KiB", 1 << 10}, {"B", 1}}

// MarshalText writes the size in the largest unit that divides it.
func (b Bytes) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// String is the text of MarshalText.
func (b Bytes) String() string {
	for _, u := range units {
		if b >= u.size && b%u.size == 0 {
			return strconv.FormatUint(uint64(b/u.size), 10) + u.name
		}
	}
	return strconv.FormatUint(uint64(b), 10) + "B"
}

// UnmarshalText reads what MarshalText writes, and a plain number.
func (b *Bytes) UnmarshalText(text []byte) error {
	s, size := strings.TrimSpace(string(text)), Bytes(1)
	for _, u := range units {
		if rest, ok := strings.CutSuffix(s, u.name); ok {
			s, size = strings.TrimSpace(rest), u.size
			break
		}
	}
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil || n > uint64(1<<63)/uint64(size) {
		return fmt.Errorf("want a size such as 512MiB or 2GiB")
	}
	*b = Bytes(n) * size
	return nil
}

// Duration is a time.Duration, written as "2.5s".
type Duration time.Duration

// MarshalText writes the form of time.Duration.
func (d Duration) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

// UnmarshalText reads the form of time.ParseDuration.
func (d *Duration) UnmarshalText(text []byte) error {
	v, err := time.ParseDuration(string(text))
	if err != nil {
		return fmt.Errorf("want a duration such as 2.5s or 1m")
	}
	*d = Duration(v)
	return nil
}

func (d Duration) check(low, high time.Duration) error {
	if v := time.Duration(d); v < low || v > high {
		return fmt.Errorf("want %v to %v", low, high)
	}
	return nil
}

// GameClock is what each side of a game on the ledger has: for the whole game, back with each move, and for any move however little is
// left. All are whole seconds.
type GameClock struct{ Budget, Increment, Window time.Duration }

// MarshalText writes "300s/5s/30s".
func (c GameClock) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// String is the text of MarshalText.
func (c GameClock) String() string {
	s := func(d time.Duration) string { return strconv.FormatInt(int64(d/time.Second), 10) + "s" }
	return s(c.Budget) + "/" + s(c.Increment) + "/" + s(c.Window)
}

// UnmarshalText reads what MarshalText writes, in any units of time.ParseDuration.
func (c *GameClock) UnmarshalText(text []byte) error {
	var v GameClock
	parts := strings.Split(string(text), "/")
	for i, d := range []*time.Duration{&v.Budget, &v.Increment, &v.Window} {
		var err error
		if len(parts) != 3 {
			err = errors.New("parts")
		} else {
			*d, err = time.ParseDuration(strings.TrimSpace(parts[i]))
		}
		if err != nil || *d%time.Second != 0 {
			return errors.New("want BUDGET/INCREMENT/WINDOW in whole seconds, such as 300s/5s/30s")
		}
	}
	*c = v
	return nil
}

func (c GameClock) check() error {
	if c.Window < time.Second || c.Budget < c.Window || c.Increment < 0 || c.Increment > c.Budget {
		return fmt.Errorf("want a window of at least 1s, a budget not below it, and an increment of 0s up to the budget")
	}
	if longest := 2*c.Budget + 40*c.Window; longest > 30*time.Minute {
		return fmt.Errorf("a game could take %v: both budgets and 40 windows must not exceed 30m", longest)
	}
	return nil
}

// Mix is how many own and how many external groups a round trains on.
type Mix struct{ Own, External int }

// MarshalText writes "2/6".
func (m Mix) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// String is the text of MarshalText.
func (m Mix) String() string { return strconv.Itoa(m.Own) + "/" + strconv.Itoa(m.External) }

// UnmarshalText reads "2/6".
func (m *Mix) UnmarshalText(text []byte) error {
	own, external, ok := strings.Cut(string(text), "/")
	var v Mix
	var err1, err2 error
	v.Own, err1 = strconv.Atoi(strings.TrimSpace(own))
	v.External, err2 = strconv.Atoi(strings.TrimSpace(external))
	if !ok || err1 != nil || err2 != nil {
		return fmt.Errorf("want OWN/EXTERNAL, such as 2/6")
	}
	*m = v
	return nil
}

func (m Mix) check() error {
	if m.Own < 0 || m.External < 0 || m.Own+m.External < 1 || m.Own+m.External > 256 {
		return fmt.Errorf("want two numbers, not negative, with a sum of 1 to 256")
	}
	return nil
}
