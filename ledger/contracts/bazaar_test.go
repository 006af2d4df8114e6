package contracts_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"verdant/ledger/contracts"
	"verdant/node/bench/gas"
	"verdant/verde"
)

// bazaar is an arena with the task market and people who do business there. The arena's defender is the solver, its
// challenger the whistleblower.
type bazaar struct {
	*arena
	tasks  *contracts.Tasks
	market contracts.Market
	terms  contracts.TasksTerms
	id     common.Hash

	submitter, solver, watcher common.Address
	verifiers                  []common.Address

	said         common.Hash // what claims say beside their states
	attempt      uint16
	right, wrong []verde.Hash // state roots after each step
	claim        contracts.TasksClaim
	submitted    contracts.TasksClaim
	entropy      common.Hash
	secret, salt common.Hash
	at           time.Time // of the submission
	drawn        []common.Address
	forced       bool
	forcedStep   uint32
}

const taskSteps = 12

// newBazaar has so many verifiers and that share of errors made on purpose.
func newBazaar(t *testing.T, config *params.ChainConfig, verifiers int, errorBps uint16) *bazaar {
	t.Helper()
	b := &bazaar{arena: newArena(t, config), tasks: contracts.NewTasks(), said: word('s')}
	creation, err := contracts.TasksCreation(contracts.TasksParams{
		Stake: b.stakeAt, Game: b.gameAt, Registry: b.registryAt, WindowSeconds: window,
	})
	if err != nil {
		t.Fatal(err)
	}
	if at, _ := b.deploy(creation); at != b.tasksAt {
		t.Fatalf("the tasks are at %s, want %s", at, b.tasksAt)
	}
	b.market = contracts.Market{
		ChainID: config.ChainID.Uint64(), Tasks: b.tasksAt, Window: window * time.Second, GameBond: b.bond, BurnBps: burnBps,
	}
	b.submitter, b.solver, b.watcher = b.account(3), b.defender, b.challenger
	for i := range verifiers {
		b.verifiers = append(b.verifiers, b.account(int64(10+i)))
	}
	b.terms = contracts.TasksTerms{
		Submitter: b.submitter, Nonce: 5, Program: word('a'), Plan: word('b'), Pre: word('c'), Inputs: word('d'), Steps: taskSteps,
		Verifiers: uint16(min(verifiers, 3)), ErrorBps: errorBps, OpenUntil: bigOf(b.time + 1000), ComputeSeconds: 500,
		VerifySeconds: 300, ChallengeSeconds: 400, Reward: ether(3), Fee: milli(100), Jackpot: milli(500),
		SolverBond: ether(4), VerifierBond: ether(1),
	}
	if verifiers == 0 {
		b.terms.Fee, b.terms.Jackpot, b.terms.VerifierBond = new(big.Int), new(big.Int), new(big.Int)
	}
	for i := range taskSteps {
		b.right = append(b.right, verde.TagState.Sum([]byte{byte(i)}))
	}
	return b
}

func milli(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether/1000)) }

// tx does one transaction in a block of its own.
func (b *bazaar) tx(from common.Address, data []byte) uint64 {
	b.t.Helper()
	b.block++
	gas, _ := b.do(from, b.tasksAt, data, nil)
	return gas
}

// wantRevert wants a transaction to be refused for that reason; times are not compared.
func (b *bazaar) wantRevert(from common.Address, data []byte, want string) {
	b.t.Helper()
	result, _ := b.apply(from, &b.tasksAt, data, nil)
	if result.Err == nil {
		b.t.Fatalf("done, want it refused as %s", want)
	}
	for _, c := range []struct {
		unpack func([]byte) (any, error)
	}{{b.tasks.UnpackError}, {b.stake.UnpackError}, {b.game.UnpackError}} {
		if reason, err := c.unpack(result.ReturnData); err == nil {
			if got := typeName(reason); got != want {
				b.t.Fatalf("refused with %s %+v, want %s", got, reason, want)
			}
			return
		}
	}
	b.t.Fatalf("refused with %x (%v), want %s", result.ReturnData, result.Err, want)
}

func (b *bazaar) task() contracts.TasksTask {
	out, err := b.tasks.UnpackTaskOf(b.call(b.tasksAt, b.tasks.PackTaskOf(b.id)))
	if err != nil {
		b.t.Fatal(err)
	}
	return out
}

func (b *bazaar) credit(who common.Address) *big.Int {
	out, err := b.tasks.UnpackCreditOf(b.call(b.tasksAt, b.tasks.PackCreditOf(who)))
	if err != nil {
		b.t.Fatal(err)
	}
	return out
}

func (b *bazaar) wantPhase(phase uint8) {
	b.t.Helper()
	if got := b.task().Phase; got != phase {
		b.t.Fatalf("the task is in phase %d, want %d", got, phase)
	}
}

