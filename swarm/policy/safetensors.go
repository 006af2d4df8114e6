package policy

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"sort"
)

// Limits of a safetensors file.
const (
	maxSafetensorsHeader = 16 << 20 // bytes of JSON
	maxSafetensors       = 1 << 16  // tensors
)

// NamedTensor is one tensor of a safetensors file, as 32-bit words.
type NamedTensor struct {
	Name    string
	Integer bool // I32 or U32 rather than F32
	Shape   []int
	Words   []uint32
}

// Safetensors is the content of a file: https://huggingface.co/docs/safetensors. All tensors have words of 32 bits.
type Safetensors struct {
	Tensors  []NamedTensor // sorted by name
	Metadata map[string]string
}

// Find returns a tensor by name, nil if there is none.
func (s *Safetensors) Find(name string) *NamedTensor {
	i := sort.Search(len(s.Tensors), func(i int) bool { return s.Tensors[i].Name >= name })
	if i < len(s.Tensors) && s.Tensors[i].Name == name {
		return &s.Tensors[i]
	}
	return nil
}

// tensorHeader is what the header says of one tensor.
type tensorHeader struct {
	DType   string    `json:"dtype"`
	Shape   []int64   `json:"shape"`
	Offsets [2]uint64 `json:"data_offsets"`
}

// WriteSafetensors writes tensors one behind the other, sorted by name. The header is padded with spaces so that the data begin at a
// multiple of 8 bytes.
func WriteSafetensors(w io.Writer, s *Safetensors) error {
	tensors := append([]NamedTensor(nil), s.Tensors...)
	sort.Slice(tensors, func(i, j int) bool { return tensors[i].Name < tensors[j].Name })
	header := bytes.NewBufferString("{")
	entry := func(name string, v any) error {
		if header.Len() > 1 {
			header.WriteByte(',')
		}
		key, err := json.Marshal(name)
		if err != nil {
			return err
		}
		value, err := json.Marshal(v)
		header.Write(append(append(key, ':'), value...))
		return err
	}
	if len(s.Metadata) > 0 {
		if err := entry("__metadata__", s.Metadata); err != nil {
			return fmt.Errorf("write safetensors: %w", err)
		}
	}
	at := uint64(0)
	for i, t := range tensors {
		if t.Name == "" || t.Name == "__metadata__" || i > 0 && tensors[i-1].Name == t.Name {
			return fmt.Errorf("write safetensors: tensor name %q is reserved, empty or there twice", t.Name)
		}
		h := tensorHeader{DType: "F32", Shape: []int64{}, Offsets: [2]uint64{at, at + 4*uint64(len(t.Words))}}
		if t.Integer {
			h.DType = "I32"
		}
		size := 1
		for _, n := range t.Shape {
			h.Shape, size = append(h.Shape, int64(n)), size*n
		}
		if size != len(t.Words) {
			return fmt.Errorf("write safetensors: tensor %s of shape %v has %d words", t.Name, t.Shape, len(t.Words))
		}
		if err := entry(t.Name, h); err != nil {
			return fmt.Errorf("write safetensors: %w", err)
		}
		at = h.Offsets[1]
	}
	header.WriteByte('}')
	for header.Len()%8 != 0 {
		header.WriteByte(' ')
	}
	b := binary.LittleEndian.AppendUint64(nil, uint64(header.Len()))
	if _, err := w.Write(append(b, header.Bytes()...)); err != nil {
		return fmt.Errorf("write safetensors: %w", err)
	}
	for _, t := range tensors {
		b = b[:0]
		for _, word := range t.Words {
			b = binary.LittleEndian.AppendUint32(b, word)
		}
		if _, err := w.Write(b); err != nil {
			return fmt.Errorf("write safetensors: %w", err)
		}
	}
	return nil
}

// ReadSafetensors reads a file strictly: one JSON object with every key once, types of 32 bits, shapes that give the lengths, and tensors
// that lie one behind the other and fill the rest of the file.
func ReadSafetensors(data []byte) (*Safetensors, error) {
	s, err := readSafetensors(data)
	if err != nil {
		return nil, fmt.Errorf("read safetensors: %w", err)
	}
	return s, nil
}

