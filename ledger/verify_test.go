package ledger

import (
	"encoding/json"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"verdant/ledger/contracts"
	"verdant/ledger/devchain"
)

// populated is a chain on which two members have recorded rounds, one of them has a stake, and one has changed its peer.
func populated(t *testing.T) (devchain.ChainInfo, *Client, *Client) {
	t.Helper()
	info := chain(t)
	ann, bob := member(t, info, 1), member(t, info, 2)
	contribute(t, ann, 1, 2)
	contribute(t, bob, 1)
	flush(t, bob)
	flush(t, ann)
	if err := ann.Register(t.Context(), peerKey(3)); err != nil {
		t.Fatal(err)
	}
	if err := ann.Deposit(t.Context(), "stake", big.NewInt(5e9)); err != nil {
		t.Fatal(err)
	}
	contribute(t, ann, 7)
	flush(t, ann)
	return info, ann, bob
}

// reader is a client without an account that reads through these endpoints.
func reader(t *testing.T, info devchain.ChainInfo, endpoints ...string) *Client {
	t.Helper()
	cfg := configOf(info, nil, "")
	cfg.Endpoints, cfg.Journal = endpoints, ""
	return dial(t, cfg)
}

func TestVerifiedLeaderboard(t *testing.T) {
	t.Parallel()
	info, ann, _ := populated(t)
	want, err := ann.Leaderboard(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	b, err := reader(t, info, info.RPC).VerifiedLeaderboard(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if !b.Verified() || len(b.Rows) != len(want) {
		t.Fatalf("an honest chain gives %+v", b)
	}
	for i, r := range b.Rows {
		if r.Row != want[i] {
			t.Errorf("row %d is proven to be\n%+v, the leaderboard says\n%+v", i, r.Row, want[i])
		}
		for _, f := range r.Figures {
			if f.Name == "" || f.Value == "" || f.Proof == "" {
				t.Errorf("figure %+v has no proof", f)
			}
		}
	}
	if b.Rows[0].Account != ann.Account() || b.Rows[0].StakeWei != "5000000000" || b.Rows[0].Node != public(peerKey(3)) {
		t.Errorf("ann is %+v", b.Rows[0])
	}
	if a := b.Agreement; a.Of != 1 || !strings.Contains(a.String(), "whose word is taken") {
		t.Errorf("one endpoint is called %s", a)
	}
	stake, _, err := ann.VerifiedStake(t.Context(), ann.Account())
	if err != nil || stake.Bonded.Int64() != 5e9 {
		t.Errorf("the stake is proven to be %+v (%v)", stake, err)
	}
	if stake, _, err = ann.VerifiedStake(t.Context(), Address{9}); err != nil || stake.Bonded.Sign() != 0 {
		t.Errorf("the stake of nobody is proven to be %+v (%v)", stake, err)
	}
}

// forge changes the chain's answers to a method.
func forge[T any](t *testing.T, method string, change func(*T)) func(rpcCall, *rpcAnswer) bool {
	return func(call rpcCall, answer *rpcAnswer) bool {
		if call.Method != method || len(answer.Result) == 0 {
			return false
		}
		var v T
		if err := json.Unmarshal(answer.Result, &v); err != nil {
			t.Errorf("decode %s: %v", answer.Result, err)
			return false
		}
		change(&v)
		raw, err := json.Marshal(v)
		if err != nil {
			t.Error(err)
		}
		answer.Result = raw
		return false
	}
}

// plainProof is the answer to eth_getProof with all its fields.
type plainProof struct {
	Address      common.Address  `json:"address"`
	AccountProof []hexutil.Bytes `json:"accountProof"`
	Balance      hexutil.Big     `json:"balance"`
	StorageHash  common.Hash     `json:"storageHash"`
	StorageProof []struct {
		Key   string          `json:"key"`
		Value hexutil.Big     `json:"value"`
		Proof []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

// TestEndpointCannotForge: one endpoint alone, lying in every way it can without breaking SHA-3. Either the truth comes out all
// the same, or the lie is called one.
func TestEndpointCannotForge(t *testing.T) {
	t.Parallel()
	info, _, _ := populated(t)
	honest, err := reader(t, info, info.RPC).VerifiedLeaderboard(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	tampered := func(log *types.Log) {
		if log.Address == info.Rounds {
			log.Data[19] = 60 // rewarded completions
		}
	}
	for name, lie := range map[string]struct {
		forge   func(rpcCall, *rpcAnswer) bool
		err     error  // verification fails, or
		problem string // verification tells, or else the truth is verified
	}{
		"values beside the proofs": {forge: forge(t, "eth_getProof", func(p *plainProof) {
			p.Balance, p.StorageHash = hexutil.Big(*big.NewInt(1)), common.Hash{1}
			for i := range p.StorageProof {
				p.StorageProof[i].Value = hexutil.Big(*big.NewInt(1e18))
			}
		})},
		"a flipped bit in a storage proof": {forge: forge(t, "eth_getProof", func(p *plainProof) {
			if n := len(p.StorageProof[0].Proof); n > 0 { // a contract without storage has none
				node := p.StorageProof[0].Proof[n-1]
				node[len(node)-1] ^= 1
			}
		}), err: ErrUnproven},
		"a flipped bit in an account proof": {forge: forge(t, "eth_getProof", func(p *plainProof) {
			p.AccountProof[0][40] ^= 1
		}), err: ErrUnproven},
		"the storage proof of another slot": {forge: forge(t, "eth_getProof", func(p *plainProof) {
			if n := len(p.StorageProof); n > 1 {
				p.StorageProof[0], p.StorageProof[n-1] = p.StorageProof[n-1], p.StorageProof[0]
			}
		}), err: ErrUnproven},
		"no storage proofs":            {forge: forge(t, "eth_getProof", func(p *plainProof) { p.StorageProof = nil }), err: ErrUnproven},
		"empty proofs":                 {forge: forge(t, "eth_getProof", func(p *plainProof) { p.AccountProof = nil }), err: ErrUnproven},
		"an endless proof":             {forge: forge(t, "eth_getProof", func(p *plainProof) { p.AccountProof = make([]hexutil.Bytes, 1000) }), err: ErrUnproven},
		"another state root":           {forge: forgeHeader(t, func(h *types.Header) { h.Root[0] ^= 1 }), err: ErrUnproven},
		"other receipts in the header": {forge: forgeHeader(t, func(h *types.Header) { h.ReceiptHash[0] ^= 1 }), err: ErrUnproven},
		"changed receipts": {forge: forge(t, "eth_getBlockReceipts", func(list *types.Receipts) {
			for _, r := range *list {
				for _, l := range r.Logs {
					tampered(l)
				}
			}
		}), err: ErrUnproven},
		"fewer receipts": {forge: forge(t, "eth_getBlockReceipts", func(list *types.Receipts) { *list = (*list)[1:] }), err: ErrUnproven},
		"changed events": {forge: forge(t, "eth_getLogs", func(list *[]event) {
			for i := range *list {
				if (*list)[i].Address == info.Rounds {
					(*list)[i].Data[19] = 60
				}
			}
		})},
		"hidden contributions": {forge: forge(t, "eth_getLogs", func(list *[]event) {
			*list = slices.DeleteFunc(*list, func(e event) bool { return uint64(e.Block) == honest.Rows[0].FirstBlock })
		}), problem: "endpoints hide"},
		"a hidden rotation": {forge: forge(t, "eth_getLogs", func(list *[]event) {
			*list = slices.DeleteFunc(*list, func(e event) bool { return uint64(e.Block) >= honest.Rows[0].LastBlock })
		}), problem: "endpoints hide"},
	} {
		t.Run(name, func(t *testing.T) {
			p := newProxy(t, info.RPC)
			c := reader(t, info, p.URL)
			p.set(nil, lie.forge)
			got, err := c.VerifiedLeaderboard(t.Context())
			switch {
			case lie.err != nil:
				if !errors.Is(err, lie.err) {
					t.Fatalf("believed: %+v, %v", got, err)
				}
				if s := c.Health().Suspect; !strings.Contains(s, p.URL) {
					t.Errorf("health says of the endpoint: %q", s)
				}
			case err != nil:
				t.Fatal(err)
			case lie.problem != "":
				if got.Verified() || !strings.Contains(allProblems(got), lie.problem) {
					t.Errorf("verified: %+v", got)
				}
			case !got.Verified():
				t.Errorf("the truth does not verify: %s", allProblems(got))
			default:
				for i, r := range got.Rows {
					if r.Row != honest.Rows[i].Row {
						t.Errorf("row %d is %+v, want %+v", i, r.Row, honest.Rows[i].Row)
					}
				}
			}
		})
	}
}

func allProblems(b *VerifiedBoard) string {
	all := b.Problems
	for _, r := range b.Rows {
		for _, f := range r.Figures {
			if f.Problem != "" {
				all = append(all, f.Name+": "+f.Problem)
			}
		}
	}
	return strings.Join(all, "; ")
}

// forgeHeader changes headers and hashes them anew, so that they are consistent in themselves.
func forgeHeader(t *testing.T, change func(*types.Header)) func(rpcCall, *rpcAnswer) bool {
	return forge(t, "eth_getBlockByNumber", func(h *types.Header) { change(h) })
}

// TestEndpointsAgree: of three endpoints one may lie, hide or be down, even the one in use; of two none may.
func TestEndpointsAgree(t *testing.T) {
	t.Parallel()
	info, _, _ := populated(t)
	liar := newProxy(t, info.RPC)
	three, two := reader(t, info, liar.URL, info.RPC, info.RPC), reader(t, info, liar.URL, info.RPC)
	for name, lie := range map[string]struct {
		spoil   func(rpcCall) (*rpcAnswer, bool)
		forge   func(rpcCall, *rpcAnswer) bool
		dissent bool
	}{
		"another block": {nil, forgeHeader(t, func(h *types.Header) { h.Root[0] ^= 1 }), true},
		"a header with a wrong hash": {nil, forge(t, "eth_getBlockByNumber", func(b *map[string]any) {
			(*b)["stateRoot"] = common.Hash{1}
		}), true},
		"no such block": {nil, func(call rpcCall, a *rpcAnswer) bool {
			if call.Method == "eth_getBlockByNumber" && !strings.Contains(string(call.Params[0]), "t") && !strings.Contains(string(call.Params[0]), "safe") {
				a.Result = json.RawMessage("null")
			}
			return false
		}, true},
		"down": {func(rpcCall) (*rpcAnswer, bool) { return nil, true }, nil, true},
		"no events": {nil, func(call rpcCall, a *rpcAnswer) bool {
			if call.Method == "eth_getLogs" {
				a.Result = json.RawMessage("[]")
			}
			return false
		}, false},
	} {
		liar.set(lie.spoil, lie.forge)
		got, err := three.VerifiedLeaderboard(t.Context())
		if err != nil || !got.Verified() || len(got.Rows) != 2 {
			t.Errorf("%s: three endpoints, one of them honest enough, give %+v, %v", name, got, err)
			continue
		}
		if a := got.Agreement; (len(a.Dissent) == 1) != lie.dissent || lie.dissent && a.Agree != 2 || a.Need != 2 || a.Of != 3 {
			t.Errorf("%s: the agreement is %s", name, a)
		}
		_, err = two.VerifiedLeaderboard(t.Context())
		if lie.dissent && (!errors.Is(err, ErrNoAgreement) || !strings.Contains(err.Error(), "are needed")) {
			t.Errorf("%s: two endpoints that differ: %v", name, err)
		}
	}
	liar.set(nil, nil)
	for quorum, ok := range map[int]bool{-1: false, 0: true, 1: true, 3: true, 4: false} {
		cfg := configOf(info, nil, "")
		cfg.Endpoints, cfg.Journal, cfg.Quorum = []string{liar.URL, info.RPC, info.RPC}, "", quorum
		c, err := Dial(t.Context(), cfg)
		if (err == nil) != ok {
			t.Errorf("a quorum of %d of 3: %v", quorum, err)
		}
		if err == nil {
			_ = c.Close()
		}
	}
}

// TestProvenWords: what a proof gives is what the contract says, for slots that are set and slots that are not.
func TestProvenWords(t *testing.T) {
	t.Parallel()
	info, ann, bob := populated(t)
	slots := []common.Hash{contracts.PeerSlot(ann.Account()), contracts.PeerSlot(Address{7}), contracts.PeerSlot(bob.Account())}
	words, a, err := bob.ProvenWords(t.Context(), info.Registry, slots)
	if err != nil || a.Block == 0 {
		t.Fatal(a, err)
	}
	want := []common.Hash{public(peerKey(3)), {}, public(peerKey(2))}
	for i := range want {
		if words[i] != want[i] {
			t.Errorf("slot %d is proven to hold %s, want %s", i, words[i], want[i])
		}
	}
	if _, _, err := bob.ProvenWords(t.Context(), Address{1}, slots); !errors.Is(err, ErrWrongContract) {
		t.Errorf("slots of an address without a contract: %v", err)
	}
}
