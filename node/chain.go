package node

import (
	"context"
	"errors"
	"log/slog"

	"verdant/ledger/devchain"
	"verdant/node/home"
)

// RunChain runs a local ledger in the home dir, on a loopback address, until ctx ends. It calls ready once JSON-RPC answers. It is
// for a process that does nothing else: it tunes the whole process for little memory.
func RunChain(ctx context.Context, dir, addr string, log *slog.Logger, ready func(rpc string) error) error {
	h, err := home.Open(dir, "chain")
	if err != nil {
		return err
	}
	devchain.Tune()
	chain, err := devchain.Start(ctx, devchain.Config{Dir: h.Path("data"), Addr: addr, Frugal: true, Log: log})
	if err != nil {
		return errors.Join(err, h.Close())
	}
	err = ready(chain.Info().RPC)
	if err == nil {
		<-chain.Done()
	}
	return errors.Join(err, chain.Close(), h.Close())
}
