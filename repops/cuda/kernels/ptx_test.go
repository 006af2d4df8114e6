package kernels

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"testing"

	"verdant/repops"
)

// TestPTXIsOfTheSources compiles the kernels and wants what is committed.
func TestPTXIsOfTheSources(t *testing.T) {
	if _, err := exec.LookPath("clang++-14"); err != nil {
		t.Skip("NOT TESTED: that verdant.ptx is made of the kernels; on Debian 12: apt-get install clang-14")
	}
	path := filepath.Join(t.TempDir(), "verdant.ptx")
	if out, err := exec.Command("sh", "ptx.sh", path).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	made, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(made, []byte(PTX)) {
		t.Error("verdant.ptx is not what the kernels give; run: make ptx")
	}
}

// TestPTXArithmetic looks for instructions that round otherwise than the contract: without a rounding
// mode the driver may fuse them, .ftz drops subnormals, .approx and .full are not exact. (A min.NaN with a
// constant is a comparison and a selection.)
func TestPTXArithmetic(t *testing.T) {
	seen := map[string]int{}
	for _, m := range regexp.MustCompile(`(?m)^\s*(?:@!?%\w+\s+)?([a-z][\w.]*f(?:16|32|64)\b[\w.]*)`).FindAllStringSubmatch(PTX, -1) {
		seen[m[1]]++
	}
	exact := regexp.MustCompile(`^(add|sub|mul|fma|div|rcp|sqrt)\.rn\.f32$|^cvt\.rn\.f32\.[su](32|64)$|^(ld|st)\.|^setp\.\w+\.f32$|^selp\.f32$|^min\.NaN\.f32$|^mov\.f32$`)
	var names []string
	for name, n := range seen {
		if !exact.MatchString(name) {
			t.Errorf("%d of %s: not an exact operation of the contract", n, name)
		}
		names = append(names, name)
	}
	sort.Strings(names)
	t.Logf("float instructions: %s", strings.Join(names, " "))
	for _, name := range []string{"fma.rn.f32", "add.rn.f32", "div.rn.f32", "sqrt.rn.f32"} {
		if seen[name] == 0 {
			t.Errorf("there is no %s: the pattern finds nothing", name)
		}
	}
	if strings.Contains(PTX, ".local") {
		t.Error("a kernel keeps arrays in local memory, which is slow: index them with constants")
	}
}

// TestPTXAssembles gives the PTX to NVIDIA's assembler, for cards from 8.0 on: it takes all of it, and keeps all registers of nearly all
// kernels. The large tiles of products put some words aside, outside of their loops over k.
func TestPTXAssembles(t *testing.T) {
	assembler := filepath.Join("..", ".lib", "ptxas", "nvidia", "cuda_nvcc", "bin", "ptxas") // of make ptxas
	if _, err := os.Stat(assembler); err != nil {
		if assembler, err = exec.LookPath("ptxas"); err != nil {
			t.Skip("NOT TESTED: that NVIDIA's assembler takes verdant.ptx; run make ptxas")
		}
	}
	spilled := regexp.MustCompile(`Function properties for (\w+)\s+\d+ bytes stack frame, (\d+) bytes spill stores`)
	for _, card := range []string{"sm_80", "sm_86", "sm_89", "sm_90", "sm_100", "sm_120"} {
		out, err := exec.Command(assembler, "-v", "-arch="+card, "-o", os.DevNull, "verdant.ptx").CombinedOutput()
		if err != nil {
			t.Errorf("%s: %v\n%s", card, err, out)
			continue
		}
		all := spilled.FindAllStringSubmatch(string(out), -1)
		if want := strings.Count(PTX, ".visible .entry "); len(all) != want {
			t.Errorf("%s: it tells of %d kernels, want %d", card, len(all), want)
		}
		for _, m := range all {
			most := 64
			if strings.HasPrefix(m[1], "gemm_") && strings.HasSuffix(m[1], "_128") {
				most = 128
			}
			if bytes, _ := strconv.Atoi(m[2]); bytes > most {
				t.Errorf("%s: kernel %s puts %d bytes of registers aside", card, m[1], bytes)
			}
		}
	}
}

