package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"verdant/node"
)

// TestReceiptExport: what the node proves goes to the file, or to standard output as JSON.
func TestReceiptExport(t *testing.T) {
	serve(t, &answering{})
	file := filepath.Join(t.TempDir(), "receipt.json")
	r := verdant(t, nil, "receipt", "export", "7", "--out", file)
	raw, err := os.ReadFile(file)
	if r.code != exitOK || !strings.Contains(r.out, "receipt of 7") || err != nil || !strings.Contains(string(raw), "verdant/receipt/1") {
		t.Errorf("%+v, %s, %v", r, raw, err)
	}
	if r = verdant(t, nil, "receipt", "export", "7", "--json"); r.code != exitOK || !strings.Contains(r.out, `{"format":"verdant/receipt/1"}`) {
		t.Errorf("to standard output: %+v", r)
	}
	verdant(t, nil, "receipt", "export", "7", "--out", filepath.Join(file, "below")).wants(t, "no directory", exitFailure, "write receipt")
}

// TestReceiptVerify checks a receipt of a real local swarm, and files that were cut off, changed, or are no receipts.
func TestReceiptVerify(t *testing.T) {
	isolate(t)
	const file = "testdata/receipt.json"
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	r := verdant(t, nil, "receipt", "verify", file)
	if r.code != exitOK || !strings.Contains(r.out, "root 3, which is final") || !strings.Contains(r.out, "nobody was asked") {
		t.Errorf("%+v", r)
	}
	r = verdant(t, nil, "receipt", "verify", file, "--json")
	var got node.CheckedReceipt
	if err := json.Unmarshal([]byte(r.out), &got); err != nil || got.Round != 7 || got.Rewarded != 157 || got.ChainID != 0x56455244 || got.Sentence == "" {
		t.Fatalf("%+v, %v", got, err)
	}
	if r = verdant(t, nil, "receipt", "verify", file, "--block", got.BlockHash.Hex()); r.code != exitOK || !strings.Contains(r.out, "the one that was named") {
		t.Errorf("its block: %+v", r)
	}
	verdant(t, nil, "receipt", "verify", file, "--block", "0x12").wants(t, "another block", exitDiffers, "not 0x12")
	verdant(t, nil, "receipt", "verify", file, "--rpc", "http://127.0.0.1:1").wants(t, "nobody answers", exitFailure, "--rpc")
	verdant(t, nil, "receipt", "verify", file, "--rpc", "http://127.0.0.1:1", "--rpc-quorum", "3").wants(t, "too many", exitFailure, "quorum")
	verdant(t, nil, "receipt", "verify", "/nonexistent").wants(t, "no file", exitFailure, "/nonexistent")
	verdant(t, nil, "receipt", "verify", file, "--manifest", "/nonexistent").wants(t, "no manifest", exitFailure, "/nonexistent")
	for name, bad := range map[string][]byte{
		"cut off":     raw[:len(raw)/2],
		"empty":       nil,
		"no receipt":  []byte("hello"),
		"more inside": bytes.Replace(raw, []byte(`"Rewarded":157`), []byte(`"Rewarded":158`), 1),
		"other claim": bytes.Replace(raw, []byte(`"chain_id":1447383620`), []byte(`"chain_id":1`), 1),
		"other keys":  bytes.Replace(raw, []byte(`"chain_id"`), []byte(`"chain"`), 1),
		"endless":     bytes.Repeat([]byte{' '}, maxReceipt+9),
	} {
		path := filepath.Join(t.TempDir(), "bad.json")
		if err := os.WriteFile(path, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		verdant(t, nil, "receipt", "verify", path).wants(t, name, exitDiffers, path, "not proven by the file")
	}
}
