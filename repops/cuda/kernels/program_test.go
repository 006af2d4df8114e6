package kernels

import (
	"strings"
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

// TestProductsReachEveryKernel wants what a GPU is tested with, the operators of the contract and these products, to launch every kernel of a
// product, whatever the GPU's size.
func TestProductsReachEveryKernel(t *testing.T) {
	for _, multiprocessors := range []int{4, 16, 46, 84, 108, 114, 132, 144, 170} {
		launched := map[string]bool{}
		for _, op := range append(conformance.AllOperators(), Products(multiprocessors)...) {
			p, err := Compile(op, Options{Multiprocessors: multiprocessors})
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range p.Launches {
				launched[l.Kernel] = true
				if l.Grid[1] > 1 {
					launched[l.Kernel+" side by side"] = true
				}
			}
		}
		for _, entry := range strings.Split(PTX, ".visible .entry ")[1:] {
			name := entry[:strings.Index(entry, "(")]
			product := strings.HasPrefix(name, "gemm_") || strings.HasPrefix(name, "linear_")
			if product && !launched[name] {
				t.Errorf("%d multiprocessors: nothing launches kernel %s", multiprocessors, name)
			}
		}
		if multiprocessors > 4 && !launched["gemm_nn_64 side by side"] {
			t.Errorf("%d multiprocessors: no tile of 64 has its chunks side by side", multiprocessors)
		}
	}
}
