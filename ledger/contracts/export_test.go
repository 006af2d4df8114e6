package contracts

// What a hostile poster makes trees with.
var (
	LevelsOver = levelsOver
	ParentOf   = parentOf
	NodeAt     = at
)

// RoundTreeOf is a tree whose nodes need not follow from its leaves.
func RoundTreeOf(leaves []RoundRootsLeaf, levels [][]SumNode) *RoundTree {
	return &RoundTree{Leaves: leaves, levels: levels}
}
