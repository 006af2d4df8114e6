package ledger

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"verdant/ledger/contracts"
)

// Purposes of journaled work.
const (
	purposeContribute = "contribute"
	purposeRegister   = "register"
	purposeDeposit    = "deposit"
	purposeUnbond     = "unbond"
	purposeWithdraw   = "withdraw"
)

// bindingDomain begins what a peer signs when an account is to speak for it.
const bindingDomain = "verdant/registry/1"

// Contribute records one round claim. It returns once the contribution is in the journal on disk; the sender does the
// rest. Contributing the same again does nothing; another contribution for the same round is ErrConflict.
// Contribute rounds in order: the contract takes only rounds after the last one.
func (c *Client) Contribute(_ context.Context, k Contribution) error {
	if k.Rewarded > k.Sampled || k.Correct > k.Asked || k.Claim == ([32]byte{}) {
		return fmt.Errorf("contribute round %d: rewarded %d of %d, correct %d of %d, claim %x: numbers contradict each other"+
			" or the claim is missing", k.Round, k.Rewarded, k.Sampled, k.Correct, k.Asked, k.Claim)
	}
	return c.enqueue(&work{
		Purpose: purposeContribute, ID: c.contributionID(k.Round), To: c.cfg.Rounds,
		Data: c.rounds.PackContribute(packScore(c.swarmTag(), k), k.Claim, k.Post),
	})
}

// Contributed says how far the contribution of a round has come; false if this journal knows nothing of it.
func (c *Client) Contributed(round uint64) (Entry, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.journal == nil {
		return Entry{}, false
	}
	w, ok := c.journal.works[purposeContribute+"/"+c.contributionID(round)]
	if !ok {
		return Entry{}, false
	}
	return w.entry(), true
}

// WaitContributed waits until the contribution of a round is recorded; that it failed is an error that says why.
func (c *Client) WaitContributed(ctx context.Context, round uint64) error {
	return c.Wait(ctx, purposeContribute, c.contributionID(round))
}

func (c *Client) contributionID(round uint64) string {
	return fmt.Sprintf("%016x/%d", c.swarmTag(), round)
}

func (c *Client) swarmTag() uint64 { return binary.BigEndian.Uint64(c.cfg.Swarm[:8]) }

// packScore lays out the word that Rounds.contribute takes: from the top swarm tag 64, round 64, then rewarded,
// sampled, correct and asked, 32 bits each.
func packScore(tag uint64, k Contribution) *big.Int {
	var word [32]byte
	binary.BigEndian.PutUint64(word[0:], tag)
	binary.BigEndian.PutUint64(word[8:], k.Round)
	binary.BigEndian.PutUint32(word[16:], k.Rewarded)
	binary.BigEndian.PutUint32(word[20:], k.Sampled)
	binary.BigEndian.PutUint32(word[24:], k.Correct)
	binary.BigEndian.PutUint32(word[28:], k.Asked)
	return new(big.Int).SetBytes(word[:])
}

func unpackScore(word [32]byte) (tag uint64, k Contribution) {
	k.Round = binary.BigEndian.Uint64(word[8:])
	k.Rewarded = binary.BigEndian.Uint32(word[16:])
	k.Sampled = binary.BigEndian.Uint32(word[20:])
	k.Correct = binary.BigEndian.Uint32(word[24:])
	k.Asked = binary.BigEndian.Uint32(word[28:])
	return binary.BigEndian.Uint64(word[0:]), k
}

// BindingMessage is what a peer signs with its Ed25519 key so that account may speak for it on one chain and one
// registry: domain, chain id (8 bytes, big endian), registry, account.
func BindingMessage(chainID uint64, registry, account Address) []byte {
	message := []byte(bindingDomain)
	message = binary.BigEndian.AppendUint64(message, chainID)
	message = append(message, registry[:]...)
	return append(message, account[:]...)
}

