// Package config holds the settings of a Verdant process and where each of them came from. Later sources win:
//
//	embedded default  <  <home>/config.toml  <  VERDANT_<SECTION>_<NAME>  <  --flag
//
// The first setting, device, is in no section; its variable is VERDANT_DEVICE. Every setting has one key ("network.listen"), one variable (VERDANT_NETWORK_LISTEN) and one flag (--listen); a test keeps the
// table complete. An unknown key in the file is refused with its line; a value that cannot be used is refused with its origin.
//
// The package reads no flags and no environment by itself: callers hand both in. Commands and package node use it.
package config

import (
	"fmt"
	"math"
	"runtime"
	"time"

	"verdant/repops"
)

// Config is all settings. The zero value is not useful; start from Default.
type Config struct {
	// Device is what rounds are computed on: "cpu", "cuda:0", "cuda:1", …, or "auto", the first GPU this binary can use and else the CPU.
	// The bits are the same.
	Device  string  `toml:"device"`
	Log     Log     `toml:"log"`
	Node    Node    `toml:"node"`
	Network Network `toml:"network"`
	Ledger  Ledger  `toml:"ledger"`
	Storage Storage `toml:"storage"`
	Limits  Limits  `toml:"limits"`
	Audit   Audit   `toml:"audit"`
	Dispute Dispute `toml:"dispute"`
	Market  Market  `toml:"market"`
	Up      Up      `toml:"up"`

	origins map[string]string // key → origin, absent for defaults
}

// Log says what a process tells about itself on standard error or into its log file.
type Log struct {
	Level  string `toml:"level"`  // debug, info, warn, error
	Format string `toml:"format"` // text or json
}

// Node says what the node does in its swarm.
type Node struct {
	// Families lists the task families the node draws its own questions from; "all" is every family of the profile. It does not
	// change what the node is judged on, nor what it may learn from others.
	Families []string `toml:"families"`
	// Start says where a node without rounds of its own begins: at the best state that somebody claimed lately and an audit confirmed,
	// or at genesis. Genesis costs a late joiner what the swarm has learnt; the best state makes it learn what others know already.
	Start string `toml:"start"`
}

// Values of Device besides "cuda:N".
const (
	DeviceAuto = "auto"
	DeviceCPU  = "cpu"
)

// Values of Node.Start.
const (
	StartBest    = "best"
	StartGenesis = "genesis"
)

// Network says how the node meets others.
type Network struct {
	// Listen lists multiaddresses. Port 0 lets the node choose once; it keeps the port in its home, so that others find it again.
	Listen []string `toml:"listen"`
	// Bootstrap lists multiaddresses, with peer id, to dial besides those of the manifest and those remembered.
	Bootstrap []string `toml:"bootstrap"`
	// MDNS finds members on the local network without any bootstrap address.
	MDNS bool `toml:"mdns"`
	// MaxPeers bounds connections; above it the least useful are closed. Below 8 the gossip mesh is thin and messages get lost.
	MaxPeers int `toml:"max_peers"`
}

// Ledger says how the node reaches the chain.
type Ledger struct {
	// RPC lists JSON-RPC endpoints tried before those of the manifest. Without any the node asks peers to carry its calls.
	RPC []string `toml:"rpc"`
	// Quorum is how many endpoints must give the same block before "leaderboard --verify" builds on it; 0 is more than half of
	// them. With a single endpoint its word is taken.
	Quorum int `toml:"quorum"`
	// PassphraseFile holds the passphrase of the account; empty means the one made for this home, kept beside the account.
	PassphraseFile string `toml:"passphrase_file"`
	// PassphraseFD is an open file descriptor with the passphrase, as a service manager sets up; 0 is none. The file comes first.
	PassphraseFD int `toml:"passphrase_fd"`
}

// Storage bounds what the node keeps on disk.
type Storage struct {
	// Blobs bounds checkpoints and rollout batches; the oldest that nothing needs go first. Too small, and others cannot audit the
	// node's older claims, nor can the node defend them.
	Blobs Bytes `toml:"blobs"`
}

