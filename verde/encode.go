package verde

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// MaxMove bounds the canonical bytes of a move. The longest honest ones are exhibits.
const MaxMove = 128 << 10

// EncodeMove returns the canonical bytes of a move: its kind, then its fields in order, integers little
// endian, lists with their length in four bytes.
func EncodeMove(m Move) []byte { return m.append([]byte{byte(m.kind())}) }

func (m *Open) append(b []byte) []byte {
	b = append(b, byte(m.Door))
	b = binary.LittleEndian.AppendUint16(b, m.Fact)
	return binary.LittleEndian.AppendUint32(b, m.Item)
}

func (m *Reveal) append(b []byte) []byte { return appendHashes(b, m.Nodes) }

func (m *Pick) append(b []byte) []byte {
	return binary.LittleEndian.AppendUint32(append(b, byte(m.Choice)), m.Index)
}

func (m *Trace) append(b []byte) []byte {
	b = appendHashes(append(b, m.Before[:]...), m.Siblings)
	return appendHashes(append(b, m.Root[:]...), m.Nodes)
}

func (m *Leaf) append(b []byte) []byte { return appendWords(b, m.Words) }

func (m *Assert) append(b []byte) []byte {
	return appendWords(appendWords(appendWords(b, m.Bounds), m.Prefix), m.Words)
}

func (p *Proof) append(b []byte) []byte {
	return appendHashes(appendHashes(appendWords(b, p.Words), p.Tensor), p.Outer)
}

func (m *Rebut) append(b []byte) []byte {
	return m.Proof.append(binary.LittleEndian.AppendUint32(append(b, byte(m.Choice)), m.Index))
}

func (m *Exhibit) append(b []byte) []byte {
	b = appendHashes(append(b, m.Before[:]...), m.Siblings)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(m.Proofs)))
	for i := range m.Proofs {
		b = m.Proofs[i].append(b)
	}
	b = binary.LittleEndian.AppendUint32(b, uint32(len(m.Blob)))
	return append(b, m.Blob...)
}

func (*Concede) append(b []byte) []byte { return b }

func appendHashes(b []byte, hs []Hash) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(len(hs)))
	for i := range hs {
		b = append(b, hs[i][:]...)
	}
	return b
}

func appendWords(b []byte, ws []uint32) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(len(ws)))
	for _, w := range ws {
		b = binary.LittleEndian.AppendUint32(b, w)
	}
	return b
}

// DecodeMove reads a move. Only the bytes that EncodeMove gives are accepted.
func DecodeMove(b []byte) (Move, error) {
	if len(b) == 0 || len(b) > MaxMove {
		return nil, fmt.Errorf("decode move: %d bytes: want 1 to %d", len(b), MaxMove)
	}
	r := &reader{b: b[1:]}
	var m Move
	switch moveKind(b[0]) {
	case kindOpen:
		m = &Open{Door: Door(r.u8()), Fact: r.u16(), Item: r.u32()}
	case kindReveal:
		m = &Reveal{r.hashes()}
	case kindPick:
		m = &Pick{Choice(r.u8()), r.u32()}
	case kindTrace:
		m = &Trace{r.hash(), r.hashes(), r.hash(), r.hashes()}
	case kindLeaf:
		m = &Leaf{r.words()}
	case kindAssert:
		m = &Assert{r.words(), r.words(), r.words()}
	case kindRebut:
		m = &Rebut{Choice(r.u8()), r.u32(), r.proof()}
	case kindExhibit:
		e := &Exhibit{Before: r.hash(), Siblings: r.hashes()}
		for range r.count(3 * 4) {
			e.Proofs = append(e.Proofs, r.proof())
		}
		e.Blob = append([]byte(nil), r.take(r.count(1))...)
		m = e
	case kindConcede:
		m = &Concede{}
	default:
		return nil, fmt.Errorf("decode move: kind %d is unknown", b[0])
	}
	if err := r.end(); err != nil {
		return nil, fmt.Errorf("decode move: %w", err)
	}
	return m, nil
}

// reader takes a canonical encoding apart. After the first lack of bytes it gives zeros; end tells.
type reader struct {
	b     []byte
	short bool
}

var (
	errShort = errors.New("the end is missing")
	errLong  = errors.New("there are bytes too many")
)

func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.b) {
		r.b, r.short = nil, true
		return nil
	}
	head := r.b[:n]
	r.b = r.b[n:]
	return head
}

func (r *reader) u8() uint8 {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) u16() uint16 {
	if b := r.take(2); b != nil {
		return binary.LittleEndian.Uint16(b)
	}
	return 0
}

func (r *reader) u32() uint32 {
	if b := r.take(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

func (r *reader) u64() uint64 {
	if b := r.take(8); b != nil {
		return binary.LittleEndian.Uint64(b)
	}
	return 0
}

// count reads the length of a list whose items take at least size bytes: no list can make the reader
// allocate more than its bytes could hold.
func (r *reader) count(size int) int {
	n := r.u32()
	if uint64(n)*uint64(size) > uint64(len(r.b)) {
		r.b, r.short = nil, true
		return 0
	}
	return int(n)
}

func (r *reader) hash() (h Hash) {
	copy(h[:], r.take(len(h)))
	return h
}

func (r *reader) hashes() []Hash {
	n := r.count(32)
	if n == 0 {
		return nil
	}
	hs := make([]Hash, n)
	for i := range hs {
		hs[i] = r.hash()
	}
	return hs
}

func (r *reader) words() []uint32 {
	n := r.count(4)
	if n == 0 {
		return nil
	}
	ws := make([]uint32, n)
	for i := range ws {
		ws[i] = r.u32()
	}
	return ws
}

func (r *reader) proof() Proof { return Proof{r.words(), r.hashes(), r.hashes()} }

func (r *reader) end() error {
	switch {
	case r.short:
		return errShort
	case len(r.b) > 0:
		return errLong
	}
	return nil
}
