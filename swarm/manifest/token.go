package manifest

import (
	"crypto/ed25519"
	"encoding/base32"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/multiformats/go-multiaddr"

	"verdant/verde"
)

// A Token is what a newcomer needs to join a swarm, in one string to copy: which swarm, where to knock
// and until when. Everything else comes with the manifest, which is fetched by its id. The string is
//
//	"verdant1" base32( version, length, swarm, expiry, addresses, signature, checksum )
//
// in lower case: it survives chat programs, and a double click selects all of it.
type Token struct {
	Swarm     verde.Hash
	Bootstrap []multiaddr.Multiaddr // each ends in /p2p/…
	Expires   time.Time             // whole seconds

	Signature Signature // by the manifest's creator; Check verifies it
}

// Errors of tokens a caller may branch on.
var (
	ErrTokenFormat    = errors.New("this is not a join token")
	ErrTokenTruncated = errors.New("the join token is cut off")
	ErrTokenChecksum  = errors.New("the join token has a typing error")
	ErrTokenExpired   = errors.New("the join token has expired")
	ErrTokenSigner    = errors.New("the join token was not signed by the swarm's creator")
)

const (
	tokenPrefix  = "verdant1"
	tokenDomain  = "verdant/token/1"
	tokenVersion = 1
	tokenHead    = 3                  // version, length of everything before the checksum
	tokenFixed   = tokenHead + 32 + 8 // and swarm, expiry
	checksumSize = 4

	// MaxTokenAddrs is the number of bootstrap addresses a token can hold.
	MaxTokenAddrs = 8
	maxTokenAddr  = 255                                                                                    // bytes of an address
	maxTokenBytes = tokenFixed + 1 + MaxTokenAddrs*(1+maxTokenAddr) + ed25519.SignatureSize + checksumSize // before base32
)

var tokenText = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// NewToken makes a token for a swarm and signs it with the key of the swarm's creator.
func NewToken(m *Manifest, key ed25519.PrivateKey, bootstrap []multiaddr.Multiaddr, expires time.Time) (*Token, error) {
	if id, err := publicKey(key); err != nil || id != m.Creator {
		return nil, fmt.Errorf("make join token: only the creator of swarm %s can: %w", m.Name, errors.Join(err, ErrTokenSigner))
	}
	if len(bootstrap) == 0 || len(bootstrap) > MaxTokenAddrs {
		return nil, fmt.Errorf("make join token: %d bootstrap addresses, want 1 to %d", len(bootstrap), MaxTokenAddrs)
	}
	for _, a := range bootstrap {
		if len(a.Bytes()) > maxTokenAddr {
			return nil, fmt.Errorf("make join token: address of %d bytes, at most %d", len(a.Bytes()), maxTokenAddr)
		}
		if err := checkBootstrap(a); err != nil {
			return nil, fmt.Errorf("make join token: address %s: %w", a, err)
		}
	}
	if expires.Unix() <= 0 {
		return nil, fmt.Errorf("make join token: it would expire at %s", expires)
	}
	t := &Token{Swarm: m.ID(), Bootstrap: bootstrap, Expires: time.Unix(expires.Unix(), 0).UTC()}
	copy(t.Signature[:], ed25519.Sign(key, append([]byte(tokenDomain), t.body()...)))
	return t, nil
}

// body returns what is signed: all bytes before the signature.
func (t *Token) body() []byte {
	b := []byte{tokenVersion, 0, 0}
	b = append(b, t.Swarm[:]...)
	b = binary.LittleEndian.AppendUint64(b, uint64(t.Expires.Unix()))
	b = append(b, byte(len(t.Bootstrap)))
	for _, a := range t.Bootstrap {
		b = append(b, byte(len(a.Bytes())))
		b = append(b, a.Bytes()...)
	}
	binary.LittleEndian.PutUint16(b[1:], uint16(len(b)+len(t.Signature)))
	return b
}

// String returns the token as it is copied.
func (t *Token) String() string {
	b := append(t.body(), t.Signature[:]...)
	sum := verde.TagToken.Sum(b)
	return tokenPrefix + tokenText.EncodeToString(append(b, sum[:checksumSize]...))
}

// ParseToken reads a token as it was pasted: white space and line breaks in it do not matter, nor does
// case. Its signature can only be checked with the manifest in hand: see Check.
func ParseToken(s string, now time.Time) (*Token, error) {
	text := strings.ToLower(strings.Join(strings.Fields(s), ""))
	text, ok := strings.CutPrefix(text, tokenPrefix)
	if !ok {
		return nil, fmt.Errorf("parse join token: %w: it begins with %s", ErrTokenFormat, tokenPrefix)
	}
	if len(text) > tokenText.EncodedLen(maxTokenBytes) {
		return nil, fmt.Errorf("parse join token: %w: %d characters are too many", ErrTokenFormat, len(text))
	}
	body, signature, err := unwrapToken(text)
	if err != nil {
		return nil, fmt.Errorf("parse join token: %w", err)
	}
	t, err := readToken(body)
	if err != nil {
		return nil, fmt.Errorf("parse join token: %w: %w", ErrTokenFormat, err)
	}
	copy(t.Signature[:], signature)
	if !now.Before(t.Expires) {
		return nil, fmt.Errorf("parse join token: %w, on %s: ask for a new one (this machine's clock says %s)",
			ErrTokenExpired, t.Expires.Format(time.RFC1123), now.UTC().Format(time.RFC1123))
	}
	return t, nil
}

