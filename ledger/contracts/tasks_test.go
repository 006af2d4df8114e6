package contracts_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"verdant/ledger/contracts"
	"verdant/node/bench/gas"
	"verdant/verde"
)

const (
	approve = contracts.VerdictApproved
	reject  = contracts.VerdictRejected
	missing = contracts.VerdictMissing
)

// typeName is the name of an error of a contract, without that of the contract.
func typeName(v any) string {
	name := fmt.Sprintf("%T", v)
	for _, contract := range []string{"Tasks", "Stake", "DisputeGame", "Rewards", "RoundRoots", "Rounds"} {
		name = strings.Replace(name, "*contracts."+contract, "", 1)
	}
	return name
}

// TestTaskIsPaid: an honest solver and three honest verifiers get what they were promised, the submitter gets the rest
// back, and everybody its stake.
func TestTaskIsPaid(t *testing.T) {
	b := newBazaar(t, fork(false), 5, 1000)
	b.post()
	b.upTo(false, approve, approve, approve)
	b.disclose()
	b.wantPhase(contracts.TaskDisclosed)
	b.pass(b.deadlines().Challenges)
	b.tx(bob, b.tasks.PackFinalize(b.terms))
	b.wantPhase(contracts.TaskDone)
	b.settleAll(0)
	b.solvent()
	b.wantCredits(map[common.Address]int64{b.solver: 3000, b.submitter: 500, b.drawn[0]: 100, b.drawn[1]: 100, b.drawn[2]: 100})
	for _, v := range b.verifiers {
		b.wantStakes(map[common.Address]int64{v: 10_000})
	}
	b.wantStakes(map[common.Address]int64{b.solver: 10_000})

	// Anybody may have somebody paid, where that one wants it, once.
	b.do(b.solver, b.registryAt, b.registry.PackRegister(word('p'), word('r'), word('s')), nil)
	b.do(b.solver, b.registryAt, b.registry.PackSetPayout(alice), nil)
	before := b.state.GetBalance(alice).ToBig()
	b.tx(bob, b.tasks.PackWithdraw(b.solver))
	if got := b.state.GetBalance(alice).ToBig(); got.Sub(got, before).Cmp(milli(3000)) != 0 {
		t.Errorf("the payout address got %s wei", got)
	}
	b.wantRevert(bob, b.tasks.PackWithdraw(b.solver), "NothingToDo")
	b.wantRevert(bob, b.tasks.PackFinalize(b.terms), "WrongPhase")
	b.wantRevert(bob, b.tasks.PackSettleVerifier(b.terms, 0, b.verifiers[0]), "WrongStatus")
	b.solvent()
}

// TestConvictedSolverLosesItAll: the whistleblower gets the bond less what is burnt and what the verifiers are paid, and
// a second solver does the task for the same reward.
func TestConvictedSolverLosesItAll(t *testing.T) {
	b := newBazaar(t, fork(false), 5, 0)
	b.post()
	b.upTo(false, approve, reject, approve)
	b.disclose()
	b.contest(b.watcher, 1)
	b.silence()
	b.tx(bob, b.tasks.PackSettleGame(b.terms))
	b.wantPhase(contracts.TaskOpen)
	b.settleAll(0)
	// Three fees of 0.1 are paid from 0.6 of the bond; of 4-1 lent to the game, 2.4 are slashed for the watcher, who gets
	// half of them, and half of the game's bond. Nobody knows where the error was: all verdicts are paid.
	b.wantStakes(map[common.Address]int64{b.solver: 6000, b.watcher: 10_000 + 1200 + 500})
	for _, v := range b.drawn {
		b.wantStakes(map[common.Address]int64{v: 10_100})
	}
	b.solvent()

	b.attempt, b.solver, b.defender = 1, b.account(4), b.account(4)
	b.upTo(false, approve, approve, approve)
	b.disclose()
	b.pass(b.deadlines().Challenges)
	b.tx(bob, b.tasks.PackFinalize(b.terms))
	b.settleAll(1)
	b.wantCredits(map[common.Address]int64{b.solver: 3000, b.submitter: 500})
	b.solvent()
}

