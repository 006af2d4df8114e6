package ledger

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"verdant/ledger/devchain"
)

const (
	childEnv    = "VERDANT_TEST_CONTRIBUTOR_DIR"
	childRounds = 40
)

// childMain is a node that is killed and started again: it registers and contributes all its rounds, from the first,
// every time, as a node does that cannot know how far it had come. It writes a line for every journaled round.
func childMain(dir string) int {
	fail := func(err error) int {
		fmt.Fprintln(os.Stderr, "contributor:", err)
		return 1
	}
	raw, err := os.ReadFile(filepath.Join(dir, "chain.json"))
	if err != nil {
		return fail(err)
	}
	var info devchain.ChainInfo
	if err := json.Unmarshal(raw, &info); err != nil {
		return fail(err)
	}
	account, err := LocalAccount(dir)
	if err != nil {
		return fail(err)
	}
	ctx := context.Background()
	c, err := Dial(ctx, configOf(info, account, dir))
	if err != nil {
		return fail(err)
	}
	if err := c.Register(ctx, peerKey(7)); err != nil {
		return fail(err)
	}
	for round := range uint64(childRounds) {
		if err := c.Contribute(ctx, claim(round)); err != nil {
			return fail(err)
		}
		fmt.Println("journaled", round)
		time.Sleep(5 * time.Millisecond)
	}
	if err := c.Flush(ctx); err != nil {
		return fail(err)
	}
	fmt.Println("recorded")
	if err := c.Close(); err != nil {
		return fail(err)
	}
	return 0
}

// TestKilledContributor kills a contributor again and again, wherever it happens to be, and in the end lets it finish:
// every round is on the chain, once and in order.
func TestKilledContributor(t *testing.T) {
	t.Parallel()
	info, dir := chain(t), t.TempDir()
	raw, err := json.Marshal(info)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "chain.json"), raw, 0o600); err != nil {
		t.Fatal(err)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for run := range 8 {
		cmd := exec.Command(self)
		cmd.Env = append(os.Environ(), childEnv+"="+dir)
		cmd.Stderr = os.Stderr
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines, seen, last := bufio.NewScanner(out), 0, ""
		stop := 1 + random.IntN(childRounds)
		for lines.Scan() {
			last = lines.Text()
			if seen++; run < 7 && seen == stop {
				// Somewhere between journaling this round and the next look at the chain.
				time.Sleep(time.Duration(random.IntN(300)) * time.Millisecond)
				if err := cmd.Process.Kill(); err != nil {
					t.Fatal(err)
				}
			}
		}
		err = cmd.Wait()
		if run == 7 && (err != nil || last != "recorded") {
			t.Fatalf("last run ended with %v after %q", err, last)
		}
	}
	account, err := LocalAccount(dir)
	if err != nil {
		t.Fatal(err)
	}
	c := dial(t, configOf(info, account, dir))
	var all []uint64
	for round := range uint64(childRounds) {
		all = append(all, round)
	}
	wantRounds(t, c, all...)
	if h := c.Health(); h.Recorded != childRounds || h.Failed != 0 || h.Waiting != 0 {
		t.Errorf("health is %+v", h)
	}
	if v, err := c.look(t.Context(), &account.address); err != nil || v.nonce != childRounds+1 {
		t.Errorf("account sent %d transactions, want %d: some work was done twice (%v)", v.nonce, childRounds+1, err)
	}
}
