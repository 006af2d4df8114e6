package e2e

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"verdant/node/control"
	"verdant/node/local"
)

// TestLiarIsConvicted runs a swarm of four processes one of which lies. It is convicted of one word by those who audited it, and the
// others go on learning without it.
func TestLiarIsConvicted(t *testing.T) {
	base := t.TempDir()
	dir := filepath.Join(base, "up")
	var sum local.Summary
	out := run(t, base, 0, "up", "--nodes", "4", "--cheat", "2", "--rounds", "8", "--period", "2s", "--audit-share", "1", "--home", dir, "--json", "--mdns=false")
	if err := json.Unmarshal([]byte(out), &sum); err != nil {
		t.Fatal(err)
	}
	liar, convicted := sum.Nodes[1], local.DisputeSummary{}
	for _, d := range sum.Disputes {
		if d.Convicted != liar.Peer || d.Defender != liar.Peer {
			t.Errorf("somebody else is convicted: %+v", d)
		}
		if d.Word != nil {
			convicted = d
		}
	}
	w := convicted.Word
	if w == nil {
		t.Fatalf("nobody is convicted of a word: %+v, %q", sum.Disputes, sum.Notes)
	}
	if string(w.Claimed) == string(w.Computed) || !strings.Contains(string(w.Claimed), "0x") || w.Operator == "" || w.StepName == "" {
		t.Errorf("convicted of %+v", w)
	}
	// What it was convicted of cost it a bond on the ledger, of which the challenger has got half.
	if s := convicted.Settlement; s == nil || s.State != control.SettlementPaid || s.Tx == "" || s.Gas == 0 || s.Gas > 200_000 {
		t.Errorf("the settlement: %+v", s)
	}
	if liar.SlashedWei == "0" || len(liar.SlashedWei) != 19 || liar.StakeWei >= "4" {
		t.Errorf("the liar has a stake of %s wei and was slashed %s", liar.StakeWei, liar.SlashedWei)
	}
	for i, n := range sum.Nodes {
		// On a busy machine processes come late to the first rounds, and say so.
		if i != 1 && (n.Rounds < 3 || n.Rounds+n.Skipped < 8 || n.ExternalsUsed == 0 || n.ClaimsOnLedger != n.Claims) {
			t.Errorf("an honest node: %+v", n)
		}
	}
	if a := sum.Aftermath; a == nil || len(a.Convicted) != 1 || a.Convicted[0] != liar.Name || a.Nodes != 3 || a.Updates < 1 || a.HeldoutMeanThen == nil {
		t.Errorf("after the conviction: %+v", a)
	}
	// The transcript stands by itself.
	file := filepath.Join(base, "transcript")
	run(t, base, 0, "dispute", "show", convicted.Dispute[:12], "--home", dir, "--out", file)
	var told struct {
		Story struct {
			Verdict struct{ Winner, Reason string } `json:"verdict"`
		} `json:"story"`
	}
	if err := json.Unmarshal([]byte(run(t, base, 0, "dispute", "replay", file, "--home", dir, "--json")), &told); err != nil {
		t.Fatal(err)
	}
	if v := told.Story.Verdict; v.Winner != "challenger" || v.Reason != convicted.Reason {
		t.Errorf("replayed: %+v", v)
	}
	var list control.Disputes
	if err := json.Unmarshal([]byte(run(t, base, 0, "dispute", "list", "--home", dir, "--node", "1", "--json")), &list); err != nil {
		t.Fatal(err)
	}
	if len(list.Disputes) == 0 || list.Disputes[0].Verdict == nil {
		t.Errorf("listed: %+v", list)
	}
	run(t, base, 3, "dispute", "open", "0123456789", "--home", dir)
}
