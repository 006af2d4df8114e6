package market

import (
	"encoding/binary"
	"fmt"

	"verdant/verde"
)

// Place is where a task was posted: no answer to one task is an answer to another, on the same chain or on any.
type Place struct {
	ChainID  uint64
	Contract [20]byte // Tasks
	Task     uint64   // its number there
}

// Hash identifies the place.
func (p Place) Hash() verde.Hash {
	b := binary.LittleEndian.AppendUint64(nil, p.ChainID)
	b = append(b, p.Contract[:]...)
	return verde.TagTask.Sum(binary.LittleEndian.AppendUint64(b, p.Task))
}

// Claim is what a solver says of a task: the claim of a round, with the program in place of the swarm, the number of the task in place of
// the round, and the task's place in place of the claim it builds on. Fields that only a round has are as empty as a valid claim allows.
func (j *Job) Claim(at Place, solver verde.NodeID, out *Outcome) verde.Claim {
	return verde.Claim{
		Spec: j.Program.Spec, Swarm: j.ID, Node: solver, Round: at.Task, Families: 1, Graphs: j.graphs, Base: at.Hash(),
		Pre: j.Program.Start.Root, Inputs: out.Inputs, Computation: out.Computation, Rollouts: out.Inputs, Post: out.Post,
		Steps: uint32(j.Steps()),
	}
}

// CheckClaim verifies that a claim is about this program at this place. Whether it is true, executing it tells.
func (j *Job) CheckClaim(at Place, c *verde.Claim) error {
	want := j.Claim(at, c.Node, &Outcome{Inputs: c.Inputs, Computation: c.Computation, Post: c.Post})
	if *c != want {
		return fmt.Errorf("the claim is not one about program %s as task %d: another program, place, number of steps or state to begin with", j.ID.Short(), at.Task)
	}
	return nil
}
