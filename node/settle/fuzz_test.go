package settle_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"verdant/internal/cheat"
	"verdant/ledger/contracts"
	"verdant/node/settle"
	"verdant/verde"
)

// FuzzTable reads call data that anybody may have sent to the game's contract, at every place of a game.
func FuzzTable(f *testing.F) {
	c := sit(f)
	lie := cheat.Tell(f, c.Court, rand.New(rand.NewPCG(3, 1)), cheat.Rounds()[3])
	judge := c.truth(f, lie)
	_, tr := c.dispute(f, lie.Claim, map[verde.Party]cheat.Side{verde.Challenger: {Prover: judge}, verde.Defender: lie.Side})
	game, err := contracts.DisputeGameMetaData.ParseABI()
	if err != nil {
		f.Fatal(err)
	}
	for _, m := range game.Methods {
		f.Add(byte(1), append(m.ID, make([]byte, 256)...))
	}
	who := settle.Parties{Challenger: [20]byte{1}, Defender: [20]byte{2}}
	var tables []*settle.Table
	for n := 1; n < len(tr.Entries); n++ {
		part := tr
		part.Entries, part.Seal = tr.Entries[:n], nil
		part.Ended = part.Entries[n-1].At
		if table, err := settle.NewTable(c.plan, part, n, who, contracts.Clocks{Budget: 100, Window: 10}); err == nil {
			tables = append(tables, table)
		}
	}
	if len(tables) == 0 {
		f.Fatal("there is no table")
	}
	f.Fuzz(func(t *testing.T, at byte, data []byte) {
		m, err := tables[int(at)%len(tables)].Read(data)
		if err == nil && m != nil {
			_ = verde.EncodeMove(m)
		}
		_, _ = settle.ReadOpen(data)
	})
}

// FuzzDecodePledge reads what comes with moves.
func FuzzDecodePledge(f *testing.F) {
	p := settle.Pledge{Account: [20]byte{1}, Nonce: 2, Signature: [65]byte{3}}
	f.Add(p.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := settle.DecodePledge(b)
		if err != nil {
			return
		}
		if !bytes.Equal(p.Encode(), b) {
			t.Fatalf("%x is read as %+v", b, p)
		}
		_ = settle.Signer([32]byte{1}, p.Signature[:])
	})
}
