package load

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"verdant/ledger/devchain"
)

// TestEveryContributionCounts: what the load sends is really recorded, every one of it.
func TestEveryContributionCounts(t *testing.T) {
	c, err := devchain.Start(t.Context(), devchain.Config{Dir: t.TempDir(), Tick: 20 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}()
	took, err := Load{Accounts: 3, Each: 20}.Run(t.Context(), c.Info().RPC)
	if err != nil || took <= 0 {
		t.Fatal(took, err)
	}
	client, err := rpc.Dial(c.Info().RPC)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	var logs []struct{ Address string }
	query := map[string]any{"address": devchain.RoundsAddress, "fromBlock": "0x0", "toBlock": hexutil.Uint64(c.Head())}
	if err := client.CallContext(t.Context(), &logs, "eth_getLogs", query); err != nil || len(logs) != 60 {
		t.Errorf("%d contributions are recorded (%v), want 60", len(logs), err)
	}
	for _, bad := range []Load{{0, 1}, {1, 0}, {65, 1}, {1, 65}} {
		if _, err := bad.Run(t.Context(), c.Info().RPC); err == nil {
			t.Errorf("ran %+v", bad)
		}
	}
}
