package node

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httputil"
	"net/url"
	"time"

	"golang.org/x/sync/errgroup"

	"verdant/ledger"
	"verdant/node/keys"
	"verdant/swarm/manifest"
	"verdant/swarm/market"
)

const (
	// tunnelHost stands for whichever connected peer offers its JSON-RPC. The name cannot exist elsewhere.
	tunnelHost = "peers.verdant.invalid"
	// maxRPC bounds a tunnelled request in bytes.
	maxRPC = 1 << 20
)

// openLedger connects with the chain of the manifest: over the endpoints somebody named, those of the manifest, and, last, through
// peers that have one. That none answers now is no error; that one serves another chain is.
func (n *Node) openLedger(ctx context.Context) error {
	m, set := n.cfg.Manifest, n.cfg.Settings
	account, err := keys.Account(n.cfg.Home, n.passphrase())
	if err != nil {
		return err
	}
	client := &http.Client{Transport: split{direct: http.DefaultTransport, tunnel: n.host.RPCTransport()}}
	p := n.spec.Program
	n.ledger, err = ledger.Dial(ctx, ledger.Config{
		Endpoints: n.endpoints(), Last: "http://" + tunnelHost, Quorum: set.Ledger.Quorum, ChainID: m.Ledger.ChainID,
		Registry: ledger.Address(m.Ledger.Registry), Stake: ledger.Address(m.Ledger.Stake), Rounds: ledger.Address(m.Ledger.Rounds),
		Roots: ledger.Address(m.Ledger.Roots), Rewards: ledger.Address(m.Ledger.Rewards),
		DeploymentBlock: m.Ledger.DeploymentBlock, Swarm: n.spec.ID, Trees: rootTrees{n},
		MaxSampled: uint32(p.Questions * p.Group), MaxAsked: uint32(p.Heldout),
		Account: account, Journal: n.cfg.Home.Path("account", "journal"), Faucet: m.Ledger.Kind == manifest.LocalLedger,
		Offline: true, HTTP: client, Log: n.log,
	})
	if err != nil {
		return fmt.Errorf("%w: the endpoints are %v (--rpc)", err, append(set.Ledger.RPC, m.Hints.RPC...))
	}
	n.onClose(n.ledger.Close)
	n.recorder, n.adoption = newRecorder(n), newAdoption(n)
	n.market = newDealer(n, newChainTasks(n, account), market.Account(account.Address()))
	return n.openRoots()
}

// endpoints lists the URLs this machine is told to reach the chain by.
func (n *Node) endpoints() []string {
	return append(append([]string(nil), n.cfg.Settings.Ledger.RPC...), n.cfg.Manifest.Hints.RPC...)
}

// passphrase is where that of the account comes from; nil means the one made for the home.
func (n *Node) passphrase() keys.Source {
	if n.cfg.Passphrase != nil {
		return n.cfg.Passphrase
	}
	return keys.From(n.cfg.Settings.Ledger.PassphraseFile, n.cfg.Settings.Ledger.PassphraseFD)
}

// split sends requests for the tunnel's host through peers and all others straight.
type split struct{ direct, tunnel http.RoundTripper }

// RoundTrip implements [http.RoundTripper].
func (s split) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.URL.Host == tunnelHost {
		return s.tunnel.RoundTrip(r)
	}
	return s.direct.RoundTrip(r)
}

// serveRPC offers the local ledger's JSON-RPC to members that cannot reach it. Endpoints of other chains are not offered: they may
// be paid for, or know secrets of their own.
func (n *Node) serveRPC(ctx context.Context) error {
	direct := n.endpoints()
	if n.cfg.Manifest.Ledger.Kind != manifest.LocalLedger || len(direct) == 0 {
		return nil
	}
	target, err := url.Parse(direct[0])
	if err != nil {
		return fmt.Errorf("serve JSON-RPC: %w", err)
	}
	proxy := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(target)
			r.Out.Host = target.Host
		},
		ErrorHandler: func(w http.ResponseWriter, _ *http.Request, err error) {
			n.log.Debug("tunnelled request", "err", err)
			w.WriteHeader(http.StatusBadGateway)
		},
	}
	srv := &http.Server{
		Handler:     http.MaxBytesHandler(onlyPost(proxy), maxRPC),
		ReadTimeout: 20 * time.Second, WriteTimeout: time.Minute, IdleTimeout: time.Minute, MaxHeaderBytes: 8 << 10,
	}
	l := n.host.ListenRPC()
	var all errgroup.Group
	all.Go(func() error {
		if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve JSON-RPC: %w", err)
		}
		return nil
	})
	<-ctx.Done()
	return errors.Join(srv.Close(), all.Wait())
}

func onlyPost(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			w.WriteHeader(http.StatusMethodNotAllowed)
			return
		}
		h.ServeHTTP(w, r)
	})
}
