package blob

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"

	"github.com/libp2p/go-libp2p/core/peer"
)

// partial opens the file of an unfinished download and tells which chunks it lacks. What was there is believed only
// after hashing it. A partial file of another manifest is dropped.
func (d *Disk) partial(key Hash, m manifest) (f *os.File, missing []int, err error) {
	path := d.partialPath(key)
	old, err := os.ReadFile(path + ".chunks")
	if err != nil || !bytes.Equal(old, m.encode()) {
		d.discard(key)
		if err := writeFile(path+".chunks", m.encode()); err != nil {
			return nil, nil, err
		}
	}
	if f, err = os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600); err != nil {
		return nil, nil, err
	}
	if err := f.Truncate(m.Size); err != nil {
		f.Close()
		return nil, nil, err
	}
	b := make([]byte, chunkSize(m.Size))
	for i := range m.chunks {
		offset, length := m.span(i)
		if _, err := f.ReadAt(b[:length], offset); err != nil || sha256.Sum256(b[:length]) != m.chunks[i] {
			missing = append(missing, i)
		}
	}
	return f, missing, nil
}

func (d *Disk) discard(key Hash) {
	path := d.partialPath(key)
	_ = os.Remove(path)
	_ = os.Remove(path + ".chunks")
}

// work is the list of ranges still to fetch, shared by one goroutine per provider.
type work struct {
	mu      sync.Mutex
	ready   *sync.Cond
	todo    [][2]int // first chunk, number
	pending int      // ranges taken and not finished
	err     error    // writing failed: no provider can help
}

func newWork(missing []int, perRange int) *work {
	w := &work{}
	w.ready = sync.NewCond(&w.mu)
	for i := 0; i < len(missing); {
		n := 1
		for i+n < len(missing) && n < perRange && missing[i+n] == missing[i]+n {
			n++
		}
		w.todo = append(w.todo, [2]int{missing[i], n})
		i += n
	}
	return w
}

// take returns a range, waiting while others may still hand theirs back; ok is false when all is done.
func (w *work) take() (r [2]int, ok bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for w.err == nil {
		if len(w.todo) > 0 {
			r, w.todo = w.todo[0], w.todo[1:]
			w.pending++
			return r, true
		}
		if w.pending == 0 {
			return r, false
		}
		w.ready.Wait()
	}
	return r, false
}

// finish ends a range: done, handed back for another provider, or impossible.
func (w *work) finish(r [2]int, ok bool, fatal error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.pending--
	if !ok {
		w.todo = append(w.todo, r)
	}
	if fatal != nil {
		w.err = fatal
	}
	w.ready.Broadcast()
}

// providerTries is how often a provider may fail to answer before it is left out.
const providerTries = 3

// chunks fetches the missing chunks into f from all providers of a manifest at once.
func (x *Exchange) chunks(ctx context.Context, f *os.File, src source, missing []int) error {
	w := newWork(missing, max(1, int(rangeBytes/chunkSize(src.m.Size))))
	errs := make([]error, len(src.peers))
	var wg sync.WaitGroup
	for i, p := range src.peers {
		wg.Go(func() { errs[i] = x.pull(ctx, f, src.m, p, w) })
	}
	wg.Wait()
	if w.err != nil {
		return w.err
	}
	if len(w.todo) > 0 {
		return errors.Join(append([]error{fmt.Errorf("%d of %d chunks are missing", remaining(w.todo), len(src.m.chunks))}, errs...)...)
	}
	return nil
}

func remaining(todo [][2]int) (n int) {
	for _, r := range todo {
		n += r[1]
	}
	return n
}

// pull is one provider's share of the work. A provider that sends a wrong chunk is left out at once.
func (x *Exchange) pull(ctx context.Context, f *os.File, m manifest, p peer.ID, w *work) error {
	failures := 0
	for {
		r, ok := w.take()
		if !ok {
			return nil
		}
		var fatal error
		err := ctx.Err()
		if err == nil {
			err = x.ask(ctx, p, request{askChunks, m.Hash, uint32(r[0]), uint32(r[1])}, func(body io.Reader) error {
				fatal, err = x.receive(body, f, m, r)
				return errors.Join(fatal, err)
			})
		}
		w.finish(r, err == nil, fatal)
		switch {
		case err == nil:
			failures = 0
		case errors.Is(err, ErrCorrupt):
			x.bad(p, err)
			return fmt.Errorf("%s: %w", p, err)
		case ctx.Err() != nil:
			return fmt.Errorf("%s: %w", p, ctx.Err())
		default:
			if failures++; failures >= providerTries || errors.Is(err, ErrNotFound) {
				return fmt.Errorf("%s: %w", p, err)
			}
		}
	}
}

// receive reads a range chunk by chunk, each verified before it is written. fatal is a failure of our own disk.
func (x *Exchange) receive(body io.Reader, f *os.File, m manifest, r [2]int) (fatal, err error) {
	b := make([]byte, chunkSize(m.Size))
	for i := r[0]; i < r[0]+r[1]; i++ {
		offset, length := m.span(i)
		if _, err := io.ReadFull(body, b[:length]); err != nil {
			return nil, fmt.Errorf("read chunk %d: %w", i, err)
		}
		if sha256.Sum256(b[:length]) != m.chunks[i] {
			return nil, fmt.Errorf("%w: chunk %d", ErrCorrupt, i)
		}
		if _, err := f.WriteAt(b[:length], offset); err != nil {
			return fmt.Errorf("write chunk: %w", explain(x.cfg.Disk.cfg.Dir, err)), nil
		}
		x.fetched.Add(length)
	}
	return nil, nil
}
