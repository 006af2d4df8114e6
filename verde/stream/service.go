package stream

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"

	"verdant/verde"
)

// Protocol is the name of the streams.
const Protocol protocol.ID = "/verdant/verde/1"

// ErrNoCase says that a claim which was to be disputed is true.
var ErrNoCase = errors.New("the claim is true as far as this node can tell")

// ErrStarted says that there is or was this very dispute.
var ErrStarted = errors.New("there is such a dispute already")

// maxFarewells is how many decided disputes at once are held to tell an opponent who does not answer.
const maxFarewells = 64

// Config says what a service plays with. Host, Rules, Signer and Store are required.
type Config struct {
	Host  host.Host
	Rules *verde.Rules
	// RulesOf returns the rules of disputes about claims other than those of the swarm's rounds, by the header's hash of them. It must be
	// cheap: it is asked about strangers' headers. nil knows none.
	RulesOf func(h *verde.Header) (*verde.Rules, error)
	Signer  verde.Signer
	Store   Store
	// Prover makes what answers for this node in disputes about a claim, whoever they are with. It may take as long as fetching a round's
	// data does. nil plays no side.
	Prover func(ctx context.Context, h *verde.Header) (verde.Prover, error)
	// Accept decides whether this node defends a claim. It must be cheap; it is asked once a challenger has signed. nil defends none.
	Accept func(h *verde.Header) error
	// Referee decides whether this node referees between two others. nil refuses.
	Referee func(h *verde.Header) error
	// Standing reports whether a challenger has something to lose if it disputes what is true: its name, or a stake. It must be cheap.
	// Those without share one place and a part of this node's time, see Strangers: keys cost nothing. nil gives everybody standing.
	Standing func(h *verde.Header) bool
	// Yield is called before a move and may wait, at most until patience has passed, for a better moment to execute something. nil does not.
	Yield func(ctx context.Context, patience time.Duration)
	// Pledge returns what goes with a move of this node for another court, nothing if nil. Nothing here depends on it.
	Pledge func(Pledging) []byte
	// OnUpdate hears of every move and verdict. It must not block and not call the service.
	OnUpdate func(Update)
	// OnBad hears of peers that were cut off for what no honest one does, and why. It must not block and not call the service. It may be nil.
	OnBad func(id verde.NodeID, why error)
	// Verifier checks signatures; nil means verde.Ed25519.
	Verifier verde.Verifier

	// PerPeer bounds the undecided disputes that one node has opened here (default 2). Total bounds all in which this node defends, and
	// again all that it referees (default 16); one connection may have brought half of them, whoever signed them, and challengers
	// without standing have half.
	PerPeer, Total int
	// Claims bounds the claims under dispute here at once (default [verde.MaxDisputed]), one of which may be so for strangers alone. For each a round is
	// executed in turn; with more of them than the clock has patience for, a defender is late through no fault of its own.
	Claims int
	// Strangers is the share of this node's time that answering challengers without standing may take (default a tenth). Once they have
	// used up more, no further claim is defended against them until they have not.
	Strangers float64
	// Streams bounds those of guests that are served at once (default 64, 8 per peer): whoever has not said yet what he wants, and
	// spectators. If there are more, the oldest is cut off. Parties of a dispute that is played here are no guests.
	Streams int
	// Patience is how long a defender may say that it is busy while this node keeps its clock for somebody else (default ten minutes).
	// The clock stands still meanwhile; after that there is no verdict.
	Patience time.Duration
	// Redial is the first pause before a connection is tried again (default 200 ms); it doubles up to 25 times that, and once there is
	// a verdict up to 300 times that.
	Redial time.Duration
	// Farewell is how long a verdict is told to an opponent who does not answer, restarts included (default an hour).
	Farewell time.Duration
	// Now is the clock; nil means time.Now. A tick is a millisecond.
	Now    func() time.Time
	Logger *slog.Logger // nil discards
}

// Pledging is a move that this node is about to make.
type Pledging struct {
	Before, After *verde.Game
	Move          verde.Move
	Role          verde.Party
	First         []byte // what the challenger pledged with the first move
}

// Service plays, referees and shows disputes.
type Service struct {
	cfg    Config
	log    *slog.Logger
	self   verde.NodeID
	ctx    context.Context
	cancel context.CancelFunc
	all    sync.WaitGroup

	admission sync.Mutex // held while a dispute becomes a session: two streams may open the same one at once

	mu       sync.Mutex
	sessions map[verde.Hash]*session // undecided
	streams  map[peer.ID]int         // served
	guests   []network.Stream        // of them, those of guests, oldest first
	debt     debt
	closed   bool

	// seat lets one dispute at a time execute something, so that disputes together need the memory of one. Those about one claim share
	// what was executed: many challengers of a claim cost little more than one.
	seat   chan struct{}
	seated verde.Hash // the claim
	prover verde.Prover
}

