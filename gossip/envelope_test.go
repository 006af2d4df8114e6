package gossip

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"math"
	"reflect"
	"testing"

	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"pgregory.net/rapid"

	"verdant/gossip/pb"
)

var testSwarm = Hash{0: 0xaa, 31: 0xbb}

func testKey(n byte) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{n}, 32))
}

func nodeOf(key ed25519.PrivateKey) NodeID { return NodeID(key[32:]) }

func seal(t testing.TB, key ed25519.PrivateKey, kind Kind, seq uint64, payload []byte) *Envelope {
	t.Helper()
	e, err := Seal(key, testSwarm, kind, seq, payload)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestEnvelopeGoldenBytes(t *testing.T) {
	e := seal(t, testKey(1), KindClaims, 7, []byte("payload"))
	const want = "62200668dc65cd6ab046ac5a944f118c9a4fc7906a51ddcd08e1e0e17a695394"
	if got := hex.EncodeToString(e.Hash[:]); got != want {
		t.Errorf("hash of a fixed envelope is %s, want %s: the wire format or the signature has changed", got, want)
	}
	again, err := Open(testSwarm, KindClaims, e.Raw)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(e, again) {
		t.Errorf("opened %+v, sealed %+v", again, e)
	}
	if e.Hash != sha256.Sum256(e.Raw) {
		t.Error("the hash is not that of the bytes")
	}
}

func TestEveryFlippedBitIsRefused(t *testing.T) {
	e := seal(t, testKey(1), KindRollouts, 300, []byte("some payload"))
	for i := range len(e.Raw) * 8 {
		raw := bytes.Clone(e.Raw)
		raw[i/8] ^= 1 << (i % 8)
		if _, err := Open(testSwarm, "", raw); !errors.Is(err, ErrMalformed) {
			t.Fatalf("bit %d flipped: got %v, want ErrMalformed", i, err)
		}
	}
	for n := range e.Raw {
		if _, err := Open(testSwarm, "", e.Raw[:n]); !errors.Is(err, ErrMalformed) {
			t.Fatalf("cut to %d bytes: got %v, want ErrMalformed", n, err)
		}
	}
}

func TestOpenRefusesOtherEncodingsOfTheSameEnvelope(t *testing.T) {
	e := seal(t, testKey(1), KindClaims, 7, []byte("payload"))
	var m pb.Envelope
	if err := proto.Unmarshal(e.Raw, &m); err != nil {
		t.Fatal(err)
	}
	unknown := protowire.AppendVarint(protowire.AppendTag(bytes.Clone(e.Raw), 15, protowire.VarintType), 1)
	// Sequence first, the rest after: the same message to protobuf.
	reordered := protowire.AppendVarint(protowire.AppendTag(nil, 4, protowire.VarintType), 7)
	rest := proto.Clone(&m).(*pb.Envelope)
	rest.Sequence = 0
	tail, err := marshal(rest)
	if err != nil {
		t.Fatal(err)
	}
	twice := protowire.AppendVarint(protowire.AppendTag(bytes.Clone(e.Raw), 4, protowire.VarintType), 7)
	for name, raw := range map[string][]byte{
		"unknown field": unknown, "fields reordered": append(reordered, tail...), "field twice": twice, "nothing": nil,
	} {
		if _, err := Open(testSwarm, KindClaims, raw); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: got %v, want ErrMalformed", name, err)
		}
	}
}

func TestOpenBindsSwarmKindAndSize(t *testing.T) {
	e := seal(t, testKey(1), KindClaims, 7, []byte("payload"))
	if _, err := Open(Hash{1}, KindClaims, e.Raw); !errors.Is(err, ErrMalformed) {
		t.Errorf("another swarm: %v", err)
	}
	if _, err := Open(testSwarm, KindRollouts, e.Raw); !errors.Is(err, ErrMalformed) {
		t.Errorf("another kind: %v", err)
	}
	if _, err := Open(testSwarm, "", make([]byte, MaxEnvelope+1)); !errors.Is(err, ErrMalformed) {
		t.Errorf("too large: %v", err)
	}
	if _, err := Seal(testKey(1), testSwarm, KindClaims, 1, make([]byte, MaxPayload+1)); err == nil {
		t.Error("a payload above the bound was sealed")
	}
	full := seal(t, testKey(1), KindClaims, math.MaxUint64, make([]byte, MaxPayload))
	if len(full.Raw) > MaxEnvelope {
		t.Errorf("the largest payload makes %d bytes, limit %d", len(full.Raw), MaxEnvelope)
	}
}

