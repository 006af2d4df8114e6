package repops

import "math"

// Opcode is one instruction of a node's body. The set is complete: the
// on-chain referee implements exactly these.
type Opcode uint8

// The opcodes. Float operands and results are IEEE-754 binary32 bit patterns;
// comparisons give the integers 0 and 1; shifts use the low five bits of the
// count; integer arithmetic wraps modulo 2^32.
const (
	FAdd   Opcode = iota // a + b
	FSub                 // a - b
	FMul                 // a * b
	FFMA                 // a*b + c, one rounding
	FDiv                 // a / b
	FSqrt                // sqrt(a)
	FMax                 // max(a, b): NaN wins, +0 > -0
	FLt                  // a < b
	FLe                  // a <= b
	FEq                  // a == b
	Select               // a != 0 ? b : c
	IAdd                 // a + b
	ISub                 // a - b
	IMul                 // low word of a * b
	IMulHi               // high word of unsigned a * b
	IAnd                 // a & b
	IOr                  // a | b
	IXor                 // a ^ b
	IShl                 // a << (b&31)
	IShr                 // a >> (b&31), logical
	ISar                 // a >> (b&31), arithmetic
	IEq                  // a == b
	ILt                  // a < b, signed
	IDot4                // c + the four products of the bytes of a and b, all signed; new in version 2 of the contract
	numOpcodes
)

var opcodeNames = [numOpcodes]string{
	"fadd", "fsub", "fmul", "ffma", "fdiv", "fsqrt", "fmax", "flt", "fle", "feq",
	"select", "iadd", "isub", "imul", "imulhi", "iand", "ior", "ixor", "ishl", "ishr", "isar", "ieq", "ilt", "idot4",
}

func (op Opcode) String() string {
	if op < numOpcodes {
		return opcodeNames[op]
	}
	return "invalid"
}

// arity is the number of operands an opcode reads.
func (op Opcode) arity() int {
	switch op {
	case FFMA, Select, IDot4:
		return 3
	case FSqrt:
		return 1
	}
	return 2
}

// Ins is one instruction. A, B, C are register numbers; the result goes to the
// next free register, so bodies are in single-assignment form by construction.
// Unused operands are 0.
type Ins struct {
	Op      Opcode
	A, B, C uint8
}

// Apply executes one opcode on operand words.
func (op Opcode) Apply(a, b, c uint32) uint32 {
	f := math.Float32frombits
	switch op {
	case FAdd:
		return math.Float32bits(Add(f(a), f(b)))
	case FSub:
		return math.Float32bits(Sub(f(a), f(b)))
	case FMul:
		return math.Float32bits(Mul(f(a), f(b)))
	case FFMA:
		return math.Float32bits(FMA(f(a), f(b), f(c)))
	case FDiv:
		return math.Float32bits(Div(f(a), f(b)))
	case FSqrt:
		return math.Float32bits(Sqrt(f(a)))
	case FMax:
		return math.Float32bits(Max(f(a), f(b)))
	case FLt:
		return truth(f(a) < f(b))
	case FLe:
		return truth(f(a) <= f(b))
	case FEq:
		return truth(f(a) == f(b))
	case Select:
		if a != 0 {
			return b
		}
		return c
	case IAdd:
		return a + b
	case ISub:
		return a - b
	case IMul:
		return a * b
	case IMulHi:
		return uint32(uint64(a) * uint64(b) >> 32)
	case IAnd:
		return a & b
	case IOr:
		return a | b
	case IXor:
		return a ^ b
	case IShl:
		return a << (b & 31)
	case IShr:
		return a >> (b & 31)
	case ISar:
		return uint32(int32(a) >> (b & 31))
	case IEq:
		return truth(a == b)
	case ILt:
		return truth(int32(a) < int32(b))
	case IDot4:
		for i := 0; i < 32; i += 8 {
			c += uint32(int32(int8(a>>i)) * int32(int8(b>>i)))
		}
		return c
	}
	return 0
}

func truth(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}
