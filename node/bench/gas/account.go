package gas

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
)

// accounts measures what every node does: its identity, its stake, its contributions.
func accounts(p Prices) ([]Case, error) {
	w, err := newWorld(p)
	if err != nil {
		return nil, err
	}
	registry, stake := contracts.NewRegistry(), contracts.NewStake()
	node, other := addressOf(w.challenger), addressOf(w.defender)
	var cases []Case
	tx := func(name string, from common.Address, to *common.Address, call []byte, value *big.Int) {
		cases = append(cases, Case{Name: name, Gas: w.send(from, to, call, value)})
	}
	tx("register", node, &w.stake, stake.PackRegister(word('p'), word('r'), word('s')), bond)
	cases[0].Limit = 80_000
	tx("registry.register", other, &w.registry, registry.PackRegister(word('p'), word('r'), word('s')), nil)
	tx("registry.rotate", node, &w.registry, registry.PackRotate(word('q'), word('r'), word('s')), nil)
	tx("registry.payout", node, &w.registry, registry.PackSetPayout(other), nil)
	tx("stake.deposit", other, &w.stake, stake.PackDeposit(), bond)
	tx("stake.deposit-more", other, &w.stake, stake.PackDeposit(), bond)
	tx("stake.unbond", other, &w.stake, stake.PackUnbond(bond), nil)
	w.at.Time += unbonding + 1
	tx("stake.withdraw", other, &w.stake, stake.PackWithdraw(), nil)
	tx("contribution.first", node, &w.rounds, contribution(0), nil)
	w.send(node, &w.rounds, contribution(1), nil)
	tx("contribution", node, &w.rounds, contribution(2), nil)
	cases[len(cases)-1].Limit = 30_000
	return cases, w.err
}

// contribution is the call that a node makes after a round.
func contribution(round uint64) []byte {
	var score [32]byte
	binary.BigEndian.PutUint64(score[:], 0xa1b2c3d4e5f60718)
	binary.BigEndian.PutUint64(score[8:], 300+round)
	for i, n := range []uint32{40, 64, 200, 250} {
		binary.BigEndian.PutUint32(score[16+4*i:], n)
	}
	return contracts.NewRounds().PackContribute(new(big.Int).SetBytes(score[:]), word('c'), word('o'))
}
