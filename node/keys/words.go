// Package keys makes, opens, backs up and restores the two keys of a node's home: the libp2p identity, which is on disk in the
// clear because the node signs with it all the time, and the account that pays on the ledger, which is sealed with a passphrase.
//
//	identity.key ──┐                        ┌──► identity.key
//	               ├──► 24 or 48 words ──► ──┤
//	account/ ──────┘      (paper)           └──► account/
//
// Package node and commands use it.
package keys

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"strings"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/tyler-smith/go-bip39"

	"verdant/ledger"
	"verdant/node/home"
)

// wordsPerKey is the length of a BIP-39 sentence for 256 bits: 24 words of 11 bits, 8 of them a checksum.
const wordsPerKey = 24

// Secrets are the private keys of a home: what a backup holds. Account is nil where there is none.
type Secrets struct {
	Identity [32]byte  // Ed25519 seed (RFC 8032, section 5.1.5)
	Account  *[32]byte // secp256k1 scalar, big endian
}

// Words writes the keys as BIP-39 words (English list), 24 for the identity, then 24 for the account: the keys themselves are the
// entropy, so nothing is derived and no other secret exists. A wallet that takes 24 words for a seed makes other keys of them.
func (s Secrets) Words() (string, error) {
	keys := [][32]byte{s.Identity}
	if s.Account != nil {
		keys = append(keys, *s.Account)
	}
	var sentences []string
	for _, k := range keys {
		words, err := bip39.NewMnemonic(k[:])
		if err != nil {
			return "", fmt.Errorf("write key as words: %w", err)
		}
		sentences = append(sentences, words)
	}
	return strings.Join(sentences, " "), nil
}

// ParseWords reads what Words wrote. Case and white space do not matter.
func ParseWords(text string) (Secrets, error) {
	words := strings.Fields(strings.ToLower(text))
	if len(words) != wordsPerKey && len(words) != 2*wordsPerKey {
		return Secrets{}, fmt.Errorf("read words: there are %d, want %d (identity) or %d (identity and account)", len(words), wordsPerKey, 2*wordsPerKey)
	}
	for i, w := range words {
		if _, ok := bip39.GetWordIndex(w); !ok {
			return Secrets{}, fmt.Errorf("read words: word %d, %q, is not in the list: look for a slip of the pen", i+1, w)
		}
	}
	identity, err := sentence(words[:wordsPerKey], "identity", 1)
	s := Secrets{Identity: identity}
	if err == nil && len(words) > wordsPerKey {
		var account [32]byte
		account, err = sentence(words[wordsPerKey:], "account", wordsPerKey+1)
		s.Account = &account
	}
	if err != nil {
		return Secrets{}, err
	}
	return s, nil
}

func sentence(words []string, what string, from int) (key [32]byte, err error) {
	entropy, err := bip39.EntropyFromMnemonic(strings.Join(words, " "))
	if err != nil || copy(key[:], entropy) != len(key) {
		return key, fmt.Errorf("read words: the checksum of words %d to %d (%s) is wrong: one of them is another, or two are swapped", from, from+wordsPerKey-1, what)
	}
	return key, nil
}

// secretsOf takes the private keys out of what was opened.
func secretsOf(id *home.Identity, account *ledger.Account) (Secrets, error) {
	raw, err := id.Key.Raw()
	if err != nil {
		return Secrets{}, fmt.Errorf("read identity: %w", err)
	}
	if len(raw) != ed25519.PrivateKeySize {
		return Secrets{}, errors.New("read identity: it is no Ed25519 key")
	}
	s := Secrets{Identity: [32]byte(raw)}
	if account != nil {
		key := account.Secret()
		s.Account = &key
	}
	return s, nil
}

// identity makes the libp2p key of the seed.
func (s Secrets) identity() (*home.Identity, error) {
	key, err := crypto.UnmarshalEd25519PrivateKey(ed25519.NewKeyFromSeed(s.Identity[:]))
	if err != nil {
		return nil, fmt.Errorf("make identity: %w", err)
	}
	return home.NewIdentity(key)
}
