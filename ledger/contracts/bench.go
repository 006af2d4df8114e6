package contracts

import (
	_ "embed"
	"encoding/binary"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

//go:embed testdata/float32bench.bin
var float32Bench string

// Float32BenchCreation returns the bytes that create the contract that measures Float32. It is not for chains.
func Float32BenchCreation() []byte { return common.FromHex(strings.TrimSpace(float32Bench)) }

// Float32BenchGasOf packs its call gasOf: operation op (a repops.Opcode) on cases of three operands and a result, four
// bytes each, big endian. The answer has two bytes for each case.
func Float32BenchGasOf(op int64, cases []byte) []byte {
	b := append([]byte{}, crypto.Keccak256([]byte("gasOf(uint256,bytes)"))[:4]...)
	for _, v := range []uint64{uint64(op), 64, uint64(len(cases))} {
		b = append(b, make([]byte, 24)...)
		b = binary.BigEndian.AppendUint64(b, v)
	}
	return append(b, cases...)
}