// New goes on with the disputes in the store and serves streams until Close.
func New(cfg Config) (*Service, error) {
	if cfg.Host == nil || cfg.Rules == nil || cfg.Signer == nil || cfg.Store == nil {
		return nil, errors.New("serve disputes: host, rules, signer and store are required")
	}
	for _, d := range []struct {
		v   *int
		def int
	}{{&cfg.PerPeer, 2}, {&cfg.Total, 16}, {&cfg.Claims, verde.MaxDisputed}, {&cfg.Streams, 64}} {
		if *d.v <= 0 {
			*d.v = d.def
		}
	}
	if cfg.Redial <= 0 {
		cfg.Redial = 200 * time.Millisecond
	}
	if cfg.Farewell <= 0 {
		cfg.Farewell = time.Hour
	}
	if cfg.Patience <= 0 {
		cfg.Patience = 10 * time.Minute
	}
	if cfg.Strangers <= 0 {
		cfg.Strangers = 0.1
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Verifier == nil {
		cfg.Verifier = verde.Ed25519{}
	}
	s := &Service{
		cfg: cfg, log: cfg.Logger, self: cfg.Signer.Node(), sessions: map[verde.Hash]*session{}, streams: map[peer.ID]int{},
		seat: make(chan struct{}, 1),
	}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	ids, err := cfg.Store.Unfinished()
	if err != nil {
		return nil, fmt.Errorf("serve disputes: %w", err)
	}
	for _, id := range ids {
		if err := s.revive(id); err != nil {
			s.log.Warn("dispute cannot be gone on with", "dispute", id.Short(), "err", err)
		}
	}
	cfg.Host.SetStreamHandler(Protocol, s.serve)
	return s, nil
}

// Close stops playing. Undecided disputes are gone on with by the next New.
func (s *Service) Close() error {
	s.cfg.Host.RemoveStreamHandler(Protocol)
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.cancel()
	s.all.Wait()
	return nil
}

func (s *Service) tick() verde.Tick { return verde.Tick(max(s.cfg.Now().UnixMilli(), 0)) }

func (s *Service) tell(u Update) {
	if s.cfg.OnUpdate != nil {
		s.cfg.OnUpdate(u)
	}
}

// rules are those a dispute is played by.
func (s *Service) rules(h *verde.Header) (*verde.Rules, error) {
	if s.cfg.RulesOf == nil || h.Rules == s.cfg.Rules.Hash() {
		return s.cfg.Rules, nil // with other ones a game refuses the header
	}
	return s.cfg.RulesOf(h)
}

// resume goes on with a transcript.
func (s *Service) resume(t *verde.Transcript) (*verde.Game, error) {
	rules, err := s.rules(&t.Header)
	if err != nil {
		return nil, err
	}
	return verde.Resume(rules, t, s.cfg.Verifier)
}

// roleOf says which side this node plays.
func (s *Service) roleOf(h *verde.Header) verde.Party {
	switch s.self {
	case h.Challenger:
		return verde.Challenger
	case h.Defender:
		return verde.Defender
	}
	return verde.Nobody
}

// revive goes on with a stored dispute.
func (s *Service) revive(id verde.Hash) error {
	k, ok, err := load(s.cfg.Store, id)
	if err != nil || !ok {
		return err
	}
	g, err := s.resume(&k.Transcript)
	if err != nil {
		return err
	}
	d := k.session(s, g)
	d.stranger = s.stranger(&k.Header)
	return s.start(d)
}

// start runs a session that nobody runs yet.
func (s *Service) start(d *session) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return errors.New("the node stops")
	}
	if _, ok := s.sessions[d.id]; ok {
		return ErrStarted
	}
	s.sessions[d.id] = d
	s.all.Add(1)
	go func() {
		defer s.all.Done()
		s.run(d)
	}()
	return nil
}

// run plays a session to its end.
func (s *Service) run(d *session) {
	ctx, cancel := context.WithCancel(s.ctx)
	defer cancel()
	told := make(chan struct{})
	go func() {
		defer close(told)
		s.carry(ctx, d)
	}()
	if err := d.drive(ctx); err != nil && ctx.Err() == nil {
		s.log.Warn("dispute", "dispute", d.id.Short(), "err", err)
	}
	h := d.view().header
	s.leave(&h.Claim)
	s.part(d, told)
	cancel()
	<-told
	s.mu.Lock()
	delete(s.sessions, d.id)
	s.mu.Unlock()
	close(d.gone)
}

