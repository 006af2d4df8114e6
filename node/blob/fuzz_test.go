package blob

import (
	"bytes"
	"testing"
)

// FuzzReadManifest and FuzzReadRequest read what a peer sends: nothing is allocated beyond what was asked for, and what is taken has one
// encoding.
func FuzzReadManifest(f *testing.F) {
	h := newHasher()
	_, _ = h.Write(content(1, 200_000))
	f.Add(h.manifest().encode())
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, err := readManifest(bytes.NewReader(raw), 1<<30)
		if err != nil {
			return
		}
		if m.Size > 1<<30 || !bytes.HasPrefix(raw, m.encode()) {
			t.Fatalf("%x is read as a blob of %d bytes", raw, m.Size)
		}
		for i := range m.chunks {
			if offset, length := m.span(i); offset < 0 || length <= 0 || offset+length > m.Size {
				t.Fatalf("chunk %d of a blob of %d bytes is %d bytes from %d", i, m.Size, length, offset)
			}
		}
	})
}

func FuzzReadRequest(f *testing.F) {
	f.Add(request{askChunks, Hash{1}, 2, 3}.encode())
	f.Fuzz(func(t *testing.T, raw []byte) {
		if q, err := readRequest(bytes.NewReader(raw)); err == nil && !bytes.HasPrefix(raw, q.encode()) {
			t.Fatalf("%x is read as %+v", raw, q)
		}
	})
}
