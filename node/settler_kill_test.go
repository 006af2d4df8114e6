package node

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"verdant/ledger/devchain"
	"verdant/node/config"
	"verdant/node/control"
	"verdant/node/home"
	"verdant/swarm/manifest"
)

// runsNode is set in the environment of a process that runs a node: a cast in JSON.
const runsNode = "VERDANT_TEST_NODE"

// cast is what such a process is told.
type cast struct {
	Dir, Manifest string
	Settings      []string // keys and values
	Liar          bool     // it makes no move between peers, and all of them on the ledger
}

// runNode runs a node until the process is killed or its input ends.
func runNode(raw string) error {
	var a cast
	if err := json.Unmarshal([]byte(raw), &a); err != nil {
		return err
	}
	text, err := os.ReadFile(a.Manifest)
	if err != nil {
		return err
	}
	m, err := manifest.Decode(text)
	if err != nil {
		return err
	}
	settings := config.Default()
	for i := 0; i < len(a.Settings); i += 2 {
		if err := settings.Set(a.Settings[i], a.Settings[i+1], "test"); err != nil {
			return err
		}
	}
	h, err := home.Open(a.Dir, "test")
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	cfg := Config{
		Home: h, Manifest: m, Settings: settings, Until: 2, Version: "test", clock: hasty,
		Log: slog.New(slog.NewTextHandler(os.Stderr, nil)),
	}
	if a.Liar {
		liar(0, 1<<40)(&cfg)
	}
	n, err := New(ctx, cfg)
	if err != nil {
		return errors.Join(err, h.Close())
	}
	fmt.Println("ready", n.listen[0]+"/p2p/"+n.id.Peer.String())
	go func() {
		bufio.NewScanner(os.Stdin).Scan()
		cancel()
	}()
	return errors.Join(n.Run(ctx), n.Close())
}

// process is a node that can be killed.
type process struct {
	t    *testing.T
	cast cast
	cmd  *exec.Cmd
	addr string
	log  sink
}

func (p *process) start() {
	p.t.Helper()
	raw, err := json.Marshal(p.cast)
	if err != nil {
		p.t.Fatal(err)
	}
	p.cmd = exec.Command(os.Args[0])
	p.cmd.Env = append(os.Environ(), runsNode+"="+string(raw))
	p.cmd.Stderr = &p.log
	if _, err := p.cmd.StdinPipe(); err != nil { // held open: its end stops the process, should this one die
		p.t.Fatal(err)
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		p.t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		p.t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		p.t.Fatalf("the node does not start: %v\n%s", err, p.log.String())
	}
	p.addr = strings.TrimSpace(strings.TrimPrefix(line, "ready "))
}

func (p *process) kill() {
	if p.cmd == nil || p.cmd.Process == nil {
		return
	}
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait() // says that it was killed
}

// launch starts a node in a process of its own.
func launch(t *testing.T, m *manifest.Manifest, name string, lies bool, pairs ...string) *process {
	t.Helper()
	base := []string{"network.listen", "/ip4/127.0.0.1/tcp/0", "network.mdns", "false"}
	p := &process{t: t, cast: cast{
		Dir: filepath.Join(t.TempDir(), name), Manifest: writeManifest(t, m), Liar: lies, Settings: append(base, pairs...),
	}}
	t.Cleanup(func() {
		p.kill()
		if t.Failed() {
			t.Logf("the %s said:\n%s", name, p.log.String())
		}
	})
	p.start()
	return p
}

// played counts what has happened to games on a ledger; 0 while it does not answer.
func played(ctx context.Context, url string) int {
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return 0
	}
	defer client.Close()
	list, err := client.FilterLogs(ctx, ethereum.FilterQuery{Addresses: []common.Address{devchain.GameAddress}})
	if err != nil {
		return 0
	}
	return len(list)
}

// TestKilledInAGame plays a game on the ledger between processes, every move of it, and kills the challenger with signal 9 again and again
// while it runs. It goes on where it was, nothing is sent twice, and the liar loses by the computation, not by the clock.
func TestKilledInAGame(t *testing.T) {
	t.Parallel()
	chain := startLedger(t, hastyGames, t.TempDir(), "")
	url := chain.Info().RPC
	m := swarmOn(t, url)
	culprit := launch(t, m, "liar", true, "audit.share", "0")
	honest := launch(t, m, "challenger", false, "audit.share", "1", "network.bootstrap", culprit.addr)
	for _, moves := range []int{1, 3, 5} {
		eventually(t, fmt.Sprintf("%d moves are made", moves), func() bool { return played(t.Context(), url) >= moves })
		honest.kill()
		honest.start()
	}
	client := control.NewClient(control.SocketPath(honest.cast.Dir))
	t.Cleanup(client.Close)
	won(t, settled(t, client))
	txs := allTaken(t, gameTxs(t, url))
	if last := txs[len(txs)-1]; !slices.Contains([]string{"assertFold", "execute", "rebut", "rebutEntry"}, last.method) {
		t.Errorf("the game ends by %s", last.method)
	}
	if len(txs) < 7 {
		t.Errorf("the game had %d moves", len(txs))
	}
}

