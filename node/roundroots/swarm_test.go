package roundroots

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger"
	"verdant/ledger/contracts"
	"verdant/ledger/devchain"
)

// perRound is how many completions a round of the tests samples.
const perRound = 64

// testClock is the wall's, and ahead of it by what a test has let pass: what the contract makes people wait for takes minutes. It moves on
// with what the nodes do, not with how fast this machine does it.
type testClock struct{ ahead *atomic.Int64 }

func (c testClock) now() time.Time { return time.Now().Add(time.Duration(c.ahead.Load())) }

func (c testClock) pass(d time.Duration) { c.ahead.Add(int64(d)) }

// swarm is some nodes on a local ledger of their own, without the network between them: what one signs or keeps the others have, unless a
// test says otherwise.
type swarm struct {
	t     *testing.T
	info  devchain.ChainInfo
	clock testClock
	// endpoint leads to the chain at info.RPC, which a test may exchange.
	endpoint string
	id       [32]byte
	nodes    []*member

	trees string // folder of what is served to all

	mu    sync.Mutex
	round uint64 // newest that is over
}

// member is one node: its account, its journal, and its keeper, which a test may throw away and make anew.
type member struct {
	*Keeper
	s      *swarm
	dir    string
	client *ledger.Client
	peer   ed25519.PrivateKey
	last   ledger.Receipt
}

func newSwarm(t *testing.T, nodes int) *swarm {
	t.Helper()
	s := &swarm{
		t: t, clock: testClock{new(atomic.Int64)}, id: sha256.Sum256([]byte(t.Name())), trees: t.TempDir(),
	}
	s.info.RPC = s.chain()
	s.endpoint = s.via(func(_, answer []byte) []byte { return answer })
	s.join(nodes)
	return s
}

// join registers so many more nodes.
func (s *swarm) join(nodes int) {
	s.t.Helper()
	for range nodes {
		m := &member{s: s, dir: s.t.TempDir(), peer: ed25519.NewKeyFromSeed(sum(fmt.Sprint("peer ", len(s.nodes))))}
		m.start()
		s.nodes = append(s.nodes, m)
		if err := m.client.Register(s.t.Context(), m.peer); err != nil {
			s.t.Fatal(err)
		}
	}
	s.mine(func() bool {
		for _, m := range s.nodes {
			if m.client.Health().Waiting > 0 {
				return false
			}
		}
		return true
	})
}

// crowd lets so many more nodes join that do nothing from then on but sign receipts.
func (s *swarm) crowd(nodes int) {
	s.t.Helper()
	for nodes > 0 {
		some := min(nodes, 10)
		s.join(some)
		for _, m := range s.nodes[len(s.nodes)-some:] {
			if err := m.client.Close(); err != nil {
				s.t.Fatal(err)
			}
		}
		nodes -= some
	}
}

// mine lets blocks be made until something is so.
func (s *swarm) mine(done func() bool) {
	s.t.Helper()
	for !done() {
		s.tick()
		if s.t.Context().Err() != nil {
			s.t.Fatal("never happened")
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// tick lets the next block be made if the last one is of the present second.
func (s *swarm) tick() {
	s.t.Helper()
	head, err := s.nodes[0].client.Now(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	if int64(head) >= s.clock.now().Unix() {
		s.clock.pass(time.Second)
	}
}

// chain starts a new local ledger and returns where it answers.
func (s *swarm) chain() string {
	s.t.Helper()
	chain, err := devchain.Start(s.t.Context(), devchain.Config{Dir: s.t.TempDir(), Tick: 10 * time.Millisecond, Now: s.clock.now})
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			s.t.Error(err)
		}
	})
	if s.info.ChainID == 0 {
		s.info = chain.Info()
	}
	return chain.Info().RPC
}

func sum(s string) []byte { h := sha256.Sum256([]byte(s)); return h[:] }

// start opens the member as a part of the test.
func (m *member) start() {
	t := m.s.t
	t.Helper()
	if err := m.open(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = m.client.Close() })
}

