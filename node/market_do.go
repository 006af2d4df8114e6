package node

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger"
	"verdant/ledger/contracts"
	"verdant/ledger/devchain"
	"verdant/node/settle"
	"verdant/swarm/manifest"
	"verdant/swarm/market"
	"verdant/verde"
)

// Do journals what an act asks of the contract; doing it again does nothing. What became of it, Views tell.
func (c *chainTasks) Do(ctx context.Context, v *market.View, a market.Act, m material) error {
	terms := bindTerms(v.Terms)
	bond := map[market.ActKind]market.Amount{
		market.ActTake: v.Terms.SolverBond, market.ActEnlist: v.Terms.VerifierBond, market.ActChallenge: market.Wei(c.rules.GameBond),
		market.ActArm: market.Wei(c.rules.GameBond),
	}
	if need, ok := bond[a.Kind]; ok {
		if err := c.n.ledger.Register(ctx, c.n.key); err != nil {
			return fmt.Errorf("register: %w", err)
		}
		if err := c.stakeFor(ctx, v, a, need); err != nil {
			return err
		}
	}
	data, err := c.call(v, terms, a, m)
	if err != nil {
		return err
	}
	return c.once(ctx, a.Kind, fmt.Sprintf("%s/%d/%d/%d", v.ID.Short(), v.Attempt, a.Attempt, a.Index), c.rules.Tasks, data)
}

// shared are the acts that anybody may do once their time has come, and timeouts of games.
var shared = []market.ActKind{
	market.ActFix, market.ActDraw, market.ActVoid, market.ActLapse, market.ActSkip, market.ActDecide, market.ActFinalize, actTimeout,
}

// actTimeout is ending a game whose other side is late.
const actTimeout market.ActKind = "timeout"

// once journals a call under a name of its own. One that the contract has refused is tried again, under the next name: what was too early
// may be due by now.
func (c *chainTasks) once(ctx context.Context, kind market.ActKind, id string, to ledger.Address, data []byte) error {
	purpose := purposeTask + string(kind)
	for try := range maxTries {
		name := fmt.Sprintf("%s#%d", id, try)
		e, known := c.n.ledger.Progress(purpose, name)
		if known && e.State == ledger.Failed {
			continue
		}
		if known {
			return nil
		}
		return c.n.ledger.Do(ctx, ledger.Call{Purpose: purpose, ID: name, To: to, Data: data, Tentative: slices.Contains(shared, kind)})
	}
	return nil
}

// call packs what an act says to the contract.
func (c *chainTasks) call(v *market.View, terms contracts.TasksTerms, a market.Act, m material) ([]byte, error) {
	id, me := common.Hash(v.ID), common.Address(c.account.Address())
	t := c.tasks
	switch a.Kind {
	case market.ActTake:
		return t.PackTake(terms, contracts.SolverLuck(id, me, common.Hash(m.Secret))), nil
	case market.ActFix:
		return t.PackFixEntropy(terms), nil
	case market.ActSubmit:
		return t.PackSubmit(terms, claimOf(m.Wrong, m.said), contracts.TaskSeal(claimOf(m.Right, m.said), common.Hash(m.Salt))), nil
	case market.ActDisclose:
		d, err := c.disclosure(v, m)
		return t.PackDisclose(terms, d), err
	case market.ActArm:
		return t.PackArm(terms), nil
	case market.ActFinalize:
		return t.PackFinalize(terms), nil
	case market.ActEnlist:
		return t.PackEnlist(terms, contracts.SecretCommitment(id, v.Attempt, me, common.Hash(m.Secret))), nil
	case market.ActSecret:
		return t.PackRevealSecret(terms, m.Secret), nil
	case market.ActDraw:
		return t.PackDraw(terms), nil
	case market.ActCommit:
		return t.PackCommitVerdict(terms, contracts.VerdictCommitment(id, v.Attempt, me, uint8(m.Verdict), common.Hash(m.Work), common.Hash(m.Salt))), nil
	case market.ActReveal:
		return t.PackRevealVerdict(terms, uint8(m.Verdict), m.Work, m.Salt), nil
	case market.ActSettle:
		return t.PackSettleVerifier(terms, uint16(a.Attempt), me), nil
	case market.ActChallenge:
		return t.PackChallenge(terms), nil
	case market.ActStart:
		return t.PackStart(terms, m.opening), nil
	case market.ActSkip:
		return t.PackSkip(terms), nil
	case market.ActDecide:
		return t.PackSettleGame(terms), nil
	case market.ActRelease:
		return t.PackReleaseChallenger(terms, uint16(a.Attempt), big.NewInt(int64(a.Index))), nil
	case market.ActLapse:
		return t.PackLapse(terms), nil
	case market.ActVoid:
		return t.PackVoid(terms), nil
	case market.ActExpire:
		return t.PackExpire(terms), nil
	}
	return nil, fmt.Errorf("the contract knows no act %q", a.Kind)
}

// claimOf is a result as the contract takes it.
func claimOf(r market.Result, said common.Hash) contracts.TasksClaim {
	return contracts.TasksClaim{Computation: r.Computation, Inputs: r.Inputs, Post: r.Post, Said: said, Result: r.Post}
}

// domain is what signatures for the dispute game are bound to.
func (c *chainTasks) domain() contracts.Domain {
	return contracts.Domain{ChainID: new(big.Int).SetUint64(c.rules.ChainID), Game: c.gameAt}
}

