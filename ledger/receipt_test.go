package ledger

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"pgregory.net/rapid"
)

// TestContributionReceipt: the proof of a contribution is checked without any chain, says what was recorded, and however it is changed it
// proves nothing else about that block.
func TestContributionReceipt(t *testing.T) {
	t.Parallel()
	info, ann, bob := populated(t)
	reads := reader(t, info, info.RPC)
	p, err := reads.ProveContribution(t.Context(), ann.Account(), 2)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	read := func(raw []byte) (*Proven, error) {
		p, err := ReadProof(raw)
		if err != nil {
			return nil, err
		}
		return p.Check()
	}
	want, err := read(raw)
	if err != nil {
		t.Fatal(err)
	}
	k := claim(2)
	if want.Account != ann.Account() || want.Round != 2 || want.Claim != k.Claim || want.Post != k.Post || want.Rewarded != uint64(k.Rewarded) ||
		want.Sampled != uint64(k.Sampled) || want.Correct != k.Correct || want.Asked != k.Asked || want.Root != nil {
		t.Errorf("it proves %+v, %+v was recorded", want, k)
	}
	if e, _ := ann.Contributed(2); e.Tx != want.Tx.Hex() || e.Block != want.Block {
		t.Errorf("it is about %s in block %d, the journal has %+v", want.Tx, want.Block, e)
	}
	if a, err := AskAbout(t.Context(), info.ChainID, []string{info.RPC}, 0, want); err != nil || a.Hash != want.BlockHash {
		t.Errorf("the chain says %+v, %v", a, err)
	}
	stranger := *want
	stranger.BlockHash[0] ^= 1
	if _, err := AskAbout(t.Context(), info.ChainID, []string{info.RPC}, 0, &stranger); !errors.Is(err, ErrNoReceipt) {
		t.Errorf("a block that the chain does not have: %v", err)
	}
	if _, err := reads.ProveContribution(t.Context(), bob.Account(), 2); err == nil || !strings.Contains(err.Error(), "no contribution of round 2") {
		t.Errorf("a round that bob never did: %v", err)
	}
	for name, change := range map[string]func(*Proof){
		"another swarm":      func(p *Proof) { p.Swarm[0] ^= 1 },
		"another chain":      func(p *Proof) { p.ChainID++ },
		"another contract":   func(p *Proof) { p.Contract[19] ^= 1 },
		"another event":      func(p *Proof) { p.Contribution.LogInReceipts++ },
		"another place":      func(p *Proof) { p.Contribution.Transaction++ },
		"no transaction":     func(p *Proof) { p.Contribution.Transactions = nil },
		"no receipts":        func(p *Proof) { p.Contribution.Receipts = nil },
		"endless":            func(p *Proof) { p.Contribution.Receipts = make([]hexutil.Bytes, 1000) },
		"half a header":      func(p *Proof) { p.Header = p.Header[:len(p.Header)/2] },
		"no header":          func(p *Proof) { p.Header = nil },
		"another format":     func(p *Proof) { p.Format = "verdant/receipt/9" },
		"a root beside":      func(p *Proof) { p.Root = &RootProof{} },
		"an empty root":      func(p *Proof) { p.Root, p.Contribution = &RootProof{}, nil },
		"nothing to be seen": func(p *Proof) { p.Contribution = nil },
	} {
		var bad Proof
		if err := json.Unmarshal(raw, &bad); err != nil {
			t.Fatal(err)
		}
		change(&bad)
		text, err := json.Marshal(bad)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := read(text); !errors.Is(err, ErrNoReceipt) {
			t.Errorf("%s: proves %+v, %v", name, got, err)
		}
	}
	rapid.Check(t, func(rt *rapid.T) {
		bad := append([]byte{}, raw...)
		bad[rapid.IntRange(0, len(raw)-1).Draw(rt, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(rt, "bit")
		bad = bad[:rapid.IntRange(len(raw)/2, len(raw)).Draw(rt, "length")]
		got, err := read(bad)
		if err == nil && !reflect.DeepEqual(got, want) && got.BlockHash == want.BlockHash {
			rt.Fatalf("changed, it proves %+v", got)
		}
	})
}

// FuzzReceipt: no file makes the reader fall over.
func FuzzReceipt(f *testing.F) {
	f.Add([]byte(`{"format":"verdant/receipt/1","contribution":{}}`))
	f.Add([]byte(`{"format":"verdant/receipt/1","header":"0xc0","root":{"posting":{"Sum":1,"PostedAt":2},"hashes":["0x00"],"sums":[null]}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if p, err := ReadProof(raw); err == nil {
			_, _ = p.Check()
		}
	})
}
