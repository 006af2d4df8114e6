package node

import (
	"bytes"
	"testing"

	"verdant/verde"
)

func testNews() news {
	c := verde.Claim{
		Spec: verde.SpecVersion, Swarm: verde.Hash{1}, Node: verde.NodeID{2}, Graphs: verde.Hash{3}, Pre: verde.Hash{4}, Inputs: verde.Hash{5},
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
