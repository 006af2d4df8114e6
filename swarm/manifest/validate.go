package manifest

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/multiformats/go-multiaddr"

	"verdant/repops"
	"verdant/swarm/task"
)

// Limits of a manifest. They bound what a stranger's manifest can make a node allocate or wait for.
const (
	MaxSize      = 64 << 10 // bytes of TOML
	MaxBootstrap = 16       // bootstrap addresses
	MaxRPC       = 8        // RPC endpoints
	maxHint      = 256      // bytes of one hint

	MinPeriod = 100 * time.Millisecond
	MaxPeriod = 24 * time.Hour
)

// Validate checks that the manifest defines a swarm this release can run. It does not check the
// signature; Verify does both.
func (m *Manifest) Validate() error {
	if err := m.validateProfile(); err != nil {
		return err
	}
	switch {
	case m.Creator.IsZero():
		return errors.New("creator is missing: sign the manifest")
	case m.Genesis.Root.IsZero():
		return errors.New("genesis.root is missing: derive the genesis checkpoint with `verdant genesis`")
	case m.Rounds.GenesisTime <= 0:
		return errors.New("rounds.genesis_time is missing")
	case m.Ledger.Kind != LocalLedger && m.Ledger.Kind != EVMLedger:
		return fmt.Errorf("ledger.kind %q: want %q or %q", m.Ledger.Kind, LocalLedger, EVMLedger)
	case m.Ledger.ChainID == 0 || m.Ledger.ChainID > math.MaxInt64:
		return fmt.Errorf("ledger.chain_id %d: want 1 to 2^63-1", m.Ledger.ChainID)
	case m.Ledger.DeploymentBlock > math.MaxInt64:
		return fmt.Errorf("ledger.deployment_block %d is too large", m.Ledger.DeploymentBlock)
	case m.Ledger.Registry == Address{} || m.Ledger.Stake == Address{} || m.Ledger.Rounds == Address{}:
		return errors.New("ledger: the address of registry, stake or rounds is missing")
	case (m.Ledger.Roots == Address{}) != (m.Ledger.Rewards == Address{}):
		return errors.New("ledger: roots and rewards belong together: name both or neither")
	case m.Ledger.RootsAbove > 0 && m.Ledger.Roots == Address{}:
		return fmt.Errorf("ledger.roots_above %d: without ledger.roots rounds cannot go on chain as a root: name it, or use 0", m.Ledger.RootsAbove)
	}
	return m.Hints.validate()
}

// validateProfile checks what a profile and a manifest have in common.
func (m *Manifest) validateProfile() error {
	if m.Name == "" || len(m.Name) > 64 || strings.Trim(m.Name, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
		return fmt.Errorf("name %q: want 1 to 64 lower case letters, digits and dashes", m.Name)
	}
	if m.Spec < repops.SpecVersion || m.Spec > repops.NewestSpec {
		return fmt.Errorf("spec %d: this release speaks versions %d to %d of the numeric contract; use the release the swarm was made with",
			m.Spec, repops.SpecVersion, repops.NewestSpec)
	}
	set, err := task.Lookup(m.Bank.Set)
	if err != nil {
		return fmt.Errorf("bank.set: %w", err)
	}
	if m.Bank.Root.IsZero() {
		return errors.New("bank.root is missing")
	}
	if d := time.Duration(m.Rounds.Period); d < MinPeriod || d > MaxPeriod || d%time.Millisecond != 0 {
		return fmt.Errorf("rounds.period %v: want whole milliseconds from %v to %v, like \"2s\"", d, MinPeriod, MaxPeriod)
	}
	return errors.Join(
		m.Model.validate(set),
		m.Genesis.validate(),
		m.Learning.validate(set),
		count("rounds.window", m.Rounds.Window, 0, 1024),
	)
}

func (c *Model) validate(set *task.Set) error {
	if err := errors.Join(
		count("model.vocab", c.Vocab, task.VocabSize, task.VocabSize),
		count("model.dim", c.Dim, 2, 1<<14),
		count("model.layers", c.Layers, 1, 256),
		count("model.heads", c.Heads, 1, 256),
		count("model.kv_heads", c.KVHeads, 1, 256),
		count("model.hidden", c.Hidden, 1, 1<<17),
		count("model.context", c.Context, uint32(set.PromptMax+set.AnswerMax), 1<<17),
		within("model.rope_theta", c.RopeTheta, 1, 1e9),
		within("model.norm_eps", c.NormEps, 1e-12, 1),
	); err != nil {
		return err
	}
	if c.Dim%(2*c.Heads) != 0 {
		return fmt.Errorf("model.dim %d: want a multiple of twice model.heads, %d", c.Dim, 2*c.Heads)
	}
	if c.Heads%c.KVHeads != 0 {
		return fmt.Errorf("model.heads %d: want a multiple of model.kv_heads, %d", c.Heads, c.KVHeads)
	}
	return nil
}

