package gas_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"verdant/node/bench/gas"
)

var update = flag.Bool("update", false, "rewrite the golden file")

// TestGas compares what everything costs with the committed table, in both price regimes, and with what the design
// allows at today's prices. After a wanted change run it with -update and read the diff.
func TestGas(t *testing.T) {
	today, err := gas.Run(t.Context(), gas.Osaka)
	if err != nil {
		t.Fatal(err)
	}
	dearer, err := gas.Run(t.Context(), gas.Amsterdam)
	if err != nil {
		t.Fatal(err)
	}
	if len(today) != len(dearer) {
		t.Fatalf("%d cases today, %d in dearer times", len(today), len(dearer))
	}
	var table strings.Builder
	fmt.Fprintf(&table, "%-26s %10s %10s %10s\n", "case", "limit", gas.Osaka, gas.Amsterdam)
	for i, c := range today {
		if dearer[i].Name != c.Name {
			t.Fatalf("case %d is %s today and %s in dearer times", i, c.Name, dearer[i].Name)
		}
		if c.Limit > 0 && c.Gas > c.Limit {
			t.Errorf("%s uses %d gas, the design allows %d", c.Name, c.Gas, c.Limit)
		}
		fmt.Fprintf(&table, "%-26s %10d %10d %10d\n", c.Name, c.Limit, c.Gas, dearer[i].Gas)
	}
	const path = "testdata/gas.golden"
	if *update {
		if err := os.WriteFile(path, []byte(table.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if table.String() != string(want) {
		t.Errorf("%s changed; now:\n%swas:\n%s", path, table.String(), want)
	}
}
