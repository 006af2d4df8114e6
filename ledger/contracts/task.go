package contracts

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Phases of a task; see Tasks.sol.
const (
	TaskNone uint8 = iota
	TaskOpen
	TaskTaken
	TaskSubmitted
	TaskDisclosed
	TaskDone
)

// What a verifier of a task has done. The last three are verdicts.
const (
	VerifierNone uint8 = iota
	VerifierEnlisted
	VerifierCandidate
	VerifierDrawn
	VerifierCommitted
	VerdictApproved
	VerdictRejected
	VerdictMissing
)

// How an attempt at a task ended.
const (
	EndingNone uint8 = iota
	EndingStands
	EndingConvicted
	EndingVoid
	EndingExpired
)

// Limits of a task's terms.
const (
	MaxVerifiers   = 16
	MaxErrorBps    = 5_000
	MaxTaskSeconds = 365 * 24 * 3600
)

// TasksParams are fixed when a Tasks contract is made.
type TasksParams struct {
	Stake, Game, Registry common.Address
	// WindowSeconds is what a party has to react to another: to reveal a secret or a verdict, to disclose, to begin a game.
	// It must exceed the time a transaction may take to get on chain when blocks are full.
	WindowSeconds uint32
}

// TasksCreation returns the bytes that create a Tasks. Its constructor asks the game for its bond and Stake for the share
// that is burnt, so both must exist before it; Stake takes the address of Tasks, which therefore has to be foreseen.
func TasksCreation(p TasksParams) ([]byte, error) {
	zero := common.Address{}
	switch {
	case p.Stake == zero || p.Game == zero || p.Registry == zero:
		return nil, fmt.Errorf("make tasks contract: stake at %s, game at %s, registry at %s: name all three", p.Stake, p.Game, p.Registry)
	case p.WindowSeconds == 0:
		return nil, fmt.Errorf("make tasks contract: without a window nobody has time to answer: name one")
	}
	code := common.FromHex(TasksMetaData.Bin)
	return append(code, NewTasks().PackConstructor(p.Stake, p.Game, p.Registry, p.WindowSeconds)...), nil
}

// Market is one Tasks contract on one chain: what commitments and ids there are bound to.
type Market struct {
	ChainID uint64
	Tasks   common.Address
	// Window, GameBond and BurnBps are the contract's.
	Window   time.Duration
	GameBond *big.Int
	BurnBps  uint16
}

// TaskID returns the id of the task with these terms.
func (m Market) TaskID(terms TasksTerms) common.Hash {
	b := word64(m.ChainID)
	b = append(b, common.LeftPadBytes(m.Tasks[:], 32)...)
	b = append(b, common.LeftPadBytes(terms.Submitter[:], 32)...)
	b = append(b, word64(terms.Nonce)...)
	for _, h := range [][32]byte{terms.Program, terms.Plan, terms.Pre, terms.Inputs} {
		b = append(b, h[:]...)
	}
	for _, v := range []uint64{
		uint64(terms.Steps), uint64(terms.Verifiers), uint64(terms.ErrorBps), terms.OpenUntil.Uint64(),
		uint64(terms.ComputeSeconds), uint64(terms.VerifySeconds), uint64(terms.ChallengeSeconds),
	} {
		b = append(b, word64(v)...)
	}
	for _, v := range []*big.Int{terms.Reward, terms.Fee, terms.Jackpot, terms.SolverBond, terms.VerifierBond} {
		b = append(b, common.BigToHash(v).Bytes()...)
	}
	return crypto.Keccak256Hash(b)
}

// Escrow is what posting a task takes, in wei: reward, fees and jackpot.
func Escrow(terms TasksTerms) *big.Int {
	sum := new(big.Int).Mul(terms.Fee, big.NewInt(int64(terms.Verifiers)))
	return sum.Add(sum.Add(sum, terms.Reward), terms.Jackpot)
}

