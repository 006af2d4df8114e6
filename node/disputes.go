package node

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"verdant/node/control"
	"verdant/swarm"
	"verdant/verde"
	"verdant/verde/stream"
)

const (
	// maxDisputes is how many disputes are remembered; decided ones go first, oldest first.
	maxDisputes = 512
	// maxQueued is how many refuted claims wait for a dispute, and how many updates to be told.
	maxQueued = 64
	// maxHeard bounds, in bytes, the transcripts of others that are kept.
	maxHeard = 512 << 10
	// parting is how long a convicted node is still talked to, at most: it should hear the verdict, perhaps after a restart.
	parting = time.Minute
	// maxYield bounds how long a move waits for the engine to rest.
	maxYield = 20 * time.Second
)

// disputes is a node's part in disputes: it opens those about claims that its audits refute, defends its own claims, referees, and
// hears of the others'.
type disputes struct {
	n       *Node
	rules   *verde.Rules
	service *stream.Service
	kept    transcripts
	refuted chan verde.Claim
	updates chan stream.Update
	stopped chan struct{} // closed when nobody follows updates any more

	mu        sync.Mutex
	known     map[string]control.Dispute // by id
	convicted map[verde.NodeID]bool      // at most maxRoster
	changed   chan struct{}              // closed and replaced with every change
}

// openDisputes goes on with the disputes in the store.
func (n *Node) openDisputes(context.Context) error {
	d := &disputes{
		n: n, kept: transcripts{n.store}, refuted: make(chan verde.Claim, maxQueued), updates: make(chan stream.Update, maxQueued),
		stopped: make(chan struct{}),
		known:   map[string]control.Dispute{}, convicted: map[verde.NodeID]bool{}, changed: make(chan struct{}),
	}
	n.disputes = d
	var err error
	if n.cfg.clock == (verde.Clock{}) {
		n.cfg.clock = n.spec.Clock()
	}
	if d.rules, err = n.spec.Rules(n.openBatch, n.cfg.clock); err != nil {
		return err
	}
	if n.cheat != nil {
		n.cheat.rules = d.rules
	}
	list, err := d.kept.summaries()
	if err != nil {
		return err
	}
	for _, s := range list {
		d.known[s.ID] = s
		if s.Verdict == nil {
			continue
		}
		loser, err := nodeOf(s.Verdict.Convicted)
		switch {
		case err != nil:
		case s.Verdict.Winner == verde.Challenger.String():
			d.convicted[loser] = true
		default:
			n.standing.doubt(loser)
		}
	}
	signer, err := verde.NewKeySigner(n.key)
	if err != nil {
		return err
	}
	cfg := stream.Config{
		Host: n.host.Libp2p(), Rules: d.rules, Signer: signer, Store: d.kept, Prover: d.prover, Accept: d.accept, Standing: d.hasStanding, Yield: n.yield,
		RulesOf: n.market.rulesOf, OnUpdate: d.update, Pledge: func(p stream.Pledging) []byte { return n.settler.Load().pledge(p) },
		OnBad:   func(id verde.NodeID, why error) { n.blame(id, blameFoul, "disputing: %v", why) },
		PerPeer: n.cfg.Settings.Dispute.PerPeer, Now: n.cfg.Now, Logger: n.log,
	}
	if n.cfg.Settings.Dispute.Referee {
		cfg.Referee = func(h *verde.Header) error { return n.spec.CheckClaim(&h.Claim) }
	}
	if d.service, err = stream.New(cfg); err != nil {
		return err
	}
	n.onClose(d.service.Close)
	return d.catchUp()
}

// catchUp learns how disputes ended whose verdict came when this node was being stopped.
func (d *disputes) catchUp() error {
	open, err := d.kept.Unfinished()
	if err != nil {
		return err
	}
	for _, s := range d.known {
		id, err := verde.ParseHash(s.ID)
		if err != nil || s.State != control.DisputeOpen || slices.Contains(open, id) || len(d.updates) == cap(d.updates) {
			continue
		}
		u := stream.Update{ID: id, GivenUp: errors.New("its transcript is lost")}
		if t, ok, err := d.service.Transcript(id); err == nil && ok {
			u.Header = t.Header
			if u.Story, err = verde.Replay(d.rules, &t, verde.Ed25519{}); err == nil && u.Story.Verdict != nil {
				u.Transcript, u.GivenUp = &t, nil
				u.Role = map[verde.NodeID]verde.Party{t.Header.Challenger: verde.Challenger, t.Header.Defender: verde.Defender}[d.n.self]
			}
		}
		d.updates <- u
	}
	return nil
}

