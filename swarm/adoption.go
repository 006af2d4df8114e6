package swarm

import "verdant/verde"

// Adopted counts the groups of other nodes that a claim's round trained on, by author, once the claim is known to have been entitled
// to them: its inputs root covers where each group comes from, and the author signed it. The evidence must have been decoded for
// this claim. Whether the round was computed rightly is for an audit.
func (s *Spec) Adopted(c *verde.Claim, e *Evidence, open OpenBatch) (map[verde.NodeID]int, error) {
	if err := s.checkInputs(c, e.Inputs, open); err != nil {
		return nil, err
	}
	groups := make(map[verde.NodeID]int)
	for i, o := range e.Inputs.Origins {
		if e.Inputs.External[i] == 1 {
			groups[o.Node]++
		}
	}
	return groups, nil
}
