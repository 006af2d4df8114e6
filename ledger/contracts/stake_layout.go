package contracts

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// StakeSlots are where Stake keeps an account.
func StakeSlots(account common.Address) [2]common.Hash {
	first := mappingSlot(account, 0)
	return [2]common.Hash{first, following(first)}
}

// DecodeStake reads the words of StakeSlots. From the right, the first holds bonded 88, locked 88, release time 40, lost 16 and
// won 24 bits, the second unbonding 88 and held 88, which is locked too.
func DecodeStake(words [2]common.Hash) AccountOfOutput {
	first := words[0]
	locked := new(big.Int).SetBytes(first[10:21])
	return AccountOfOutput{
		Bonded: new(big.Int).SetBytes(first[21:]), Locked: locked.Add(locked, new(big.Int).SetBytes(words[1][10:21])),
		Unbonding: new(big.Int).SetBytes(words[1][21:]), ReleaseAt: new(big.Int).SetBytes(first[5:10]),
		Lost: new(big.Int).SetUint64(uint64(binary.BigEndian.Uint16(first[3:5]))), Won: new(big.Int).SetBytes(first[:3]),
	}
}