// Limits bounds what the node takes of its machine.
type Limits struct {
	// Memory is what the Go runtime tries to stay below; near it, it collects more often rather than fail.
	Memory Bytes `toml:"memory"`
	// Threads is how many cores are used at once; 0 is all.
	Threads int `toml:"threads"`
}

// Audit says how much of others' work the node checks.
type Audit struct {
	// Share is the part of others' claims that is re-executed, 0 to 1. 1/n lets a swarm of n check every claim about once.
	Share float64 `toml:"share"`
}

// Dispute says what follows when others' work turns out to be wrong.
type Dispute struct {
	// Open disputes every claim that an audit refutes. Without it the node only tells what it has found, and nobody is convicted.
	Open bool `toml:"open"`
	// Referee lets others play their disputes through this node, which decides by its own clock.
	Referee bool `toml:"referee"`
	// PerPeer bounds the undecided disputes of one challenger here. Too many, and liars keep the node busy defending itself.
	PerPeer int `toml:"per_peer"`
}

// Market says what the node does for money. Whatever is on here makes it execute what strangers post.
type Market struct {
	// Solve takes open tasks: the node locks a stake, executes the program and commits to the result.
	Solve bool `toml:"solve"`
	// Verify enlists the node: it may be drawn to re-execute a part of a result, and loses its deposit if it then does not answer.
	Verify bool `toml:"verify"`
	// Watch re-executes results nobody has asked it to, and challenges those that are wrong.
	Watch bool `toml:"watch"`
	// Patience is how long the node leaves an open task to others before it takes it: solvers that all take it at once pay for
	// transactions of which one counts.
	Patience Duration `toml:"patience"`
	// MaxWork is the largest program the node touches, in billions of multiply-adds. A node that takes what it cannot finish by the
	// deadline loses its stake.
	MaxWork int `toml:"max_work"`
}

// Up describes the local swarm of "verdant up". Profile, Mix, Seed and Period are written into the manifest when the swarm is
// made, Stakes and GameClock into its ledger; none of them can change later.
type Up struct {
	Nodes    int      `toml:"nodes"`
	Rounds   int      `toml:"rounds"`   // rounds by the clock to run now; 0 goes on until Ctrl-C
	Mix      Mix      `toml:"mix"`      // own/external groups a round trains on
	Families []string `toml:"families"` // "split": node i draws from the i-th family; "all"; or a list handed out in turn
	Seed     uint64   `toml:"seed"`
	Period   Duration `toml:"period"` // of a round; 0 measures this machine and chooses
	Profile  string   `toml:"profile"`
	Spec     int      `toml:"spec"` // version of the numeric contract; under 2 nodes sample by products of bytes
	// RootsAbove is the number of active nodes above which rounds go on the ledger as one root; 0 for never.
	RootsAbove int `toml:"roots_above"`
	// Stakes lets disputes cost something: each node deposits a stake on the local ledger. Without them the referee's contract only says
	// who is wrong, and there is no market.
	Stakes bool `toml:"stakes"`
	// GameClock is that of the games in which a dispute is played on the local ledger if somebody falls silent. On a slow machine, or
	// with large models, honest nodes need longer.
	GameClock GameClock `toml:"game_clock"`
}

// Default is what holds when nobody says anything.
func Default() *Config {
	return &Config{
		Device: DeviceAuto,
		Log:    Log{Level: "info", Format: "text"},
		Node:   Node{Families: []string{"all"}, Start: StartBest},
		Network: Network{
			Listen:   []string{"/ip4/0.0.0.0/tcp/0", "/ip4/0.0.0.0/udp/0/quic-v1"},
			MDNS:     true,
			MaxPeers: 64,
		},
		Storage: Storage{Blobs: 1 << 30},
		Limits:  Limits{Memory: 112 << 20},
		Audit:   Audit{Share: 0.1},
		Dispute: Dispute{Open: true, Referee: true, PerPeer: 2},
		Market:  Market{MaxWork: 10_000},
		Up: Up{
			Nodes: 5, Mix: Mix{2, 6}, Families: []string{"split"}, Seed: 1, Profile: "seedling", RootsAbove: 50, Stakes: true, Spec: repops.SpecVersion,
			GameClock: GameClock{300 * time.Second, 5 * time.Second, 30 * time.Second},
		},
		origins: map[string]string{},
	}
}

