//go:build !amd64

package cpu

import "verdant/repops"

// Products of bytes without assembly.

func (l Level) absMax(x []float32) float32 { return absMaxGo(x) }

func (l Level) quantizeBytes([]uint32, []float32, float32) int { return 0 }

func (b *Backend) multiplyInt8(o repops.LinearInt8, rows int, x, w []uint32, xscale, wscale, y []float32) {
	b.share(rows, o.In*o.Out/2, func(lo, hi int) { linearInt8Go(o, lo, hi, x, w, xscale, wscale, y) })
}
