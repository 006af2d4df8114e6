package swarm

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"verdant/swarm/policy"
	"verdant/verde"
)

// Origin says where a consumed group comes from.
type Origin struct {
	Node     verde.NodeID
	Round    uint64
	Index    uint32
	Envelope verde.Hash // the signed batch; zero for own groups
}

const originWords = 8 + 8 + 3

// inOrigin is the tensor of origins, which no graph reads.
const inOrigin = "in.origin"

// Inputs is everything a round's result depends on beside the state before it:
// the node's own completions, the groups it trained on and where each came
// from, and its held-out answers. They are int32 tensors, committed to by
// their state root.
type Inputs struct {
	Header    []uint32 // random stream of the node and round
	Families  uint32
	Rollout   []uint32 // [Q·G, C]
	Batch     []uint32 // [groups·G, C]
	Questions []uint32 // [groups]
	External  []uint32 // [groups]
	Present   []uint32 // [groups]
	Origins   []Origin // [groups], zero where the slot is not used
	Heldout   []uint32 // [H, C]

	// Envelopes are the signed batches that external groups were taken from,
	// each once, in order of first use. The root covers their hashes.
	Envelopes [][]byte
}

// NewInputs returns the inputs of a round that trains on nothing yet.
func NewInputs(p *policy.Program) *Inputs {
	groups := p.Groups()
	return &Inputs{
		Batch:     make([]uint32, groups*p.Group*p.Complete),
		Questions: make([]uint32, groups),
		External:  make([]uint32, groups),
		Present:   make([]uint32, groups),
		Origins:   make([]Origin, groups),
	}
}

// use fills slot with a group.
func (in *Inputs) use(p *policy.Program, slot int, g Group, origin Origin, external bool) {
	size := p.Group * p.Complete
	copy(in.Batch[slot*size:(slot+1)*size], g.Tokens)
	in.Questions[slot], in.Present[slot] = g.Question, 1
	in.Origins[slot] = origin
	if external {
		in.External[slot] = 1
	}
}

// tensors are the inputs under the names graphs know them by.
func (in *Inputs) tensors() map[string][]uint32 {
	return map[string][]uint32{
		policy.InHeader: in.Header, policy.InFamilies: {in.Families}, policy.InRollout: in.Rollout,
		policy.InBatch: in.Batch, policy.InQuestions: in.Questions, policy.InExternal: in.External,
		policy.InPresent: in.Present, policy.InHeldout: in.Heldout, inOrigin: in.origins(),
	}
}

// origins flattens the origins to words: node, envelope, round (low word
// first), index.
func (in *Inputs) origins() []uint32 {
	words := make([]uint32, 0, len(in.Origins)*originWords)
	for _, o := range in.Origins {
		for _, h := range [][32]byte{o.Node, o.Envelope} {
			for i := 0; i < len(h); i += 4 {
				words = append(words, binary.LittleEndian.Uint32(h[i:]))
			}
		}
		words = append(words, uint32(o.Round), uint32(o.Round>>32), o.Index)
	}
	return words
}

// Root commits to the inputs.
func (in *Inputs) Root() (verde.Hash, error) {
	root, err := verde.StateRoot(in.tensors())
	if err != nil {
		return root, fmt.Errorf("commit to inputs: %w", err)
	}
	return root, nil
}

// maxEvidence bounds the encoded inputs of any round, in bytes.
const maxEvidence = 64 << 20

// fields visits the word fields in the order of the encoding.
func (in *Inputs) fields(p *policy.Program, visit func(words *[]uint32, size int)) {
	groups, seq := p.Groups(), p.Groups()*p.Group
	visit(&in.Header, 4)
	visit(&in.Rollout, p.Questions*p.Group*p.Complete)
	visit(&in.Batch, seq*p.Complete)
	visit(&in.Questions, groups)
	visit(&in.External, groups)
	visit(&in.Present, groups)
	visit(&in.Heldout, p.Heldout*p.Complete)
}

// Encode returns the canonical bytes of the inputs: what an auditor fetches by
// their root.
func (in *Inputs) Encode(p *policy.Program) ([]byte, error) {
	b := binary.LittleEndian.AppendUint32(nil, in.Families)
	var err error
	in.fields(p, func(words *[]uint32, size int) {
		if len(*words) != size && err == nil {
			err = fmt.Errorf("encode inputs: a field has %d words, want %d", len(*words), size)
		}
		for _, w := range *words {
			b = binary.LittleEndian.AppendUint32(b, w)
		}
	})
	for _, o := range in.Origins {
		b = append(b, o.Node[:]...)
		b = append(b, o.Envelope[:]...)
		b = binary.LittleEndian.AppendUint64(b, o.Round)
		b = binary.LittleEndian.AppendUint32(b, o.Index)
	}
	b = binary.LittleEndian.AppendUint32(b, uint32(len(in.Envelopes)))
	for _, raw := range in.Envelopes {
		b = binary.LittleEndian.AppendUint32(b, uint32(len(raw)))
		b = append(b, raw...)
	}
	return b, err
}

var errTruncated = errors.New("decode inputs: data are cut off")

// DecodeInputs reads what Encode wrote. The bytes may come from anybody; the
// result is only believed after its root was compared and [Inputs.check] passed.
func DecodeInputs(p *policy.Program, data []byte) (*Inputs, error) {
	if len(data) > maxEvidence {
		return nil, fmt.Errorf("decode inputs: %d bytes, limit %d", len(data), maxEvidence)
	}
	in := NewInputs(p)
	take := func(n int) []byte {
		if n < 0 || n > len(data) {
			data = nil
			return nil
		}
		head := data[:n]
		data = data[n:]
		return head
	}
	b := take(4)
	if b == nil {
		return nil, errTruncated
	}
	in.Families = binary.LittleEndian.Uint32(b)
	short := false
	in.fields(p, func(words *[]uint32, size int) {
		raw := take(4 * size)
		if raw == nil {
			short = true
			return
		}
		*words = make([]uint32, size)
		for i := range *words {
			(*words)[i] = binary.LittleEndian.Uint32(raw[4*i:])
		}
	})
	for i := range in.Origins {
		raw := take(32 + 32 + 8 + 4)
		if raw == nil || short {
			return nil, errTruncated
		}
		o := &in.Origins[i]
		copy(o.Node[:], raw)
		copy(o.Envelope[:], raw[32:])
		o.Round = binary.LittleEndian.Uint64(raw[64:])
		o.Index = binary.LittleEndian.Uint32(raw[72:])
	}
	b = take(4)
	if b == nil {
		return nil, errTruncated
	}
	count := binary.LittleEndian.Uint32(b)
	if int64(count) > int64(p.External) {
		return nil, fmt.Errorf("decode inputs: %d envelopes, at most %d groups are external", count, p.External)
	}
	for range count {
		size := take(4)
		if size == nil {
			return nil, errTruncated
		}
		raw := take(int(binary.LittleEndian.Uint32(size)))
		if raw == nil {
			return nil, errTruncated
		}
		in.Envelopes = append(in.Envelopes, slices.Clone(raw))
	}
	if len(data) != 0 {
		return nil, fmt.Errorf("decode inputs: %d bytes too many", len(data))
	}
	return in, nil
}
