package node

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/metrics"
	"strconv"
	"sync"
	"time"
)

// residentBytes is the memory of this process that is in RAM. Where the kernel does not tell, it is what the Go runtime holds.
func residentBytes() uint64 {
	if raw, err := os.ReadFile("/proc/self/statm"); err == nil {
		if fields := bytes.Fields(raw); len(fields) > 1 {
			if pages, err := strconv.ParseUint(string(fields[1]), 10, 64); err == nil {
				return pages * uint64(os.Getpagesize())
			}
		}
	}
	samples := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	metrics.Read(samples)
	return samples[0].Value.Uint64() - samples[1].Value.Uint64()
}

// diskMeter adds up the files of a home, now and then.
type diskMeter struct {
	dir string

	mu    sync.Mutex
	when  time.Time
	total uint64
}

const measureEvery = 10 * time.Second

func (d *diskMeter) bytes() uint64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	if time.Since(d.when) < measureEvery {
		return d.total
	}
	d.when, d.total = time.Now(), 0
	_ = filepath.WalkDir(d.dir, func(_ string, e fs.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() {
			return nil // files come and go while we look
		}
		if info, err := e.Info(); err == nil {
			d.total += uint64(info.Size())
		}
		return nil
	})
	return d.total
}
