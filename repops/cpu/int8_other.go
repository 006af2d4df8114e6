//go:build !amd64

package cpu

import "verdant/repops"

// Products of bytes without assembly.

func (l Level) absMax(x []float32) float32 { return absMaxGo(x) }

func (l Level) quantizeBytes([]uint32, []float32, float32) int { return 0 }

func (l Level) newPanelsInt8([]uint32, int, int) []float32 { return nil }

func (b *Backend) multiplyPackedInt8(w *WeightsInt8, rows int, x []uint32, xscale, y []float32) {
	b.multiplyInt8Go(w.op, rows, x, w.words, xscale, w.scale, y)
}

func (b *Backend) multiplyInt8(o repops.LinearInt8, rows int, x, w []uint32, xscale, wscale, y []float32) {
	b.multiplyInt8Go(o, rows, x, w, xscale, wscale, y)
}
