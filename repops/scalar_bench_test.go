package repops

import "testing"

func BenchmarkUnary(b *testing.B) {
	for _, u := range unaries() {
		b.Run(u.name, func(b *testing.B) {
			x, sum := float32(0.5), float32(0)
			for b.Loop() {
				sum += u.fn(x)
				x += 1e-6
			}
			if sum == 0 {
				b.Error("no sum")
			}
		})
	}
}

func BenchmarkPhilox(b *testing.B) {
	s := Stream{Run: 1, Node: 2, Round: 3, Purpose: PurposeSample}
	i, sum := uint32(0), uint32(0)
	for b.Loop() {
		sum += s.Block(i, 0, 0)[0]
		i++
	}
	if sum == 0 {
		b.Error("no sum")
	}
}
