package ledger

import (
	"encoding/json"
	"math/big"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"verdant/ledger/devchain"
)

// spoilt is a client behind a proxy, registered and with its first round recorded, so that a test can begin its mischief
// from an ordinary state.
func spoilt(t *testing.T, info devchain.ChainInfo, change func(*Config)) (*Client, *proxy) {
	t.Helper()
	p := newProxy(t, info.RPC)
	cfg := config(t, info, t.TempDir())
	cfg.Endpoints = []string{p.URL}
	if change != nil {
		change(&cfg)
	}
	c, _ := joined(t, cfg, 1)
	contribute(t, c, 0)
	flush(t, c)
	return c, p
}

// TestAnswersLost: the chain took the transactions, but the answer never came. Nothing is sent twice.
func TestAnswersLost(t *testing.T) {
	t.Parallel()
	c, p := spoilt(t, chain(t), nil)
	var lost atomic.Int32
	p.set(nil, func(call rpcCall, _ *rpcAnswer) bool {
		return call.Method == "eth_sendRawTransaction" && lost.Add(1) <= 3
	})
	contribute(t, c, 1, 2, 3)
	flush(t, c)
	wantRounds(t, c, 0, 1, 2, 3)
	if lost.Load() < 3 {
		t.Error("no answer was lost")
	}
	wantNonce(t, c, 5)
}

// TestTransactionsSwallowed: an endpoint that says yes and forgets the transaction. It is sent again with a higher fee,
// and the journal knows both.
func TestTransactionsSwallowed(t *testing.T) {
	t.Parallel()
	c, p := spoilt(t, chain(t), func(cfg *Config) { cfg.Reprice = 100 * time.Millisecond })
	var first atomic.Value
	p.set(func(call rpcCall) (*rpcAnswer, bool) {
		if call.Method != "eth_sendRawTransaction" {
			return nil, false
		}
		tx := sentTransaction(t, call)
		if old, ok := first.Load().(*types.Transaction); ok && old.Hash() != tx.Hash() {
			return nil, false // the repriced one passes
		}
		first.Store(tx)
		answer, err := json.Marshal(tx.Hash())
		if err != nil {
			t.Error(err)
		}
		return &rpcAnswer{Result: answer}, false
	}, nil)
	contribute(t, c, 1)
	flush(t, c)
	wantRounds(t, c, 0, 1)
	e, _ := c.Contributed(1)
	swallowed := first.Load().(*types.Transaction)
	if e.Tx == swallowed.Hash().Hex() || e.Nonce != swallowed.Nonce() {
		t.Errorf("recorded as %+v, the swallowed transaction was %s with nonce %d", e, swallowed.Hash(), swallowed.Nonce())
	}
	wantNonce(t, c, 3)
}

func sentTransaction(t *testing.T, call rpcCall) *types.Transaction {
	var raw hexutil.Bytes
	tx := new(types.Transaction)
	if err := json.Unmarshal(call.Params[0], &raw); err != nil {
		t.Error(err)
	} else if err := tx.UnmarshalBinary(raw); err != nil {
		t.Error(err)
	}
	return tx
}

// TestNonceTaken: somebody else uses the same key. The work gets a new nonce and is done once. (What was sent behind it
// meanwhile overtakes it; a later round then makes an earlier one fail. A key belongs to one journal.)
func TestNonceTaken(t *testing.T) {
	t.Parallel()
	info := chain(t)
	c, p := spoilt(t, info, nil)
	direct, err := newEndpoints([]string{info.RPC}, "", info.ChainID, nil, discard)
	if err != nil {
		t.Fatal(err)
	}
	defer direct.close()
	var stolen atomic.Bool
	p.set(func(call rpcCall) (*rpcAnswer, bool) {
		if call.Method != "eth_sendRawTransaction" || stolen.Swap(true) {
			return nil, false
		}
		tx := sentTransaction(t, call)
		foreign, err := c.cfg.Account.sign(types.NewTx(&types.DynamicFeeTx{
			ChainID: tx.ChainId(), Nonce: tx.Nonce(), GasTipCap: tx.GasTipCap(), GasFeeCap: tx.GasFeeCap(), Gas: 21_000,
			To: &common.Address{1}, Value: big.NewInt(1),
		}), types.LatestSignerForChainID(tx.ChainId()))
		if err != nil {
			t.Error(err)
		}
		raw, err := foreign.MarshalBinary()
		if err != nil {
			t.Error(err)
		}
		if err := direct.call(t.Context(), nil, "eth_sendRawTransaction", hexutil.Bytes(raw)); err != nil {
			t.Error(err)
		}
		return nil, true
	}, nil)
	contribute(t, c, 1)
	flush(t, c)
	contribute(t, c, 2)
	flush(t, c)
	wantRounds(t, c, 0, 1, 2)
	wantNonce(t, c, 5)
}