// TestVerifiersAnswerForTheirShare: the game says in which step the error was; who approved the share it lies in loses
// its bond, who rejected it is paid.
func TestVerifiersAnswerForTheirShare(t *testing.T) {
	for name, c := range map[string]struct {
		verdict uint8
		stake   int64
	}{"approved": {approve, 9_000}, "rejected": {reject, 10_100}} {
		t.Run(name, func(t *testing.T) {
			b := newBazaar(t, fork(false), 3, 0)
			b.post()
			const step = 7
			guilty := contracts.ShareOf(taskSteps, 3, step)
			verdicts := []uint8{approve, approve, approve}
			verdicts[guilty] = c.verdict
			b.upTo(false, verdicts...)
			b.disclose()
			b.contest(b.watcher, 1)
			b.time += 3
			// The defender shows all steps, the challenger picks one, and the defender says no more.
			nodes := flat(b.right)
			b.act(b.defender, b.game.PackReveal(b.p.Game(), nodes), b.p.Revealed(nodes))
			p := newPathOf(t, b.right, step)
			b.act(b.watcher, b.game.PackPick(b.p.Game(), common.Hash(b.right[step]), step, p), b.p.Picked(common.Hash(b.right[step]), step))
			b.silence()
			b.tx(bob, b.tasks.PackSettleGame(b.terms))
			b.settleAll(0)
			for i, v := range b.drawn {
				want := int64(10_100)
				if i == guilty {
					want = c.stake
				}
				b.wantStakes(map[common.Address]int64{v: want})
			}
			if _, locked := b.whole(b.solver); locked.Sign() != 0 {
				t.Errorf("%s wei of the convict's stake are still locked", locked)
			}
			b.solvent()
		})
	}
}

// TestErrorOnPurpose: the solver is not punished for it; who flags it wins the jackpot, who approves it loses its bond.
func TestErrorOnPurpose(t *testing.T) {
	for name, c := range map[string]struct {
		verdict uint8
		stake   int64
		credit  int64
		refund  int64
	}{
		"flagged":  {reject, 10_000, 600, 0},
		"approved": {approve, 9_000, 0, 600},
		"missed":   {missing, 10_000, 0, 600},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBazaar(t, fork(false), 3, 5000)
			b.post()
			b.enlist()
			b.take(true)
			b.submit()
			b.draw(b.verifiers...)
			share := contracts.ShareOf(taskSteps, 3, b.forcedStep)
			verdicts := []uint8{approve, approve, approve}
			verdicts[share] = c.verdict
			b.judge(verdicts...)
			b.disclose()
			b.pass(b.deadlines().Challenges)
			b.tx(bob, b.tasks.PackFinalize(b.terms))
			b.settleAll(0)
			refund := c.refund
			if c.verdict == approve { // its bond, less what is burnt, goes to the submitter's stake
				b.wantStakes(map[common.Address]int64{b.submitter: 10_500})
			}
			b.wantCredits(map[common.Address]int64{b.solver: 3000, b.submitter: refund, b.drawn[share]: c.credit})
			b.wantStakes(map[common.Address]int64{b.solver: 10_000, b.drawn[share]: c.stake})
			b.solvent()
		})
	}
}

// TestErrorOnPurposeIsNoLicence: only chance makes it due, it must lie where chance says, and the claim behind it can be
// disputed like any other.
func TestErrorOnPurposeIsNoLicence(t *testing.T) {
	b := newBazaar(t, fork(false), 3, 5000)
	b.post()
	b.upTo(false, approve, approve, approve)
	d := b.disclosure()
	other := d
	other.Actual.Result = word('z')
	b.wantRevert(b.solver, b.tasks.PackDisclose(b.terms, other), "BadReveal") // not what was sealed
	other = d
	other.Secret = common.Hash{2}
	b.wantRevert(b.solver, b.tasks.PackDisclose(b.terms, other), "BadReveal")
	other = d
	other.Entropy = common.Hash{2}
	b.wantRevert(b.solver, b.tasks.PackDisclose(b.terms, other), "BadReveal")
	other = d
	other.Signature = b.sign(b.watcher, keccak([]byte("x")).Bytes())
	b.wantRevert(b.solver, b.tasks.PackDisclose(b.terms, other), "BadSignature")
	b.disclose()

	b = newBazaar(t, fork(false), 3, 5000)
	b.post()
	b.upTo(true, approve, approve, approve)
	d = b.disclosure()
	for name, spoil := range map[string]func(v *contracts.TasksDivergence){
		"no difference": func(v *contracts.TasksDivergence) { v.Wrong = v.Right },
		"another state": func(v *contracts.TasksDivergence) { v.Wrong = word('q') },
		"another way":   func(v *contracts.TasksDivergence) { v.RightSiblings = v.WrongSiblings },
		"none":          func(v *contracts.TasksDivergence) { *v = contracts.TasksDivergence{Wrong: word('q')} },
	} {
		bad := d
		spoil(&bad.Divergence)
		result, _ := b.apply(b.solver, &b.tasksAt, b.tasks.PackDisclose(b.terms, bad), nil)
		if result.Err == nil {
			t.Errorf("a divergence with %s was believed", name)
		}
	}
	b.disclose()
	b.contest(b.watcher, 1)
	b.silence()
	b.tx(bob, b.tasks.PackSettleGame(b.terms))
	b.wantPhase(contracts.TaskOpen)
	b.settleAll(0)
	b.solvent()
}