func drawRollouts(t *rapid.T) Rollouts {
	r := Rollouts{Round: rapid.Uint64().Draw(t, "round"), Families: rapid.Uint32().Draw(t, "families")}
	copy(r.Policy[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "policy"))
	index := uint32(0)
	for range rapid.IntRange(1, 5).Draw(t, "groups") {
		g := Group{Index: index, Question: rapid.Uint32().Draw(t, "question")}
		index += rapid.Uint32Range(1, 9).Draw(t, "step")
		for range rapid.IntRange(1, 8).Draw(t, "completions") {
			g.Completions = append(g.Completions, Completion{
				Tokens: rapid.SliceOfN(rapid.Uint32Range(0, 47), 1, 5).Draw(t, "tokens"), Reward: rapid.Bool().Draw(t, "reward"),
			})
		}
		r.Groups = append(r.Groups, g)
	}
	return r
}

func TestRolloutsSurviveTheWire(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawRollouts(rt)
		raw, err := r.Encode()
		if err != nil {
			rt.Fatal(err)
		}
		key := testKey(3)
		got, err := DecodeRollouts(seal(t, key, KindRollouts, 1, raw), Limits{Groups: 5, Completions: 8, Tokens: 5, Vocabulary: 48})
		if err != nil {
			rt.Fatal(err)
		}
		r.Node = nodeOf(key)
		if !reflect.DeepEqual(r, got) {
			rt.Fatalf("sent %+v, got %+v", r, got)
		}
	})
}

func TestDecodersNeverPanicAndAcceptOnlyWhatTheyEncode(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		raw, err := drawRollouts(rt).Encode()
		if err != nil {
			rt.Fatal(err)
		}
		for range rapid.IntRange(0, 4).Draw(rt, "edits") {
			raw[rapid.IntRange(0, len(raw)-1).Draw(rt, "at")] = rapid.Byte().Draw(rt, "byte")
		}
		e := &Envelope{Payload: raw}
		if r, err := DecodeRollouts(e, Limits{}); err == nil {
			if again, err := r.Encode(); err != nil || !bytes.Equal(again, raw) {
				rt.Fatalf("accepted %x, which encodes as %x", raw, again)
			}
		} else if !errors.Is(err, ErrMalformed) {
			rt.Fatalf("got %v, want ErrMalformed", err)
		}
		if c, err := DecodeCritique(e); err == nil {
			if again, err := c.Encode(); err != nil || !bytes.Equal(again, raw) {
				rt.Fatalf("accepted critique %x, which encodes as %x", raw, again)
			}
		}
	})
}

func TestRolloutsOverTheLimitsAreRefused(t *testing.T) {
	lim := Limits{Groups: 2, Completions: 2, Tokens: 3, Vocabulary: 48}
	one := func(tokens ...uint32) Group { return Group{Completions: []Completion{{Tokens: tokens}}} }
	at := func(i uint32, g Group) Group { g.Index = i; return g }
	for name, groups := range map[string][]Group{
		"no groups":            nil,
		"three groups":         {at(0, one(1)), at(1, one(1)), at(2, one(1))},
		"no completions":       {{}},
		"three completions":    {{Completions: []Completion{{Tokens: []uint32{1}}, {Tokens: []uint32{1}}, {Tokens: []uint32{1}}}}},
		"no tokens":            {one()},
		"four tokens":          {one(1, 2, 3, 4)},
		"token out of range":   {one(48)},
		"indices descend":      {at(1, one(1)), at(0, one(1))},
		"index twice":          {at(1, one(1)), at(1, one(1))},
		"huge token id":        {one(math.MaxUint32)},
		"second group invalid": {at(0, one(1)), at(1, one())},
	} {
		raw, err := Rollouts{Round: 1, Groups: groups}.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := DecodeRollouts(&Envelope{Payload: raw}, lim); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: got %v, want ErrMalformed", name, err)
		}
	}
}

