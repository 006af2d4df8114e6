package ledger

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"verdant/ledger/contracts"
)

// TestDo: other packages' transactions go the same way as ours: once, in order, and refusals come back in words.
func TestDo(t *testing.T) {
	t.Parallel()
	info, dir := chain(t), t.TempDir()
	cfg := config(t, info, dir)
	c := dial(t, cfg)
	deposit := Call{Purpose: "bond", ID: "1", To: info.Stake, Data: c.stake.PackDeposit(), Value: big.NewInt(7)}
	for range 3 {
		if err := c.Do(t.Context(), deposit); err != nil {
			t.Fatal(err)
		}
	}
	other := deposit
	other.Value = big.NewInt(8)
	if err := c.Do(t.Context(), other); !errors.Is(err, ErrConflict) {
		t.Errorf("another call of the same name: %v", err)
	}
	refused := Call{Purpose: "slash", ID: "me", To: info.Stake, Data: c.stake.PackSlash(c.Account(), big.NewInt(1), Address{1})}
	if err := c.Do(t.Context(), refused); err != nil {
		t.Fatal(err)
	}
	if err := c.Wait(t.Context(), "bond", "1"); err != nil {
		t.Fatal(err)
	}
	if err := c.Wait(t.Context(), "slash", "me"); err == nil || !strings.Contains(err.Error(), "StakeNotLocker") {
		t.Errorf("a refused call: %v", err)
	}
	if e, ok := c.Progress("bond", "1"); !ok || e.State != Recorded || e.Tx == "" {
		t.Errorf("the call is %+v", e)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	c = dial(t, cfg)
	if err := c.Do(t.Context(), deposit); err != nil {
		t.Fatal(err)
	}
	flush(t, c)
	got, err := c.StakeOf(t.Context(), c.Account())
	if err != nil || got.Bonded.Int64() != 7 {
		t.Errorf("bonded %s wei (%v), want 7: once", got.Bonded, err)
	}
	out, err := c.Read(t.Context(), info.Stake, c.stake.PackKind())
	if err != nil || string(out) != string(contracts.StakeKind[:]) {
		t.Errorf("read kind %x, %v", out, err)
	}
	if _, err := c.Read(t.Context(), info.Stake, c.stake.PackLock(Address{1}, big.NewInt(1))); !errors.Is(err, ErrRefused) {
		t.Errorf("a refused read: %v", err)
	}
}

// TestTentative: that the contract refuses what others may have done is no trouble. It costs nothing and is not complained of.
func TestTentative(t *testing.T) {
	t.Parallel()
	info, dir := chain(t), t.TempDir()
	cfg := config(t, info, dir)
	var log bytes.Buffer // read when nobody writes any more
	cfg.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelWarn}))
	c := dial(t, cfg)
	for _, tentative := range []bool{true, false} {
		k := Call{Purpose: "end", ID: fmt.Sprint(tentative), To: info.Stake, Data: c.stake.PackWithdraw(), Tentative: tentative}
		if err := c.Do(t.Context(), k); err != nil {
			t.Fatal(err)
		}
		if err := c.Wait(t.Context(), k.Purpose, k.ID); err == nil || !strings.Contains(err.Error(), "nothing to do") {
			t.Errorf("tentative %v: %v", tentative, err)
		}
	}
	wantNonce(t, c, 0)
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if text := log.String(); strings.Contains(text, "id=true") || !strings.Contains(text, "id=false") {
		t.Errorf("it said:\n%s", text)
	}
}

func TestDoRefusesWhatCannotBeMeant(t *testing.T) {
	t.Parallel()
	c := dial(t, config(t, chain(t), t.TempDir()))
	good := Call{Purpose: "move", ID: "1", To: Address{1}}
	for name, change := range map[string]func(*Call){
		"no purpose":          func(k *Call) { k.Purpose = "" },
		"the purpose of ours": func(k *Call) { k.Purpose = purposeContribute },
		"no contract":         func(k *Call) { k.To = Address{} },
		"a long name":         func(k *Call) { k.ID = strings.Repeat("x", 300) },
		"too much data":       func(k *Call) { k.Data = make([]byte, maxCallData+1) },
		"a negative value":    func(k *Call) { k.Value = big.NewInt(-1) },
	} {
		k := good
		change(&k)
		if err := c.Do(t.Context(), k); err == nil {
			t.Errorf("%s was journaled", name)
		}
	}
	if n := len(c.Entries()); n != 0 {
		t.Errorf("the journal has %d entries", n)
	}
}