// TestNeverDisclosed: a solver that lets its result be judged and then says no more is convicted.
func TestNeverDisclosed(t *testing.T) {
	b := newBazaar(t, fork(false), 3, 0)
	b.post()
	b.upTo(false, reject, reject, approve)
	b.wantRevert(bob, b.tasks.PackLapse(b.terms), "TooEarly")
	b.pass(b.deadlines().Disclosure)
	b.wantRevert(b.solver, b.tasks.PackDisclose(b.terms, b.disclosure()), "TooLate")
	b.tx(bob, b.tasks.PackLapse(b.terms))
	b.settleAll(0)
	b.wantPhase(contracts.TaskOpen)
	b.wantStakes(map[common.Address]int64{b.solver: 6000, b.submitter: 10_000 + 1700})
	for _, v := range b.drawn {
		b.wantStakes(map[common.Address]int64{v: 10_100})
	}
	b.solvent()
}

// TestSquatting: who takes a task and hands in nothing loses part of its bond, and the next one has the same time.
func TestSquatting(t *testing.T) {
	b := newBazaar(t, fork(false), 3, 0)
	b.post()
	b.enlist()
	b.take(false)
	b.wantRevert(b.watcher, b.tasks.PackTake(b.terms, word('x')), "WrongPhase") // exclusive
	b.wantRevert(bob, b.tasks.PackLapse(b.terms), "TooEarly")
	b.time += uint64(b.terms.ComputeSeconds) + 1
	b.wantRevert(b.solver, b.tasks.PackSubmit(b.terms, b.claim, word('s')), "TooLate")
	b.tx(bob, b.tasks.PackLapse(b.terms))
	b.wantStakes(map[common.Address]int64{b.solver: 9000, b.submitter: 10_500})
	// The verifiers are still there; one of them goes.
	b.tx(b.verifiers[0], b.tasks.PackDelist(b.terms))
	b.wantRevert(b.verifiers[1], b.tasks.PackTake(b.terms, word('x')), "WrongStatus") // it judges, so it does not play
	b.wantRevert(b.submitter, b.tasks.PackTake(b.terms, word('x')), "NotYou")
	b.take(false)
	b.submit()
	b.draw(b.verifiers[1:]...)
	b.judge(approve, approve)
	b.disclose()
	b.pass(b.deadlines().Challenges)
	b.tx(bob, b.tasks.PackFinalize(b.terms))
	b.verifiers = b.verifiers[1:]
	b.settleAll(0)
	b.wantCredits(map[common.Address]int64{b.solver: 3000, b.submitter: 500 + 100})
	b.solvent()
}

// TestExpiry: what nobody took is given back, with the verifiers' stakes.
func TestExpiry(t *testing.T) {
	b := newBazaar(t, fork(false), 2, 0)
	b.post()
	b.enlist()
	b.wantRevert(bob, b.tasks.PackExpire(b.terms), "TooEarly")
	b.pass(time.Unix(b.terms.OpenUntil.Int64(), 0))
	b.wantRevert(b.solver, b.tasks.PackTake(b.terms, word('x')), "TooLate")
	b.tx(bob, b.tasks.PackExpire(b.terms))
	b.settleAll(0)
	b.wantCredits(map[common.Address]int64{b.submitter: 3000 + 200 + 500})
	for _, v := range b.verifiers {
		b.wantStakes(map[common.Address]int64{v: 10_000})
	}
	b.wantRevert(b.submitter, b.tasks.PackExpire(b.terms), "WrongPhase")
	result, _ := b.apply(b.submitter, &b.tasksAt, b.tasks.PackPost(b.terms), contracts.Escrow(b.terms))
	if result.Err == nil {
		t.Error("the same terms were posted twice")
	}
	b.solvent()
}