// unwrapToken undoes the encoding: version, length, checksum.
func unwrapToken(text string) (body, signature []byte, err error) {
	for i := range len(text) {
		if c := text[i]; (c < 'a' || c > 'z') && (c < '2' || c > '7') {
			return nil, nil, fmt.Errorf("%w: it cannot contain %q", ErrTokenChecksum, c)
		}
	}
	// A token cut at a place where no base32 text can end must still be called cut off.
	whole := len(text) - map[int]int{1: 1, 3: 1, 6: 1}[len(text)%8]
	b, err := tokenText.DecodeString(text[:whole])
	if err != nil || len(b) < tokenHead {
		return nil, nil, fmt.Errorf("%w: copy all of it", ErrTokenTruncated)
	}
	n := int(binary.LittleEndian.Uint16(b[1:]))
	switch {
	case n < tokenHead || n+checksumSize > maxTokenBytes:
		return nil, nil, fmt.Errorf("%w: it says it has %d bytes", ErrTokenChecksum, n)
	case len(b) < n+checksumSize:
		return nil, nil, fmt.Errorf("%w: %d of %d bytes are there, copy all of it", ErrTokenTruncated, len(b), n+checksumSize)
	case len(b) > n+checksumSize || whole != len(text):
		return nil, nil, fmt.Errorf("%w: something follows it", ErrTokenChecksum)
	}
	sum := verde.TagToken.Sum(b[:n])
	// Encoding again refuses texts whose last character has bits that belong to no byte.
	if string(sum[:checksumSize]) != string(b[n:]) || tokenText.EncodeToString(b) != text {
		return nil, nil, fmt.Errorf("%w: copy it again", ErrTokenChecksum)
	}
	// Version, length and checksum stay where they are in all versions, so only now is the version one.
	if b[0] != tokenVersion {
		return nil, nil, fmt.Errorf("%w of version %d, but of version %d: use the release it was made with", ErrTokenFormat, tokenVersion, b[0])
	}
	if n < tokenFixed+1+ed25519.SignatureSize {
		return nil, nil, fmt.Errorf("%w: it has only %d bytes", ErrTokenFormat, n)
	}
	return b[:n-ed25519.SignatureSize], b[n-ed25519.SignatureSize : n], nil
}

// readToken reads the body of a token that was copied right, but may have been made by anybody.
func readToken(b []byte) (*Token, error) {
	t := &Token{}
	copy(t.Swarm[:], b[tokenHead:])
	expires := binary.LittleEndian.Uint64(b[tokenHead+32:])
	if expires > 1<<40 {
		return nil, errors.New("its expiry is out of range")
	}
	t.Expires = time.Unix(int64(expires), 0).UTC()
	n := int(b[tokenFixed])
	if n == 0 || n > MaxTokenAddrs {
		return nil, fmt.Errorf("it has %d addresses, want 1 to %d", n, MaxTokenAddrs)
	}
	rest := b[tokenFixed+1:]
	for range n {
		if len(rest) == 0 || len(rest) < 1+int(rest[0]) {
			return nil, errors.New("its addresses end early")
		}
		a, err := multiaddr.NewMultiaddrBytes(rest[1 : 1+int(rest[0])])
		if err == nil {
			err = checkBootstrap(a)
		}
		if err != nil {
			return nil, fmt.Errorf("bad address: %w", err)
		}
		t.Bootstrap = append(t.Bootstrap, a)
		rest = rest[1+int(rest[0]):]
	}
	if len(rest) > 0 {
		return nil, errors.New("something follows its addresses")
	}
	return t, nil
}

// Check verifies that the token is for this manifest's swarm and was signed by its creator. A joiner
// must call it before it believes anything but the manifest.
func (t *Token) Check(m *Manifest) error {
	if id := m.ID(); id != t.Swarm {
		return fmt.Errorf("check join token: it is for swarm %s, the manifest is of %s", t.Swarm.Short(), id.Short())
	}
	if !ed25519.Verify(m.Creator[:], append([]byte(tokenDomain), t.body()...), t.Signature[:]) {
		return fmt.Errorf("check join token: %w: do not use it, ask the creator for one", ErrTokenSigner)
	}
	return nil
}
