package node

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"strconv"
	"strings"

	"verdant/node/home"
)

// portName is the file that remembers the port chosen for listen addresses with port 0.
const portName = "port"

// keepPort replaces port 0 in listen multiaddresses by a port that stays the same over restarts, so that tokens given out and peers'
// memories lead to the node. If it is taken, another is chosen and that is logged.
func keepPort(h *home.Home, listen []string, log *slog.Logger) ([]string, error) {
	wants := false
	for _, a := range listen {
		wants = wants || strings.Contains(a, "/tcp/0") || strings.Contains(a, "/udp/0")
	}
	if !wants {
		return listen, nil
	}
	port := 0
	raw, err := os.ReadFile(h.Path(portName))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read port: %w", err)
	}
	if n, err := strconv.Atoi(strings.TrimSpace(string(raw))); err == nil && n > 0 && n < 1<<16 {
		port = n
	}
	free, err := freePort(port)
	if err != nil {
		return nil, err
	}
	if port != 0 && free != port {
		log.Warn("the node's port is taken by another program; tokens given out before may not lead here", "was", port, "is", free)
	}
	if free != port {
		if err := home.WriteFile(h.Path(portName), []byte(strconv.Itoa(free)+"\n"), 0o600); err != nil {
			return nil, fmt.Errorf("write port: %w", err)
		}
	}
	out := make([]string, len(listen))
	for i, a := range listen {
		for _, proto := range []string{"tcp", "udp"} {
			zero := "/" + proto + "/0"
			if strings.HasSuffix(a, zero) || strings.Contains(a, zero+"/") {
				a = strings.Replace(a, zero, "/"+proto+"/"+strconv.Itoa(free), 1)
			}
		}
		out[i] = a
	}
	return out, nil
}

// freePort returns want if TCP and UDP are free there, else a port where they are.
func freePort(want int) (int, error) {
	for range 20 {
		l, err := net.Listen("tcp", ":"+strconv.Itoa(want))
		if err != nil {
			want = 0
			continue
		}
		port := l.Addr().(*net.TCPAddr).Port
		u, err := net.ListenPacket("udp", ":"+strconv.Itoa(port))
		if err != nil {
			want = 0
			_ = l.Close() // nothing was ever accepted
			continue
		}
		return port, errors.Join(closeAll(u, l))
	}
	return 0, errors.New("find a free port: 20 tries failed: name one with --listen, or check the firewall of this machine")
}

func closeAll(closers ...io.Closer) error {
	var errs []error
	for _, c := range closers {
		errs = append(errs, c.Close())
	}
	return errors.Join(errs...)
}
