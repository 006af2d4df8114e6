package node

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"verdant/configs"
	"verdant/node/blob"
	"verdant/node/home"
	"verdant/repops/cpu"
	"verdant/swarm/manifest"
	"verdant/swarm/policy"
	"verdant/swarm/task"
	"verdant/verde"
)

// genesisName is the file in a home that holds the parameters of a genesis checkpoint that does not ship with the binary.
const genesisName = "genesis.bin"

// openGenesis finds the state the swarm began with: shipped, in the home, from a peer, or by deriving it, which takes minutes. Where
// it comes from does not matter: its root is compared.
func (n *Node) openGenesis(ctx context.Context) error {
	m := n.spec.Manifest
	for _, name := range configs.Names() {
		if params, ok := configs.Genesis(name); ok {
			if state, err := policy.GenesisState(m, params); err == nil {
				return n.setGenesis(state)
			}
		}
	}
	path := n.cfg.Home.Path(genesisName)
	if params, err := os.ReadFile(path); err == nil {
		state, err := policy.GenesisState(m, params)
		if err == nil {
			return n.setGenesis(state)
		}
		n.log.Warn("the genesis checkpoint in the home is of no use", "file", path, "err", err)
	}
	if !n.waitForMembers(ctx, 5*time.Second) {
		data, err := source{n}.Checkpoint(ctx, m.Genesis.Root, m.Creator)
		if err == nil {
			state, err := n.spec.Program.Model.DecodeState(data, m.Genesis.Root)
			if err == nil {
				return n.setGenesis(state)
			}
		}
		n.log.Info("no peer has the genesis checkpoint", "err", err)
	}
	n.warn("deriving the swarm's genesis checkpoint, which takes minutes: \"verdant genesis\" shows how far it is")
	d, err := Derive(ctx, m, nil)
	if err != nil {
		return err
	}
	if d.Root != m.Genesis.Root {
		return fmt.Errorf("the genesis checkpoint derived here has root %s, the manifest's is %s: this release or machine computes differently", d.Root, m.Genesis.Root)
	}
	if err := home.WriteFile(path, d.Params, 0o644); err != nil {
		return fmt.Errorf("keep genesis checkpoint: %w", err)
	}
	n.warning.Store("")
	return n.setGenesis(d.state)
}

// setGenesis keeps the state and serves it to those who have not got it.
func (n *Node) setGenesis(s *verde.State) error {
	data, err := n.spec.Program.Model.EncodeState(s)
	if err != nil {
		return err
	}
	if _, err := n.disk.PutBytes(data, blob.PutOptions{Name: s.Root()}); err != nil {
		return err
	}
	n.genesis = s
	return nil
}

// Genesis is a derived genesis checkpoint.
type Genesis struct {
	Root     verde.Hash
	Expected verde.Hash // the manifest's; zero if it has none
	Params   []byte     // little endian, in the order of the model's parameters
	state    *verde.State
}

// Derive computes the genesis checkpoint of a manifest. progress, if not nil, hears of each step and its loss.
func Derive(ctx context.Context, m *manifest.Manifest, progress func(step, steps int, loss float32)) (*Genesis, error) {
	set, err := task.Lookup(m.Bank.Set)
	if err != nil {
		return nil, err
	}
	bank, err := task.NewBank(set)
	if err != nil {
		return nil, err
	}
	steps := int(m.Genesis.Steps)
	state, err := policy.Genesis(ctx, m, bank, cpu.New(), func(step int, loss float32) {
		if progress != nil {
			progress(step+1, steps, loss)
		}
	})
	if err != nil {
		return nil, err
	}
	g := &Genesis{Root: state.Root(), Expected: m.Genesis.Root, state: state}
	g.Params, err = policy.ModelOf(m.Model, m.Spec).EncodeParams(state)
	return g, err
}

// DeriveProfile computes the genesis checkpoint of an embedded profile, or of a manifest or profile file.
func DeriveProfile(ctx context.Context, name string, progress func(step, steps int, loss float32)) (*Genesis, error) {
	m, err := manifest.Profile(name)
	if err != nil {
		raw, readErr := os.ReadFile(name)
		if readErr != nil {
			return nil, errors.Join(err, fmt.Errorf("and there is no such file: %w", readErr))
		}
		if m, err = manifest.Decode(raw); err != nil {
			if m, err = manifest.DecodeProfile(raw); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	return Derive(ctx, m, progress)
}

// Write keeps the parameters in a file, whole or not at all.
func (g *Genesis) Write(path string) error {
	abs, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("resolve %s: %w", path, err)
	}
	if err := home.WriteFile(abs, g.Params, 0o644); err != nil {
		return fmt.Errorf("write genesis checkpoint: %w", err)
	}
	return nil
}
