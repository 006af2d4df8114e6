package local

import (
	"fmt"

	"verdant/node/control"
)

// Summary is what "verdant up --json" prints when the run has ended.
type Summary struct {
	Swarm   string        `json:"swarm"`
	Profile string        `json:"profile"`
	Spec    uint32        `json:"spec"`
	Mix     string        `json:"mix"`
	Seconds float64       `json:"seconds"`
	Period  float64       `json:"period_seconds"`
	Nodes   []NodeSummary `json:"nodes"`
	// The means are over the nodes that have a score; null if none has.
	HeldoutMeanFirst *float64      `json:"heldout_mean_first"`
	HeldoutMeanLast  *float64      `json:"heldout_mean_last"`
	Ledger           LedgerSummary `json:"ledger"`
	Audits           AuditSummary  `json:"audits"`
	// Disputes are those any node took part in or heard of, oldest first, each once.
	Disputes []DisputeSummary `json:"disputes"`
	// Aftermath is how the others fared after somebody was convicted.
	Aftermath *Aftermath `json:"aftermath,omitempty"`
	Token     string     `json:"token"`
	// Notes are sentences about what did not go as it should: claims that are not on the ledger, nodes that died, skipped rounds.
	Notes []string `json:"notes"`
}

// NodeSummary is one node. Counts are over the node's life, which may span several runs.
type NodeSummary struct {
	Peer             string   `json:"peer"`
	Name             string   `json:"name"`
	Family           string   `json:"family"` // comma-separated
	Rounds           uint64   `json:"rounds"`
	Late             uint64   `json:"late"`
	Skipped          uint64   `json:"skipped"`
	RewardFirst      *float64 `json:"reward_first"`
	RewardLast       *float64 `json:"reward_last"`
	HeldoutFirst     *float64 `json:"heldout_first"`
	HeldoutLast      *float64 `json:"heldout_last"`
	StateRoot        string   `json:"state_root"`
	Claims           uint64   `json:"claims"`
	ClaimsOnLedger   uint64   `json:"claims_on_ledger"`
	ExternalsUsed    uint64   `json:"externals_used"`
	RolloutsRejected uint64   `json:"rollouts_rejected"`
	StakeWei         string   `json:"stake_wei"`
	SlashedWei       string   `json:"slashed_wei"`
	RSSMB            float64  `json:"rss_mb"` // the most that was seen, in MiB
}

// LedgerSummary is the chain after the run.
type LedgerSummary struct {
	Kind          string `json:"kind"`
	ChainID       uint64 `json:"chain_id"`
	Head          uint64 `json:"head"`
	Contributions uint64 `json:"contributions"`
}

// AuditSummary counts the audits all nodes made.
type AuditSummary struct {
	Done        uint64 `json:"done"`
	Agreed      uint64 `json:"agreed"`
	Disagreed   uint64 `json:"disagreed"`
	Unavailable uint64 `json:"unavailable"`
}

// summarize adds the members up. Fields that are not about members are the caller's.
func summarize(members []Member) *Summary {
	s := &Summary{Nodes: []NodeSummary{}, Notes: []string{}}
	var first, last mean
	for _, m := range members {
		st := m.Status
		if st == nil {
			s.Notes = append(s.Notes, fmt.Sprintf("node %d never answered; its log is %s/log", m.Index, m.Home))
			continue
		}
		n := NodeSummary{
			Peer: st.Node.Peer, Name: st.Node.Name, Family: join(st.Node.Families),
			Rounds: st.Round.Done, Late: st.Round.Late, Skipped: st.Round.SkippedTotal,
			RewardFirst: value(st.Learning.RewardFirst), RewardLast: value(st.Learning.RewardLast),
			HeldoutFirst: value(st.Learning.HeldoutFirst), HeldoutLast: value(st.Learning.HeldoutLast),
			StateRoot: st.Learning.StateRoot, Claims: st.Claims.Made, ClaimsOnLedger: st.Claims.OnLedger,
			ExternalsUsed: st.Rollouts.ExternalsUsed, RolloutsRejected: st.Rollouts.Rejected,
			StakeWei: st.Ledger.Stake, SlashedWei: st.Ledger.Slashed,
			RSSMB: float64(m.MaxRSS) / (1 << 20),
		}
		s.Nodes = append(s.Nodes, n)
		first.add(n.HeldoutFirst)
		last.add(n.HeldoutLast)
		// Nodes may see the chain at different heights: the highest is the truth nearest to now.
		if l := st.Ledger; l.Head >= s.Ledger.Head {
			s.Ledger = LedgerSummary{l.Kind, l.ChainID, l.Head, max(l.Contributions, s.Ledger.Contributions)}
		}
		s.Audits.Done += st.Audits.Done
		s.Audits.Agreed += st.Audits.Agreed
		s.Audits.Disagreed += st.Audits.Disagreed
		s.Audits.Unavailable += st.Audits.Unavailable
		s.Notes = append(s.Notes, explain(n, st)...)
	}
	s.HeldoutMeanFirst, s.HeldoutMeanLast = first.value(), last.value()
	return s
}

// explain says why a node's figures are not what one would wish.
func explain(n NodeSummary, st *control.Status) []string {
	var notes []string
	if missing := n.Claims - min(n.ClaimsOnLedger, n.Claims); missing > 0 {
		why := st.Claims.LastError
		if why == "" {
			why = "the run ended before the ledger took them; the next start records them"
		}
		notes = append(notes, fmt.Sprintf("%s: %d of %d claims are not on the ledger: %s", n.Name, missing, n.Claims, why))
	}
	if st.Round.Last < 0 && st.Round.Until >= 0 {
		notes = append(notes, fmt.Sprintf("%s: did none of the %d rounds: it was not up in time", n.Name, st.Round.Until+1))
	}
	// What it missed after it had joined it calls skipped.
	if before := st.Round.Last + 1 - int64(n.Rounds+n.Skipped); before > 0 {
		notes = append(notes, fmt.Sprintf("%s: did not do the first %d rounds: it was not up yet", n.Name, before))
	}
	for _, skip := range st.Round.Skips {
		rounds := fmt.Sprintf("round %d", skip.From)
		if skip.To > skip.From {
			rounds = fmt.Sprintf("rounds %d to %d", skip.From, skip.To)
		}
		notes = append(notes, fmt.Sprintf("%s: did not do %s: %s", n.Name, rounds, skip.Detail))
	}
	return notes
}

type mean struct {
	sum float64
	n   int
}

func (m *mean) add(x *float64) {
	if x != nil {
		m.sum += *x
		m.n++
	}
}

func (m *mean) value() *float64 {
	if m.n == 0 {
		return nil
	}
	v := m.sum / float64(m.n)
	return &v
}

func value(s *control.Score) *float64 {
	if s == nil {
		return nil
	}
	v := s.Mean
	return &v
}
