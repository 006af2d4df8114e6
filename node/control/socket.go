package control

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
)

// SocketName is the file in a node's home.
const SocketName = "control.sock"

// maxSocketPath is the longest path a unix socket may have on every system Verdant runs on (104 bytes on macOS with the final 0).
const maxSocketPath = 103

// SocketPath returns where the node with the given absolute home listens: in the home, or, if that path is too long for a socket,
// in a private directory of the user with a name derived from the home.
func SocketPath(home string) string {
	if path := filepath.Join(home, SocketName); len(path) <= maxSocketPath {
		return path
	}
	dir := os.Getenv("XDG_RUNTIME_DIR")
	if dir == "" || len(dir) > 60 {
		dir = "/tmp"
	}
	sum := sha256.Sum256([]byte(home))
	return filepath.Join(dir, "verdant-"+strconv.Itoa(os.Getuid()), hex.EncodeToString(sum[:8])+".sock")
}

// Listen binds the socket with mode 0600. The caller holds the lock of the home, so a socket file that is already there was left
// by a process that died, and is removed.
func Listen(path string) (net.Listener, error) {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make control directory: %w", err)
	}
	// Between bind and chmod the socket has the umask's mode: the directory must keep strangers out.
	info, err := os.Stat(dir)
	if err != nil {
		return nil, fmt.Errorf("check control directory: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("control directory %s is open to other users (%o): run chmod 700 %s", dir, info.Mode().Perm(), dir)
	}
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return nil, fmt.Errorf("remove old control socket: %w", err)
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		return nil, fmt.Errorf("listen on control socket: %w", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, fmt.Errorf("protect control socket: %w", closeAfter(l, err))
	}
	return l, nil
}

func closeAfter(l net.Listener, err error) error {
	if cerr := l.Close(); cerr != nil {
		return fmt.Errorf("%w (and closing it: %w)", err, cerr)
	}
	return err
}
