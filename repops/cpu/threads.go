package cpu

import "sync"

// share calls f for ranges that cover 0..n-1, side by side where the backend has
// threads and the work, in nanoseconds or so an element, pays for them. f must
// write to memory of its own range only.
func (b *Backend) share(n, work int, f func(lo, hi int)) {
	const worth = 50_000 // nanoseconds that pay for a goroutine
	workers := max(1, min(b.threads, n, n*work/worth))
	if workers == 1 {
		f(0, n)
		return
	}
	var wg sync.WaitGroup
	for w := 1; w < workers; w++ {
		wg.Go(func() { f(w*n/workers, (w+1)*n/workers) })
	}
	f(0, n/workers)
	wg.Wait()
}