// Check says what the contract would refuse about terms that are posted at a time.
func (m Market) Check(terms TasksTerms, now time.Time) error {
	for name, v := range map[string]struct {
		wei  *big.Int
		bits int
	}{
		"reward": {terms.Reward, 96}, "fee": {terms.Fee, 96}, "jackpot": {terms.Jackpot, 96},
		"solver's bond": {terms.SolverBond, 88}, "verifiers' bond": {terms.VerifierBond, 88},
	} {
		if v.wei == nil || v.wei.Sign() < 0 || v.wei.BitLen() > v.bits {
			return fmt.Errorf("check task: the %s is %v wei: want 0 to 2^%d-1", name, v.wei, v.bits)
		}
	}
	if terms.OpenUntil == nil || !terms.OpenUntil.IsInt64() {
		return fmt.Errorf("check task: the time until which it is open is missing or absurd")
	}
	until := terms.OpenUntil.Int64()
	switch {
	case terms.Steps == 0:
		return fmt.Errorf("check task: it has no steps: there is nothing to compute")
	case terms.Verifiers > MaxVerifiers:
		return fmt.Errorf("check task: %d verifiers, at most %d are drawn", terms.Verifiers, MaxVerifiers)
	case terms.ErrorBps > MaxErrorBps:
		return fmt.Errorf("check task: %d/10000 of results wrong on purpose, at most %d are allowed", terms.ErrorBps, MaxErrorBps)
	case until < now.Unix() || until > now.Unix()+MaxTaskSeconds:
		return fmt.Errorf("check task: open until %s, want a time from now on, at most a year ahead", time.Unix(until, 0).UTC())
	case terms.Reward.Sign() == 0:
		return fmt.Errorf("check task: without a reward nobody takes it")
	case terms.Verifiers > 0 && (terms.Fee.Sign() == 0 || terms.VerifierBond.Sign() == 0):
		return fmt.Errorf("check task: verifiers without a fee do not come, and without a bond they do not look: name both")
	}
	for name, seconds := range map[string]uint32{
		"compute": terms.ComputeSeconds, "verify": terms.VerifySeconds, "challenge": terms.ChallengeSeconds,
	} {
		if d := time.Duration(seconds) * time.Second; d < m.Window || seconds > MaxTaskSeconds {
			return fmt.Errorf("check task: %s to %s, want %s to a year", d, name, m.Window)
		}
	}
	if least := m.LeastSolverBond(terms); terms.SolverBond.Cmp(least) < 0 {
		return fmt.Errorf("check task: a solver's bond of %s wei: want at least %s, twice what a game takes and twice what the verifiers may get of it", terms.SolverBond, least)
	}
	return nil
}

// LeastSolverBond is the smallest bond the contract takes for a task.
func (m Market) LeastSolverBond(terms TasksTerms) *big.Int {
	pay := new(big.Int).Mul(terms.Fee, big.NewInt(int64(terms.Verifiers)))
	least := m.gross(pay.Add(pay, terms.Jackpot))
	if least.Cmp(m.GameBond) < 0 {
		least = m.GameBond
	}
	return new(big.Int).Lsh(least, 1)
}

// gross is what has to be slashed for somebody to get net of it.
func (m Market) gross(net *big.Int) *big.Int {
	rest := int64(10_000 - int(m.BurnBps))
	g := new(big.Int).Mul(net, big.NewInt(10_000))
	return g.Div(g.Add(g, big.NewInt(rest-1)), big.NewInt(rest))
}

// TaskDeadlines are the last moments, inclusive, of what follows a submission.
type TaskDeadlines struct{ Secrets, Commits, Reveals, Disclosure, Challenges time.Time }

// Deadlines of a task whose result was submitted at a time.
func (m Market) Deadlines(terms TasksTerms, submitted time.Time) TaskDeadlines {
	seconds := func(s uint32) time.Duration { return time.Duration(s) * time.Second }
	d := TaskDeadlines{Secrets: submitted, Commits: submitted, Reveals: submitted}
	if terms.Verifiers != 0 {
		d.Secrets = submitted.Add(m.Window)
		d.Commits = d.Secrets.Add(seconds(terms.VerifySeconds))
		d.Reveals = d.Commits.Add(m.Window)
	}
	d.Disclosure = d.Reveals.Add(m.Window)
	d.Challenges = d.Disclosure.Add(seconds(terms.ChallengeSeconds))
	return d
}

