package node

import (
	"context"
	"sync"
	"time"

	"verdant/node/control"
)

// maxEvents is how many events are remembered.
const maxEvents = 1024

// events is what happened to a node, newest last. Adding never blocks: a reader too slow sees a gap in the sequence.
type events struct {
	mu   sync.Mutex
	ring []control.Event
	seq  uint64
	more chan struct{} // closed and replaced with every event
}

func newEvents() *events { return &events{more: make(chan struct{})} }

// add numbers and dates an event.
func (e *events) add(ev control.Event) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.seq++
	ev.Seq, ev.Time = e.seq, time.Now().UTC().Format(time.RFC3339Nano)
	if len(e.ring) == maxEvents {
		copy(e.ring, e.ring[1:])
		e.ring = e.ring[:maxEvents-1]
	}
	e.ring = append(e.ring, ev)
	close(e.more)
	e.more = make(chan struct{})
}

// since returns the remembered events after a sequence number, and a channel that is closed when there are more.
func (e *events) since(after uint64) ([]control.Event, <-chan struct{}) {
	e.mu.Lock()
	defer e.mu.Unlock()
	for i, ev := range e.ring {
		if ev.Seq > after {
			return append([]control.Event(nil), e.ring[i:]...), e.more
		}
	}
	return nil, e.more
}

func (e *events) stream(ctx context.Context, req control.EventsRequest, emit func(control.Event) error) error {
	after := req.After
	for {
		list, more := e.since(after)
		for _, ev := range list {
			if err := emit(ev); err != nil {
				return err
			}
			after = ev.Seq
		}
		if !req.Follow {
			return nil
		}
		select {
		case <-more:
		case <-ctx.Done():
			return nil
		}
	}
}
