package contracts_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
	"verdant/repops"
)

// TestRefereeJudges: what swarms without stakes ask by a call: who is wrong, after a run or after one opened operand.
func TestRefereeJudges(t *testing.T) {
	a := newArena(t, fork(false))
	judge := newBare(t, "referee")
	for wrong := -1; wrong < 3; wrong++ {
		c := operandGame(t, a, wrong)
		source := c.node.Sources[0]
		source.Root = a.p.Before
		base := contracts.RefereeAssertion{
			Node: c.node.Record.Node, Source: contracts.SourceHash(source), Words: crypto.Keccak256Hash(c.words),
			Hi: 1, Start: a.p.Start, End: a.p.End,
		}
		ask := func(what string, x contracts.RefereeAssertion, want uint8) {
			t.Helper()
			out, _, err := judge.try("judge", x, c.node.Descriptor, c.words, source, c.opening[0])
			switch {
			case err != nil && want != 0:
				t.Errorf("%s: %v", what, err)
			case err == nil && want == 0:
				t.Errorf("%s: accepted", what)
			case err == nil && out[0].(uint8) != want:
				t.Errorf("%s: party %d loses, want %d", what, out[0], want)
			}
		}
		ask("a run as claimed", base, contracts.Challenger)
		x := base
		x.End ^= 1
		ask("a run with another result", x, contracts.Defender)
		x = base
		x.Choice, x.Local = 1, 0
		if wrong == 0 {
			ask("a wrong operand", x, contracts.Defender)
		} else {
			ask("a right operand", x, contracts.Challenger)
		}
		x.Local = 1
		ask("the operand of another tensor", x, 0)
		x.Local, x.Source = 0, common.Hash{1}
		ask("another source", x, 0)
		x = base
		x.Choice = 4
		ask("a word that was not asserted", x, 0)
		x = base
		x.Node[0] ^= 1
		ask("another node", x, 0)
		x = base
		x.Words[0] ^= 1
		ask("other words", x, 0)
		x = base
		x.Hi = 2
		ask("more steps than the node has", x, 0)
	}
}

// TestRefereeJudgesElements: a whole element from its bounds on; an empty fold must give the initial accumulator.
func TestRefereeJudgesElements(t *testing.T) {
	judge := newBare(t, "referee")
	rec := &recorder{answer: func(_ int, index int64) uint32 { return uint32(index & 3) }}
	for _, n := range expand(t, repops.EmbedGrad{Rows: 7, Vocab: 5, Dim: 6}).Nodes {
		for index := range n.Size() {
			e := repops.NewElement(&n, int64(index), rec.load)
			lo, hi := e.Range()
			_, bounds := rec.take()
			value := e.Prefix(hi)
			rec.take() // Prefix has asked for the bounds again
			for k := lo; k < hi; k++ {
				e.Operands(k)
			}
			_, words := rec.take()
			for bit := range 3 {
				claimed, want := value, contracts.Challenger
				if bit > 0 {
					claimed, want = value^1<<(7*bit), contracts.Defender
				}
				out, _ := judge.call("judgeElement", descriptor(t, &n), uint64(index), claimed, bounds, words)
				if out[0].(uint8) != want {
					t.Fatalf("element %d, claimed %#08x of %#08x: party %d loses, want %d", index, claimed, value, out[0], want)
				}
			}
		}
	}
}

// TestHashesAgree: Go and the contracts commit to the same.
func TestHashesAgree(t *testing.T) {
	a := newArena(t, fork(false))
	c := operandGame(t, a, -1)
	judge := newBare(t, "referee")
	out, _ := judge.call("nodeHash", c.node.Descriptor)
	if out[0].([32]byte) != c.node.Record.Node {
		t.Error("the hash of a descriptor differs")
	}
	for _, s := range c.node.Sources {
		if out, _ = judge.call("sourceHash", s); out[0].([32]byte) != contracts.SourceHash(s) {
			t.Error("the hash of a source differs")
		}
	}
	a.p.Subject = contracts.SubjectHash(subject)
	id, err := a.game.UnpackGameId(a.call(a.gameAt, a.game.PackGameId(a.p.Challenger, a.p.Defender, a.p.Nonce, a.p.Subject)))
	if err != nil || id != a.p.ID() {
		t.Errorf("the id of a game differs: %v", err)
	}
	kind, err := a.game.UnpackKind(a.call(a.gameAt, a.game.PackKind()))
	if err != nil || kind != contracts.GameKind {
		t.Errorf("the game calls itself %x", kind)
	}
	if out, _ = judge.call("kind"); out[0].([32]byte) != contracts.RefereeKind {
		t.Errorf("the referee calls itself %x", out[0])
	}
}
