package node

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"verdant/ledger"
	"verdant/node/control"
	"verdant/verde"
)

// Leaderboard implements [control.Backend].
func (a *api) Leaderboard(ctx context.Context, req control.LeaderboardRequest) (*control.Leaderboard, error) {
	n := a.n
	out := &control.Leaderboard{
		Swarm: n.spec.ID.String(), Kind: string(n.spec.Manifest.Ledger.Kind), ChainID: n.spec.Manifest.Ledger.ChainID,
		Rows: []control.LeaderboardRow{},
	}
	n.recorder.count(ctx)
	n.adoption.open(ctx, req.Verify)
	if !req.Verify {
		rows, err := n.ledger.Leaderboard(ctx)
		if err != nil {
			return nil, unreadable(err)
		}
		for _, r := range rows {
			out.Rows = append(out.Rows, n.leaderboardRow(r, nil))
			out.Contributions += r.Rounds
		}
		out.Head = n.ledger.Health().Head
		return out, nil
	}
	board, err := n.ledger.VerifiedLeaderboard(ctx)
	if err != nil {
		return nil, unreadable(err)
	}
	for _, r := range board.Rows {
		row := n.leaderboardRow(r.Row, board.Claims)
		for _, f := range r.Figures {
			row.Figures = append(row.Figures, control.Figure{Figure: f.Name, Value: f.Value, Proof: f.Proof, Problem: f.Problem})
		}
		row.Figures = append(row.Figures, n.ownFigures(&row)...)
		out.Rows = append(out.Rows, row)
		out.Contributions += r.Rounds
	}
	g := board.Agreement
	out.Head = g.Block
	out.Verification = &control.Verification{
		Basis: g.String(), Block: g.Block, BlockHash: g.Hash.Hex(), StateRoot: g.StateRoot.Hex(), Agree: g.Agree, Need: g.Need, Of: g.Of,
		Dissent: g.Dissent, Problems: board.Problems, Verified: len(board.Problems) == 0 && !slices.ContainsFunc(out.Rows, unproven),
	}
	out.Journal = n.journalView(ctx)
	return out, nil
}

// journalView compares this node's journal with the ledger.
func (n *Node) journalView(ctx context.Context) *control.JournalView {
	c, err := n.recorder.compare(ctx)
	if err != nil {
		return &control.JournalView{Difference: err.Error()}
	}
	return &control.JournalView{Recorded: c.Journal, OnWay: c.OnWay, Ledger: c.Ledger, Difference: c.Why}
}

func unproven(r control.LeaderboardRow) bool {
	return slices.ContainsFunc(r.Figures, func(f control.Figure) bool { return f.Problem != "" })
}

func unreadable(err error) error {
	cure := "check that the chain runs and that --rpc names it, or that a connected peer reaches it"
	switch {
	case errors.Is(err, ledger.ErrUnproven):
		cure = "the endpoint lies: use endpoints of other operators (--rpc)"
	case errors.Is(err, ledger.ErrNoAgreement):
		cure = "name endpoints of several operators (--rpc), or see which of them is wrong"
	}
	return &control.Error{Code: control.CodeUnavailable, Message: fmt.Sprintf("read the leaderboard: %v", err), Cure: cure}
}

