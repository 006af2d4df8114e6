// Package verde holds what a node of the swarm commits to: Merkle roots over tensors, over the named
// state of a policy and over the steps of a round, proofs that open one piece of them, and the round
// claim that binds them together. Whoever recomputes a round and finds another root can point at the
// first thing that differs without moving the rest.
//
//	words ─ 1 KiB leaves ─▶ TensorRoot ─┐
//	                                    ├─ sorted by name ─▶ state root ─┐
//	              other named tensors ──┘                                ├─ one per step ─▶ computation root ─▶ Claim
//	                                        state roots of other steps ──┘
//
// The package is pure: no network, no clock, no disk, no goroutine that outlives a call. Everybody may
// import it; it imports repops and the standard library only.
//
// # Disputes
//
// A [Game] is the machine of one dispute about a claim. It takes signed moves and the time and ends with
// a [Verdict]; both sides, a referee and whoever replays the [Transcript] run the same. [Respond] finds
// the next move of an honest side by asking a [Prover], which an [Execution] of the round is.
//
//	Rules ◀─ manifest              Execution ◀─ pre-state, inputs, backend
//	   └──▶ Game ──▶ Respond ◀────────┘
//	          ▲         └─▶ Move ─▶ Sign ─▶ the other side
//	          └── Receive ◀─ Signed ◀─ both sides
//
// # Hashing
//
// Every hash is SHA-256 of the data followed by an eight byte [Tag]. A suffix, not a prefix: the data
// are hashed where they lie, and a 1 KiB leaf with its tag still ends in the compression that its
// padding needs anyway. All tags have one length, so the last eight bytes of a preimage say what it
// is, and nothing of one kind can be passed off as another. Tags carry the version of the numeric
// contract: version 2 will share no hash with version 1.
package verde