// TestWithheldReveals: who withholds the secret or the verdict it committed to forfeits its stake.
func TestWithheldReveals(t *testing.T) {
	b := newBazaar(t, fork(false), 5, 0)
	b.post()
	b.enlist()
	b.take(false)
	b.submit()
	b.draw(b.verifiers[:4]...) // the fifth saw who would be drawn, perhaps
	silent := b.drawn[2]
	b.judge(approve, approve) // the third never commits
	b.disclose()
	b.pass(b.deadlines().Challenges)
	b.tx(bob, b.tasks.PackFinalize(b.terms))
	b.settleAll(0)
	b.wantStakes(map[common.Address]int64{b.verifiers[4]: 9000, silent: 9000, b.submitter: 11_000})
	b.wantCredits(map[common.Address]int64{b.submitter: 500 + 100, silent: 0})
	b.solvent()
}

// TestVerdictsCannotBeCopied: a commitment is worth nothing to another verifier, another task, another attempt.
func TestVerdictsCannotBeCopied(t *testing.T) {
	b := newBazaar(t, fork(false), 3, 0)
	b.post()
	b.enlist()
	b.wantRevert(b.verifiers[0], b.tasks.PackEnlist(b.terms, word('x')), "WrongStatus")
	b.wantRevert(b.submitter, b.tasks.PackEnlist(b.terms, word('x')), "NotYou")
	b.take(false)
	b.wantRevert(b.solver, b.tasks.PackEnlist(b.terms, word('x')), "NotYou")
	b.submit()
	b.wantRevert(alice, b.tasks.PackEnlist(b.terms, word('x')), "WrongPhase")
	b.wantRevert(b.verifiers[1], b.tasks.PackRevealSecret(b.terms, secretOf(b.verifiers[0])), "BadReveal")
	b.wantRevert(bob, b.tasks.PackDraw(b.terms), "TooEarly")
	b.draw(b.verifiers...)
	b.wantRevert(bob, b.tasks.PackDraw(b.terms), "NothingToDo")
	first, second := b.drawn[0], b.drawn[1]
	stolen := contracts.VerdictCommitment(b.id, 0, first, approve, word('w'), secretOf(first))
	b.tx(first, b.tasks.PackCommitVerdict(b.terms, stolen))
	b.tx(second, b.tasks.PackCommitVerdict(b.terms, stolen))
	b.wantRevert(first, b.tasks.PackRevealVerdict(b.terms, approve, word('w'), secretOf(first)), "TooEarly")
	b.pass(b.deadlines().Commits)
	b.wantRevert(b.drawn[2], b.tasks.PackCommitVerdict(b.terms, stolen), "TooLate")
	b.tx(first, b.tasks.PackRevealVerdict(b.terms, approve, word('w'), secretOf(first)))
	b.wantRevert(second, b.tasks.PackRevealVerdict(b.terms, approve, word('w'), secretOf(first)), "BadReveal")
	b.wantRevert(first, b.tasks.PackRevealVerdict(b.terms, approve, word('w'), secretOf(first)), "WrongStatus")
	b.wantRevert(bob, b.tasks.PackSettleVerifier(b.terms, 0, first), "WrongPhase") // not before the attempt has ended
	b.pass(b.deadlines().Reveals)
	b.wantRevert(second, b.tasks.PackRevealVerdict(b.terms, approve, word('w'), secretOf(first)), "TooLate")
}

// TestMissingData: when most verifiers cannot get what they need, the task is open again and nobody has lost anything.
func TestMissingData(t *testing.T) {
	b := newBazaar(t, fork(false), 3, 0)
	b.post()
	b.upTo(false, missing, approve, missing)
	b.wantRevert(b.solver, b.tasks.PackDisclose(b.terms, b.disclosure()), "WrongPhase")
	b.tx(bob, b.tasks.PackVoid(b.terms))
	b.settleAll(0)
	b.wantPhase(contracts.TaskOpen)
	b.wantStakes(map[common.Address]int64{b.solver: 10_000, b.drawn[0]: 10_000, b.drawn[1]: 10_000})
	b.solvent()
}

// TestUnfoundedRejection: a verifier that rejects a result nobody can contradict loses its bond.
func TestUnfoundedRejection(t *testing.T) {
	b := newBazaar(t, fork(false), 3, 0)
	b.post()
	b.upTo(false, reject, approve, approve)
	b.disclose()
	b.pass(b.deadlines().Challenges)
	b.tx(bob, b.tasks.PackFinalize(b.terms))
	b.settleAll(0)
	b.wantStakes(map[common.Address]int64{b.drawn[0]: 9000, b.drawn[1]: 10_000, b.submitter: 10_500})
	b.wantCredits(map[common.Address]int64{b.submitter: 600})
	b.solvent()
}

