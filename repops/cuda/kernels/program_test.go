package kernels

import (
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

// programs compiles every operator of the contract for a small and for a large device, and products of
// every form and size of tile.
func programs(t *testing.T) (all []*Program) {
	t.Helper()
	ops := conformance.AllOperators()
	for _, n := range []int{31, 300, 4000} {
		ops = append(ops, repops.Linear{Rows: n, In: 3000, Out: 1000}, repops.Linear{Rows: n, In: 3000, Out: 1000, Trans: true},
			repops.LinearGradWeight{Rows: 3000, In: n, Out: 1000}, repops.LinearInt8{Rows: n, In: 3200, Out: 1000})
	}
	for _, op := range ops {
		for _, o := range []Options{{}, {Multiprocessors: 132, Lean: true}} {
			p, err := Compile(op, o)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, p)
		}
	}
	return all
}
