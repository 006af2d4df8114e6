package market

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"time"

	"verdant/verde"
)

// Offer is what the submitter pays and asks for. It is on the ledger, not in the program's hash: the same program may be offered twice.
// What is left out follows from the rest so that no party gains by being idle or wrong: see docs/economics.md.
type Offer struct {
	Reward    Amount   `toml:"reward"`    // of the solver
	Deadline  Duration `toml:"deadline"`  // what a solver has for executing the program, once it has taken it
	Verifiers uint32   `toml:"verifiers"` // drawn after the solver has committed; 0 leaves it to challengers alone

	Open         Duration `toml:"open,omitempty"`          // how long it may be taken; by default as long as Deadline
	Verify       Duration `toml:"verify,omitempty"`        // what verifiers have; by default as long as Deadline
	Challenge    Duration `toml:"challenge,omitempty"`     // what challengers have; by default as long as Deadline
	Fee          *Amount  `toml:"fee,omitempty"`           // of each verifier; by default Reward / Verifiers
	Errors       *float32 `toml:"errors,omitempty"`        // share of results wrong on purpose; by default a quarter
	Jackpot      *Amount  `toml:"jackpot,omitempty"`       // for finding one; by default Reward
	SolverBond   *Amount  `toml:"solver_bond,omitempty"`   // by default the least that the contract takes, and no less than twice Reward
	VerifierBond *Amount  `toml:"verifier_bond,omitempty"` // by default three times Reward
}

// ContractRules are what terms have to fit.
type ContractRules struct {
	Window       uint64 // seconds a party has to react to another
	MaxVerifiers int
	// LeastSolverBond is the least the contract takes for these fees.
	LeastSolverBond func(Terms) Amount
}

const (
	defaultErrors = 0.25
	maxWait       = 365 * 24 * time.Hour
)

// Terms completes an offer for a program. The plan is that of the program's rules, as the contract's judge reads them.
func (j *Job) Terms(o Offer, plan verde.Hash, c ContractRules, now uint64) (Terms, error) {
	p := j.Program
	t := Terms{
		Program: j.ID, Plan: plan, Pre: p.Start.Root, Steps: uint32(j.Steps()), Verifiers: uint16(o.Verifiers),
		Inputs: j.FixedInputs(), Reward: o.Reward,
	}
	if o.Reward.Cmp(Amount{}) <= 0 {
		return t, errors.New("offer.reward is missing: nobody works for nothing")
	}
	if o.Verifiers > uint32(c.MaxVerifiers) || int(o.Verifiers) > j.Steps() {
		return t, fmt.Errorf("offer.verifiers %d: at most %d, and one a step of the program's %d", o.Verifiers, c.MaxVerifiers, j.Steps())
	}
	least := time.Duration(c.Window) * time.Second
	if o.Deadline == 0 {
		return t, errors.New("offer.deadline is missing: say how long a solver may take, like \"10m\"")
	}
	var open uint32
	for _, w := range []struct {
		key string
		d   Duration
		to  *uint32
	}{{"deadline", o.Deadline, &t.Compute}, {"open", o.Open, &open}, {"verify", o.Verify, &t.Verify}, {"challenge", o.Challenge, &t.Challenge}} {
		d := time.Duration(w.d)
		if d == 0 {
			d = max(time.Duration(o.Deadline), least)
		}
		if d < least || d > maxWait {
			return t, fmt.Errorf("offer.%s %v: the contract takes %v to %v", w.key, d, least, maxWait)
		}
		*w.to = uint32(d / time.Second)
	}
	t.OpenUntil = now + uint64(open)
	if o.Verifiers > 0 {
		share := float32(defaultErrors)
		if o.Errors != nil {
			share = *o.Errors
		}
		if !(share >= 0 && share <= 0.5) {
			return t, fmt.Errorf("offer.errors %v: want 0 to 0.5", share)
		}
		t.ErrorBps = uint16(math.Round(10_000 * float64(share)))
		t.Fee = or(o.Fee, Wei(new(big.Int).Div(o.Reward.Big(), big.NewInt(int64(o.Verifiers)))))
		t.Jackpot = or(o.Jackpot, o.Reward)
		t.VerifierBond = or(o.VerifierBond, o.Reward.times(3))
		if t.Fee.Cmp(Amount{}) <= 0 || t.VerifierBond.Cmp(Amount{}) <= 0 {
			return t, errors.New("offer.fee and offer.verifier_bond: with verifiers, the contract takes neither to be 0")
		}
	}
	leastBond := c.LeastSolverBond(t)
	t.SolverBond = or(o.SolverBond, larger(leastBond, o.Reward.times(2)))
	if t.SolverBond.Cmp(leastBond) < 0 {
		return t, fmt.Errorf("offer.solver_bond %s: the contract takes no less than %s for these fees", t.SolverBond, leastBond)
	}
	return t, nil
}

// FixedInputs returns the root of the inputs where a solver has nothing to choose, and zero for rl, whose completions it samples.
func (j *Job) FixedInputs() verde.Hash {
	if len(j.inputs) > 0 {
		return verde.Hash{}
	}
	return (&verde.State{}).Root()
}

func or(given *Amount, otherwise Amount) Amount {
	if given != nil {
		return *given
	}
	return otherwise
}

func larger(a, b Amount) Amount {
	if a.Cmp(b) < 0 {
		return b
	}
	return a
}
