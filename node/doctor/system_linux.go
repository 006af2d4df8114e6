package doctor

import (
	"errors"
	"fmt"
	"time"

	"golang.org/x/sys/unix"
)

// freeBytes is the room a user has on the file system of a directory.
func freeBytes(dir string) (uint64, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return 0, fmt.Errorf("look at the file system of %s: %w", dir, err)
	}
	return s.Bavail * uint64(s.Bsize), nil
}

// clockError is by how much the kernel thinks its clock may be off; an error if nobody keeps it in time.
func clockError() (time.Duration, error) {
	var t unix.Timex
	state, err := unix.Adjtimex(&t) // asks, and sets nothing
	if err != nil {
		return 0, fmt.Errorf("ask for the clock's state: %w", errors.ErrUnsupported)
	}
	if state == unix.TIME_ERROR {
		return 0, errors.New("no time service keeps the clock")
	}
	return time.Duration(t.Maxerror) * time.Microsecond, nil
}
