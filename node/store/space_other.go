//go:build !unix

package store

import "errors"

// freeSpace is unknown here; the store then relies on the errors of its writes.
func freeSpace(string) (uint64, error) { return 0, errors.ErrUnsupported }
