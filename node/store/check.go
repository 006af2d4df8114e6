package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/dgraph-io/badger/v4"
	"github.com/dgraph-io/badger/v4/fb"
	"github.com/dgraph-io/badger/v4/pb"
	"github.com/dgraph-io/badger/v4/table"
	"github.com/dgraph-io/badger/v4/y"
	"google.golang.org/protobuf/proto"
)

// checkTables reads every table that the manifest lists and compares its checksums, before badger does: badger panics in a
// goroutine of its own on a damaged footer, and leaves a table with a damaged block out without an error, which would
// be silent loss. Tables the manifest does not list were being written when the process died; badger removes them.
func checkTables(dir string, opt badger.Options) error {
	f, err := os.Open(filepath.Join(dir, badger.ManifestFilename))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	m, _, err := badger.ReplayManifestFile(f, opt.ExternalMagicVersion, opt)
	if err != nil {
		return fmt.Errorf("%w: %v", ErrCorrupt, err)
	}
	var buf []byte
	for id := range m.Tables {
		name := table.NewFilename(id, dir)
		if buf, err = readInto(buf, name); errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("%w: table %s is missing", ErrCorrupt, filepath.Base(name))
		}
		if err != nil {
			return err
		}
		if err := checkTable(buf); err != nil {
			return fmt.Errorf("%w: table %s: %v", ErrCorrupt, filepath.Base(name), err)
		}
	}
	return nil
}

// checkTable verifies the layout of a table: blocks, then an index that says where they are, each followed by its checksum.
func checkTable(b []byte) (err error) {
	defer func() { // the index is a flatbuffer, whose reader trusts its input
		if r := recover(); r != nil {
			err = fmt.Errorf("unreadable index: %v", r)
		}
	}()
	rest, sum, err := cutChecksum(b)
	if err != nil {
		return err
	}
	rest, n, err := cutLength(rest)
	if err != nil {
		return err
	}
	raw := rest[len(rest)-n:]
	if err := y.VerifyChecksum(raw, sum); err != nil {
		return fmt.Errorf("index: %w", err)
	}
	index := fb.GetRootAsTableIndex(raw, 0)
	if index.OffsetsLength() == 0 {
		return fmt.Errorf("index without blocks")
	}
	for i := range index.OffsetsLength() {
		var at fb.BlockOffset
		if !index.Offsets(&at, i) || uint64(at.Offset())+uint64(at.Len()) > uint64(len(b)) {
			return fmt.Errorf("block %d lies outside the file", i)
		}
		data, sum, err := cutChecksum(b[at.Offset() : at.Offset()+at.Len()])
		if err != nil {
			return fmt.Errorf("block %d: %w", i, err)
		}
		if err := y.VerifyChecksum(data, sum); err != nil {
			return fmt.Errorf("block %d: %w", i, err)
		}
	}
	return nil
}

// cutChecksum splits what a checksum covers from the checksum and its length behind it.
func cutChecksum(b []byte) ([]byte, *pb.Checksum, error) {
	rest, n, err := cutLength(b)
	if err != nil {
		return nil, nil, err
	}
	sum := new(pb.Checksum)
	if err := proto.Unmarshal(rest[len(rest)-n:], sum); err != nil {
		return nil, nil, fmt.Errorf("checksum: %w", err)
	}
	return rest[:len(rest)-n], sum, nil
}

// cutLength reads the length at the end of b, of what lies before it.
func cutLength(b []byte) (rest []byte, n int, err error) {
	if len(b) < 4 {
		return nil, 0, fmt.Errorf("cut off")
	}
	rest = b[:len(b)-4]
	length := binary.BigEndian.Uint32(b[len(b)-4:])
	if uint64(length) > uint64(len(rest)) {
		return nil, 0, fmt.Errorf("length %d in a file of %d bytes", length, len(b))
	}
	return rest, int(length), nil
}

// readInto reads a file into buf, which grows if need be.
func readInto(buf []byte, name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return buf, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return buf, err
	}
	if int64(cap(buf)) < info.Size() {
		buf = make([]byte, info.Size())
	}
	buf = buf[:info.Size()]
	_, err = io.ReadFull(f, buf)
	return buf, err
}
