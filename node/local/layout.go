package local

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strconv"

	"verdant/node/home"
)

// Files of a local swarm's home.
const (
	manifestName = "swarm.toml"
	layoutName   = "local.json"
	chainDir     = "chain"
	nodesDir     = "nodes"
	oldDir       = "old"
)

// layout is what a local swarm remembers besides its manifest. It is written before a child is started that depends on it.
type layout struct {
	// ChainPort is where the chain listens on the loopback address.
	ChainPort int `json:"chain_port"`
	// NoStakes and GameClock are what its contracts are made with. Swarms of earlier releases have neither: they are those by default.
	NoStakes  bool   `json:"no_stakes,omitzero"`
	GameClock string `json:"game_clock,omitzero"`
	// Nodes are in order; an entry stays when fewer nodes are asked for, and is used again when there are more.
	Nodes []nodeLayout `json:"nodes"`
}

// nodeLayout is one node. Its home is nodes/NN below the swarm's home, NN counting from 01.
type nodeLayout struct {
	// Families is what the node drew from last time.
	Families []string `json:"families"`
	// Port is used for both TCP and QUIC. It is kept, so that tokens and peers find the node again.
	Port int `json:"port"`
}

// NodeHome is the home of node i (from 1) of the local swarm in dir.
func NodeHome(dir string, i int) string {
	return filepath.Join(dir, nodesDir, fmt.Sprintf("%02d", i))
}

// IsHome reports whether dir holds a local swarm rather than a single node.
func IsHome(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, layoutName))
	return err == nil
}

// NodeHomes lists the homes of the nodes of the local swarm in dir, in order.
func NodeHomes(dir string) ([]string, error) {
	l, err := readLayout(dir)
	if err != nil {
		return nil, err
	}
	homes := make([]string, len(l.Nodes))
	for i := range homes {
		homes[i] = NodeHome(dir, i+1)
	}
	return homes, nil
}

// readLayout returns an empty layout where there is none.
func readLayout(dir string) (*layout, error) {
	l := &layout{}
	path := filepath.Join(dir, layoutName)
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return l, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read layout: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(l); err != nil {
		return nil, fmt.Errorf("%s is damaged: %w: move it away; the nodes keep their identities and learning", path, err)
	}
	return l, nil
}

func (l *layout) write(dir string) error {
	raw, err := json.MarshalIndent(l, "", "  ")
	if err != nil {
		return fmt.Errorf("encode layout: %w", err)
	}
	if err := home.WriteFile(filepath.Join(dir, layoutName), append(raw, '\n'), 0o600); err != nil {
		return fmt.Errorf("write layout: %w", err)
	}
	return nil
}

// settle makes the layout fit n nodes and the families asked for, and gives every process a free port, the one it had if that is
// still free. It returns a sentence for each port that had to change.
func (l *layout) settle(n int, families [][]string) (moved []string, err error) {
	for len(l.Nodes) < n {
		l.Nodes = append(l.Nodes, nodeLayout{})
	}
	var held holder
	defer held.release()
	was := l.ChainPort
	if l.ChainPort, err = held.port("127.0.0.1", was); err != nil {
		return nil, err
	}
	if was != 0 && was != l.ChainPort {
		moved = append(moved, fmt.Sprintf("port %d of the ledger is busy; it uses %d now", was, l.ChainPort))
	}
	for i := range l.Nodes[:n] {
		node := &l.Nodes[i]
		node.Families = families[i]
		was := node.Port
		if node.Port, err = held.port("", was); err != nil {
			return nil, err
		}
		if was != 0 && was != node.Port {
			moved = append(moved, fmt.Sprintf("port %d of node %d is busy; it uses %d now, so tokens given out before may not reach it",
				was, i+1, node.Port))
		}
	}
	return moved, nil
}

// holder finds free ports and keeps them until all are found, so that no two are the same.
type holder struct {
	tcp []net.Listener
	udp []net.PacketConn
}

// port returns want if it is free for TCP and UDP, else a port that is.
func (h *holder) port(host string, want int) (int, error) {
	for try := range 20 {
		addr := net.JoinHostPort(host, "0")
		if try == 0 && want != 0 {
			addr = net.JoinHostPort(host, strconv.Itoa(want))
		}
		l, err := net.Listen("tcp", addr)
		if err != nil {
			continue
		}
		h.tcp = append(h.tcp, l)
		got := l.Addr().(*net.TCPAddr).Port
		u, err := net.ListenPacket("udp", net.JoinHostPort(host, strconv.Itoa(got)))
		if err != nil {
			continue
		}
		h.udp = append(h.udp, u)
		return got, nil
	}
	return 0, errors.New("find a free port: 20 tries failed: close some programs, or check the firewall of this machine")
}

func (h *holder) release() {
	for _, l := range h.tcp {
		_ = l.Close() // nothing was ever accepted
	}
	for _, u := range h.udp {
		_ = u.Close()
	}
}
