package ledger

import (
	"bytes"
	"context"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
)

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