// open opens the member's journal and makes a keeper that remembers nothing.
func (m *member) open(ctx context.Context) error {
	account, err := ledger.LocalAccount(m.dir)
	if err != nil {
		return err
	}
	m.client, err = ledger.Dial(ctx, m.s.config(account, filepath.Join(m.dir, "journal")))
	if err != nil {
		return err
	}
	m.Keeper = New(Config{
		Ledger: m.client, Roots: m.s.info.Roots, Registry: m.s.info.Registry, Stake: m.s.info.Stake, Rewards: m.s.info.Rewards,
		Keep: m.s.keep, Fetch: m.s.fetch, Grace: 3 * time.Second, Local: true, now: m.s.clock.now, Log: slog.New(slog.DiscardHandler),
		Round: func() (uint64, bool) { m.s.mu.Lock(); defer m.s.mu.Unlock(); return m.s.round, m.s.round > 0 },
	})
	return nil
}

func (s *swarm) config(account *ledger.Account, journal string) ledger.Config {
	return ledger.Config{
		Endpoints: []string{s.endpoint}, ChainID: s.info.ChainID, Registry: s.info.Registry, Stake: s.info.Stake, Rounds: s.info.Rounds,
		Roots: s.info.Roots, Rewards: s.info.Rewards, Swarm: s.id, MaxSampled: perRound, MaxAsked: 250, Account: account, Journal: journal,
		Faucet: true, Poll: 10 * time.Millisecond, Trees: s,
	}
}

func (s *swarm) keep(root common.Hash, tree []byte) error {
	name := filepath.Join(s.trees, root.Hex())
	part := name + ".part" // as whoever keeps it may be killed
	if err := os.WriteFile(part, tree, 0o600); err != nil {
		return err
	}
	return os.Rename(part, name)
}

func (s *swarm) fetch(_ context.Context, p ledger.Posting) ([]byte, error) {
	return os.ReadFile(filepath.Join(s.trees, common.Hash(p.Root).Hex()))
}

// Tree implements [ledger.Trees].
func (s *swarm) Tree(ctx context.Context, p ledger.Posting) (*contracts.RoundTree, error) {
	raw, err := s.fetch(ctx, p)
	if err != nil {
		return nil, err
	}
	return Check(p, raw)
}

// sign makes the member's receipt for a round in which it earned so many rewards.
func (m *member) sign(round, rewarded uint64) ledger.Receipt {
	m.s.t.Helper()
	claim := sha256.Sum256(fmt.Appendf(nil, "claim %d of %s", round, m.client.Account()))
	r, err := m.client.SignReceipt(ledger.Receipt{
		Round: round, Rewarded: m.last.Rewarded + rewarded, Sampled: m.last.Sampled + perRound, Claim: claim, Post: [32]byte{9},
	})
	if err != nil {
		m.s.t.Fatal(err)
	}
	m.last = r
	return r
}

// gossip gives a receipt to everybody but the deaf.
func (s *swarm) gossip(r ledger.Receipt, deaf ...*member) {
	s.t.Helper()
next:
	for _, m := range s.nodes {
		for _, d := range deaf {
			if d == m {
				continue next
			}
		}
		if err := m.Offer(r); err != nil {
			s.t.Fatal(err)
		}
	}
}

// play lets every node do a round and end it.
func (s *swarm) play(round uint64) {
	s.t.Helper()
	for i, m := range s.nodes {
		s.gossip(m.sign(round, uint64(10+i)))
	}
	s.mu.Lock()
	s.round = round
	s.mu.Unlock()
}

