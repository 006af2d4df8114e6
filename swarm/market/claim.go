package market

import (
	"fmt"

	"verdant/swarm"
	"verdant/verde"
)

// Claim is what a solver says of a task, as the dispute machine takes it: the claim of a round, with the program in place of the swarm, the
// attempt in place of the round, and the task in place of the claim it builds on. A task's id says on which chain, by which contract and
// on which terms it was posted, so no answer to one task is an answer to another. Fields that only a round has are as empty as a valid
// claim allows.
func (j *Job) Claim(task TaskID, attempt uint32, solver verde.NodeID, r Result) verde.Claim {
	return verde.Claim{
		Spec: j.Program.Spec, Swarm: j.ID, Node: solver, Round: uint64(attempt), Families: 1, Graphs: j.graphs, Base: verde.Hash(task),
		Pre: j.Program.Start.Root, Inputs: r.Inputs, Computation: r.Computation, Rollouts: r.Inputs, Post: r.Post,
		Steps: uint32(j.Steps()),
	}
}

// ResultOf reads the result out of a claim.
func ResultOf(c *verde.Claim) Result {
	return Result{Computation: c.Computation, Inputs: c.Inputs, Post: c.Post}
}

// CheckClaim verifies that a claim is about this program as this task. Whether it is true, executing it tells.
func (j *Job) CheckClaim(task TaskID, c *verde.Claim) error {
	if *c != j.Claim(task, uint32(c.Round), c.Node, ResultOf(c)) {
		return fmt.Errorf("the claim is not one about program %s as task %s: another program, task, number of steps or state to begin with", j.ID.Short(), task.Short())
	}
	return nil
}

// Said lists the words a claim says beside its states: that a token is right.
func (j *Job) Said(*verde.Claim) []uint32 { return []uint32{1} }

// Sums lists the facts in the form the contract judges: that every token is right.
func (j *Job) Sums() []swarm.Sum {
	sums := make([]swarm.Sum, len(j.inputs))
	for i, t := range j.inputs {
		sums[i] = swarm.Sum{Fact: FactSampled, Place: verde.InBefore, Name: roundName(i, "ok"), Items: t.Words, Width: 1}
	}
	return sums
}
