package blob

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"time"

	"github.com/libp2p/go-libp2p/core/protocol"
)

// One request per stream. The request is 1 byte what, 32 bytes key, 4 bytes first chunk, 4 bytes number of chunks (both
// little endian, zero for a manifest). The answer is 1 byte status and, if that is statusOK, the manifest or the bytes of
// the chunks.
const (
	askManifest = 1 // key is a content hash or a name
	askChunks   = 2 // key is a content hash

	statusOK       = 0
	statusNotFound = 1
	statusBusy     = 2 // over a bound; ask again later

	requestSize = 41
	// rangeBytes is what one request for chunks moves at most.
	rangeBytes    = 1 << 20
	streamTimeout = 60 * time.Second
)

type request struct {
	what         byte
	key          Hash
	first, count uint32
}

func (r request) encode() []byte {
	b := append([]byte{r.what}, r.key[:]...)
	b = binary.LittleEndian.AppendUint32(b, r.first)
	return binary.LittleEndian.AppendUint32(b, r.count)
}

func readRequest(r io.Reader) (request, error) {
	var b [requestSize]byte
	if _, err := io.ReadFull(r, b[:]); err != nil {
		return request{}, fmt.Errorf("read request: %w", err)
	}
	q := request{b[0], Hash(b[1:33]), binary.LittleEndian.Uint32(b[33:]), binary.LittleEndian.Uint32(b[37:])}
	if q.what != askManifest && q.what != askChunks {
		return request{}, fmt.Errorf("unknown request %d", q.what)
	}
	return q, nil
}

// protocolOf returns the stream protocol of a swarm's blobs.
func protocolOf(swarm Hash) protocol.ID {
	return protocol.ID("/verdant/" + hex.EncodeToString(swarm[:]) + "/blob/1")
}
