package market

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"verdant/swarm/policy"
	"verdant/verde"
)

// EncodeState writes all tensors of a state, round-scoped ones included, as a safetensors file: what is served by the state's root.
func EncodeState(s *verde.State) ([]byte, error) {
	file := &policy.Safetensors{}
	for _, name := range s.Names() {
		words, _ := s.Words(name)
		file.Tensors = append(file.Tensors, policy.NamedTensor{Name: name, Integer: true, Shape: []int{len(words)}, Words: words})
	}
	var b bytes.Buffer
	if err := policy.WriteSafetensors(&b, file); err != nil {
		return nil, fmt.Errorf("encode state: %w", err)
	}
	return b.Bytes(), nil
}

// DecodeState reads a state from anybody and checks its root.
func DecodeState(data []byte, root verde.Hash) (*verde.State, error) {
	file, err := policy.ReadSafetensors(data)
	if err != nil {
		return nil, fmt.Errorf("decode state: %w", err)
	}
	s := &verde.State{}
	for _, t := range file.Tensors {
		if err := s.Set(t.Name, t.Words); err != nil {
			return nil, fmt.Errorf("decode state: %w", err)
		}
	}
	if got := s.Root(); got != root {
		return nil, fmt.Errorf("decode state: its root is %s, not %s: it is damaged or another one", got.Short(), root.Short())
	}
	return s, nil
}

// Prefixes of tensors in a state, see policy.Model.Schema.
const paramPrefix = "p."

// Export returns the parameters of a trained state under their plain names and shapes.
func Export(p *Program, s *verde.State) (*policy.Safetensors, error) {
	m := p.model()
	file := &policy.Safetensors{Metadata: map[string]string{
		"format": "verdant", "verdant.program": p.ID().String(), "verdant.state_root": s.Root().String(),
		"verdant.heads": strconv.Itoa(m.Heads), "verdant.kv_heads": strconv.Itoa(m.KVHeads), "verdant.context": strconv.Itoa(m.Context),
	}}
	for _, q := range m.Params() {
		words, ok := s.Words(paramPrefix + q.Name)
		if !ok || len(words) != q.Size() {
			return nil, fmt.Errorf("export model: the state has %d words of %s, want %d", len(words), q.Name, q.Size())
		}
		file.Tensors = append(file.Tensors, policy.NamedTensor{Name: q.Name, Shape: slices.Clone(q.Shape), Words: words})
	}
	return file, nil
}

// stateOf makes a state of a file: a whole state as EncodeState wrote it, or parameters by their plain names, with a fresh optimizer.
func stateOf(m policy.Model, file *policy.Safetensors) (*verde.State, error) {
	if file.Find(paramPrefix+"embed") != nil {
		s := &verde.State{}
		for _, t := range file.Tensors {
			if err := s.Set(t.Name, t.Words); err != nil {
				return nil, err
			}
		}
		return m.CopyState(s)
	}
	params := map[string][]uint32{}
	for _, q := range m.Params() {
		t := file.Find(q.Name)
		if t == nil || t.Integer || !slices.Equal(t.Shape, q.Shape) {
			return nil, fmt.Errorf("parameter %s of shape %v is missing or has another shape or type", q.Name, q.Shape)
		}
		params[paramPrefix+q.Name] = t.Words
	}
	for _, t := range file.Tensors {
		if _, ok := params[paramPrefix+t.Name]; !ok {
			return nil, fmt.Errorf("there is a tensor %s that the model does not have", strings.ToValidUTF8(t.Name, "?"))
		}
	}
	return m.NewState(params)
}