// until lets these nodes step until something is so. A step that fails is tried again; the last failure is told if it takes too many.
func (s *swarm) until(what string, nodes []*member, done func() bool) {
	s.t.Helper()
	const most = 5000
	var last error
	for n := 0; !done(); n++ {
		if n == most {
			s.t.Fatalf("not after %d steps: %s; last failure %v", n, what, last)
		}
		for _, m := range nodes {
			if err := m.Step(s.t.Context()); err != nil {
				last = fmt.Errorf("%s: %w", m.client.Account(), err)
			}
		}
		waiting := 0
		for _, m := range s.nodes {
			waiting += m.client.Health().Waiting
		}
		s.tick()
		s.clock.pass(100 * time.Millisecond)
		if waiting == 0 {
			s.clock.pass(time.Second)
		}
		select {
		case <-s.t.Context().Done():
			s.t.Fatalf("never happened: %s; last failure %v", what, last)
		case <-time.After(10 * time.Millisecond):
		}
		if s.t.Failed() {
			s.t.FailNow()
		}
	}
}

func (s *swarm) final(rounds uint64) func() bool {
	return func() bool {
		for _, m := range s.nodes {
			if st := m.Status(); st.Final != rounds || st.Rounds != rounds || st.Why != "" {
				return false
			}
		}
		return true
	}
}

// read calls a view function.
func (s *swarm) read(to ledger.Address, data []byte) []byte {
	s.t.Helper()
	out, err := s.nodes[0].client.Read(s.t.Context(), to, data)
	if err != nil {
		s.t.Fatal(err)
	}
	return out
}

func (s *swarm) credit(of ledger.Address) *big.Int {
	out, err := roots.UnpackCreditOf(s.read(s.info.Roots, roots.PackCreditOf(of)))
	if err != nil {
		s.t.Fatal(err)
	}
	return out
}

// events counts what the contract tells of this swarm.
func (s *swarm) events() (posted []ledger.Posting, overthrown []common.Hash) {
	s.t.Helper()
	list, _, err := s.nodes[0].client.Events(s.t.Context(), s.info.Roots, 0)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, e := range list {
		if x, err := roots.UnpackPostedEvent(&e.Log); err == nil {
			posted = append(posted, x.Posting)
		} else if x, err := roots.UnpackOverthrownEvent(&e.Log); err == nil {
			overthrown = append(overthrown, x.Hash)
		}
	}
	return posted, overthrown
}

