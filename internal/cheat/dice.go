package cheat

import (
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
)

// Seed is that of a test's dice. It is printed; SEED repeats the one of an earlier run.
func Seed(t testing.TB) uint64 {
	t.Helper()
	seed, err := strconv.ParseUint(os.Getenv("SEED"), 10, 64)
	if err != nil {
		seed = rand.Uint64()
	}
	t.Logf("SEED=%d", seed)
	return seed
}

// Dice are those of a test.
func Dice(t testing.TB) *rand.Rand {
	t.Helper()
	return rand.New(rand.NewPCG(Seed(t), 1))
}

// Tell tells a lie until it makes a difference.
func Tell(t testing.TB, c *Court, r *rand.Rand, round Round) *False {
	t.Helper()
	for range 40 {
		f, err := round.Tell(c, r)
		if err != nil {
			t.Fatal(err)
		}
		if f != nil {
			return f
		}
	}
	t.Fatalf("%s never makes a difference", round.Name)
	return nil
}
