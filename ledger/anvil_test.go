package ledger

import (
	"bufio"
	"context"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
)

// anvil is a node by other people (Foundry's, in Rust), with a chain of its own: what the client meets on public chains and
// the local ledger does not have: contracts that were deployed by transactions, blocks without a reason, a safe block behind the head,
// reorganisations.
type anvil struct {
	t       *testing.T
	url     string
	rpc     *endpoints
	account *Account // deploys
	nonce   uint64
}

const anvilChain = 31337

// startAnvil runs the node that "make anvil" installs.
func startAnvil(t *testing.T) *anvil {
	t.Helper()
	binary := os.Getenv("VERDANT_ANVIL")
	if binary == "" {
		found, err := filepath.Glob(filepath.Join("..", ".anvil", "node_modules", "@foundry-rs", "anvil-*", "bin", "anvil"))
		if err != nil || len(found) == 0 {
			t.Skip("NOT TESTED against a foreign node: anvil is missing; with npm: make anvil")
		}
		binary = found[0]
	}
	ctx, cancel := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, binary, "--host", "127.0.0.1", "--port", "0", "--chain-id", fmt.Sprint(anvilChain), "--accounts", "1",
		"--block-time", "1", "--slots-in-an-epoch", "2", "--hardfork", "prague")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cancel()
		_ = cmd.Wait() // says that it was killed
	})
	listening := regexp.MustCompile(`Listening on (127\.0\.0\.1:\d+)`)
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		m := listening.FindStringSubmatch(lines.Text())
		if m == nil {
			continue
		}
		go func() { // it writes a line for every call, and must not wait for a reader
			for lines.Scan() {
			}
		}()
		a := &anvil{t: t, url: "http://" + m[1]}
		if a.rpc, err = newEndpoints([]string{a.url}, "", anvilChain, nil, discard); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(a.rpc.close)
		if a.account, err = LocalAccount(t.TempDir()); err != nil {
			t.Fatal(err)
		}
		a.fund(a.account)
		return a
	}
	t.Fatal("anvil ended without saying where it listens")
	return nil
}

func (a *anvil) call(result any, method string, args ...any) {
	a.t.Helper()
	if err := a.rpc.call(a.t.Context(), result, method, args...); err != nil {
		a.t.Fatalf("%s: %v", method, err)
	}
}

func (a *anvil) fund(account *Account) {
	a.t.Helper()
	a.call(nil, "anvil_setBalance", account.Address(), (*hexutil.Big)(new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18))))
}

// deploy makes a contract by a transaction, as whoever founds a swarm on a public chain does.
func (a *anvil) deploy(creation []byte) Address {
	a.t.Helper()
	tx, err := a.account.sign(types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(anvilChain), Nonce: a.nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(20e9), Gas: 12_000_000, Data: creation,
	}), types.LatestSignerForChainID(big.NewInt(anvilChain)))
	if err != nil {
		a.t.Fatal(err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		a.t.Fatal(err)
	}
	a.call(nil, "eth_sendRawTransaction", hexutil.Bytes(raw))
	var got *receipt
	eventually(a.t, "the contract is in a block", func() bool {
		a.call(&got, "eth_getTransactionReceipt", tx.Hash())
		return got != nil
	})
	if got.Status != 1 {
		a.t.Fatalf("deployment %d reverted", a.nonce)
	}
	a.nonce++
	return crypto.CreateAddress(a.account.Address(), a.nonce-1)
}

// found deploys the contracts of a swarm and returns what its manifest would say of them.
func (a *anvil) found() Config {
	a.t.Helper()
	var head block
	a.call(&head, "eth_getBlockByNumber", "latest", false)
	// The contracts know one another, so some addresses have to be foreseen.
	at := func(later uint64) Address { return crypto.CreateAddress(a.account.Address(), a.nonce+later) }
	referee, registry, stake, game, tasks, rounds := at(0), at(1), at(2), at(3), at(4), at(5)
	stakeCode, err := contracts.StakeCreation(contracts.StakeParams{
		Game: game, Tasks: tasks, Registry: registry, DelaySeconds: 7 * 24 * 3600, BurnBps: 5000,
	})
	if err != nil {
		a.t.Fatal(err)
	}
	gameCode, err := contracts.GameCreation(contracts.GameParams{
		Stake: stake, Referee: referee, Bond: big.NewInt(1e17), BudgetSeconds: 3600, IncrementSeconds: 60, WindowSeconds: 600,
	})
	if err != nil {
		a.t.Fatal(err)
	}
	tasksCode, err := contracts.TasksCreation(contracts.TasksParams{Stake: stake, Game: game, Registry: registry, WindowSeconds: 600})
	if err != nil {
		a.t.Fatal(err)
	}
	for i, c := range []struct {
		at   Address
		code []byte
	}{
		{referee, contracts.RefereeCreation()},
		{registry, contracts.RegistryCreation(stake)},
		{stake, stakeCode},
		{game, gameCode},
		{tasks, tasksCode},
		{rounds, contracts.RoundsCreation(registry)},
	} {
		if got := a.deploy(c.code); got != c.at {
			a.t.Fatalf("contract %d is at %s, the others look for it at %s", i, got, c.at)
		}
	}
	return Config{
		Endpoints: []string{a.url}, ChainID: anvilChain, Registry: registry, Stake: stake, Rounds: rounds,
		DeploymentBlock: uint64(head.Number), Swarm: testSwarm, MaxSampled: 64, MaxAsked: 250, Poll: 50 * time.Millisecond,
	}
}

func (a *anvil) config(swarm Config) Config {
	a.t.Helper()
	dir := a.t.TempDir()
	account, err := LocalAccount(dir)
	if err != nil {
		a.t.Fatal(err)
	}
	swarm.Account, swarm.Journal = account, filepath.Join(dir, "journal")
	return swarm
}

// TestForeignNode is the life of two members on a chain that is not ours: waiting for money, registering, staking, contributing,
// being taken back by reorganisations, restarting, and being read with proofs.
func TestForeignNode(t *testing.T) {
	t.Parallel()
	a := startAnvil(t)
	swarm := a.found()

	annConfig := a.config(swarm)
	ann, _ := joined(t, annConfig, 1)
	contribute(t, ann, 1)
	eventually(t, "ann is told that she has no money", func() bool {
		return strings.Contains(ann.Health().LastError, ErrNoFunds.Error())
	})
	a.fund(annConfig.Account)
	bobConfig := a.config(swarm)
	a.fund(bobConfig.Account)
	bob, _ := joined(t, bobConfig, 2)
	stake := big.NewInt(3e17)
	if err := ann.Deposit(t.Context(), "stake", stake); err != nil {
		t.Fatal(err)
	}
	contribute(t, ann, 2, 3)
	contribute(t, bob, 1)
	flush(t, ann)
	flush(t, bob)
	wantRounds(t, ann, 1, 2, 3)
	wantNonce(t, ann, 5)
	if e, _ := ann.Contributed(3); e.GasUsed == 0 || e.GasUsed > 30_000 {
		t.Errorf("a later contribution costs %d gas there", e.GasUsed)
	}

	// The chain takes blocks back that were never called safe. What was in them goes out again, once.
	contribute(t, ann, 4, 5)
	if err := ann.Unbond(t.Context(), "some", big.NewInt(1e17)); err != nil {
		t.Fatal(err)
	}
	eventually(t, "round 5 is in a block", func() bool { e, _ := ann.Contributed(5); return e.State == Mined || e.State == Recorded })
	a.call(nil, "anvil_reorg", 2, []any{})
	flush(t, ann)
	wantRounds(t, ann, 1, 2, 3, 4, 5)
	wantNonce(t, ann, 8)

	if err := ann.Close(); err != nil {
		t.Fatal(err)
	}
	ann, _ = joined(t, annConfig, 1)
	contribute(t, ann, 5, 6)
	if err := ann.SetPayout(t.Context(), Address{0xaa}); err != nil {
		t.Fatal(err)
	}
	flush(t, ann)
	wantRounds(t, ann, 1, 2, 3, 4, 5, 6)
	wantNonce(t, ann, 10)

	board, err := bob.VerifiedLeaderboard(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if !board.Verified() || len(board.Rows) != 2 {
		t.Fatalf("the leaderboard of a foreign chain: %+v; %s", board, allProblems(board))
	}
	plain, err := bob.Leaderboard(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range board.Rows {
		if r.Row != plain[i] {
			t.Errorf("row %d is proven to be\n%+v, the leaderboard says\n%+v", i, r.Row, plain[i])
		}
	}
	if r := board.Rows[0]; r.Account != ann.Account() || r.Rounds != 6 || r.StakeWei != stake.String() || r.Node != public(peerKey(1)) {
		t.Errorf("ann is %+v", r)
	}
	got, _, err := bob.VerifiedStake(t.Context(), ann.Account())
	if err != nil || got.Bonded.Cmp(big.NewInt(2e17)) != 0 || got.Unbonding.Cmp(big.NewInt(1e17)) != 0 || got.ReleaseAt == 0 {
		t.Errorf("her stake is proven to be %+v (%v)", got, err)
	}
}
