package bench

import (
	"runtime"
	"runtime/metrics"
	"sync"
	"time"
)

// meter finds how much memory is in use at most while something runs: bytes of the heap that are alive, without garbage. It looks after
// every operator and every millisecond. What a look finds may be garbage in part, so that whenever it is more than the most so far, a
// collection tells how much of it is. The figure is that of a process whose collector keeps nothing longer than needed: what the
// system sees is up to twice as much, by GOGC, and for lean training just the same.
//
// A meter that is not running looks at nothing. It is safe for concurrent use.
type meter struct {
	mu      sync.Mutex
	running bool
	peak    float64
}

// slack is the part of the peak by which it may be too low: without it, each look near the peak would be a collection.
const slack = 0.01

// inUse is the number of bytes of objects on the heap, garbage that was not yet found included.
func inUse() float64 {
	s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(s)
	return float64(s[0].Value.Uint64())
}

// alive is the number of bytes that a collection leaves.
func alive() float64 {
	runtime.GC()
	return inUse()
}

func (m *meter) look() {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.running && inUse() > m.peak*(1+slack) {
		m.peak = max(m.peak, alive())
	}
}

// most runs something and returns the most bytes in use meanwhile and those left after it, both beyond those that were in use before.
func (m *meter) most(run func() error) (peak, left float64, err error) {
	before := alive()
	m.mu.Lock()
	m.running, m.peak = true, before
	m.mu.Unlock()
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		t := time.NewTicker(time.Millisecond)
		defer t.Stop()
		for {
			select {
			case <-t.C:
				m.look()
			case <-stop:
				return
			}
		}
	}()
	err = run()
	m.look()
	close(stop)
	<-stopped
	m.running = false
	after := alive()
	return max(m.peak, after) - before, after - before, err
}
