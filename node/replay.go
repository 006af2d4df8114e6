package node

import (
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
// story and its sum in hex, which is the SHA-256 of the file unless that has a referee's seal at its end.
func Replay(manifestFile string, raw []byte) (*Story, string, error) {
	t, err := verde.DecodeTranscript(raw)
	if err != nil {
		return nil, "", fmt.Errorf("%w; \"verdant dispute show ID --out FILE\" writes one", err)
	}
	sum := t.Sum().String()
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
	rules, err := spec.Rules(batches(spec), spec.Clock())
	if err != nil {
		return nil, sum, err
	}
	story, err := verde.Replay(rules, &t, verde.Ed25519{})
	return story, sum, err
}
