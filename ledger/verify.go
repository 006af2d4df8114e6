package ledger

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"verdant/ledger/contracts"
)

// maxProvenBlocks bounds the blocks whose receipts one verification fetches.
const maxProvenBlocks = 1 << 15

// Figure is one number of the leaderboard with what proves it.
type Figure struct {
	Name  string `json:"figure"`
	Value string `json:"value"`
	// Proof says where the proof lies: storage slots, receipts, claims, transcripts.
	Proof string `json:"proof"`
	// Problem says why the figure is not proven. Empty means that it is.
	Problem string `json:"problem,omitempty"`
}

// VerifiedRow is a line of the leaderboard, proven.
type VerifiedRow struct {
	Row
	Figures []Figure
}

// VerifiedBoard is the leaderboard with proofs.
type VerifiedBoard struct {
	Agreement Agreement
	Rows      []VerifiedRow
	// Claims are those of all contributions in proven receipts.
	Claims map[[32]byte]bool
	// Problems are what does not verify beyond single figures: accounts whose registration is held back, say.
	Problems []string
}

// Verified says whether every figure is proven.
func (b *VerifiedBoard) Verified() bool {
	return len(b.Problems) == 0 && !slices.ContainsFunc(b.Rows, func(r VerifiedRow) bool {
		return slices.ContainsFunc(r.Figures, func(f Figure) bool { return f.Problem != "" })
	})
}

// VerifiedLeaderboard is Leaderboard, proven. Everything follows from one header that enough endpoints agree on:
//
//	header ─► state root ─► eth_getProof ─► slots of Registry, Stake and Rounds
//	headers ─► receipts roots ─► receipts ─► events, which must add up to the slots
//	slots of RoundRoots ─► hashes of postings ─► roots ─► leaves, from trees that anybody may have sent
//
// Lists of events only say in which blocks to look; all endpoints are asked for theirs, since one alone could hide an account.
func (c *Client) VerifiedLeaderboard(ctx context.Context) (*VerifiedBoard, error) {
	header, agreement, err := c.agreed(ctx)
	if err != nil {
		return nil, fmt.Errorf("verify leaderboard: %w", err)
	}
	out := &VerifiedBoard{Agreement: agreement}
	numbers, problems, err := c.blocksWithEvents(ctx, agreement.Block)
	if err != nil {
		return nil, fmt.Errorf("verify leaderboard: %w", err)
	}
	out.Problems = problems
	b := &board{claims: make(map[[32]byte]bool)}
	b.reset(0)
	headers, _, err := c.headers(ctx, numbers)
	if err != nil {
		return nil, fmt.Errorf("verify leaderboard: %w", err)
	}
	receipts, err := c.receiptsOf(ctx, headers)
	if err != nil {
		return nil, fmt.Errorf("verify leaderboard: %w", err)
	}
	filters := c.events(0, agreement.Block)
	for i, h := range headers {
		for _, f := range filters {
			for _, e := range f.matching(h, receipts[i]) {
				if err := c.addEvent(b, e); err != nil {
					return nil, fmt.Errorf("verify leaderboard: %w", err)
				}
			}
		}
	}
	if b.full {
		out.Problems = append(out.Problems, fmt.Sprintf("there are more than %d accounts; the others are left out", maxAccounts))
	}
	found, problems, err := c.provenRoots(ctx, header, b)
	if err != nil {
		return nil, fmt.Errorf("verify leaderboard: %w", err)
	}
	out.Problems = append(out.Problems, problems...)
	for _, r := range found {
		b.claims[r.Claim] = true
	}
	union := maps.Clone(b.sums)
	for a := range found {
		union[a] = nil
	}
	accounts := slices.SortedFunc(maps.Keys(union), Address.Cmp)
	var peers, stakes, totals []common.Hash
	for _, a := range accounts {
		two := contracts.StakeSlots(a)
		peers = append(peers, contracts.PeerSlot(a))
		stakes = append(stakes, two[:]...)
		totals = append(totals, contracts.TotalsSlot(c.swarmTag(), a))
	}
	for _, read := range []struct {
		contract Address
		slots    *[]common.Hash
	}{{c.cfg.Registry, &peers}, {c.cfg.Stake, &stakes}, {c.cfg.Rounds, &totals}} {
		if *read.slots, err = c.provenWords(ctx, header, read.contract, *read.slots); err != nil {
			return nil, fmt.Errorf("verify leaderboard: %w", err)
		}
	}
	state := make(map[Address]provenState, len(accounts))
	for i, a := range accounts {
		state[a] = provenState{
			peer:  peers[i],
			stake: stakeAccount(contracts.DecodeStake([2]common.Hash(stakes[2*i:]))), totals: contracts.DecodeTotals(totals[i]),
		}
		if written := b.written[a]; peers[i] != written {
			out.Problems = append(out.Problems, fmt.Sprintf("account %s speaks for peer %s, but the registration that says so is not among the events: endpoints hide it", a, peers[i]))
		}
	}
	out.Claims = b.claims
	for _, s := range b.ranked(found) {
		out.Rows = append(out.Rows, c.verifiedRow(s, state[s.row.Account], b.slashed[s.row.Account], agreement.Block))
	}
	return out, nil
}

