package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"verdant/gossip"
	"verdant/verde"
)

// news is what gossip says of a dispute.
type news struct {
	decided    bool
	header     verde.Header
	winner     verde.Party
	reason     verde.Reason
	transcript verde.Hash // SHA-256 of the file, if it is decided
}

const (
	newsVersion = 1
	maxReason   = 32
	// hearing is how long fetching a transcript may take.
	hearing = 30 * time.Second
)

// encode gives the canonical bytes: version, decided, winner, reason after its length, transcript, header.
func (w *news) encode() []byte {
	b := []byte{newsVersion, 0, byte(w.winner), byte(len(w.reason))}
	if w.decided {
		b[1] = 1
	}
	b = append(append(b, w.reason...), w.transcript[:]...)
	return append(b, w.header.Encode()...)
}

func decodeNews(b []byte) (*news, error) {
	if len(b) < 4 || b[0] != newsVersion || b[1] > 1 || b[2] > byte(verde.Defender) || b[3] > maxReason || len(b) < 4+int(b[3])+32 {
		return nil, errors.New("no news of a dispute")
	}
	w := &news{decided: b[1] == 1, winner: verde.Party(b[2]), reason: verde.Reason(b[4 : 4+b[3]])}
	b = b[4+int(b[3]):]
	w.transcript = verde.Hash(b)
	var err error
	w.header, err = verde.DecodeHeader(b[32:])
	if err == nil && w.decided == (w.winner == verde.Nobody) {
		err = errors.New("news of a verdict without a winner")
	}
	return w, err
}

// checkNews is what gossip asks before it passes news on.
func (n *Node) checkNews(author gossip.NodeID, payload []byte) (round uint64, err error) {
	w, err := decodeNews(payload)
	if err != nil {
		return 0, err
	}
	if a := verde.NodeID(author); a != w.header.Challenger && a != w.header.Defender {
		return 0, errors.New("news of a dispute between others")
	}
	// A dispute may be about a claim of long ago; what counts is that it is news now.
	return uint64(max(n.clock(), 0)), n.spec.CheckClaim(&w.header.Claim)
}

// announce tells the swarm of an own dispute.
func (d *disputes) announce(ctx context.Context, w news) {
	if w.header.Claim.Swarm != d.n.spec.ID { // about a task: the ledger tells
		return
	}
	if _, err := d.n.gossip.Disputes.Publish(ctx, gossip.Opaque{Node: d.n.self, Payload: w.encode()}); err != nil && ctx.Err() == nil {
		d.n.log.Debug("announce dispute", "err", err)
	}
}

// receive hears of others' disputes. It believes nobody: it fetches the transcript and plays it again.
func (d *disputes) receive(ctx context.Context) error {
	told, over := make(chan rumour), make(chan verde.NodeID)
	failed := make(chan error, 1)
	go func() { failed <- d.listen(ctx, told) }()
	h := newHearings(d.n.standing.of)
	for {
		for r, ok := h.next(); ok; r, ok = h.next() {
			go func() {
				d.lookInto(ctx, r)
				select {
				case over <- r.author:
				case <-ctx.Done():
				}
			}()
		}
		select {
		case r := <-told:
			h.add(r)
		case author := <-over:
			h.done(author)
		case err := <-failed:
			return err
		}
	}
}

// listen passes on what gossip says of verdicts in disputes between others.
func (d *disputes) listen(ctx context.Context, told chan<- rumour) error {
	for {
		m, err := d.n.gossip.Disputes.Next(ctx)
		if err != nil {
			return err
		}
		w, err := decodeNews(m.Body.Payload)
		own := err == nil && (w.header.Challenger == d.n.self || w.header.Defender == d.n.self)
		if err != nil || own || !w.decided || w.header.Rules != d.rules.Hash() || d.knows(w.header.ID()) {
			continue
		}
		select {
		case told <- rumour{m.Author, w}:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// lookInto hears of a dispute unless it is known by now: both of its parties tell.
func (d *disputes) lookInto(ctx context.Context, r rumour) {
	if d.knows(r.news.header.ID()) {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, hearing)
	defer cancel()
	if err := d.hear(ctx, r.author, r.news); err != nil {
		d.n.log.Debug("hear dispute", "dispute", r.news.header.ID().Short(), "err", err)
	}
}

// hear fetches, checks and keeps the transcript of a dispute between others.
func (d *disputes) hear(ctx context.Context, from verde.NodeID, w *news) error {
	t, err := d.service.Watch(ctx, from, w.header.ID(), nil)
	if err != nil {
		return err
	}
	story, err := d.bearsOut(t, w)
	if err != nil {
		d.n.blame(from, blameFoul, "news of dispute %s: %v", w.header.ID().Short(), err)
		return err
	}
	if err := d.service.Keep(t); err != nil {
		return err
	}
	e := verdictOf(t, story)
	e.heard = true
	d.settle(ctx, e, verde.Nobody)
	return nil
}

// bearsOut plays a transcript again and returns its story if it is the one that was announced.
func (d *disputes) bearsOut(t *verde.Transcript, w *news) (*verde.Story, error) {
	if size := len(t.Encode()); size > maxHeard {
		return nil, fmt.Errorf("a transcript of %d bytes, limit %d", size, maxHeard)
	}
	if sum := t.Sum(); sum != w.transcript {
		return nil, fmt.Errorf("transcript %s was announced and %s is shown", w.transcript.Short(), sum.Short())
	}
	story, err := verde.Replay(d.rules, t, verde.Ed25519{})
	if err != nil {
		return nil, err
	}
	if story.Verdict == nil {
		return nil, errors.New("it is not decided")
	}
	return story, nil
}
