// Package repops defines Verdant's reproducible operators: numerical programs
// that give the same bits on every machine.
//
// Every operator is defined by a tiny affine program, its expansion into
// [Node]s of the operator IR. From that one definition come the whole-tensor
// interpreter ([Interpreter]), the single-element evaluator ([EvalElement])
// that a dispute descends with, the on-chain referee and the conformance tests.
// Kernels (package repops/cpu and others) are only quick ways to the same bits.
//
//	Operator --Expand--> Node, Node, ...        the definition
//	    |                   |
//	 kernel             interpreter             equal, bit for bit
//
// A [Graph] is a static list of operator applications; its hash is part of
// every commitment. The numeric contract is numbered, see [SpecVersion]:
// changing one bit anywhere means a new version.
//
// The package imports the standard library only and may be imported by all.
package repops

// Versions of the numeric contract. A version keeps every bit of those before it and adds operators; what a swarm computes under is chosen
// in its manifest.
const (
	SpecVersion = 1 // products of floats
	SpecInt8    = 2 // and of bytes: Quantize, LinearInt8
	NewestSpec  = SpecInt8
)
