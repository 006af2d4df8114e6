package ledger

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// FuzzProof: whatever an endpoint sends as a proof, it ends with a value or an error, and no value follows from the root of
// an empty trie.
func FuzzProof(f *testing.F) {
	f.Add([]byte(`{"accountProof":["0xf90211"],"storageProof":[{"key":"0x0","proof":["0x80"]}]}`))
	f.Add([]byte(`{"accountProof":["0xe2a0200000000000000000000000000000000000000000000000000000000000000080","0x"],"storageProof":[]}`))
	f.Add([]byte(`{"accountProof":null,"storageProof":null}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var p accountProof
		if json.Unmarshal(raw, &p) != nil {
			return
		}
		for _, root := range []common.Hash{{}, types.EmptyRootHash} {
			a, err := p.account(root, Address{1})
			if err == nil && a.Balance != nil {
				t.Fatalf("an account of nothing: %+v", a)
			}
			words, err := p.words(root, make([]common.Hash, len(p.Storage)))
			for _, w := range words {
				if err == nil && w != (common.Hash{}) {
					t.Fatalf("a word of nothing: %s", w)
				}
			}
		}
	})
}

// FuzzHeader: whatever an endpoint sends as a header, it is refused, or it hashes to what it is called.
func FuzzHeader(f *testing.F) {
	f.Add([]byte("null"))
	f.Add([]byte(`{"number":"0x5"}`))
	h := &types.Header{Number: common.Big1, Difficulty: common.Big0}
	raw, err := json.Marshal(h)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Fuzz(func(t *testing.T, raw []byte) {
		got, err := parseHeader(raw, 1)
		if err == nil && got != nil && got.Number.Uint64() != 1 {
			t.Fatalf("block %s for block 1", got.Number)
		}
	})
}
