package repops

import "errors"

// ErrDeviceMemory says that a device has too little memory for what was asked. It
// goes on being of use for smaller things.
var ErrDeviceMemory = errors.New("out of device memory")

// Device is a backend with a memory of its own, such as a GPU: whole graphs run
// there, and what one leaves the next reads in place.
type Device interface {
	Backend
	// Ready reports whether the device is in service. One that has failed, or was
	// caught with wrong bits, is not again.
	Ready() bool
	// Host is the backend for what is small, does not fit, or comes after the end of
	// the device's service.
	Host() Backend
	// Upload copies words to the device.
	Upload(words []uint32) (Resident, error)
	// Execute runs a graph on its inputs, in the order of g.Inputs, and returns its
	// outputs, in the order of g.Outputs. After an error there are none, and nothing
	// may be claimed of what was computed; one that wraps [ErrDeviceMemory] leaves the
	// device and the inputs as they were.
	Execute(g *Graph, in []Resident) ([]Resident, error)
	// NewCache makes room for the keys and values that every [Attention] of a graph has
	// for so many rows.
	NewCache(g *Graph, rows int) (Cache, error)
	// Continue executes a graph on rows that are further tokens of sequences: keys and
	// values of earlier ones come from the cache, where row n puts its own at
	// start[n]+pos[n] before any row reads. So the row's results are those of the whole
	// sequence. The cache is of this graph; after an error it is of no use.
	Continue(g *Graph, in []Resident, c Cache) ([]Resident, error)
	// Merkle returns the roots of the Merkle trees over the tensors' leaves of leaf
	// words. A leaf is hashed with SHA-256, followed by the first tag; a node, by the
	// second; a missing right child counts as zeros. It is what package verde commits
	// to.
	Merkle(tensors []Resident, leaf int, tags [2]string) ([][32]byte, error)
}

// Resident is a tensor in the memory of a device. Its words never change. It is
// safe for concurrent use.
type Resident interface {
	// Words is the number of 32-bit words.
	Words() int
	// Fetch copies all words to dst.
	Fetch(dst []uint32) error
	// Release gives the memory back.
	Release()
}

// Cache is what a device keeps of sequences that are continued token by token. It
// is not safe for concurrent use.
type Cache interface {
	// Copy makes rows to[i] copies of rows from[i]. None is among both.
	Copy(from, to []uint32) error
	// Release gives the memory back.
	Release()
}
