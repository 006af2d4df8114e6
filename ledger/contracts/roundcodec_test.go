package contracts_test

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"verdant/ledger/contracts"
)

// TestRoundTreeCodec: a tree reads back as it was, hostile or not, and what was cut off or changed anywhere is no tree, or another.
func TestRoundTreeCodec(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var leaves []contracts.RoundRootsLeaf
		for i := range rapid.IntRange(0, 9).Draw(rt, "leaves") {
			leaf := contracts.RoundRootsLeaf{Account: account("x"), Round: 3, Rewarded: rapid.Uint64Range(0, 9).Draw(rt, "rewarded"), Sampled: 9}
			leaf.Account[3] = byte(i)
			leaves = append(leaves, leaf)
		}
		tree, err := contracts.NewRoundTree(leaves)
		if err != nil {
			rt.Fatal(err)
		}
		if !tree.Follows() {
			rt.Fatal("an honest tree does not follow from its leaves")
		}
		raw := tree.Encode()
		back, err := contracts.DecodeRoundTree(raw)
		if err != nil || !reflect.DeepEqual(back.Encode(), raw) || back.Root().Hash != tree.Root().Hash || !back.Follows() {
			rt.Fatalf("reads back as %+v: %v", back, err)
		}
		cut := rapid.IntRange(0, len(raw)-1).Draw(rt, "cut")
		if _, err := contracts.DecodeRoundTree(raw[:cut]); err == nil {
			rt.Fatalf("%d of %d bytes are a tree", cut, len(raw))
		}
		if len(leaves) == 0 {
			return
		}
		bad := append([]byte{}, raw...)
		at := rapid.IntRange(0, len(raw)-1).Draw(rt, "flip")
		bad[at] ^= 1 << rapid.IntRange(0, 7).Draw(rt, "bit")
		back, err = contracts.DecodeRoundTree(bad)
		root := tree.Root()
		if err == nil && back.Follows() && back.Root().Hash == root.Hash && back.Root().Sum.Cmp(root.Sum) == 0 && len(back.Leaves) == len(leaves) {
			rt.Fatalf("byte %d of %d changes nothing", at, len(raw))
		}
	})
}

// FuzzRoundTree: no bytes make the decoder or the audit fall over.
func FuzzRoundTree(f *testing.F) {
	tree, err := contracts.NewRoundTree([]contracts.RoundRootsLeaf{{Account: account("a")}, {Account: account("b"), Rewarded: 7}, {Account: account("c")}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(tree.Encode())
	f.Add([]byte{0, 0, 0, 0})
	f.Add([]byte{0, 0, 0, 1})
	f.Fuzz(func(t *testing.T, raw []byte) {
		back, err := contracts.DecodeRoundTree(raw)
		if err != nil {
			return
		}
		back.Follows()
		for i := range back.Leaves {
			back.Way(0, i)
		}
	})
}
