package kernels

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// TestEmulationNotices runs kernels that are wrong on purpose: the emulation ends, or gives other words than the right ones give.
func TestEmulationNotices(t *testing.T) {
	faults := sync.OnceValues(func() (string, error) { return buildOf("faults.cu") })
	t.Cleanup(func() {
		if path, err := faults(); err == nil {
			os.RemoveAll(filepath.Dir(path))
		}
	})
	run := func(d *device, kernel string, threads int, out []uint32, in [][]uint32, args ...Arg) error {
		for i := range in {
			args = slices.Insert(args, i, Arg{fromIn, uint64(i)})
		}
		l := Launch{kernel, [3]int{1, 1, 1}, [3]int{threads, 1, 1}, append([]Arg{{fromOut, 0}}, args...)}
		return d.execute(kernel, &Program{Launches: []Launch{l}}, in, [][]uint32{out})
	}
	for _, descending := range []bool{false, true} {
		d := startOf(t, faults, descending, Options{})

		r := rand.New(rand.NewPCG(27, 28))
		a, b, want := make([]uint32, 16*8), make([]uint32, 8*8), make([]uint32, 16*8)
		for _, words := range [][]uint32{a, b} {
			for i := range words {
				words[i] = r.Uint32()
			}
		}
		at := func(words []uint32, row, k int) int32 { return int32(int8(words[row*8+k/4] >> (k % 4 * 8))) }
		for i := range want {
			sum := int32(0)
			for k := range 32 {
				sum += at(a, i/8, k) * at(b, i%8, k)
			}
			want[i] = uint32(sum)
		}
		for _, wrong := range []bool{false, true} {
			got := make([]uint32, len(want))
			if err := run(d, "product", 32, got, [][]uint32{a, b}, flag(wrong)); err != nil || slices.Equal(got, want) == wrong {
				t.Errorf("lanes with words of others: %t; the product is right: %t, error %v", wrong, !wrong, err)
			}
			right := true
			if err := run(d, "reversed", 64, got[:64], nil, flag(wrong)); err != nil {
				t.Error(err)
			}
			for i := range 64 {
				right = right && got[i] == uint32(63-i)
			}
			if right == wrong {
				t.Errorf("a barrier is missing: %t; words arrive: %t", wrong, right)
			}
		}
		for kernel, says := range map[string]string{"half": "all lanes of a warp", "parted": "different barriers"} {
			d := startOf(t, faults, descending, Options{})
			d.dies = true
			if err := run(d, kernel, 32, make([]uint32, 32), nil); err == nil || !strings.Contains(err.Error(), says) {
				t.Errorf("kernel %s: %v", kernel, err)
			}
		}
	}
}
