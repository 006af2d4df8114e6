//go:build cuda

package cuda

import "gorgonia.org/cu"

// pool keeps memory that was given back for the next who wants as much of it: taking memory from the driver waits for the device.
type pool struct {
	free map[int][]uint64 // addresses by size in units
	held int64            // bytes taken from the driver, free or not
}

// unit is what sizes are rounded up to, in words: all addresses are multiples of 512 bytes.
const unit = 128

func units(words int) int { return (words + unit - 1) / unit }

func (p *pool) take(words int) (uint64, error) {
	n := units(words)
	if list := p.free[n]; len(list) > 0 {
		p.free[n] = list[:len(list)-1]
		return list[len(list)-1], nil
	}
	at, err := cu.MemAlloc(int64(n) * unit * 4)
	if err == cu.OutOfMemory && len(p.free) > 0 { // pieces of other sizes lie about
		p.drop()
		at, err = cu.MemAlloc(int64(n) * unit * 4)
	}
	if err != nil {
		return 0, err
	}
	p.held += int64(n) * unit * 4
	return uint64(at), nil
}

func (p *pool) give(at uint64, words int) {
	if at == 0 {
		return
	}
	if p.free == nil {
		p.free = map[int][]uint64{}
	}
	n := units(words)
	p.free[n] = append(p.free[n], at)
}

// drop gives all free memory back to the driver, which waits for whatever still works on it.
func (p *pool) drop() {
	for n, list := range p.free {
		for _, at := range list {
			if cu.MemFree(cu.DevicePtr(at)) == nil {
				p.held -= int64(n) * unit * 4
			}
		}
	}
	p.free = nil
}
