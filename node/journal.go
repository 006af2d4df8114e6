package node

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"verdant/gossip"
	"verdant/ledger"
	"verdant/ledger/contracts"
	"verdant/node/blob"
	"verdant/node/store"
	"verdant/swarm"
	"verdant/verde"
)

// Keys of the engine's bucket in the store.
const (
	keyProgress = "engine/progress"
	// keyOutbox begins the keys of claims that are not in the ledger's journal yet, the round in 16 hex digits after it.
	keyOutbox = "outbox/"
	// keyReceipt holds this node's newest receipt: the totals of the next go on from it.
	keyReceipt = "receipt"
)

// journal keeps an engine's rounds: large parts as blobs first, then everything else in one transaction that refers to them. A crash
// between the two leaves a blob nobody refers to, which goes when room is needed.
type journal struct {
	spec  *swarm.Spec
	store *store.Store
	disk  *blob.Disk
	log   *slog.Logger
	// committed is told of every claim made durable.
	committed chan struct{}
	// receiptIn returns the receipt behind a claim in its envelope, nil if there is none, and took is told of it once it is durable; both
	// nil in swarms without roots.
	receiptIn func(envelope []byte) (*ledger.Receipt, error)
	took      func(ledger.Receipt)

	mu     sync.Mutex
	pinned verde.Hash // hash of the newest checkpoint's blob
	handed []string   // outbox keys whose claims the ledger's journal has
}

func openJournal(spec *swarm.Spec, s *store.Store, d *blob.Disk, log *slog.Logger) (*journal, error) {
	j := &journal{spec: spec, store: s, disk: d, log: log, committed: make(chan struct{}, 1)}
	p, err := j.progress()
	if err != nil {
		return nil, err
	}
	var keep blob.Info
	if p != nil {
		keep, _ = d.Resolve(p.State)
	}
	sold := map[verde.Hash]bool{}
	if err := pins(s, func(_, _ string, h verde.Hash) { sold[h] = true }); err != nil {
		return nil, err
	}
	for _, h := range d.Pinned() { // left over by a crash
		if h != keep.Hash && !sold[h] {
			if err := d.Unpin(h); err != nil {
				return nil, err
			}
		}
	}
	j.pinned = keep.Hash
	return j, j.keepAll(p)
}

// keep holds what this node needs to execute an own round again: for as long as its claim can be taken to the ledger, or longer.
func (j *journal) keep(c *verde.Claim, longer time.Time) {
	until := time.Unix(int64(j.spec.Until(c)), 0)
	if longer.After(until) {
		until = longer
	}
	j.disk.Keep(c.Pre, until)
	j.disk.Keep(c.Hash(), until)
}

// keepAll is keep for all own claims of the rounds before the newest, after a start.
func (j *journal) keepAll(newest *swarm.Progress) error {
	if newest == nil {
		return nil
	}
	last, err := loadClaim(j.store, j.spec.ID, newest.Claim)
	if err != nil {
		return nil //nolint:nilerr // Load tells of a damaged store, and what cures it
	}
	author := [32]byte(last.Node)
	list, err := j.store.Claims(store.ClaimQuery{From: j.spec.Disputable(time.Now()), To: last.Round, Author: &author, Latest: true})
	if err != nil {
		return err
	}
	for _, k := range list {
		if c, err := openClaim(j.spec.ID, k.Raw, verde.Hash(k.Hash)); err == nil {
			j.keep(c, time.Time{})
		}
	}
	return nil
}

// progress returns what was committed last, nil for a node without rounds.
func (j *journal) progress() (*swarm.Progress, error) {
	raw, ok, err := j.store.Get(keyProgress)
	if err != nil || !ok {
		return nil, err
	}
	p := new(swarm.Progress)
	if err := json.Unmarshal(raw, p); err != nil {
		return nil, fmt.Errorf("read progress: %w: move %s away and start again; the node catches up from its peers", err, "store/")
	}
	return p, nil
}

// Load implements [swarm.Journal]. A checkpoint that was damaged on disk is computed again from the round that made it.
func (j *journal) Load(ctx context.Context) (*swarm.Progress, []byte, error) {
	p, err := j.progress()
	if err != nil || p == nil {
		return nil, nil, err
	}
	size := int64(j.spec.Program.Model.EncodedSize())
	data, err := j.disk.ReadAll(p.State, size)
	if err == nil {
		return p, data, nil
	}
	j.log.Warn("the newest checkpoint cannot be read; computing it again", "round", p.Last, "err", err)
	data, again := j.recompute(ctx, p)
	if again != nil {
		return nil, nil, fmt.Errorf("the checkpoint of round %d cannot be read (%w) nor computed again (%w): restore blobs/ from a backup, or join with"+
			" another --home and copy identity.key there, to begin again as the same node", p.Last, err, again)
	}
	return p, data, nil
}

