package doctor

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"verdant/node/config"
	"verdant/node/home"
)

// examine returns the findings by check, and the worst state.
func examine(t *testing.T, dir string, settings ...string) (map[string]Finding, State) {
	t.Helper()
	set := config.Default()
	for i := 0; i < len(settings); i += 2 {
		if err := set.Set(settings[i], settings[i+1], "test"); err != nil {
			t.Fatal(err)
		}
	}
	found := map[string]Finding{}
	worst, err := Examine(t.Context(), Options{Home: dir, Settings: set, Log: slog.New(slog.DiscardHandler)}, func(f Finding) error {
		if f.Found == "" || f.State != OK && f.State != Skip && f.Do == "" {
			t.Errorf("a finding that says too little: %+v", f)
		}
		found[f.Check] = f
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found, worst
}

func TestSoundMachine(t *testing.T) {
	found, worst := examine(t, filepath.Join(t.TempDir(), "not", "there", "yet"), "device", "cpu", "storage.blobs", "16MiB")
	if worst == Fail {
		t.Errorf("a check failed: %+v", found)
	}
	for _, check := range []string{"cpu", "disk", "ports"} {
		if found[check].State != OK {
			t.Errorf("%+v", found[check])
		}
	}
	if found["ledger"].State != Skip {
		t.Errorf("%+v", found["ledger"])
	}
}

func TestWhatIsWrong(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	u, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer u.Close()
	_, tcp, _ := net.SplitHostPort(l.Addr().String())
	_, udp, _ := net.SplitHostPort(u.LocalAddr().String())
	dir := t.TempDir()
	for _, c := range []struct {
		check      string
		want       State
		says       string
		key, value string
	}{
		{"ledger", OK, "its newest block is of 3", "ledger.rpc", endpoint(t, -30*time.Second)}, // first, before time goes on
		{"ports", Fail, "in use", "network.listen", "/ip4/127.0.0.1/tcp/" + tcp},
		{"ports", Fail, "in use", "network.listen", "/ip4/127.0.0.1/udp/" + udp + "/quic-v1"},
		{"disk", Warn, "may store 1024TiB", "storage.blobs", "1024TiB"},
		{"ledger", Warn, "after this machine's clock", "ledger.rpc", endpoint(t, time.Hour)},
		{"ledger", Warn, "deadline", "ledger.rpc", "http://127.0.0.1:" + tcp}, // nobody answers there
		{"ledger", Warn, "refused", "ledger.rpc", "http://127.0.0.1:1"},
		{"cuda", Fail, "", "device", "cuda:4000"},
	} {
		found, worst := examine(t, dir, c.key, c.value)
		f := found[c.check]
		if f.State != c.want || !strings.Contains(f.Found, c.says) {
			t.Errorf("%s = %s: %+v", c.key, c.value, f)
		}
		if c.want == Fail && worst != Fail {
			t.Errorf("%s = %s: worst is %s", c.key, c.value, worst)
		}
	}
}

// endpoint answers like a chain whose newest block is of another time.
func endpoint(t *testing.T, ahead time.Duration) string {
	t.Helper()
	h := types.Header{Difficulty: new(big.Int), Number: big.NewInt(7), Time: uint64(time.Now().Add(ahead).Unix())}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var call struct {
			ID json.RawMessage `json:"id"`
		}
		if json.NewDecoder(r.Body).Decode(&call) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": call.ID, "result": &h}) // the test sees what comes
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// TestRunningNode wants a node's own ports not held against it.
func TestRunningNode(t *testing.T) {
	dir := t.TempDir()
	h, err := home.Open(dir, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	if found, _ := examine(t, dir); found["ports"].State != Skip {
		t.Errorf("%+v", found["ports"])
	}
}

func TestEnds(t *testing.T) {
	o := Options{Home: t.TempDir(), Settings: config.Default(), Log: slog.New(slog.DiscardHandler)}
	broken := errors.New("pipe")
	if _, err := Examine(t.Context(), o, func(Finding) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("nobody to tell: %v", err)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := Examine(ctx, o, func(Finding) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("interrupted: %v", err)
	}
}
