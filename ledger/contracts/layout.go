package contracts

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Where a contract keeps what its view functions answer is in a file per contract, NAME_layout.go, for clients that check storage
// proofs instead of taking an endpoint's word. layout_test.go compares the files with the contracts in the EVM.

// mappingSlot is where Solidity keeps the value of an address in the mapping that is a contract's variable number at.
func mappingSlot(key common.Address, at byte) common.Hash {
	return slotOf(common.BytesToHash(key[:]), common.Hash{31: at})
}

// slotOf is where Solidity keeps the value of a key in the mapping at a slot.
// Source: Solidity documentation, "Layout of State Variables in Storage".
func slotOf(key, mapping common.Hash) common.Hash { return crypto.Keccak256Hash(key[:], mapping[:]) }

// following returns the slot after slot.
func following(slot common.Hash) common.Hash {
	for i := len(slot) - 1; i >= 0; i-- {
		if slot[i]++; slot[i] != 0 {
			break
		}
	}
	return slot
}