// safeLag is how many blocks behind the newest one [lagging] calls safe.
const safeLag = 12

// lagging stands between nodes and a local ledger and calls safe what is some blocks old, as public chains do.
func lagging(t *testing.T, chain string) *httptest.Server {
	t.Helper()
	forward := func(w http.ResponseWriter, r *http.Request) error {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return err
		}
		if bytes.Contains(body, []byte(`"safe"`)) {
			client, err := ethclient.DialContext(r.Context(), chain)
			if err != nil {
				return err
			}
			defer client.Close()
			head, err := client.BlockNumber(r.Context())
			if err != nil {
				return err
			}
			number, err := json.Marshal(hexutil.Uint64(head - min(head, safeLag)))
			if err != nil {
				return err
			}
			body = bytes.ReplaceAll(body, []byte(`"safe"`), number)
		}
		answer, err := http.Post(chain, "application/json", bytes.NewReader(body))
		if err != nil {
			return err
		}
		defer answer.Body.Close()
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(answer.StatusCode)
		_, err = io.Copy(w, answer.Body)
		return err
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if forward(w, r) != nil {
			w.WriteHeader(http.StatusBadGateway)
		}
	}))
	t.Cleanup(s.Close)
	return s
}

// TestBlocksTakenBackInAGame takes blocks away in which a game was played: the ledger goes on from an older copy of itself. What was in them
// is sent again. A move names the position it is made in, and with it the second of the move before, so the contract refuses those whose
// predecessor came into another block; both sides then play on from where the game really is.
func TestBlocksTakenBackInAGame(t *testing.T) {
	t.Parallel()
	base := t.TempDir()
	before, after := filepath.Join(base, "before"), filepath.Join(base, "after")
	chain := startLedger(t, hastyGames, before, "")
	url := chain.Info().RPC
	addr := strings.TrimPrefix(url, "http://")
	m := swarmOn(t, lagging(t, url).URL)
	culprit := member(t, m, "liar", liar(0, 1<<40), "audit.share", "0")
	honest := member(t, m, "challenger", nil, "audit.share", "1", "network.bootstrap", addressOf(culprit))
	restart := func(dir string) {
		t.Helper()
		if err := chain.Close(); err != nil {
			t.Fatal(err)
		}
		if dir == before { // the copy is made of what is closed
			if err := os.CopyFS(after, os.DirFS(before)); err != nil {
				t.Fatal(err)
			}
		}
		chain = startLedger(t, hastyGames, dir, addr)
	}
	eventually(t, "the game has begun", func() bool { return played(t.Context(), url) >= 4 })
	restart(before)
	had := played(t.Context(), url)
	eventually(t, "the game goes on", func() bool { return played(t.Context(), url) >= had+3 })
	lost := gameTxs(t, url)
	restart(after)
	if now := played(t.Context(), url); now >= len(lost) {
		t.Fatalf("%d events are there after blocks were taken back, %d before", now, len(lost))
	}
	pushes := 0
	eventually(t, "the game is over, and its end is safe", func() bool {
		pushes++
		push(t, url, pushes)
		return played(t.Context(), url) > len(lost) && honest.disputes.status().Unsettled == 0
	})
	won(t, settled(t, honest.client))
	sent, refused := map[common.Hash]bool{}, 0
	for _, tx := range gameTxs(t, url) {
		if sent[tx.hash] = true; tx.failed {
			refused++
		}
	}
	for _, tx := range lost {
		if !sent[tx.hash] {
			t.Errorf("%s by %s was lost with its block", tx.method, tx.from)
		}
	}
	if refused > len(lost)-had {
		t.Errorf("%d moves were refused, %d had been taken back", refused, len(lost)-had)
	}
}

// push has a local ledger seal a block: what is safe there lags behind.
func push(t *testing.T, url string, n int) {
	client, err := rpc.DialContext(t.Context(), url)
	if err != nil {
		return
	}
	defer client.Close()
	var to common.Address
	copy(to[:], fmt.Sprintf("push %d", n))
	_ = client.CallContext(t.Context(), nil, "verdant_fund", to) // it is asked again
}
