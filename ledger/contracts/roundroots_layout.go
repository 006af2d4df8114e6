package contracts

import "github.com/ethereum/go-ethereum/common"

// RootCountSlot is where RoundRoots keeps the number of a swarm's standing postings.
func RootCountSlot(swarm uint64) common.Hash {
	return slotOf(common.BytesToHash(word64(swarm)), common.Hash{})
}

// RootSlot is where RoundRoots keeps the hash of a swarm's posting number index. What is there beyond the number of standing postings is
// of postings that were overthrown.
func RootSlot(swarm uint64, index uint32) common.Hash {
	list := slotOf(common.BytesToHash(word64(swarm)), common.Hash{31: 1})
	return slotOf(common.BytesToHash(word64(uint64(index))), list)
}
