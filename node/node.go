// Package node is the composition root: it makes one node of a swarm out of the parts below it and runs it.
//
//	gossip ─▶ receive ─▶ engine ─▶ journal (store + blobs) ─▶ gossip
//	              │         ▲            └─▶ recorder ─▶ ledger
//	              ▼         │ start: genesis, or the best claim found, audited
//	          inspector ─▶ verdicts ─▶ scores ─▶ gossip
//	control socket ─▶ api ─▶ all of them
//
// There is no framework: [New] calls constructors in the order of their needs and [Node.Close] closes in the reverse order. Commands
// import this package and those below it; nothing else does.
package node

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"verdant/gossip"
	"verdant/ledger"
	"verdant/node/blob"
	"verdant/node/config"
	"verdant/node/control"
	"verdant/node/home"
	"verdant/node/keys"
	"verdant/node/p2p"
	"verdant/node/petname"
	"verdant/node/roundroots"
	"verdant/node/store"
	"verdant/repops/cuda"
	"verdant/swarm"
	"verdant/swarm/manifest"
	"verdant/verde"
)

// Config says which node to run.
type Config struct {
	// Home is held by the caller until New returns without error; then the node closes it.
	Home     *home.Home
	Manifest *manifest.Manifest
	Settings *config.Config
	// From is the first round to do; earlier ones are left to others. Until is the last, -1 for no end; a node that has done it goes on
	// serving.
	From  uint64
	Until int64
	// Observe does no rounds: the node serves its data, audits, and reads the ledger.
	Observe bool
	// Cheat makes the node lie in every round from CheatFrom on, at places drawn from this seed; 0 is honest. For demonstrations.
	Cheat, CheatFrom uint64
	// Passphrase of the account, where somebody was asked for it; nil takes it from the settings.
	Passphrase keys.Source
	// Version of the binary, for status and other nodes.
	Version string
	// Ready is called once, when the control socket at path listens.
	Ready func(path string) error
	// Now is the clock of the rounds; nil means time.Now.
	Now func() time.Time
	Log *slog.Logger

	// Tests hurry disputes between peers by a clock of their own (zero is verde.DefaultClock), and have liars fall silent.
	clock  verde.Clock
	silent *silence
}

// Node is one member of a swarm.
type Node struct {
	cfg     Config
	log     *slog.Logger
	id      *home.Identity
	key     ed25519.PrivateKey
	self    verde.NodeID
	name    string
	listen  []string
	started time.Time

	gpu      cuda.GPU // nil on the CPU
	spec     *swarm.Spec
	families uint32
	genesis  *verde.State

	store  *store.Store
	disk   *blob.Disk
	host   *p2p.Host
	blobs  *blob.Exchange
	gossip *gossip.Gossip
	ledger *ledger.Client

	journal   *journal
	recorder  *recorder
	adoption  *adoption
	roots     *roundroots.Keeper // nil in swarms without roots
	receipts  heardReceipts
	inspector *inspector
	disputes  *disputes
	market    *dealer
	settler   atomic.Pointer[settler] // nil until it is open
	cheat     *cheat                  // nil in honest nodes
	events    *events
	scores    *scores
	standing  *standing
	roster    *roster
	disks     diskMeter

	engine  atomic.Pointer[swarm.Engine] // nil before the node knows where to start, and in one that observes
	stage   atomic.Value                 // string, phase while there is no engine
	running chan struct{}                // closed when engine is set
	warning atomic.Value                 // string, from starting: what the user should know

	stop    context.CancelCauseFunc // set by Run
	closers []func() error          // in the order of opening
	closing sync.Once
}

// closeDeadline is how long Close may take in all.
const closeDeadline = 10 * time.Second

// New opens everything a node needs. It listens and connects, but does no rounds before Run. After an error nothing is left open
// but the home.
func New(ctx context.Context, cfg Config) (*Node, error) {
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	n := &Node{cfg: cfg, log: cfg.Log, started: time.Now(), running: make(chan struct{}), events: newEvents()}
	n.stage.Store(control.PhaseStarting)
	n.warning.Store("")
	for _, open := range []func(context.Context) error{
		n.openIdentity, n.openSwarm, n.openStorage, n.openNetwork, n.openLedger, n.openDisputes, n.openSettler,
	} {
		if err := open(ctx); err != nil {
			return nil, errors.Join(err, n.closeParts())
		}
	}
	n.closers = append([]func() error{cfg.Home.Close}, n.closers...)
	return n, nil
}

func (n *Node) openIdentity(context.Context) (err error) {
	if n.id, err = n.cfg.Home.Identity(); err != nil {
		return err
	}
	raw, err := n.id.Key.Raw()
	if err != nil {
		return fmt.Errorf("read identity: %w", err)
	}
	n.key, n.self = ed25519.PrivateKey(raw), n.id.ID
	n.name = petname.Of(n.id.ID)
	n.scores, n.roster = newScores(n.self), newRoster()
	n.standing = newStanding(n.scores)
	return nil
}

