package local

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"

	"github.com/multiformats/go-multiaddr"

	"verdant/node/child"
	"verdant/node/config"
	"verdant/node/control"
	"verdant/node/home"
)

// logsDir holds one log file per child.
const logsDir = "logs"

// maxNeighbours bounds the bootstrap list given to a node; the rest is found through them.
const maxNeighbours = 8

// chain describes the ledger's process.
func (r *run) chain() (*member, error) {
	s := r.swarm
	spec, err := s.spec("local ledger", "chain", "chain", "--home="+s.home.Path(chainDir),
		"--addr=127.0.0.1:"+strconv.Itoa(s.layout.ChainPort), "--game-clock="+s.gameClock(), fmt.Sprintf("--stakes=%t", !s.layout.NoStakes))
	if err != nil {
		return nil, err
	}
	return &member{spec: spec, log: s.opts.Log, wait: sleep, note: r.note}, nil
}

// makeNodes describes the nodes' processes. Identities are made first, so that each node can be told of the others.
func (r *run) makeNodes(extra []string) ([]*member, error) {
	s := r.swarm
	addrs := make([]string, len(s.families))
	for i := range addrs {
		h, err := home.Open(NodeHome(s.home.Dir(), i+1), s.opts.Purpose)
		if err != nil {
			return nil, err
		}
		id, err := h.Identity()
		if cerr := h.Close(); err == nil {
			err = cerr
		}
		if err != nil {
			return nil, fmt.Errorf("node %d: %w", i+1, err)
		}
		addrs[i] = fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/p2p/%s", s.layout.Nodes[i].Port, id.Peer)
	}
	members := make([]*member, len(addrs))
	for i := range members {
		dir := NodeHome(s.home.Dir(), i+1)
		listen, err := withPort(s.opts.Settings.Network.Listen, s.layout.Nodes[i].Port)
		if err != nil {
			return nil, err
		}
		var others []string
		for j := 1; j < len(addrs) && j <= maxNeighbours; j++ {
			others = append(others, addrs[(i+j)%len(addrs)])
		}
		others = append(others, s.opts.Settings.Network.Bootstrap...)
		args := []string{
			"join", s.ManifestPath(), "--home=" + dir, "--families=" + join(s.families[i]), "--listen=" + join(listen),
			"--rpc=http://127.0.0.1:" + strconv.Itoa(s.layout.ChainPort), "--bootstrap=" + join(others),
		}
		if s.made {
			// All nodes of a new swarm start alike, however long their processes take to come up.
			args = append(args, "--start="+config.StartGenesis)
		}
		args = append(append(args, extra...), s.handedOn()...)
		if s.opts.NodeArgs != nil {
			args = append(args, s.opts.NodeArgs(i+1)...)
		}
		if i+1 == s.opts.Cheat {
			args = append(args, r.cheat()...)
		}
		spec, err := s.spec(fmt.Sprintf("node %d", i+1), fmt.Sprintf("node-%02d", i+1), args...)
		if err != nil {
			return nil, err
		}
		members[i] = &member{
			spec: spec, client: control.NewClient(control.SocketPath(dir)), log: s.opts.Log, wait: sleep, note: r.note,
		}
	}
	return members, nil
}

// cheat returns the flags of a liar, who begins in a random one of the first rounds, at places nobody can know before.
func (r *run) cheat() []string {
	first := r.from
	if n := r.until - r.from; n > 1 {
		first += rand.Int64N(max(1, min(n/3, 8)))
	}
	seed := rand.Uint64() | 1
	r.say(fmt.Sprintf("node %d lies from round %d on, at places drawn from seed %d", r.swarm.opts.Cheat, first, seed))
	return []string{fmt.Sprintf("--cheat=%d", seed), fmt.Sprintf("--cheat-from=%d", first)}
}

// handedOn returns, as flags, the settings somebody chose for this process that are meant for nodes. Variables reach the children
// by themselves, but a flag given to them outranks what they inherit, as it should.
func (s *Swarm) handedOn() []string {
	var flags []string
	for _, set := range s.opts.Settings.Settings() {
		section, _, _ := strings.Cut(set.Key, ".")
		switch {
		case set.IsDefault() || section == "up" || section == "ledger" || section == "node":
		case set.Key == "network.listen" || set.Key == "network.bootstrap": // given in each node's own form
		default:
			flags = append(flags, "--"+set.Flag+"="+set.Text())
		}
	}
	return flags
}

func (s *Swarm) spec(name, log string, args ...string) (child.Spec, error) {
	if err := os.MkdirAll(s.home.Path(logsDir), 0o700); err != nil {
		return child.Spec{}, fmt.Errorf("make directory for logs: %w", err)
	}
	return child.Spec{
		Name: name, Binary: s.opts.Binary, Args: append(args, "--tether"), Log: s.home.Path(logsDir, log+".log"),
	}, nil
}

// withPort puts the node's port into the listen addresses.
func withPort(listen []string, port int) ([]string, error) {
	out := make([]string, len(listen))
	for i, text := range listen {
		addr, err := multiaddr.NewMultiaddr(text)
		if err != nil {
			return nil, fmt.Errorf("network.listen %q: %w", text, err)
		}
		var parts []string
		for _, c := range addr {
			if code := c.Protocol().Code; code == multiaddr.P_TCP || code == multiaddr.P_UDP {
				parts = append(parts, fmt.Sprintf("/%s/%d", c.Protocol().Name, port))
				continue
			}
			parts = append(parts, c.String())
		}
		out[i] = strings.Join(parts, "")
	}
	return out, nil
}

func join(list []string) string { return strings.Join(list, ",") }
