package blob

import (
	"cmp"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// makeRoom deletes unpinned blobs, the least recently used first, until size more bytes fit. Those to be kept follow when there are no
// others, the one that is wanted for the shortest time first. d.mu is held.
func (d *Disk) makeRoom(size int64) error {
	if size > d.cfg.MaxBytes {
		return fmt.Errorf("%w: %d bytes, the whole budget is %d: raise it", ErrNoRoom, size, d.cfg.MaxBytes)
	}
	if d.total+size <= d.cfg.MaxBytes {
		return nil
	}
	var free []Hash
	for h, e := range d.entries {
		if !e.pinned {
			free = append(free, h)
		}
	}
	now := time.Now()
	kept := func(e *entry) (until time.Time) { // zero if it need not be
		if e.keep.After(now) {
			until = e.keep
		}
		return until
	}
	slices.SortFunc(free, func(a, b Hash) int {
		x, y := d.entries[a], d.entries[b]
		return cmp.Or(kept(x).Compare(kept(y)), x.used.Compare(y.used))
	})
	for _, h := range free {
		if d.total+size <= d.cfg.MaxBytes {
			return nil
		}
		if until := kept(d.entries[h]); !until.IsZero() {
			d.cfg.Logger.Warn("the budget of blobs is too small: one that may still be needed is deleted", "blob", hex.EncodeToString(h[:6]),
				"needed_until", until.UTC().Format(time.RFC3339), "budget", d.cfg.MaxBytes)
		}
		d.remove(h)
	}
	if d.total+size <= d.cfg.MaxBytes {
		return nil
	}
	return fmt.Errorf("%w: %d bytes are wanted and pinned blobs hold %d of %d: raise the budget or unpin", ErrNoRoom, size, d.total, d.cfg.MaxBytes)
}

// remove deletes a blob and its names. The content goes first: what stays behind after a crash is harmless. d.mu is held.
func (d *Disk) remove(h Hash) {
	path := d.path(h)
	for _, p := range []string{path, path + ".chunks", path + ".pin"} {
		if err := os.Remove(p); err != nil && !os.IsNotExist(err) {
			d.cfg.Logger.Warn("cannot delete blob file", "path", p, "err", err)
		}
	}
	if e := d.entries[h]; e != nil {
		d.total -= e.size
		delete(d.entries, h)
	}
	for name, to := range d.names {
		if to == h {
			_ = os.Remove(d.namePath(name))
			delete(d.names, name)
		}
	}
}

// drop removes a blob that turned out to be damaged or missing.
func (d *Disk) drop(h Hash) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.remove(h)
}

// touch notes a use, on disk too at most once a minute, so that the order of eviction survives a restart.
func (d *Disk) touch(h Hash) {
	d.mu.Lock()
	defer d.mu.Unlock()
	e := d.entries[h]
	if e == nil {
		return
	}
	now := time.Now()
	if now.Sub(e.used) > time.Minute {
		_ = os.Chtimes(d.path(h), now, now)
	}
	e.used = now
}

// pin sets or clears the mark. d.mu is held.
func (d *Disk) pin(h Hash, on bool) error {
	e := d.entries[h]
	if e == nil {
		return ErrNotFound
	}
	if e.pinned == on {
		return nil
	}
	path := d.path(h) + ".pin"
	if on {
		if err := writeFile(path, nil); err != nil {
			return err
		}
	} else if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return err
	}
	e.pinned = on
	return nil
}

// writeFile writes a small file so that it is either absent, old or whole.
func writeFile(path string, b []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), "tmp-")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if _, err := f.Write(b); err != nil {
		f.Close()
		return err
	}
	if err := f.Sync(); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

func syncDir(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}
