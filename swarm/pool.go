package swarm

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"verdant/repops"
	"verdant/verde"
)

// maxAuthors bounds the nodes a pool keeps batches of.
const maxAuthors = 1024

// ErrStale says that a batch is too old or too far ahead to be used; its sender
// did nothing wrong.
var ErrStale = errors.New("batch is outside the staleness window")

// pool holds the checked batches of other nodes within the staleness window.
type pool struct {
	window  uint64
	batches map[verde.NodeID]map[uint64]*Batch
	used    map[groupKey]bool // consumed already; a group is trained on once
}

type groupKey struct {
	node  verde.NodeID
	round uint64
	index uint32
}

func newPool(window uint64) *pool {
	return &pool{window: window, batches: map[verde.NodeID]map[uint64]*Batch{}, used: map[groupKey]bool{}}
}

// add takes a checked batch. A second, different one of the same author and
// round is an equivocation and refused.
func (p *pool) add(b *Batch, now uint64) (isNew bool, err error) {
	if b.Round+p.window < now || b.Round > now+1 {
		return false, ErrStale
	}
	rounds := p.batches[b.Node]
	if rounds == nil {
		if len(p.batches) >= maxAuthors {
			return false, fmt.Errorf("pool is full: %d authors", maxAuthors)
		}
		rounds = map[uint64]*Batch{}
		p.batches[b.Node] = rounds
	}
	if have, ok := rounds[b.Round]; ok {
		if have.Hash != b.Hash && !have.says(b) {
			return false, fmt.Errorf("node %s signed two batches for round %d", b.Node.Short(), b.Round)
		}
		return false, nil
	}
	rounds[b.Round] = b
	return true, nil
}

// says reports whether two batches say the same: a node that was killed in the
// middle of a round signs its batch anew.
func (b *Batch) says(other *Batch) bool {
	return b.Policy == other.Policy && b.Families == other.Families &&
		slices.EqualFunc(b.Groups, other.Groups, func(x, y Group) bool {
			return x.Index == y.Index && x.Question == y.Question && x.Rewards == y.Rewards && slices.Equal(x.Tokens, y.Tokens)
		})
}

// prune forgets what is older than the window.
func (p *pool) prune(now uint64) {
	for node, rounds := range p.batches {
		for r := range rounds {
			if r+p.window < now {
				delete(rounds, r)
			}
		}
		if len(rounds) == 0 {
			delete(p.batches, node)
		}
	}
	for k := range p.used {
		if k.round+p.window < now {
			delete(p.used, k)
		}
	}
}

// candidate is a group that can be selected.
type candidate struct {
	batch *Batch
	group *Group
}

// selectGroups draws at most n groups with non-zero advantage: uniformly over
// their authors, then over the author's groups, without replacement, from the
// set sorted by (round, author, index). available is the size of that set. A
// shortfall is not refilled.
func (p *pool) selectGroups(n, members int, now uint64, s repops.Stream) (chosen []candidate, available int) {
	s.Purpose = repops.PurposeSelect
	var all []candidate
	for _, rounds := range p.batches {
		for _, b := range rounds {
			if b.Round+p.window < now || b.Round > now {
				continue
			}
			for i := range b.Groups {
				g := &b.Groups[i]
				if mixed(g.Rewards, members) && !p.used[groupKey{b.Node, b.Round, g.Index}] {
					all = append(all, candidate{b, g})
				}
			}
		}
	}
	slices.SortFunc(all, func(x, y candidate) int {
		return cmp.Or(
			cmp.Compare(x.batch.Round, y.batch.Round),
			bytes.Compare(x.batch.Node[:], y.batch.Node[:]),
			cmp.Compare(x.group.Index, y.group.Index),
		)
	})
	available = len(all)
	byAuthor := map[verde.NodeID][]candidate{}
	var authors []verde.NodeID
	for _, c := range all {
		if byAuthor[c.batch.Node] == nil {
			authors = append(authors, c.batch.Node)
		}
		byAuthor[c.batch.Node] = append(byAuthor[c.batch.Node], c)
	}
	slices.SortFunc(authors, func(a, b verde.NodeID) int { return bytes.Compare(a[:], b[:]) })
	for slot := 0; slot < n && len(authors) > 0; slot++ {
		w := s.Block(uint32(slot), 0, 0)
		a := below(w[0], len(authors))
		groups := byAuthor[authors[a]]
		i := below(w[1], len(groups))
		c := groups[i]
		chosen = append(chosen, c)
		byAuthor[authors[a]] = slices.Delete(groups, i, i+1)
		if len(groups) == 1 {
			authors = slices.Delete(authors, a, a+1)
		}
	}
	return chosen, available
}

// markUsed keeps chosen groups from being trained on again.
func (p *pool) markUsed(chosen []candidate) {
	for _, c := range chosen {
		p.used[groupKey{c.batch.Node, c.batch.Round, c.group.Index}] = true
	}
}

// below maps a random word to 0..n-1.
func below(word uint32, n int) int {
	hi, _ := bits.Mul32(word, uint32(n))
	return int(hi)
}

// mixed reports whether a group's rewards differ, so that it teaches anything.
func mixed(rewards uint64, members int) bool {
	ones := bits.OnesCount64(rewards)
	return ones > 0 && ones < members
}
