package node

import (
	"bytes"
	"path/filepath"
	"reflect"
	"testing"

	"verdant/node/control"
	"verdant/node/store"
	"verdant/repops"
	"verdant/verde"
)

func testNews() news {
	c := verde.Claim{
		Spec: repops.SpecVersion, Swarm: verde.Hash{1}, Node: verde.NodeID{2}, Graphs: verde.Hash{3}, Pre: verde.Hash{4}, Inputs: verde.Hash{5},
		Computation: verde.Hash{6}, Rollouts: verde.Hash{7}, Post: verde.Hash{8}, Steps: 4, Families: 1, Sampled: 64, Asked: 250,
	}
	return news{
		decided: true, winner: verde.Challenger, reason: verde.ByExecution, transcript: verde.Hash{9},
		header: verde.Header{Rules: verde.Hash{10}, Claim: c, Challenger: verde.NodeID{11}, Defender: c.Node},
	}
}

func TestNews(t *testing.T) {
	want := testNews()
	raw := want.encode()
	got, err := decodeNews(raw)
	if err != nil || *got != want {
		t.Fatalf("%+v, %v", got, err)
	}
	for n := range raw {
		if _, err := decodeNews(raw[:n]); err == nil {
			t.Fatalf("%d of %d bytes are taken", n, len(raw))
		}
	}
	if _, err := decodeNews(append(raw, 0)); err == nil {
		t.Error("a byte too many is taken")
	}
	want.decided = false
	if _, err := decodeNews(want.encode()); err == nil {
		t.Error("an open dispute has a winner")
	}
}

// FuzzNews decodes anything. What is taken has one encoding.
func FuzzNews(f *testing.F) {
	n := testNews()
	f.Add(n.encode())
	f.Fuzz(func(t *testing.T, raw []byte) {
		if w, err := decodeNews(raw); err == nil && !bytes.Equal(w.encode(), raw) {
			t.Fatalf("%x is read as %+v", raw, w)
		}
	})
}

// TestTranscriptsSurvive keeps a dispute in a store, opens the store again, and finds it as it was.
func TestTranscriptsSurvive(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "store")
	open := func() transcripts {
		t.Helper()
		s, err := store.Open(store.Config{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		return transcripts{s}
	}
	a, b := verde.Hash{1}, verde.Hash{2}
	k := open()
	for _, err := range []error{
		k.Put(a, 0, [][]byte{{1}, {2}}, false), k.Put(a, 2, [][]byte{{3}}, false), k.Put(b, 0, [][]byte{{9}}, false), k.Put(b, 0, [][]byte{{8}}, true),
		k.putSummary(control.Dispute{ID: a.String(), State: control.DisputeOpen}), k.s.Close(),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	k = open()
	defer k.s.Close()
	parts, err := k.Parts(a)
	if err != nil || !reflect.DeepEqual(parts, [][]byte{{1}, {2}, {3}}) {
		t.Errorf("%v, %v", parts, err)
	}
	if parts, err = k.Parts(b); err != nil || !reflect.DeepEqual(parts, [][]byte{{8}}) {
		t.Errorf("%v, %v", parts, err)
	}
	if list, err := k.Unfinished(); err != nil || !reflect.DeepEqual(list, []verde.Hash{a}) {
		t.Errorf("unfinished: %v, %v", list, err)
	}
	if list, err := k.summaries(); err != nil || len(list) != 1 || list[0].ID != a.String() {
		t.Errorf("summaries: %v, %v", list, err)
	}
	if err := k.drop(a.String()); err != nil {
		t.Fatal(err)
	}
	if parts, err = k.Parts(a); err != nil || len(parts) != 0 {
		t.Errorf("after dropping: %v, %v", parts, err)
	}
	if list, err := k.Unfinished(); err != nil || len(list) != 0 {
		t.Errorf("after dropping: %v, %v", list, err)
	}
}