// Register makes the account speak for the peer that owns the key, or for that peer from now on if the account spoke for
// another. It returns once that is journaled; if the chain already says so it does nothing.
func (c *Client) Register(ctx context.Context, key ed25519.PrivateKey) error {
	if c.cfg.Account == nil {
		return ErrReadOnly
	}
	if len(key) != ed25519.PrivateKeySize {
		return fmt.Errorf("register: the peer's key has %d bytes, want an Ed25519 private key of %d", len(key),
			ed25519.PrivateKeySize)
	}
	var peer [32]byte
	copy(peer[:], key.Public().(ed25519.PublicKey))
	signature := ed25519.Sign(key, BindingMessage(c.cfg.ChainID, c.cfg.Registry, c.Account()))
	r, s := [32]byte(signature[:32]), [32]byte(signature[32:])

	known, err := c.PeerOf(ctx, c.Account())
	switch {
	case errors.Is(err, ErrUnreachable):
		known = [32]byte{} // as far as we know; the sender finds out
	case err != nil:
		return fmt.Errorf("register: %w", err)
	case known == peer:
		return nil
	}
	data := c.registry.PackRegister(peer, r, s)
	if known != ([32]byte{}) {
		data = c.registry.PackRotate(peer, r, s)
	}
	w := &work{Purpose: purposeRegister, ID: hex.EncodeToString(peer[:]), To: c.cfg.Registry, Data: data}
	c.mu.Lock()
	old, ok := c.journal.works[w.key()]
	reuse := ok && (old.settled() && err == nil || old.State == Queued)
	if reuse {
		// The chain forgot what was recorded, or the account spoke for another peer since: once more.
		w.Seq = old.Seq
		err = c.queueLocked(w)
	}
	c.mu.Unlock()
	if reuse {
		return err
	}
	if ok {
		return nil // on its way
	}
	return c.enqueue(w)
}

// PeerOf reads the peer an account claims to speak for; zero if it is not registered. Whether the peer agreed is in the
// registration's signature: see Registrations.
func (c *Client) PeerOf(ctx context.Context, account Address) ([32]byte, error) {
	v, err := c.look(ctx, nil)
	if err != nil {
		return [32]byte{}, err
	}
	out, err := c.read(ctx, c.cfg.Registry, c.registry.PackPeerOf(account), uint64(v.head.Number))
	if err != nil {
		return [32]byte{}, fmt.Errorf("read registry: %w", err)
	}
	return c.registry.UnpackPeerOf(out)
}

// alreadySo finds out whether what the contract refuses to do has been done: by an attempt this journal lost sight of.
func (s *sender) alreadySo(ctx context.Context, w *work, refusal error) (bool, error) {
	switch reason := s.refusal(refusal).(type) {
	case *contracts.RegistryAlreadyRegistered:
		return w.Purpose == purposeRegister && [32]byte(w.Data[4:36]) == reason.Peer, nil
	case *contracts.RoundsNotAfter:
		return s.isRecorded(ctx, w)
	}
	return false, nil
}

// rotates turns a registration into a rotation when the account turns out to speak for another peer.
func (s *sender) rotates(w *work, refusal error) bool {
	if _, ok := s.refusal(refusal).(*contracts.RegistryAlreadyRegistered); !ok || w.Purpose != purposeRegister {
		return false
	}
	w.Data = s.registry.PackRotate([32]byte(w.Data[4:36]), [32]byte(w.Data[36:68]), [32]byte(w.Data[68:100]))
	return true
}

// isRecorded searches our own events for the very contribution w makes.
func (s *sender) isRecorded(ctx context.Context, w *work) (bool, error) {
	address := s.account.Address()
	v, err := s.look(ctx, nil)
	if err != nil {
		return false, err
	}
	f := s.contributed(0, uint64(v.head.Number))
	f.topics = append(f.topics, common.BytesToHash(address[:]))
	found := false
	err = s.scan(ctx, f, func(e event) bool {
		found = bytes.Equal(e.Data, w.Data[4:]) // the event repeats the arguments
		return !found
	})
	return found, err
}

