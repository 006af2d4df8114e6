package roundroots

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"verdant/ledger"
	"verdant/ledger/devchain"
)

const workerEnv = "VERDANT_TEST_KEEPER_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(workerEnv); dir != "" {
		if err := work(dir); err != nil {
			fmt.Fprintln(os.Stderr, "keeper:", err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// surroundings is what a keeper in a process of its own is told of its swarm.
type surroundings struct {
	Info            devchain.ChainInfo
	Endpoint, Trees string
	Swarm           [32]byte
}

// order asks such a keeper for one step.
type order struct {
	Ahead  time.Duration // of the test's clock
	Round  uint64        // newest that is over
	Offers []ledger.Receipt
}

// answer is how things are after it.
type answer struct {
	Status  Status
	Waiting int
	Failure string
}

// work is a keeper in a process of its own, which steps when it is told to.
func work(dir string) error {
	raw, err := os.ReadFile(filepath.Join(dir, "swarm.json"))
	if err != nil {
		return err
	}
	var around surroundings
	if err := json.Unmarshal(raw, &around); err != nil {
		return err
	}
	s := &swarm{info: around.Info, endpoint: around.Endpoint, trees: around.Trees, id: around.Swarm, clock: testClock{new(atomic.Int64)}}
	m := &member{s: s, dir: dir}
	ctx := context.Background()
	if err := m.open(ctx); err != nil {
		return err
	}
	in, out := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	for {
		var o order
		if err := in.Decode(&o); err != nil {
			return err
		}
		s.clock.ahead.Store(int64(o.Ahead))
		s.mu.Lock()
		s.round = o.Round
		s.mu.Unlock()
		for _, r := range o.Offers {
			if err := m.Offer(r); err != nil {
				return err
			}
		}
		var a answer
		if err := m.Step(ctx); err != nil {
			a.Failure = err.Error()
		}
		a.Status, a.Waiting = m.Status(), m.client.Health().Waiting
		if err := out.Encode(a); err != nil {
			return err
		}
	}
}

// worker is a member of a swarm whose process is killed again and again.
type worker struct {
	*member
	cmd   *exec.Cmd
	in    io.WriteCloser
	out   *json.Decoder
	kills int
	last  answer
}

// begin starts the process.
func (w *worker) begin() {
	t := w.s.t
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	w.cmd = exec.Command(self)
	w.cmd.Env = append(os.Environ(), workerEnv+"="+w.dir)
	if w.in, err = w.cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	out, err := w.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	w.out = json.NewDecoder(out)
	if err := w.cmd.Start(); err != nil {
		t.Fatal(err)
	}
}

// step lets the process take a step, and says whether it lived to tell.
func (w *worker) step(offers []ledger.Receipt) bool {
	if err := json.NewEncoder(w.in).Encode(order{Ahead: time.Duration(w.s.clock.ahead.Load()), Round: w.s.round, Offers: offers}); err != nil {
		return false
	}
	return w.out.Decode(&w.last) == nil
}

// until lets the process alone step until something is so. It is killed at any moment after its first step, and lives longer each time.
func (w *worker) until(what string, done func() bool) {
	s := w.s
	t := s.t
	t.Helper()
	random := rand.New(rand.NewPCG(uint64(len(what)), 1))
	for lives := 1; !t.Failed(); lives++ {
		w.begin()
		var offers []ledger.Receipt // as nodes read them from their stores
		for _, m := range s.nodes {
			offers = append(offers, m.last)
		}
		alive := w.step(offers)
		death := time.AfterFunc(time.Duration(random.IntN(10*lives*lives))*time.Millisecond, func() { _ = w.cmd.Process.Kill() })
		for alive && !done() {
			s.tick()
			s.clock.pass(100 * time.Millisecond)
			if w.last.Waiting == 0 {
				s.clock.pass(time.Second)
			}
			time.Sleep(2 * time.Millisecond)
			alive = w.step(nil)
		}
		if death.Stop() && !alive {
			t.Fatalf("%s: the process ended by itself: %v; last answer %+v", what, w.cmd.Wait(), w.last)
		}
		_ = w.cmd.Process.Kill()
		_ = w.cmd.Wait()
		if alive {
			return
		}
		if w.kills++; w.kills > 100 {
			t.Fatalf("%s: not after %d kills; last answer %+v", what, w.kills, w.last)
		}
	}
}

// killed makes the last node of a swarm one whose process is killed.
func (s *swarm) killed() *worker {
	t := s.t
	t.Helper()
	w := &worker{member: s.nodes[len(s.nodes)-1]}
	if err := w.client.Close(); err != nil {
		t.Fatal(err)
	}
	raw, err := json.Marshal(surroundings{Info: s.info, Endpoint: s.endpoint, Trees: s.trees, Swarm: s.id})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(w.dir, "swarm.json"), raw, 0o600); err != nil {
		t.Fatal(err)
	}
	return w
}

// sentOnce wants every transaction of the journal on chain, and none besides.
func (w *worker) sentOnce() {
	t := w.s.t
	t.Helper()
	if w.kills == 0 {
		t.Error("nothing was killed")
	}
	w.start()
	w.s.mine(func() bool { return w.client.Health().Waiting == 0 })
	chain, err := rpc.DialContext(t.Context(), w.s.info.RPC)
	if err != nil {
		t.Fatal(err)
	}
	defer chain.Close()
	var sent hexutil.Uint64
	if err := chain.CallContext(t.Context(), &sent, "eth_getTransactionCount", w.client.Account(), "latest"); err != nil {
		t.Fatal(err)
	}
	used := map[uint64]string{}
	for _, e := range w.client.Entries() {
		if e.Tx == "" {
			continue // the contract said that there is nothing to do, before it was sent
		}
		if e.Block == 0 {
			t.Errorf("%s %s is not on chain: %s", e.Purpose, e.ID, e.Reason)
		}
		if other, twice := used[e.Nonce]; twice {
			t.Errorf("%s and %s have one nonce", other, e.ID)
		}
		used[e.Nonce] = e.ID
	}
	if len(used) != int(sent) {
		t.Errorf("%d transactions after %d kills, %d in the journal", sent, w.kills, len(used))
	}
	t.Logf("%d kills, %d transactions", w.kills, sent)
}

// TestKilledPoster: a node killed at any moment posts every root once, has its bonds back and sends nothing twice.
func TestKilledPoster(t *testing.T) {
	t.Parallel()
	s := newSwarm(t, 3)
	w := s.killed()
	for round := uint64(1); round <= 2; round++ {
		s.play(round)
		w.until(fmt.Sprintf("round %d is in a root", round), func() bool { return w.last.Status.Standing == round })
	}
	w.until("all is final and bonds are back", func() bool {
		return w.last.Status.Final == 2 && w.last.Waiting == 0 && s.credit(w.client.Account()).Sign() == 0
	})
	s.stood(2)
	w.sentOnce()
	s.verified()
}

// TestKilledChallenger: a node killed at any moment, and alone in looking, takes a wrong root down and puts a right one in its place.
func TestKilledChallenger(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"bad leaf", "omission", "silence"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newSwarm(t, 5)
			w := s.killed()
			s.lie(lies[name], s.nodes[0])
			w.until("the wrong root falls and the round is final", func() bool { return w.last.Status.Final == 1 })
			if posted, overthrown := s.events(); len(overthrown) != 1 || len(posted) != 2 || int(posted[1].Count) != len(s.nodes) {
				t.Errorf("posted %+v, overthrown %x", posted, overthrown)
			}
			if got := s.credit(s.nodes[0].client.Account()); got.Sign() != 0 {
				t.Errorf("the cheat is owed %s", got)
			}
			w.sentOnce()
			s.verified()
		})
	}
}
