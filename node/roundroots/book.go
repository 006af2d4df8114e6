package roundroots

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"verdant/ledger"
	"verdant/ledger/contracts"
)

// posting is a root on the chain and what was asked about it.
type posting struct {
	ledger.Posting
	hash    common.Hash
	demands map[uint64]demand // by leaf
}

// demand is a leaf that somebody asked for.
type demand struct {
	by    ledger.Address
	block uint64
	shown *shown // nil while it was not
}

type shown struct {
	leaf contracts.RoundRootsLeaf
	way  contracts.RoundRootsWay
}

// book is what the contract's events tell of one swarm.
type book struct {
	swarm      uint64
	count      uint64 // of standing postings
	postings   []posting
	fallen     []posting                         // overthrown or gone with one that was, newest last
	overthrown map[common.Hash]bool              // of those, which were wrong
	forced     map[ledger.Address]ledger.Receipt // put on chain by their accounts
}

// maxDemands bounds the leaves of a posting that are remembered as asked for.
const maxDemands = 1024

func newBook(swarm uint64) book {
	return book{swarm: swarm, overthrown: map[common.Hash]bool{}, forced: map[ledger.Address]ledger.Receipt{}}
}

func (b *book) clone() book {
	c := *b
	c.postings, c.fallen = slices.Clone(b.postings), slices.Clone(b.fallen)
	c.overthrown, c.forced = maps.Clone(b.overthrown), maps.Clone(b.forced)
	for _, list := range [][]posting{c.postings, c.fallen} {
		for i := range list {
			list[i].demands = maps.Clone(list[i].demands)
		}
	}
	return c
}

// last is the newest posting, nil if none stands.
func (b *book) last() *posting {
	if len(b.postings) == 0 {
		return nil
	}
	return &b.postings[len(b.postings)-1]
}

// before is the posting before number i of the list, as calls of the contract take it.
func (b *book) before(i int) ledger.Posting {
	if i == 0 {
		return none
	}
	return b.postings[i-1].Posting
}

// find returns a posting by its hash, also one that fell.
func (b *book) find(hash common.Hash) *posting {
	for _, list := range [][]posting{b.postings, b.fallen} {
		for i := len(list) - 1; i >= 0; i-- {
			if list[i].hash == hash {
				return &list[i]
			}
		}
	}
	return nil
}

// maxKept bounds the standing postings that are remembered: far more than can be open to contest.
const maxKept = 128

// apply adds an event. Those of other swarms tell nothing.
func (b *book) apply(e ledger.Event) {
	log := &types.Log{Address: e.Address, Topics: e.Topics, Data: e.Data}
	if x, err := roots.UnpackPostedEvent(log); err == nil {
		if x.Swarm != b.swarm {
			return
		}
		b.drop(uint64(x.Posting.Index))
		b.postings = append(b.postings, posting{x.Posting, contracts.PostingHash(x.Posting), map[uint64]demand{}})
		b.postings = b.postings[max(len(b.postings)-maxKept, 0):]
		b.count = uint64(x.Posting.Index) + 1
	} else if x, err := roots.UnpackOverthrownEvent(log); err == nil {
		if p := b.find(x.Hash); p != nil && x.Swarm == b.swarm {
			b.count, b.overthrown[x.Hash] = uint64(p.Index), true
			b.drop(b.count)
		}
	} else if x, err := roots.UnpackForcedEvent(log); err == nil {
		if _, known := b.forced[x.Account]; x.Swarm == b.swarm && (known || len(b.forced) < maxForced) {
			b.forced[x.Account] = x.Leaf
		}
	} else if x, err := roots.UnpackDemandedEvent(log); err == nil {
		if p := b.find(x.Hash); p != nil && x.Index.IsUint64() && len(p.demands) < maxDemands {
			p.demands[x.Index.Uint64()] = demand{by: x.Account, block: e.BlockNumber}
		}
	} else if x, err := roots.UnpackShownEvent(log); err == nil {
		p := b.find(x.Hash)
		if p == nil || !x.Index.IsUint64() {
			return
		}
		if d, ok := p.demands[x.Index.Uint64()]; ok {
			d.shown = &shown{x.Leaf, x.Way}
			p.demands[x.Index.Uint64()] = d
		}
	}
}

// drop takes away the postings from number index on.
func (b *book) drop(index uint64) {
	for len(b.postings) > 0 && uint64(b.last().Index) >= index {
		b.fallen = append(b.fallen, *b.last())
		b.postings = b.postings[:len(b.postings)-1]
	}
	for ; len(b.fallen) > maxFallen; b.fallen = b.fallen[1:] {
		delete(b.overthrown, b.fallen[0].hash)
	}
}
