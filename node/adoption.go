package node

import (
	"context"
	"errors"
	"sync"

	"verdant/ledger"
	"verdant/node/control"
	"verdant/swarm"
	"verdant/verde"
)

const (
	// maxAdoption bounds the claims of the ledger that are remembered for counting adoption.
	maxAdoption = 1 << 16
	// adoptionGlance is how many claims one look at the leaderboard opens, adoptionFetch for how many a verification asks peers.
	adoptionGlance = 64
	adoptionFetch  = 256
)

// adoption counts how often nodes trained on each other's rollouts: by the evidence behind claims that are on the ledger.
type adoption struct {
	n *Node

	mu     sync.Mutex
	order  []verde.Hash
	claims map[verde.Hash]adopting
}

// adopting is a claim on the ledger. groups is nil until its evidence was opened.
type adopting struct {
	node   verde.NodeID
	groups map[verde.NodeID]int
}

func newAdoption(n *Node) *adoption { return &adoption{n: n, claims: map[verde.Hash]adopting{}} }

// add remembers contributions. One that points to a claim of somebody else counts for nothing.
func (a *adoption) add(list []ledger.Contribution) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, k := range list {
		if _, ok := a.claims[k.Claim]; !ok && k.Node != ([32]byte{}) && len(a.claims) < maxAdoption {
			a.claims[k.Claim] = adopting{node: k.Node}
			a.order = append(a.order, k.Claim)
		}
	}
}

// unopened lists claims whose evidence was not opened yet, newest first.
func (a *adoption) unopened() (list []verde.Hash) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for i := len(a.order) - 1; i >= 0; i-- {
		if a.claims[a.order[i]].groups == nil {
			list = append(list, a.order[i])
		}
	}
	return list
}

// open opens the evidence of claims: a few that are on this disk, or with fetch all of those and some of what only peers have.
func (a *adoption) open(ctx context.Context, fetch bool) {
	opened, fetched := 0, 0
	for _, hash := range a.unopened() {
		if ctx.Err() != nil || !fetch && opened >= adoptionGlance {
			return
		}
		groups, err := a.local(hash)
		if err != nil && fetch && fetched < adoptionFetch {
			fetched++
			groups, err = a.fetch(ctx, hash)
		}
		if err != nil {
			a.n.log.Debug("count adoption", "claim", hash.Short(), "err", err)
			continue
		}
		opened++
		a.mu.Lock()
		a.claims[hash] = adopting{a.claims[hash].node, groups}
		a.mu.Unlock()
	}
}

func (a *adoption) local(hash verde.Hash) (map[verde.NodeID]int, error) {
	c, err := loadClaim(a.n.store, a.n.spec.ID, hash)
	if err != nil {
		return nil, err
	}
	data, err := a.n.disk.ReadAll(hash, maxEvidence)
	if err != nil {
		return nil, err
	}
	return a.count(c, data)
}

func (a *adoption) fetch(ctx context.Context, hash verde.Hash) (map[verde.NodeID]int, error) {
	s := source{a.n}
	c, err := s.Claim(ctx, hash)
	if err != nil {
		return nil, err
	}
	data, err := s.Evidence(ctx, c)
	if err != nil {
		return nil, err
	}
	return a.count(c, data)
}

func (a *adoption) count(c *verde.Claim, data []byte) (map[verde.NodeID]int, error) {
	a.mu.Lock()
	node := a.claims[c.Hash()].node
	a.mu.Unlock()
	if c.Node != node {
		return nil, errors.New("the account that recorded the claim speaks for another node than made it")
	}
	e, err := swarm.DecodeEvidence(a.n.spec.Program, c, data)
	if err != nil {
		return nil, err
	}
	return a.n.spec.Adopted(c, e, a.n.openBatch)
}

// of counts the groups of a node that others trained on. known, unless nil, says which claims count.
func (a *adoption) of(node verde.NodeID, known map[[32]byte]bool) (groups uint64, over control.Adoption) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for hash, c := range a.claims {
		if c.node == node || known != nil && !known[hash] {
			continue
		}
		over.Of++
		if c.groups != nil {
			over.Claims++
			groups += uint64(c.groups[node])
		}
	}
	return groups, over
}
