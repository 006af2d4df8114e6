package market

// Roles are what an account does for money.
type Roles struct{ Solve, Verify, Watch bool }

// Party is who decides.
type Party struct {
	Account Account
	Roles   Roles
	// Waits reports that the party still leaves the open task to others.
	Waits bool
	// Idle reports that it executes nothing for another task: a solver that takes two may finish neither.
	Idle bool
}

// Known is what a party has found out about a task beside what the ledger says.
type Known struct {
	// Refused says why the party does nothing for the task: it cannot get the program, it is too much work, it pays too little. Empty
	// means that the program is here and compiled.
	Refused string
	// Result is what executing the program comes to, once the party has.
	Result *Result
	// Forced says, once the task's entropy is fixed and Result is there, whether chance asks this solver for an error, and Wrong is the
	// result with it. Wrong equals Result if it does not.
	Wrong *Result
	// Verdict is what re-executing this party's share found; NoVerifier as long as it has not.
	Verdict Status
}

// ActKind is something a party does.
type ActKind string

// The acts. Those that only time decides may be done by anybody; a party does those it gains by.
const (
	ActTake          ActKind = "take"           // lock stake, be the solver
	ActFix           ActKind = "fix"            // note the entropy of the solver's luck before the chain forgets it
	ActSubmit        ActKind = "submit"         // commit to Known.Wrong
	ActDisclose      ActKind = "disclose"       // say which result is right, and sign it
	ActArm           ActKind = "arm"            // lock the bond of another game
	ActFinalize      ActKind = "finalize"       // be paid
	ActEnlist        ActKind = "enlist"         // lock stake, be among those drawn
	ActSecret        ActKind = "secret"         // reveal one's part of the chance
	ActDraw          ActKind = "draw"           // draw the verifiers
	ActCommit        ActKind = "commit"         // commit to Known.Verdict
	ActReveal        ActKind = "reveal"         // reveal it
	ActSettle        ActKind = "settle"         // be paid as a verifier, of attempt Attempt
	ActChallenge     ActKind = "challenge"      // get in line for a game
	ActStart         ActKind = "start"          // begin it
	ActSkip          ActKind = "skip"           // end the wait for one who does not move
	ActDecide        ActKind = "decide"         // draw the consequence of a game
	ActRelease       ActKind = "release"        // take back the stake of challenge Index of attempt Attempt
	ActLapse         ActKind = "lapse"          // reopen what a solver has let lie
	ActVoid          ActKind = "void"           // reopen what could not be checked
	ActExpire        ActKind = "expire"         // take the escrow back
	ActExecute       ActKind = "execute"        // off the ledger: execute the program
	ActExecuteWrong  ActKind = "execute wrong"  // off the ledger: find out about the forced error, and make it
	ActCheck         ActKind = "check"          // off the ledger: re-execute one's share
	ActServeActual   ActKind = "serve actual"   // off the ledger: show the evidence of the right result
	ActPlay          ActKind = "play"           // make one's next move of the game
	ActCollectResult ActKind = "collect result" // off the ledger: keep a copy of what was bought
)

// Act is one thing to do.
type Act struct {
	Kind    ActKind
	Attempt int
	Index   int
}

// slackSeconds is how long before a deadline an honest party stops beginning something.
const slackSeconds = 2

// drawSeconds is how long each candidate leaves drawing the verifiers to those who revealed their secrets before it.
const drawSeconds = 3

// Decide returns what an honest party does about a task now. It is a pure function: asked again before anything has changed, it says the
// same, and whoever carries the acts out does each once.
func Decide(v *View, me *Party, k *Known) []Act {
	d := decision{v: v, me: me, k: k}
	d.past()
	switch v.Phase {
	case Open:
		d.open()
	case Taken:
		d.taken()
	case Submitted:
		d.submitted()
	case Disclosed:
		d.disclosed()
	case Done:
		if d.submitter() && len(v.Ended) > 0 && v.Ended[len(v.Ended)-1].Ending == Stands {
			d.do(ActCollectResult)
		}
	}
	return d.acts
}

type decision struct {
	v    *View
	me   *Party
	k    *Known
	acts []Act
}

func (d *decision) do(kind ActKind) { d.acts = append(d.acts, Act{Kind: kind}) }

func (d *decision) solver() bool { return d.v.Solver == d.me.Account }

func (d *decision) submitter() bool { return d.v.Terms.Submitter == d.me.Account }

// after and until compare with a deadline, which is inclusive; until leaves some room.
func (d *decision) after(t uint64) bool { return d.v.Now > t }

func (d *decision) until(t uint64) bool { return d.v.Now+slackSeconds <= t }

// turn reports whether this party's turn has come to do what anybody may do after a time. Those that gain most by it come first, the
// others a window later each, for whoever is not there: of two who do it at once one pays for nothing.
func (d *decision) turn(after uint64, first func() bool) bool {
	wait := 2 + uint64(d.v.Share)
	switch {
	case first():
		wait = 0
	case d.submitter():
		wait = 1
	case d.v.Mine == NoVerifier:
		return false
	}
	return d.after(after + wait*d.v.Window)
}

