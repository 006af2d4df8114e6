package repops

import "fmt"

// GatherRows picks the rows that the head scores:
//
//	h[m] = x[row[m]], 0 where row is outside x and for m >= count
//
// Inputs x [Rows, Dim], row i32 [Scores], count i32; output [Scores, Dim].
type GatherRows struct{ Rows, Scores, Dim int }

// Kind implements [Operator].
func (o GatherRows) Kind() string {
	return fmt.Sprintf("gather-rows rows=%d scores=%d dim=%d", o.Rows, o.Scores, o.Dim)
}

// Inputs implements [Operator].
func (o GatherRows) Inputs() []Spec {
	return []Spec{Float(o.Rows, o.Dim), Int(o.Scores), Int()}
}

// Outputs implements [Operator].
func (o GatherRows) Outputs() []Spec { return []Spec{Float(o.Scores, o.Dim)} }

// Expand implements [Operator].
func (o GatherRows) Expand(x *Expansion) {
	x.Return(x.rowsOf(x.In(0), x.In(1), x.In(2), o.Scores, o.Dim))
}

// ScatterRows is the backward form of [GatherRows], as a gather by the inverse
// index:
//
//	dx[n] = dh[score[n]], 0 where score is outside dh (−1: not scored) and for n >= live
//
// Inputs dh [Scores, Dim], score i32 [Rows], live i32; output [Rows, Dim].
type ScatterRows struct{ Rows, Scores, Dim int }

// Kind implements [Operator].
func (o ScatterRows) Kind() string {
	return fmt.Sprintf("scatter-rows rows=%d scores=%d dim=%d", o.Rows, o.Scores, o.Dim)
}

// Inputs implements [Operator].
func (o ScatterRows) Inputs() []Spec {
	return []Spec{Float(o.Scores, o.Dim), Int(o.Rows), Int()}
}

// Outputs implements [Operator].
func (o ScatterRows) Outputs() []Spec { return []Spec{Float(o.Rows, o.Dim)} }

// Expand implements [Operator].
func (o ScatterRows) Expand(x *Expansion) {
	x.Return(x.rowsOf(x.In(0), x.In(1), x.In(2), o.Rows, o.Dim))
}