// Deposit adds wei to the account's stake. The id names this deposit: repeating it with the same id deposits once.
func (c *Client) Deposit(_ context.Context, id string, wei *big.Int) error {
	if wei == nil || wei.Sign() <= 0 {
		return errors.New("deposit stake: the amount must be above zero")
	}
	return c.enqueue(&work{
		Purpose: purposeDeposit, ID: id, To: c.cfg.Stake, Value: (*hexutil.Big)(new(big.Int).Set(wei)),
		Data: c.stake.PackDeposit(),
	})
}

// Unbond starts the wait for wei of the account's stake. The id names this request.
func (c *Client) Unbond(_ context.Context, id string, wei *big.Int) error {
	if wei == nil || wei.Sign() <= 0 {
		return errors.New("unbond stake: the amount must be above zero")
	}
	return c.enqueue(&work{Purpose: purposeUnbond, ID: id, To: c.cfg.Stake, Data: c.stake.PackUnbond(wei)})
}

// Withdraw pays out what has waited long enough. The id names this request.
func (c *Client) Withdraw(_ context.Context, id string) error {
	return c.enqueue(&work{Purpose: purposeWithdraw, ID: id, To: c.cfg.Stake, Data: c.stake.PackWithdraw()})
}

// StakeAccount is what Stake holds for one account; amounts in wei.
type StakeAccount struct {
	Bonded, Locked, Unbonding *big.Int
	ReleaseAt                 uint64 // Unix seconds; from then on Unbonding can be withdrawn
}

// StakeOf reads an account's stake at the newest block.
func (c *Client) StakeOf(ctx context.Context, account Address) (StakeAccount, error) {
	v, err := c.look(ctx, nil)
	if err != nil {
		return StakeAccount{}, err
	}
	list, err := c.stakesAt(ctx, []Address{account}, uint64(v.head.Number))
	if err != nil {
		return StakeAccount{}, err
	}
	return list[0], nil
}

func (c *Client) stakesAt(ctx context.Context, accounts []Address, at uint64) ([]StakeAccount, error) {
	calls := make([][]byte, len(accounts))
	for i, a := range accounts {
		calls[i] = c.stake.PackAccountOf(a)
	}
	answers, err := c.readMany(ctx, c.cfg.Stake, calls, at)
	if err != nil {
		return nil, fmt.Errorf("read stake: %w", err)
	}
	list := make([]StakeAccount, len(accounts))
	for i, answer := range answers {
		got, err := c.stake.UnpackAccountOf(answer)
		if err != nil {
			return nil, fmt.Errorf("read stake: %w", err)
		}
		list[i] = StakeAccount{Bonded: got.Bonded, Locked: got.Locked, Unbonding: got.Unbonding}
		if got.ReleaseAt.IsUint64() {
			list[i].ReleaseAt = got.ReleaseAt.Uint64()
		}
	}
	return list, nil
}

// readMany calls a contract's view function with many arguments, in batches.
func (c *Client) readMany(ctx context.Context, to Address, calls [][]byte, at uint64) ([][]byte, error) {
	const size = 100
	answers := make([][]byte, len(calls))
	for from := 0; from < len(calls); from += size {
		part := calls[from:min(from+size, len(calls))]
		requests := make([]rpc.BatchElem, len(part))
		for i, data := range part {
			requests[i] = rpc.BatchElem{
				Method: "eth_call", Args: []any{callArgs(nil, to, data, nil), hexutil.Uint64(at)}, Result: new(hexutil.Bytes),
			}
		}
		if err := c.rpc.batch(ctx, requests); err != nil {
			return nil, err
		}
		for i, r := range requests {
			if r.Error != nil {
				return nil, r.Error
			}
			answers[from+i] = *r.Result.(*hexutil.Bytes)
		}
	}
	return answers, nil
}
