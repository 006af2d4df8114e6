package node

import (
	"bufio"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"

	cheats "verdant/internal/cheat"
	"verdant/node/store"
	"verdant/verde"
	"verdant/verde/stream"
)

// moment is how long a process waits before and after its moves: those of so small a round would be made before anybody can be killed.
const moment = 100 * time.Millisecond

// playsIn is set in the environment of a process that plays a side of a dispute: "role directory seed refereed".
const playsIn = "VERDANT_TEST_DISPUTE"

func TestMain(m *testing.M) {
	if raw := os.Getenv(runsNode); raw != "" {
		if err := runNode(raw); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	what := os.Getenv(playsIn)
	if what == "" {
		os.Exit(m.Run())
	}
	f := strings.Fields(what)
	seed, _ := strconv.ParseUint(f[2], 10, 64)
	if err := playIn(f[0], f[1], seed, f[3] == "true"); err != nil {
		fmt.Fprintln(os.Stderr, f[0], err)
		os.Exit(1)
	}
}

// refereeKey is that of the third process.
func refereeKey() ed25519.PrivateKey {
	seed := sha256.Sum256([]byte("referee"))
	return ed25519.NewKeyFromSeed(seed[:])
}

func nodeIDOf(k ed25519.PrivateKey) verde.NodeID { return verde.NodeID(k.Public().(ed25519.PublicKey)) }

// lieOf is the same in every process.
func lieOf(c *cheats.Court, seed uint64) (*cheats.False, error) {
	r := rand.New(rand.NewPCG(seed, 6))
	for {
		if f, err := cheats.Rounds()[3].Tell(c, r); f != nil || err != nil {
			return f, err
		}
	}
}

// playIn plays a role with the store of a directory until the process is killed or its input ends. It says which move it is about to make,
// which it has, and when there is a verdict, and gives whoever wants to kill it time.
func playIn(role, dir string, seed uint64, refereed bool) error {
	c, err := cheats.New(3, verde.DefaultClock())
	if err != nil {
		return err
	}
	lie, err := lieOf(c, seed)
	if err != nil {
		return err
	}
	h := verde.Header{Rules: c.Rules.Hash(), Claim: *lie.Claim, Challenger: c.Keys[verde.Challenger].Node(), Defender: c.Keys[verde.Defender].Node()}
	key := map[string]ed25519.PrivateKey{"challenger": c.Secrets[verde.Challenger], "defender": c.Secrets[verde.Defender], "referee": refereeKey()}[role]
	s, err := store.Open(store.Config{Dir: filepath.Join(dir, role)})
	if err != nil {
		return err
	}
	defer s.Close()
	k, err := crypto.UnmarshalEd25519PrivateKey(key)
	if err != nil {
		return err
	}
	hst, err := libp2p.New(libp2p.Identity(k), libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.DisableRelay())
	if err != nil {
		return err
	}
	defer hst.Close()
	signer, err := verde.NewKeySigner(key)
	if err != nil {
		return err
	}
	decided := func(v *verde.Verdict) {
		fmt.Println("verdict", v.Winner, strings.ReplaceAll(string(v.Reason), " ", "-"))
	}
	cfg := stream.Config{
		Host: hst, Rules: c.Rules, Signer: signer, Store: transcripts{s}, Redial: 20 * time.Millisecond,
		Accept: func(*verde.Header) error { return nil }, Referee: func(*verde.Header) error { return nil },
		Prover: func(context.Context, *verde.Header) (verde.Prover, error) {
			if role == "defender" {
				return lie.Side.Prover, nil
			}
			return c.Execute(nil)
		},
		Pledge: func(p stream.Pledging) []byte {
			fmt.Println("move", p.Before.Seq())
			time.Sleep(moment)
			return nil
		},
		OnUpdate: func(u stream.Update) {
			if u.Transcript != nil {
				decided(u.Story.Verdict)
			} else {
				fmt.Println("has", u.Seq-1)
			}
			time.Sleep(moment)
		},
	}
	if role == "referee" {
		cfg.Prover, cfg.Accept = nil, nil
	}
	service, err := stream.New(cfg)
	if err != nil {
		return err
	}
	defer service.Close()
	if t, ok, err := service.Transcript(h.ID()); err == nil && ok { // the verdict may be older than this process
		if story, err := verde.Replay(c.Rules, &t, verde.Ed25519{}); err == nil && story.Verdict != nil {
			decided(story.Verdict)
		}
	}
	if err := meet(hst, dir, role); err != nil {
		return err
	}
	if role == "challenger" {
		var via *verde.NodeID
		if refereed {
			id := nodeIDOf(refereeKey())
			via = &id
		}
		if err := service.Open(context.Background(), h, via); err != nil && !errors.Is(err, stream.ErrStarted) {
			return err
		}
	}
	bufio.NewScanner(os.Stdin).Scan()
	return nil
}

// meet writes where this process listens into the directory, and looks there for the others again and again.
func meet(h host.Host, dir, role string) error {
	info := peer.AddrInfo{ID: h.ID(), Addrs: h.Addrs()}
	raw, err := info.MarshalJSON()
	if err != nil {
		return err
	}
	file := filepath.Join(dir, role+".addr")
	if err := os.WriteFile(file+".new", raw, 0o600); err != nil {
		return err
	}
	if err := os.Rename(file+".new", file); err != nil {
		return err
	}
	go func() {
		for ; ; time.Sleep(50 * time.Millisecond) {
			for _, other := range []string{"challenger", "defender", "referee"} {
				var there peer.AddrInfo
				if raw, err := os.ReadFile(filepath.Join(dir, other+".addr")); err == nil && other != role && there.UnmarshalJSON(raw) == nil {
					h.Peerstore().ClearAddrs(there.ID)
					h.Peerstore().AddAddrs(there.ID, there.Addrs, time.Hour)
				}
			}
		}
	}()
	return nil
}

// player is a process that is killed and started again.
type player struct {
	t    *testing.T
	role string
	env  string
	cmd  *exec.Cmd
	said chan<- said
}

// said is a line of a process.
type said struct {
	by   *player
	line string
}

func (p *player) start() {
	p.t.Helper()
	p.cmd = exec.Command(os.Args[0])
	p.cmd.Env = append(os.Environ(), playsIn+"="+p.env)
	p.cmd.Stderr = os.Stderr
	in, err := p.cmd.StdinPipe() // held open: its end stops the process, should this one die
	if err != nil {
		p.t.Fatal(err)
	}
	_ = in
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		p.t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		p.t.Fatal(err)
	}
	go func() {
		for lines := bufio.NewScanner(out); lines.Scan(); {
			p.said <- said{p, lines.Text()}
		}
	}()
}

