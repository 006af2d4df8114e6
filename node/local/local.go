// Package local runs a swarm on one machine: a local ledger and a number of nodes, each a process of its own.
//
//	local (parent, "verdant up")
//	  ├─ verdant chain   <home>/chain      the local ledger
//	  ├─ verdant join    <home>/nodes/01   a node like any other
//	  └─ ...             <home>/nodes/NN
//
// The parent makes the manifest, gives every child its home, port, families and neighbours, watches them through their control
// sockets, starts again what dies, and stops all of them in order. It takes no part in the swarm itself: whatever a node can do
// here it can do joined from elsewhere. Commands use this package; nothing else does.
package local

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"verdant/node/config"
	"verdant/node/home"
	"verdant/swarm/manifest"
)

// Options say which swarm to open and how.
type Options struct {
	// Home is the directory of the local swarm. It is made if it is not there.
	Home string
	// Settings holds the section up, and what is handed on to the nodes.
	Settings *config.Config
	// Binary is the verdant executable the children run.
	Binary string
	// New sets an existing swarm aside, under old/ in the home, and makes another.
	New bool
	// Existing refuses to make a swarm where there is none, and takes the one there is whatever the section up says.
	Existing bool
	// Measure returns a round period in which the nodes of a new swarm can keep pace on this machine. It is asked when the settings
	// name no period; nil keeps the profile's.
	Measure func(m *manifest.Manifest, nodes int) (time.Duration, error)
	// Cheat is the number of a node that lies about its work, 0 for none.
	Cheat int
	// NodeArgs gives node i, from 1, flags of its own. Nil gives none.
	NodeArgs func(i int) []string
	// Purpose is shown to others who find the home locked; "up" if empty.
	Purpose string
	Log     *slog.Logger
}

// ErrNoSwarm says that the home holds no local swarm.
var ErrNoSwarm = errors.New("no local swarm")

// Swarm is a local swarm whose home this process holds. It does not run until Run or Serve.
type Swarm struct {
	opts     Options
	home     *home.Home
	identity *home.Identity // the creator's
	manifest *manifest.Manifest
	layout   *layout
	families [][]string // of node i, from 0
	made     bool       // by this Open
}

// ChainReady is what the chain announces to its parent.
type ChainReady struct {
	RPC string `json:"rpc"`
}

// NodeReady is what a node announces to its parent.
type NodeReady struct {
	Control string `json:"control"` // path of its socket
}

// Open takes hold of the home and makes or reopens its swarm. The caller closes it.
func Open(opts Options) (*Swarm, error) {
	if opts.Purpose == "" {
		opts.Purpose = "up"
	}
	if opts.Existing && !IsHome(opts.Home) {
		return nil, fmt.Errorf("%w in %s: start one with \"verdant up\", or name its home with --home", ErrNoSwarm, opts.Home)
	}
	h, err := home.Open(opts.Home, opts.Purpose)
	if err != nil {
		return nil, err
	}
	s := &Swarm{opts: opts, home: h}
	if err := s.open(); err != nil {
		return nil, errors.Join(err, h.Close())
	}
	return s, nil
}

func (s *Swarm) open() (err error) {
	if _, err := os.Stat(s.home.Path("store")); err == nil {
		return fmt.Errorf("%s is the home of a single node: name another directory with --home", s.home.Dir())
	}
	if s.opts.New {
		if err := s.setAside(); err != nil {
			return err
		}
	}
	if s.identity, err = s.home.Identity(); err != nil {
		return err
	}
	if s.layout, err = readLayout(s.home.Dir()); err != nil {
		return err
	}
	raw, err := os.ReadFile(s.ManifestPath())
	switch {
	case errors.Is(err, fs.ErrNotExist):
		s.made = true
		s.layout.NoStakes, s.layout.GameClock = !s.opts.Settings.Up.Stakes, s.opts.Settings.Up.GameClock.String()
		if s.manifest, err = s.create(); err != nil {
			return err
		}
	case err != nil:
		return fmt.Errorf("read manifest: %w", err)
	default:
		if s.manifest, err = manifest.Decode(raw); err != nil {
			return fmt.Errorf("%s: %w: restore the file, or start another swarm with --new", s.ManifestPath(), err)
		}
	}
	if !s.opts.Existing {
		if err := s.agree(); err != nil {
			return err
		}
	}
	if s.families, err = s.assign(); err != nil {
		return err
	}
	if !s.made {
		return nil
	}
	// The layout makes the directory a local swarm; the manifest goes first, so that a swarm never lacks one.
	if err := s.writeManifest(); err != nil {
		return err
	}
	return s.layout.write(s.home.Dir())
}

// Close gives the home back.
func (s *Swarm) Close() error { return s.home.Close() }

// Manifest is the swarm's definition. It must not be changed.
func (s *Swarm) Manifest() *manifest.Manifest { return s.manifest }

// ManifestPath is the file the nodes read the manifest from.
func (s *Swarm) ManifestPath() string { return s.home.Path(manifestName) }

// Made reports whether Open made the swarm, rather than found it.
func (s *Swarm) Made() bool { return s.made }

// setAside moves the swarm in the home to old/. The creator's identity stays.
func (s *Swarm) setAside() error {
	into := s.home.Path(oldDir, time.Now().UTC().Format("20060102T150405.000Z"))
	for _, name := range []string{layoutName, manifestName, nodesDir, chainDir, logsDir} {
		if _, err := os.Stat(s.home.Path(name)); errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err := os.MkdirAll(into, 0o700); err != nil {
			return fmt.Errorf("set old swarm aside: %w", err)
		}
		if err := os.Rename(s.home.Path(name), filepath.Join(into, name)); err != nil {
			return fmt.Errorf("set old swarm aside: %w", err)
		}
	}
	return nil
}
