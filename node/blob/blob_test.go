package blob

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"pgregory.net/rapid"
)

func openDisk(t testing.TB, dir string, max int64) *Disk {
	t.Helper()
	d, err := OpenDisk(DiskConfig{Dir: dir, MaxBytes: max})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// content returns n bytes that differ from those of other seeds.
func content(seed uint64, n int) []byte {
	b := make([]byte, n)
	_, _ = rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)}).Read(b)
	return b
}

func TestManifestMatchesItsDefinition(t *testing.T) {
	for _, size := range []int{0, 1, 64<<10 - 1, 64 << 10, 64<<10 + 1, 1 << 20, 3<<20 + 17, 64 << 20, 64<<20 + 1, 66 << 20} {
		b := content(1, size)
		h := newHasher()
		if _, err := io.Copy(h, io.LimitReader(bytes.NewReader(b), int64(size))); err != nil {
			t.Fatal(err)
		}
		m := h.manifest()
		if m.Hash != sha256.Sum256(b) || m.Size != int64(size) || len(m.chunks) != count(m.Size) {
			t.Fatalf("size %d: manifest of %d chunks, size %d", size, len(m.chunks), m.Size)
		}
		for i, c := range m.chunks {
			at, n := m.span(i)
			if c != sha256.Sum256(b[at:at+n]) {
				t.Fatalf("size %d: chunk %d has the wrong hash", size, i)
			}
		}
		again, err := readManifest(bytes.NewReader(m.encode()), int64(size))
		if err != nil || !bytes.Equal(again.encode(), m.encode()) {
			t.Fatalf("size %d: manifest does not survive encoding: %v", size, err)
		}
		if size > 0 {
			if _, err := readManifest(bytes.NewReader(m.encode()), int64(size)-1); !errors.Is(err, ErrTooLarge) {
				t.Fatalf("size %d above its bound: %v", size, err)
			}
		}
	}
}

func TestHasherDoesNotDependOnHowItIsFed(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		b := content(2, rapid.IntRange(0, 300<<10).Draw(rt, "size"))
		whole, parts := newHasher(), newHasher()
		_, _ = whole.Write(b)
		for rest := b; len(rest) > 0; {
			n := min(len(rest), rapid.IntRange(1, 100<<10).Draw(rt, "part"))
			_, _ = parts.Write(rest[:n])
			rest = rest[n:]
		}
		if !bytes.Equal(whole.manifest().encode(), parts.manifest().encode()) {
			rt.Fatal("the same bytes in other portions give another manifest")
		}
	})
}

func TestPutReadResolveAndReopen(t *testing.T) {
	dir := t.TempDir()
	d := openDisk(t, dir, 0)
	b := content(1, 200<<10)
	name := Hash{1, 2, 3}
	info, err := d.Put(context.Background(), bytes.NewReader(b), PutOptions{Name: name, Pin: true})
	if err != nil || info.Hash != sha256.Sum256(b) || info.Size != int64(len(b)) {
		t.Fatalf("put: %+v, %v", info, err)
	}
	if again, err := d.PutBytes(b, PutOptions{}); err != nil || again != info {
		t.Fatalf("put again: %+v, %v", again, err)
	}
	if n, bytes, _ := d.Usage(); n != 1 || bytes != info.Size {
		t.Errorf("the same content counts %d times, %d bytes", n, bytes)
	}
	d = openDisk(t, dir, 0)
	for _, key := range []Hash{info.Hash, name} {
		if got, err := d.ReadAll(key, 1<<20); err != nil || !bytes.Equal(got, b) {
			t.Errorf("after reopening: %d bytes, %v", len(got), err)
		}
	}
	if p := d.Pinned(); len(p) != 1 || p[0] != info.Hash {
		t.Errorf("pins after reopening: %v", p)
	}
	if _, err := d.ReadAll(name, 100); !errors.Is(err, ErrTooLarge) {
		t.Errorf("above the bound: %v", err)
	}
	if _, err := d.ReadAll(Hash{9}, 100); !errors.Is(err, ErrNotFound) {
		t.Errorf("unknown: %v", err)
	}
}

func TestFailedPutLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	d := openDisk(t, dir, 1<<20)
	broken := errors.New("broken")
	if _, err := d.Put(context.Background(), iotest.ErrReader(broken), PutOptions{}); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	if _, err := d.PutBytes(make([]byte, 1<<20+1), PutOptions{}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("above the budget: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := d.Put(ctx, bytes.NewReader([]byte("x")), PutOptions{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	files, err := os.ReadDir(dir + "/data")
	if err != nil || len(files) != 0 {
		t.Errorf("%d files are left, %v", len(files), err)
	}
}

// TestKeptGoLast: a blob that is to be kept goes after all others, and the one that is needed longest goes last.
func TestKeptGoLast(t *testing.T) {
	dir := t.TempDir()
	var said bytes.Buffer
	d, err := OpenDisk(DiskConfig{Dir: dir, MaxBytes: 1000, Logger: slog.New(slog.NewTextHandler(&said, nil))})
	if err != nil {
		t.Fatal(err)
	}
	for i := range 4 {
		if _, err := d.PutBytes(content(uint64(i), 250), PutOptions{Name: Hash{byte(i + 1)}}); err != nil {
			t.Fatal(err)
		}
	}
	d.Keep(Hash{1}, time.Now().Add(2*time.Hour))
	d.Keep(Hash{1}, time.Now().Add(time.Minute)) // the longest counts
	d.Keep(Hash{2}, time.Now().Add(time.Hour))
	d.Keep(Hash{3}, time.Now().Add(-time.Hour)) // not any more
	d.Keep(Hash{77}, time.Now().Add(time.Hour)) // not there
	for i, want := range [][]byte{{1, 2, 4}, {1, 2}, {1}, {}} {
		if _, err := d.PutBytes(content(uint64(10+i), 250), PutOptions{Pin: true}); err != nil {
			t.Fatal(err)
		}
		for name := byte(1); name <= 4; name++ {
			if _, ok := d.Resolve(Hash{name}); ok != bytes.Contains(want, []byte{name}) {
				t.Errorf("after %d more, blob %d is there: %v", i+1, name, ok)
			}
		}
		if loud := strings.Contains(said.String(), "may still be needed"); loud != (i > 1) {
			t.Errorf("after %d more: %s", i+1, &said)
		}
	}
}

func TestOldestUnpinnedGoesFirst(t *testing.T) {
	d := openDisk(t, t.TempDir(), 1000)
	var all []Info
	for i := range 4 {
		info, err := d.PutBytes(content(uint64(i), 250), PutOptions{Pin: i == 0, Name: Hash{byte(i + 1)}})
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, info)
	}
	if _, err := d.ReadAll(all[1].Hash, 1000); err != nil { // used: now the third is the oldest
		t.Fatal(err)
	}
	if _, err := d.PutBytes(content(9, 250), PutOptions{}); err != nil {
		t.Fatal(err)
	}
	for i, want := range []bool{true, true, false, true} {
		if _, ok := d.Resolve(Hash{byte(i + 1)}); ok != want {
			t.Errorf("blob %d is there: %v, want %v", i, ok, want)
		}
	}
	for _, i := range []int{1, 3} {
		if err := d.Pin(all[i].Hash); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := d.PutBytes(content(10, 500), PutOptions{}); !errors.Is(err, ErrNoRoom) {
		t.Errorf("with 750 of 1000 bytes pinned: got %v, want ErrNoRoom", err)
	}
	if err := d.Unpin(all[3].Hash); err != nil {
		t.Fatal(err)
	}
	if _, err := d.PutBytes(content(10, 500), PutOptions{}); err != nil {
		t.Errorf("after unpinning: %v", err)
	}
	if err := d.Pin(Hash{77}); !errors.Is(err, ErrNotFound) {
		t.Errorf("pin of the unknown: %v", err)
	}
}

func TestDamagedFileIsNamedAndRemoved(t *testing.T) {
	d := openDisk(t, t.TempDir(), 0)
	info, err := d.PutBytes(content(1, 100<<10), PutOptions{})
	if err != nil {
		t.Fatal(err)
	}
	damage(t, d, info.Hash)
	if _, err := d.ReadAll(info.Hash, 1<<20); !errors.Is(err, ErrCorrupt) {
		t.Errorf("got %v, want ErrCorrupt", err)
	}
	if _, ok := d.Resolve(info.Hash); ok {
		t.Error("the damaged blob is still there")
	}
}

func damage(t *testing.T, d *Disk, h Hash) {
	t.Helper()
	f, err := os.OpenFile(d.path(h), os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteAt([]byte("damaged"), 70); err != nil {
		t.Fatal(err)
	}
}

func TestLeftoversOfACrashAreRemovedOnOpen(t *testing.T) {
	dir := t.TempDir()
	d := openDisk(t, dir, 0)
	info, err := d.PutBytes(content(1, 1000), PutOptions{Name: Hash{5}})
	if err != nil {
		t.Fatal(err)
	}
	orphan := d.path(Hash{0xab}) + ".chunks"
	if err := os.MkdirAll(dir+"/data/ab", 0o700); err != nil {
		t.Fatal(err)
	}
	for _, f := range []string{dir + "/data/tmp-123", orphan, d.namePath(Hash{6})} {
		if err := os.WriteFile(f, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Remove(d.path(info.Hash) + ".chunks"); err != nil { // it can be computed again
		t.Fatal(err)
	}
	d = openDisk(t, dir, 0)
	for _, f := range []string{dir + "/data/tmp-123", orphan, d.namePath(Hash{6})} {
		if _, err := os.Stat(f); err == nil {
			t.Errorf("%s is still there", f)
		}
	}
	if m, err := d.manifest(Hash{5}); err != nil || m.Info != info {
		t.Errorf("manifest computed again: %+v, %v", m.Info, err)
	}
}

func ExampleDisk() {
	dir, err := os.MkdirTemp("", "blobs")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	d, err := OpenDisk(DiskConfig{Dir: dir})
	if err != nil {
		panic(err)
	}
	info, err := d.PutBytes([]byte("checkpoint"), PutOptions{Pin: true})
	if err != nil {
		panic(err)
	}
	b, err := d.ReadAll(info.Hash, 1<<20)
	fmt.Println(string(b), err)
	// Output: checkpoint <nil>
}
