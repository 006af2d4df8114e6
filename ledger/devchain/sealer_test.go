package devchain

import (
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// TestSealer drives the sealer by hand with a clock of its own.
func TestSealer(t *testing.T) {
	c, _ := start(t, Config{Tick: time.Hour})
	clock := time.Unix(genesisTime, 0)
	s := newSealer(c.eth, c.faucet, slog.New(slog.DiscardHandler))
	s.now = func() time.Time { return clock }
	c.faucet.now = s.now
	seal := func(want bool) {
		t.Helper()
		got, err := s.seal()
		if err != nil {
			t.Fatal(err)
		}
		if got != want {
			t.Fatalf("at second %d of block %d: sealed is %t, want %t", clock.Unix()-genesisTime, c.Head(), got, want)
		}
	}
	ask := func(b byte) {
		t.Helper()
		if _, err := c.faucet.ask(common.Address{b}); err != nil {
			t.Fatal(err)
		}
	}
	clock = clock.Add(time.Minute)
	seal(false) // nothing waits: an idle chain makes no blocks
	ask(1)
	seal(true)
	ask(2)
	seal(false) // the same second
	clock = clock.Add(999 * time.Millisecond)
	seal(false) // still
	clock = clock.Add(time.Millisecond)
	seal(true)
	clock = clock.Add(-10 * time.Second) // a clock that was set back
	ask(3)
	seal(false)
	clock = clock.Add(11 * time.Second)
	seal(true)
	if c.Head() != 3 {
		t.Fatalf("head is %d, want 3", c.Head())
	}
	for number, want := range []int64{0, 60, 61, 62} {
		header := c.eth.BlockChain().GetHeaderByNumber(uint64(number))
		if got := int64(header.Time) - genesisTime; got != want {
			t.Errorf("block %d carries second %d, want %d: the wall clock's", number, got, want)
		}
	}
	chain := c.eth.BlockChain()
	if safe, final := chain.CurrentSafeBlock(), chain.CurrentFinalBlock(); safe.Number.Uint64() != 3 || final.Number.Uint64() != 3 {
		t.Errorf("safe block is %d and final block %d, want 3", safe.Number, final.Number)
	}

	// More grants than a block takes go into the next ones, each once.
	clock = clock.Add(time.Hour)
	for b := range byte(grantsPerBlock + 4) {
		ask(100 + b)
	}
	seal(true)
	if waiting := c.faucet.waiting(); waiting != 4 {
		t.Fatalf("%d grants wait, want 4", waiting)
	}
	clock = clock.Add(time.Second)
	seal(true)
	clock = clock.Add(time.Second)
	seal(false)
	for b := range byte(grantsPerBlock + 4) {
		if has, err := c.balance(common.Address{100 + b}); err != nil || has.Cmp(grantWei()) != 0 {
			t.Errorf("account %d has %s wei (%v), want one grant", b, has, err)
		}
	}
}
