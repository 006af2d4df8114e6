package blob

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"
)

// DiskConfig says where blobs lie and how much they may take.
type DiskConfig struct {
	// Dir holds the files; it is created with mode 0700 and belongs to one Disk at a time.
	Dir string
	// MaxBytes is the budget of all blobs together (default 1 GiB). Above it, the unpinned blob that was not used for
	// longest is deleted, those of Keep after all others; when only pinned ones are left, Put and Fetch fail with ErrNoRoom.
	MaxBytes int64
	// Logger; nil discards.
	Logger *slog.Logger
}

// Disk keeps blobs as files:
//
//	data/<2 hex>/<64 hex>          content        data/<2 hex>/<64 hex>.pin   it is pinned
//	data/<2 hex>/<64 hex>.chunks   manifest       names/<64 hex>              hex of the content a name stands for
//	partial/<64 hex>               a fetch that goes on next time, with its .chunks
//
// A file appears under its final name only complete and synced. Methods may be called from any goroutine.
type Disk struct {
	cfg DiskConfig

	mu      sync.Mutex
	entries map[Hash]*entry
	names   map[Hash]Hash
	total   int64
}

type entry struct {
	size   int64
	used   time.Time
	keep   time.Time // until then others go first
	pinned bool
}

// partialAge is how long an unfinished fetch is kept for resuming.
const partialAge = 48 * time.Hour

// OpenDisk opens or creates a directory of blobs.
func OpenDisk(cfg DiskConfig) (*Disk, error) {
	if cfg.Dir == "" {
		return nil, errors.New("open blobs: no directory given")
	}
	if cfg.MaxBytes <= 0 {
		cfg.MaxBytes = 1 << 30
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	d := &Disk{cfg: cfg, entries: make(map[Hash]*entry), names: make(map[Hash]Hash)}
	for _, sub := range []string{"data", "names", "partial"} {
		if err := os.MkdirAll(filepath.Join(cfg.Dir, sub), 0o700); err != nil {
			return nil, fmt.Errorf("open blobs: %w", explain(cfg.Dir, err))
		}
	}
	if err := d.scan(); err != nil {
		return nil, fmt.Errorf("open blobs: %w", explain(cfg.Dir, err))
	}
	return d, nil
}

// scan reads the directory and removes what a crash left behind.
func (d *Disk) scan() error {
	err := filepath.WalkDir(filepath.Join(d.cfg.Dir, "data"), func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		h, ok := parseHash(e.Name())
		if !ok {
			// Content sorts before its companions, so a companion without content belongs to a blob that is gone.
			base, known := parseHash(strings.TrimSuffix(strings.TrimSuffix(e.Name(), ".chunks"), ".pin"))
			if _, have := d.entries[base]; !known || !have {
				return os.Remove(path)
			}
			return nil
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		_, pinErr := os.Stat(path + ".pin")
		d.entries[h] = &entry{size: info.Size(), used: info.ModTime(), pinned: pinErr == nil}
		d.total += info.Size()
		return nil
	})
	if err != nil {
		return err
	}
	names, err := os.ReadDir(filepath.Join(d.cfg.Dir, "names"))
	if err != nil {
		return err
	}
	for _, n := range names {
		path := filepath.Join(d.cfg.Dir, "names", n.Name())
		name, ok := parseHash(n.Name())
		raw, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		h, ok2 := parseHash(string(raw))
		if _, have := d.entries[h]; !ok || !ok2 || !have {
			_ = os.Remove(path)
			continue
		}
		d.names[name] = h
	}
	parts, err := os.ReadDir(filepath.Join(d.cfg.Dir, "partial"))
	if err != nil {
		return err
	}
	for _, p := range parts {
		if info, err := p.Info(); err == nil && time.Since(info.ModTime()) > partialAge {
			_ = os.Remove(filepath.Join(d.cfg.Dir, "partial", p.Name()))
		}
	}
	return nil
}

// PutOptions says what a stored blob is for.
type PutOptions struct {
	Name Hash // a further name, verified by the caller; zero for none
	Pin  bool // keep it whatever happens, until Unpin
}

// Put stores what r yields, at most MaxBytes, and returns its hash and size. Content that is there already is not stored
// again, but its name and pin are set. When Put returns nil, the blob survives kill -9 and power loss.
func (d *Disk) Put(ctx context.Context, r io.Reader, opt PutOptions) (Info, error) {
	tmp, err := os.CreateTemp(filepath.Join(d.cfg.Dir, "data"), "tmp-")
	if err != nil {
		return Info{}, fmt.Errorf("put blob: %w", explain(d.cfg.Dir, err))
	}
	defer os.Remove(tmp.Name()) // gone already when all went well
	defer tmp.Close()
	h := newHasher()
	limit := min(d.cfg.MaxBytes, MaxSize)
	n, err := io.Copy(io.MultiWriter(tmp, h), io.LimitReader(ctxReader{ctx, r}, limit+1))
	if err != nil {
		return Info{}, fmt.Errorf("put blob: %w", explain(d.cfg.Dir, err))
	}
	if n > limit {
		return Info{}, fmt.Errorf("put blob: %w: more than the budget of %d bytes", ErrTooLarge, limit)
	}
	m := h.manifest()
	if err := d.adopt(tmp, m, opt); err != nil {
		return Info{}, fmt.Errorf("put blob: %w", explain(d.cfg.Dir, err))
	}
	return m.Info, nil
}

// PutBytes is Put of a byte slice.
func (d *Disk) PutBytes(b []byte, opt PutOptions) (Info, error) {
	return d.Put(context.Background(), bytes.NewReader(b), opt)
}

// adopt makes a complete file part of the store. It syncs and closes f and renames it.
func (d *Disk) adopt(f *os.File, m manifest, opt PutOptions) error {
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if _, ok := d.entries[m.Hash]; !ok {
		if err := d.makeRoom(m.Size); err != nil {
			return err
		}
		path := d.path(m.Hash)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return err
		}
		if err := writeFile(path+".chunks", m.encode()); err != nil {
			return err
		}
		if err := os.Rename(f.Name(), path); err != nil {
			return err
		}
		if err := syncDir(filepath.Dir(path)); err != nil {
			return err
		}
		d.entries[m.Hash] = &entry{size: m.Size, used: time.Now()}
		d.total += m.Size
	}
	if opt.Pin {
		if err := d.pin(m.Hash, true); err != nil {
			return err
		}
	}
	if opt.Name != (Hash{}) && d.names[opt.Name] != m.Hash {
		if err := writeFile(d.namePath(opt.Name), []byte(hex.EncodeToString(m.Hash[:]))); err != nil {
			return err
		}
		d.names[opt.Name] = m.Hash
	}
	return nil
}

