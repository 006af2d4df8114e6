package cpu

import (
	"fmt"
	"strings"
	"sync"
)

// Level is a set of kernels. All of them give the same bits; they differ in what
// they need of the CPU.
type Level uint8

// The levels. Each but Go needs an architecture and a CPU that has the
// instructions.
const (
	Go     Level = iota // no assembly
	NEON                // arm64
	AVX2                // amd64 with AVX2, FMA and BMI2
	AVX512              // amd64 with AVX-512 F, BW, DQ and VL
)

var levelNames = [...]string{"go", "neon", "avx2", "avx512"}

// String is the level's name, as ParseLevel reads it.
func (l Level) String() string {
	if int(l) < len(levelNames) {
		return levelNames[l]
	}
	return fmt.Sprintf("level %d", l)
}

// Levels lists the levels this machine has, the quickest last.
func Levels() []Level { return append([]Level{Go}, detected()...) }

// detected asks the CPU once: in a virtual machine the question is slow.
var detected = sync.OnceValue(assemblies)

// Best is the quickest level this machine has.
func Best() Level {
	all := Levels()
	return all[len(all)-1]
}

// ParseLevel reads the name of a level; "" and "auto" are the best one. A level
// this machine does not have is an error.
func ParseLevel(name string) (Level, error) {
	if name == "" || name == "auto" {
		return Best(), nil
	}
	var have []string
	for _, l := range Levels() {
		if l.String() == strings.ToLower(name) {
			return l, nil
		}
		have = append(have, l.String())
	}
	return 0, fmt.Errorf("choose kernels: %q is not one this machine has: auto, %s", name, strings.Join(have, ", "))
}
