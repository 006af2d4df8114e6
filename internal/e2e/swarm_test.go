package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"verdant/node/control"
	"verdant/node/local"
	"verdant/node/petname"
	"verdant/verde"
)

// TestSwarm tells the life of a swarm of three processes: it learns, is audited, is lied to, takes in a latecomer, loses a node to
// kill -9, is stopped and goes on. The parts share one swarm because each needs what the one before has made.
func TestSwarm(t *testing.T) {
	base := t.TempDir()
	dir := filepath.Join(base, "up")
	up := start(t, base, "up", "--nodes", "3", "--period", "1s", "--home", dir, "--json", "--mdns=false")
	token := up.token()
	nodes := []*control.Client{client(t, dir, 1), client(t, dir, 2), client(t, dir, 3)}

	t.Run("learns", func(t *testing.T) {
		for i, c := range nodes {
			s := await(t, "three rounds with rollouts of others, recorded", c, func(s *control.Status) bool {
				return s.Round.Done >= 3 && s.Rollouts.ExternalsUsed > 0 && s.Claims.OnLedger >= 3
			})
			if len(s.Node.Families) != 1 || s.Node.Families[0] != []string{"r", "s", "m"}[i] || s.Learning.HeldoutFirst == nil {
				t.Errorf("node %d: %+v", i+1, s.Node)
			}
			if s.Rollouts.Rejected != 0 || s.Ledger.Kind != "local" || !s.Ledger.Registered || len(s.Warnings) != 0 {
				t.Errorf("node %d: %+v, %+v, %q", i+1, s.Rollouts, s.Ledger, s.Warnings)
			}
		}
	})

	t.Run("is audited", func(t *testing.T) {
		list, sum := verdicts(t, run(t, base, 0, "audit", "--all", "--home", dir, "--node", "2", "--json"))
		authors := map[string]bool{}
		for _, v := range list {
			authors[v.Node] = true
		}
		if sum.Agreed != sum.Done || sum.Done < 9 || len(authors) != 3 {
			t.Errorf("audits of %d authors: %+v", len(authors), sum)
		}
	})

	var lie verde.Hash
	t.Run("refuses tampered rollouts", func(t *testing.T) {
		h := newHostile(t, dir, addresses(nodes))
		h.publishTamperedRollouts(t.Context())
		for _, c := range nodes {
			await(t, "the rollouts are rejected and counted", c, func(s *control.Status) bool { return s.Rollouts.Rejected > 0 })
			peers, err := c.Peers(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			i := slices.IndexFunc(peers.Peers, func(p control.Peer) bool { return p.Name == petname.Of(h.node) && p.Connected })
			if i < 0 || peers.Peers[i].Score > -10 {
				t.Errorf("the liar's score: %+v", peers.Peers)
			}
		}
	})

	// The second liar stays for the next part, so that its checkpoint can be fetched.
	h := newHostile(t, dir, addresses(nodes))
	t.Run("finds a tampered checkpoint", func(t *testing.T) {
		lie = h.publishTamperedCheckpoint(t.Context())
		until(t, "the claim has arrived", func() bool {
			return start(t, base, "audit", lie.String()[:16], "--home", dir, "--json").wait() != 5
		})
		list, sum := verdicts(t, run(t, base, 4, "audit", lie.String(), "--home", dir, "--json"))
		if sum.Disagreed != 1 || list[0].Verdict != control.Differs || list[0].Difference == nil ||
			!strings.Contains(list[0].Difference.Item, "state root after the round") || list[0].Difference.Claimed == list[0].Difference.Computed {
			t.Errorf("verdict: %+v", list)
		}
	})

	t.Run("takes in a latecomer", func(t *testing.T) {
		h.publishTamperedCheckpoint(t.Context()) // a fresh one, of a recent round
		late := start(t, base, "join", token, "--families", "all", "--mdns=false")
		home := filepath.Join(base, "verdant", "swarm-"+h.spec.ID.Short())
		s := await(t, "the latecomer has done two rounds and recorded them", clientOf(t, home), func(s *control.Status) bool {
			return s.Round.Done >= 2 && s.Claims.OnLedger >= 2
		})
		if s.Learning.HeldoutFirst.Round == 0 || s.Learning.HeldoutFirst.Hits == s.Learning.HeldoutFirst.Of {
			t.Errorf("the latecomer began with %+v", s.Learning.HeldoutFirst)
		}
		if s.Ledger.Endpoint != "through peers" {
			t.Errorf("the latecomer reaches the ledger over %s", s.Ledger.Endpoint)
		}
		for _, step := range []string{"claim cannot be started from", "starting from an audited claim"} { // the liar's comes first
			if !strings.Contains(late.err.String(), step) {
				t.Errorf("the latecomer's log does not say %q", step)
			}
		}
		// It audits as well as anybody, itself and those before it included.
		until(t, "the claim has arrived", func() bool {
			return start(t, base, "audit", s.Claims.Latest, "--home", dir, "--json").wait() != 5
		})
		_, sum := verdicts(t, run(t, base, 0, "audit", s.Claims.Latest, "--home", dir, "--json"))
		if sum.Agreed != 1 {
			t.Errorf("audit of the latecomer: %+v", sum)
		}
		run(t, base, 0, "stop", "--home", home)
		if code := late.wait(); code != 0 {
			t.Errorf("the latecomer ended with status %d", code)
		}
	})

	t.Run("survives kill -9", func(t *testing.T) {
		before := status(nodes[0])
		if before == nil {
			t.Fatal("node 1 does not answer")
		}
		if err := syscall.Kill(before.Process.PID, syscall.SIGKILL); err != nil {
			t.Fatal(err)
		}
		after := await(t, "the node is back and does rounds", nodes[0], func(s *control.Status) bool {
			return s.Process.PID != before.Process.PID && s.Round.Done >= before.Round.Done+2 && s.Claims.OnLedger >= before.Claims.OnLedger+2
		})
		if after.Node.Peer != before.Node.Peer || after.Learning.HeldoutFirst.Hits != before.Learning.HeldoutFirst.Hits {
			t.Errorf("another node came back: %+v", after.Node)
		}
		if after.Round.Done+after.Round.SkippedTotal != uint64(after.Round.Last+1) {
			t.Errorf("%d rounds done and %d explained, of %d", after.Round.Done, after.Round.SkippedTotal, after.Round.Last+1)
		}
		// The chain of claims goes through the crash. A claim this new may still be on its way to node 3.
		until(t, "the claim has arrived", func() bool {
			return start(t, base, "audit", after.Claims.Latest, "--home", dir, "--node", "3", "--json").wait() != 5
		})
		_, sum := verdicts(t, run(t, base, 0, "audit", after.Claims.Latest, "--home", dir, "--node", "3", "--json"))
		if sum.Agreed != 1 {
			t.Errorf("audit after the crash: %+v", sum)
		}
	})

	t.Run("records over an endpoint that the manifest names", func(t *testing.T) {
		raw, err := os.ReadFile(filepath.Join(dir, "swarm.toml"))
		if err != nil {
			t.Fatal(err)
		}
		rpc := status(nodes[1]).Ledger.Endpoint
		manifest, home := filepath.Join(base, "remote.toml"), filepath.Join(base, "remote")
		hint := strings.Replace(string(raw), "[hints]\n", "[hints]\nrpc = ['"+rpc+"']\n", 1)
		if err := os.WriteFile(manifest, []byte(hint), 0o600); err != nil {
			t.Fatal(err)
		}
		alone := start(t, base, "join", manifest, "--home", home, "--families", "all", "--mdns=false") // and reaches no peer that could help
		s := await(t, "a claim is recorded", clientOf(t, home), func(s *control.Status) bool { return s.Claims.OnLedger >= 1 })
		if s.Ledger.Endpoint != rpc || s.Peers.Connected != 0 {
			t.Errorf("%+v, %+v", s.Ledger, s.Peers)
		}
		run(t, base, 0, "stop", "--home", home)
		if code := alone.wait(); code != 0 {
			t.Errorf("it ended with status %d", code)
		}
	})

	var first local.Summary
	t.Run("stops", func(t *testing.T) {
		run(t, base, 0, "stop", "--home", dir)
		if code := up.wait(); code != 0 {
			t.Fatalf("up ended with status %d", code)
		}
		if err := json.Unmarshal([]byte(up.out.String()), &first); err != nil {
			t.Fatalf("%v: %s", err, up.out.String())
		}
		for _, n := range first.Nodes {
			if n.Rounds == 0 || n.Claims != n.Rounds || n.ExternalsUsed == 0 || n.RolloutsRejected == 0 || n.RSSMB > 150 {
				t.Errorf("node %+v", n)
			}
		}
		if first.Audits.Agreed == 0 || first.Ledger.Contributions == 0 {
			t.Errorf("summary %+v, %+v", first.Audits, first.Ledger)
		}
	})

	t.Run("answers while it rests", func(t *testing.T) {
		var board control.Leaderboard
		if err := json.Unmarshal([]byte(run(t, base, 0, "leaderboard", "--verify", "--home", dir, "--json")), &board); err != nil {
			t.Fatal(err)
		}
		if len(board.Rows) != 5 || board.Contributions == 0 { // three, the latecomer and the one alone; liars never registered
			t.Errorf("leaderboard %+v", board)
		}
		if v := board.Verification; v == nil || !v.Verified || v.Of != 1 {
			t.Errorf("verified by %+v", v)
		}
		for _, r := range board.Rows[:3] {
			if r.Adopted == 0 || r.Adoption.Claims == 0 || len(r.Figures) < 9 {
				t.Errorf("row %+v", r)
			}
		}
	})

	t.Run("goes on", func(t *testing.T) {
		var sum local.Summary
		if err := json.Unmarshal([]byte(run(t, base, 0, "up", "--nodes", "3", "--rounds", "2", "--home", dir, "--json", "--mdns=false")), &sum); err != nil {
			t.Fatal(err)
		}
		if sum.Swarm != first.Swarm || len(sum.Nodes) != 3 {
			t.Fatalf("another swarm: %+v", sum)
		}
		for i, n := range sum.Nodes {
			if n.Peer != first.Nodes[i].Peer || n.Rounds <= first.Nodes[i].Rounds || n.Claims != n.ClaimsOnLedger || n.Skipped == 0 {
				t.Errorf("before %+v\nafter %+v", first.Nodes[i], n)
			}
		}
	})
}

// addresses returns one address of each node.
func addresses(nodes []*control.Client) []string {
	var out []string
	for _, c := range nodes {
		if s := status(c); s != nil && len(s.Node.Listen) > 0 {
			i := slices.IndexFunc(s.Node.Listen, func(a string) bool { return strings.HasPrefix(a, "/ip4/127.0.0.1/tcp/") })
			out = append(out, s.Node.Listen[max(i, 0)])
		}
	}
	return out
}
