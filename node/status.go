package node

import (
	"fmt"
	"os"
	"runtime"
	"time"

	"verdant/ledger"
	"verdant/node/control"
	"verdant/swarm"
	"verdant/swarm/manifest"
)

const (
	// lonely is how long a node with bootstrap addresses may be without peers before it says so.
	lonely = 20 * time.Second
	// clockNotice is the least offset of the clock worth a word.
	clockNotice = 2 * time.Second
)

// status describes the node now. Nothing in it waits for a round, the chain or a peer.
func (n *Node) status() *control.Status {
	s := &control.Status{
		Node: control.NodeStatus{
			Peer: n.id.Peer.String(), Name: n.name, ID: n.self.String(), Families: familyList(n.spec, n.families),
			Home: n.cfg.Home.Dir(), Listen: n.host.Addrs(), Version: n.cfg.Version,
		},
		Swarm:  swarmStatus(n.spec),
		Round:  control.RoundStatus{Phase: n.stage.Load().(string), Clock: n.clock(), Last: -1, Until: n.cfg.Until},
		Audits: n.inspector.status(), Disputes: n.disputes.status(),
		Ledger: n.ledgerStatus(),
		Process: control.ProcessStatus{
			PID: os.Getpid(), Started: n.started.UTC().Format(time.RFC3339), UptimeSecs: time.Since(n.started).Seconds(),
			RSSBytes: residentBytes(), DiskBytes: n.disks.bytes(), Goroutines: runtime.NumGoroutine(),
		},
	}
	s.Round.NextSeconds = time.Until(n.spec.Manifest.RoundStart(uint64(s.Round.Clock + 1))).Seconds()
	if e := n.engine.Load(); e != nil {
		n.addEngine(s, e.Status())
	} else if p, err := n.journal.progress(); err == nil && p != nil {
		n.addProgress(s, *p)
	}
	h := n.host.Health()
	s.Peers = control.PeerStatus{Connected: len(h.Peers), Known: max(h.Candidates, len(h.Peers))}
	g := n.gossip.Stats()
	s.Gossip = control.GossipStatus{Delivered: g.Delivered, Published: g.Published, Dropped: map[string]uint64{}}
	for reason, count := range map[string]uint64{
		"invalid": g.Rejected, "validation queue": g.DroppedIn, "reader too slow": g.DroppedSlow, "peer's queue": g.DroppedOut,
	} {
		if count > 0 {
			s.Gossip.Dropped[reason] = count
		}
	}
	for reason, count := range g.Ignored {
		s.Gossip.Dropped[reason] = count
	}
	s.Warnings = n.warnings(s, h.ClockOffset)
	return s
}

func (n *Node) addEngine(s *control.Status, e swarm.Status) {
	if s.Round.Phase != control.PhaseStopping {
		s.Round.Phase = string(e.Phase)
	}
	n.addProgress(s, e.Progress)
	for _, r := range e.History {
		s.Learning.History = append(s.Learning.History, *roundReport(r))
	}
}

func (n *Node) addProgress(s *control.Status, p swarm.Progress) {
	s.Round.Last, s.Round.Done, s.Round.Late, s.Round.SkippedTotal = p.Last, p.Done, p.Late, p.Skipped
	for _, skip := range p.Skips {
		s.Round.Skips = append(s.Round.Skips, control.Skip(skip))
	}
	s.Learning.RewardFirst, s.Learning.RewardLast = score(p.RewardFirst), score(p.RewardLast)
	s.Learning.HeldoutFirst, s.Learning.HeldoutLast = score(p.HeldoutFirst), score(p.HeldoutLast)
	if !p.State.IsZero() {
		s.Learning.StateRoot = p.State.String()
	}
	s.Rollouts = control.RolloutStatus{Published: p.Published, Received: p.Received, ExternalsUsed: p.Externals, Rejected: p.Rejected}
	s.Claims = n.recorder.claims(p.Done)
	if !p.Claim.IsZero() {
		s.Claims.Latest = p.Claim.String()
	}
}

