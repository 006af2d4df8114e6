// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Reads the canonical descriptor of a node: little endian, see Node.AppendBinary in package repops.
/// @notice Nothing that a party says enters here but the words that were loaded: coordinates, bounds on the fold and
/// the place of every operand follow from the descriptor and the number of the element.
/// @dev Indices are 64-bit integers that wrap, as they do in Go. Sums are taken in 256 bits and cut once at the end,
/// which is the same modulo 2^64.
library Descriptor {
    // Bytes of a bound and of an access without gather, of what a gather adds, and the places of their fields.
    uint256 private constant BOUND = 64;
    uint256 private constant ACCESS = 84;
    uint256 private constant GATHER = 72;
    uint256 private constant NONE = 0x7fffffff; // in place of the tensor of a gather
    uint256 private constant MAX_BOUNDS = 16;

    /// @dev Where the parts of a descriptor begin in calldata, and how many items they have.
    struct Layout {
        uint256 dims;
        uint256 dimsAt;
        uint256 kmax;
        uint256 los;
        uint256 losAt;
        uint256 his;
        uint256 hisAt;
        uint256 init;
        uint256 ins;
        uint256 insAt;
        uint256 words; // of all operands
        uint256 loads; // the same, and one more for each gather
        uint256 gathers; // bit i: load i of a step is the entry of a gather
        uint256 consts;
        uint256 constsAt;
        uint256 code;
        uint256 codeAt;
    }

    error BadNode();
    error BadIndex();
    error BadWords();

    /// @notice Finds the parts of a descriptor. One that would make an executor read beyond its end, run for long or
    /// use more than 256 registers is refused.
    function parse(bytes calldata node) internal pure returns (Layout memory l) {
        unchecked {
            uint256 pos;
            assembly ("memory-safe") {
                pos := node.offset
            }
            uint256 end = pos + node.length;
            l.dims = u32(pos);
            if (l.dims == 0 || l.dims > 6) revert BadNode();
            l.dimsAt = pos + 4;
            pos += 4 + 4 * l.dims;
            l.kmax = u32(pos);
            if (l.kmax == 0 || l.kmax > 1 << 31) revert BadNode();
            (l.los, l.losAt, pos) = _bounds(pos + 4);
            (l.his, l.hisAt, pos) = _bounds(pos);
            l.init = u32(pos);
            l.ins = u32(pos + 4);
            if (l.ins > 128) revert BadNode();
            pos += 8;
            l.insAt = pos;
            uint256 words;
            uint256 loads;
            for (uint256 i = l.ins; i > 0; i--) {
                uint256 count = u32(pos + 68);
                if (count == 0 || count > 256) revert BadNode();
                if (u32(pos + 80) != NONE) {
                    l.gathers |= 1 << loads++;
                    pos += GATHER;
                }
                pos += ACCESS;
                words += count;
                loads += count;
                if (loads > 256) revert BadNode();
            }
            (l.words, l.loads) = (words, loads);
            l.consts = u32(pos);
            if (l.consts > 256) revert BadNode();
            l.constsAt = pos + 4;
            pos += 4 + 4 * l.consts;
            l.code = u32(pos);
            l.codeAt = pos + 4;
            if (l.code > 192 || 8 + words + l.consts + l.code > 256) revert BadNode();
            if (words + l.code == 0 || pos + 4 + 4 * l.code != end) revert BadNode();
        }
    }

    function _bounds(uint256 pos) private pure returns (uint256 count, uint256 first, uint256 next) {
        unchecked {
            count = u32(pos);
            if (count > MAX_BOUNDS) revert BadNode();
            first = next = pos + 4;
            for (uint256 i = count; i > 0; i--) {
                if (u32(next + 60) != NONE) next += GATHER;
                next += BOUND;
            }
        }
    }

    /// @notice The coordinates of an element, by division, in row-major order.
    function coordinates(Layout memory l, uint256 index) internal pure returns (uint256[6] memory c) {
        unchecked {
            for (uint256 d = l.dims; d > 0; d--) {
                uint256 extent = u32(l.dimsAt + 4 * d - 4);
                if (extent == 0) revert BadNode();
                c[d - 1] = index % extent;
                index /= extent;
            }
            if (index != 0) revert BadIndex();
        }
    }

    /// @notice The fold range [lo, hi) of an element.
    /// @param bounds the words that the bounds with a gather load, in order, little endian; exactly these.
    function range(Layout memory l, uint256[6] memory c, bytes calldata bounds)
        internal
        pure
        returns (uint256 lo, uint256 hi)
    {
        unchecked {
            uint256 from;
            assembly ("memory-safe") {
                from := bounds.offset
            }
            uint256 end = from + bounds.length;
            int256 most = int256(l.kmax);
            int256 least;
            uint256 pos = l.losAt;
            for (uint256 i = l.los; i > 0; i--) {
                int256 v;
                (v, pos, from) = _limit(l, c, pos, from);
                if (v > least) least = v;
            }
            pos = l.hisAt;
            for (uint256 i = l.his; i > 0; i--) {
                int256 v;
                (v, pos, from) = _limit(l, c, pos, from);
                if (v < most) most = v;
            }
            if (from != end) revert BadWords();
            if (most < least) most = least;
            return (uint256(least), uint256(most));
        }
    }

    /// @dev One bound: its value, where the next one is, and where the word of the next gather is.
    function _limit(Layout memory l, uint256[6] memory c, uint256 pos, uint256 from)
        private
        pure
        returns (int256 v, uint256, uint256)
    {
        unchecked {
            uint256 sum = i64(pos) + _dot(l, c, pos + 8);
            uint256 shift = u32(pos + 56);
            if (shift > 62) revert BadNode();
            if (u32(pos + 60) != NONE) {
                sum += i64(pos + 128) * _signed(u32(from));
                from += 4;
                pos += GATHER;
            }
            assembly ("memory-safe") {
                v := sar(shift, signextend(7, sum))
            }
            return (v, pos + BOUND, from);
        }
    }

    /// @notice Where load number `which` of the bounds comes from.
    function boundLoad(Layout memory l, uint256[6] memory c, uint256 which)
        internal
        pure
        returns (uint256 tensor, int256 index)
    {
        unchecked {
            uint256 pos = l.losAt;
            for (uint256 i = 0; i < l.los + l.his; i++) {
                if (i == l.los) pos = l.hisAt;
                if (u32(pos + 60) != NONE) {
                    if (which == 0) return (u32(pos + 60), _wrap(i64(pos + 64) + _dot(l, c, pos + 72)));
                    which--;
                    pos += GATHER;
                }
                pos += BOUND;
            }
            revert BadIndex();
        }
    }

    /// @notice Where load number `which` of the steps from `lo` on comes from: for each step, operand by operand, the
    /// entry of its gather, if it has one, then its words.
    /// @param words what was loaded, little endian: the entries of gathers are taken from here.
    function stepLoad(Layout memory l, uint256[6] memory c, uint256 lo, uint256 which, bytes calldata words)
        internal
        pure
        returns (uint256 tensor, int256 index)
    {
        unchecked {
            if (l.loads == 0 || 4 * which + 4 > words.length) revert BadIndex();
            uint256 k = lo + which / l.loads;
            uint256 rest = which % l.loads;
            uint256 pos = l.insAt;
            for (;;) {
                uint256 count = u32(pos + 68);
                bool gather = u32(pos + 80) != NONE;
                uint256 size = gather ? count + 1 : count;
                if (rest < size) {
                    if (gather && rest == 0) {
                        return (u32(pos + 80), _wrap(i64(pos + 84) + _dot(l, c, pos + 92) + k * i64(pos + 140)));
                    }
                    uint256 sum = i64(pos + 4) + _dot(l, c, pos + 12) + k * i64(pos + 60);
                    if (gather) {
                        uint256 entry;
                        assembly ("memory-safe") {
                            entry := add(words.offset, shl(2, sub(which, rest)))
                        }
                        sum += i64(pos + 148) * _signed(u32(entry));
                        rest--;
                    }
                    return (u32(pos), _wrap(sum + rest * i64(pos + 72)));
                }
                rest -= size;
                pos += gather ? ACCESS + GATHER : ACCESS;
            }
        }
        revert BadIndex();
    }

    function _dot(Layout memory l, uint256[6] memory c, uint256 pos) private pure returns (uint256 sum) {
        unchecked {
            for (uint256 d = 0; d < l.dims; d++) {
                uint256 x = c[d];
                if (x != 0) sum += x * i64(pos + 8 * d);
            }
        }
    }

    /// @notice The little-endian 32-bit word at a place of calldata.
    function u32(uint256 pos) internal pure returns (uint256 v) {
        assembly ("memory-safe") {
            v := calldataload(pos)
            v := or(or(byte(0, v), shl(8, byte(1, v))), or(shl(16, byte(2, v)), shl(24, byte(3, v))))
        }
    }

    /// @notice The little-endian signed 64-bit word at a place of calldata, as a 256-bit two's complement.
    function i64(uint256 pos) internal pure returns (uint256 v) {
        assembly ("memory-safe") {
            v := shr(192, calldataload(pos))
            if v {
                v := or(shr(8, and(v, 0xff00ff00ff00ff00)), shl(8, and(v, 0x00ff00ff00ff00ff)))
                v := or(shr(16, and(v, 0xffff0000ffff0000)), shl(16, and(v, 0x0000ffff0000ffff)))
                v := signextend(7, or(shr(32, v), shl(32, v)))
            }
        }
    }

    function _signed(uint256 word) private pure returns (uint256 v) {
        assembly ("memory-safe") {
            v := signextend(3, word)
        }
    }

    function _wrap(uint256 x) private pure returns (int256 v) {
        assembly ("memory-safe") {
            v := signextend(7, x)
        }
    }
}
