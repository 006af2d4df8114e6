package devchain

import (
	"debug/elf"
	"os"
	"runtime/debug"
	"syscall"
)

// giveBack returns to the system what starting needed and resting does not: free pages of the heap, and the mapped pages of the
// executable. Those are most of what a resting chain holds, since the kernel maps large pieces of a file for every instruction in them; it
// maps them again, from its cache, once they are executed.
func giveBack() {
	debug.FreeOSMemory()
	exe, err := elf.Open("/proc/self/exe")
	if err != nil {
		return
	}
	defer exe.Close()
	if exe.Type != elf.ET_EXEC {
		return // it lies elsewhere than its headers say
	}
	page := uint64(os.Getpagesize())
	for _, p := range exe.Progs {
		if p.Type == elf.PT_LOAD && p.Flags&elf.PF_W == 0 { // what can't be written is in memory as it is in the file
			begin := p.Vaddr &^ (page - 1)
			_, _, _ = syscall.RawSyscall(syscall.SYS_MADVISE, uintptr(begin), uintptr(p.Vaddr+p.Memsz-begin), syscall.MADV_DONTNEED)
		}
	}
}
