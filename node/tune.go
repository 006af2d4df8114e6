package node

import (
	"runtime"
	"runtime/debug"

	"verdant/node/config"
)

// collectAt is the growth of the heap, in per cent, that starts a garbage collection. The buffers of a round are planned once, so
// there is little to collect and little to gain from waiting.
const collectAt = 50

// Tune fits the process to its settings. It is for a process that runs one node and nothing else.
func Tune(set *config.Config) {
	runtime.GOMAXPROCS(set.Threads())
	debug.SetGCPercent(collectAt)
	debug.SetMemoryLimit(int64(set.Limits.Memory))
}
