package ledger

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// ErrUnproven: what an endpoint says does not follow from the block header that the endpoints agree on.
var ErrUnproven = errors.New("not proven")

// maxProof bounds the nodes of one proof: a path has 64 at most, as keys are hashes of 64 nibbles, and one for the root.
const maxProof = 65

// accountProof is the answer to eth_getProof (EIP-1186). Only the proofs in it are believed, never the values beside them.
type accountProof struct {
	Account []hexutil.Bytes `json:"accountProof"`
	Storage []struct {
		Key   string          `json:"key"`
		Proof []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

// account returns what the state with this root holds for an address; an account that does not exist has no code.
func (p *accountProof) account(root common.Hash, address Address) (types.StateAccount, error) {
	value, err := prove(root, address[:], p.Account)
	if err != nil {
		return types.StateAccount{}, fmt.Errorf("account %s: %w", address, err)
	}
	account := types.StateAccount{Root: types.EmptyRootHash, CodeHash: types.EmptyCodeHash[:]}
	if value == nil {
		return account, nil
	}
	if err := rlp.DecodeBytes(value, &account); err != nil {
		return account, fmt.Errorf("account %s: %w: %w", address, ErrUnproven, err)
	}
	return account, nil
}

// words returns what an account's storage with this root holds in the slots, in their order.
func (p *accountProof) words(root common.Hash, slots []common.Hash) ([]common.Hash, error) {
	if len(p.Storage) != len(slots) {
		return nil, fmt.Errorf("%w: %d storage proofs for %d slots", ErrUnproven, len(p.Storage), len(slots))
	}
	words := make([]common.Hash, len(slots))
	if root == types.EmptyRootHash {
		return words, nil
	}
	for i, slot := range slots {
		value, err := prove(root, slot[:], p.Storage[i].Proof)
		if err != nil {
			return nil, fmt.Errorf("slot %s: %w", slot, err)
		}
		if value == nil {
			continue
		}
		_, word, rest, err := rlp.Split(value)
		if err != nil || len(rest) > 0 || len(word) > len(words[i]) {
			return nil, fmt.Errorf("slot %s: %w: its value is no word", slot, ErrUnproven)
		}
		words[i] = common.BytesToHash(word)
	}
	return words, nil
}

// prove returns the value of a key in the hashed trie with this root; nil if the nodes show that it has none.
func prove(root common.Hash, key []byte, nodes []hexutil.Bytes) ([]byte, error) {
	known, err := nodeSet(nodes)
	if err != nil {
		return nil, err
	}
	value, err := trie.VerifyProof(root, crypto.Keccak256(key), known)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnproven, err)
	}
	return value, nil
}

// nodeSet holds a proof's nodes by their hashes.
func nodeSet(nodes []hexutil.Bytes) (*memorydb.Database, error) {
	if len(nodes) > maxProof {
		return nil, fmt.Errorf("%w: a proof of %d nodes, at most %d", ErrUnproven, len(nodes), maxProof)
	}
	known := memorydb.New()
	for _, node := range nodes {
		if err := known.Put(crypto.Keccak256(node), node); err != nil {
			return nil, err
		}
	}
	return known, nil
}

// provenReceipts is a block's receipts once they are known to hash to what its header says.
func provenReceipts(header *types.Header, receipts types.Receipts) error {
	for i, r := range receipts {
		if r == nil {
			return fmt.Errorf("receipts of block %s: %w: receipt %d is missing", header.Number, ErrUnproven, i)
		}
		for _, l := range r.Logs {
			if l == nil {
				return fmt.Errorf("receipts of block %s: %w: receipt %d lacks a log", header.Number, ErrUnproven, i)
			}
		}
		r.Bloom = types.CreateBloom(r)
	}
	if got := types.DeriveSha(receipts, trie.NewListHasher()); got != header.ReceiptHash {
		return fmt.Errorf("receipts of block %s: %w: they hash to %s, the header says %s", header.Number, ErrUnproven, got, header.ReceiptHash)
	}
	return nil
}

// matching returns the events among proven receipts that a filter selects, in their order, with the number of each in its block.
func (f filter) matching(header *types.Header, receipts types.Receipts) (events []event) {
	index := hexutil.Uint64(0)
	for _, r := range receipts {
		for _, l := range r.Logs {
			e := event{
				Address: l.Address, Topics: l.Topics, Data: bytes.Clone(l.Data), Block: hexutil.Uint64(header.Number.Uint64()), Index: index,
				Tx: r.TxHash,
			}
			index++
			if f.check([]event{e}, uint64(e.Block), uint64(e.Block)) == nil {
				events = append(events, e)
			}
		}
	}
	return events
}
