// Package fused breaks the rule on purpose, for the guard's own test.
package fused

// Sum is fused where the machine can.
func Sum(x, y, z float32) float32 {
	return x*y + z // line 6
}

// Kept is not.
func Kept(x, y, z float32) float32 { return float32(x*y) + z }

// Wide is fused too, across statements and in float64.
func Wide(x, y, z float64) float64 {
	p := x * y
	return z + p // line 15
}