// Resolve returns the blob a name stands for, or that has this hash.
func (d *Disk) Resolve(key Hash) (Info, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if h, ok := d.names[key]; ok {
		key = h
	}
	e, ok := d.entries[key]
	if !ok {
		return Info{}, false
	}
	return Info{key, e.size}, true
}

// ReadAll returns the content of a blob, found by hash or name and verified against its hash. A damaged file is removed,
// so that it can be fetched again. Errors: ErrNotFound, ErrTooLarge above maxSize, ErrCorrupt.
func (d *Disk) ReadAll(key Hash, maxSize int64) ([]byte, error) {
	info, ok := d.Resolve(key)
	if !ok {
		return nil, fmt.Errorf("read blob %x: %w", key[:6], ErrNotFound)
	}
	if info.Size > maxSize {
		return nil, fmt.Errorf("read blob %x: %w: %d bytes, limit %d", key[:6], ErrTooLarge, info.Size, maxSize)
	}
	d.touch(info.Hash)
	b, err := os.ReadFile(d.path(info.Hash))
	if errors.Is(err, fs.ErrNotExist) {
		d.drop(info.Hash)
		return nil, fmt.Errorf("read blob %x: %w", key[:6], ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("read blob %x: %w", key[:6], explain(d.cfg.Dir, err))
	}
	if sha256.Sum256(b) != info.Hash {
		d.drop(info.Hash)
		return nil, fmt.Errorf("read blob %x: %w: its file was changed on disk and has been removed; fetch it again from a peer", key[:6], ErrCorrupt)
	}
	return b, nil
}

// Open returns the file of a blob for reading, found by hash or name, without verifying it. The caller closes it.
func (d *Disk) Open(key Hash) (*os.File, Info, error) {
	info, ok := d.Resolve(key)
	if !ok {
		return nil, Info{}, fmt.Errorf("open blob %x: %w", key[:6], ErrNotFound)
	}
	d.touch(info.Hash)
	f, err := os.Open(d.path(info.Hash))
	if err != nil {
		d.drop(info.Hash)
		return nil, Info{}, fmt.Errorf("open blob %x: %w", key[:6], ErrNotFound)
	}
	return f, info, nil
}

// Pin keeps a blob from being deleted, Unpin gives it free. Both return ErrNotFound for an unknown hash.
func (d *Disk) Pin(h Hash) error { return d.setPin(h, true) }

// Unpin gives a blob free; it goes when its room is needed and nothing older is left.
func (d *Disk) Unpin(h Hash) error { return d.setPin(h, false) }

func (d *Disk) setPin(h Hash, on bool) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.pin(h, on); err != nil {
		return fmt.Errorf("pin blob %x: %w", h[:6], err)
	}
	return nil
}

// Keep has other blobs deleted before this one until a time, the longest asked for. It does not outlive the Disk. A blob that is not
// there is not missed.
func (d *Disk) Keep(name Hash, until time.Time) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if h, ok := d.names[name]; ok {
		name = h
	}
	if e := d.entries[name]; e != nil && e.keep.Before(until) {
		e.keep = until
	}
}

// Pinned returns the hashes of the pinned blobs, in no order.
func (d *Disk) Pinned() []Hash {
	d.mu.Lock()
	defer d.mu.Unlock()
	var out []Hash
	for h, e := range d.entries {
		if e.pinned {
			out = append(out, h)
		}
	}
	return out
}

// Usage returns the number and bytes of the blobs kept, and the budget.
func (d *Disk) Usage() (blobs int, bytes, budget int64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return len(d.entries), d.total, d.cfg.MaxBytes
}

func (d *Disk) path(h Hash) string {
	s := hex.EncodeToString(h[:])
	return filepath.Join(d.cfg.Dir, "data", s[:2], s)
}

func (d *Disk) namePath(h Hash) string {
	return filepath.Join(d.cfg.Dir, "names", hex.EncodeToString(h[:]))
}

func (d *Disk) partialPath(h Hash) string {
	return filepath.Join(d.cfg.Dir, "partial", hex.EncodeToString(h[:]))
}

func parseHash(s string) (h Hash, ok bool) {
	if len(s) != 64 {
		return h, false
	}
	_, err := hex.Decode(h[:], []byte(s))
	return h, err == nil
}

// explain adds the cure to errors of a full or forbidden disk.
func explain(dir string, err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return fmt.Errorf("disk is full: free some space below %s: %w", dir, err)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("no permission to write %s: run as its owner or choose another --home: %w", dir, err)
	}
	return err
}

type ctxReader struct {
	ctx context.Context
	r   io.Reader
}

func (r ctxReader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.r.Read(p)
}
