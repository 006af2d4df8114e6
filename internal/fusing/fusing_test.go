package fusing

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "verdant"

// contract are the packages whose floats are part of what nodes commit to. Packages
// that reach the network are not among them: compiling all they import, for
// machines that are not this one, would take minutes.
var contract = []string{"./repops/...", "./verde", "./verde/twosum", "./swarm/..."}

// compile returns the listings of packages for a target.
func compile(t *testing.T, root string, target Target, packages ...string) []byte {
	t.Helper()
	cmd := exec.Command("go", append([]string{"build", "-gcflags=-S"}, packages...)...)
	cmd.Dir = root
	cmd.Env = append(append(os.Environ(), "CGO_ENABLED=0"), target.Env...)
	var listing bytes.Buffer
	cmd.Stderr = &listing
	if err := cmd.Run(); err != nil {
		t.Fatalf("compile for %s: %v\n%s", target.Name, err, tail(listing.String()))
	}
	return listing.Bytes()
}

// tail keeps what an error message is made of.
func tail(s string) string { return s[max(0, len(s)-2000):] }

func moduleRoot(t *testing.T) string {
	t.Helper()
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	// go test remembers what a test looked at, not what its children read.
	err = filepath.WalkDir(root, func(path string, _ fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".go" {
			_, err = os.Stat(path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// TestNothingIsFused compiles the packages of the contract for machines that fuse.
func TestNothingIsFused(t *testing.T) {
	root := moduleRoot(t)
	for _, target := range Targets {
		t.Run(target.Name, func(t *testing.T) {
			found, n, err := Find(bytes.NewReader(compile(t, root, target, contract...)), root)
			if err != nil {
				t.Fatal(err)
			}
			for _, line := range found {
				t.Error(line)
			}
			t.Logf("%d instructions", n)
			if n < 20_000 {
				t.Errorf("the listing has %d instructions: it is not that of the contract's packages", n)
			}
		})
	}
}

// TestFindsWhatIsFused compiles code that breaks the rule.
func TestFindsWhatIsFused(t *testing.T) {
	root := moduleRoot(t)
	for _, target := range Targets {
		t.Run(target.Name, func(t *testing.T) {
			found, _, err := Find(bytes.NewReader(compile(t, root, target, "./internal/fusing/testdata/fused")), root)
			if err != nil {
				t.Fatal(err)
			}
			text := strings.Join(found, "\n")
			for _, place := range []string{"internal/fusing/testdata/fused/fused.go:6: ", "internal/fusing/testdata/fused/fused.go:15: "} {
				if !strings.Contains(text, place) {
					t.Errorf("%s is not in what was found: %q", place, text)
				}
			}
			if len(found) != 2 {
				t.Errorf("found %d lines, want 2: %q", len(found), text)
			}
		})
	}
}

// TestFloatsStayInTheContract wants no product of float32 anywhere else: what is
// computed there would be compiled without the guard above.
func TestFloatsStayInTheContract(t *testing.T) {
	root := moduleRoot(t)
	packages := listPackages(t, root)
	exports := map[string]string{}
	for _, p := range packages {
		exports[p.ImportPath] = p.Export
	}
	checked := 0
	for _, p := range packages {
		if p.DepOnly || inContract(p.ImportPath) {
			continue
		}
		fset := token.NewFileSet()
		var files []*ast.File
		mentions := false
		for _, name := range p.GoFiles {
			src, err := os.ReadFile(filepath.Join(p.Dir, name))
			if err != nil {
				t.Fatal(err)
			}
			mentions = mentions || bytes.Contains(src, []byte("float32"))
			file, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), src, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, file)
		}
		if !mentions {
			continue
		}
		checked++
		info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
		config := types.Config{Importer: importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
			return os.Open(exports[path])
		})}
		if _, err := config.Check(p.ImportPath, fset, files, info); err != nil {
			t.Fatalf("check %s: %v", p.ImportPath, err)
		}
		for _, file := range files {
			for _, at := range products(file, info) {
				t.Errorf("%s: a product of float32 outside of the contract's packages: compute it with package repops",
					relative(fset.Position(at).String(), root))
			}
		}
	}
	t.Logf("%d packages beyond the contract use float32", checked)
}

// products finds multiplications of float32 in a file.
func products(file *ast.File, info *types.Info) (at []token.Pos) {
	isFloat32 := func(x ast.Expr) bool {
		tv := info.Types[x]
		if tv.Type == nil || tv.Value != nil { // constants are exact
			return false
		}
		b, ok := tv.Type.Underlying().(*types.Basic)
		return ok && b.Kind() == types.Float32
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpr:
			if n.Op == token.MUL && isFloat32(n) {
				at = append(at, n.OpPos)
			}
		case *ast.AssignStmt:
			if n.Tok == token.MUL_ASSIGN && isFloat32(n.Lhs[0]) {
				at = append(at, n.TokPos)
			}
		}
		return true
	})
	return at
}

func TestProducts(t *testing.T) {
	const src = `package p
func f(x, y float32, n int, d float64) (float32, float64) {
	const k = 2 * 3.5
	x *= y
	d = d * d
	return x*y + k, float64(n*n)
}`
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	if _, err := (&types.Config{}).Check("p", fset, []*ast.File{file}, info); err != nil {
		t.Fatal(err)
	}
	var lines []int
	for _, at := range products(file, info) {
		lines = append(lines, fset.Position(at).Line)
	}
	if len(lines) != 2 || lines[0] != 4 || lines[1] != 6 {
		t.Errorf("products on lines %v, want 4 and 6", lines)
	}
}

type listed struct {
	ImportPath, Dir, Export string
	GoFiles                 []string
	DepOnly                 bool
}

func listPackages(t *testing.T, root string) (all []listed) {
	t.Helper()
	cmd := exec.Command("go", "list", "-export", "-deps", "-json=ImportPath,Dir,Export,GoFiles,DepOnly", "./...")
	cmd.Dir = root
	out, err := cmd.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("list packages: %v\n%s", err, tail(string(exit.Stderr)))
		}
		t.Fatal(err)
	}
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		switch err := dec.Decode(&p); {
		case errors.Is(err, io.EOF):
			return all
		case err != nil:
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

// inContract says whether a package is among those of contract.
func inContract(path string) bool {
	return slices.ContainsFunc(contract, func(pattern string) bool {
		prefix, deep := strings.CutSuffix(module+pattern[1:], "/...")
		return path == prefix || deep && strings.HasPrefix(path, prefix+"/")
	})
}
