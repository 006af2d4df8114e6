package bench

import (
	"fmt"
	"os"
	"strconv"
	"syscall"
	"time"
	"unsafe"
)

// cpuSet is a mask of the system's processors.
type cpuSet [16]uint64

// pin binds all threads of the process, and so the children to come, to the last
// n processors it may use: the first ones serve interrupts.
func pin(n int) error {
	var may cpuSet
	if _, _, e := syscall.RawSyscall(syscall.SYS_SCHED_GETAFFINITY, 0, unsafe.Sizeof(may), uintptr(unsafe.Pointer(&may))); e != 0 {
		return fmt.Errorf("ask for processors: %w", e)
	}
	var set cpuSet
	for i := 64*len(may) - 1; i >= 0 && n > 0; i-- {
		if may[i/64]>>(i%64)&1 == 1 {
			set[i/64] |= 1 << (i % 64)
			n--
		}
	}
	threads, err := os.ReadDir("/proc/self/task")
	if err != nil {
		return fmt.Errorf("list threads: %w", err)
	}
	for _, t := range threads {
		id, err := strconv.Atoi(t.Name())
		if err != nil {
			continue
		}
		// A thread that has ended meanwhile needs no pinning.
		_, _, e := syscall.RawSyscall(syscall.SYS_SCHED_SETAFFINITY, uintptr(id), unsafe.Sizeof(set), uintptr(unsafe.Pointer(&set)))
		if e != 0 && e != syscall.ESRCH {
			return fmt.Errorf("pin threads: %w", e)
		}
	}
	return nil
}

// spent is the processor time that this process has taken: what other work on
// the machine costs is not in it.
func spent() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
