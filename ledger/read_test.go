package ledger

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"pgregory.net/rapid"
)

func TestScoreRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		tag := rapid.Uint64().Draw(rt, "tag")
		k := Contribution{
			Round:    rapid.Uint64().Draw(rt, "round"),
			Rewarded: rapid.Uint32().Draw(rt, "rewarded"), Sampled: rapid.Uint32().Draw(rt, "sampled"),
			Correct: rapid.Uint32().Draw(rt, "correct"), Asked: rapid.Uint32().Draw(rt, "asked"),
		}
		var word [32]byte
		packScore(tag, k).FillBytes(word[:])
		if gotTag, got := unpackScore(word); gotTag != tag || got != k {
			rt.Fatalf("%x %+v came back as %x %+v", tag, k, gotTag, got)
		}
	})
}

// TestPaging: an endpoint that refuses more than a few blocks at once is asked for fewer.
func TestPaging(t *testing.T) {
	t.Parallel()
	c, p := spoilt(t, chain(t), nil)
	for round := range uint64(4) { // a block each
		contribute(t, c, round+1)
		flush(t, c)
	}
	var wide atomic.Bool
	p.set(func(call rpcCall) (*rpcAnswer, bool) {
		if call.Method != "eth_getLogs" {
			return nil, false
		}
		var f struct{ FromBlock, ToBlock hexutil.Uint64 }
		if err := json.Unmarshal(call.Params[0], &f); err != nil {
			t.Error(err)
		}
		if blocks := f.ToBlock - f.FromBlock + 1; blocks > 2 {
			return &rpcAnswer{Error: json.RawMessage(`{"code":-32005,"message":"query returned more than 10000 results"}`)}, false
		} else if blocks == 2 {
			wide.Store(true)
		}
		return nil, false
	}, nil)
	wantRounds(t, c, 0, 1, 2, 3, 4)
	if !wide.Load() {
		t.Error("no page has the two blocks that the endpoint gives at once")
	}
	p.set(func(call rpcCall) (*rpcAnswer, bool) {
		if call.Method != "eth_getLogs" {
			return nil, false
		}
		return &rpcAnswer{Error: json.RawMessage(`{"code":-32000,"message":"logs are gone"}`)}, false
	}, nil)
	if _, _, err := c.Contributions(t.Context(), 0); err == nil || !strings.Contains(err.Error(), "logs are gone") {
		t.Errorf("an endpoint without logs: %v", err)
	}
}

// TestLyingEndpoint: events that were not asked for, that are out of order or that contradict themselves are refused.
func TestLyingEndpoint(t *testing.T) {
	t.Parallel()
	c, p := spoilt(t, chain(t), nil)
	contribute(t, c, 1, 2)
	flush(t, c)
	wantRounds(t, c, 0, 1, 2)
	for name, lie := range map[string]func(list []event) []event{
		"another contract": func(l []event) []event { l[0].Address = c.cfg.Stake; return l },
		"another swarm":    func(l []event) []event { l[0].Topics[0] = common.Hash{1}; return l },
		"another swarm inside": func(l []event) []event {
			l[0].Data[0] ^= 1
			return l
		},
		"no topics":       func(l []event) []event { l[0].Topics = nil; return l },
		"too few topics":  func(l []event) []event { l[0].Topics = l[0].Topics[:1]; return l },
		"too many topics": func(l []event) []event { l[0].Topics = append(l[0].Topics, common.Hash{}); return l },
		"too little data": func(l []event) []event { l[0].Data = l[0].Data[:95]; return l },
		"too much data":   func(l []event) []event { l[0].Data = append(l[0].Data, 0); return l },
		"twice the same":  func(l []event) []event { return append(l[:1], l...) },
		"backwards":       func(l []event) []event { l[0], l[1] = l[1], l[0]; return l },
		"a later block":   func(l []event) []event { l[len(l)-1].Block += 1000; return l },
		"removed":         func(l []event) []event { l[0].Removed = true; return l },
	} {
		p.set(nil, func(call rpcCall, answer *rpcAnswer) bool {
			var list []event
			if call.Method != "eth_getLogs" || json.Unmarshal(answer.Result, &list) != nil || len(list) < 2 ||
				list[0].Address != c.cfg.Rounds {
				return false
			}
			answer.Result, _ = json.Marshal(lie(list))
			return false
		})
		if list, _, err := c.Contributions(t.Context(), 0); err == nil {
			t.Errorf("%s: believed %+v", name, list)
		}
	}
	p.set(nil, nil)
	wantRounds(t, c, 0, 1, 2)
}

