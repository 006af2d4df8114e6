package ledger

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/gofrs/flock"
)

const (
	maxWaiting  = 4096 // pieces of work that are not settled
	maxSettled  = 1024 // settled pieces remembered, so that doing them again is recognised
	maxAttempts = 16   // transactions signed for one piece of work that are remembered
	maxLine     = 1 << 20
)

// work is one piece of journaled work: a call that should happen once. It is identified by purpose and id, and the
// journal holds its newest version.
type work struct {
	Seq       uint64        `json:"seq"` // order of arrival; nonces follow it
	Purpose   string        `json:"purpose"`
	ID        string        `json:"id"`
	To        Address       `json:"to"`
	Data      hexutil.Bytes `json:"data,omitempty"`
	Value     *hexutil.Big  `json:"value,omitempty"` // wei
	Tentative bool          `json:"tentative,omitempty"`

	State    State         `json:"state"`
	Reason   string        `json:"reason,omitempty"`
	Nonce    uint64        `json:"nonce,omitempty"`
	Gas      uint64        `json:"gas,omitempty"`
	FeeCap   *hexutil.Big  `json:"fee_cap,omitempty"` // of the newest attempt, wei per gas
	Tip      *hexutil.Big  `json:"tip,omitempty"`
	Raw      hexutil.Bytes `json:"raw,omitempty"` // newest attempt, signed
	Attempts []common.Hash `json:"attempts,omitempty"`

	Block     uint64      `json:"block,omitempty"`
	BlockHash common.Hash `json:"block_hash,omitzero"`
	GasUsed   uint64      `json:"gas_used,omitempty"`
}

func (w *work) key() string { return w.Purpose + "/" + w.ID }

func (w *work) settled() bool { return w.State == Recorded || w.State == Failed }

func (w *work) value() *big.Int {
	if w.Value == nil {
		return new(big.Int)
	}
	return w.Value.ToInt()
}

// counts is what settled work of the purpose contribute came to, including work the journal has since forgotten.
type counts struct {
	Recorded int `json:"recorded"`
	Failed   int `json:"failed"`
}

// line is what the journal consists of: one JSON object behind its checksum.
type line struct {
	Work   *work   `json:"work,omitempty"`
	Counts *counts `json:"counts,omitempty"` // of the work that was forgotten
}

// journal is an append-only file of lines "CRC JSON\n", each synced before it counts. A line that was cut off by a crash
// is dropped; it was never promised to anybody. Not safe for concurrent use.
type journal struct {
	path string
	lock *flock.Flock
	file *os.File

	works     map[string]*work
	order     []*work // by Seq
	forgotten counts
	lines     int
	size      int64  // bytes that are known to be whole lines
	next      uint64 // next Seq
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func openJournal(path string) (*journal, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("open ledger journal: %w", err)
	}
	lock := flock.New(path + ".lock")
	held, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("open ledger journal: lock: %w", err)
	}
	if !held {
		return nil, fmt.Errorf("open ledger journal: %s is in use by another process: stop it first", path)
	}
	j := &journal{path: path, lock: lock, works: make(map[string]*work), next: 1}
	if err := j.load(); err != nil {
		return nil, errors.Join(err, lock.Unlock())
	}
	if err := j.compact(); err != nil {
		return nil, errors.Join(err, lock.Unlock())
	}
	return j, nil
}

func (j *journal) load() error {
	raw, err := os.Open(j.path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	} else if err != nil {
		return fmt.Errorf("open ledger journal: %w", err)
	}
	defer raw.Close()
	r := bufio.NewReaderSize(raw, 64<<10)
	for number := 1; ; number++ {
		text, err := readLine(r)
		if errors.Is(err, io.EOF) {
			return nil // what follows the last newline was cut off by a crash
		} else if err != nil {
			return fmt.Errorf("read ledger journal %s line %d: %w", j.path, number, err)
		}
		entry, err := parseLine(text)
		if err != nil {
			if _, err := r.Peek(1); errors.Is(err, io.EOF) {
				return nil // the last line, torn
			}
			return fmt.Errorf("read ledger journal %s line %d: %w: move the file away to begin a new one; what is on the"+
				" chain stays there, what waited is lost", j.path, number, err)
		}
		if entry.Counts != nil {
			j.forgotten = *entry.Counts
		}
		if entry.Work != nil {
			j.store(entry.Work)
		}
	}
}

