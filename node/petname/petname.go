// Package petname turns a node's identity into a name a person can remember and say: "brisk-copper-fern". The name follows from
// the identity alone, so every machine shows the same one; it is for eyes only and never decides anything (2^20 names: two nodes
// of a large swarm may share one).
//
// It imports nothing of Verdant; anything may import it.
package petname

import "crypto/sha256"

// Of returns the name of the node with the given raw Ed25519 public key.
func Of(id [32]byte) string {
	sum := sha256.Sum256(append([]byte("verdant/petname/1"), id[:]...))
	return moods[sum[0]&127] + "-" + shades[sum[1]&63] + "-" + plants[sum[2]&127]
}
