package gossip

import (
	"container/list"
	"crypto/sha256"
	"errors"
	"sync"
	"time"
)

// Reasons for ignoring a message; each is a counter in Stats.Ignored.
const (
	ignoreRound     = "round outside the window"
	ignoreRate      = "author too fast"
	ignoreStrangers = "too many new authors"
	ignoreSequence  = "sequence seen or too old"
	ignoreRepeat    = "payload repeated"
	ignoreMany      = "too many of this author and round"
)

// Bounds of the validator's memory.
const (
	maxAuthors   = 4096
	maxRounds    = 256 // (kind, round) pairs remembered per author
	strangerRate = 50  // new authors per second
	strangerFull = 256
)

// perRound is how many different payloads of one author and round are taken. The second claim is let through because two
// signed claims for one round are the evidence of an equivocation.
func perRound(k Kind) int {
	switch k {
	case KindRollouts:
		return 1
	case KindClaims:
		return 2
	}
	return 64
}

// validator holds what must be remembered to refuse replays and floods. No model work happens here.
type validator struct {
	window func() (first, last uint64)
	rate   float64
	burst  float64
	self   NodeID
	now    func() time.Time

	mu        sync.Mutex
	authors   map[NodeID]*list.Element // of *author
	recent    *list.List               // least recently heard last
	strangers bucket
}

// author is what is remembered of one author.
type author struct {
	id     NodeID
	bucket bucket
	seen   map[Kind]*replayWindow
	rounds map[kindRound][]Hash // payload hashes taken
}

type kindRound struct {
	kind  Kind
	round uint64
}

func newValidator(cfg Config) *validator {
	return &validator{
		window: cfg.Window, rate: cfg.Rate, burst: cfg.Burst,
		self: NodeID(cfg.Key[32:]), now: time.Now,
		authors: make(map[NodeID]*list.Element), recent: list.New(),
	}
}

// errIgnore carries the reason for which a message is dropped without blame.
type errIgnore string

func (e errIgnore) Error() string { return string(e) }

// check decides about a parsed envelope whose payload is well formed and of the given round. sig is verified only after
// the cheap checks, and nothing is remembered of a message that fails. It returns nil, an errIgnore, or an error
// wrapping ErrMalformed.
func (v *validator) check(e *Envelope, sig []byte, round uint64) error {
	if v.window != nil {
		first, last := v.window()
		// A dispute may concern any past round.
		if round > last || (round < first && e.Kind != KindDisputes) {
			return errIgnore(ignoreRound)
		}
	}
	if err := verify(e, sig); err != nil {
		return err
	}
	if e.Author == v.self {
		return nil // our own, published here or come back after a restart
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	now := v.now()
	a, err := v.author(e.Author, now)
	if err != nil {
		return err
	}
	if !a.bucket.take(now, v.rate, v.burst) {
		return errIgnore(ignoreRate)
	}
	w := a.seen[e.Kind]
	if w == nil {
		w = new(replayWindow)
		a.seen[e.Kind] = w
	}
	if !w.fresh(e.Sequence) {
		return errIgnore(ignoreSequence)
	}
	// A node that crashed between publishing and committing publishes the same payload again under a new sequence.
	sum := Hash(sha256.Sum256(e.Payload))
	kr := kindRound{e.Kind, round}
	for _, old := range a.rounds[kr] {
		if old == sum {
			return errIgnore(ignoreRepeat)
		}
	}
	if len(a.rounds[kr]) >= perRound(e.Kind) {
		return errIgnore(ignoreMany)
	}
	w.mark(e.Sequence)
	a.remember(kr, sum)
	return nil
}

// author returns the record of an author, making one at a bounded rate: keys are free, memory is not.
func (v *validator) author(id NodeID, now time.Time) (*author, error) {
	if el, ok := v.authors[id]; ok {
		v.recent.MoveToFront(el)
		return el.Value.(*author), nil
	}
	if !v.strangers.take(now, strangerRate, strangerFull) {
		return nil, errIgnore(ignoreStrangers)
	}
	if v.recent.Len() >= maxAuthors {
		last := v.recent.Back()
		delete(v.authors, last.Value.(*author).id)
		v.recent.Remove(last)
	}
	a := &author{id: id, seen: make(map[Kind]*replayWindow, 4), rounds: make(map[kindRound][]Hash)}
	v.authors[id] = v.recent.PushFront(a)
	return a, nil
}

func (a *author) remember(kr kindRound, sum Hash) {
	if _, ok := a.rounds[kr]; !ok && len(a.rounds) >= maxRounds {
		oldest := kr
		for k := range a.rounds {
			if k.round < oldest.round {
				oldest = k
			}
		}
		if oldest == kr {
			return // older than all we remember: the sequence window still guards it
		}
		delete(a.rounds, oldest)
	}
	a.rounds[kr] = append(a.rounds[kr], sum)
}

// bucket is a token bucket; the zero value is full at its first use.
type bucket struct {
	tokens float64
	last   time.Time
}

// take removes a token if there is one. rate is tokens per second, burst the size of the bucket.
func (b *bucket) take(now time.Time, rate, burst float64) bool {
	if b.last.IsZero() {
		b.tokens = burst
	} else if d := now.Sub(b.last).Seconds(); d > 0 {
		b.tokens = min(burst, b.tokens+d*rate)
	}
	b.last = now
	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}

// replayWindow remembers which of the last 1,024 sequences were seen, as IPsec does: messages of one author overtake each
// other on the way.
type replayWindow struct {
	top  uint64 // highest seen
	any  bool
	bits [replayWords]uint64
}

const (
	replayWords = 16
	replaySize  = replayWords * 64
)

func (w *replayWindow) fresh(seq uint64) bool {
	if !w.any || seq > w.top {
		return true
	}
	if w.top-seq >= replaySize {
		return false
	}
	i := seq % replaySize
	return w.bits[i/64]&(1<<(i%64)) == 0
}

// mark records a fresh sequence.
func (w *replayWindow) mark(seq uint64) {
	switch {
	case !w.any:
		w.any, w.top = true, seq
	case seq > w.top:
		if seq-w.top >= replaySize {
			w.bits = [replayWords]uint64{}
		} else {
			for s := w.top + 1; s < seq; s++ {
				i := s % replaySize
				w.bits[i/64] &^= 1 << (i % 64)
			}
		}
		w.top = seq
	}
	i := seq % replaySize
	w.bits[i/64] |= 1 << (i % 64)
}

// reasonOf names why a message was dropped, for the counters.
func reasonOf(err error) (reason string, ignored bool) {
	var ig errIgnore
	if errors.As(err, &ig) {
		return string(ig), true
	}
	return err.Error(), false
}
