package bench

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"

	"verdant/swarm"
)

// disputeCase is a policy of about so many parameters, and how often it is disputed at most.
type disputeCase struct {
	name                       string
	dim, layers, heads, hidden uint32
	questions, group, heldout  uint32
	rounds                     int
	anywhere                   bool  // random words are disputed too
	memory                     int64 // bytes both sides together need
}

// disputeSteps is the number of steps of the disputed round.
const disputeSteps = 16

// dispute measures disputes between two parties on this machine about one word of the last update of a round of 16 steps, from open
// to verdict. The defender executes the round anew up to that update, with the state roots it found when it made the claim; the
// challenger has executed it before, or it would not have come to this. Beside the seconds there are the bytes of all moves and
// signatures, the most moves of a side, the processor time, and the memory of the party that needs more of it beside that of
// executing the round lean, at their peaks.
//
// Seconds and bytes depend on where the wrong word is. So that sizes compare, it is a word of the same kind in all of them: of the new
// values of the largest parameter tensor, which are the last the step computes and those whose tree is deepest. Cases that say
// "anywhere" draw from all words that the step computes.
//
// Larger policies get smaller batches, so that a case takes minutes at most; the seconds grow with both. The bytes of such a word do
// not depend on the batch, only on the logarithm of the size.
func dispute(ctx context.Context, s *session) error {
	for _, c := range []disputeCase{
		{"0.1M", 64, 2, 4, 176, 8, 8, 250, 11, true, 1 << 28},
		{"1M", 128, 5, 4, 352, 8, 8, 250, 5, true, 1 << 30},
		{"10M", 384, 6, 6, 1024, 1, 8, 16, 3, false, 2 << 30},
		{"100M", 1024, 8, 8, 2752, 1, 2, 8, 1, false, 14 << 30},
	} {
		if have := availableMemory(); have < c.memory {
			fmt.Fprintf(s.Stderr, "verdant: dispute %s is left out: it needs %d GiB of free memory, there are %d\n", c.name, c.memory>>30, have>>30)
			continue
		}
		if err := s.dispute(ctx, c); err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
	}
	return nil
}

// availableMemory is what the system says can be had without swapping, in bytes; very much if it says nothing.
func availableMemory() int64 {
	raw, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return 1 << 62
	}
	for line := range strings.Lines(string(raw)) {
		if f := strings.Fields(line); len(f) > 1 && f[0] == "MemAvailable:" {
			if kib, err := strconv.ParseInt(f[1], 10, 64); err == nil {
				return kib << 10
			}
		}
	}
	return 1 << 62
}

// figures are those of one dispute.
type figures struct {
	seconds float64 // from open to verdict
	work    float64 // seconds of processor time meanwhile
	bytes   float64 // of all moves and signatures
	moves   float64 // of the side that made more
	memory  float64 // MiB of the party that needed more, if it was measured
}

func (s *session) dispute(ctx context.Context, c disputeCase) error {
	d, err := s.disputed(ctx, c)
	if err != nil {
		return err
	}
	rounds := min(c.rounds, s.Rounds)
	emit := func(name string, values []float64, pick func([]float64) float64, unit string, peer *float64) error {
		r := s.result(name, pick(values), unit)
		r.Rounds = len(values)
		if peer != nil {
			ratio := *peer / r.Value
			r.Peer, r.PeerValue, r.Ratio = "lean training", peer, &ratio
		}
		return s.emit(r)
	}
	series := func(name string, place func(*rand.Rand) swarm.Lie) error {
		var times, work, bytes, moves []float64
		for i := range rounds {
			if err := ctx.Err(); err != nil {
				return err
			}
			f, err := d.play(uint64(i), place, false)
			if err != nil {
				return err
			}
			times, work, bytes = append(times, f.seconds), append(work, f.work), append(bytes, f.bytes)
			moves = append(moves, f.moves)
		}
		metered, err := d.play(0, place, true) // apart: looking at memory takes time
		if err != nil {
			return err
		}
		return errors.Join(
			emit(name, times, median, "s", nil), emit(name, bytes, median, "B", nil), emit(name+" moves", moves, slices.Max[[]float64], "moves", nil),
			emit(name+" processor", work, median, "s", nil), emit(name+" memory", []float64{metered.memory}, median, "MiB", &d.lean),
		)
	}
	if err := series(c.name, d.update); err != nil || !c.anywhere {
		return err
	}
	return series(c.name+" anywhere", d.anywhere)
}
