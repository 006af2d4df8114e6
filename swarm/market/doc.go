// Package market buys and sells computation that can be checked: somebody posts a program and a reward, somebody else executes it
// against a stake, and whoever finds a wrong number in the result takes the stake.
//
//	program file ─▶ Program ─▶ Job ─ Execute ─▶ Work: state roots, inputs, final state
//	                   │         └─ Rules ─▶ the dispute machine of package verde
//	                   └─ hash: what a task on the ledger is about
//
//	Submitter  posts, fetches the result
//	Solver     takes, executes, commits, defends
//	Verifier   is drawn after the commitment, re-executes a share, gives a verdict
//	Watcher    re-executes what it likes, and challenges what is wrong
//
// A program is a list of graph steps, exactly as a round of the swarm is: a task's claim is a [verde.Claim], and a wrong solver is
// convicted by the very machine that convicts a wrong node. What is not in the program does not matter to its result.
//
// The package is logic only. Ledger, peers, disk and clock are interfaces declared here; package node plugs them in.
package market
