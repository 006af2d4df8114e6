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

	none := contracts.RoundRootsPosting{Sum: new(big.Int), PostedAt: new(big.Int)}
	post := func(parent contracts.RoundRootsPosting, round uint64, index uint32, root contracts.SumNode) (contracts.RoundRootsPosting, uint64) {
		used := w.send(poster, &w.roots, roots.PackPost(parent, swarm, round, uint32(nodes), root.Sum, root.Hash), bond)
		return contracts.RoundRootsPosting{
			Swarm: swarm, Round: round, Index: index, Count: uint32(nodes), Sum: root.Sum, Root: root.Hash, Poster: poster,
			PostedAt: new(big.Int).SetUint64(w.at.Time),
		}, used
	}
	root := tree.Root()
	first, _ := post(none, 300, 0, root)
	if nodes < 100_000 {
		_, used := post(first, 301, 1, root)
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
	tx("rewards.fill", auditor, &w.rewards, rewards.PackFill(new(big.Int)), bond)
	second, used := post(first, 301, 1, root)
	index, leaf, way := at(good)
	tx("root.demand", auditor, &w.roots, roots.PackDemand(second, index), big.NewInt(1))
	tx("root.show", poster, &w.roots, roots.PackShow(second, index, leaf, way), nil)
	tx("root.force", node, &w.roots, roots.PackForce(swarm, leaf), nil)
	third, _ := post(second, 302, 2, root)
	index, leaf, way = at(bad)
	tx("root.challenge-leaf", auditor, &w.roots, roots.PackChallengeLeaf(third, index, leaf, way), nil)
	tx("root.withdraw", auditor, &w.roots, roots.PackWithdraw(auditor), nil)

	// A sum near the leaves is wrong, and then two leaves are out of order.
	pair := bad / 2
	lie := tree.Way(1, pair)
	lie.Sum = new(big.Int).Add(lie.Sum, big.NewInt(7))
	wrong, _ := post(second, 302, 2, contracts.Climb(tree.Node(1, pair).Hash, uint64(pair), lie))
	call := roots.PackChallengeSum(wrong, big.NewInt(1), big.NewInt(int64(pair)), tree.Node(1, pair).Hash, lie, tree.Kids(1, pair))
	tx("root.challenge-sum", auditor, &w.roots, call, nil)
	left, right := tree.Node(0, 2*pair), tree.Node(0, 2*pair+1)
	swapped := func(i int, beside contracts.SumNode) (contracts.RoundRootsLeaf, contracts.RoundRootsWay) {
		way := tree.Way(0, i)
		way.Hashes[0], way.Sums[0] = beside.Hash, beside.Sum
		return tree.Leaves[i], way
	}
	later, laterWay := swapped(2*pair+1, left)
	earlier, earlierWay := swapped(2*pair, right)
	wrong, _ = post(second, 302, 2, contracts.Climb(right.Hash, uint64(2*pair), laterWay))
	tx("root.challenge-order", auditor, &w.roots, roots.PackChallengeOrder(wrong, big.NewInt(int64(2*pair)), later, laterWay, earlier, earlierWay), nil)

	// One is silent about a leaf, and one leaves somebody out who had put its receipt on chain in time.
	w.at.Time++ // or it would be the posting that fell first
	silent, _ := post(second, 302, 2, root)
	index, _, _ = at(bad)
	w.send(auditor, &w.roots, roots.PackDemand(silent, index), big.NewInt(1))
	w.at.Time += contestWindow/4 + 1
	tx("root.challenge-silence", auditor, &w.roots, roots.PackChallengeSilence(silent, index), nil)
	tx("root.refund", auditor, &w.roots, roots.PackRefund(silent, index), nil)
	outcast := w.account(int64(8 + nodes))
	if w.err != nil {
		return 0, w.err
	}
	missed := contracts.RoundRootsLeaf{Account: addressOf(outcast), Round: 301, Rewarded: 4000, Sampled: 6400, Claim: word('c'), Post: word('o')}
	digest = receipts.Digest(swarm, missed)
	if signature, err = crypto.Sign(digest[:], outcast); err == nil {
		missed, err = contracts.Signed(missed, signature)
	}
	if err != nil {
		return 0, err
	}
	w.send(missed.Account, &w.stake, stake.PackRegister(word('p'), word('r'), word('s')), bond)
	w.send(missed.Account, &w.roots, roots.PackForce(swarm, missed), nil)
	w.at.Time += contestWindow/4 + 1
	omits, _ := post(second, 302, 2, root)
	place, _ := tree.Find(missed.Account)
	index, leaf, way = at(place)
	_, next, nextWay := at(place + 1)
	tx("root.challenge-omission", auditor, &w.roots, roots.PackChallengeOmission(omits, second, missed.Account, index, leaf, way, next, nextWay), nil)
	w.at.Time += contestWindow + 1
	tx("root.release", poster, &w.roots, roots.PackRelease(second), nil)
	index, leaf, way = at(good)
	claim := rewards.PackClaim(new(big.Int), contracts.IRootsPosting(second), index, contracts.IRootsLeaf(leaf), contracts.IRootsWay(way))
	tx("rewards.claim", node, &w.rewards, claim, nil)
	w.at.Time += 100_000
	tx("rewards.close", poster, &w.rewards, rewards.PackClose(new(big.Int)), nil)
	return used, w.err
}
