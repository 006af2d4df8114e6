// Package store keeps what a node must not lose: signed envelopes, round claims, audits, known peers and the
// engine's own state, in one small badger database.
//
// Who may import it: package node and its neighbours under node/. It knows nothing of gossip, claims or the engine
// beyond the keys it sorts them by, so a record is bytes plus the few fields that index it.
//
//	engine ── Commit (one transaction per round, synced) ──┐
//	gossip ── PutEnvelope (TTL, bounded per kind) ─────────┼──> badger, one directory, one lock
//	host   ── Datastore, KnownPeers, Bans ─────────────────┘
//
// Every bucket has a bound. Everything is resumable at every instant: a process killed at any point finds, on the
// next Open, each Commit either whole or absent.
package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dgraph-io/badger/v4"
	"github.com/dgraph-io/badger/v4/options"
)

// Hash is a SHA-256 digest, NodeID a raw Ed25519 public key. Both are plain arrays so that values of other
// packages' named 32-byte types assign to them without conversion.
type (
	Hash   = [32]byte
	NodeID = [32]byte
)

// MaxValue bounds one value in bytes, MaxCommit the keys and values of one Commit together. Both follow from the
// memtable size below: badger refuses a transaction above 15 % of it. Anything larger belongs into node/blob, with
// its hash committed here.
const (
	MaxValue  = 512 << 10
	MaxCommit = 600 << 10
	MaxKey    = 1024
)

const (
	memTableSize  = 4 << 20
	formatVersion = 1
)

// Config says where the database lies and how much it may hold. The zero value of every field but Dir means its
// default.
type Config struct {
	// Dir is the database directory; it is created with mode 0700. One process at a time may hold it.
	Dir string
	// EnvelopeTTL is how long a gossip envelope is kept (default 24 h). Shorter than the staleness window times the
	// round period and selection starves; much longer and MaxEnvelopeBytes decides instead.
	EnvelopeTTL time.Duration
	// MaxEnvelopes and MaxEnvelopeBytes bound each kind of envelope (defaults 20,000 and 64 MiB). Above either, the
	// envelopes of the oldest rounds go first.
	MaxEnvelopes     int
	MaxEnvelopeBytes int64
	// MaxClaims bounds the claims kept (default 100,000); the oldest rounds go first, their audits with them.
	MaxClaims int
	// MaxPeers bounds the peers remembered and, separately, the bans (default 1,024 each).
	MaxPeers int
	// MinFree is the free space in bytes below which writes are refused with ErrDiskFull (default 64 MiB; badger maps
	// its files, and a mapped page without a disk block kills the process, so the refusal must come first).
	MinFree uint64
	// FreeSpace tells the free bytes of the file system holding dir; nil asks the operating system.
	FreeSpace func(dir string) (uint64, error)
	// Logger receives badger's warnings; nil discards them.
	Logger *slog.Logger
}

