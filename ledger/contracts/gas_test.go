package contracts_test

import (
	"flag"
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

var update = flag.Bool("update", false, "rewrite the golden files of testdata")

func createAddress(from common.Address, nonce uint64) common.Address {
	return crypto.CreateAddress(from, nonce)
}

// swarmTag without zero bytes, as almost all real ones.
const swarmTag = 0xa1b2c3d4e5f60718

// TestGas compares the gas of whole transactions with the committed table, in today's price regime (Osaka) and in the
// next one, where new storage and calldata are dearer (Amsterdam). After a wanted change run it with -update and
// read the diff.
func TestGas(t *testing.T) {
	osaka, amsterdam := measure(newWorld(t, fork(false))), measure(newWorld(t, fork(true)))
	for _, row := range osaka {
		if row.bound > 0 && row.gas > row.bound {
			t.Errorf("%s uses %d gas, the design allows %d", row.name, row.gas, row.bound)
		}
	}
	golden(t, "testdata/gas.golden", formatGas(osaka, amsterdam))
}

// formatGas is the table of golden files.
func formatGas(osaka, amsterdam []gasRow) string {
	var table strings.Builder
	fmt.Fprintf(&table, "%-38s %10s %10s\n", "transaction", "osaka", "amsterdam")
	for i, row := range osaka {
		fmt.Fprintf(&table, "%-38s %10d %10d\n", row.name, row.gas, amsterdam[i].gas)
	}
	return table.String()
}

// golden compares a table with the committed one.
func golden(t *testing.T, path, table string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(table), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if table != string(want) {
		t.Errorf("%s changed; now:\n%swas:\n%s", path, table, want)
	}
}

type gasRow struct {
	name       string
	gas, bound uint64
}

func measure(w *world) []gasRow {
	w.t.Helper()
	var rows []gasRow
	add := func(name string, bound, gas uint64) { rows = append(rows, gasRow{name, gas, bound}) }
	gasOf := func(from, to common.Address, data []byte, value *big.Int) uint64 {
		gas, _ := w.do(from, to, data, value)
		return gas
	}
	for i, name := range []string{"deploy Registry", "deploy Stake", "deploy Rounds"} {
		add(name, 0, w.deployGas[i])
	}
	peer, r, s := word('p'), word('r'), word('s')
	add("Registry.register", 50_000, gasOf(alice, w.registryAt, w.registry.PackRegister(peer, r, s), nil))
	add("Registry.rotate", 0, gasOf(alice, w.registryAt, w.registry.PackRotate(word('q'), r, s), nil))
	add("Registry.setPayout", 0, gasOf(alice, w.registryAt, w.registry.PackSetPayout(bob), nil))
	add("Stake.deposit (first)", 50_000, gasOf(alice, w.stakeAt, w.stake.PackDeposit(), ether(10)))
	add("Stake.deposit (more)", 0, gasOf(alice, w.stakeAt, w.stake.PackDeposit(), ether(1)))
	add("Stake.register (register and stake)", 80_000, gasOf(bob, w.stakeAt, w.stake.PackRegister(peer, r, s), ether(10)))
	for round, bound := range []uint64{55_000, 30_000, 30_000} {
		add(fmt.Sprintf("Rounds.contribute (round %d)", round), bound, gasOf(alice, w.roundsAt,
			w.rounds.PackContribute(score(swarmTag, uint64(round+300), 40, 64, 200, 250), word(0x63), word(0x6f)), nil))
	}
	add("Stake.lock", 0, gasOf(game, w.stakeAt, w.stake.PackLock(alice, ether(2)), nil))
	add("Stake.unlock", 0, gasOf(game, w.stakeAt, w.stake.PackUnlock(alice, ether(1)), nil))
	add("Stake.slash", 0, gasOf(game, w.stakeAt, w.stake.PackSlash(alice, ether(1), bob), nil))
	add("Stake.unbond", 0, gasOf(alice, w.stakeAt, w.stake.PackUnbond(ether(3)), nil))
	w.time += delay
	add("Stake.withdraw", 0, gasOf(alice, w.stakeAt, w.stake.PackWithdraw(), nil))
	return rows
}