// provenRoots finds what final roots hold, each proven to be in the list that the contract keeps.
func (c *Client) provenRoots(ctx context.Context, header *types.Header, b *board) (map[Address]rooted, []string, error) {
	if c.cfg.Roots == (Address{}) {
		return nil, nil, nil
	}
	terms, err := c.RootTerms(ctx)
	if err != nil {
		return nil, nil, err
	}
	postings := final(b.postings, terms.Window, header.Time)
	slots := []common.Hash{contracts.RootCountSlot(c.swarmTag())}
	for _, p := range postings {
		slots = append(slots, contracts.RootSlot(p.Swarm, p.Index))
	}
	words, err := c.provenWords(ctx, header, c.cfg.Roots, slots)
	if err != nil {
		return nil, nil, err
	}
	if stand := words[0].Big(); !stand.IsUint64() || stand.Uint64() != b.posted {
		return nil, []string{fmt.Sprintf("the contract counts %s roots, the proven events %d: endpoints hide some", stand, b.posted)}, nil
	}
	for i, p := range postings {
		if words[i+1] != contracts.PostingHash(p) {
			return nil, []string{fmt.Sprintf("the contract holds another root %d than the proven events: endpoints hide some", p.Index)}, nil
		}
	}
	found, problems := c.rootedIn(ctx, postings)
	return found, problems, nil
}

// provenState is what the contracts hold about an account, proven.
type provenState struct {
	peer   common.Hash
	stake  StakeAccount
	totals contracts.TotalsOfOutput
}

// verifiedRow compares what events add up to with what the contracts hold.
func (c *Client) verifiedRow(s sum, p provenState, slashed *slashes, block uint64) VerifiedRow {
	s.addStake(p.stake)
	s.row.Agrees = s.agrees(p.totals)
	r := s.row
	row := VerifiedRow{Row: r}
	add := func(name, value, problem, proof string, args ...any) {
		row.Figures = append(row.Figures, Figure{Name: name, Value: value, Proof: fmt.Sprintf(proof, args...), Problem: problem})
	}
	differs := ""
	if !r.Agrees {
		differs = fmt.Sprintf("the contract counts %d rounds with %d rewarded of %d completions, the proven events %d with %d of %d: endpoints hide some",
			p.totals.Rounds, p.totals.Rewarded, p.totals.Sampled, s.counted, s.claimed[0], s.claimed[1])
	}
	stakeSlots, totalsSlot := contracts.StakeSlots(r.Account), contracts.TotalsSlot(c.swarmTag(), r.Account)
	problem := ""
	if p.peer != r.Node {
		problem = fmt.Sprintf("the contract says %s", p.peer)
	}
	add("peer", fmt.Sprintf("%x", r.Node), problem, "slot %s of Registry %s, and the peer's signature in the registration", contracts.PeerSlot(r.Account), c.cfg.Registry)
	events := fmt.Sprintf("slot %s of Rounds %s, and receipts of blocks %d to %d", totalsSlot, c.cfg.Rounds, r.FirstBlock, r.LastBlock)
	last := fmt.Sprintf("receipts of block %d, transaction %#x", r.LastBlock, r.LastTx)
	if r.RootRounds > 0 {
		root := fmt.Sprintf("receipt %d of %d below root %d, in slot %s of RoundRoots %s", s.root.index, s.root.posting.Count, r.Root,
			contracts.RootSlot(c.swarmTag(), r.Root), c.cfg.Roots)
		if s.counted > 0 {
			events += "; "
		} else {
			events = ""
		}
		events += root
		if r.LastTx == ([32]byte{}) {
			last = root
		}
	}
	add("rounds", fmt.Sprint(r.Rounds), differs, "%s", events)
	add("rewarded", fmt.Sprintf("%d of %d", r.Rewarded, r.Sampled), differs, "%s", events)
	score, gain := r.Heldout() // of contributions; receipts leave that to the claims they name
	if r.LastAsked > 0 || r.RootRounds == 0 {
		add("held-out", fmt.Sprintf("%.4f (%+.4f)", score, gain), differs, "%s", events)
	}
	add("last claim", fmt.Sprintf("%x", r.LastClaim), differs, "%s", last)
	stake := fmt.Sprintf("slots %s and the next of Stake %s", stakeSlots[0], c.cfg.Stake)
	add("stake", r.StakeWei+" wei", "", "%s", stake)
	add("disputes on chain", fmt.Sprintf("%d won, %d lost", r.Won, r.Lost), "", "%s", stake)
	problem = ""
	if slashed == nil {
		slashed = &slashes{wei: new(big.Int)}
	}
	if slashed.count != r.Lost {
		problem = fmt.Sprintf("the contract counts %d slashes, the proven events %d: endpoints hide some", r.Lost, slashed.count)
	}
	add("slashed", r.SlashedWei+" wei", problem, "%s, and receipts up to block %d", stake, block)
	return row
}

