package node

import (
	"errors"
	"path/filepath"
	"testing"

	"verdant/ledger"
	"verdant/node/control"
	"verdant/verde"
)

// TestSettlementsWait owes settlements while no ledger answers: they wait, survive a restart with all that is known of them, keep their
// games' nonces, and what cannot be tried is told after some tries and not before.
func TestSettlementsWait(t *testing.T) {
	m, dir := testManifest(t), filepath.Join(t.TempDir(), "node")
	observe := func(c *Config) { c.Observe = true }
	l := live(t, dir, m, observe)
	a, b := verde.Hash{1}, verde.Hash{2}
	c := l.settler.Load()
	c.owe(a, verde.Challenger)
	c.owe(b, verde.Defender)
	c.owe(a, verde.Defender) // it is owed already
	c.keep(b, job{Role: verde.Defender, Game: [32]byte{7}, Opens: true, Tries: 2, Next: 1 << 40})
	first, err := c.nonce(a)
	if err != nil {
		t.Fatal(err)
	}
	other, err := c.nonce(b)
	if err != nil || other == first {
		t.Errorf("two games have nonces %d and %d: %v", first, other, err)
	}
	if n := l.disputes.status().Unsettled; n != 2 {
		t.Errorf("%d settlements wait", n)
	}
	l.stop(t)

	l = live(t, dir, m, observe)
	c = l.settler.Load()
	c.mu.Lock()
	ja, jb := c.jobs[a], c.jobs[b]
	c.mu.Unlock()
	if ja == nil || *ja != (job{Role: verde.Challenger}) || jb == nil || jb.Game != [32]byte{7} || !jb.Opens || jb.Tries != 2 {
		t.Fatalf("after a restart: %+v, %+v", ja, jb)
	}
	if again, err := c.nonce(a); err != nil || again != first {
		t.Errorf("the nonce was %d and is %d: %v", first, again, err)
	}
	// A try that fails is repeated later; an unreachable ledger costs no try.
	now := l.cfg.Now().Unix()
	for n := 0; n < settleTries; n++ {
		c.mu.Lock()
		j, ok := c.jobs[a]
		c.mu.Unlock()
		if !ok || j.Tries != n || n > 0 && j.Next <= now {
			t.Fatalf("after %d tries: %+v", n, j)
		}
		if err := c.retry(a, now, ledger.ErrUnreachable); !errors.Is(err, ledger.ErrUnreachable) || c.jobs[a].Tries != n {
			t.Fatalf("the ledger was away: %v", err)
		}
		_ = c.retry(a, now, errors.New("refused"))
	}
	if n := c.pending(); n != 1 {
		t.Errorf("%d settlements wait after the last try", n)
	}
	l.stop(t)
}

func TestSettlementSentence(t *testing.T) {
	for want, s := range map[string]control.Settlement{
		"settled on the ledger by transaction 0x1, for 9 gas: the loser has paid 0.5 ETH":                                                 {State: control.SettlementPaid, Tx: "0x1", Gas: 9, Moves: 1, Wei: "500000000000000000"},
		"settled on the ledger by transaction 0x1, for 9 gas: the loser has paid nothing: its account has no stake left":                  {State: control.SettlementPaid, Tx: "0x1", Gas: 9, Wei: "0"},
		"settled by a game on the ledger, which transaction 0x1 ended, against this node, for 9 gas in 4 moves: the loser has paid 1 ETH": {State: control.SettlementLost, Way: control.ByGame, Tx: "0x1", Gas: 9, Moves: 4, Wei: "1000000000000000000"},
		"not settled on the ledger (none): its transcript is lost":                                                                        {State: control.SettlementNone, Detail: "its transcript is lost"},
	} {
		if got := s.Sentence(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
