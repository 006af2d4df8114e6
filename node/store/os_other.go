//go:build !unix

package store

import (
	"errors"
	"os"
	"path/filepath"
)

// freeSpace is unknown here; the store then relies on the errors of its writes.
func freeSpace(string) (uint64, error) { return 0, errors.ErrUnsupported }

// lockDir leaves the locking to badger.
func lockDir(dir string) (*os.File, error) {
	return os.OpenFile(filepath.Join(dir, "verdant.lock"), os.O_RDWR|os.O_CREATE, 0o600)
}
