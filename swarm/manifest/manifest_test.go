package manifest

import (
	"bytes"
	"crypto/ed25519"
	"errors"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"verdant/configs"
	"verdant/swarm/task"
	"verdant/verde"
)

// key returns a signing key that is the same in every run.
func key(seed byte) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, ed25519.SeedSize))
}

// unsigned returns a complete manifest without a signature.
func unsigned(t testing.TB) *Manifest {
	t.Helper()
	m, err := Profile("seedling")
	if err != nil {
		t.Fatal(err)
	}
	m.Genesis.Root = verde.TagState.Sum([]byte("some checkpoint"))
	m.Rounds.GenesisTime = InstantOf(time.Date(2026, 1, 31, 12, 0, 0, 250e6, time.UTC))
	m.Ledger = Ledger{Kind: LocalLedger, ChainID: 9373, DeploymentBlock: 3, Registry: Address{1}, Stake: Address{2}, Rounds: Address{3}}
	m.Hints = Hints{Bootstrap: []string{bootstrapText}, RPC: []string{"http://127.0.0.1:8545"}}
	return m
}

func signed(t testing.TB) *Manifest {
	t.Helper()
	m := unsigned(t)
	if err := m.Sign(key(1)); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestRoundTrip(t *testing.T) {
	m := signed(t)
	text, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	back, err := Open(m.ID(), text)
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	if !reflect.DeepEqual(back, m) {
		t.Errorf("manifest reads back as\n%+v, want\n%+v", back, m)
	}
	if _, err := Open(verde.Hash{1}, text); err == nil || !strings.Contains(err.Error(), "not of") {
		t.Errorf("a manifest of another swarm gives %v", err)
	}
}

// TestIDGolden pins the canonical encoding: a change here gives every swarm another id.
func TestIDGolden(t *testing.T) {
	const want = "8ed85149092c54661b635f8b440fec93a2f09768a5d127ffeec21b72f5a0da7b"
	if got := signed(t).ID().String(); got != want {
		t.Errorf("swarm id is %s, want %s", got, want)
	}
}

// TestIDCoversAllButHints changes every field of the manifest, found by reflection, so that a field
// added later and forgotten in the hash is noticed.
func TestIDCoversAllButHints(t *testing.T) {
	want := signed(t).ID()
	seen := map[verde.Hash]string{want: "nothing"}
	leaves := 0
	var walk func(path string, index []int, typ reflect.Type)
	walk = func(path string, index []int, typ reflect.Type) {
		if typ.Kind() == reflect.Struct {
			for i := range typ.NumField() {
				f := typ.Field(i)
				walk(path+"."+f.Name, append(slices.Clone(index), i), f.Type)
			}
			return
		}
		leaves++
		m := signed(t)
		switch v := reflect.ValueOf(m).Elem().FieldByIndex(index); typ.Kind() {
		case reflect.String:
			v.SetString(v.String() + "x")
		case reflect.Uint32, reflect.Uint64:
			v.SetUint(v.Uint() + 1)
		case reflect.Int64:
			v.SetInt(v.Int() + 1)
		case reflect.Float32:
			v.SetFloat(float64(math.Nextafter32(float32(v.Float()), 1e9)))
		case reflect.Array:
			v.Index(7).SetUint(v.Index(7).Uint() ^ 0x80)
		case reflect.Slice:
			v.Set(v.Slice(0, 0))
		default:
			t.Fatalf("field %s is of kind %v", path, typ.Kind())
		}
		hashed := !strings.HasPrefix(path, ".Hints") && path != ".Signature"
		got := m.ID()
		if hashed == (got == want) {
			t.Errorf("changing %s: id changed %v, want %v", path, got != want, hashed)
		}
		if other, ok := seen[got]; ok && hashed {
			t.Errorf("changing %s gives the id of changing %s", path, other)
		}
		seen[got] = path
		if err := m.Verify(); (err == nil) == hashed && path != ".Signature" {
			t.Errorf("changing %s: the signature says %v", path, err)
		}
	}
	walk("", nil, reflect.TypeFor[Manifest]())
	if leaves < 45 {
		t.Errorf("only %d fields were changed", leaves)
	}
}

func TestSignature(t *testing.T) {
	m := signed(t)
	m.Signature[5] ^= 1
	if err := m.Verify(); !errors.Is(err, ErrSignature) {
		t.Errorf("a changed signature gives %v", err)
	}
	m = unsigned(t)
	m.Creator = verde.NodeID(key(1).Public().(ed25519.PublicKey))
	if err := m.Verify(); !errors.Is(err, ErrSignature) {
		t.Errorf("no signature gives %v", err)
	}
	if err := m.Sign(nil); err == nil {
		t.Error("signed without a key")
	}
	m = signed(t)
	m.Creator = verde.NodeID(key(2).Public().(ed25519.PublicKey))
	if err := m.Verify(); !errors.Is(err, ErrSignature) {
		t.Errorf("another creator gives %v", err)
	}
}

func TestDecodeSaysWhatAndWhere(t *testing.T) {
	m := signed(t)
	text, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ old, new, want string }{
		{"[learning]\n", "[learning]\nlearning_rate = 1.0\n", "unknown key learning.learning_rate"},
		{"[model]\n", "[modle]\n", "unknown key modle"},
		{"dim = 32", "dim = 'wide'", "line "},
		{"dim = 32", "dim = -1", "line "},
		{"dim = 32", "dim = 32\ndim = 32", "line "},
		{"dim = 32", "dim = 36", "multiple of twice model.heads"},
		{"kv_heads = 4", "kv_heads = 3", "multiple of model.kv_heads"},
		{"context = 12", "context = 11", "model.context 11: want 12"},
		{"spec = 1", "spec = 3", "use the release the swarm was made with"},
		{"period = '2s'", "period = '2'", "want a number and a unit"},
		{"period = '2s'", "period = 2", "like \"2s\""},
		{"period = '2s'", "period = '2h30m1us'", "whole milliseconds"},
		{"2026-01-31T12:00:00.250Z", "yesterday", "RFC 3339"},
		{"temperature = 1.0", "temperature = nan", "learning.temperature"},
		{"temperature = 1.0", "temperature = inf", "learning.temperature"},
		{"own = 2", "own = 9", "learning.own 9: want 0 to 8"},
		{"heldout = 250", "heldout = 251", "learning.heldout 251: want 1 to 250"},
		{"external_mode = 'positive'", "external_mode = 'all'", "learning.external_mode"},
		{"kind = 'local'", "kind = 'paper'", "ledger.kind"},
		{"roots_above = 0", "roots_above = 3", "without ledger.roots"},
		{"roots = '0x00", "roots = '0x01", "belong together"},
		{"registry = '0x01", "registry = '0xg1", "want 0x and 40"},
		{"set = 'seedling'", "set = 'oak'", "this release has seedling, sapling"},
		{"name = 'seedling'", "name = 'Seedling'", "lower case"},
		{"'http://127", "'ftp://127", "http, https, ws or wss"},
		{"/p2p/", "/http/", "hints.bootstrap"},
		{"seed = 1", "seed = 2", "signature does not fit"},
		{"name", "name\xff", "line 1"},
	} {
		bad := strings.Replace(string(text), c.old, c.new, 1)
		if bad == string(text) {
			t.Errorf("%q is not in\n%s", c.old, text)
			continue
		}
		if _, err := Decode([]byte(bad)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q for %q gives %v, want %q in it", c.new, c.old, err, c.want)
		}
	}
	if _, err := Decode(bytes.Repeat([]byte{'#'}, MaxSize+1)); err == nil {
		t.Error("an oversized manifest was read")
	}
	if _, err := Decode(nil); err == nil {
		t.Error("an empty manifest was accepted")
	}
}

