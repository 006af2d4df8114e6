// Package manifest reads, checks and signs what defines a swarm: which model learns what, how, from
// when on and on which ledger. The hash of a manifest is the swarm's id; two nodes are in one swarm if
// and only if they hold manifests with the same hash.
//
//	configs/*.toml ─ Profile ─▶ Manifest ─ Sign ─▶ TOML file ─ Open ─▶ Manifest of a joiner
//	                                │                            ▲
//	                                └─ NewToken ─▶ verdant1… ────┘ swarm id, bootstrap addresses
//
// A manifest from a peer is believed because of its hash, and a join token because the creator named
// in the manifest signed it. Hints (bootstrap addresses, RPC endpoints) say where to look and are not
// part of the hash: they may change while the swarm lives.
package manifest
