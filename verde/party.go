package verde

import "fmt"

// Party is a role in a dispute.
type Party uint8

// The parties. The referee makes no move: it follows the same machine and its word is the verdict.
const (
	Nobody     Party = iota
	Challenger       // says that the claim is false
	Defender         // the node that made the claim, or whoever stands up for it
)

var partyNames = [...]string{"nobody", "challenger", "defender"}

func (p Party) String() string {
	if int(p) < len(partyNames) {
		return partyNames[p]
	}
	return fmt.Sprintf("party %d", uint8(p))
}

// Other returns the opponent.
func (p Party) Other() Party {
	switch p {
	case Challenger:
		return Defender
	case Defender:
		return Challenger
	}
	return Nobody
}

// MarshalText implements [encoding.TextMarshaler].
func (p Party) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// Reason says how a dispute was decided.
type Reason string

// The reasons. The first group convicts a claim of one wrong word, the second of a wrong commitment,
// the third is about how somebody played.
const (
	ByExecution Reason = "executed"   // the body, run on the words the defender asserted, gives another word
	ByOperand   Reason = "opened"     // a word the defender asserted is not the one both had agreed on
	ByConstant  Reason = "constant"   // a word the defender asserted is not the constant everybody knows
	ByEmptyFold Reason = "empty fold" // a fold without a step gives its initial word, the defender claims another
	ByBinding   Reason = "binding"    // the state holds another word than the one that was bound to the name
	ByFact      Reason = "fact"       // what the claim says beside its steps is not true

	ByProof Reason = "proof" // an answer does not hash to what its party had committed to

	ByUnfounded    Reason = "unfounded"    // the challenger's objection is refuted
	ByMalformed    Reason = "malformed"    // a signed move that is no encoding of any move
	ByIllegal      Reason = "illegal"      // a move that is not allowed where it was made
	ByEquivocation Reason = "equivocation" // two signed moves at one place
	ByClock        Reason = "clock"        // no move before the deadline
	ByConcession   Reason = "conceded"
)

// Verdict ends a dispute.
type Verdict struct {
	Winner Party  `json:"winner"`
	Loser  Party  `json:"loser"`
	Reason Reason `json:"reason"`
	Detail string `json:"detail"` // a sentence for a person
}

// UnmarshalText implements [encoding.TextUnmarshaler].
func (p *Party) UnmarshalText(text []byte) error {
	for i, name := range partyNames {
		if name == string(text) {
			*p = Party(i)
			return nil
		}
	}
	return fmt.Errorf("read party: there is no %q", text)
}
