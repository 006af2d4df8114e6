package verde

import (
	"encoding/hex"
	"testing"
)

// The expected values of this file were computed by a separate program, written in another language
// from the package documentation alone. A change here is a new version of the numeric contract.

// sequence returns n words that differ from each other in all four bytes.
func sequence(n int) []uint32 {
	out := make([]uint32, n)
	for i := range out {
		out[i] = uint32(i) * 2654435761
	}
	return out
}

func mustHash(t *testing.T, s string) Hash {
	t.Helper()
	h, err := ParseHash(s)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestTensorRootGolden(t *testing.T) {
	for words, want := range map[int]string{
		0:     "60a4fe5f408e10f3e3c00c5314890af23ac570cf2839546053d55cd90daea7e0",
		1:     "945821e6219cc6fecda3d326be47918672a9459d037bf9a19647ec4565d443d8",
		255:   "e10ab527747aa6754f7b90698b0256dd11203ed75442d3905ac258ebc54f63e8",
		256:   "cf5564e99f2530f051e848543d90dcf660e7d4fac350aa58633aa695b808d1b8",
		257:   "5c0cd2bc8c0a94542c7eed18a6e7a9fa9dcd6fd2319f672c5388d4797573d4a3",
		1000:  "2e6d9288c4a61dbee7ef1f83c0b41ad2fa61d5f400561142dddc3f0558d2de29",
		16384: "a8b49c4374680bb9d977a2a5ff48d854248d810c8d39b41fc48f5bff0d48f0fb",
		49153: "2002decc49cfeeb796c432db1f55fbf9f91799a275826da10ecbd8aea64e55cb",
	} {
		if got := TensorRoot(sequence(words)); got.String() != want {
			t.Errorf("root of %d words is %v, want %s", words, got, want)
		}
	}
}

func TestStateRootGolden(t *testing.T) {
	for _, c := range []struct {
		tensors map[string][]uint32
		want    string
	}{
		{nil, "71d8e400b1bb64befb2922b3a6cf66b1b089a57b0d243eb486860f6e3f5e836a"},
		{
			map[string][]uint32{"w.embed": sequence(1536), "w.gain": sequence(32), "step": {7}},
			"c3ac9af70b1b32babfabc95e4de49970c52eb3aa9796aad9f15ae4c476b209ed",
		},
	} {
		got, err := StateRoot(c.tensors)
		if err != nil {
			t.Fatal(err)
		}
		if got.String() != c.want {
			t.Errorf("root of %d tensors is %v, want %s", len(c.tensors), got, c.want)
		}
	}
}

func TestListRootGolden(t *testing.T) {
	var items []Hash
	for i := range 5 {
		items = append(items, TagState.Sum([]byte{byte(i)}))
	}
	for n, want := range map[int]string{
		0: "1ca60b8545b3e1ead98fddb387f4c944c69ba89f472b8a80c05fe6cbada11904",
		1: "1a392fc873a1bdf99276848fb96c6a6cbf2a54cc8f5f673540c39ec40d808758",
		2: "ba6d642dd48bdd3fac639bdf5d36b5785a434e93116b5771a3818c0e4044528b",
		5: "8259273143b4bee83be1787fea4a413fd955d8f56c6ed19434250d04cde3e40e",
	} {
		if got := ListRoot(TagSteps, items[:n]); got.String() != want {
			t.Errorf("root of %d steps is %v, want %s", n, got, want)
		}
	}
}

// goldenClaim has a different value in every field.
func goldenClaim() Claim {
	fill := func(b byte) (h Hash) {
		for i := range h {
			h[i] = b
		}
		return h
	}
	return Claim{
		Spec: 1, Swarm: fill(0x11), Node: NodeID(fill(0x22)), Round: 0x0102030405060708, Families: 0x1f,
		Graphs: fill(0x33), Base: fill(0x44), Pre: fill(0x55), Inputs: fill(0x66),
		Computation: fill(0x77), Rollouts: fill(0x88), Post: fill(0x99),
		Steps: 5, Rewarded: 30, Sampled: 64, Correct: 200, Asked: 250,
	}
}

func TestClaimGolden(t *testing.T) {
	const want = "010000001111111111111111111111111111111111111111111111111111111111111111222222222222222222222222222222222222" +
		"222222222222222222222222222208070605040302011f0000003333333333333333333333333333333333333333333333333333333333333333" +
		"4444444444444444444444444444444444444444444444444444444444444444555555555555555555555555555555555555555555555555555555" +
		"5555555555666666666666666666666666666666666666666666666666666666666666666677777777777777777777777777777777777777777777" +
		"7777777777777777777788888888888888888888888888888888888888888888888888888888888888889999999999999999999999999999999999" +
		"999999999999999999999999999999050000001e00000040000000c8000000fa000000"
	c := goldenClaim()
	if got := hex.EncodeToString(c.Encode()); got != want {
		t.Errorf("claim encodes as %s, want %s", got, want)
	}
	if got, want := c.Hash(), mustHash(t, "e2766ce24308f8d558a7a014de2999a3557a8cb2c6d0cabdb67aeb1a05f2f1cc"); got != want {
		t.Errorf("claim hashes to %v, want %v", got, want)
	}
}
