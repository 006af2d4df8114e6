package node

import (
	"crypto/sha256"
	"fmt"

	"verdant/repops/cpu"
	"verdant/swarm"
	"verdant/verde"
)

// Story is what a transcript tells.
type Story = verde.Story

// MaxTranscript bounds a transcript in bytes.
const MaxTranscript = verde.MaxTranscript

// Replay checks the transcript of a dispute without any network, by the rules that follow from the manifest in a file, and returns its
// story and the SHA-256 of its bytes in hex.
func Replay(manifestFile string, raw []byte) (*Story, string, error) {
	sum := verde.Hash(sha256.Sum256(raw)).String()
	t, err := verde.DecodeTranscript(raw)
	if err != nil {
		return nil, sum, err
	}
	m, err := readManifest(manifestFile)
	if err != nil {
		return nil, sum, err
	}
	spec, err := swarm.NewSpec(m, cpu.New())
	if err != nil {
		return nil, sum, err
	}
	if t.Header.Claim.Swarm != spec.ID {
		return nil, sum, fmt.Errorf("the dispute is about a claim in swarm %s, the manifest is that of %s: name the other's home with --home or its manifest with --manifest",
			t.Header.Claim.Swarm.Short(), spec.ID.Short())
	}
	rules, err := spec.Rules(batches(spec), verde.DefaultClock())
	if err != nil {
		return nil, sum, err
	}
	story, err := verde.Replay(rules, &t, verde.Ed25519{})
	return story, sum, err
}
