// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Float32} from "./Float32.sol";

/// @title Executes the body of a node: up to 192 instructions over 256 registers of 32 bits.
/// @notice Registers: the accumulator, the fold index, six coordinates, the operand words, the constants, then one per
/// executed instruction. An instruction is four bytes: opcode and three register numbers.
/// @dev A register lies in a memory word of its own, so that an operand is one load away. All 256 are zeroed when they
/// are made: a body that reads a register before it is written reads zero, whatever the memory held before.
library Body {
    uint256 internal constant MAX_REGISTERS = 256;
    uint256 internal constant MAX_BODY = 192;
    uint256 internal constant FIXED = 8; // accumulator, fold index, coordinates

    error UnknownOpcode(uint256 op);

    /// @notice Makes a set of zeroed registers.
    function registers() internal pure returns (uint256 regs) {
        assembly ("memory-safe") {
            regs := mload(0x40)
            mstore(0x40, add(regs, 0x2000))
            calldatacopy(regs, calldatasize(), 0x2000)
        }
    }

    /// @notice Sets one register.
    function set(uint256 regs, uint256 register, uint256 value) internal pure {
        assembly ("memory-safe") {
            mstore(add(regs, shl(5, register)), and(value, 0xffffffff))
        }
    }

    /// @notice Copies `count` little-endian words from calldata to the registers from `register` on.
    function fill(uint256 regs, uint256 register, uint256 source, uint256 count) internal pure {
        assembly ("memory-safe") {
            let at := add(regs, shl(5, register))
            for { let end := add(at, shl(5, count)) } lt(at, end) {} {
                // Eight words at once: swap the bytes within each.
                let w := calldataload(source)
                w := or(
                    and(shr(8, w), 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff),
                    shl(8, and(w, 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff))
                )
                w := or(
                    and(shr(16, w), 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff),
                    shl(16, and(w, 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff))
                )
                let part := add(at, 0x100)
                if gt(part, end) { part := end }
                for {} lt(at, part) { at := add(at, 0x20) } {
                    mstore(at, shr(224, w))
                    w := shl(32, w)
                }
                source := add(source, 32)
            }
        }
    }

    /// @notice Runs the `count` instructions at calldata offset `code` once.
    /// @param register where the first result goes.
    /// @return r the last result: the new accumulator. Without instructions it is the first operand.
    function execute(uint256 regs, uint256 register, uint256 code, uint256 count) internal pure returns (uint256 r) {
        unchecked {
            uint256 to;
            assembly ("memory-safe") {
                r := mload(add(regs, 0x100))
                to := add(regs, shl(5, register))
                count := add(code, shl(2, count))
            }
            for (; code < count; code += 4) {
                uint256 w;
                uint256 a;
                uint256 b;
                assembly ("memory-safe") {
                    w := calldataload(code)
                    a := mload(add(regs, and(shr(235, w), 0x1fe0)))
                    b := mload(add(regs, and(shr(227, w), 0x1fe0)))
                }
                uint256 op = w >> 248;
                if (op < 10) {
                    if (op < 4) {
                        if (op < 2) {
                            r = Float32.add(a, b ^ (op << 31));
                        } else if (op == 2) {
                            r = Float32.mul(a, b);
                        } else {
                            r = Float32.fma(a, b, _third(regs, w));
                        }
                    } else if (op < 7) {
                        if (op == 4) r = Float32.div(a, b);
                        else if (op == 5) r = Float32.sqrt(a);
                        else r = Float32.max(a, b);
                    } else if (op == 7) {
                        r = Float32.lt(a, b);
                    } else if (op == 8) {
                        r = Float32.le(a, b);
                    } else {
                        r = Float32.eq(a, b);
                    }
                } else if (op < 16) {
                    if (op < 13) {
                        if (op == 10) {
                            r = _third(regs, w);
                            if (a != 0) r = b;
                        } else if (op == 11) {
                            r = (a + b) & 0xffffffff;
                        } else {
                            r = (a - b) & 0xffffffff;
                        }
                    } else if (op == 13) {
                        r = (a * b) & 0xffffffff;
                    } else if (op == 14) {
                        r = (a * b) >> 32;
                    } else {
                        r = a & b;
                    }
                } else if (op < 19) {
                    if (op == 17) r = a ^ b;
                    else if (op == 16) r = a | b;
                    else r = (a << (b & 31)) & 0xffffffff;
                } else if (op == 19) {
                    r = a >> (b & 31);
                } else if (op == 20) {
                    assembly ("memory-safe") {
                        r := and(sar(and(b, 31), signextend(3, a)), 0xffffffff)
                    }
                } else if (op == 21) {
                    assembly ("memory-safe") {
                        r := eq(a, b)
                    }
                } else if (op == 22) {
                    assembly ("memory-safe") {
                        r := slt(signextend(3, a), signextend(3, b))
                    }
                } else if (op == 23) {
                    r = _dot4(a, b, _third(regs, w));
                } else {
                    revert UnknownOpcode(op);
                }
                assembly ("memory-safe") {
                    mstore(to, r)
                    to := add(to, 32)
                }
            }
        }
    }

    /// @dev c plus the four products of the signed bytes of a and b. A product is below 2^256 by far, so the low word of
    /// the sum of sign-extended ones is the one of 32-bit arithmetic.
    function _dot4(uint256 a, uint256 b, uint256 c) private pure returns (uint256 r) {
        assembly ("memory-safe") {
            r := add(c, mul(signextend(0, a), signextend(0, b)))
            r := add(r, mul(signextend(0, shr(8, a)), signextend(0, shr(8, b))))
            r := add(r, mul(signextend(0, shr(16, a)), signextend(0, shr(16, b))))
            r := and(add(r, mul(signextend(0, shr(24, a)), signextend(0, shr(24, b)))), 0xffffffff)
        }
    }

    function _third(uint256 regs, uint256 w) private pure returns (uint256 c) {
        assembly ("memory-safe") {
            c := mload(add(regs, and(shr(219, w), 0x1fe0)))
        }
    }
}