func TestCritiqueSurvivesTheWireAndIsChecked(t *testing.T) {
	key := testKey(4)
	c := Critique{
		Critic: nodeOf(key), Author: nodeOf(testKey(5)), Round: 9, Index: 3, Rollouts: Hash{1}, Rewards: 0xf0,
		Regenerates: VerdictNo, Completion: 2, Token: 1, Likelihood: -1.25,
	}
	raw, err := c.Encode()
	if err != nil {
		t.Fatal(err)
	}
	got, err := DecodeCritique(seal(t, key, KindCritiques, 1, raw))
	if err != nil || got != c {
		t.Fatalf("got %+v, %v; want %+v", got, err, c)
	}
	if _, err := DecodeCritique(seal(t, testKey(5), KindCritiques, 1, raw)); !errors.Is(err, ErrMalformed) {
		t.Errorf("critique of oneself: %v", err)
	}
	for name, edit := range map[string]func(*Critique){
		"positive likelihood":            func(c *Critique) { c.Likelihood = 0.5 },
		"infinite likelihood":            func(c *Critique) { c.Likelihood = float32(math.Inf(-1)) },
		"NaN likelihood":                 func(c *Critique) { c.Likelihood = float32(math.NaN()) },
		"a place without a disagreement": func(c *Critique) { c.Regenerates = VerdictYes },
	} {
		bad := c
		edit(&bad)
		raw, err := bad.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := DecodeCritique(seal(t, key, KindCritiques, 1, raw)); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: got %v, want ErrMalformed", name, err)
		}
	}
}

func TestPeerAndNodeConvertWithoutLoss(t *testing.T) {
	n := nodeOf(testKey(6))
	p, err := PeerOf(n)
	if err != nil {
		t.Fatal(err)
	}
	if back, ok := NodeOf(p); !ok || back != n {
		t.Errorf("%x became %x", n, back)
	}
	if _, ok := NodeOf("not a peer"); ok {
		t.Error("a string became a node")
	}
}

func FuzzOpen(f *testing.F) {
	e, err := Seal(testKey(1), testSwarm, KindClaims, 1, []byte("payload"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(e.Raw)
	f.Fuzz(func(t *testing.T, raw []byte) {
		if _, err := Open(testSwarm, "", raw); err == nil && !bytes.Equal(raw, e.Raw) {
			t.Errorf("accepted bytes nobody signed: %x", raw)
		}
	})
}

// FuzzDecodeRollouts and FuzzDecodeCritique read payloads that somebody has signed: there is one encoding of whatever is taken.
func FuzzDecodeRollouts(f *testing.F) {
	r := Rollouts{Round: 3, Policy: Hash{1}, Families: 5, Groups: []Group{{Index: 1, Question: 2, Completions: []Completion{{Tokens: []uint32{3, 4}, Reward: true}}}}}
	b, err := r.Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Fuzz(func(t *testing.T, payload []byte) {
		r, err := DecodeRollouts(&Envelope{Payload: payload}, Limits{})
		if err != nil {
			return
		}
		if again, err := r.Encode(); err != nil || !bytes.Equal(again, payload) {
			t.Fatalf("%x is encoded as %x, %v", payload, again, err)
		}
	})
}

func FuzzDecodeCritique(f *testing.F) {
	c := Critique{Author: NodeID{2}, Round: 3, Index: 4, Rollouts: Hash{5}, Rewards: 6, Regenerates: VerdictNo, Completion: 1, Token: 2, Likelihood: -1}
	b, err := c.Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Fuzz(func(t *testing.T, payload []byte) {
		c, err := DecodeCritique(&Envelope{Payload: payload})
		if err != nil {
			return
		}
		if again, err := c.Encode(); err != nil || !bytes.Equal(again, payload) {
			t.Fatalf("%x is encoded as %x, %v", payload, again, err)
		}
	})
}
