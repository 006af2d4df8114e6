package local

import (
	"strings"
	"testing"

	"verdant/node/control"
)

// TestAftermath reports of a node that was convicted for its second round, of one that went on and of one that stood still.
func TestAftermath(t *testing.T) {
	node := func(peer string, roots ...string) Member {
		s := &control.Status{Node: control.NodeStatus{Peer: peer}}
		for i, root := range roots {
			score := control.NewScore(uint64(i), uint32(i), 4)
			s.Learning.History = append(s.Learning.History, control.RoundReport{Round: uint64(i), Heldout: score, StateRoot: root})
			s.Learning.HeldoutLast = score
		}
		return Member{Status: s}
	}
	liar, keen, idle := node("liar", "a", "b", "c"), node("keen", "a", "b", "c", "d"), node("idle", "a", "b", "b", "b")
	verdict := []DisputeSummary{{}, {Round: 2, Convicted: "liar", ConvictedName: "Lie"}, {Round: 1, Convicted: "liar", ConvictedName: "Lie"}}
	if aftermath([]Member{keen, idle}, verdict[:1]) != nil {
		t.Error("nobody was convicted")
	}
	a := aftermath([]Member{liar, keen, {}}, verdict)
	if a.Round != 1 || a.Nodes != 1 || a.Rounds != 3 || a.Updates != 3 || *a.HeldoutMeanThen != 0.25 || *a.HeldoutMeanLast != 0.75 {
		t.Errorf("%+v", a)
	}
	if text := a.Sentence(); !strings.Contains(text, "since round 1, for which Lie was convicted") || !strings.HasSuffix(text, "0.250 → 0.750") {
		t.Error(text)
	}
	if a := aftermath([]Member{liar, keen, idle}, verdict); a.Nodes != 2 || a.Rounds != 3 || a.Updates != 1 {
		t.Errorf("one does not learn: %+v", a)
	}
}