// settings is the table of keys. Its order is that of config show.
func (c *Config) settings() []Setting {
	return []Setting{
		{Key: "device", Flag: "device", Usage: "compute on `DEVICE`: cpu, cuda:0, … or auto", value: &c.Device, check: device},
		{
			Key: "log.level", Flag: "log-level", Usage: "least `LEVEL` logged: debug, info, warn or error", value: &c.Log.Level,
			check: oneOf("debug", "info", "warn", "error"),
		},
		{
			Key: "log.format", Flag: "log-format", Usage: "log `FORMAT`: text or json", value: &c.Log.Format,
			check: oneOf("text", "json"),
		},
		{
			Key: "node.families", Flag: "families", Usage: "task `FAMILIES` to draw own questions from, or all", value: &c.Node.Families,
			check: someOf,
		},
		{
			Key: "node.start", Flag: "start", Usage: "begin `AT` the best claimed state, or at genesis", value: &c.Node.Start,
			check: oneOf(StartBest, StartGenesis),
		},
		{Key: "network.listen", Flag: "listen", Usage: "`MULTIADDRS` to listen on", value: &c.Network.Listen, check: multiaddrs(false)},
		{
			Key: "network.bootstrap", Flag: "bootstrap", Usage: "`MULTIADDRS` with peer id to dial first", value: &c.Network.Bootstrap,
			check: multiaddrs(true),
		},
		{Key: "network.mdns", Flag: "mdns", Usage: "find peers on the local network", value: &c.Network.MDNS},
		{
			Key: "network.max_peers", Flag: "max-peers", Usage: "keep at most `N` connections", value: &c.Network.MaxPeers,
			check: between(2, 4096),
		},
		{Key: "ledger.rpc", Flag: "rpc", Usage: "JSON-RPC `URLS` of the chain", value: &c.Ledger.RPC, check: urls},
		{
			Key: "ledger.quorum", Flag: "rpc-quorum", Usage: "verify against a block that `N` endpoints agree on, 0 for more than half",
			value: &c.Ledger.Quorum, check: between(0, 64),
		},
		{
			Key: "ledger.passphrase_file", Flag: "passphrase-file", Usage: "`FILE` with the account's passphrase",
			value: &c.Ledger.PassphraseFile,
		},
		{
			Key: "ledger.passphrase_fd", Flag: "passphrase-fd", Usage: "read the account's passphrase from file descriptor `N`",
			value: &c.Ledger.PassphraseFD, check: between(0, 1<<16),
		},
		{
			Key: "storage.blobs", Flag: "blob-budget", Usage: "disk `SIZE` for checkpoints and rollouts", value: &c.Storage.Blobs,
			check: between(16<<20, 1<<50),
		},
		{
			Key: "limits.memory", Flag: "memory", Usage: "soft limit on memory, a `SIZE`", value: &c.Limits.Memory,
			check: between(48<<20, 1<<50),
		},
		{
			Key: "limits.threads", Flag: "threads", Usage: "use at most `N` cores, 0 for all", value: &c.Limits.Threads,
			check: between(0, 4096),
		},
		{
			Key: "audit.share", Flag: "audit-share", Usage: "`PART` of others' claims to re-execute, 0 to 1", value: &c.Audit.Share,
			check: between(0, 1),
		},
		{Key: "dispute.open", Flag: "dispute", Usage: "dispute claims that an audit refutes", value: &c.Dispute.Open},
		{Key: "dispute.referee", Flag: "referee", Usage: "let others play disputes through this node", value: &c.Dispute.Referee},
		{
			Key: "dispute.per_peer", Flag: "disputes-per-peer", Usage: "defend in at most `N` disputes of one challenger at once",
			value: &c.Dispute.PerPeer, check: between(1, 16),
		},
		{Key: "market.solve", Flag: "solve", Usage: "take tasks, execute them and commit to results, against a stake", value: &c.Market.Solve},
		{Key: "market.verify", Flag: "verify", Usage: "be drawn to re-execute parts of results, against a deposit", value: &c.Market.Verify},
		{Key: "market.watch", Flag: "watch", Usage: "re-execute results and challenge wrong ones", value: &c.Market.Watch},
		{
			Key: "market.patience", Flag: "patience", Usage: "leave open tasks to others for a `DURATION` first", value: &c.Market.Patience,
			check: func(any) error { return c.Market.Patience.check(0, 24*time.Hour) },
		},
		{
			Key: "market.max_work", Flag: "max-work", Usage: "touch programs of at most `N` billion multiply-adds", value: &c.Market.MaxWork,
			check: between(1, 1<<40),
		},
		{Key: "up.nodes", Flag: "nodes", Usage: "run `N` nodes", value: &c.Up.Nodes, check: between(1, 64)},
		{
			Key: "up.rounds", Flag: "rounds", Usage: "stop after `N` rounds, 0 goes on until Ctrl-C", value: &c.Up.Rounds,
			check: between(0, 1<<30),
		},
		{
			Key: "up.mix", Flag: "mix", Usage: "`OWN/EXTERNAL` groups to train on per round, such as 2/6", value: &c.Up.Mix,
			check: func(any) error { return c.Up.Mix.check() },
		},
		{
			Key: "up.families", Flag: "families", Usage: "split (one family a node), all, or `FAMILIES` handed out in turn",
			value: &c.Up.Families, check: someOf,
		},
		{Key: "up.seed", Flag: "seed", Usage: "`SEED` of the run", value: &c.Up.Seed, check: between(0, math.MaxUint32)},
		{
			Key: "up.period", Flag: "period", Usage: "length of a round, a `DURATION`; 0 measures this machine", value: &c.Up.Period,
			check: func(any) error { return c.Up.Period.check(0, 24*time.Hour) },
		},
		{
			Key: "up.roots_above", Flag: "roots-above", Usage: "with more than `N` active nodes put rounds on the ledger as one root; 0 for never",
			value: &c.Up.RootsAbove, check: between(0, 1<<20),
		},
		{Key: "up.profile", Flag: "profile", Usage: "`PROFILE` of the swarm: seedling or sapling", value: &c.Up.Profile},
		{
			Key: "up.spec", Flag: "spec", Usage: "`VERSION` of the numeric contract: 1, or 2 to sample by products of bytes",
			value: &c.Up.Spec, check: between(repops.SpecVersion, repops.NewestSpec),
		},
		{Key: "up.stakes", Flag: "stakes", Usage: "disputes cost a stake on the local ledger", value: &c.Up.Stakes},
		{
			Key: "up.game_clock", Flag: "game-clock", Usage: "`BUDGET/INCREMENT/WINDOW` of each side in games on the local ledger",
			value: &c.Up.GameClock, check: func(any) error { return c.Up.GameClock.check() },
		},
	}
}

// Threads returns the number of cores to use.
func (c *Config) Threads() int {
	if n := c.Limits.Threads; n > 0 {
		return min(n, runtime.NumCPU())
	}
	return runtime.NumCPU()
}

// Validate checks every value. The error names key and origin.
func (c *Config) Validate() error {
	for _, s := range c.Settings() {
		if s.check == nil {
			continue
		}
		if err := s.check(s.value); err != nil {
			return fmt.Errorf("%s = %s (from %s): %w", s.Key, s.Text(), s.Origin, err)
		}
	}
	return nil
}