// TestRevertedInBlock: the estimate was fine, the block was not. The work fails and says why.
func TestRevertedInBlock(t *testing.T) {
	t.Parallel()
	c, p := spoilt(t, chain(t), nil)
	p.set(func(call rpcCall) (*rpcAnswer, bool) {
		if call.Method != "eth_estimateGas" {
			return nil, false
		}
		return &rpcAnswer{Result: json.RawMessage(`"0x15f90"`)}, false
	}, nil)
	k := claim(0)
	k.Round = 0
	w := &work{
		Purpose: purposeContribute, ID: "by hand", To: c.cfg.Rounds,
		Data: c.rounds.PackContribute(packScore(c.swarmTag(), k), k.Claim, k.Post),
	}
	if err := c.enqueue(w); err != nil {
		t.Fatal(err)
	}
	flush(t, c)
	err := c.Wait(t.Context(), purposeContribute, "by hand")
	if err == nil || !strings.Contains(err.Error(), "round is not after round 0") {
		t.Errorf("got %v", err)
	}
	contribute(t, c, 1)
	flush(t, c)
	wantRounds(t, c, 0, 1)
}

// TestBlockTakenBack: the block that held a transaction disappears before it is safe. The work is not called recorded
// and is brought in again.
func TestBlockTakenBack(t *testing.T) {
	t.Parallel()
	c, p := spoilt(t, chain(t), nil)
	// For a while the endpoint shows a chain whose safe block stays behind and whose newest block is another one.
	safe := c.Health().Safe
	var tricks atomic.Int32
	p.set(nil, func(call rpcCall, answer *rpcAnswer) bool {
		if call.Method != "eth_getBlockByNumber" || tricks.Load() >= 3 {
			return false
		}
		var got map[string]any
		if json.Unmarshal(answer.Result, &got) != nil || got == nil {
			return false
		}
		switch string(call.Params[0]) {
		case `"safe"`:
			got["number"] = hexutil.Uint64(safe)
		case `"latest"`:
			return false
		default:
			tricks.Add(1)
			got["hash"] = common.Hash{byte(tricks.Load())}
		}
		answer.Result, _ = json.Marshal(got)
		return false
	})
	contribute(t, c, 1)
	flush(t, c)
	wantRounds(t, c, 0, 1)
	wantNonce(t, c, 3)
	if tricks.Load() < 3 {
		t.Error("no block was taken back")
	}
}

// TestMissingNonce: a transaction is signed for a nonce that is too high, as after a rollback of the chain. The holes
// are filled so that it can be mined.
func TestMissingNonce(t *testing.T) {
	t.Parallel()
	c, _ := spoilt(t, chain(t), nil)
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	j, err := openJournal(c.cfg.Journal)
	if err != nil {
		t.Fatal(err)
	}
	k := claim(1)
	w := &work{
		Purpose: purposeContribute, ID: c.contributionID(1), To: c.cfg.Rounds, State: Sent, Nonce: 5, Gas: 100_000,
		FeeCap: (*hexutil.Big)(big.NewInt(5e9)), Tip: (*hexutil.Big)(big.NewInt(1e7)),
		Data: c.rounds.PackContribute(packScore(c.swarmTag(), k), k.Claim, k.Post),
	}
	if err := newSender(c, true).sign(w); err != nil {
		t.Fatal(err)
	}
	if err := j.put(w); err != nil {
		t.Fatal(err)
	}
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	again := dial(t, c.cfg)
	contribute(t, again, 1, 2)
	flush(t, again)
	wantRounds(t, again, 0, 1, 2)
	wantNonce(t, again, 7) // register, round 0, three fillers, rounds 1 and 2
}

// TestChainBegunAnew: somebody removed the local ledger's directory. Registration, what was recorded and what waited go
// onto the new chain, in order; only what carried ether does not.
func TestChainBegunAnew(t *testing.T) {
	t.Parallel()
	old := chainIn(t, t.TempDir(), "")
	p := newProxy(t, old.Info().RPC)
	cfg := config(t, old.Info(), t.TempDir())
	cfg.Endpoints = []string{p.URL}
	c, _ := joined(t, cfg, 1)
	contribute(t, c, 0, 1, 2)
	if err := c.Deposit(t.Context(), "stake", big.NewInt(1)); err != nil {
		t.Fatal(err)
	}
	flush(t, c)
	if rows, err := c.Leaderboard(t.Context()); err != nil || len(rows) != 1 || rows[0].Rounds != 3 {
		t.Fatalf("leaderboard is %+v (%v)", rows, err)
	}
	// Two rounds are sent and never mined; then the chain is another one.
	p.set(func(call rpcCall) (*rpcAnswer, bool) { return nil, call.Method == "eth_sendRawTransaction" }, nil)
	contribute(t, c, 3, 4)
	eventually(t, "both are signed", func() bool {
		e, _ := c.Contributed(4)
		return e.State == Sent
	})
	if err := old.Close(); err != nil {
		t.Fatal(err)
	}
	p.mu.Lock()
	p.chain = chainIn(t, t.TempDir(), "").Info().RPC
	p.mu.Unlock()
	p.set(nil, nil)
	flush(t, c)
	contribute(t, c, 5)
	flush(t, c)
	wantRounds(t, c, 0, 1, 2, 3, 4, 5)
	if rows, err := c.Leaderboard(t.Context()); err != nil || len(rows) != 1 || rows[0].Rounds != 6 || !rows[0].Agrees {
		t.Errorf("leaderboard is %+v (%v)", rows, err)
	}
	if err := c.Wait(t.Context(), purposeDeposit, "stake"); err == nil || !strings.Contains(err.Error(), "begun anew") {
		t.Errorf("the deposit that is gone says %v", err)
	}
}

