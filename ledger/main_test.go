package ledger

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"verdant/ledger/devchain"
)

// TestMain lets the test binary be a contributor in a process of its own, which a test then kills (kill_test.go).
func TestMain(m *testing.M) {
	if dir := os.Getenv(childEnv); dir != "" {
		os.Exit(childMain(dir))
	}
	// The tests spend their time waiting for the next wall second, in which a block may be sealed.
	flag.Parse()
	if err := flag.Set("test.parallel", "8"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

var discard = slog.New(slog.DiscardHandler)

var testSwarm = sha256.Sum256([]byte("test swarm"))

// chain runs a local ledger for one test.
func chain(t *testing.T) devchain.ChainInfo {
	t.Helper()
	return chainIn(t, t.TempDir(), "").Info()
}

func chainIn(t *testing.T, dir, addr string) *devchain.Chain {
	t.Helper()
	c, err := devchain.Start(t.Context(), devchain.Config{Dir: dir, Addr: addr, Tick: 20 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

// config for a client of that chain whose files are in dir.
func config(t *testing.T, info devchain.ChainInfo, dir string) Config {
	t.Helper()
	account, err := LocalAccount(dir)
	if err != nil {
		t.Fatal(err)
	}
	return configOf(info, account, dir)
}

func configOf(info devchain.ChainInfo, account *Account, dir string) Config {
	return Config{
		Endpoints: []string{info.RPC}, ChainID: info.ChainID, Registry: info.Registry, Stake: info.Stake, Rounds: info.Rounds, Roots: info.Roots, Rewards: info.Rewards,
		DeploymentBlock: info.DeploymentBlock, Swarm: testSwarm, MaxSampled: 64, MaxAsked: 250,
		Account: account, Journal: filepath.Join(dir, "journal"), Faucet: true, Poll: 20 * time.Millisecond,
	}
}

func dial(t *testing.T, cfg Config) *Client {
	t.Helper()
	c, err := Dial(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

// joined is a registered client with its peer's key.
func joined(t *testing.T, cfg Config, seed byte) (*Client, ed25519.PrivateKey) {
	t.Helper()
	c, key := dial(t, cfg), peerKey(seed)
	if err := c.Register(t.Context(), key); err != nil {
		t.Fatal(err)
	}
	return c, key
}

func peerKey(seed byte) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, ed25519.SeedSize))
}

func public(key ed25519.PrivateKey) [32]byte { return [32]byte(key.Public().(ed25519.PublicKey)) }

// claim makes a contribution whose numbers follow from round, so that a test can tell rounds apart.
func claim(round uint64) Contribution {
	return Contribution{
		Claim: sha256.Sum256([]byte("claim " + strconv.FormatUint(round, 10))),
		Post:  sha256.Sum256([]byte("post " + strconv.FormatUint(round, 10))),
		Round: round, Rewarded: uint32(round % 60), Sampled: 64, Correct: uint32(100 + round%100), Asked: 250,
	}
}

func contribute(t *testing.T, c *Client, rounds ...uint64) {
	t.Helper()
	for _, round := range rounds {
		if err := c.Contribute(t.Context(), claim(round)); err != nil {
			t.Fatal(err)
		}
	}
}

func flush(t *testing.T, c *Client) {
	t.Helper()
	if err := c.Flush(t.Context()); err != nil {
		t.Fatalf("flush: %v; health %+v", err, c.Health())
	}
}

// wantRounds holds the chain to exactly these rounds of this client, in order, with the right content.
func wantRounds(t *testing.T, c *Client, rounds ...uint64) {
	t.Helper()
	list, _, err := c.Contributions(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	var got []uint64
	for _, k := range list {
		if k.Account != c.Account() {
			continue
		}
		got = append(got, k.Round)
		want := claim(k.Round)
		if k.Claim != want.Claim || k.Post != want.Post || k.Rewarded != want.Rewarded || k.Sampled != want.Sampled ||
			k.Correct != want.Correct || k.Asked != want.Asked {
			t.Errorf("round %d is on the chain as %+v", k.Round, k)
		}
	}
	if len(got) != len(rounds) {
		t.Fatalf("rounds on the chain: %v, want %v; journal: %+v", got, rounds, c.Entries())
	}
	for i := range got {
		if got[i] != rounds[i] {
			t.Fatalf("rounds on the chain: %v, want %v", got, rounds)
		}
	}
}

// eventually repeats a check until it holds; the test's own deadline is the only limit.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for !holds() {
		select {
		case <-t.Context().Done():
			t.Fatalf("never happened: %s", what)
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// proxy stands between a client and a real chain and spoils what a test wants spoilt.
type proxy struct {
	*httptest.Server
	chain string

	mu sync.Mutex
	// spoil is asked for every call. A non-nil answer is given instead of the chain's; drop answers nothing at all.
	spoil func(call rpcCall) (answer *rpcAnswer, drop bool)
	// after may change the chain's answer, or drop it although the chain has acted on the call.
	after func(call rpcCall, answer *rpcAnswer) (drop bool)
}

type rpcCall struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type rpcAnswer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   json.RawMessage `json:"error,omitempty"`
}

func newProxy(t *testing.T, chain string) *proxy {
	t.Helper()
	p := &proxy{chain: chain}
	p.Server = httptest.NewServer(http.HandlerFunc(p.serve))
	t.Cleanup(p.Server.Close)
	return p
}

func (p *proxy) set(spoil func(rpcCall) (*rpcAnswer, bool), after func(rpcCall, *rpcAnswer) bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.spoil, p.after = spoil, after
}

func (p *proxy) serve(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	var calls []rpcCall
	batch := bytes.HasPrefix(bytes.TrimSpace(body), []byte("["))
	if batch {
		err = json.Unmarshal(body, &calls)
	} else {
		calls = make([]rpcCall, 1)
		err = json.Unmarshal(body, &calls[0])
	}
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	answers := make([]rpcAnswer, len(calls))
	for i, call := range calls {
		if answers[i], err = p.answer(r.Context(), call); err != nil {
			panic(http.ErrAbortHandler) // the connection breaks, as it does when a node dies
		}
	}
	w.Header().Set("Content-Type", "application/json")
	if batch {
		err = json.NewEncoder(w).Encode(answers)
	} else {
		err = json.NewEncoder(w).Encode(answers[0])
	}
	if err != nil {
		panic(http.ErrAbortHandler)
	}
}

func (p *proxy) answer(ctx context.Context, call rpcCall) (rpcAnswer, error) {
	p.mu.Lock()
	spoil, after := p.spoil, p.after
	p.mu.Unlock()
	if spoil != nil {
		answer, drop := spoil(call)
		if drop {
			return rpcAnswer{}, io.ErrUnexpectedEOF
		}
		if answer != nil {
			answer.Version, answer.ID = "2.0", call.ID
			return *answer, nil
		}
	}
	body, err := json.Marshal(call)
	if err != nil {
		return rpcAnswer{}, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, p.chain, bytes.NewReader(body))
	if err != nil {
		return rpcAnswer{}, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return rpcAnswer{}, err
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(response.Body)
	if err != nil {
		return rpcAnswer{}, err
	}
	var out rpcAnswer
	if err := json.Unmarshal(raw, &out); err != nil {
		return rpcAnswer{}, err
	}
	if after != nil && after(call, &out) {
		return rpcAnswer{}, io.ErrUnexpectedEOF
	}
	return out, nil
}