// post offers the task.
func (b *bazaar) post() uint64 {
	b.t.Helper()
	if err := b.market.Check(b.terms, time.Unix(int64(b.time), 0)); err != nil {
		b.t.Fatal(err)
	}
	b.id = b.market.TaskID(b.terms)
	gas, _ := b.do(b.submitter, b.tasksAt, b.tasks.PackPost(b.terms), contracts.Escrow(b.terms))
	b.wantPhase(contracts.TaskOpen)
	return gas
}

func secretOf(who common.Address) common.Hash { return crypto.Keccak256Hash(who[:], []byte("secret")) }

func (b *bazaar) enlist() (gas uint64) {
	b.t.Helper()
	for _, v := range b.verifiers {
		gas = b.tx(v, b.tasks.PackEnlist(b.terms, contracts.SecretCommitment(b.id, b.attempt, v, secretOf(v))))
	}
	return gas
}

// take takes the task with a secret that makes an error on purpose due, or not.
func (b *bazaar) take(forced bool) uint64 {
	b.t.Helper()
	b.block++
	b.entropy = gas.BlockHash(b.block)
	for i := byte(0); ; i++ {
		b.secret = common.Hash{1, i, byte(b.attempt)}
		if b.forced, b.forcedStep = contracts.LuckOutcome(b.terms, b.secret, b.entropy); b.forced == forced {
			break
		}
		if i == 255 {
			b.t.Fatal("no secret with that luck")
		}
	}
	gas, _ := b.do(b.solver, b.tasksAt, b.tasks.PackTake(b.terms, contracts.SolverLuck(b.id, b.solver, b.secret)), nil)
	return gas
}

// submit hands in what is right, or wrong on purpose if that is due.
func (b *bazaar) submit() uint64 {
	b.t.Helper()
	b.claim = contracts.TasksClaim{
		Computation: verde.ListRoot(verde.TagSteps, b.right), Inputs: b.terms.Inputs, Post: b.right[taskSteps-1],
		Said: b.said, Result: word('r'),
	}
	b.submitted, b.salt = b.claim, common.Hash{9, byte(b.attempt)}
	if b.forced {
		b.wrong = append([]verde.Hash{}, b.right...)
		for i := int(b.forcedStep); i < taskSteps; i++ {
			b.wrong[i] = verde.TagState.Sum([]byte{byte(i), 'x'})
		}
		b.submitted.Computation, b.submitted.Post = verde.ListRoot(verde.TagSteps, b.wrong), b.wrong[taskSteps-1]
	}
	b.at = time.Unix(int64(b.time), 0)
	return b.tx(b.solver, b.tasks.PackSubmit(b.terms, b.submitted, contracts.TaskSeal(b.claim, b.salt)))
}

// draw reveals the secrets of those verifiers and draws.
func (b *bazaar) draw(revealing ...common.Address) (reveal, draw uint64) {
	b.t.Helper()
	for _, v := range revealing {
		reveal = b.tx(v, b.tasks.PackRevealSecret(b.terms, secretOf(v)))
	}
	b.pass(b.deadlines().Secrets)
	draw = b.tx(bob, b.tasks.PackDraw(b.terms))
	b.drawn = nil
	for i := range b.task().Drawn {
		one, err := b.tasks.UnpackDrawnOf(b.call(b.tasksAt, b.tasks.PackDrawnOf(b.id, b.attempt, big.NewInt(int64(i)))))
		if err != nil {
			b.t.Fatal(err)
		}
		b.drawn = append(b.drawn, one)
	}
	return reveal, draw
}

// judge lets the drawn verifiers commit to and reveal these verdicts.
func (b *bazaar) judge(verdicts ...uint8) (commit, reveal uint64) {
	b.t.Helper()
	for i, v := range verdicts {
		who := b.drawn[i]
		commit = b.tx(who, b.tasks.PackCommitVerdict(b.terms, contracts.VerdictCommitment(b.id, b.attempt, who, v, word('w'), secretOf(who))))
	}
	b.pass(b.deadlines().Commits)
	for i, v := range verdicts {
		reveal = b.tx(b.drawn[i], b.tasks.PackRevealVerdict(b.terms, v, word('w'), secretOf(b.drawn[i])))
	}
	b.pass(b.deadlines().Reveals)
	return commit, reveal
}

// pass lets time go on to just after a deadline.
func (b *bazaar) pass(deadline time.Time) {
	b.time = uint64(deadline.Unix()) + 1
	b.block++
}

func (b *bazaar) deadlines() contracts.TaskDeadlines { return b.market.Deadlines(b.terms, b.at) }

func (b *bazaar) subject() contracts.DisputeGameSubject {
	return contracts.TaskSubject(b.terms, b.claim, uint64(b.deadlines().Challenges.Unix()))
}

