package contracts_test

import (
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
	"verdant/node/bench/gas"
	"verdant/verde"
)

// TestRaggedTrees narrows lists of any length, made by package verde, down to each kind of leaf.
func TestRaggedTrees(t *testing.T) {
	a := newArena(t, fork(false))
	for nonce, count := range []int{1, 2, 3, 5, 15, 16, 17, 31, 33, 48, 255, 257, 289} {
		levels := [][]verde.Hash{nil}
		for i := range count {
			levels[0] = append(levels[0], verde.TagState.Sum(binary.LittleEndian.AppendUint32(nil, uint32(i))))
		}
		for row := levels[0]; len(row) > 1; {
			var up []verde.Hash
			for i := 0; i < len(row); i += 2 {
				var right verde.Hash
				if i+1 < len(row) {
					right = row[i+1]
				}
				up = append(up, verde.TagNode.Sum(append(append([]byte{}, row[i][:]...), right[:]...)))
			}
			levels, row = append(levels, up), up
		}
		for i, target := range []int{0, count / 2, count - 1} {
			s := contracts.DisputeGameSubject{Computation: verde.ListRoot(verde.TagSteps, levels[0]), Steps: uint32(count), Until: 1 << 40}
			a.p = gas.Start(a.challenger, a.defender, uint64(nonce*3+i), s)
			a.do(a.challenger, a.stakeAt, a.stake.PackDeposit(), a.bond)
			a.do(a.defender, a.stakeAt, a.stake.PackDeposit(), a.bond)
			a.act(a.challenger, a.game.PackOpen(a.p.Game(), s, nil, a.claimed(s)), a.p)
			for a.p.Stage == contracts.StageReveal {
				up := a.p.Levels()
				below := a.p.Level - up
				lo, hi := a.p.Index<<up, min((a.p.Index+1)<<up, uint64(len(levels[below])))
				nodes := flat(levels[below][lo:hi])
				a.act(a.defender, a.game.PackReveal(a.p.Game(), nodes), a.p.Revealed(nodes))
				if a.p.Stage != contracts.StagePick {
					continue // there was but one
				}
				var way []byte
				for l := below; l < a.p.Level; l++ {
					var sibling verde.Hash
					if j := target>>l ^ 1; j < len(levels[l]) {
						sibling = levels[l][j]
					}
					way = append(way, sibling[:]...)
				}
				which := uint64(target>>below) - a.p.Index<<up
				node := levels[below][target>>below]
				// Nothing beside the tree can be picked, nor another node in its place.
				if lo == 0 {
					over := uint64(len(levels[below]))
					if over>>up == 0 {
						a.wantGameError(a.challenger, a.game.PackPick(a.p.Game(), [32]byte{}, over, way), &contracts.DisputeGameBadMove{})
					}
				}
				a.wantGameError(a.challenger, a.game.PackPick(a.p.Game(), verde.Hash{1}, which, way), &contracts.DisputeGameBadProof{})
				a.act(a.challenger, a.game.PackPick(a.p.Game(), node, which, way), a.p.Picked(common.Hash(node), which))
			}
			if a.p.Stage != contracts.StageTrace || a.p.Step != uint32(target) || a.p.Hash != node(levels, target) {
				t.Fatalf("leaf %d of %d: at stage %d, step %d", target, count, a.p.Stage, a.p.Step)
			}
		}
	}
}

func node(levels [][]verde.Hash, leaf int) [32]byte { return levels[0][leaf] }
