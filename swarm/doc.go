// Package swarm is the round engine: what a node does in a round, and how
// anyone checks what another node says it did.
//
//	bank ─▶ own groups ─▶ gossip ─▶ neighbours' pools
//	             │            pool ─▶ selected external groups
//	             └────────────┬─────────────┘
//	                       Inputs ─▶ Runner: rollout, prepare, train…, evaluate ─▶ Outcome ─▶ claim
//	                          ▲                                                                │
//	                          └──────────── Auditor: the same, compared step by step ◀─────────┘
//
// A round is a pure function of the state before it and its [Inputs]; the
// [Engine] around it knows the clock, the pool and when to give up. Network,
// ledger and disk are interfaces declared here; package node plugs them in.
package swarm
