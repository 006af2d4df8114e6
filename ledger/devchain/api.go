package devchain

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// api is what the chain serves as verdant_*; its exported methods are the JSON-RPC methods.
type api struct {
	chain *Chain
}

// Info is verdant_info: addresses and label of this chain.
func (a *api) Info() ChainInfo { return a.chain.info }

// Fund is verdant_fund: asks the faucet for ether and returns how much the next block will bring, in wei. Zero means
// that the account has enough.
func (a *api) Fund(to common.Address) (*hexutil.Big, error) {
	amount, err := a.chain.faucet.ask(to)
	if err != nil {
		return nil, err
	}
	return (*hexutil.Big)(amount), nil
}
