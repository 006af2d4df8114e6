//go:build !linux

package bench

import "time"

// pin does nothing: this system has no call for it that Go knows.
func pin(int) error { return nil }

var start = time.Now()

// spent is the time that has passed: what the process alone has taken, this
// system does not tell Go.
func spent() time.Duration { return time.Since(start) }