func (n *Node) openSwarm(ctx context.Context) (err error) {
	backend, give, err := openBackend(n.cfg.Settings.Device, n.log)
	if err != nil {
		return err
	}
	n.onClose(give)
	n.gpu, _ = backend.(cuda.GPU)
	if n.spec, err = swarm.NewSpec(n.cfg.Manifest, backend); err != nil {
		return err
	}
	if n.cfg.Cheat != 0 {
		n.cheat = &cheat{spec: n.spec, open: n.openBatch, seed: n.cfg.Cheat, from: n.cfg.CheatFrom}
	}
	n.families, err = parseFamilies(n.spec, n.cfg.Settings.Node.Families)
	return err
}

func (n *Node) openStorage(ctx context.Context) (err error) {
	n.store, err = store.Open(store.Config{Dir: n.cfg.Home.Path("store"), Logger: n.log})
	if err != nil {
		return err
	}
	n.onClose(n.store.Close)
	n.disk, err = blob.OpenDisk(blob.DiskConfig{
		Dir: n.cfg.Home.Path("blobs"), MaxBytes: int64(n.cfg.Settings.Storage.Blobs), Logger: n.log,
	})
	if err != nil {
		return err
	}
	if n.journal, err = openJournal(n.spec, n.store, n.disk, n.log); err != nil {
		return err
	}
	n.disks = diskMeter{dir: n.cfg.Home.Dir()}
	return nil
}

func (n *Node) openNetwork(context.Context) (err error) {
	set, m := n.cfg.Settings, n.cfg.Manifest
	if n.listen, err = keepPort(n.cfg.Home, set.Network.Listen, n.log); err != nil {
		return err
	}
	n.host, err = p2p.New(p2p.Config{
		Key: n.key, Swarm: n.spec.ID, Spec: m.Spec, Listen: n.listen,
		Bootstrap: append(append([]string(nil), set.Network.Bootstrap...), m.Hints.Bootstrap...),
		Book:      n.store, Datastore: n.store.Datastore(), Local: m.Ledger.Kind == manifest.LocalLedger,
		MDNS: set.Network.MDNS, MaxPeers: set.Network.MaxPeers, Agent: "verdant/" + n.cfg.Version, Logger: n.log,
	})
	if err != nil {
		return err
	}
	n.onClose(n.host.Close)
	raw, err := m.Encode()
	if err != nil {
		return err
	}
	if err := n.host.ServeManifest(raw); err != nil {
		return err
	}
	n.host.ServeRecords(n.store)
	n.blobs, err = blob.New(n.host.Libp2p(), blob.Config{
		Swarm: n.spec.ID, Disk: n.disk, Routing: n.host.Routing(), Logger: n.log,
		OnBad: func(id blob.NodeID, err error) { n.blame(id, blameBlob, "sent a damaged blob: %v", err) },
	})
	if err != nil {
		return err
	}
	n.onClose(n.blobs.Close)
	if err := n.openGossip(); err != nil {
		return err
	}
	n.inspector = newInspector(n)
	return nil
}

func (n *Node) onClose(f func() error) { n.closers = append(n.closers, f) }

// Run runs the node until ctx ends or Shutdown is called (nil), or something fails that it cannot go on without.
func (n *Node) Run(ctx context.Context) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	n.stop = stop
	path := control.SocketPath(n.cfg.Home.Dir())
	l, err := control.Listen(path)
	if err != nil {
		return err
	}
	all, ctx := errgroup.WithContext(ctx)
	all.Go(func() error { return control.Serve(ctx, l, &api{n}, n.log) })
	if n.cfg.Ready != nil {
		if err := n.cfg.Ready(path); err != nil {
			stop(err)
			return errors.Join(err, all.Wait())
		}
	}
	for _, loop := range []func(context.Context) error{
		n.receiveRollouts, n.receiveClaims, n.receiveCritiques, n.disputes.receive, n.disputes.run, n.recorder.run, n.keepRoots, n.settler.Load().run,
		n.inspector.run, n.serveRPC, n.market.run, n.learn, n.testGPU,
	} {
		all.Go(func() error { return ended(ctx, loop(ctx)) })
	}
	err = all.Wait()
	n.stage.Store(control.PhaseStopping)
	if errors.Is(err, errShutdown) || ctx.Err() != nil && errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

var errShutdown = errors.New("asked to stop over the control socket")

// ended drops errors that only say that the node stops.
func ended(ctx context.Context, err error) error {
	if ctx.Err() != nil && (errors.Is(err, ctx.Err()) || errors.Is(err, gossip.ErrClosed)) {
		return nil
	}
	return err
}

// Close gives everything back. What is not closed after ten seconds is left to the end of the process: nothing committed is lost.
func (n *Node) Close() error {
	var err error
	n.closing.Do(func() {
		done := make(chan error, 1)
		go func() { done <- n.closeParts() }()
		select {
		case err = <-done:
		case <-time.After(closeDeadline):
			err = fmt.Errorf("the node did not close within %v; nothing committed is lost", closeDeadline)
		}
	})
	return err
}

func (n *Node) closeParts() error {
	var errs []error
	for i := len(n.closers) - 1; i >= 0; i-- {
		errs = append(errs, n.closers[i]())
	}
	n.closers = nil
	return errors.Join(errs...)
}

// clock is the round by the manifest's rule, -1 before genesis.
func (n *Node) clock() int64 {
	r, err := n.spec.Manifest.RoundAt(n.cfg.Now())
	if err != nil {
		return -1
	}
	return int64(r)
}
