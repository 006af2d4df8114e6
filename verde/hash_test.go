package verde

import (
	"strings"
	"testing"
)

func TestTagsAreDistinctAndOfOneLength(t *testing.T) {
	seen := map[Tag]bool{}
	for _, tag := range []Tag{
		TagLeaf, TagNode, TagTensor, TagEntry, TagState, TagSteps, TagGraph, TagGraphs,
		TagRollout, TagRollouts, TagClaim, TagManifest, TagToken, TagOperand, TagPrompt,
	} {
		if len(tag) != TagSize {
			t.Errorf("tag %q has %d bytes, want %d", tag, len(tag), TagSize)
		}
		if seen[tag] {
			t.Errorf("tag %q is used twice", tag)
		}
		seen[tag] = true
	}
}

func TestHashText(t *testing.T) {
	h := TagState.Sum([]byte("text"))
	text, err := h.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	var back Hash
	if err := back.UnmarshalText(text); err != nil || back != h {
		t.Fatalf("%s reads back as %v, %v", text, back, err)
	}
	if !strings.HasPrefix(h.String(), h.Short()) || len(h.Short()) != 8 {
		t.Errorf("short form %s of %s", h.Short(), h)
	}
	n := NodeID(h)
	if err := n.UnmarshalText([]byte(n.String())); err != nil || n != NodeID(h) {
		t.Errorf("node id reads back as %v, %v", n, err)
	}
	for _, bad := range []string{"", "00", strings.Repeat("0", 63), strings.Repeat("0", 65), strings.Repeat("g", 64)} {
		if err := back.UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("hash %q was accepted", bad)
		}
		if back != h {
			t.Fatalf("refusing %q changed the hash", bad)
		}
		if _, err := ParseNodeID(bad); err == nil {
			t.Errorf("node id %q was accepted", bad)
		}
	}
}