// blocksWithEvents asks every endpoint in which blocks there are events of ours, up to a block, and returns all that any
// names. That an endpoint does not answer is a problem, but not an error as long as one does.
func (c *Client) blocksWithEvents(ctx context.Context, to uint64) (numbers []uint64, problems []string, err error) {
	n := c.rpc.witnesses
	found, errs := make([]map[uint64]bool, n), make([]error, n)
	c.rpc.all(func(at int) {
		found[at] = make(map[uint64]bool)
		for _, f := range c.events(0, to) {
			if errs[at] = f.scan(c.logsOf(ctx, at), func(e event) bool {
				found[at][uint64(e.Block)] = true
				return len(found[at]) <= maxProvenBlocks
			}); errs[at] != nil {
				return
			}
		}
	})
	union, answered := make(map[uint64]bool), 0
	for at, err := range errs {
		if err != nil {
			problems = append(problems, fmt.Sprintf("%s does not list events: %v", endpointLabel(c.rpc.urls[at]), err))
			continue
		}
		answered++
		maps.Copy(union, found[at])
	}
	switch {
	case answered == 0:
		return nil, nil, errors.Join(errs...)
	case answered >= c.quorum():
		problems = nil // enough did
	}
	if len(union) > maxProvenBlocks {
		return nil, nil, fmt.Errorf("events in more than %d blocks: too many to prove at once", maxProvenBlocks)
	}
	return slices.Sorted(maps.Keys(union)), problems, nil
}

// logsOf asks a certain endpoint for events.
func (c *Client) logsOf(ctx context.Context, at int) func(*[]event, map[string]any) error {
	return func(events *[]event, query map[string]any) error {
		requests := []rpc.BatchElem{{Method: "eth_getLogs", Args: []any{query}, Result: events}}
		if err := c.rpc.ask(ctx, at, requests); err != nil {
			return err
		}
		return requests[0].Error
	}
}

// VerifiedStake reads an account's stake at the newest block that enough endpoints agree on, by proof.
func (c *Client) VerifiedStake(ctx context.Context, account Address) (StakeAccount, Agreement, error) {
	header, agreement, err := c.agreed(ctx)
	if err != nil {
		return StakeAccount{}, agreement, fmt.Errorf("verify stake: %w", err)
	}
	slots := contracts.StakeSlots(account)
	words, err := c.provenWords(ctx, header, c.cfg.Stake, slots[:])
	if err != nil {
		return StakeAccount{}, agreement, fmt.Errorf("verify stake: %w", err)
	}
	return stakeAccount(contracts.DecodeStake([2]common.Hash(words))), agreement, nil
}

// ProvenWords reads storage slots of a contract at the newest block that enough endpoints agree on, by proof: for contracts whose
// layout another package knows.
func (c *Client) ProvenWords(ctx context.Context, contract Address, slots []common.Hash) ([]common.Hash, Agreement, error) {
	header, agreement, err := c.agreed(ctx)
	if err != nil {
		return nil, agreement, err
	}
	words, err := c.provenWords(ctx, header, contract, slots)
	return words, agreement, err
}