// SecretCommitment is what a verifier enlists with. The secret must be new and unpredictable.
func SecretCommitment(task common.Hash, attempt uint16, verifier common.Address, secret common.Hash) common.Hash {
	return tagged("secret", task[:], word64(uint64(attempt)), wordOf(verifier), secret[:])
}

// VerdictCommitment is what a drawn verifier commits to. The salt must be unpredictable, or others try out the verdicts.
func VerdictCommitment(task common.Hash, attempt uint16, verifier common.Address, verdict uint8, work, salt common.Hash) common.Hash {
	return tagged("verdict", task[:], word64(uint64(attempt)), wordOf(verifier), word64(uint64(verdict)), work[:], salt[:])
}

// SolverLuck is what a solver takes a task with. The secret must be new and unpredictable: who knows it knows which
// results are wrong on purpose.
func SolverLuck(task common.Hash, solver common.Address, secret common.Hash) common.Hash {
	return tagged("luck", task[:], wordOf(solver), secret[:])
}

// TaskClaimHash is the hash of what a solver says came out.
func TaskClaimHash(c TasksClaim) common.Hash {
	return crypto.Keccak256Hash(c.Computation[:], c.Inputs[:], c.Post[:], c.Said[:], c.Result[:])
}

// TaskSubject is what a solver's claim says about a task, as the dispute game judges it. Games about it begin before the deadline of
// challenges, in Unix seconds, or in the market.
func TaskSubject(terms TasksTerms, c TasksClaim, challenges uint64) DisputeGameSubject {
	return DisputeGameSubject{
		Plan: terms.Plan, Computation: c.Computation, Pre: terms.Pre, Inputs: c.Inputs, Post: c.Post, Said: c.Said, Steps: terms.Steps,
		Until: challenges,
	}
}

// TaskSeal hides the right claim beside the one that is submitted.
func TaskSeal(actual TasksClaim, salt common.Hash) common.Hash {
	h := TaskClaimHash(actual)
	return tagged("seal", h[:], salt[:])
}

// LuckOutcome says whether a solver's result has to be wrong on purpose, and after which step it first has to differ. The
// entropy is the hash of the block in which the task was taken.
func LuckOutcome(terms TasksTerms, secret, entropy common.Hash) (forced bool, step uint32) {
	h := crypto.Keccak256(secret[:], entropy[:])
	low := new(big.Int).SetBytes(h[16:])
	if terms.Verifiers == 0 || low.Mod(low, big.NewInt(10_000)).Uint64() >= uint64(terms.ErrorBps) {
		return false, 0
	}
	high := new(big.Int).SetBytes(h[:16])
	return true, uint32(high.Mod(high, big.NewInt(int64(terms.Steps))).Uint64())
}

// ShareOf returns the share that a step is in, out of so many.
func ShareOf(steps uint32, shares int, step uint32) int {
	return int(((uint64(step)+1)*uint64(shares) - 1) / uint64(steps))
}

// Share returns the steps from to to-1 that are share number i of so many.
func Share(steps uint32, shares, i int) (from, to uint32) {
	return uint32(uint64(steps) * uint64(i) / uint64(shares)), uint32(uint64(steps) * uint64(i+1) / uint64(shares))
}

// tagged is keccak(abi.encode(tag, words...)).
func tagged(tag string, words ...[]byte) common.Hash {
	b := word64(uint64(32 * (len(words) + 1)))
	for _, w := range words {
		b = append(b, w...)
	}
	b = append(b, word64(uint64(len(tag)))...)
	return crypto.Keccak256Hash(append(b, common.RightPadBytes([]byte(tag), 32)...))
}

func wordOf(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }
