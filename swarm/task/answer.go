package task

import (
	"slices"
	"strconv"
	"strings"
)

// The answers of the families. Operands come from this package's own domains, so a digit is a digit.

func reversed(w string) string {
	b := []byte(w)
	slices.Reverse(b)
	return string(b)
}

func sorted(w string) string {
	b := []byte(w)
	slices.Sort(b)
	return string(b)
}

func largest(w string) string {
	return string(slices.Max([]byte(w)))
}

func digitSum(w string) string {
	sum := 0
	for i := range len(w) {
		sum += int(w[i] - '0')
	}
	return strconv.Itoa(sum)
}

// countOf returns an answer that counts the characters of the operand that are in class.
func countOf(class string) func(string) string {
	return func(w string) string {
		n := 0
		for i := range len(w) {
			if strings.IndexByte(class, w[i]) >= 0 {
				n++
			}
		}
		return strconv.Itoa(n)
	}
}

// shifted replaces every letter by the next one. Operands end at p, so nothing wraps around.
func shifted(w string) string {
	b := []byte(w)
	for i := range b {
		b[i]++
	}
	return string(b)
}

// pair makes an answer out of a function of two numbers written "x,y".
func pair(f func(x, y int) int) func(string) string {
	return func(w string) string {
		l, r, _ := strings.Cut(w, ",")
		x, errX := strconv.Atoi(l)
		y, errY := strconv.Atoi(r)
		if errX != nil || errY != nil {
			return "" // not of this domain; an empty answer is refused when the bank is built
		}
		return strconv.Itoa(f(x, y))
	}
}

func gcd(x, y int) int {
	for y != 0 {
		x, y = y, x%y
	}
	return x
}
