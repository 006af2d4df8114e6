package settle

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
	"verdant/verde"
)

// Brief is what the winner of a dispute has to settle it with.
type Brief struct {
	Transcript verde.Transcript
	Role       verde.Party // of this node, which won
	Who        Parties
	Domain     contracts.Domain
	Pledges    map[uint32][]byte // of both sides, by the places of their moves
	// Claim is the signature of the defender's account under the claim, empty if there is none.
	Claim []byte
	// Prover is an honest one of the claim's round; it is asked for when it is needed.
	Prover func() (verde.Prover, error)
}

// Settlement is what to send to the contract first.
type Settlement struct {
	Data []byte
	// Decides says that this is all. If not, Data open a game, which goes on from where the dispute stood after Moves of its moves.
	Decides bool
	Moves   int
	// Game is by what the contract tells of its end.
	Game common.Hash
}

// ErrNoSettlement says that a dispute was won in a way that the contract cannot know of.
var ErrNoSettlement = errors.New("nothing that the loser signed leads to the contract")

// Settle finds the shortest way to the contract: one transaction if the loser signed all but its defeat, else the last position that
// it did sign, else its claim.
func (p *Plan) Settle(b *Brief) (*Settlement, error) {
	t, games, moves, err := p.unfold(b)
	if err != nil {
		return nil, err
	}
	for k := len(t.Entries) - 1; k >= 0; k-- {
		if games[k+1] == nil {
			continue
		}
		mover, _ := games[k].Turn()
		if mover == b.Role {
			continue
		}
		pos, ok, err := p.Pledged(games[k], games[k+1], moves[k], b.Who)
		if err != nil {
			return nil, err
		}
		sigs, signed := b.signed(uint32(k), pos)
		if !ok || !signed {
			continue
		}
		s, err := p.from(b, games, moves, k, pos, sigs)
		if err != nil || s != nil {
			return s, err
		}
	}
	return p.fromClaim(b, games, moves)
}

// unfold plays a transcript again and keeps the game before each of its moves, and after the last.
func (p *Plan) unfold(b *Brief) (t verde.Transcript, games []*verde.Game, moves []verde.Move, err error) {
	t = b.Transcript
	games = make([]*verde.Game, len(t.Entries)+1)
	moves = make([]verde.Move, len(t.Entries))
	for n := range games {
		head := verde.Transcript{Header: t.Header, Begun: t.Begun, Entries: t.Entries[:n], Ended: t.Begun}
		if n > 0 {
			head.Ended = t.Entries[n-1].At
			if moves[n-1], err = verde.DecodeMove(t.Entries[n-1].Body); err != nil { // it lost by that
				return t, games, moves, nil
			}
			if int(t.Entries[n-1].Seq) != n-1 { // proof of a second move for one place: nothing follows
				return t, games, moves, nil
			}
		}
		if games[n], err = verde.Resume(p.rules, &head, verde.Ed25519{}); err != nil {
			return t, nil, nil, fmt.Errorf("settle: %w", err)
		}
	}
	return t, games, moves, nil
}

// signed returns the loser's signature of a position, if its pledge is one.
func (b *Brief) signed(seq uint32, pos contracts.Position) (Signatures, bool) {
	pledge, err := DecodePledge(b.Pledges[seq])
	if err != nil {
		return Signatures{}, false
	}
	sigs, signer := Signatures{Defender: pledge.Signature[:]}, b.Who.Defender
	if b.Role == verde.Defender {
		sigs, signer = Signatures{Challenger: pledge.Signature[:]}, b.Who.Challenger
	}
	return sigs, Signer(b.Domain.Agreement(pos), pledge.Signature[:]) == signer
}

// from settles from a position that the loser signed after move k. It returns nil if that is no help.
func (p *Plan) from(b *Brief, games []*verde.Game, moves []verde.Move, k int, pos contracts.Position, sigs Signatures) (*Settlement, error) {
	decided := func(data []byte, err error) (*Settlement, error) {
		if err != nil {
			return nil, err
		}
		return &Settlement{Data: data, Decides: true, Game: pos.ID()}, nil
	}
	if games[k+1].Verdict() != nil {
		switch m := moves[k].(type) {
		case *verde.Rebut: // the challenger chose and was wrong, perhaps with a proof that proves nothing
			prover, err := b.Prover()
			if err != nil {
				return nil, err
			}
			proven, err := verde.Prove(games[k], prover, m)
			if err != nil {
				return nil, nil // it chose what there is not
			}
			return decided(p.Call(games[k], pos, proven, sigs, nil))
		case *verde.Assert:
			switch games[k+1].Verdict().Reason {
			case verde.ByExecution, verde.ByConstant, verde.ByEmptyFold:
			default: // it has a form that the contract does not know: it lost by an earlier position
				return nil, nil
			}
			if data, ok, err := p.Known(games[k], pos, m, sigs); err != nil || ok {
				return decided(data, err)
			}
			if len(m.Words) > 0 {
				return decided(p.Execute(games[k], pos, m, sigs))
			}
		}
		return nil, nil
	}
	if k+1 < len(moves) {
		if m, ok := moves[k+1].(*verde.Rebut); ok {
			return decided(p.Call(games[k+1], pos, m, sigs, nil))
		}
	}
	subject := p.Subject(&b.Transcript.Header.Claim)
	theirs := sigs.Defender
	if k == 0 { // the first position needs the claim's signature, which the defender can give
		theirs = b.Claim
	}
	return &Settlement{Data: game.PackOpen(pos.Game(), subject, sigs.Challenger, theirs), Moves: k + 1, Game: pos.ID()}, nil
}

// fromClaim settles with nothing but what the defender signed when it made its claim.
func (p *Plan) fromClaim(b *Brief, games []*verde.Game, moves []verde.Move) (*Settlement, error) {
	claim := &b.Transcript.Header.Claim
	subject := p.Subject(claim)
	if b.Role != verde.Challenger || Signer(b.Domain.Claim(subject), b.Claim) != b.Who.Defender || len(moves) == 0 || games[1] == nil {
		return nil, ErrNoSettlement
	}
	if pos, ok, err := p.Position(games[1], b.Who); err != nil || ok {
		return &Settlement{Data: game.PackOpen(pos.Game(), subject, nil, b.Claim), Moves: 1, Game: pos.ID()}, err
	}
	prover, err := b.Prover()
	if err != nil {
		return nil, err
	}
	data, ok, err := p.Refute(claim, b.Who.Defender, b.Claim, prover)
	if err == nil && !ok {
		err = ErrNoSettlement
	}
	return &Settlement{Data: data, Decides: true, Game: contracts.RefutationID(b.Who.Defender, subject)}, err
}
