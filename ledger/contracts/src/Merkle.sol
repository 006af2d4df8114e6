// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The commitments of Verdant's claims: SHA-256 with an eight byte tag as the suffix.
/// @notice Trees have one shape: the parent of nodes 2i and 2i+1 is node i of the next level, a missing right child is
/// zero, so the depth follows from the number of leaves alone. Leaves of tensors are 256 words, the last one shorter.
/// @dev Everything works at the free memory pointer without moving it. The precompile cannot fail but for lack of gas,
/// and then the whole call does.
library Merkle {
    uint256 internal constant LEAF_WORDS = 256;
    uint256 internal constant MAX_LEAVES = 1 << 40;

    bytes8 internal constant LEAF = "vd1.leaf";
    bytes8 internal constant NODE = "vd1.node";
    bytes8 internal constant TENSOR = "vd1.tens";
    bytes8 internal constant ENTRY = "vd1.entr";
    bytes8 internal constant STATE = "vd1.stat";
    bytes8 internal constant STEPS = "vd1.step";
    bytes8 internal constant TRACE = "vd1.trac";

    error BadProof();

    /// @notice Hash of `data` followed by a tag.
    function sum(bytes calldata data, bytes8 tag) internal view returns (bytes32 h) {
        assembly ("memory-safe") {
            let at := mload(0x40)
            calldatacopy(at, data.offset, data.length)
            mstore(add(at, data.length), tag)
            if iszero(staticcall(gas(), 2, at, add(data.length, 8), 0, 32)) { revert(0, 0) }
            h := mload(0)
        }
    }

    /// @notice Binds the root of a tree to the length of what it is over.
    function bind(bytes32 root, uint256 length, bytes8 tag) internal view returns (bytes32 h) {
        assembly ("memory-safe") {
            // The length in little endian.
            length := or(shr(8, and(length, 0xff00ff00ff00ff00)), shl(8, and(length, 0x00ff00ff00ff00ff)))
            length := or(shr(16, and(length, 0xffff0000ffff0000)), shl(16, and(length, 0x0000ffff0000ffff)))
            length := or(shr(32, length), shl(32, and(length, 0xffffffff)))
            let at := mload(0x40)
            mstore(at, root)
            mstore(add(at, 32), or(shl(192, length), shr(64, tag)))
            if iszero(staticcall(gas(), 2, at, 48, 0, 32)) { revert(0, 0) }
            h := mload(0)
        }
    }

    /// @notice Binds the root of a tensor to its name in a state.
    function entry(bytes32 tensor, bytes calldata name) internal view returns (bytes32 h) {
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, tensor)
            calldatacopy(add(at, 32), name.offset, name.length)
            mstore(add(add(at, 32), name.length), ENTRY)
            if iszero(staticcall(gas(), 2, at, add(name.length, 40), 0, 32)) { revert(0, 0) }
            h := mload(0)
        }
    }

    /// @notice The root of a tree of `count` leaves that leaf `index` leads to with the siblings on its way.
    function climb(bytes32 leaf, uint256 index, uint256 count, bytes calldata siblings) internal view returns (bytes32 h) {
        if (index >= count || count > MAX_LEAVES || siblings.length != 32 * depth(count)) revert BadProof();
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(add(at, 64), NODE)
            h := leaf
            let from := siblings.offset
            for { let end := add(from, siblings.length) } lt(from, end) { from := add(from, 32) } {
                let right := shl(5, and(index, 1)) // where this node goes: 0 or 32
                mstore(add(at, right), h)
                mstore(add(at, xor(right, 32)), calldataload(from))
                if iszero(staticcall(gas(), 2, at, 72, 0, 32)) { revert(0, 0) }
                h := mload(0)
                index := shr(1, index)
            }
        }
    }

    /// @notice The parent of two nodes.
    function pair(bytes32 left, bytes32 right) internal view returns (bytes32 h) {
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, left)
            mstore(add(at, 32), right)
            mstore(add(at, 64), NODE)
            if iszero(staticcall(gas(), 2, at, 72, 0, 32)) { revert(0, 0) }
            h := mload(0)
        }
    }

    /// @notice The root of the subtree over the given nodes of one level, all that there are below one node.
    function fold(bytes calldata nodes) internal view returns (bytes32 h) {
        uint256 n = nodes.length / 32;
        if (n == 0 || nodes.length % 32 != 0) revert BadProof();
        assembly ("memory-safe") {
            let at := mload(0x40)
            let row := add(at, 96)
            calldatacopy(row, nodes.offset, nodes.length)
            mstore(add(at, 64), NODE)
            for {} gt(n, 1) {} {
                mstore(add(row, shl(5, n)), 0)
                n := shr(1, add(n, 1))
                for { let i := 0 } lt(i, n) { i := add(i, 1) } {
                    let two := add(row, shl(6, i))
                    mstore(at, mload(two))
                    mstore(add(at, 32), mload(add(two, 32)))
                    if iszero(staticcall(gas(), 2, at, 72, add(row, shl(5, i)), 32)) { revert(0, 0) }
                }
            }
            h := mload(row)
        }
    }

    /// @notice The root of a tensor of `words` words of which `leaf` is leaf number `index`, little endian.
    function tensorRoot(bytes calldata leaf, uint256 index, uint256 words, bytes calldata siblings)
        internal
        view
        returns (bytes32)
    {
        unchecked {
            uint256 count = (words + LEAF_WORDS - 1) / LEAF_WORDS;
            if (index >= count) revert BadProof();
            uint256 left = words - index * LEAF_WORDS;
            if (leaf.length != 4 * (left < LEAF_WORDS ? left : LEAF_WORDS)) revert BadProof();
            return bind(climb(sum(leaf, LEAF), index, count, siblings), words, TENSOR);
        }
    }

    /// @notice The root of a list of `count` hashes of that kind, or of a state with `count` entries.
    function listRoot(bytes32 item, uint256 index, uint256 count, bytes calldata siblings, bytes8 tag)
        internal
        view
        returns (bytes32)
    {
        return bind(climb(item, index, count, siblings), count, tag);
    }

    /// @notice The number of levels above the leaves of a tree.
    function depth(uint256 count) internal pure returns (uint256 d) {
        unchecked {
            while (count > (1 << d)) d++;
        }
    }
}
