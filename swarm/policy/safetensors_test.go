package policy

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"math"
	"reflect"
	"strings"
	"testing"
)

func file(header string, data ...byte) []byte {
	return append(append(binary.LittleEndian.AppendUint64(nil, uint64(len(header))), header...), data...)
}

// TestSafetensorsGolden compares with the very bytes that the reference implementation, safetensors 0.8.0 for Python, writes.
func TestSafetensorsGolden(t *testing.T) {
	s := &Safetensors{Metadata: map[string]string{"format": "pt"}, Tensors: []NamedTensor{
		{Name: "b", Integer: true, Shape: []int{}, Words: []uint32{7}},
		{Name: "a", Shape: []int{1, 2}, Words: []uint32{math.Float32bits(1), math.Float32bits(-2.5)}},
	}}
	var b bytes.Buffer
	if err := WriteSafetensors(&b, s); err != nil {
		t.Fatal(err)
	}
	header := `{"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]},"b":{"dtype":"I32","shape":[],"data_offsets":[8,12]}}`
	for len(header)%8 != 0 {
		header += " "
	}
	want := file(header, 0, 0, 0x80, 0x3f, 0, 0, 0x20, 0xc0, 7, 0, 0, 0)
	if !bytes.Equal(b.Bytes(), want) {
		t.Errorf("wrote\n%s, want\n%s", hex.Dump(b.Bytes()), hex.Dump(want))
	}
	got, err := ReadSafetensors(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	s.Tensors[0], s.Tensors[1] = s.Tensors[1], s.Tensors[0]
	if !reflect.DeepEqual(got, s) {
		t.Errorf("read %+v, wrote %+v", got, s)
	}
	if got.Find("b") == nil || got.Find("c") != nil {
		t.Error("Find is wrong")
	}
}

func TestSafetensorsRefuses(t *testing.T) {
	a := `"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}`
	four := []byte{1, 2, 3, 4}
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"empty":              {nil, "no file of this kind"},
		"cut off":            {file("{" + a + "}")[:20], "header of"},
		"a huge header":      {binary.LittleEndian.AppendUint64(nil, 1<<60), "header of"},
		"no object":          {file("[]"), "begin with"},
		"leading space":      {file(" {}"), "begin with"},
		"no JSON":            {file("{"), ""},
		"a name twice":       {file("{"+a+","+a+"}", four...), "twice"},
		"bytes behind":       {file("{}{}"), "after the header"},
		"an unknown key":     {file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":1}}`, four...), "unknown"},
		"another type":       {file(strings.Replace("{"+a+"}", "F32", "F16", 1), four...), "type"},
		"a short tensor":     {file(`{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}`, four...), "longer"},
		"a gap":              {file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}`, append(four, four...)...), "lies at"},
		"a negative size":    {file(`{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}`, four...), "longer"},
		"an overflow":        {file(`{"a":{"dtype":"F32","shape":[2147483647,2147483647,2147483647],"data_offsets":[0,4]}}`, four...), "longer"},
		"bytes of no tensor": {file("{"+a+"}", append(four, 5)...), "belong to no tensor"},
		"an overlap":         {file("{"+a+`,"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`, four...), "lies at"},
	} {
		if _, err := ReadSafetensors(c.data); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want an error with %q", name, err, c.want)
		}
	}
	for name, s := range map[string]*Safetensors{
		"a reserved name": {Tensors: []NamedTensor{{Name: "__metadata__", Shape: []int{0}}}},
		"a name twice":    {Tensors: []NamedTensor{{Name: "a", Shape: []int{0}}, {Name: "a", Shape: []int{0}}}},
		"another shape":   {Tensors: []NamedTensor{{Name: "a", Shape: []int{2}, Words: []uint32{1}}}},
	} {
		if err := WriteSafetensors(&bytes.Buffer{}, s); err == nil {
			t.Errorf("%s was written", name)
		}
	}
}

func FuzzReadSafetensors(f *testing.F) {
	f.Add(file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`, 1, 2, 3, 4))
	f.Add(file(`{"__metadata__":{"x":"y"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := ReadSafetensors(data)
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := WriteSafetensors(&b, s); err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		again, err := ReadSafetensors(b.Bytes())
		if err != nil || len(again.Tensors) != len(s.Tensors) {
			t.Fatalf("what was written cannot be read: %v", err)
		}
	})
}
