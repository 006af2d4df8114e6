package config

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func writeFile(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.toml")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func (c *Config) find(t *testing.T, key string) Setting {
	t.Helper()
	for _, s := range c.Settings() {
		if s.Key == key {
			return s
		}
	}
	t.Fatalf("no setting %s", key)
	return Setting{}
}

// TestLayers tells the whole order: each source is overruled by the next, and the origin follows.
func TestLayers(t *testing.T) {
	path := writeFile(t, "device = \"cuda:3\"\n[up]\nnodes = 3\nmix = \"4/4\"\nperiod = \"2s\"\n[network]\nmdns = false\n")
	c := Default()
	if err := c.LoadFile(path); err != nil {
		t.Fatal(err)
	}
	unknown, err := c.LoadEnv([]string{"VERDANT_UP_MIX=8/0", "VERDANT_UP_PERIOD=3s", "VERDANT_PORT=tcp://1", "HOME=/", "VERDANT_HOME=/x"})
	if err != nil || !slices.Equal(unknown, []string{"VERDANT_PORT"}) {
		t.Errorf("environment: unknown %v, %v", unknown, err)
	}
	if err := c.Set("up.period", "4s", "--period"); err != nil {
		t.Fatal(err)
	}
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string][2]string{
		"device":       {"cuda:3", "file " + path},
		"up.seed":      {"1", "default"},
		"up.nodes":     {"3", "file " + path},
		"network.mdns": {"false", "file " + path},
		"up.mix":       {"8/0", "VERDANT_UP_MIX"},
		"up.period":    {"4s", "--period"},
	} {
		s := c.find(t, key)
		if got := [2]string{s.Text(), s.Origin}; got != want {
			t.Errorf("%s = %v, want %v", key, got, want)
		}
	}
	if c.Up.Mix != (Mix{8, 0}) || c.Up.Period != Duration(4*time.Second) {
		t.Errorf("values did not arrive: %+v", c.Up)
	}
}

func TestFileErrorsNameLineAndCure(t *testing.T) {
	for content, parts := range map[string][]string{
		"[up]\nnodes = 3\nnoodles = 4\n": {":3:", `"up.noodles"`, "config show"},
		"[nodes]\nx = 1\n":               {":1:", "nodes"},
		"[up]\nnodes = \"three\"\n":      {":2:", "nodes"},
		"[up]\nmix = \"2-6\"\n":          {":2:", "OWN/EXTERNAL"},
		"[up\n":                          {":1:"},
	} {
		path := writeFile(t, content)
		err := Default().LoadFile(path)
		if err == nil {
			t.Errorf("accepted %q", content)
			continue
		}
		for _, part := range append(parts, path) {
			if !strings.Contains(err.Error(), part) {
				t.Errorf("%q: message %q does not say %q", content, err, part)
			}
		}
	}
	if err := Default().LoadFile(filepath.Join(t.TempDir(), "absent.toml")); err != nil {
		t.Errorf("no file: %v", err)
	}
	if err := Default().LoadFile(writeFile(t, strings.Repeat("#", maxFile+1))); err == nil {
		t.Error("read a file larger than the bound")
	}
}

func TestBadValuesAreRefused(t *testing.T) {
	for key, bad := range map[string][]string{
		"device":            {"gpu", "", "cuda", "cuda:", "cuda:-1", "cuda:x", "cuda:01"},
		"log.level":         {"loud", ""},
		"node.families":     {"", ","},
		"network.listen":    {"0.0.0.0:4001"},
		"network.bootstrap": {"/ip4/1.2.3.4/tcp/4001", "host:1"},
		"network.max_peers": {"0", "-1", "x", "1e3"},
		"network.mdns":      {"maybe"},
		"ledger.rpc":        {"127.0.0.1:8545", "ftp://x", "http://"},
		"storage.blobs":     {"1KiB", "-1", "1 PB", "99999999999TiB"},
		"limits.memory":     {"0"},
		"audit.share":       {"1.5", "-0.1", "NaN"},
		"up.nodes":          {"0", "65"},
		"up.rounds":         {"-1"},
		"up.mix":            {"0/0", "8", "-1/2", "200/100", "a/b"},
		"up.seed":           {"-1", "1.5", "4294967296"},
		"up.period":         {"-1s", "48h", "soon"},
		"up.stakes":         {"some"},
		"up.game_clock":     {"300s", "300/5/30", "0s/0s/0s", "5s/1s/10s", "20s/30s/10s", "20s/1s/1500ms", "300s/5s/60s", "-1s/0s/1s"},
		"no.such":           {"1"},
	} {
		for _, text := range bad {
			c := Default()
			err := c.Set(key, text, "--flag")
			if err == nil {
				err = c.Validate()
			}
			if err == nil || !strings.Contains(err.Error(), "--flag") {
				t.Errorf("%s = %q: %v", key, text, err)
			}
		}
	}
}

// TestTableIsComplete compares the table with the fields of Config: a setting nobody can reach, or one that is lost, fails.
func TestTableIsComplete(t *testing.T) {
	var fields []string
	root := reflect.TypeFor[Config]()
	for _, section := range reflect.VisibleFields(root) {
		if !section.IsExported() {
			continue
		}
		if section.Type.Kind() != reflect.Struct {
			fields = append(fields, section.Tag.Get("toml"))
			continue
		}
		for i := range section.Type.NumField() {
			fields = append(fields, section.Tag.Get("toml")+"."+section.Type.Field(i).Tag.Get("toml"))
		}
	}
	c := Default()
	var keys []string
	envs := map[string]bool{}
	for _, s := range c.Settings() {
		keys = append(keys, s.Key)
		if envs[s.Env()] || s.Flag == "" || s.Usage == "" || !s.IsDefault() {
			t.Errorf("%s: variable %s twice, or flag, usage or origin missing", s.Key, s.Env())
		}
		envs[s.Env()] = true
		// What config show prints can be given back.
		before := s.Text()
		if err := c.Set(s.Key, before, "test"); err != nil || c.find(t, s.Key).Text() != before {
			t.Errorf("%s: default %q does not survive: %q, %v", s.Key, before, c.find(t, s.Key).Text(), err)
		}
	}
	slices.Sort(fields)
	slices.Sort(keys)
	if !slices.Equal(fields, keys) {
		t.Errorf("fields %v\nkeys   %v", fields, keys)
	}
	if err := Default().Validate(); err != nil {
		t.Errorf("defaults: %v", err)
	}
}

func TestTypesSurviveText(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		b := Bytes(rapid.Uint64Range(0, 1<<50).Draw(rt, "bytes") << rapid.IntRange(0, 13).Draw(rt, "shift"))
		d := Duration(rapid.Int64().Draw(rt, "duration"))
		m := Mix{rapid.IntRange(0, 300).Draw(rt, "own"), rapid.IntRange(0, 300).Draw(rt, "external")}
		var b2 Bytes
		var d2 Duration
		var m2 Mix
		text, _ := d.MarshalText()
		if err := b2.UnmarshalText([]byte(b.String())); err != nil || b2 != b {
			rt.Fatalf("%v became %v, %v", b, b2, err)
		}
		if err := d2.UnmarshalText(text); err != nil || d2 != d {
			rt.Fatalf("%s became %v, %v", text, d2, err)
		}
		if err := m2.UnmarshalText([]byte(m.String())); err != nil || m2 != m {
			rt.Fatalf("%v became %v, %v", m, m2, err)
		}
	})
}