// TestPTXProducts wants of the large tiles what makes them quick: 16 bytes at a time from memory, two buffers in shared memory, and no more of
// it than any kernel may have unasked.
func TestPTXProducts(t *testing.T) {
	large := 0
	for _, entry := range strings.Split(PTX, ".visible .entry ")[1:] {
		name, shared := entry[:strings.Index(entry, "(")], 0
		for _, m := range regexp.MustCompile(`\.shared \.align \d+ \.b8 \w+\[(\d+)\]`).FindAllStringSubmatch(entry, -1) {
			bytes, _ := strconv.Atoi(m[1])
			shared += bytes
		}
		if shared > 48<<10 {
			t.Errorf("kernel %s keeps %d bytes in shared memory, which is more than %d", name, shared, 48<<10)
		}
		if name == "linear_int8_128" {
			// Loads before and in the loop; as many products as 16 words of k take: two for each of 4 by 4 tiles.
			loads, products := strings.Count(entry, "ld.global.v4.u32"), strings.Count(entry, "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32")
			if loads < 8 || products != 32 {
				t.Errorf("kernel %s loads 16 bytes %d times, and has %d products on tensor cores", name, loads, products)
			}
		}
		if !strings.HasPrefix(name, "gemm_") || !strings.HasSuffix(name, "_128") {
			continue
		}
		large++
		if want := 2 * 8 * (128 + 128 + 8) * 4; shared != want {
			t.Errorf("kernel %s keeps %d bytes in shared memory, want two buffers of %d", name, shared, want/2)
		}
		chain := entry[:strings.LastIndex(entry, "fma.rn.f32")]
		first := strings.Index(chain, "fma.rn.f32")
		for _, m := range regexp.MustCompile(`ld\.global\.(?:nc\.)?f32`).FindAllStringIndex(chain, -1) {
			if m[0] > first {
				t.Errorf("kernel %s loads single words between its multiply-adds", name)
				break
			}
		}
		if n := strings.Count(chain, "ld.global.v4.f32"); n < 4 {
			t.Errorf("kernel %s loads 16 bytes %d times, want both operands before and in the loop", name, n)
		}
	}
	if large != 3 {
		t.Errorf("%d kernels with large tiles, want 3", large)
	}
}

// TestPTXKernels wants, of every kernel, as many parameters of 8 bytes as its launches have arguments.
func TestPTXKernels(t *testing.T) {
	params := map[string]int{}
	for _, entry := range strings.Split(PTX, ".visible .entry ")[1:] {
		head := entry[:strings.Index(entry, ")")]
		name := head[:strings.Index(head, "(")]
		params[name] = strings.Count(head, ".param .u64 ")
		if all := strings.Count(head, ".param "); all != params[name] {
			t.Errorf("kernel %s has %d parameters, %d of them of 8 bytes", name, all, params[name])
		}
	}
	launched := map[string]bool{}
	cached, err := CachedAttention(repops.Attention{Rows: 3, Heads: 4, KVHeads: 2, HeadDim: 5, MaxLen: 6}, 18)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range append(programs(t), MerkleRoot(1000, Tag{}, Tag{}), cached, CopyRows(3, 18, 10)) {
		for _, l := range p.Launches {
			launched[l.Kernel] = true
			if want, ok := params[l.Kernel]; !ok || want != len(l.Args) {
				t.Errorf("kernel %s (known: %t) takes %d arguments, a launch has %d", l.Kernel, ok, want, len(l.Args))
			}
		}
	}
	for name := range params {
		if !launched[name] {
			t.Errorf("no program launches kernel %s", name)
		}
	}
}
