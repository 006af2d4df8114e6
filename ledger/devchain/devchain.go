// Package devchain is the local ledger: a real EVM chain (go-ethereum as a library) inside one process, for people who
// want to try Verdant without any public chain. It is one machine's word and protects nobody.
//
//	JSON-RPC (loopback) ──► transaction pool ──► sealer ──► chain on disk
//	verdant_fund ─────────► withdrawals ───────────┘
//
// What differs from a development node off the shelf, and why:
//   - state is kept by hash and written with every block, so kill -9 loses nothing that was ever called safe;
//   - blocks are sealed only when something waits, never faster than the wall clock (see sealer);
//   - the chain's rules, contracts and genesis block are spelled out here and golden;
//   - no key is built in: the faucet mints by withdrawal;
//   - it listens on loopback only, knows no accounts, and serves eth, net, web3 and verdant.
//
// A process that runs nothing but this chain should call Tune first. Package node starts it; cmd/verdant gives it a
// process of its own.
package devchain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

// Label is how a local ledger is called wherever it is shown.
const Label = "local ledger"

// Config says where the chain lives.
type Config struct {
	// Dir holds the chain's data; it is made if it does not exist. One process at a time.
	Dir string
	// Addr is where JSON-RPC listens, "host:port" with a loopback IP address. Port 0 takes a free port, which then
	// differs at each start; empty means 127.0.0.1:0.
	Addr string
	// Tick is how often the sealer looks for work. Zero means 100 ms. Shorter ticks only shorten the wait for the next
	// wall second: there is at most one block a second.
	Tick time.Duration
	// Frugal gives memory back to the system whenever the chain has rested for a while: for a process of its own, since it stops the
	// whole process for some milliseconds.
	Frugal bool
	// Rules are those of the contracts. A chain that exists must have been made with the same.
	Rules Rules
	// Log receives the chain's own messages. Nil discards them.
	Log *slog.Logger

	// Now is the sealer's clock; nil means the wall's. Tests of deadlines let it run faster.
	Now func() time.Time
}

// ChainInfo is all a client needs to use the chain. It is also what verdant_info answers.
type ChainInfo struct {
	Label           string         `json:"label"`
	RPC             string         `json:"rpc"` // URL, for example http://127.0.0.1:8545
	ChainID         uint64         `json:"chain_id"`
	Genesis         common.Hash    `json:"genesis"`
	Registry        common.Address `json:"registry"`
	Stake           common.Address `json:"stake"`
	Rounds          common.Address `json:"rounds"`
	Game            common.Address `json:"game"`
	Tasks           common.Address `json:"tasks"`
	Roots           common.Address `json:"roots"`
	Rewards         common.Address `json:"rewards"`
	DeploymentBlock uint64         `json:"deployment_block"` // 0: the contracts are part of the genesis block
}

// Chain is a running local ledger.
type Chain struct {
	info   ChainInfo
	log    *slog.Logger
	stack  *node.Node
	eth    *eth.Ethereum
	faucet *faucet

	stop     context.CancelFunc
	sealing  sync.WaitGroup
	closing  sync.Once
	closeErr error
	done     chan struct{}
}

// Start opens or creates the chain in cfg.Dir and serves it until ctx ends or Close is called. When it returns without
// error, JSON-RPC answers.
func Start(ctx context.Context, cfg Config) (*Chain, error) {
	host, port, err := loopback(cfg.Addr)
	if err != nil {
		return nil, err
	}
	if cfg.Dir == "" {
		return nil, errors.New("start local ledger: no directory given")
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("start local ledger: %w", err)
	}
	log := cfg.Log
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	if cfg.Tick <= 0 {
		cfg.Tick = 100 * time.Millisecond
	}

	block, err := genesis(cfg.Rules)
	if err != nil {
		return nil, err
	}
	stack, backend, err := open(nodeConfig(cfg.Dir, host, port), ethConfig(block))
	if err != nil {
		return nil, explain(cfg, err)
	}
	c := &Chain{log: log, stack: stack, eth: backend, faucet: newFaucet(time.Now), done: make(chan struct{})}
	c.faucet.balance = c.balance
	filter := filters.NewFilterSystem(backend.APIBackend, filters.Config{LogCacheSize: 8, Timeout: time.Minute})
	stack.RegisterAPIs([]rpc.API{
		{Namespace: "eth", Service: filters.NewFilterAPI(filter)},
		{Namespace: "verdant", Service: &api{chain: c}},
	})
	if err := stack.Start(); err != nil {
		return nil, errors.Join(explain(cfg, err), stack.Close())
	}
	c.info = ChainInfo{
		Label:    Label,
		RPC:      stack.HTTPEndpoint(),
		ChainID:  ChainID,
		Genesis:  backend.BlockChain().Genesis().Hash(),
		Registry: RegistryAddress,
		Stake:    StakeAddress,
		Rounds:   RoundsAddress,
		Game:     GameAddress,
		Tasks:    TasksAddress,
		Roots:    RootsAddress,
		Rewards:  RewardsAddress,
	}

	sealer := newSealer(backend, c.faucet, log)
	if cfg.Now != nil {
		sealer.now = cfg.Now
	}
	if cfg.Frugal {
		sealer.rest = giveBack
	}
	if err := sealer.begin(); err != nil {
		return nil, errors.Join(explain(cfg, err), stack.Close())
	}
	run, stop := context.WithCancel(ctx)
	c.stop = stop
	c.sealing.Go(func() { sealer.run(run, cfg.Tick) })
	context.AfterFunc(run, func() { _ = c.Close() })
	log.Info("local ledger runs", "rpc", c.info.RPC, "head", c.Head(), "dir", cfg.Dir)
	return c, nil
}