func readSafetensors(data []byte) (*Safetensors, error) {
	if len(data) < 8 {
		return nil, fmt.Errorf("%d bytes are no file of this kind", len(data))
	}
	n := binary.LittleEndian.Uint64(data)
	data = data[8:]
	if n > maxSafetensorsHeader || n > uint64(len(data)) {
		return nil, fmt.Errorf("a header of %d bytes in a file of %d: limit %d", n, len(data)+8, maxSafetensorsHeader)
	}
	entries, metadata, err := readHeader(data[:n])
	if err != nil {
		return nil, err
	}
	data = data[n:]
	sort.Slice(entries, func(i, j int) bool { return entries[i].Offsets[0] < entries[j].Offsets[0] })
	s := &Safetensors{Metadata: metadata}
	at := uint64(0)
	for _, e := range entries {
		size := uint64(4)
		t := NamedTensor{Name: e.name, Integer: e.DType != "F32", Shape: []int{}}
		for _, d := range e.Shape {
			if d < 0 || d > math.MaxInt32 || d > 0 && size > uint64(len(data))/uint64(d) {
				return nil, fmt.Errorf("tensor %q of shape %v is longer than the file", e.name, e.Shape)
			}
			t.Shape, size = append(t.Shape, int(d)), size*uint64(d)
		}
		switch {
		case e.DType != "F32" && e.DType != "I32" && e.DType != "U32":
			return nil, fmt.Errorf("tensor %q has type %q: want F32, I32 or U32", e.name, e.DType)
		case e.Offsets[0] != at || e.Offsets[1] != at+size || e.Offsets[1] > uint64(len(data)):
			return nil, fmt.Errorf("tensor %q of shape %v lies at %v, want it at [%d %d] of %d bytes", e.name, e.Shape, e.Offsets, at, at+size, len(data))
		}
		t.Words = make([]uint32, size/4)
		for i := range t.Words {
			t.Words[i] = binary.LittleEndian.Uint32(data[at+4*uint64(i):])
		}
		at += size
		s.Tensors = append(s.Tensors, t)
	}
	if at != uint64(len(data)) {
		return nil, fmt.Errorf("%d bytes belong to no tensor", uint64(len(data))-at)
	}
	sort.Slice(s.Tensors, func(i, j int) bool { return s.Tensors[i].Name < s.Tensors[j].Name })
	return s, nil
}

type headerEntry struct {
	name string
	tensorHeader
}

// readHeader reads the JSON object token by token, because a decoder into a map would let one name stand for two tensors.
func readHeader(b []byte) (entries []headerEntry, metadata map[string]string, err error) {
	if len(b) == 0 || b[0] != '{' {
		return nil, nil, errors.New("the header does not begin with {")
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if _, err := dec.Token(); err != nil {
		return nil, nil, err
	}
	seen := map[string]bool{}
	for dec.More() {
		token, err := dec.Token()
		if err != nil {
			return nil, nil, err
		}
		name, ok := token.(string)
		if !ok || name == "" || seen[name] || len(seen) > maxSafetensors {
			return nil, nil, fmt.Errorf("the header names %q twice, or names too many tensors", name)
		}
		seen[name] = true
		if name == "__metadata__" {
			if err := dec.Decode(&metadata); err != nil {
				return nil, nil, fmt.Errorf("metadata: %w", err)
			}
			continue
		}
		e := headerEntry{name: name}
		if err := dec.Decode(&e.tensorHeader); err != nil {
			return nil, nil, fmt.Errorf("tensor %q: %w", name, err)
		}
		entries = append(entries, e)
	}
	if _, err := dec.Token(); err != nil {
		return nil, nil, err
	}
	if rest := bytes.TrimRight(b[dec.InputOffset():], " "); len(rest) != 0 {
		return nil, nil, fmt.Errorf("%d bytes after the header's object", len(rest))
	}
	return entries, metadata, nil
}
