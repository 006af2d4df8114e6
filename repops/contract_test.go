package repops_test

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"math"
	"math/rand/v2"
	"os"
	"reflect"
	"strings"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

var update = flag.Bool("update", false, "write the golden descriptors of a new version of the contract")

// TestContract compares the descriptor of every operator with the golden ones, by
// the version of the contract that it came with: what a committed claim means must
// not change unnoticed.
func TestContract(t *testing.T) {
	for _, c := range []struct {
		version   int
		operators []repops.Operator
		golden    string
	}{
		{1, conformance.Operators(), "testdata/contract.txt"},
		{2, conformance.OperatorsV2(), "testdata/contract2.txt"}, // beside those of version 1
	} {
		t.Run(fmt.Sprint("version ", c.version), func(t *testing.T) { checkContract(t, c.version, c.operators, c.golden) })
	}
}

func checkContract(t *testing.T, version int, operators []repops.Operator, file string) {
	var b strings.Builder
	fmt.Fprintf(&b, "contract %d\n", version)
	for _, op := range operators {
		h, err := repops.DescriptorHash(op)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "%x  %s\n", h, op.Kind())
	}
	sum := sha256.Sum256([]byte(b.String()))
	fmt.Fprintf(&b, "%s  all of the above\n", hex.EncodeToString(sum[:]))
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	golden, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	got, want := strings.Split(b.String(), "\n"), strings.Split(string(golden), "\n")
	for i := range max(len(got), len(want)) {
		line := func(s []string) string {
			if i < len(s) {
				return s[i]
			}
			return "nothing"
		}
		if line(got) != line(want) {
			t.Errorf("line %d: %q, golden %q", i+1, line(got), line(want))
		}
	}
	if t.Failed() {
		t.Errorf("THE NUMERIC CONTRACT CHANGED: version %d no longer gives the bits that claims were made with. "+
			"If that was not meant, undo it. If it was, it is a new version, with golden descriptors of its own: go test ./repops -run TestContract -update",
			version)
	}
}

// TestEveryOperatorIsListed finds the types with an Expand method in the sources
// and wants each in the list that golden hashes and conformance tests use.
func TestEveryOperatorIsListed(t *testing.T) {
	listed := map[string]bool{}
	for _, op := range conformance.AllOperators() {
		listed[reflect.TypeOf(op).Name()] = true
	}
	found := 0
	for name := range operatorTypes(t) {
		found++
		if !listed[name] {
			t.Errorf("operator %s is not in conformance.Operators or OperatorsV2: nothing would notice if its bits changed", name)
		}
	}
	if found != len(listed) {
		t.Errorf("%d operators in the sources, %d listed", found, len(listed))
	}
}

// operatorTypes are the names of the package's types that define an expansion.
func operatorTypes(t *testing.T) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	files, err := fs.Glob(os.DirFS("."), "*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Name.Name == "Expand" && f.Recv != nil {
				if name, ok := f.Recv.List[0].Type.(*ast.Ident); ok {
					names[name.Name] = true
				}
			}
		}
	}
	return names
}