// rest waits for the engine to rest, for a while.
func (n *Node) rest(ctx context.Context, patience time.Duration) {
	for until := time.Now().Add(min(patience, maxYield)); n.busy() && time.Now().Before(until); {
		if sleep(ctx, politeness) != nil {
			return
		}
	}
}

// prover executes the round of a disputed claim.
func (d *disputes) prover(ctx context.Context, h *verde.Header) (verde.Prover, error) {
	if h.Claim.Swarm != d.n.spec.ID {
		return d.n.market.prover(ctx, h)
	}
	c, err := d.n.inspector.caseOf(ctx, &h.Claim)
	if err != nil {
		return nil, err
	}
	if d.n.cheat != nil && h.Claim.Node == d.n.self {
		return d.n.cheat.prover(c)
	}
	return d.n.spec.Execute(d.rules, c, d.n.openBatch, func(cfg *verde.ExecutionConfig) {
		if h.Claim.Node == d.n.self {
			cfg.Steps = c.Steps // what this node found when it made the claim: it need not find it again
		}
	})
}

// accept decides whether this node defends a claim: it does if it made it, once against each challenger. Who has lost a dispute about
// a claim cannot make its round be executed again by opening another.
func (d *disputes) accept(h *verde.Header) error {
	if h.Claim.Swarm != d.n.spec.ID {
		return d.n.market.accept(h)
	}
	if h.Claim.Node != d.n.self {
		return errors.New("it is not this node's claim")
	}
	if d.disputed(h) {
		return errors.New("this challenger has disputed the claim already")
	}
	if _, err := loadClaim(d.n.store, d.n.spec.ID, h.Claim.Hash()); err != nil {
		return err
	}
	// What is kept for long goes when the disk is full. Nobody can make this node do all the rounds before again instead.
	needed := []verde.Hash{h.Claim.Hash()}
	if h.Claim.Pre != d.n.spec.Manifest.Genesis.Root {
		needed = append(needed, h.Claim.Pre)
	}
	for _, name := range needed {
		if _, ok := d.n.disk.Resolve(name); !ok {
			return fmt.Errorf("the claim is of round %d: what it was made from is not kept any more", h.Claim.Round)
		}
	}
	return nil
}

// hasStanding reports whether a challenger comes before others. Disputes about tasks are with those who have a stake in them: the ledger keeps
// strangers away.
func (d *disputes) hasStanding(h *verde.Header) bool {
	return h.Claim.Swarm != d.n.spec.ID || d.n.standing.of(h.Challenger)
}

// disputed reports whether the challenger of a dispute has opened another one about the same claim.
func (d *disputes) disputed(h *verde.Header) bool {
	id, claim, challenger := h.ID().String(), h.Claim.Hash().String(), peerName(h.Challenger)
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, k := range d.known {
		if k.Claim == claim && k.Challenger == challenger && k.ID != id && k.State != control.DisputeGivenUp {
			return true
		}
	}
	return false
}

// refute takes a claim that an audit has refuted. It reports whether a dispute will follow.
func (d *disputes) refute(c *verde.Claim) bool {
	if !d.n.cfg.Settings.Dispute.Open || c.Node == d.n.self || d.against(c.Node) {
		return false
	}
	select {
	case d.refuted <- *c:
		return true
	default:
		return false
	}
}

// against reports whether there is an open dispute with a node, or one was lost by it.
func (d *disputes) against(id verde.NodeID) bool {
	d.mu.Lock()
	convicted := d.convicted[id]
	d.mu.Unlock()
	return convicted || d.with(id)
}

// with reports whether there is an open dispute between this node and another.
func (d *disputes) with(id verde.NodeID) (found bool) {
	if d == nil || d.service == nil { // still opening
		return false
	}
	d.service.Active(func(u stream.Update) {
		found = found || u.Header.Challenger == id || u.Header.Defender == id
	})
	return found
}

func (d *disputes) knows(id verde.Hash) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	s, ok := d.known[id.String()]
	return ok && s.State != control.DisputeOpen
}

