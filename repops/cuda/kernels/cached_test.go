package kernels

import (
	"math/rand/v2"
	"slices"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
	"verdant/repops/cpu"
)

// TestCachedAttention continues sequences of all lengths, in caches whose other rows hold anything, and wants each row as the operator
// gives it where keys and values of all rows of the cache are given. Some positions lead out of the cache, and some rows are not live.
func TestCachedAttention(t *testing.T) {
	both(t, Options{}, func(t *testing.T, d *device) {
		r := rand.New(rand.NewPCG(19, 20))
		for trial := range 40 * effort() {
			kv := 1 + r.IntN(3)
			o := repops.Attention{Rows: 1 + r.IntN(9), Heads: kv * (1 + r.IntN(3)), KVHeads: kv, HeadDim: 1 + r.IntN(80), MaxLen: 1 + r.IntN(150)}
			if trial%8 == 0 {
				o = repops.Attention{Rows: 2, Heads: 2, KVHeads: 1 + r.IntN(2), HeadDim: 1 + r.IntN(5), MaxLen: 1025 + r.IntN(1200)}
				kv = o.KVHeads
			}
			if trial%8 == 1 {
				o.MaxLen, o.HeadDim = 2, 1020+r.IntN(1200)
			}
			capacity := o.Rows * o.MaxLen
			whole := repops.Attention{Rows: capacity, Heads: o.Heads, KVHeads: o.KVHeads, HeadDim: o.HeadDim, MaxLen: o.MaxLen}
			in := conformance.Inputs(r, o, 0)
			caches := [2][]uint32{make([]uint32, capacity*kv*o.HeadDim), make([]uint32, capacity*kv*o.HeadDim)}
			for i := range caches {
				for j := range caches[i] {
					caches[i][j] = conformance.Cancelling.Word(r)
				}
			}
			for n := range o.Rows {
				in[3][n], in[4][n] = uint32(n*o.MaxLen), uint32(r.IntN(o.MaxLen))
				if r.IntN(6) == 0 {
					in[4][n] = []uint32{^uint32(0), uint32(o.MaxLen), 1 << 31, 1<<31 - 1}[r.IntN(4)]
				}
			}
			in[5][0] = uint32(o.Rows - r.IntN(2))
			got := [][]uint32{slices.Clone(caches[0]), slices.Clone(caches[1]), blank(o)[0], blank(o)[1]}
			p, err := CachedAttention(o, capacity)
			if err != nil {
				t.Fatal(err)
			}
			if err := d.execute(o.Kind(), p, append(slices.Clone(in), got[0], got[1]), got[2:]); err != nil {
				t.Fatal(err)
			}
			full := [][]uint32{make([]uint32, capacity*o.Heads*o.HeadDim), caches[0], caches[1], make([]uint32, capacity), make([]uint32, capacity), in[5]}
			copy(full[0], in[0])
			copy(full[3], in[3])
			copy(full[4], in[4])
			for n := range int(in[5][0]) {
				at, width := int64(in[3][n])+int64(int32(in[4][n])), kv*o.HeadDim
				if at >= 0 && at < int64(capacity) {
					copy(caches[0][int(at)*width:][:width], in[1][n*width:])
					copy(caches[1][int(at)*width:][:width], in[2][n*width:])
				}
			}
			want := blank(whole)
			if err := cpu.New().Run(whole, full, want); err != nil {
				t.Fatal(err)
			}
			for i, w := range [][]uint32{caches[0], caches[1], want[0][:len(got[2])], want[1][:len(got[3])]} {
				if !slices.Equal(got[i], w) {
					t.Fatalf("trial %d, %s: tensor %d (keys, values, weights, result) differs", trial, o.Kind(), i)
				}
			}
		}
	})
}

func TestCopyRows(t *testing.T) {
	both(t, Options{}, func(t *testing.T, d *device) {
		const capacity, dim = 20, 300
		cache := make([]uint32, capacity*dim)
		for i := range cache {
			cache[i] = uint32(i)
		}
		from, to := []uint32{0, 1, 5, 7, ^uint32(0), 2}, []uint32{10, 19, 11, capacity, 12, 13}
		want := slices.Clone(cache)
		copy(want[10*dim:11*dim], cache[0:])
		copy(want[19*dim:], cache[dim:2*dim])
		copy(want[11*dim:12*dim], cache[5*dim:])
		err := d.execute("copy of rows", CopyRows(len(from), capacity, dim), [][]uint32{from, to, {5}}, [][]uint32{cache})
		if err != nil || !slices.Equal(cache, want) {
			t.Errorf("copied otherwise, or %v", err)
		}
	})
}