func (p *player) kill() {
	if p.cmd == nil || p.cmd.Process == nil {
		return
	}
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
}

// TestKillNine plays a dispute between processes. Each side is killed at each of its moves: when it has computed it, or when it has made it
// and perhaps not sent it; a referee now and then, and sometimes another one at the same moment. The liar is convicted by a word, all
// processes know, their transcripts have the same moves, and each replays without them.
func TestKillNine(t *testing.T) {
	seed := cheats.Seed(t)
	refereed := seed%2 == 0
	dir := t.TempDir()
	roles := []string{"defender", "challenger"}
	if refereed {
		roles = append([]string{"referee"}, roles...)
	}
	lines := make(chan said, 1024)
	var players []*player
	for _, role := range roles {
		p := &player{t: t, role: role, env: fmt.Sprintf("%s %s %d %t", role, dir, seed, refereed), said: lines}
		players = append(players, p)
		defer p.kill()
		p.start()
	}
	verdicts, killed := map[string]string{}, map[string]bool{}
	for late := time.After(5 * time.Minute); len(verdicts) < len(players); {
		var s said
		select {
		case s = <-lines:
		case <-late:
			t.Fatalf("after %d kills the verdict is known to %v only", len(killed), verdicts)
		}
		word, rest, _ := strings.Cut(s.line, " ")
		if word == "verdict" {
			if verdicts[s.by.role] == "" {
				verdicts[s.by.role] = rest
			}
			continue
		}
		move, err := strconv.ParseUint(rest, 10, 32)
		if err != nil {
			t.Fatalf("the %s says %q", s.by.role, s.line)
		}
		own := s.by.role == [...]string{"challenger", "defender"}[move%2]
		// What is done about a move follows from the seed, not from who is faster.
		dice := rand.New(rand.NewPCG(seed, move<<8|uint64(s.by.role[0])))
		when := [...]string{"move", "has"}[dice.IntN(2)]
		if key := fmt.Sprint(s.by.role, " ", move); word == when && !killed[key] && (own || s.by.role == "referee" && dice.IntN(3) == 0) {
			killed[key] = true
			victims := []*player{s.by}
			if other := players[dice.IntN(len(players))]; other != s.by && dice.IntN(3) == 0 {
				victims = append(victims, other)
			}
			for _, p := range victims {
				p.kill()
			}
			for _, p := range victims {
				p.start()
			}
		}
	}
	for role, v := range verdicts {
		if !strings.HasPrefix(v, "challenger ") || strings.HasSuffix(v, " clock") || strings.HasSuffix(v, " equivocation") {
			t.Errorf("the %s says: %s", role, v)
		}
	}
	for _, p := range players {
		p.kill()
	}
	t.Logf("refereed %t; killed at %v", refereed, slices.Sorted(maps.Keys(killed)))
	if len(killed) < 6 {
		t.Error("that is not at every move")
	}
	offline(t, dir, seed, roles)
}

// offline reads the transcripts that the processes left and replays them.
func offline(t *testing.T, dir string, seed uint64, roles []string) {
	c, err := cheats.New(3, verde.DefaultClock())
	if err != nil {
		t.Fatal(err)
	}
	raw, err := c.Manifest.Encode()
	if err != nil {
		t.Fatal(err)
	}
	manifest := filepath.Join(dir, "swarm.toml")
	if err := os.WriteFile(manifest, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	lie, err := lieOf(c, seed)
	if err != nil {
		t.Fatal(err)
	}
	h := verde.Header{Rules: c.Rules.Hash(), Claim: *lie.Claim, Challenger: c.Keys[verde.Challenger].Node(), Defender: c.Keys[verde.Defender].Node()}
	var first *verde.Transcript
	for _, role := range roles {
		s, err := store.Open(store.Config{Dir: filepath.Join(dir, role)})
		if err != nil {
			t.Fatal(err)
		}
		tr, ok, err := stream.Load(transcripts{s}, h.ID())
		if err != nil || !ok {
			t.Fatalf("transcript of the %s: %v", role, err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
		story, _, err := Replay(manifest, tr.Encode())
		if err != nil || story.Verdict == nil || story.Verdict.Winner != verde.Challenger || story.Final == nil {
			t.Fatalf("replay of the %s: %+v, %v", role, story, err)
		}
		if first == nil {
			first = &tr
			t.Logf("%d moves: %s", len(tr.Entries), story.Verdict.Detail)
		}
		for i, e := range tr.Entries {
			if i >= len(first.Entries) || string(e.Body) != string(first.Entries[i].Body) || string(e.Sig) != string(first.Entries[i].Sig) {
				t.Fatalf("move %d of the %s is not what the %s has", i, role, roles[0])
			}
		}
	}
}
