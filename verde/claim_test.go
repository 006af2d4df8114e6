package verde

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
)

func TestClaimRoundTrip(t *testing.T) {
	c := goldenClaim()
	back, err := DecodeClaim(c.Encode())
	if err != nil {
		t.Fatal(err)
	}
	if back != c {
		t.Errorf("claim reads back as %+v, want %+v", back, c)
	}
	c.Base = Hash{}
	if _, err := DecodeClaim(c.Encode()); err != nil {
		t.Errorf("a claim from genesis is refused: %v", err)
	}
}

// TestEveryFieldIsHashed changes one field after the other, found by reflection, so that a field added
// later and forgotten in the encoding is noticed.
func TestEveryFieldIsHashed(t *testing.T) {
	base := goldenClaim()
	seen := map[Hash]string{base.Hash(): "nothing"}
	for i := range reflect.TypeFor[Claim]().NumField() {
		c := base
		name := reflect.TypeFor[Claim]().Field(i).Name
		switch v := reflect.ValueOf(&c).Elem().Field(i); v.Kind() {
		case reflect.Uint32, reflect.Uint64:
			v.SetUint(v.Uint() + 1)
		case reflect.Array:
			v.Index(31).SetUint(0xee)
		default:
			t.Fatalf("field %s is of kind %v", name, v.Kind())
		}
		if other, ok := seen[c.Hash()]; ok {
			t.Errorf("changing %s gives the hash of changing %s", name, other)
		}
		seen[c.Hash()] = name
	}
}

func TestClaimValidate(t *testing.T) {
	for want, change := range map[string]func(*Claim){
		"version 3":           func(c *Claim) { c.Spec = 3 },
		"no swarm":            func(c *Claim) { c.Swarm = Hash{} },
		"no node":             func(c *Claim) { c.Node = NodeID{} },
		"no task family":      func(c *Claim) { c.Families = 0 },
		"graphs root":         func(c *Claim) { c.Graphs = Hash{} },
		"pre-state root":      func(c *Claim) { c.Pre = Hash{} },
		"inputs root":         func(c *Claim) { c.Inputs = Hash{} },
		"computation root":    func(c *Claim) { c.Computation = Hash{} },
		"rollouts root":       func(c *Claim) { c.Rollouts = Hash{} },
		"post-state root":     func(c *Claim) { c.Post = Hash{} },
		"0 steps":             func(c *Claim) { c.Steps = 0 },
		"1048577 steps":       func(c *Claim) { c.Steps = MaxSteps + 1 },
		"65 rewarded":         func(c *Claim) { c.Rewarded = 65 },
		"16777217 sampled":    func(c *Claim) { c.Sampled = MaxCounts + 1 },
		"251 correct":         func(c *Claim) { c.Correct = 251 },
		"among 16777217 held": func(c *Claim) { c.Asked = MaxCounts + 1 },
	} {
		c := goldenClaim()
		change(&c)
		if _, err := DecodeClaim(c.Encode()); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v does not say %q", err, want)
		}
	}
	c := goldenClaim()
	for _, b := range [][]byte{nil, c.Encode()[1:], append(c.Encode(), 0)} {
		if _, err := DecodeClaim(b); err == nil {
			t.Errorf("a claim of %d bytes is accepted", len(b))
		}
	}
}

func FuzzDecodeClaim(f *testing.F) {
	c := goldenClaim()
	f.Add(c.Encode())
	f.Add(bytes.Repeat([]byte{0xff}, ClaimSize))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := DecodeClaim(data)
		if err != nil {
			return
		}
		if !bytes.Equal(c.Encode(), data) {
			t.Fatalf("%x decodes to a claim that encodes as %x", data, c.Encode())
		}
	})
}
