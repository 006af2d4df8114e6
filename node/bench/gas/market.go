package gas

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
)

// market measures a task with three verifiers, twice: one that is paid, and one whose solver is challenged and convicted by
// the clock.
func market(p Prices) ([]Case, error) {
	w, err := newWorld(p)
	if err != nil {
		return nil, err
	}
	tasks, stake := contracts.NewTasks(), contracts.NewStake()
	submitter, solver, watcher := addressOf(w.account(3)), addressOf(w.defender), addressOf(w.challenger)
	ether := func(n int64) *big.Int { return new(big.Int).Mul(bond, big.NewInt(n)) }
	var verifiers []common.Address
	for i := range int64(3) {
		verifiers = append(verifiers, addressOf(w.account(10+i)))
	}
	for _, who := range append([]common.Address{solver, watcher}, verifiers...) {
		w.send(who, &w.stake, stake.PackDeposit(), ether(20))
	}
	rules := contracts.Market{ChainID: p.Config().ChainID.Uint64(), Tasks: w.tasks, Window: 60 * time.Second, GameBond: bond, BurnBps: 5000}

	var cases []Case
	tx := func(name string, from common.Address, call []byte) {
		w.at.Number++
		used := w.send(from, &w.tasks, call, nil)
		if name != "" {
			cases = append(cases, Case{Name: name, Gas: used})
		}
	}
	// last is the case's name for the last of several, which finds all slots in use that the first made.
	last := func(name string, i, of int) string {
		if i < of-1 {
			return ""
		}
		return name
	}
	after := func(t time.Time) {
		w.at.Time = uint64(t.Unix()) + 1
		w.at.Number++
	}
	play := func(nonce uint64) (contracts.TasksTerms, contracts.TasksClaim, contracts.TaskDeadlines) {
		name := func(action string) string {
			if nonce > 1 { // once is enough
				return ""
			}
			return "task." + action
		}
		terms := contracts.TasksTerms{
			Submitter: submitter, Nonce: nonce, Program: word('a'), Plan: word('b'), Pre: word('c'), Inputs: word('d'), Steps: 12,
			Verifiers: uint16(len(verifiers)), OpenUntil: new(big.Int).SetUint64(w.at.Time + 1000), ComputeSeconds: 500, VerifySeconds: 300,
			ChallengeSeconds: 400, Reward: ether(3), Fee: big.NewInt(1e17), Jackpot: big.NewInt(1e17), SolverBond: ether(4), VerifierBond: bond,
		}
		id := rules.TaskID(terms)
		post := w.send(submitter, &w.tasks, tasks.PackPost(terms), contracts.Escrow(terms))
		if n := name("post"); n != "" {
			cases = append(cases, Case{Name: n, Gas: post})
		}
		secret := func(who common.Address) common.Hash { return crypto.Keccak256Hash(who[:]) }
		for i, v := range verifiers {
			tx(last(name("enlist"), i, len(verifiers)), v, tasks.PackEnlist(terms, contracts.SecretCommitment(id, 0, v, secret(v))))
		}
		entropy := BlockHash(w.at.Number + 1)
		luck := word('l')
		tx(name("take"), solver, tasks.PackTake(terms, contracts.SolverLuck(id, solver, luck)))
		claim := contracts.TasksClaim{Computation: word('e'), Inputs: terms.Inputs, Post: word('f'), Said: word('g'), Result: word('h')}
		salt := word('i')
		deadlines := rules.Deadlines(terms, time.Unix(int64(w.at.Time), 0))
		tx(name("submit"), solver, tasks.PackSubmit(terms, claim, contracts.TaskSeal(claim, salt)))
		for i, v := range verifiers {
			tx(last(name("secret"), i, len(verifiers)), v, tasks.PackRevealSecret(terms, secret(v)))
		}
		after(deadlines.Secrets)
		tx(name("draw"), submitter, tasks.PackDraw(terms))
		for i, v := range verifiers {
			commitment := contracts.VerdictCommitment(id, 0, v, contracts.VerdictApproved, word('w'), secret(v))
			tx(last(name("commit"), i, len(verifiers)), v, tasks.PackCommitVerdict(terms, commitment))
		}
		after(deadlines.Commits)
		for i, v := range verifiers {
			tx(last(name("verdict"), i, len(verifiers)), v, tasks.PackRevealVerdict(terms, contracts.VerdictApproved, word('w'), secret(v)))
		}
		after(deadlines.Reveals)
		subject := contracts.TaskSubject(terms, claim, uint64(deadlines.Challenges.Unix()))
		tx(name("disclose"), solver, tasks.PackDisclose(terms, contracts.TasksDisclosure{
			Submitted: claim, Actual: claim, Salt: salt, Secret: luck, Entropy: entropy, Signature: w.sign(w.defender, w.domain().Claim(subject)),
		}))
		return terms, claim, deadlines
	}

	terms, _, deadlines := play(1)
	after(deadlines.Challenges)
	tx("task.finalize", submitter, tasks.PackFinalize(terms))
	for i, v := range verifiers {
		tx(last("task.settle-verifier", i, len(verifiers)), submitter, tasks.PackSettleVerifier(terms, 0, v))
	}
	tx("task.withdraw", solver, tasks.PackWithdraw(solver))

	terms, claim, deadlines := play(2)
	tx("task.challenge", watcher, tasks.PackChallenge(terms))
	subject := contracts.TaskSubject(terms, claim, uint64(deadlines.Challenges.Unix()))
	start := Start(watcher, solver, 1, subject)
	open := game.PackOpen(start.Game(), subject, w.sign(w.challenger, w.domain().Agreement(start.Position)), w.sign(w.defender, w.domain().Claim(subject)))
	tx("task.start-game", watcher, tasks.PackStart(terms, open))
	start.Position = start.Opened(clocks, w.at.Time)
	w.at.Time += uint64(clocks.Budget+clocks.Window) + 1
	w.send(submitter, &w.game, game.PackTimeout(start.Game()), nil)
	tx("task.settle-game", submitter, tasks.PackSettleGame(terms))
	return cases, w.err
}
