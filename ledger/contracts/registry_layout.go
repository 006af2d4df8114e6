package contracts

import "github.com/ethereum/go-ethereum/common"

// PeerSlot is where Registry keeps the peer an account speaks for; zero when it is not registered.
func PeerSlot(account common.Address) common.Hash { return mappingSlot(account, 0) }

// PayoutSlot is where Registry keeps an account's payout address, on the right; zero means the account itself.
func PayoutSlot(account common.Address) common.Hash { return mappingSlot(account, 1) }
