package local

import (
	"fmt"
	"slices"
	"strings"
)

// Aftermath is how the nodes fared that no dispute has convicted, from the first round on that one was convicted for.
type Aftermath struct {
	Convicted []string `json:"convicted"` // names of the others
	Round     uint64   `json:"round"`
	Nodes     int      `json:"nodes"`
	// Rounds is how many each of them has done since, and Updates in how many its policy has changed: those of whoever did least.
	Rounds  int `json:"rounds"`
	Updates int `json:"updates"`
	// The means of their held-out scores, after that round and after the last one; null if none is known.
	HeldoutMeanThen *float64 `json:"heldout_mean_then"`
	HeldoutMeanLast *float64 `json:"heldout_mean_last"`
}

// aftermath follows from what nodes report of their last rounds; nil if nobody was convicted.
func aftermath(members []Member, disputes []DisputeSummary) *Aftermath {
	convicted := map[string]bool{}
	a := &Aftermath{Convicted: []string{}}
	for _, d := range disputes {
		if d.Convicted == "" {
			continue
		}
		if len(convicted) == 0 {
			a.Round = d.Round
		}
		a.Round = min(a.Round, d.Round)
		if !convicted[d.Convicted] {
			convicted[d.Convicted] = true
			a.Convicted = append(a.Convicted, d.ConvictedName)
		}
	}
	if len(convicted) == 0 {
		return nil
	}
	slices.Sort(a.Convicted)
	var then, last mean
	for _, m := range members {
		if m.Status == nil || convicted[m.Status.Node.Peer] {
			continue
		}
		rounds, updates, root := 0, 0, ""
		for _, r := range m.Status.Learning.History {
			if r.Round >= a.Round {
				rounds++
				if r.StateRoot != root {
					updates++
				}
			}
			if r.Round == a.Round {
				then.add(value(r.Heldout))
			}
			root = r.StateRoot
		}
		last.add(value(m.Status.Learning.HeldoutLast))
		if a.Nodes++; a.Nodes == 1 {
			a.Rounds, a.Updates = rounds, updates
		}
		a.Rounds, a.Updates = min(a.Rounds, rounds), min(a.Updates, updates)
	}
	a.HeldoutMeanThen, a.HeldoutMeanLast = then.value(), last.value()
	return a
}

// Sentence tells it to a person.
func (a *Aftermath) Sentence() string {
	text := fmt.Sprintf("since round %d, for which %s was convicted, the others (nodes: %d) have done at least %d rounds each, and learnt in %d of them",
		a.Round, strings.Join(a.Convicted, " and "), a.Nodes, a.Rounds, a.Updates)
	if a.HeldoutMeanThen != nil && a.HeldoutMeanLast != nil {
		text += fmt.Sprintf(": mean held-out %.3f → %.3f", *a.HeldoutMeanThen, *a.HeldoutMeanLast)
	}
	return text
}
