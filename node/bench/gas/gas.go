// Package gas measures what the contracts of the ledger cost: it runs each action as a whole transaction in an EVM of its
// own, in the prices of today and of a fork in which storage is dearer.
//
// "verdant bench ledger" prints it, and a golden file keeps it from changing unseen. It also makes the huge made up
// dispute that the gas of an escalated game is stated for (Round), and the twin of a game's positions (Twin), which the
// tests of the contracts play with.
package gas

import (
	"context"
	"sort"
)

// Case is one action.
type Case struct {
	Name string
	Gas  uint64
	// Limit is what the design allows at today's prices, 0 if it says nothing.
	Limit uint64
}

// Run measures all cases, sorted by name:
//
//	float32.OP            one run of an operation, median over operands as networks have them
//	body.OPERATOR         one run of the dearest body of an operator in the referee
//	settle.cooperative    one transaction that settles a dispute both played to its end, about the dearest body
//	dispute.escalated     all moves of a dispute of size Large on chain
//	dispute.silent        opening a dispute and winning it by the clock
//	register              registering and depositing stake, in one transaction
//	contribution          one more contribution of a node
//	round.N               a round of N nodes, all of them together: contributions, or the posting of one root
//	registry.ACTION, stake.ACTION, task.ACTION, root.ACTION, rewards.ACTION
//	                      whatever else people do; of root and rewards in a round of 100k nodes
func Run(ctx context.Context, p Prices) ([]Case, error) {
	var cases []Case
	for _, measure := range []func(Prices) ([]Case, error){floats, bodies, disputes, accounts, rounds, market} {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		more, err := measure(p)
		if err != nil {
			return nil, err
		}
		cases = append(cases, more...)
	}
	sort.Slice(cases, func(i, j int) bool { return cases[i].Name < cases[j].Name })
	return cases, nil
}
