package settle

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
	"verdant/verde"
)

// Pledge goes with a move of a dispute: its maker's account signs where the game stands after it. Whoever has that of the other side
// can take the game to the contract from there.
type Pledge struct {
	Account   common.Address
	Nonce     uint64 // of the challenger's game; the defender repeats it
	Signature [65]byte
}

const pledgeSize = common.AddressLength + 8 + 65

// Encode returns the bytes that travel with the move.
func (p *Pledge) Encode() []byte {
	b := append(make([]byte, 0, pledgeSize), p.Account[:]...)
	b = binary.BigEndian.AppendUint64(b, p.Nonce)
	return append(b, p.Signature[:]...)
}

// DecodePledge reads one. It checks the form alone.
func DecodePledge(b []byte) (*Pledge, error) {
	if len(b) != pledgeSize {
		return nil, fmt.Errorf("decode pledge: %d bytes, want %d", len(b), pledgeSize)
	}
	p := &Pledge{Account: common.Address(b), Nonce: binary.BigEndian.Uint64(b[common.AddressLength:])}
	copy(p.Signature[:], b[common.AddressLength+8:])
	return p, nil
}

// Signer returns the account that made a signature, as the contract recovers it; zero if there is none.
func Signer(digest common.Hash, signature []byte) common.Address {
	if len(signature) != 65 || signature[64] < 27 || signature[64] > 28 {
		return common.Address{}
	}
	sig := append([]byte(nil), signature...)
	sig[64] -= 27
	pub, err := crypto.SigToPub(digest[:], sig)
	if err != nil || !crypto.ValidateSignatureValues(sig[64], new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64]), true) {
		return common.Address{}
	}
	return crypto.PubkeyToAddress(*pub)
}

// Pledged is the position that the maker of a move signs: where the game stands after it or, if it decides, what it chose. ok is false
// if there is none. before and after are the game around the move.
func (p *Plan) Pledged(before, after *verde.Game, m verde.Move, who Parties) (pos contracts.Position, ok bool, err error) {
	pos, ok, err = p.Position(after, who)
	if err != nil || ok || after.Verdict() == nil {
		return pos, ok, err
	}
	switch m := m.(type) {
	case *verde.Rebut:
		if pos, ok, err = p.Position(before, who); ok {
			pos = Judged(pos, m)
		}
	case *verde.Assert:
		if pos, ok, err = p.Position(before, who); ok {
			pos, err = p.Asserted(before, pos, m)
		}
	}
	return pos, ok && err == nil, err
}