// open opens the database and everything on top of it. The library panics on some kinds of damage; here that is an error
// like any other.
func open(nodeCfg *node.Config, ethCfg *eth.Config) (stack *node.Node, backend *eth.Ethereum, err error) {
	stack, err = node.New(nodeCfg)
	if err != nil {
		return nil, nil, err
	}
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", errDamaged, p)
		}
		if err != nil {
			err = errors.Join(err, stack.Close())
		}
	}()
	backend, err = eth.New(stack, ethCfg)
	return stack, backend, err
}

// Info says how to reach the chain.
func (c *Chain) Info() ChainInfo { return c.info }

// Head is the number of the newest block.
func (c *Chain) Head() uint64 { return c.eth.BlockChain().CurrentBlock().Number.Uint64() }

// Done is closed once the chain has stopped, for whatever reason.
func (c *Chain) Done() <-chan struct{} { return c.done }

// Close stops serving, finishes the block in progress and closes the database. It may be called more than once.
func (c *Chain) Close() error {
	c.closing.Do(func() {
		c.stop()
		c.sealing.Wait()
		if err := c.stack.Close(); err != nil {
			c.closeErr = fmt.Errorf("close local ledger: %w", err)
		}
		close(c.done)
	})
	<-c.done
	return c.closeErr
}

// balance of an account at the newest block, in wei.
func (c *Chain) balance(a common.Address) (wei, error) {
	state, err := c.eth.BlockChain().State()
	if err != nil {
		return nil, fmt.Errorf("read balance: %w", err)
	}
	return state.GetBalance(a).ToBig(), nil
}

// loopback splits an address and refuses any that other machines could reach: the chain has no access control.
func loopback(addr string) (host string, port int, err error) {
	if addr == "" {
		addr = "127.0.0.1:0"
	}
	host, service, err := net.SplitHostPort(addr)
	if err != nil {
		return "", 0, fmt.Errorf("start local ledger: address %q: %w: write it as 127.0.0.1:PORT", addr, err)
	}
	if ip := net.ParseIP(host); ip == nil || !ip.IsLoopback() {
		return "", 0, fmt.Errorf("start local ledger: %q is not a loopback IP address: the local ledger has no access"+
			" control, so it listens on 127.0.0.1 only", host)
	}
	port, err = strconv.Atoi(service)
	if err != nil || port < 0 || port > 65535 {
		return "", 0, fmt.Errorf("start local ledger: port %q: use a number from 0 to 65535", service)
	}
	return host, port, nil
}

var errDamaged = errors.New("chain database is damaged")

// explain adds the cure to the failures people meet.
func explain(cfg Config, err error) error {
	var mismatch *core.GenesisMismatchError
	switch {
	case errors.Is(err, node.ErrDatadirUsed):
		return fmt.Errorf("start local ledger: another process runs the chain in %s: stop it, or use another"+
			" directory: %w", cfg.Dir, err)
	case errors.As(err, &mismatch):
		return fmt.Errorf("start local ledger: the chain in %s was made by another version of Verdant, or with other"+
			" rules: use those, or remove the directory to begin a new chain: %w", cfg.Dir, err)
	case errors.Is(err, syscall.EADDRINUSE):
		return fmt.Errorf("start local ledger: %s is taken: choose another port: %w", cfg.Addr, err)
	case errors.Is(err, syscall.ENOSPC):
		return fmt.Errorf("start local ledger: no space left for %s: free some and start again: %w", cfg.Dir, err)
	}
	return fmt.Errorf("start local ledger in %s: %w: if its files are damaged, remove the directory to begin a new chain",
		cfg.Dir, err)
}
