package bench

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"verdant/ledger/load"
	"verdant/node/bench/gas"
	"verdant/node/child"
	"verdant/node/local"
)

const (
	// chainIdle is how long a fresh chain is left alone before its memory is read: longer than it takes to collect what starting left.
	chainIdle = 3 * time.Second
	// chainPatience is how long a chain may take to stop.
	chainPatience = 10 * time.Second
)

// chainLoad is what devchain.tx sends, in each round: more than a block of the local ledger takes.
var chainLoad = load.Load{Accounts: 32, Each: 48}

// ledger prints the gas of the contracts and measures the local ledger in a process of its own, as "verdant up" starts it.
func ledger(ctx context.Context, s *session) error {
	for _, prices := range []gas.Prices{gas.Osaka, gas.Amsterdam} {
		if err := s.gas(ctx, prices); err != nil {
			return err
		}
	}
	dir, err := os.MkdirTemp("", "verdant-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	var starts, idle, speed []float64
	for round := range s.Rounds {
		seconds, rss, err := s.startChain(ctx, filepath.Join(dir, strconv.Itoa(round)))
		if err != nil {
			return err
		}
		starts, idle = append(starts, seconds), append(idle, rss)
	}
	if err := s.emit(s.result("devchain.start", median(starts), "s")); err != nil {
		return err
	}
	if err := s.emit(s.result("devchain.rss", median(idle), "MB")); err != nil {
		return err
	}
	loaded, err := s.loadChain(ctx, filepath.Join(dir, "load"), &speed)
	if err != nil {
		return err
	}
	if err := s.emit(s.result("devchain.tx", median(speed), "tx/s")); err != nil {
		return err
	}
	return s.emit(s.result("devchain.rss.loaded", loaded, "MB"))
}

// gas prints what the contracts cost at these prices. Cases of other prices than today's have the prices' name behind their own.
func (s *session) gas(ctx context.Context, prices gas.Prices) error {
	cases, err := gas.Run(ctx, prices)
	if err != nil {
		return err
	}
	for _, c := range cases {
		if prices != gas.Osaka {
			c.Name += " " + string(prices)
		}
		r := s.result(c.Name, float64(c.Gas), "gas")
		r.Rounds = 1 // it is the same every time
		if err := s.emit(r); err != nil {
			return err
		}
	}
	return nil
}

// chain runs a local ledger in dir while use uses it.
func (s *session) chain(ctx context.Context, dir string, use func(p *child.Process, rpc string) error) error {
	binary := s.Binary
	if binary == "" {
		var err error
		if binary, err = os.Executable(); err != nil {
			return fmt.Errorf("find this executable: %w", err)
		}
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	p, err := child.Start(child.Spec{
		Name: "local ledger", Binary: binary, Args: []string{"chain", "--home", dir, "--tether"}, Log: dir + ".log",
	})
	if err != nil {
		return err
	}
	var ready local.ChainReady
	if err = p.Ready(ctx, &ready); err == nil {
		err = use(p, ready.RPC)
	}
	return errors.Join(err, p.Stop(chainPatience))
}

// startChain begins a new chain, and returns the seconds until it answers and the MB it holds when it has idled.
func (s *session) startChain(ctx context.Context, dir string) (seconds, rss float64, err error) {
	begin := time.Now()
	err = s.chain(ctx, dir, func(p *child.Process, _ string) (err error) {
		seconds = time.Since(begin).Seconds()
		select {
		case <-time.After(chainIdle):
		case <-ctx.Done():
			return ctx.Err()
		}
		rss, err = resident(p.PID())
		return err
	})
	return seconds, rss, err
}

// loadChain measures the contributions a second that one chain takes, in as many rounds as the session has but at most 5, and returns
// the MB it holds when it has idled after them.
func (s *session) loadChain(ctx context.Context, dir string, speed *[]float64) (rss float64, err error) {
	err = s.chain(ctx, dir, func(p *child.Process, rpc string) (err error) {
		for range min(s.Rounds, 5) {
			took, err := chainLoad.Run(ctx, rpc)
			if err != nil {
				return err
			}
			*speed = append(*speed, float64(chainLoad.Accounts*chainLoad.Each)/took.Seconds())
		}
		select {
		case <-time.After(chainIdle):
		case <-ctx.Done():
			return ctx.Err()
		}
		rss, err = resident(p.PID())
		return err
	})
	return rss, err
}

// resident returns the MB (10^6 bytes) of memory a process holds, the pages of its executable included.
func resident(pid int) (float64, error) {
	f, err := os.Open(filepath.Join("/proc", strconv.Itoa(pid), "status"))
	if err != nil {
		return 0, fmt.Errorf("read memory of process %d: %w", pid, err)
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if fields := strings.Fields(lines.Text()); len(fields) > 1 && fields[0] == "VmRSS:" {
			kib, err := strconv.ParseFloat(fields[1], 64)
			return kib * 1024 / 1e6, err
		}
	}
	return 0, fmt.Errorf("read memory of process %d: the system does not say", pid)
}
