package repops

// DType says how the 32-bit words of a tensor are read.
type DType uint8

// Element types.
const (
	F32 DType = iota
	I32
)

func (d DType) String() string {
	if d == I32 {
		return "i32"
	}
	return "f32"
}

// Spec is the type of a tensor: element type and shape, row major.
type Spec struct {
	DType DType
	Shape []int
}

// Float and Int are tensor types of the given shape; no shape means one word.
func Float(shape ...int) Spec { return Spec{F32, shape} }

// Int is an int32 tensor type of the given shape.
func Int(shape ...int) Spec { return Spec{I32, shape} }

// Size returns the number of words.
func (s Spec) Size() int {
	n := 1
	for _, d := range s.Shape {
		n *= d
	}
	return n
}

// Operator is one high-level operator with its attributes filled in: a value
// that is immutable and comparable.
type Operator interface {
	// Kind is the operator's name with all its attributes, e.g.
	// "linear rows=704 in=32 out=96". Equal kinds mean equal operators.
	Kind() string

	// Inputs and Outputs are the types of the operands and results.
	Inputs() []Spec
	Outputs() []Spec

	// Expand builds the operator's definition. It must be a pure function of
	// the attributes and end with x.Return.
	Expand(x *Expansion)
}

// Backend executes operators. Run reads in and overwrites all of out, whose
// sizes match op's Inputs and Outputs; in and out never overlap. The bits must
// equal those of [Interpreter].
type Backend interface {
	Name() string
	Run(op Operator, in, out [][]uint32) error
}

// Expand returns the validated expansion of an operator. Attributes that no
// tensor fits are an error that names the operator, the shape and the limit.
func Expand(op Operator) (*Expansion, error) {
	in := op.Inputs()
	err := checkSpecs("input", in)
	if err == nil {
		err = checkSpecs("output", op.Outputs())
	}
	if err != nil {
		return nil, &OperatorError{op.Kind(), err}
	}
	sizes := make([]int, len(in))
	for i := range in {
		sizes[i] = in[i].Size()
	}
	x := NewExpansion(sizes)
	op.Expand(x)
	if x.err != nil {
		return nil, &OperatorError{op.Kind(), x.err}
	}
	if err := x.checkOutputs(op.Outputs()); err != nil {
		return nil, &OperatorError{op.Kind(), err}
	}
	return x, nil
}

// OperatorError is an error in the use or definition of an operator.
type OperatorError struct {
	Kind string
	Err  error
}

func (e *OperatorError) Error() string { return "operator " + e.Kind + ": " + e.Err.Error() }

func (e *OperatorError) Unwrap() error { return e.Err }
