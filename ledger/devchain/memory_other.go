//go:build !linux

package devchain

import "runtime/debug"

// giveBack returns to the system the free pages of the heap.
func giveBack() { debug.FreeOSMemory() }
