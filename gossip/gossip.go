// Package gossip spreads signed records through a swarm: rollouts, critiques, claims and disputes, one gossipsub topic
// each.
//
// Who may import it: package node. It imports libp2p's core and pubsub and nothing of Verdant; what a claim means comes
// in through Config.
//
//	Topic.Publish → Seal (own signature) → gossipsub ─ peers ─→ validator (cheap, inline) → Topic.Next
//
// Records outlive gossip, so every message is an Envelope with the author's own signature, and pubsub signs nothing:
// one verification per message. The message id is the hash of the canonical encoding. Whatever a peer sends is hostile
// until the validator has passed it; a message that is provably bad is rejected and costs its forwarder score, one that
// is late, repeated or too much is ignored. Every drop is counted.
package gossip

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pubsubpb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Hash is a SHA-256 digest, NodeID a raw Ed25519 public key.
type (
	Hash   = [32]byte
	NodeID = [32]byte
)

// Kind names what an envelope carries; it is part of the topic and of the signature.
type Kind string

// The kinds there are.
const (
	KindRollouts  Kind = "rollouts"
	KindCritiques Kind = "critiques"
	KindClaims    Kind = "claims"
	KindDisputes  Kind = "disputes"
)

func (k Kind) valid() bool {
	switch k {
	case KindRollouts, KindCritiques, KindClaims, KindDisputes:
		return true
	}
	return false
}

// TopicName returns the topic of a kind in a swarm: /verdant/<swarm>/<kind>/1, the swarm id in hex.
func TopicName(swarm Hash, kind Kind) string {
	return "/verdant/" + hex.EncodeToString(swarm[:]) + "/" + string(kind) + "/1"
}

// PeerOf returns the libp2p peer of a node. It fails for 32 bytes that are no Ed25519 key encoding.
func PeerOf(n NodeID) (peer.ID, error) {
	pub, err := crypto.UnmarshalEd25519PublicKey(n[:])
	if err != nil {
		return "", fmt.Errorf("read node id: %w", err)
	}
	return peer.IDFromPublicKey(pub)
}

// NodeOf returns the node of a libp2p peer; ok is false when its key is not Ed25519.
func NodeOf(p peer.ID) (n NodeID, ok bool) {
	pub, err := p.ExtractPublicKey()
	if err != nil || pub.Type() != crypto.Ed25519 {
		return n, false
	}
	raw, err := pub.Raw()
	if err != nil || len(raw) != 32 {
		return n, false
	}
	return NodeID(raw), true
}

// Config is what gossip needs to know. Swarm, Key, NextSequence and CheckClaim are required.
type Config struct {
	Swarm Hash
	// Key signs the envelopes; it must be the host's identity, or others cannot reach the author of what they read.
	Key ed25519.PrivateKey
	// NextSequence returns numbers that strictly increase over the life of the key, restarts included. Should it ever
	// fall back, peers ignore this node's messages until it has caught up.
	NextSequence func() (uint64, error)
	// Limits bounds batches of rollouts.
	Limits Limits
	// Window returns the first and the last round of which messages are taken (both inclusive); others are ignored.
	// Too narrow, and a node whose clock is a little off hears nothing; too wide, and old messages can be replayed.
	// nil takes every round.
	Window func() (first, last uint64)
	// CheckClaim validates the payload of a claim by this author and returns its round. It must be cheap (no model work)
	// and safe for concurrent use; an error rejects the message and costs the forwarder score.
	CheckClaim func(author NodeID, payload []byte) (round uint64, err error)
	// CheckDispute does the same for disputes; with nil the topic is not joined.
	CheckDispute func(author NodeID, payload []byte) (round uint64, err error)
	// AppScore is added to a peer's score (−100 hides a peer's messages, 0 is neutral); nil means 0 for all.
	AppScore func(NodeID) float64
	// Rate is how many messages per second and Burst how many at once one author may send over all topics (defaults 20
	// and 200); more are ignored.
	Rate, Burst float64
	// Queue is how many received messages wait per topic for Next (default 256); when it is full, new ones are dropped
	// and counted.
	Queue int
	// Logger receives rejections at debug level; nil discards them.
	Logger *slog.Logger
}

// Gossip is a node's part in the topics of one swarm.
type Gossip struct {
	Rollouts  *Topic[Rollouts]
	Critiques *Topic[Critique]
	Claims    *Topic[Opaque]
	Disputes  *Topic[Opaque] // nil without Config.CheckDispute

	cancel context.CancelFunc
	stats  *counters
	topics []interface{ close() error }
}

