package gas

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
)

// direct is how many nodes contribute each on its own at most; the rounds of more go on chain as a root.
const direct = 50

// rounds measures what rounds of so many nodes cost all of them together, and what people do about the root of the largest.
func rounds(p Prices) ([]Case, error) {
	w, err := newWorld(p)
	if err != nil {
		return nil, err
	}
	var cases []Case
	for _, size := range []struct {
		name  string
		nodes int
	}{{"round.10", 10}, {"round.1k", 1000}, {"round.100k", 100_000}} {
		measure := w.contributions
		if size.nodes > direct {
			measure = w.postings
		}
		used, err := measure(size.nodes, &cases)
		if err != nil {
			return nil, err
		}
		cases = append(cases, Case{Name: size.name, Gas: used})
	}
	return cases, w.err
}

// contributions lets that many nodes contribute to a round, which is not their first.
func (w *world) contributions(nodes int, _ *[]Case) (used uint64, err error) {
	for i := range nodes {
		node := addressOf(w.account(int64(100 + i)))
		w.send(node, &w.stake, contracts.NewStake().PackRegister(word('p'), word('r'), word('s')), bond)
		w.send(node, &w.rounds, contribution(0), nil)
		used += w.send(node, &w.rounds, contribution(1), nil)
	}
	return used, w.err
}

// postings posts the root over the receipts of that many nodes on top of another, and measures everything that is said of
// one of its leaves.
func (w *world) postings(nodes int, cases *[]Case) (uint64, error) {
	roots, rewards, stake := contracts.NewRoundRoots(), contracts.NewRewards(), contracts.NewStake()
	poster, auditor := addressOf(w.challenger), addressOf(w.defender)
	swarm := 0xa1b2c3d4e5f60718 + uint64(nodes)
	receipts := contracts.Receipts{ChainID: w.prices.Config().ChainID, Roots: w.roots}
	key := w.account(int64(7 + nodes))
	if w.err != nil {
		return 0, w.err
	}
	node := addressOf(key)
	w.send(node, &w.stake, stake.PackRegister(word('p'), word('r'), word('s')), bond)

	leaves := make([]contracts.RoundRootsLeaf, nodes)
	for j := range leaves {
		leaves[j] = contracts.RoundRootsLeaf{
			Account: common.BytesToAddress(crypto.Keccak256([]byte{byte(j), byte(j >> 8), byte(j >> 16)})), Round: 301, Rewarded: 4000, Sampled: 6400,
			Claim: word('c'), Post: word('o'), R: word('r'), Vs: word('v'),
		}
	}
	leaves[0].Account = node // the one whose receipt is really signed
	digest := receipts.Digest(swarm, leaves[0])
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		return 0, err
	}
	if leaves[0], err = contracts.Signed(leaves[0], signature); err != nil {
		return 0, err
	}
	tree, err := contracts.NewRoundTree(leaves)
	if err != nil {
		return 0, err
	}
	good, _ := tree.Find(node)
	bad := (good + 1) % nodes // nobody signed it

	root := tree.Root()
	none := contracts.RoundRootsPosting{Sum: new(big.Int), PostedAt: new(big.Int)}
	post := func(parent contracts.RoundRootsPosting, round uint64, index uint32) (contracts.RoundRootsPosting, uint64) {
		used := w.send(poster, &w.roots, roots.PackPost(parent, swarm, round, uint32(nodes), root.Sum, root.Hash), bond)
		return contracts.RoundRootsPosting{
			Swarm: swarm, Round: round, Index: index, Count: uint32(nodes), Sum: root.Sum, Root: root.Hash, Poster: poster,
			PostedAt: new(big.Int).SetUint64(w.at.Time),
		}, used
	}
	first, _ := post(none, 300, 0)
	if nodes < 100_000 {
		_, used := post(first, 301, 1)
		return used, w.err
	}

	tx := func(name string, from common.Address, to *common.Address, call []byte, value *big.Int) {
		*cases = append(*cases, Case{Name: name, Gas: w.send(from, to, call, value)})
	}
	at := func(i int) (*big.Int, contracts.RoundRootsLeaf, contracts.RoundRootsWay) {
		return big.NewInt(int64(i)), tree.Leaves[i], tree.Way(0, i)
	}
	// A pot pays for what is posted after it.
	tx("rewards.fund", poster, &w.rewards, rewards.PackFund(swarm, big.NewInt(1), 1<<30, new(big.Int), new(big.Int).SetUint64(w.at.Time+100_000)), bond)
	second, used := post(first, 301, 1)
	index, leaf, way := at(good)
	tx("root.demand", auditor, &w.roots, roots.PackDemand(second, index), big.NewInt(1))
	tx("root.show", poster, &w.roots, roots.PackShow(second, index, leaf, way), nil)
	tx("root.force", node, &w.roots, roots.PackForce(swarm, leaf), nil)
	third, _ := post(second, 302, 2)
	index, leaf, way = at(bad)
	tx("root.challenge-leaf", auditor, &w.roots, roots.PackChallengeLeaf(third, index, leaf, way), nil)
	tx("root.withdraw", auditor, &w.roots, roots.PackWithdraw(auditor), nil)
	w.at.Time += contestWindow + 1
	tx("root.release", poster, &w.roots, roots.PackRelease(second), nil)
	index, leaf, way = at(good)
	claim := rewards.PackClaim(new(big.Int), contracts.IRootsPosting(second), index, contracts.IRootsLeaf(leaf), contracts.IRootsWay(way))
	tx("rewards.claim", node, &w.rewards, claim, nil)
	return used, w.err
}
