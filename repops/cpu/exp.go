package cpu

// Exp replaces every element of x by its exponential, by the program of
// [repops.Exp]: what softmax and gates do to rows, for those who measure it or
// need it outside of a graph.
func (b *Backend) Exp(x []float32) { b.level.exp(x) }
