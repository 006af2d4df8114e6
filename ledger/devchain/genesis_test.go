package devchain

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// TestGenesisIsGolden: the genesis block is the same on every machine, with every release of the library. If a change of
// contracts or rules was meant, old local ledgers can no longer be opened: say so in the release notes.
func TestGenesisIsGolden(t *testing.T) {
	const want = "0xd58b538cb9eb426b0fcd545ff8c25a0fb60728eeb1a17adee3ef43d7c6c43a13"
	g, err := genesis()
	if err != nil {
		t.Fatal(err)
	}
	if got := g.ToBlock().Hash().Hex(); got != want {
		t.Errorf("genesis hash is %s, want %s", got, want)
	}
	for name, want := range map[string]struct{ have, want common.Address }{
		"Registry": {RegistryAddress, common.HexToAddress("0x56657264616e7400000000000000000000000001")},
		"Stake":    {StakeAddress, common.HexToAddress("0x56657264616e7400000000000000000000000002")},
		"Rounds":   {RoundsAddress, common.HexToAddress("0x56657264616e7400000000000000000000000003")},
		"Game":     {GameAddress, common.HexToAddress("0x56657264616e7400000000000000000000000004")},
		"Referee":  {RefereeAddress, common.HexToAddress("0x56657264616e7400000000000000000000000005")},
		"Tasks":    {TasksAddress, common.HexToAddress("0x56657264616e7400000000000000000000000006")},
		"Roots":    {RootsAddress, common.HexToAddress("0x56657264616e7400000000000000000000000007")},
		"Rewards":  {RewardsAddress, common.HexToAddress("0x56657264616e7400000000000000000000000008")},
	} {
		if want.have != want.want {
			t.Errorf("%s is at %s, want %s", name, want.have, want.want)
		}
		if account := g.Alloc[want.have]; len(account.Code) == 0 || account.Balance.Sign() != 0 || len(account.Storage) != 0 {
			t.Errorf("%s begins with %d bytes of code, %s wei and %d slots", name, len(account.Code), account.Balance,
				len(account.Storage))
		}
	}
	for address, account := range g.Alloc {
		if account.Balance.Sign() != 0 {
			t.Errorf("%s begins with %s wei: whoever knows its key could spend it", address, account.Balance)
		}
	}
}
