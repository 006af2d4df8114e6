package verde

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
)

// Word is one 32-bit word of a tensor as people read it: hexadecimal, and as the number it stands for.
// What a word means is not part of the contract; bit patterns of tiny subnormal floats are shown as the
// integers they nearly always are.
type Word uint32

// Hex returns the bits.
func (w Word) Hex() string { return fmt.Sprintf("0x%08x", uint32(w)) }

// Decimal returns the shortest decimal that gives these bits.
func (w Word) Decimal() string {
	if w.integer() {
		return strconv.Itoa(int(int32(w)))
	}
	return strconv.FormatFloat(float64(math.Float32frombits(uint32(w))), 'g', -1, 32)
}

func (w Word) integer() bool { return uint32(w)>>23&0xff == 0 && w<<1 != 0 || uint32(w)>>16 == 0xffff }

func (w Word) String() string { return w.Hex() + " (" + w.Decimal() + ")" }

type wordJSON struct {
	Hex     string `json:"hex"`
	Decimal string `json:"decimal"`
}

// MarshalJSON gives both forms.
func (w Word) MarshalJSON() ([]byte, error) { return json.Marshal(wordJSON{w.Hex(), w.Decimal()}) }

// UnmarshalJSON reads the hexadecimal form.
func (w *Word) UnmarshalJSON(b []byte) error {
	var v wordJSON
	if err := json.Unmarshal(b, &v); err != nil {
		return err
	}
	n, err := strconv.ParseUint(v.Hex, 0, 32)
	if err != nil {
		return fmt.Errorf("read word: %w", err)
	}
	*w = Word(n)
	return nil
}
