// Command asm writes the amd64 assembly of package repops/cpu and the Go
// declarations that go with it:
//
//	cd repops/cpu/asm && go run . ..
//
// It is a module of its own, so that neither avo nor what avo needs becomes a
// dependency of the project; what it writes is committed. Each kernel is one
// description that is emitted for each instruction set that has a use for it: AVX2
// with FMA, AVX-512 (F, BW, DQ, VL), AVX-512 with VNNI. See [isa].
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/pass"
	"github.com/mmcloughlin/avo/printer"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run . DIRECTORY")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "asm:", err)
		os.Exit(1)
	}
}

func run(dir string) error {
	for _, f := range []struct {
		name string
		emit func(k *kernel)
		isas []isa
	}{
		{"tile", tiles, []isa{avx2, avx512}},
		{"pack", packs, []isa{avx2, avx512}},
		{"row", rows, []isa{avx2, avx512}},
		{"int8", int8s, []isa{avx2}},
		{"vnni", vnnis, []isa{vnni}},
	} {
		c := build.NewContext()
		for _, v := range f.isas {
			f.emit(&kernel{Context: c, isa: v, constants: constantsOf(c)})
		}
		if err := write(c, filepath.Join(dir, f.name+"_asm_amd64")); err != nil {
			return fmt.Errorf("write %s: %w", f.name, err)
		}
	}
	return nil
}

// write compiles what the context has collected into base.s and its
// declarations into base.go.
func write(c *build.Context, base string) error {
	file, err := c.Result()
	if err != nil {
		return err
	}
	if err := pass.Compile.Execute(file); err != nil {
		return err
	}
	config := printer.Config{Name: "verdant/repops/cpu/asm", Pkg: "cpu"}
	for ext, p := range map[string]printer.Printer{".s": printer.NewGoAsm(config), ".go": printer.NewStubs(config)} {
		text, err := p.Print(file)
		if err != nil {
			return err
		}
		if err := os.WriteFile(base+ext, text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
