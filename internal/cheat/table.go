package cheat

import (
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

	key *verde.KeySigner
}

// Sign signs a move for the place it is the player's turn at.
func (t *Turn) Sign(m verde.Move) verde.Signed { return t.SignBytes(verde.EncodeMove(m)) }

// SignBytes signs any bytes for that place.
func (t *Turn) SignBytes(body []byte) verde.Signed {
	sig, err := t.key.Sign(t.Game.After(body))
	if err != nil {
		return verde.Signed{Seq: t.Game.Seq(), Body: body}
	}
	return verde.Signed{Seq: t.Game.Seq(), Body: body, Sig: sig}
}

// Past are the messages of the game so far.
func (t *Turn) Past() (list []verde.Signed) {
	for _, e := range t.Game.Transcript().Entries {
		list = append(list, e.Signed)
	}
	return list
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

// Move asks the side whose turn it is what it sends, in its turn of that number. An error is an honest prover's: liars are silent when
// they do not know what to say.
func (c *Court) Move(g *verde.Game, side Side, number int) ([]Delivery, error) {
	p, _ := g.Turn()
	t := &Turn{Game: g, Number: number, key: c.Keys[p]}
	var err error
	t.Move, err = verde.Respond(g, side.Prover)
	if side.Player != nil {
		return side.Player(t), nil
	}
	return Honest(t), err
}

// Play plays a dispute about a claim and returns the machine after its verdict.
func (c *Court) Play(claim *verde.Claim, sides map[verde.Party]Side) (*verde.Game, error) {
	h := verde.Header{Rules: c.Rules.Hash(), Claim: *claim, Challenger: c.Keys[verde.Challenger].Node(), Defender: c.Keys[verde.Defender].Node()}
	g, err := verde.NewGame(c.Rules, h, verde.Ed25519{}, 0)
	if err != nil {
		return nil, err
	}
	now, turns := verde.Tick(0), map[verde.Party]int{}
	for g.Verdict() == nil {
		p, deadline := g.Turn()
		seq := g.Seq()
		sent, err := c.Move(g, sides[p], turns[p])
		if err != nil {
			return nil, err
		}
		turns[p]++
		for _, d := range sent {
			now += d.After
			err := g.Receive(d.Signed, now)
			if g.Verdict() != nil {
				break
			}
			switch {
			case err == nil:
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
