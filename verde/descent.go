package verde

import "fmt"

// level of a dispute: which tree is being narrowed.
type level uint8

const (
	overSteps  level = iota // leaves are state roots after each step
	overTrace               // leaves are tensor roots of the values of a step
	overValue               // leaves are those of the tensor of a value
	overState               // leaves are the entries of the state after a step
	overTensor              // leaves are those of a tensor in the state after a step
)

var levelNames = [...]string{"steps", "values of the step", "leaves of the value", "tensors of the state", "leaves of the tensor"}

func (l level) String() string { return levelNames[l] }

// descent narrows a commitment to a Merkle tree down to one leaf. Everything revealed must fold to what
// was revealed before, so there is nothing to lie with.
type descent struct {
	over   level
	count  uint64            // leaves
	level  int               // of the disputed node; 0 is a leaf
	index  uint64            // of the disputed node within its level
	hash   Hash              // the disputed node
	bind   func(m Hash) Hash // at the top: hash is that of the commitment, bind gives it from the Merkle root
	shown  []Hash            // descendants revealed and not yet picked from
	below  int               // their level
	shapes map[place]Hash    // every node seen, for proofs of other leaves
}

// place is a node of a tree.
type place struct {
	level int
	index uint64
}

func newDescent(over level, count uint64, commitment Hash, bind func(Hash) Hash) descent {
	return descent{over: over, count: count, level: depth(count), hash: commitment, bind: bind, shapes: map[place]Hash{}}
}

// span returns the level that a reveal of lg levels shows, and the nodes lo..hi-1 of it.
func (d *descent) span(lg int) (level int, lo, hi uint64) {
	level = max(0, d.level-lg)
	up := d.level - level
	width := (d.count + 1<<level - 1) >> level
	return level, d.index << up, min((d.index+1)<<up, width)
}

// reveal takes the descendants lg levels below the disputed node.
func (d *descent) reveal(nodes []Hash, lg int) error {
	level, lo, hi := d.span(lg)
	if uint64(len(nodes)) != hi-lo {
		return fmt.Errorf("the defender reveals %d hashes of the %s, want %d", len(nodes), d.over, hi-lo)
	}
	row := append([]Hash(nil), nodes...)
	for l := level; ; l++ {
		for i, h := range row {
			d.shapes[place{l, lo>>(l-level) + uint64(i)}] = h
		}
		if l == d.level {
			break
		}
		n := (len(row) + 1) / 2
		up(row[:n], row, 0, n)
		row = row[:n]
	}
	got := row[0]
	if d.bind != nil {
		got = d.bind(got)
	}
	if got != d.hash {
		return fmt.Errorf("the %d hashes revealed below node %d of the %s do not fold to it: %w", len(nodes), d.index, d.over, ErrProof)
	}
	d.shown, d.below = append([]Hash(nil), nodes...), level
	return nil
}

// pick makes shown node i the disputed one.
func (d *descent) pick(i uint32) error {
	if uint64(i) >= uint64(len(d.shown)) {
		return fmt.Errorf("picks hash %d of %d shown", i, len(d.shown))
	}
	d.index = d.index<<(d.level-d.below) + uint64(i)
	d.level, d.hash, d.bind, d.shown = d.below, d.shown[i], nil, nil
	return nil
}

// leaf reports whether the disputed node is a leaf whose hash is known.
func (d *descent) leaf() bool { return d.level == 0 && d.bind == nil }