// TestHostileAttributes gives operators attributes no tensor fits, one or all of
// them at a time. What comes back is an expansion or an error that names the
// operator; nothing panics, nothing takes memory or time by an attribute's size.
func TestHostileAttributes(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	wild := []int{0, -1, 1, 2, 3, 4097, 1 << 16, 1 << 31, 1<<31 + 1, 1 << 40, math.MaxInt, math.MinInt, math.MaxInt - 4095}
	refused := map[string]int{}
	for _, op := range conformance.AllOperators() {
		for range 300 {
			v := reflect.New(reflect.TypeOf(op)).Elem()
			v.Set(reflect.ValueOf(op))
			all := r.IntN(3) == 0
			at := r.IntN(v.NumField())
			for i := range v.NumField() {
				if f := v.Field(i); all || i == at {
					switch f.Kind() {
					case reflect.Int:
						f.SetInt(int64(wild[r.IntN(len(wild))]))
					case reflect.Float32:
						f.SetFloat([]float64{0, -1, math.NaN(), math.Inf(1), 1e-45}[r.IntN(5)])
					}
				}
			}
			bad := v.Interface().(repops.Operator)
			if hugeOnPurpose(bad) {
				continue
			}
			x, err := repops.Expand(bad)
			var named *repops.OperatorError
			switch {
			case err == nil && x.Cost() == 0:
				t.Errorf("%s: costs nothing", bad.Kind())
			case err != nil && (!errors.As(err, &named) || !strings.Contains(err.Error(), bad.Kind())):
				t.Errorf("%s: the error does not name it: %v", bad.Kind(), err)
			case err != nil:
				refused[v.Type().Name()]++
			}
		}
	}
	for _, op := range conformance.AllOperators() {
		if name := reflect.TypeOf(op).Name(); refused[name] == 0 {
			t.Errorf("%s: nothing was refused", name)
		}
	}
}

// hugeOnPurpose says whether an expansion has as many nodes as an attribute says,
// within a limit of the contract: right, but slow.
func hugeOnPurpose(op repops.Operator) bool {
	o, ok := op.(repops.OptimizerScalars)
	return ok && o.Tensors > 1000 && o.Tensors <= 1<<16
}

// TestZeroSizes wants an error that says which tensor has which shape.
func TestZeroSizes(t *testing.T) {
	_, err := repops.Expand(repops.Linear{Rows: 0, In: 3, Out: 4})
	for _, part := range []string{"linear rows=0 in=3 out=4", "input 0", "[0 3]", fmt.Sprint(repops.MaxWords)} {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("error %q does not say %q", err, part)
		}
	}
	op := repops.Linear{Rows: 2, In: 3, Out: 4}
	in := [][]uint32{make([]uint32, 6), make([]uint32, 11), {2}}
	err = repops.Interpreter{}.Run(op, in, [][]uint32{make([]uint32, 8)})
	for _, part := range []string{op.Kind(), "input 1 has 11 words, want 12, shape [3 4]"} {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("error %q does not say %q", err, part)
		}
	}
}

// TestCost compares the bound with what an execution does and takes it to its
// limits.
func TestCost(t *testing.T) {
	op := repops.Linear{Rows: 2, In: 3, Out: 4}
	x, err := repops.Expand(op)
	if err != nil {
		t.Fatal(err)
	}
	// 8 elements, each 3 steps of one instruction, two words and one step of
	// the loop, and one bound.
	if got, want := x.Cost(), uint64(8*(3*4+2)); got != want {
		t.Errorf("cost of %s is %d, want %d", op.Kind(), got, want)
	}
	in, out := [][]uint32{make([]uint32, 6), make([]uint32, 12), {2}}, [][]uint32{make([]uint32, 8)}
	if err := (repops.Interpreter{MaxCost: x.Cost()}).Run(op, in, out); err != nil {
		t.Error(err)
	}
	err = repops.Interpreter{MaxCost: x.Cost() - 1}.Run(op, in, out)
	if err == nil || !strings.Contains(err.Error(), op.Kind()) || !strings.Contains(err.Error(), "the limit is 111") {
		t.Errorf("over the limit: %v", err)
	}
	n := repops.Node{Dims: []int{1 << 31}, Kmax: 1 << 31, Consts: []uint32{0}, Body: make([]repops.Ins, 100)}
	for i := range n.Body {
		n.Body[i].Op = repops.IOr
	}
	if err := n.Validate(0); err != nil {
		t.Fatal(err)
	}
	if got := n.Cost(); got < 1<<62 {
		t.Errorf("cost of an endless node is %d", got)
	}
	endless := repops.Expansion{Nodes: []repops.Node{n, n, n, n}}
	if got := endless.Cost(); got < 1<<62 {
		t.Errorf("cost of four endless nodes is %d", got)
	}
}
