package gossip

import (
	"context"
	"errors"
	"fmt"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// ErrClosed is returned by Next and Send after Close.
var ErrClosed = errors.New("gossip is closed")

// Message is a verified message and its decoded body.
type Message[T any] struct {
	*Envelope
	Round uint64
	Body  T
	From  NodeID // neighbour that handed it to us; ourselves for own messages
}

// Topic is one kind of message. Its methods may be called from any goroutine.
type Topic[T any] struct {
	kind  Kind
	codec codec[T]
	join  joiner
	topic *pubsub.Topic
	sub   *pubsub.Subscription
}

// codec turns a body into a payload and back. decode must refuse everything that no honest node sends.
type codec[T any] struct {
	encode func(T) ([]byte, error)
	decode func(*Envelope) (body T, round uint64, err error)
}

type joiner struct {
	ps    *pubsub.PubSub
	v     *validator
	cfg   Config
	stats *counters
}

func joinTopic[T any](j joiner, kind Kind, c codec[T]) (*Topic[T], error) {
	t := &Topic[T]{kind: kind, codec: c, join: j}
	name := TopicName(j.cfg.Swarm, kind)
	err := j.ps.RegisterTopicValidator(name, t.validate, pubsub.WithValidatorInline(true))
	if err != nil {
		return nil, fmt.Errorf("join %s: %w", kind, err)
	}
	if t.topic, err = j.ps.Join(name); err != nil {
		return nil, fmt.Errorf("join %s: %w", kind, err)
	}
	if t.sub, err = t.topic.Subscribe(pubsub.WithBufferSize(j.cfg.Queue)); err != nil {
		return nil, fmt.Errorf("join %s: %w", kind, err)
	}
	return t, nil
}

// validate runs inline for every message of the topic, our own included.
func (t *Topic[T]) validate(_ context.Context, from peer.ID, m *pubsub.Message) pubsub.ValidationResult {
	msg, err := t.accept(m.Data)
	if err == nil {
		msg.From, _ = NodeOf(from)
		m.ValidatorData = msg
		return pubsub.ValidationAccept
	}
	reason, ignored := reasonOf(err)
	if ignored {
		t.join.stats.ignore(reason)
		return pubsub.ValidationIgnore
	}
	t.join.stats.reject()
	t.join.cfg.Logger.Debug("rejected gossip", "kind", t.kind, "from", from, "reason", reason)
	return pubsub.ValidationReject
}

func (t *Topic[T]) accept(raw []byte) (*Message[T], error) {
	e, sig, err := parse(t.join.cfg.Swarm, t.kind, raw)
	if err != nil {
		return nil, err
	}
	body, round, err := t.codec.decode(e)
	if err != nil {
		return nil, err
	}
	if err := t.join.v.check(e, sig, round); err != nil {
		return nil, err
	}
	return &Message[T]{Envelope: e, Round: round, Body: body}, nil
}

// Seal signs a body without publishing it, so that a caller can store the envelope first and Send it after, again after
// a crash.
func (t *Topic[T]) Seal(body T) (Message[T], error) {
	payload, err := t.codec.encode(body)
	if err != nil {
		return Message[T]{}, fmt.Errorf("encode %s: %w", t.kind, err)
	}
	seq, err := t.join.cfg.NextSequence()
	if err != nil {
		return Message[T]{}, fmt.Errorf("number %s: %w", t.kind, err)
	}
	e, err := Seal(t.join.cfg.Key, t.join.cfg.Swarm, t.kind, seq, payload)
	if err != nil {
		return Message[T]{}, err
	}
	body, round, err := t.codec.decode(e) // what peers would refuse must not leave the house
	if err != nil {
		return Message[T]{}, fmt.Errorf("seal %s: %w", t.kind, err)
	}
	return Message[T]{Envelope: e, Round: round, Body: body, From: e.Author}, nil
}

// Send publishes a sealed envelope: an own one, also one stored before a restart. It returns once the message is handed to
// the neighbours' queues; with no neighbour in the topic it is lost without an error (see Peers).
func (t *Topic[T]) Send(ctx context.Context, raw []byte) error {
	if err := t.topic.Publish(ctx, raw); err != nil {
		if errors.Is(err, pubsub.ErrTopicClosed) || errors.Is(err, context.Canceled) && ctx.Err() == nil {
			err = ErrClosed
		}
		return fmt.Errorf("publish %s: %w", t.kind, err)
	}
	t.join.stats.published.Add(1)
	return nil
}

// Publish seals and sends a body.
func (t *Topic[T]) Publish(ctx context.Context, body T) (Message[T], error) {
	m, err := t.Seal(body)
	if err != nil {
		return m, err
	}
	return m, t.Send(ctx, m.Raw)
}

// Next blocks for the next valid message of another node. Errors: ctx's, or ErrClosed.
func (t *Topic[T]) Next(ctx context.Context) (Message[T], error) {
	for {
		m, err := t.sub.Next(ctx)
		if err != nil {
			if ctx.Err() == nil {
				err = ErrClosed
			}
			return Message[T]{}, err
		}
		msg, ok := m.ValidatorData.(*Message[T])
		if !ok || msg.Author == t.join.v.self {
			continue
		}
		t.join.stats.delivered.Add(1)
		return *msg, nil
	}
}

// Peers returns how many neighbours take part in the topic.
func (t *Topic[T]) Peers() int { return len(t.topic.ListPeers()) }

func (t *Topic[T]) close() error {
	t.sub.Cancel()
	return t.topic.Close()
}

func rolloutsCodec(lim Limits) codec[Rollouts] {
	return codec[Rollouts]{
		encode: Rollouts.Encode,
		decode: func(e *Envelope) (Rollouts, uint64, error) {
			r, err := DecodeRollouts(e, lim)
			return r, r.Round, err
		},
	}
}

func critiqueCodec() codec[Critique] {
	return codec[Critique]{
		encode: Critique.Encode,
		decode: func(e *Envelope) (Critique, uint64, error) {
			c, err := DecodeCritique(e)
			return c, c.Round, err
		},
	}
}

func opaqueCodec(check func(NodeID, []byte) (uint64, error)) codec[Opaque] {
	return codec[Opaque]{
		encode: func(o Opaque) ([]byte, error) { return o.Payload, nil },
		decode: func(e *Envelope) (Opaque, uint64, error) {
			round, err := check(e.Author, e.Payload)
			if err != nil {
				return Opaque{}, 0, malformed("%v", err)
			}
			return Opaque{Node: e.Author, Round: round, Payload: e.Payload}, round, nil
		},
	}
}
