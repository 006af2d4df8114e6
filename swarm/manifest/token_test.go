package manifest

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/multiformats/go-multiaddr"
	"pgregory.net/rapid"

	"verdant/verde"
)

const bootstrapText = "/ip4/127.0.0.1/udp/4001/quic-v1/p2p/12D3KooWD3eckifWpRn9wQpMG9R9hX3sD158z7EqHWmweQAJU5SA"

var (
	tokenNow     = time.Date(2026, 2, 1, 0, 0, 0, 0, time.UTC)
	tokenExpires = tokenNow.Add(24 * time.Hour)
)

func addrs(t testing.TB, texts ...string) (out []multiaddr.Multiaddr) {
	t.Helper()
	for _, s := range texts {
		a, err := multiaddr.NewMultiaddr(s)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, a)
	}
	return out
}

func newToken(t testing.TB) *Token {
	t.Helper()
	tok, err := NewToken(signed(t), key(1), addrs(t, bootstrapText, strings.Replace(bootstrapText, "udp/4001/quic-v1", "tcp/4001", 1)), tokenExpires)
	if err != nil {
		t.Fatal(err)
	}
	return tok
}

func TestTokenRoundTrip(t *testing.T) {
	tok := newToken(t)
	text := tok.String()
	wrapped := "  " + text[:50] + "\r\n  " + strings.ToUpper(text[50:]) + "\n"
	for _, s := range []string{text, wrapped} {
		back, err := ParseToken(s, tokenNow)
		if err != nil {
			t.Fatalf("%q: %v", s, err)
		}
		if back.Swarm != tok.Swarm || !back.Expires.Equal(tokenExpires) || len(back.Bootstrap) != 2 || !back.Bootstrap[0].Equal(tok.Bootstrap[0]) {
			t.Errorf("token reads back as %+v", back)
		}
		if back.String() != text {
			t.Errorf("token reads back as %s, was %s", back, text)
		}
		if err := back.Check(signed(t)); err != nil {
			t.Error(err)
		}
	}
}

func TestTokenGolden(t *testing.T) {
	const want = "verdant1ahjqbdwykfeqslcumynwgx4liqh6ze5c6clwrjore7765qq3ol22bwt3adux62iaaaaaaaruar7qaaabseba7ionaosqgjqaeqeaceraf75dlkm5hi6pxml3w7a5yvlbwgfi3tfe344nyyj6vbm4g7vrgnvtcbd7aaaacbqpugsqgjqaeqeaceraf75dlkm5hi6pxml3w7a5yvlbwgfi3tfe344nyyj6vbm4g7vrgnv3sdsblyaof4erse2t6znkzzgwxx4sngxmr3h22voprrlivaen3rpzd2q6naaowolsnaisasbn6croqud4fokvgocfam6ow6ozp3uyb73zx7ds"
	if got := newToken(t).String(); got != want {
		t.Errorf("token is\n%s, want\n%s", got, want)
	}
}

