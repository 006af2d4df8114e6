package devchain

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// TestKilledWhileSealing makes a chain of more than 500 blocks and kills its process five times in the thick of it, wherever it
// happens to be in a block. Whatever was ever called safe is there after every kill, block by block, and so is the state.
func TestKilledWhileSealing(t *testing.T) {
	const target = 500
	dir := t.TempDir()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	from := crypto.PubkeyToAddress(key.PublicKey)
	transfer := func(nonce uint64) hexutil.Bytes {
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(ChainID)), &types.DynamicFeeTx{
			ChainID: big.NewInt(ChainID), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2 * baseFee), Gas: 21_000,
			To: &common.Address{0xaa}, Value: big.NewInt(1),
		})
		if err != nil {
			t.Fatal(err)
		}
		raw, err := tx.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		return raw
	}
	type block struct {
		Number    hexutil.Uint64
		Hash      common.Hash
		Timestamp hexutil.Uint64
	}
	safe := make(map[uint64]common.Hash)
	paid := make(map[uint64]*big.Int) // what 0xaa had at a safe block
	highest := uint64(0)
	random := rand.New(rand.NewPCG(3, 4))
	for run := 0; highest < target; run++ {
		c := startChild(t, dir, fmt.Sprintf("%s=%d", childAhead, run*100_000))
		for number, hash := range safe {
			var got *block
			if err := c.rpc.CallContext(t.Context(), &got, "eth_getBlockByNumber", hexutil.Uint64(number), false); err != nil || got == nil || got.Hash != hash {
				t.Fatalf("run %d: block %d was %s before the kill and is %+v (%v)", run, number, hash, got, err)
			}
		}
		for number, want := range paid {
			var has hexutil.Big
			if err := c.rpc.CallContext(t.Context(), &has, "eth_getBalance", common.Address{0xaa}, hexutil.Uint64(number)); err != nil || has.ToInt().Cmp(want) != 0 {
				t.Fatalf("run %d: at block %d there were %s wei before the kill and are %s (%v)", run, number, want, has.ToInt(), err)
			}
		}
		if run == 0 {
			if err := c.rpc.CallContext(t.Context(), nil, "verdant_fund", from); err != nil {
				t.Fatal(err)
			}
			eventually(t, "the grant is in a block", func() bool { return balance(t, c.rpc, from).Sign() > 0 })
		}
		stop := highest + target/5 + uint64(random.IntN(10))
		var sent uint64
		for {
			var head block
			var nonce hexutil.Uint64
			if err := c.rpc.CallContext(t.Context(), &head, "eth_getBlockByNumber", "safe", false); err != nil {
				t.Fatal(err)
			}
			if err := c.rpc.CallContext(t.Context(), &nonce, "eth_getTransactionCount", from, "latest"); err != nil {
				t.Fatal(err)
			}
			if number := uint64(head.Number); number > highest || number == 0 {
				safe[number], highest = head.Hash, number
				if number%25 == 0 {
					var has hexutil.Big
					if err := c.rpc.CallContext(t.Context(), &has, "eth_getBalance", common.Address{0xaa}, head.Number); err != nil {
						t.Fatal(err)
					}
					paid[number] = has.ToInt()
				}
			}
			// Always something waits, so that the sealer is at work when it is killed.
			for sent = max(sent, uint64(nonce)); sent < uint64(nonce)+8; sent++ {
				if err := c.rpc.CallContext(t.Context(), nil, "eth_sendRawTransaction", transfer(sent)); err != nil {
					t.Fatal(err)
				}
			}
			if highest >= stop {
				break
			}
		}
		c.kill(t)
	}
	if len(safe) < target/2 {
		t.Errorf("only %d of %d blocks were seen to be safe", len(safe), highest)
	}
}
