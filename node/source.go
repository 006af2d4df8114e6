package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"verdant/node/blob"
	"verdant/swarm"
	"verdant/verde"
)

const (
	// maxEvidence bounds the evidence of one claim, in bytes.
	maxEvidence = 64 << 20
	// fetchTimeout bounds the search for one piece of a claim's data.
	fetchTimeout = 30 * time.Second
	// askAtMost is how many members are asked for a claim or a blob.
	askAtMost = 8
)

// source finds what claims commit to: on this disk, then with peers. It is a [swarm.Source].
type source struct{ n *Node }

// Claim implements [swarm.Source].
func (s source) Claim(ctx context.Context, hash verde.Hash) (*verde.Claim, error) {
	c, err := loadClaim(s.n.store, s.n.spec.ID, hash)
	if err == nil || !errors.Is(err, errNoClaim) {
		return c, err
	}
	ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	for _, id := range s.n.ask(verde.NodeID{}) {
		got, err := s.n.host.FetchClaims(ctx, id, [][32]byte{hash})
		if err != nil {
			s.n.log.Debug("fetch claim", "from", id[:4], "err", err)
			continue
		}
		for _, e := range got {
			if c, err := openClaim(s.n.spec.ID, e.Raw, hash); err == nil {
				return c, s.n.takeClaim(c, e.Raw)
			}
		}
	}
	return nil, fmt.Errorf("claim %s: no connected peer has it", hash.Short())
}

// Checkpoint implements [swarm.Source].
func (s source) Checkpoint(ctx context.Context, root verde.Hash, author verde.NodeID) ([]byte, error) {
	model := s.n.spec.Program.Model
	if root == s.n.spec.Manifest.Genesis.Root && s.n.genesis != nil {
		return model.EncodeState(s.n.genesis)
	}
	return s.fetch(ctx, root, author, int64(model.EncodedSize()), func(data []byte) error {
		_, err := model.DecodeState(data, root)
		return err
	})
}

// Evidence implements [swarm.Source].
func (s source) Evidence(ctx context.Context, c *verde.Claim) ([]byte, error) {
	return s.fetch(ctx, c.Hash(), c.Node, maxEvidence, func(data []byte) error {
		_, err := swarm.DecodeEvidence(s.n.spec.Program, c, data)
		return err
	})
}

// fetch gets a blob by name. check decides whether bytes are what the name stands for; what it refuses is neither kept nor returned.
func (s source) fetch(ctx context.Context, name verde.Hash, author verde.NodeID, size int64, check func([]byte) error) ([]byte, error) {
	data, err := s.n.disk.ReadAll(name, size)
	if err == nil {
		return data, nil
	}
	ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	providers := s.n.ask(author)
	if len(providers) == 0 {
		return nil, fmt.Errorf("%s is not on this disk and no peer is connected", name.Short())
	}
	_, err = s.n.blobs.Fetch(ctx, blob.Request{
		Key: name, MaxSize: size, Providers: providers,
		Verify: func(content io.ReaderAt, length int64) error {
			data := make([]byte, length)
			if _, err := content.ReadAt(data, 0); err != nil && !errors.Is(err, io.EOF) {
				return err
			}
			return check(data)
		},
	})
	if err != nil {
		return nil, err
	}
	return s.n.disk.ReadAll(name, size)
}

// ask lists connected members to ask for something of author, who comes first if he is there.
func (n *Node) ask(author verde.NodeID) [][32]byte {
	members := n.host.Members()
	if i := slices.Index(members, [32]byte(author)); i > 0 {
		members[0], members[i] = members[i], members[0]
	}
	return members[:min(len(members), askAtMost)]
}
