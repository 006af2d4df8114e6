package swarm

import (
	"fmt"

	"verdant/repops"
	"verdant/swarm/policy"
	"verdant/verde"
)

// resident executes graphs in the memory of a device. What a graph leaves there the next one reads in place, and is hashed in place: words
// come back when somebody asks for them, which is once a round.
type resident struct {
	device  repops.Device
	program *policy.Program
	consts  map[string]repops.Resident
	held    map[string]heldTensor // what the device has, by name; at most one tensor a name
	ahead   map[string]bool       // names of the state whose words the host does not have yet
}

// heldTensor is a tensor on the device, and its root, by which it is known again.
type heldTensor struct {
	root   verde.Hash
	tensor repops.Resident
}

func newResident(device repops.Device, p *policy.Program) *resident {
	return &resident{
		device: device, program: p,
		consts: map[string]repops.Resident{}, held: map[string]heldTensor{}, ahead: map[string]bool{},
	}
}

// reset begins a round, of which the device knows nothing yet. It returns whether the device is in service.
func (d *resident) reset() bool {
	clear(d.ahead)
	return d.device.Ready()
}

// release gives back all memory of the device.
func (d *resident) release() {
	for name, h := range d.held {
		h.tensor.Release()
		delete(d.held, name)
	}
	for name, t := range d.consts {
		t.Release()
		delete(d.consts, name)
	}
}

// execute runs a graph on state, inputs and constants and binds its outputs in the state. Their words are behind until fetch.
func (d *resident) execute(g *repops.Graph, state *verde.State, inputs map[string][]uint32) error {
	in := make([]repops.Resident, len(g.Inputs))
	for i, b := range g.Inputs {
		t, temporary, err := d.input(b.Name, state, inputs)
		if err != nil {
			return fmt.Errorf("graph %s, input %q: %w", g.Name, b.Name, err)
		}
		if temporary {
			defer t.Release()
		}
		in[i] = t
	}
	out, err := d.device.Execute(g, in)
	if err != nil {
		return err
	}
	for i, b := range g.Outputs {
		if err := d.bind(state, b.Name, out[i]); err != nil {
			return err
		}
	}
	return nil
}

// input finds a graph's input on the device, or brings it there. A temporary one is the caller's to release.
func (d *resident) input(name string, state *verde.State, inputs map[string][]uint32) (t repops.Resident, temporary bool, err error) {
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
	if t, err = d.device.Upload(d.program.Lookup(name)); err == nil {
		d.consts[name] = t
	}
	return t, false, err
}

func (d *resident) bind(state *verde.State, name string, t repops.Resident) error {
	words, ok := state.Words(name)
	if !ok || len(words) != t.Words() {
		words = make([]uint32, t.Words())
	}
	if err := state.SetElsewhere(name, words, t); err != nil {
		return err
	}
	root, _ := state.TensorRoot(name)
	d.hold(name, root, t)
	d.ahead[name] = true
	return nil
}

func (d *resident) hold(name string, root verde.Hash, t repops.Resident) {
	if old, ok := d.held[name]; ok {
		old.tensor.Release()
	}
	d.held[name] = heldTensor{root, t}
}

// fetch brings the words of the state that are behind.
func (d *resident) fetch(state *verde.State) error {
	for name := range d.ahead {
		words, _ := state.Words(name)
		if err := d.held[name].tensor.Fetch(words); err != nil {
			return fmt.Errorf("fetch tensor %s: %w", name, err)
		}
	}
	clear(d.ahead)
	return nil
}
