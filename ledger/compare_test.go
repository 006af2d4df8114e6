package ledger

import (
	"errors"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// TestLocalViewEqualsLedgerView: what the journal calls recorded is on the chain, by proof; where it is not so, the comparison says why.
func TestLocalViewEqualsLedgerView(t *testing.T) {
	t.Parallel()
	info, dir := chain(t), t.TempDir()
	cfg := config(t, info, dir)
	c, key := joined(t, cfg, 1)
	contribute(t, c, 1, 2, 3)
	flush(t, c)
	got, err := c.Compare(t.Context())
	if err != nil || got.Why != "" || got.Journal != 3 || got.Ledger != 3 || got.OnWay != 0 {
		t.Fatalf("%+v, %v", got, err)
	}
	for _, e := range c.Entries() {
		if e.State != Recorded || e.Tx == "" || e.Block == 0 {
			t.Errorf("no receipt: %+v", e)
		}
	}
	// The chain loses one that was called recorded, as far as the journal can tell.
	lost := *c.journal.works[purposeContribute+"/"+c.contributionID(3)]
	lost.ID, lost.Seq = c.contributionID(4), 0
	if err := c.update(&lost); err != nil {
		t.Fatal(err)
	}
	if got, err = c.Compare(t.Context()); err != nil || !strings.Contains(got.Why, "took blocks back") {
		t.Errorf("one too many in the journal: %+v, %v", got, err)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	// The same account with another journal.
	cfg.Journal = filepath.Join(dir, "another")
	c = dial(t, cfg)
	if err := c.Register(t.Context(), key); err != nil {
		t.Fatal(err)
	}
	if got, err = c.Compare(t.Context()); err != nil || !strings.Contains(got.Why, "another machine or another journal") {
		t.Errorf("another journal: %+v, %v", got, err)
	}
	if _, err := reader(t, info, info.RPC).Compare(t.Context()); !errors.Is(err, ErrReadOnly) {
		t.Errorf("without an account: %v", err)
	}
}

// TestLyingAboutWhatIsSafe: an endpoint pretends that our contribution is recorded. The comparison by proof finds out.
func TestLyingAboutWhatIsSafe(t *testing.T) {
	t.Parallel()
	info := chain(t)
	c, p := spoilt(t, info, nil)
	var head block
	if err := c.rpc.call(t.Context(), &head, "eth_getBlockByNumber", "latest", false); err != nil {
		t.Fatal(err)
	}
	var sent atomic.Bool
	p.set(func(call rpcCall) (*rpcAnswer, bool) {
		switch call.Method {
		case "eth_sendRawTransaction": // swallowed
			sent.Store(true)
			return &rpcAnswer{Result: []byte(`"` + common.Hash{1}.Hex() + `"`)}, false
		case "eth_getTransactionCount":
			if !sent.Load() {
				return nil, false
			}
			return &rpcAnswer{Result: []byte(`"0x9"`)}, false
		case "eth_getTransactionReceipt":
			return &rpcAnswer{Result: []byte(`{"status":"0x1","gasUsed":"0x1","blockNumber":"` + head.Number.String() + `","blockHash":"` + head.Hash.Hex() + `"}`)}, false
		}
		return nil, false
	}, nil)
	contribute(t, c, 1)
	flush(t, c)
	if e, _ := c.Contributed(1); e.State != Recorded {
		t.Fatalf("the lie was not told: %+v", e)
	}
	got, err := c.Compare(t.Context())
	if err != nil || !strings.Contains(got.Why, "an endpoint lied") {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestClockSkew(t *testing.T) {
	t.Parallel()
	now := time.Unix(1_800_000_000, 0)
	at := func(number uint64, off time.Duration) block {
		return block{Number: hexutil.Uint64(number), Time: hexutil.Uint64(now.Add(off).Unix())}
	}
	var w skewWatch
	for i, tc := range []struct {
		pause  time.Duration
		number uint64
		off    time.Duration // of the block's time from the clock's
		want   string
	}{
		{0, 5, -48 * time.Hour, ""}, // a chain that has rested says nothing about the clock
		{time.Second, 5, -48 * time.Hour, ""},
		{time.Second, 6, -2 * time.Second, ""},
		{time.Second, 7, 10 * time.Minute, "dated 10m0s after this machine's clock"},
		{time.Second, 7, 10 * time.Minute, "after"},
		{time.Second, 8, 0, ""},
		{time.Second, 9, -10 * time.Minute, "dated 10m0s before this machine's clock"},
		{time.Second, 9, -10 * time.Minute, "before"}, // no news, so it stays
		{time.Second, 10, -time.Second, ""},
		{time.Hour, 11, -10 * time.Minute, ""}, // it may have come in any time since
	} {
		now = now.Add(tc.pause)
		if got := w.look(at(tc.number, tc.off), now); (tc.want == "") != (got == "") || !strings.Contains(got, tc.want) {
			t.Errorf("step %d: %q, want %q", i, got, tc.want)
		}
	}
}

// TestHealthTellsOfTheClock: what the client sees goes where people look.
func TestHealthTellsOfTheClock(t *testing.T) {
	t.Parallel()
	c, p := spoilt(t, chain(t), nil)
	p.set(nil, forge(t, "eth_getBlockByNumber", func(b *map[string]any) {
		(*b)["timestamp"] = hexutil.Uint64(time.Now().Add(time.Hour).Unix())
	}))
	contribute(t, c, 1)
	eventually(t, "health tells of the clock", func() bool { return strings.Contains(c.Health().Clock, "turn on NTP") })
	p.set(nil, nil)
	contribute(t, c, 2)
	flush(t, c)
	eventually(t, "health is content", func() bool { contribute(t, c, 3); return c.Health().Clock == "" })
}