func (c *Config) setDefaults() {
	def := func(v *int, d int) {
		if *v <= 0 {
			*v = d
		}
	}
	def(&c.MaxEnvelopes, 20_000)
	def(&c.MaxClaims, 100_000)
	def(&c.MaxPeers, 1024)
	if c.EnvelopeTTL <= 0 {
		c.EnvelopeTTL = 24 * time.Hour
	}
	if c.MaxEnvelopeBytes <= 0 {
		c.MaxEnvelopeBytes = 64 << 20
	}
	if c.MinFree == 0 {
		c.MinFree = 64 << 20
	}
	if c.FreeSpace == nil {
		c.FreeSpace = freeSpace
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
}

// Store is an open database. Its methods may be called from any goroutine.
type Store struct {
	cfg  Config
	db   *badger.DB
	lock *os.File

	mu     sync.RWMutex // held for reading by every operation, for writing by Close
	closed bool

	checked atomic.Int64 // unix nanoseconds of the last free-space check
	full    atomic.Bool

	countMu sync.Mutex
	counts  map[string]usage // live envelopes per kind, and claims under claimUsage
	seqs    sync.Map         // name → *sequence
}

// usage is an upper estimate of what a bucket holds: expiry lowers the truth silently, pruning recounts.
type usage struct {
	entries int
	bytes   int64
}

// Open opens or creates the database in cfg.Dir. Errors: ErrLocked when another process holds it, ErrCorrupt when
// its files do not fit together, ErrDiskFull when there is no room to work in.
func Open(cfg Config) (*Store, error) {
	cfg.setDefaults()
	if cfg.Dir == "" {
		return nil, errors.New("open store: no directory given")
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, classify(cfg.Dir, "create store directory", err)
	}
	if free, err := cfg.FreeSpace(cfg.Dir); err == nil && free < cfg.MinFree {
		return nil, diskFull(cfg.Dir, free, cfg.MinFree)
	}
	lock, err := lockDir(cfg.Dir)
	if err != nil {
		return nil, classify(cfg.Dir, "open store", err)
	}
	s := &Store{cfg: cfg, lock: lock, counts: make(map[string]usage)}
	opt := badgerOptions(cfg)
	if err = checkTables(cfg.Dir, opt); err == nil {
		if s.db, err = openBadger(opt); err == nil {
			if err = s.prepare(); err == nil {
				return s, nil
			}
			_ = s.db.Close()
		}
	}
	_ = lock.Close()
	return nil, classify(cfg.Dir, "open store", err)
}

// badgerOptions tunes badger for a process of 150 MB: two small memtables, no compression and so no block cache,
// no metrics; values stay in the tables (they are small), so that compaction alone reclaims space.
func badgerOptions(cfg Config) badger.Options {
	return badger.DefaultOptions(cfg.Dir).
		WithMemTableSize(memTableSize).
		WithNumMemtables(2).
		WithBaseTableSize(512 << 10).
		WithBaseLevelSize(8 << 20).
		WithNumLevelZeroTables(3).
		WithNumLevelZeroTablesStall(8).
		WithNumCompactors(2).
		WithNumGoroutines(2).
		WithValueThreshold(MaxValue).
		WithValueLogFileSize(4 << 20).
		WithCompression(options.None).
		WithBlockCacheSize(0).
		WithIndexCacheSize(0).
		WithMetricsEnabled(false).
		WithVerifyValueChecksum(true).
		WithChecksumVerificationMode(options.OnBlockRead).
		WithLogger(logAdapter{cfg.Logger})
}

func openBadger(opt badger.Options) (db *badger.DB, err error) {
	defer func() {
		// Damaged tables make badger panic in places; to the caller that is one more kind of corruption.
		if r := recover(); r != nil {
			db, err = nil, fmt.Errorf("%w: %v", errPanic, r)
		}
	}()
	return badger.Open(opt)
}

// prepare checks the format version and counts what is there.
func (s *Store) prepare() error {
	err := s.db.Update(func(txn *badger.Txn) error {
		item, err := txn.Get([]byte{bucketMeta})
		if errors.Is(err, badger.ErrKeyNotFound) {
			return txn.Set([]byte{bucketMeta}, binary.LittleEndian.AppendUint32(nil, formatVersion))
		}
		if err != nil {
			return err
		}
		v, err := item.ValueCopy(nil)
		if err != nil {
			return err
		}
		if len(v) != 4 || binary.LittleEndian.Uint32(v) != formatVersion {
			return fmt.Errorf("%w: store format %x is not format %d; it was written by another version: move %s away or use that version",
				ErrCorrupt, v, formatVersion, filepath.Clean(s.cfg.Dir))
		}
		return nil
	})
	if err != nil {
		return err
	}
	return s.recount()
}

// Close writes out what is buffered and releases the directory. Further calls fail with ErrClosed; a second Close
// is a no-op.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	defer s.lock.Close()
	if err := s.db.Close(); err != nil {
		return classify(s.cfg.Dir, "close store", err)
	}
	return nil
}

// view runs fn in a read-only transaction.
func (s *Store) view(verb string, fn func(*badger.Txn) error) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return fmt.Errorf("%s: %w", verb, ErrClosed)
	}
	return classify(s.cfg.Dir, verb, s.db.View(fn))
}

// update runs fn in a read-write transaction, again when another one got in between.
func (s *Store) update(verb string, fn func(*badger.Txn) error) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return fmt.Errorf("%s: %w", verb, ErrClosed)
	}
	if err := s.checkSpace(); err != nil {
		return fmt.Errorf("%s: %w", verb, err)
	}
	var err error
	for range 16 {
		if err = s.db.Update(fn); !errors.Is(err, badger.ErrConflict) {
			break
		}
	}
	return classify(s.cfg.Dir, verb, err)
}

// checkSpace asks for the free space at most once a second; a full disk stays full until a check says otherwise.
func (s *Store) checkSpace() error {
	now := time.Now().UnixNano()
	last := s.checked.Load()
	if now-last >= int64(time.Second) || s.full.Load() {
		if s.checked.CompareAndSwap(last, now) || s.full.Load() {
			free, err := s.cfg.FreeSpace(s.cfg.Dir)
			low := err == nil && free < s.cfg.MinFree
			s.full.Store(low)
			if low {
				return diskFull(s.cfg.Dir, free, s.cfg.MinFree)
			}
		}
	}
	return nil
}