// verified reads the leaderboard by proof and wants every node on it with what it has signed.
func (s *swarm) verified() *ledger.VerifiedBoard {
	s.t.Helper()
	cfg := s.config(nil, "")
	reader, err := ledger.Dial(s.t.Context(), cfg)
	if err != nil {
		s.t.Fatal(err)
	}
	defer reader.Close()
	b, err := reader.VerifiedLeaderboard(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	plain, err := reader.Leaderboard(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	if !b.Verified() || len(b.Rows) != len(s.nodes) || len(plain) != len(b.Rows) {
		s.t.Fatalf("%d rows, %d by proof: %+v", len(plain), len(b.Rows), b)
	}
	want := map[ledger.Address]ledger.Receipt{}
	for _, m := range s.nodes {
		want[m.client.Account()] = m.last
	}
	for i, r := range b.Rows {
		w := want[r.Account]
		if r.Rewarded != w.Rewarded || r.Sampled != w.Sampled || r.RootRounds != w.Sampled/perRound || r.LastRound != w.Round || r.LastClaim != w.Claim || !b.Claims[w.Claim] {
			s.t.Errorf("%+v is on the board, %+v was signed", r.Row, w)
		}
		if r.Row != plain[i] {
			s.t.Errorf("by proof\n%+v, without\n%+v", r.Row, plain[i])
		}
	}
	return b
}

// TestRounds: honest nodes put a root on chain for every round or two, which becomes final, pays, and is on the leaderboard by proof; nobody
// loses a bond, and pots pay what receipts say, once.
func TestRounds(t *testing.T) {
	t.Parallel()
	s := newSwarm(t, 4)
	rewards := contracts.NewRewards()
	sponsor := s.nodes[0].client
	until := big.NewInt(s.clock.now().Unix() + 100_000)
	rate := big.NewInt(1e16)
	fund := ledger.Call{
		Purpose: "test", ID: "fund", To: s.info.Rewards, Value: big.NewInt(2e18), Data: rewards.PackFund(sponsor.SwarmTag(), rate, 1000, new(big.Int), until),
	}
	if err := sponsor.Do(t.Context(), fund); err != nil {
		t.Fatal(err)
	}
	s.recorded(sponsor, fund)
	for round := uint64(1); round <= 3; round++ {
		s.play(round)
		s.until(fmt.Sprintf("round %d is in a root", round), s.nodes, func() bool {
			for _, m := range s.nodes {
				if m.Status().Standing != round {
					return false
				}
			}
			return true
		})
	}
	if st := s.nodes[1].Status(); st.Swarm != 12 || st.Root != 2 || st.Why == "" {
		t.Errorf("while the roots can be contested: %+v", st)
	}
	s.until("all is final and paid", s.nodes, func() bool {
		if !s.final(3)() {
			return false
		}
		for _, m := range s.nodes {
			seen, err := rewards.UnpackSeenOf(s.read(s.info.Rewards, rewards.PackSeenOf(new(big.Int), m.client.Account())))
			if err != nil {
				t.Fatal(err)
			}
			if seen.Rewarded != m.last.Rewarded || s.credit(m.client.Account()).Sign() != 0 {
				return false
			}
		}
		return true
	})
	posted, overthrown := s.events()
	if len(posted) != 3 || len(overthrown) != 0 {
		t.Errorf("%d roots for 3 rounds, %d fell", len(posted), len(overthrown))
	}
	paid := new(big.Int)
	for _, m := range s.nodes {
		paid.Add(paid, new(big.Int).Mul(rate, new(big.Int).SetUint64(m.last.Rewarded)))
	}
	pot, err := rewards.UnpackPotOf(s.read(s.info.Rewards, rewards.PackPotOf(new(big.Int))))
	if err != nil || paid.Add(paid, pot.Left).Cmp(fund.Value) != 0 {
		t.Errorf("the pot has %v left, with what was earned that is %v of %v: %v", pot.Left, paid, fund.Value, err)
	}
	s.verified()
	s.proven(posted)
	s.hiddenRoots()
}

// proven wants a proof of every node's newest receipt, and of an older one, that stands without a chain and falls with every change.
func (s *swarm) proven(posted []ledger.Posting) {
	t := s.t
	t.Helper()
	for i, m := range s.nodes {
		for _, r := range []ledger.Receipt{m.own[0], m.last} {
			p, tree, place, err := s.nodes[(i+1)%len(s.nodes)].Find(t.Context(), r)
			if err != nil {
				t.Fatal(err)
			}
			proof, err := m.client.ProveReceipt(t.Context(), p, tree, place)
			if err != nil {
				t.Fatal(err)
			}
			got, err := proof.Check()
			if err != nil || got.Claim != r.Claim || got.Rewarded != r.Rewarded || *got.Root != uint32(r.Round-1) || !*got.Final || got.Window != 60 {
				t.Fatalf("the proof of %+v says %+v: %v", r, got, err)
			}
			for what, change := range map[string]func(*ledger.Proof){
				"more":           func(p *ledger.Proof) { p.Root.Receipt.Rewarded++ },
				"other totals":   func(p *ledger.Proof) { p.Root.Receipt.Sampled++ },
				"another place":  func(p *ledger.Proof) { p.Root.Place ^= 1 },
				"another root":   func(p *ledger.Proof) { p.Root.Posting = posted[(p.Root.Posting.Index+1)%3] },
				"another swarm":  func(p *ledger.Proof) { p.Swarm[0] ^= 1 },
				"another chain":  func(p *ledger.Proof) { p.ChainID++ },
				"another time":   func(p *ledger.Proof) { p.Root.Posting.PostedAt = new(big.Int) },
				"a huge sum":     func(p *ledger.Proof) { p.Root.Posting.Sum = new(big.Int).Lsh(big.NewInt(1), 300) },
				"no sum":         func(p *ledger.Proof) { p.Root.Posting.Sum = nil },
				"a shorter way":  func(p *ledger.Proof) { p.Root.Hashes, p.Root.Sums = p.Root.Hashes[1:], p.Root.Sums[1:] },
				"half a way":     func(p *ledger.Proof) { p.Root.Hashes = p.Root.Hashes[1:] },
				"no storage":     func(p *ledger.Proof) { p.Root.Storage = nil },
				"no account":     func(p *ledger.Proof) { p.Root.Account = nil },
				"other contract": func(p *ledger.Proof) { p.Contract[19]-- },
			} {
				raw, err := json.Marshal(proof)
				if err != nil {
					t.Fatal(err)
				}
				bad, err := ledger.ReadProof(raw)
				if err != nil {
					t.Fatal(err)
				}
				change(bad)
				if got, err := bad.Check(); !errors.Is(err, ledger.ErrNoReceipt) {
					t.Errorf("%s: proves %+v, %v", what, got, err)
				}
			}
		}
	}
	if _, _, _, err := s.nodes[0].Find(t.Context(), ledger.Receipt{Account: ledger.Address{7}, Round: 1}); err == nil {
		t.Error("a receipt of nobody was found")
	}
}

// hiddenRoots: an endpoint that hides roots is found out, as the contract's count is proven.
func (s *swarm) hiddenRoots() {
	s.t.Helper()
	cfg := s.config(nil, "")
	cfg.Endpoints = []string{s.via(func(request, answer []byte) []byte {
		if bytes.Contains(request, []byte("eth_getLogs")) && bytes.Contains(bytes.ToLower(request), []byte(strings.ToLower(s.info.Roots.Hex()))) {
			batch := bytes.HasPrefix(answer, []byte("["))
			if !batch {
				answer = fmt.Appendf(nil, "[%s]", answer)
			}
			var list []map[string]json.RawMessage
			if err := json.Unmarshal(answer, &list); err != nil || len(list) != 1 {
				s.t.Errorf("answer %s: %v", answer, err)
				return answer
			}
			list[0]["result"] = json.RawMessage("[]")
			answer, _ = json.Marshal(list)
			if !batch {
				answer = answer[1 : len(answer)-1]
			}
		}
		return answer
	})}
	reader, err := ledger.Dial(s.t.Context(), cfg)
	if err != nil {
		s.t.Fatal(err)
	}
	defer reader.Close()
	b, err := reader.VerifiedLeaderboard(s.t.Context())
	if err != nil || b.Verified() || !strings.Contains(fmt.Sprint(b.Problems), "endpoints hide") {
		s.t.Errorf("roots are hidden: %+v, %v", b, err)
	}
}

// via is an endpoint that passes on what the chain says, changed.
func (s *swarm) via(change func(request, answer []byte) []byte) string {
	p := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		request, err := io.ReadAll(r.Body)
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		s.mu.Lock()
		chain := s.info.RPC
		s.mu.Unlock()
		got, err := http.Post(chain, "application/json", bytes.NewReader(request))
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		defer got.Body.Close()
		answer, err := io.ReadAll(got.Body)
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(change(request, answer))
	}))
	s.t.Cleanup(p.Close)
	return p.URL
}

