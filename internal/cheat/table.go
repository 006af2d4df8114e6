package cheat

import (
	"encoding/binary"
	"errors"
	"fmt"

	"verdant/verde"
)

// Delivery is one message of a player, and how many ticks after the last one it comes.
type Delivery struct {
	verde.Signed
	After verde.Tick
}

// Turn is what a player makes its move of.
type Turn struct {
	Game *verde.Game
	// Move is what the player's prover finds, nil if it finds nothing.
	Move verde.Move
	// Number counts the turns of this player from 0.
	Number int
	// Past are the messages of the game so far.
	Past []verde.Signed

	head verde.Hash
	key  *verde.KeySigner
}

// Sign signs a move for the place it is the player's turn at.
func (t *Turn) Sign(m verde.Move) verde.Signed { return t.SignBytes(verde.EncodeMove(m)) }

// SignBytes signs any bytes for that place.
func (t *Turn) SignBytes(body []byte) verde.Signed {
	p, _ := t.Game.Turn()
	sig, err := t.key.Sign(advance(t.head, t.Game.Seq(), p, t.Game.Position(), body))
	if err != nil {
		return verde.Signed{Seq: t.Game.Seq(), Body: body}
	}
	return verde.Signed{Seq: t.Game.Seq(), Body: body, Sig: sig}
}

// advance is the hash of a transcript after one more move, as package verde takes it.
func advance(head verde.Hash, seq uint32, p verde.Party, position, body []byte) verde.Hash {
	at := verde.TagPosition.Sum(position)
	b := binary.LittleEndian.AppendUint32(append([]byte(nil), head[:]...), seq)
	b = append(append(append(b, byte(p)), at[:]...), body...)
	return verde.TagMove.Sum(b)
}

// Player decides what is sent for a turn: nothing is silence.
type Player func(t *Turn) []Delivery

// Honest sends what its prover finds.
func Honest(t *Turn) []Delivery {
	if t.Move == nil {
		return nil
	}
	return []Delivery{{t.Sign(t.Move), 1}}
}

// Side is one party at the table.
type Side struct {
	Prover verde.Prover
	Player Player // nil means Honest
}

// Play plays a dispute about a claim and returns the machine after its verdict. An error is the honest provers', not the liars':
// those are silent when they do not know what to say.
func (c *Court) Play(claim *verde.Claim, sides map[verde.Party]Side) (*verde.Game, error) {
	h := verde.Header{Rules: c.Rules.Hash(), Claim: *claim, Challenger: c.Keys[verde.Challenger].Node(), Defender: c.Keys[verde.Defender].Node()}
	g, err := verde.NewGame(c.Rules, h, verde.Ed25519{}, 0)
	if err != nil {
		return nil, err
	}
	now, head, turns := verde.Tick(0), h.ID(), map[verde.Party]int{}
	var past []verde.Signed
	for g.Verdict() == nil {
		p, deadline := g.Turn()
		side := sides[p]
		t := &Turn{Game: g, Number: turns[p], Past: past, head: head, key: c.Keys[p]}
		turns[p]++
		seq := g.Seq()
		t.Move, err = verde.Respond(g, side.Prover)
		play := side.Player
		if play == nil {
			if play = Honest; err != nil {
				return nil, err
			}
		}
		position := g.Position()
		for _, d := range play(t) {
			now += d.After
			err := g.Receive(d.Signed, now)
			if g.Verdict() != nil {
				break
			}
			switch {
			case err == nil:
				past = append(past, d.Signed)
				head = advance(head, d.Seq, p, position, d.Body)
			case errors.Is(err, verde.ErrDuplicate), errors.Is(err, verde.ErrOrder), errors.Is(err, verde.ErrSignature), errors.Is(err, verde.ErrSize):
			default:
				return nil, fmt.Errorf("move %d: %w", seq, err)
			}
		}
		if g.Verdict() == nil && g.Seq() == seq {
			now = max(now, deadline+1)
			g.Tick(now)
		}
	}
	return g, nil
}