// leaderboardRow adds to what the ledger says what this node can show. claims, unless nil, are those that count.
func (n *Node) leaderboardRow(r ledger.Row, claims map[[32]byte]bool) control.LeaderboardRow {
	_, gain := r.Heldout()
	row := control.LeaderboardRow{
		Rank: r.Rank, Name: nameOf(r.Node), Peer: peerName(r.Node), Address: r.Account.String(), Rounds: r.Rounds,
		Rewarded: r.Rewarded, Sampled: r.Sampled, LastRound: r.LastRound,
		HeldoutFirst: control.NewScore(r.FirstRound, r.FirstCorrect, r.FirstAsked),
		Heldout:      control.NewScore(r.LastRound, r.LastCorrect, r.LastAsked), Gain: gain,
		Stake: r.StakeWei, Slashed: r.SlashedWei, ChainWon: int(r.Won), ChainLost: int(r.Lost),
		LastClaim: fmt.Sprintf("%x", r.LastClaim), Block: r.LastBlock,
	}
	if r.LastTx != ([32]byte{}) {
		row.Transaction = fmt.Sprintf("0x%x", r.LastTx)
	}
	if r.RootRounds > 0 {
		row.RootRounds, row.Root = r.RootRounds, uint64(r.Root)
		// A receipt says nothing of held-out questions; the claim that it names does.
		if c, err := loadClaim(n.store, n.spec.ID, r.LastClaim); err == nil && c.Node == verde.NodeID(r.Node) {
			row.Heldout = control.NewScore(c.Round, c.Correct, c.Asked)
			if r.FirstAsked > 0 {
				row.Gain = row.Heldout.Mean - row.HeldoutFirst.Mean
			}
		}
	}
	row.Adopted, row.Adoption = n.adoption.of(r.Node, claims)
	if verde.NodeID(r.Node) == n.self {
		done := n.inspector.status().Done
		row.Audits = &done
	}
	row.DisputesWon, row.DisputesLost, row.Transcripts = n.disputes.standing(row.Peer)
	return row
}

// ownFigures are the figures that are proven by claims and transcripts rather than by the chain.
func (n *Node) ownFigures(row *control.LeaderboardRow) []control.Figure {
	figures := []control.Figure{{
		Figure: "adoption", Value: fmt.Sprintf("%d groups", row.Adopted),
		Proof: fmt.Sprintf("origins under the inputs roots of %d of the %d claims of others on the ledger, each signed by this node", row.Adoption.Claims, row.Adoption.Of),
	}, {
		Figure: "disputes", Value: fmt.Sprintf("%d won, %d lost", row.DisputesWon, row.DisputesLost),
		Proof: fmt.Sprintf("%d transcripts, each signed move by move and replayed now", len(row.Transcripts)),
	}}
	if err := n.disputes.replay(row.Peer); err != nil {
		figures[1].Problem = err.Error()
	}
	if row.RootRounds > 0 && row.Heldout.Round == row.LastRound && row.Heldout.Of > 0 {
		figures = append(figures, control.Figure{
			Figure: "held-out, last", Value: fmt.Sprintf("%d of %d", row.Heldout.Hits, row.Heldout.Of), Proof: "the last claim itself, signed by its node, whose hash the receipt names",
		})
	}
	if row.Audits != nil {
		figures = append(figures, control.Figure{
			Figure: "audits", Value: fmt.Sprint(*row.Audits), Proof: "this node's own records: nobody else can check them",
		})
	}
	return figures
}

// standing counts the decided disputes of a peer, on either side, and lists their transcripts.
func (d *disputes) standing(peer string) (won, lost int, transcripts []string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, s := range d.known {
		if s.Verdict == nil || s.Challenger != peer && s.Defender != peer {
			continue
		}
		if s.Verdict.Convicted == peer {
			lost++
		} else {
			won++
		}
		if s.Transcript != "" {
			transcripts = append(transcripts, s.Transcript)
		}
	}
	slices.Sort(transcripts)
	return won, lost, transcripts
}

// replay plays every decided dispute of a peer again from its transcript. It fails if one does not end as it is told.
func (d *disputes) replay(peer string) error {
	d.mu.Lock()
	var list []control.Dispute
	for _, s := range d.known {
		if s.Verdict != nil && (s.Challenger == peer || s.Defender == peer) {
			list = append(list, s)
		}
	}
	d.mu.Unlock()
	for _, s := range list {
		id, err := verde.ParseHash(s.ID)
		if err != nil {
			return err
		}
		t, ok, err := d.service.Transcript(id)
		if err != nil || !ok {
			return fmt.Errorf("the transcript of dispute %s is not here any more", id.Short())
		}
		story, err := verde.Replay(d.rules, &t, verde.Ed25519{})
		switch {
		case err != nil:
			return fmt.Errorf("the transcript of dispute %s: %w", id.Short(), err)
		case story.Verdict == nil:
			return fmt.Errorf("the transcript of dispute %s ends without a verdict: the clock of a referee decided", id.Short())
		case peerName(t.Header.Party(story.Verdict.Loser)) != s.Verdict.Convicted:
			return fmt.Errorf("the transcript of dispute %s convicts another node", id.Short())
		}
	}
	return nil
}
