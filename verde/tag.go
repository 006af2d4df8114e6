package verde

import "crypto/sha256"

// A Tag names the kind of object a hash is of. It has exactly TagSize bytes and comes after the data.
// New kinds are added here, so that one look shows that no two are alike.
type Tag string

// TagSize is the length of every tag in bytes.
const TagSize = 8

// The tags of version 1 of the numeric contract.
const (
	TagLeaf     Tag = "vd1.leaf" // up to 1 KiB of a tensor's words
	TagNode     Tag = "vd1.node" // inner node of any Merkle tree: left ‖ right
	TagTensor   Tag = "vd1.tens" // Merkle root ‖ length in words
	TagEntry    Tag = "vd1.entr" // tensor root ‖ name
	TagState    Tag = "vd1.stat" // Merkle root over entries ‖ their number
	TagSteps    Tag = "vd1.step" // list of the state roots after every step of a round
	TagGraph    Tag = "vd1.grph" // canonical bytes of one registered graph
	TagGraphs   Tag = "vd1.grps" // list of graph hashes
	TagRollout  Tag = "vd1.roll" // canonical bytes of one rollout group
	TagRollouts Tag = "vd1.rols" // list of rollout group hashes
	TagClaim    Tag = "vd1.clam" // canonical bytes of a round claim
	TagManifest Tag = "vd1.mani" // canonical bytes of a swarm manifest
	TagToken    Tag = "vd1.tokn" // join token, for its checksum
	TagOperand  Tag = "vd1.oper" // operand of a task: decides train or held-out
	TagPrompt   Tag = "vd1.prmt" // prompt of a task: decides the order of held-out evaluation
	TagTrace    Tag = "vd1.trac" // list of the tensor roots of a step's values, in a dispute
	TagRules    Tag = "vd1.rule" // rules of disputes about a swarm's claims
	TagDispute  Tag = "vd1.disp" // header of a dispute: the transcript before its first move
	TagProgram  Tag = "vd1.prog" // canonical bytes of a program of the market
	TagMove     Tag = "vd1.move" // transcript so far ‖ place ‖ party ‖ position ‖ move: what a move's signature covers

	TagSeal Tag = "vd1.seal" // transcript with the last move at its end ‖ winner ‖ reason: what a referee signs

	TagPosition   Tag = "vd1.posi" // where a dispute stands before a move
	TagDescriptor Tag = "vd1.desc" // canonical bytes of one node of an operator's expansion

	// What a dispute on chain is judged by; package ledger/contracts hashes these.
	TagPlan     Tag = "vd1.plan" // list of the steps of a round as the contract sees them
	TagValues   Tag = "vd1.vals" // list of the values of a step that are read outside their operator
	TagSources  Tag = "vd1.srcs" // list of where a node's operands come from
	TagBindings Tag = "vd1.bind" // list of what is bound to the names of the state after a step
	TagFacts    Tag = "vd1.fact" // list of what a claim says beside its states
)

// Sum returns SHA-256 of data followed by the tag.
func (t Tag) Sum(data []byte) Hash {
	h := sha256.New()
	h.Write(data)
	h.Write([]byte(t))
	var out Hash
	h.Sum(out[:0])
	return out
}
