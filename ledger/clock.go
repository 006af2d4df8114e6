package ledger

import (
	"fmt"
	"time"
)

const (
	// clockSlack is how far the chain's time and this machine's may differ without a word: blocks carry the second in which they were
	// begun, and slow chains begin them some seconds before they are seen.
	clockSlack = time.Minute
	// freshly is how long ago the chain must have been looked at last for a block that is new since to have come in just now.
	freshly = 15 * time.Second
)

// skewWatch compares the times of blocks with this machine's clock. Deadlines in contracts run by the time of blocks: a machine whose
// clock is off misses them, or thinks it has.
type skewWatch struct {
	head   uint64
	looked time.Time
	note   string
}

// look takes the newest block as it is seen now, and returns what is wrong with the clock; empty if nothing is.
func (w *skewWatch) look(head block, now time.Time) string {
	dated := time.Unix(int64(head.Time), 0)
	news := w.head != 0 && uint64(head.Number) > w.head && now.Sub(w.looked) < freshly
	switch ahead := dated.Sub(now); {
	case ahead > clockSlack:
		w.note = fmt.Sprintf("the chain's newest block is dated %s after this machine's clock: set the clock, or turn on NTP", ahead.Round(time.Second))
	case news && -ahead > clockSlack:
		w.note = fmt.Sprintf("a block that came in just now is dated %s before this machine's clock: set the clock or turn on NTP; if it is right, the endpoint lags behind its chain", (-ahead).Round(time.Second))
	case news || -ahead <= clockSlack:
		w.note = ""
	}
	w.head, w.looked = uint64(head.Number), now
	return w.note
}
