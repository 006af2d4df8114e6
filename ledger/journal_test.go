package ledger

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func openTest(t interface{ Fatal(...any) }, path string) *journal {
	j, err := openJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func closeTest(t interface{ Fatal(...any) }, j *journal) {
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
}

// snapshot is what a journal knows, to compare.
func snapshot(j *journal) []work {
	list := make([]work, len(j.order))
	for i, w := range j.order {
		list[i] = *w
		list[i].Data = bytes.Clone(w.Data)
	}
	return list
}

// TestJournalRemembers: whatever was put is there after every reopening, in order of arrival.
func TestJournalRemembers(t *testing.T) {
	t.Parallel()
	dir, runs := t.TempDir(), 0
	rapid.Check(t, func(rt *rapid.T) {
		runs++
		path := filepath.Join(dir, fmt.Sprint(runs))
		j := openTest(rt, path)
		defer func() { closeTest(rt, j) }()
		for range rapid.IntRange(0, 30).Draw(rt, "steps") {
			if rapid.IntRange(0, 5).Draw(rt, "reopen") == 0 {
				before, next := snapshot(j), j.next
				closeTest(rt, j)
				j = openTest(rt, path)
				if after := snapshot(j); !reflect.DeepEqual(before, after) || j.next != next {
					rt.Fatalf("reopened as %+v, was %+v", after, before)
				}
				continue
			}
			id := fmt.Sprint(rapid.IntRange(0, 9).Draw(rt, "id"))
			w := work{Purpose: purposeContribute, ID: id, Data: []byte{1}}
			if old, ok := j.works[w.key()]; ok {
				w = *old
			}
			w.State = rapid.SampledFrom([]State{Queued, Sent, Mined, Recorded, Failed}).Draw(rt, "state")
			w.Nonce = rapid.Uint64().Draw(rt, "nonce")
			if err := j.put(&w); err != nil {
				rt.Fatal(err)
			}
		}
		for i := range j.order[:max(len(j.order)-1, 0)] {
			if j.order[i].Seq >= j.order[i+1].Seq {
				rt.Fatalf("order is lost: %+v", snapshot(j))
			}
		}
	})
}

// TestJournalCutAnywhere: a crash may leave any prefix of the last write. What was complete is there, and the journal
// goes on.
func TestJournalCutAnywhere(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "journal")
	j := openTest(t, path)
	for i := range 3 {
		if err := j.put(&work{Purpose: "p", ID: fmt.Sprint(i), State: Queued, Reason: "a\nb"}); err != nil {
			t.Fatal(err)
		}
	}
	closeTest(t, j)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for cut := range len(whole) {
		if err := os.WriteFile(path, whole[:cut], 0o600); err != nil {
			t.Fatal(err)
		}
		want := max(bytes.Count(whole[:cut], []byte("\n"))-1, 0) // the first line holds the counts
		j := openTest(t, path)
		if len(j.order) != want {
			t.Fatalf("cut at %d of %d: %d entries, want %d", cut, len(whole), len(j.order), want)
		}
		if err := j.put(&work{Purpose: "p", ID: "after", State: Queued}); err != nil {
			t.Fatal(err)
		}
		closeTest(t, j)
		j = openTest(t, path)
		if len(j.order) != want+1 {
			t.Fatalf("cut at %d: what came after the cut is lost", cut)
		}
		closeTest(t, j)
	}
}

// TestJournalDamaged: a flipped bit anywhere before the last line is found and not skipped over. In the last line, or in
// the newline before it, it looks like a crash while writing.
func TestJournalDamaged(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "journal")
	j := openTest(t, path)
	for i := range 3 {
		if err := j.put(&work{Purpose: "p", ID: fmt.Sprint(i), State: Queued}); err != nil {
			t.Fatal(err)
		}
	}
	closeTest(t, j)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	last := bytes.LastIndexByte(whole[:len(whole)-1], '\n') + 1
	for at := range last - 1 {
		spoilt := bytes.Clone(whole)
		spoilt[at] ^= 0x04
		if err := os.WriteFile(path, spoilt, 0o600); err != nil {
			t.Fatal(err)
		}
		j, err := openJournal(path)
		if err == nil {
			_ = j.close()
			t.Fatalf("a flipped bit in byte %d was not found", at)
		}
		if !strings.Contains(err.Error(), "move the file away") {
			t.Fatalf("byte %d: %v", at, err)
		}
	}
}