// New joins the topics of a swarm on a host. Close leaves them; the host stays open.
func New(h host.Host, cfg Config) (*Gossip, error) {
	if err := cfg.setDefaults(); err != nil {
		return nil, fmt.Errorf("start gossip: %w", err)
	}
	if self, ok := NodeOf(h.ID()); !ok || self != NodeID(cfg.Key.Public().(ed25519.PublicKey)) {
		return nil, errors.New("start gossip: the signing key is not the host's identity")
	}
	kinds := []Kind{KindRollouts, KindCritiques, KindClaims}
	if cfg.CheckDispute != nil {
		kinds = append(kinds, KindDisputes)
	}
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = TopicName(cfg.Swarm, k)
	}
	ctx, cancel := context.WithCancel(context.Background())
	g := &Gossip{cancel: cancel, stats: newCounters()}
	score, thresholds := scoreParams(cfg, names)
	ps, err := pubsub.NewGossipSub(ctx, h,
		pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign),
		pubsub.WithNoAuthor(),
		pubsub.WithMessageIdFn(messageID),
		pubsub.WithMaxMessageSize(MaxEnvelope+64<<10), // room for the topic name and control messages
		pubsub.WithPeerOutboundQueueSize(1024),
		pubsub.WithValidateQueueSize(4096),
		pubsub.WithSubscriptionFilter(pubsub.WrapLimitSubscriptionFilter(pubsub.NewAllowlistSubscriptionFilter(names...), 64)),
		pubsub.WithPeerScore(score, thresholds),
		// Our own messages go to every neighbour in the topic: a mesh link takes a second to form, and what is published
		// before would be lost.
		pubsub.WithFloodPublish(true),
		pubsub.WithRawTracer(g.stats),
		pubsub.WithLogger(slog.New(slog.DiscardHandler)),
	)
	if err != nil {
		cancel()
		return nil, fmt.Errorf("start gossip: %w", err)
	}
	v := newValidator(cfg)
	join := joiner{ps: ps, v: v, cfg: cfg, stats: g.stats}
	if g.Rollouts, err = joinTopic(join, KindRollouts, rolloutsCodec(cfg.Limits)); err == nil {
		g.topics = append(g.topics, g.Rollouts)
		g.Critiques, err = joinTopic(join, KindCritiques, critiqueCodec())
	}
	if err == nil {
		g.topics = append(g.topics, g.Critiques)
		g.Claims, err = joinTopic(join, KindClaims, opaqueCodec(cfg.CheckClaim))
	}
	if err == nil {
		g.topics = append(g.topics, g.Claims)
		if cfg.CheckDispute != nil {
			if g.Disputes, err = joinTopic(join, KindDisputes, opaqueCodec(cfg.CheckDispute)); err == nil {
				g.topics = append(g.topics, g.Disputes)
			}
		}
	}
	if err != nil {
		_ = g.Close()
		return nil, fmt.Errorf("start gossip: %w", err)
	}
	return g, nil
}

// Close leaves every topic. Blocked calls of Next return ErrClosed.
func (g *Gossip) Close() error {
	var errs []error
	for _, t := range g.topics {
		errs = append(errs, t.close())
	}
	g.cancel()
	return errors.Join(errs...)
}

// Stats returns a snapshot of the counters.
func (g *Gossip) Stats() Stats { return g.stats.snapshot() }

func messageID(m *pubsubpb.Message) string {
	sum := sha256.Sum256(m.Data)
	return string(sum[:])
}

func (c *Config) setDefaults() error {
	switch {
	case c.Swarm == Hash{}:
		return errors.New("no swarm id given")
	case len(c.Key) != ed25519.PrivateKeySize:
		return fmt.Errorf("signing key of %d bytes, want %d", len(c.Key), ed25519.PrivateKeySize)
	case c.NextSequence == nil:
		return errors.New("no NextSequence given")
	case c.CheckClaim == nil:
		return errors.New("no CheckClaim given")
	}
	c.Limits = c.Limits.withDefaults()
	if c.Rate <= 0 {
		c.Rate = 20
	}
	if c.Burst <= 0 {
		c.Burst = 200
	}
	if c.Queue <= 0 {
		c.Queue = 256
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	return nil
}

// localNets are exempt from the penalty for many peers behind one address: a swarm on one machine or one LAN is normal.
var localNets = func() (out []*net.IPNet) {
	for _, s := range []string{"127.0.0.0/8", "::1/128", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fe80::/10"} {
		_, n, err := net.ParseCIDR(s)
		if err == nil {
			out = append(out, n)
		}
	}
	return out
}()
