package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"verdant/ledger"
	"verdant/node/control"
	"verdant/node/store"
	"verdant/verde"
)

// Receipt implements [control.Backend].
func (a *api) Receipt(ctx context.Context, req control.ReceiptRequest) (*control.Receipt, error) {
	c, err := a.claimed(ctx, req.Claim)
	if err != nil {
		return nil, err
	}
	p, err := a.n.prove(ctx, c)
	if err != nil {
		return nil, &control.Error{
			Code: control.CodeUnavailable, Message: fmt.Sprintf("receipt of round %d: %v", c.Round, err),
			Cure: "status says what waits, and why; a claim that is on its way has a receipt once it is there",
		}
	}
	proven, err := p.Check()
	if err != nil {
		return nil, err
	}
	file, err := json.Marshal(p)
	if err != nil {
		return nil, fmt.Errorf("encode receipt: %w", err)
	}
	return &control.Receipt{File: file, Sentence: sentence(proven, c.Hash())}, nil
}

// claimed finds the claim that a request is about.
func (a *api) claimed(ctx context.Context, text string) (*verde.Claim, error) {
	n := a.n
	if round, err := strconv.ParseUint(text, 10, 64); err == nil && len(text) < minPrefix {
		author := [32]byte(n.self)
		known, err := n.store.Claims(store.ClaimQuery{From: round, To: max(round, 1), Author: &author})
		if err != nil {
			return nil, err
		}
		for _, k := range known {
			if k.Round == round {
				return loadClaim(n.store, n.spec.ID, k.Hash)
			}
		}
		return nil, control.Errorf(control.CodeNotFound, "this node has made no claim about round %d", round)
	}
	hash, err := a.find(ctx, text)
	if err != nil {
		return nil, err
	}
	return loadClaim(n.store, n.spec.ID, hash)
}

// prove proves that a claim is on the ledger, in whichever way it went there.
func (n *Node) prove(ctx context.Context, c *verde.Claim) (*ledger.Proof, error) {
	kept, ok, err := n.store.Claim(c.Hash())
	if err != nil || !ok {
		return nil, errors.Join(err, errNoClaim)
	}
	if n.roots != nil {
		r, err := n.receiptIn(kept.Raw)
		if err != nil {
			return nil, err
		}
		if r != nil {
			posting, tree, place, err := n.roots.Find(ctx, *r)
			if err != nil {
				return nil, err
			}
			return n.ledger.ProveReceipt(ctx, posting, tree, place)
		}
	}
	account := n.ledger.Account()
	if c.Node != n.self {
		if account, ok = n.ledger.AccountOf(c.Node); !ok {
			return nil, fmt.Errorf("no account on the ledger speaks for node %s", c.Node.Short())
		}
	}
	return n.ledger.ProveContribution(ctx, account, c.Round)
}

// sentence says what a receipt proves. claim is the one it was asked for, zero if it is nobody's wish.
func sentence(p *ledger.Proven, claim verde.Hash) string {
	at := fmt.Sprintf("block %d (%s)", p.Block, p.BlockHash)
	if p.Root == nil {
		return fmt.Sprintf("account %s recorded claim %x about round %d, %d of %d completions rewarded, in transaction %s of %s",
			p.Account, p.Claim, p.Round, p.Rewarded, p.Sampled, p.Tx, at)
	}
	state := "can still be contested"
	if *p.Final {
		state = "is final"
	}
	s := fmt.Sprintf("root %d, which %s if roots can be contested for %d s, at %s holds a receipt that account %s signed: %d of %d completions rewarded up to round %d, the last with claim %x",
		*p.Root, state, p.Window, at, p.Account, p.Rewarded, p.Sampled, p.Round, p.Claim)
	if !claim.IsZero() && verde.Hash(p.Claim) != claim {
		s += "; the round that was asked for is among those before"
	}
	return s
}

// ErrNoReceipt: a file does not prove that a claim is on the ledger.
var ErrNoReceipt = ledger.ErrNoReceipt

// CheckedReceipt is what "verdant receipt verify" prints as JSON.
type CheckedReceipt struct {
	ledger.Proven
	Swarm    string `json:"swarm"`
	ChainID  uint64 `json:"chain_id"`
	Contract string `json:"contract"`
	Sentence string `json:"sentence"`
	// Block says what the block rests on: an agreement of endpoints, a hash that was given, or nothing yet.
	Basis string `json:"basis"`
}

// ReceiptCheck says what a receipt is compared with beyond itself. All of it may be left out.
type ReceiptCheck struct {
	Manifest string   // file with the swarm's manifest: chain, contracts and swarm must be its own
	RPC      []string // endpoints that are asked whether the block is part of the chain
	Quorum   int
	Block    string // hash of a block that the caller knows to be part of it
}

// CheckReceipt checks a receipt's file: offline, unless endpoints are named.
func CheckReceipt(ctx context.Context, raw []byte, check ReceiptCheck) (*CheckedReceipt, error) {
	p, err := ledger.ReadProof(raw)
	if err != nil {
		return nil, err
	}
	proven, err := p.Check()
	if err != nil {
		return nil, err
	}
	out := &CheckedReceipt{
		Proven: *proven, Swarm: verde.Hash(p.Swarm).String(), ChainID: p.ChainID, Contract: p.Contract.String(), Sentence: sentence(proven, verde.Hash{}),
		Basis: fmt.Sprintf("nobody was asked whether block %s is part of chain %d", proven.BlockHash, p.ChainID),
	}
	if check.Manifest != "" {
		m, err := readManifest(check.Manifest)
		if err != nil {
			return nil, err
		}
		l := m.Ledger
		contract := l.Rounds
		if p.Root != nil {
			contract = l.Roots
		}
		if m.ID() != verde.Hash(p.Swarm) || l.ChainID != p.ChainID || contract != [20]byte(p.Contract) {
			return nil, fmt.Errorf("%w: it is about swarm %s on chain %d in contract %s, the manifest is that of swarm %s on chain %d with contract %s",
				ledger.ErrNoReceipt, verde.Hash(p.Swarm).Short(), p.ChainID, p.Contract, m.ID().Short(), l.ChainID, contract)
		}
	}
	if check.Block != "" {
		if proven.BlockHash.Hex() != check.Block {
			return nil, fmt.Errorf("%w: it is about block %s, not %s", ledger.ErrNoReceipt, proven.BlockHash, check.Block)
		}
		out.Basis = "the block is the one that was named"
	}
	if len(check.RPC) > 0 {
		agreement, err := ledger.AskAbout(ctx, p.ChainID, check.RPC, check.Quorum, proven)
		if err != nil {
			return nil, err
		}
		out.Basis = agreement.String()
	}
	return out, nil
}