func score(s *swarm.Score) *control.Score {
	if s == nil {
		return nil
	}
	return control.NewScore(s.Round, s.Hits, s.Of)
}

func roundReport(r swarm.Round) *control.RoundReport {
	return &control.RoundReport{
		Round: r.Round, Seconds: r.Seconds, Late: r.Late, Reward: score(&r.Reward), Heldout: score(&r.Heldout), Own: r.Own,
		External: r.External, Available: r.Available, Steps: r.Steps, Claim: r.Hash.String(), StateRoot: r.Claim.Post.String(),
	}
}

func swarmStatus(spec *swarm.Spec) control.SwarmStatus {
	m := spec.Manifest
	return control.SwarmStatus{
		ID: spec.ID.String(), Name: m.Name, Profile: m.Bank.Set, Spec: m.Spec, Own: int(m.Learning.Own), External: int(m.Learning.External),
		GenesisTime: m.Rounds.GenesisTime.String(), Period: time.Duration(m.Rounds.Period).Seconds(), Window: uint64(m.Rounds.Window),
	}
}

func (n *Node) ledgerStatus() control.LedgerStatus {
	h := n.ledger.Health()
	s := control.LedgerStatus{
		Kind: string(n.spec.Manifest.Ledger.Kind), ChainID: h.ChainID, Endpoint: endpointName(h.Endpoint), Head: h.Head,
		Address: h.Account.String(), Balance: h.BalanceWei, Contributions: n.recorder.contributions.Load() + n.rootsStatus().Swarm, Healthy: h.Connected,
		Registered: h.Recorded > 0,
	}
	s.Stake, s.Slashed = n.recorder.staked()
	s.Clock, s.Suspect, s.Differs = h.Clock, h.Suspect, n.recorder.difference()
	if !h.Connected {
		s.Problem = h.LastError
		if s.Problem == "" {
			s.Problem = "no endpoint has answered yet"
		}
	}
	if !s.Registered { // the account may have been bound without having contributed yet
		for _, e := range n.ledger.Entries() {
			s.Registered = s.Registered || e.Purpose == "register" && e.State == ledger.Recorded
		}
	}
	return s
}

func endpointName(url string) string {
	if url == "http://"+tunnelHost {
		return "through peers"
	}
	return url
}

// warnings are sentences for a person.
func (n *Node) warnings(s *control.Status, offset time.Duration) []string {
	var out []string
	if w := n.warning.Load().(string); w != "" {
		out = append(out, w)
	}
	up := time.Since(n.started)
	known := len(n.cfg.Settings.Network.Bootstrap) + len(n.cfg.Manifest.Hints.Bootstrap)
	switch {
	case s.Peers.Connected > 0 || up <= lonely:
	case s.Disputes.Lost > 0:
		out = append(out, `this node has lost a dispute and the others have parted with it: "verdant dispute list" says which; if it did not lie, `+
			`its machine computes wrongly, see "verdant doctor"`)
	case known > 0:
		out = append(out, fmt.Sprintf("none of %d bootstrap addresses can be reached: check that a member runs there and that no firewall is in the way", known))
	}
	if offset.Abs() > max(clockNotice, time.Duration(n.spec.Manifest.Rounds.Period)/2) {
		out = append(out, clockText(offset, n.cfg.Now())+": set it, or turn on NTP")
	}
	if !s.Ledger.Healthy && up > lonely {
		what := "the ledger does not answer"
		if n.spec.Manifest.Ledger.Kind == manifest.LocalLedger {
			what = "the local ledger does not answer; it runs with the swarm that was started by \"verdant up\""
		}
		out = append(out, what+": "+s.Ledger.Problem)
	}
	if s.Ledger.Clock != "" {
		out = append(out, s.Ledger.Clock)
	}
	if s.Ledger.Suspect != "" {
		out = append(out, "a ledger endpoint said what it could not prove, use another (--rpc): "+s.Ledger.Suspect)
	}
	if s.Ledger.Differs != "" {
		out = append(out, s.Ledger.Differs)
	}
	return out
}