// part waits until the other side has heard the verdict, or for as long as that is worth it.
func (s *Service) part(d *session, told <-chan struct{}) {
	v := d.view()
	left := s.cfg.Farewell - time.Duration(max(0, int64(s.tick())-int64(v.ended)))*time.Millisecond
	if s.parting() > maxFarewells {
		left = min(left, 3*time.Second)
	}
	t := time.NewTimer(left)
	defer t.Stop()
	select {
	case <-told:
	case <-t.C:
	case <-s.ctx.Done():
	}
	if s.ctx.Err() != nil { // the next New goes on
		return
	}
	if err := d.finish(); err != nil {
		s.log.Warn("dispute", "dispute", d.id.Short(), "err", err)
	}
}

// parting counts the sessions that only wait for the other side to hear the verdict.
func (s *Service) parting() int {
	s.mu.Lock()
	n := len(s.sessions)
	s.mu.Unlock()
	return n - s.Active(nil)
}

// Part waits until a dispute is played no more here: it is decided and the other side has heard so, as far as it can be reached.
func (s *Service) Part(ctx context.Context, id verde.Hash) {
	s.mu.Lock()
	d := s.sessions[id]
	s.mu.Unlock()
	if d == nil {
		return
	}
	select {
	case <-d.gone:
	case <-ctx.Done():
	}
}

// Open disputes a claim as its challenger, if it is false. via names a node that referees, nil plays with the defender directly.
func (s *Service) Open(ctx context.Context, h verde.Header, via *verde.NodeID) error {
	if h.Challenger != s.self {
		return errors.New("open dispute: this node is not the challenger")
	}
	if h.Rules.IsZero() {
		h.Rules = s.cfg.Rules.Hash()
	}
	rules, err := s.rules(&h)
	if err != nil {
		return fmt.Errorf("open dispute: %w", err)
	}
	id := h.ID()
	if err := s.free(id); err != nil {
		return fmt.Errorf("open dispute: %w", err)
	}
	to := h.Defender
	if via != nil {
		to = *via
	}
	if _, err := peerOf(to); err != nil {
		return fmt.Errorf("open dispute: %w", err)
	}
	err = s.sit(ctx, &h, false, time.Minute, func(p verde.Prover) error {
		open, err := verde.Accuse(rules, &h.Claim, p)
		if err == nil && open == nil {
			err = ErrNoCase
		}
		return err
	})
	if err != nil {
		s.leave(&h.Claim)
		return fmt.Errorf("open dispute: %w", err)
	}
	now := s.tick()
	g, err := verde.NewGame(rules, h, s.cfg.Verifier, now)
	if err != nil {
		return fmt.Errorf("open dispute: %w", err)
	}
	return s.start(newSession(s, g, verde.Challenger, to, now))
}

// free reports whether a dispute is new.
func (s *Service) free(id verde.Hash) error {
	s.mu.Lock()
	_, ok := s.sessions[id]
	s.mu.Unlock()
	if ok {
		return ErrStarted
	}
	_, ok, err := load(s.cfg.Store, id)
	if ok {
		return ErrStarted
	}
	return err
}

// Active returns how many disputes this node plays, and calls fn, if it is not nil, with each.
func (s *Service) Active(fn func(Update)) int {
	return s.each(func(_ *session, u Update) {
		if fn != nil {
			fn(u)
		}
	})
}

// each calls fn with every undecided dispute and counts them.
func (s *Service) each(fn func(*session, Update)) (n int) {
	s.mu.Lock()
	list := make([]*session, 0, len(s.sessions))
	for _, d := range s.sessions {
		list = append(list, d)
	}
	s.mu.Unlock()
	for _, d := range list {
		d.mu.Lock()
		u, over := d.updateLocked(), d.done || d.void != nil
		d.mu.Unlock()
		if over {
			continue
		}
		n++
		fn(d, u)
	}
	return n
}

// find returns the session of a dispute, a finished one from the store; nil if this node does not know it.
func (s *Service) find(id verde.Hash) (*session, error) {
	s.mu.Lock()
	d := s.sessions[id]
	s.mu.Unlock()
	if d != nil {
		return d, nil
	}
	k, ok, err := load(s.cfg.Store, id)
	if err != nil || !ok {
		return nil, err
	}
	g, err := s.resume(&k.Transcript)
	if err != nil {
		return nil, err
	}
	d = newSession(s, g, s.roleOf(&k.Header), verde.NodeID{}, k.Ended)
	d.stored, d.saved, d.done = true, len(d.entries), g.Verdict() != nil
	if !d.done {
		d.void = errors.New("it was given up")
	}
	return d, nil
}
