package conformance

import (
	"encoding/binary"
	"math/rand/v2"
	"reflect"

	"verdant/repops"
)

// FromBytes reads an operator with any attributes, and its inputs, from bytes: what fuzzing feeds a
// backend with. Inputs are nil where the operator has no definition, which the error says, or where interpreting it
// costs more than most.
func FromBytes(data []byte, most uint64) (op repops.Operator, in [][]uint32, err error) {
	next := func() byte {
		if len(data) == 0 {
			return 0
		}
		b := data[0]
		data = data[1:]
		return b
	}
	all := AllOperators()
	v := reflect.New(reflect.TypeOf(all[int(next())%len(all)])).Elem()
	for i := range v.NumField() {
		switch field := v.Field(i); field.Kind() {
		case reflect.Int:
			n := int64(int8(next()))
			switch { // mostly small and positive, at times absurd
			case n == -128:
				n = 1 << 40
			case n == 127:
				n = 1030
			case n > 12:
				n %= 12
			}
			field.SetInt(n)
		case reflect.Float32:
			field.SetFloat(float64(int8(next())) / 8)
		case reflect.Bool:
			field.SetBool(next()%2 == 1)
		}
	}
	op = v.Interface().(repops.Operator)
	x, err := repops.Expand(op)
	if err != nil || x.Cost() > most {
		return op, nil, err
	}
	seed := uint64(next()) | uint64(next())<<8
	in = Inputs(rand.New(rand.NewPCG(seed, uint64(next()))), op, 1+int(next())%16)
	for i := range in { // some words from the bytes themselves
		if len(data) >= 6 {
			in[i][int(next())%len(in[i])] = binary.LittleEndian.Uint32(data)
		}
	}
	return op, in, nil
}