// TestChainTakenBack: the chain loses all its blocks, roots and all, to other blocks. The nodes notice, and their receipts are in a root again,
// with nothing lost or counted twice.
func TestChainTakenBack(t *testing.T) {
	t.Parallel()
	s := newSwarm(t, 3)
	s.play(1)
	standing := func(round uint64) func() bool {
		return func() bool {
			for _, m := range s.nodes {
				if m.Status().Standing != round {
					return false
				}
			}
			return true
		}
	}
	s.until("the round is in a root", s.nodes, standing(1))
	s.mu.Lock()
	s.info.RPC = s.chain()
	s.mu.Unlock()
	s.until("the root is gone", s.nodes, func() bool {
		for _, m := range s.nodes {
			if m.Status().Roots != 0 {
				return false
			}
		}
		return true
	})
	s.play(2)
	s.until("both rounds are final", s.nodes, s.final(2))
	s.until("all are registered again", s.nodes, func() bool {
		rows, err := s.nodes[0].client.Leaderboard(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return len(rows) == len(s.nodes)
	})
	if posted, overthrown := s.events(); len(posted) > 2 || len(overthrown) != 0 {
		t.Errorf("%d roots for two rounds, %d fell", len(posted), len(overthrown))
	}
	s.verified()
}

// TestCheats: whatever a poster does, ordinary nodes take its root down, it loses its bond, and the round goes on chain all the same.
func TestCheats(t *testing.T) {
	t.Parallel()
	for name, tc := range lies {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newSwarm(t, 5)
			s.crowd(tc.crowd)
			cheat, honest := s.nodes[0], s.nodes[1:5]
			s.lie(tc, cheat)
			wrong, _ := s.events()
			s.until("the wrong root falls and the round is final", honest, func() bool {
				for _, m := range honest {
					if st := m.Status(); st.Final != 1 {
						return false
					}
				}
				return true
			})
			posted, overthrown := s.events()
			if len(overthrown) != 1 || overthrown[0] != contracts.PostingHash(wrong[0]) || len(posted) != 2 || posted[1].Index != 0 || int(posted[1].Count) != len(s.nodes) {
				t.Fatalf("posted %+v, overthrown %x", posted, overthrown)
			}
			if got := s.credit(cheat.client.Account()); got.Sign() != 0 {
				t.Errorf("the cheat is owed %s", got)
			}
			if _, err := cheat.client.Read(t.Context(), s.info.Roots, roots.PackRelease(wrong[0])); err == nil {
				t.Error("the cheat can have its bond back")
			}
			s.verified()
		})
	}
}

