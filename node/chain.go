package node

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"verdant/ledger/contracts"
	"verdant/ledger/devchain"
	"verdant/node/config"
	"verdant/node/home"
)

// chainRules are those of a local ledger's contracts.
func chainRules(up config.Up) devchain.Rules {
	seconds := func(d time.Duration) uint32 { return uint32(d / time.Second) }
	c := up.GameClock
	return devchain.Rules{
		Clocks: contracts.Clocks{Budget: seconds(c.Budget), Increment: seconds(c.Increment), Window: seconds(c.Window)}, NoStakes: !up.Stakes,
	}
}

// RunChain runs a local ledger in the home dir, on a loopback address, until ctx ends. What its contracts are made with, rules say. It
// calls ready once JSON-RPC answers. It is for a process that does nothing else: it tunes the whole process for little memory.
func RunChain(ctx context.Context, dir, addr string, rules config.Up, log *slog.Logger, ready func(rpc string) error) error {
	h, err := home.Open(dir, "chain")
	if err != nil {
		return err
	}
	devchain.Tune()
	chain, err := devchain.Start(ctx, devchain.Config{Dir: h.Path("data"), Addr: addr, Rules: chainRules(rules), Frugal: true, Log: log})
	if err != nil {
		return errors.Join(err, h.Close())
	}
	err = ready(chain.Info().RPC)
	if err == nil {
		<-chain.Done()
	}
	return errors.Join(err, chain.Close(), h.Close())
}