// disclosure says what was wrong on purpose, if anything, and signs what is right.
func (c *chainTasks) disclosure(v *market.View, m material) (contracts.TasksDisclosure, error) {
	d := contracts.TasksDisclosure{
		Submitted: claimOf(m.Wrong, m.said), Actual: claimOf(m.Right, m.said), Salt: m.Salt, Secret: m.Secret, Entropy: v.Entropy,
	}
	var err error
	subject := contracts.TaskSubject(bindTerms(v.Terms), d.Actual, v.Deadlines().Challenge)
	if d.Signature, err = c.account.SignHash(c.domain().Claim(subject)); err != nil {
		return d, err
	}
	forced, step := c.Luck(v, m.Secret)
	if !forced {
		return d, nil
	}
	open := func(roots []verde.Hash, i int) ([]byte, error) {
		proof, err := verde.OpenList(roots, uint64(i))
		return flatten(proof.Siblings), err
	}
	x := &d.Divergence
	x.Wrong, x.Right = m.Errors[step], m.Steps[step]
	if x.WrongSiblings, err = open(m.Errors, step); err != nil {
		return d, err
	}
	if x.RightSiblings, err = open(m.Steps, step); err != nil || step == 0 {
		return d, err
	}
	x.Before = m.Steps[step-1]
	if x.BeforeInWrong, err = open(m.Errors, step-1); err != nil {
		return d, err
	}
	x.BeforeInRight, err = open(m.Steps, step-1)
	return d, err
}

func flatten(hashes []verde.Hash) []byte {
	var b []byte
	for _, h := range hashes {
		b = append(b, h[:]...)
	}
	return b
}

// stakeFor makes sure that enough stake is free. On a local ledger, whose ether is worth nothing, it deposits what is missing.
func (c *chainTasks) stakeFor(ctx context.Context, v *market.View, a market.Act, need market.Amount) error {
	s, err := c.n.ledger.StakeOf(ctx, c.account.Address())
	if err != nil {
		return err
	}
	free := new(big.Int).Add(s.Bonded, s.Unbonding)
	missing := new(big.Int).Sub(need.Big(), free.Sub(free, s.Locked))
	if missing.Sign() <= 0 {
		return nil
	}
	if c.n.cfg.Manifest.Ledger.Kind != manifest.LocalLedger {
		return fmt.Errorf("%w: %s is needed and %s is missing: deposit it with \"verdant stake deposit\"", errNoStake, need, market.Wei(missing))
	}
	if err := c.afford(ctx, missing); err != nil { // what the account cannot pay must not stand in the way of other transactions
		return fmt.Errorf("%w: %w", errNoStake, err)
	}
	id := fmt.Sprintf("market/%s/%d/%s", v.ID.Short(), v.Attempt, a.Kind)
	if err := c.n.ledger.Deposit(ctx, id, missing); err != nil {
		return fmt.Errorf("deposit stake: %w", err)
	}
	return nil
}

// feesWei is more than a few transactions cost at the price of the local ledger.
const feesWei = 1e16

// afford looks whether the account has an amount or, on a local ledger, can get it from the faucet.
func (c *chainTasks) afford(ctx context.Context, wei *big.Int) error {
	has, err := c.n.ledger.Balance(ctx)
	if err != nil {
		return err
	}
	cure := "send it some ether"
	reach := has
	if c.n.cfg.Manifest.Ledger.Kind == manifest.LocalLedger {
		reach, cure = devchain.Reach(has), "the local ledger's faucet does not give that much"
	}
	if need := new(big.Int).Add(wei, big.NewInt(feesWei)); reach.Cmp(need) < 0 {
		return fmt.Errorf("account %s has %s and needs %s: %s", c.account.Address(), market.Wei(has), market.Wei(need), cure)
	}
	return nil
}

// Withdraw takes what the market owes this account.
func (c *chainTasks) withdraw(ctx context.Context) error {
	me := common.Address(c.account.Address())
	answers, at, err := c.n.ledger.ReadAll(ctx, c.rules.Tasks, [][]byte{c.tasks.PackCreditOf(me)})
	if err != nil {
		return err
	}
	credit, err := c.tasks.UnpackCreditOf(answers[0])
	if err != nil || credit.Sign() == 0 {
		return err
	}
	return c.once(ctx, "withdraw", fmt.Sprintf("%s/%d", credit, at.Number/32), c.rules.Tasks, c.tasks.PackWithdraw(me))
}

// opening is the call that begins the game about a disclosed result, signed by this account as its challenger.
func (c *chainTasks) opening(v *market.View, ct *court, claim *verde.Claim, pos contracts.Position) ([]byte, error) {
	mine, err := c.account.SignHash(c.domain().Agreement(pos))
	if err != nil {
		return nil, err
	}
	return c.game.PackOpen(pos.Game(), ct.plan.Subject(claim), mine, v.Signature), nil
}

// parties are who plays the game about a task's result at the head of the line. The nonce is a number of the task and attempt.
func (c *chainTasks) parties(v *market.View) settle.Parties {
	n := new(big.Int).SetBytes(v.ID[:7]).Uint64()
	return settle.Parties{Challenger: common.Address(v.Head), Defender: common.Address(v.Solver), Nonce: n<<8 | uint64(v.Attempt&255)}
}