// run opens disputes and tells what becomes of them.
func (d *disputes) run(ctx context.Context) error {
	defer close(d.stopped)
	opening := make(chan struct{}, 1)
	for {
		select {
		case u := <-d.updates:
			d.follow(ctx, u)
		case c := <-d.refuted:
			select {
			case opening <- struct{}{}:
			default: // one at a time; what an audit found once it finds again
				continue
			}
			go func() {
				defer func() { <-opening }()
				if d.against(c.Node) {
					return
				}
				if _, err := d.open(ctx, &c, nil); err != nil && ctx.Err() == nil {
					d.n.log.Warn("open dispute", "claim", c.Hash().Short(), "err", err)
				}
			}()
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// errParted says that this node does not talk to the one it would dispute with.
var errParted = errors.New("this node has parted with it")

// open disputes a claim.
func (d *disputes) open(ctx context.Context, c *verde.Claim, via *verde.NodeID) (verde.Hash, error) {
	h := verde.Header{Rules: d.rules.Hash(), Claim: *c, Challenger: d.n.self, Defender: c.Node}
	d.mu.Lock()
	_, known := d.known[h.ID().String()]
	d.mu.Unlock()
	if !known {
		to := c.Node
		if via != nil {
			to = *via
		}
		if err := d.reachable(to); err != nil {
			return h.ID(), err
		}
		// While the service executes the claim, own ones have to wait: what has to be fetched is here before.
		if _, err := d.n.inspector.caseOf(ctx, c); err != nil {
			return h.ID(), fmt.Errorf("prepare for dispute: %w", err)
		}
	}
	return h.ID(), d.service.Open(ctx, h, via)
}

// reachable returns an error if this node does not talk to another: that one could not answer, and would seem to have lost by its silence.
func (d *disputes) reachable(id verde.NodeID) error {
	bans, err := d.n.store.Bans()
	if err != nil {
		return err
	}
	if until, ok := bans[id]; ok {
		_, why := d.n.scores.look(id)
		return fmt.Errorf("%s cannot answer: %w until %s: %s", nameOf(id), errParted, until.UTC().Format(time.RFC3339), cmp.Or(why, "for what it did before the last start"))
	}
	return nil
}

// update is called by the service.
func (d *disputes) update(u stream.Update) {
	if u.Transcript != nil || u.GivenUp != nil {
		select {
		case d.updates <- u: // a verdict is never lost
		case <-d.stopped: // catchUp finds it
		}
		return
	}
	select {
	case d.updates <- u:
	default:
	}
}

// follow keeps what a dispute has come to.
func (d *disputes) follow(ctx context.Context, u stream.Update) {
	if u.Transcript != nil {
		d.settle(ctx, verdictOf(u.Transcript, u.Story), u.Role)
		return
	}
	if u.GivenUp != nil {
		d.giveUp(u)
		return
	}
	s := summary(&u.Header, u.Story, u.Role)
	d.mu.Lock()
	had, seen := d.known[s.ID]
	s.Opened = cmp.Or(had.Opened, time.Now().UTC().Format(time.RFC3339Nano))
	if opened, err := time.Parse(time.RFC3339Nano, s.Opened); err == nil {
		s.Second = time.Since(opened).Seconds()
	}
	if seen && had.State != control.DisputeOpen {
		d.mu.Unlock()
		return
	}
	d.known[s.ID] = s
	d.wake()
	d.mu.Unlock()
	if seen {
		return
	}
	if err := d.kept.putSummary(s); err != nil {
		d.n.log.Warn("keep dispute", "err", err)
	}
	d.n.events.add(control.Event{
		Kind: control.EventDispute, Claim: s.Claim, Peer: s.Node,
		Message: fmt.Sprintf("%s disputes claim %s of %s, round %d", s.ChallengerName, s.Claim[:8], s.NodeName, s.Round),
	})
	if u.Role == verde.Challenger {
		d.announce(ctx, news{header: u.Header})
	}
}

// giveUp notes that a dispute will have no verdict.
func (d *disputes) giveUp(u stream.Update) {
	d.mu.Lock()
	s, ok := d.known[u.ID.String()]
	if !ok || s.State != control.DisputeOpen {
		d.mu.Unlock()
		return
	}
	s.State = control.DisputeGivenUp
	d.known[s.ID] = s
	d.wake()
	d.mu.Unlock()
	d.n.log.Info("dispute given up", "dispute", u.ID.Short(), "why", u.GivenUp)
	if err := d.kept.putSummary(s); err != nil {
		d.n.log.Warn("keep dispute", "err", err)
	}
}

// decision is a decided dispute.
type decision struct {
	t     *verde.Transcript
	story *verde.Story
	sum   verde.Hash
	heard bool // of others: this node took no part
}

func verdictOf(t *verde.Transcript, s *verde.Story) decision {
	return decision{t: t, story: s, sum: t.Sum()}
}

// settle keeps a verdict, tells of it, and draws the consequences.
func (d *disputes) settle(ctx context.Context, e decision, role verde.Party) {
	h, v := &e.t.Header, e.story.Verdict
	s := summary(h, e.story, role)
	begun, over := time.UnixMilli(int64(e.t.Begun)), time.UnixMilli(int64(e.t.Ended))
	s.Opened, s.Second = begun.UTC().Format(time.RFC3339Nano), over.Sub(begun).Seconds()
	s.Transcript = e.sum.String()
	if e.heard {
		s.Role = "spectator"
	}
	loser := h.Party(v.Loser)
	// The clock of another proves nothing here.
	proven := v.Reason != verde.ByClock || role != verde.Nobody
	d.mu.Lock()
	if had := d.known[s.ID]; had.State == control.DisputeDecided {
		d.mu.Unlock()
		return
	}
	d.known[s.ID] = s
	if proven && v.Loser == verde.Defender && loser != d.n.self && len(d.convicted) < maxRoster {
		d.convicted[loser] = true
	}
	old := d.pruneLocked()
	d.wake()
	d.mu.Unlock()
	if err := d.kept.putSummary(s); err != nil {
		d.n.log.Warn("keep dispute", "err", err)
	}
	for _, id := range old {
		if err := d.kept.drop(id); err != nil {
			d.n.log.Warn("forget dispute", "err", err)
		}
	}
	d.n.events.add(control.Event{
		Kind: control.EventDispute, Claim: s.Claim, Peer: peerName(loser),
		Message: fmt.Sprintf("dispute about claim %s of %s: %s loses (%s): %s", s.Claim[:8], s.NodeName, nameOf(loser), v.Reason, v.Detail),
	})
	if role == verde.Challenger || role == verde.Defender {
		d.announce(ctx, news{decided: true, header: *h, winner: v.Winner, reason: v.Reason, transcript: e.sum})
	}
	if proven && loser != d.n.self {
		d.punish(ctx, loser, v, h)
	}
	if role == v.Winner && h.Rules == d.rules.Hash() {
		d.n.settler.Load().owe(h.ID(), role)
	}
}

// settled keeps what has become of a dispute on the ledger, for good.
func (d *disputes) settled(id verde.Hash, with control.Settlement) {
	if s, ok := d.playing(id, with); ok {
		d.n.events.add(control.Event{
			Kind: control.EventDispute, Claim: s.Claim, Peer: s.Node, Message: fmt.Sprintf("dispute %s: %s", s.ID[:8], with.Sentence()),
		})
	}
}

// playing keeps how far a dispute has come on the ledger. It returns the dispute if that is news.
func (d *disputes) playing(id verde.Hash, with control.Settlement) (control.Dispute, bool) {
	d.mu.Lock()
	s, ok := d.known[id.String()]
	if !ok || s.Settlement != nil && *s.Settlement == with {
		d.mu.Unlock()
		return s, false
	}
	s.Settlement = &with
	d.known[s.ID] = s
	d.wake()
	d.mu.Unlock()
	if err := d.kept.putSummary(s); err != nil {
		d.n.log.Warn("keep dispute", "err", err)
	}
	return s, true
}

// unsettled lists the disputes this node has won and not settled.
func (d *disputes) unsettled() map[verde.Hash]verde.Party {
	d.mu.Lock()
	defer d.mu.Unlock()
	list := map[verde.Hash]verde.Party{}
	for _, s := range d.known {
		id, err := verde.ParseHash(s.ID)
		open := s.Settlement == nil || s.Settlement.State == control.SettlementPlaying
		if err != nil || s.Verdict == nil || s.Verdict.Winner != s.Role || !open {
			continue
		}
		list[id] = map[string]verde.Party{verde.Challenger.String(): verde.Challenger, verde.Defender.String(): verde.Defender}[s.Role]
	}
	return list
}

// played lists the disputes this node is or was a party of.
func (d *disputes) played() (ids []verde.Hash) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, s := range d.known {
		id, err := verde.ParseHash(s.ID)
		if err == nil && (s.Role == verde.Challenger.String() || s.Role == verde.Defender.String()) {
			ids = append(ids, id)
		}
	}
	return ids
}

// punish costs the loser of a dispute.
func (d *disputes) punish(ctx context.Context, loser verde.NodeID, v *verde.Verdict, h *verde.Header) {
	points := blameConvicted
	if v.Loser == verde.Challenger {
		points = blameUnfounded
		d.n.standing.doubt(loser)
	}
	d.n.blame(loser, float64(points), "it lost the dispute about claim %s of round %d (%s): %s", h.Claim.Hash().Short(), h.Claim.Round, v.Reason, v.Detail)
	if v.Loser != verde.Defender {
		return
	}
	go func() {
		told, cancel := context.WithTimeout(ctx, parting)
		d.service.Part(told, h.ID())
		cancel()
		for d.with(loser) { // who is banned cannot answer, and perhaps this node has a dispute with it of its own
			if sleep(ctx, politeness) != nil {
				return
			}
		}
		if err := d.n.host.Ban(loser, banFor); err != nil {
			d.n.log.Debug("ban", "node", loser.Short(), "err", err)
		}
	}()
}

// pruneLocked forgets decided disputes beyond the bound and returns their ids: those of others first, then those that are settled.
func (d *disputes) pruneLocked() (ids []string) {
	if len(d.known) <= maxDisputes {
		return nil
	}
	var list []control.Dispute
	for _, s := range d.known {
		if s.State != control.DisputeOpen {
			list = append(list, s)
		}
	}
	// Whoever has signed something in one may take it to the ledger as long as it is not settled there: then the transcript is needed.
	weight := func(d control.Dispute) int {
		switch {
		case d.Role != verde.Challenger.String() && d.Role != verde.Defender.String():
			return 0
		case d.Settlement != nil && d.Settlement.State == control.SettlementPaid:
			return 1
		}
		return 2
	}
	slices.SortFunc(list, func(a, b control.Dispute) int {
		return cmp.Or(cmp.Compare(weight(a), weight(b)), cmp.Compare(a.Opened, b.Opened))
	})
	for _, s := range list[:min(len(list), len(d.known)-maxDisputes*9/10)] {
		delete(d.known, s.ID)
		ids = append(ids, s.ID)
	}
	return ids
}

func (d *disputes) wake() {
	close(d.changed)
	d.changed = make(chan struct{})
}

// summary describes a dispute for people and programs.
func summary(h *verde.Header, story *verde.Story, role verde.Party) control.Dispute {
	s := control.Dispute{
		ID: h.ID().String(), State: control.DisputeOpen, Claim: h.Claim.Hash().String(), Round: h.Claim.Round,
		Node: peerName(h.Claim.Node), NodeName: nameOf(h.Claim.Node), Challenger: peerName(h.Challenger), ChallengerName: nameOf(h.Challenger),
		Defender: peerName(h.Defender), DefenderName: nameOf(h.Defender), Role: role.String(),
		Moves: [2]int{story.Moves[verde.Challenger], story.Moves[verde.Defender]},
		Bytes: [2]int{story.Bytes[verde.Challenger], story.Bytes[verde.Defender]},
	}
	if role == verde.Nobody {
		s.Role = "referee"
	}
	if v := story.Verdict; v != nil {
		loser := h.Party(v.Loser)
		s.State = control.DisputeDecided
		s.Verdict = &control.DisputeVerdict{
			Winner: v.Winner.String(), Convicted: peerName(loser), ConvictedN: nameOf(loser), Reason: string(v.Reason), Detail: v.Detail,
		}
	}
	s.Story, _ = json.Marshal(story) // a struct of numbers and strings
	return s
}

// status counts.
func (d *disputes) status() control.DisputeStatus {
	var s control.DisputeStatus
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, k := range d.known {
		mine := k.Role == verde.Challenger.String() || k.Role == verde.Defender.String()
		switch {
		case !mine:
		case k.Verdict == nil && k.State == control.DisputeOpen:
			s.Active++
		case k.Verdict == nil:
		case k.Verdict.Winner == k.Role:
			s.Won++
		default:
			s.Lost++
		}
		if k.Role == verde.Challenger.String() && k.Verdict != nil {
			s.Opened++
		}
	}
	s.Convicted = uint64(len(d.convicted))
	s.Unsettled = d.n.settler.Load().pending()
	return s
}

// caseOf collects what a dispute about a claim needs.
func (i *inspector) caseOf(ctx context.Context, c *verde.Claim) (swarm.Case, error) {
	if c.Node == i.n.self {
		// What an own claim needs is on this disk. Whoever makes an audit wait for data must not make this node late in a dispute.
		return swarm.NewAuditor(i.n.spec, source{i.n}, i.n.openBatch).Case(ctx, c)
	}
	select {
	case <-i.turn:
		defer func() { i.turn <- struct{}{} }()
	case <-ctx.Done():
		return swarm.Case{}, ctx.Err()
	}
	return i.audits().Case(ctx, c)
}