// past collects what earlier attempts owe.
func (d *decision) past() {
	for i, a := range d.v.Ended {
		if a.Ending == NotEnded {
			continue
		}
		if a.Unsettled != NoVerifier {
			d.acts = append(d.acts, Act{Kind: ActSettle, Attempt: i})
		}
		for _, index := range a.Lined {
			d.acts = append(d.acts, Act{Kind: ActRelease, Attempt: i, Index: index})
		}
	}
}

func (d *decision) open() {
	switch {
	case d.after(d.v.At):
		if d.submitter() {
			d.do(ActExpire)
		}
	case d.submitter() || d.k.Refused != "":
	case d.me.Roles.Solve && !d.convicted() && d.v.Mine == NoVerifier && d.me.Idle && d.until(d.v.At):
		if !d.me.Waits {
			d.do(ActTake)
		}
	default:
		d.enlist()
	}
}

// convicted reports whether this party has lost an earlier attempt: it computes differently from others, and would lose again.
func (d *decision) convicted() bool {
	for _, a := range d.v.Ended {
		if a.Ending == Convicted && a.Solver == d.me.Account {
			return true
		}
	}
	return false
}

// enlist offers to verify: before anybody has computed anything.
func (d *decision) enlist() {
	if d.me.Roles.Verify && d.v.Terms.Verifiers > 0 && d.v.Mine == NoVerifier && !d.submitter() && !d.solver() && d.k.Refused == "" {
		d.do(ActEnlist)
	}
}

func (d *decision) taken() {
	if !d.solver() {
		if d.after(d.v.At) && d.submitter() {
			d.do(ActLapse)
			return
		}
		d.enlist()
		return
	}
	if !d.v.Fixed && d.v.Block > d.v.Since {
		d.do(ActFix)
	}
	switch {
	case d.k.Result == nil:
		d.do(ActExecute)
	case !d.v.Fixed:
	case d.k.Wrong == nil:
		d.do(ActExecuteWrong)
	case d.v.Now <= d.v.At:
		d.do(ActSubmit)
	}
}

func (d *decision) submitted() {
	v := d.v
	t := v.Deadlines()
	switch v.Mine {
	case Enlisted:
		if v.Block > v.Since && v.Now <= t.Secret {
			d.do(ActSecret)
		}
	case Candidate:
		if d.after(t.Secret+min(drawSeconds*uint64(v.Rank), uint64(v.Terms.Verify)/2)) && v.Now <= t.Commit && v.Drawn == 0 {
			d.do(ActDraw)
		}
	case Drawn:
		if d.k.Verdict == NoVerifier {
			d.do(ActCheck)
		} else if v.Now <= t.Commit {
			d.do(ActCommit)
		}
	case Committed:
		if d.after(t.Commit) && v.Now <= t.Reveal && d.k.Verdict != NoVerifier {
			d.do(ActReveal)
		}
	}
	if d.after(t.Reveal) {
		switch {
		case v.void():
			if d.turn(t.Reveal, d.solver) {
				d.do(ActVoid)
			}
		case d.after(t.Disclose):
			if d.turn(t.Disclose, d.submitter) {
				d.do(ActLapse)
			}
		case d.solver():
			d.do(ActDisclose)
		}
	}
	d.watch()
}

// watches reports whether the party challenges what is wrong: it does that anyhow, or it has rejected the result as a verifier, and no
// error on purpose explains it.
func (d *decision) watches() bool {
	return d.me.Roles.Watch || d.v.Mine == Rejected && d.v.Phase == Disclosed && !d.v.Forced
}

// watch executes what might have to be challenged as soon as there is a result: afterwards time is short.
func (d *decision) watch() {
	if d.watches() && !d.solver() && d.k.Refused == "" && d.k.Result == nil {
		d.do(ActExecute)
	}
}

func (d *decision) disclosed() {
	v := d.v
	t := v.Deadlines()
	if d.solver() && v.Forced {
		d.do(ActServeActual)
	}
	d.watch()
	wrong := d.k.Result != nil && !d.solver() && d.k.Result.Computation != v.Actual.Computation
	switch {
	case v.Game:
		switch {
		case v.Decided && (v.Head == d.me.Account || d.after(v.Turn+2*v.Window) && (d.solver() || d.submitter())):
			d.do(ActDecide)
		case !v.Decided && (d.solver() || v.Head == d.me.Account):
			d.do(ActPlay)
		}
	case v.Waiting > 0:
		head := v.Head == d.me.Account
		switch {
		case head && v.Armed:
			d.do(ActStart)
		case !v.Armed && d.solver():
			d.do(ActArm)
		case v.Armed && d.solver() && d.after(v.Turn+v.Window), !v.Armed && v.Challenging && d.after(v.Turn+4*v.Window):
			d.do(ActSkip)
		}
	case d.after(t.Challenge):
		if d.turn(t.Challenge, d.solver) {
			d.do(ActFinalize)
		}
	}
	if wrong && d.watches() && !v.Challenging && v.Now <= t.Challenge && d.k.Refused == "" {
		d.do(ActChallenge)
	}
}
