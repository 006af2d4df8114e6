package market

import (
	"encoding/hex"
	"fmt"

	"verdant/verde"
)

// TaskID identifies a task: the ledger's hash of its terms, of itself and of its chain.
type TaskID [32]byte

// String returns 64 hexadecimal digits.
func (id TaskID) String() string { return hex.EncodeToString(id[:]) }

// Short returns the first eight of them.
func (id TaskID) Short() string { return id.String()[:8] }

// Account is an account of the ledger.
type Account [20]byte

// String returns 0x and 40 hexadecimal digits.
func (a Account) String() string { return "0x" + hex.EncodeToString(a[:]) }

// IsZero reports whether it is nobody's.
func (a Account) IsZero() bool { return a == Account{} }

// Terms are what a submitter asks for and pays. The ledger holds them; nobody can change them. Times are in Unix seconds, waits in seconds.
type Terms struct {
	Submitter Account
	Nonce     uint64
	Program   verde.Hash
	Plan      verde.Hash // of the graphs the program means, as the contract's judge reads them
	Pre       verde.Hash // state to begin with
	Inputs    verde.Hash // that are to be used; zero leaves them to the solver
	Steps     uint32

	Verifiers uint16
	ErrorBps  uint16 // share of results that have to be wrong on purpose, in 1/10000
	OpenUntil uint64 // until when a solver may take it
	Compute   uint32 // from taking to submitting
	Verify    uint32 // from the draw to the last committed verdict
	Challenge uint32 // for opening disputes

	Reward       Amount // of the solver
	Fee          Amount // of each verifier
	Jackpot      Amount // of a verifier who finds an error that was made on purpose
	SolverBond   Amount
	VerifierBond Amount
}

// Result is what a solver says came out.
type Result struct {
	Computation verde.Hash // list root over the state roots after every step
	Inputs      verde.Hash // state root over the completions of rl rounds
	Post        verde.Hash // state root over what lasts of the last state: parameters, moments, optimizer
}

// Phase is where a task stands.
type Phase uint8

// The phases, by the contract's numbers.
const (
	NoTask    Phase = iota
	Open            // waits for a solver
	Taken           // a solver executes
	Submitted       // verifiers look at the result
	Disclosed       // anybody may dispute it
	Done            // paid or given back
)

var phaseNames = [...]string{"unknown", "open", "taken", "submitted", "disclosed", "done"}

func (p Phase) String() string {
	if int(p) < len(phaseNames) {
		return phaseNames[p]
	}
	return fmt.Sprintf("phase %d", uint8(p))
}

// Status is a verifier's.
type Status uint8

// The statuses, by the contract's numbers.
const (
	NoVerifier Status = iota
	Enlisted          // stake is locked, a secret is committed to
	Candidate         // the secret is revealed
	Drawn             // has a share of the steps
	Committed         // has committed to a verdict
	Approved
	Rejected
	Missing // what it needed to check its share could not be had
)

var statusNames = [...]string{"", "enlisted", "candidate", "drawn", "committed", "approved", "rejected", "missing"}

func (s Status) String() string {
	if int(s) < len(statusNames) {
		return statusNames[s]
	}
	return fmt.Sprintf("status %d", uint8(s))
}

// Ending says how an attempt ended.
type Ending uint8

// The endings, by the contract's numbers.
const (
	NotEnded Ending = iota
	Stands
	Convicted // the solver lost a game, or never disclosed
	Void      // most verifiers could not get what they needed
	Expired   // nobody has computed anything
)

// Deadlines of a submitted result, in Unix seconds, each inclusive.
type Deadlines struct{ Secret, Commit, Reveal, Disclose, Challenge uint64 }

// Deadlines returns those of a result that was submitted at a time; window is the contract's.
func (t *Terms) Deadlines(at, window uint64) Deadlines {
	d := Deadlines{Secret: at, Commit: at, Reveal: at}
	if t.Verifiers != 0 {
		d.Secret = at + window
		d.Commit = d.Secret + uint64(t.Verify)
		d.Reveal = d.Commit + window
	}
	d.Disclose = d.Reveal + window
	d.Challenge = d.Disclose + uint64(t.Challenge)
	return d
}

// Escrow is what the submitter puts down: reward, fees and jackpot.
func (t *Terms) Escrow() Amount {
	sum := t.Fee.times(int64(t.Verifiers))
	return sum.plus(t.Reward).plus(t.Jackpot)
}

// View is a task as one account sees it on the ledger.
type View struct {
	ID      TaskID
	Terms   Terms
	Phase   Phase
	Attempt uint16
	Solver  Account // in Taken and later
	At      uint64  // Open: until when; Taken: until when to submit; later: when it was submitted
	Window  uint64  // seconds a party has to react to another
	Since   uint64  // block in which it was taken, or a result submitted
	Block   uint64  // newest block
	Now     uint64  // its time

	Fixed     bool       // the entropy of the solver's luck is noted
	Entropy   verde.Hash // if so
	Submitted Result     // from Submitted on
	Actual    Result     // from Disclosed on: what can be disputed
	Forced    bool       // from Disclosed on: the submitted result was wrong on purpose
	Signature []byte     // from Disclosed on: the solver's under Actual

	Candidates, Drawn, Approved, Rejected, Missing int

	Mine  Status // this account's
	Rank  int    // of it among the candidates, until they are drawn
	Share int    // of it, if drawn
	Seats []Seat // those drawn

	Armed       bool    // the solver's stake suffices for another game
	Waiting     int     // challenges whose turn has not come, the one at the head included
	Head        Account // whose turn it is
	Turn        uint64  // since when
	Challenging bool    // this account is in the line
	Game        bool    // a game runs, or its outcome has not been drawn
	Decided     bool    // the game has ended

	Ended []Attempt // earlier attempts, and this one if it has ended
}

// Seat is a drawn verifier.
type Seat struct {
	Account Account
	Status  Status
}

// Attempt is an attempt that has ended.
type Attempt struct {
	Solver    Account
	Ending    Ending
	Unsettled Status // this account's, as long as it has not been paid or slashed
	Lined     []int  // this account's challenges that nobody played
}

// Deadlines of the present result.
func (v *View) Deadlines() Deadlines { return v.Terms.Deadlines(v.At, v.Window) }

// void reports whether most verifiers found too little to check.
func (v *View) void() bool { return 2*v.Missing > v.Drawn }
