package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"verdant/ledger"
	"verdant/ledger/contracts"
	"verdant/ledger/devchain"
	"verdant/node/control"
	"verdant/node/settle"
	"verdant/node/store"
	"verdant/swarm"
	"verdant/swarm/manifest"
	"verdant/swarm/market"
	"verdant/verde"
)

// Here real nodes play games on a real local ledger. Their clocks are short, but not so short that a loaded machine is late.
var (
	hastyGames = devchain.Rules{Clocks: contracts.Clocks{Budget: 30, Increment: 5, Window: 15}}
	hasty      = verde.Clock{Budget: 25_000, Increment: 1_000, Window: 10_000, Heavy: 25_000}
)

// patience says when a test has failed, not how fast anything must be.
const patience = 4 * time.Minute

func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !ok(); time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("never: %s", what)
		}
	}
}

// startLedger runs a local ledger in a directory, at an address if one is given.
func startLedger(t *testing.T, rules devchain.Rules, dir, addr string) *devchain.Chain {
	t.Helper()
	chain, err := devchain.Start(context.Background(), devchain.Config{Dir: dir, Addr: addr, Rules: rules, Tick: 50 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	return chain
}

// swarmOn is a swarm on a local ledger whose manifest names an endpoint. It begins in a moment.
func swarmOn(t *testing.T, rpc string) *manifest.Manifest {
	t.Helper()
	m := testManifest(t)
	m.Ledger = manifest.Ledger{
		Kind: manifest.LocalLedger, ChainID: devchain.ChainID, Registry: manifest.Address(devchain.RegistryAddress),
		Stake: manifest.Address(devchain.StakeAddress), Rounds: manifest.Address(devchain.RoundsAddress),
	}
	m.Hints.RPC = []string{rpc}
	m.Rounds.Period, m.Rounds.GenesisTime = manifest.Period(3*time.Second), manifest.InstantOf(time.Now().Add(2*time.Second))
	if err := m.Sign(creator); err != nil {
		t.Fatal(err)
	}
	return m
}

// sink is what a node logs, shown if the test fails.
type sink struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *sink) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *sink) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

// member runs a node that does three rounds and goes on serving. It knows the ledger by the manifest alone.
func member(t *testing.T, m *manifest.Manifest, name string, change func(*Config), pairs ...string) *life {
	t.Helper()
	log := &sink{}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("the %s said:\n%s", name, log)
		}
	})
	return live(t, filepath.Join(t.TempDir(), name), m, func(c *Config) {
		c.Settings = testSettings(t, append([]string{"ledger.rpc", ""}, pairs...)...)
		c.Until, c.clock, c.Log = 2, hasty, slog.New(slog.NewTextHandler(log, nil))
		if change != nil {
			change(c)
		}
	})
}

// liar lies from its second round on, and makes so many moves in disputes between peers and so many in games on the ledger.
func liar(peers, ledger int64) func(*Config) {
	return func(c *Config) {
		c.Cheat, c.CheatFrom, c.silent = 7, 1, &silence{}
		c.silent.peers.Store(peers)
		c.silent.ledger.Store(ledger)
	}
}

func addressOf(l *life) string { return l.listen[0] + "/p2p/" + l.id.Peer.String() }

// settled waits until the first dispute that a node has won is settled, and returns how.
func settled(t *testing.T, c *control.Client) (s control.Settlement) {
	t.Helper()
	eventually(t, "the dispute is settled", func() bool {
		list, err := c.Disputes(t.Context(), control.DisputesRequest{})
		if err != nil {
			return false
		}
		for _, d := range list.Disputes {
			if d.Settlement != nil && d.Settlement.State != control.SettlementPlaying {
				s = *d.Settlement
				return true
			}
		}
		return false
	})
	return s
}

// gameTx is a transaction to the dispute game.
type gameTx struct {
	from   common.Address
	method string
	input  []byte
	hash   common.Hash
	failed bool
}

// gameTxs lists the transactions to the dispute game. None may say what another has said.
func gameTxs(t *testing.T, rpc string) (list []gameTx) {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	client, err := ethclient.DialContext(ctx, rpc)
	must(err)
	defer client.Close()
	head, err := client.BlockNumber(ctx)
	must(err)
	abi, err := contracts.DisputeGameMetaData.ParseABI()
	must(err)
	said := map[string]bool{}
	for n := uint64(1); n <= head; n++ {
		block, err := client.BlockByNumber(ctx, new(big.Int).SetUint64(n))
		must(err)
		for _, tx := range block.Transactions() {
			if tx.To() == nil || *tx.To() != devchain.GameAddress {
				continue
			}
			from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(devchain.ChainID)), tx)
			must(err)
			method, err := abi.MethodById(tx.Data())
			must(err)
			r, err := client.TransactionReceipt(ctx, tx.Hash())
			must(err)
			if said[string(tx.Data())] {
				t.Errorf("%s was sent twice", method.Name)
			}
			said[string(tx.Data())] = true
			list = append(list, gameTx{from, method.Name, tx.Data(), tx.Hash(), r.Status != 1})
		}
	}
	return list
}

// allTaken wants the contract to have taken all of them.
func allTaken(t *testing.T, txs []gameTx) []gameTx {
	t.Helper()
	for _, tx := range txs {
		if tx.failed {
			t.Errorf("%s by %s failed", tx.method, tx.from)
		}
	}
	return txs
}

// wantStakes holds accounts to what they have staked, in tenths of an ether, with nothing locked.
func wantStakes(t *testing.T, c *ledger.Client, want map[common.Address]int64) {
	t.Helper()
	for account, tenths := range want {
		s, err := c.StakeOf(t.Context(), account)
		if err != nil {
			t.Fatal(err)
		}
		if s.Bonded.Cmp(new(big.Int).Mul(big.NewInt(tenths), big.NewInt(1e17))) != 0 || s.Locked.Sign() != 0 {
			t.Errorf("%s has %s wei, %s of it locked, want %d tenths of an ether", account, s.Bonded, s.Locked, tenths)
		}
	}
}

// won checks a settlement that took a bond by a game.
func won(t *testing.T, s control.Settlement) {
	t.Helper()
	if s.State != control.SettlementPaid || s.Way != control.ByGame || s.Wei != "1000000000000000000" || s.Moves < 2 || s.Gas == 0 {
		t.Errorf("the settlement: %+v", s)
	}
}

// TestSilentLiarPaysOnTheLedger has a liar fall silent between peers, and later on the ledger. Its challenger goes on from the last
// position that the liar has signed, waits for its clock there, and takes its bond.
func TestSilentLiarPaysOnTheLedger(t *testing.T) {
	t.Parallel()
	chain := startLedger(t, hastyGames, t.TempDir(), "")
	m := swarmOn(t, chain.Info().RPC)
	culprit := member(t, m, "liar", liar(3, 2), "audit.share", "0")
	honest := member(t, m, "challenger", nil, "audit.share", "1", "network.bootstrap", addressOf(culprit))
	won(t, settled(t, honest.client))
	txs := allTaken(t, gameTxs(t, chain.Info().RPC))
	self, other := honest.ledger.Account(), culprit.ledger.Account()
	moves := map[common.Address]int{}
	for _, tx := range txs {
		moves[tx.from]++
	}
	first, last := txs[0], txs[len(txs)-1]
	if first.method != "open" || first.from != self || last.method != "timeout" || last.from != self || moves[other] != 2 {
		t.Errorf("the game: %s by %s to %s by %s, %v", first.method, first.from, last.method, last.from, moves)
	}
	pos, err := settle.ReadOpen(first.input)
	if err != nil {
		t.Fatal(err)
	}
	if pos.Stage == contracts.StageReveal && pos.Over == contracts.OverSteps {
		t.Errorf("the game begins at the claim: %+v", pos)
	}
	wantStakes(t, honest.ledger, map[common.Address]int64{self: 45, other: 30})
	// The liar has audited nobody: who has standing with it has that by a stake.
	eventually(t, "the challenger's stake gives it standing", func() bool { return culprit.standing.of(honest.self) })
	if culprit.standing.of(verde.NodeID{1}) {
		t.Error("a node without a stake has standing")
	}
	culprit.standing.doubt(honest.self)
	if culprit.standing.of(honest.self) {
		t.Error("a stake gives standing to a node that has disputed what is true")
	}
}

