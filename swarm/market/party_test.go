package market

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verdant/verde"
)

var (
	me       = Account{1}
	other    = Account{2}
	poster   = Account{3}
	right    = Result{Computation: verde.Hash{1}, Inputs: verde.Hash{2}, Post: verde.Hash{3}}
	wrong    = Result{Computation: verde.Hash{9}, Inputs: verde.Hash{2}, Post: verde.Hash{8}}
	everyone = Roles{Solve: true, Verify: true, Watch: true}
)

func terms() Terms {
	return Terms{
		Submitter: poster, Steps: 9, Verifiers: 2, OpenUntil: 1000, Compute: 100, Verify: 50, Challenge: 40,
		Reward: gwei(1000), Fee: gwei(500), Jackpot: gwei(1000), SolverBond: gwei(8000), VerifierBond: gwei(3000),
	}
}

func kindsOf(acts []Act) string {
	var s []string
	for _, a := range acts {
		s = append(s, string(a.Kind))
	}
	return strings.Join(s, ", ")
}

// TestDecide goes through the life of a task: what an honest party does in each situation.
func TestDecide(t *testing.T) {
	view := func(p Phase, change func(v *View)) View {
		v := View{Terms: terms(), Phase: p, Window: 10, At: 200, Now: 150, Block: 20, Since: 15}
		if change != nil {
			change(&v)
		}
		return v
	}
	// Submitted at 200: secrets until 210, verdicts committed until 260, revealed until 270, disclosed until 280, challenged until 320.
	later := func(p Phase, now uint64, change func(v *View)) View {
		return view(p, func(v *View) {
			v.Now, v.Solver, v.Submitted, v.Actual = now, other, right, right
			if change != nil {
				change(v)
			}
		})
	}
	mine := func(v *View) { v.Solver = me }
	for _, c := range []struct {
		name  string
		v     View
		roles Roles
		k     Known
		want  string
	}{
		{"an open task", view(Open, nil), Roles{Solve: true}, Known{}, "take"},
		{"an open task, for a verifier", view(Open, nil), Roles{Verify: true}, Known{}, "enlist"},
		{"an open task that wants none", view(Open, func(v *View) { v.Terms.Verifiers = 0 }), Roles{Verify: true}, Known{}, ""},
		{"an open task, for who has enlisted", view(Open, func(v *View) { v.Mine = Enlisted }), everyone, Known{}, ""},
		{"a program too large", view(Open, nil), everyone, Known{Refused: "too large"}, ""},
		{"one's own task", view(Open, func(v *View) { v.Terms.Submitter = me }), everyone, Known{}, ""},
		{"one's own task, nobody took", view(Open, func(v *View) { v.Terms.Submitter, v.Now = me, 201 }), everyone, Known{}, "expire"},
		{"another's task, nobody took", view(Open, func(v *View) { v.Now = 201 }), everyone, Known{}, ""},
		{
			"a task one was convicted of", view(Open, func(v *View) { v.Ended = []Attempt{{Solver: me, Ending: Convicted}} }),
			Roles{Solve: true},
			Known{},
			"",
		},
		{"a task taken by another", view(Taken, func(v *View) { v.Solver = other }), everyone, Known{}, "enlist"},
		{"a task just taken", view(Taken, func(v *View) { v.Solver, v.Since = me, 20 }), everyone, Known{}, "execute"},
		{"a task taken a block ago", view(Taken, mine), everyone, Known{}, "fix, execute"},
		{"executed", view(Taken, func(v *View) { v.Solver, v.Fixed = me, true }), everyone, Known{Result: &right}, "execute wrong"},
		{"ready", view(Taken, func(v *View) { v.Solver, v.Fixed = me, true }), everyone, Known{Result: &right, Wrong: &right}, "submit"},
		{"ready too late", view(Taken, func(v *View) { v.Solver, v.Fixed, v.Now = me, true, 201 }), everyone, Known{Result: &right, Wrong: &right}, ""},
		{"abandoned", view(Taken, func(v *View) { v.Solver, v.Terms.Submitter, v.Now = other, me, 201 }), everyone, Known{}, "lapse"},

		{"enlisted", later(Submitted, 205, func(v *View) { v.Mine = Enlisted }), Roles{}, Known{}, "secret"},
		{"enlisted, in the same block", later(Submitted, 205, func(v *View) { v.Mine, v.Since = Enlisted, 20 }), Roles{}, Known{}, ""},
		{"a candidate", later(Submitted, 211, func(v *View) { v.Mine = Candidate }), Roles{}, Known{}, "draw"},
		{"a candidate behind two others", later(Submitted, 216, func(v *View) { v.Mine, v.Rank = Candidate, 2 }), Roles{}, Known{}, ""},
		{"a candidate whose turn it is", later(Submitted, 217, func(v *View) { v.Mine, v.Rank = Candidate, 2 }), Roles{}, Known{}, "draw"},
		{"drawn", later(Submitted, 215, func(v *View) { v.Mine, v.Drawn = Drawn, 2 }), Roles{}, Known{}, "check"},
		{"checked", later(Submitted, 230, func(v *View) { v.Mine, v.Drawn = Drawn, 2 }), Roles{}, Known{Verdict: Approved}, "commit"},
		{"committed", later(Submitted, 230, func(v *View) { v.Mine, v.Drawn = Committed, 2 }), Roles{}, Known{Verdict: Approved}, ""},
		{"time to reveal", later(Submitted, 261, func(v *View) { v.Mine, v.Drawn = Committed, 2 }), Roles{}, Known{Verdict: Approved}, "reveal"},
		{"a solver waits", later(Submitted, 261, mine), Roles{}, Known{}, ""},
		{"time to disclose", later(Submitted, 271, mine), Roles{}, Known{}, "disclose"},
		{"not disclosed", later(Submitted, 281, func(v *View) { v.Terms.Submitter = me }), Roles{}, Known{}, "lapse"},
		{"nothing to check", later(Submitted, 271, func(v *View) { v.Solver, v.Drawn, v.Missing = me, 2, 2 }), Roles{}, Known{}, "void"},
		{"a watcher executes", later(Submitted, 205, nil), Roles{Watch: true}, Known{}, "execute"},

		{"rejected", later(Disclosed, 290, func(v *View) { v.Mine = Rejected }), Roles{Verify: true}, Known{}, "execute"},
		{"rejected and executed", later(Disclosed, 290, func(v *View) { v.Mine = Rejected }), Roles{Verify: true}, Known{Result: &wrong}, "challenge"},
		{"rejected, for an error on purpose", later(Disclosed, 290, func(v *View) { v.Mine, v.Forced = Rejected, true }), Roles{Verify: true}, Known{}, ""},
		{"a right result", later(Disclosed, 290, nil), Roles{Watch: true}, Known{Result: &right}, ""},
		{"a wrong result", later(Disclosed, 290, nil), Roles{Watch: true}, Known{Result: &wrong}, "challenge"},
		{"a wrong result, too late", later(Disclosed, 321, nil), Roles{Watch: true}, Known{Result: &wrong}, ""},
		{"a wrong result of one's own", later(Disclosed, 290, mine), Roles{Watch: true}, Known{Result: &wrong}, ""},
		{"in line", later(Disclosed, 290, func(v *View) { v.Challenging, v.Waiting, v.Head, v.Armed = true, 2, other, true }), everyone, Known{Result: &wrong}, ""},
		{"at the head", later(Disclosed, 290, func(v *View) { v.Challenging, v.Waiting, v.Head, v.Armed = true, 1, me, true }), everyone, Known{Result: &wrong}, "start"},
		{"unarmed", later(Disclosed, 290, func(v *View) { v.Solver, v.Waiting, v.Head = me, 1, other }), everyone, Known{Result: &right}, "arm"},
		{"a challenger that does nothing", later(Disclosed, 290, func(v *View) { v.Solver, v.Waiting, v.Head, v.Armed, v.Turn = me, 1, other, true, 279 }), everyone, Known{Result: &right}, "skip"},
		{"a game", later(Disclosed, 290, func(v *View) { v.Solver, v.Game, v.Head = me, true, other }), everyone, Known{Result: &right}, "play"},
		{"another's game", later(Disclosed, 290, func(v *View) { v.Game, v.Head = true, Account{7} }), everyone, Known{Result: &right}, ""},
		{"a game won", later(Disclosed, 290, func(v *View) { v.Game, v.Decided, v.Head, v.Challenging = true, true, me, true }), everyone, Known{Result: &wrong}, "decide"},
		{"unchallenged", later(Disclosed, 321, mine), everyone, Known{Result: &right}, "finalize"},
		{"unchallenged, for the submitter", later(Disclosed, 330, func(v *View) { v.Terms.Submitter = me }), Roles{}, Known{}, ""},
		{"unchallenged, and the solver is away", later(Disclosed, 331, func(v *View) { v.Terms.Submitter = me }), Roles{}, Known{}, "finalize"},
		{"unchallenged, for a verifier", later(Disclosed, 350, func(v *View) { v.Mine, v.Share = Approved, 1 }), Roles{}, Known{}, ""},
		{"unchallenged, and all others are away", later(Disclosed, 351, func(v *View) { v.Mine, v.Share = Approved, 1 }), Roles{}, Known{}, "finalize"},
		{"unchallenged, for a stranger", later(Disclosed, 999, nil), everyone, Known{Result: &right}, ""},

		{"bought", later(Done, 400, func(v *View) { v.Terms.Submitter, v.Ended = me, []Attempt{{Ending: Stands}} }), Roles{}, Known{}, "collect result"},
		{
			"owed", later(Done, 400, func(v *View) {
				v.Ended = []Attempt{{Ending: Convicted, Unsettled: Rejected, Lined: []int{2}}, {Ending: Stands, Unsettled: Approved}}
			}),
			Roles{},
			Known{},
			"settle, release, settle",
		},
	} {
		got := kindsOf(Decide(&c.v, &Party{Account: me, Roles: c.roles, Idle: true}, &c.k))
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestHonestPartiesRiskNothing draws situations at random, those that hostile parties might bring about among them. Whatever they are, an
// honest party does nothing by which it could lose a stake, and does the same when it is asked again.
func TestHonestPartiesRiskNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		who := rapid.SampledFrom([]Account{me, other, poster, {}})
		flag := rapid.Bool()
		v := View{
			Terms: terms(), Phase: Phase(rapid.IntRange(0, 5).Draw(t, "phase")), Attempt: uint16(rapid.IntRange(0, 3).Draw(t, "attempt")),
			Solver: who.Draw(t, "solver"), At: 200, Window: 10, Since: uint64(rapid.IntRange(0, 20).Draw(t, "since")), Block: 15,
			Now: uint64(rapid.IntRange(100, 400).Draw(t, "now")), Fixed: flag.Draw(t, "fixed"), Submitted: right, Actual: right,
			Forced: flag.Draw(t, "forced"), Drawn: rapid.IntRange(0, 2).Draw(t, "drawn"), Missing: rapid.IntRange(0, 2).Draw(t, "missing"),
			Mine: Status(rapid.IntRange(0, 7).Draw(t, "mine")), Armed: flag.Draw(t, "armed"), Waiting: rapid.IntRange(0, 3).Draw(t, "waiting"),
			Head: who.Draw(t, "head"), Turn: uint64(rapid.IntRange(100, 400).Draw(t, "turn")), Challenging: flag.Draw(t, "challenging"),
			Game: flag.Draw(t, "game"), Decided: flag.Draw(t, "decided"),
		}
		v.Terms.Submitter = who.Draw(t, "submitter")
		v.Terms.Verifiers = uint16(rapid.IntRange(0, 2).Draw(t, "verifiers"))
		if flag.Draw(t, "lost") {
			v.Ended = append(v.Ended, Attempt{Solver: who.Draw(t, "loser"), Ending: Convicted, Unsettled: Status(rapid.IntRange(0, 7).Draw(t, "unsettled"))})
		}
		k := Known{Verdict: Status(rapid.SampledFrom([]int{0, 5, 6, 7}).Draw(t, "verdict"))}
		if flag.Draw(t, "refused") {
			k.Refused = "not for this node"
		}
		if flag.Draw(t, "executed") {
			k.Result = &right
			if flag.Draw(t, "ready") {
				k.Wrong = &right
			}
		}
		p := &Party{Account: me, Idle: flag.Draw(t, "idle"), Roles: Roles{flag.Draw(t, "solve"), flag.Draw(t, "verify"), flag.Draw(t, "watch")}}
		acts := Decide(&v, p, &k)
		if again := Decide(&v, p, &k); !slices.Equal(acts, again) {
			t.Fatalf("%v and then %v", acts, again)
		}
		limit := v.Deadlines()
		convicted := len(v.Ended) > 0 && v.Ended[0].Solver == me
		for _, a := range acts {
			bad := ""
			switch a.Kind {
			case ActTake:
				if !p.Roles.Solve || k.Refused != "" || v.Terms.Submitter == me || v.Mine != NoVerifier || !p.Idle || v.Now > v.At || convicted {
					bad = "takes what it may not or cannot finish"
				}
			case ActSubmit:
				if v.Solver != me || k.Wrong == nil || !v.Fixed || v.Now > v.At {
					bad = "submits without a result, or too late"
				}
			case ActEnlist:
				if !p.Roles.Verify || k.Refused != "" || v.Terms.Verifiers == 0 || v.Terms.Submitter == me || v.Solver == me && v.Phase == Taken {
					bad = "enlists for what it cannot verify"
				}
			case ActCommit, ActReveal:
				if k.Verdict == NoVerifier || v.Now > limit.Reveal {
					bad = "gives a verdict it has not found, or too late"
				}
			case ActDisclose:
				if v.Solver != me || v.Now <= limit.Reveal || v.Now > limit.Disclose {
					bad = "discloses before the verdicts are known, or too late"
				}
			case ActChallenge:
				bad = "challenges a right result"
			case ActStart:
				if v.Head != me || v.Phase != Disclosed {
					bad = "begins another's game"
				}
			case ActFinalize, ActLapse, ActVoid, ActExpire:
				if v.Phase == Done || v.Phase == NoTask {
					bad = "ends what has ended"
				}
			}
			if bad != "" {
				t.Fatalf("%s: %s\n%+v\n%+v\n%+v", a.Kind, bad, v, p, k)
			}
		}
	})
}

func gwei(n int64) Amount {
	var a Amount
	if err := a.UnmarshalText(fmt.Appendf(nil, "%d gwei", n)); err != nil {
		panic(err)
	}
	return a
}
