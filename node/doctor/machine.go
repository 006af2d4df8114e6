package doctor

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"

	"verdant/node/config"
	"verdant/node/home"
)

// disk looks whether the home has room for what the node may store.
func disk(_ context.Context, o Options) []Finding {
	f := Finding{Check: "disk", State: OK}
	dir := o.Home
	for {
		if _, err := os.Stat(dir); err == nil || filepath.Dir(dir) == dir {
			break
		}
		dir = filepath.Dir(dir) // the home is made below it
	}
	free, err := freeBytes(dir)
	want := uint64(o.Settings.Storage.Blobs)
	switch {
	case errors.Is(err, errors.ErrUnsupported):
		f.State, f.Found = Skip, "not known on this system"
	case err != nil:
		f.State, f.Found, f.Do = Fail, err.Error(), "choose another home with --home or VERDANT_HOME"
	case free < want:
		f.State, f.Found = Warn, fmt.Sprintf("%d MiB free for %s, the node may store %v", free>>20, o.Home, config.Bytes(want))
		f.Do = "make room, or lower storage.blobs (--blob-budget)"
	default:
		f.Found = fmt.Sprintf("%d MiB free for %s", free>>20, o.Home)
	}
	return []Finding{f}
}

// clock looks whether the system keeps the time. A node whose clock is a minute off does other rounds than the others.
func clock(context.Context, Options) []Finding {
	f := Finding{Check: "clock", State: OK, Found: "kept in time by the system"}
	within, err := clockError()
	switch {
	case errors.Is(err, errors.ErrUnsupported):
		f.State, f.Found = Skip, "not known on this system"
	case err != nil:
		f.State, f.Found, f.Do = Warn, err.Error(), "run a time service, such as systemd-timesyncd or chrony"
	case within > time.Second:
		f.State, f.Found, f.Do = Warn, fmt.Sprintf("it may be off by %v", within.Round(time.Millisecond)), "see what the time service says"
	}
	return []Finding{f}
}

// ports looks whether the addresses to listen on are free. Those of a running node are its own.
func ports(_ context.Context, o Options) []Finding {
	if home.Locked(o.Home) {
		return []Finding{{Check: "ports", State: Skip, Found: "the node runs and holds them"}}
	}
	var found []Finding
	for _, text := range o.Settings.Network.Listen {
		f := Finding{Check: "ports", State: OK, Found: text + " is free"}
		if err := tryListen(text); err != nil {
			f.State, f.Found, f.Do = Fail, fmt.Sprintf("%s: %v", text, err), "choose another with --listen, or end the program that has it"
		}
		found = append(found, f)
	}
	return found
}

func tryListen(text string) error {
	addr, err := multiaddr.NewMultiaddr(text)
	if err != nil {
		return err
	}
	// QUIC lies on UDP: what has to be free is below it.
	bare, _ := multiaddr.SplitFunc(addr, func(c multiaddr.Component) bool {
		p := c.Protocol().Code
		return p != multiaddr.P_IP4 && p != multiaddr.P_IP6 && p != multiaddr.P_TCP && p != multiaddr.P_UDP
	})
	if network, at, err := manet.DialArgs(bare); err == nil && len(network) >= 3 && network[:3] == "udp" {
		c, err := net.ListenPacket(network, at)
		if err != nil {
			return err
		}
		return c.Close()
	}
	l, err := manet.Listen(bare)
	if err != nil {
		return err
	}
	return l.Close()
}

// dialTime is how long an endpoint may take to answer.
const dialTime = 3 * time.Second

// endpoints looks whether the chain's endpoints in the settings answer, and what time it is there: deadlines run by the times of blocks.
func endpoints(ctx context.Context, o Options) []Finding {
	if len(o.Settings.Ledger.RPC) == 0 {
		return []Finding{{Check: "ledger", State: Skip, Found: "no endpoint in the settings: the manifest's are used, or peers carry the calls"}}
	}
	var found []Finding
	for _, text := range o.Settings.Ledger.RPC {
		f := Finding{Check: "ledger", State: OK}
		dated, err := newestBlock(ctx, text)
		switch age := time.Since(dated).Round(time.Second); {
		case err != nil:
			f.State, f.Found, f.Do = Warn, fmt.Sprintf("%s: %v", text, err), "check the URL and the network; without it, peers carry the calls"
		case age < -clockSlack:
			f.State, f.Found, f.Do = Warn, fmt.Sprintf("%s answers; its newest block is dated %v after this machine's clock", text, -age), "set the clock, or turn on NTP"
		default:
			f.Found = fmt.Sprintf("%s answers; its newest block is of %v ago", text, max(age, 0))
		}
		found = append(found, f)
	}
	return found
}

// clockSlack is how far a block may be ahead of a clock that is right.
const clockSlack = time.Minute

// newestBlock asks an endpoint for the time of its newest block.
func newestBlock(ctx context.Context, text string) (time.Time, error) {
	ctx, cancel := context.WithTimeout(ctx, dialTime)
	defer cancel()
	c, err := ethclient.DialContext(ctx, text)
	if err != nil {
		return time.Time{}, err
	}
	defer c.Close()
	h, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return time.Time{}, err
	}
	return time.Unix(int64(h.Time), 0), nil
}