// recompute runs the newest own round again, from the checkpoint before it and its inputs.
func (j *journal) recompute(ctx context.Context, p *swarm.Progress) ([]byte, error) {
	claim, err := loadClaim(j.store, j.spec.ID, p.Claim)
	if err != nil {
		return nil, err
	}
	model := j.spec.Program.Model
	before, err := j.disk.ReadAll(claim.Pre, int64(model.EncodedSize()))
	if err != nil {
		return nil, err
	}
	pre, err := model.DecodeState(before, claim.Pre)
	if err != nil {
		return nil, err
	}
	raw, err := j.disk.ReadAll(p.Claim, maxEvidence)
	if err != nil {
		return nil, err
	}
	evidence, err := swarm.DecodeEvidence(j.spec.Program, claim, raw)
	if err != nil {
		return nil, err
	}
	_, out, err := swarm.NewRunner(j.spec).Replay(ctx, pre, claim, evidence.Inputs)
	if err != nil {
		return nil, err
	}
	if out.Post != p.State {
		return nil, fmt.Errorf("round %d gives state %s now, it gave %s: this machine computes differently than before", claim.Round, out.Post.Short(), p.State.Short())
	}
	data, err := model.EncodeState(out.State)
	if err != nil {
		return nil, err
	}
	info, err := j.disk.PutBytes(data, blob.PutOptions{Name: p.State, Pin: true})
	if err == nil {
		j.mu.Lock()
		j.pinned = info.Hash
		j.mu.Unlock()
	}
	return data, err
}

// Commit implements [swarm.Journal].
func (j *journal) Commit(_ context.Context, r *swarm.Record) error {
	info, err := j.disk.PutBytes(r.Checkpoint, blob.PutOptions{Name: r.Claim.Post, Pin: true})
	if err != nil {
		return err
	}
	if _, err := j.disk.PutBytes(r.Evidence, blob.PutOptions{Name: r.Hash}); err != nil {
		return err
	}
	j.keep(&r.Claim, time.Time{})
	progress, err := json.Marshal(r.Progress)
	if err != nil {
		return fmt.Errorf("encode progress: %w", err)
	}
	var receipt *ledger.Receipt
	if j.receiptIn != nil {
		if receipt, err = j.receiptIn(r.Envelope); err != nil {
			return err
		}
	}
	j.mu.Lock()
	handed := j.handed
	j.mu.Unlock()
	err = j.store.Commit(func(tx *store.Tx) error {
		for _, key := range handed {
			if err := tx.Delete(key); err != nil {
				return err
			}
		}
		if receipt != nil {
			if err := tx.Put(keyReceipt, contracts.AppendLeaf(nil, *receipt)); err != nil {
				return err
			}
		}
		return errors.Join(
			tx.Put(keyProgress, progress),
			tx.Put(fmt.Sprintf("%s%016x", keyOutbox, r.Claim.Round), r.Hash[:]),
			tx.PutClaim(store.Claim{Hash: r.Hash, Author: r.Claim.Node, Round: r.Claim.Round, Raw: r.Envelope}),
		)
	})
	if err != nil {
		return err
	}
	if receipt != nil {
		j.took(*receipt)
	}
	j.mu.Lock()
	old := j.pinned
	j.pinned = info.Hash
	j.handed = j.handed[len(handed):]
	j.mu.Unlock()
	if old != (verde.Hash{}) && old != verde.Hash(info.Hash) {
		if err := j.disk.Unpin(old); err != nil && !errors.Is(err, blob.ErrNotFound) {
			j.log.Warn("unpin old checkpoint", "err", err)
		}
	}
	select {
	case j.committed <- struct{}{}:
	default:
	}
	return nil
}

// outbox lists the claims the ledger may not have yet, by round.
func (j *journal) outbox() (keys []string, hashes []verde.Hash, err error) {
	err = j.store.Scan(keyOutbox, func(key string, value []byte) error {
		if len(value) == 32 {
			keys, hashes = append(keys, key), append(hashes, verde.Hash(value))
		}
		return nil
	})
	return keys, hashes, err
}

// hand notes that the ledger's journal has the claim under an outbox key. It is struck off the list with the next commit; until then
// it may be handed over again.
func (j *journal) hand(key string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.handed = append(j.handed, key)
}

// isHanded reports whether hand was called for a key that is still listed.
func (j *journal) isHanded(key string) bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, k := range j.handed {
		if k == key {
			return true
		}
	}
	return false
}

var errNoClaim = errors.New("no such claim")

// loadClaim reads a stored claim and checks that it is what it is known as.
func loadClaim(s *store.Store, id, hash verde.Hash) (*verde.Claim, error) {
	kept, ok, err := s.Claim(hash)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, fmt.Errorf("claim %s: %w", hex.EncodeToString(hash[:4]), errNoClaim)
	}
	return openClaim(id, kept.Raw, hash)
}

// openClaim opens a claim's envelope. A zero hash takes any claim.
func openClaim(id verde.Hash, raw []byte, hash verde.Hash) (*verde.Claim, error) {
	e, err := gossip.Open(id, gossip.KindClaims, raw)
	if err != nil {
		return nil, err
	}
	c, _, _, err := splitClaim(e.Payload)
	switch {
	case err != nil:
		return nil, err
	case c.Node != verde.NodeID(e.Author):
		return nil, fmt.Errorf("claim of node %s is signed by %x", c.Node.Short(), e.Author[:4])
	case hash != (verde.Hash{}) && c.Hash() != hash:
		return nil, fmt.Errorf("claim has hash %s, not %s", c.Hash().Short(), hash.Short())
	}
	return &c, nil
}
