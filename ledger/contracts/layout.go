package contracts

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Where a contract keeps what its view functions answer is in a file per contract, NAME_layout.go, for clients that check storage
// proofs instead of taking an endpoint's word. layout_test.go compares the files with the contracts in the EVM.

// mappingSlot is where Solidity keeps the value of an address in the mapping that is a contract's variable number at.
// Source: Solidity documentation, "Layout of State Variables in Storage".
func mappingSlot(key common.Address, at byte) common.Hash {
	return crypto.Keccak256Hash(common.LeftPadBytes(key[:], 32), common.LeftPadBytes([]byte{at}, 32))
}

// following returns the slot after slot.
func following(slot common.Hash) common.Hash {
	for i := len(slot) - 1; i >= 0; i-- {
		if slot[i]++; slot[i] != 0 {
			break
		}
	}
	return slot
}
