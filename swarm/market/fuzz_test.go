package market

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"verdant/repops/cpu"
)

// FuzzDecodeEvidence, FuzzDecodeWork, FuzzReadTable and FuzzParseFile read what solvers serve, journals and files that somebody wrote.
func FuzzDecodeEvidence(f *testing.F) {
	j := compile(f, RL, cpu.New())
	w, r := execute(f, j)
	f.Add(j.EncodeEvidence(&Evidence{w.Steps, w.Tokens}))
	f.Add(make([]byte, j.EvidenceSize()))
	f.Fuzz(func(t *testing.T, b []byte) {
		if e, err := j.DecodeEvidence(b, r.Computation, r.Inputs); err == nil && !bytes.Equal(j.EncodeEvidence(e), b) {
			t.Fatal("two encodings of one evidence")
		}
	})
}

func FuzzDecodeWork(f *testing.F) {
	j := compile(f, RL, cpu.New())
	w, _ := execute(f, j)
	b, err := j.EncodeWork(w)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add(b[:100])
	f.Fuzz(func(t *testing.T, b []byte) {
		if w, err := j.DecodeWork(b); err == nil && w.State == nil {
			t.Fatal("work without a state")
		}
	})
}

func FuzzReadTable(f *testing.F) {
	f.Add(rows(), byte(0), true)
	f.Add("1 2 3\t4 5\n\n6\t7\r\n", byte(0), false)
	f.Add("r:1=1\nr:2=2\n", byte(1), true)
	f.Fuzz(func(t *testing.T, text string, kind byte, plain bool) {
		encoding := EncodingIDs
		if plain {
			encoding = EncodingText
		}
		table, err := ReadTable(strings.NewReader(text), []Kind{Supervised, Pretraining}[kind%2], encoding, 48)
		if err != nil {
			return
		}
		root, err := table.Root()
		if err != nil {
			t.Fatal(err)
		}
		d := &Data{Root: root, Rows: uint32(table.Rows()), Prompt: uint32(table.Prompt), Complete: uint32(table.Complete)}
		if again, err := DecodeTable(d, table.Encode()); err != nil || !reflect.DeepEqual(again, table) {
			t.Fatalf("%q is read back as another table: %v", text, err)
		}
	})
}

func FuzzParseFile(f *testing.F) {
	for _, kind := range kinds {
		f.Add([]byte(files[kind]))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := ParseFile(b)
		if err != nil {
			return
		}
		_, _ = Prepare(*p, fstest.MapFS{"rows.tsv": {Data: []byte(rows())}})
	})
}

// FuzzDecodeState reads a state that somebody serves.
func FuzzDecodeState(f *testing.F) {
	w, _ := execute(f, compile(f, Supervised, cpu.New()))
	b, err := EncodeState(w.State)
	if err != nil {
		f.Fatal(err)
	}
	root := w.State.Root()
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		if s, err := DecodeState(b, root); err == nil && s.Root() != root {
			t.Fatal("another state passes")
		}
	})
}
