// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Body} from "./Body.sol";
import {Descriptor} from "./Descriptor.sol";
import {Merkle} from "./Merkle.sol";

/// @title Referee: judges one word of a computation.
/// @notice It has no state, no owner and moves nothing: the dispute game asks it, and so may anybody by eth_call. The
/// descriptor of the node comes from what both sides committed to. From it follow the coordinates of the element, the
/// bounds of the fold and the place of every operand; the parties only say which words they found there.
contract Referee {
    bytes32 public constant kind = keccak256("verdant/referee/1");

    /// @dev The tag of the hash of a node's descriptor.
    bytes8 internal constant NODE_TAG = "vd1.desc";

    /// @notice What both sides agree was asserted: the last thing they signed.
    struct Assertion {
        bytes32 node; // hash of the descriptor
        bytes32 source; // hash of where the tensor of the chosen word is committed to: see sourceHash
        bytes32 words; // keccak of the asserted words, little endian, in the order of the loads
        uint64 index; // of the element
        uint64 lo; // the disputed part of the fold: steps lo to hi-1; both 0 if the bounds are asserted
        uint64 hi;
        uint32 start; // the accumulator before lo, which both agree on
        uint32 end; // the accumulator after hi-1, as the defender claims
        uint32 choice; // what the challenger says: 0 for "execute", i+1 for "asserted word i is wrong"
        uint32 local; // the tensor of the chosen word
    }

    /// @notice Where one tensor is committed to.
    struct Source {
        uint8 place; // see the constants below
        bytes32 root; // of the tensor, of the state or of the list of the step's values
        uint64 words; // length of the tensor
        uint64 index; // number of the tensor in the state or in the list
        uint64 count; // their number
        bytes name; // of the tensor in the state, empty elsewhere
    }

    /// @dev Places of a source: nowhere (another node of the same operator), a tensor by its own root, a tensor of a
    /// state, a value of the step.
    uint8 internal constant INSIDE = 0;
    uint8 internal constant TENSOR = 1;
    uint8 internal constant STATE = 2;
    uint8 internal constant TRACE = 3;
    /// @dev In plans only: a tensor of the state of the round's inputs.
    uint8 internal constant INPUTS = 4;

    bytes8 internal constant PLAN_TAG = "vd1.plan";
    bytes8 internal constant FACTS_TAG = "vd1.fact";

    /// @notice One leaf of a tensor with its way to the root.
    struct Opening {
        bytes leaf; // words, little endian
        bytes siblings; // within the tensor, 32 bytes each
        bytes outer; // from the tensor to the state or list
    }

    /// @notice What a claim says beside its states: that words of a tensor of its inputs or of the last step's state
    /// add up to a word it names. Item i is about words i*width to (i+1)*width-1.
    struct Fact {
        Source source;
        uint64 items;
        uint64 width;
        uint32 said; // number of the word the claim names
        bool each; // each item has a word of its own, from that number on
    }

    /// @notice What shows that a fact does not hold.
    struct Exhibit {
        Fact fact;
        uint64 index; // of the fact in the list, and their number
        uint64 count;
        bytes siblings; // of the fact in the list
        bytes planSiblings; // of the list in the plan
        uint64 item;
        bytes said; // all words the claim names
        bytes32 last; // state after the last step, if the tensor is one of it
        bytes lastSiblings; // of it in the claim's list
        Opening[] openings; // the leaves the item's words lie in, in order
    }

    uint8 internal constant CHALLENGER = 1;
    uint8 internal constant DEFENDER = 2;

    error WrongNode();
    error WrongSource();
    error WrongWords();
    error WrongOpening();
    error NoSuchWord();
    error NotCommitted();
    error NoSuchFact();
    error FactHolds();

    /// @notice Names the loser of a dispute that has come down to one run of a body or to one operand.
    /// @param node the descriptor; words the asserted ones; source and opening may be empty if the body is run.
    /// @return loser 1 for the challenger, 2 for the defender.
    function judge(
        Assertion calldata a,
        bytes calldata node,
        bytes calldata words,
        Source calldata source,
        Opening calldata opening
    ) external view returns (uint8 loser) {
        if (nodeHash(node) != a.node) revert WrongNode();
        if (keccak256(words) != a.words) revert WrongWords();
        if (a.choice == 0) {
            return _run(node, a.index, a.lo, a.hi, a.start, words) == a.end ? CHALLENGER : DEFENDER;
        }
        if (sourceHash(source) != a.source) revert WrongSource();
        (uint256 local, int256 pos, uint256 asserted) = _load(node, a.index, a.lo, a.hi, a.choice - 1, words);
        if (local != a.local) revert WrongSource();
        return _opened(source, pos, opening) == asserted ? CHALLENGER : DEFENDER;
    }

    /// @notice Names the loser if the bounds of an element are asserted and leave no step to run, or if they leave so
    /// few that the whole fold is run from its first accumulator.
    /// @param bounds the words that the bounds load; words those of all steps.
    function judgeElement(
        bytes calldata node,
        uint64 index,
        uint32 claimed,
        bytes calldata bounds,
        bytes calldata words
    ) external pure returns (uint8 loser) {
        Descriptor.Layout memory l = Descriptor.parse(node);
        (uint256 lo, uint256 hi) = Descriptor.range(l, Descriptor.coordinates(l, index), bounds);
        if (lo == hi) {
            if (words.length != 0) revert WrongWords();
            return l.init == claimed ? CHALLENGER : DEFENDER;
        }
        return _run(node, index, lo, hi, l.init, words) == claimed ? CHALLENGER : DEFENDER;
    }

    /// @notice The hash by which a descriptor is committed to.
    function nodeHash(bytes calldata node) public view returns (bytes32) {
        return Merkle.sum(node, NODE_TAG);
    }

    /// @notice The hash by which a source is referred to.
    function sourceHash(Source calldata s) public pure returns (bytes32) {
        return keccak256(abi.encode(s.place, s.root, s.words, s.index, s.count, keccak256(s.name)));
    }

    /// @notice The coordinates of an element; those beyond the node's dims are 0.
    function coordinates(bytes calldata node, uint64 index) external pure returns (uint256[6] memory) {
        return Descriptor.coordinates(Descriptor.parse(node), index);
    }

    /// @notice The fold range [lo, hi) of an element, and the accumulator before lo.
    /// @param bounds the words that the bounds load, little endian, in order.
    function range(bytes calldata node, uint64 index, bytes calldata bounds)
        external
        pure
        returns (uint64 lo, uint64 hi, uint32 init)
    {
        Descriptor.Layout memory l = Descriptor.parse(node);
        (uint256 a, uint256 b) = Descriptor.range(l, Descriptor.coordinates(l, index), bounds);
        return (uint64(a), uint64(b), uint32(l.init));
    }

    /// @notice Runs steps lo to hi-1 of the fold on the words given.
    /// @return the accumulator after them.
    function run(bytes calldata node, uint64 index, uint64 lo, uint64 hi, uint32 start, bytes calldata words)
        external
        pure
        returns (uint32)
    {
        return uint32(_run(node, index, lo, hi, start, words));
    }

    /// @notice Where word `which` of those that steps lo to hi-1 load comes from, and what it is said to be. With
    /// lo = hi = 0 the words are those that the bounds load.
    function load(bytes calldata node, uint64 index, uint64 lo, uint64 hi, uint32 which, bytes calldata words)
        external
        pure
        returns (uint32 local, int64 pos, uint32 word)
    {
        (uint256 t, int256 i, uint256 w) = _load(node, index, lo, hi, which, words);
        return (uint32(t), int64(i), uint32(w));
    }

    /// @notice The word at a place of a committed tensor; out of range it is 0 and nothing needs to be opened.
    function opened(Source calldata source, int64 pos, Opening calldata opening) external view returns (uint32) {
        return uint32(_opened(source, pos, opening));
    }

    /// @notice Succeeds if a fact does not hold for a claim, which is given by what its Subject has: see DisputeGame.
    function refute(
        bytes32 plan,
        bytes32 computation,
        bytes32 inputs,
        bytes32 said,
        uint32 steps,
        Exhibit calldata x
    ) external view {
        Fact calldata f = x.fact;
        bytes32 list = Merkle.listRoot(factHash(f), x.index, x.count, x.siblings, FACTS_TAG);
        uint256 lists = 2 * uint256(steps) + 2; // the last one
        if (Merkle.listRoot(list, lists - 1, lists, x.planSiblings, PLAN_TAG) != plan) revert NoSuchFact();
        if (x.item >= f.items || keccak256(x.said) != said) revert NoSuchFact();
        uint256 number = f.each ? f.said + uint256(x.item) : f.said;
        if (4 * number + 4 > x.said.length) revert NoSuchFact();
        bytes32 state = inputs;
        if (f.source.place == STATE) {
            state = x.last;
            if (Merkle.listRoot(state, steps - 1, steps, x.lastSiblings, Merkle.STEPS) != computation) revert WrongOpening();
        } else if (f.source.place != INPUTS) {
            revert NotCommitted();
        }
        bytes calldata words = x.said;
        uint256 from;
        assembly ("memory-safe") {
            from := words.offset
        }
        uint256 lo = uint256(x.item) * f.width;
        if (_sum(f.source, state, lo, lo + f.width, x.openings) == Descriptor.u32(from + 4 * number)) {
            revert FactHolds();
        }
    }

    /// @notice The item of the plan's list of facts.
    function factHash(Fact calldata f) public pure returns (bytes32) {
        return keccak256(abi.encode(sourceHash(f.source), f.items, f.width, f.said, f.each));
    }

    /// @dev The sum, modulo 2^32, of words lo to hi-1 of a tensor of a state, opened leaf by leaf.
    function _sum(Source calldata source, bytes32 state, uint256 lo, uint256 hi, Opening[] calldata openings)
        private
        view
        returns (uint256 sum)
    {
        if (lo >= hi || hi > source.words) revert NoSuchWord();
        uint256 i;
        for (uint256 pos = lo; pos < hi; i++) {
            bytes calldata leaf = openings[i].leaf;
            sum += _openedAt(source, STATE, state, int256(pos), openings[i]); // checks the whole leaf
            uint256 from;
            assembly ("memory-safe") {
                from := leaf.offset
            }
            for (pos++; pos < hi && pos % 256 != 0; pos++) sum += Descriptor.u32(from + 4 * (pos % 256));
        }
        return sum & 0xffffffff;
    }

    function _run(bytes calldata node, uint256 index, uint256 lo, uint256 hi, uint256 acc, bytes calldata words)
        private
        pure
        returns (uint256)
    {
        unchecked {
            Descriptor.Layout memory l = Descriptor.parse(node);
            uint256[6] memory c = Descriptor.coordinates(l, index);
            if (lo >= hi || hi > l.kmax || words.length != 4 * l.loads * (hi - lo)) revert WrongWords();
            uint256 regs = Body.registers();
            for (uint256 d = 0; d < l.dims; d++) {
                Body.set(regs, 2 + d, c[d]);
            }
            uint256 firstConst = 8 + l.words;
            uint256 first = firstConst + l.consts;
            Body.fill(regs, firstConst, l.constsAt, l.consts);
            uint256 from;
            assembly ("memory-safe") {
                from := words.offset
            }
            for (uint256 k = lo; k < hi; k++) {
                Body.set(regs, 0, acc);
                Body.set(regs, 1, k);
                if (l.gathers == 0) {
                    Body.fill(regs, 8, from, l.words);
                    from += 4 * l.words;
                } else {
                    uint256 to = 8;
                    for (uint256 i = 0; i < l.loads; i++) {
                        if ((l.gathers >> i) & 1 == 0) Body.set(regs, to++, Descriptor.u32(from));
                        from += 4;
                    }
                }
                acc = Body.execute(regs, first, l.codeAt, l.code);
            }
            return acc;
        }
    }

    function _load(
        bytes calldata node,
        uint256 index,
        uint256 lo,
        uint256 hi,
        uint256 which,
        bytes calldata words
    ) private pure returns (uint256 local, int256 pos, uint256 word) {
        unchecked {
            Descriptor.Layout memory l = Descriptor.parse(node);
            uint256[6] memory c = Descriptor.coordinates(l, index);
            if (4 * which + 4 > words.length) revert NoSuchWord();
            if (hi == 0) {
                (local, pos) = Descriptor.boundLoad(l, c, which);
            } else {
                if (lo >= hi || hi > l.kmax || words.length != 4 * l.loads * (hi - lo)) revert WrongWords();
                (local, pos) = Descriptor.stepLoad(l, c, lo, which, words);
            }
            uint256 from;
            assembly ("memory-safe") {
                from := add(words.offset, shl(2, which))
            }
            word = Descriptor.u32(from);
        }
    }

    function _opened(Source calldata s, int256 pos, Opening calldata o) private view returns (uint256) {
        return _openedAt(s, s.place, s.root, pos, o);
    }

    /// @dev The same of a source that a plan names, with the place and the root it has in a claim.
    function _openedAt(Source calldata s, uint256 place, bytes32 want, int256 pos, Opening calldata o)
        private
        view
        returns (uint256)
    {
        unchecked {
            if (place == INSIDE || place > TRACE) revert NotCommitted();
            if (pos < 0 || uint256(pos) >= s.words) return 0;
            uint256 i = uint256(pos);
            bytes32 root = Merkle.tensorRoot(o.leaf, i / Merkle.LEAF_WORDS, s.words, o.siblings);
            if (place == STATE) {
                root = Merkle.listRoot(Merkle.entry(root, s.name), s.index, s.count, o.outer, Merkle.STATE);
            } else if (place == TRACE) {
                root = Merkle.listRoot(root, s.index, s.count, o.outer, Merkle.TRACE);
            }
            if (root != want) revert WrongOpening();
            uint256 from;
            bytes calldata leaf = o.leaf;
            assembly ("memory-safe") {
                from := add(leaf.offset, shl(2, mod(i, 256)))
            }
            return Descriptor.u32(from);
        }
    }
}
