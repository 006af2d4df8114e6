package policy

import (
	"fmt"

	"verdant/repops"
	"verdant/verde"
)

// Resident executes graphs in the memory of a device. What a graph leaves there the next one reads in place, and is hashed in place: words
// come back when somebody asks for them, which is once a round. It is not safe for concurrent use.
type Resident struct {
	device repops.Device
	p      *Program
	consts map[string]repops.Resident
	held   map[string]heldTensor // what the device has of states, by name; at most one tensor a name
	ahead  map[string]bool       // names of the state whose words the host does not have yet

	decoders map[decodeKey]*repops.Graph
	bytes    quantizedWeights
}

// heldTensor is a tensor on the device, and its root, by which it is known again.
type heldTensor struct {
	root   verde.Hash
	tensor repops.Resident
}

// NewResident returns an executor of a program's graphs.
func NewResident(device repops.Device, p *Program) *Resident {
	return &Resident{
		device: device, p: p, decoders: map[decodeKey]*repops.Graph{},
		consts: map[string]repops.Resident{}, held: map[string]heldTensor{}, ahead: map[string]bool{},
	}
}

// Begin starts anew, with a state of which the device may know nothing. It returns whether the device is in service.
func (d *Resident) Begin() bool {
	clear(d.ahead)
	return d.device.Ready()
}

// Release gives back all memory of the device. Fetch comes first.
func (d *Resident) Release() {
	for name, h := range d.held {
		h.tensor.Release()
		delete(d.held, name)
	}
	d.bytes.release()
	for name, t := range d.consts {
		t.Release()
		delete(d.consts, name)
	}
}

// Execute runs a graph on state, inputs and constants and binds its outputs in the state. Their words are behind until Fetch.
func (d *Resident) Execute(g *repops.Graph, state *verde.State, inputs map[string][]uint32) error {
	out, err := executeOn(d.device, g, func(name string) (repops.Resident, bool, error) { return d.input(name, state, inputs) })
	if err != nil {
		return err
	}
	roots, err := d.device.Merkle(out, verde.LeafWords, [2]string{string(verde.TagLeaf), string(verde.TagNode)})
	if err != nil {
		return fmt.Errorf("hash outputs of graph %s: %w", g.Name, err)
	}
	for i, b := range g.Outputs {
		if err := d.bind(state, b.Name, out[i], roots[i]); err != nil {
			return err
		}
	}
	return nil
}

// input finds a graph's input on the device, or brings it there. A temporary one is the caller's to release.
func (d *Resident) input(name string, state *verde.State, inputs map[string][]uint32) (t repops.Resident, temporary bool, err error) {
	if root, ok := state.TensorRoot(name); ok {
		if h, ok := d.held[name]; ok && h.root == root {
			return h.tensor, false, nil
		}
		words, _ := state.Words(name)
		if t, err = d.device.Upload(words); err == nil {
			d.hold(name, root, t)
		}
		return t, false, err
	}
	if words, ok := inputs[name]; ok {
		t, err = d.device.Upload(words)
		return t, true, err
	}
	if t, ok := d.consts[name]; ok {
		return t, false, nil
	}
	if t, err = d.device.Upload(d.p.Lookup(name)); err == nil {
		d.consts[name] = t
	}
	return t, false, err
}

func (d *Resident) bind(state *verde.State, name string, t repops.Resident, merkle verde.Hash) error {
	words, ok := state.Words(name)
	if !ok || len(words) != t.Words() {
		words = make([]uint32, t.Words())
	}
	if err := state.SetMerkle(name, words, merkle); err != nil {
		return err
	}
	root, _ := state.TensorRoot(name)
	d.hold(name, root, t)
	d.ahead[name] = true
	return nil
}

func (d *Resident) hold(name string, root verde.Hash, t repops.Resident) {
	if old, ok := d.held[name]; ok {
		old.tensor.Release()
	}
	d.held[name] = heldTensor{root, t}
}

// Fetch brings the words of the state that are behind.
func (d *Resident) Fetch(state *verde.State) error {
	for name := range d.ahead {
		words, _ := state.Words(name)
		if err := d.held[name].tensor.Fetch(words); err != nil {
			return fmt.Errorf("fetch tensor %s: %w", name, err)
		}
	}
	clear(d.ahead)
	return nil
}

// executeOn runs a graph on a device. at gives its inputs, and says which of them are for this once.
func executeOn(device repops.Device, g *repops.Graph, at func(name string) (t repops.Resident, temporary bool, err error)) ([]repops.Resident, error) {
	in, release, err := find(g, at)
	defer release()
	if err != nil {
		return nil, err
	}
	return device.Execute(g, in)
}

// find returns the inputs of a graph, and what gives those back that are for this once.
func find(g *repops.Graph, at func(name string) (t repops.Resident, temporary bool, err error)) (in []repops.Resident, release func(), err error) {
	var temporaries []repops.Resident
	release = func() {
		for _, t := range temporaries {
			t.Release()
		}
	}
	for _, b := range g.Inputs {
		t, temporary, err := at(b.Name)
		if err != nil {
			return nil, release, fmt.Errorf("graph %s, input %q: %w", g.Name, b.Name, err)
		}
		if temporary {
			temporaries = append(temporaries, t)
		}
		in = append(in, t)
	}
	return in, release, nil
}
