//go:build !linux

package child

import (
	"os/exec"
	"syscall"
)

// isolate has no kernel to lean on here: the tether alone ends a child whose parent died.
func isolate(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
}
