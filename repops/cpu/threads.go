package cpu

import "sync"

// together calls f(0) … f(workers-1) side by side, f(0) on the caller's goroutine:
// it has begun before another processor wakes up.
func together(workers int, f func(w int)) {
	if workers <= 1 {
		f(0)
		return
	}
	var wg sync.WaitGroup
	for w := 1; w < workers; w++ {
		wg.Go(func() { f(w) })
	}
	f(0)
	wg.Wait()
}

// share calls f for ranges that cover 0..n-1, side by side where the backend has
// threads and the work, in nanoseconds or so an element, pays for them. f must
// write to memory of its own range only.
func (b *Backend) share(n, work int, f func(lo, hi int)) {
	const worth = 50_000 // nanoseconds that pay for a goroutine
	workers := max(1, min(b.threads, n, n*work/worth))
	together(workers, func(w int) { f(w*n/workers, (w+1)*n/workers) })
}

// turns deals out 0..n-1 in pieces of whole units, at most most at once: large
// ones first and small ones at the end, so that workers who began late or run
// slowly end with the others. A single worker is given the largest pieces.
type turns struct {
	n, unit, most, workers int

	mu   sync.Mutex
	next int
}

// take is the next piece; none is left if lo is not below hi.
func (t *turns) take() (lo, hi int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	size := t.most
	if t.workers > 1 {
		const least = 2 // units
		size = min(size, max(least, (t.n-t.next)/(2*t.workers*t.unit))*t.unit)
	}
	lo, hi = t.next, min(t.n, t.next+size)
	t.next = hi
	return lo, hi
}
