package local

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"verdant/node/control"
)

// DisputeSummary is one dispute of a run: who was convicted, and of which word.
type DisputeSummary struct {
	Dispute    string  `json:"dispute"`
	State      string  `json:"state"`
	Claim      string  `json:"claim"`
	Round      uint64  `json:"round"`
	Challenger string  `json:"challenger"`
	Defender   string  `json:"defender"`
	Seconds    float64 `json:"seconds"`
	Moves      [2]int  `json:"moves"` // of challenger and defender
	Bytes      [2]int  `json:"bytes"`
	// Convicted is the peer id of the loser, empty while there is none.
	Convicted     string `json:"convicted,omitempty"`
	ConvictedName string `json:"convicted_name,omitempty"`
	Reason        string `json:"reason,omitempty"`
	Detail        string `json:"detail,omitempty"`
	Transcript    string `json:"transcript,omitempty"`
	// Settlement is what has become of it on the ledger.
	Settlement *control.Settlement `json:"settlement,omitempty"`
	// Word is what the claim was convicted of, if it came to one word.
	Word *ConvictedWord `json:"word,omitempty"`
}

// ConvictedWord is one word of a round, as claimed and as it is.
type ConvictedWord struct {
	Step     int             `json:"step"`
	StepName string          `json:"step_name"`
	Op       int             `json:"op"`
	Operator string          `json:"operator"`
	Tensor   string          `json:"tensor,omitempty"`
	Element  int64           `json:"element"`
	K        int64           `json:"k"`
	Claimed  json.RawMessage `json:"claimed"`           // {"hex", "decimal"}
	Computed json.RawMessage `json:"computed"`          // the true value
	Opcodes  []string        `json:"opcodes,omitempty"` // what computes it, in order; none if it is copied
}

// Sentence tells a dispute to a person.
func (d DisputeSummary) Sentence() string {
	text := fmt.Sprintf("dispute %.8s about claim %.8s, round %d: %s", d.Dispute, d.Claim, d.Round, d.State)
	if d.Convicted == "" {
		return text
	}
	text = fmt.Sprintf("%s convicted (%s) in %.2f s, %d B", d.ConvictedName, d.Reason, d.Seconds, d.Bytes[0]+d.Bytes[1])
	if w := d.Word; w != nil {
		text += fmt.Sprintf(": step %d (%s), operator %d (%s), element %d, k %d, by %s: claimed %s, true %s",
			w.Step, w.StepName, w.Op, w.Operator, w.Element, w.K, body(w.Opcodes), word(w.Claimed), word(w.Computed))
	}
	if s := d.Settlement; s != nil {
		text += "; " + s.Sentence()
	}
	return text
}

// body writes opcodes in order, each with how often it comes in a row.
func body(opcodes []string) string {
	if len(opcodes) == 0 {
		return "copy"
	}
	var parts []string
	for len(opcodes) > 0 {
		n := 1
		for n < len(opcodes) && opcodes[n] == opcodes[0] {
			n++
		}
		part := opcodes[0]
		if n > 1 {
			part += fmt.Sprintf("×%d", n)
		}
		parts, opcodes = append(parts, part), opcodes[n:]
	}
	return strings.Join(parts, " ")
}

func word(raw json.RawMessage) string {
	var w struct{ Hex, Decimal string }
	if json.Unmarshal(raw, &w) != nil {
		return string(raw)
	}
	return w.Hex + " (" + w.Decimal + ")"
}

// collecting is how long nodes may take to say which disputes they know. A busy machine takes seconds.
const collecting = 15 * time.Second

// collect asks every node for its disputes.
func (r *run) collect(ctx context.Context) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), collecting)
	defer cancel()
	answers := make([][]control.Dispute, len(r.nodes))
	var all errgroup.Group
	for i, m := range r.nodes {
		all.Go(func() error {
			list, err := m.client.Disputes(ctx, control.DisputesRequest{})
			if err == nil {
				answers[i] = list.Disputes
			} else {
				r.note(fmt.Sprintf("node %d does not say which disputes it knows: %v", i+1, err))
			}
			return nil
		})
	}
	_ = all.Wait() // no part fails
	r.drain()
	r.heard = slices.Concat(answers...)
}

// disputes merges what several nodes know of the same disputes: a challenger or defender knows best, a verdict beats none.
func disputes(heard []control.Dispute) []DisputeSummary {
	rank := func(d control.Dispute) int {
		n := 0
		if d.Verdict != nil {
			n += 2
		}
		if d.Role == "challenger" {
			n++
		}
		return n
	}
	best := map[string]control.Dispute{}
	for _, d := range heard {
		if had, ok := best[d.ID]; !ok || rank(d) > rank(had) {
			best[d.ID] = d
		}
	}
	list := make([]control.Dispute, 0, len(best))
	for _, d := range best {
		list = append(list, d)
	}
	slices.SortFunc(list, func(a, b control.Dispute) int {
		return cmp.Or(cmp.Compare(a.Opened, b.Opened), cmp.Compare(a.ID, b.ID))
	})
	out := make([]DisputeSummary, 0, len(list))
	for _, d := range list {
		out = append(out, summarizeDispute(d))
	}
	return out
}

func summarizeDispute(d control.Dispute) DisputeSummary {
	s := DisputeSummary{
		Dispute: d.ID, State: d.State, Claim: d.Claim, Round: d.Round, Challenger: d.Challenger, Defender: d.Defender,
		Seconds: d.Second, Moves: d.Moves, Bytes: d.Bytes, Transcript: d.Transcript, Settlement: d.Settlement,
	}
	if v := d.Verdict; v != nil {
		s.Convicted, s.ConvictedName, s.Reason, s.Detail = v.Convicted, v.ConvictedN, v.Reason, v.Detail
	}
	var story struct {
		Step     int    `json:"step"`
		StepName string `json:"step_name"`
		Op       int    `json:"op"`
		Operator string `json:"operator"`
		Tensor   string `json:"tensor"`
		Final    *struct {
			Element  int64           `json:"element"`
			K        int64           `json:"k"`
			Claimed  json.RawMessage `json:"claimed"`
			Computed json.RawMessage `json:"computed"`
			Opcodes  []string        `json:"opcodes"`
		} `json:"final"`
	}
	if json.Unmarshal(d.Story, &story) == nil && story.Final != nil {
		f := story.Final
		s.Word = &ConvictedWord{story.Step, story.StepName, story.Op, story.Operator, story.Tensor, f.Element, f.K, f.Claimed, f.Computed, f.Opcodes}
	}
	return s
}
