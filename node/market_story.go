package node

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger"
	"verdant/ledger/contracts"
	"verdant/node/control"
	"verdant/swarm/market"
)

// story puts an event of the contract into words.
func (c *chainTasks) story(ctx context.Context, e *ledger.Event, terms contracts.TasksTerms) (control.TaskEvent, bool) {
	t := control.TaskEvent{Tx: e.TxHash.Hex(), Time: c.timeOf(ctx, e.BlockNumber)}
	ether := func(v *big.Int) string { return market.Wei(v).String() }
	by := func(a common.Address, format string, args ...any) {
		t.Account, t.Name = a.Hex(), c.name(ctx, market.Account(a))
		t.Message = t.Name + " " + fmt.Sprintf(format, args...)
	}
	pays := func(v *big.Int) { t.Amount = v.String() }
	if x, err := c.tasks.UnpackTaskCreatedEvent(&e.Log); err == nil {
		t.Kind = "posted"
		pays(contracts.Escrow(terms))
		by(x.Submitter, "posts the task and escrows %s: %s for the solver", ether(contracts.Escrow(terms)), ether(terms.Reward))
		if terms.Verifiers > 0 {
			t.Message += fmt.Sprintf(", %s for every verifier (%d), %s for finding an error made on purpose",
				ether(terms.Fee), terms.Verifiers, ether(terms.Jackpot))
		}
	} else if x, err := c.tasks.UnpackTakenEvent(&e.Log); err == nil {
		t.Kind = "taken"
		pays(terms.SolverBond)
		by(x.Solver, "takes it and locks a stake of %s", ether(terms.SolverBond))
	} else if x, err := c.tasks.UnpackEnlistedEvent(&e.Log); err == nil {
		t.Kind = "enlisted"
		pays(terms.VerifierBond)
		by(x.Verifier, "offers to verify and locks %s", ether(terms.VerifierBond))
	} else if x, err := c.tasks.UnpackSubmittedEvent(&e.Log); err == nil {
		t.Kind = "submitted"
		by(x.Solver, "commits to computation %x and the trained state %x", x.Claim.Computation[:4], x.Claim.Post[:4])
	} else if x, err := c.tasks.UnpackVerifiersDrawnEvent(&e.Log); err == nil {
		t.Kind = "drawn"
		t.Message = "the lot falls on"
		for i, a := range x.Verifiers {
			from, to := contracts.Share(terms.Steps, len(x.Verifiers), i)
			t.Message += fmt.Sprintf(" %s (steps %d to %d)", c.name(ctx, market.Account(a)), from+1, to)
		}
	} else if x, err := c.tasks.UnpackVerdictRevealedEvent(&e.Log); err == nil {
		t.Kind = "verdict"
		by(x.Verifier, "has re-executed its share: %s", market.Status(x.Verdict))
	} else if x, err := c.tasks.UnpackDisclosedEvent(&e.Log); err == nil {
		t.Kind = "disclosed"
		by(x.Solver, "signs the result")
		if x.Forced {
			by(x.Solver, "discloses that its result was wrong on purpose after step %s, and signs the right one", x.Step.Add(x.Step, common.Big1))
		}
	} else if x, err := c.tasks.UnpackChallengedEvent(&e.Log); err == nil {
		t.Kind = "challenged"
		pays(c.rules.GameBond)
		by(x.Challenger, "challenges the result and locks %s", ether(c.rules.GameBond))
	} else if x, err := c.tasks.UnpackGameStartedEvent(&e.Log); err == nil {
		t.Kind = "game"
		by(x.Challenger, "begins the game on the ledger")
	} else if x, err := c.tasks.UnpackDismissedEvent(&e.Log); err == nil {
		t.Kind = "dismissed"
		by(x.Challenger, "was wrong, or silent, and loses %s", ether(c.rules.GameBond))
	} else if x, err := c.tasks.UnpackConvictedEvent(&e.Log); err == nil {
		t.Kind = "convicted"
		pays(terms.SolverBond)
		by(x.Solver, "is convicted and loses its stake of %s: %d %% is burnt, verifiers are paid from it, %s gets the rest",
			ether(terms.SolverBond), c.rules.BurnBps/100, c.name(ctx, market.Account(x.Beneficiary)))
	} else if x, err := c.tasks.UnpackReopenedEvent(&e.Log); err == nil {
		t.Kind = "reopened"
		t.Message = fmt.Sprintf("the task is open again, for attempt %s", new(big.Int).Add(x.Attempt, common.Big1))
	} else if x, err := c.tasks.UnpackFinalizedEvent(&e.Log); err == nil {
		t.Kind = "paid"
		pays(terms.Reward)
		by(x.Solver, "is paid %s and has its stake back", ether(terms.Reward))
	} else if _, err := c.tasks.UnpackExpiredEvent(&e.Log); err == nil {
		t.Kind = "refunded"
		pays(contracts.Escrow(terms))
		by(terms.Submitter, "has its %s back", ether(contracts.Escrow(terms)))
	} else if x, err := c.tasks.UnpackSettledEvent(&e.Log); err == nil {
		t.Kind = "settled"
		switch {
		case x.Slashed.Sign() > 0:
			pays(x.Slashed)
			by(x.Verifier, "loses its verifier's stake of %s", ether(x.Slashed))
		default:
			pays(x.Paid)
			by(x.Verifier, "is paid %s for verifying", ether(x.Paid))
		}
	} else {
		return t, false
	}
	return t, true
}

// name is what people call an account.
func (c *chainTasks) name(ctx context.Context, a market.Account) string {
	if id := c.NodeOf(ctx, a); !id.IsZero() {
		return nameOf(id)
	}
	return a.String()
}

// timeOf is when a block was made, as far as that is known.
func (c *chainTasks) timeOf(ctx context.Context, block uint64) string {
	at, err := c.n.ledger.TimeOf(ctx, block)
	if err != nil {
		return ""
	}
	return time.Unix(int64(at), 0).UTC().Format(time.RFC3339)
}