// TestJournalIsBounded: settled work is forgotten beyond a bound, its counts are not, and the file stays small.
func TestJournalIsBounded(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "journal")
	j := openTest(t, path)
	waiting := &work{Purpose: purposeContribute, ID: "waits", State: Queued}
	if err := j.put(waiting); err != nil {
		t.Fatal(err)
	}
	const many = 6 * maxSettled
	batch := make([]*work, 0, 64)
	for i := range many {
		state := Recorded
		if i%10 == 0 {
			state = Failed
		}
		batch = append(batch, &work{Purpose: purposeContribute, ID: fmt.Sprint(i), State: state, Data: make([]byte, 100)})
		if len(batch) == cap(batch) || i == many-1 {
			if err := j.put(batch...); err != nil {
				t.Fatal(err)
			}
			batch = batch[:0:0]
			batch = append(make([]*work, 0, 64), batch...)
		}
	}
	closeTest(t, j)
	j = openTest(t, path)
	defer closeTest(t, j)
	if len(j.order) != maxSettled+1 {
		t.Errorf("%d entries remembered, want %d", len(j.order), maxSettled+1)
	}
	total, left := j.tally()
	if total.Failed != (many+9)/10 || total.Recorded != many-(many+9)/10 || left != 1 {
		t.Errorf("counts are %+v and %d waiting", total, left)
	}
	if _, ok := j.works[waiting.key()]; !ok {
		t.Error("work that waits was forgotten")
	}
	if _, ok := j.works[fmt.Sprintf("%s/%d", purposeContribute, many-1)]; !ok {
		t.Error("the newest settled work was forgotten")
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() > 2<<20 {
		t.Errorf("journal has %d bytes", info.Size())
	}
}

func TestJournalFull(t *testing.T) {
	t.Parallel()
	url := unused(t)
	cfg := config(t, infoAt(url), t.TempDir())
	cfg.Offline = true
	c := dial(t, cfg)
	works := make([]*work, maxWaiting)
	for i := range works {
		works[i] = &work{Purpose: purposeContribute, ID: fmt.Sprint(i), State: Queued}
	}
	if err := c.update(works...); err != nil {
		t.Fatal(err)
	}
	if err := c.Contribute(t.Context(), claim(1)); err == nil || !strings.Contains(err.Error(), ErrJournalFull.Error()) {
		t.Errorf("a full journal says %v", err)
	}
}

// TestJournalFailsSafely: a write that fails promises nothing and spoils nothing.
func TestJournalFailsSafely(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "journal")
	j := openTest(t, path)
	if err := j.put(&work{Purpose: "p", ID: "0", State: Queued}); err != nil {
		t.Fatal(err)
	}
	good := j.file
	readOnly, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	j.file = readOnly
	if err := j.put(&work{Purpose: "p", ID: "1", State: Queued}); err == nil {
		t.Fatal("wrote to a file that cannot be written")
	}
	if len(j.order) != 1 {
		t.Error("work that is not on disk is in memory")
	}
	if err := readOnly.Close(); err != nil {
		t.Fatal(err)
	}
	j.file = good
	if err := j.put(&work{Purpose: "p", ID: "2", State: Queued}); err != nil {
		t.Fatal(err)
	}
	closeTest(t, j)
	j = openTest(t, path)
	defer closeTest(t, j)
	if len(j.order) != 2 || j.order[1].ID != "2" {
		t.Errorf("journal holds %+v", snapshot(j))
	}
}
