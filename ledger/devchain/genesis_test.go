package devchain

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
)

// TestGenesisIsGolden: the genesis block is the same on every machine, with every release of the library. If a change of
// contracts or rules was meant, old local ledgers can no longer be opened: say so in the release notes.
func TestGenesisIsGolden(t *testing.T) {
	const want = "0xf489378bee4bb270851f9bc5e8c90d060eeb034f2d0bc22a5a160b1da4593f90"
	g, err := genesis(Rules{})
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

// TestRules: other rules make another genesis block; a chain in which a game could outlast the stakes is not made.
func TestRules(t *testing.T) {
	seen := map[common.Hash]bool{}
	for _, r := range []Rules{{}, {NoStakes: true}, {Clocks: contracts.Clocks{Budget: 20, Increment: 1, Window: 5}}} {
		g, err := genesis(r)
		if err != nil {
			t.Fatal(err)
		}
		seen[g.ToBlock().Hash()] = true
	}
	if again, err := genesis(Rules{Clocks: DefaultClocks}); err != nil || !seen[again.ToBlock().Hash()] || len(seen) != 3 {
		t.Errorf("%d genesis blocks, %v", len(seen), err)
	}
	for _, c := range []contracts.Clocks{{Budget: 300}, {Budget: 5, Window: 10}, {Budget: 300, Window: 31}, {Budget: 301, Window: 30}, {Budget: 1 << 31, Window: 1 << 31}} {
		if _, err := genesis(Rules{Clocks: c}); err == nil {
			t.Errorf("a chain with %+v", c)
		}
	}
}