// recorded waits until a call is on the chain.
func (s *swarm) recorded(c *ledger.Client, call ledger.Call) {
	s.t.Helper()
	s.mine(func() bool {
		e, _ := c.Progress(call.Purpose, call.ID)
		if e.State == ledger.Failed {
			s.t.Fatalf("%s: %s", call.ID, e.Reason)
		}
		return e.State == ledger.Recorded
	})
}

// post posts a tree as anybody can, without a keeper.
func post(t *testing.T, m *member, parent ledger.Posting, round uint64, tree *contracts.RoundTree) {
	t.Helper()
	root := tree.Root()
	terms, err := m.client.RootTerms(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	call := ledger.Call{
		Purpose: "test", ID: fmt.Sprintf("post %d %x", round, root.Hash[:4]), To: m.s.info.Roots, Value: terms.Bond,
		Data: roots.PackPost(parent, m.client.SwarmTag(), round, uint32(len(tree.Leaves)), root.Sum, root.Hash),
	}
	if err := m.client.Do(t.Context(), call); err != nil {
		t.Fatal(err)
	}
	m.s.recorded(m.client, call)
}

func force(t *testing.T, m *member) {
	t.Helper()
	call := ledger.Call{Purpose: "test", ID: fmt.Sprint("force ", m.last.Round), To: m.s.info.Roots, Data: roots.PackForce(m.client.SwarmTag(), m.last)}
	if err := m.client.Do(t.Context(), call); err != nil {
		t.Fatal(err)
	}
	m.s.recorded(m.client, call)
}

// TestLeftOut: a node whose receipts the others never hear insists on chain after two roots without it, and is in the next.
func TestLeftOut(t *testing.T) {
	t.Parallel()
	s := newSwarm(t, 4)
	lonely, rest := s.nodes[3], s.nodes[:3]
	forced := func() bool {
		out, err := roots.UnpackForcedOf(s.read(s.info.Roots, roots.PackForcedOf(lonely.client.SwarmTag(), lonely.client.Account())))
		if err != nil {
			t.Fatal(err)
		}
		return out.Rewarded > 0
	}
	for round := uint64(1); round <= 3; round++ {
		for i, m := range rest {
			s.gossip(m.sign(round, uint64(10+i)))
		}
		s.gossip(lonely.sign(round, 20), rest...)
		s.mu.Lock()
		s.round = round
		s.mu.Unlock()
		before := rest[0].Status().Roots
		// It could post itself, but does not get its turn: it is asked only when the others have.
		s.until("a root without it", rest, func() bool { return rest[0].Status().Roots > before })
	}
	s.until("it insists", []*member{lonely}, forced)
	for round := uint64(4); round <= 5; round++ {
		for _, m := range rest {
			s.gossip(m.sign(round, 1))
		}
		s.mu.Lock()
		s.round = round
		s.mu.Unlock()
	}
	s.until("it is in a root", append(rest[:3:3], lonely), func() bool { return lonely.Status().Standing == 3 })
	if _, overthrown := s.events(); len(overthrown) != 0 {
		t.Errorf("honest roots fell: %x", overthrown)
	}
}

// TestRestarts: nodes that are thrown away at any moment and made anew from their journals post every root once and lose no bond.
func TestRestarts(t *testing.T) {
	t.Parallel()
	s := newSwarm(t, 3)
	restart := func(m *member) {
		if err := m.client.Close(); err != nil {
			t.Fatal(err)
		}
		m.start()
		for _, o := range s.nodes { // as nodes read them from their stores
			if o.last.Round > 0 {
				if err := m.Offer(o.last); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	for round := uint64(1); round <= 2; round++ {
		s.play(round)
		// One node after the other, ever more rarely: who is thrown away while it waits for its turn to post, waits anew.
		n, next, thrown, there := 0, 1, 0, map[*member]bool{}
		s.until("the round is in a root", s.nodes, func() bool {
			for _, m := range s.nodes {
				if m.Status().Standing == round {
					there[m] = true
				}
			}
			if n++; n == next {
				thrown++
				next += thrown
				restart(s.nodes[thrown%3])
			}
			return len(there) == len(s.nodes)
		})
	}
	s.until("all is final and bonds are back", s.nodes, func() bool {
		if !s.final(2)() {
			return false
		}
		for _, m := range s.nodes {
			if s.credit(m.client.Account()).Sign() != 0 {
				return false
			}
		}
		return true
	})
	s.stood(2)
	s.verified()
}

// stood wants a root for each of so many rounds, none of which fell, and no bond left behind.
func (s *swarm) stood(rounds int) {
	s.t.Helper()
	posted, overthrown := s.events()
	if len(posted) != rounds || len(overthrown) != 0 {
		s.t.Errorf("%d roots for %d rounds, %d fell", len(posted), rounds, len(overthrown))
	}
	for _, p := range posted {
		if _, err := s.nodes[0].client.Read(s.t.Context(), s.info.Roots, roots.PackRelease(p)); err == nil {
			s.t.Errorf("the bond of root %d was left behind", p.Index)
		}
	}
}

// TestOffer: what is no receipt, or cannot be true, or is older, changes nothing.
func TestOffer(t *testing.T) {
	t.Parallel()
	s := newSwarm(t, 2)
	a, b := s.nodes[0], s.nodes[1]
	old := a.sign(1, 5)
	good := a.sign(2, 5)
	s.gossip(good)
	before := maps.Clone(b.pool)
	forged := good
	forged.Rewarded++
	elsewhere := good
	elsewhere.Account = b.client.Account()
	a.last = ledger.Receipt{Sampled: 7 * perRound}
	greedy := a.sign(3, 9) // eight rounds by round 3
	a.last = ledger.Receipt{Sampled: 1}
	odd := a.sign(3, 9)
	for name, r := range map[string]ledger.Receipt{"forged": forged, "another's": elsewhere, "too many rounds": greedy, "half a round": odd, "nothing": {}} {
		if err := b.Offer(r); err == nil {
			t.Errorf("%s was taken", name)
		}
	}
	if err := b.Offer(old); err != nil {
		t.Errorf("an older one is no lie: %v", err)
	}
	if !maps.Equal(b.pool, before) {
		t.Errorf("the pool has become %+v", b.pool)
	}
}