// TestAttackedOnTheLedger has somebody lie about a true claim on the ledger, from the claim on. The node whose claim it is has never
// heard of it before; it defends itself and wins a bond.
func TestAttackedOnTheLedger(t *testing.T) {
	t.Parallel()
	chain := startLedger(t, hastyGames, t.TempDir(), "")
	honest := member(t, swarmOn(t, chain.Info().RPC), "defender", nil)
	eventually(t, "its claims are on the ledger", func() bool { return honest.status().Claims.OnLedger >= 3 })
	mine := [32]byte(honest.self)
	claims, err := honest.store.Claims(store.ClaimQuery{Author: &mine, Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	claim, err := openClaim(honest.spec.ID, claims[0].Raw, verde.Hash(claims[0].Hash))
	if err != nil {
		t.Fatal(err)
	}
	author, statement, err := honest.settler.Load().backer(claim)
	if err != nil {
		t.Fatal(err)
	}
	// What the attacker computes is wrong in one word, and so it finds the claim wrong.
	k, err := honest.inspector.caseOf(t.Context(), claim)
	if err != nil {
		t.Fatal(err)
	}
	lies := &cheat{spec: honest.spec, rules: honest.disputes.rules, open: honest.openBatch, seed: 3}
	prover, err := lies.try(k, func(e *verde.Execution) (bool, error) {
		root, _, err := verde.Roots(lies.rules, e)
		return root != claim.Computation, err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := honest.settler.Load().disputable(t.Context(), claim); err != nil {
		t.Error(err)
	}
	old := *honest.spec.Manifest
	old.Rounds.GenesisTime = manifest.InstantOf(old.Rounds.GenesisTime.Time().Add(-time.Hour))
	late := settler{n: &Node{spec: &swarm.Spec{Manifest: &old}, ledger: honest.ledger}}
	if err := late.disputable(t.Context(), claim); !errors.Is(err, errLate) {
		t.Errorf("a claim of an hour ago: %v", err)
	}
	a := attack(t, chain.Info(), honest.settler.Load().plan, lies.rules, claim, author, statement, prover)
	a.play(t)
	self := honest.ledger.Account()
	wantStakes(t, honest.ledger, map[common.Address]int64{self: 45, a.client.Account(): 10})
	moves := 0
	for _, tx := range allTaken(t, gameTxs(t, chain.Info().RPC)) {
		if tx.from == self {
			moves++
		}
	}
	if moves < 5 {
		t.Errorf("the defender has made %d moves", moves)
	}
}

// attacker challenges a true claim on the ledger, with an account of its own.
type attacker struct {
	client *ledger.Client
	court  *ledger.Court
	plan   *settle.Plan
	claim  *verde.Claim
	table  *settle.Table
	prover verde.Prover
}

// attack opens a game about a claim that an account has signed.
func attack(t *testing.T, info devchain.ChainInfo, plan *settle.Plan, rules *verde.Rules, claim *verde.Claim, author common.Address, statement []byte, prover verde.Prover) *attacker {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	dir := t.TempDir()
	account, err := ledger.LocalAccount(dir)
	must(err)
	a := &attacker{plan: plan, claim: claim, prover: prover}
	a.client, err = ledger.Dial(t.Context(), ledger.Config{
		Endpoints: []string{info.RPC}, ChainID: info.ChainID, Registry: info.Registry, Stake: info.Stake, Rounds: info.Rounds,
		Swarm: claim.Swarm, MaxSampled: 64, MaxAsked: 250, Account: account, Journal: filepath.Join(dir, "journal"), Faucet: true,
	})
	must(err)
	t.Cleanup(func() {
		if err := a.client.Close(); err != nil {
			t.Error(err)
		}
	})
	must(a.client.Deposit(t.Context(), "stake", big.NewInt(2e18)))
	must(a.client.Flush(t.Context()))
	a.court, err = a.client.Court(t.Context())
	must(err)
	who := settle.Parties{Challenger: a.client.Account(), Defender: author, Nonce: 1}
	a.table, err = settle.NewTable(plan, settle.FromClaim(claim, rules.Hash(), verde.DoorSteps), 1, who, a.court.Clocks)
	must(err)
	open := contracts.NewDisputeGame().PackOpen(a.table.Pos.Game(), plan.Subject(claim), nil, statement)
	must(a.client.Do(t.Context(), ledger.Call{Purpose: "attack", ID: "open", To: a.court.Game, Data: open}))
	must(a.client.Flush(t.Context()))
	return a
}

// play plays the attacker's side to the end of the game. When its lie leaves it nothing to say, it says nothing.
func (a *attacker) play(t *testing.T) {
	t.Helper()
	seen := 0
	eventually(t, "the game is over", func() bool {
		events, _, _, err := a.client.GameEvents(t.Context(), a.court, 0)
		if err != nil {
			return false
		}
		for _, e := range events[seen:] {
			if e.Winner != (common.Address{}) {
				return true
			}
			tx, err := a.client.Transaction(t.Context(), e.Tx, e.Block)
			if err != nil {
				return false
			}
			if seen++; seen == 1 {
				a.table.Open(tx.Time)
				continue
			}
			m, err := a.table.Read(tx.Input)
			if err == nil {
				err = a.table.Take(m, tx.Time)
			}
			if err != nil || a.table.Pos.Digest() != e.Position {
				t.Fatalf("move %d: %v", seen, err)
			}
		}
		name := fmt.Sprint(seen)
		if _, sent := a.client.Progress("attack", name); sent || seen == 0 {
			return false
		}
		if turn, _ := a.table.Turn(); turn != verde.Challenger {
			return false
		}
		if data, err := a.table.Next(a.prover); err == nil && data != nil {
			if err := a.client.Do(t.Context(), ledger.Call{Purpose: "attack", ID: name, To: a.court.Game, Data: data}); err != nil {
				t.Fatal(err)
			}
		}
		return false
	})
}

// soldProgram is a program that takes a second.
const soldProgram = `kind = "supervised"
spec = 1
seed = 7
[model]
vocab = 48
dim = 16
layers = 1
heads = 2
kv_heads = 2
hidden = 24
context = 12
rope_theta = 1e4
norm_eps = 1e-5
[start]
seed = 3
[data]
file = "rows.tsv"
[training]
steps = 5
batch = 4
lr = 8e-3
warmup = 2
lr_floor = 0.1
clip_norm = 1.0
beta1 = 0.9
beta2 = 0.99
eps = 1e-8
[offer]
reward = "0.3 ether"
deadline = "1m"
challenge = "1m"
verifiers = 0
`

// TestAttackedForATask has somebody lie on the ledger about a result that can be challenged, past the market: its solver defends it, and
// wins a bond.
func TestAttackedForATask(t *testing.T) {
	t.Parallel()
	chain := startLedger(t, hastyGames, t.TempDir(), "")
	m := swarmOn(t, chain.Info().RPC)
	observe := func(c *Config) { c.Observe = true }
	solver := member(t, m, "solver", observe, "market.solve", "true")
	submitter := member(t, m, "submitter", observe, "network.bootstrap", addressOf(solver))
	dir := t.TempDir()
	for name, text := range map[string]string{"program.toml": soldProgram, "rows.tsv": strings.Repeat("r:12=\t21\nr:34=\t43\n", 4)} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	task, err := submitter.client.SubmitTask(t.Context(), control.SubmitTaskRequest{File: filepath.Join(dir, "program.toml")})
	if err != nil {
		t.Fatal(err)
	}
	var v *market.View
	eventually(t, "the result is disclosed", func() bool {
		v, err = solver.market.find(t.Context(), task.ID)
		return err == nil && v.Phase == market.Disclosed
	})
	if err := solver.ledger.Deposit(t.Context(), "more", big.NewInt(2e18)); err != nil { // it has what it staked for the task
		t.Fatal(err)
	}
	if err := solver.ledger.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	before, err := solver.ledger.StakeOf(t.Context(), solver.ledger.Account())
	if err != nil {
		t.Fatal(err)
	}
	k, _ := solver.market.deal(v.ID)
	claim := k.job.Claim(v.ID, uint32(v.Attempt), solver.self, v.Actual)
	start, err := k.job.Begin(nil)
	if err != nil {
		t.Fatal(err)
	}
	lie := k.job.DrawLie(rand.New(rand.NewPCG(1, 2)))
	prover, err := k.job.Prover(k.court.rules, start.State, nil, lie.Tell)
	if err != nil {
		t.Fatal(err)
	}
	a := attack(t, chain.Info(), k.court.plan, k.court.rules, &claim, solver.ledger.Account(), v.Signature, prover)
	a.play(t)
	after, err := solver.ledger.StakeOf(t.Context(), solver.ledger.Account())
	if err != nil || after.Locked.Cmp(before.Locked) != 0 || new(big.Int).Sub(after.Bonded, before.Bonded).Cmp(big.NewInt(5e17)) != 0 {
		t.Errorf("the solver had %s wei and has %s (%v)", before.Bonded, after.Bonded, err)
	}
	wantStakes(t, solver.ledger, map[common.Address]int64{a.client.Account(): 10})
}

// TestSwarmWithoutStakes convicts a liar where nobody can lose anything: the stateless referee says that it is wrong.
func TestSwarmWithoutStakes(t *testing.T) {
	t.Parallel()
	chain := startLedger(t, devchain.Rules{NoStakes: true}, t.TempDir(), "")
	m := swarmOn(t, chain.Info().RPC)
	culprit := member(t, m, "liar", func(c *Config) { c.Cheat, c.CheatFrom = 7, 1 }, "audit.share", "0")
	honest := member(t, m, "challenger", nil, "audit.share", "1", "network.bootstrap", addressOf(culprit))
	if s := settled(t, honest.client); s.State != control.SettlementJudged || s.Loser != verde.Defender.String() {
		t.Errorf("the settlement: %+v", s)
	}
	eventually(t, "claims are on the ledger", func() bool { return honest.status().Claims.OnLedger >= 3 })
	wantStakes(t, honest.ledger, map[common.Address]int64{honest.ledger.Account(): 0, culprit.ledger.Account(): 0})
	if len(gameTxs(t, chain.Info().RPC)) != 0 {
		t.Error("somebody has played a game")
	}
	if _, err := honest.client.Tasks(t.Context()); err == nil || !strings.Contains(err.Error(), errNoMarket.Error()) {
		t.Errorf("tasks of a swarm without stakes: %v", err)
	}
}