func TestTokenErrors(t *testing.T) {
	text := newToken(t).String()
	for _, c := range []struct {
		name, text string
		now        time.Time
		want       error
	}{
		{"empty", "", tokenNow, ErrTokenFormat},
		{"multiaddr", bootstrapText, tokenNow, ErrTokenFormat},
		{"prefix only", "verdant1", tokenNow, ErrTokenTruncated},
		{"far too long", text + strings.Repeat("a", 1<<20), tokenNow, ErrTokenFormat},
		{"one more character", text + "a", tokenNow, ErrTokenChecksum},
		{"eight more characters", text + "aaaaaaaa", tokenNow, ErrTokenChecksum},
		{"a character that is none", text[:40] + "0" + text[41:], tokenNow, ErrTokenChecksum},
		{"expired", text, tokenExpires, ErrTokenExpired},
		{"expired long ago", text, tokenExpires.Add(1e6 * time.Hour), ErrTokenExpired},
	} {
		if _, err := ParseToken(c.text, c.now); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
	for n := len(tokenPrefix); n < len(text); n++ {
		if _, err := ParseToken(text[:n], tokenNow); !errors.Is(err, ErrTokenTruncated) {
			t.Fatalf("cut after %d of %d characters: %v", n, len(text), err)
		}
	}
}

// TestTokenTypo changes one character anywhere behind the prefix: no such token may be accepted.
func TestTokenTypo(t *testing.T) {
	text := newToken(t).String()
	rapid.Check(t, func(t *rapid.T) {
		i := rapid.IntRange(len(tokenPrefix), len(text)-1).Draw(t, "place")
		c := rapid.SampledFrom([]byte("abcdefghijklmnopqrstuvwxyz234567")).Draw(t, "character")
		if c == text[i] {
			return
		}
		_, err := ParseToken(text[:i]+string(c)+text[i+1:], tokenNow)
		// A typo in the length reads as a cut or as something too much.
		if !errors.Is(err, ErrTokenChecksum) && !errors.Is(err, ErrTokenTruncated) {
			t.Fatalf("character %d changed from %c to %c: %v", i, text[i], c, err)
		}
	})
}

func TestTokenSigner(t *testing.T) {
	m := signed(t)
	if _, err := NewToken(m, key(2), addrs(t, bootstrapText), tokenExpires); !errors.Is(err, ErrTokenSigner) {
		t.Errorf("a stranger made a token: %v", err)
	}
	other := unsigned(t)
	if err := other.Sign(key(2)); err != nil {
		t.Fatal(err)
	}
	forged, err := NewToken(other, key(2), addrs(t, bootstrapText), tokenExpires)
	if err != nil {
		t.Fatal(err)
	}
	if err := forged.Check(m); err == nil || errors.Is(err, ErrTokenSigner) {
		t.Errorf("a token for another swarm: %v", err)
	}
	forged.Swarm = m.ID()
	back, err := ParseToken(forged.String(), tokenNow)
	if err != nil {
		t.Fatal(err)
	}
	if err := back.Check(m); !errors.Is(err, ErrTokenSigner) {
		t.Errorf("a forged token: %v", err)
	}
}

func TestNewTokenRefuses(t *testing.T) {
	m := signed(t)
	many := make([]string, MaxTokenAddrs+1)
	for i := range many {
		many[i] = bootstrapText
	}
	for name, texts := range map[string][]string{
		"no address":      {},
		"too many":        many,
		"nobody expected": {"/ip4/127.0.0.1/tcp/4001"},
		"only a relay":    {bootstrapText + "/p2p-circuit"},
		"long address":    {"/dns4/" + strings.Repeat("a", 250) + strings.TrimPrefix(bootstrapText, "/ip4/127.0.0.1")},
	} {
		if _, err := NewToken(m, key(1), addrs(t, texts...), tokenExpires); err == nil {
			t.Errorf("%s: a token was made", name)
		}
	}
	if _, err := NewToken(m, key(1), addrs(t, bootstrapText), time.Time{}); err == nil {
		t.Error("a token without an expiry was made")
	}
}

// FuzzParseToken gives the bytes inside a token, with length and checksum made right, so that the
// fuzzer reaches the parser of what a malicious creator could write.
func FuzzParseToken(f *testing.F) {
	tok := newToken(f)
	f.Add(append(tok.body(), tok.Signature[:]...), tok.String())
	f.Fuzz(func(t *testing.T, body []byte, text string) {
		if _, err := ParseToken(text, tokenNow); err == nil && text == "" {
			t.Fatal("nothing is a token")
		}
		if len(body) < tokenHead {
			return
		}
		body[1], body[2] = byte(len(body)), byte(len(body)>>8)
		sum := verde.TagToken.Sum(body)
		text = tokenPrefix + tokenText.EncodeToString(append(body, sum[:checksumSize]...))
		if back, err := ParseToken(text, tokenNow); err == nil && back.String() != text {
			t.Fatalf("%s reads as a token that is written %s", text, back)
		}
	})
}