// TestChallengersInLine: one game after another. A challenger without a case loses its bond to the solver and delays
// nothing but itself; the first who is right takes the solver's bond, whoever comes after it gets its own back.
func TestChallengersInLine(t *testing.T) {
	b := newBazaar(t, fork(false), 0, 0)
	b.post()
	b.upTo(false)
	b.disclose()
	liar, late, sleeper := b.account(20), b.account(21), b.account(22)
	b.wantRevert(b.solver, b.tasks.PackChallenge(b.terms), "NotYou")
	b.contest(liar, 1)
	running := b.p
	for _, who := range []common.Address{sleeper, b.watcher, late} {
		b.tx(who, b.tasks.PackChallenge(b.terms))
	}
	b.wantRevert(b.watcher, b.tasks.PackStart(b.terms, b.opening(b.watcher, 2)), "Busy")
	b.wantRevert(bob, b.tasks.PackSettleGame(b.terms), "Busy")
	b.p = running
	b.time += 3
	b.do(liar, b.gameAt, b.game.PackConcede(b.p.Game()), nil)
	b.tx(bob, b.tasks.PackSettleGame(b.terms))
	b.wantStakes(map[common.Address]int64{liar: 9000})

	// The next one does not come; after a window it is out.
	b.wantRevert(b.watcher, b.tasks.PackStart(b.terms, b.opening(b.watcher, 2)), "BadProof") // not its turn
	b.wantRevert(bob, b.tasks.PackSkip(b.terms), "TooEarly")
	b.time += window + 1
	b.tx(bob, b.tasks.PackSkip(b.terms))
	b.wantStakes(map[common.Address]int64{sleeper: 9000})

	// Long after the window for challenges is over, the one who waited in line gets its game.
	b.pass(b.deadlines().Challenges)
	b.wantRevert(alice, b.tasks.PackChallenge(b.terms), "TooLate")
	b.wantRevert(bob, b.tasks.PackFinalize(b.terms), "Busy")
	b.wantRevert(bob, b.tasks.PackReleaseChallenger(b.terms, 0, bigOf(3)), "WrongPhase")
	b.tx(bob, b.tasks.PackStart(b.terms, b.opening(b.watcher, 2)))
	b.p.Position = b.p.Opened(clocks, b.time)
	b.wantRevert(bob, b.tasks.PackFinalize(b.terms), "Busy")
	b.silence()
	b.tx(bob, b.tasks.PackSettleGame(b.terms))
	b.tx(bob, b.tasks.PackReleaseChallenger(b.terms, 0, bigOf(3)))
	b.wantRevert(bob, b.tasks.PackReleaseChallenger(b.terms, 0, bigOf(3)), "NothingToDo")
	b.wantStakes(map[common.Address]int64{
		late: 10_000, b.watcher: 10_000 + 1500 + 500,
		b.solver: 10_000 + 500 + 500 - 4000, // two vain challengers, then its bond
	})
	b.wantPhase(contracts.TaskOpen)
	b.solvent()
}

// TestAccomplicesCannotCrowdOut: a solver whose stake is all locked in games with its friends is not safe from the one
// who waits, because the market keeps the bond of the next game itself.
func TestAccomplicesCannotCrowdOut(t *testing.T) {
	b := newBazaar(t, fork(false), 0, 0)
	b.post()
	b.upTo(false)
	b.disclose()
	// Six friends open games about the claim, until nothing is free.
	for i := range int64(6) {
		friend := b.account(40 + i)
		b.p = gas.Start(friend, b.solver, 1, b.subject())
		b.do(friend, b.gameAt, b.game.PackOpen(b.p.Game(), b.subject(), nil, b.claimed(b.subject())), nil)
	}
	b.contest(b.watcher, 1)
	b.silence()
	b.tx(bob, b.tasks.PackSettleGame(b.terms))
	b.wantPhase(contracts.TaskOpen)
	if total, _ := b.whole(b.watcher); total.Cmp(milli(12_000)) != 0 {
		t.Errorf("the watcher has %s", total)
	}
}

