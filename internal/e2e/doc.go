// Package e2e tests Verdant from outside: it builds the binary, runs real swarms of processes with it, and lets a hostile peer, which
// lives in the test, do them harm. It has no code but tests, and nothing may import it.
package e2e