func TestUnknownKeyNamesItsLine(t *testing.T) {
	_, err := DecodeProfile([]byte("name = \"x\"\n\n[model]\ndim = 32\nwidth = 3\n"))
	if err == nil || !strings.Contains(err.Error(), "line 5: unknown key model.width") {
		t.Errorf("got %v", err)
	}
}

func TestProfiles(t *testing.T) {
	if got := configs.Names(); !slices.Equal(got, []string{"sapling", "seedling"}) {
		t.Errorf("profiles are %v", got)
	}
	for _, name := range configs.Names() {
		m, err := Profile(name)
		if err != nil {
			t.Fatal(err)
		}
		if m.Name != name {
			t.Errorf("profile %s calls itself %s", name, m.Name)
		}
		set, err := task.Lookup(m.Bank.Set)
		if err != nil {
			t.Fatal(err)
		}
		b, err := task.NewBank(set)
		if err != nil {
			t.Fatal(err)
		}
		if b.Root() != m.Bank.Root {
			t.Errorf("profile %s names bank %v, this release builds %v", name, m.Bank.Root, b.Root())
		}
		if err := m.Validate(); err == nil {
			t.Errorf("profile %s passes for a manifest", name)
		}
	}
	if _, err := Profile("oak"); err == nil || !strings.Contains(err.Error(), "sapling, seedling") {
		t.Errorf("an unknown profile gives %v", err)
	}
	a, _ := Profile("seedling")
	a.Learning.Own = 8
	if b, _ := Profile("seedling"); b.Learning.Own == 8 {
		t.Error("profiles share memory")
	}
}

func TestRounds(t *testing.T) {
	m := signed(t)
	start := m.Rounds.GenesisTime.Time()
	for after, want := range map[time.Duration]uint64{0: 0, 1999 * time.Millisecond: 0, 2 * time.Second: 1, time.Hour: 1800} {
		if got, err := m.RoundAt(start.Add(after)); err != nil || got != want {
			t.Errorf("after %v runs round %d, %v, want %d", after, got, err, want)
		}
	}
	if _, err := m.RoundAt(start.Add(-time.Hour)); err == nil || !strings.Contains(err.Error(), "clock") {
		t.Errorf("before genesis: %v", err)
	}
	if got := m.RoundStart(1800); !got.Equal(start.Add(time.Hour)) {
		t.Errorf("round 1800 begins at %v", got)
	}
}

func FuzzDecode(f *testing.F) {
	text, err := signed(f).Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	for _, name := range configs.Names() {
		text, err := configs.Profile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if m, err := Decode(data); err == nil {
			text, err := m.Encode()
			if err != nil {
				t.Fatal(err)
			}
			if _, err := Open(m.ID(), text); err != nil {
				t.Fatalf("a manifest that was read cannot be read again: %v", err)
			}
		}
		if _, err := DecodeProfile(data); err != nil && err.Error() == "" {
			t.Fatal("an error without words")
		}
	})
}