// TestRefutedIsNotPaid: a solver of whose claim a fact was refuted is convicted, even if an accomplice keeps the line busy until the time for
// challenges is over.
func TestRefutedIsNotPaid(t *testing.T) {
	b := newBazaar(t, fork(false), 0, 0)
	words := []uint32{1, 2, 3, 4}
	var inputs verde.State
	if err := inputs.Set("in", words); err != nil {
		t.Fatal(err)
	}
	open, err := inputs.Open("in", 0)
	if err != nil {
		t.Fatal(err)
	}
	plan := contracts.Plan{
		Values: make([][]contracts.DisputeGameRecord, taskSteps), Bindings: make([][]contracts.PlanBinding, taskSteps+1),
		Facts: []contracts.IRefereeFact{{
			Source: contracts.IRefereeSource{Place: contracts.SourceInputs, Words: 4, Index: open.Index, Count: open.Count, Name: []byte("in")},
			Items:  1, Width: 4,
		}},
	}
	x, err := plan.OpenFact(0)
	if err != nil {
		t.Fatal(err)
	}
	x.Said = leafBytes([]uint32{11}) // they add up to 10
	x.Openings = []contracts.IRefereeOpening{{Leaf: leafBytes(open.Values), Siblings: flat(open.Tensor), Outer: flat(open.State)}}
	b.terms.Plan, b.terms.Inputs, b.said = plan.Root(), inputs.Root(), crypto.Keccak256Hash(x.Said)
	b.post()
	b.upTo(false)
	b.disclose()
	b.wantRevert(bob, b.tasks.PackSettleRefuted(b.terms), "NothingToDo")
	friend := b.account(30)
	b.contest(friend, 1)
	b.time += 3
	refute := b.game.PackRefute(b.solver, b.subject(), b.claimed(b.subject()), x)
	b.do(b.watcher, b.gameAt, refute, nil)
	b.wantGameError(b.watcher, refute, &contracts.DisputeGameDone{})
	b.wantRevert(bob, b.tasks.PackSettleRefuted(b.terms), "NothingToDo") // the game first
	b.do(friend, b.gameAt, b.game.PackConcede(b.p.Game()), nil)
	b.pass(b.deadlines().Challenges)
	b.tx(b.solver, b.tasks.PackSettleGame(b.terms))
	b.wantRevert(b.solver, b.tasks.PackFinalize(b.terms), "Busy")
	b.tx(bob, b.tasks.PackSettleRefuted(b.terms))
	b.wantPhase(contracts.TaskOpen)
	b.wantStakes(map[common.Address]int64{
		b.solver: 10_000 + 500 - 1000 - 4000, b.watcher: 10_000 + 500 + 2000, friend: 9000,
	})
	b.solvent()
}

// TestLineOutlastsDeadline: whoever is in line in time plays, however long those before take; past the market nobody begins a game after
// the deadline of challenges.
func TestLineOutlastsDeadline(t *testing.T) {
	b := newBazaar(t, fork(false), 0, 0)
	b.post()
	b.upTo(false)
	b.disclose()
	friend := b.account(30)
	b.contest(friend, 1)
	b.tx(b.watcher, b.tasks.PackChallenge(b.terms))
	b.pass(b.deadlines().Challenges)
	b.do(friend, b.gameAt, b.game.PackConcede(b.p.Game()), nil)
	b.tx(bob, b.tasks.PackSettleGame(b.terms))
	opening := b.opening(b.watcher, 3)
	deadline := uint64(b.deadlines().Challenges.Unix())
	b.wantGameError(b.watcher, opening, &contracts.DisputeGameTooLate{Deadline: bigOf(deadline)})
	b.tx(b.watcher, b.tasks.PackStart(b.terms, opening))
	b.p.Position = b.p.Opened(clocks, b.time)
	b.silence()
	b.tx(bob, b.tasks.PackSettleGame(b.terms))
	b.wantPhase(contracts.TaskOpen)
	b.solvent()
}

// TestGameTakenUp: a game that challenger and solver opened themselves about the claim counts; one about another claim
// does not.
func TestGameTakenUp(t *testing.T) {
	b := newBazaar(t, fork(false), 0, 0)
	b.post()
	b.upTo(false)
	b.disclose()
	opening := b.opening(b.watcher, 3)
	b.p.Position.Nonce = 3
	b.do(b.watcher, b.gameAt, b.game.PackOpen(b.p.Game(), b.subject(), nil, b.claimed(b.subject())), nil)
	b.tx(b.watcher, b.tasks.PackChallenge(b.terms))
	other := b.subject()
	other.Said = word('o')
	foreign := gas.Start(b.watcher, b.solver, 4, other)
	b.wantRevert(b.watcher, b.tasks.PackStart(b.terms, b.game.PackOpen(foreign.Game(), other, nil, nil)), "BadProof")
	b.wantRevert(b.watcher, b.tasks.PackStart(b.terms, opening[:100]), "BadProof")
	b.tx(b.watcher, b.tasks.PackStart(b.terms, opening))
	if got := b.task(); got.Lent || got.Hold.Cmp(ether(4)) != 0 {
		t.Errorf("the market lent stake for a game that has its own: %+v", got)
	}
	b.p.Position = b.p.Opened(clocks, b.time)
	b.silence()
	b.tx(bob, b.tasks.PackSettleGame(b.terms))
	b.wantPhase(contracts.TaskOpen)
	b.wantStakes(map[common.Address]int64{b.solver: 10_000 - 4000 - 1000, b.watcher: 10_000 + 2000 + 500})
}