// TestEndlessAnswer: an endpoint cannot fill our memory.
func TestEndlessAnswer(t *testing.T) {
	t.Parallel()
	info := chain(t)
	endless := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{"jsonrpc":"2.0","id":1,"result":"0x`))
		page := bytes.Repeat([]byte("0"), 1<<20)
		for range 64 {
			if _, err := w.Write(page); err != nil {
				return
			}
		}
	}))
	defer endless.Close()
	cfg := config(t, info, t.TempDir())
	cfg.Endpoints = []string{endless.URL}
	_, err := Dial(t.Context(), cfg)
	if !errors.Is(err, ErrUnreachable) || !strings.Contains(err.Error(), "longer than") {
		t.Errorf("got %v", err)
	}
}

// TestRubbishAnswers: whatever an endpoint says, nothing panics and nothing is called recorded.
func TestRubbishAnswers(t *testing.T) {
	t.Parallel()
	c, p := spoilt(t, chain(t), nil)
	contribute(t, c, 1)
	rubbish := []string{`null`, `"0x"`, `{}`, `[]`, `"0xzz"`, `123`, `[{}]`, `{"number":null}`, `{"number":"0x1","hash":"0x12"}`, `true`}
	var at atomic.Uint32 // the sender asks too
	p.set(func(rpcCall) (*rpcAnswer, bool) {
		return &rpcAnswer{Result: json.RawMessage(rubbish[at.Add(1)%uint32(len(rubbish))])}, false
	}, nil)
	for range 40 {
		_, _, _ = c.Contributions(t.Context(), 0)
		_, _ = c.Leaderboard(t.Context())
		_, _ = c.StakeOf(t.Context(), c.Account())
		_, _ = c.PeerOf(t.Context(), c.Account())
	}
	if e, _ := c.Contributed(1); e.State == Recorded {
		t.Error("rubbish counts as recorded")
	}
	p.set(nil, nil)
	flush(t, c)
	wantRounds(t, c, 0, 1)
}

func TestParseAddress(t *testing.T) {
	t.Parallel()
	want := Address{0x56, 0x65}
	if got, err := ParseAddress(want.Hex()); err != nil || got != want {
		t.Errorf("%s reads as %s, %v", want, got, err)
	}
	for _, bad := range []string{"", "0x", "0x12", want.Hex() + "00", "0x" + strings.Repeat("g", 40)} {
		if _, err := ParseAddress(bad); err == nil {
			t.Errorf("%q is an address", bad)
		}
	}
}

func TestHeldout(t *testing.T) {
	t.Parallel()
	for want, row := range map[string]Row{
		"0.00 0.00":  {},
		"0.80 0.30":  {FirstCorrect: 125, FirstAsked: 250, LastCorrect: 200, LastAsked: 250},
		"0.50 -0.50": {FirstCorrect: 10, FirstAsked: 10, LastCorrect: 5, LastAsked: 10},
	} {
		score, gain := row.Heldout()
		if got := fmt.Sprintf("%.2f %.2f", score, gain); got != want {
			t.Errorf("%+v gives %s, want %s", row, got, want)
		}
	}
}

func TestBindingMessageIsGolden(t *testing.T) {
	t.Parallel()
	got := hexutil.Encode(BindingMessage(1447383620, Address{1}, Address{2}))
	want := hexutil.Encode([]byte("verdant/registry/1")) + "0000000056455244" + "01" + strings.Repeat("00", 19) + "02" + strings.Repeat("00", 19)
	if got != want {
		t.Errorf("peers sign %s, want %s: every registration depends on it", got, want)
	}
}

func TestReplacementPaysEnough(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		old := new(big.Int).SetUint64(rapid.Uint64().Draw(rt, "old"))
		least := new(big.Int).Div(new(big.Int).Mul(old, big.NewInt(110)), big.NewInt(100))
		if bumped(old).Cmp(least) < 0 || bumped(old).Cmp(old) <= 0 {
			rt.Fatalf("%s is replaced by %s", old, bumped(old))
		}
	})
}