// readLine returns one line without its newline; io.EOF if there is no newline any more.
func readLine(r *bufio.Reader) ([]byte, error) {
	var text []byte
	for {
		part, err := r.ReadSlice('\n')
		text = append(text, part...)
		if len(text) > maxLine {
			return nil, errors.New("line too long")
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		return bytes.TrimSuffix(text, []byte("\n")), err
	}
}

func parseLine(text []byte) (line, error) {
	var l line
	sum, body, ok := bytes.Cut(text, []byte(" "))
	if !ok {
		return l, errors.New("no checksum")
	}
	want, err := strconv.ParseUint(string(sum), 16, 32)
	if err != nil || uint32(want) != crc32.Checksum(body, castagnoli) {
		return l, errors.New("wrong checksum")
	}
	if err := json.Unmarshal(body, &l); err != nil {
		return l, fmt.Errorf("decode: %w", err)
	}
	return l, nil
}

func formatLine(l line) ([]byte, error) {
	body, err := json.Marshal(l)
	if err != nil {
		return nil, fmt.Errorf("encode: %w", err)
	}
	return fmt.Appendf(nil, "%08x %s\n", crc32.Checksum(body, castagnoli), body), nil
}

// store keeps w in memory as the newest version of its work.
func (j *journal) store(w *work) {
	if old, ok := j.works[w.key()]; ok {
		i := slices.Index(j.order, old)
		j.order = slices.Delete(j.order, i, i+1)
	}
	j.works[w.key()] = w
	at, _ := slices.BinarySearchFunc(j.order, w.Seq, func(o *work, seq uint64) int {
		return int(min(max(int64(o.Seq)-int64(seq), -1), 1))
	})
	j.order = slices.Insert(j.order, at, w)
	j.next = max(j.next, w.Seq+1)
}

// put writes the newest versions of some work and waits for the disk. If it fails, nothing was promised and the caller
// must not act on it.
func (j *journal) put(works ...*work) error {
	if len(works) == 0 {
		return nil
	}
	var text []byte
	for _, w := range works {
		if w.Seq == 0 {
			w.Seq = j.next
			j.next++
		}
		l, err := formatLine(line{Work: w})
		if err != nil {
			return fmt.Errorf("write ledger journal: %w", err)
		}
		text = append(text, l...)
	}
	_, err := j.file.WriteAt(text, j.size)
	if err == nil {
		err = j.file.Sync()
	}
	if err != nil {
		// The next line must not end up behind half of this one.
		return fmt.Errorf("write ledger journal %s: %w", j.path, errors.Join(err, j.file.Truncate(j.size)))
	}
	j.size += int64(len(text))
	for _, w := range works {
		j.store(w)
	}
	j.lines += len(works)
	if j.lines > 4*(len(j.works)+maxSettled) {
		return j.compact()
	}
	return nil
}

// compact forgets the oldest settled work beyond its bound and rewrites the file with one line for each of the rest.
func (j *journal) compact() error {
	settled := 0
	for _, w := range j.order {
		if w.settled() {
			settled++
		}
	}
	j.order = slices.DeleteFunc(j.order, func(w *work) bool {
		if !w.settled() || settled <= maxSettled {
			return false
		}
		settled--
		j.forgotten = j.forgotten.plus(w)
		delete(j.works, w.key())
		return true
	})

	f, err := os.CreateTemp(filepath.Dir(j.path), "."+filepath.Base(j.path)+".*")
	if err != nil {
		return fmt.Errorf("rewrite ledger journal: %w", err)
	}
	buffer, size := bufio.NewWriter(f), int64(0)
	write := func(l line) {
		text, encodeErr := formatLine(l)
		_, writeErr := buffer.Write(text)
		err = errors.Join(err, encodeErr, writeErr)
		size += int64(len(text))
	}
	write(line{Counts: &j.forgotten})
	for _, w := range j.order {
		write(line{Work: w})
	}
	err = errors.Join(err, buffer.Flush(), f.Sync())
	if err == nil {
		err = os.Rename(f.Name(), j.path)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("rewrite ledger journal: %w", err), f.Close(), os.Remove(f.Name()))
	}
	if j.file != nil {
		_ = j.file.Close() // replaced; everything in it was synced
	}
	j.file, j.lines, j.size = f, len(j.order), size
	return syncDir(filepath.Dir(j.path))
}

// plus counts one settled contribution.
func (c counts) plus(w *work) counts {
	if w.Purpose == purposeContribute {
		switch w.State {
		case Recorded:
			c.Recorded++
		case Failed:
			c.Failed++
		}
	}
	return c
}

// tally counts all contributions ever settled and all work that waits.
func (j *journal) tally() (total counts, waiting int) {
	total = j.forgotten
	for _, w := range j.order {
		if w.settled() {
			total = total.plus(w)
		} else {
			waiting++
		}
	}
	return total, waiting
}

func (j *journal) close() error {
	return errors.Join(j.file.Close(), j.lock.Unlock())
}