// TestUnarmed: a solver that has lost its games' bonds to other uses must get new stake, or counts as convicted.
func TestUnarmed(t *testing.T) {
	b := newBazaar(t, fork(false), 0, 0)
	b.terms.SolverBond = ether(2)
	b.post()
	b.upTo(false)
	b.disclose()
	b.do(b.solver, b.stakeAt, b.stake.PackUnbond(ether(8)), nil)
	for i := range int64(2) {
		b.contest(b.account(50+i), 1)
		b.time += 3
		b.do(b.p.Challenger, b.gameAt, b.game.PackConcede(b.p.Game()), nil)
		// Before anybody settles the game, the solver's friends lock all it has.
		free, err := b.stake.UnpackFreeOf(b.call(b.stakeAt, b.stake.PackFreeOf(b.solver)))
		if err != nil {
			t.Fatal(err)
		}
		p := b.p
		for j := int64(0); free.Cmp(ether(1+j)) >= 0; j++ {
			friend := b.account(60 + 10*i + j)
			b.p = gas.Start(friend, b.solver, 1, b.subject())
			b.do(friend, b.gameAt, b.game.PackOpen(b.p.Game(), b.subject(), nil, b.claimed(b.subject())), nil)
		}
		b.p = p
		b.tx(bob, b.tasks.PackSettleGame(b.terms))
	}
	if hold := b.task().Hold; hold.Sign() != 0 {
		t.Fatalf("the market still holds %s", hold)
	}
	b.tx(b.watcher, b.tasks.PackChallenge(b.terms))
	b.wantRevert(b.watcher, b.tasks.PackStart(b.terms, b.opening(b.watcher, 9)), "Unarmed")
	b.wantRevert(bob, b.tasks.PackArm(b.terms), "AmountTooLarge")
	b.time += window + 1
	b.wantRevert(bob, b.tasks.PackSkip(b.terms), "TooEarly")
	state := b.state.Copy()
	b.time += 3 * window
	b.tx(bob, b.tasks.PackSkip(b.terms))
	b.wantPhase(contracts.TaskOpen)

	// With fresh stake the game goes on.
	b.state = state
	b.do(b.solver, b.stakeAt, b.stake.PackDeposit(), ether(1))
	b.tx(bob, b.tasks.PackArm(b.terms))
	b.wantRevert(bob, b.tasks.PackArm(b.terms), "NothingToDo")
	b.tx(b.watcher, b.tasks.PackStart(b.terms, b.opening(b.watcher, 9)))
}

// TestEntropyMustBeFixed: neither in the block of the taking nor when the chain has forgotten it.
func TestEntropyMustBeFixed(t *testing.T) {
	b := newBazaar(t, fork(false), 3, 0)
	b.post()
	b.take(false)
	b.wantRevert(bob, b.tasks.PackFixEntropy(b.terms), "NoEntropy") // the same block
	b.block += 257
	b.wantRevert(b.solver, b.tasks.PackSubmit(b.terms, contracts.TasksClaim{Inputs: b.terms.Inputs}, word('s')), "NoEntropy")
	b.block--
	b.do(bob, b.tasksAt, b.tasks.PackFixEntropy(b.terms), nil)
	b.wantRevert(bob, b.tasks.PackFixEntropy(b.terms), "NothingToDo")
	b.block += 1000
	b.wantRevert(b.solver, b.tasks.PackSubmit(b.terms, contracts.TasksClaim{Inputs: word('x')}, word('s')), "BadTerms")
	b.submit()
}

// TestSelfDealingDoesNotPay: one person in all roles, or in any pair of them, ends with less than it began with.
func TestSelfDealingDoesNotPay(t *testing.T) {
	b := newBazaar(t, fork(false), 3, 0)
	b.post()
	b.upTo(false, reject, reject, reject)
	b.disclose()
	b.contest(b.watcher, 1)
	b.silence()
	b.tx(bob, b.tasks.PackSettleGame(b.terms))
	b.settleAll(0)
	b.pass(time.Unix(int64(b.time)+int64(b.terms.ComputeSeconds), 0))
	b.tx(bob, b.tasks.PackExpire(b.terms))
	sum := b.credit(b.submitter)
	for _, who := range append([]common.Address{b.submitter, b.solver, b.watcher}, b.verifiers...) {
		total, locked := b.whole(who)
		if locked.Sign() != 0 {
			t.Errorf("%s has %s locked", who, locked)
		}
		sum.Add(sum, total)
	}
	// Six stakes and the escrow went in; half of the solver's bond of 4, game's bond included, is burnt.
	if want := milli(60_000 + 3800 - 2000); sum.Cmp(want) != 0 {
		t.Errorf("together they have %s, want %s", sum, want)
	}
}