func (b *bazaar) disclosure() contracts.TasksDisclosure {
	d := contracts.TasksDisclosure{
		Submitted: b.submitted, Actual: b.claim, Salt: b.salt, Secret: b.secret, Entropy: b.entropy, Signature: b.claimed(b.subject()),
	}
	if b.forced {
		s := uint64(b.forcedStep)
		open := func(list []verde.Hash, i uint64) (common.Hash, []byte) {
			p, err := verde.OpenList(list, i)
			if err != nil {
				b.t.Fatal(err)
			}
			return common.Hash(p.Item), flat(p.Siblings)
		}
		v := &d.Divergence
		v.Wrong, v.WrongSiblings = open(b.wrong, s)
		v.Right, v.RightSiblings = open(b.right, s)
		if s > 0 {
			v.Before, v.BeforeInRight = open(b.right, s-1)
			_, v.BeforeInWrong = open(b.wrong, s-1)
		}
	}
	return d
}

func (b *bazaar) disclose() uint64 {
	b.t.Helper()
	return b.tx(b.solver, b.tasks.PackDisclose(b.terms, b.disclosure()))
}

// upTo plays an attempt in which all verifiers reveal and give these verdicts, up to the disclosure.
func (b *bazaar) upTo(forced bool, verdicts ...uint8) {
	b.t.Helper()
	b.enlist()
	b.take(forced)
	b.submit()
	if len(b.verifiers) > 0 {
		b.draw(b.verifiers...)
		b.judge(verdicts...)
		return
	}
	b.pass(b.deadlines().Reveals)
}

// opening is the call of the game that a challenger hands to the market.
func (b *bazaar) opening(challenger common.Address, nonce uint64) []byte {
	b.p = gas.Start(challenger, b.solver, nonce, b.subject())
	return b.game.PackOpen(b.p.Game(), b.subject(), b.agreed(challenger), b.claimed(b.subject()))
}

// contest challenges and begins the game.
func (b *bazaar) contest(challenger common.Address, nonce uint64) (line, begin uint64) {
	b.t.Helper()
	line = b.tx(challenger, b.tasks.PackChallenge(b.terms))
	begin = b.tx(challenger, b.tasks.PackStart(b.terms, b.opening(challenger, nonce)))
	b.p.Position = b.p.Opened(clocks, b.time)
	return line, begin
}

// silence lets the running game's mover lose by its clock.
func (b *bazaar) silence() {
	b.t.Helper()
	b.time += budget + window + 1
	b.do(bob, b.gameAt, b.game.PackTimeout(b.p.Game()), nil)
}

// settleAll settles every verifier of an attempt.
func (b *bazaar) settleAll(attempt uint16) {
	b.t.Helper()
	for _, v := range b.verifiers {
		b.tx(bob, b.tasks.PackSettleVerifier(b.terms, attempt, v))
	}
}

// whole is what an account has in the stake contract, and what of it is locked.
func (b *bazaar) whole(who common.Address) (total, locked *big.Int) {
	bonded, locked := b.stakeOf(who)
	return bonded, locked
}

// wantStakes checks what people have bonded, in thousandths of an ether, and that nothing is locked any more.
func (b *bazaar) wantStakes(want map[common.Address]int64) {
	b.t.Helper()
	for who, m := range want {
		if total, locked := b.whole(who); total.Cmp(milli(m)) != 0 || locked.Sign() != 0 {
			b.t.Errorf("%s has %s bonded and %s locked, want %d/1000 ether and nothing", who, total, locked, m)
		}
	}
}

func (b *bazaar) wantCredits(want map[common.Address]int64) {
	b.t.Helper()
	for who, m := range want {
		if got := b.credit(who); got.Cmp(milli(m)) != 0 {
			b.t.Errorf("%s is owed %s wei, want %d/1000 ether", who, got, m)
		}
	}
}

// solvent checks that the market holds what it owes, and the escrow of a task that is not done.
func (b *bazaar) solvent() {
	b.t.Helper()
	owed := new(big.Int)
	for _, who := range append([]common.Address{b.submitter, b.solver, b.watcher, bob}, b.verifiers...) {
		owed.Add(owed, b.credit(who))
	}
	if b.task().Phase != contracts.TaskDone {
		owed.Add(owed, contracts.Escrow(b.terms))
	}
	if holds := b.state.GetBalance(b.tasksAt).ToBig(); holds.Cmp(owed) != 0 {
		b.t.Errorf("the market holds %s wei and owes %s", holds, owed)
	}
}

func bigInt(n int64) *big.Int { return big.NewInt(n) }

// newPathOf returns the siblings of one of a few hashes within the reveal that shows all of them.
func newPathOf(t *testing.T, list []verde.Hash, i uint64) []byte {
	t.Helper()
	p, err := verde.OpenList(list, i)
	if err != nil {
		t.Fatal(err)
	}
	return flat(p.Siblings)
}
