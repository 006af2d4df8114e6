package ledger

import (
	"context"
	"errors"
	"math/big"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"verdant/ledger/devchain"
)

func TestRecordsContributions(t *testing.T) {
	t.Parallel()
	info, dir := chain(t), t.TempDir()
	cfg := config(t, info, dir)
	c, key := joined(t, cfg, 1)
	contribute(t, c, 0, 1, 2, 5, 9) // skipped rounds are no matter
	flush(t, c)
	wantRounds(t, c, 0, 1, 2, 5, 9)

	list, next, err := c.Contributions(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range list {
		if k.Node != public(key) {
			t.Errorf("round %d is by node %x", k.Round, k.Node)
		}
	}
	if again, same, err := c.Contributions(t.Context(), next); err != nil || len(again) != 0 || same != next {
		t.Errorf("after the end come %d contributions, next %d, %v", len(again), same, err)
	}
	contribute(t, c, 10)
	flush(t, c)
	if more, _, err := c.Contributions(t.Context(), next); err != nil || len(more) != 1 || more[0].Round != 10 {
		t.Errorf("a new contribution reads as %+v, %v", more, err)
	}

	e, ok := c.Contributed(9)
	if !ok || e.State != Recorded || e.GasUsed == 0 || e.Block == 0 || e.Tx == "" {
		t.Errorf("round 9 is %+v", e)
	}
	if e.GasUsed > 30_000 {
		t.Errorf("a contribution uses %d gas", e.GasUsed)
	}
	if err := c.WaitContributed(t.Context(), 9); err != nil {
		t.Error(err)
	}
	if _, ok := c.Contributed(3); ok {
		t.Error("round 3 was contributed by nobody")
	}
	h := c.Health()
	if !h.Connected || h.Recorded != 6 || h.Failed != 0 || h.Waiting != 0 || h.LastError != "" || h.Account != c.Account() {
		t.Errorf("health is %+v", h)
	}
	if peer, err := c.PeerOf(t.Context(), c.Account()); err != nil || peer != public(key) {
		t.Errorf("account speaks for %x (%v)", peer, err)
	}
}

func TestDoingItAgainDoesNothing(t *testing.T) {
	t.Parallel()
	info, dir := chain(t), t.TempDir()
	cfg := config(t, info, dir)
	c, key := joined(t, cfg, 1)
	contribute(t, c, 1, 1, 2, 1, 2)
	flush(t, c)
	contribute(t, c, 1, 2)
	if err := c.Register(t.Context(), key); err != nil {
		t.Fatal(err)
	}
	other := claim(1)
	other.Claim[0] ^= 1
	if err := c.Contribute(t.Context(), other); !errors.Is(err, ErrConflict) {
		t.Errorf("another claim for the same round: %v", err)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if err := c.Contribute(t.Context(), claim(3)); !errors.Is(err, ErrClosed) {
		t.Errorf("contribute after Close: %v", err)
	}
	c = dial(t, cfg)
	contribute(t, c, 1, 2)
	flush(t, c)
	wantRounds(t, c, 1, 2)
	if n := len(c.Entries()); n != 3 {
		t.Errorf("journal has %d entries, want a registration and two contributions", n)
	}
}

// TestALostJournalRepeatsNothing: the chain, too, takes a round once; work that turns out to be there already counts as
// recorded, other work for an old round fails and says why.
func TestALostJournalRepeatsNothing(t *testing.T) {
	t.Parallel()
	info, dir := chain(t), t.TempDir()
	cfg := config(t, info, dir)
	c, key := joined(t, cfg, 1)
	contribute(t, c, 1, 2)
	flush(t, c)
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	cfg.Journal = filepath.Join(dir, "another")
	c = dial(t, cfg)
	if err := c.Register(t.Context(), key); err != nil {
		t.Fatal(err)
	}
	contribute(t, c, 2, 3)
	other := claim(1)
	other.Claim[0] ^= 1
	if err := c.Contribute(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	flush(t, c)
	wantRounds(t, c, 1, 2, 3)
	if e, _ := c.Contributed(2); e.State != Recorded {
		t.Errorf("round 2 is %+v", e)
	}
	if e, _ := c.Contributed(1); e.State != Failed || !strings.Contains(e.Reason, "not after round 3") {
		t.Errorf("round 1 with other content is %+v", e)
	}
	if err := c.WaitContributed(t.Context(), 1); err == nil || !strings.Contains(err.Error(), "not after round") {
		t.Errorf("waiting for it says %v", err)
	}
	if h := c.Health(); h.Failed != 1 {
		t.Errorf("health is %+v", h)
	}
}

func TestUnregisteredContributionsFailLoudly(t *testing.T) {
	t.Parallel()
	c := dial(t, config(t, chain(t), t.TempDir()))
	contribute(t, c, 1)
	flush(t, c)
	if e, _ := c.Contributed(1); e.State != Failed || !strings.Contains(e.Reason, "not registered") {
		t.Errorf("round 1 is %+v", e)
	}
}

func TestRotatesToAnotherPeer(t *testing.T) {
	t.Parallel()
	c, _ := joined(t, config(t, chain(t), t.TempDir()), 1)
	flush(t, c)
	for _, seed := range []byte{2, 1, 2} {
		if err := c.Register(t.Context(), peerKey(seed)); err != nil {
			t.Fatal(err)
		}
		flush(t, c)
		peer, err := c.PeerOf(t.Context(), c.Account())
		if err != nil || peer != public(peerKey(seed)) {
			t.Fatalf("account speaks for %x (%v); journal %+v", peer, err, c.Entries())
		}
	}
	contribute(t, c, 4)
	flush(t, c)
	list, _, err := c.Contributions(t.Context(), 0)
	if err != nil || len(list) != 1 || list[0].Node != public(peerKey(2)) {
		t.Errorf("contributions are %+v (%v)", list, err)
	}
}

func TestPayoutGoesToAndFro(t *testing.T) {
	t.Parallel()
	c, _ := joined(t, config(t, chain(t), t.TempDir()), 1)
	flush(t, c)
	other := Address{0x0a}
	for _, to := range []Address{other, c.Account(), other, other} {
		if err := c.SetPayout(t.Context(), to); err != nil {
			t.Fatal(err)
		}
		flush(t, c)
		if got, err := c.PayoutOf(t.Context(), c.Account()); err != nil || got != to {
			t.Fatalf("earnings go to %s (%v), want %s; journal %+v", got, err, to, c.Entries())
		}
	}
	if err := c.SetPayout(t.Context(), Address{}); err == nil {
		t.Error("earnings would go to address zero")
	}
}

func TestStakeGoesInAndOut(t *testing.T) {
	t.Parallel()
	c := dial(t, config(t, chain(t), t.TempDir()))
	wei := big.NewInt(1e15)
	for range 2 { // the same deposit
		if err := c.Deposit(t.Context(), "first", wei); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.Deposit(t.Context(), "first", big.NewInt(1)); !errors.Is(err, ErrConflict) {
		t.Errorf("another amount under the same id: %v", err)
	}
	if err := c.Deposit(t.Context(), "second", wei); err != nil {
		t.Fatal(err)
	}
	if err := c.Unbond(t.Context(), "some", wei); err != nil {
		t.Fatal(err)
	}
	if err := c.Withdraw(t.Context(), "too early"); err != nil {
		t.Fatal(err)
	}
	flush(t, c)
	got, err := c.StakeOf(t.Context(), c.Account())
	if err != nil || got.Bonded.Cmp(wei) != 0 || got.Unbonding.Cmp(wei) != 0 || got.Locked.Sign() != 0 || got.ReleaseAt == 0 {
		t.Errorf("stake is %+v (%v)", got, err)
	}
	if err := c.Wait(t.Context(), purposeWithdraw, "too early"); err == nil || !strings.Contains(err.Error(), "bonded until") {
		t.Errorf("withdrawing too early says %v", err)
	}
	for _, bad := range []*big.Int{nil, new(big.Int), big.NewInt(-1)} {
		if c.Deposit(t.Context(), "bad", bad) == nil || c.Unbond(t.Context(), "bad", bad) == nil {
			t.Errorf("took %v wei", bad)
		}
	}
}

func TestRefusesContradictions(t *testing.T) {
	t.Parallel()
	c := dial(t, config(t, chain(t), t.TempDir()))
	for name, change := range map[string]func(*Contribution){
		"rewarded above sampled": func(k *Contribution) { k.Rewarded = k.Sampled + 1 },
		"correct above asked":    func(k *Contribution) { k.Correct = k.Asked + 1 },
		"no claim":               func(k *Contribution) { k.Claim = [32]byte{} },
	} {
		k := claim(1)
		change(&k)
		if err := c.Contribute(t.Context(), k); err == nil {
			t.Errorf("%s was journaled", name)
		}
	}
	if len(c.Entries()) != 0 {
		t.Errorf("journal has %+v", c.Entries())
	}
	if err := c.Register(t.Context(), nil); err == nil {
		t.Error("registered without a key")
	}
}

func TestDialSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	info := chain(t)
	good := config(t, info, t.TempDir())
	stranger := Address{0x11}
	for name, c := range map[string]struct {
		change func(*Config)
		want   error
		words  string
	}{
		"no endpoint":     {func(c *Config) { c.Endpoints = nil }, nil, "no endpoint"},
		"no URL":          {func(c *Config) { c.Endpoints = []string{"127.0.0.1:1"} }, nil, "http://"},
		"nobody listens":  {func(c *Config) { c.Endpoints = []string{unused(t)} }, ErrUnreachable, "check that the chain runs"},
		"no chain id":     {func(c *Config) { c.ChainID = 0 }, nil, "chain id"},
		"wrong chain":     {func(c *Config) { c.ChainID = 1 }, ErrWrongChain, "is on chain 1"},
		"wrong Registry":  {func(c *Config) { c.Registry = c.Stake }, ErrWrongContract, "Verdant's Registry"},
		"wrong Stake":     {func(c *Config) { c.Stake = stranger }, ErrWrongContract, "Verdant's Stake"},
		"wrong Rounds":    {func(c *Config) { c.Rounds = c.Registry }, ErrWrongContract, "Verdant's Rounds"},
		"wrong roots":     {func(c *Config) { c.Roots = c.Rounds }, ErrWrongContract, "Verdant's RoundRoots"},
		"wrong rewards":   {func(c *Config) { c.Rewards = stranger }, ErrWrongContract, "Verdant's Rewards"},
		"no journal":      {func(c *Config) { c.Journal = "" }, nil, "journal"},
		"offline, wrong":  {func(c *Config) { c.Offline, c.ChainID = true, 1 }, ErrWrongChain, ""},
		"journal no file": {func(c *Config) { c.Journal = t.TempDir() }, nil, "journal"},
	} {
		cfg := good
		c.change(&cfg)
		client, err := Dial(t.Context(), cfg)
		if err == nil {
			t.Errorf("%s: dialled", name)
			_ = client.Close()
			continue
		}
		if c.want != nil && !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.words) {
			t.Errorf("%s: %v", name, err)
		}
	}
	held := dial(t, good)
	if _, err := Dial(t.Context(), good); err == nil || !strings.Contains(err.Error(), "in use by another process") {
		t.Errorf("a second client on the same journal: %v", err)
	}
	if held.Account() != good.Account.Address() {
		t.Error("account is another")
	}
}

func TestReadOnlyClient(t *testing.T) {
	t.Parallel()
	cfg := config(t, chain(t), t.TempDir())
	cfg.Account, cfg.Journal = nil, ""
	c := dial(t, cfg)
	if err := c.Contribute(t.Context(), claim(1)); !errors.Is(err, ErrReadOnly) {
		t.Errorf("contribute: %v", err)
	}
	if err := c.Register(t.Context(), peerKey(1)); !errors.Is(err, ErrReadOnly) {
		t.Errorf("register: %v", err)
	}
	if err := c.Flush(t.Context()); !errors.Is(err, ErrReadOnly) {
		t.Errorf("flush: %v", err)
	}
	if rows, err := c.Leaderboard(t.Context()); err != nil || len(rows) != 0 {
		t.Errorf("leaderboard of an empty chain: %v, %v", rows, err)
	}
	if c.Account() != (Address{}) || c.Entries() != nil {
		t.Error("a client without an account has one")
	}
	if _, ok := c.Contributed(1); ok {
		t.Error("contributed")
	}
}

// TestNoFunds: without a faucet the work waits, health says what is missing, and it goes on once somebody pays.
func TestNoFunds(t *testing.T) {
	t.Parallel()
	info := chain(t)
	cfg := config(t, info, t.TempDir())
	cfg.Faucet = false
	c, _ := joined(t, cfg, 1)
	contribute(t, c, 1)
	eventually(t, "health says that there are no funds", func() bool {
		return strings.Contains(c.Health().LastError, ErrNoFunds.Error())
	})
	if said := c.Health().LastError; !strings.Contains(said, c.Account().Hex()) || !strings.Contains(said, "send it some ether") {
		t.Errorf("health says %q", said)
	}
	if h := c.Health(); h.Waiting != 2 || !h.Connected {
		t.Errorf("health is %+v", h)
	}
	fund(t, info, c.Account())
	flush(t, c)
	wantRounds(t, c, 1)
}

// TestOffline: a node starts without its chain, journals, and catches up when the chain is there.
func TestOffline(t *testing.T) {
	t.Parallel()
	url := unused(t)
	dir, chainDir := t.TempDir(), t.TempDir()
	cfg := config(t, infoAt(url), dir)
	cfg.Offline = true
	c, _ := joined(t, cfg, 1)
	contribute(t, c, 1, 2, 3)
	if h := c.Health(); h.Connected || h.Waiting != 4 || !strings.Contains(h.LastError, ErrUnreachable.Error()) {
		t.Errorf("health is %+v", h)
	}
	short, cancel := context.WithCancel(t.Context())
	cancel()
	if err := c.Flush(short); !errors.Is(err, context.Canceled) {
		t.Errorf("flush says %v", err)
	}
	if _, err := c.Leaderboard(t.Context()); !errors.Is(err, ErrUnreachable) {
		t.Errorf("leaderboard says %v", err)
	}
	chainIn(t, chainDir, strings.TrimPrefix(url, "http://"))
	flush(t, c)
	wantRounds(t, c, 1, 2, 3)
}

// TestTunnel: JSON-RPC runs over whatever the given HTTP client dials.
func TestTunnel(t *testing.T) {
	t.Parallel()
	info := chain(t)
	cfg := config(t, info, t.TempDir())
	target, dialled := strings.TrimPrefix(info.RPC, "http://"), false
	cfg.Endpoints = []string{"http://localhost/"}
	cfg.HTTP = &http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			dialled = true
			return (&net.Dialer{}).DialContext(ctx, "tcp", target)
		},
	}}
	c, _ := joined(t, cfg, 1)
	contribute(t, c, 1)
	flush(t, c)
	wantRounds(t, c, 1)
	if !dialled {
		t.Error("the tunnel was not used")
	}
}

// infoAt is what a local ledger at that URL would say, if it ran.
func infoAt(url string) devchain.ChainInfo {
	return devchain.ChainInfo{
		RPC: url, ChainID: devchain.ChainID, Registry: devchain.RegistryAddress, Stake: devchain.StakeAddress,
		Rounds: devchain.RoundsAddress,
	}
}

// unused returns a URL where nobody listens.
func unused(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return "http://" + l.Addr().String()
}

// fund asks the chain's faucet for somebody else.
func fund(t *testing.T, info devchain.ChainInfo, account Address) {
	t.Helper()
	e, err := newEndpoints([]string{info.RPC}, "", info.ChainID, nil, discard)
	if err != nil {
		t.Fatal(err)
	}
	defer e.close()
	if err := e.call(t.Context(), nil, "verdant_fund", account); err != nil {
		t.Fatal(err)
	}
}