func (g *Genesis) validate() error {
	return errors.Join(
		count("genesis.steps", g.Steps, 1, 1<<20),
		count("genesis.batch", g.Batch, 1, 1<<14),
		count("genesis.warmup_steps", g.WarmupSteps, 1, 1<<20),
		within("genesis.right", g.Right, 0, 1),
		within("genesis.lr", g.LR, 1e-9, 1),
		within("genesis.lr_floor", g.LRFloor, 0, 1),
		within("genesis.clip_norm", g.ClipNorm, 1e-6, 1e6),
	)
}

func (l *Learning) validate(set *task.Set) error {
	if l.ExternalMode != Positive && l.ExternalMode != SAPO {
		return fmt.Errorf("learning.external_mode %q: want %q or %q", l.ExternalMode, Positive, SAPO)
	}
	if l.Own == 0 && l.External == 0 {
		return errors.New("learning.own and learning.external are both 0: there is nothing to learn from")
	}
	return errors.Join(
		count("learning.questions", l.Questions, 1, 1024),
		count("learning.group", l.Group, 2, 64),
		count("learning.own", l.Own, 0, l.Questions),
		count("learning.external", l.External, 0, 4096),
		count("learning.epochs", l.Epochs, 1, 16),
		count("learning.warmup_rounds", l.WarmupRounds, 1, 1<<20),
		count("learning.heldout", l.Heldout, 1, uint32(len(set.Families)*set.EvalEach)),
		within("learning.temperature", l.Temperature, 0.01, 100),
		within("learning.lr", l.LR, 1e-9, 1),
		within("learning.clip_norm", l.ClipNorm, 1e-6, 1e6),
		within("learning.clip_low", l.ClipLow, 0, 1),
		within("learning.clip_high", l.ClipHigh, 1, 100),
		within("learning.beta1", l.Beta1, 0, 0.99999),
		within("learning.beta2", l.Beta2, 0, 0.99999),
		within("learning.eps", l.Eps, 1e-20, 1),
	)
}

func (h *Hints) validate() error {
	if len(h.Bootstrap) > MaxBootstrap || len(h.RPC) > MaxRPC {
		return fmt.Errorf("hints: %d bootstrap addresses and %d endpoints: at most %d and %d", len(h.Bootstrap), len(h.RPC), MaxBootstrap, MaxRPC)
	}
	for _, s := range h.Bootstrap {
		if len(s) > maxHint {
			return fmt.Errorf("hints.bootstrap: address of %d characters", len(s))
		}
		a, err := multiaddr.NewMultiaddr(s)
		if err == nil {
			err = checkBootstrap(a)
		}
		if err != nil {
			return fmt.Errorf("hints.bootstrap %q: %w", s, err)
		}
	}
	for _, s := range h.RPC {
		scheme, rest, _ := strings.Cut(s, "://")
		switch {
		case len(s) > maxHint:
			return fmt.Errorf("hints.rpc: endpoint of %d characters", len(s))
		case rest == "", scheme != "http" && scheme != "https" && scheme != "ws" && scheme != "wss":
			return fmt.Errorf("hints.rpc %q: want an http, https, ws or wss URL", s)
		}
	}
	return nil
}

// checkBootstrap refuses addresses that do not say whom to expect there.
func checkBootstrap(a multiaddr.Multiaddr) error {
	if _, last := multiaddr.SplitLast(a); last == nil || last.Protocol().Code != multiaddr.P_P2P {
		return errors.New("want a multiaddr that ends in /p2p/ and a peer id")
	}
	return nil
}

func count(key string, v, lo, hi uint32) error {
	if v < lo || v > hi {
		return fmt.Errorf("%s %d: want %d to %d", key, v, lo, hi)
	}
	return nil
}

// within also refuses NaN, which is neither below nor above anything.
func within(key string, v, lo, hi float32) error {
	if v >= lo && v <= hi {
		return nil
	}
	return fmt.Errorf("%s %v: want %v to %v", key, v, lo, hi)
}
