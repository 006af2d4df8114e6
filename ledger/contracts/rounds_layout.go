package contracts

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
)

// TotalsSlot is where Rounds keeps the totals of an account in a swarm: at the number made of the swarm's tag and the account.
func TotalsSlot(swarm uint64, account common.Address) (slot common.Hash) {
	binary.BigEndian.PutUint64(slot[4:], swarm)
	copy(slot[12:], account[:])
	return slot
}

// DecodeTotals reads the word of a TotalsSlot. From the left it holds rounds 32, last round 64, rewarded 40, sampled 40, and correct
// 40 and asked 40 bits of the last round.
func DecodeTotals(word common.Hash) TotalsOfOutput {
	forty := func(b []byte) uint64 { return uint64(b[0])<<32 | uint64(binary.BigEndian.Uint32(b[1:])) }
	return TotalsOfOutput{
		Rounds: binary.BigEndian.Uint32(word[:]), LastRound: binary.BigEndian.Uint64(word[4:]),
		Rewarded: forty(word[12:]), Sampled: forty(word[17:]), Correct: forty(word[22:]), Asked: forty(word[27:]),
	}
}
