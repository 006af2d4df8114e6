package contracts_test

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
	"verdant/verde"
)

// TestPlanIsOfVerdesLists: the lists of a plan are those that package verde commits to and opens, of any length.
func TestPlanIsOfVerdesLists(t *testing.T) {
	for steps := 1; steps < 12; steps++ {
		var values [][]contracts.DisputeGameRecord
		var items []verde.Hash
		for i := range steps {
			var s []contracts.DisputeGameRecord
			var records []verde.Hash
			for v := range 2*i + 1 {
				r := contracts.DisputeGameRecord{Node: common.Hash{byte(i)}, Words: uint64(v), Sources: common.Hash{byte(v)}}
				s = append(s, r)
				records = append(records, verde.Hash(contracts.RecordHash(r)))
			}
			values = append(values, s)
			for v := range s {
				got, err := (&contracts.Plan{Values: values}).OpenValue(i, v)
				want, _ := verde.OpenList(records, uint64(v))
				if err != nil || !bytes.Equal(got, flat(want.Siblings)) {
					t.Fatalf("siblings of value %d of %d differ: %v", v, len(records), err)
				}
			}
			items = append(items, verde.ListRoot("vd1.vals", records))
		}
		// What is bound, and the facts.
		p := contracts.Plan{Values: values, Bindings: make([][]contracts.PlanBinding, steps+1)}
		for range steps + 1 {
			items = append(items, verde.ListRoot(verde.TagBindings, nil))
		}
		items = append(items, verde.ListRoot(verde.TagFacts, nil))
		if got, want := p.Root(), verde.ListRoot("vd1.plan", items); got != common.Hash(want) {
			t.Errorf("plan of %d steps has root %s, want %x", steps, got, want)
		}
		for i := range steps {
			root, way, err := p.OpenValues(i)
			want, _ := verde.OpenList(items, uint64(i))
			if err != nil || root != common.Hash(items[i]) || !bytes.Equal(way, flat(want.Siblings)) {
				t.Errorf("step %d of %d: %v", i, steps, err)
			}
		}
		if _, _, err := p.OpenValues(steps); err == nil {
			t.Error("there is one step too many")
		}
		if _, err := p.OpenValue(0, 1); err == nil {
			t.Error("there is one value too many")
		}
	}
}

// TestNodeIsOpenedWithItsTag: no descriptor can pass for something else that is committed to.
func TestNodeIsOpenedWithItsTag(t *testing.T) {
	d := []byte("descriptor")
	if got := contracts.NodeHash(d); got != common.Hash(verde.Tag(contracts.NodeTag).Sum(d)) || len(contracts.NodeTag) != verde.TagSize {
		t.Errorf("the hash of a descriptor is %s", got)
	}
}