// TestEndpointLags: an endpoint that is behind what was recorded is not mistaken for a new chain.
func TestEndpointLags(t *testing.T) {
	t.Parallel()
	c, p := spoilt(t, chain(t), nil)
	contribute(t, c, 1, 2)
	flush(t, c)
	p.set(nil, func(call rpcCall, answer *rpcAnswer) bool {
		if call.Method == "eth_getTransactionCount" {
			answer.Result = json.RawMessage(`"0x1"`)
		}
		return false
	})
	contribute(t, c, 3)
	eventually(t, "health says that the endpoint lags", func() bool {
		return strings.Contains(c.Health().LastError, "lags behind")
	})
	p.set(nil, nil)
	flush(t, c)
	wantRounds(t, c, 0, 1, 2, 3)
	wantNonce(t, c, 5)
}

// TestFeesAboveTheBound: the work waits, health says so.
func TestFeesAboveTheBound(t *testing.T) {
	t.Parallel()
	cfg := config(t, chain(t), t.TempDir())
	cfg.MaxFee = big.NewInt(1)
	c, _ := joined(t, cfg, 1)
	eventually(t, "health says that the fee is too high", func() bool {
		return strings.Contains(c.Health().LastError, "the bound is 1")
	})
	if h := c.Health(); h.Waiting != 1 || !h.Connected {
		t.Errorf("health is %+v", h)
	}
}

// TestEndpointsFailOver: the first endpoint dies, the second takes over, and one that serves another chain is not used.
func TestEndpointsFailOver(t *testing.T) {
	t.Parallel()
	info := chain(t)
	first, wrong := newProxy(t, info.RPC), newProxy(t, info.RPC)
	wrong.set(func(call rpcCall) (*rpcAnswer, bool) {
		if call.Method == "eth_chainId" {
			return &rpcAnswer{Result: json.RawMessage(`"0x1"`)}, false
		}
		t.Errorf("the wrong chain was asked for %s", call.Method)
		return nil, true
	}, nil)
	cfg := config(t, info, t.TempDir())
	cfg.Endpoints = []string{first.URL, wrong.URL, info.RPC}
	c, _ := joined(t, cfg, 1)
	contribute(t, c, 1)
	flush(t, c)
	if at := c.Health().Endpoint; at != first.URL {
		t.Errorf("uses %s while the first works", at)
	}
	first.Close()
	contribute(t, c, 2)
	flush(t, c)
	wantRounds(t, c, 1, 2)
	if at := c.Health().Endpoint; at != info.RPC {
		t.Errorf("uses %s", at)
	}
}

// TestKilledChain: the chain is killed with work in flight and comes back with an empty transaction pool.
func TestKilledChain(t *testing.T) {
	t.Parallel()
	dir, url := t.TempDir(), unused(t)
	addr := strings.TrimPrefix(url, "http://")
	first := chainIn(t, dir, addr)
	cfg := config(t, first.Info(), t.TempDir())
	c, _ := joined(t, cfg, 1)
	contribute(t, c, 0)
	flush(t, c)
	contribute(t, c, 1, 2, 3, 4)
	eventually(t, "work is in flight", func() bool {
		e, _ := c.Contributed(2)
		return e.State != Queued
	})
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	contribute(t, c, 5)
	chainIn(t, dir, addr)
	flush(t, c)
	wantRounds(t, c, 0, 1, 2, 3, 4, 5)
}

func wantNonce(t *testing.T, c *Client, want uint64) {
	t.Helper()
	address := c.Account()
	if v, err := c.look(t.Context(), &address); err != nil || v.nonce != want {
		t.Errorf("account sent %d transactions, want %d (%v)", v.nonce, want, err)
	}
}

func TestJournalIsPrivate(t *testing.T) {
	t.Parallel()
	c, _ := spoilt(t, chain(t), nil)
	files, err := filepath.Glob(filepath.Join(filepath.Dir(c.cfg.Journal), "*"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, f := range files {
		wantPrivate(t, f)
	}
}
