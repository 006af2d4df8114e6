//go:build !linux

package bench

// pin does nothing: this system has no call for it that Go knows.
func pin(int) error { return nil }
