// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Float32} from "src/Float32.sol";

/// @title Runs Float32 on many cases in one call. For tests only; never deployed on a chain.
contract Float32Bench {
    /// @notice A case is 16 bytes: a, b, c and the wanted result, each big endian.
    /// @return wrong how many cases differ, first the index of the first of them, got what it gave.
    function check(uint256 op, bytes calldata cases) external pure returns (uint256 wrong, uint256 first, uint256 got) {
        unchecked {
            for (uint256 i = 0; i < cases.length; i += 16) {
                uint256 w;
                assembly {
                    w := calldataload(add(cases.offset, i))
                }
                uint256 r = _apply(op, w >> 224, (w >> 192) & 0xffffffff, (w >> 160) & 0xffffffff);
                if (r != (w >> 128) & 0xffffffff) {
                    if (wrong == 0) (first, got) = (i / 16, r);
                    wrong++;
                }
            }
        }
    }

    /// @return used the gas of each case, two bytes each, without that of the loop and the choice of the function.
    function gasOf(uint256 op, bytes calldata cases) external view returns (bytes memory used) {
        unchecked {
            used = new bytes(cases.length / 8);
            for (uint256 i = 0; i < cases.length; i += 16) {
                uint256 w;
                assembly {
                    w := calldataload(add(cases.offset, i))
                }
                uint256 g = _gas(op, w >> 224, (w >> 192) & 0xffffffff, (w >> 160) & 0xffffffff);
                used[i / 8] = bytes1(uint8(g >> 8));
                used[i / 8 + 1] = bytes1(uint8(g));
            }
        }
    }

    function _apply(uint256 op, uint256 a, uint256 b, uint256 c) private pure returns (uint256) {
        if (op == 3) return Float32.fma(a, b, c);
        if (op == 0) return Float32.add(a, b);
        if (op == 1) return Float32.sub(a, b);
        if (op == 2) return Float32.mul(a, b);
        if (op == 4) return Float32.div(a, b);
        if (op == 5) return Float32.sqrt(a);
        if (op == 6) return Float32.max(a, b);
        if (op == 7) return Float32.lt(a, b);
        if (op == 8) return Float32.le(a, b);
        if (op == 9) return Float32.eq(a, b);
        revert();
    }

    /// @dev The store between the two readings keeps the optimizer from moving the work out of them.
    function _gas(uint256 op, uint256 a, uint256 b, uint256 c) private view returns (uint256 g) {
        uint256 r;
        if (op == 3) {
            g = gasleft();
            r = Float32.fma(a, b, c);
        } else if (op == 0) {
            g = gasleft();
            r = Float32.add(a, b);
        } else if (op == 1) {
            g = gasleft();
            r = Float32.sub(a, b);
        } else if (op == 2) {
            g = gasleft();
            r = Float32.mul(a, b);
        } else if (op == 4) {
            g = gasleft();
            r = Float32.div(a, b);
        } else if (op == 5) {
            g = gasleft();
            r = Float32.sqrt(a);
        } else if (op == 6) {
            g = gasleft();
            r = Float32.max(a, b);
        } else if (op == 7) {
            g = gasleft();
            r = Float32.lt(a, b);
        } else if (op == 8) {
            g = gasleft();
            r = Float32.le(a, b);
        } else if (op == 9) {
            g = gasleft();
            r = Float32.eq(a, b);
        } else {
            revert();
        }
        assembly {
            mstore(0, r)
            g := sub(g, gas())
        }
    }
}