// TestMarketChecksLikeTheContract: terms that the Go gas.Twin refuses the contract refuses too, and the other way round; ids
// agree.
func TestMarketChecksLikeTheContract(t *testing.T) {
	b := newBazaar(t, fork(false), 3, 100)
	good := b.terms
	posted := map[uint64]bool{}
	rapid.Check(t, func(rt *rapid.T) {
		n := good
		pick32 := func(name string, of ...uint32) uint32 { return rapid.SampledFrom(of).Draw(rt, name) }
		for n.Nonce = rapid.Uint64().Draw(rt, "nonce"); posted[n.Nonce]; n.Nonce++ {
		}
		n.Steps = pick32("steps", 0, 1, 12, 12, 1<<31)
		n.Verifiers = uint16(pick32("verifiers", 0, 1, 3, 16, 17))
		n.ErrorBps = uint16(pick32("errors", 0, 100, 5000, 5001))
		n.OpenUntil = bigOf(rapid.SampledFrom([]uint64{b.time - 1, b.time, b.time + contracts.MaxTaskSeconds, b.time + contracts.MaxTaskSeconds + 1}).Draw(rt, "until"))
		n.ComputeSeconds = pick32("compute", window-1, window, window, contracts.MaxTaskSeconds, contracts.MaxTaskSeconds+1)
		n.VerifySeconds = pick32("verify", window-1, window, window, contracts.MaxTaskSeconds)
		n.ChallengeSeconds = pick32("challenge", window-1, window, window, contracts.MaxTaskSeconds)
		n.Fee = milli(rapid.SampledFrom([]int64{0, 1, 100}).Draw(rt, "fee"))
		n.Reward = milli(rapid.SampledFrom([]int64{0, 1, 100}).Draw(rt, "reward"))
		n.Jackpot = milli(rapid.SampledFrom([]int64{0, 500}).Draw(rt, "jackpot"))
		n.VerifierBond = milli(rapid.SampledFrom([]int64{0, 1}).Draw(rt, "bond"))
		n.SolverBond = b.market.LeastSolverBond(n)
		n.SolverBond.Add(n.SolverBond, bigInt(rapid.SampledFrom([]int64{-1, 0, 1}).Draw(rt, "more")))
		err := b.market.Check(n, time.Unix(int64(b.time), 0))
		result, logs := b.apply(b.submitter, &b.tasksAt, b.tasks.PackPost(n), contracts.Escrow(n))
		if (err == nil) != (result.Err == nil) {
			rt.Fatalf("Go says %v, the contract %v: %+v", err, result.Err, n)
		}
		if err != nil {
			return
		}
		posted[n.Nonce] = true
		event, err := b.tasks.UnpackTaskCreatedEvent(logs[0])
		if err != nil || event.Id != b.market.TaskID(n) {
			rt.Fatalf("the contract calls it %x, Go %s (%v)", event.Id, b.market.TaskID(n), err)
		}
	})
}

// TestSharesCoverAllSteps: every step is in the share the contract says it is in, and in no other.
func TestSharesCoverAllSteps(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		steps := rapid.OneOf(rapid.Uint32Range(1, 40), rapid.Uint32Range(1, 1<<32-2)).Draw(rt, "steps")
		shares := rapid.IntRange(1, int(min(steps, contracts.MaxVerifiers))).Draw(rt, "shares")
		step := rapid.Uint32Range(0, steps-1).Draw(rt, "step")
		i := contracts.ShareOf(steps, shares, step)
		if from, to := contracts.Share(steps, shares, i); step < from || step >= to || i >= shares {
			rt.Fatalf("step %d is said to be in share %d of %d, which has %d to %d", step, i, shares, from, to-1)
		}
		if from, _ := contracts.Share(steps, shares, 0); from != 0 {
			rt.Fatalf("the first share begins at %d", from)
		}
		if _, to := contracts.Share(steps, shares, shares-1); to != steps {
			rt.Fatalf("the last share ends at %d of %d", to, steps)
		}
	})
}
