package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/mattn/go-isatty"

	"verdant/node/control"
	"verdant/node/local"
)

// progress shows a running local swarm on standard error: on a terminal a table that is drawn again at every beat, elsewhere a
// line when something has changed, at most one every few seconds.
type progress struct {
	out  io.Writer
	live bool // may move the cursor

	head  string
	drawn int // lines of the table on the screen
	rows  []string
	said  map[string]bool
	last  time.Duration // of the last plain line
	plain string
}

// pace is the least time between two plain lines.
const pace = 5 * time.Second

func newProgress(a *app, s *local.Swarm, dir string) *progress {
	m := s.Manifest()
	p := &progress{out: a.stderr, said: map[string]bool{}}
	if f, ok := a.stderr.(*os.File); ok {
		p.live = isatty.IsTerminal(f.Fd()) && a.getenv("TERM") != "dumb"
	}
	p.head = fmt.Sprintf("%s %s · mix %d/%d · a round is %s", m.Name, short(m.ID().String()), m.Learning.Own, m.Learning.External,
		m.Rounds.Period)
	verb := "Going on with"
	if s.Made() {
		verb = "Starting"
	}
	p.Note(fmt.Sprintf("%s the local swarm in %s: %s. Its ledger is a local ledger and protects nobody.", verb, dir, p.head))
	p.Note("Ctrl-C stops it; the next \"verdant up\" goes on.")
	return p
}

// Note prints a sentence above the table.
func (p *progress) Note(sentence string) {
	p.erase()
	fmt.Fprintln(p.out, sentence)
	p.draw()
}

// Snapshot shows the state of the swarm.
func (p *progress) Snapshot(s local.Snapshot) {
	p.news(s)
	p.rows = p.render(s)
	if p.live {
		p.erase()
		p.draw()
		return
	}
	line := p.line(s)
	if line != p.plain && (p.last == 0 || s.Elapsed-p.last >= pace) {
		fmt.Fprintln(p.out, line)
		p.plain, p.last = line, s.Elapsed
	}
}

// news says what is worth a line of its own: the token, the first reward, warnings.
func (p *progress) news(s local.Snapshot) {
	if s.Token != "" {
		p.once("token", "Join it from anywhere that reaches this machine:\n\n  verdant join "+s.Token+"\n")
	}
	for _, m := range s.Members {
		if m.Status == nil {
			continue
		}
		name := m.Status.Node.Name
		if r := m.Status.Learning.RewardFirst; r != nil && r.Hits > 0 {
			p.once("reward", fmt.Sprintf("First reward after %s: %s, %d of %d answers right.", seconds(s.Elapsed.Seconds()), name,
				r.Hits, r.Of))
		}
		for _, w := range m.Status.Warnings {
			p.once(name+w, name+": "+w)
		}
	}
}

// once prints a sentence the first time its key is seen. The memory of it is bounded: after that, silence.
func (p *progress) once(key, sentence string) {
	if p.said[key] || len(p.said) > 200 {
		return
	}
	p.said[key] = true
	p.Note(sentence)
}

// render returns the live table.
func (p *progress) render(s local.Snapshot) []string {
	var up []*control.Status
	var down []string
	for _, m := range s.Members {
		if m.Status == nil || m.State != local.StateRunning {
			down = append(down, fmt.Sprintf("node %d is %s", m.Index, m.State))
		}
		if m.Status != nil {
			up = append(up, m.Status)
		}
	}
	lines := append([]string{p.line(s)}, statusTable(up).lines()...)
	if len(down) > 0 {
		lines = append(lines, strings.Join(down, ", "))
	}
	return lines
}

// line sums the swarm up.
func (p *progress) line(s local.Snapshot) string {
	at, reward, first, last := int64(-1), mean{}, mean{}, mean{}
	var made, recorded, head uint64
	for _, m := range s.Members {
		st := m.Status
		if st == nil {
			continue
		}
		at = max(at, st.Round.Last)
		reward.add(st.Learning.RewardLast)
		first.add(st.Learning.HeldoutFirst)
		last.add(st.Learning.HeldoutLast)
		made += st.Claims.Made
		recorded += st.Claims.OnLedger
		head = max(head, st.Ledger.Head)
	}
	done := "-"
	if at >= s.From {
		done = fmt.Sprint(at - s.From + 1)
	}
	if s.Until >= 0 {
		done += fmt.Sprintf("/%d", s.Until-s.From+1)
	}
	return fmt.Sprintf("%s · round %s · reward %s · held-out %s → %s · claims %d/%d · block %d", seconds(s.Elapsed.Round(time.Second).Seconds()),
		done, reward.text(), first.text(), last.text(), recorded, made, head)
}

type mean struct {
	sum float64
	n   int
}

func (m *mean) add(s *control.Score) {
	if s != nil {
		m.sum += s.Mean
		m.n++
	}
}

func (m *mean) text() string {
	if m.n == 0 {
		return "-"
	}
	return fmt.Sprintf("%.2f", m.sum/float64(m.n))
}

// erase removes the table from the screen.
func (p *progress) erase() {
	if p.drawn > 0 {
		fmt.Fprintf(p.out, "\x1b[%dA\x1b[J", p.drawn)
		p.drawn = 0
	}
}

func (p *progress) draw() {
	if !p.live {
		return
	}
	for _, line := range p.rows {
		// A line that wraps would make erase miss: the terminal is told not to wrap while the table is drawn.
		fmt.Fprint(p.out, "\x1b[?7l", line, "\x1b[?7h\n")
	}
	p.drawn = len(p.rows)
}

// done leaves the last table on the screen.
func (p *progress) done() {
	p.drawn = 0
	p.rows = nil
}
