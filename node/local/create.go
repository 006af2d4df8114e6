package local

import (
	"crypto/ed25519"
	"fmt"
	"slices"
	"time"

	"verdant/configs"
	"verdant/ledger/devchain"
	"verdant/node/config"
	"verdant/node/home"
	"verdant/swarm/manifest"
	"verdant/swarm/policy"
	"verdant/swarm/task"
	"verdant/verde"
)

// lead is how long before its first round a swarm is started: time for the processes to come up and find each other.
const lead = 5 * time.Second

// create makes the manifest of a new swarm from its profile and the settings. Nothing is written yet.
func (s *Swarm) create() (*manifest.Manifest, error) {
	up := s.opts.Settings.Up
	m, err := manifest.Profile(up.Profile)
	if err != nil {
		return nil, err
	}
	m.Seed = uint32(up.Seed)
	if err := setSpec(m, up.Profile, uint32(up.Spec)); err != nil {
		return nil, err
	}
	m.Learning.Own, m.Learning.External = uint32(up.Mix.Own), uint32(up.Mix.External)
	if up.Nodes == 1 && !s.chosen("up.mix") {
		// A lone node has nobody's groups to train on but its own; whoever joins later still finds room to share.
		m.Learning.Own = m.Learning.Questions
	}
	switch {
	case up.Period != 0:
		m.Rounds.Period = manifest.Period(up.Period)
	case s.opts.Measure != nil:
		period, err := s.opts.Measure(m, up.Nodes)
		if err != nil {
			return nil, fmt.Errorf("measure this machine: %w: name a period with --period", err)
		}
		m.Rounds.Period = manifest.Period(period)
	}
	m.Rounds.GenesisTime = manifest.InstantOf(time.Now().Add(lead))
	m.Ledger = manifest.Ledger{
		Kind: manifest.LocalLedger, ChainID: devchain.ChainID,
		Registry: manifest.Address(devchain.RegistryAddress),
		Stake:    manifest.Address(devchain.StakeAddress),
		Rounds:   manifest.Address(devchain.RoundsAddress),
		Roots:    manifest.Address(devchain.RootsAddress),
		Rewards:  manifest.Address(devchain.RewardsAddress), RootsAbove: uint32(up.RootsAbove),
	}
	key, err := s.signingKey()
	if err != nil {
		return nil, err
	}
	if err := m.Sign(key); err != nil {
		return nil, err
	}
	return m, nil
}

// gameClock is that of the swarm's ledger, as text.
func (s *Swarm) gameClock() string {
	if s.layout.GameClock == "" {
		return config.Default().Up.GameClock.String()
	}
	return s.layout.GameClock
}

func (s *Swarm) signingKey() (ed25519.PrivateKey, error) {
	raw, err := s.identity.Key.Raw()
	if err != nil {
		return nil, fmt.Errorf("read creator's key: %w", err)
	}
	return ed25519.PrivateKey(raw), nil
}

// setSpec puts a manifest under a version of the numeric contract. The version is part of every state, so the genesis root is that of the
// shipped parameters under this one; without them it is to be derived.
func setSpec(m *manifest.Manifest, profile string, spec uint32) error {
	if m.Spec == spec {
		return nil
	}
	m.Spec, m.Genesis.Root = spec, verde.Hash{}
	params, ok := configs.Genesis(profile)
	if !ok {
		return nil // signing says what is missing
	}
	var err error
	m.Genesis.Root, err = policy.GenesisRoot(m, params)
	return err
}

func (s *Swarm) writeManifest() error {
	raw, err := s.manifest.Encode()
	if err != nil {
		return err
	}
	if err := home.WriteFile(s.ManifestPath(), raw, 0o644); err != nil {
		return fmt.Errorf("write manifest: %w", err)
	}
	return nil
}

// chosen reports whether somebody set a key, rather than leaving its default.
func (s *Swarm) chosen(key string) bool {
	for _, set := range s.opts.Settings.Settings() {
		if set.Key == key {
			return !set.IsDefault()
		}
	}
	return false
}

// agree refuses settings somebody chose that are not those of the swarm in the home: a manifest cannot change.
func (s *Swarm) agree() error {
	m := s.manifest
	is := map[string]string{
		"up.profile": m.Bank.Set,
		"up.seed":    fmt.Sprint(m.Seed),
		"up.mix":     config.Mix{Own: int(m.Learning.Own), External: int(m.Learning.External)}.String(),
		"up.period":  m.Rounds.Period.String(),
		"up.spec":    fmt.Sprint(m.Spec),

		"up.roots_above": fmt.Sprint(m.Ledger.RootsAbove),
		"up.stakes":      fmt.Sprint(!s.layout.NoStakes),
		"up.game_clock":  s.gameClock(),
	}
	for _, set := range s.opts.Settings.Settings() {
		have, fixed := is[set.Key]
		if !fixed || set.IsDefault() || set.Text() == have {
			continue
		}
		if set.Key == "up.period" && s.opts.Settings.Up.Period == 0 {
			continue // whatever was chosen then is still right
		}
		return fmt.Errorf("the swarm in %s was made with %s = %s, and %s says %s: leave it out to go on with that swarm,"+
			" add --new to set it aside and begin another, or name another directory with --home",
			s.home.Dir(), set.Key, have, set.Origin, set.Text())
	}
	return nil
}

// assign says what each node draws its own questions from. Nodes that were there before keep theirs unless somebody chose.
func (s *Swarm) assign() ([][]string, error) {
	set, err := task.Lookup(s.manifest.Bank.Set)
	if err != nil {
		return nil, err
	}
	want, chosen := s.opts.Settings.Up.Families, false
	for _, v := range s.opts.Settings.Settings() {
		chosen = chosen || (v.Key == "up.families" && !v.IsDefault() && !s.opts.Existing)
	}
	if slices.Equal(want, []string{"split"}) {
		want = nil
		for _, f := range set.Families {
			want = append(want, string(f.Letter))
		}
	}
	families := make([][]string, s.opts.Settings.Up.Nodes)
	for i := range families {
		families[i] = []string{want[i%len(want)]}
		if !chosen && i < len(s.layout.Nodes) && len(s.layout.Nodes[i].Families) > 0 {
			families[i] = s.layout.Nodes[i].Families
		}
		if _, err := set.ParseFamilies(join(families[i])); err != nil {
			return nil, fmt.Errorf("families of node %d: %w", i+1, err)
		}
	}
	return families, nil
}
